//! Which papers the applicant has to send, what exactly, and by when.

use super::{act::page_of, inputs};
use crate::{
    Ctx,
    ui::{Checkboxes, Choice, TextArea},
};
use domain::policy::ClosedDay;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(RequestDocuments, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let days = i64::from(view.policy.clocks.documents_min_days);
    let mut hint = ctx.ta("desk-documents-due-hint", [("days", days)]);
    if view.policy.clocks.papers.closed_day == ClosedDay::Next {
        hint = format!("{hint} {}", ctx.t("desk-documents-due-closed"));
    }
    let week = view.today.checked_add(jiff::Span::new().days(7.max(days))).ok();
    let error = ctx.flash.problems.of("items").map(|problem| {
        view! { <p class="govuk-error-message">{ctx.problem(problem)}</p> }
    });
    let items = inputs::papers(ctx, &view.policy).into_iter().map(|paper| item(ctx, paper)).collect_view();
    view! {
        <section id="items" tabindex="-1" aria-labelledby="items-title">
            <h2 class="govuk-heading-m" id="items-title">{ctx.t("desk-items")}</h2>
            {error}
            {items}
        </section>
        {inputs::day(ctx, "due", "desk-documents-due", Some(hint), week)}
    }
    .into_any()
}

/// One kind of paper: its box, and what exactly is wanted.
fn item(ctx: &Ctx, paper: Choice) -> AnyView {
    let mut tick = ctx.field(&format!("item-{}", paper.value), "desk-items").hidden_label();
    tick.label.clone_from(&paper.label);
    let mut note = ctx.field(&format!("note-{}", paper.value), "desk-items");
    note.label = ctx.ta("desk-item-note", [("paper", paper.label.clone())]);
    view! {
        <div class="app-ground">
            <Checkboxes field=tick choices=vec![Choice::new("yes", paper.label)] small=true/>
            <div class="app-ground__fact"><TextArea field=note rows=2/></div>
        </div>
    }
    .into_any()
}
