//! What the rooms do when their printers fail, walked through as people do.

use crate::common::text;
use crate::rooms::Rooms;
use crate::world::{geneva, serial};
use domain::case::Role;
use domain::policy::StickerField;
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

/// From the outage to the supervisor who goes through it, each on the pages of their own.
#[tokio::test]
async fn a_visa_is_filled_in_by_hand_on_the_pages() {
    let rooms = Rooms::open().await;
    let (world, staff) = (&rooms.world, rooms.world.staff.clone());
    let chief = world.hire("chief", &[Role::Supervisor], "GVA").await;
    let journey = world.to_print("eriksson").await;
    let job = format!("/print/cases/{}", journey.id);
    let at = |step: &str| format!("{job}/{step}");
    let [supervisor, chief] = [rooms.person(&staff.supervisor).await, rooms.person(&chief).await];
    let [operator, controller] = [rooms.person(&staff.operator).await, rooms.person(&staff.controller).await];

    assert!(supervisor.page("/print").await.contains("href=\"/print/outage\""));
    assert!(!supervisor.page(&job).await.contains(&at("authorise-hand")), "not without an outage");
    let faulty = supervisor.submit("/print/outage", &[("outage-reason", "")]).await;
    assert!(faulty.contains("href=\"#outage-reason\""), "{faulty}");
    supervisor.page("/print/outage").await;
    let begun = supervisor.submit("/print/outage", &[("outage-reason", "No power since six")]).await;
    assert!(begun.contains("No power since six") && begun.contains("The post can print again"), "{begun}");
    supervisor.page("/print/outage").await;
    assert!(supervisor.page(&job).await.contains(&at("authorise-hand")));
    let why = [("hand-reason", "The ship sails tonight")];
    supervisor.send(&job, &at("authorise-hand"), &why).await;
    supervisor.page(&job).await;

    let page = operator.page(&job).await;
    assert!(page.contains(&at("take-by-hand")) && page.contains("The ship sails tonight"), "{page}");
    let taken = operator.send(&job, &at("take-by-hand"), &[("hand-serial", &serial(1))]).await;
    for written in ["Write exactly this", "Eriksson", "L898902C3", &serial(1), "stay empty"] {
        assert!(taken.contains(written), "{written}: {taken}");
    }
    assert!(!taken.contains("&lt;&lt;"), "no zone is shown that could be copied: {taken}");
    operator.page(&job).await;
    let wrong = operator.send(&job, &at("fill-by-hand"), &[("hand-serial", "UTO000002")]).await;
    assert!(wrong.contains("href=\"#hand-serial\""), "{wrong}");
    operator.page(&job).await;
    operator.send(&job, &at("fill-by-hand"), &[("hand-serial", &serial(1))]).await;
    operator.page(&job).await;

    let blind = controller.page(&job).await;
    let form =
        blind.split(&at("control-hand")).nth(1).expect("a form").split("</form>").next().expect("its end");
    assert!(!blind.contains("L898902C3") && !blind.contains(&serial(1)), "nowhere on the page: {blind}");
    assert!(form.contains("Eriksson") && !form.contains("L898902C3") && !form.contains(&serial(1)), "{form}");
    let fields = StickerField::ALL.iter().map(|field| ("hand-checked", field.as_str()));
    let numbers = [("hand-number", "UTO000001"), ("hand-passport", "L898902C3")];
    let all: Vec<(&str, &str)> = numbers.into_iter().chain(fields).collect();
    let unchecked = controller.send(&job, &at("control-hand"), &all[..all.len() - 1]).await;
    assert!(
        unchecked.contains("Every field has to be compared") && unchecked.contains("#hand-checked"),
        "{unchecked}"
    );
    controller.page(&job).await;
    let released = controller.send(&job, &at("control-hand"), &all).await;
    assert!(released.contains("The sticker is released"), "{released}");

    let delivery = rooms.person(&staff.delivery).await;
    delivery.send(&job, &at("affix"), &[("passport", "L898902C3"), ("page", "12")]).await;
    let receiver = [("relation", "holder"), ("receiver", "Anna Maria Eriksson"), ("proof", "Passport")];
    delivery.send(&job, &at("hand-over"), &receiver).await;

    world.clock.advance(61 * 86_400);
    let border = rooms.person(&staff.border).await;
    assert!(border.page("/border").await.contains("action=\"/border/number\""));
    let missing = border.submit("/border/number", &[("number", ""), ("passport", "L898902C3")]).await;
    assert!(missing.contains("<details open") && missing.contains("value=\"L898902C3\""), "{missing}");
    let numbers = [("number", "UTO000001"), ("passport", "L898902C3")];
    let found = text(border.post("/border/number", &numbers).await).await;
    for told in
        ["app-verdict--good", "Filled in by hand.", "The ship sails tonight", "Nobody has gone through"]
    {
        assert!(found.contains(told), "{told}: {found}");
    }

    let counted = rooms.person(&staff.custodian).await.page("/stock/count").await;
    assert!(counted.contains("One visa that was filled in by hand"), "{counted}");
    let board = chief.page("/print/outage").await;
    assert!(board.contains(&job) && board.contains("When the outage is over"), "{board}");
    assert!(!chief.page(&job).await.contains(&at("reconcile-hand")), "the outage lasts");
    let end = board.split("action=\"").find(|part| part.starts_with("/print/outage/")).expect("a form");
    let end = end.split('"').next().expect("a path").to_owned();
    let over = chief.submit(&end, &[]).await;
    assert!(over.contains("You can go through it"), "{over}");
    let own = supervisor.send(&job, &at("reconcile-hand"), &[("hand-note", "Mine")]).await;
    assert!(own.contains("are different people"), "{own}");
    supervisor.page(&job).await;
    let done = chief.send(&job, &at("reconcile-hand"), &[("hand-note", "All agrees")]).await;
    assert!(done.contains("All agrees"), "{done}");
    assert!(chief.page("/print/outage").await.contains("No visa waits"));
    let report = rooms.person(&staff.custodian).await.page("/stock/report?month=2026-11").await;
    assert!(report.contains("Of these filled in by hand"), "{report}");
}

/// The other post sees the job in its own queue, and no page of the application.
#[tokio::test]
async fn another_post_prints_on_its_own_pages() {
    let rooms = Rooms::open().await;
    let (world, staff) = (&rooms.world, rooms.world.staff.clone());
    let thu = world.hire("thu", &[Role::Operator], "HAN").await;
    let minh = world.hire("minh", &[Role::Supervisor, Role::Officer], "HAN").await;
    let [there, chief] = [rooms.person(&thu).await, rooms.person(&minh).await];
    let [operator, supervisor] = [rooms.person(&staff.operator).await, rooms.person(&staff.supervisor).await];
    let journey = world.to_loaded("eriksson", &serial(1)).await;
    let job = format!("/print/cases/{}", journey.id);
    let at = |step: &str| format!("{job}/{step}");

    assert!(!supervisor.page(&job).await.contains(&at("send-print")), "a blank is loaded");
    let off = supervisor.send(&job, &at("unload"), &[("unload-reason", "No printer works")]).await;
    assert!(off.contains("The blank is with its operator"), "{off}");
    supervisor.page(&job).await;
    let faulty = supervisor.send(&job, &at("send-print"), &[("send-reason", "No printer works")]).await;
    assert!(faulty.contains("href=\"#send-post\""), "{faulty}");
    supervisor.page(&job).await;
    assert_eq!(there.get(&job).await.status(), StatusCode::NOT_FOUND);
    let order = [("send-post", "HAN"), ("send-reason", "No printer works")];
    let sent = supervisor.send(&job, &at("send-print"), &order).await;
    assert!(sent.contains("The passport goes to the post that prints"), "{sent}");
    assert!(operator.page("/print").await.contains("HAN prints for GVA"));
    assert!(!operator.page(&job).await.contains(&at("load")), "it is not printed here");

    assert!(there.page("/print").await.contains(&format!("href=\"{job}\"")));
    let page = there.page(&job).await;
    assert!(page.contains("prints this visa for the post GVA"), "{page}");
    there.page("/print/station").await;
    let desk = format!("/desk/cases/{}", journey.id);
    for person in [&there, &chief] {
        let status = person.get(&desk).await.status();
        assert!(matches!(status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN), "{status}");
    }
    let back =
        chief.send(&job, &at("send-print"), &[("send-post", "GVA"), ("send-reason", "Ours too")]).await;
    assert!(!back.contains(&job), "{back}");
    assert_eq!(there.get(&job).await.status(), StatusCode::NOT_FOUND);
    assert!(operator.page(&job).await.contains(&at("load")));
}
