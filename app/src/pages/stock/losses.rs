//! Missing, found, given up; and ranges that are stopped everywhere.

use super::{button, choices, framed, name, section, serials};
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Cell, Checkboxes, Choice, CommandForm, Select, Table, TextArea, TextInput};
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::case::Role;
use domain::stock::AlertWhy;
use leptos::prelude::*;
use services::stock::view::{Overview, overview};

/// Shows the forms for losses and the list of the border.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let staff = ctx.staff()?;
    let stock = overview(&ctx.state.services, staff).await?;
    let content = view(&ctx, &stock, staff.is(Role::Supervisor));
    Ok(Page::new(&ctx, ctx.t("stock-tab-losses")).wide().show(content))
}

fn view(ctx: &Ctx, stock: &Overview, supervisor: bool) -> AnyView {
    let content = view! {
        {supervisor.then(|| raise(ctx))}
        {alerts(ctx, stock, supervisor)}
        {miss(ctx)}
        {find(ctx)}
        {supervisor.then(|| lose(ctx))}
    }
    .into_any();
    framed(ctx, "losses", stock, content)
}

fn raise(ctx: &Ctx) -> AnyView {
    let whys = choices(ctx, "stock-alert", AlertWhy::ALL.iter().map(|why| why.as_str()));
    let form = view! {
        <CommandForm action="/stock/raise-alert" key=ctx.new_key()>
            <TextInput field=ctx.field("alert-first", "stock-first") width=20 machine=true/>
            <TextInput field=ctx.field("alert-last", "stock-last") width=20 machine=true/>
            <Select field=ctx.field("alert-why", "stock-why") choices=whys/>
            <TextArea field=ctx.field("alert-reason", "stock-reason") rows=2/>
            {button(ctx, "raise-alert", true)}
        </CommandForm>
    };
    section(ctx, "raise-alert", form.into_any())
}

fn alerts(ctx: &Ctx, stock: &Overview, supervisor: bool) -> AnyView {
    if stock.alerts.is_empty() {
        return section(
            ctx,
            "alerts",
            view! { <p class="govuk-body">{ctx.t("stock-alerts-none")}</p> }.into_any(),
        );
    }
    let rows = stock
        .alerts
        .iter()
        .map(|(ticket, alert)| {
            vec![
                Cell::code(ticket.to_string()),
                Cell::code(alert.span.to_string()),
                Cell::text(ctx.named("stock-alert", alert.why.as_str())),
                Cell::text(alert.reason.clone()),
                Cell::text(format!("{}, {}", name(stock, alert.by), when::here(ctx, alert.at))),
            ]
        })
        .collect();
    let columns = ["ticket", "range", "why", "reason", "by"]
        .map(|column| ctx.t(&format!("stock-alerts-{column}")))
        .to_vec();
    let lift = supervisor.then(|| lift(ctx, stock));
    let content = view! {
        <Table caption=ctx.t("stock-alerts-title") caption_hidden=true columns=columns rows=rows dense=true/>
        {lift}
    };
    section(ctx, "alerts", content.into_any())
}

fn lift(ctx: &Ctx, stock: &Overview) -> AnyView {
    let open = stock
        .alerts
        .iter()
        .map(|(ticket, alert)| Choice::new(ticket.to_string(), format!("{ticket}: {}", alert.span)));
    let open = Choice::after_empty(open);
    view! {
        <CommandForm action="/stock/lift-alert" key=ctx.new_key()>
            <Select field=ctx.field("lift-ticket", "stock-alerts-ticket").hint(ctx.t("stock-lift-hint")) choices=open/>
            <TextInput field=ctx.field("lift-reason", "stock-reason")/>
            {button(ctx, "lift-alert", true)}
        </CommandForm>
    }
    .into_any()
}

fn miss(ctx: &Ctx) -> AnyView {
    let form = view! {
        <CommandForm action="/stock/miss" key=ctx.new_key()>
            {serials(ctx, "miss-serials")}
            <TextInput field=ctx.field("miss-reason", "stock-looked")/>
            {button(ctx, "miss", true)}
        </CommandForm>
    };
    section(ctx, "miss", form.into_any())
}

fn find(ctx: &Ctx) -> AnyView {
    let form = view! {
        <CommandForm action="/stock/find" key=ctx.new_key()>
            {serials(ctx, "find-serials")}
            <TextInput field=ctx.field("find-place", "stock-found-where")/>
            {button(ctx, "find", false)}
        </CommandForm>
    };
    section(ctx, "find", form.into_any())
}

fn lose(ctx: &Ctx) -> AnyView {
    let stolen = vec![Choice::new("yes", ctx.t("stock-stolen-choice"))];
    let form = view! {
        <CommandForm action="/stock/lose" key=ctx.new_key()>
            {serials(ctx, "lose-serials")}
            <TextInput field=ctx.field("lose-report", "stock-report-number")/>
            <Checkboxes field=ctx.field("lose-stolen", "stock-stolen") choices=stolen/>
            {button(ctx, "lose", true)}
        </CommandForm>
    };
    section(ctx, "lose", form.into_any())
}
