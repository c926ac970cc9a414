//! A draft is not deleted without a word before. On a database of its own: sweeping the house would delete the drafts of
//! other tests.

use super::*;
use crate::applicant::reminders::{KeepLink, by_link, keep_by_link};
use crate::housekeeping;
use crate::jobs::{Settings as Pace, Worker};
use crate::mail::{Letter, Mailer, Sent};
use domain::Date;

const DAY: i64 = 86_400;

/// Housekeeping and the letters of it, as of now.
async fn evening(rig: &Rig, mailer: &Mailer) {
    housekeeping::run(&rig.services).await.expect("swept");
    let worker = Worker::new(rig.services.clone(), Pace::default(), crate::mail::handlers(mailer));
    while worker.run_due().await.expect("ran") > 0 {}
}

/// The letters about drafts to a person.
fn told(mailer: &Mailer, who: &Who) -> Vec<Sent> {
    let Who::Applicant { email, .. } = who else { return Vec::new() };
    let about = |sent: &Sent| sent.to == *email && matches!(sent.letter, Letter::DraftEnds { .. });
    mailer.sent().into_iter().filter(about).collect()
}

fn link(sent: &Sent) -> KeepLink {
    let Letter::DraftEnds { url, .. } = &sent.letter else { panic!("another letter") };
    let value = |name: &str| {
        let (_, rest) = url.split_once(&format!("{name}=")).expect("in the link");
        rest.split('&').next().unwrap_or_default().to_owned()
    };
    KeepLink::read(&value("applicant"), &value("day"), &value("proof")).expect("a link")
}

#[tokio::test]
async fn an_owner_is_told_before_a_draft_is_deleted_and_one_press_keeps_it() {
    let rig = Rig::new().await;
    let (services, who) = (&rig.services, rig.person("ana").await);
    let mailer = Mailer::memory();
    let drafts = [rig.draft(&who).await, rig.draft(&who).await];
    let first = get(services, &who, drafts[0]).await.expect("a draft").expires_at;
    evening(&rig, &mailer).await;
    assert_eq!(told(&mailer, &who), []);

    // Ten days before: one letter about both, however often the house is swept.
    rig.clock.advance(20 * DAY);
    evening(&rig, &mailer).await;
    evening(&rig, &mailer).await;
    let letters = told(&mailer, &who);
    assert_eq!(letters.len(), 1);
    let Letter::DraftEnds { count, .. } = letters[0].letter else { panic!("another letter") };
    assert_eq!(count, 2);

    // Three days before, once more, with a link that keeps both without a sign-in.
    rig.clock.advance(7 * DAY);
    evening(&rig, &mailer).await;
    let letters = told(&mailer, &who);
    assert_eq!(letters.len(), 2);
    let link = link(&letters[1]);
    let ending = by_link(services, &link).await.expect("ours");
    assert_eq!(ending.count, 2);
    assert_eq!(keep_by_link(services, &link).await.expect("kept").keeps_until, ending.keeps_until);
    for id in drafts {
        assert_eq!(get(services, &who, id).await.expect("a draft").expires_at, first.plus_days(27));
    }
    // There is nothing more to keep, and nobody is told before the time.
    assert!(matches!(by_link(services, &link).await, Err(Error::NotFound)));
    rig.clock.advance(10 * DAY);
    evening(&rig, &mailer).await;
    assert_eq!(told(&mailer, &who).len(), 2);
    assert!(get(services, &who, drafts[0]).await.is_ok());
}

#[tokio::test]
async fn what_nobody_keeps_is_deleted_and_nobody_hears_of_it_again() {
    let rig = Rig::new().await;
    let (services, who) = (&rig.services, rig.person("ana").await);
    let mailer = Mailer::memory();
    let id = rig.draft(&who).await;
    rig.clock.advance(31 * DAY);
    evening(&rig, &mailer).await;
    assert_eq!(told(&mailer, &who), []);
    assert!(matches!(get(services, &who, id).await, Err(Error::NotFound)));
    assert!(matches!(keep(services, &who, id).await, Err(Error::NotFound)));
}

#[tokio::test]
async fn a_link_to_keep_is_of_one_person_and_one_day() {
    let rig = Rig::new().await;
    let (services, who, other) = (&rig.services, rig.person("ana").await, rig.person("ben").await);
    rig.draft(&who).await;
    rig.clock.advance(25 * DAY);
    let id = |who: &Who| match who {
        Who::Applicant { id, .. } => *id,
        _ => panic!("no applicant"),
    };
    let day = date(2026, 12, 24);
    let link = KeepLink::new(&services.vault, id(&who), day);
    assert!(by_link(services, &link).await.is_ok());
    let forged = |applicant, day: Date| KeepLink { applicant, day, proof: link.proof.clone() };
    for wrong in [forged(id(&other), day), forged(id(&who), date(2027, 12, 24))] {
        assert!(matches!(by_link(services, &wrong).await, Err(Error::NotFound)), "{wrong:?}");
        assert!(matches!(keep_by_link(services, &wrong).await, Err(Error::NotFound)), "{wrong:?}");
    }
    assert!(KeepLink::read("nobody", "2026-12-24", "x").is_err());
}

#[tokio::test]
async fn what_a_group_shares_is_kept_and_reminded_of_like_any_draft() {
    use crate::applicant::groups::{add_people, group, start_group};
    let rig = Rig::new().await;
    let (services, who) = (&rig.services, rig.person("ana").await);
    let mailer = Mailer::memory();
    let begin = || Start {
        post: PostCode::from("GVA"),
        visa_type: "C1".to_owned(),
        purpose: "tourism".to_owned(),
        answers: Answers::new(),
    };
    let alone = start_group(services, &who, begin(), "Nobody yet").await.expect("begun");
    let family = start_group(services, &who, begin(), "Family").await.expect("begun");
    let people = add_people(services, &who, family, &[Answers::new(), Answers::new()], None).await;
    let people = people.expect("added");
    let first = group(services, &who, family).await.expect("there").first_end.expect("an end");

    // Two people with what they share, and a group without people: three things that were begun.
    rig.clock.advance(20 * DAY);
    evening(&rig, &mailer).await;
    let letters = told(&mailer, &who);
    assert_eq!(letters.len(), 1);
    let Letter::DraftEnds { count, .. } = letters[0].letter else { panic!("another letter") };
    assert_eq!(count, 3);

    // One press in the group keeps everybody in it; the other group is told of once more.
    keep(services, &who, family).await.expect("kept");
    let seen = group(services, &who, family).await.expect("there");
    assert_eq!(seen.first_end, Some(first.plus_days(20)));
    for id in people {
        assert_eq!(get(services, &who, id).await.expect("there").expires_at, first.plus_days(20));
    }
    rig.clock.advance(7 * DAY);
    evening(&rig, &mailer).await;
    let letters = told(&mailer, &who);
    assert_eq!(letters.len(), 2);
    let Letter::DraftEnds { count, .. } = letters[1].letter else { panic!("another letter") };
    assert_eq!(count, 1);
    keep_by_link(services, &link(&letters[1])).await.expect("kept");
    assert_eq!(get(services, &who, alone).await.expect("there").expires_at, first.plus_days(27));
}
