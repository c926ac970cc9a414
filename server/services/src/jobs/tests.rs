use super::{EFFECT_UNKNOWN, Handler, Job, Retired, Settings, TRIES, Verdict, Worker, backoff_seconds};
use crate::blobs::Blobs;
use crate::command::{self, letters};
use crate::entropy::{SeededEntropy, uuid_v7};
use crate::mail::case_letters::CaseLetters;
use crate::mail::{About, Letter, Mailer};
use crate::people;
use crate::vault::{MasterKey, Vault};
use crate::{FixedClock, Parts, Policies, Services, Who};
use domain::case::Action;
use domain::policy::Policy;
use domain::{CaseId, JobId, PostCode, Timestamp};
use futures::future::BoxFuture;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use store::Store;
use store::documents::DocumentRow;
use store::drafts::DraftRow;
use store::jobs::{JobRow, NewJob};

const START: Timestamp = Timestamp(1_795_561_200_000_000);

struct World {
    services: Services,
    clock: Arc<FixedClock>,
    _dir: tempfile::TempDir,
}

async fn world() -> World {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let store = Store::connect(dir.path().join("test.db").to_str().expect("text")).await.expect("opens");
    store.migrate().await.expect("migrates");
    let (clock, entropy) = (Arc::new(FixedClock::at(START)), Arc::new(SeededEntropy::new(1)));
    let vault = Vault::new(&MasterKey::generate(&*entropy), entropy.clone());
    let services = Services::new(Parts {
        lists: crate::lists::held::Held::default(),
        store,
        clock: clock.clone(),
        payments: None,
        passwords: crate::passwords::Passwords::new(entropy.clone(), 1),
        entropy,
        blobs: Blobs::memory(vault.clone()),
        sealing: std::sync::Arc::new(crate::keys::Sealing::none()),
        images: crate::images::Images::new(crate::images::Limits::default(), 1),
        vault,
        policies: Policies::new(Policy::utopia(), []),
        settings: crate::Settings {
            base_url: "https://visa.example".to_owned(),
            demo: false,
            journal_origin: "visa.example/journal".to_owned(),
        },
        wake: tokio::sync::Notify::new(),
    });
    World { services, clock, _dir: dir }
}

impl World {
    fn worker(&self, kind: &'static str, handler: impl Handler + 'static) -> Worker {
        Worker::new(
            self.services.clone(),
            Settings::default(),
            [(kind, Arc::new(handler) as Arc<dyn Handler>)],
        )
    }

    async fn add(&self, kind: &str) -> JobId {
        let id = JobId(uuid_v7(&*self.services.clock, &*self.services.entropy));
        let mut tx = self.services.store.begin().await.expect("begins");
        let job = NewJob {
            id,
            kind: kind.to_owned(),
            payload: json!({}),
            dedupe_key: None,
            run_after: self.services.now(),
            traceparent: None,
            created_at: self.services.now(),
        };
        tx.jobs().add(&job).await.expect("added");
        tx.commit().await.expect("commits");
        id
    }

    async fn job(&self, id: JobId) -> JobRow {
        self.services.store.read().await.expect("reads").jobs().get(id).await.expect("reads").expect("there")
    }
}

/// Says what it is told to, counts its tries, and may begin a deed before.
#[derive(Clone)]
struct Scripted {
    tries: Arc<AtomicUsize>,
    deed: bool,
    verdict: fn() -> Verdict,
}

impl Scripted {
    fn new(deed: bool, verdict: fn() -> Verdict) -> Self {
        Self { tries: Arc::default(), deed, verdict }
    }

    fn tries(&self) -> usize {
        self.tries.load(Ordering::SeqCst)
    }
}

impl Handler for Scripted {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move {
            self.tries.fetch_add(1, Ordering::SeqCst);
            if self.deed {
                job.leaving().await.expect("written down");
            }
            (self.verdict)()
        })
    }
}

#[test]
fn the_wait_doubles_from_five_seconds() {
    let waits: Vec<i64> = (1..=TRIES).map(backoff_seconds).collect();
    assert_eq!(waits, [5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560]);
}

#[tokio::test]
async fn a_job_is_tried_ten_times_and_then_shown_as_failed() {
    let world = world().await;
    let handler = Scripted::new(false, || Verdict::Later("451 busy".to_owned()));
    let worker = world.worker("mail", handler.clone());
    let id = world.add("mail").await;
    for attempt in 1..=TRIES {
        assert_eq!(worker.run_due().await.expect("runs"), 1, "try {attempt}");
        assert_eq!(worker.run_due().await.expect("runs"), 0, "not before its time");
        world.clock.advance(backoff_seconds(attempt) - 1);
        assert_eq!(worker.run_due().await.expect("runs"), 0, "not a second early");
        world.clock.advance(1);
    }
    world.clock.advance(1_000_000);
    assert_eq!(worker.run_due().await.expect("runs"), 0);
    assert_eq!(handler.tries(), 10);
    let row = world.job(id).await;
    assert_eq!((row.failed_at.is_some(), row.error.as_deref()), (true, Some("451 busy")));
}

#[tokio::test]
async fn a_deed_that_may_have_been_done_is_not_repeated() {
    let world = world().await;
    let handler = Scripted::new(true, || Verdict::Unknown("connection lost".to_owned()));
    let worker = world.worker("mail", handler.clone());
    let id = world.add("mail").await;
    worker.run_due().await.expect("runs");
    world.clock.advance(1_000_000);
    worker.run_due().await.expect("runs");
    assert_eq!(handler.tries(), 1);
    let row = world.job(id).await;
    assert_eq!(row.error, Some(format!("{EFFECT_UNKNOWN}: connection lost")));
    // The administrator decides to send it again.
    let mut tx = world.services.store.begin().await.expect("begins");
    tx.jobs().revive(id, world.services.now()).await.expect("revived");
    tx.commit().await.expect("commits");
    worker.run_due().await.expect("runs");
    assert_eq!(handler.tries(), 2);
}

#[tokio::test]
async fn a_worker_that_died_in_the_deed_leaves_it_to_the_administrator() {
    let world = world().await;
    let id = world.add("mail").await;
    let mut tx = world.services.store.begin().await.expect("begins");
    let now = world.services.now();
    tx.jobs().claim("dead", now, now.plus_seconds(120), 1).await.expect("claimed");
    tx.jobs().begin_effect(id, "dead", now).await.expect("noted");
    tx.commit().await.expect("commits");
    let handler = Scripted::new(true, || Verdict::Done);
    let worker = world.worker("mail", handler.clone());
    assert_eq!(worker.run_due().await.expect("runs"), 0, "still the other's");
    world.clock.advance(121);
    assert_eq!(worker.run_due().await.expect("runs"), 1);
    assert_eq!(handler.tries(), 0, "seen, not run");
    assert!(world.job(id).await.error.is_some_and(|error| error.starts_with(EFFECT_UNKNOWN)));
}

#[tokio::test]
async fn a_refused_deed_is_tried_again() {
    let world = world().await;
    let handler = Scripted::new(true, || Verdict::Later("451 try later".to_owned()));
    let worker = world.worker("mail", handler.clone());
    world.add("mail").await;
    worker.run_due().await.expect("runs");
    world.clock.advance(5);
    worker.run_due().await.expect("runs");
    assert_eq!(handler.tries(), 2);
}

#[tokio::test]
async fn a_panic_is_a_failed_try_and_unknown_kinds_wait() {
    let world = world().await;
    let before = world.worker("a", Scripted::new(false, || panic!("before the deed")));
    let within = world.worker("b", Scripted::new(true, || panic!("within the deed")));
    let (a, b) = (world.add("a").await, world.add("b").await);
    before.run_due().await.expect("runs");
    assert_eq!(world.job(a).await.error.as_deref(), Some("the handler panicked"));
    assert_eq!(world.job(b).await.error.as_deref(), Some("no handler for b"));
    world.clock.advance(5);
    within.run_due().await.expect("runs");
    assert_eq!(world.job(b).await.error, Some(format!("{EFFECT_UNKNOWN}: the handler panicked")));
    world.clock.advance(10);
    world.worker("a", Retired).run_due().await.expect("runs");
    assert!(world.job(a).await.done_at.is_some());
}

#[tokio::test]
async fn a_woken_worker_starts_at_once_and_ends_when_told() {
    let world = world().await;
    let handler = Scripted::new(false, || Verdict::Done);
    let slow = Settings { poll: Duration::from_secs(3600), ..Settings::default() };
    let handlers = [("mail", Arc::new(handler.clone()) as Arc<dyn Handler>)];
    let worker = Worker::new(world.services.clone(), slow, handlers);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn(worker.run(async {
        let _ = stopped.await;
    }));
    tokio::time::sleep(Duration::from_millis(100)).await;
    let id = world.add("mail").await;
    world.services.wake.notify_one();
    let done = async {
        while world.job(id).await.done_at.is_none() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), done).await.expect("woken, not polled");
    stop.send(()).expect("runs");
    tokio::time::timeout(Duration::from_secs(20), running).await.expect("ends").expect("ends well");
}

#[tokio::test]
async fn a_sign_in_link_works_from_its_letter_and_is_not_sent_when_it_is_too_old() {
    let world = world().await;
    let mailer = Mailer::memory();
    let worker = Worker::new(world.services.clone(), Settings::default(), crate::mail::handlers(&mailer));
    let ask = || {
        people::links::request_link(&world.services, "Anna@Example.org", "fr", "/applications", "127.0.0.1")
    };
    ask().await.expect("asked");
    world.clock.advance(65);
    assert_eq!(worker.run_due().await.expect("runs"), 1);
    let sent = mailer.sent();
    let Letter::SignInLink { url, minutes } = &sent[0].letter else { panic!("{sent:?}") };
    assert_eq!((sent.len(), *minutes, sent[0].to.as_str()), (1, 19, "anna@example.org"));
    let token = url.strip_prefix("https://visa.example/sign-in/link?token=").expect("the page that takes it");
    let mut tx = world.services.store.read().await.expect("reads");
    let row = tx.jobs().get(sent[0].id).await.expect("reads").expect("there");
    drop(tx);
    assert!(!row.payload.to_string().contains(token), "the queue holds no token that opens a door");
    let taken = people::links::take_link(&world.services, token, "fr", "127.0.0.1").await.expect("taken");
    assert!(taken.is_some());

    ask().await.expect("asked");
    world.clock.advance(20 * 60);
    assert_eq!(worker.run_due().await.expect("runs"), 1);
    assert_eq!(mailer.sent().len(), 1, "a link that works no more is not sent");
}

/// A submitted application of the specimen holder.
async fn submitted(world: &World) -> (Who, CaseId, i64) {
    let services = &world.services;
    let (now, who) = (services.now(), services.new_id());
    let who = Who::Applicant { id: who, email: "anna@example.org".to_owned(), language: "fr".to_owned() };
    let Who::Applicant { id: applicant, email, language } = who.clone() else { unreachable!() };
    let id: CaseId = services.new_id();
    let key = services.vault.new_data_key();
    let draft = DraftRow {
        id,
        applicant_id: applicant,
        version: 1,
        wrapped_key: services.vault.wrap(id, &key),
        sealed: Vec::new(),
        visa_type: "C1".to_owned(),
        purpose: "tourism".to_owned(),
        post: PostCode::from("GVA"),
        language: language.clone(),
        created_at: now,
        updated_at: now,
        expires_at: now.plus_days(30),
        submitted_at: None,
        remind_at: None,
    };
    let mut tx = services.store.begin().await.expect("begins");
    let row = store::applicants::ApplicantRow { id: applicant, email, language, created_at: now };
    tx.applicants().find_or_add(&row).await.expect("added");
    tx.drafts().add(&draft).await.expect("added");
    for rule in services.policies.current().documents.iter().filter(|rule| rule.at_submission) {
        let document = DocumentRow {
            id: services.new_id(),
            owner_id: id,
            kind: rule.code.clone(),
            name: Vec::new(),
            media_type: "image/jpeg".to_owned(),
            size: 1,
            sha256: vec![0; 32],
            blob_key: services.new_id::<CaseId>().to_string(),
            version: 1,
            width: None,
            height: None,
            created_at: now,
            replaced_at: None,
            source_id: None,
            examined: None,
            place: 0,
            common_id: None,
            common_key: None,
        };
        tx.documents().add(&document).await.expect("added");
    }
    tx.commit().await.expect("commits");
    let answers = domain::form::samples::sample("eriksson", now.date()).expect("a sample");
    let context = domain::form::Context::short_stay(now.date());
    let application = domain::form::Application::parse(&answers, &context).expect("complete");
    let key = services.new_command_key();
    let request = command::SubmitRequest { draft: id, draft_version: 1, key, application, answers };
    let done = command::submit(services, &who, &request).await.expect("submitted");
    (who, id, done.version)
}

#[tokio::test]
async fn a_case_sends_one_letter_for_each_event_in_the_applicants_language() {
    let world = world().await;
    let mailer = Mailer::memory();
    let worker = world.worker(letters::KIND, CaseLetters { mailer: mailer.clone() });
    let (who, id, version) = submitted(&world).await;
    assert_eq!(worker.run_due().await.expect("runs"), 1);
    let key = world.services.new_command_key();
    for _ in 0..3 {
        command::act(&world.services, &who, id, version, key, Action::Withdraw).await.expect("withdrawn");
        worker.run_due().await.expect("runs");
    }
    let sent = mailer.sent();
    let about: Vec<_> = sent
        .iter()
        .map(|sent| match &sent.letter {
            Letter::Case { about, .. } => about.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(about, [About::Submitted, About::Withdrawn]);
    assert!(sent.iter().all(|sent| sent.to == "anna@example.org" && sent.message.contains("Bonjour")));
    assert!(sent.iter().all(|sent| !sent.message.to_lowercase().contains("eriksson")), "mail names nobody");
}
