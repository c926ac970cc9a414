//! Stickers by the thousand, for measuring and for foreign readers. Not part of the product.
//!
//! `stickers bench COUNT` measures a batch: one finished PDF for every sticker, one thread, no two stickers alike.
//! `stickers sign SECONDS` measures the signature alone, on each curve.
//! `stickers write FOLDER COUNT SEED` writes PDFs and, line by line, what a reader has to find on them.

#![expect(clippy::disallowed_methods, reason = "it measures time, and nothing of the product runs on it")]

use std::{
    hint::black_box,
    io::Write as _,
    path::Path,
    time::{Duration, Instant},
};

use services::keys::{Curve, Signer as _, SoftKey};
use services::sticker::{self, Format, Label, portrait, testing};
use sha2::{Digest, Sha256};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["bench", count] => bench(count.parse()?),
        ["sign", seconds] => signatures(seconds.parse()?),
        ["write", folder, count, seed] => write(Path::new(folder), count.parse()?, seed.parse()?),
        _ => {
            Err("usage: stickers bench COUNT | stickers sign SECONDS | stickers write FOLDER COUNT SEED"
                .into())
        }
    }
}

/// Both sizes by turns.
fn format(at: u64) -> Format {
    if at.is_multiple_of(2) { Format::MrvA } else { Format::MrvB }
}

/// The stages of one sticker, in the order of [`NAMES`].
const STAGES: usize = 5;
const NAMES: [(&str, &str); STAGES] = [
    ("image", "413 x 531 pixels decoded, scaled to 300 per inch, encoded"),
    ("seal", "values packed, signed with P-256"),
    ("layout", "values fitted, Data Matrix"),
    ("write", "fonts of the holder subset, page packed"),
    ("hash", "SHA-256 of the file"),
];
const IMAGE: usize = 0;

/// What one sticker took: each stage by the clock on the wall, all of it and the image by the processor time of this thread.
struct Took {
    stages: [Duration; STAGES],
    processor: Option<(Duration, Duration)>,
}

/// Measures stage after stage.
struct Watch {
    stages: [Duration; STAGES],
    at: usize,
    since: Instant,
}

impl Watch {
    fn start() -> Self {
        Watch { stages: [Duration::ZERO; STAGES], at: 0, since: Instant::now() }
    }

    fn next(&mut self) {
        let now = Instant::now();
        self.stages[self.at] = now - self.since;
        (self.at, self.since) = (self.at + 1, now);
    }
}

fn bench(count: u64) -> Result<(), Failure> {
    let layout = testing::layout();
    let stored = testing::portrait();
    let signer = testing::signer();
    // The first uses load the fonts and prepare their subsets.
    for at in 0..40 {
        sticker::render(&testing::random(at, format(at)), &layout)?;
    }
    let mut all = Vec::new();
    let (mut bytes, mut largest) = (0, 0);
    for at in 0..count {
        let label = testing::random(at, format(at));
        let idle = processor();
        let mut watch = Watch::start();
        let picture = portrait::for_print(&stored, label.format)?;
        watch.next();
        let imaged = processor();
        watch.since = Instant::now();
        let sealed = testing::seal(&label, &signer);
        watch.next();
        let label = Label { portrait: Some(picture), seal: Some(sealed), ..label };
        let made = sticker::compose(&label, &layout)?;
        watch.next();
        let pdf = sticker::write(&label, &layout, &made)?;
        watch.next();
        black_box(Sha256::digest(&pdf));
        watch.next();
        let done = processor();
        let processor =
            idle.zip(imaged).zip(done).map(|((idle, imaged), done)| (done - imaged, imaged - idle));
        bytes += pdf.len();
        largest = largest.max(pdf.len());
        all.push(Took { stages: watch.stages, processor });
    }
    println!(
        "{count} sealed stickers, one PDF each, one thread, {} bytes each, at most {largest}",
        bytes as u64 / count
    );
    tell(&all);
    Ok(())
}

/// Prints what a batch took.
fn tell(all: &[Took]) {
    for (at, (name, what)) in NAMES.iter().enumerate() {
        let sum: Duration = all.iter().map(|took| took.stages[at]).sum();
        println!("  {name:<7} {:>7.3} ms  ({what})", sum.as_secs_f64() * 1e3 / all.len() as f64);
    }
    let wall = |took: &Took| took.stages.iter().sum::<Duration>();
    row("by the clock, portrait ready", all.iter().map(|took| wall(took) - took.stages[IMAGE]).collect());
    row("by the clock, with its work", all.iter().map(wall).collect());
    // What the clock on the wall shows includes other programs on this core.
    let processor = |pick: fn((Duration, Duration)) -> Duration| {
        all.iter().filter_map(|took| took.processor.map(pick)).collect::<Vec<_>>()
    };
    row("processor, portrait ready", processor(|(rest, _)| rest));
    row("processor, with its work", processor(|(rest, image)| rest + image));
}

/// Prints how many there are in a second, and how long the slow ones take.
fn row(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let Some(most) = times.len().checked_sub(1) else { return };
    let at = |part: f64| times[(most as f64 * part).ceil() as usize].as_secs_f64() * 1e3;
    let rate = times.len() as f64 / times.iter().sum::<Duration>().as_secs_f64();
    println!(
        "  {name:<29} {rate:>5.0} a second, p50 {:.2} ms, p99 {:.2} ms, worst {:.2} ms",
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

/// Processor time of this thread so far, where the system tells.
fn processor() -> Option<Duration> {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Some(Duration::new(time.tv_sec.try_into().ok()?, time.tv_nsec.try_into().ok()?))
}

/// Signatures by one thread on each curve on which seals are signed.
fn signatures(seconds: u64) -> Result<(), Failure> {
    for (name, curve) in [("P-256", Curve::P256), ("brainpoolP256r1", Curve::Brainpool256)] {
        let signer = SoftKey::from_scalar(curve, &[0x42; 32])?;
        let (start, idle) = (Instant::now(), processor());
        let mut count = 0_u64;
        while start.elapsed() < Duration::from_secs(seconds) {
            for _ in 0..20 {
                black_box(signer.sign(&count.to_be_bytes())?);
                count += 1;
            }
        }
        let wall = count as f64 / start.elapsed().as_secs_f64();
        let own = processor().zip(idle).map_or(wall, |(now, idle)| count as f64 / (now - idle).as_secs_f64());
        println!("  {name:<16} {wall:>6.0} signatures a second by the clock, {own:.0} by processor time");
    }
    Ok(())
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
