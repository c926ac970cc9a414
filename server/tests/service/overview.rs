//! The overview of a post: its pictures, their numbers as files, and who may see them.

use crate::common::text;
use crate::rooms::Rooms;
use crate::world::{grounds, propose, refuse};
use domain::case::Action;
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
    assert!(page.contains("Nothing has been written at this post since"), "{page}");
    let hash = |page: &str| page.split_once("(hash ").expect("a hash").1[..64].to_owned();
    assert!(hash(&page).bytes().all(|digit| digit.is_ascii_hexdigit()));
    let sections: Vec<_> = page.split("class=\"app-picture\"").skip(1).collect();
    for section in &sections {
        assert!(section.contains("checkpoint 1 of") && hash(section) == hash(&page), "{section}");
    }
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
    let heads = "\u{feff}post,picture,from,until,label,login,in-time,overdue,query,counted_at,";
    assert!(file.starts_with(heads), "{file}");
    assert!(file.contains("GVA,workload,,,nobody,,1,0,\"Undecided cases of GVA now, by"), "{file}");
    assert!(file.contains(&hash(&page)), "{file}");

    let rotation = supervisor.get("/desk/overview.csv?picture=rotation").await;
    assert!(text(rotation).await.contains("GVA,DORA,dora,decide,0,no,"));
    assert!(page.contains("id=\"rotation\"") && page.contains("Decides most about"), "{page}");

    for (path, expected) in [
        ("/desk/overview.csv?picture=secrets", StatusCode::NOT_FOUND),
        ("/desk/overview?weeks=7&post=HAN", StatusCode::OK),
    ] {
        assert_eq!(supervisor.get(path).await.status(), expected, "{path}");
    }
    let mut turned = world.to_examination("eriksson").await;
    world.step(&mut turned, &world.staff.officer, refuse(grounds(), "No means")).await;
    let back = Action::ReturnToExamination { reason: "New papers came.".to_owned() };
    world.step(&mut turned, &world.staff.decider, back).await;
    world.step(&mut turned, &world.staff.officer, propose(world.grant(), "Means and return shown.")).await;
    let page = supervisor.page("/desk/overview").await;
    for part in [
        "From refusal to visa in one case",
        "A refusal was proposed, then a visa in the same case",
        "OLGA → OLGA",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(
        page.contains("a visa after a refusal of at most 365 days before it") && !page.contains('⟦'),
        "{page}"
    );

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
