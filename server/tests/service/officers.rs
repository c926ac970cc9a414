//! Many officers at work on the same cases at once: nobody's work is lost, and nobody waits.
//!
//! Each looks at a tray, opens a case and the form of a note, thinks while the page asks who else is there, and sends it. Somebody
//! else was quicker now and then: the page then says so and holds what was typed, and the officer sends it again. At the end every
//! note that was accepted stands in its case, once.

use crate::common::{ask, request, text};
use crate::rooms::Rooms;
use app::doors::with_path;
use axum::Router;
use domain::CaseId;
use domain::case::Role;
use http::{StatusCode, header};
use services::desk::case::open;
use services::{Clock, SystemClock};
use std::collections::BTreeMap;
use std::time::Duration;

/// How much is done.
#[derive(Clone, Copy)]
struct Load {
    officers: usize,
    cases: u32,
    notes: usize,
    /// How long an officer thinks, in milliseconds.
    thinks: u64,
}

/// What an officer did.
#[derive(Default)]
struct Done {
    notes: Vec<(CaseId, String)>,
    /// Milliseconds of each answer.
    took: Vec<f64>,
    stale: usize,
}

struct Officer {
    router: Router,
    cookie: String,
    number: usize,
    done: Done,
}

/// A pause that follows from a number and looks like chance: between a half and one and a half of the usual one.
fn pause(thinks: u64, salt: usize) -> Duration {
    let chance = u64::try_from(salt).unwrap_or_default().wrapping_mul(48_271) % 2_147_483_647 % 1000;
    Duration::from_millis(thinks / 2 + thinks * chance / 1000)
}

impl Officer {
    async fn timed(&mut self, method: &str, path: &str, body: &str) -> axum::response::Response {
        let start = SystemClock.now();
        let answer = ask(&self.router, request(method, path, Some(&self.cookie), body)).await;
        let micros = u32::try_from(SystemClock.now().0 - start.0).unwrap_or(u32::MAX);
        self.done.took.push(f64::from(micros) / 1000.0);
        answer
    }

    /// Asks who else has the case open, as the script of its page does.
    async fn presence(&mut self, case: CaseId, version: &str) {
        let path = format!("/desk/cases/{case}/presence?version={version}&doing=note");
        assert_eq!(self.timed("GET", &path, "").await.status(), StatusCode::OK);
    }

    async fn note(&mut self, case: CaseId, words: &str, load: Load) {
        let path = format!("/desk/cases/{case}/note");
        for page in ["/desk?tray=open", &format!("/desk/cases/{case}")] {
            assert_eq!(self.timed("GET", page, "").await.status(), StatusCode::OK);
        }
        loop {
            let page = text(self.timed("GET", &path, "").await).await;
            let form = page.split("<form").find(|form| form.contains(&format!("action=\"{path}\"")));
            let form = form.unwrap_or_else(|| panic!("no form in {page}"));
            let hidden = |name: &str| {
                let input = form.split("<input").find(|input| input.contains(&format!("name=\"{name}\"")));
                let value = input.and_then(|input| input.split("value=\"").nth(1)?.split('"').next());
                value.expect("a value").to_owned()
            };
            let version = hidden("version");
            let body = format!("version={version}&key={}", hidden("key"));
            let thinking = pause(load.thinks, self.number * 31 + self.done.took.len());
            tokio::time::sleep(thinking / 2).await;
            self.presence(case, &version).await;
            tokio::time::sleep(thinking / 2).await;
            let answer =
                self.timed("POST", &path, &with_path(&format!("{body}&disclosable=no&text="), words)).await;
            assert_eq!(answer.status(), StatusCode::SEE_OTHER);
            if answer.headers()[header::LOCATION] != path.as_str() {
                self.done.notes.push((case, words.to_owned()));
                return;
            }
            let kept = text(self.timed("GET", &path, "").await).await;
            assert!(kept.contains(words), "what was typed is still there: {kept}");
            assert!(kept.contains("has changed"), "nothing else stands in the way: {kept}");
            self.done.stale += 1;
        }
    }

    async fn work(mut self, cases: Vec<CaseId>, load: Load) -> Done {
        for round in 0..load.notes {
            let words = format!("note {round} of officer {}", self.number);
            let case = cases[(self.number * 7 + round * 3) % cases.len()];
            self.note(case, &words, load).await;
        }
        self.done
    }
}

/// Lets them work; gives the times of all answers in order, and how often somebody else was quicker.
async fn at_work(rooms: &Rooms, load: Load) -> (Vec<f64>, usize) {
    let world = &rooms.world;
    let mut cases = Vec::new();
    for number in 0..load.cases {
        cases.push(world.stranger_to_examination(number).await.id);
    }
    let mut working = Vec::new();
    for number in 0..load.officers {
        let staff = world.hire(&format!("officer{number}"), &[Role::Officer], "GVA").await;
        let cookie = rooms.person(&staff).await.cookie;
        let officer = Officer { router: rooms.router.clone(), cookie, number, done: Done::default() };
        working.push(tokio::spawn(officer.work(cases.clone(), load)));
    }
    let (mut took, mut stale, mut accepted) = (Vec::new(), 0, BTreeMap::<CaseId, Vec<String>>::new());
    for officer in working {
        let done = officer.await.expect("an officer who came to the end");
        took.extend(done.took);
        stale += done.stale;
        done.notes.into_iter().for_each(|(case, words)| accepted.entry(case).or_default().push(words));
    }
    for id in cases {
        let view = open(&world.services, &world.staff.supervisor, id).await.expect("opens");
        let mut written: Vec<String> = view.case.notes.iter().map(|note| note.text.clone()).collect();
        let mut told = accepted.remove(&id).unwrap_or_default();
        written.sort();
        told.sort();
        assert_eq!(written, told, "what was accepted stands in the case, once");
    }
    took.sort_by(f64::total_cmp);
    (took, stale)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn officers_who_work_at_once_lose_nothing() {
    testing::on_sqlite(few).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn officers_who_work_at_once_lose_nothing_on_postgresql() {
    testing::on_postgres(few).await;
}

async fn few(database: String) {
    let rooms = Rooms::on(database).await;
    let load = Load { officers: 6, cases: 2, notes: 2, thinks: 20 };
    let (_, stale) = at_work(&rooms, load).await;
    assert!(stale > 0, "they were in each other's way");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a measurement: `make bench` runs it"]
async fn two_hundred_officers_at_once() {
    testing::on_sqlite(two_hundred).await;
    testing::on_postgres(two_hundred).await;
}

/// Each case is the work of two officers at any moment.
async fn two_hundred(database: String) {
    let engine = database.split(':').next().unwrap_or_default().to_owned();
    let rooms = Rooms::on(database).await;
    let load = Load { officers: 200, cases: 100, notes: 20, thinks: 4000 };
    let start = SystemClock.now();
    let (took, stale) = at_work(&rooms, load).await;
    let seconds = SystemClock.now().seconds_since(start).max(1);
    let at = |share: usize| took[(took.len() - 1) * share / 100];
    println!(
        "200 officers at once on {engine}: {} answers in {seconds} s, p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms, {stale} told that somebody was quicker, nothing lost",
        took.len(),
        at(50),
        at(95),
        at(99)
    );
    assert!(stale > 100, "only {stale} were in each other's way");
    assert!(at(95) < 300.0, "p95 is {:.1} ms", at(95));
}
