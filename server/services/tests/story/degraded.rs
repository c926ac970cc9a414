//! When the means of the day fail: a printer breaks and its blank goes to another one.

use crate::device::{Deed, bad};
use crate::printers::{PACE, connect, end, press, rendered, sent, version, work};
use crate::world::{Journey, World, geneva, serial};
use domain::case::{Action, FaultCode, JobOutcome, Refusal, Role, State};
use domain::{PostCode, PrinterId};
use services::command::Done;
use services::print::desk::move_print;
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
