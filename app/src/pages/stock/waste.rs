//! Spoiled pieces, their destruction, old designs, and who or what spoils too much.

use super::{button, choices, framed, name, people, section, serials};
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{
    Button, ButtonKind, Cell, Checkboxes, Choice, CommandForm, FileUpload, Select, Table, TextArea, TextInput,
};
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::case::{Role, SpoilCode};
use leptos::prelude::*;
use services::Staff;
use services::stock::certificate::{Listed, destructions};
use services::stock::monitor::{Monitor, Waste, monitor};
use services::stock::view::{Overview, overview};

/// Shows the forms for waste.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let staff = ctx.staff()?;
    let stock = overview(&ctx.state.services, staff).await?;
    let rates = match staff.is_any(&[Role::Custodian, Role::Supervisor]) {
        true => Some(monitor(&ctx.state.services, staff).await?),
        false => None,
    };
    let destroyed = match rates {
        Some(_) => destructions(&ctx.state.services, staff).await?,
        None => Vec::new(),
    };
    let content = view(&ctx, staff, &stock, rates.as_ref(), &destroyed);
    Ok(Page::new(&ctx, ctx.t("stock-tab-waste")).wide().show(content))
}

fn view(
    ctx: &Ctx,
    staff: &Staff,
    stock: &Overview,
    rates: Option<&Monitor>,
    destroyed: &[Listed],
) -> AnyView {
    let spoils = staff.is_any(&[Role::Custodian, Role::Operator]);
    let keeps = staff.is_any(&[Role::Custodian, Role::Supervisor]);
    let content = view! {
        {spoils.then(|| spoil(ctx, stock))}
        {keeps.then(|| destroy(ctx))}
        {(!destroyed.is_empty()).then(|| certificates(ctx, destroyed))}
        {keeps.then(|| emergency(ctx))}
        {staff.is(Role::Supervisor).then(|| expire(ctx))}
        {rates.map(|rates| watched(ctx, stock, rates))}
    }
    .into_any();
    framed(ctx, "waste", stock, content)
}

fn spoil(ctx: &Ctx, stock: &Overview) -> AnyView {
    // Errors after affixing are spoiled on the page of the case.
    let codes = SpoilCode::ALL.iter().filter(|code| **code != SpoilCode::AffixedError);
    let codes = choices(ctx, "spoil", codes.map(|code| code.as_str()));
    let form = view! {
        <CommandForm action="/stock/spoil" key=ctx.new_key() upload=true>
            {serials(ctx, "spoil-serials")}
            <Select field=ctx.field("spoil-code", "stock-code") choices=codes/>
            <FileUpload
                field=ctx.field("spoil-picture", "stock-picture").hint(ctx.t("stock-picture-hint"))
                accept="image/jpeg,image/png" capture="environment"
            />
            <Select
                field=ctx.field("spoil-witness", "stock-witness").hint(ctx.t("stock-witness-hint"))
                choices=people(&stock.colleagues)
            />
            <TextArea field=ctx.field("spoil-note", "stock-note") rows=2/>
            {button(ctx, "spoil", true)}
        </CommandForm>
    };
    section(ctx, "spoil", form.into_any())
}

fn destroy(ctx: &Ctx) -> AnyView {
    let danger = vec![Choice::new("yes", ctx.t("stock-emergency-choice"))];
    let form = view! {
        <CommandForm action="/stock/destroy" key=ctx.new_key()>
            {serials(ctx, "destroy-serials")}
            <TextInput field=ctx.field("destroy-method", "stock-method").hint(ctx.t("stock-method-hint"))/>
            <Checkboxes field=ctx.field("destroy-emergency", "stock-emergency-danger") choices=danger/>
            {button(ctx, "destroy", true)}
        </CommandForm>
    };
    section(ctx, "destroy", form.into_any())
}

/// What was destroyed, with the papers to sign.
fn certificates(ctx: &Ctx, destroyed: &[Listed]) -> AnyView {
    let rows = destroyed
        .iter()
        .map(|done| {
            let link = format!("/stock/certificates/{}", done.ticket);
            let words = ctx.ta("stock-certificates-open", [("number", done.number.clone())]);
            vec![
                Cell::text(done.number.clone()),
                Cell::text(when::day(ctx, done.on)),
                Cell::view(view! { <a class="govuk-link" href=link>{words}</a> }),
            ]
        })
        .collect();
    let columns =
        ["stock-certificate", "stock-day", "stock-certificates-paper"].map(|key| ctx.t(key)).to_vec();
    let caption = ctx.t("stock-certificates-title");
    let table = view! { <Table caption=caption caption_hidden=true columns=columns rows=rows dense=true/> };
    section(ctx, "certificates", table.into_any())
}

fn emergency(ctx: &Ctx) -> AnyView {
    let link = view! {
        <Button label=ctx.t("stock-emergency-button") href="/stock/emergency.pdf" kind=ButtonKind::Secondary/>
    };
    section(ctx, "emergency", link.into_any())
}

fn expire(ctx: &Ctx) -> AnyView {
    let form = view! {
        <CommandForm action="/stock/expire" key=ctx.new_key()>
            {serials(ctx, "expire-serials")}
            <TextInput field=ctx.field("expire-reason", "stock-order")/>
            {button(ctx, "expire", true)}
        </CommandForm>
    };
    section(ctx, "expire", form.into_any())
}

/// The ratio monitor.
fn watched(ctx: &Ctx, stock: &Overview, rates: &Monitor) -> AnyView {
    let line = |who: String, waste: &Waste| {
        let percent = if waste.pieces > 0 { waste.spoiled * 100 / waste.pieces } else { 0 };
        let told = if waste.alarming { "stock-monitor-alarm" } else { "stock-monitor-calm" };
        vec![
            Cell::text(who),
            Cell::number(waste.pieces.to_string()),
            Cell::number(waste.spoiled.to_string()),
            Cell::number(format!("{percent} %")),
            Cell::text(ctx.t(told)),
        ]
    };
    let mut rows: Vec<Vec<Cell>> =
        rates.operators.iter().map(|(who, waste)| line(name(stock, *who), waste)).collect();
    rows.extend(rates.printers.iter().map(|(which, waste)| line(which.clone(), waste)));
    if rows.is_empty() {
        return section(
            ctx,
            "monitor",
            view! { <p class="govuk-body">{ctx.t("stock-monitor-none")}</p> }.into_any(),
        );
    }
    let columns = ["who", "pieces", "spoiled", "share", "told"]
        .map(|column| ctx.t(&format!("stock-monitor-{column}")))
        .to_vec();
    let limits = [("percent", rates.percent.to_string()), ("pieces", rates.at_least.to_string())];
    let table = view! {
        <p class="govuk-hint">{ctx.ta("stock-monitor-limits", limits)}</p>
        <Table caption=ctx.t("stock-monitor-title") caption_hidden=true columns=columns rows=rows dense=true/>
    };
    section(ctx, "monitor", table.into_any())
}
