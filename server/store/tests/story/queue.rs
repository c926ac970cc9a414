//! Lists and searches.

use crate::cases::other_post;
use crate::support::{Db, NOW, case};
use domain::{CaseId, PostCode};
use jiff::civil::date;
use store::Day;
use store::cases::CaseRow;
use store::queue::{Assigned, Cursor, Filter, Order};

/// 240 cases over two posts, three states and some due dates, many of them with equal keys.
async fn many(db: &Db) -> Vec<CaseRow> {
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

pub async fn a_queue_is_paged_in_its_order(db: Db) {
    let rows = many(&db).await;
    let officer = rows.iter().find_map(|row| row.assigned_to).unwrap();
    let posts = [vec![PostCode::from("UTO1")], vec![PostCode::from("UTO1"), other_post()]];
    let states = [vec!["examination"], vec!["screening", "printed"]];
    let mut tx = db.store.read().await.unwrap();
    for posts in &posts {
        for states in &states {
            for assigned in [Assigned::Any, Assigned::Nobody, Assigned::To(officer)] {
                for due_until in [None, Some(date(2026, 12, 4))] {
                    let states: Vec<String> = states.iter().map(|state| (*state).to_owned()).collect();
                    for order in [Order::Due, Order::Untouched] {
                        let filter = Filter {
                            posts: posts.clone(),
                            states: states.clone(),
                            assigned,
                            due_until,
                            order,
                        };
                        let mut expected: Vec<&CaseRow> =
                            rows.iter().filter(|row| shown(&filter, row)).collect();
                        expected.sort_by_key(|row| Cursor::of(row, order));
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
                }
            }
        }
    }
    let nothing = tx.queue().page(&Filter::default(), None, 7).await.unwrap();
    assert!(nothing.rows.is_empty() && nothing.next.is_none());

    let filter = Filter { posts: posts[0].clone(), states: vec!["printed".into()], ..Filter::default() };
    let next = tx.queue().next_unassigned(&filter).await.unwrap().unwrap();
    assert_eq!(next.assigned_to, None);
    let states = ["printed".to_owned(), "unheard of".to_owned()];
    let printed = rows.iter().filter(|row| row.post == posts[0][0] && row.state == "printed").count();
    assert_eq!(tx.queue().counts(&posts[0][0], &states).await.unwrap(), [i64::try_from(printed).unwrap(), 0]);
}

fn shown(filter: &Filter, row: &CaseRow) -> bool {
    filter.posts.contains(&row.post)
        && filter.states.contains(&row.state)
        && match filter.assigned {
            Assigned::Any => true,
            Assigned::Nobody => row.assigned_to.is_none(),
            Assigned::To(user) => row.assigned_to == Some(user),
        }
        && filter.due_until.is_none_or(|until| row.due_on.is_some_and(|due| due.0 <= until))
}

pub async fn a_case_is_found_by_numbers_and_by_first_letters(db: Db) {
    let applicant = db.applicant().await;
    let mut tx = db.store.begin().await.unwrap();
    let mut rows = Vec::new();
    for (n, search) in
        ["eriksson anna maria", "nguyen van anh", "van der berg anna", "мельник олена", "eriksson"]
            .into_iter()
            .enumerate()
    {
        let mut row = case(CaseId(db.id()), applicant);
        row.search = search.into();
        row.passport_number = format!("P{n}");
        row.visa_number = Some(format!("UTO00000{n}"));
        tx.cases().add(&row).await.unwrap();
        rows.push(row);
    }
    let here = [PostCode::from("UTO1")];
    for (words, expected) in [
        ("erik", vec![4, 0]),
        ("eriksson an", vec![0]),
        ("an", vec![2, 1, 0]),
        ("an van", vec![2, 1]),
        ("a m e", vec![0]),
        ("олена", vec![3]),
        ("ol", vec![]),
        ("riksson", vec![]),
        ("%", vec![]),
        ("  ", vec![]),
    ] {
        let found = tx.queue().by_words(&here, words, 10).await.unwrap();
        let found: Vec<_> =
            found.iter().map(|row| rows.iter().position(|known| known.id == row.id).unwrap()).collect();
        assert_eq!(found, expected, "{words}");
    }
    assert_eq!(tx.queue().by_words(&here, "an", 2).await.unwrap().len(), 2);
    assert!(
        tx.queue().by_words(&[other_post()], "erik", 10).await.unwrap().is_empty(),
        "another post's cases"
    );

    for number in ["P1", "UTO000001", &rows[1].reference] {
        let found = tx.queue().by_number(&here, number, 10).await.unwrap();
        assert_eq!(found.iter().map(|row| row.id).collect::<Vec<_>>(), [rows[1].id], "{number}");
        assert!(tx.queue().by_number(&[other_post()], number, 10).await.unwrap().is_empty());
    }

    // Words that are everywhere: each of these cases has a thousand of them.
    let many = |beginning: &str| (0..1000).map(|n| format!("{beginning}{n} ")).collect::<String>();
    for (at, search) in [(1, many("ma") + &many("mo") + &many("mu")), (3, many("ma") + &many("mo") + "rare")]
    {
        let common = CaseRow { search, ..rows[at].clone() };
        tx.cases().save(&common).await.unwrap();
    }
    let each = [
        ("ma", vec![3, 1, 0]),
        ("ma mo", vec![3, 1]),
        ("mo mu ma", vec![1]),
        ("ma mu", vec![1]),
        ("ma rare mo", vec![3]),
    ];
    for (words, expected) in each {
        let found = tx.queue().by_words(&here, words, 10).await.unwrap();
        let expected: Vec<_> = expected.iter().map(|at: &usize| rows[*at].id).collect();
        assert_eq!(found.iter().map(|row| row.id).collect::<Vec<_>>(), expected, "{words}");
    }

    // The words follow the case when its name is corrected or it goes to another post.
    let mut moved = rows[0].clone();
    moved.search = "erikson anna".into();
    moved.post = other_post();
    tx.cases().save(&moved).await.unwrap();
    assert_eq!(tx.queue().by_words(&here, "anna", 10).await.unwrap().len(), 1);
    assert_eq!(tx.queue().by_words(&[other_post()], "erikson", 10).await.unwrap().len(), 1);
    assert!(tx.queue().by_words(&[other_post()], "eriksson", 10).await.unwrap().is_empty());
}
