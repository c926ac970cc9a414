//! When the means of the day fail: a printer breaks and its blank goes to another one.

use crate::device::{Deed, Device, bad};
use crate::printers::{PACE, connect, end, press, rendered, sent, until, version, work};
use crate::stock::{both, clean, span};
use crate::world::{Journey, World, application, geneva, serial};
use domain::case::{Action, FaultCode, JobOutcome, Refusal, Role, State};
use domain::stock::Command;
use domain::{PostCode, PrinterId};
use services::command::Done;
use services::print::desk::{self, move_print};
use services::print::outage;
use services::print::printers::{self, About};
use services::{Error, Staff, audit, print};

/// Another printer of a post, with a driver and a correction of its own.
async fn second(world: &World, name: &str, post: &PostCode) -> PrinterId {
    let about = About { offset: (5, -2), ..About::driver(name) };
    let chief = world.hire(&format!("chief-{name}").to_lowercase(), &[Role::Supervisor], post.as_str()).await;
    printers::add(&world.services, &chief, post, &about).await.unwrap()
}

async fn moved(world: &World, journey: &Journey, by: &Staff, printer: PrinterId) -> Result<Done, Error> {
    move_print(&world.services, by, world.job(journey), printer, "Smells burnt").await
}

pub async fn a_blank_goes_to_another_printer(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let (operator, supervisor) = (&staff.operator, &staff.supervisor);
    let stopped = connect(&world, &bad(|_| Deed::Stopped)).await;
    let other = second(&world, "P8", &geneva()).await;
    let far = second(&world, "P9", &PostCode::from("HAN")).await;

    // The job waits for a worker when the supervisor takes the blank away: nothing is ever sent.
    let mut journey = rendered(&world, "eriksson", 1, stopped).await;
    let first = print::queue::open(services, operator, journey.id).await.unwrap();
    let first = first.case.sticker().unwrap().rendering.clone().unwrap();
    press(&world, &journey).await.unwrap();
    journey.version = version(&world, &journey).await;
    assert_eq!(
        moved(&world, &journey, supervisor, far).await,
        Err(Error::problem("printer", "problem-printer-unknown"))
    );
    assert_eq!(moved(&world, &journey, supervisor, stopped).await, Err(Error::Refused(Refusal::SamePrinter)));
    let by_operator = moved(&world, &journey, operator, other).await;
    assert!(matches!(by_operator, Err(Error::Refused(Refusal::NotAllowed { .. }))), "{by_operator:?}");
    let chief = printers::get(services, supervisor, other).await.unwrap();
    printers::take_out(services, supervisor, other, chief.version, "No toner").await.unwrap();
    assert_eq!(
        moved(&world, &journey, supervisor, other).await,
        Err(Error::problem("printer", "problem-printer-out-of-service"))
    );
    printers::put_back(services, supervisor, other, chief.version + 1).await.unwrap();
    let done = moved(&world, &journey, supervisor, other).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    assert_eq!((journey.state, world.ledger(&serial(1)).await.as_str()), (State::Loaded, "loaded"));
    work(&world, PACE).await;
    let jobs = services.store.read().await.unwrap().print_jobs().of_case(journey.id).await.unwrap();
    assert_eq!(jobs.iter().map(|job| job.state.as_str()).collect::<Vec<_>>(), ["not_sent"]);

    // The file is another one, by the correction of the printer that it is for.
    let file = world.render(&mut journey).await;
    assert_ne!(file.sha256, first.pdf_sha256);
    let view = print::queue::open(services, operator, journey.id).await.unwrap();
    let sticker = view.case.sticker().unwrap();
    let rendering = sticker.rendering.as_ref().unwrap();
    assert_eq!((sticker.printer.as_str(), rendering.profile.as_str()), ("P8", "P8"));
    assert_eq!((first.offset, rendering.offset), (Some((3, -4)), Some((5, -2))));
    world.step(&mut journey, operator, Action::RecordPrinted).await;

    // A job that is being sent is not taken away from under the worker.
    let mut journey = rendered(&world, "ukrainian", 2, stopped).await;
    press(&world, &journey).await.unwrap();
    journey.version = version(&world, &journey).await;
    let mut tx = services.store.begin().await.unwrap();
    let job = tx.print_jobs().of_case(journey.id).await.unwrap()[0].id;
    tx.print_jobs().step(job, &["open"], "sending").await.unwrap();
    tx.commit().await.unwrap();
    let early = moved(&world, &journey, supervisor, other).await;
    assert_eq!(early, Err(Error::problem("", "problem-print-job-on-its-way")));
    work(&world, PACE).await;
    assert_eq!(end(&world, &journey).await.outcome, JobOutcome::Unknown);
    journey.version = version(&world, &journey).await;
    let unseen = moved(&world, &journey, supervisor, other).await;
    assert_eq!(unseen, Err(Error::Refused(Refusal::MayBePrinted)), "nobody has looked at it");
    let fault = Action::RecordFault { code: FaultCode::Unknown, blank_intact: true };
    world.step(&mut journey, operator, fault).await;
    let seen = Action::ConfirmRetry { reason: "White all over".to_owned() };
    world.step(&mut journey, &staff.controller, seen).await;
    let done = moved(&world, &journey, supervisor, other).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);

    // What the printer refused was never sent: it goes at once.
    let mut journey = rendered(&world, "arabic", 3, stopped).await;
    sent(&world, &mut journey, PACE).await;
    assert_eq!(end(&world, &journey).await.outcome, JobOutcome::NotSent);
    moved(&world, &journey, supervisor, other).await.unwrap();
    assert!(audit::verify(services).await.unwrap().is_clean());
}

/// Everything fails one after the other: a printer dies in the middle, the second does not answer, the visa goes to another
/// post with its blank, and one that cannot wait is filled in by hand. Every step is done by whoever it is for.
pub async fn a_drill_of_everything_that_fails(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let (operator, supervisor) = (&staff.operator, &staff.supervisor);
    let han = PostCode::from("HAN");
    let [printer, reader] = [("thu", Role::Operator), ("ha", Role::Controller)];
    let printer = world.hire(printer.0, &[printer.1], "HAN").await;
    let reader = world.hire(reader.0, &[reader.1], "HAN").await;
    let keeper = world.hire("linh", &[Role::Custodian], "HAN").await;
    let minh = world.hire("minh", &[Role::Supervisor], "HAN").await;
    let chief = world.hire("chief", &[Role::Supervisor], "GVA").await;
    let far = printers::add(services, &minh, &han, &About::driver("P1")).await.unwrap();

    // The first printer dies with the job in it. Nobody knows what is on the blank until two have looked.
    let Some(dying) = Device::start(Some("sleep 20"), None, &[]) else { return };
    let first = connect(&world, &dying.uri).await;
    let mut journey = rendered(&world, "eriksson", 1, first).await;
    press(&world, &journey).await.unwrap();
    let working = tokio::spawn({
        let world = world.clone();
        async move { work(&world, PACE).await }
    });
    until(&world, &journey, |job| job.remote.is_some()).await;
    dying.kill();
    working.await.unwrap();
    assert_eq!(end(&world, &journey).await.outcome, JobOutcome::Unknown);
    journey.version = version(&world, &journey).await;
    let fault = Action::RecordFault { code: FaultCode::Unknown, blank_intact: true };
    world.step(&mut journey, operator, fault).await;
    let seen = Action::ConfirmRetry { reason: "White all over".to_owned() };
    world.step(&mut journey, &staff.controller, seen).await;

    // To the second one, which hangs: nothing was sent.
    let second = connect(&world, &bad(|_| Deed::Hang)).await;
    let done = moved(&world, &journey, supervisor, second).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    world.render(&mut journey).await;
    sent(&world, &mut journey, PACE).await;
    assert_eq!(end(&world, &journey).await.outcome, JobOutcome::NotSent);

    // To the other post: the blank comes off, goes back to the vault, and travels in both books.
    let done = desk::unload(services, supervisor, world.job(&journey), "No printer works").await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    assert_eq!((journey.state, world.ledger(&serial(1)).await.as_str()), (State::PrintQueued, "issued"));
    both(&world, operator, Command::Return { spans: vec![span(1, 1)] }, &staff.custodian).await;
    let due = "2026-12-01".parse().unwrap();
    let send = Command::Send { spans: vec![span(1, 1)], to: han.clone(), due, courier: "Bag 9".to_owned() };
    let transfer = both(&world, &staff.custodian, send, supervisor).await;
    both(&world, &keeper, Command::TakeIn { transfer, spans: vec![span(1, 1)] }, &minh).await;
    let issue = Command::Issue { spans: vec![span(1, 1)], to: printer.id };
    both(&world, &keeper, issue, &printer).await;

    let early = print::queue::open(services, &printer, journey.id).await.map(|_| ());
    assert_eq!(early, Err(Error::NotFound), "it is not their case");
    let page = world.job(&journey);
    let done = desk::send_print(services, supervisor, page, &han, "No printer works").await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    let listed = print::queue::queue(services, &printer).await.unwrap().rows;
    assert_eq!(listed.iter().map(|row| (row.id, row.may_open)).collect::<Vec<_>>(), [(journey.id, true)]);
    let waiting = print::station::station(services, &printer).await.unwrap();
    assert_eq!((waiting.waiting, waiting.job.map(|job| job.case.id)), (1, Some(journey.id)));
    assert_eq!(print::station::station(services, operator).await.unwrap().waiting, 0, "not here");
    let desk_page = services::desk::case::open(services, &minh, journey.id).await.map(|_| ());
    assert_eq!(desk_page, Err(Error::NotFound), "the application is not for them");
    let wrong = desk::load(services, &printer, world.job(&journey), &serial(1), world.printer).await;
    assert_eq!(
        wrong,
        Err(Error::problem("printer", "problem-printer-unknown")),
        "a printer of the first post"
    );
    let done = desk::load(services, &printer, world.job(&journey), &serial(1), far).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    print::download(services, &printer, journey.id).await.unwrap();
    let case = print::queue::open(services, &printer, journey.id).await.unwrap();
    let lines = case.case.sticker().unwrap().rendering.as_ref().unwrap().mrz.join("\n");
    journey.version = case.version;
    world.step(&mut journey, &printer, Action::RecordPrinted).await;
    let done = desk::control(services, &reader, world.job(&journey), &lines).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    let passport_number = application(services, "eriksson").passport.number;
    world.step(&mut journey, &reader, Action::Affix { page: 12, passport_number }).await;
    let over = print::queue::open(services, &printer, journey.id).await.map(|_| ());
    assert_eq!(over, Err(Error::NotFound), "the passport is on its way back");
    let hand_over = Action::HandOver {
        receiver: "Anna Maria Eriksson".to_owned(),
        relation: "holder".to_owned(),
        proof: "passport".to_owned(),
    };
    world.step(&mut journey, &staff.delivery, hand_over).await;
    assert_eq!((journey.state, world.ledger(&serial(1)).await.as_str()), (State::HandedOver, "handed_over"));

    // Another cannot wait for anything: by hand, seen at the border, gone through when the power is back.
    outage::begin(services, supervisor, "No printer works, and no post is near").await.unwrap();
    crate::by_hand::handed_over(&world, "ukrainian", 2).await;
    world.clock.advance(61 * 86_400);
    let passport = application(services, "ukrainian").passport.number;
    let found = services::border::by_number(services, &staff.border, &serial(2), &passport).await.unwrap();
    assert_eq!(found.verdict, services::border::Verdict::Valid);
    let visa = found.record.unwrap();
    assert!(!visa.by_hand.unwrap().reconciled);
    let open = outage::board(services, &chief).await.unwrap().open.unwrap();
    outage::end(services, &chief, open.id).await.unwrap();
    let last = world.services.store.read().await.unwrap().cases().get(visa.case_id).await.unwrap().unwrap();
    let page = desk::Job { case: last.id, version: visa.version, key: services.new_command_key() };
    print::by_hand::reconcile(services, &chief, page, "All agrees").await.unwrap();
    assert!(outage::board(services, &chief).await.unwrap().unreconciled.is_empty());

    // Both books balance, and every journal verifies.
    for post in [geneva(), han] {
        let book = services.store.read().await.unwrap().stock().book(&post).await.unwrap().unwrap().book;
        assert!(book.balances(), "{post}: {book:?}");
    }
    clean(&world).await;
}
