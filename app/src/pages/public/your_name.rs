//! Shows how a name will be written in a visa, before anybody applies.

use crate::{
    Ctx, Fault, islands,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, TextInput},
};
use axum::response::Response;
use domain::mrz::Format;
use leptos::prelude::*;

/// Where the page is.
pub const PATH: &str = "/your-name";

/// Shows the page.
///
/// # Errors
/// None.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    Ok(Page::new(&ctx, ctx.t("your-name-title")).back("/", ctx.t("ui-back")).show(view(&ctx)))
}

/// The preview of a name on `stickers`, below the inputs `surname` and `given-names`.
pub(crate) fn preview(ctx: &Ctx, surname: &str, given: &str, stickers: &[Format]) -> AnyView {
    let words = [
        ("primary-id", "surname".to_owned()),
        ("secondary-id", "given-names".to_owned()),
        ("primary", surname.to_owned()),
        ("secondary", given.to_owned()),
        ("issuer", ctx.state.services.policies.current().state.code.clone()),
        ("formats", stickers.iter().map(|format| format.name()).collect::<Vec<_>>().join(" ")),
        ("large", ctx.t("your-name-line")),
        ("small", ctx.t("your-name-small")),
        ("refused", ctx.ta("your-name-refused", [("letter", "{letter}")])),
        ("rewritten", ctx.t("your-name-rewritten")),
        ("left-out", ctx.t("your-name-left-out")),
        ("cut", ctx.ta("your-name-cut", [("places", "{places}"), ("cut", "{cut}")])),
        ("whole", ctx.t("your-name-whole")),
    ];
    islands::mrz_preview(&words.map(|(name, words)| (name.to_owned(), words)).into())
}

fn view(ctx: &Ctx) -> AnyView {
    let surname = ctx.field("surname", "field-surname").hint(ctx.t("field-surname-hint"));
    let given = ctx.field("given-names", "field-given-names").hint(ctx.t("field-given-names-hint"));
    let kept = &ctx.flash.kept;
    let stickers = [Format::MrvA, Format::MrvB];
    let preview = preview(ctx, kept.text("surname"), kept.text("given-names"), &stickers);
    view! {
        <h1 class="govuk-heading-l">{ctx.t("your-name-title")}</h1>
        <p class="govuk-body">{ctx.t("your-name-text")}</p>
        <CommandForm action=PATH>
            <TextInput field=surname autocomplete="family-name"/>
            <TextInput field=given autocomplete="given-name"/>
            {preview}
            <Button label=ctx.t("your-name-show") kind=ButtonKind::Secondary/>
        </CommandForm>
    }
    .into_any()
}
