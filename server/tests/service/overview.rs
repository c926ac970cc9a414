//! The overview of a post: its pictures, their numbers as files, and who may see them.

use crate::common::text;
use crate::rooms::Rooms;
use http::{StatusCode, header};

#[tokio::test]
async fn the_head_of_a_post_sees_pictures_with_their_source_and_their_numbers() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let supervisor = rooms.person(&world.staff.supervisor).await;
    let empty = supervisor.page("/desk/overview").await;
    assert!(empty.contains("There is nothing to count") && empty.contains("Nothing stands out"), "{empty}");
    assert!(empty.contains("No checkpoint has been signed yet"), "{empty}");

    world.to_print("eriksson").await;
    world.to_proposed("ukrainian").await;
    services::audit::checkpoint(&world.services).await.expect("signed");
    let page = supervisor.page("/desk/overview?weeks=4").await;
    assert!(page.contains("checkpoint 1 of") && page.contains("Nothing has changed since"), "{page}");
    for part in [
        "id=\"picture-intake\"",
        "class=\"app-chart__drawing\"",
        "Highest week: 2",
        "picture=deciders",
        "DORA",
        "0 / 1",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert_eq!(page.matches("class=\"app-picture\"").count(), 7);
    assert!(!page.contains("style="), "the browser would refuse it");
    assert!(supervisor.page("/desk").await.contains("href=\"/desk/overview\""));

    let file = supervisor.get("/desk/overview.csv?weeks=4&picture=workload").await;
    assert_eq!(file.headers()[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    let file = text(file).await;
    assert!(file.starts_with("post,picture,from,until,label,in-time,overdue,counted_at,"), "{file}");
    assert!(file.contains("GVA,workload,") && file.contains(",nobody,1,0,"), "{file}");

    let rotation = supervisor.get("/desk/overview.csv?picture=rotation").await;
    assert!(text(rotation).await.contains("GVA,DORA,decide,0,no,"));
    assert!(page.contains("id=\"rotation\"") && page.contains("Decides most about"), "{page}");

    for (path, expected) in [
        ("/desk/overview.csv?picture=secrets", StatusCode::NOT_FOUND),
        ("/desk/overview?weeks=7&post=HAN", StatusCode::OK),
    ] {
        assert_eq!(supervisor.get(path).await.status(), expected, "{path}");
    }
    let auditor = rooms.person(&world.staff.auditor).await;
    assert!(auditor.page("/desk/overview?post=HAN").await.contains("There is nothing to count"));
    assert_eq!(auditor.get("/desk/overview?post=XXX").await.status(), StatusCode::NOT_FOUND);
    for staff in [&world.staff.officer, &world.staff.decider, &world.staff.operator, &world.staff.custodian] {
        let person = rooms.person(staff).await;
        assert_eq!(person.get("/desk/overview").await.status(), StatusCode::FORBIDDEN, "{}", staff.login);
        assert!(
            !person
                .page(if staff.is(domain::case::Role::Officer) { "/desk" } else { "/" })
                .await
                .contains("/desk/overview")
        );
    }
}
