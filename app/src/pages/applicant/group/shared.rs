//! What a page of the form says about the group: whose answers stand in it, and where a person's own differs.

use super::super::kit;
use crate::{
    Ctx,
    ui::{Button, ButtonKind, Inset},
};
use domain::form::{Field, View, differing};
use leptos::prelude::*;
use services::applicant::DraftView;

/// Above the questions of a page on which a group has answers.
pub(in super::super) fn lead(ctx: &Ctx, draft: &DraftView, drawn: &[&Field]) -> Option<AnyView> {
    if draft.is_whole() {
        return Some(view! { <Inset>{ctx.t("group-section-whole")}</Inset> }.into_any());
    }
    let (group, _) = draft.group()?;
    drawn.iter().any(|field| field.shared).then(|| {
        let href = kit::address(group, "");
        view! {
            <Inset>
                {ctx.t("group-section-member")} " " <a class="govuk-link" href=href>{ctx.t("group-title")}</a>
            </Inset>
        }
        .into_any()
    })
}

/// Whether the person's answer to a question is not that of the group.
pub(in super::super) fn differs(draft: &DraftView, field: &Field) -> bool {
    draft.group().is_some_and(|(_, shared)| {
        differing(&draft.answers, shared).iter().any(|differing| differing.id == field.id)
    })
}

/// Below a question whose answer is not that of the group: the group's, and a button that takes it.
pub(in super::super) fn beside(
    ctx: &Ctx,
    draft: &DraftView,
    view: &View<'_>,
    field: &Field,
) -> Option<AnyView> {
    let (_, shared) = draft.group().filter(|_| differs(draft, field))?;
    let theirs = kit::answer(ctx, &View::new(shared, view.context), field).join(", ");
    let theirs = if theirs.is_empty() { ctx.t("group-no-answer") } else { theirs };
    let label = ctx.ta("group-take", [("question", ctx.t(&field.label_key()))]);
    let text = ctx.t("group-differs");
    let sends = ("take-group".to_owned(), field.id.to_owned());
    Some(
        view! {
            <div class="app-differs">
                <p class="govuk-body">{text} " " <strong dir="auto">{theirs}</strong></p>
                <Button label=label kind=ButtonKind::Secondary sends=sends/>
            </div>
        }
        .into_any(),
    )
}
