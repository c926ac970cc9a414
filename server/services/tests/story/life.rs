//! A case from its beginning to its end.

use crate::world::{World, grounds, refuse, serial, stranger};
use domain::case::{Action, Direction, State};
use services::border::{self, Verdict};
use services::command::submit;
use services::print::desk as room;
use services::{Error, Who, audit, desk};

/// Submission, intake, screening, examination, decision, print, control, delivery and border, each by another person.
pub async fn from_submission_to_the_border(world: World) {
    let services = &world.services;
    let people = &world.staff;
    let mut journey = world.to_loaded("eriksson", &serial(1)).await;
    assert_eq!(world.ledger(&serial(1)).await, "loaded");

    let file = world.render(&mut journey).await;
    assert!(file.pdf.starts_with(b"%PDF"));
    assert_eq!(file.serial, serial(1));
    let mrz = world.mrz(&journey).await;
    assert!(mrz[0].starts_with("VCUTOERIKSSON<<ANNA<MARIA<"), "{mrz:?}");
    assert!(mrz[1].starts_with("UTO000001"), "{mrz:?}");

    world.step(&mut journey, &people.operator, Action::RecordPrinted).await;
    let done = room::control(services, &people.controller, world.job(&journey), &mrz.concat()).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    let passport_number = "l898902c3".to_owned();
    world.step(&mut journey, &people.delivery, Action::Affix { page: 7, passport_number }).await;
    let hand_over = Action::HandOver {
        receiver: "Anna Maria Eriksson".to_owned(),
        relation: "holder".to_owned(),
        proof: "passport L898902C3".to_owned(),
    };
    world.step(&mut journey, &people.delivery, hand_over).await;
    assert_eq!(journey.state, State::HandedOver);
    assert_eq!(world.ledger(&serial(1)).await, "handed_over");

    world.clock.set(services.now().plus_days(61));
    let check = border::check(services, &people.border, &mrz.join("\n")).await.unwrap();
    assert_eq!(check.verdict, Verdict::Valid);
    let record = check.record.unwrap();
    assert_eq!((record.name.as_str(), record.visa_number.as_str()), ("ERIKSSON, Anna Maria", "UTO000001"));
    let (media_type, portrait) = border::portrait(services, &people.border, record.case_id).await.unwrap();
    assert_eq!((media_type.as_str(), &portrait[..2]), ("image/jpeg", &[0xff, 0xd8][..]));
    let key = services.new_command_key();
    let (id, version) = (record.case_id, record.version);
    border::admit(services, &people.border, id, version, key, Direction::Entry, "Amaurot").await.unwrap();

    let report = audit::verify(services).await.unwrap();
    assert!(report.is_clean(), "{:?}", report.findings);
    assert_eq!(report.cases, 1);
    let journal = audit::journal(services, &people.auditor, journey.id).await.unwrap();
    let kinds: Vec<&str> = journal.rows.iter().map(|row| row.kind.as_str()).collect();
    let expected = "submitted lodged fee_recorded admitted screening_started screening_cleared issue_proposed \
                    issue_decided print_queued sticker_loaded sticker_rendered read sticker_printed control_passed \
                    sticker_affixed handed_over read crossed read";
    assert_eq!(kinds.join(" "), expected);
}

pub async fn a_refusal_has_a_letter_and_no_sticker(world: World) {
    let mut journey = world.to_examination("single-name").await;
    let propose = refuse(grounds(), "");
    world.step(&mut journey, &world.staff.officer, propose).await;
    world.step(&mut journey, &world.staff.decider, Action::DecideRefuse).await;
    assert_eq!(journey.state, State::Refused);
    let row = world.services.store.read().await.unwrap().cases().get(journey.id).await.unwrap().unwrap();
    assert_eq!((row.state.as_str(), row.visa_number, row.due_on), ("refused", None, None));
    let load =
        room::load(&world.services, &world.staff.operator, world.job(&journey), &serial(1), world.printer)
            .await;
    assert!(matches!(load, Err(Error::Refused(_))), "{load:?}");
    assert_eq!(world.ledger(&serial(1)).await, "issued");
}

pub async fn a_draft_is_submitted_once(world: World) {
    let services = &world.services;
    let (applicant, request) = world.draft("arabic").await;
    let other = submit(services, &stranger(services), &request).await;
    assert_eq!(other, Err(Error::NotFound));
    let mut stale = request.clone();
    stale.draft_version = 9;
    assert_eq!(submit(services, &applicant, &stale).await, Err(Error::Stale { current_version: 1 }));

    let first = submit(services, &applicant, &request).await.unwrap();
    assert_eq!(
        submit(services, &applicant, &request).await,
        Ok(first.clone()),
        "the same press of the button"
    );
    let mut again = request.clone();
    again.key = services.new_command_key();
    assert_eq!(submit(services, &applicant, &again).await, Err(Error::NotFound), "another press");
    assert_eq!((first.id, first.version, first.state), (request.draft, 1, State::Submitted));
    let row = services.store.read().await.unwrap().cases().get(first.id).await.unwrap().unwrap();
    assert_eq!((row.journal_seq, row.reference), (1, first.reference.to_string()));

    let staff = Who::Staff(world.staff.intake.clone());
    assert_eq!(submit(services, &staff, &request).await, Err(Error::Forbidden));
    let view = desk::case::open(services, &world.staff.intake, first.id).await.unwrap();
    assert_eq!(view.application.unwrap(), request.application);
}
