//! Printers that jobs are sent to: what is printed is printed once, and what nobody knows is asked of a person.

use crate::device::{Deed, Device, bad};
use crate::lists;
use crate::world::{Journey, World, geneva, serial};
use domain::case::{Action, FaultCode, JobEnd, JobOutcome, PrintJob, Refusal, Role, State, Verdict};
use domain::{PrintJobId, PrinterId};
use ipp::model::StatusCode;
use services::jobs::{self, Handler, Worker};
use services::print::dispatch::{self, Dispatcher, Pace, send};
use services::print::ipp::Waits;
use services::print::printers::{self, About, Kind};
use services::print::ticket::is_genuine;
use services::{Error, audit, print};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use store::print_jobs::PrintJobRow;
use store::stickers::StickerRow;

/// A dispatcher in a hurry.
pub const PACE: Pace = Pace {
    waits: Waits { connect: Duration::from_secs(2), answer: Duration::from_millis(1500) },
    poll: Duration::from_millis(50),
    watch: Duration::from_secs(20),
    lost: Duration::from_millis(600),
    patience: 600,
};

fn direct(name: &str, uri: &str, trust: &str) -> About {
    About {
        name: name.to_owned(),
        kind: Kind::Ipp,
        uri: uri.to_owned(),
        trust: trust.to_owned(),
        offset: (3, -4),
    }
}

pub async fn connect(world: &World, uri: &str) -> PrinterId {
    let name =
        format!("P{}", 2 + printers::list(&world.services, &world.staff.supervisor).await.unwrap().len());
    printers::add(&world.services, &world.staff.supervisor, &geneva(), &direct(&name, uri, "")).await.unwrap()
}

/// A blank in this printer, with its print file made.
pub async fn rendered(world: &World, sample: &str, number: usize, printer: PrinterId) -> Journey {
    let mut journey = world.to_print(sample).await;
    let job = world.job(&journey);
    let operator = &world.staff.operator;
    let done = print::desk::load(&world.services, operator, job, &serial(number), printer).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    world.render(&mut journey).await;
    journey
}

/// Presses the button and lets a worker do what is due.
pub async fn sent(world: &World, journey: &mut Journey, pace: Pace) {
    press(world, journey).await.unwrap();
    work(world, pace).await;
    journey.version = version(world, journey).await;
}

pub async fn press(world: &World, journey: &Journey) -> Result<(), Error> {
    send(&world.services, &world.staff.operator, world.job(journey)).await.map(|_| ())
}

pub async fn work(world: &World, pace: Pace) {
    let handler: Arc<dyn Handler> = Arc::new(Dispatcher { pace });
    let settings = jobs::Settings::default();
    let worker = Worker::new(world.services.clone(), settings, [(dispatch::KIND, handler)]);
    worker.run_due().await.unwrap();
}

async fn view(world: &World, journey: &Journey) -> print::queue::PrintView {
    print::queue::open(&world.services, &world.staff.operator, journey.id).await.unwrap()
}

pub async fn version(world: &World, journey: &Journey) -> i64 {
    view(world, journey).await.version
}

async fn job(world: &World, journey: &Journey) -> PrintJob {
    view(world, journey).await.case.sticker().unwrap().job.clone().expect("a job")
}

pub async fn end(world: &World, journey: &Journey) -> JobEnd {
    job(world, journey).await.end.expect("an end")
}

async fn row(world: &World, id: PrintJobId) -> PrintJobRow {
    world.services.store.read().await.unwrap().print_jobs().get(id).await.unwrap().unwrap()
}

pub async fn a_job_is_printed_once(world: World) {
    let (services, operator) = (&world.services, &world.staff.operator);
    let Some(device) = Device::start(Some("env > \"$(dirname \"$0\")/env\"; exit 0"), None, &[]) else {
        return;
    };
    let printer = connect(&world, &device.uri).await;
    let mut journey = rendered(&world, "eriksson", 1, printer).await;
    let old = journey.clone();
    let not_yet = world.act(&journey, &services::Who::Staff(operator.clone()), Action::RecordPrinted).await;
    assert_eq!(not_yet, Err(Error::Refused(Refusal::JobMissing)));
    let out = print::download(services, operator, journey.id).await.map(|_| ());
    assert!(
        matches!(out, Err(Error::Refused(_))),
        "a file that is out could be printed a second time: {out:?}"
    );

    let page = world.job(&journey);
    send(services, operator, page).await.unwrap();
    send(services, operator, page).await.expect("a second press of the same button is the same press");
    work(&world, PACE).await;
    let told = end(&world, &journey).await;
    assert_eq!((told.outcome, told.code), (JobOutcome::Printed, None), "{told:?}");
    let file = print::pdf(services, operator, journey.id).await.unwrap();
    assert!(
        device.spooled() == [file.pdf],
        "the printer has the very bytes whose hash stands in the journal"
    );
    let environment = device.left("env");
    for line in ["IPP_PRINT_SCALING=none", "IPP_SIDES=one-sided", "CONTENT_TYPE=application/pdf"] {
        assert!(environment.lines().any(|told| told == line), "{line} in {environment}");
    }
    let media = environment.lines().find(|line| line.starts_with("IPP_MEDIA_COL=")).expect("a size");
    assert!(media.contains("x-dimension=12000") && media.contains("y-dimension=8000"), "{media}");
    for word in ["ERIKSSON", "Eriksson", "Anna", "L898902C"] {
        assert!(!environment.contains(word), "{word} in {environment}");
    }

    // A second submission, from an old page and from a new one.
    assert_eq!(press(&world, &old).await, Err(Error::Refused(Refusal::JobUsed)));
    journey.version = version(&world, &journey).await;
    assert_eq!(press(&world, &journey).await, Err(Error::Refused(Refusal::JobUsed)));
    work(&world, PACE).await;
    assert_eq!(device.spooled().len(), 1, "nothing was sent again");
    let journal = audit::journal(services, &world.staff.auditor, journey.id).await.unwrap();
    let kinds: Vec<&str> = journal.rows.iter().map(|row| row.kind.as_str()).collect();
    let count = |kind: &str| kinds.iter().filter(|found| **found == kind).count();
    let counts = ["opened", "sent", "ended", "refused"].map(|word| count(&format!("print_job_{word}")));
    assert_eq!(counts, [1, 1, 1, 2]);

    let id = job(&world, &journey).await.id;
    journey.version = version(&world, &journey).await;
    world.step(&mut journey, operator, Action::RecordPrinted).await;
    assert_eq!(journey.state, State::Printed);
    let kept = row(&world, id).await;
    assert_eq!((kept.state.as_str(), kept.refused, kept.remote.is_some()), ("printed", 2, true));
    assert!(is_genuine(services, &kept) && kept.ticket.contains(&format!("serial {}\n", serial(1))));
    let another = PrintJobRow { operator: world.staff.controller.id, ..kept };
    assert!(!is_genuine(services, &another), "the ticket binds the operator");
    assert!(audit::verify(services).await.unwrap().is_clean());
    world.raw("UPDATE print_jobs SET serial = 'UTO000002'").await;
    let findings = audit::verify(services).await.unwrap().findings;
    assert_eq!(findings.iter().map(|found| found.fault).collect::<Vec<_>>(), [audit::Fault::PrintJob]);
}

pub async fn a_printer_that_cannot_is_left_alone(world: World) {
    let able = |_| Deed::Able(&[]);
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut bad_ones = vec![
        (format!("ipp://{nobody}/ipp/print"), "problem-printer-no-connection"),
        (bad(|_| Deed::Hang), "problem-printer-no-connection"),
        (bad(|_| Deed::Stopped), "problem-printer-stopped"),
        (bad(|_| Deed::Able(&["media-empty-error"])), "problem-printer-stopped"),
        (bad(|_| Deed::Able(&["door-open"])), "problem-printer-stopped"),
        (bad(|_| Deed::Closed), "problem-printer-not-accepting"),
        (bad(|_| Deed::No(StatusCode::ClientErrorForbidden)), "problem-printer-refused"),
        (
            bad(move |operation| match operation {
                2 => Deed::No(StatusCode::ServerErrorNotAcceptingJobs),
                other => able(other),
            }),
            "problem-printer-refused",
        ),
    ];
    let small = "ATTR mimeMediaType document-format-supported application/pdf\n\
                 ATTR keyword media-supported custom_mrv-b_105x74mm\n\
                 ATTR collection media-size-supported { MEMBER integer x-dimension 10500 MEMBER integer y-dimension 7400 }\n";
    let raster = "ATTR mimeMediaType document-format-supported image/pwg-raster\n\
                  ATTR keyword media-supported custom_mrv-a_120x80mm\n\
                  ATTR collection media-size-supported { MEMBER integer x-dimension 12000 MEMBER integer y-dimension 8000 }\n";
    let devices: Vec<_> =
        [small, raster].into_iter().filter_map(|conf| Device::start(None, Some(conf), &[])).collect();
    let keys = ["problem-printer-no-size", "problem-printer-no-pdf"];
    bad_ones.extend(devices.iter().map(|device| device.uri.clone()).zip(keys));

    // One blank goes from one to the next: what never left may be sent again.
    let printer = connect(&world, &bad_ones[0].0).await;
    let mut journey = rendered(&world, "eriksson", 1, printer).await;
    for (uri, key) in bad_ones {
        let about = direct("P9", &uri, "");
        let now = printers::get(&world.services, &world.staff.supervisor, printer).await.unwrap().version;
        printers::change(&world.services, &world.staff.supervisor, printer, now, &about).await.unwrap();
        sent(&world, &mut journey, PACE).await;
        let told = end(&world, &journey).await;
        assert_eq!((told.outcome, told.reason.as_str()), (JobOutcome::NotSent, key), "{uri}");
    }
    for device in &devices {
        assert!(device.spooled().is_empty());
    }
    let now = printers::get(&world.services, &world.staff.supervisor, printer).await.unwrap().version;
    printers::take_out(&world.services, &world.staff.supervisor, printer, now, "Smells burnt").await.unwrap();
    assert_eq!(press(&world, &journey).await, Err(Error::problem("", "problem-printer-out-of-service")));
    let mut other = world.to_print("ukrainian").await;
    let number = serial(2);
    let load = print::desk::load(&world.services, &world.staff.operator, world.job(&other), &number, printer);
    assert_eq!(load.await.map(|_| ()), Err(Error::problem("printer", "problem-printer-out-of-service")));
    world.load(&mut other, &serial(2)).await.expect("another printer of the post");
}

/// The blank of a case as the books have it.
async fn blank(world: &World, number: usize) -> StickerRow {
    world.services.store.read().await.unwrap().stickers().get(&serial(number)).await.unwrap().unwrap()
}

/// A hit that appears after the operator asked for the print holds the job back; once it is settled the blank is printed.
pub async fn a_hit_after_the_button_holds_the_job_back(world: World) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let prints = bad(move |operation| match operation {
        2 => {
            count.fetch_add(1, Ordering::SeqCst);
            Deed::Take
        }
        9 => Deed::State(9),
        _ => Deed::Able(&[]),
    });
    lists::in_force(&world, "national", &lists::csv("N-1,Jane Example,1962,,")).await;
    let printer = connect(&world, &prints).await;
    let mut journey = rendered(&world, "eriksson", 1, printer).await;
    let before = blank(&world, 1).await;
    press(&world, &journey).await.unwrap();
    // Another version is in force, and no job has searched for this case: the worker looks by itself.
    lists::in_force(&world, "national", &lists::csv(&lists::line_of(&world, "eriksson", true))).await;
    work(&world, PACE).await;
    let told = end(&world, &journey).await;
    assert_eq!(
        (told.outcome, told.code, told.reason.as_str()),
        (JobOutcome::NotSent, Some(FaultCode::NotReady), "problem-print-job-hit")
    );
    assert_eq!(asked.load(Ordering::SeqCst), 0, "no byte of the label has left");
    assert_eq!(blank(&world, 1).await, before, "the blank is where it was");
    journey.version = version(&world, &journey).await;
    assert_eq!(press(&world, &journey).await, Err(Error::Refused(Refusal::HitUnsettled)));
    let intact = Action::RecordPrinted;
    let operator = services::Who::Staff(world.staff.operator.clone());
    assert!(world.act(&journey, &operator, intact).await.is_err(), "nothing came out");

    lists::settle(&world, &mut journey, Verdict::Cleared).await;
    journey.version = version(&world, &journey).await;
    sent(&world, &mut journey, PACE).await;
    assert_eq!(end(&world, &journey).await.outcome, JobOutcome::Printed);
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    journey.version = version(&world, &journey).await;
    world.step(&mut journey, &world.staff.operator, Action::RecordPrinted).await;
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
}

/// The hit is recorded while the worker asks the printer what it can do: after its own search, before the first byte.
pub async fn a_hit_between_claim_and_sending_holds_the_job_back(world: World) {
    let (told, mut hears) = tokio::sync::mpsc::channel::<std::sync::mpsc::Sender<()>>(1);
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let prints = bad(move |operation| {
        if operation == 2 {
            count.fetch_add(1, Ordering::SeqCst);
            return Deed::Take;
        }
        let (go, wait) = std::sync::mpsc::channel();
        told.blocking_send(go).expect("the test hears");
        wait.recv().expect("the test answers");
        Deed::Able(&[])
    });
    let printer = connect(&world, &prints).await;
    let journey = rendered(&world, "eriksson", 1, printer).await;
    press(&world, &journey).await.unwrap();
    let patient = Pace { waits: Waits { answer: Duration::from_secs(30), ..PACE.waits }, ..PACE };
    let working = tokio::spawn({
        let world = world.clone();
        async move { work(&world, patient).await }
    });
    let go = hears.recv().await.expect("the printer is asked");
    lists::in_force(&world, "national", &lists::csv(&lists::line_of(&world, "eriksson", true))).await;
    lists::searched(&world).await;
    assert_eq!(view(&world, &journey).await.case.hits.len(), 1, "it stands in the case");
    go.send(()).expect("the printer waits");
    working.await.unwrap();
    assert_eq!(end(&world, &journey).await.reason, "problem-print-job-hit");
    assert_eq!(asked.load(Ordering::SeqCst), 0, "no byte of the label has left");
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
}

pub async fn nobody_guesses_the_end_of_a_job(world: World) {
    let operator = &world.staff.operator;
    let able = |_| Deed::Able(&[]);
    let hangs = bad(move |operation| if operation == 2 { Deed::Hang } else { able(operation) });
    let cuts = bad(move |operation| if operation == 2 { Deed::HangUp } else { able(operation) });
    let forgets = bad(move |operation| match operation {
        2 => Deed::Take,
        9 => Deed::No(StatusCode::ClientErrorNotFound),
        other => able(other),
    });
    let silent = bad(move |operation| match operation {
        2 => Deed::Take,
        9 => Deed::HangUp,
        other => able(other),
    });
    let samples = ["eriksson", "ukrainian", "arabic", "eriksson"];
    let keys = ["lost", "lost", "forgot", "lost"].map(|word| format!("problem-printer-{word}"));
    for (at, ((uri, sample), key)) in
        [hangs, cuts, forgets, silent].into_iter().zip(samples).zip(keys).enumerate()
    {
        let printer = connect(&world, &uri).await;
        let mut journey = rendered(&world, sample, at + 1, printer).await;
        sent(&world, &mut journey, PACE).await;
        let told = end(&world, &journey).await;
        assert_eq!((told.outcome, told.reason), (JobOutcome::Unknown, key), "{sample}");
        assert_eq!(press(&world, &journey).await, Err(Error::Refused(Refusal::JobUsed)), "never sent again");
        let id = job(&world, &journey).await.id;
        journey.version = version(&world, &journey).await;
        // A person has looked.
        if at % 2 == 0 {
            world.step(&mut journey, operator, Action::RecordPrinted).await;
            assert_eq!(row(&world, id).await.state, "printed");
        } else {
            let fault = Action::RecordFault { code: FaultCode::Unknown, blank_intact: true };
            world.step(&mut journey, operator, fault).await;
            assert_eq!(row(&world, id).await.state, "failed");
        }
    }

    // A worker that stops between the first byte and the answer.
    let printer = connect(&world, &bad(able)).await;
    let mut journey = rendered(&world, "long-name", 6, printer).await;
    press(&world, &journey).await.unwrap();
    let id = job(&world, &journey).await.id;
    let mut tx = world.services.store.begin().await.unwrap();
    tx.print_jobs().step(id, &["open"], "sending").await.unwrap();
    tx.commit().await.unwrap();
    work(&world, PACE).await;
    journey.version = version(&world, &journey).await;
    assert_eq!(end(&world, &journey).await.outcome, JobOutcome::Unknown);
}

pub async fn a_printer_dies_jams_and_is_cancelled(world: World) {
    let operator = &world.staff.operator;
    let Some(dying) = Device::start(Some("sleep 20"), None, &[]) else { return };
    let printer = connect(&world, &dying.uri).await;
    let mut journey = rendered(&world, "eriksson", 1, printer).await;
    press(&world, &journey).await.unwrap();
    let working = tokio::spawn({
        let world = world.clone();
        async move { work(&world, PACE).await }
    });
    until(&world, &journey, |job| job.remote.is_some()).await;
    let busy = world.act(&journey, &services::Who::Staff(operator.clone()), Action::RecordPrinted).await;
    assert!(busy.is_err(), "while the printer has it nobody says what came out: {busy:?}");
    dying.kill();
    working.await.unwrap();
    let told = end(&world, &journey).await;
    assert_eq!((told.outcome, told.reason.as_str()), (JobOutcome::Unknown, "problem-printer-lost"));

    // A jam: the printer gives the job up and says why.
    let jams =
        Device::start(Some("echo 'STATE: +media-jam-error' >&2; sleep 0.3; exit 1"), None, &[]).unwrap();
    let printer = connect(&world, &jams.uri).await;
    journey = rendered(&world, "ukrainian", 2, printer).await;
    sent(&world, &mut journey, PACE).await;
    let told = end(&world, &journey).await;
    assert_eq!((told.outcome, told.code), (JobOutcome::Failed, Some(FaultCode::Jam)), "{}", told.reason);
    assert!(told.reason.contains("media-jam"), "{}", told.reason);
    let fault = Action::RecordFault { code: FaultCode::Jam, blank_intact: true };
    world.step(&mut journey, operator, fault).await;
    let retry = Action::ConfirmRetry { reason: "The blank is white.".to_owned() };
    world.step(&mut journey, &world.staff.controller, retry).await;
    world.render(&mut journey).await;
    press(&world, &journey).await.expect("another job for the blank that another person saw");

    // No paper: it waits, the page says why, and somebody cancels it at the printer.
    let empty = "echo 'STATE: +media-empty-error' >&2; sleep 4";
    let waits = Device::start(Some(empty), None, &[]).unwrap();
    let printer = connect(&world, &waits.uri).await;
    journey = rendered(&world, "arabic", 3, printer).await;
    press(&world, &journey).await.unwrap();
    let working = tokio::spawn({
        let world = world.clone();
        async move { work(&world, PACE).await }
    });
    for _ in 0..100 {
        if view(&world, &journey).await.said.contains("media-empty") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(view(&world, &journey).await.said.contains("media-empty"));
    let number = job(&world, &journey).await.remote.unwrap();
    let uri = waits.uri.clone();
    let cancelled = tokio::task::spawn_blocking(move || {
        print::ipp::Client::new(&uri, None, Waits::default()).unwrap().cancel(number)
    });
    cancelled.await.unwrap().unwrap();
    working.await.unwrap();
    let told = end(&world, &journey).await;
    assert_eq!((told.outcome, told.code), (JobOutcome::Failed, Some(FaultCode::Aborted)), "{}", told.reason);
}

/// Waits until the job of a case is so.
pub async fn until(world: &World, journey: &Journey, so: impl Fn(&PrintJob) -> bool) {
    for _ in 0..200 {
        if so(&job(world, journey).await) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("it never came so far: {:?}", job(world, journey).await);
}

/// A printer that never ends its job is asked to drop it, and a person looks.
pub async fn patience_ends(world: World) {
    let cancelled = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let heard = Arc::clone(&cancelled);
    let slow = bad(move |operation| match operation {
        2 => Deed::Take,
        8 => {
            heard.store(true, std::sync::atomic::Ordering::SeqCst);
            Deed::Able(&[])
        }
        9 => Deed::State(6),
        _ => Deed::Able(&[]),
    });
    let printer = connect(&world, &slow).await;
    let mut journey = rendered(&world, "eriksson", 1, printer).await;
    let pace = Pace { watch: Duration::from_millis(300), ..PACE };
    sent(&world, &mut journey, pace).await;
    assert!(job(&world, &journey).await.is_open(), "the queue gives it back later");
    assert_eq!(view(&world, &journey).await.said, "printer-stopped");
    world.clock.advance(601);
    work(&world, pace).await;
    let told = end(&world, &journey).await;
    assert_eq!((told.outcome, told.reason.as_str()), (JobOutcome::Unknown, "printer-stopped"));
    assert!(cancelled.load(std::sync::atomic::Ordering::SeqCst));
}

pub async fn a_printer_shows_its_certificate(world: World) {
    let Some(device) = Device::start(None, None, &["--tls"]) else { return };
    let Some(other) = Device::start(None, None, &["--tls"]) else { return };
    assert!(device.uri.starts_with("ipps://"));
    let supervisor = &world.staff.supervisor;
    let about = direct("P2", &device.uri, &other.certificate());
    let printer = printers::add(&world.services, supervisor, &geneva(), &about).await.unwrap();
    let mut journey = rendered(&world, "eriksson", 1, printer).await;
    sent(&world, &mut journey, PACE).await;
    let told = end(&world, &journey).await;
    let refused = (JobOutcome::NotSent, "problem-printer-no-connection");
    assert_eq!((told.outcome, told.reason.as_str()), refused, "another certificate");
    let about = direct("P2", &device.uri, "");
    printers::change(&world.services, supervisor, printer, 1, &about).await.unwrap();
    sent(&world, &mut journey, PACE).await;
    assert_eq!(end(&world, &journey).await.outcome, JobOutcome::NotSent, "nobody vouches for it");
    let about = direct("P2", &device.uri, &device.certificate());
    printers::change(&world.services, supervisor, printer, 2, &about).await.unwrap();
    sent(&world, &mut journey, PACE).await;
    assert_eq!(end(&world, &journey).await.outcome, JobOutcome::Printed);
    assert_eq!(device.spooled().len(), 1);
    let job =
        printers::print_calibration(&world.services, supervisor, printer, services::sticker::Format::MrvB);
    assert!(job.await.unwrap() > 0);
}

pub async fn printers_are_kept_by_those_who_look_after_them(world: World) {
    let services = &world.services;
    let admin = world.hire("admin", &[Role::Admin], "HAN").await;
    let supervisor = &world.staff.supervisor;
    let far = world.hire("far", &[Role::Supervisor], "HAN").await;
    let about = |name: &str| direct(name, "ipp://printer.example/ipp/print", "");
    let problem = |field, key| Err(Error::problem(field, key));
    for (about, field, key) in [
        (about(" "), "name", "problem-printer-name"),
        (About { uri: "http://printer".to_owned(), ..about("P2") }, "uri", "problem-printer-address"),
        (About { trust: "secret".to_owned(), ..about("P2") }, "trust", "problem-printer-certificate"),
        (About { offset: (0, 21), ..about("P2") }, "offset-y", "problem-printer-offset"),
        (about("P1"), "name", "problem-printer-name-taken"),
    ] {
        let added = printers::add(services, supervisor, &geneva(), &about).await.map(|_| ());
        assert_eq!(added, problem(field, key));
    }
    let elsewhere = printers::add(services, &far, &geneva(), &about("P2")).await.map(|_| ());
    assert_eq!(elsewhere, problem("post", "problem-printer-post"));
    let id = printers::add(services, &admin, &geneva(), &about("P2")).await.unwrap();
    assert_eq!(printers::get(services, &far, id).await, Err(Error::NotFound));
    assert_eq!(printers::list(services, supervisor).await.unwrap().len(), 2);
    printers::change(services, supervisor, id, 1, &about("P3")).await.unwrap();
    let stale = printers::take_out(services, &admin, id, 1, "Broken").await;
    assert_eq!(stale, Err(Error::Stale { current_version: 2 }));
    printers::take_out(services, &admin, id, 2, "Broken").await.unwrap();
    let printer = printers::get(services, supervisor, id).await.unwrap();
    assert_eq!(
        (printer.active, printer.reason.as_str(), printer.about.name.as_str()),
        (false, "Broken", "P3")
    );
    printers::put_back(services, supervisor, id, 3).await.unwrap();
    let sheet =
        printers::calibration(services, supervisor, id, services::sticker::Format::MrvA).await.unwrap();
    assert!(sheet.starts_with(b"%PDF"));
    let another = world.hire("other", &[Role::Operator], "GVA").await;
    assert!(printers::list(services, &another).await.unwrap().is_empty());
}

/// The correction counts when the file is made, and later downloads are the same bytes whatever the printer's is by then.
pub async fn a_label_is_moved_by_the_correction_of_its_printer(world: World) {
    let (services, operator) = (&world.services, &world.staff.operator);
    let mut journey = world.to_loaded("eriksson", &serial(1)).await;
    let supervisor = &world.staff.supervisor;
    let printer = printers::get(services, supervisor, world.printer).await.unwrap();
    let moved = |offset| About { offset, ..printer.about.clone() };
    printers::change(services, supervisor, world.printer, 1, &moved((5, -7))).await.unwrap();
    let first = world.render(&mut journey).await;
    let rendering = view(&world, &journey).await.case.sticker().unwrap().rendering.clone().unwrap();
    assert_eq!(rendering.offset, Some((5, -7)));
    printers::change(services, supervisor, world.printer, 2, &moved((0, 0))).await.unwrap();
    let later = print::pdf(services, operator, journey.id).await.unwrap();
    assert_eq!(first.pdf, later.pdf);
    world
        .step(&mut journey, operator, Action::RecordFault { code: FaultCode::Jam, blank_intact: true })
        .await;
    let retry = Action::ConfirmRetry { reason: "The blank is white.".to_owned() };
    world.step(&mut journey, &world.staff.controller, retry).await;
    let again = world.render(&mut journey).await;
    assert_ne!(first.sha256, again.sha256, "the new correction counts for a new file");
}
