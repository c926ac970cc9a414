//! What the rooms do when their printers fail, walked through as people do.

use crate::rooms::Rooms;
use crate::world::{geneva, serial};
use http::StatusCode;

/// The supervisor takes a blank from a printer that broke to another one; nobody else of the room can.
#[tokio::test]
async fn a_blank_is_moved_by_the_supervisor() {
    let rooms = Rooms::open().await;
    let (world, staff) = (&rooms.world, rooms.world.staff.clone());
    let about = services::print::printers::About::driver("P2");
    let post = geneva();
    let other = services::print::printers::add(&world.services, &staff.supervisor, &post, &about).await;
    let other = other.expect("a printer").to_string();
    let mut journey = world.to_loaded("eriksson", &serial(1)).await;
    let [operator, supervisor] = [rooms.person(&staff.operator).await, rooms.person(&staff.supervisor).await];
    let job = format!("/print/cases/{}", journey.id);
    let at = format!("{job}/move");
    assert!(!operator.page(&job).await.contains(&at));
    for person in [&staff.operator, &staff.controller, &staff.custodian, &staff.delivery] {
        let person = rooms.person(person).await;
        assert_eq!(person.post(&at, &[]).await.status(), StatusCode::FORBIDDEN);
    }
    let page = supervisor.page(&job).await;
    assert!(
        page.contains(&at) && page.contains(&other) && !page.contains(&world.printer.to_string()),
        "{page}"
    );
    let faulty = supervisor.send(&job, &at, &[("move-reason", "Smells burnt")]).await;
    assert!(faulty.contains("Choose one of the answers") && faulty.contains("<details open"), "{faulty}");
    supervisor.page(&job).await;
    let silent = supervisor.send(&job, &at, &[("move-printer", &other), ("move-reason", " ")]).await;
    assert!(silent.contains("href=\"#move-reason\""), "{silent}");
    supervisor.page(&job).await;
    let chosen = [("move-printer", other.as_str()), ("move-reason", "Smells burnt")];
    let moved = supervisor.send(&job, &at, &chosen).await;
    assert!(moved.contains("for the other printer") && moved.contains("P2"), "{moved}");
    journey.version += 1;
    world.render(&mut journey).await;
    let page = supervisor.page(&job).await;
    assert!(page.contains("Something may be printed on this blank"), "the file of a driver is out: {page}");
}
