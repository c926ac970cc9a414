//! Stickers by the thousand, for measuring and for foreign readers. Not part of the product.
//!
//! `stickers bench COUNT` measures a batch: one finished PDF for every sticker, one thread, no two stickers alike.
//! `stickers write FOLDER COUNT SEED` writes PDFs and, line by line, what a reader has to find on them.

#![expect(clippy::disallowed_methods, reason = "it measures time, and nothing of the product runs on it")]

use std::{
    hint::black_box,
    io::Write as _,
    path::Path,
    time::{Duration, Instant},
};

use services::sticker::{self, Format, Label, portrait, testing};
use sha2::{Digest, Sha256};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["bench", count] => bench(count.parse()?),
        ["write", folder, count, seed] => write(Path::new(folder), count.parse()?, seed.parse()?),
        _ => Err("usage: stickers bench COUNT | stickers write FOLDER COUNT SEED".into()),
    }
}

/// Both sizes by turns.
fn format(at: u64) -> Format {
    if at.is_multiple_of(2) { Format::MrvA } else { Format::MrvB }
}

/// Time of the stages of one sticker.
#[derive(Clone, Copy, Default)]
struct Stages {
    image: Duration,
    seal: Duration,
    layout: Duration,
    write: Duration,
    hash: Duration,
}

fn bench(count: u64) -> Result<(), Failure> {
    let layout = testing::layout();
    let stored = testing::portrait();
    let signer = testing::signer();
    // The first uses load the fonts.
    for at in 0..40 {
        sticker::render(&testing::random(at, format(at)), &layout)?;
    }
    let mut stages = Vec::new();
    let idle = cpu();
    let (mut bytes, mut largest) = (0, 0);
    for at in 0..count {
        let label = testing::random(at, format(at));
        let start = Instant::now();
        let picture = portrait::for_print(&stored, label.format)?;
        let image = start.elapsed();
        let start = Instant::now();
        let sealed = testing::seal(&label, &signer);
        let seal = start.elapsed();
        let label = Label { portrait: Some(picture), seal: Some(sealed), ..label };
        let start = Instant::now();
        let made = sticker::compose(&label, &layout)?;
        let layout_time = start.elapsed();
        let start = Instant::now();
        let pdf = sticker::write(&label, &layout, &made)?;
        let write = start.elapsed();
        let start = Instant::now();
        black_box(Sha256::digest(&pdf));
        bytes += pdf.len();
        largest = largest.max(pdf.len());
        stages.push(Stages { image, seal, layout: layout_time, write, hash: start.elapsed() });
    }
    let busy = cpu().zip(idle).map(|(now, before)| (now - before).as_secs_f64());
    let sum = |part: fn(&Stages) -> Duration| stages.iter().map(part).sum::<Duration>().as_secs_f64();
    let each = |seconds: f64| seconds / count as f64 * 1e3;
    let (image, seal, compose) = (sum(|s| s.image), sum(|s| s.seal), sum(|s| s.layout));
    let (write, hash) = (sum(|s| s.write), sum(|s| s.hash));
    let mut print: Vec<Duration> = stages.iter().map(|s| s.seal + s.layout + s.write + s.hash).collect();
    let mut whole: Vec<Duration> = print.iter().zip(&stages).map(|(rest, s)| *rest + s.image).collect();
    print.sort_unstable();
    whole.sort_unstable();
    let at =
        |times: &[Duration], part: f64| times[((times.len() - 1) as f64 * part) as usize].as_secs_f64() * 1e3;
    println!(
        "{count} sealed stickers, one PDF each, one thread, {} bytes each, at most {largest}",
        bytes as u64 / count
    );
    println!(
        "  image   {:>7.3} ms  (413 x 531 pixels decoded, scaled to 300 per inch, encoded)",
        each(image)
    );
    println!("  seal    {:>7.3} ms  (values packed, signed with P-256)", each(seal));
    println!("  layout  {:>7.3} ms  (values fitted, Data Matrix)", each(compose));
    println!("  write   {:>7.3} ms  (fonts subset, streams packed)", each(write));
    println!("  hash    {:>7.3} ms", each(hash));
    let rest = seal + compose + write + hash;
    println!(
        "  {:.0} stickers per second with the portrait ready, {:.0} with its work",
        count as f64 / rest,
        count as f64 / (rest + image)
    );
    if let Some(busy) = busy {
        // What the clock on the wall shows includes other programs on this core.
        let share = (busy / (rest + image)).min(1.0);
        println!(
            "  by processor time: {:.0} per second with the portrait ready, {:.0} with its work",
            count as f64 / (rest * share),
            count as f64 / busy
        );
    }
    println!(
        "  portrait ready: p50 {:.2} ms, p99 {:.2} ms; from the stored picture: p99 {:.2} ms",
        at(&print, 0.5),
        at(&print, 0.99),
        at(&whole, 0.99)
    );
    Ok(())
}

/// Processor time of this program so far, where the system tells.
fn cpu() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn write(folder: &Path, count: u64, seed: u64) -> Result<(), Failure> {
    std::fs::create_dir_all(folder)?;
    let layout = testing::layout();
    let signer = testing::signer();
    let mut list = std::fs::File::create(folder.join("expected.jsonl"))?;
    for at in 0..count {
        let label = testing::sealed(seed.wrapping_add(at), format(at), &signer);
        let picture = portrait::for_print(&testing::portrait(), label.format)?;
        let label = Label { portrait: Some(picture), ..label };
        let rendered = sticker::render(&label, &layout)?;
        let name = format!("{at:05}.pdf");
        std::fs::write(folder.join(&name), &rendered.pdf)?;
        let line = serde_json::json!({
            "file": name, "mrz": label.mrz, "primary": label.primary, "width": rendered.page.0, "height": rendered.page.1,
            "seal": label.seal.as_deref().map(domain::seal::to_hex),
        });
        writeln!(list, "{line}")?;
    }
    Ok(())
}
