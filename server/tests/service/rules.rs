//! The published rules, and those that applied to a case.

use crate::common::{ask, request, text};
use crate::rooms::Rooms;
use http::{HeaderValue, StatusCode, header};

async fn public(rooms: &Rooms, path: &str, language: &'static str) -> String {
    let mut asked = request("GET", path, None, "");
    asked.headers_mut().insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(language));
    let answer = ask(&rooms.router, asked).await;
    assert_eq!(answer.status(), StatusCode::OK, "{path}");
    text(answer).await
}

#[tokio::test]
async fn everybody_reads_the_rules_in_four_languages() {
    let rooms = Rooms::open().await;
    let policy = rooms.world.services.policies.current().clone();
    let rules = domain::rules::published(&policy);
    for (language, title) in [
        ("en", "The rules of the State"),
        ("fr", "Les règles de l’État"),
        ("es", "Las reglas del Estado"),
        ("ar", "قواعد الدولة"),
    ] {
        let page = public(&rooms, "/rules", language).await;
        assert!(page.contains(title) && page.contains(&policy.version), "{page}");
        assert!(!page.contains('⟦'), "every word is there: {page}");
        for rule in &rules {
            assert!(page.contains(&format!("id=\"{}\"", rule.id)), "{} in {page}", rule.id);
        }
    }
    let english = public(&rooms, "/rules", "en").await;
    for says in [
        "The decision is made within 15 days of the admission.",
        "A stay lasts at most 90 days in any period of 180 days.",
        "From the age of 12: 90",
        "Only for minors.",
    ] {
        assert!(english.contains(says), "{says} in {english}");
    }
    assert!(public(&rooms, "/", "en").await.contains("href=\"/rules\""), "every page leads there");
    let unknown = ask(&rooms.router, request("GET", "/rules?version=utopia-1999-1", None, "")).await;
    assert_eq!(unknown.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_rule_that_applied_to_a_case_is_published() {
    let rooms = Rooms::open().await;
    let staff = rooms.world.staff.clone();
    let journey = rooms.world.to_print("eriksson").await;
    let case = format!("/desk/cases/{}", journey.id);
    let officer = rooms.person(&staff.officer).await;
    let page = officer.page(&case).await;
    assert!(page.contains("Rules that applied") && page.contains(&format!("{case}/rules")), "{page}");
    let list = officer.page(&format!("{case}/rules")).await;
    for wanted in ["clocks.decision_days", "fees.", "conditions.means", "four_eyes.second_person"] {
        assert!(list.contains(wanted), "{wanted} in {list}");
    }
    assert!(list.contains("Decided by another person than the one who proposed."), "{list}");
    assert!(list.contains(&format!("{case}#entry-")), "each leads to its entry: {list}");
    let links: Vec<&str> = list
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|href| href.starts_with("/rules?"))
        .collect();
    assert!(links.len() > 15, "{links:?}");
    let (address, _) = links[0].split_once('#').expect("an anchor");
    let rules = public(&rooms, address, "en").await;
    for link in links {
        let (_, rule) = link.split_once('#').expect("an anchor");
        assert!(rules.contains(&format!("id=\"{rule}\"")), "{rule} is published");
    }
    let operator = rooms.person(&staff.operator).await;
    assert_eq!(operator.get(&format!("{case}/rules")).await.status(), StatusCode::FORBIDDEN);
    let elsewhere = rooms.world.hire("zoe", &[domain::case::Role::Officer], "HAN").await;
    let stranger = rooms.person(&elsewhere).await;
    assert_eq!(stranger.get(&format!("{case}/rules")).await.status(), StatusCode::NOT_FOUND);
}
