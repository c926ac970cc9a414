//! The process that draws pages, as the server starts it: what it can do, how long it takes, and what hostile files do to it.

use services::images::raster::{Order, Turn};
use services::images::{Rasteriser, Trouble};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use testing::pdf;

const PROGRAM: &str = env!("CARGO_BIN_EXE_vidimus");

fn rasteriser() -> Rasteriser {
    Rasteriser::new(PROGRAM.into(), [""; 0])
}

/// Kilobytes of this process that are in memory.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a size");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long a person waits is measured by the clock of the machine"
)]
fn now() -> Instant {
    Instant::now()
}

/// All in one test, so that nothing else of this process takes memory meanwhile.
#[tokio::test]
async fn a_hostile_file_ends_its_own_process_in_time_and_costs_the_server_nothing() {
    let rasteriser = rasteriser();
    let files = pdf::hostile();
    let before = resident();
    for (name, file) in &files {
        assert!(file.len() < 10 * 1024 * 1024, "{name} could be uploaded: {}", file.len());
        let begun = now();
        let pages = rasteriser.measure(file).await;
        let answer = rasteriser.page(file, 1, Turn::None).await;
        let took = begun.elapsed();
        println!("{name}: {pages:?}, {:?} after {took:?}", answer.as_ref().map(|page| page.jpeg.len()));
        assert!(
            matches!(answer, Err(Trouble::Heavy | Trouble::Incomplete | Trouble::Broken)),
            "{name}: {answer:?}"
        );
        assert!(took < Duration::from_secs(30), "{name} took {took:?}");
    }
    let grown = resident().saturating_sub(before);
    assert!(grown < 24 * 1024, "the server grew by {grown} kB");
    // And it goes on.
    assert!(rasteriser.page(&pdf::texts(&["Well"]), 1, Turn::None).await.is_ok());
}

#[tokio::test]
async fn damaged_files_are_answered_and_never_with_more_than_words() {
    let rasteriser = rasteriser();
    let whole = pdf::texts(&["One", "Two"]);
    for cut in [0, 9, 40, whole.len() / 2, whole.len() - 20] {
        let answer = rasteriser.page(&whole[..cut], 1, Turn::None).await;
        assert!(
            answer.as_ref().is_ok_and(|page| page.jpeg.len() > 1000) || answer == Err(Trouble::Broken),
            "{cut}"
        );
    }
    let mut noise = whole.clone();
    for at in (30..noise.len()).step_by(7) {
        noise[at] = noise[at].wrapping_mul(31).wrapping_add(17);
    }
    assert_eq!(rasteriser.measure(&noise).await, Err(Trouble::Broken));
}

#[tokio::test]
async fn a_page_comes_before_an_officer_gives_up() {
    let rasteriser = rasteriser();
    let mut scan = Vec::new();
    let noise = image::RgbImage::from_fn(2480, 3508, |x, y| {
        let value = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).to_le_bytes();
        image::Rgb([value[0] / 2 + 120, value[0] / 2 + 110, value[1] / 3 + 100])
    });
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut scan, 75).encode_image(&noise).expect("encodes");
    let lines: Vec<String> = (0..40).map(|number| format!("Account statement, sheet {number}")).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    for (name, file) in [("text", pdf::texts(&lines)), ("scan at 300 dpi", pdf::scan(&scan, (2480, 3508)))] {
        let begun = now();
        assert!(rasteriser.measure(&file).await.is_ok());
        let measured = begun.elapsed();
        let begun = now();
        let page = rasteriser.page(&file, 1, Turn::None).await.expect("drawn");
        let drawn = begun.elapsed();
        println!(
            "{name}: {} kB; measured in {measured:?}, drawn in {drawn:?} to {} kB",
            file.len() / 1024,
            page.jpeg.len() / 1024
        );
        // Four times what it takes on a quiet machine of two cores.
        assert!(measured + drawn < Duration::from_secs(4), "{name}: {measured:?} and {drawn:?}");
    }
}

#[test]
fn the_process_opens_no_file_and_needs_no_setting() {
    // A settings file that is not there, a folder that is not there: it looks at neither.
    let [name, order] = Order::Measure.arguments();
    let mut child = Command::new(PROGRAM)
        .args([name, order])
        .env_clear()
        .env("VIDIMUS_DATA_DIR", "/nowhere")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let status = std::fs::read_to_string(format!("/proc/{}/limits", child.id())).expect("Linux");
    assert!(status.contains("Max open files"), "{status}");
    std::io::Write::write_all(&mut child.stdin.take().expect("a pipe"), &pdf::texts(&["One"]))
        .expect("written");
    let output = child.wait_with_output().expect("ends");
    assert!(output.status.success(), "{:?}", output.status);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "1\n1653 2339\n");
}
