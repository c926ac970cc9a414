//! A node that is killed (SIGKILL) in a stream of commands: what it acknowledged is there, nothing is half done, and every
//! letter is written once. The child process is this test binary again, told by its environment what to be.

use domain::case::{Action, State};
use domain::{CaseId, CommandKey, UserId};
use server::assemble;
use server::config::{Secret, Settings};
use services::desk::queue::{Filter, queue};
use services::desk::tray::Tray;
use services::jobs::{self, Worker};
use services::mail::Mailer;
use services::people::staff;
use services::{Services, Who, command, demo};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// How often the node is killed, and after how many acknowledged commands.
const ROUNDS: [usize; 4] = [1, 7, 19, 40];
const CHILD: &str = "VIDIMUS_TEST_KILL_CHILD";

fn settings(data: &Path, database: Option<&str>) -> Settings {
    Settings {
        data_dir: data.to_owned(),
        database_url: database.map(|url| Secret(url.to_owned())),
        demo: true,
        ..Settings::default()
    }
}

fn worker(services: &Services, data: &Path) -> Worker {
    let mailer =
        Mailer::folder("Visa office <visa@utopia.example>", data.join("mail")).expect("a folder for mail");
    // A killed worker's jobs come back when its lease is over.
    let quick =
        jobs::Settings { lease: Duration::from_secs(11), poll: Duration::from_millis(50), parallel: 2 };
    Worker::new(services.clone(), quick, services::mail::handlers(&mailer))
}

/// The child: sends messages on one case as fast as it can and says each one that was acknowledged.
#[tokio::test(flavor = "multi_thread")]
async fn child() {
    let Ok(told) = std::env::var(CHILD) else { return };
    let parts: Vec<&str> = told.split('|').collect();
    let [data, database, user, case] = parts.as_slice() else { panic!("{told}") };
    let data = Path::new(data);
    let database = Some(*database).filter(|url| !url.is_empty());
    let services = assemble::services(&settings(data, database)).await.expect("services");
    let user: UserId = user.parse().expect("a user");
    let case: CaseId = case.parse().expect("a case");
    let who = Who::Staff(staff::load(&services, user).await.expect("loaded").expect("the officer"));
    tokio::spawn(worker(&services, data).run(std::future::pending()));
    let mut version = version_of(&services, &who, case).await;
    for number in 0.. {
        let key = services.new_command_key();
        let action = Action::Message { text: format!("Message {number}"), files: Vec::new() };
        let done = command::act(&services, &who, case, version, key, action).await.expect("done");
        version = done.version;
        println!("ACK {key}");
        std::io::stdout().flush().expect("written");
    }
}

async fn version_of(services: &Services, who: &Who, case: CaseId) -> i64 {
    let staff = who.staff().expect("staff");
    services::desk::case::open(services, staff, case).await.expect("the case").version
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_kill_9_on_sqlite() {
    survives(None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_kill_9_on_postgres() {
    testing::on_postgres(|url| async move { survives(Some(&url)).await }).await;
}

async fn survives(database: Option<&str>) {
    let data = tempfile::tempdir().expect("a folder");
    let services = assemble::services(&settings(data.path(), database)).await.expect("services");
    services.store.migrate().await.expect("migrated");
    demo::seed(&services).await.expect("seeded");
    let officer =
        services.store.read().await.expect("read").users().by_login("officer").await.expect("found");
    let officer = officer.expect("the officer").id;
    let who = Who::Staff(staff::load(&services, officer).await.expect("loaded").expect("the officer"));
    let mine = Filter { tray: Tray::Mine, ..Filter::default() };
    let page = queue(&services, who.staff().expect("staff"), &mine, None).await.expect("the queue");
    let case =
        page.rows.iter().find(|row| row.state == State::Examination).expect("a case in examination").id;

    let mut acknowledged: Vec<CommandKey> = Vec::new();
    for acks in ROUNDS {
        acknowledged.extend(one_life(data.path(), database, officer, case, acks));
    }
    assert!(acknowledged.len() >= ROUNDS.iter().sum());

    let mut tx = services.store.read().await.expect("read");
    let events = tx.journal().of_case(case, 0, 10_000).await.expect("the journal");
    let messages = events.iter().filter(|event| event.kind == "message_sent").count();
    drop(tx);
    // A command that was done but not acknowledged may be there; one that was acknowledged must be.
    let unheard = messages.checked_sub(acknowledged.len()).expect("no acknowledged command is lost");
    assert!(unheard <= ROUNDS.len(), "{unheard} more than were acknowledged");
    let version = version_of(&services, &who, case).await;
    for key in &acknowledged {
        let action = Action::Message { text: "again".to_owned(), files: Vec::new() };
        let again = command::act(&services, &who, case, version, *key, action).await;
        assert!(again.is_ok_and(|done| done.version <= version), "{key} is not remembered");
    }
    let report = services::audit::verify(&services).await.expect("verified");
    assert!(report.is_clean(), "{:?}", report.findings);
    letters(&services, data.path(), messages).await;
}

/// One life of the node: until it has acknowledged `acks` commands. What it said before it died counts.
fn one_life(data: &Path, database: Option<&str>, user: UserId, case: CaseId, acks: usize) -> Vec<CommandKey> {
    let told = format!("{}|{}|{user}|{case}", data.display(), database.unwrap_or_default());
    let mut node = Command::new(std::env::current_exe().expect("this binary"))
        .args(["--exact", "child", "--nocapture"])
        .env(CHILD, told)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("started");
    let mut lines = BufReader::new(node.stdout.take().expect("its output")).lines();
    let mut keys = Vec::new();
    for line in lines.by_ref().map_while(Result::ok) {
        // The test runner writes the name of the test before the first line.
        let Some((_, key)) = line.split_once("ACK ") else { continue };
        keys.push(key.parse().expect("a key"));
        if keys.len() == acks {
            node.kill().expect("killed");
        }
    }
    assert!(!node.wait().expect("ended").success(), "it was killed");
    assert!(keys.len() >= acks, "it acknowledged only {}", keys.len());
    keys
}

/// Does what is left of the queue: one letter for each message, none twice, none lost.
async fn letters(services: &Services, data: &Path, messages: usize) {
    let worker = worker(services, data);
    for _ in 0..60 {
        worker.run_due().await.expect("worked");
        if services.store.read().await.expect("read").jobs().unfinished().await.expect("counted") == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    let mut tx = services.store.read().await.expect("read");
    assert_eq!(tx.jobs().unfinished().await.expect("counted"), 0, "every job has an end");
    let unknown = tx.jobs().failed(1000).await.expect("listed");
    assert!(
        unknown
            .iter()
            .all(|job| job.error.as_deref().is_some_and(|error| error.contains(jobs::EFFECT_UNKNOWN)))
    );
    drop(tx);
    let written = std::fs::read_dir(data.join("mail")).expect("the folder").filter_map(Result::ok);
    let about = |path: &Path| std::fs::read_to_string(path).is_ok_and(|text| text.contains("Subject"));
    let written = written.filter(|entry| about(&entry.path())).count();
    // Letters of the seeded cases are there as well; each job writes one file under its own name.
    assert!(written + unknown.len() >= messages, "{written} letters for {messages} messages");
}
