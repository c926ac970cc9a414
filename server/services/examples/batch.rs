//! Measures stickers as a batch printer gets them: one finished PDF for each.
use services::sticker::{self, Format, testing};
use std::time::Instant;

fn main() {
    let n: u32 = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(200);
    let layout = testing::layout();
    let label = testing::label(Format::MrvA);
    let start = Instant::now();
    for _ in 0..n {
        std::hint::black_box(sticker::compose(&label, &layout).expect("it fits"));
    }
    println!("compose {:?}", start.elapsed() / n);
    let start = Instant::now();
    let mut size = 0;
    for _ in 0..n {
        size = std::hint::black_box(sticker::render(&label, &layout).expect("it fits")).pdf.len();
    }
    println!("render {:?} {size}", start.elapsed() / n);
}
