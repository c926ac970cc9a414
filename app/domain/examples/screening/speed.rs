//! Time, memory and recall on a large list.

use crate::Failure;
use crate::chance::Chance;
use crate::crowd::Crowd;
use domain::screening::{Index, Known, MatchedEntry, Scratch, Thresholds};
use std::time::{Duration, Instant};

const THRESHOLDS: Thresholds = Thresholds { hit: 570, most: 20 };
/// Builds a list and searches it, one thread; repeats some of the searches without keys, to see what the keys miss.
pub fn measure(entries: usize, searches: usize, compared: usize) -> Result<(), Failure> {
    let before = resident("VmRSS")?;
    let started = Instant::now();
    let mut crowd = Crowd::new(1);
    let index = Index::build((0..entries).map(|_| crowd.entry()));
    println!("  {} entries read in {:.1} s", index.len(), started.elapsed().as_secs_f64());
    println!(
        "  memory: {} MB for the list, {} MB at most while it was read",
        (resident("VmRSS")? - before) / 1024,
        resident("VmHWM")? / 1024
    );

    let people = applicants(entries, searches);
    let mut scratch = Scratch::default();
    people.iter().take(20).for_each(|person| drop(index.screen_with(person, &THRESHOLDS, &mut scratch)));
    let (mut took, mut clock) = (Vec::with_capacity(people.len()), Vec::with_capacity(people.len()));
    let mut hits = 0;
    for person in &people {
        let started = (Instant::now(), processor());
        let found = index.screen_with(person, &THRESHOLDS, &mut scratch);
        clock.push(started.0.elapsed());
        took.push(processor() - started.1);
        hits += found.len();
    }
    let all: Duration = took.iter().sum();
    for (what, took) in [("by the processor", &mut took), ("by the clock on the wall", &mut clock)] {
        took.sort_unstable();
        let at =
            |percent: usize| took[(took.len() * percent / 100).min(took.len() - 1)].as_secs_f64() * 1000.0;
        let (most, all) = (at(100), took.len());
        println!(
            "  {all} searches, {what}: p50 {:.2} ms, p95 {:.2} ms, p99 {:.2} ms, at most {most:.2} ms",
            at(50),
            at(95),
            at(99)
        );
    }
    println!("  {:.0} searches in a second on one core; {hits} hits", took.len() as f64 / all.as_secs_f64());

    let (mut missed, mut expected) = (0, 0);
    for person in people.iter().take(compared) {
        let every = index.screen_every(person, &THRESHOLDS, &mut scratch);
        let keyed = index.screen_with(person, &THRESHOLDS, &mut scratch);
        expected += every.len();
        missed += every.iter().filter(|hit| !has(&keyed, hit)).count();
    }
    println!(
        "  recall of the first 20 against comparing everything: {:.4} ({missed} of {expected} missed)",
        1.0 - missed as f64 / (expected as f64).max(1.0)
    );
    Ok(())
}

/// Processor time of this thread.
fn processor() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec.unsigned_abs(), u32::try_from(now.tv_nsec).unwrap_or(0))
}

/// Whether the hit was found, or one of the same score stands in its place.
fn has(found: &[MatchedEntry], hit: &MatchedEntry) -> bool {
    found.iter().any(|one| one.entry == hit.entry)
        || found.len() == THRESHOLDS.most
            && found.last().is_some_and(|last| last.score.total >= hit.score.total)
}

fn applicants(entries: usize, searches: usize) -> Vec<Known> {
    let (mut again, mut others) = (Crowd::new(1), Crowd::new(2));
    let step = (entries / searches.max(1)).max(1);
    let mut pick = Chance(3);
    let mut people = Vec::with_capacity(searches);
    for _ in 0..searches.min(entries) {
        let skip = pick.below(step);
        let of = (0..step).map(|_| again.entry()).nth(skip);
        (skip + 1..step).for_each(|_| drop(again.entry()));
        people.extend(of.map(|of| others.applicant(&of)));
    }
    people
}

/// Kilobytes of this process.
fn resident(what: &str) -> Result<u64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(what)?.strip_prefix(':'));
    Ok(line.and_then(|line| line.trim().strip_suffix(" kB")).ok_or("no such line")?.trim().parse()?)
}
