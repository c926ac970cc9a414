//! One printer: what is written down about it, its service, and its calibration sheet.

use super::printer_path;
use super::printers::state;
use crate::pages::print::file::answer;
use crate::shell::Page;
use crate::ui::{Button, ButtonKind, Choice, CommandForm, Radios, Select, TextArea, TextInput};
use crate::{Ctx, Fault};
use axum::extract::{Path, Query};
use axum::response::Response;
use domain::PrinterId;
use leptos::prelude::*;
use serde::Deserialize;
use services::print::printers::{About, Kind, Printer, calibration as sheet, get as find};
use services::sticker::Format;

/// Shows it.
///
/// # Errors
/// [`Fault::NotFound`] for a printer that is not this person's business.
pub async fn get(ctx: Ctx, Path(id): Path<PrinterId>) -> Result<Response, Fault> {
    let printer = find(&ctx.state.services, ctx.staff()?, id).await?;
    let title = ctx.ta("admin-printer-title", [("name", printer.about.name.clone())]);
    let content = view(&ctx, &printer);
    Ok(Page::new(&ctx, title).back("/admin/printers", ctx.t("admin-tab-printers")).show(content))
}

/// Which sheet.
#[derive(Debug, Default, Deserialize)]
pub struct Sheet {
    #[serde(default)]
    format: String,
}

/// The calibration sheet with the correction as it is now.
///
/// # Errors
/// As [`get`].
pub async fn calibration(
    ctx: Ctx,
    Path(id): Path<PrinterId>,
    Query(wanted): Query<Sheet>,
) -> Result<Response, Fault> {
    let format = Format::called(&wanted.format).unwrap_or(Format::MrvA);
    let pdf = sheet(&ctx.state.services, ctx.staff()?, id, format).await?;
    answer("calibration.pdf", pdf)
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, printer: &Printer) -> AnyView {
    let path = printer_path(printer.id);
    let title = ctx.ta("admin-printer-title", [("name", printer.about.name.clone())]);
    view! {
        <h1 class="govuk-heading-l">{title} " " {state(ctx, printer)}</h1>
        <CommandForm action=format!("{path}/change") version=printer.version>
            {inputs(ctx, Some(&printer.about))}
            <Button label=ctx.t("admin-printer-change")/>
        </CommandForm>
        {calibrate(ctx, printer)}
        {service(ctx, printer)}
    }
    .into_any()
}

/// What is written down about a printer.
pub(super) fn inputs(ctx: &Ctx, about: Option<&About>) -> AnyView {
    let value = |of: fn(&About) -> String| about.map(of).unwrap_or_default();
    let kinds =
        Kind::ALL.map(|kind| Choice::new(kind.as_str(), ctx.named("printer-kind", kind.as_str()))).to_vec();
    let field = |name: &str, word: &str| {
        let key = format!("admin-printer-{word}");
        ctx.field(name, &key).hint(ctx.t(&format!("{key}-hint")))
    };
    let name = field("name", "name").value(value(|about| about.name.clone()));
    let kind = ctx
        .field("kind", "admin-printer-kind")
        .value(about.map_or(Kind::Download, |about| about.kind).as_str());
    let uri = field("uri", "uri").value(value(|about| about.uri.clone()));
    let trust = field("trust", "trust").value(value(|about| about.trust.clone()));
    let x = field("offset-x", "offset-x").value(value(|about| millimetres(about.offset.0)));
    let y = field("offset-y", "offset-y").value(value(|about| millimetres(about.offset.1)));
    view! {
        <TextInput field=name width=10/>
        <Radios field=kind choices=kinds/>
        <TextInput field=uri machine=true/>
        <TextArea field=trust rows=3/>
        <TextInput field=x width=5/>
        <TextInput field=y width=5/>
    }
    .into_any()
}

fn millimetres(tenths: i16) -> String {
    format!("{:.1}", f64::from(tenths) / 10.0)
}

/// The sheet to download for every size of the State, and to send where the installation can.
fn calibrate(ctx: &Ctx, printer: &Printer) -> AnyView {
    let path = printer_path(printer.id);
    let formats: Vec<String> = ctx
        .state
        .services
        .policies
        .current()
        .sticker
        .formats
        .iter()
        .map(|format| format.code.clone())
        .collect();
    let links = formats
        .iter()
        .map(|format| {
            let href = format!("{path}/calibration.pdf?format={format}");
            let label = ctx.ta("admin-printer-sheet", [("format", format.clone())]);
            view! {
                <li><a class="govuk-link" href=href target="_blank" rel="noopener">{label}</a></li>
            }
        })
        .collect_view();
    let choices =
        formats.iter().map(|format| Choice::new(format.clone(), format.clone())).collect::<Vec<_>>();
    let send = (printer.about.kind == Kind::Ipp && printer.active).then(|| {
        view! {
            <CommandForm action=format!("{path}/test")>
                <Select field=ctx.field("format", "admin-printer-format") choices=choices/>
                <Button label=ctx.t("admin-printer-test") kind=ButtonKind::Secondary/>
            </CommandForm>
        }
    });
    view! {
        <h2 class="govuk-heading-m">{ctx.t("admin-printer-calibration")}</h2>
        <p class="govuk-body">{ctx.t("admin-printer-calibration-text")}</p>
        <ul class="govuk-list govuk-list--bullet">{links}</ul>
        {send}
    }
    .into_any()
}

fn service(ctx: &Ctx, printer: &Printer) -> AnyView {
    let path = printer_path(printer.id);
    let form = if printer.active {
        view! {
            <CommandForm action=format!("{path}/take-out") version=printer.version>
                <TextInput field=ctx.field("reason", "admin-printer-reason").hint(ctx.t("admin-printer-reason-hint"))/>
                <Button label=ctx.t("admin-printer-take-out") kind=ButtonKind::Warning/>
            </CommandForm>
        }
        .into_any()
    } else {
        view! {
            <CommandForm action=format!("{path}/put-back") version=printer.version>
                <Button label=ctx.t("admin-printer-put-back") kind=ButtonKind::Secondary/>
            </CommandForm>
        }
        .into_any()
    };
    view! { <h2 class="govuk-heading-m">{ctx.t("admin-printer-service")}</h2> {form} }.into_any()
}
