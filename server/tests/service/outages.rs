//! Outages of the work of a post: recorded by a supervisor, and last days move.

use crate::rooms::Rooms;
use http::StatusCode;
use services::jobs::{Handler, Settings, Worker};
use services::outages::{KIND, Noter};
use std::sync::Arc;

const PATH: &str = "/desk/outages";

#[tokio::test]
async fn an_outage_is_recorded_once_it_is_over_and_moves_last_days() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = world.staff.clone();
    let journey = world.to_examination("eriksson").await;
    let case = format!("/desk/cases/{}", journey.id);
    let supervisor = rooms.person(&staff.supervisor).await;
    let empty = supervisor.page(PATH).await;
    assert!(!empty.contains("<table"), "{empty}");

    world.clock.advance(5 * 24 * 3600);
    let today = world.today();
    let (from, until) = (today.saturating_sub(jiff::Span::new().days(3)), today.yesterday().expect("a day"));
    let day = |name: &str, day: domain::Date| {
        [("day", day.day().to_string()), ("month", day.month().to_string()), ("year", day.year().to_string())]
            .map(|(part, value)| (format!("outage-{name}-{part}"), value))
    };
    let mut values = [day("from", from), day("until", until)].concat();
    values.push(("outage-from-time".to_owned(), "8:00".to_owned()));
    values.push(("outage-until-time".to_owned(), "18.30".to_owned()));
    values.push(("outage-reason".to_owned(), "The river is in the cellar".to_owned()));
    let pairs = |values: &[(String, String)]| -> Vec<(String, String)> { values.to_vec() };
    let send = async |values: Vec<(String, String)>| {
        let values: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        supervisor.send(PATH, PATH, &values).await
    };

    let mut wrong = pairs(&values);
    wrong.retain(|(name, _)| name != "outage-until-time");
    let refused = send(wrong).await;
    assert!(
        refused.contains("govuk-error-summary") && refused.contains("The river is in the cellar"),
        "{refused}"
    );
    let mut backwards = pairs(&values);
    backwards
        .iter_mut()
        .filter(|(name, _)| name == "outage-until-year")
        .for_each(|(_, value)| *value = "2025".to_owned());
    let refused = send(backwards).await;
    assert!(refused.contains("govuk-error-summary"), "{refused}");

    let before =
        services::desk::case::open(&world.services, &staff.officer, journey.id).await.expect("opens");
    let done = send(values).await;
    assert!(done.contains("The river is in the cellar") && done.contains("<table"), "{done}");
    let handlers: [(_, Arc<dyn Handler>); 1] = [(KIND, Arc::new(Noter))];
    Worker::new(world.services.clone(), Settings::default(), handlers).run_due().await.expect("noted");
    let after = services::desk::case::open(&world.services, &staff.officer, journey.id).await.expect("opens");
    assert!(after.due > before.due, "{:?} after {:?}", after.due, before.due);
    assert!(rooms.person(&staff.officer).await.page(&case).await.contains("Outage from"));

    for who in [&staff.officer, &staff.decider, &staff.intake, &staff.auditor] {
        let person = rooms.person(who).await;
        assert_eq!(person.get(PATH).await.status(), StatusCode::FORBIDDEN, "{}", who.login);
        assert_eq!(person.post(PATH, &[]).await.status(), StatusCode::FORBIDDEN, "{}", who.login);
    }
}
