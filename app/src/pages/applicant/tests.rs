//! Pages of the applicant as text: every kind of question, every section, in every language.

use super::{check, draft, papers, section, visit};
use crate::{Ctx, pages::desk::fixture, shell::render, visitor::Visitor};
use domain::case::{
    ActionKind, AdmissionCheck, Amendment, AmendmentEnd, End, Entries, FieldChange, Grant, Notice,
    PublicState, Role,
};
use domain::form::{
    Answers, Context, Kind, SECTIONS, SectionState, check_section, fields, samples, section_state,
};
use domain::visits::{Slot, VisitKind, Waiting};
use domain::{ApplicantId, CaseId, PostCode, Problems, Reference, Timestamp, UserId};
use leptos::prelude::AnyView;
use services::applicant::cases::{Invitation, MessageView, Reason, Request, Wanted};
use services::applicant::{ApplicantCase, Decided, DraftView, Happened};
use services::visits::offer::DayOffer;
use services::visits::{Card, Offer, VisitView};
use services::words::Lang;
use std::collections::BTreeSet;

async fn ctx(lang: Lang) -> Ctx {
    let mut ctx = fixture::ctx(lang, Role::Officer).await;
    let id = ApplicantId(uuid::Uuid::from_u128(0xA1));
    ctx.visitor = Visitor::Applicant { id, email: "ana@example.org".to_owned() };
    ctx
}

fn of(ctx: &Ctx, answers: Answers) -> DraftView {
    DraftView {
        part: None,
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
        keeps_until: Timestamp(1_795_507_200_000_000).plus_days(40),
        waiting: ctx.state.services.vault.new_data_key().waiting(),
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
            let draft = of(&ctx, answers);
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
    let draft = of(&ctx, answers);
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
    let draft = of(&ctx, Answers::new());
    let numbers = numbers(&ctx, &draft);
    let part = domain::form::section("birth").expect("a section");
    let html = html(section::view(&ctx, &draft, part, &numbers));
    assert!(!html.contains("govuk-error-message"));
    assert!(html.contains("birth-date-day") && html.contains("autocomplete=\"bday-year\""));
}

#[tokio::test]
async fn the_check_page_leads_to_what_is_missing() {
    let ctx = ctx(Lang::Fr).await;
    let draft = of(&ctx, Answers::new().with("purposes", "tourism"));
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
        messages: vec![MessageView {
            at: now,
            own: true,
            text: "<i>Hello</i>\nagain".to_owned(),
            files: Vec::new(),
        }],
        timeline: TIMELINE.iter().map(|key| line(key)).collect(),
        request: Some(Request { at: now, due: day, items: vec![wanted] }),
        interview: Some(Invitation {
            when: now,
            place: "Room 2".to_owned(),
            bring: "The contract of the flat".to_owned(),
        }),
        decided: Some(decided),
        notice: Some(Notice {
            sent_at: now,
            channel: "mail".to_owned(),
            deemed_on: day,
            opened_at: Some(now),
            appeal_until: day,
        }),
        answers: samples::sample("eriksson", day).expect("a sample"),
        context: Some(Context::short_stay(day)),
        amendments: corrections(now),
        group: None,
        visit: None,
        can: vec![
            ActionKind::AskAmendment,
            ActionKind::TakeBackAmendment,
            ActionKind::Withdraw,
            ActionKind::AskRevocation,
            ActionKind::Message,
            ActionKind::OpenNotice,
        ],
    }
}

/// One that was decided and one that waits.
fn corrections(now: Timestamp) -> Vec<Amendment> {
    let change = |field: &str, was: &str, now: &str| FieldChange {
        field: field.to_owned(),
        was: Answers::new().with(field, was),
        now: Answers::new().with(field, now),
    };
    let changes = vec![change("home-city", "Zenith", "<b>Zenit</b>"), change("home-country", "UTO", "D")];
    let end = AmendmentEnd {
        by: Some(UserId(uuid::Uuid::nil())),
        at: now,
        accepted: ["home-city".to_owned()].into(),
        reason: "The permit says Utopia".to_owned(),
    };
    let amendment = |end| Amendment { at: now, changes: changes.clone(), reason: String::new(), end };
    vec![amendment(Some(end)), amendment(None)]
}

/// Every line that `services::applicant::history` tells.
const TIMELINE: [&str; 27] = [
    "timeline-submitted",
    "timeline-correction-asked",
    "timeline-correction-taken-back",
    "timeline-correction-decided",
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

fn grant() -> Grant {
    let day = Timestamp(1_795_507_200_000_000).date();
    Grant {
        visa_type: "C1".to_owned(),
        valid_from: day,
        valid_until: day,
        entries: Entries::Single,
        days: 10,
        territory: None,
        remarks: String::new(),
    }
}

#[tokio::test]
async fn a_case_and_every_decision_have_their_words_in_every_language() {
    let day = Timestamp(1_795_507_200_000_000).date();
    let reason = || vec![Reason { code: 2, text: "Official text".to_owned(), fact: "The <fact>".to_owned() }];
    let grant = grant();
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

/// A visit as it is offered to somebody whose case needs one.
fn offered(kind: VisitKind, visit: Option<VisitView>, waits: bool, days: usize) -> Offer {
    let start = Timestamp(1_795_507_200_000_000).plus_days(7);
    let slot = |at: i64| (Slot { start: start.plus_seconds(at * 1200), minutes: 20, seats: 2 }, 2);
    let day = |n: usize| DayOffer {
        day: start.plus_days(i64::try_from(n).expect("few")).date(),
        free: 4,
        slots: vec![slot(0), slot(1)],
    };
    Offer {
        case: CaseId(uuid::Uuid::from_u128(0xCA5E)),
        reference: Reference::from_random(4711),
        post_name: "Consulate".to_owned(),
        post_address: "1 rue".to_owned(),
        post_zone: "Europe/Zurich".to_owned(),
        card: Card { kind, visit, waits },
        days: (0..days).map(day).collect(),
        waiting: i64::from(waits),
        place: waits.then_some(1),
        waited: (days > 1).then_some(Waiting { people: 9, half: 3, nine_in_ten: 12 }),
        next_opening: (start, start.date()),
        release_minutes: (30, 720),
        hold_hours: 12,
        moves: 2,
        change_hours: 24,
        usual_latest: Some(start.date()),
    }
}

#[tokio::test]
async fn a_visit_has_its_words_in_every_language() {
    let start = Timestamp(1_795_507_200_000_000).plus_days(7);
    let view = |accept_until, movable| VisitView {
        kind: VisitKind::Collection,
        start,
        minutes: 20,
        accept_until,
        movable,
    };
    let (day, slot) = (start.date().to_string(), start.0.to_string());
    for lang in Lang::ALL {
        let ctx = ctx(lang).await;
        for kind in VisitKind::ALL.iter().copied() {
            for visit in
                [None, Some(view(None, true)), Some(view(None, false)), Some(view(Some(start), false))]
            {
                for (waits, days) in [(false, 0), (true, 0), (false, 3), (true, 1)] {
                    let offer = offered(kind, visit.clone(), waits, days);
                    for day in ["", day.as_str(), "2020-01-01"] {
                        let asked = visit::Asked { day: day.to_owned(), slot: String::new() };
                        let page = html(visit::view(&ctx, &offer, &asked));
                        assert_eq!(page.matches("<h1").count(), 1);
                    }
                    let Some(visit) = &visit else { continue };
                    for slot in ["", slot.as_str()] {
                        let asked = visit::Asked { day: day.clone(), slot: slot.to_owned() };
                        html(visit::relocate::view(&ctx, &offer, visit, &asked));
                    }
                    html(visit::cancel::view(&ctx, &offer, visit));
                }
                let mut case = case(Decided::Visa(grant()));
                for waits in [false, true] {
                    case.visit = Some(Card { kind, visit: visit.clone(), waits });
                    let page = html(super::case::view(&ctx, &case));
                    assert!(page.contains("/visit\""), "{page}");
                }
            }
        }
    }
}

/// In the evening in UTC the day at a post in the east is the next one, and the page says whose day it is.
#[tokio::test]
async fn the_last_day_of_a_draft_is_a_day_at_its_post() {
    let ctx = ctx(Lang::En).await;
    let answers = samples::sample("eriksson", ctx.state.services.now().date()).expect("a sample");
    for (post, day, name) in [("GVA", "24 December 2026", "Geneva"), ("HAN", "25 December 2026", "Hanoi")] {
        let mut draft = of(&ctx, answers.clone());
        draft.post = PostCode::from(post);
        // 24 December 2026, 20:00 in UTC.
        draft.expires_at = Timestamp(1_798_142_400_000_000);
        let numbers = numbers(&ctx, &draft);
        let html = html(draft_page(&ctx, &draft, &numbers));
        assert!(html.contains(day) && html.contains(name), "{post}");
    }
}
