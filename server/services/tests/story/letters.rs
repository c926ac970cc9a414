//! Letters: one for each event that has one.

use crate::world::{World, serial};
use domain::Timestamp;
use domain::case::Action;
use services::command::letters::{CaseLetter, KIND};

pub async fn one_letter_for_each_event(world: World) {
    let (mut journey, _) = world.to_affixed("eriksson", &serial(1)).await;
    let message = || Action::Message { text: "Please come on Monday.".to_owned() };
    world.step(&mut journey, &world.staff.delivery, message()).await;
    let done = world.act(&journey, &journey.applicant, message()).await.unwrap();
    journey.version = done.version;
    // Pages and a repeated download send nothing.
    services::desk::case::open(&world.services, &world.staff.officer, journey.id).await.unwrap();

    let mut tx = world.services.store.begin().await.unwrap();
    let end = Timestamp(i64::MAX);
    let jobs = tx.jobs().claim("test", world.services.now().plus_days(1), end, 100).await.unwrap();
    let mut letters: Vec<CaseLetter> = jobs
        .iter()
        .filter(|job| job.kind == KIND)
        .map(|job| serde_json::from_value(job.payload.clone()).unwrap())
        .collect();
    letters.sort_by_key(|letter| letter.seq);
    let names: Vec<&str> = letters.iter().map(|letter| letter.letter.as_str()).collect();
    assert_eq!(names, ["submitted", "lodged", "ready-to-collect", "message"]);
    for letter in &letters {
        let event = tx.journal().of_case(letter.case, letter.seq - 1, 1).await.unwrap().remove(0);
        assert!(["submitted", "lodged", "sticker_affixed", "message_sent"].contains(&event.kind.as_str()));
    }
    let keys: Vec<_> = jobs.iter().filter_map(|job| job.dedupe_key.clone()).collect();
    assert_eq!(keys.len(), jobs.len(), "no letter is sent twice");
}
