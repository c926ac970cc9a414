//! Pages of the applicant as text: every kind of question, every section, in every language.

use super::{check, draft, papers, section};
use crate::{Ctx, pages::desk::fixture, shell::render, visitor::Visitor};
use domain::case::Role;
use domain::form::{
    Answers, Context, Kind, SECTIONS, SectionState, check_section, fields, samples, section_state,
};
use domain::{ApplicantId, CaseId, PostCode, Problems, Timestamp};
use leptos::prelude::AnyView;
use services::applicant::DraftView;
use services::words::Lang;
use std::collections::BTreeSet;

async fn ctx(lang: Lang) -> Ctx {
    let mut ctx = fixture::ctx(lang, Role::Officer).await;
    let id = ApplicantId(uuid::Uuid::from_u128(0xA1));
    ctx.visitor = Visitor::Applicant { id, email: "ana@example.org".to_owned() };
    ctx
}

fn of(answers: Answers) -> DraftView {
    DraftView {
        id: CaseId(uuid::Uuid::from_u128(0xCA5E)),
        version: 1,
        answers,
        checked: BTreeSet::new(),
        visa_type: "C1".to_owned(),
        purpose: "tourism".to_owned(),
        post: PostCode::from("GVA"),
        documents: Vec::new(),
        created_at: Timestamp(1_795_507_200_000_000),
        updated_at: Timestamp(1_795_507_200_000_000),
        expires_at: Timestamp(1_795_507_200_000_000).plus_days(30),
    }
}

/// The numbers of the form; the purposes of all kinds of visa are offered, so that every sample fits.
fn numbers(ctx: &Ctx, draft: &DraftView) -> Context {
    draft::context(ctx, draft).expect("a kind of visa")
}

fn html(view: AnyView) -> String {
    let html = render(|| view);
    let missing = html.find('⟦').and_then(|at| html[at..].split('⟧').next());
    assert!(missing.is_none(), "a message is missing: {missing:?}");
    html
}

#[tokio::test]
async fn every_section_of_every_sample_is_drawn_in_every_language() {
    for lang in Lang::ALL {
        let ctx = ctx(lang).await;
        let today = ctx.state.services.now().date();
        let mut kinds = BTreeSet::new();
        for (name, answers) in samples::all(today) {
            let draft = of(answers);
            let numbers = numbers(&ctx, &draft);
            for part in &SECTIONS {
                let html = html(section::view(&ctx, &draft, part, &numbers));
                assert_eq!(html.matches("<h1").count(), 1, "{name} {}", part.id);
                if section_state(part, &draft.answers, &numbers) == SectionState::NotApplicable {
                    continue;
                }
                for field in domain::form::fields_of(part.id) {
                    let shown = html.contains(&format!("id=\"{}\"", field.id));
                    let view = domain::form::View::new(&draft.answers, &numbers);
                    if section_state(part, &draft.answers, &numbers) != SectionState::CannotStart {
                        assert_eq!(shown, view.is_shown(field), "{name} {}", field.id);
                    }
                    if shown {
                        kinds.insert(kind(field.kind));
                    }
                }
            }
            html(draft_page(&ctx, &draft, &numbers));
            html(check::view(&ctx, &draft, &numbers, &Problems::default()));
            html(papers::view(&ctx, &draft, draft::needed(&ctx, &draft, &numbers)));
        }
        let all: BTreeSet<&str> = fields().map(|field| kind(field.kind)).collect();
        assert_eq!(kinds, all, "every kind of question was drawn");
    }
}

fn draft_page(ctx: &Ctx, found: &DraftView, numbers: &Context) -> AnyView {
    draft::view(ctx, found, numbers)
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Name => "name",
        Kind::AnyName => "any-name",
        Kind::LongText => "long-text",
        Kind::Date => "date",
        Kind::BirthDate => "birth-date",
        Kind::Country => "country",
        Kind::Choice(_) => "choice",
        Kind::Choices(_) => "choices",
        Kind::Email => "email",
        Kind::Phone => "phone",
        Kind::PassportNumber => "passport-number",
        Kind::Mrz => "mrz",
        Kind::YesNo => "yes-no",
        Kind::Integer => "integer",
        Kind::Accept => "accept",
    }
}

#[tokio::test]
async fn what_was_typed_stands_there_as_it_was_typed_with_its_problem() {
    let mut ctx = ctx(Lang::En).await;
    let answers = Answers::new()
        .with("one-name", "no")
        .with("surname", " <b>\"O'Neil\" 7 ")
        .with("given-names", "</textarea>");
    let draft = of(answers);
    let numbers = numbers(&ctx, &draft);
    let part = domain::form::section("names").expect("a section");
    ctx.flash.problems = check_section(part, &draft.answers, &numbers);
    let html = html(section::view(&ctx, &draft, part, &numbers));
    assert!(
        html.contains("value=\" &lt;b&gt;&quot;O&#x27;Neil&quot; 7 \"") || html.contains("&lt;b"),
        "{html}"
    );
    assert!(!html.contains("<b>"));
    assert!(html.contains("id=\"surname-error\""), "{html}");
    assert!(html.contains("name=\"drawn\""));
}

#[tokio::test]
async fn a_page_that_nobody_asked_to_check_shows_no_problem() {
    let ctx = ctx(Lang::En).await;
    let draft = of(Answers::new());
    let numbers = numbers(&ctx, &draft);
    let part = domain::form::section("birth").expect("a section");
    let html = html(section::view(&ctx, &draft, part, &numbers));
    assert!(!html.contains("govuk-error-message"));
    assert!(html.contains("birth-date-day") && html.contains("autocomplete=\"bday-year\""));
}

#[tokio::test]
async fn the_check_page_leads_to_what_is_missing() {
    let ctx = ctx(Lang::Fr).await;
    let draft = of(Answers::new().with("purposes", "tourism"));
    let numbers = numbers(&ctx, &draft);
    let problems = domain::form::check_all(&draft.answers, &numbers);
    let html = html(check::view(&ctx, &draft, &numbers, &problems));
    assert!(html.contains("/names#surname"), "{html}");
    assert!(!html.contains("/submit\""), "nothing can be sent yet");
}
