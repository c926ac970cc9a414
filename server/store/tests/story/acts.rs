//! What reports count, by post and time, by person and by what came before.

use crate::support::{Db, NOW, case};
use domain::{ApplicantId, CaseId, PostCode, Timestamp};
use store::StoreError;
use store::acts::{ActRow, Followed, Repeated, Window};
use store::cases::CaseRow;

const DECISIONS: [&str; 2] = ["issue_decided", "refusal_decided"];

fn act(case_id: CaseId, seq: i64, day: i64, kind: &str, actor: &str) -> ActRow {
    ActRow {
        case_id,
        seq,
        post: PostCode::from("GVA"),
        at: NOW.plus_days(day),
        kind: kind.to_owned(),
        actor: actor.to_owned(),
        visa_type: if seq == 3 { "transit" } else { "short_stay" }.to_owned(),
    }
}

async fn passport(db: &Db, applicant: ApplicantId, number: &str) -> CaseId {
    passport_of(db, applicant, number, "UTO").await
}

async fn passport_of(db: &Db, applicant: ApplicantId, number: &str, nationality: &str) -> CaseId {
    let row = CaseRow {
        passport_number: number.to_owned(),
        nationality: nationality.to_owned(),
        reference: db.id().to_string(),
        ..case(CaseId(db.id()), applicant)
    };
    let mut tx = db.store.begin().await.unwrap();
    tx.cases().add(&row).await.unwrap();
    tx.commit().await.unwrap();
    row.id
}

async fn add(db: &Db, rows: impl IntoIterator<Item = ActRow>) {
    let mut tx = db.store.begin().await.unwrap();
    for row in rows {
        tx.acts().add(&row).await.unwrap();
    }
    tx.commit().await.unwrap();
}

const DAY: i64 = 86_400_000_000;

pub(crate) async fn filled(db: &Db) -> (ApplicantId, [CaseId; 3]) {
    let applicant = db.applicant().await;
    let cases = [
        passport(db, applicant, "P1").await,
        passport(db, applicant, "P1").await,
        passport(db, applicant, "P2").await,
    ];
    let [first, second, third] = cases;
    let acts = [
        act(first, 1, 0, "submitted", "applicant:1"),
        act(first, 5, 2, "refusal_decided", "staff:dora"),
        act(second, 1, 3, "submitted", "applicant:1"),
        act(second, 7, 4, "issue_decided", "staff:dora"),
        act(third, 3, 5, "issue_decided", "staff:otto"),
        ActRow { post: PostCode::from("HAN"), ..act(third, 4, 5, "submitted", "x") },
    ];
    add(db, acts).await;
    (applicant, cases)
}

pub async fn what_is_counted_is_found_by_time_and_person(db: Db) {
    let (applicant, [first, second, third]) = filled(&db).await;
    let post = PostCode::from("GVA");
    let window = |from: i64, until: i64| Window {
        post: &post,
        from: NOW.plus_days(from),
        until: NOW.plus_days(until),
    };
    let mut tx = db.store.begin().await.unwrap();
    let kinds = |of: &[(&str, i64)]| of.iter().map(|(kind, n)| ((*kind).to_owned(), *n)).collect::<Vec<_>>();
    let all = [("issue_decided", 2), ("refusal_decided", 1), ("submitted", 2)];
    assert_eq!(tx.acts().by_kind(window(0, 9)).await.unwrap(), kinds(&all));
    let some = [("issue_decided", 1), ("submitted", 1)];
    assert_eq!(tx.acts().by_kind(window(3, 5)).await.unwrap(), kinds(&some), "its end is not in it");

    let people = tx.acts().by_actor(window(0, 9), "").await.unwrap();
    let told: Vec<_> = people.iter().map(|one| (one.of.as_str(), one.kind.as_str(), one.count)).collect();
    let expected = [
        ("applicant:1", "submitted", 2),
        ("staff:dora", "issue_decided", 1),
        ("staff:dora", "refusal_decided", 1),
        ("staff:otto", "issue_decided", 1),
    ];
    assert_eq!(told, expected);
    assert_eq!((people[0].first, people[0].last), (NOW, NOW.plus_days(3)));
    assert_eq!(tx.acts().by_actor(window(0, 9), "staff:").await.unwrap(), people[1..]);
    let last = tx.acts().last(window(0, 9), DECISIONS).await.unwrap();
    let told: Vec<_> = last.iter().map(|one| (&*one.actor, &*one.visa_type, &*one.kind, one.count)).collect();
    let expected = [
        ("staff:dora", "short_stay", "issue_decided", 1),
        ("staff:dora", "short_stay", "refusal_decided", 1),
        ("staff:otto", "transit", "issue_decided", 1),
    ];
    assert_eq!(told, expected);
    assert_eq!(tx.acts().last(window(0, 9), ["refusal_decided", "x"]).await.unwrap(), last[1..2]);
    assert_eq!(tx.acts().last(window(5, 9), DECISIONS).await.unwrap(), last[2..]);

    let often = tx.acts().repeated(window(0, 9), DECISIONS, 2).await.unwrap();
    assert_eq!(
        often,
        [Repeated { actor: "staff:dora".to_owned(), applicant_id: applicant, count: 2, whole: 3 }]
    );
    assert_eq!(tx.acts().repeated(window(0, 9), DECISIONS, 3).await.unwrap(), []);

    let (hers, his) = (("staff:dora", applicant), ("staff:otto", applicant));
    let mut cases = tx.acts().repeated_cases(window(0, 9), DECISIONS, hers, 9).await.unwrap();
    let reference = tx.cases().get(second).await.unwrap().unwrap().reference;
    assert_eq!(
        cases.iter().map(|case| case.case_id).collect::<Vec<_>>(),
        [second, first],
        "the newest first"
    );
    assert_eq!(cases.remove(0).reference, reference);
    let one = tx.acts().repeated_cases(window(0, 9), DECISIONS, hers, 1).await.unwrap();
    assert_eq!(one.iter().map(|case| case.case_id).collect::<Vec<_>>(), [second]);
    assert_eq!(tx.acts().repeated_cases(window(0, 9), DECISIONS, his, 9).await.unwrap()[0].case_id, third);
    assert_eq!(tx.acts().repeated_cases(window(0, 5), DECISIONS, his, 9).await.unwrap(), []);

    let both = ["refusal_decided", "issue_decided"];
    let followed = tx.acts().followed(window(3, 9), both, 30 * DAY, 9).await.unwrap();
    let expected = Followed {
        before: first,
        before_by: "staff:dora".to_owned(),
        after: second,
        after_by: "staff:dora".to_owned(),
        at: NOW.plus_days(4),
        same_passport: true,
    };
    assert_eq!(followed, [expected], "the other passport was never refused");
    let backwards = ["issue_decided", "refusal_decided"];
    assert_eq!(tx.acts().followed(window(0, 9), backwards, 30 * DAY, 9).await.unwrap(), []);

    let staff = tx.acts().busy(&post, 86_400_000_000, "staff:").await.unwrap();
    assert!(staff.len() == 3 && staff.iter().all(|one| one.actor.starts_with("staff:")), "{staff:?}");
    let busy = tx.acts().busy(&post, 86_400_000_000, "").await.unwrap();
    let hers: Vec<_> = busy.iter().filter(|one| one.actor == "staff:dora").map(|one| &*one.kind).collect();
    assert_eq!((busy.len(), hers), (5, vec!["issue_decided", "refusal_decided"]));
    let pools = tx.acts().pools(window(0, 9), DECISIONS).await.unwrap();
    let told: Vec<_> = pools.iter().map(|one| (one.actor.as_str(), one.count)).collect();
    assert_eq!(told, [("staff:dora", 2), ("staff:otto", 1)]);

    let of_case = tx.acts().of_case(third).await.unwrap();
    assert_eq!(of_case.iter().map(|act| act.seq).collect::<Vec<_>>(), [3, 4]);
    let twice = tx.acts().add(&act(first, 1, 0, "submitted", "x")).await;
    assert!(matches!(&twice, Err(StoreError::Duplicate(rule)) if rule == "acts_case_id_seq"), "{twice:?}");
}

pub async fn a_visa_after_a_refusal_is_found_however_old_the_refusal_is(db: Db) {
    let applicant = db.applicant().await;
    let refused = passport(&db, applicant, "P1").await;
    let [given, again] = [passport(&db, applicant, "P1").await, passport(&db, applicant, "P1").await];
    let stranger = passport_of(&db, applicant, "P1", "XOM").await;
    let [lost, renewed, namesake] = [
        passport(&db, applicant, "P2").await,
        passport(&db, applicant, "P3").await,
        passport(&db, applicant, "P4").await,
    ];
    let mut tx = db.store.begin().await.unwrap();
    for (id, keys) in [(lost, [1, 2]), (renewed, [1, 2]), (namesake, [1, 9])] {
        tx.kin().put(id, &keys.map(|key| [key; 32])).await.unwrap();
    }
    tx.commit().await.unwrap();
    let issued = |id, seq, day| act(id, seq, day, "issue_decided", "staff:otto");
    let acts = [
        act(refused, 2, -200, "refusal_decided", "staff:dora"),
        issued(given, 2, 1),
        // Issued, taken back and refused: nobody got a visa.
        issued(again, 2, 1),
        act(again, 5, 2, "refusal_decided", "staff:dora"),
        issued(stranger, 2, 3),
        act(lost, 2, -100, "refusal_decided", "staff:dora"),
        issued(renewed, 2, 4),
        issued(namesake, 2, 5),
    ];
    add(&db, acts).await;
    let post = PostCode::from("GVA");
    let window = Window { post: &post, from: NOW, until: NOW.plus_days(9) };
    let found = async |within: i64, limit: i64| {
        let mut tx = db.store.begin().await.unwrap();
        let both = ["refusal_decided", "issue_decided"];
        let rows = tx.acts().followed(window, both, within * DAY, limit).await.unwrap();
        rows.into_iter().map(|row| (row.before, row.after, row.same_passport)).collect::<Vec<_>>()
    };
    let (by_passport, by_person) = ((refused, given, true), (lost, renewed, false));
    assert_eq!(found(365, 9).await, [by_person, by_passport]);
    assert_eq!(found(365, 1).await, [by_person]);
    assert_eq!(found(150, 9).await, [by_person], "201 days lie between the other two");
}

pub async fn a_case_that_came_back_counts_once(db: Db) {
    let applicant = db.applicant().await;
    let [twice, turned, straight, old] = [
        passport(&db, applicant, "P1").await,
        passport(&db, applicant, "P2").await,
        passport(&db, applicant, "P3").await,
        passport(&db, applicant, "P4").await,
    ];
    let acts = [
        act(twice, 2, 0, "issue_decided", "staff:dora"),
        act(twice, 4, 1, "returned_to_examination", "staff:dora"),
        act(twice, 6, 2, "issue_decided", "staff:dora"),
        act(turned, 2, 0, "refusal_proposed", "staff:olga"),
        act(turned, 4, 1, "refusal_decided", "staff:dora"),
        act(turned, 6, 3, "issue_proposed", "staff:olga"),
        act(turned, 8, 4, "issue_decided", "staff:otto"),
        act(straight, 2, 1, "issue_proposed", "staff:olga"),
        act(straight, 4, 2, "refusal_decided", "staff:dora"),
        act(old, 2, -9, "refusal_proposed", "staff:olga"),
        act(old, 4, -8, "issue_proposed", "staff:olga"),
    ];
    add(&db, acts).await;
    let post = PostCode::from("GVA");
    let window = Window { post: &post, from: NOW, until: NOW.plus_days(9) };
    let mut tx = db.store.begin().await.unwrap();
    let last = tx.acts().last(window, DECISIONS).await.unwrap();
    let told: Vec<_> = last.iter().map(|one| (&*one.actor, &*one.kind, one.count)).collect();
    let expected = [
        ("staff:dora", "issue_decided", 1),
        ("staff:dora", "refusal_decided", 1),
        ("staff:otto", "issue_decided", 1),
    ];
    assert_eq!(told, expected);
    let first = Window { until: NOW.plus_days(1), ..window };
    assert_eq!(
        tx.acts().last(first, DECISIONS).await.unwrap(),
        [],
        "a later decision is none of the first day"
    );
    let pools = tx.acts().pools(window, DECISIONS).await.unwrap();
    assert_eq!(pools.iter().map(|pool| pool.count).collect::<Vec<_>>(), [2, 1]);
    let often = tx.acts().repeated(window, DECISIONS, 2).await.unwrap();
    assert_eq!(
        often.iter().map(|one| (&*one.actor, one.count, one.whole)).collect::<Vec<_>>(),
        [("staff:dora", 2, 3)]
    );

    let (refusal, visa) = (["refusal_proposed", "refusal_decided"], ["issue_proposed", "issue_decided"]);
    let found = tx.acts().turned(window, refusal, visa, 9).await.unwrap();
    assert_eq!(found.iter().map(|case| case.case_id).collect::<Vec<_>>(), [turned], "{found:?}");
    let longer = Window { from: NOW.plus_days(-30), ..window };
    let found = tx.acts().turned(longer, refusal, visa, 9).await.unwrap();
    assert_eq!(found.iter().map(|case| case.case_id).collect::<Vec<_>>(), [turned, old]);
    assert_eq!(tx.acts().turned(longer, refusal, visa, 1).await.unwrap().len(), 1);
}

pub async fn open_cases_are_added_up_by_who_holds_them(db: Db) {
    let (officer, applicant) = (db.user("olga").await, db.applicant().await);
    let mut tx = db.store.begin().await.unwrap();
    let day = |text: &str| text.parse::<domain::Date>().unwrap();
    for (number, (assigned, submitted, due)) in [
        (Some(officer), 0, Some("2026-11-01")),
        (Some(officer), -10, Some("2026-11-20")),
        (None, -40, None),
        (None, -400, Some("2026-12-31")),
    ]
    .into_iter()
    .enumerate()
    {
        let mut row = case(CaseId(db.id()), applicant);
        row.reference = format!("R{number}");
        row.assigned_to = assigned;
        row.submitted_at = NOW.plus_days(submitted);
        row.due_on = due.map(|text| store::Day(day(text)));
        tx.cases().add(&row).await.unwrap();
    }
    let post = case(CaseId(db.id()), applicant);
    let since = [-7, -15, -30, -45].map(|days| NOW.plus_days(days));
    let before = ["2026-11-10", "2026-11-15", "2026-11-25"].map(day);
    let loads = tx.queue().load(&post.post, &post.state, since, before).await.unwrap();
    let hers = loads.iter().find(|load| load.assigned_to == Some(officer)).unwrap();
    assert_eq!((hers.cases, hers.age_1, hers.age_2, hers.age_3, hers.age_4), (2, 1, 1, 0, 0));
    assert_eq!((hers.due_1, hers.due_2, hers.due_3, hers.undated), (1, 0, 1, 0));
    let nobodys = loads.iter().find(|load| load.assigned_to.is_none()).unwrap();
    assert_eq!((nobodys.cases, nobodys.age_4, nobodys.due_3, nobodys.undated), (2, 1, 0, 1));
    let none: Timestamp = NOW.plus_days(1);
    assert_eq!(tx.queue().load(&PostCode::from("XXX"), &post.state, [none; 4], before).await.unwrap(), []);
}
