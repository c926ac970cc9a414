use super::super::samples::{jpeg, picture};
use super::{MOST_PAGES, Order, Pages, Picture, Rasteriser, Trouble, Turn, draw};
use krilla::Document;
use krilla::geom::Point;
use krilla::page::PageSettings;
use krilla::text::{Font, TextDirection};
use std::path::PathBuf;
use std::time::Duration;
use testing::pdf;

fn ordered(file: &[u8], order: &Order) -> Result<Vec<u8>, Trouble> {
    let mut answer = Vec::new();
    draw(file.to_vec(), order, &mut answer).map(|()| answer)
}

fn measured(file: &[u8]) -> Result<Pages, Trouble> {
    ordered(file, &Order::Measure).map(|answer| Pages::parse(&answer).expect("sizes"))
}

fn drawn(file: &[u8], number: usize, turn: Turn) -> Result<(image::RgbImage, String), Trouble> {
    let answer = ordered(file, &Order::Page { number, turn, words: true })?;
    let page = Picture::parse(answer).expect("a picture");
    let pixels = image::load_from_memory(&page.jpeg).expect("a JPEG").into_rgb8();
    Ok((pixels, page.words))
}

/// How much of a part of a picture is dark.
fn ink(picture: &image::RgbImage, part: impl Fn(u32, u32) -> bool) -> usize {
    picture
        .enumerate_pixels()
        .filter(|(x, y, pixel)| part(*x, *y) && pixel.0.iter().all(|value| *value < 90))
        .count()
}

fn written(font: &[u8], text: &str, direction: TextDirection) -> Vec<u8> {
    let mut document = Document::new();
    let mut page = document.start_page_with(PageSettings::from_wh(420.0, 595.0).expect("a size"));
    let mut surface = page.surface();
    let font = Font::new(font.to_vec().into(), 0).expect("a font");
    surface.draw_text(Point::from_xy(40.0, 120.0), font, 30.0, text, false, direction);
    surface.finish();
    page.finish();
    document.finish().expect("a PDF")
}

#[test]
fn a_page_is_drawn_as_large_as_paper_is_read_and_turned() {
    let file = pdf::texts(&["Bank statement", "Second"]);
    let pages = measured(&file).expect("measured");
    assert_eq!((pages.count, pages.sizes.as_slice()), (2, &[(1653, 2339), (1653, 2339)][..]));
    let (page, words) = drawn(&file, 1, Turn::None).expect("drawn");
    assert_eq!((page.dimensions(), words.as_str()), ((1653, 2339), "Bank statement"));
    // The line stands in the upper part, and nothing else on the page.
    assert!(ink(&page, |_, y| y < 400) > 2000 && ink(&page, |_, y| y >= 400) == 0);
    let (turned, _) = drawn(&file, 1, Turn::Quarter).expect("drawn");
    assert_eq!(turned.dimensions(), (2339, 1653));
    assert!(ink(&turned, |x, _| x > 1939) > 2000 && ink(&turned, |x, _| x <= 1939) == 0);
    let (half, _) = drawn(&file, 1, Turn::Half).expect("drawn");
    assert!(ink(&half, |_, y| y > 1939) > 2000 && ink(&half, |_, y| y <= 1939) == 0);
    assert_eq!(drawn(&file, 2, Turn::None).expect("drawn").1, "Second");
    for number in [0, 3, 1_000_000] {
        assert_eq!(drawn(&file, number, Turn::None).expect_err("there is none"), Trouble::NoPage);
    }
}

#[test]
fn letters_of_other_scripts_are_drawn_and_read() {
    let font = include_bytes!("../../../fonts/NotoSansArabic-Regular.ttf");
    let file = written(font, "كشف حساب", TextDirection::RightToLeft);
    let (page, words) = drawn(&file, 1, Turn::None).expect("drawn");
    assert!(ink(&page, |_, _| true) > 1500, "there are letters");
    assert!(words.chars().filter(|letter| ('\u{600}'..'\u{700}').contains(letter)).count() >= 6, "{words}");
    keep("arabic.png", &page);
}

#[test]
fn a_scan_is_shown_with_its_colours() {
    let picture = picture(1240, 1754);
    let file = pdf::scan(&jpeg(&picture), picture.dimensions());
    let (page, words) = drawn(&file, 1, Turn::None).expect("drawn");
    assert_eq!(words, "");
    let corner = page.get_pixel(100, 100).0;
    assert!(corner[0] > 190 && corner[1] < 60 && corner[2] < 60, "{corner:?}");
    keep("scan.png", &page);
}

/// Where somebody wants to look at what was drawn.
fn keep(name: &str, page: &image::RgbImage) {
    if let Ok(folder) = std::env::var("PICTURES") {
        page.save(PathBuf::from(folder).join(name)).expect("kept");
    }
}

#[test]
fn a_page_larger_than_paper_is_no_larger_than_a_page() {
    for (points, expected) in [((14_400, 14_400), (2000, 2000)), ((14_400, 3), (8000, 2)), ((1, 1), (3, 3))] {
        let file = pdf::page(points, b"", "", &[]);
        assert_eq!(measured(&file).expect("measured").sizes, [expected], "{points:?}");
        assert_eq!(drawn(&file, 1, Turn::None).expect("drawn").0.dimensions(), expected);
    }
}

#[test]
fn a_book_is_measured_and_its_beginning_shown() {
    let lines: Vec<String> = (1..=3000).map(|number| format!("Page {number}")).collect();
    let file = pdf::texts(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    let pages = measured(&file).expect("measured");
    assert_eq!((pages.count, pages.sizes.len()), (3000, MOST_PAGES));
    assert_eq!(drawn(&file, MOST_PAGES, Turn::None).expect("drawn").1, "Page 100");
    assert_eq!(drawn(&file, MOST_PAGES + 1, Turn::None).expect_err("beyond"), Trouble::NoPage);
}

#[test]
fn what_cannot_be_read_or_drawn_is_said() {
    let whole = pdf::texts(&["One"]);
    assert_eq!(measured(b"%PDF-1.7\nnothing\n%%EOF").expect_err("garbage"), Trouble::Broken);
    assert_eq!(measured(&whole[..40]).expect_err("cut"), Trouble::Broken);
    let locked = "/Encrypt << /Filter /Standard /V 1 /R 2 /O (12345678901234567890123456789012) \
                  /U (12345678901234567890123456789012) /P -4 >> /ID [<00> <00>]";
    let objects: [&[u8]; 3] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ];
    assert_eq!(measured(&pdf::file(&objects, locked)).expect_err("locked"), Trouble::Locked);
    // A picture that is no picture would leave a white place.
    let torn = pdf::scan(b"\xFF\xD8\xFFnot a picture", (100, 100));
    assert_eq!(drawn(&torn, 1, Turn::None).expect_err("incomplete"), Trouble::Incomplete);
}

#[test]
fn an_order_is_what_its_arguments_say() {
    let page = |turn, words| Order::Page { number: 7, turn, words };
    for order in [Order::Measure, page(Turn::None, false), page(Turn::ThreeQuarters, true)] {
        let [name, text] = order.arguments();
        assert_eq!((name.as_str(), text.parse()), ("rasterise", Ok(order)));
    }
    for text in ["", "page", "page:x:0", "page:1:0:word", "measure:1"] {
        assert!(text.parse::<Order>().is_err(), "{text}");
    }
}

/// A process that does what a shell is told.
fn shell(script: &str) -> Rasteriser {
    let patience = Duration::from_millis(1500);
    Rasteriser { patience, ..Rasteriser::new("/bin/sh".into(), ["-c", script]) }
}

#[tokio::test]
async fn whatever_the_process_does_the_answer_comes_in_time() {
    let file = vec![b'x'; 3_000_000];
    for (script, trouble) in [
        ("sleep 4", Trouble::Heavy),
        ("cat >/dev/null; yes", Trouble::Heavy),
        ("kill -KILL $$", Trouble::Heavy),
        ("exit 21", Trouble::Locked),
        ("cat >/dev/null; exit 22", Trouble::Incomplete),
        ("exit 1", Trouble::Broken),
        ("cat >/dev/null; echo what", Trouble::Broken),
        ("printf '1\\n10 ten\\n'", Trouble::Broken),
        ("printf '5\\n10 10\\n'", Trouble::Broken),
    ] {
        let process = shell(script);
        let asked = process.measure(&file);
        let answer = tokio::time::timeout(Duration::from_secs(5), asked).await.expect("in time");
        assert_eq!(answer, Err(trouble), "{script}");
    }
    let nothing = Rasteriser::new("/nowhere/vidimus".into(), [""; 0]);
    assert_eq!(nothing.measure(&file).await, Err(Trouble::Absent));
    assert_eq!(shell("printf '\\0\\0\\0\\377'").page(&file, 1, Turn::None).await, Err(Trouble::Broken));
}

#[tokio::test]
async fn the_process_knows_nothing_of_us() {
    // What it would print is no answer; that it ends as it does says what it saw.
    let script =
        "test -z \"$HOME$PATH_INFO$VIDIMUS_MASTER_KEY$CARGO_MANIFEST_DIR\" && test \"$(pwd)\" = / && exit 23";
    assert_eq!(shell(script).measure(b"").await, Err(Trouble::NoPage));
}
