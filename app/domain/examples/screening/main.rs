//! Measures the screening. Not part of the product.
//!
//! `screening pairs` writes the labelled pairs of `data/pairs.tsv`.
//! `screening quality HIT` tells precision and recall of each script at a threshold; `screening wrong HIT` the pairs told wrongly.
//! `screening speed ENTRIES SEARCHES COMPARED` measures time, memory and recall on a list of invented entries; so many of the
//! searches are compared with what comparing every entry finds.

#![expect(clippy::disallowed_methods, reason = "it measures time, and nothing of the product runs on it")]

mod chance;
mod crowd;
mod names;
mod pairs;
mod quality;
mod speed;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["pairs"] => Ok(pairs::write(std::io::stdout().lock())?),
        ["quality", hit] => {
            print_quality(hit.parse()?);
            Ok(())
        }
        ["wrong", hit] => {
            quality::told(hit.parse()?)
                .values()
                .flat_map(|told| &told.wrong)
                .for_each(|line| println!("{line}"));
            Ok(())
        }
        ["speed", entries, searches, compared] => {
            speed::measure(entries.parse()?, searches.parse()?, compared.parse()?)
        }
        _ => Err("usage: screening pairs | quality HIT | wrong HIT | speed ENTRIES SEARCHES COMPARED".into()),
    }
}

fn print_quality(hit: u16) {
    println!("  {:<12}{:>6}{:>11}{:>9}", "script", "pairs", "precision", "recall");
    for (script, told) in quality::told(hit) {
        let pairs = told.right_hits + told.wrong_hits + told.missed + told.rightly_none;
        let share = |thousandths: usize| format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
        println!("  {script:<12}{pairs:>6}{:>11}{:>9}", share(told.precision()), share(told.recall()));
    }
}
