//! Pages of the applicant as text: every kind of question, every section, in every language.

use super::{check, draft, papers, section};
use crate::{Ctx, pages::desk::fixture, shell::render, visitor::Visitor};
use domain::case::{ActionKind, AdmissionCheck, End, Entries, Grant, Notice, PublicState, Role};
use domain::form::{
    Answers, Context, Kind, SECTIONS, SectionState, check_section, fields, samples, section_state,
};
use domain::{ApplicantId, CaseId, PostCode, Problems, Reference, Timestamp};
use leptos::prelude::AnyView;
use services::applicant::cases::{MessageView, Reason, Request, Wanted};
use services::applicant::{ApplicantCase, Decided, DraftView, Happened};
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
                        assert_eq!(shown, view.can_open(field), "{name} {}", field.id);
                        let closed = html.contains(&format!("<div id=\"question-{}\" hidden", field.id));
                        assert_eq!(shown && closed, shown && !view.is_shown(field), "{name} {}", field.id);
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

/// A case in which everything is there that a page can show.
fn case(decided: Decided) -> ApplicantCase {
    let now = Timestamp(1_795_507_200_000_000);
    let day = now.date();
    let line = |key| Happened {
        at: now,
        key,
        day: Some(day),
        moment: Some(now),
        text: Some("Geneva".to_owned()),
        count: Some(2),
    };
    let wanted = Wanted {
        code: "insurance".to_owned(),
        name: "Travel medical insurance".to_owned(),
        note: "For all days".to_owned(),
        received: true,
        waiting: Vec::new(),
    };
    ApplicantCase {
        id: CaseId(uuid::Uuid::from_u128(0xCA5E)),
        reference: Reference::from_random(4711),
        version: 3,
        name: "Anna Maria Eriksson".to_owned(),
        visa_name: "Short stay".to_owned(),
        journey: (day, day),
        post: PostCode::from("GVA"),
        post_name: "Consulate".to_owned(),
        post_address: "1 rue".to_owned(),
        post_email: "geneva@example.org".to_owned(),
        post_zone: "Europe/Zurich".to_owned(),
        appeal_body: "Commission".to_owned(),
        status: PublicState::Refused.status(Some(day)),
        submitted_at: now,
        appointment_days: 14,
        documents: Vec::new(),
        messages: vec![MessageView { at: now, own: true, text: "<i>Hello</i>\nagain".to_owned() }],
        timeline: TIMELINE.iter().map(|key| line(key)).collect(),
        request: Some(Request { at: now, due: day, items: vec![wanted] }),
        interview: Some((now, "Room 2".to_owned())),
        decided: Some(decided),
        notice: Some(Notice {
            sent_at: now,
            channel: "mail".to_owned(),
            deemed_on: day,
            opened_at: Some(now),
            appeal_until: day,
        }),
        can: vec![
            ActionKind::Withdraw,
            ActionKind::AskRevocation,
            ActionKind::Message,
            ActionKind::OpenNotice,
        ],
    }
}

/// Every line that `services::applicant::history` tells.
const TIMELINE: [&str; 24] = [
    "timeline-submitted",
    "timeline-lodged",
    "timeline-fee-paid",
    "timeline-fee-refunded",
    "timeline-not-competent",
    "timeline-inadmissible",
    "timeline-admitted",
    "timeline-papers-requested",
    "timeline-papers-received",
    "timeline-interview-invited",
    "timeline-interview-held",
    "timeline-clock-extended",
    "timeline-visa-decided",
    "timeline-reopened",
    "timeline-refused",
    "timeline-ready",
    "timeline-handed-over",
    "timeline-withdrawn",
    "timeline-revocation-asked",
    "timeline-annulled",
    "timeline-revoked",
    "timeline-notified",
    "timeline-notice-opened",
    "timeline-message-received",
];

#[tokio::test]
async fn a_case_and_every_decision_have_their_words_in_every_language() {
    let day = Timestamp(1_795_507_200_000_000).date();
    let reason = || vec![Reason { code: 2, text: "Official text".to_owned(), fact: "The <fact>".to_owned() }];
    let grant = Grant {
        visa_type: "C1".to_owned(),
        valid_from: day,
        valid_until: day,
        entries: Entries::Single,
        days: 10,
        territory: None,
        remarks: String::new(),
    };
    for lang in Lang::ALL {
        let ctx = ctx(lang).await;
        let missing = AdmissionCheck::ALL.iter().map(ToString::to_string).collect();
        for decided in [
            Decided::Visa(grant.clone()),
            Decided::Refused { on: day, reasons: reason() },
            Decided::Refused { on: day, reasons: Vec::new() },
            Decided::Ended { on: day, end: End::Annul, reasons: reason() },
            Decided::Ended { on: day, end: End::Revoke, reasons: reason() },
            Decided::NotCompetent { office: "Another".to_owned() },
            Decided::Inadmissible { missing },
        ] {
            let case = case(decided.clone());
            let page = html(super::case::view(&ctx, &case));
            assert!(page.contains("&lt;i&gt;Hello"), "escaped");
            assert!(!page.contains("Official text"), "reasons stand on the page of the decision only");
            let page = html(super::decision::view(&ctx, &case, &decided));
            assert_eq!(page.matches("<h1").count(), 1);
            let told = matches!(&decided, Decided::Refused { reasons, .. } | Decided::Ended { reasons, .. } if !reasons.is_empty());
            assert_eq!(page.contains("Official text"), told);
        }
    }
}

/// In the evening in UTC the day at a post in the east is the next one, and the page says whose day it is.
#[tokio::test]
async fn the_last_day_of_a_draft_is_a_day_at_its_post() {
    let ctx = ctx(Lang::En).await;
    let answers = samples::sample("eriksson", ctx.state.services.now().date()).expect("a sample");
    for (post, day, name) in [("GVA", "24 December 2026", "Geneva"), ("HAN", "25 December 2026", "Hanoi")] {
        let mut draft = of(answers.clone());
        draft.post = PostCode::from(post);
        // 24 December 2026, 20:00 in UTC.
        draft.expires_at = Timestamp(1_798_142_400_000_000);
        let numbers = numbers(&ctx, &draft);
        let html = html(draft_page(&ctx, &draft, &numbers));
        assert!(html.contains(day) && html.contains(name), "{post}");
    }
}
