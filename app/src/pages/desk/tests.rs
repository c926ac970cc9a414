//! Pages of the desk as text, and the promise that every action has its place.

use super::{
    act, actions, case,
    fixture::{Story, ctx, propose, without_keys},
    grant, place, queue, routes, words,
};
use crate::{doors::Door, shell::render};
use domain::{
    Problem,
    case::{Action, ActionKind, Flags, Role, State, is_allowed},
};
use http::Method;
use leptos::prelude::AnyView;
use services::{
    desk::queue::{Filter, Page, QueueRow},
    desk::tray::WaitingFor,
    words::{Lang, Words},
};
use std::collections::BTreeSet;

/// A page as text, one element a line, so that a change shows where it is.
fn text(view: AnyView) -> String {
    let html = without_keys(&render(|| view));
    assert!(!html.contains('⟦'), "a message is missing: {}", around(&html));
    html.replace("<!DOCTYPE html>", "").replace("<!>", "").replace("><", ">\n<")
}

fn around(html: &str) -> &str {
    html.find('⟦').map_or("", |at| html[at..].split('⟧').next().unwrap_or_default())
}

#[tokio::test]
async fn the_page_of_a_case_in_examination() {
    let ctx = ctx(Lang::En, Role::Officer).await;
    insta::assert_snapshot!(text(case::content(&ctx, &Story::in_examination("eriksson").view(&ctx))));
}

#[tokio::test]
async fn the_page_of_a_proposed_refusal() {
    let ctx = ctx(Lang::Fr, Role::Decider).await;
    insta::assert_snapshot!(text(case::content(&ctx, &Story::refusal_proposed().view(&ctx))));
}

#[tokio::test]
async fn the_page_of_an_issued_visa() {
    let ctx = ctx(Lang::En, Role::Decider).await;
    let html = text(case::content(&ctx, &Story::issued().view(&ctx)));
    assert!(html.contains("Decided: issue") && html.contains("Dario Decider"));
    assert!(html.contains("/return-to-examination"));
}

/// An officer who agrees sends the page as it opens.
#[tokio::test]
async fn what_the_page_proposes_by_itself_is_possible() {
    let ctx = ctx(Lang::En, Role::Officer).await;
    for sample in ["eriksson", "single-name", "arabic", "ukrainian", "vietnamese", "long-name"] {
        let grant = grant::of_the_trip(&Story::in_examination(sample).view(&ctx));
        let reason = "In order.".to_owned();
        let _ = Story::in_examination(sample).then(Role::Officer, propose(grant, reason));
    }
}

/// Each clock with its last day, its state and the rule and entry behind each step.
#[tokio::test]
async fn the_page_of_a_case_says_why_a_last_day_is_that_day() {
    let ctx = ctx(Lang::En, Role::Officer).await;
    let reason = "The sister is in hospital.".to_owned();
    let story = Story::in_examination("eriksson").then(Role::Officer, Action::MarkUrgent { reason });
    let html = text(case::content(&ctx, &story.view(&ctx)));
    for wanted in ["clocks.decision_days", "clocks.urgent_days", "Urgent, 3 days from", "href=\"#entry-4\""] {
        assert!(html.contains(wanted), "{wanted} is missing");
    }
    assert!(html.contains("id=\"entry-4\""), "the entry is on the page");
    let none = text(case::content(&ctx, &Story::of("eriksson").view(&ctx)));
    assert!(!none.contains("clocks.decision_days"), "no clock runs before the admission");
}

/// The inputs of a proposal are filled with what the rules give, and each part names its rule.
#[tokio::test]
async fn the_page_of_a_proposal_names_the_rule_behind_each_part() {
    let ctx = ctx(Lang::Fr, Role::Officer).await;
    let view = Story::in_examination("eriksson").view(&ctx);
    let html = text(act::content(&ctx, &view, ActionKind::ProposeIssue, super::propose_issue::fields));
    assert!(html.contains("visa_types.C1.grace_days") && html.contains("Validité selon les règles"));
    let found = view.stays.validity.clone().expect("a validity");
    let until = found.valid_until.value;
    assert!(html.contains(&format!("value=\"{}\"", until.year())));
    let wide = domain::case::Grant { days: found.days.value + 1, ..grant::of_the_trip(&view) };
    assert!(case::stays::wider(&ctx, &view, &wide).is_some());
    assert!(case::stays::wider(&ctx, &view, &grant::of_the_trip(&view)).is_none());
}

#[tokio::test]
async fn every_sample_is_shown_in_both_languages() {
    for lang in Lang::STAFF {
        let ctx = ctx(lang, Role::Officer).await;
        for sample in ["eriksson", "single-name", "arabic", "ukrainian", "vietnamese", "long-name"] {
            text(case::content(&ctx, &Story::of(sample).view(&ctx)));
        }
    }
}

#[tokio::test]
async fn a_page_of_an_action_shows_its_inputs_and_carries_the_version() {
    let ctx = ctx(Lang::En, Role::Officer).await;
    let view = Story::in_examination("eriksson").view(&ctx);
    let html = text(act::content(&ctx, &view, ActionKind::ProposeRefuse, super::propose_refuse::fields));
    assert!(html.contains(&format!("name=\"version\" value=\"{}\"", view.version)));
    for rule in view.policy.grounds_for(domain::policy::Deed::Refuse) {
        assert!(html.contains(&format!("name=\"ground-{}\"", rule.code)));
        assert!(html.contains(&format!("name=\"fact-{}\"", rule.code)));
    }
    let html = text(act::content(&ctx, &view, ActionKind::ProposeIssue, super::propose_issue::fields));
    assert!(html.contains("name=\"until-year\""));
}

#[tokio::test]
async fn an_action_that_is_not_open_shows_what_was_typed() {
    let mut ctx = ctx(Lang::En, Role::Officer).await;
    ctx.flash.kept = [("reason", "the long reason")].into_iter().collect();
    let view = Story::of("eriksson").view(&ctx);
    let html = text(act::content(&ctx, &view, ActionKind::ProposeRefuse, super::propose_refuse::fields));
    assert!(html.contains("the long reason") && !html.contains("<form"));
}

#[tokio::test]
async fn a_decider_who_proposed_is_told_why_not() {
    let ctx = ctx(Lang::En, Role::Officer).await;
    let view = Story::refusal_proposed().view(&ctx);
    assert!(text(super::proposal::own(&ctx, &view)).contains("You proposed this yourself."));
}

#[tokio::test]
async fn an_empty_queue_says_so() {
    let ctx = ctx(Lang::En, Role::Officer).await;
    let html =
        text(queue::content(&ctx, &queue::Asked::default(), &Filter::default(), queue::Shown::default()));
    assert!(html.contains("There is nothing in this tray.") && html.contains("/desk/take-next"));
}

#[tokio::test]
async fn a_search_that_finds_too_much_says_so() {
    let ctx = ctx(Lang::En, Role::Officer).await;
    let row = QueueRow {
        id: domain::CaseId(uuid::Uuid::nil()),
        reference: domain::Reference::from_random(7),
        name: "ERIKSSON, Anna Maria".to_owned(),
        nationality: "UTO".to_owned(),
        visa_type: "C1".to_owned(),
        state: State::Examination,
        submitted_at: domain::Timestamp(0),
        due_on: None,
        days_left: None,
        assigned_to: None,
        waiting_for: WaitingFor::Officer,
    };
    let page = |more: bool| {
        let cases = Page { rows: vec![row.clone()], more, ..Page::default() };
        let shown = queue::Shown { cases, ..queue::Shown::default() };
        let filter = Filter { search: "maria".to_owned(), ..Filter::default() };
        text(queue::content(&ctx, &queue::Asked::default(), &filter, shown))
    };
    assert!(page(true).contains("More cases fit than the 1 that are shown here."));
    assert!(!page(false).contains("More cases fit"));
}

/// Whatever the rules open to a role of the desk has a page, and the door of that page lets the role in.
#[test]
fn every_action_of_the_desk_has_a_page_and_a_command() {
    let routes = routes();
    let open = |role: Role, kind: ActionKind| {
        let flags = Flags::NAMED.iter().map(|(flag, _)| *flag);
        let all = flags.clone().fold(Flags::NONE, Flags::and);
        State::ALL.iter().any(|state| {
            flags
                .clone()
                .chain([Flags::NONE, all])
                .chain(flags.clone().map(|bar| without(all, bar)))
                .any(|flags| is_allowed(*state, flags, role, kind))
        })
    };
    for role in super::DESK.iter().copied() {
        for kind in ActionKind::ALL.iter().copied().filter(|kind| open(role, *kind)) {
            if kind == ActionKind::Read || !place(kind).expect("a place").is_desk() {
                continue;
            }
            let path = format!("/desk/cases/{{id}}/{}", words::slug(kind));
            for method in [Method::GET, Method::POST] {
                let route = routes.iter().find(|route| route.method == method && route.path == path);
                let route = route.unwrap_or_else(|| panic!("{method} {path} is missing"));
                assert!(
                    matches!(route.door, Door::Staff(roles) if roles.contains(&role)),
                    "{role} cannot enter {path}"
                );
            }
        }
    }
}

fn without(all: Flags, bar: Flags) -> Flags {
    Flags::NAMED
        .iter()
        .map(|(flag, _)| *flag)
        .filter(|flag| *flag != bar)
        .fold(Flags::NONE, |set, flag| if all.contains(flag) { set.and(flag) } else { set })
}

#[test]
fn every_page_of_an_action_has_its_words() {
    let pages: BTreeSet<_> =
        actions().iter().map(|route| route.path.rsplit('/').next().expect("a name")).collect();
    for lang in Lang::STAFF {
        for page in &pages {
            for key in [format!("desk-{page}-lead"), format!("action-{page}")] {
                assert!(Words::exists(lang, &key), "{key} in {}", lang.code());
            }
        }
        let problem = Problem::new("", "history-issue-proposed");
        assert!(Words::exists(lang, &problem.key));
    }
}

#[tokio::test]
async fn states_have_their_names_in_the_language_of_the_page() {
    let french = words::country(&ctx(Lang::Fr, Role::Officer).await, "D");
    let english = words::country(&ctx(Lang::En, Role::Officer).await, "D");
    assert_eq!((french.as_str(), english.as_str()), ("Allemagne (D)", "Germany (D)"));
    assert_eq!(words::country(&ctx(Lang::Fr, Role::Officer).await, "QQQ"), "QQQ");
}
