//! To operators in the morning, back in the evening, and why serials were skipped.

use super::{button, framed, people, section, serials, told};
use crate::shell::Page;
use crate::ui::{CommandForm, Select, TextInput};
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
    let content = view(&ctx, &stock, staff.is(Role::Custodian), staff.is(Role::Operator));
    Ok(Page::new(&ctx, ctx.t("stock-tab-issue")).wide().show(content))
}

fn view(ctx: &Ctx, stock: &Overview, custodian: bool, operator: bool) -> AnyView {
    let gaps = stock.gaps.first().filter(|_| operator).map(|gap| explain(ctx, gap));
    let content = view! {
        {custodian.then(|| issue(ctx, stock))}
        {gaps}
        {operator.then(|| give_back(ctx, stock))}
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

fn explain(ctx: &Ctx, gap: &Span) -> AnyView {
    let hidden = vec![
        ("explain-first".to_owned(), gap.first().to_string()),
        ("explain-last".to_owned(), gap.last().to_string()),
    ];
    let form = view! {
        <p class="govuk-body-l" dir="ltr">{told(&[*gap])}</p>
        <CommandForm action="/stock/explain" key=ctx.new_key() hidden=hidden>
            <TextInput field=ctx.field("explain-reason", "stock-reason")/>
            {button(ctx, "explain", false)}
        </CommandForm>
    };
    section(ctx, "explain", form.into_any())
}
