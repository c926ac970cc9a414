//! The corrections of a case, as its page shows them.

use super::kit;
use crate::Ctx;
use crate::pages::changed::{changed, fate, row};
use crate::ui::{Button, ButtonKind, CommandForm, Inset, SummaryList};
use domain::case::{ActionKind, Amendment};
use leptos::prelude::*;
use services::applicant::ApplicantCase;

/// What was asked for and what became of it, the newest first; and the way to another one.
pub(super) fn corrections(ctx: &Ctx, case: &ApplicantCase) -> AnyView {
    let can = case.can(ActionKind::AskAmendment) && !case.answers.0.is_empty();
    if case.amendments.is_empty() && !can {
        return ().into_any();
    }
    let all: Vec<_> = case.amendments.iter().rev().map(|amendment| one(ctx, case, amendment)).collect();
    let more = can.then(|| {
        view! {
            <p class="govuk-body">{ctx.t("corrections-text")}</p>
            <Button
                href=kit::address(case.id, "amend")
                label=ctx.t("corrections-begin")
                kind=ButtonKind::Secondary
            />
        }
    });
    view! {
        <section id="corrections">
            <h2 class="govuk-heading-m">{ctx.t("corrections-title")}</h2>
            {all}
            {more}
        </section>
    }
    .into_any()
}

fn one(ctx: &Ctx, case: &ApplicantCase, amendment: &Amendment) -> AnyView {
    let Some(context) = &case.context else { return ().into_any() };
    let rows = changed(ctx, &case.answers, context, &amendment.changes);
    let end = amendment.end.as_ref();
    let rows = rows.into_iter().map(|change| {
        let fate = end.map(|end| fate(ctx, end, change.field));
        row(ctx, change, fate)
    });
    let rows: Vec<_> = rows.collect();
    let at = kit::moment(ctx, amendment.at, &case.post_zone);
    let asked = ctx.ta("corrections-asked", [("moment", at)]);
    let reason = end.filter(|end| !end.reason.is_empty()).map(|end| {
        let reason = end.reason.clone();
        view! { <Inset><p class="govuk-hint">{ctx.t("corrections-reason")}</p><span dir="auto">{reason}</span></Inset> }
    });
    let back = case.can(ActionKind::TakeBackAmendment) && end.is_none();
    let back = back.then(|| {
        view! {
            <p class="govuk-body">{ctx.t("corrections-wait")}</p>
            <CommandForm action=kit::address(case.id, "amend/take-back") key=ctx.new_key()>
                <Button label=ctx.t("corrections-take-back") kind=ButtonKind::Secondary/>
            </CommandForm>
        }
    });
    view! {
        <h3 class="govuk-heading-s">{asked}</h3>
        <SummaryList rows=rows/>
        {reason}
        {back}
    }
    .into_any()
}
