//! An installation with people, and the way of a case through it.

use domain::case::condition::fitting;
use domain::case::{
    Action, AdmissionCheck, Biometrics, Entries, FeePaid, Grant, Ground, PayWay, Role, State, Wording,
};
use domain::form::date::PartialDate;
use domain::form::{Answers, Application, samples};
use domain::policy::Policy;
use domain::stock::{Packing, Span};
use domain::{ApplicantId, CaseId, Date, DocumentId, PostCode, PrinterId, Timestamp, UserId};
use services::blobs::{BlobKey, Blobs};
use services::command::{Done, SubmitRequest, Submitted, act, submit};
use services::desk::case::document_name_context;
use services::images::{Images, Limits, Rasteriser};
use services::keys::sealed::Stretch;
use services::keys::{CscaName, Curve, Folder, Keeper, Sealing};
use services::passwords::Passwords;
use services::payments::Provider;
use services::print::desk as room;
use services::print::printers::{self, About};
use services::vault::MasterKey;
use services::{Error, FixedClock, Parts, Policies, SeededEntropy, Services, Settings, Staff, Vault, Who};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};
use std::sync::{Arc, LazyLock};
use store::applicants::ApplicantRow;
use store::documents::DocumentRow;
use store::drafts::DraftRow;
use store::users::UserRow;
use store::{Engine, Store};

/// A morning in November 2026.
pub const NOW: Timestamp = Timestamp(1_795_507_200_000_000);

/// An installation with an empty, migrated database of its own and the staff of the post in Geneva.
#[derive(Clone)]
pub struct World {
    pub services: Services,
    pub clock: Arc<FixedClock>,
    pub url: String,
    pub staff: Arc<People>,
    /// The printer `P1` in Geneva, with a driver.
    pub printer: PrinterId,
    /// The folder of seal keys; it goes when the last world does.
    _keys: Arc<tempfile::TempDir>,
}

/// One person for each desk.
pub struct People {
    pub intake: Staff,
    pub screening: Staff,
    pub officer: Staff,
    pub decider: Staff,
    pub operator: Staff,
    pub controller: Staff,
    pub delivery: Staff,
    pub supervisor: Staff,
    pub custodian: Staff,
    pub border: Staff,
    pub auditor: Staff,
}

/// A case on its way.
#[derive(Clone, Debug)]
pub struct Journey {
    pub id: CaseId,
    pub applicant: Who,
    pub version: i64,
    pub state: State,
}

/// One person proposes all cases of a story, with the same words.
const MEANT: Wording = Wording { repeats: 0, meant: true, earlier: 0 };

/// A proposal in which every condition is met.
pub fn propose(grant: Grant, reason: &str) -> Action {
    let checks = fitting(&Policy::utopia(), &grant.visa_type, &[]);
    Action::ProposeIssue { grant, reason: reason.to_owned(), checks, wording: MEANT }
}

/// A proposal to refuse in which the conditions of the grounds are not met.
pub fn refuse(grounds: Vec<Ground>, reason: &str) -> Action {
    let checks = fitting(&Policy::utopia(), "C1", &grounds);
    Action::ProposeRefuse { grounds, reason: reason.to_owned(), checks, wording: MEANT }
}

pub fn geneva() -> PostCode {
    PostCode::from("GVA")
}

/// A CSCA and a signer of Utopia that may sign for the next year.
fn sealing(place: &tempfile::TempDir) -> Sealing {
    let keeper = Keeper::File { passphrase: Arc::new(b"story".to_vec().into()), stretch: Stretch::TEST };
    let (folder, entropy) = (Folder::new(place.path()), SeededEntropy::new(3));
    let name = CscaName {
        country: "UT".to_owned(),
        state: "UTO".to_owned(),
        name: "CSCA Utopia".to_owned(),
        training: false,
    };
    folder.make_csca(&keeper, &entropy, &name, Curve::P256, (NOW, 3, 1827)).expect("a CSCA");
    let identifier = domain::seal::SignerId::new("UTTS").expect("a signer identifier");
    folder.make_signer(&keeper, &entropy, &identifier, Curve::P256, (NOW, NOW, 365, 1827)).expect("a signer");
    Sealing::new(folder, Some(identifier), keeper, false)
}

/// The process that draws pages, where the tests have the binary.
fn rasteriser() -> Option<Rasteriser> {
    option_env!("CARGO_BIN_EXE_vidimus").map(|program| Rasteriser::new(program.into(), [""; 0]))
}

impl World {
    pub async fn open(url: String) -> Self {
        let store = Store::connect(&url).await.expect("connect");
        store.migrate().await.expect("migrate");
        let clock = Arc::new(FixedClock::at(NOW));
        let entropy = Arc::new(SeededEntropy::new(7));
        let vault = Vault::new(&MasterKey::generate(&*entropy), entropy.clone());
        let keys = Arc::new(tempfile::tempdir().expect("a folder"));
        let services = Services::new(Parts {
            lists: services::lists::held::Held::default(),
            store,
            clock: clock.clone(),
            entropy: entropy.clone(),
            blobs: Blobs::memory(vault.clone()),
            sealing: Arc::new(sealing(&keys)),
            images: Images::new(Limits::default(), 1).rasterised(rasteriser()),
            payments: None,
            passwords: Passwords::new(entropy.clone(), 1),
            vault,
            policies: Policies::new(Policy::utopia(), []),
            settings: Settings {
                base_url: "https://visa.example".to_owned(),
                demo: false,
                journal_origin: "visa.example/journal".to_owned(),
            },
            wake: tokio::sync::Notify::new(),
        });
        let post = Some(geneva());
        let staff = People {
            intake: hire(&services, "ines", &[Role::Intake], post.clone()).await,
            screening: hire(&services, "sven", &[Role::Screening], post.clone()).await,
            officer: hire(&services, "olga", &[Role::Officer], post.clone()).await,
            decider: hire(&services, "dora", &[Role::Decider], post.clone()).await,
            operator: hire(&services, "paul", &[Role::Operator], post.clone()).await,
            controller: hire(&services, "kira", &[Role::Controller], post.clone()).await,
            delivery: hire(&services, "dirk", &[Role::Delivery], post.clone()).await,
            supervisor: hire(&services, "susi", &[Role::Supervisor], post.clone()).await,
            custodian: hire(&services, "carl", &[Role::Custodian], post.clone()).await,
            border: hire(&services, "bela", &[Role::Border], None).await,
            auditor: hire(&services, "anna", &[Role::Auditor], None).await,
        };
        let printer = driver(&services, &staff.supervisor).await;
        let world = Self { services, clock, url, staff: Arc::new(staff), printer, _keys: keys };
        world.stock(10).await;
        world
    }

    /// The same installation after its State made another policy for new cases.
    pub fn under(&self, policy: Policy) -> Self {
        let older = self.services.policies.all();
        self.restarted(policy, older.iter().map(|older| Policy::clone(older)))
    }

    /// The same installation after a restart that knows these policies and no others yet.
    pub fn restarted(&self, policy: Policy, older: impl IntoIterator<Item = Policy>) -> Self {
        let old = &self.services;
        self.with(old.store.clone(), Policies::new(policy, older), old.payments.clone())
    }

    /// The same installation with a payment provider.
    pub fn paying(&self, provider: Arc<dyn Provider>) -> Self {
        let old = &self.services;
        self.with(old.store.clone(), self.policies(), Some(provider))
    }

    /// Another node on the same database, with connections of its own.
    pub async fn node(&self) -> Self {
        let store = Store::connect(&self.url).await.expect("connect");
        self.with(store, self.policies(), self.services.payments.clone())
    }

    fn policies(&self) -> Policies {
        let old = &self.services.policies;
        Policies::new(Policy::clone(old.current()), old.all().iter().map(|older| Policy::clone(older)))
    }

    fn with(&self, store: Store, policies: Policies, payments: Option<Arc<dyn Provider>>) -> Self {
        let old = &self.services;
        let services = Services::new(Parts {
            lists: services::lists::held::Held::default(),
            store,
            clock: old.clock.clone(),
            entropy: old.entropy.clone(),
            vault: old.vault.clone(),
            policies,
            blobs: old.blobs.clone(),
            sealing: old.sealing.clone(),
            payments,
            passwords: old.passwords.clone(),
            images: old.images.clone(),
            settings: old.settings.clone(),
            wake: tokio::sync::Notify::new(),
        });
        Self { services, ..self.clone() }
    }

    /// A member of staff beside those of [`People`].
    pub async fn hire(&self, login: &str, roles: &[Role], post: &str) -> Staff {
        hire(&self.services, login, roles, Some(PostCode::from(post))).await
    }

    pub fn today(&self) -> Date {
        self.services.today(&geneva())
    }

    /// Brings blanks `UTO000001` and so on into the vault, and hands them out.
    async fn stock(&self, count: u32) {
        self.supply(&self.staff.operator, 1, count).await;
    }

    /// Brings blanks from this number on into the vault, and hands them out to this operator.
    pub async fn supply(&self, operator: &Staff, first: usize, count: u32) {
        let People { supervisor, custodian, .. } = &*self.staff;
        let span = Span::of(serial(first).parse().unwrap(), count).unwrap();
        let packing = Packing { per_box: count, per_sheet: 1 };
        services::stock::deliver(&self.services, supervisor, custodian, span, packing).await.unwrap();
        services::stock::hand_out(&self.services, custodian, operator, span).await.unwrap();
    }

    /// A complete draft of a sample applicant for a visa `C1`, with portrait and copy of the passport.
    pub async fn draft(&self, sample: &str) -> (Who, SubmitRequest) {
        self.draft_by(sample, &format!("{sample}@example.org")).await
    }

    /// The same by the owner of a mail address.
    pub async fn draft_by(&self, sample: &str, email: &str) -> (Who, SubmitRequest) {
        let services = &self.services;
        let (email, language) = (email.to_owned(), "en".to_owned());
        let new = ApplicantRow { id: services.new_id(), email, language, created_at: services.now() };
        let id: CaseId = services.new_id();
        let key = services.vault.new_data_key();
        let mut tx = services.store.begin().await.unwrap();
        let applicant = tx.applicants().find_or_add(&new).await.unwrap();
        let draft = DraftRow {
            id,
            applicant_id: applicant.id,
            version: 1,
            wrapped_key: services.vault.wrap(id, &key),
            sealed: vec![0],
            visa_type: "C1".to_owned(),
            purpose: "tourism".to_owned(),
            post: geneva(),
            language: "en".to_owned(),
            created_at: services.now(),
            updated_at: services.now(),
            expires_at: services.now().plus_days(30),
            submitted_at: None,
            remind_at: None,
        };
        tx.drafts().add(&draft).await.unwrap();
        for kind in ["portrait", "passport_copy"] {
            let document: DocumentId = services.new_id();
            let blob = BlobKey::document(id, document);
            services.blobs.put(&key, &blob, &PORTRAIT).await.unwrap();
            let place = document_name_context(id, document);
            let row = DocumentRow {
                id: document,
                owner_id: id,
                kind: kind.to_owned(),
                name: services.vault.seal(&key, &place, b"photo.jpg"),
                media_type: "image/jpeg".to_owned(),
                size: 1,
                sha256: vec![0; 32],
                blob_key: blob.as_str().to_owned(),
                version: 1,
                width: Some(350),
                height: Some(450),
                created_at: services.now(),
                replaced_at: None,
                source_id: None,
                examined: None,
                place: 0,
                common_id: None,
                common_key: None,
            };
            tx.documents().add(&row).await.unwrap();
        }
        tx.commit().await.unwrap();
        let who = Who::Applicant { id: applicant.id, email: applicant.email, language: applicant.language };
        let (answers, application) = (answers(sample), application(services, sample));
        let key = services.new_command_key();
        let request = SubmitRequest { draft: id, draft_version: 1, key, application, answers };
        (who, request)
    }

    pub async fn submit(&self, sample: &str) -> Journey {
        let (applicant, request) = self.draft(sample).await;
        let Submitted { id, version, state, .. } =
            submit(&self.services, &applicant, &request).await.unwrap();
        Journey { id, applicant, version, state }
    }

    /// Somebody of an own name, passport and birth applies from an own account.
    pub async fn apply_as(&self, (given, surname): (&str, &str), passport: &str, birth: Date) -> Journey {
        let (applicant, mut request) = self.draft_by("eriksson", &format!("{passport}@example.org")).await;
        let own = [
            ("given-names", given),
            ("surname", surname),
            ("passport-number", passport),
            ("passport-mrz", ""),
        ];
        for (input, text) in own {
            request.answers.set(input, text);
        }
        domain::form::date::write(&mut request.answers, "birth-date", PartialDate::from(birth));
        let context = self.services.policies.current().form_context("C1", self.today()).unwrap();
        request.application = Application::parse(&request.answers, &context).unwrap();
        let Submitted { id, version, state, .. } =
            submit(&self.services, &applicant, &request).await.unwrap();
        Journey { id, applicant, version, state }
    }

    /// A command from a fresh page.
    pub async fn act(&self, journey: &Journey, who: &Who, action: Action) -> Result<Done, Error> {
        let key = self.services.new_command_key();
        act(&self.services, who, journey.id, journey.version, key, action).await
    }

    /// A step that must succeed.
    pub async fn step(&self, journey: &mut Journey, staff: &Staff, action: Action) {
        let kind = action.kind();
        let done = self.act(journey, &Who::Staff(staff.clone()), action).await;
        let done = done.unwrap_or_else(|error| panic!("{kind}: {error:?}"));
        (journey.version, journey.state) = (done.version, done.state);
        self.clock.advance(60);
    }

    /// Taken in at the counter, the fee of somebody born on this day paid.
    pub async fn lodged(&self, journey: &mut Journey, birth: PartialDate) {
        let policy = self.services.policies.current().clone();
        let fee = policy.fee("C1", &geneva(), birth, self.today()).unwrap();
        let fee = FeePaid { rule: fee.rule, amount: fee.amount, receipt: String::new(), way: PayWay::Cash };
        let lodge =
            Action::Lodge { place: "Counter 1".to_owned(), biometrics: Biometrics::Taken, fee: Some(fee) };
        self.step(journey, &self.staff.intake, lodge).await;
    }

    /// Taken in and admitted: the system has started the screening.
    pub async fn admitted(&self, journey: &mut Journey, sample: &str) {
        self.admit(journey, application(&self.services, sample).birth.date).await;
    }

    async fn admit(&self, journey: &mut Journey, birth: PartialDate) {
        self.lodged(journey, birth).await;
        let checks = AdmissionCheck::ALL.iter().copied().collect();
        self.step(journey, &self.staff.intake, Action::Admit { checks }).await;
        assert_eq!(journey.state, State::Screening, "the system starts the screening");
    }

    pub async fn to_examination(&self, sample: &str) -> Journey {
        let journey = self.submit(sample).await;
        self.examined(journey, application(&self.services, sample).birth.date).await
    }

    /// A stranger to all others, known by a number, whose case is being examined.
    pub async fn stranger_to_examination(&self, number: u32) -> Journey {
        let spread = number.wrapping_mul(2_654_435_761);
        let syllables: String = (0..5)
            .flat_map(|at| {
                let part = (spread / 60_u32.pow(at) % 60) as usize;
                [b"bdfgklmnprst"[part / 5], b"aeiou"[part % 5]].map(char::from)
            })
            .collect();
        let birth = jiff::civil::date(1950, 1, 1).saturating_add(jiff::Span::new().days(spread % 18_000));
        let names = (&syllables[..4], &syllables[4..]);
        let journey = self.apply_as(names, &format!("S{number:07}"), birth).await;
        self.examined(journey, PartialDate::from(birth)).await
    }

    async fn examined(&self, mut journey: Journey, birth: PartialDate) -> Journey {
        self.admit(&mut journey, birth).await;
        let people = self.staff.clone();
        let clear = Action::ClearScreening { lists: vec!["national 2026-11".to_owned()], hits: Vec::new() };
        self.step(&mut journey, &people.screening, clear).await;
        assert_eq!(journey.state, State::Examination);
        journey
    }

    pub fn grant(&self) -> Grant {
        let arrival = self.today().checked_add(jiff::Span::new().days(60)).unwrap();
        Grant {
            visa_type: "C1".to_owned(),
            valid_from: arrival,
            valid_until: arrival.checked_add(jiff::Span::new().days(20)).unwrap(),
            entries: Entries::Single,
            days: 10,
            territory: None,
            remarks: String::new(),
        }
    }

    pub async fn to_proposed(&self, sample: &str) -> Journey {
        let mut journey = self.to_examination(sample).await;
        let propose = propose(self.grant(), "Means and return shown.");
        self.step(&mut journey, &self.staff.officer, propose).await;
        journey
    }

    pub async fn to_print(&self, sample: &str) -> Journey {
        let mut journey = self.to_proposed(sample).await;
        self.step(&mut journey, &self.staff.decider, Action::DecideIssue { grant: self.grant() }).await;
        assert_eq!(journey.state, State::PrintQueued, "the system queues the print");
        journey
    }

    pub async fn to_loaded(&self, sample: &str, serial: &str) -> Journey {
        let mut journey = self.to_print(sample).await;
        self.load(&mut journey, serial).await.unwrap();
        journey
    }

    pub async fn load(&self, journey: &mut Journey, serial: &str) -> Result<(), Error> {
        let done =
            room::load(&self.services, &self.staff.operator, self.job(journey), serial, self.printer).await?;
        (journey.version, journey.state) = (done.version, done.state);
        self.clock.advance(60);
        Ok(())
    }

    /// The hidden fields of a form on a fresh page.
    pub fn job(&self, journey: &Journey) -> room::Job {
        room::Job { case: journey.id, version: journey.version, key: self.services.new_command_key() }
    }

    /// Renders; the version grows by one event.
    pub async fn render(&self, journey: &mut Journey) -> services::print::file::PrintFile {
        let file = services::print::pdf(&self.services, &self.staff.operator, journey.id).await.unwrap();
        if file.first {
            journey.version += 1;
            journey.state = State::Rendered;
        }
        file
    }

    /// The MRZ that was rendered.
    pub async fn mrz(&self, journey: &Journey) -> [String; 2] {
        let view =
            services::print::queue::open(&self.services, &self.staff.operator, journey.id).await.unwrap();
        view.case.sticker().unwrap().rendering.as_ref().unwrap().mrz.clone()
    }

    /// The seal that was rendered, in hexadecimal digits.
    pub async fn seal(&self, journey: &Journey) -> String {
        let view =
            services::print::queue::open(&self.services, &self.staff.operator, journey.id).await.unwrap();
        view.case.sticker().unwrap().rendering.clone().unwrap().seal.expect("the world seals")
    }

    pub async fn to_affixed(&self, sample: &str, serial: &str) -> (Journey, [String; 2]) {
        let people = self.staff.clone();
        let mut journey = self.to_loaded(sample, serial).await;
        self.render(&mut journey).await;
        self.step(&mut journey, &people.operator, Action::RecordPrinted).await;
        let mrz = services::print::queue::open(&self.services, &people.controller, journey.id).await.unwrap();
        let mrz = mrz.case.sticker().unwrap().rendering.as_ref().unwrap().mrz.clone();
        let done =
            room::control(&self.services, &people.controller, self.job(&journey), &mrz.join("\r\n")).await;
        journey.version = done.unwrap().version;
        let passport_number = application(&self.services, sample).passport.number;
        self.step(&mut journey, &people.delivery, Action::Affix { page: 12, passport_number }).await;
        (journey, mrz)
    }

    pub async fn to_handed_over(&self, sample: &str, serial: &str) -> (Journey, [String; 2]) {
        let (mut journey, mrz) = self.to_affixed(sample, serial).await;
        let hand_over = Action::HandOver {
            receiver: "Anna Maria Eriksson".to_owned(),
            relation: "holder".to_owned(),
            proof: "passport".to_owned(),
        };
        self.step(&mut journey, &self.staff.delivery, hand_over).await;
        assert_eq!(journey.state, State::HandedOver);
        (journey, mrz)
    }

    pub async fn ledger(&self, serial: &str) -> String {
        let mut tx = self.services.store.read().await.unwrap();
        tx.stickers().get(serial).await.unwrap().unwrap().shared.state
    }

    /// Runs raw SQL past the store, as somebody with the file or the owner's password can.
    pub async fn raw(&self, sql: impl Into<String>) {
        // Safe because only tests call it, with texts that they wrote.
        let sql = AssertSqlSafe(sql.into());
        match self.services.store.engine() {
            Engine::Sqlite => {
                let mut connection = SqliteConnection::connect(&self.url).await.unwrap();
                connection.execute(sqlx::raw_sql(sql)).await.unwrap();
            }
            Engine::Postgres => {
                let mut connection = PgConnection::connect(&self.url).await.unwrap();
                connection.execute(sqlx::raw_sql(sql)).await.unwrap();
            }
        }
    }

    /// Takes away the triggers that guard a table, as an attacker would first.
    pub async fn disarm(&self, table: &str) {
        let sql = match self.services.store.engine() {
            Engine::Sqlite => format!("DROP TRIGGER {table}_no_update; DROP TRIGGER {table}_no_delete"),
            Engine::Postgres => format!("ALTER TABLE {table} DISABLE TRIGGER ALL"),
        };
        self.raw(sql).await;
    }

    /// Bytes as a literal of the engine.
    pub fn bytes(&self, bytes: &[u8]) -> String {
        let hex = data_encoding::HEXLOWER.encode(bytes);
        match self.services.store.engine() {
            Engine::Sqlite => format!("x'{hex}'"),
            Engine::Postgres => format!("'\\x{hex}'"),
        }
    }

    /// An id as a literal of the engine.
    pub fn literal(&self, id: CaseId) -> String {
        match self.services.store.engine() {
            Engine::Sqlite => format!("x'{}'", id.0.simple()),
            Engine::Postgres => format!("'{id}'"),
        }
    }
}

async fn hire(services: &Services, login: &str, roles: &[Role], post: Option<PostCode>) -> Staff {
    let id: UserId = services.new_id();
    let user = UserRow {
        id,
        login: login.to_owned(),
        name: login.to_uppercase(),
        password_hash: "none".to_owned(),
        totp_secret: None,
        totp_last_step: None,
        recovery_hashes: Vec::new(),
        roles: roles.iter().map(ToString::to_string).collect(),
        post: post.clone(),
        disabled_at: None,
        must_change_password: false,
        created_at: NOW,
        version: 1,
    };
    let mut tx = services.store.begin().await.unwrap();
    tx.users().add(&user).await.unwrap();
    tx.commit().await.unwrap();
    Staff { id, login: user.login, name: user.name, roles: roles.iter().copied().collect(), post }
}

async fn driver(services: &Services, supervisor: &Staff) -> PrinterId {
    let about = About::driver("P1");
    printers::add(services, supervisor, &geneva(), &about).await.expect("a printer")
}

/// An applicant who has nothing to do with any case.
pub fn stranger(services: &Services) -> Who {
    let id: ApplicantId = services.new_id();
    Who::Applicant { id, email: "stranger@example.org".to_owned(), language: "en".to_owned() }
}

/// What a sample typed. Samples are filled in on the day of the story's beginning, whatever the clock says later.
pub fn answers(sample: &str) -> Answers {
    samples::sample(sample, NOW.date()).unwrap()
}

pub fn application(services: &Services, sample: &str) -> Application {
    let context = services.policies.current().form_context("C1", NOW.date()).unwrap();
    Application::parse(&answers(sample), &context).unwrap()
}

pub fn serial(number: usize) -> String {
    format!("UTO{number:06}")
}

pub fn grounds() -> Vec<Ground> {
    let fact = "The hotel says that the booking of 12 November was cancelled on the same day.";
    vec![Ground { code: 2, fact: fact.to_owned() }]
}

/// A grey picture of the shape of a portrait, drawn once.
static PORTRAIT: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let picture =
        image::RgbImage::from_fn(350, 450, |x, y| image::Rgb([(x % 250) as u8, (y % 250) as u8, 128]));
    let mut jpeg = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 80);
    picture.write_with_encoder(encoder).unwrap();
    jpeg
});
