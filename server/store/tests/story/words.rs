//! Cases that are found by the first letters of words.

use crate::cases::other_post;
use crate::queue::{filters, many, shown};
use crate::support::{Db, case};
use domain::{CaseId, PostCode};
use sqlx::{Connection, PgConnection, SqliteConnection};
use std::cmp::Reverse;
use store::Tx;
use store::cases::CaseRow;
use store::queue::Filter;

/// All cases of a post.
pub fn at(post: PostCode) -> Filter {
    let states = ["submitted", "screening", "examination", "printed"].map(str::to_owned).to_vec();
    Filter { posts: vec![post], states, ..Filter::default() }
}

fn here() -> Filter {
    at(PostCode::from("UTO1"))
}

/// Cases with these search texts, in this order.
async fn with(db: &Db, texts: &[&str]) -> Vec<CaseRow> {
    let applicant = db.applicant().await;
    let mut tx = db.store.begin().await.unwrap();
    let mut rows = Vec::new();
    for text in texts {
        let row = CaseRow { search: (*text).to_owned(), ..case(CaseId(db.id()), applicant) };
        tx.cases().add(&row).await.unwrap();
        rows.push(row);
    }
    tx.commit().await.unwrap();
    rows
}

/// Which of the cases are found, as their places among them.
async fn found(tx: &mut Tx, rows: &[CaseRow], words: &str) -> Vec<usize> {
    let found = tx.words().find(&here(), words, 10).await.unwrap();
    assert!(!found.more);
    found.rows.iter().map(|row| rows.iter().position(|known| known.id == row.id).unwrap()).collect()
}

pub async fn a_case_is_found_by_first_letters(db: Db) {
    let texts = [
        "eriksson anna maria",
        "nguyen van anh",
        "van der berg anna",
        "мельник олена",
        "eriksson",
        "o 阮 li",
    ];
    let rows = with(&db, &texts).await;
    let mut tx = db.store.begin().await.unwrap();
    for (words, expected) in [
        ("erik", vec![4, 0]),
        ("eriksson an", vec![0]),
        ("an", vec![2, 1, 0]),
        ("an van", vec![2, 1]),
        ("a m e", vec![0]),
        ("олена", vec![3]),
        ("ol", vec![]),
        ("阮", vec![5]),
        ("o l 阮", vec![5]),
        ("riksson", vec![]),
        ("%", vec![]),
        ("  ", vec![]),
        // Every word counts, also behind the three longest.
        ("van der berg anna", vec![2]),
        ("van berg anna d", vec![2]),
        ("van der berg anna l", vec![]),
        ("van der berg anna x", vec![]),
    ] {
        assert_eq!(found(&mut tx, &rows, words).await, expected, "{words}");
    }
    assert_eq!(tx.words().find(&here(), "an", 2).await.unwrap().rows.len(), 2);
    let elsewhere = tx.words().find(&at(other_post()), "erik", 10).await.unwrap();
    assert!(elsewhere.rows.is_empty(), "another post's cases");
}

pub async fn a_search_looks_through_a_tray(db: Db) {
    let rows = many(&db).await;
    let officer = rows.iter().find_map(|row| row.assigned_to).unwrap();
    let mut tx = db.store.read().await.unwrap();
    for among in filters(officer) {
        for words in
            ["mari", "ma mo", "bergm uto", "o mo be", "uto o maria berg", "maria mario mohamed bergmann", "x"]
        {
            let mut expected: Vec<&CaseRow> =
                rows.iter().filter(|row| shown(&among, row) && has(row, words)).collect();
            expected.sort_by_key(|row| Reverse((row.submitted_at, row.id)));
            let expected: Vec<CaseId> = expected.into_iter().map(|row| row.id).collect();
            // Few are looked for in the tray where it is the smaller one, and all by their words.
            for limit in [2, 20, 500] {
                let found = tx.words().find(&among, words, limit).await.unwrap();
                let ids: Vec<CaseId> = found.rows.iter().map(|row| row.id).collect();
                let most = usize::try_from(limit).unwrap();
                let case = format!("{words} in {among:?}, at most {limit}");
                assert_eq!(
                    (found.more, ids.len()),
                    (expected.len() > most, expected.len().min(most)),
                    "{case}"
                );
                // Which ones are shown of too many is not promised.
                assert!(ids.iter().all(|id| expected.contains(id)), "{case}");
                assert!(found.more || ids == expected, "{case}");
            }
        }
    }
}

fn has(row: &CaseRow, words: &str) -> bool {
    words.split(' ').all(|part| row.search.split(' ').any(|word| word.starts_with(part)))
}

pub async fn words_that_are_everywhere_are_found_in_time(db: Db) {
    let many = |beginning: &str| (0..1000).map(|n| format!("{beginning}{n} ")).collect::<String>();
    let texts = [
        "maria molina",
        &(many("ma") + &many("mo") + &many("mu")),
        "mohamed",
        &(many("ma") + &many("mo") + "rare"),
    ];
    let rows = with(&db, &texts).await;
    let mut tx = db.store.begin().await.unwrap();
    for (words, expected) in [
        ("ma", vec![3, 1, 0]),
        ("ma mo", vec![3, 1, 0]),
        ("mo mu ma", vec![1]),
        ("ma mu", vec![1]),
        ("ma rare mo", vec![3]),
    ] {
        assert_eq!(found(&mut tx, &rows, words).await, expected, "{words}");
    }
    // A case counts once, however many of its words begin so.
    assert_eq!(tx.words().find(&here(), "ma", 3).await.unwrap().rows.len(), 3);
}

pub async fn the_words_follow_the_case(db: Db) {
    let rows = with(&db, &["eriksson anna", "berg anna"]).await;
    let mut tx = db.store.begin().await.unwrap();
    let moved = CaseRow { search: "erikson anna".into(), post: other_post(), ..rows[0].clone() };
    tx.cases().save(&moved).await.unwrap();
    assert_eq!(found(&mut tx, &rows, "anna").await, [1]);
    assert_eq!(tx.words().find(&at(other_post()), "erikson anna", 10).await.unwrap().rows.len(), 1);
    assert!(tx.words().find(&at(other_post()), "eriksson", 10).await.unwrap().rows.is_empty());
    tx.words().clear(rows[1].id).await.unwrap();
    assert!(found(&mut tx, &rows, "anna").await.is_empty());
}

pub async fn the_migration_makes_the_same_signs(db: Db) {
    with(&db, &["eriksson anna ñuñez p0000001", "мельник олена", "阮 文 x", "", "l8 l898902c3 uto"]).await;
    let made = signs(&db).await;
    assert_eq!(made.len(), 12);
    db.raw("UPDATE case_words SET signs_2 = 0, signs_4 = 0").await.unwrap();
    let file = if db.url.starts_with("sqlite") {
        include_str!("../../../../migrations/sqlite/0033_signs.sql")
    } else {
        include_str!("../../../../migrations/postgres/0033_signs.sql")
    };
    let (_, update) = file.split_once("\nUPDATE ").unwrap();
    db.raw(format!("UPDATE {}", update.split(';').next().unwrap())).await.unwrap();
    assert_eq!(signs(&db).await, made);
}

/// Every word with the signs of its case.
async fn signs(db: &Db) -> Vec<(String, i64, i64)> {
    const SQL: &str = "SELECT word, signs_2, signs_4 FROM case_words ORDER BY case_id, word";
    if db.url.starts_with("sqlite") {
        sqlx::query_as(SQL).fetch_all(&mut SqliteConnection::connect(&db.url).await.unwrap()).await.unwrap()
    } else {
        sqlx::query_as(SQL).fetch_all(&mut PgConnection::connect(&db.url).await.unwrap()).await.unwrap()
    }
}
