//! What was proposed or decided, by whom, with which grounds and facts.

use super::{case::stays, conditions, grant, inputs, words};
use crate::{
    Ctx,
    ui::{Inset, SummaryList, SummaryRow, Warning},
};
use domain::{
    case::{End, Ground, Outcome},
    policy::Deed,
};
use leptos::prelude::*;
use services::desk::case::CaseView;

/// The open proposal.
pub fn proposal(ctx: &Ctx, view: &CaseView) -> AnyView {
    let Some(proposal) = &view.case.proposal else { return ().into_any() };
    let args = [("name", view.name_of(proposal.by)), ("at", words::moment(ctx, view, proposal.at))];
    let reason = (!proposal.reason.is_empty())
        .then(|| vec![SummaryRow::text(ctx.t("desk-proposal-reason"), &proposal.reason)]);
    let reason = reason.map(|rows| view! { <SummaryList rows=rows dense=true/> });
    let wider = match &proposal.outcome {
        Outcome::Issue(visa) => stays::wider(ctx, view, visa),
        Outcome::Refuse(_) => None,
    };
    view! {
        <section class="app-panel">
            <h2 class="app-panel__title">{ctx.t(title(&proposal.outcome))}</h2>
            <p class="govuk-body" dir="auto">{ctx.ta("desk-proposed-by", args)}</p>
            {outcome(ctx, view, &proposal.outcome)}
            {wider}
            {reason}
            {conditions::shown(ctx, &view.policy, proposal.checklist.as_ref())}
        </section>
    }
    .into_any()
}

/// Message key of its heading.
pub(super) const fn title(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Issue(_) => "desk-proposed-issue",
        Outcome::Refuse(_) => "desk-proposed-refuse",
    }
}

/// Message key of the heading of a decision.
pub(super) const fn decided(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Issue(_) => "desk-decided-issue",
        Outcome::Refuse(_) => "desk-decided-refuse",
    }
}

/// How the applicant was told, in a sentence.
pub(super) fn told(ctx: &Ctx, view: &CaseView) -> String {
    view.case.notice.as_ref().map_or_else(
        || ctx.t("desk-not-notified"),
        |notice| {
            let args = [
                ("at", words::moment(ctx, view, notice.sent_at)),
                ("channel", ctx.named("channel", &notice.channel)),
                ("appeal", words::day(ctx, notice.appeal_until)),
            ];
            ctx.ta("desk-notified", args)
        },
    )
}

/// The decision that stands, and how the applicant was told.
pub fn decision(ctx: &Ctx, view: &CaseView) -> AnyView {
    let Some(decision) = &view.case.decision else { return ().into_any() };
    let args = [
        ("name", view.name_of(decision.by)),
        ("proposer", view.name_of(decision.proposer)),
        ("on", words::day(ctx, decision.on)),
    ];
    let told = told(ctx, view);
    let reason = view.proposal_reason.as_ref();
    let reason = reason.map(|reason| vec![SummaryRow::text(ctx.t("desk-proposal-reason"), reason)]);
    let reason = reason.map(|rows| view! { <SummaryList rows=rows dense=true/> });
    view! {
        <section class="app-panel">
            <h2 class="app-panel__title">{ctx.t(decided(&decision.outcome))}</h2>
            <p class="govuk-body" dir="auto">{ctx.ta("desk-decided-by", args)}</p>
            {outcome(ctx, view, &decision.outcome)}
            {reason}
            {conditions::shown(ctx, &view.policy, decision.checklist.as_ref())}
            <p class="govuk-body">{told}</p>
        </section>
    }
    .into_any()
}

fn outcome(ctx: &Ctx, view: &CaseView, outcome: &Outcome) -> AnyView {
    match outcome {
        Outcome::Issue(visa) => {
            view! { <SummaryList rows=grant::rows(ctx, view, visa) dense=true/> }.into_any()
        }
        Outcome::Refuse(why) => grounds(ctx, view, why),
    }
}

/// Grounds in the words of the form, each with the fact of this case.
pub fn grounds(ctx: &Ctx, view: &CaseView, grounds: &[Ground]) -> AnyView {
    let items = grounds.iter().map(|ground| {
        let rule = view.policy.ground(ground.code);
        let text = rule.map_or("", |rule| rule.text.get(ctx.lang.code())).to_owned();
        let fact = ground.fact.clone();
        view! {
            <li class="app-ground">
                <p class="govuk-body"><strong>{ground.code.to_string()} ". " {text}</strong></p>
                <p class="govuk-body app-lines" dir="auto">{fact}</p>
            </li>
        }
    });
    view! { <ul class="govuk-list">{items.collect_view()}</ul> }.into_any()
}

/// Why the person who proposed does not decide as well.
pub fn own(ctx: &Ctx, view: &CaseView) -> AnyView {
    let me = ctx.staff().ok().map(|staff| staff.id);
    let mine = me.is_some() && view.case.proposal.as_ref().map(|proposal| proposal.by) == me;
    mine.then(|| view! { <Warning prefix=ctx.t("ui-warning") text=ctx.t("refusal-own-proposal")/> })
        .into_any()
}

/// The page of annulment or revocation: the proposed grounds, or the boxes of those that need no proposal.
pub fn end(ctx: &Ctx, view: &CaseView, end: End) -> AnyView {
    let deed = Deed::from(end);
    let me = ctx.staff().ok().map(|staff| staff.id);
    match view.case.end_proposal.as_ref().filter(|proposal| proposal.end == end) {
        Some(proposal) => {
            let args = [("name", view.name_of(proposal.by)), ("at", words::moment(ctx, view, proposal.at))];
            let own = (Some(proposal.by) == me)
                .then(|| view! { <Warning prefix=ctx.t("ui-warning") text=ctx.t("refusal-own-proposal")/> });
            view! {
                {own}
                <p class="govuk-body" dir="auto">{ctx.ta("desk-proposed-by", args)}</p>
                {grounds(ctx, view, &proposal.grounds)}
            }
            .into_any()
        }
        None => {
            let second = view.policy.needs_second(deed);
            let rules = view.policy.grounds_for(deed).filter(move |rule| rule.at_request || !second);
            let notice = second.then(|| {
                let words = ctx.t("desk-end-alone");
                view! { <Inset>{words}</Inset> }
            });
            view! { {notice} {inputs::grounds(ctx, "desk-end-grounds", rules)} }.into_any()
        }
    }
}
