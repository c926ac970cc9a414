//! What applicants do after the decision.

use crate::world::{World, grounds, refuse, serial, stranger};
use domain::case::{Action, End, Refusal, State};
use services::applicant::{ask_revocation, open_notice, paper};
use services::{Error, desk};

/// A refusal that is not opened counts as received some days after it was sent; who opens it earlier has it from then on.
pub async fn the_time_for_an_appeal_counts_from_the_opening(world: World) {
    let services = &world.services;
    let mut journey = world.to_examination("eriksson").await;
    let propose = refuse(grounds(), "");
    world.step(&mut journey, &world.staff.officer, propose).await;
    world.step(&mut journey, &world.staff.decider, Action::DecideRefuse).await;
    let opened = async |who: &services::Who, key| open_notice(services, who, journey.id, key).await;
    let early = opened(&journey.applicant, services.new_command_key()).await;
    assert!(matches!(early, Err(Error::Refused(Refusal::NotAllowed { .. }))), "not sent yet: {early:?}");

    let sent = Action::MarkNotified { channel: "post".to_owned() };
    let by = services::Who::Staff(world.staff.intake.clone());
    world.act(&journey, &by, sent).await.unwrap();
    let notice = async || {
        desk::case::open(services, &world.staff.officer, journey.id).await.unwrap().case.notice.unwrap()
    };
    let before = notice().await;
    assert!(before.deemed_on > world.today() && before.opened_at.is_none());
    assert_eq!(opened(&stranger(services), services.new_command_key()).await, Err(Error::NotFound));
    let sealed = paper::decision(services, &journey.applicant, journey.id).await;
    assert_eq!(sealed, Err(Error::NotFound), "the time for an appeal begins when it is opened");

    let key = services.new_command_key();
    let done = opened(&journey.applicant, key).await.unwrap();
    assert_eq!(done.state, State::Refused);
    let after = notice().await;
    assert_eq!(after.opened_at, Some(services.now()));
    let days = desk::queue::days_between(world.today(), after.appeal_until);
    assert_eq!(days, i64::from(services.policies.current().clocks.appeal_days));
    assert!(after.appeal_until < before.appeal_until);
    assert_eq!(opened(&journey.applicant, key).await, Ok(done), "the same press of the button");
    let again = opened(&journey.applicant, services.new_command_key()).await;
    assert!(matches!(again, Err(Error::Refused(Refusal::NotAllowed { .. }))), "{again:?}");
    assert_eq!(notice().await, after);
    assert_eq!(paper::decision(services, &stranger(services), journey.id).await, Err(Error::NotFound));
    let decision = paper::decision(services, &journey.applicant, journey.id).await.unwrap();
    let said = text_of(&decision);
    for ground in grounds() {
        assert!(said.contains(&ground.fact), "{said}");
    }
    assert!(said.contains("Appeal") && said.to_uppercase().contains("ERIKSSON"), "{said}");
    shows_the_way_to_an_appeal(&decision, after.appeal_until);
    assert_eq!(
        paper::decision(services, &journey.applicant, journey.id).await.unwrap(),
        decision,
        "the same bytes"
    );
}

/// A tagged paper that names the body and the last day for an appeal.
fn shows_the_way_to_an_appeal(pdf: &[u8], until: domain::Date) {
    let raw = String::from_utf8_lossy(pdf);
    assert!(raw.contains("pdfuaid") && raw.contains("/StructTreeRoot"), "a tagged PDF");
    let said = text_of(pdf);
    let day = services::words::date(services::words::Lang::En, until);
    assert!(said.contains("Visa Appeals Commission, Amaurot") && said.contains(&day), "{day} in {said}");
}

pub async fn an_ended_visa_is_on_paper_with_the_way_to_an_appeal(world: World) {
    let services = &world.services;
    for (sample, end) in [("eriksson", End::Annul), ("ukrainian", End::Revoke)] {
        let mut journey = world.to_proposed(sample).await;
        let grant = world.grant();
        world.step(&mut journey, &world.staff.decider, Action::DecideIssue { grant }).await;
        let propose = Action::ProposeEnd { end, grounds: grounds() };
        world.step(&mut journey, &world.staff.officer, propose).await;
        let ends = match end {
            End::Annul => Action::Annul { grounds: Vec::new() },
            End::Revoke => Action::Revoke { grounds: Vec::new() },
        };
        world.step(&mut journey, &world.staff.decider, ends).await;
        let sent = Action::MarkNotified { channel: "post".to_owned() };
        let by = services::Who::Staff(world.staff.intake.clone());
        world.act(&journey, &by, sent).await.unwrap();
        let key = services.new_command_key();
        open_notice(services, &journey.applicant, journey.id, key).await.unwrap();
        let case = desk::case::open(services, &world.staff.officer, journey.id).await.unwrap().case;
        let pdf = paper::decision(services, &journey.applicant, journey.id).await.unwrap();
        shows_the_way_to_an_appeal(&pdf, case.notice.unwrap().appeal_until);
        let said = text_of(&pdf);
        for ground in grounds() {
            assert!(said.contains(&ground.fact), "{end}: {said}");
        }
    }
}

/// The words of a PDF in one line.
fn text_of(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The receipt names what was sent, in the reader's language.
pub async fn a_receipt_is_on_paper(world: World) {
    let services = &world.services;
    let journey = world.to_examination("eriksson").await;
    let reference =
        desk::case::open(services, &world.staff.officer, journey.id).await.unwrap().case.reference;
    // A reader of no official language gets the State's first one overleaf.
    for (language, title) in
        [("en", "Receipt"), ("fr", "Récépissé"), ("es", "Récépissé"), ("ar", "Récépissé")]
    {
        let mut reader = journey.applicant.clone();
        let services::Who::Applicant { language: spoken, .. } = &mut reader else { panic!("an applicant") };
        language.clone_into(spoken);
        let pdf = paper::receipt(services, &reader, journey.id).await.unwrap();
        let said = text_of(&pdf);
        assert!(said.contains(title) && said.contains(&reference.to_string()), "{said}");
        assert_eq!(
            said.starts_with(title),
            ["en", "fr"].contains(&language),
            "the reader's language first: {said}"
        );
        if let Ok(folder) = std::env::var("PICTURES") {
            std::fs::write(format!("{folder}/receipt-{language}.pdf"), &pdf).unwrap();
        }
    }
    assert_eq!(paper::receipt(services, &stranger(services), journey.id).await, Err(Error::NotFound));
    let staff = services::Who::Staff(world.staff.officer.clone());
    assert_eq!(paper::receipt(services, &staff, journey.id).await, Err(Error::Forbidden));
}

pub async fn revocation_is_asked_for_once(world: World) {
    let services = &world.services;
    let (journey, _) = world.to_handed_over("eriksson", &serial(1)).await;
    let ask = async |who: &services::Who, version| {
        let key = services.new_command_key();
        ask_revocation(services, who, journey.id, version, key, "I do not travel.".to_owned()).await
    };
    assert_eq!(ask(&stranger(services), journey.version).await, Err(Error::NotFound));
    let stale = ask(&journey.applicant, journey.version - 1).await;
    assert_eq!(stale, Err(Error::Stale { current_version: journey.version }));
    let done = ask(&journey.applicant, journey.version).await.unwrap();
    assert_eq!((done.state, done.version), (State::HandedOver, journey.version + 1));
    let view = desk::case::open(services, &world.staff.officer, journey.id).await.unwrap();
    assert!(view.case.revocation_asked);
    let again = ask(&journey.applicant, done.version).await;
    assert!(matches!(again, Err(Error::Refused(Refusal::NotAllowed { .. }))), "{again:?}");

    // At the request of the holder one person revokes it.
    let ground = domain::case::Ground { code: 17, fact: String::new() };
    let mut journey = journey.clone();
    journey.version = done.version;
    world.step(&mut journey, &world.staff.decider, Action::Revoke { grounds: vec![ground] }).await;
    assert_eq!(journey.state, State::Revoked);
    assert_eq!(world.ledger(&serial(1)).await, "voided");
}
