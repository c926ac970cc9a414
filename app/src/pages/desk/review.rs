//! The second review of a proposal or a decision: what there is to review, and what the reviewer says.

use super::{act::page_of, case, inputs, proposal, words};
use crate::{
    Ctx,
    ui::{Choice, Inset, LabelSize, Radios},
};
use domain::Date;
use domain::case::{Review, ReviewCause};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(Review, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let why = view.case.reviews.last().map(|review| {
        let why = cause(ctx, review);
        view! { <Inset>{why.clone()}</Inset> }
    });
    let field = ctx.field("agrees", "desk-agrees").size(LabelSize::S);
    let choices = vec![Choice::new("yes", ctx.t("desk-agrees-yes")), Choice::new("no", ctx.t("desk-agrees-no"))];
    view! {
        {why}
        {case::facts(ctx, view)}
        {proposal::proposal(ctx, view)}
        {proposal::decision(ctx, view)}
        <Radios field=field choices=choices/>
        {inputs::long_text(ctx, "reason", "desk-review-reason", 5)}
    }
    .into_any()
}

/// Why there is a review.
fn cause(ctx: &Ctx, review: &Review) -> String {
    match &review.cause {
        ReviewCause::Rule { rule } => ctx.ta("desk-review-by-rule", [("rule", rule.clone())]),
        ReviewCause::Lot { checkpoint, day } => lot(ctx, "desk-review-by-lot", *checkpoint, *day),
        ReviewCause::Carried { checkpoint, day } => lot(ctx, "desk-review-carried", *checkpoint, *day),
    }
}

fn lot(ctx: &Ctx, key: &str, checkpoint: u64, day: Date) -> String {
    ctx.ta(key, [("checkpoint", checkpoint.to_string()), ("day", words::day(ctx, day))])
}

/// The reviews of a case, each in a sentence.
pub fn told(ctx: &Ctx, view: &CaseView) -> Vec<String> {
    let tell = |review: &Review| {
        let found = review.done.as_ref().map_or_else(
            || ctx.t("desk-review-open"),
            |done| {
                let args = [
                    ("name", view.name_of(done.by)),
                    ("at", words::moment(ctx, view, done.at)),
                    ("agrees", if done.agrees { "yes" } else { "no" }.to_owned()),
                    ("reason", done.reason.clone()),
                ];
                ctx.ta("desk-reviewed", args)
            },
        );
        format!("{} {found}", cause(ctx, review))
    };
    view.case.reviews.iter().map(tell).collect()
}

/// The same as a panel of the case.
pub fn panel(ctx: &Ctx, view: &CaseView) -> AnyView {
    if view.case.reviews.is_empty() {
        return ().into_any();
    }
    let lines = told(ctx, view).into_iter().map(|line| view! { <p class="govuk-body app-lines" dir="auto">{line}</p> });
    view! {
        <section class="app-panel">
            <h2 class="app-panel__title">{ctx.t("desk-reviews-of")}</h2>
            {lines.collect_view()}
        </section>
    }
    .into_any()
}
