//! The printers of the posts.

use super::{printer_path, tabs};
use crate::shell::Page;
use crate::ui::{Button, Cell, Table, Tag, TagColour};
use crate::{Ctx, Fault};
use axum::response::Response;
use leptos::prelude::*;
use services::print::printers::{Printer, list};

/// Lists the printers that this person looks after.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let printers = list(&ctx.state.services, ctx.staff()?).await?;
    let content = view(&ctx, &printers);
    Ok(Page::new(&ctx, ctx.t("admin-tab-printers")).wide().show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, printers: &[Printer]) -> AnyView {
    let columns = ["name", "post", "kind", "uri", "offset", "state"]
        .map(|word| ctx.t(&format!("admin-printer-{word}")))
        .to_vec();
    let rows = printers
        .iter()
        .map(|printer| {
            vec![
                Cell::link(printer_path(printer.id), printer.about.name.clone()),
                Cell::code(printer.post.to_string()),
                Cell::text(ctx.named("printer-kind", printer.about.kind.as_str())),
                Cell::code(printer.about.uri.clone()),
                Cell::text(offset(printer.about.offset)),
                Cell::view(state(ctx, printer)),
            ]
        })
        .collect();
    let list = if printers.is_empty() {
        view! { <p class="govuk-body">{ctx.t("admin-printers-none")}</p> }.into_any()
    } else {
        view! {
            <Table caption=ctx.t("admin-tab-printers") caption_hidden=true columns=columns rows=rows dense=true/>
        }
        .into_any()
    };
    view! {
        <h1 class="govuk-heading-l">{ctx.t("admin-tab-printers")}</h1>
        {tabs(ctx, "printers")}
        <p class="govuk-body">{ctx.t("admin-printers-lead")}</p>
        <div class="app-actions"><Button href="/admin/printers/new" label=ctx.t("admin-printer-add")/></div>
        {list}
    }
    .into_any()
}

/// The correction in millimetres.
fn offset((x, y): (i16, i16)) -> String {
    format!("{:+.1} / {:+.1} mm", f64::from(x) / 10.0, f64::from(y) / 10.0)
}

/// Whether it may be loaded, and why not.
pub(super) fn state(ctx: &Ctx, printer: &Printer) -> AnyView {
    if printer.active {
        return view! { <Tag label=ctx.t("admin-printer-active") colour=TagColour::Green/> }.into_any();
    }
    view! {
        <Tag label=ctx.t("admin-printer-out") colour=TagColour::Yellow/> " "
        <span dir="auto">{printer.reason.clone()}</span>
    }
    .into_any()
}
