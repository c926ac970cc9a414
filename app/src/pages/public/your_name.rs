//! Shows how a name will be written in a visa, before anybody applies.

use crate::{
    Ctx, Fault,
    islands::MrzPreview,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, TextInput},
};
use axum::response::Response;
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

fn view(ctx: &Ctx) -> AnyView {
    let surname = ctx.field("surname", "field-surname").hint(ctx.t("field-surname-hint"));
    let given = ctx.field("given-names", "field-given-names").hint(ctx.t("field-given-names-hint"));
    let kept = &ctx.flash.kept;
    let preview = view! {
        <MrzPreview
            primary_id="surname".to_owned()
            secondary_id="given-names".to_owned()
            primary=kept.text("surname").to_owned()
            secondary=kept.text("given-names").to_owned()
            issuer=ctx.state.services.policies.current().state.code.clone()
            heading=ctx.t("your-name-line")
            refused=ctx.ta("your-name-refused", [("letter", "{letter}")])
        />
    };
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
