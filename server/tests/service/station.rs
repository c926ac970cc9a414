//! A robot works at the print station as an operator does: it scans a blank, sends or opens the print file, and scans the
//! sticker back. What it measures is the time that a person would wait for pages.

use crate::device::Device;
use crate::rooms::{Person, Rooms};
use crate::world::{geneva, serial};
use domain::case::{Role, State};
use services::jobs::{self, Worker};
use services::print::dispatch::{self, Dispatcher, Pace};
use services::print::printers::{self, About, Kind};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

const STATION: &str = "/print/station";
/// An hour for 300 stickers.
const GOAL: Duration = Duration::from_secs(12);

/// The address of a form of the page.
fn form(html: &str, step: &str) -> String {
    let actions = html.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut found =
        actions.filter(|action| action.ends_with(&format!("/{step}")) && action.starts_with(STATION));
    found.next().unwrap_or_else(|| panic!("no form for {step}: {html}")).to_owned()
}

fn hidden(html: &str, action: &str, name: &str) -> String {
    let form =
        html.split("<form").find(|form| form.contains(&format!("action=\"{action}\""))).expect("the form");
    let input = form.split("<input").find(|input| input.contains(&format!("name=\"{name}\""))).expect(name);
    input.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a value").to_owned()
}

/// One step from a page that is already there; gives the page after it.
async fn press(person: &Person<'_>, html: &str, step: &str, values: &[(&str, &str)]) -> String {
    let action = form(html, step);
    let (version, key) = (hidden(html, &action, "version"), hidden(html, &action, "key"));
    let printer = (step == "load").then(|| hidden(html, &action, "printer"));
    let mut all = vec![("version", version.as_str()), ("key", key.as_str())];
    all.extend(printer.as_deref().map(|printer| ("printer", printer)));
    all.extend(values);
    person.submit(&action, &all).await
}

/// Prints `count` stickers on the blanks from `first` on, and gives the time of all pages, pictures and files together.
async fn work(rooms: &Rooms, person: &Person<'_>, first: usize, count: usize) -> Duration {
    let begun = Instant::now();
    let mut html = person.html(STATION).await;
    for number in first..first + count {
        let number = serial(number);
        assert_eq!(html.matches("autofocus").count(), 1, "the focus is on the next thing: {html}");
        html = press(person, &html, "load", &[("serial", &number)]).await;
        let picture =
            html.split("src=\"").find_map(|rest| rest.split('"').next().filter(|s| s.ends_with("proof.svg")));
        assert!(
            person
                .get(picture.unwrap_or_else(|| panic!("{number} has no preview: {html}")))
                .await
                .status()
                .is_success()
        );
        if html.contains("/send\"") {
            html = press(person, &html, "send", &[]).await;
            while !html.contains("back-serial") {
                assert_eq!(html.matches("autofocus").count(), 1, "{html}");
                html = person.html(STATION).await;
            }
        } else {
            let file =
                html.split("href=\"").find_map(|rest| rest.split('"').next().filter(|s| s.ends_with(".pdf")));
            assert!(person.get(file.expect("a print file")).await.status().is_success());
        }
        assert_eq!(html.matches("autofocus").count(), 1, "{html}");
        html = press(person, &html, "printed", &[("back-serial", &number)]).await;
        assert!(html.contains("Recorded as printed"), "{html}");
    }
    let took = begun.elapsed();
    assert!(html.contains("There is nothing to print"), "{html}");
    let queue = services::print::queue::queue(&rooms.world.services, &rooms.world.staff.operator).await;
    let printed = queue.expect("the queue").rows.iter().filter(|row| row.state == State::Printed).count();
    assert_eq!(printed.min(count), count.min(200));
    took
}

fn report(what: &str, count: usize, took: Duration) {
    let each = took / u32::try_from(count).expect("a count");
    let hour = 3600.0 / each.as_secs_f64();
    println!("station ({what}): {count} stickers, {each:.0?} of pages for each, {hour:.0} an hour");
    assert!(each < GOAL, "{each:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_operator_prints_job_after_job_by_keyboard_and_scanner() {
    let rooms = Rooms::open().await;
    let (world, staff) = (&rooms.world, rooms.world.staff.clone());
    for sample in ["eriksson", "ukrainian", "arabic"] {
        world.to_print(sample).await;
    }
    let operator = rooms.person(&staff.operator).await;
    let page = operator.page(STATION).await;
    assert!(page.contains("3 jobs wait") && operator.page("/print").await.contains(STATION), "{page}");
    let wrong = press(&operator, &page, "load", &[("serial", "UTO000999")]).await;
    assert!(wrong.contains("no such sticker in stock") && wrong.contains("value=\"UTO000999\""), "{wrong}");
    let loaded = press(&operator, &wrong, "load", &[("serial", &serial(9))]).await;
    assert!(loaded.contains("The print file is made") && loaded.contains("sticker.pdf"), "{loaded}");
    let other = press(&operator, &loaded, "printed", &[("back-serial", &serial(8))]).await;
    assert!(other.contains(&format!("The sticker {} is bound to this case", serial(9))), "{other}");
    let done = press(&operator, &other, "printed", &[("back-serial", " uto000009 ")]).await;
    assert!(done.contains("2 jobs wait"), "{done}");
    // A job in hand comes first, also after a walk to another page; one that is declared spoiled waits for its witness.
    let loaded = press(&operator, &done, "load", &[("serial", &serial(8))]).await;
    let case = form(&loaded, "printed");
    let id = case.split('/').nth(3).expect("an id");
    let witness = world.hire("cora", &[Role::Custodian], "GVA").await;
    let values = [
        ("spoil-serial", &*serial(8)),
        ("spoil-code", "misfeed"),
        ("spoil-reason", "It came out askew"),
        ("spoil-no-picture", "The camera is broken"),
        ("witness", &*witness.id.to_string()),
    ];
    operator.send(STATION, &format!("/print/cases/{id}/spoil"), &values).await;
    let next = operator.page(STATION).await;
    assert!(next.contains("One job waits") && !next.contains(id), "{next}");
    // Who decided a case is not offered it, whatever other roles the person has.
    let both = world.hire("both", &[Role::Operator], "GVA").await;
    let free = rooms.person(&both).await;
    assert!(free.page(STATION).await.contains("One job waits"));
    // Two printers: the station asks once and remembers.
    let about = About::driver("P2");
    let second =
        printers::add(&world.services, &staff.supervisor, &geneva(), &about).await.expect("a printer");
    let asks = free.page(STATION).await;
    assert!(asks.contains("Work at this printer") && !asks.contains("name=\"serial\""), "{asks}");
    free.submit("/print/station/printer", &[("printer", &second.to_string())]).await;
    assert!(free.page(STATION).await.contains("put it into P2"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_robot_prints_five_stickers() {
    let rooms = Rooms::open().await;
    for _ in 0..5 {
        rooms.world.to_print("eriksson").await;
    }
    let operator = rooms.person(&rooms.world.staff.operator.clone()).await;
    report("download", 5, work(&rooms, &operator, 1, 5).await);
}

/// A measurement: `make station`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a measurement"]
async fn a_robot_prints_an_hour_of_stickers() {
    const COUNT: usize = 300;
    const FIRST: usize = 11;
    let rooms = Rooms::open().await;
    let world = rooms.world.clone();
    for _ in 0..COUNT {
        world.to_print("eriksson").await;
    }
    // Days of the story have gone by: these are the blanks of today, for somebody who holds none of before.
    let robot = world.hire("robot", &[Role::Operator], "GVA").await;
    world.supply(&robot, FIRST, u32::try_from(COUNT).expect("a count")).await;
    let operator = rooms.person(&robot).await;
    let Some(device) = Device::start(Some("exit 0"), None, &[]) else {
        return report("download", COUNT, work(&rooms, &operator, FIRST, COUNT).await);
    };
    let supervisor = &world.staff.supervisor;
    let direct = About {
        name: "P2".to_owned(),
        kind: Kind::Ipp,
        uri: device.uri.clone(),
        trust: String::new(),
        offset: (0, 0),
    };
    let printer = printers::add(&world.services, supervisor, &geneva(), &direct).await.expect("a printer");
    printers::take_out(&world.services, supervisor, world.printer, 1, "Another one is measured")
        .await
        .expect("out");
    assert_ne!(printer, world.printer);
    let pace = Pace { poll: Duration::from_millis(100), ..Pace::default() };
    let handler: Arc<dyn jobs::Handler> = Arc::new(Dispatcher { pace });
    let worker = Worker::new(world.services.clone(), jobs::Settings::default(), [(dispatch::KIND, handler)]);
    let working = tokio::spawn(worker.run(std::future::pending::<()>()));
    let took = work(&rooms, &operator, FIRST, COUNT).await;
    working.abort();
    assert_eq!(device.spooled().len(), COUNT);
    report("IPP", COUNT, took);
}
