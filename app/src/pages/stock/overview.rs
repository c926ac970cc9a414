//! What waits, what is out of order, and what the post has.

use super::{button, framed, name, told};
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{
    Cell, CommandForm, Details, SummaryList, SummaryRow, Table, Tag, TagColour, TextInput, Warning,
};
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::stock::{Deed, State};
use leptos::prelude::*;
use services::stock::view::{Overview, Waiting, overview};

/// Shows the stock of the reader's post.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let stock = overview(&ctx.state.services, ctx.staff()?).await?;
    let content = view(&ctx, &stock);
    Ok(Page::new(&ctx, ctx.t("stock-title")).wide().show(content))
}

fn view(ctx: &Ctx, stock: &Overview) -> AnyView {
    let content = view! {
        {warnings(ctx, stock)}
        {acts(ctx, stock)}
        {own(ctx, stock)}
        {tally(ctx, stock)}
        {vault(ctx, stock)}
        <p class="govuk-hint">
            {ctx.ta("stock-head", [("entry", stock.head.0.to_string()), ("hash", stock.head.1.clone())])}
        </p>
    }
    .into_any();
    framed(ctx, "overview", stock, content)
}

/// What has to be seen before anything else.
fn warnings(ctx: &Ctx, stock: &Overview) -> AnyView {
    let mut texts = Vec::new();
    if let Some((day, count)) = stock.unreturned {
        texts.push(
            ctx.ta("stock-warn-unreturned", [("day", when::day(ctx, day)), ("count", count.to_string())]),
        );
    }
    for incident in &stock.incidents {
        texts.push(ctx.ta("stock-warn-incident", [("day", when::day(ctx, incident.incident.on))]));
    }
    if let Some(count) = &stock.count {
        texts.push(ctx.ta("stock-warn-count", [("name", name(stock, count.by))]));
    }
    if !stock.gaps.is_empty() {
        texts.push(ctx.ta("stock-warn-gaps", [("serials", told(&stock.gaps))]));
    }
    if stock.lot.is_some() {
        texts.push(ctx.t("stock-warn-lot"));
    }
    for open in stock.sent.iter().chain(&stock.coming).filter(|open| open.overdue) {
        texts.push(ctx.ta("stock-warn-overdue", [("serials", told(&open.transfer.spans))]));
    }
    let prefix = ctx.t("ui-warning");
    texts
        .into_iter()
        .map(|text| view! { <Warning prefix=prefix.clone() text=text/> })
        .collect_view()
        .into_any()
}

/// Acts that wait for a second person.
fn acts(ctx: &Ctx, stock: &Overview) -> AnyView {
    if stock.acts.is_empty() {
        return view! { <p class="govuk-body">{ctx.t("stock-acts-none")}</p> }.into_any();
    }
    let mut acts: Vec<&Waiting> = stock.acts.iter().collect();
    acts.sort_by_key(|act| !act.yours);
    let acts = acts.into_iter().map(|act| one(ctx, stock, act)).collect_view();
    view! { <h2 class="govuk-heading-m">{ctx.t("stock-acts-title")}</h2> {acts} }.into_any()
}

fn one(ctx: &Ctx, stock: &Overview, waiting: &Waiting) -> AnyView {
    let act = &waiting.act;
    let mut rows = vec![
        SummaryRow::code(ctx.t("stock-serials"), told(&act.spans)),
        SummaryRow::text(ctx.t("stock-act-count"), domain::stock::serial::count(&act.spans).to_string()),
        SummaryRow::text(
            ctx.t("stock-act-by"),
            format!("{}, {}", name(stock, act.by), when::here(ctx, act.at)),
        ),
    ];
    rows.extend(details(ctx, stock, &act.deed));
    let title = ctx.named("stock-deed", act.deed.name());
    let ticket = waiting.ticket.to_string();
    let yours =
        waiting.yours.then(|| view! { " " <Tag label=ctx.t("stock-act-yours") colour=TagColour::Orange/> });
    view! {
        <section class="app-panel">
            <h3 class="govuk-heading-s">{title} " " <span dir="ltr">{ticket}</span> {yours}</h3>
            <SummaryList rows=rows dense=true/>
            {waiting.yours.then(|| confirm(ctx, waiting))}
            {(waiting.yours || waiting.own).then(|| decline(ctx, waiting))}
        </section>
    }
    .into_any()
}

fn details(ctx: &Ctx, stock: &Overview, deed: &Deed) -> Vec<SummaryRow> {
    let text = |key: &str, value: String| SummaryRow::text(ctx.t(key), value);
    match deed {
        Deed::Receive { note } => vec![text("stock-note", note.clone())],
        Deed::Issue { to, on } => {
            vec![text("stock-operator", name(stock, *to)), text("stock-day", when::day(ctx, *on))]
        }
        Deed::Return => Vec::new(),
        Deed::TakeBack { from, reason } => {
            vec![text("stock-left-from", name(stock, *from)), text("stock-reason", reason.clone())]
        }
        Deed::Spoil { code, witness, picture, note } => {
            let link = format!("/stock/pictures/{picture}");
            let words = ctx.t("stock-picture-open");
            vec![
                text("stock-code", ctx.named("spoil", code.as_str())),
                text("stock-witness", name(stock, *witness)),
                text("stock-note", note.clone()),
                SummaryRow::view(
                    ctx.t("stock-picture"),
                    view! { <a class="govuk-link" href=link>{words}</a> },
                ),
            ]
        }
        Deed::Destroy { method, .. } => vec![text("stock-method", method.clone())],
        Deed::Miss { reason } => vec![text("stock-reason", reason.clone())],
        Deed::Find { place } => vec![text("stock-found-where", place.clone())],
        Deed::Send { to, due, courier } => vec![
            text("stock-post", to.to_string()),
            text("stock-due", when::day(ctx, *due)),
            text("stock-courier", courier.clone()),
        ],
        Deed::TakeIn { transfer } => vec![text("stock-transfer", transfer.to_string())],
    }
}

fn confirm(ctx: &Ctx, waiting: &Waiting) -> AnyView {
    let hidden = vec![("confirm-ticket".to_owned(), waiting.ticket.to_string())];
    let certificate = matches!(waiting.act.deed, Deed::Destroy { .. }).then(|| {
        let input = format!("certificate-{}", waiting.ticket);
        let field = ctx.field(&input, "stock-certificate").hint(ctx.t("stock-certificate-hint"));
        view! { <TextInput field=field width=20 ltr=true/> }
    });
    view! {
        <CommandForm action="/stock/confirm" key=ctx.new_key() hidden=hidden>
            {certificate}
            {button(ctx, "confirm", false)}
        </CommandForm>
    }
    .into_any()
}

fn decline(ctx: &Ctx, waiting: &Waiting) -> AnyView {
    let ticket = waiting.ticket.to_string();
    // A page can hold several of these: the name of the input tells them apart.
    let input = format!("decline-reason-{ticket}");
    let open = ctx.flash.kept.has(&input);
    let field = ctx.field(&input, "stock-reason");
    let hidden = vec![("decline-ticket".to_owned(), ticket)];
    let word = if waiting.own { "take-back" } else { "decline" };
    view! {
        <Details summary=ctx.t(&format!("stock-{word}-button")) open=open>
            <CommandForm action="/stock/decline" key=ctx.new_key() hidden=hidden>
                <TextInput field=field/>
                {button(ctx, word, true)}
            </CommandForm>
        </Details>
    }
    .into_any()
}

/// What the reader holds.
fn own(ctx: &Ctx, stock: &Overview) -> AnyView {
    if stock.own.is_empty() {
        return ().into_any();
    }
    let count = domain::stock::serial::count(&stock.own).to_string();
    view! {
        <h2 class="govuk-heading-m">{ctx.ta("stock-own-title", [("count", count)])}</h2>
        <p class="govuk-body" dir="ltr">{told(&stock.own)}</p>
    }
    .into_any()
}

fn tally(ctx: &Ctx, stock: &Overview) -> AnyView {
    let Some(tally) = &stock.tally else { return ().into_any() };
    let rows = State::ALL
        .iter()
        .filter_map(|state| {
            let count = tally.get(state)?;
            Some(vec![Cell::text(ctx.named("stock-state", state.as_str())), Cell::number(count.to_string())])
        })
        .collect();
    let columns = vec![ctx.t("stock-column-state"), ctx.t("stock-column-count")];
    view! { <Table caption=ctx.t("stock-tally-title") columns=columns rows=rows dense=true/> }.into_any()
}

fn vault(ctx: &Ctx, stock: &Overview) -> AnyView {
    if stock.vault.is_empty() {
        return ().into_any();
    }
    let whole = stock.vault.iter().any(|(_, last)| last.is_some());
    let mut columns = vec![ctx.t("stock-column-first")];
    if whole {
        columns.push(ctx.t("stock-column-last"));
    }
    let rows = stock
        .vault
        .iter()
        .map(|(first, last)| {
            let mut row = vec![Cell::code(first.to_string())];
            if whole {
                row.push(Cell::code(last.map(|last| last.to_string()).unwrap_or_default()));
            }
            row
        })
        .collect();
    view! { <Table caption=ctx.t("stock-vault-title") columns=columns rows=rows dense=true/> }.into_any()
}
