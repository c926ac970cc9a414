//! To operators in the morning, back in the evening, and why serials were skipped.

use super::{button, framed, name, panel, people, section, serials, told};
use crate::shell::Page;
use crate::ui::{Cell, CommandForm, Select, Table, TextInput};
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::case::Role;
use domain::stock::Span;
use leptos::prelude::*;
use services::stock::view::{Overview, overview};

/// Shows the forms for a day's blanks.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let staff = ctx.staff()?;
    let stock = overview(&ctx.state.services, staff).await?;
    let content = view(&ctx, &stock, |role| staff.is(role));
    Ok(Page::new(&ctx, ctx.t("stock-tab-issue")).wide().show(content))
}

fn view(ctx: &Ctx, stock: &Overview, is: impl Fn(Role) -> bool) -> AnyView {
    let (custodian, operator, supervisor) = (is(Role::Custodian), is(Role::Operator), is(Role::Supervisor));
    let lead = ctx.t("stock-explain-lead");
    let gaps = stock.gaps.first().filter(|_| operator).map(|gap| explain(ctx, gap, lead));
    let of_others = stock.gaps_of_others.first().filter(|_| supervisor);
    let of_others = of_others.map(|gap| {
        let lead = ctx.ta("stock-explain-for", [("name", name(stock, gap.operator))]);
        explain(ctx, &gap.span, lead)
    });
    let content = view! {
        {custodian.then(|| issue(ctx, stock))}
        {gaps}
        {operator.then(|| give_back(ctx, stock))}
        {of_others}
        {supervisor.then(|| take_back(ctx, stock))}
    }
    .into_any();
    framed(ctx, "issue", stock, content)
}

fn issue(ctx: &Ctx, stock: &Overview) -> AnyView {
    let next = stock.vault.first().map(|(first, _)| {
        view! { <p class="govuk-body">{ctx.ta("stock-issue-next", [("serial", first.to_string())])}</p> }
    });
    let form = view! {
        {next}
        <CommandForm action="/stock/issue" key=ctx.new_key()>
            {serials(ctx, "issue-serials")}
            <Select field=ctx.field("issue-to", "stock-operator") choices=people(&stock.operators)/>
            {button(ctx, "issue", false)}
        </CommandForm>
    };
    section(ctx, "issue", form.into_any())
}

fn give_back(ctx: &Ctx, stock: &Overview) -> AnyView {
    let held: Vec<String> =
        stock.own.iter().map(|span| format!("{}-{}", span.first(), span.last())).collect();
    let mut field = ctx.field("return-serials", "stock-serials").hint(ctx.t("stock-return-hint"));
    if !ctx.flash.kept.has("return-serials") {
        field = field.value(held.join("\n"));
    }
    let form = view! {
        <CommandForm action="/stock/return" key=ctx.new_key()>
            <crate::ui::TextArea field=field rows=3 machine=true/>
            {button(ctx, "return", false)}
        </CommandForm>
    };
    section(ctx, "return", form.into_any())
}

/// What is in the hands of others, for the day on which one of them does not come back.
fn take_back(ctx: &Ctx, stock: &Overview) -> AnyView {
    if stock.hands.is_empty() {
        let none = view! { <p class="govuk-body">{ctx.t("stock-left-none")}</p> };
        return section(ctx, "left", none.into_any());
    }
    let columns = vec![ctx.t("stock-left-from"), ctx.t("stock-serials"), ctx.t("stock-column-count")];
    let rows = stock.hands.iter().map(|(holder, spans)| {
        let count = domain::stock::serial::count(spans).to_string();
        vec![Cell::text(name(stock, *holder)), Cell::code(told(spans)), Cell::number(count)]
    });
    let rows = rows.collect();
    let holders: Vec<_> = stock.hands.iter().map(|(holder, _)| (*holder, name(stock, *holder))).collect();
    let form = view! {
        <Table caption=ctx.t("stock-left-hands") columns=columns rows=rows dense=true/>
        <CommandForm action="/stock/take-back" key=ctx.new_key()>
            <Select field=ctx.field("left-from", "stock-left-from") choices=people(&holders)/>
            {serials(ctx, "left-serials")}
            <TextInput field=ctx.field("left-reason", "stock-left-reason")/>
            {button(ctx, "left", false)}
        </CommandForm>
    };
    section(ctx, "left", form.into_any())
}

fn explain(ctx: &Ctx, gap: &Span, lead: String) -> AnyView {
    let hidden = vec![
        ("explain-first".to_owned(), gap.first().to_string()),
        ("explain-last".to_owned(), gap.last().to_string()),
    ];
    let form = view! {
        <p class="govuk-body">{lead}</p>
        <p class="govuk-body-l" dir="ltr">{told(&[*gap])}</p>
        <CommandForm action="/stock/explain" key=ctx.new_key() hidden=hidden>
            <TextInput field=ctx.field("explain-reason", "stock-reason")/>
            {button(ctx, "explain", false)}
        </CommandForm>
    };
    panel(ctx, "explain", form.into_any())
}
