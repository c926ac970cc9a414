//! What this person can do with the case now.

use super::earlier;
use crate::{
    Ctx,
    pages::desk::{act, place},
    ui::{Button, ButtonKind, CommandForm},
};
use domain::case::{ActionKind, Role};
use leptos::prelude::*;
use services::desk::case::CaseView;

/// What moves the case on, in the order in which a desk works; everything else that is open follows as quiet links.
const STEPS: &[ActionKind] = &[
    ActionKind::DecideAmendment,
    ActionKind::Lodge,
    ActionKind::RecordFee,
    ActionKind::Admit,
    ActionKind::StartScreening,
    ActionKind::JudgeHit,
    ActionKind::ReviewHit,
    ActionKind::ClearScreening,
    ActionKind::ConfirmClearance,
    ActionKind::Review,
    ActionKind::DecideIssue,
    ActionKind::DecideRefuse,
    ActionKind::ProposeIssue,
    ActionKind::ProposeRefuse,
    ActionKind::RecordInterview,
    ActionKind::RecordConsultation,
    ActionKind::WriteToAuthority,
    ActionKind::ReceiveDocuments,
    ActionKind::RecordRefund,
    ActionKind::MarkNotified,
];

/// The box of actions.
pub fn doing(ctx: &Ctx, view: &CaseView) -> AnyView {
    let open = |kind: &&ActionKind| view.allowed.contains(kind);
    let mut steps: Vec<ActionKind> = STEPS.iter().filter(open).copied().collect();
    let print = view.allowed.iter().any(|kind| place(*kind).is_some_and(|place| !place.is_desk()));
    let take = take(ctx, view);
    let rest: Vec<ActionKind> = view
        .allowed
        .iter()
        .copied()
        .filter(|kind| place(*kind).is_some_and(|place| place.is_desk()) && !steps.contains(kind))
        .filter(|kind| !earlier::ACTIONS.contains(kind))
        .collect();
    let first = (!steps.is_empty()).then(|| steps.remove(0));
    let first = first.map(|kind| button(ctx, view, kind, true));
    let steps: Vec<_> = steps.into_iter().map(|kind| button(ctx, view, kind, false)).collect();
    let print = print.then(|| {
        let href = format!("/print/cases/{}", view.case.id);
        view! { <Button label=ctx.t("desk-to-print") href=href kind=ButtonKind::Secondary/> }
    });
    let nothing = (first.is_none() && print.is_none() && take.is_none())
        .then(|| view! { <p class="govuk-body">{ctx.t("desk-nothing-to-do")}</p> });
    let rest = rest.into_iter().map(|kind| {
        view! { <li><a class="govuk-link" href=act::path(view.case.id, kind)>{ctx.named("action", kind.as_str())}</a></li> }
    });
    view! {
        <section aria-labelledby="doing">
            <h2 class="govuk-heading-m" id="doing">{ctx.t("desk-doing")}</h2>
            {nothing}
            <div class="app-actions">{take}{first}{steps}{print}</div>
            <ul class="app-boxes">{rest.collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn button(ctx: &Ctx, view: &CaseView, kind: ActionKind, first: bool) -> AnyView {
    let weight = match act::weight(kind) {
        ButtonKind::Main if !first => ButtonKind::Secondary,
        weight => weight,
    };
    let label = ctx.named("action", kind.as_str());
    // Nothing has to be typed: one press is enough.
    if kind == ActionKind::StartScreening {
        return view! {
            <CommandForm action=act::path(view.case.id, kind) version=view.version key=ctx.new_key()>
                <Button label=label kind=weight/>
            </CommandForm>
        }
        .into_any();
    }
    view! { <Button label=label href=act::path(view.case.id, kind) kind=weight/> }.into_any()
}

/// An officer takes a free case with one press.
fn take(ctx: &Ctx, view: &CaseView) -> Option<AnyView> {
    let me = ctx.staff().ok().filter(|staff| staff.is(Role::Officer))?;
    if view.case.assigned.is_some() || !view.allowed.contains(&ActionKind::Assign) {
        return None;
    }
    let hidden = vec![("to".to_owned(), me.id.to_string())];
    let path = act::path(view.case.id, ActionKind::Assign);
    let take = ctx.t("desk-take");
    Some(
        view! {
            <CommandForm action=path version=view.version key=ctx.new_key() hidden=hidden>
                <Button label=take kind=ButtonKind::Secondary/>
            </CommandForm>
        }
        .into_any(),
    )
}
