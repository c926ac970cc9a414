//! The blind count: begun, entered, compared. What the book expects is on no page until it is entered.

use super::{button, framed, name, section};
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Cell, CommandForm, Inset, Radios, Table, TextArea, TextInput};
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::case::Role;
use domain::stock::{CountKind, Counts, Place};
use leptos::prelude::*;
use services::Staff;
use services::stock::view::{OpenIncident, Overview, overview};

/// Shows the count of the reader's post.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let staff = ctx.staff()?;
    let stock = overview(&ctx.state.services, staff).await?;
    let content = view(&ctx, staff, &stock);
    Ok(Page::new(&ctx, ctx.t("stock-tab-count")).wide().show(content))
}

fn view(ctx: &Ctx, staff: &Staff, stock: &Overview) -> AnyView {
    let own = stock.count.as_ref().is_some_and(|count| count.by == staff.id);
    let content = view! {
        {stock.last_count.as_ref().map(|(counted, expected)| outcome(ctx, counted, expected))}
        {(stock.unreconciled > 0).then(|| {
            view! { <Inset>{ctx.ta("stock-unreconciled", [("count", stock.unreconciled)])}</Inset> }
        })}
        {lot(ctx, stock)}
        {stock.monthly_due.then(|| view! { <Inset>{ctx.t("stock-monthly-due")}</Inset> })}
        {own.then(|| enter(ctx))}
        {stock.count.as_ref().filter(|_| !own).map(|count| {
            view! { <Inset>{ctx.ta("stock-warn-count", [("name", name(stock, count.by))])}</Inset> }
        })}
        {(!own).then(|| begin(ctx, staff))}
        {incidents(ctx, staff, stock)}
        <p class="govuk-hint">{closed(ctx, stock)}</p>
    }
    .into_any();
    framed(ctx, "count", stock, content)
}

fn closed(ctx: &Ctx, stock: &Overview) -> String {
    match stock.closed {
        Some(day) => ctx.ta("stock-closed", [("day", when::day(ctx, day))]),
        None => ctx.t("stock-closed-never"),
    }
}

fn begin(ctx: &Ctx, staff: &Staff) -> AnyView {
    let kinds = CountKind::ALL
        .iter()
        .filter(|kind| {
            staff.is(if **kind == CountKind::DayClose { Role::Custodian } else { Role::Supervisor })
        })
        .map(|kind| crate::ui::Choice::new(kind.as_str(), ctx.named("stock-count", kind.as_str())))
        .collect();
    let form = view! {
        <CommandForm action="/stock/begin-count" key=ctx.new_key()>
            <Radios field=ctx.field("count-kind", "stock-count-kind") choices=kinds/>
            {button(ctx, "begin-count", false)}
        </CommandForm>
    };
    section(ctx, "begin-count", form.into_any())
}

fn enter(ctx: &Ctx) -> AnyView {
    let number = |input: &str, place: &str| {
        let key = format!("stock-place-{place}");
        let field = ctx.field(input, &key).hint(ctx.t(&format!("{key}-hint")));
        view! { <TextInput field=field width=10 ltr=true inputmode="numeric"/> }.into_any()
    };
    let form = view! {
        <CommandForm action="/stock/enter-count" key=ctx.new_key()>
            {number("counted-vault", "vault")}
            {number("counted-at-work", "at-work")}
            {number("counted-spoiled", "spoiled")}
            {button(ctx, "enter-count", false)}
        </CommandForm>
    };
    section(ctx, "enter-count", form.into_any())
}

/// What the last count of this person came to.
fn outcome(ctx: &Ctx, counted: &Counts, expected: &Counts) -> AnyView {
    let good = counted == expected;
    let class = if good { "app-verdict app-verdict--good" } else { "app-verdict" };
    let key = if good { "stock-outcome-good" } else { "stock-outcome-differs" };
    view! {
        <div class=class role="status">
            <h2 class="app-verdict__word">{ctx.t(key)}</h2>
            {comparison(ctx, counted, expected)}
        </div>
    }
    .into_any()
}

fn comparison(ctx: &Ctx, counted: &Counts, expected: &Counts) -> AnyView {
    let rows = Place::ALL
        .iter()
        .map(|place| {
            vec![
                Cell::text(ctx.named("stock-place", place.as_str())),
                Cell::number(counted.at(*place).to_string()),
                Cell::number(expected.at(*place).to_string()),
            ]
        })
        .collect();
    let columns =
        ["place", "counted", "expected"].map(|column| ctx.t(&format!("stock-column-{column}"))).to_vec();
    view! { <Table caption=ctx.t("stock-comparison") columns=columns rows=rows dense=true/> }.into_any()
}

/// Serials that the lot of today asks to see.
fn lot(ctx: &Ctx, stock: &Overview) -> AnyView {
    let Some(serials) = &stock.lot else { return ().into_any() };
    let items: Vec<_> =
        serials.iter().map(|serial| view! { <li dir="ltr">{serial.to_string()}</li> }).collect();
    let list = view! { <ul class="govuk-list govuk-list--bullet">{items}</ul> };
    section(ctx, "lot", list.into_any())
}

fn incidents(ctx: &Ctx, staff: &Staff, stock: &Overview) -> AnyView {
    stock.incidents.iter().map(|open| incident(ctx, staff, stock, open)).collect_view().into_any()
}

fn incident(ctx: &Ctx, staff: &Staff, stock: &Overview, open: &OpenIncident) -> AnyView {
    let supervisor = staff.is(Role::Supervisor);
    let ticket = open.ticket.to_string();
    let told = ctx.ta(
        "stock-incident-told",
        [("day", when::day(ctx, open.incident.on)), ("name", name(stock, open.incident.by))],
    );
    let numbers = supervisor.then(|| comparison(ctx, &open.incident.counted, &open.incident.expected));
    let release = supervisor.then(|| {
        let hidden = vec![("release-ticket".to_owned(), ticket.clone())];
        let field = ctx.field(&format!("release-reason-{ticket}"), "stock-reason");
        view! {
            <CommandForm action="/stock/release" key=ctx.new_key() hidden=hidden>
                <TextArea field=field rows=2/>
                {button(ctx, "release", true)}
            </CommandForm>
        }
    });
    view! {
        <section class="app-panel">
            <h2 class="govuk-heading-m">{ctx.t("stock-incident-title")} " " <span dir="ltr">{open.ticket.to_string()}</span></h2>
            <p class="govuk-body">{told}</p>
            {numbers}
            {release}
        </section>
    }
    .into_any()
}
