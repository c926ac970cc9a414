//! The fee as people pay it: at the counter with the report of the day, and on the page of a provider that is a process of its
//! own and behaves as badly as one can.

use crate::common::{ask, request, text};
use crate::rooms::{Person, Rooms};
use crate::world::Journey;
use domain::case::{Action, AdmissionCheck, Biometrics, Role};
use http::{StatusCode, header};
use services::payments::http::{Access, Http};
use services::payments::signature::{HEADER, sign};
use services::{Clock, SystemClock};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

const SECRET: &str = "a secret of sixteen bytes or more";

/// What a browser on another site than ours gets: status, and where it is sent.
struct Answer {
    status: u16,
    location: String,
}

/// One request over the network; nothing when the other side dies.
fn browse(method: &str, url: &str, body: &str) -> Option<Answer> {
    let rest = url.strip_prefix("http://").expect("an address");
    let (host, path) = rest.split_once('/').expect("a path");
    let mut stream = TcpStream::connect(host).ok()?;
    let head = format!(
        "{method} /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {}\r\n\
         content-type: application/x-www-form-urlencoded\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(head.as_bytes()).ok()?;
    let mut all = String::new();
    stream.read_to_string(&mut all).ok()?;
    let (head, _) = all.split_once("\r\n\r\n")?;
    let location = head.lines().find_map(|line| line.strip_prefix("location: ")).unwrap_or_default();
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some(Answer { status, location: location.to_owned() })
}

/// The stand-in as it is started beside a demonstration.
struct StandIn {
    child: Child,
    base_url: String,
    listen: String,
    state: std::path::PathBuf,
}

impl StandIn {
    fn start(base_url: &str, listen: &str, state: &std::path::Path) -> Self {
        let (child, base_url, listen) =
            (Self::run(base_url, listen, state), base_url.to_owned(), listen.to_owned());
        Self { child, base_url, listen, state: state.to_owned() }
    }

    fn run(base_url: &str, listen: &str, state: &std::path::Path) -> Child {
        let mut child = Command::new(env!("CARGO_BIN_EXE_vidimus"))
            .args(["payment-stand-in", "--state"])
            .arg(state)
            .env_clear()
            .env("VIDIMUS_DEMO", "true")
            .env("VIDIMUS_LISTEN", listen)
            .env("VIDIMUS_PAYMENT__BASE_URL", base_url)
            .env("VIDIMUS_PAYMENT__KEY_ID", "utopia")
            .env("VIDIMUS_PAYMENT__SECRET", SECRET)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("its output")).read_line(&mut line).expect("a line");
        assert!(line.contains("listens on"), "{line}");
        child
    }

    /// Starts it again after it died.
    fn again(&mut self) {
        assert!(!self.child.wait().expect("an end").success(), "it died");
        self.child = Self::run(&self.base_url, &self.listen, &self.state);
    }

    fn switch(&self, switches: &str) {
        let done = browse("POST", &format!("{}/control", self.base_url), switches).expect("switched");
        assert_eq!(done.status, 303);
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The service on a port of its own, so that the provider can call it, with a case that is to be paid.
struct Scene {
    rooms: Rooms,
    stand_in: StandIn,
    journey: Journey,
    _state: tempfile::TempDir,
}

impl Scene {
    async fn open() -> Self {
        let state = tempfile::tempdir().expect("a folder");
        let free =
            || std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
        let base_url = format!("http://{}", free());
        let access = Access {
            base_url: base_url.clone(),
            key_id: "utopia".to_owned(),
            secret: SECRET.as_bytes().to_vec().into(),
        };
        let rooms = Rooms::open().await;
        let journey = rooms.world.submit("eriksson").await;
        // Both sides have the clock of the machine: a callback says when it was signed.
        rooms.world.clock.set(SystemClock.now());
        let rooms = rooms.paying(Arc::new(Http::new(access)));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let listen = listener.local_addr().expect("an address").to_string();
        let router = rooms.router.clone();
        tokio::spawn(async move { axum::serve(listener, router).await });
        let stand_in = StandIn::start(&base_url, &listen, &state.path().join("payments.json"));
        Self { rooms, stand_in, journey, _state: state }
    }

    fn fee(&self) -> String {
        format!("/applications/{}/fee", self.journey.id)
    }

    async fn anna(&self) -> Person<'_> {
        self.rooms.signed_in(&self.journey.applicant).await
    }

    /// Presses "Pay online" and gives the address of the provider's page.
    async fn leave(&self) -> String {
        let pay = format!("/applications/{}/pay", self.journey.id);
        let sent = self.anna().await.post(&pay, &[]).await;
        assert_eq!(sent.status(), StatusCode::SEE_OTHER);
        sent.headers()[header::LOCATION].to_str().expect("an address").to_owned()
    }

    /// Chooses on the page of the provider and follows it back.
    async fn choose(&self, page: &str, choice: &str) -> Option<Answer> {
        let (page, body) = (page.to_owned(), format!("choice={choice}"));
        tokio::task::spawn_blocking(move || browse("POST", &page, &body)).await.expect("browsed")
    }

    /// The page of the fee once it says this.
    async fn says(&self, words: &str) -> String {
        let anna = self.anna().await;
        for _ in 0..100 {
            let page = anna.page(&self.fee()).await;
            if page.contains(words) {
                return page;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{words}: {}", anna.page(&self.fee()).await);
    }

    /// Presses "Check now", when the provider was not asked for a while.
    async fn check(&self) {
        self.rooms.world.clock.advance(6);
        let check = format!("/applications/{}/pay/check", self.journey.id);
        assert_eq!(self.anna().await.post(&check, &[]).await.status(), StatusCode::SEE_OTHER);
    }

    async fn events(&self, wanted: &str) -> usize {
        let mut tx = self.rooms.world.services.store.read().await.expect("reads");
        let rows = tx.journal().of_case(self.journey.id, 0, 1000).await.expect("reads");
        rows.iter().filter(|row| row.kind == wanted).count()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fee_is_paid_online_and_the_receipt_is_there() {
    let scene = Scene::open().await;
    let anna = scene.anna().await;
    let offered = anna.get(&scene.fee()).await;
    let policy = offered.headers()[header::CONTENT_SECURITY_POLICY].to_str().expect("a policy").to_owned();
    assert!(policy.contains(&format!("form-action 'self' {};", scene.stand_in.base_url)), "{policy}");
    let offered = text(offered).await;
    for words in
        ["To be paid", "90.00", "fees.short-adult", "utopia-2026-4", "waivers.researcher", "Pay online"]
    {
        assert!(offered.contains(words), "{words}: {offered}");
    }
    let page = scene.leave().await;
    assert!(page.starts_with(&scene.stand_in.base_url), "{page}");
    let shown = scene.choose(&page, "leave").await.expect("an answer");
    assert!(shown.location.ends_with(&scene.fee()), "{}", shown.location);
    assert!(!scene.says("We are checking").await.contains("Pay online"), "nobody is asked twice");
    let paid = scene.choose(&page, "pay").await.expect("an answer");
    assert_eq!((paid.status, paid.location.ends_with(&scene.fee())), (303, true));
    let page = scene.says("GVA-20").await;
    assert!(page.contains("Paid") && page.contains("Online") && !page.contains("Pay online"), "{page}");
    let receipt = anna.get(&format!("/applications/{}/fee.pdf", scene.journey.id)).await;
    assert_eq!(receipt.headers()[header::CONTENT_TYPE], "application/pdf");
    let counter = scene.rooms.person(&scene.rooms.world.staff.intake).await;
    let lodge = counter.page(&format!("/desk/cases/{}/lodge", scene.journey.id)).await;
    assert!(lodge.contains("90.00 EUR, settled") && !lodge.contains("name=\"amount\""), "{lodge}");
    let susi = scene.rooms.person(&scene.rooms.world.staff.supervisor).await;
    assert!(susi.page("/desk/cash").await.contains("Payment provider"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn callbacks_are_lost_declined_repeated_and_turned_round() {
    let scene = Scene::open().await;
    // The call about the open page and the one about the money.
    scene.stand_in.switch("lose=2&repeat=0&delay=0");
    let page = scene.leave().await;
    let declined = scene.choose(&page, "decline").await.expect("an answer");
    assert_eq!(declined.status, 303);
    scene.says("We are checking").await;
    scene.check().await;
    let again = scene.says("The payment was declined").await;
    assert!(again.contains("Pay online"), "{again}");

    scene.stand_in.switch("lose=0&repeat=2&delay=0&reorder=yes");
    let page = scene.leave().await;
    scene.choose(&page, "pay").await.expect("an answer");
    scene.says("GVA-20").await;
    scene.check().await;
    assert_eq!(scene.events("fee_recorded").await, 1);
    assert_eq!(scene.events("payment_returned").await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_provider_that_dies_with_the_money_is_asked_when_it_is_back() {
    let mut scene = Scene::open().await;
    let page = scene.leave().await;
    scene.stand_in.switch("lose=0&repeat=0&delay=0&die=yes");
    assert!(scene.choose(&page, "pay").await.is_none(), "it died");
    scene.check().await;
    assert!(!scene.says("We are checking").await.contains("Pay online"));
    scene.check().await;
    scene.says("We are checking").await;
    scene.stand_in.again();
    scene.check().await;
    scene.says("GVA-20").await;

    // What is not examined goes back where it came from, asked for again and again and done once.
    let world = &scene.rooms.world;
    let view = services::desk::case::open(&world.services, &world.staff.intake, scene.journey.id).await;
    let mut journey = scene.journey.clone();
    journey.version = view.expect("a case").version;
    let lodge = Action::Lodge { place: "Counter".to_owned(), biometrics: Biometrics::Taken, fee: None };
    world.step(&mut journey, &world.staff.intake, lodge).await;
    let missing = [AdmissionCheck::Papers].into();
    let end = Action::FindInadmissible { missing, reason: "One blank page.".to_owned() };
    world.step(&mut journey, &world.staff.intake, end).await;
    assert!(scene.says("Goes back to you").await.contains("to the card"));
    scene.check().await;
    let back = scene.says("Paid back").await;
    assert!(back.contains("-R000001"), "{back}");
    scene.check().await;
    assert_eq!(scene.events("fee_refunded").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_the_provider_calls() {
    let scene = Scene::open().await;
    let order = scene.leave().await.rsplit('/').next().expect("a number").to_owned();
    let body = format!("{{\"reference\":\"{order}\",\"status\":\"paid\"}}");
    let now = SystemClock.now();
    let call = |signature: String| {
        let mut call = request("POST", "/payments/callback", None, &body);
        call.headers_mut().insert(HEADER, signature.parse().expect("a header"));
        call
    };
    let old = sign(SECRET.as_bytes(), now.plus_seconds(-3600), body.as_bytes());
    for forged in [String::new(), sign(b"another secret", now, body.as_bytes()), old] {
        assert_eq!(ask(&scene.rooms.router, call(forged)).await.status(), StatusCode::FORBIDDEN);
    }
    assert_eq!(scene.events("fee_recorded").await, 0);
    let good = sign(SECRET.as_bytes(), now, body.as_bytes());
    for _ in 0..2 {
        assert_eq!(ask(&scene.rooms.router, call(good.clone())).await.status(), StatusCode::NO_CONTENT);
    }
    assert_eq!(scene.events("fee_recorded").await, 1);
    // The doors of the provider are closed to strangers.
    let base = scene.stand_in.base_url.clone();
    let asked =
        tokio::task::spawn_blocking(move || browse("GET", &format!("{base}/v1/payments/{order}"), ""));
    assert_eq!(asked.await.expect("browsed").expect("an answer").status, 401);
    // Without a provider nobody listens.
    let rooms = Rooms::open().await;
    let nobody = ask(&rooms.router, request("POST", "/payments/callback", None, "{}")).await;
    assert_eq!(nobody.status(), StatusCode::NOT_FOUND);
}

/// The stand-in says that it took money: nowhere but in a demonstration.
#[test]
fn the_stand_in_serves_a_demonstration_only() {
    let folder = tempfile::tempdir().expect("a folder");
    let start = |demo: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_vidimus"))
            .args(["payment-stand-in", "--state"])
            .arg(folder.path().join("payments.json"))
            .env_clear()
            .env("VIDIMUS_DEMO", demo)
            .env("VIDIMUS_PAYMENT__BASE_URL", "https://pay.example")
            .env("VIDIMUS_PAYMENT__KEY_ID", "utopia")
            .env("VIDIMUS_PAYMENT__SECRET", SECRET)
            .output()
            .expect("the program");
        assert!(!output.status.success());
        String::from_utf8(output.stderr).expect("text")
    };
    assert!(start("false").contains("demonstration only"), "{}", start("false"));
    assert!(start("true").contains("127.0.0.1"), "{}", start("true"));
}

#[tokio::test]
async fn the_counter_takes_money_and_counts_the_till() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.submit("eriksson").await;
    let (ines, susi) =
        (rooms.person(&rooms.world.staff.intake).await, rooms.person(&rooms.world.staff.supervisor).await);
    let lodge = format!("/desk/cases/{}/lodge", journey.id);
    let shown = ines.page(&lodge).await;
    assert!(
        shown.contains("Fee by age (short-adult)") && shown.contains("(researcher)"),
        "the rule is shown: {shown}"
    );
    let mut values =
        vec![("place", "Counter 1"), ("biometrics", "taken"), ("rule", "short-adult"), ("amount", "90.00")];
    let missing = ines.send(&lodge, &lodge, &values).await;
    assert!(missing.contains("href=\"#way\""), "{missing}");
    values.push(("way", "cash"));
    let taken = ines.send(&lodge, &lodge, &values).await;
    assert!(taken.contains("-000001") && taken.contains("receipt.pdf"), "{taken}");
    let anna = rooms.signed_in(&journey.applicant).await;
    let fee = anna.page(&format!("/applications/{}/fee", journey.id)).await;
    assert!(fee.contains("-000001") && fee.contains("Cash"), "{fee}");
    for path in
        [format!("/applications/{}/fee.pdf", journey.id), format!("/applications/{}/refund.pdf", journey.id)]
    {
        let expected = if path.ends_with("fee.pdf") { StatusCode::OK } else { StatusCode::NOT_FOUND };
        assert_eq!(anna.get(&path).await.status(), expected, "{path}");
    }
    let receipt = ines.get(&format!("/desk/cases/{}/receipt.pdf", journey.id)).await;
    assert_eq!(receipt.status(), StatusCode::OK);

    let cash = ines.page("/desk/cash").await;
    assert!(
        cash.contains("-000001") && cash.contains("own hands") && cash.contains("Count of the till"),
        "{cash}"
    );
    assert!(!susi.page("/desk/cash").await.contains("own hands"));
    let table = text(susi.get("/desk/cash.csv").await).await;
    assert!(table.starts_with("\u{feff}post,day,") && table.contains(",90.00,EUR,cash,INES,"), "{table}");
    assert_eq!(susi.get("/desk/cash.pdf").await.headers()[header::CONTENT_TYPE], "application/pdf");
    let officer = rooms.person(&rooms.world.staff.officer).await;
    assert_eq!(officer.get("/desk/cash").await.status(), StatusCode::FORBIDDEN);
    assert_eq!(anna.get("/desk/cash").await.status(), StatusCode::FORBIDDEN);

    let day = rooms.world.today().to_string();
    let typed = [("day", day.as_str()), ("counted", "ninety")];
    let nonsense = ines.send("/desk/cash", "/desk/cash", &typed).await;
    assert!(nonsense.contains("href=\"#counted\"") && nonsense.contains("value=\"ninety\""), "{nonsense}");
    let differs = ines.send("/desk/cash", "/desk/cash", &[("day", day.as_str()), ("counted", "80")]).await;
    assert!(differs.contains("a difference of -10.00") && differs.contains("value=\"80\""), "{differs}");
    let reason = [("day", day.as_str()), ("counted", "80"), ("reason", "A note of ten is missing.")];
    let closed = ines.send("/desk/cash", "/desk/cash", &reason).await;
    assert!(closed.contains("The day is closed") && closed.contains("A note of ten is missing."), "{closed}");
    assert!(!closed.contains("name=\"counted\""), "{closed}");
    let hanoi = rooms.world.hire("minh", &[Role::Intake], "HAN").await;
    let elsewhere = rooms.person(&hanoi).await.page("/desk/cash").await;
    assert!(!elsewhere.contains("-000001"), "another post: {elsewhere}");
}
