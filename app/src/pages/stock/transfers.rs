//! Between posts: out by one, in by the other.

use super::{button, framed, section, serials, told};
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Cell, Choice, CommandForm, DateInput, Select, Table, Tag, TagColour, TextInput};
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::case::Role;
use leptos::prelude::*;
use services::stock::view::{OnTheWay, Overview, overview};

/// Shows the transfers of the reader's post.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let staff = ctx.staff()?;
    let stock = overview(&ctx.state.services, staff).await?;
    let content = view(&ctx, &stock, staff.is(Role::Custodian));
    Ok(Page::new(&ctx, ctx.t("stock-tab-transfers")).wide().show(content))
}

fn view(ctx: &Ctx, stock: &Overview, custodian: bool) -> AnyView {
    let content = view! {
        {list(ctx, "coming", &stock.coming)}
        {(custodian && !stock.coming.is_empty()).then(|| take_in(ctx, stock))}
        {list(ctx, "sent", &stock.sent)}
        {custodian.then(|| send(ctx, stock))}
    }
    .into_any();
    framed(ctx, "transfers", stock, content)
}

fn list(ctx: &Ctx, word: &str, open: &[OnTheWay]) -> AnyView {
    let title = ctx.t(&format!("stock-{word}-title"));
    if open.is_empty() {
        return view! {
            <h2 class="govuk-heading-m">{title}</h2>
            <p class="govuk-body">{ctx.t("stock-transfers-none")}</p>
        }
        .into_any();
    }
    let columns = ["ticket", "from", "to", "range", "due", "courier"]
        .map(|column| ctx.t(&format!("stock-transfers-{column}")))
        .to_vec();
    let rows = open
        .iter()
        .map(|open| {
            let due = when::day(ctx, open.transfer.due);
            let late =
                open.overdue.then(|| view! { " " <Tag label=ctx.t("stock-overdue") colour=TagColour::Red/> });
            vec![
                Cell::code(open.ticket.to_string()),
                Cell::text(open.ticket.post.to_string()),
                Cell::text(open.transfer.to.to_string()),
                Cell::code(told(&open.transfer.spans)),
                Cell::view(view! { {due} {late} }),
                Cell::text(open.transfer.courier.clone()),
            ]
        })
        .collect();
    view! { <Table caption=title columns=columns rows=rows dense=true/> }.into_any()
}

fn send(ctx: &Ctx, stock: &Overview) -> AnyView {
    let posts = stock.posts.iter().map(|post| Choice::new(post.as_str(), post.as_str()));
    let posts = Choice::after_empty(posts);
    let [day, month, year] = ["day", "month", "year"].map(|part| ctx.t(&format!("stock-date-{part}")));
    let form = view! {
        <CommandForm action="/stock/send" key=ctx.new_key()>
            {serials(ctx, "send-serials")}
            <Select field=ctx.field("send-to", "stock-post") choices=posts/>
            <DateInput field=ctx.field("send-due", "stock-due") day=day month=month year=year/>
            <TextInput field=ctx.field("send-courier", "stock-courier")/>
            {button(ctx, "send", false)}
        </CommandForm>
    };
    section(ctx, "send", form.into_any())
}

fn take_in(ctx: &Ctx, stock: &Overview) -> AnyView {
    let open = stock.coming.iter().map(|open| {
        Choice::new(open.ticket.to_string(), format!("{}: {}", open.ticket, told(&open.transfer.spans)))
    });
    let open = Choice::after_empty(open);
    let form = view! {
        <CommandForm action="/stock/take-in" key=ctx.new_key()>
            <Select field=ctx.field("take-in-transfer", "stock-transfer") choices=open/>
            {serials(ctx, "take-in-serials")}
            {button(ctx, "take-in", false)}
        </CommandForm>
    };
    section(ctx, "take-in", form.into_any())
}
