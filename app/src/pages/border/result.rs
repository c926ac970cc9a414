//! What a look-up found: the verdict in one word, what was read beside what was issued, and the holder's face.

use super::scan;
use crate::Ctx;
use crate::pages::{desk::act, when};
use crate::ui::{
    Button, ButtonKind, Cell, CommandForm, Field, Inset, SummaryList, SummaryRow, Table, TextInput,
};
use domain::mrz::{Fault, FaultKind};
use leptos::prelude::*;
use services::border::{ByHand, Check, Difference, Lookup, Record, Verdict};

/// The content of the page. `place` is the crossing point of the officer's last crossing.
pub(crate) fn view(ctx: &Ctx, check: &Check, typed: &str, place: &str, lookups: &[Lookup]) -> AnyView {
    // What could not be read is corrected; otherwise the next visa comes into an empty field.
    let again = matches!(check.verdict, Verdict::Unreadable { .. });
    let mut field = Field::new("mrz", ctx.t("border-mrz"));
    if again {
        field = field.value(typed);
    }
    let record = check.record.as_ref();
    view! {
        {verdict(ctx, check)}
        {record.and_then(|record| record.by_hand.as_ref()).map(|hand| by_hand(ctx, hand))}
        <div class="app-case">
            <div>
                {record.map(|record| crossing(ctx, &check.verdict, record, place))}
                {fields(ctx, check)}
                {record.map(|record| issued(ctx, record))}
                {record.map(|record| endings(ctx, record))}
            </div>
            <div class="app-case__side">
                <section class="app-panel">
                    <h2 class="app-panel__title">{ctx.t(if again { "border-again" } else { "border-next" })}</h2>
                    {scan::form(ctx, field)}
                    {scan::by_number(ctx)}
                </section>
                {record.and_then(|record| portrait(ctx, record))}
            </div>
        </div>
        {scan::history(ctx, lookups)}
    }
    .into_any()
}

fn verdict(ctx: &Ctx, check: &Check) -> AnyView {
    let class = match check.verdict {
        Verdict::Valid => "app-verdict app-verdict--good",
        Verdict::NotYetValid | Verdict::Expired | Verdict::UsedUp | Verdict::Unreadable { .. } => {
            "app-verdict app-verdict--warn"
        }
        Verdict::Revoked
        | Verdict::Annulled
        | Verdict::Spoiled
        | Verdict::Reported { .. }
        | Verdict::NotIssued
        | Verdict::Unknown
        | Verdict::OtherPassport
        | Verdict::Forged { .. } => "app-verdict",
    };
    let key = check.verdict.key();
    view! {
        <div class=class role="status">
            <h1 class="app-verdict__word">{ctx.t(&key)}</h1>
            <p class="govuk-body">{ctx.t(&format!("{key}-text"))}</p>
            {reasons(ctx, &check.verdict)}
            <p class="govuk-hint">{when::here(ctx, check.at)}</p>
        </div>
    }
    .into_any()
}

/// The sticker has no lines, because it was filled in by hand: why, where, when, and whether that was gone through since.
fn by_hand(ctx: &Ctx, hand: &ByHand) -> AnyView {
    let told = [("post", hand.post.to_string()), ("when", when::moment(ctx, hand.at, Some(&hand.post)))];
    let after = ctx.t(if hand.reconciled { "border-by-hand-reconciled" } else { "border-by-hand-open" });
    view! {
        <Inset>
            <p class="govuk-body"><strong>{ctx.t("border-by-hand")}</strong> " " {ctx.ta("border-by-hand-told", told)}</p>
            <p class="govuk-body">{ctx.ta("border-by-hand-why", [("reason", hand.reason.clone())])}</p>
            <p class="govuk-body">{after}</p>
        </Inset>
    }
    .into_any()
}

/// Why a zone could not be read.
fn reasons(ctx: &Ctx, verdict: &Verdict) -> AnyView {
    let Verdict::Unreadable { faults, problem } = verdict else { return ().into_any() };
    let problem = problem.iter().map(|problem| ctx.problem(problem));
    let items: Vec<_> = problem
        .chain(faults.iter().map(|fault| reason(ctx, fault)))
        .map(|text| view! { <li>{text}</li> })
        .collect();
    view! { <ul class="govuk-list govuk-list--bullet">{items}</ul> }.into_any()
}

pub(super) fn reason(ctx: &Ctx, fault: &Fault) -> String {
    let (kind, expected, found) = match fault.kind {
        FaultKind::CheckDigit { expected, found } => ("check-digit", expected.to_string(), found.to_string()),
        FaultKind::Character { found, .. } => ("character", String::new(), found.to_string()),
        FaultKind::Date(_) => ("date", String::new(), String::new()),
        FaultKind::Sex { found } => ("sex", String::new(), found.to_string()),
        FaultKind::DocumentCode => ("document-code", String::new(), String::new()),
        FaultKind::Filler => ("filler", String::new(), String::new()),
        FaultKind::Empty => ("empty", String::new(), String::new()),
    };
    let args = [
        ("line", fault.line.to_string()),
        ("position", fault.position.to_string()),
        ("field", ctx.named("mrz-field", fault.field.name())),
        ("expected", expected),
        ("found", found),
    ];
    ctx.ta(&format!("border-fault-{kind}"), args)
}

/// Every field as it was read, beside what was issued; what differs is marked in words and in colour.
fn fields(ctx: &Ctx, check: &Check) -> AnyView {
    if check.fields.is_empty() {
        return ().into_any();
    }
    let differences: &[Difference] = match &check.verdict {
        Verdict::Forged { differences } => differences,
        _ => &[],
    };
    let compared = check.record.is_some();
    let mut columns = vec![ctx.t("border-column-field"), ctx.t("border-column-read")];
    if compared {
        columns.push(ctx.t("border-column-issued"));
    }
    let rows = check
        .fields
        .iter()
        .map(|(field, read)| {
            let difference = differences.iter().find(|difference| difference.field == *field);
            let mut row = vec![Cell::text(ctx.named("mrz-field", field.name()))];
            row.push(match difference {
                Some(_) => differs(ctx, read.clone()),
                None => Cell::code(read.clone()),
            });
            if compared {
                row.push(Cell::code(difference.map_or_else(|| read.clone(), |found| found.printed.clone())));
            }
            row
        })
        .collect();
    view! {
        <div class="app-compare"><Table caption=ctx.t("border-fields") columns=columns rows=rows dense=true/></div>
    }
    .into_any()
}

pub(super) fn differs(ctx: &Ctx, read: String) -> Cell {
    Cell::view(view! {
        <mark class="app-differs"><bdi dir="ltr">{read}</bdi></mark> " " <strong>{ctx.t("border-differs")}</strong>
    })
}

fn issued(ctx: &Ctx, record: &Record) -> AnyView {
    let key = |word: &str| ctx.t(&format!("border-record-{word}"));
    let left = match record.entries_left {
        Some(left) => ctx.ta("border-entries-left", [("count", left)]),
        None => ctx.named("entries", record.entries.as_str()),
    };
    let rows = vec![
        SummaryRow::text(key("name"), record.name.clone()),
        SummaryRow::code(key("passport"), record.passport_number.clone()),
        SummaryRow::code(key("number"), record.visa_number.clone()),
        SummaryRow::text(key("from"), when::day(ctx, record.valid_from)),
        SummaryRow::text(key("until"), when::day(ctx, record.valid_until)),
        SummaryRow::text(key("entries"), left),
        SummaryRow::text(key("days"), ctx.ta("core-days", [("days", record.days)])),
        SummaryRow::code(key("reference"), record.reference.to_string()),
    ];
    view! {
        <h2 class="govuk-heading-m">{ctx.t("border-record")}</h2>
        <SummaryList rows=rows dense=true/>
        {record.mrz.as_ref().map(|lines| view! { <pre class="app-mrz" translate="no">{lines.join("\n")}</pre> })}
    }
    .into_any()
}

/// The ways to end the visa that are open to this officer, each on a page of its own.
fn endings(ctx: &Ctx, record: &Record) -> AnyView {
    let links = record.endings.iter().map(|kind| {
        let to = act::path(record.case_id, *kind);
        view! { <li><a class="govuk-link" href=to>{ctx.named("action", kind.as_str())}</a></li> }
    });
    let links: Vec<_> = links.collect();
    view! { <ul class="govuk-list">{links}</ul> }.into_any()
}

fn portrait(ctx: &Ctx, record: &Record) -> Option<AnyView> {
    record.portrait?;
    let src = format!("/border/cases/{}/portrait", record.case_id);
    let panel = view! {
        <section class="app-panel">
            <h2 class="app-panel__title">{ctx.t("border-portrait")}</h2>
            <img class="app-portrait" src=src alt=ctx.t("border-portrait-alt")/>
        </section>
    };
    Some(panel.into_any())
}

/// Entry on a valid visa; an exit also when it is over, since nobody is kept in for a late visa.
fn crossing(ctx: &Ctx, verdict: &Verdict, record: &Record, place: &str) -> AnyView {
    let entry = *verdict == Verdict::Valid;
    let exit = entry || matches!(verdict, Verdict::Expired | Verdict::UsedUp);
    if !exit {
        return ().into_any();
    }
    let action = format!("/border/cases/{}/crossing", record.case_id);
    let send = |direction: &str| ("direction".to_owned(), direction.to_owned());
    let enter = entry.then(|| {
        view! { <Button label=ctx.t("border-record-entry") sends=send("entry")/> " " }
    });
    view! {
        <section class="app-card">
            <h2 class="govuk-heading-m">{ctx.t("border-crossing")}</h2>
            <CommandForm action=action version=record.version key=ctx.new_key()>
                <TextInput field=Field::new("place", ctx.t("border-place")).value(place) width=20/>
                {enter}
                <Button
                    label=ctx.t("border-record-exit")
                    kind=ButtonKind::Secondary
                    sends=send("exit")
                />
            </CommandForm>
        </section>
    }
    .into_any()
}
