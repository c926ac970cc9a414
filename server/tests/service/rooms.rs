//! The pages of the printing room, the border, the administration and the auditor, walked through as people do: a page,
//! its form, the page after it.

use crate::common::{ask, request, text};
use crate::world::{World, application, serial};
use app::{AppState, doors::with_path, state::Assets, visitor::Visitor};
use axum::{Router, body::Body, response::Response};
use domain::PostCode;
use domain::case::{Action, Biometrics, Role, State};
use domain::policy::Policy;
use http::{HeaderValue, StatusCode, header};
use server::config::Settings;
use server::web::{self, health::Health, session};
use services::payments::Provider;
use services::{Clock, Staff, SystemClock, Who};
use std::sync::Arc;
use store::DatabaseSessions;
use tower_sessions::Session;

/// A world with the service around it.
pub(crate) struct Rooms {
    pub(crate) world: World,
    pub(crate) router: Router,
    sessions: DatabaseSessions,
    _folder: Option<tempfile::TempDir>,
}

/// Somebody in front of a browser.
pub(crate) struct Person<'r> {
    rooms: &'r Rooms,
    pub(crate) cookie: String,
}

impl Rooms {
    pub(crate) async fn open() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let database = format!("sqlite:{}", folder.path().join("rooms.db").display());
        Self { _folder: Some(folder), ..Self::on(database).await }
    }

    /// On a database that somebody else takes away again.
    pub(crate) async fn on(database: String) -> Self {
        Self::of(World::open(database).await, None)
    }

    /// The same with a payment provider.
    pub(crate) fn paying(self, provider: Arc<dyn Provider>) -> Self {
        Self::of(self.world.paying(provider), self._folder)
    }

    fn of(world: World, folder: Option<tempfile::TempDir>) -> Self {
        let settings = Settings { demo: true, ..Settings::default() };
        let state = AppState::new(Assets::default(), world.services.clone());
        // Sessions live by the clock of the machine, cases by the clock of the story.
        let sessions = DatabaseSessions::new(world.services.store.clone(), 36_000, || SystemClock.now());
        let health = Health::of(world.services.store.clone());
        let router = web::router(&settings, state, sessions.clone(), health);
        Self { world, router, sessions, _folder: folder }
    }

    pub(crate) async fn person(&self, staff: &Staff) -> Person<'_> {
        self.signed_in(&Who::Staff(staff.clone())).await
    }

    /// An applicant or a member of staff.
    pub(crate) async fn signed_in(&self, who: &Who) -> Person<'_> {
        self.signed_in_on(who, None).await
    }

    /// The same in a browser that has a cookie already.
    pub(crate) async fn signed_in_on(&self, who: &Who, cookie: Option<&str>) -> Person<'_> {
        let id = cookie.and_then(|cookie| cookie.split('=').nth(1)?.parse().ok());
        let session = Session::new(id, Arc::new(self.sessions.clone()), None);
        Visitor::sign_in(who, &session).await.expect("signed in");
        session.save().await.expect("saved");
        let cookie = format!("{}={}", session::cookie_name(false), session.id().expect("an id"));
        Person { rooms: self, cookie }
    }
}

impl Person<'_> {
    pub(crate) async fn get(&self, path: &str) -> Response {
        ask(&self.rooms.router, request("GET", path, Some(&self.cookie), "")).await
    }

    /// A page in both languages; gives the English one.
    pub(crate) async fn page(&self, path: &str) -> String {
        let mut french = request("GET", path, Some(&self.cookie), "");
        french.headers_mut().insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("fr"));
        let html = text(self.get(path).await).await;
        sound(path, &html);
        let french = text(ask(&self.rooms.router, french).await).await;
        sound(path, &french);
        assert!(french.contains("lang=\"fr\""), "{path}");
        html
    }

    /// As [`Self::send`], with a file.
    pub(crate) async fn upload(
        &self,
        page: &str,
        path: &str,
        values: &[(&str, &str)],
        file: (&str, &[u8]),
    ) -> String {
        let hidden = self.hidden(page, path).await;
        let hidden = [("version", hidden.0.as_str()), ("key", hidden.1.as_str())];
        let mut body = Vec::new();
        for (name, value) in hidden.iter().chain(values) {
            body.extend(
                format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                    .bytes(),
            );
        }
        let (name, bytes) = file;
        let head =
            format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a.jpg\"\r\n\r\n");
        body.extend(head.bytes());
        body.extend(bytes);
        body.extend(b"\r\n--edge--\r\n");
        let mut sent = request("POST", path, Some(&self.cookie), "");
        let kind = HeaderValue::from_static("multipart/form-data; boundary=edge");
        sent.headers_mut().insert(header::CONTENT_TYPE, kind);
        sent.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
        *sent.body_mut() = Body::from(body);
        self.follow(ask(&self.rooms.router, sent).await).await
    }

    pub(crate) async fn post(&self, path: &str, values: &[(&str, &str)]) -> Response {
        let pairs: Vec<String> =
            values.iter().map(|(name, value)| with_path(&format!("{name}="), value)).collect();
        ask(&self.rooms.router, request("POST", path, Some(&self.cookie), &pairs.join("&"))).await
    }

    /// Sends a form of `page` with its hidden fields, follows the redirect and gives the page after it.
    pub(crate) async fn send(&self, page: &str, path: &str, values: &[(&str, &str)]) -> String {
        let (version, key) = self.hidden(page, path).await;
        let mut all = vec![("version", version.as_str()), ("key", key.as_str())];
        all.extend(values);
        self.follow(self.post(path, &all).await).await
    }

    /// Version and key that a form of a page carries.
    async fn hidden(&self, page: &str, path: &str) -> (String, String) {
        let html = text(self.get(page).await).await;
        let form = html.split("<form").find(|form| form.contains(&format!("action=\"{path}\"")));
        let form = form.unwrap_or_else(|| panic!("{page} has no form for {path}: {html}"));
        let hidden = |name: &str| {
            let input = form.split("<input").find(|input| input.contains(&format!("name=\"{name}\"")))?;
            Some(input.split("value=\"").nth(1)?.split('"').next()?.to_owned())
        };
        (hidden("version").unwrap_or_default(), hidden("key").unwrap_or_default())
    }

    /// A page, as it is.
    pub(crate) async fn html(&self, path: &str) -> String {
        text(self.get(path).await).await
    }

    /// Sends values, follows the redirect and gives the page after it.
    pub(crate) async fn submit(&self, path: &str, values: &[(&str, &str)]) -> String {
        self.follow(self.post(path, values).await).await
    }

    async fn follow(&self, response: Response) -> String {
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        let to = response.headers()[header::LOCATION].to_str().expect("a path").to_owned();
        let html = text(self.get(&to).await).await;
        sound(&to, &html);
        html
    }
}

/// What holds for every page.
fn sound(path: &str, html: &str) {
    assert!(!html.contains('⟦'), "{path}: words are missing: {html}");
    assert!(!html.contains(" style=\""), "{path}: a style attribute would be refused");
    assert_eq!(html.matches("<h1").count(), 1, "{path}: {html}");
}

#[tokio::test]
async fn a_sticker_goes_from_the_queue_to_the_holder() {
    let rooms = Rooms::open().await;
    let (world, staff) = (&rooms.world, rooms.world.staff.clone());
    let journey = world.to_print("eriksson").await;
    let operator = rooms.person(&staff.operator).await;
    let controller = rooms.person(&staff.controller).await;
    let delivery = rooms.person(&staff.delivery).await;
    let job = format!("/print/cases/{}", journey.id);
    let at = |step: &str| format!("{job}/{step}");

    let queue = operator.page("/print").await;
    assert!(queue.contains(&format!("href=\"{job}\"")) && queue.contains("10 blank stickers"), "{queue}");
    let delivered = delivery.page("/print").await;
    assert!(!delivered.contains(&job), "the delivery desk opens no case before its turn");
    assert_eq!(delivery.get(&job).await.status(), StatusCode::FORBIDDEN);
    rooms.person(&staff.custodian).await.page("/print").await;

    assert!(operator.page(&job).await.contains("autofocus"));
    let wrong = operator
        .send(&job, &at("load"), &[("serial", "UTO000999"), ("printer", &rooms.world.printer.to_string())])
        .await;
    assert!(wrong.contains("no such sticker in stock") && wrong.contains("value=\"UTO000999\""), "{wrong}");
    let loaded = operator
        .send(&job, &at("load"), &[("serial", &serial(1)), ("printer", &rooms.world.printer.to_string())])
        .await;
    assert!(loaded.contains("The sticker is loaded"), "{loaded}");
    assert!(
        loaded.contains("with the number of the loaded blank") && !loaded.contains("stand-in"),
        "{loaded}"
    );
    let proof = operator.page(&at("proof")).await;
    assert!(proof.contains(&at("proof.svg")) && proof.contains("Proof of the sticker"), "{proof}");
    let picture = operator.get(&at("proof.svg")).await;
    assert_eq!(picture.headers()[header::CONTENT_TYPE], "image/svg+xml");
    assert_eq!(picture.headers()[header::CACHE_CONTROL], "no-store");
    let picture = axum::body::to_bytes(picture.into_body(), usize::MAX).await.expect("a body");
    assert!(picture.starts_with(b"<svg ") && picture.len() > 20_000, "{}", picture.len());
    assert_eq!(operator.get(&at("copy.pdf")).await.status(), StatusCode::NOT_FOUND, "nothing was released");
    operator.page(&job).await;
    // Asking for the file makes none.
    assert_eq!(operator.get(&at("sticker.pdf")).await.status(), StatusCode::SEE_OTHER);
    operator.page(&job).await;
    let rendered = operator.send(&job, &at("render"), &[]).await;
    assert!(rendered.contains("sticker.pdf"), "{rendered}");
    let file = operator.get(&at("sticker.pdf")).await;
    assert_eq!(file.headers()[header::CONTENT_TYPE], "application/pdf");
    assert_eq!(file.headers()[header::CONTENT_DISPOSITION], "inline; filename=\"UTO000001.pdf\"");
    let policy = file.headers()[header::CONTENT_SECURITY_POLICY].to_str().expect("text");
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    let bytes = axum::body::to_bytes(file.into_body(), usize::MAX).await.expect("a body");
    assert!(bytes.starts_with(b"%PDF-"));

    let faulty = operator.send(&job, &at("fault"), &[]).await;
    assert!(faulty.contains("Choose one of the answers"), "{faulty}");
    let custodian = rooms.person(&staff.custodian).await;
    assert_eq!(custodian.get(&job).await.status(), StatusCode::FORBIDDEN);
    operator.send(&job, &at("fault"), &[("fault-code", "jam"), ("intact", "yes")]).await;
    operator.page(&job).await;
    controller.page(&job).await;
    assert!(custodian.page("/print").await.contains(&format!("href=\"{job}\"")));
    assert!(custodian.page(&job).await.contains("Confirm another try"));
    // It leads to the queue: the custodian reads the case no longer.
    let again = custodian.send(&job, &at("confirm-retry"), &[("retry-reason", "White all over")]).await;
    assert!(again.contains("Waiting for a sticker"), "{again}");
    assert_eq!(custodian.get(&job).await.status(), StatusCode::FORBIDDEN);
    assert!(again.contains("The print file can be made again"), "{again}");
    operator.send(&job, &at("render"), &[]).await;
    let [upper, lower] = world.mrz(&journey).await;
    operator.send(&job, &at("printed"), &[]).await;
    assert!(operator.page(&job).await.contains("reads it back next"));

    let blind = controller.page(&job).await;
    assert!(!blind.contains(&lower), "the controller reads the sticker, not the screen");
    let misread = format!("{upper}\r\n{}", lower.replacen('F', "M", 1));
    let differs = controller.send(&job, &at("control"), &[("read", &misread)]).await;
    assert!(differs.contains("The sticker reads differently") && differs.contains("line 2"), "{differs}");
    assert!(differs.contains("<details open"), "{differs}");
    let released = controller.send(&job, &at("control"), &[("read", &format!("{upper}\r\n{lower}"))]).await;
    assert!(released.contains("Every character is the same"), "{released}");
    let copy = controller.get(&at("copy.pdf")).await;
    assert_eq!(copy.headers()[header::CONTENT_DISPOSITION], "inline; filename=\"UTO000001-copy.pdf\"");
    assert_eq!(operator.get(&at("proof")).await.status(), StatusCode::SEE_OTHER, "no proof after the print");

    let number = application(&world.services, "eriksson").passport.number;
    delivery.page(&job).await;
    let other = delivery.send(&job, &at("affix"), &[("passport", "X1"), ("page", "12")]).await;
    assert!(other.contains("This is not the passport of the case"), "{other}");
    delivery.send(&job, &at("affix"), &[("passport", &number), ("page", "12")]).await;
    delivery.page(&job).await;
    let receiver = [("relation", "holder"), ("receiver", "Anna Maria Eriksson"), ("proof", "Passport")];
    let done = delivery.send(&job, &at("hand-over"), &receiver).await;
    assert!(done.contains("The passport was handed over"), "{done}");
    let opened =
        services::audit::journal(&world.services, &staff.auditor, journey.id).await.expect("a journal");
    assert_eq!(opened.state, State::HandedOver.as_str());
}

/// What a camera took.
fn photograph() -> Vec<u8> {
    let picture = image::RgbImage::from_fn(640, 480, |x, y| match (x / 16 + y / 16) % 2 {
        0 => image::Rgb([40, 60, 90]),
        _ => image::Rgb([200, 190, 180]),
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("encodes");
    bytes.into_inner()
}

#[tokio::test]
async fn a_sticker_that_is_not_released_is_spoiled_before_a_witness() {
    let rooms = Rooms::open().await;
    let (world, staff) = (&rooms.world, rooms.world.staff.clone());
    let mut journey = world.to_loaded("eriksson", &serial(1)).await;
    world.render(&mut journey).await;
    world.step(&mut journey, &staff.operator, Action::RecordPrinted).await;
    let job = format!("/print/cases/{}", journey.id);
    let operator = rooms.person(&staff.operator).await;
    let controller = rooms.person(&staff.controller).await;
    let fail = [("control-code", "portrait"), ("control-reason", "Blurred")];
    let failed = controller.send(&job, &format!("{job}/fail-control"), &fail).await;
    assert!(failed.contains("The sticker is not released"), "{failed}");
    assert!(operator.page("/print").await.contains("Not released"));
    assert!(operator.page(&job).await.contains("Next step: declare the sticker spoiled"));
    let cora = world.hire("cora", &[Role::Custodian], "GVA").await;
    let (path, witness) = (format!("{job}/spoil"), cora.id.to_string());
    let alone = operator.send(&job, &path, &[("spoil-serial", "UTO000001"), ("spoil-code", "ink")]).await;
    assert!(alone.contains("Choose one of the answers"), "{alone}");
    assert!(alone.contains("href=\"#spoil-reason\"") && alone.contains("value=\"UTO000001\""), "{alone}");
    let mut all = vec![("spoil-serial", "UTO000001"), ("spoil-code", "ink"), ("spoil-reason", "Pale lines")];
    all.push(("witness", witness.as_str()));
    let bare = operator.send(&job, &path, &all).await;
    assert!(bare.contains("Add a picture, or say why there is none"), "{bare}");
    all.push(("spoil-no-picture", "The camera is broken"));
    let declared = operator.send(&job, &path, &all).await;
    assert!(declared.contains("It waits for the signature of the witness"), "{declared}");
    assert!(
        declared.contains("CORA has to look at the sticker") && !declared.contains("/load"),
        "{declared}"
    );
    assert!(operator.page("/print").await.contains("Waits for the witness"));
    assert_eq!(world.ledger(&serial(1)).await, "printed");
    let (confirm, contradict) = (format!("{job}/confirm-spoil"), format!("{job}/contradict-spoil"));
    assert!(!declared.contains(&confirm), "who declares does not sign");

    let cora = rooms.person(&cora).await;
    assert!(cora.page("/print").await.contains("Waiting for your signature (1)"));
    let shown = cora.page(&job).await;
    assert!(shown.contains("Pale lines") && shown.contains("Next step: sign as the witness"), "{shown}");
    assert!(shown.contains("The camera is broken"), "{shown}");
    let silent = cora.send(&job, &contradict, &[("contradict-reason", " ")]).await;
    assert!(silent.contains("href=\"#contradict-reason\""), "{silent}");
    let kept = cora.send(&job, &contradict, &[("contradict-reason", "I see no pale line")]).await;
    assert!(kept.contains("The sticker stays in use") && !kept.contains("your signature"), "{kept}");
    assert!(operator.page(&job).await.contains("contradicted by CORA"));

    all.retain(|(name, _)| *name != "spoil-no-picture");
    let picture = photograph();
    let declared = operator.upload(&job, &path, &all, ("spoil-picture", &picture)).await;
    assert!(declared.contains("It waits for the signature of the witness"), "{declared}");
    let shown = cora.page(&job).await;
    let link = shown.split("href=\"").find(|link| link.contains("/spoils/")).expect("a link to the picture");
    let link = link.split('"').next().expect("an address").to_owned();
    let shown = cora.get(&link).await;
    assert_eq!(shown.headers()[header::CONTENT_TYPE], "image/jpeg");
    assert_eq!(shown.headers()[header::CACHE_CONTROL], "no-store");
    let officer = rooms.person(&staff.officer).await;
    assert_eq!(officer.get(&link).await.status(), StatusCode::FORBIDDEN);
    let signed = cora.send(&job, &confirm, &[]).await;
    assert!(signed.contains("Signed. The sticker is void"), "{signed}");
    assert_eq!(world.ledger(&serial(1)).await, "spoiled");
    assert!(operator.page(&job).await.contains("witness CORA"));
}

#[tokio::test]
async fn the_border_proposes_to_end_a_visa_that_it_has_checked() {
    let rooms = Rooms::open().await;
    let (world, staff) = (&rooms.world, rooms.world.staff.clone());
    let (journey, mrz) = world.to_handed_over("eriksson", &serial(1)).await;
    let officer = rooms.person(&staff.border).await;
    let page = format!("/desk/cases/{}/propose-end", journey.id);
    let checked = text(officer.post("/border", &[("mrz", &mrz.concat())]).await).await;
    assert!(checked.contains(&format!("href=\"{page}\"")), "{checked}");
    let shown = officer.page(&page).await;
    assert!(shown.contains("href=\"/border\"") && !shown.contains("Back to the case"), "{shown}");
    // The rest of the desk's file stays closed to the border.
    assert_eq!(officer.get(&format!("/desk/cases/{}", journey.id)).await.status(), StatusCode::FORBIDDEN);
    let fact = "The hotel named in the form has never heard of the holder";
    let values = [("end", "revoke"), ("ground-2", "yes"), ("fact-2", fact)];
    let done = officer.send(&page, &page, &values).await;
    assert!(done.contains("Propose to annul or revoke"), "{done}");
    let checked = text(officer.post("/border", &[("mrz", &mrz.concat())]).await).await;
    assert!(checked.contains(&format!("/desk/cases/{}/revoke", journey.id)), "{checked}");
    assert!(!checked.contains("/propose-end"), "{checked}");
}

#[tokio::test]
async fn the_border_learns_nothing_of_a_case_before_the_visa_is_issued() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.to_examination("eriksson").await;
    let officer = rooms.person(&rooms.world.staff.border).await;
    let answer = officer.get(&format!("/desk/cases/{}/propose-end", journey.id)).await;
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
}

/// A case keeps the rules under which it was made, also when its forms are read.
#[tokio::test]
async fn the_forms_of_a_case_are_read_by_the_policy_that_binds_it() {
    let Rooms { world, _folder, .. } = Rooms::open().await;
    let mut lodged = world.submit("eriksson").await;
    let lodge = Action::Lodge { place: "Counter 1".into(), biometrics: Biometrics::Taken, fee: None };
    world.step(&mut lodged, &world.staff.intake, lodge).await;
    let refusable = world.to_examination("ukrainian").await;
    let wanting = world.to_examination("arabic").await;
    let old = Policy::utopia();
    let mut new = old.clone();
    new.version = format!("{}-next", old.version);
    new.posts.iter_mut().for_each(|post| post.currency = "CHF".to_owned());
    new.grounds.retain(|ground| ground.code != 2);
    new.documents.retain(|paper| paper.code != "means");
    let rooms = Rooms::of(world.under(new), _folder);
    let staff = rooms.world.staff.clone();
    let (intake, officer) = (rooms.person(&staff.intake).await, rooms.person(&staff.officer).await);
    let at = |id: domain::CaseId, step: &str| format!("/desk/cases/{id}/{step}");

    let birth = application(&world.services, "eriksson").birth.date;
    let fee = old.fee("C1", &lodged_post(), birth, world.today()).expect("a fee");
    let amount = format!("{}.{:02}", fee.amount.minor / 100, fee.amount.minor % 100);
    let page = at(lodged.id, "record-fee");
    let values = [("rule", fee.rule.as_str()), ("amount", amount.as_str()), ("way", "cash")];
    let paid = intake.send(&page, &page, &values).await;
    assert!(
        paid.contains(&format!("{amount}\u{a0}EUR")) || paid.contains(&format!("{amount} EUR")),
        "{paid}"
    );

    let page = at(refusable.id, "propose-refuse");
    let fact = "The hotel says that the booking was cancelled on the same day.";
    let values =
        [&checked(&["purpose"], fact)[..], &[("ground-2", "yes"), ("fact-2", fact), ("reason", "")]].concat();
    officer.send(&page, &page, &values).await;
    let page = at(wanting.id, "request-documents");
    let day = [("due-day", "20"), ("due-month", "12"), ("due-year", "2026")];
    let values = [&[("item-means", "yes"), ("note-means", "Three months")][..], &day[..]].concat();
    officer.send(&page, &page, &values).await;
    for (id, state) in [(refusable.id, State::Proposed), (wanting.id, State::DocumentsRequested)] {
        let view =
            services::desk::case::open(&rooms.world.services, &staff.officer, id).await.expect("a case");
        assert_eq!(view.case.state, state);
    }
}

/// The conditions of a short stay, of which some are not met for one fact.
pub(crate) fn checked<'f>(unmet: &[&str], fact: &'f str) -> Vec<(&'static str, &'f str)> {
    let inputs = [
        ("document", "condition-document", "condition-fact-document"),
        ("purpose", "condition-purpose", "condition-fact-purpose"),
        ("means", "condition-means", "condition-fact-means"),
        ("days", "condition-days", "condition-fact-days"),
        ("alert", "condition-alert", "condition-fact-alert"),
        ("threat", "condition-threat", "condition-fact-threat"),
        ("papers", "condition-papers", "condition-fact-papers"),
        ("return", "condition-return", "condition-fact-return"),
        ("insurance", "condition-insurance", "condition-fact-insurance"),
    ];
    let answer = |(id, input, fact_input): (&str, &'static str, &'static str)| match unmet.contains(&id) {
        true => vec![(input, "not_met"), (fact_input, fact)],
        false => vec![(input, "met")],
    };
    inputs.into_iter().flat_map(answer).collect()
}

fn lodged_post() -> PostCode {
    PostCode::from("GVA")
}

#[tokio::test]
async fn the_border_gets_one_big_word() {
    let rooms = Rooms::open().await;
    let (world, staff) = (&rooms.world, rooms.world.staff.clone());
    let (journey, mrz) = world.to_handed_over("eriksson", &serial(1)).await;
    let officer = rooms.person(&staff.border).await;
    officer.page("/border").await;
    let look = async |read: &str| {
        let response = officer.post("/border", &[("mrz", read)]).await;
        assert_eq!(response.status(), StatusCode::OK);
        let html = text(response).await;
        sound("/border", &html);
        html
    };
    let word = |word: &str| format!("app-verdict__word\">{word}<");
    let whole = mrz.join("\r\n");
    assert!(look(&whole).await.contains(&word("Not yet valid")));
    world.clock.advance(61 * 86_400);
    let valid = look(&mrz.concat()).await;
    assert!(valid.contains(&word("Valid")) && valid.contains("app-verdict--good"), "{valid}");
    assert!(!valid.contains("app-differs"), "{valid}");
    let portrait = officer.get(&format!("/border/cases/{}/portrait", journey.id)).await;
    assert_eq!(portrait.headers()[header::CONTENT_TYPE], "image/jpeg");

    let forged = look(&whole.replace("ANNA<MARIA", "BERTA<MARI")).await;
    assert!(forged.contains(&word("Differs from what was issued")), "{forged}");
    assert!(forged.contains("<mark class=\"app-differs\">") && !forged.contains("crossing\""), "{forged}");
    for nothing in ["", "hello", "V<UTO", "V?UTO"] {
        assert!(look(nothing).await.contains(&word("Not readable")), "{nothing}");
    }
    let misread = whole.replacen("<<<<<<<<", "<<<<<<<9", 1);
    assert!(look(&misread).await.contains("may not stand in"), "{misread}");
    let passport =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    assert!(look(passport).await.contains("Scan the visa sticker"));

    let hidden = |name: &str| {
        let input = valid.split("<input").find(|input| input.contains(&format!("name=\"{name}\"")));
        let value = input.and_then(|input| input.split("value=\"").nth(1)).expect("a hidden value");
        value.split('"').next().expect("its end").to_owned()
    };
    let (version, key) = (hidden("version"), hidden("key"));
    let enter =
        [("version", version.as_str()), ("key", key.as_str()), ("direction", "entry"), ("place", "Port")];
    let crossing = format!("/border/cases/{}/crossing", journey.id);
    let after = officer.follow(officer.post(&crossing, &enter).await).await;
    assert!(after.contains("The entry is recorded") && after.contains("My last look-ups"), "{after}");
    let used = look(&whole).await;
    assert!(used.contains(&word("Used up")) && used.contains("value=\"Port\""), "{used}");
    assert!(!used.contains("value=\"entry\"") && used.contains("value=\"exit\""), "{used}");
}

/// Every answer of the page that a border officer can get from a seal, in words.
#[tokio::test]
async fn the_border_checks_a_seal() {
    let rooms = Rooms::open().await;
    let (world, staff) = (&rooms.world, rooms.world.staff.clone());
    let (journey, mrz) = world.to_affixed("eriksson", &serial(1)).await;
    let seal = world.seal(&journey).await;
    let officer = rooms.person(&staff.border).await;
    let page = officer.page("/border").await;
    assert!(page.contains("href=\"/border/seal\""), "{page}");
    let page = officer.page("/border/seal").await;
    assert!(page.contains("name=\"seal\"") && page.contains("name=\"passport\""), "{page}");
    let look = async |seal: &str, mrz: &str, passport: &str, word: &str| {
        let fields = [("seal", seal), ("mrz", mrz), ("passport", passport)];
        let response = officer.post("/border/seal", &fields).await;
        assert_eq!(response.status(), StatusCode::OK, "{word}");
        let html = text(response).await;
        sound("/border/seal", &html);
        assert!(html.contains(&format!("app-verdict__word\">{word}<")), "{word} in {html}");
        html
    };
    let lines = mrz.join("\r\n");
    let good = look(&seal, &lines, "", "Good").await;
    assert!(good.contains("app-verdict--good") && good.contains("UTTS 1") && good.contains("UTO"), "{good}");
    let altered = look(&seal, &lines.replace("ANNA", "ANNE"), "", "Altered visa").await;
    assert!(altered.contains("app-differs") && altered.contains("Name"), "{altered}");
    let bytes = domain::seal::from_hex(&seal).expect("hex");
    let base64 = data_encoding::BASE64.encode(&bytes);
    look(&base64, "", "", "Good").await;
    let mut forged = bytes.clone();
    *forged.last_mut().expect("bytes") ^= 1;
    look(&domain::seal::to_hex(&forged), "", "", "Forged seal").await;
    let cut = look(&seal[..100], "", "", "Not readable").await;
    assert!(cut.contains("At byte"), "{cut}");
    let passport =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    look(&seal, &lines, passport, "Good").await;
    let other = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
    look(&seal, &lines, other, "Another passport").await;
    let published = "DC03D9C5D9CAC8A73A9911941A11941A5D01022CDB5BD2B3C549CD1DA93C5BD458135C6F57FC133C133C133C9E2E4D0D28043132B09E1AE53F5C52853F78FE370403FEFEFE05069E2E4D0D2804FF40A902148BD44A8071BB2BFF9E6C8E34DF8A7452AEEB417954FA12CF5D4FB9A0FB57C6C4E2650B85FC3EE97290BA431791080EB13B9FC3059983AC4F1354D0BF9B";
    look(published, "", "", "Unknown signer").await;
    // What cannot be read at all comes back with a word beside the field.
    let back = officer.follow(officer.post("/border/seal", &[("seal", "zz"), ("mrz", "V<UTO")]).await).await;
    assert!(
        back.contains("hexadecimal digits or base64 are needed") && back.contains("\nzz</textarea>"),
        "{back}"
    );
    let sealing = &world.services.sealing;
    sealing
        .folder()
        .revoke(sealing.keeper(), "csca-1", Some("UTTS-1"), world.services.now())
        .expect("revoked");
    look(&seal, &lines, "", "Revoked signer").await;
    world.clock.advance(9 * 366 * 86_400);
    look(&seal, "", "", "Expired signer").await;
    for nobody in [&staff.operator, &staff.auditor, &staff.officer] {
        let person = rooms.person(nobody).await;
        assert_eq!(person.get("/border/seal").await.status(), StatusCode::FORBIDDEN);
        assert_eq!(person.post("/border/seal", &[("seal", &seal)]).await.status(), StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn the_auditor_finds_reads_exports_and_verifies() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.to_loaded("eriksson", &serial(1)).await;
    let auditor = rooms.person(&rooms.world.staff.auditor).await;
    let journal = format!("/audit/cases/{}", journey.id);
    for path in ["/audit", "/audit/trail", "/audit/verify", &journal] {
        auditor.page(path).await;
    }
    let nothing = auditor.send("/audit", "/audit/search", &[("search", " ")]).await;
    assert!(nothing.contains("Enter a number"), "{nothing}");
    let found = auditor.send("/audit", "/audit/search", &[("search", &serial(1))]).await;
    assert!(found.contains(&format!("href=\"{journal}\"")), "{found}");
    let none = auditor.send("/audit", "/audit/search", &[("search", "QQQ999")]).await;
    assert!(none.contains("No case has this number"), "{none}");
    let html = auditor.page(&journal).await;
    assert!(html.contains("Complete and unchanged") && html.contains("Sticker loaded"), "{html}");
    assert!(html.contains("Sticker: UTO000001"), "{html}");
    let file = auditor.get(&format!("{journal}/journal.jsonl")).await;
    let place = file.headers()[header::CONTENT_DISPOSITION].to_str().expect("text").to_owned();
    assert!(place.starts_with("attachment; filename=\"journal-"), "{place}");
    let lines = text(file).await;
    assert!(lines.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
    let report = text(auditor.post("/audit/verify", &[]).await).await;
    sound("/audit/verify", &report);
    assert!(report.contains("Nothing was changed"), "{report}");
}

#[tokio::test]
async fn the_administrator_keeps_accounts() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let mut journey = world.to_examination("eriksson").await;
    let olga = world.staff.officer.clone();
    world.step(&mut journey, &olga, Action::Assign { to: olga.id }).await;
    let admin = world.hire("root", &[Role::Admin], "GVA").await;
    let admin = rooms.person(&admin).await;
    for path in ["/admin", "/admin/users/new", "/admin/posts", "/admin/jobs"] {
        admin.page(path).await;
    }
    let wrong = admin.send("/admin/users/new", "/admin/users", &[("login", "A B"), ("name", "Ana")]).await;
    assert!(wrong.contains("Use only small letters") && wrong.contains("value=\"A B\""), "{wrong}");
    let new = [("login", "a.pavic"), ("name", "Ana Pavić"), ("roles", "border"), ("roles", "auditor")];
    let shown = admin.send("/admin/users/new", "/admin/users", &new).await;
    assert!(shown.contains("The password is shown only now"), "{shown}");

    let account = format!("/admin/users/{}", olga.id);
    admin.page(&account).await;
    admin.page(&format!("{account}/reset")).await;
    let asked = admin.page(&format!("{account}/disable")).await;
    assert!(asked.contains("One open case goes back to the pool"), "{asked}");
    let disable = format!("{account}/disable");
    let done = admin.send(&disable, &disable, &[]).await;
    assert!(done.contains("One case went back to the pool") && done.contains("Enable again"), "{done}");
    let enabled = admin.send(&account, &format!("{account}/enable"), &[]).await;
    assert!(enabled.contains("The account is enabled"), "{enabled}");
    let reset = format!("{account}/reset");
    let started = admin.send(&reset, &reset, &[]).await;
    assert!(started.contains("First password"), "{started}");
    // Shown once: the page leads back to the account.
    assert_eq!(admin.get(&format!("{account}/password")).await.status(), StatusCode::SEE_OTHER);
}
