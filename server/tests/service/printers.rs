//! Printers on the pages of the administration, and a job on the page of its case.

use crate::device::{Deed, bad};
use crate::rooms::Rooms;
use crate::world::serial;
use domain::case::Role;
use http::StatusCode;
use services::jobs::{self, Worker};
use services::print::dispatch::{self, Dispatcher, Pace};
use std::sync::Arc;
use std::time::Duration;

async fn dispatch(rooms: &Rooms) {
    let pace = Pace { poll: Duration::from_millis(50), ..Pace::default() };
    let handler: Arc<dyn jobs::Handler> = Arc::new(Dispatcher { pace });
    let services = rooms.world.services.clone();
    let worker = Worker::new(services, jobs::Settings::default(), [(dispatch::KIND, handler)]);
    worker.run_due().await.expect("the queue");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_supervisor_adds_a_printer_and_a_job_is_sent_to_it() {
    const LIST: &str = "/admin/printers";
    let rooms = Rooms::open().await;
    let staff = rooms.world.staff.clone();
    let supervisor = rooms.person(&staff.supervisor).await;
    let empty = supervisor.page(LIST).await;
    assert!(empty.contains("P1") && !empty.contains("href=\"/admin/jobs\""), "{empty}");
    supervisor.page("/admin/printers/new").await;
    let closed = bad(|_| Deed::Closed);
    let values = |uri: &'static str| {
        let name = ("name", "P2");
        vec![("post", "GVA"), name, ("kind", "ipp"), ("uri", uri), ("offset-x", "0,3"), ("offset-y", "-0.2")]
    };
    let wrong = supervisor.send("/admin/printers/new", LIST, &values("http://printer")).await;
    assert!(
        wrong.contains("no address of a printer") && wrong.contains("value=\"http://printer\""),
        "{wrong}"
    );
    let mut right = values("");
    right[3] = ("uri", closed.as_str());
    let added = supervisor.send("/admin/printers/new", LIST, &right).await;
    assert!(added.contains("The printer is added") && added.contains("value=\"-0.2\""), "{added}");
    let list = supervisor.page(LIST).await;
    assert!(list.contains("+0.3 / -0.2 mm"), "{list}");
    let href = |name: &str| {
        let at = list.find(name).expect("a link");
        list[..at]
            .rsplit("href=\"")
            .next()
            .and_then(|rest| rest.split('"').next())
            .expect("an address")
            .to_owned()
    };
    let (printer, driver) = (href("P2"), href("P1"));
    let sheet = supervisor.get(&format!("{printer}/calibration.pdf?format=MRV-B")).await;
    assert_eq!(sheet.headers()[http::header::CONTENT_TYPE], "application/pdf");
    let test = supervisor.send(&printer, &format!("{printer}/test"), &[("format", "MRV-A")]).await;
    assert!(test.contains("The printer takes no jobs now"), "{test}");
    let out = supervisor.send(&driver, &format!("{driver}/take-out"), &[("reason", "Smells burnt")]).await;
    assert!(out.contains("Smells burnt"), "{out}");
    supervisor.page(&driver).await;
    let far = rooms.world.hire("far", &[Role::Supervisor], "HAN").await;
    assert_eq!(rooms.person(&far).await.get(&printer).await.status(), StatusCode::NOT_FOUND);

    let journey = rooms.world.to_print("eriksson").await;
    let operator = rooms.person(&staff.operator).await;
    let job = format!("/print/cases/{}", journey.id);
    let id = printer.rsplit('/').next().expect("an id").to_owned();
    let page = operator.page(&job).await;
    assert!(page.contains(">P2<") && !page.contains(">P1<"), "one is out of service: {page}");
    operator.send(&job, &format!("{job}/load"), &[("serial", &serial(1)), ("printer", &id)]).await;
    let made = operator.send(&job, &format!("{job}/render"), &[]).await;
    assert!(made.contains("Send to the printer") && !made.contains("sticker.pdf"), "{made}");
    assert_eq!(operator.get(&format!("{job}/sticker.pdf")).await.status(), StatusCode::SEE_OTHER);
    let sent = operator.send(&job, &format!("{job}/send"), &[]).await;
    assert!(sent.contains("on its way") && sent.contains("Look again"), "{sent}");
    assert!(!sent.contains("/printed\"") && !sent.contains("/send\""), "{sent}");
    dispatch(&rooms).await;
    let not_sent = operator.page(&job).await;
    assert!(not_sent.contains("Nothing was sent. The printer takes no jobs now"), "{not_sent}");

    // A better one, at the same place in the list.
    let good = bad(|operation| match operation {
        2 => Deed::Take,
        9 => Deed::State(9),
        _ => Deed::Able(&[]),
    });
    right[3] = ("uri", good.as_str());
    supervisor.send(&printer, &format!("{printer}/change"), &right[1..]).await;
    operator.send(&job, &format!("{job}/send"), &[]).await;
    dispatch(&rooms).await;
    let printed = operator.page(&job).await;
    assert!(printed.contains("The printer says that it has printed the sticker"), "{printed}");
    let done = operator.send(&job, &format!("{job}/printed"), &[]).await;
    assert!(done.contains("Recorded as printed"), "{done}");
    let auditor = rooms.person(&staff.auditor).await;
    let journal = auditor.page(&format!("/audit/cases/{}", journey.id)).await;
    assert!(journal.contains("Number at the printer: 7"), "{journal}");
    auditor.page("/audit/trail").await;
}
