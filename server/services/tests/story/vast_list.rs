//! A million entries of a watch list, from the file to the hits of a case, measured. Not run with the other scenes: `make bench`
//! runs it and prints the numbers. `VIDIMUS_ENTRIES` is the number of entries.

use crate::million::timed;
use crate::world::World;
use domain::case::{Action, ActorId, AdmissionCheck, State};
use domain::form::date::PartialDate;
use domain::{Date, UserId};
use services::lists::{self, Imported, Progress, Source};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use store::watch_lists::READING;
use uuid::Uuid;

const BY: ActorId = ActorId::Staff(UserId(Uuid::nil()));
/// Cases that are admitted before there is a list, and after.
const CASES: u64 = 150;
/// Longest times of a search, in milliseconds: half of all, and all but one in a hundred.
const MEDIAN: f64 = 10.0;
const MOST: f64 = 50.0;

const STARTS: [&str; 24] = [
    "ba", "bo", "bra", "ka", "ko", "da", "de", "fe", "ga", "gre", "ha", "ja", "ju", "la", "le", "ma", "mo",
    "na", "pe", "ra", "sa", "sto", "te", "vi",
];
const MIDDLES: [&str; 16] =
    ["ra", "lo", "mba", "nde", "rza", "shi", "sto", "ki", "mi", "nga", "rka", "si", "te", "vo", "zu", "dri"];
const ENDS: [&str; 16] = [
    "nov", "ski", "zadeh", "wicz", "son", "man", "ti", "enko", "oglu", "ian", "mura", "dze", "sen", "eau",
    "kin", "das",
];
const GIVEN: [&str; 20] = [
    "Maria", "Mohammed", "Anna", "Ali", "Olena", "Ahmed", "Nguyen", "Fatima", "Ivan", "Jean", "Li", "Amir",
    "Sofia", "Dmitri", "Hassan", "Rosa", "Pavel", "Aisha", "Kofi", "Yuki",
];

/// Numbers that look like chance, the same in every run (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ mixed >> 31) % end as u64).unwrap()
    }

    /// One of the first rather than one of the last, as names are.
    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        let at = self.below(all.len()).min(self.below(all.len()));
        all[at]
    }

    /// Given names, family name, birth.
    fn person(&mut self) -> (String, String, String) {
        let mut given = self.of(&GIVEN).to_owned();
        if self.below(3) == 0 {
            given = format!("{given} {}", self.of(&GIVEN));
        }
        let mut family = self.of(&STARTS).to_owned();
        for _ in 0..=self.below(2) {
            family.push_str(self.of(&MIDDLES));
        }
        family.push_str(self.of(&ENDS));
        let birth = format!("{}-{:02}-{:02}", 1945 + self.below(60), 1 + self.below(12), 1 + self.below(28));
        (given, family, birth)
    }
}

fn write_list(path: &Path, entries: usize, last: &str) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    writeln!(file, "reference,name,birth,sex,nationality,document").unwrap();
    let mut chance = Chance(1);
    for number in 1..entries {
        let (given, family, birth) = chance.person();
        let sex = ["m", "f", ""][chance.below(3)];
        writeln!(file, "N-{number},{given} {family},{birth},{sex},,").unwrap();
    }
    writeln!(file, "{last}").unwrap();
    file.flush().unwrap();
}

/// Megabytes of this process: now, and at most.
fn memory() -> [u64; 2] {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    ["VmRSS:", "VmHWM:"].map(|what| {
        let line = status.lines().find_map(|line| line.strip_prefix(what)).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
    })
}

async fn import(world: &World, path: &Path) -> Imported {
    let source = Source::File(path.to_owned());
    let mut told: Vec<Progress> = Vec::new();
    let (took, read) =
        timed(lists::import(&world.services, BY, "national", &source, |progress| told.push(progress))).await;
    let read = read.unwrap();
    println!("{} entries read in {:.0} s, told {} times how far", read.entries, took / 1000.0, told.len());
    assert!(told.is_sorted_by_key(|progress| progress.entries), "it goes on and never back");
    read
}

async fn force(world: &World, read: &Imported) {
    lists::force(&world.services, BY, read.id, false).await.unwrap();
    let (took, held) = timed(lists::held::refresh(&world.services)).await;
    let held = held.unwrap().searched();
    let [now, most] = memory();
    println!("in memory after {:.1} s; the process has {now} MB, at most {most}", took / 1000.0);
    assert_eq!(held.iter().map(|list| i64::from(list.entries)).sum::<i64>(), read.entries);
}

/// Admits cases of invented people, each by a command that searches; the times of the commands.
async fn admit(world: &World, chance: &mut Chance) -> (Vec<f64>, usize) {
    let services = &world.services;
    let (mut times, mut hits) = (Vec::new(), 0);
    for number in 0..CASES {
        let (given, family, birth) = chance.person();
        let birth = birth.parse::<Date>().unwrap();
        let mut journey = world.apply_as((&given, &family), &format!("L{number:07}"), birth).await;
        world.lodged(&mut journey, PartialDate::from(birth)).await;
        let checks = AdmissionCheck::ALL.iter().copied().collect();
        let (took, ()) = timed(world.step(&mut journey, &world.staff.intake, Action::Admit { checks })).await;
        assert_eq!(journey.state, State::Screening);
        times.push(took);
        let view = services::desk::case::open(services, &world.staff.supervisor, journey.id).await.unwrap();
        hits += view.case.hits.len();
    }
    times.sort_by(f64::total_cmp);
    (times, hits)
}

pub async fn a_million_entries_of_a_list(world: World) {
    let entries = std::env::var("VIDIMUS_ENTRIES").map_or(1_000_000, |text| text.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let at = |times: &[f64], percent: usize| times[(times.len() * percent / 100).min(times.len() - 1)];
    let mut chance = Chance(2);
    let (without, none) = admit(&world, &mut chance).await;
    assert_eq!(none, 0, "there is no list yet");

    let path = folder.path().join("first.csv");
    write_list(&path, entries, "N-0,Jane Example,1962-03-17,f,,");
    println!("before the list: {:?} MB now and at most", memory());
    let first = import(&world, &path).await;
    force(&world, &first).await;
    let again = import(&world, &path).await;
    assert!(again.unchanged && again.id == first.id, "the same file again changes nothing");

    let (with, hits) = admit(&world, &mut chance).await;
    let (median, most) = (at(&with, 50) - at(&without, 50), at(&with, 99) - at(&without, 50));
    println!(
        "a case is admitted: median {:.2} ms and p99 {:.2} ms without a list, {:.2} and {:.2} with a search of {entries} entries \
         and what it found ({hits} hits of {CASES} people)",
        at(&without, 50),
        at(&without, 99),
        at(&with, 50),
        at(&with, 99)
    );
    assert!(hits > 0, "such a list has namesakes");
    assert!(median < MEDIAN && most < MOST, "a search takes {median:.2} ms, and {most:.2} at p99");

    // A new version, while the old one is searched.
    let path = folder.path().join("second.csv");
    write_list(&path, entries, "N-0,Jane Example,1962-03-18,f,,");
    let second = import(&world, &path).await;
    assert_eq!((second.version, second.unchanged), (2, false));
    force(&world, &second).await;
    let shown = lists::shown(&world.services, &world.staff.screening).await.unwrap();
    assert!(shown.iter().all(|one| one.state != READING), "nothing is left half read");
}
