//! Where a border officer scans the MRZ of a visa.

use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Button, ButtonKind, Cell, CommandForm, Details, Field, Table, TextArea, TextInput};
use crate::{Ctx, Fault};
use axum::response::Response;
use leptos::prelude::*;
use services::border::{Lookup, recent};

/// Asks for the MRZ.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let lookups = recent(&ctx.state.services, ctx.staff()?).await?;
    let content = view(&ctx, &lookups);
    Ok(Page::new(&ctx, ctx.t("border-title")).show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, lookups: &[Lookup]) -> AnyView {
    view! {
        <h1 class="govuk-heading-l">{ctx.t("border-title")}</h1>
        <p class="govuk-body">{ctx.t("border-lead")}</p>
        {form(ctx, ctx.field("mrz", "border-mrz"))}
        {by_number(ctx)}
        <p class="govuk-body"><a class="govuk-link" href="/border/seal">{ctx.t("seal-link")}</a></p>
        {history(ctx, lookups)}
    }
    .into_any()
}

/// The field and its button. Two lines, because a scanner sends a line break after each.
pub(crate) fn form(ctx: &Ctx, field: Field) -> AnyView {
    view! {
        <CommandForm action="/border">
            <TextArea field=field.hint(ctx.t("border-mrz-hint")) rows=3 machine=true focus=true/>
            <Button label=ctx.t("border-check")/>
        </CommandForm>
    }
    .into_any()
}

/// For a sticker without lines that can be read: the numbers of sticker and passport. Open when one of them was wrong.
pub(crate) fn by_number(ctx: &Ctx) -> AnyView {
    let open = ["number", "passport"].iter().any(|name| ctx.flash.kept.has(name));
    view! {
        <Details summary=ctx.t("border-by-number") open=open>
            <p class="govuk-body">{ctx.t("border-by-number-text")}</p>
            <CommandForm action="/border/number">
                <TextInput field=ctx.field("number", "border-number") width=20 machine=true/>
                <TextInput field=ctx.field("passport", "border-passport") width=20 machine=true/>
                <Button label=ctx.t("border-check-numbers") kind=ButtonKind::Secondary/>
            </CommandForm>
        </Details>
    }
    .into_any()
}

/// The last look-ups of this officer.
pub(crate) fn history(ctx: &Ctx, lookups: &[Lookup]) -> AnyView {
    if lookups.is_empty() {
        return ().into_any();
    }
    let columns = ["at", "number", "verdict"].map(|word| ctx.t(&format!("border-recent-{word}"))).to_vec();
    let rows = lookups
        .iter()
        .map(|lookup| {
            vec![
                Cell::text(when::here(ctx, lookup.at)),
                Cell::code(lookup.number.clone().unwrap_or_default()),
                Cell::text(ctx.named("verdict", &lookup.outcome)),
            ]
        })
        .collect();
    view! { <Table caption=ctx.t("border-recent") columns=columns rows=rows dense=true/> }.into_any()
}
