//! Outages that move last days: those that were recorded, and a form for another one.

use super::inputs;
use crate::{
    Ctx, Fault,
    pages::when,
    shell::Page,
    ui::{Button, ButtonKind, Cell, CommandForm, Table, TextArea},
};
use axum::response::Response;
use leptos::prelude::*;
use services::outages::{Recorded, posts, recorded};

/// Where it is.
pub(crate) const PATH: &str = "/desk/outages";

/// Shows the page.
///
/// # Errors
/// [`Fault`] for anybody but supervisors and administrators.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let (services, staff) = (&ctx.state.services, ctx.staff()?);
    let found = recorded(services, staff).await?;
    let posts = posts(services, staff)?;
    let named: Vec<String> = posts.iter().map(ToString::to_string).collect();
    let content = view(&ctx, &named.join(", "), &found);
    Ok(Page::new(&ctx, ctx.t("outages-title")).wide().show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, posts: &str, found: &[Recorded]) -> AnyView {
    let columns =
        ["post", "from", "until", "reason", "by"].map(|column| ctx.t(&format!("outages-column-{column}")));
    let row = |one: &Recorded| {
        vec![
            Cell::text(one.post.to_string()),
            Cell::text(when::moment(ctx, one.from, Some(&one.post))),
            Cell::text(when::moment(ctx, one.until, Some(&one.post))),
            Cell::text(one.reason.clone()),
            Cell::text(one.by.clone()),
        ]
    };
    let table = (!found.is_empty()).then(|| {
        let rows = found.iter().map(row).collect();
        view! { <Table caption=ctx.t("outages-recorded") columns=columns.to_vec() rows=rows dense=true/> }
    });
    let reason = ctx.field("outage-reason", "outages-reason").hint(ctx.t("outages-reason-hint"));
    let time = || Some(ctx.t("outages-time-hint"));
    view! {
        <h1 class="govuk-heading-l">{ctx.t("outages-title")}</h1>
        <p class="govuk-body">{ctx.ta("outages-lead", [("posts", posts.to_owned())])}</p>
        <CommandForm action=PATH key=ctx.new_key()>
            {inputs::day(ctx, "outage-from", "outages-from", None, None)}
            {inputs::code(ctx, "outage-from-time", "outages-from-time", time(), "")}
            {inputs::day(ctx, "outage-until", "outages-until", None, None)}
            {inputs::code(ctx, "outage-until-time", "outages-until-time", time(), "")}
            <TextArea field=reason rows=3/>
            <Button label=ctx.t("outages-record") kind=ButtonKind::Warning/>
        </CommandForm>
        {table}
    }
    .into_any()
}
