use super::samples::{jpeg, object_stream, pdf, picture, png, png_header, with_exif};
use super::{Accepted, Images, Limits, Portrait};
use crate::words::{Lang, Words};
use domain::Problem;
use domain::portrait::{Area, Cut, Rule};
use image::imageops;
use proptest::prelude::*;
use rstest::rstest;

const CATALOG: &[u8] = b"<< /Type /Catalog /Pages 2 0 R >>";
const PAGES: &[u8] = b"<< /Type /Pages /Kids [] /Count 0 >>";

fn images() -> Images {
    Images::new(Limits::default(), 2)
}

async fn paper(name: &str, file: Vec<u8>) -> Result<Accepted, Problem> {
    images().paper("passport-copy", name, file.into()).await
}

async fn taken(file: Vec<u8>) -> Result<Portrait, Problem> {
    images().portrait("portrait", "me.jpg", file.into(), None).await
}

async fn portrait(file: Vec<u8>) -> Result<Accepted, Problem> {
    taken(file).await.map(|portrait| portrait.kept)
}

/// A person from the front (NASA, in the public domain), `times` as large as the file.
fn person(times: u32) -> image::RgbImage {
    let file = include_bytes!("../../../testing/astronaut.jpg");
    let picture = image::load_from_memory(file).expect("a JPEG");
    picture.resize_exact(512 * times, 512 * times, imageops::FilterType::CatmullRom).into_rgb8()
}

fn rules(portrait: &Portrait) -> Vec<Rule> {
    portrait.known.examined.findings.iter().map(|finding| finding.rule).collect()
}

/// The key of a refusal, which must name its field and be a sentence in every language.
fn key(result: Result<Accepted, Problem>) -> String {
    let problem = result.expect_err("refused");
    assert!(["portrait", "passport-copy"].contains(&problem.field.as_str()));
    for lang in Lang::ALL {
        let words = Words::problem(lang, &problem);
        assert!(!words.contains(['⟦', '{']), "{}: {words}", lang.code());
    }
    problem.key
}

fn decoded(accepted: &Accepted) -> image::RgbImage {
    image::load_from_memory_with_format(&accepted.bytes, image::ImageFormat::Jpeg)
        .expect("a JPEG")
        .into_rgb8()
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|part| part == word)
}

#[tokio::test]
async fn a_portrait_is_cut_scaled_and_has_its_print_size() {
    for file in [jpeg(&picture(900, 1200)), png(&picture(900, 1200))] {
        let accepted = portrait(file).await.expect("accepted");
        assert_eq!((accepted.media_type, accepted.size), ("image/jpeg", Some((413, 531))));
        assert_eq!(decoded(&accepted).dimensions(), (413, 531));
        assert_eq!(accepted.bytes[6..18], *b"JFIF\0\x01\x02\x01\x01\x2c\x01\x2c", "300 pixels per inch");
    }
    let cut = Cut { x: 0, y: 0, width: 826, height: 1062 };
    let chosen = images().portrait("portrait", "a.jpg", jpeg(&picture(1652, 2124)).into(), Some(cut)).await;
    let red = decoded(&chosen.expect("accepted").kept)
        .pixels()
        .filter(|pixel| pixel.0[0] > 180 && pixel.0[1] < 60)
        .count();
    let share = red * 100 / (413 * 531);
    assert!((20..=30).contains(&share), "a quarter of the upper left quarter is red: {share} %");
}

#[tokio::test]
async fn the_head_is_found_and_the_cut_laid_around_it() {
    let found = taken(jpeg(&person(3))).await.expect("accepted");
    let (known, faces) = (&found.known, found.known.faces.clone().expect("looked for"));
    assert_eq!(faces.len(), 1, "one person, one face: {faces:?}");
    assert!(known.examined.faces_sought);
    let head = known.examined.head.expect("a head");
    assert!((700..=800).contains(&head.height) && (head.middle() - 500).abs() < 20, "{head:?}");
    assert!(
        rules(&found).iter().all(|rule| !rule.as_str().contains("head") && !rule.is_grave()),
        "{:?}",
        rules(&found)
    );
    let source = found.source.expect("the picture came");
    assert_eq!(source.size, Some((1536, 1536)));
    let aside = Cut { x: known.cut.x - known.cut.width / 5, ..known.cut };
    let again = images().recut("cut", source.bytes, Some(faces), aside).await.expect("cut");
    assert!(rules(&again).contains(&Rule::HeadAside), "{:?}", rules(&again));
    assert_eq!((again.known.cut, again.source), (aside, None));
}

#[tokio::test]
async fn faults_of_a_photograph_are_named() {
    let good = person(3);
    let blurred = taken(jpeg(&image::DynamicImage::ImageRgb8(good.clone()).fast_blur(12.0).into_rgb8()))
        .await
        .expect("accepted");
    assert!(rules(&blurred).contains(&Rule::Blurred), "{:?}", rules(&blurred));
    let mut dark = good.clone();
    dark.pixels_mut().for_each(|pixel| pixel.0 = pixel.0.map(|part| part / 4));
    let dark = taken(jpeg(&dark)).await.expect("accepted");
    assert!(rules(&dark).contains(&Rule::Dark), "{:?}", rules(&dark));
    let mut two = image::RgbImage::from_pixel(1100, 700, image::Rgb([200, 200, 200]));
    let head = imageops::crop_imm(&person(2), 180, 0, 500, 660).to_image();
    for x in [10, 560] {
        imageops::replace(&mut two, &head, x, 20);
    }
    let whole = Cut::suggest(1100, 700);
    let two = images().portrait("portrait", "a.jpg", jpeg(&two).into(), Some(whole)).await.expect("accepted");
    assert_eq!(two.known.faces.as_ref().map(Vec::len), Some(2), "{:?}", two.known.faces);
    let none = taken(jpeg(&picture(900, 1200))).await.expect("accepted");
    assert_eq!(none.known.faces, Some(Vec::<Area>::new()));
    assert!(rules(&none).contains(&Rule::NoFace), "it advises and refuses nothing");
    let small = taken(jpeg(&picture(400, 514))).await.expect("accepted");
    assert!(rules(&small).contains(&Rule::Size), "{:?}", rules(&small));
}

#[tokio::test]
async fn the_picture_behind_a_portrait_is_clean_and_no_larger_than_needed() {
    let file = with_exif(&jpeg(&picture(3600, 3000)), 6, &jpeg(&picture(64, 48)));
    let found = taken(file).await.expect("accepted");
    let source = found.source.expect("the picture came");
    assert_eq!(source.size, Some((2000, 2400)), "upright, its longest side 2400");
    assert!(!contains(&source.bytes, b"Exif") && !contains(&source.bytes, b"ACME"));
}

#[tokio::test]
async fn the_position_of_the_camera_does_not_stay() {
    let thumbnail = jpeg(&picture(64, 48));
    let file = with_exif(&jpeg(&picture(1200, 900)), 6, &thumbnail);
    assert!(contains(&file, b"Exif") && contains(&file, b"ACME"));
    for accepted in [portrait(file.clone()).await, paper("a.jpg", file).await] {
        let accepted = accepted.expect("accepted");
        assert!(!contains(&accepted.bytes, b"Exif") && !contains(&accepted.bytes, b"ACME"));
        assert!(!contains(&accepted.bytes, &[0xFF, 0xE1]), "no application segment of Exif");
        // Orientation 6: the upper left corner of the stored picture is the upper right one of the scene.
        let upright = decoded(&accepted);
        let (right, left) = (upright.get_pixel(upright.width() - 9, 9).0, upright.get_pixel(9, 9).0);
        assert!(right[0] > 180 && right[1] < 60, "{right:?}");
        assert!(!(left[0] > 180 && left[1] < 60), "{left:?}");
    }
}

#[tokio::test]
async fn portraits_that_cannot_be_printed_are_refused() {
    assert_eq!(key(portrait(jpeg(&picture(200, 260))).await), "problem-upload-portrait-small");
    assert_eq!(key(portrait(jpeg(&picture(3000, 700))).await), "problem-upload-portrait-shape");
    assert_eq!(key(portrait(jpeg(&picture(600, 3000))).await), "problem-upload-portrait-shape");
    let blank = image::RgbImage::from_pixel(900, 1200, image::Rgb([250, 250, 250]));
    assert_eq!(key(portrait(jpeg(&blank)).await), "problem-upload-portrait-blank");
    assert_eq!(key(portrait(pdf(&[CATALOG, PAGES], "")).await), "problem-upload-portrait-type");
}

#[tokio::test]
async fn a_bomb_is_refused_by_its_header() {
    // 8000 by 5001 is one row above the limit. The rest of the file is missing, so decoding would call it broken.
    assert_eq!(key(paper("a.png", png_header(8000, 5001)).await), "problem-upload-pixels");
    assert_eq!(key(paper("a.png", png_header(8000, 5000)).await), "problem-upload-image-broken");
    assert_eq!(key(portrait(png_header(60_000, 60_000)).await), "problem-upload-pixels");
    let mut tall = jpeg(&picture(16, 16));
    let frame = tall.windows(2).position(|part| part == [0xFF, 0xC0]).expect("a frame header");
    tall[frame + 5..frame + 9].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0xFF]);
    assert_eq!(key(portrait(tall).await), "problem-upload-pixels");
}

#[tokio::test]
async fn size_and_kind_are_checked_first() {
    assert_eq!(key(paper("a.jpg", Vec::new()).await), "problem-upload-empty");
    let mut large = jpeg(&picture(16, 16));
    large.resize(10 * 1024 * 1024 + 1, 0);
    assert_eq!(key(paper("a.jpg", large).await), "problem-upload-size");
    for other in
        [&b"GIF89a"[..], b"<svg xmlns='http://www.w3.org/2000/svg'>", b"MZ", b"\xFF\xD8", b"RIFF....WEBP"]
    {
        assert_eq!(key(paper("a.jpg", other.to_vec()).await), "problem-upload-type");
    }
}

#[tokio::test]
async fn uploads_that_broke_off_are_noticed() {
    let thumbnail = jpeg(&picture(64, 48));
    for whole in [
        jpeg(&picture(700, 900)),
        png(&picture(700, 900)),
        with_exif(&jpeg(&picture(700, 900)), 1, &thumbnail),
    ] {
        assert!(paper("a", whole.clone()).await.is_ok());
        for part in [whole.len() / 2, whole.len() * 9 / 10, whole.len() - 20] {
            assert_eq!(
                key(paper("a", whole[..part].to_vec()).await),
                "problem-upload-image-broken",
                "{part}"
            );
        }
    }
    let whole = pdf(&[CATALOG, PAGES], "");
    assert!(paper("a.pdf", whole.clone()).await.is_ok());
    for part in [9, whole.len() / 2, whole.len() - 8] {
        assert_eq!(key(paper("a.pdf", whole[..part].to_vec()).await), "problem-upload-pdf-broken");
    }
}

#[tokio::test]
async fn what_hides_behind_a_picture_is_left_behind() {
    let mut polyglot = jpeg(&picture(700, 900));
    polyglot.extend(b"PK\x03\x04<script>alert(1)</script>");
    let accepted = paper("a.jpg", polyglot).await.expect("the picture is fine");
    assert!(!contains(&accepted.bytes, b"PK\x03\x04") && !contains(&accepted.bytes, b"script"));
    assert_eq!(paper("a.jpg", accepted.bytes.clone()).await.map(|again| again.size), Ok(accepted.size));
}

#[tokio::test]
async fn what_is_transparent_becomes_white() {
    let clear = image::RgbaImage::from_pixel(40, 40, image::Rgba([0, 0, 0, 0]));
    let mut file = std::io::Cursor::new(Vec::new());
    clear.write_to(&mut file, image::ImageFormat::Png).expect("encodes");
    let accepted = paper("a.png", file.into_inner()).await.expect("accepted");
    assert!(decoded(&accepted).pixels().all(|pixel| pixel.0.iter().all(|part| *part > 250)));
}

#[tokio::test]
async fn a_pdf_is_kept_as_it_came() {
    let stream = object_stream(b"1 0 << /Type /Annot >>", "/Filter /FlateDecode");
    for file in [pdf(&[CATALOG, PAGES], ""), pdf(&[CATALOG, PAGES, &stream], "/ID [<00> <00>]")] {
        let accepted = paper("Scan.PDF", file.clone()).await.expect("accepted");
        assert_eq!((accepted.bytes, accepted.media_type), (file, "application/pdf"));
    }
}

#[rstest]
#[case::text(b"Dear Sir or Madam".to_vec(), "problem-upload-pdf-not-pdf")]
#[case::picture(jpeg(&picture(20, 20)), "problem-upload-pdf-not-pdf")]
#[case::html_before([b"<html>".to_vec(), pdf(&[CATALOG, PAGES], "")].concat(), "problem-upload-pdf-not-pdf")]
#[case::zip_behind([pdf(&[CATALOG, PAGES], ""), b"PK\x05\x06".to_vec()].concat(), "problem-upload-pdf-not-pdf")]
#[case::only_header(b"%PDF-1.7\n".to_vec(), "problem-upload-pdf-broken")]
#[case::no_version(b"%PDF-\n%%EOF".to_vec(), "problem-upload-pdf-not-pdf")]
#[case::wrong_offset(b"%PDF-1.7\n1 0 obj\nendobj\nstartxref\n3\n%%EOF".to_vec(), "problem-upload-pdf-broken")]
#[case::far_offset(b"%PDF-1.7\nstartxref\n99999\n%%EOF".to_vec(), "problem-upload-pdf-broken")]
#[case::locked(pdf(&[CATALOG, PAGES], "/Encrypt 3 0 R"), "problem-upload-pdf-encrypted")]
#[case::locked_in_disguise(pdf(&[CATALOG, PAGES], "/#45ncrypt 3 0 R"), "problem-upload-pdf-encrypted")]
#[case::script(pdf(&[CATALOG, PAGES, b"<< /S /JavaScript /JS (app.alert(1)) >>"], ""), "problem-upload-pdf-active")]
#[case::script_in_disguise(pdf(&[CATALOG, PAGES, b"<< /S/J#61vaScrip#74 >>"], ""), "problem-upload-pdf-active")]
#[case::launch(pdf(&[CATALOG, PAGES, b"<< /S /Launch /F (cmd.exe) >>"], ""), "problem-upload-pdf-active")]
#[case::file_inside(pdf(&[CATALOG, PAGES, b"<< /Type /EmbeddedFile >>"], ""), "problem-upload-pdf-active")]
#[case::form(pdf(&[CATALOG, PAGES, b"<< /XFA 4 0 R >>"], ""), "problem-upload-pdf-active")]
#[case::packed_script(
    pdf(&[CATALOG, PAGES, &object_stream(b"1 0 << /S /JavaScript >>", "/Filter /FlateDecode")], ""),
    "problem-upload-pdf-active"
)]
#[case::twice_packed(
    pdf(&[CATALOG, PAGES, &object_stream(b"x", "/Filter [/ASCIIHexDecode /FlateDecode]")], ""),
    "problem-upload-pdf-active"
)]
#[case::packed_junk(
    pdf(&[CATALOG, b"<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nnot zlib\nendstream"], ""),
    "problem-upload-pdf-broken"
)]
#[case::packed_bomb(
    pdf(&[CATALOG, &object_stream(&vec![b' '; 9 * 1024 * 1024], "/Filter /FlateDecode")], ""),
    "problem-upload-pdf-broken"
)]
#[tokio::test]
async fn pdfs_that_are_refused(#[case] file: Vec<u8>, #[case] expected: &str) {
    assert_eq!(key(paper("letter.pdf", file).await), expected);
}

/// A file made of the names that are looked for must cost its length, not its square.
#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "measures real time")]
async fn a_hostile_pdf_is_refused_quickly() {
    let start = std::time::Instant::now();
    let body =
        [object_stream(b"", "/Filter /FlateDecode"), b"\nendobj\n4 0 obj\n".to_vec()].concat().repeat(40_000);
    assert!(paper("a.pdf", pdf(&[CATALOG, &body], "")).await.is_ok());
    let names = b"/ObjStm obj stream\n".repeat(400_000);
    assert!(paper("a.pdf", pdf(&[CATALOG, &names], "")).await.is_err());
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_damaged_file_panics_or_passes_as_something_else(
        which in 0usize..3, at in any::<prop::sample::Index>(), with in proptest::collection::vec(any::<u8>(), 1..8)
    ) {
        let mut file = match which {
            0 => jpeg(&picture(64, 64)),
            1 => png(&picture(64, 64)),
            _ => pdf(&[CATALOG, PAGES, &object_stream(b"1 0 null", "/Filter /FlateDecode")], ""),
        };
        let at = at.index(file.len());
        file.splice(at..at, with);
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        if let Ok(accepted) = runtime.block_on(paper("a", file)) {
            prop_assert_eq!(accepted.media_type == "application/pdf", which == 2);
        }
    }
}
