//! Dates, amounts, states and events in the words of the desk.

use crate::{
    Ctx,
    ui::{Tag, TagColour},
};
use domain::{
    Date, PostCode, Problem, Timestamp,
    case::{ActionKind, Entries, State},
    policy::{Money, Policy, Post},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use services::{
    cash::figure,
    desk::case::{ActorName, CaseView, HistoryRow},
    desk::dossier::LEFT_OUT,
    desk::then::READ,
    words,
};

/// A day in words.
pub fn day(ctx: &Ctx, day: Date) -> String {
    words::date(ctx.lang, day)
}

/// From one day to another.
pub fn days(ctx: &Ctx, from: Date, to: Date) -> String {
    words::date_range(ctx.lang, from, to)
}

/// The zone of a post; the rule in the policy counts when the name is not known here.
pub fn zone(post: Option<&Post>) -> TimeZone {
    let Some(post) = post else { return TimeZone::UTC };
    TimeZone::get(&post.time_zone).or_else(|_| TimeZone::posix(&post.clock)).unwrap_or(TimeZone::UTC)
}

/// The zone of the post of a case.
pub fn zone_of(view: &CaseView) -> TimeZone {
    zone(view.policy.post(&view.case.post))
}

/// A moment in words, at the post of the case.
pub fn moment(ctx: &Ctx, view: &CaseView, at: Timestamp) -> String {
    words::moment(ctx.lang, at, &zone_of(view))
}

/// An amount with its currency: `90.00 EUR`.
pub fn money(amount: &Money) -> String {
    format!("{} {}", figure(amount.minor), amount.currency)
}

/// Thousandths in per cent with one decimal: `12.5 %`.
pub fn percent(thousandths: u16) -> String {
    format!("{}.{} %", thousandths / 10, thousandths % 10)
}

/// The name of a State of Doc 9303-3 in the language of the page, with its code: `Germany (D)`.
pub fn country(ctx: &Ctx, code: &str) -> String {
    let name = |state: &domain::states::State| ctx.t(&format!("country-{}", state.code));
    domain::states::lookup(code).map_or_else(|| code.to_owned(), |state| format!("{} ({code})", name(state)))
}

/// A kind of paper.
pub fn paper(ctx: &Ctx, policy: &Policy, code: &str) -> String {
    policy.document_name(code, ctx.lang.code()).to_owned()
}

/// A visa type: `C1, Short stay, single entry`.
pub fn visa_type(ctx: &Ctx, policy: &Policy, code: &str) -> String {
    let name = policy.visa_type(code).map(|visa| visa.name.get(ctx.lang.code()));
    name.map_or_else(|| code.to_owned(), |name| format!("{code}, {name}"))
}

/// The rule of a fee.
pub fn fee_rule(ctx: &Ctx, policy: &Policy, rule: &str) -> String {
    let waiver = policy.waivers.iter().find(|waiver| waiver.id == rule);
    waiver.map_or_else(|| ctx.t("desk-fee-by-age"), |waiver| waiver.name.get(ctx.lang.code()).to_owned())
}

/// The number of entries.
pub fn entries(ctx: &Ctx, entries: Entries) -> String {
    ctx.named("entries", entries.as_str())
}

/// A state as a tag.
pub fn state(ctx: &Ctx, state: State) -> AnyView {
    view! { <Tag label=ctx.named("state", state.as_str()) colour=colour(state)/> }.into_any()
}

const fn colour(state: State) -> TagColour {
    match state {
        State::Draft | State::Withdrawn | State::NotCompetent => TagColour::Grey,
        State::Submitted | State::DocumentsRequested | State::Interview | State::Consultation => {
            TagColour::Yellow
        }
        State::Refused | State::Inadmissible | State::Annulled | State::Revoked => TagColour::Red,
        State::Issued | State::Controlled | State::Affixed | State::HandedOver => TagColour::Green,
        State::Proposed => TagColour::Orange,
        State::Lodged
        | State::Admissible
        | State::Screening
        | State::Examination
        | State::PrintQueued
        | State::Loaded
        | State::Rendered
        | State::Printed => TagColour::Brand,
    }
}

/// From this many days on, a due date is soon.
const SOON: i64 = 3;

/// The last day with what is left of it. Late and soon are words first and colours second.
pub fn due(ctx: &Ctx, due: Option<Date>, days_left: Option<i64>) -> AnyView {
    let (Some(due), Some(left)) = (due, days_left) else { return view! { "–" }.into_any() };
    let (class, words) = match left {
        ..0 => ("app-due--late", ctx.ta("desk-due-late", [("days", -left)])),
        0 => ("app-due--soon", ctx.t("desk-due-today")),
        1..=SOON => ("app-due--soon", ctx.ta("desk-due-left", [("days", left)])),
        _ => ("app-due", ctx.ta("desk-due-left", [("days", left)])),
    };
    view! { <span class="app-due__date">{day(ctx, due)}</span> ", " <span class=class>{words}</span> }
        .into_any()
}

/// The same in a line of text, with its name; nothing before there is one.
pub fn due_line(ctx: &Ctx, view: &CaseView) -> AnyView {
    view.due.map(|_| view! { " · " {ctx.t("desk-due")} " " {due(ctx, view.due, view.days_left)} }).into_any()
}

/// Who did something.
pub fn actor(ctx: &Ctx, name: &ActorName) -> String {
    match name {
        ActorName::Staff(name) => name.clone(),
        ActorName::Applicant => ctx.t("role-applicant"),
        ActorName::System => ctx.t("role-system"),
    }
}

/// The last part of the address of an action: its stored name with hyphens.
pub fn slug(kind: ActionKind) -> String {
    kind.as_str().replace('_', "-")
}

/// A reason in words; a printer's own keywords stand as it gave them.
pub fn said(ctx: &Ctx, reason: &str) -> String {
    if words::Words::exists(ctx.lang, reason) { ctx.t(reason) } else { reason.to_owned() }
}

/// One event as a sentence. Stored names and codes among its values become words.
pub fn event(ctx: &Ctx, view: &CaseView, row: &HistoryRow) -> String {
    let mut sentence = Problem::new("", row.key());
    for (name, value) in &row.args {
        sentence =
            sentence.with(*name, value_of(ctx, &view.policy, &view.case.post, (&row.kind, name), value));
    }
    if let Some(amount) = sentence.args.get("amount").and_then(|minor| minor.parse().ok()) {
        let currency = sentence.args.get("currency").cloned().unwrap_or_default();
        sentence = sentence.with("amount", money(&Money { minor: amount, currency }));
    }
    ctx.problem(&sentence)
}

/// A moment of a journal in words, at a post.
fn at(ctx: &Ctx, post: Option<&Post>, value: &str) -> String {
    let read = value.parse::<jiff::Timestamp>();
    read.map_or_else(|_| value.to_owned(), |at| words::moment(ctx.lang, Timestamp::from(at), &zone(post)))
}

/// A value of an event in words, by the kind of the event and the name of the value. The desk puts it into a sentence, the
/// auditor reads it beside its name.
pub fn value_of(
    ctx: &Ctx,
    policy: &Policy,
    post: &PostCode,
    (kind, name): (&str, &str),
    value: &str,
) -> String {
    let post = policy.post(post);
    let list = |word: &dyn Fn(&str) -> String| {
        value.split(", ").filter(|code| !code.is_empty()).map(word).collect::<Vec<_>>().join(", ")
    };
    match name {
        _ if value == LEFT_OUT => ctx.t("history-left-out"),
        "biometrics" | "answer" | "limit" | "entries" | "direction" | "channel" => ctx.named(name, value),
        "way" => ctx.named("money-way", value),
        "end" => ctx.named("end", value),
        "verdict" => ctx.named("hit-verdict", value),
        "kin" => ctx.named("kin-verdict", value),
        "capacity" => ctx.named("capacity", value),
        "contact-way" => ctx.named("contact-way", value),
        "relation" => ctx.named("receiver", value),
        "outcome" => ctx.named("job-outcome", value),
        "reason" if kind == "print_job_ended" => said(ctx, value),
        "from" | "until" if kind == "outage_noted" => at(ctx, post, value),
        "days" if kind == "outage_noted" => {
            list(&|text| text.parse().map_or_else(|_| text.to_owned(), |parsed| day(ctx, parsed)))
        }
        "missing" => list(&|code| ctx.named("check", code)),
        "documents" => list(&|code| paper(ctx, policy, code)),
        "fields" => list(&|field| ctx.t(&format!("field-{field}"))),
        "rule" if kind == "review_asked" => value.to_owned(),
        "rule" => fee_rule(ctx, policy, value),
        "visa-type" => visa_type(ctx, policy, value),
        "when" => at(ctx, post, value),
        "what" => match value {
            then if then.starts_with(READ) => {
                ctx.ta("desk-read-then", [("entry", then.trim_start_matches(READ).to_owned())])
            }
            "page" => ctx.t("desk-read-page"),
            "file" => ctx.t("desk-read-file"),
            "disclosed_file" => ctx.t("desk-read-disclosed"),
            services::desk::letter::READ => ctx.t("desk-read-decision"),
            "border_check" => ctx.t("desk-read-border"),
            "consultation_link" => ctx.t("desk-read-consultation"),
            "journal" => ctx.t("desk-read-journal"),
            "export" => ctx.t("desk-read-export"),
            "sticker_copy" => ctx.t("desk-read-sticker-copy"),
            code => paper(ctx, policy, code),
        },
        "code" => match kind {
            "print_faulted" => ctx.named("fault", value),
            "spoil_declared" | "sticker_spoiled" => ctx.named("spoil", value),
            _ => ctx.named("control", value),
        },
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn rates_have_one_decimal() {
        assert_eq!(percent(0), "0.0 %");
        assert_eq!(percent(125), "12.5 %");
        assert_eq!(percent(1000), "100.0 %");
    }
}
