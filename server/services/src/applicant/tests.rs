//! The applicant's story, on SQLite, and on PostgreSQL when `VIDIMUS_TEST_POSTGRES` names one.

use super::*;
use crate::blobs::Blobs;
use crate::handle::{Parts, Settings};
use crate::images::{Images, Limits, samples as files};
use crate::messages::{Letter, send};
use crate::passwords::Passwords;
use crate::policies::Policies;
use crate::vault::{MasterKey, Vault};
use crate::{Clock as _, Entropy, Error, FixedClock, SeededEntropy, Services, SystemEntropy, Who};
use domain::case::{ActionKind, PublicState};
use domain::form::{Answers, samples};
use domain::policy::Policy;
use domain::policy::eligibility::Inquiry;
use domain::{ApplicantId, CaseId, CommandKey, PostCode, Timestamp};
use jiff::civil::date;
use rstest::rstest;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Store;
use store::applicants::ApplicantRow;

mod attachments;
mod common;
mod groups;
mod portraits;
mod reminders;
mod uploads;

/// No texts.
const NONE: BTreeMap<String, String> = BTreeMap::new();

/// An installation of its own, and a clock to move.
struct Rig {
    services: Services,
    clock: Arc<FixedClock>,
    _folder: tempfile::TempDir,
}

impl Rig {
    async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("test.db").display());
        Self::on(&url, folder, Arc::new(SeededEntropy::new(1))).await
    }

    /// One on each engine that there is.
    async fn each() -> Vec<Self> {
        let mut rigs = vec![Self::new().await];
        if let Some(url) = std::env::var("VIDIMUS_TEST_POSTGRES").ok().filter(|url| !url.is_empty()) {
            // Other tests leave rows there, so identifiers must not repeat.
            let folder = tempfile::tempdir().expect("a folder");
            rigs.push(Self::on(&url, folder, Arc::new(SystemEntropy)).await);
        }
        rigs
    }

    async fn on(url: &str, folder: tempfile::TempDir, entropy: Arc<dyn Entropy>) -> Self {
        let store = Store::connect(url).await.expect("opens");
        store.migrate().await.expect("migrates");
        let clock = Arc::new(FixedClock::at(Timestamp::start_of(date(2026, 11, 24)).plus_seconds(30_000)));
        let vault = Vault::new(&MasterKey::generate(&*entropy), Arc::clone(&entropy));
        let services = Services::new(Parts {
            lists: crate::lists::held::Held::default(),
            store,
            clock: clock.clone(),
            payments: None,
            passwords: Passwords::new(Arc::clone(&entropy), 1),
            entropy,
            blobs: Blobs::memory(vault.clone()),
            sealing: std::sync::Arc::new(crate::keys::Sealing::none()),
            images: Images::new(Limits::default(), 2),
            vault,
            policies: Policies::new(Policy::utopia(), []),
            settings: Settings {
                base_url: "https://visa.example".to_owned(),
                demo: false,
                journal_origin: "visa.example/journal".to_owned(),
            },
            wake: tokio::sync::Notify::new(),
        });
        Self { services, clock, _folder: folder }
    }

    async fn person(&self, name: &str) -> Who {
        let id: ApplicantId = self.services.new_id();
        let email = format!("{name}-{id}@example.org");
        let mut tx = self.services.store.begin().await.expect("begins");
        let row = ApplicantRow {
            id,
            email: email.clone(),
            language: "en".to_owned(),
            created_at: self.services.now(),
        };
        tx.applicants().find_or_add(&row).await.expect("added");
        tx.commit().await.expect("committed");
        Who::Applicant { id, email, language: "en".to_owned() }
    }

    fn key(&self) -> CommandKey {
        self.services.new_command_key()
    }

    async fn draft(&self, who: &Who) -> CaseId {
        let start = Start {
            post: PostCode::from("GVA"),
            visa_type: "C1".to_owned(),
            purpose: "tourism".to_owned(),
            answers: Answers::new(),
        };
        super::start(&self.services, who, start).await.expect("begun")
    }

    /// A draft with a complete form and the papers without which it cannot be sent.
    async fn complete(&self, who: &Who) -> CaseId {
        let id = self.draft(who).await;
        let answers = samples::sample("eriksson", self.clock.now().date()).expect("a sample");
        save(&self.services, who, id, &answers.0, None).await.expect("saved");
        self.attach(who, id, "portrait", "me.jpg", files::jpeg(&files::picture(900, 1200)))
            .await
            .expect("taken");
        self.attach(who, id, "passport_copy", "page.png", files::png(&files::picture(600, 400)))
            .await
            .expect("taken");
        id
    }

    async fn attach(
        &self,
        who: &Who,
        id: CaseId,
        kind: &str,
        name: &str,
        bytes: Vec<u8>,
    ) -> crate::Result<DocumentView> {
        let upload = Upload {
            kind: kind.to_owned(),
            name: name.to_owned(),
            bytes: bytes.into(),
            cut: None,
            replaces: None,
        };
        super::attach(&self.services, who, id, upload).await
    }
}

fn typed(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(input, text)| ((*input).to_owned(), (*text).to_owned())).collect()
}

#[tokio::test]
async fn nothing_that_was_typed_is_lost_whatever_it_is() {
    for rig in Rig::each().await {
        let who = rig.person("ana").await;
        let id = rig.draft(&who).await;
        let odd = "  \u{202e}Zoë </textarea> 李\r\n\0 ' OR 1=1 --  ";
        let first = typed(&[("surname", odd), ("birth-date-day", "99"), ("birth-date-month", "Brumaire")]);
        save(&rig.services, &who, id, &first, None).await.expect("saved");
        let second = typed(&[("passport-number", "?"), ("birth-date-month", ""), ("no-such-input", "x")]);
        save(&rig.services, &who, id, &second, Some("birth")).await.expect("saved");
        let draft = get(&rig.services, &who, id).await.expect("there");
        assert_eq!(draft.answers.get("surname"), odd);
        assert_eq!(draft.answers.get("birth-date-day"), "99");
        assert_eq!(draft.answers.get("birth-date-month"), "", "emptied on purpose");
        assert_eq!(draft.answers.get("passport-number"), "?");
        assert_eq!(draft.answers.get("no-such-input"), "");
        assert_eq!(draft.answers.get("purposes"), "tourism");
        assert!(draft.checked.contains("birth"));
        assert_eq!(draft.version, 3);
        let problems = not_ready(&rig.services, &who, id).await.expect("checked");
        assert!(problems.of("birth-date").is_some());
        assert!(problems.of("paper-portrait").is_some());
        // Too much at once is refused, and what stood stays.
        let huge = typed(&[("surname", &"x".repeat(200_000))]);
        let refused = save(&rig.services, &who, id, &huge, None).await;
        assert!(matches!(refused, Err(Error::Problems(_))), "{refused:?}");
        assert_eq!(get(&rig.services, &who, id).await.expect("there").answers.get("surname"), odd);
    }
}

#[tokio::test]
async fn an_older_page_undoes_nothing_and_learns_what_changed() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let id = rig.draft(&who).await;
        let drawn = typed(&[("surname", "Erikson"), ("given-names", "Anna"), ("native-name", "a\r\nb")]);
        save(services, &who, id, &drawn, None).await.expect("saved");
        // Another page corrects both names.
        let other = typed(&[("surname", "Eriksson"), ("given-names", "Anna Maria")]);
        save_seen(services, &who, id, &other, &drawn, &NONE).await.expect("saved");
        // The older page changes one of them its own way, leaves the other, and comes with line ends of its own.
        let older = typed(&[
            ("surname", "Ericsson"),
            ("given-names", "Anna"),
            ("native-name", "a\nb"),
            ("birth-place", "Z"),
        ]);
        let kept = save_seen(services, &who, id, &older, &drawn, &NONE).await.expect("saved");
        assert_eq!(kept.stale, ["surname"]);
        let draft = get(services, &who, id).await.expect("there");
        assert_eq!(draft.answers, kept.answers);
        let now = ["surname", "given-names", "native-name", "birth-place"].map(|id| draft.answers.get(id));
        assert_eq!(now, ["Eriksson", "Anna Maria", "a\r\nb", "Z"]);
        // Having seen it, the person insists.
        let insists = typed(&[("surname", "Ericsson")]);
        let kept = save_seen(services, &who, id, &insists, &other, &NONE).await.expect("saved");
        assert_eq!((kept.stale, kept.answers.get("surname")), (vec![], "Ericsson"));
    }
}

#[tokio::test]
async fn what_the_same_page_sent_before_is_nobody_elses_change() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let id = rig.draft(&who).await;
        let surname = |text: &str| typed(&[("surname", text)]);
        // It arrived, but the page never heard.
        save_seen(services, &who, id, &surname("Er"), &surname(""), &NONE).await.expect("saved");
        let kept = save_seen(services, &who, id, &surname("Eriksson"), &surname(""), &surname("Er")).await;
        let kept = kept.expect("saved");
        assert_eq!((kept.stale, kept.answers.get("surname")), (vec![], "Eriksson"));
        // What another page put there is still a contradiction.
        let kept = save_seen(services, &who, id, &surname("Eric"), &surname(""), &surname("Er")).await;
        assert_eq!(kept.expect("saved").stale, ["surname"]);
    }
}

#[tokio::test]
async fn the_key_for_what_waits_is_for_the_owner_of_the_draft() {
    for rig in Rig::each().await {
        let (services, who, other) = (&rig.services, rig.person("ana").await, rig.person("ben").await);
        let drafts = [rig.draft(&who).await, rig.draft(&who).await];
        let key = async |id| get(services, &who, id).await.map(|draft| draft.waiting);
        let first = key(drafts[0]).await.expect("a key");
        assert_ne!(first, key(drafts[1]).await.expect("another"));
        assert_eq!(first.text().len(), 44);
        // The same in the next session, after the draft has changed.
        save(services, &who, drafts[0], &typed(&[("surname", "X")]), None).await.expect("saved");
        assert_eq!(key(drafts[0]).await.expect("a key"), first);
        // Somebody else gets none, and hears of a draft only when it is gone. Staff may not even ask.
        assert!(matches!(get(services, &other, drafts[0]).await, Err(Error::NotFound)));
        assert_eq!(gone_drafts(services, &other, &drafts).await.expect("asked"), []);
        assert!(matches!(gone_drafts(services, &Who::System, &drafts).await, Err(Error::Forbidden)));
        delete(services, &who, drafts[1]).await.expect("deleted");
        assert_eq!(gone_drafts(services, &other, &drafts).await.expect("asked"), [drafts[1]]);
        assert!(matches!(key(drafts[1]).await, Err(Error::NotFound)));
    }
}

#[tokio::test]
async fn a_date_is_changed_as_a_whole_or_not_at_all() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let id = rig.draft(&who).await;
        let date = |day: &str, month: &str| typed(&[("birth-date-day", day), ("birth-date-month", month)]);
        save(services, &who, id, &date("1", "2"), None).await.expect("saved");
        save_seen(services, &who, id, &date("1", "3"), &date("1", "2"), &NONE).await.expect("saved");
        let kept =
            save_seen(services, &who, id, &date("5", "2"), &date("1", "2"), &NONE).await.expect("saved");
        assert_eq!(kept.stale, ["birth-date"]);
        assert_eq!((kept.answers.get("birth-date-day"), kept.answers.get("birth-date-month")), ("1", "3"));
    }
}

#[tokio::test]
async fn the_passports_lines_fill_what_is_empty() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let id = rig.draft(&who).await;
        let sample = samples::sample("eriksson", rig.clock.now().date()).expect("a sample");
        let refused = fill_from_passport(services, &who, id).await;
        assert!(matches!(refused, Err(Error::Problems(_))), "no lines yet: {refused:?}");
        let first = typed(&[("passport-mrz", sample.get("passport-mrz")), ("sex", "male")]);
        save(services, &who, id, &first, None).await.expect("saved");
        let scan = fill_from_passport(services, &who, id).await.expect("read");
        assert_eq!(scan.differing.iter().map(|one| one.field).collect::<Vec<_>>(), ["sex"]);
        let draft = get(services, &who, id).await.expect("there");
        assert_eq!(draft.answers.get("surname"), "ERIKSSON");
        assert_eq!(draft.answers.get("sex"), "male", "never overwritten silently");
        let eve = rig.person("eve").await;
        assert_eq!(fill_from_passport(services, &eve, id).await, Err(Error::NotFound));
    }
}

#[tokio::test]
async fn saves_that_come_at_once_all_count() {
    for rig in Rig::each().await {
        let who = rig.person("ana").await;
        let id = rig.draft(&who).await;
        let one = typed(&[("surname", "Eriksson")]);
        let two = typed(&[("given-names", "Anna Maria")]);
        let three = typed(&[("birth-place", "Zenith")]);
        let saves = [&one, &two, &three].map(|changes| save(&rig.services, &who, id, changes, None));
        for saved in futures::future::join_all(saves).await {
            saved.expect("saved");
        }
        let draft = get(&rig.services, &who, id).await.expect("there");
        for (input, text) in one.iter().chain(&two).chain(&three) {
            assert_eq!(draft.answers.get(input), text);
        }
    }
}

#[tokio::test]
async fn another_persons_draft_does_not_exist() {
    let rig = Rig::new().await;
    let (ana, eve) = (rig.person("ana").await, rig.person("eve").await);
    let id = rig.complete(&ana).await;
    let paper = get(&rig.services, &ana, id).await.expect("hers").documents[0].id;
    let services = &rig.services;
    assert_eq!(get(services, &eve, id).await, Err(Error::NotFound));
    assert_eq!(save(services, &eve, id, &typed(&[("surname", "Eve")]), None).await, Err(Error::NotFound));
    assert_eq!(delete(services, &eve, id).await, Err(Error::NotFound));
    assert_eq!(document(services, &eve, id, paper).await, Err(Error::NotFound));
    assert_eq!(remove_document(services, &eve, id, paper).await, Err(Error::NotFound));
    assert_eq!(submit(services, &eve, id, rig.key()).await, Err(Error::NotFound));
    assert_eq!(view(services, &eve, id).await, Err(Error::NotFound));
    assert_eq!(drafts(services, &eve).await.expect("own list"), []);
    assert_eq!(drafts(services, &ana).await.expect("own list").len(), 1);
    assert_eq!(drafts(services, &Who::System).await, Err(Error::Forbidden));
    submit(services, &ana, id, rig.key()).await.expect("sent");
    assert_eq!(view(services, &eve, id).await, Err(Error::NotFound));
    assert_eq!(withdraw(services, &eve, id, 1, rig.key()).await, Err(Error::NotFound));
    assert_eq!(document(services, &eve, id, paper).await, Err(Error::NotFound));
    assert!(document(services, &ana, id, paper).await.is_ok());
}

#[tokio::test]
async fn a_draft_that_nobody_touches_ends() {
    let rig = Rig::new().await;
    let who = rig.person("ana").await;
    let id = rig.draft(&who).await;
    rig.clock.advance(29 * 86_400);
    save(&rig.services, &who, id, &typed(&[("surname", "A")]), None).await.expect("kept alive");
    rig.clock.advance(29 * 86_400);
    assert!(get(&rig.services, &who, id).await.is_ok());
    rig.clock.advance(2 * 86_400);
    assert_eq!(get(&rig.services, &who, id).await, Err(Error::NotFound));
    assert_eq!(drafts(&rig.services, &who).await.expect("list"), []);
    assert_eq!(submit(&rig.services, &who, id, rig.key()).await, Err(Error::NotFound));
}

#[tokio::test]
async fn sending_twice_gives_one_case() {
    for rig in Rig::each().await {
        let who = rig.person("ana").await;
        let id = rig.complete(&who).await;
        let key = rig.key();
        let first = submit(&rig.services, &who, id, key).await.expect("sent");
        assert_eq!(submit(&rig.services, &who, id, key).await, Ok(first.clone()), "the same press");
        assert_eq!(submit(&rig.services, &who, id, rig.key()).await, Ok(first.clone()), "another press");
        assert_eq!(get(&rig.services, &who, id).await, Err(Error::NotFound), "no draft any more");
        let late = save(&rig.services, &who, id, &typed(&[("surname", "B")]), None).await;
        assert_eq!(late, Err(Error::NotFound));
        let cases = list(&rig.services, &who).await.expect("list");
        assert_eq!(cases.len(), 1);
        assert_eq!((cases[0].id, &cases[0].reference), (id, &first.reference));
        let case = view(&rig.services, &who, id).await.expect("there");
        assert_eq!(case.status.state, PublicState::Sent);
        assert_eq!(case.timeline.len(), 1);
        assert_eq!(case.documents.len(), 2);
        assert!(case.can(ActionKind::Withdraw) && !case.can(ActionKind::AskRevocation));
    }
}

#[tokio::test]
async fn two_presses_at_once_give_one_reference() {
    for rig in Rig::each().await {
        let who = rig.person("ana").await;
        let id = rig.complete(&who).await;
        let presses = (0..4).map(|_| submit(&rig.services, &who, id, rig.key()));
        let sent: Vec<_> = futures::future::join_all(presses).await;
        let first = sent[0].clone().expect("sent");
        for one in sent {
            assert_eq!(one, Ok(first.clone()));
        }
        assert_eq!(list(&rig.services, &who).await.expect("list").len(), 1);
    }
}

#[tokio::test]
async fn an_incomplete_application_says_everything_that_is_missing_and_stays() {
    let rig = Rig::new().await;
    let who = rig.person("ana").await;
    let id = rig.complete(&who).await;
    let portrait = get(&rig.services, &who, id).await.expect("there").documents;
    let portrait = portrait.iter().find(|paper| paper.kind == "portrait").expect("uploaded").id;
    remove_document(&rig.services, &who, id, portrait).await.expect("removed");
    save(&rig.services, &who, id, &typed(&[("surname", ""), ("email", "nonsense")]), None)
        .await
        .expect("saved");
    let Err(Error::Problems(problems)) = submit(&rig.services, &who, id, rig.key()).await else {
        panic!("it is not complete")
    };
    for field in ["surname", "email", "paper-portrait"] {
        assert!(problems.of(field).is_some(), "{field} in {problems:?}");
    }
    assert_eq!(get(&rig.services, &who, id).await.expect("still there").answers.get("email"), "nonsense");
    assert_eq!(remove_document(&rig.services, &who, id, portrait).await, Err(Error::NotFound));
}

#[rstest]
#[case::empty("passport_copy", "a.jpg", Vec::new(), "problem-upload-empty")]
#[case::no_format("passport_copy", "a.jpg", b"hello".to_vec(), "problem-upload-type")]
#[case::not_a_pdf("passport_copy", "a.pdf", b"hello".to_vec(), "problem-upload-pdf-not-pdf")]
#[case::cut("passport_copy", "a.jpg", files::jpeg(&files::picture(600, 400))[..200].to_vec(), "problem-upload-image-broken")]
#[case::small("portrait", "a.jpg", files::jpeg(&files::picture(60, 80)), "problem-upload-portrait-small")]
#[case::kind("tooth", "a.jpg", files::jpeg(&files::picture(600, 400)), "problem-upload-kind")]
#[tokio::test]
async fn a_wrong_file_is_refused_and_nothing_else_is_lost(
    #[case] kind: &str,
    #[case] name: &str,
    #[case] bytes: Vec<u8>,
    #[case] key: &str,
) {
    let rig = Rig::new().await;
    let who = rig.person("ana").await;
    let id = rig.complete(&who).await;
    let before = get(&rig.services, &who, id).await.expect("there");
    let Err(Error::Problems(problems)) = rig.attach(&who, id, kind, name, bytes).await else {
        panic!("taken")
    };
    assert_eq!(
        problems.0.iter().map(|p| (p.field.as_str(), p.key.as_str())).collect::<Vec<_>>(),
        [("file", key)]
    );
    assert_eq!(get(&rig.services, &who, id).await.expect("there"), before);
}

#[tokio::test]
async fn a_portrait_takes_the_place_of_the_former_and_papers_stand_side_by_side() {
    let rig = Rig::new().await;
    let who = rig.person("ana").await;
    let id = rig.complete(&who).await;
    let picture = files::jpeg(&files::picture(1000, 1300));
    let new = rig.attach(&who, id, "portrait", "C:\\photos\\new.jpg", picture).await.expect("taken");
    assert_eq!(new.name, "new.jpg");
    let page = files::png(&files::picture(600, 400));
    let second = rig.attach(&who, id, "passport_copy", "two.png", page).await.expect("taken");
    let draft = get(&rig.services, &who, id).await.expect("there");
    let of = |kind: &str| draft.documents.iter().filter(|paper| paper.kind == kind).count();
    assert_eq!((of("portrait"), of("passport_copy")), (1, 2));
    let (media_type, bytes) = document(&rig.services, &who, id, new.id).await.expect("hers");
    assert_eq!(media_type, "image/jpeg");
    assert_eq!(i64::try_from(bytes.len()), Ok(new.size));
    let upload = Upload {
        kind: "passport_copy".to_owned(),
        name: "three.png".to_owned(),
        bytes: files::png(&files::picture(640, 480)).into(),
        cut: None,
        replaces: Some(second.id),
    };
    super::attach(&rig.services, &who, id, upload).await.expect("taken");
    assert_eq!(document(&rig.services, &who, id, second.id).await, Err(Error::NotFound));
    assert_eq!(get(&rig.services, &who, id).await.expect("there").documents.len(), 3);
}

#[tokio::test]
async fn an_applicant_writes_and_takes_back() {
    let rig = Rig::new().await;
    let who = rig.person("ana").await;
    let id = rig.complete(&who).await;
    submit(&rig.services, &who, id, rig.key()).await.expect("sent");
    let key = rig.key();
    for _ in 0..2 {
        let letter = Letter { text: "When do I come?".to_owned(), files: Vec::new() };
        send(&rig.services, &who, id, None, key, letter).await.expect("written");
    }
    let case = view(&rig.services, &who, id).await.expect("there");
    assert_eq!(case.messages.len(), 1, "one press, one message");
    assert!(case.messages[0].own);
    let stale = withdraw(&rig.services, &who, id, case.version - 1, rig.key()).await;
    assert_eq!(stale, Err(Error::Stale { current_version: case.version }));
    withdraw(&rig.services, &who, id, case.version, rig.key()).await.expect("taken back");
    let case = view(&rig.services, &who, id).await.expect("there");
    assert_eq!(case.status.state, PublicState::Withdrawn);
    assert!(!case.can(ActionKind::Withdraw));
    let told: Vec<_> = case.timeline.iter().map(|line| line.key).collect();
    assert_eq!(told, ["timeline-submitted", "timeline-message-sent", "timeline-withdrawn"]);
    assert!(matches!(answer_request(&rig.services, &who, id, rig.key()).await, Err(Error::Refused(_))));
    let late = rig.attach(&who, id, "other", "a.jpg", files::jpeg(&files::picture(600, 400))).await;
    assert_eq!(late, Err(Error::NotFound), "nobody asked for papers");
}

#[tokio::test]
async fn a_journey_is_answered_under_the_policy_in_force_on_the_day_at_the_post() {
    let rig = Rig::new().await;
    let today = rig.services.today(&PostCode::from("HAN"));
    let inquiry = |day: domain::Date| Inquiry {
        nationality: "VNM".to_owned(),
        residence: "VNM".to_owned(),
        purpose: "tourism".to_owned(),
        days: "10".to_owned(),
        entries: "single".to_owned(),
        arrival: [day.day().to_string(), day.month().to_string(), day.year().to_string()],
        eu_family: false,
    };
    let (journey, answer) = needs(&rig.services, &inquiry(today)).expect("an answer");
    assert_eq!(answer.policy, rig.services.policies.current().version);
    assert_eq!((journey.arrival, answer.post.value.as_str()), (Some(today), "HAN"));
    let late = needs(&rig.services, &inquiry(today.yesterday().expect("a day")));
    assert!(
        matches!(late, Err(Error::Problems(problems)) if problems.0[0].key == "problem-apply-arrival-past")
    );
}

#[tokio::test]
async fn a_draft_becomes_one_of_another_kind_and_keeps_its_answers() {
    for rig in Rig::each().await {
        let (who, other) = (rig.person("ana").await, rig.person("ben").await);
        let id = rig.draft(&who).await;
        save(&rig.services, &who, id, &typed(&[("surname", "Eriksson")]), None).await.expect("saved");
        let to = |visa_type: &str, purpose: &str, post: &str| Start {
            post: PostCode::from(post),
            visa_type: visa_type.to_owned(),
            purpose: purpose.to_owned(),
            answers: Answers(typed(&[("residence-country", "KEN"), ("no-such-input", "x")])),
        };
        let change = async |who: &Who, to| change_kind(&rig.services, who, id, to).await;
        assert_eq!(change(&other, to("A", "airport-transit", "GVA")).await, Err(Error::NotFound));
        let wrong = change(&who, to("C1", "no-such-purpose", "GVA")).await;
        assert!(matches!(wrong, Err(Error::Problems(_))), "{wrong:?}");
        let wrong = change(&who, to("no-such-visa", "tourism", "GVA")).await;
        assert!(matches!(wrong, Err(Error::Problems(_))), "{wrong:?}");
        assert_eq!(get(&rig.services, &who, id).await.expect("there").visa_type, "C1", "nothing has changed");

        rig.clock.advance(60);
        let before = get(&rig.services, &who, id).await.expect("there");
        change(&who, to("A", "airport-transit", "GVA")).await.expect("changed");
        let after = get(&rig.services, &who, id).await.expect("there");
        assert_eq!((after.visa_type.as_str(), after.purpose.as_str()), ("A", "airport-transit"));
        assert_eq!(after.answers.get("surname"), "Eriksson");
        assert_eq!(after.answers.get("no-such-input"), "");
        assert!(after.version > before.version && after.expires_at > before.expires_at);
    }
}
