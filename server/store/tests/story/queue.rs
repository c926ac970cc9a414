//! Lists, and cases found by a number.

use crate::cases::other_post;
use crate::support::{Db, NOW, case};
use domain::{CaseId, PostCode, UserId};
use jiff::civil::date;
use store::Day;
use store::cases::CaseRow;
use store::queue::{Assigned, Cursor, Filter, Order};

/// 240 cases over two posts, three states, some words and some due dates, many of them with equal keys.
pub async fn many(db: &Db) -> Vec<CaseRow> {
    let officer = db.user("ada").await;
    let applicant = db.applicant().await;
    let mut rows = Vec::new();
    let mut tx = db.store.begin().await.unwrap();
    for n in 0..240_u64 {
        // Spreads each property over the rows independently of the others, and the same in every run.
        let spread =
            |salt: u64, choices: u64| ((n + salt).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) % choices;
        let mut row = case(CaseId(db.id()), applicant);
        if spread(1, 3) == 0 {
            row.post = other_post();
        }
        let words = ["maria", "mario", "mohamed", "berg", "bergmann", "o", "uto"];
        let picked = words.iter().enumerate().filter(|(at, _)| spread(20_000 + *at as u64 * 1000, 2) == 0);
        row.search = picked.map(|(_, word)| *word).collect::<Vec<_>>().join(" ");
        row.state = match spread(2000, 3) {
            0 => "screening".into(),
            1 => "examination".into(),
            _ => "printed".into(),
        };
        row.assigned_to = (spread(4000, 3) == 0).then_some(officer);
        let day = i8::try_from(1 + spread(6000, 9)).unwrap();
        row.due_on = (spread(8000, 4) != 0).then(|| Day(date(2026, 12, day)));
        row.submitted_at = NOW.plus_seconds(i64::try_from(spread(9000, 11)).unwrap());
        row.updated_at = NOW.plus_seconds(i64::try_from(spread(11_000, 7)).unwrap());
        tx.cases().add(&row).await.unwrap();
        rows.push(row);
    }
    tx.commit().await.unwrap();
    rows
}

/// Filters of all kinds over those cases.
pub fn filters(officer: UserId) -> Vec<Filter> {
    let here = PostCode::from("UTO1");
    let mut filters = Vec::new();
    for posts in [vec![here.clone()], vec![here, other_post()]] {
        for states in [vec!["examination"], vec!["screening", "printed"]] {
            for assigned in [Assigned::Any, Assigned::Nobody, Assigned::To(officer)] {
                for due_until in [None, Some(date(2026, 12, 4))] {
                    for order in [Order::Due, Order::Untouched] {
                        let (posts, states) =
                            (posts.clone(), states.iter().copied().map(str::to_owned).collect());
                        filters.push(Filter { posts, states, assigned, due_until, order });
                    }
                }
            }
        }
    }
    filters
}

pub async fn a_queue_is_paged_in_its_order(db: Db) {
    let rows = many(&db).await;
    let officer = rows.iter().find_map(|row| row.assigned_to).unwrap();
    let mut tx = db.store.read().await.unwrap();
    for filter in filters(officer) {
        let mut expected: Vec<&CaseRow> = rows.iter().filter(|row| shown(&filter, row)).collect();
        expected.sort_by_key(|row| Cursor::of(row, filter.order));
        let expected: Vec<CaseId> = expected.into_iter().map(|row| row.id).collect();
        assert!(!expected.is_empty(), "{filter:?} shows nothing");

        let mut found = Vec::new();
        let mut after: Option<Cursor> = None;
        loop {
            let page = tx.queue().page(&filter, after.as_ref(), 7).await.unwrap();
            assert!(page.rows.len() <= 7);
            found.extend(page.rows.iter().map(|row| row.id));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(found, expected, "{filter:?}");
    }
    let nothing = tx.queue().page(&Filter::default(), None, 7).await.unwrap();
    assert!(nothing.rows.is_empty() && nothing.next.is_none());
}

pub async fn a_queue_is_counted_so_far_and_no_farther(db: Db) {
    let rows = many(&db).await;
    let officer = rows.iter().find_map(|row| row.assigned_to).unwrap();
    let mut tx = db.store.read().await.unwrap();
    for filter in filters(officer) {
        // Of a person the cases of all posts are counted.
        let whole = match filter.assigned {
            Assigned::To(_) => Filter { posts: vec![PostCode::from("UTO1"), other_post()], ..filter.clone() },
            _ => filter.clone(),
        };
        let all = i64::try_from(rows.iter().filter(|row| shown(&whole, row)).count()).unwrap();
        assert!(all > 1, "{filter:?} shows too few");
        for most in [1, all - 1, all, all + 1, 1000] {
            assert_eq!(tx.queue().count(&filter, most).await.unwrap(), all.min(most), "{filter:?}");
        }
    }
    assert_eq!(tx.queue().count(&Filter::default(), 9).await.unwrap(), 0);
    let held = i64::try_from(rows.iter().filter(|row| row.assigned_to == Some(officer)).count()).unwrap();
    assert_eq!(tx.queue().count_held(officer, 1000).await.unwrap(), held);
    assert_eq!(tx.queue().count_held(officer, held - 1).await.unwrap(), held - 1);
}

/// Whether a queue shows a case.
pub fn shown(filter: &Filter, row: &CaseRow) -> bool {
    filter.posts.contains(&row.post)
        && filter.states.contains(&row.state)
        && match filter.assigned {
            Assigned::Any => true,
            Assigned::Nobody => row.assigned_to.is_none(),
            Assigned::To(user) => row.assigned_to == Some(user),
        }
        && filter.due_until.is_none_or(|until| row.due_on.is_some_and(|due| due.0 <= until))
}

pub async fn a_case_is_found_by_its_numbers(db: Db) {
    let applicant = db.applicant().await;
    let mut tx = db.store.begin().await.unwrap();
    let mut rows = Vec::new();
    for n in 0..3 {
        let mut row = case(CaseId(db.id()), applicant);
        row.passport_number = format!("P{n}");
        row.visa_number = Some(format!("UTO00000{n}"));
        tx.cases().add(&row).await.unwrap();
        rows.push(row);
    }
    let here = [PostCode::from("UTO1")];
    for number in ["P1", "UTO000001", &rows[1].reference] {
        let found = tx.queue().by_number(&here, number).await.unwrap();
        assert_eq!(found.iter().map(|row| row.id).collect::<Vec<_>>(), [rows[1].id], "{number}");
        assert!(tx.queue().by_number(&[other_post()], number).await.unwrap().is_empty());
    }
}
