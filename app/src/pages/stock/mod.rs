//! The stock of blank stickers, for those who keep, use and count it: one page for each kind of work.

pub mod count;
pub mod issue;
pub mod losses;
pub mod overview;
pub mod papers;
pub mod report;
pub mod serial;
pub mod supply;
pub mod transfers;
pub mod waste;

use crate::Ctx;
use crate::doors::{Door, Role, Route, get, post};
use crate::forms::stock as forms;
use crate::ui::{Button, ButtonKind, Choice, Field, Tab, Tabs, TextArea};
use domain::UserId;
use domain::stock::Span;
use leptos::prelude::*;
use services::stock::view::Overview;

/// Who has a part in the stock.
pub const ROOM: &[Role] =
    &[Role::Custodian, Role::Supervisor, Role::Operator, Role::Controller, Role::Delivery];
const KEEPERS: &[Role] = &[Role::Custodian, Role::Supervisor];
const CUSTODIAN: &[Role] = &[Role::Custodian];
const SUPERVISOR: &[Role] = &[Role::Supervisor];
const OPERATOR: &[Role] = &[Role::Operator];
const DESK: &[Role] = &[Role::Custodian, Role::Operator];
const HANDS: &[Role] = &[Role::Custodian, Role::Operator, Role::Supervisor];
const EXPLAIN: &[Role] = &[Role::Operator, Role::Supervisor];
const WASTE: &[Role] = &[Role::Custodian, Role::Supervisor, Role::Operator];
const LOSSES: &[Role] = &[Role::Custodian, Role::Supervisor, Role::Operator, Role::Controller];
const LOOK: &[Role] =
    &[Role::Custodian, Role::Supervisor, Role::Operator, Role::Controller, Role::Delivery, Role::Auditor];

/// The largest form with a picture, in bytes.
pub const PICTURE_LIMIT: usize = 11 * 1024 * 1024;

/// The pages: word in the message key, address, who is offered it.
const TABS: &[(&str, &str, &[Role])] = &[
    ("overview", "/stock", ROOM),
    ("supply", "/stock/supply", KEEPERS),
    ("issue", "/stock/issue", HANDS),
    ("waste", "/stock/waste", WASTE),
    ("losses", "/stock/losses", LOSSES),
    ("transfers", "/stock/transfers", KEEPERS),
    ("count", "/stock/count", KEEPERS),
    ("report", "/stock/report", KEEPERS),
    ("serial", "/stock/serial", LOOK),
];

/// The table of this area.
pub fn routes() -> Vec<Route> {
    vec![
        get("/stock", Door::Staff(ROOM), overview::get),
        get("/stock/supply", Door::Staff(KEEPERS), supply::get),
        get("/stock/issue", Door::Staff(HANDS), issue::get),
        get("/stock/waste", Door::Staff(WASTE), waste::get),
        get("/stock/losses", Door::Staff(LOSSES), losses::get),
        get("/stock/transfers", Door::Staff(KEEPERS), transfers::get),
        get("/stock/count", Door::Staff(KEEPERS), count::get),
        get("/stock/report", Door::Staff(KEEPERS), report::get),
        get("/stock/report.pdf", Door::Staff(KEEPERS), papers::report_pdf),
        get("/stock/report.csv", Door::Staff(KEEPERS), papers::report_csv),
        get("/stock/emergency.pdf", Door::Staff(KEEPERS), papers::emergency),
        get("/stock/certificates/{ticket}", Door::Staff(KEEPERS), papers::certificate),
        get("/stock/pictures/{key}", Door::Staff(ROOM), papers::picture),
        get("/stock/serial", Door::Staff(LOOK), serial::get),
        post("/stock/confirm", Door::Staff(ROOM), forms::confirm::post),
        post("/stock/decline", Door::Staff(ROOM), forms::decline::post),
        post("/stock/announce", Door::Staff(SUPERVISOR), forms::announce::post),
        post("/stock/dispatch", Door::Staff(SUPERVISOR), forms::dispatch::post),
        post("/stock/count-in", Door::Staff(CUSTODIAN), forms::count_in::post),
        post("/stock/issue", Door::Staff(CUSTODIAN), forms::issue::post),
        post("/stock/return", Door::Staff(OPERATOR), forms::give_back::post),
        post("/stock/take-back", Door::Staff(SUPERVISOR), forms::take_back::post),
        post("/stock/explain", Door::Staff(EXPLAIN), forms::explain::post),
        post("/stock/spoil", Door::Staff(DESK), forms::spoil::post).up_to(PICTURE_LIMIT),
        post("/stock/destroy", Door::Staff(KEEPERS), forms::destroy::post),
        post("/stock/expire", Door::Staff(SUPERVISOR), forms::expire::post),
        post("/stock/miss", Door::Staff(LOSSES), forms::miss::post),
        post("/stock/find", Door::Staff(LOSSES), forms::find::post),
        post("/stock/lose", Door::Staff(SUPERVISOR), forms::lose::post),
        post("/stock/raise-alert", Door::Staff(SUPERVISOR), forms::raise_alert::post),
        post("/stock/lift-alert", Door::Staff(SUPERVISOR), forms::lift_alert::post),
        post("/stock/send", Door::Staff(CUSTODIAN), forms::send::post),
        post("/stock/take-in", Door::Staff(CUSTODIAN), forms::take_in::post),
        post("/stock/begin-count", Door::Staff(KEEPERS), forms::begin_count::post),
        post("/stock/enter-count", Door::Staff(KEEPERS), forms::enter_count::post),
        post("/stock/release", Door::Staff(SUPERVISOR), forms::release::post),
    ]
}

/// The links between the pages of the stock, with the number of acts that wait for this person.
fn tabs(ctx: &Ctx, current: &str, waiting: usize) -> AnyView {
    let Some(staff) = ctx.visitor.staff() else { return ().into_any() };
    let tabs = TABS
        .iter()
        .filter(|(_, _, roles)| staff.is_any(roles))
        .map(|(word, href, _)| Tab {
            href: (*href).to_owned(),
            label: ctx.t(&format!("stock-tab-{word}")),
            current: *word == current,
            count: (if *word == "overview" { u32::try_from(waiting).unwrap_or(u32::MAX) } else { 0 }).into(),
        })
        .collect();
    view! { <Tabs label=ctx.t("stock-title") tabs=tabs/> }.into_any()
}

/// The frame of a page with tabs.
fn framed(ctx: &Ctx, word: &str, stock: &Overview, content: AnyView) -> AnyView {
    let waiting = stock.acts.iter().filter(|act| act.yours).count();
    view! {
        <h1 class="govuk-heading-l">{ctx.t(&format!("stock-tab-{word}"))}</h1>
        {tabs(ctx, word, waiting)}
        {content}
    }
    .into_any()
}

/// A form under its heading.
fn section(ctx: &Ctx, word: &str, content: AnyView) -> AnyView {
    let lead = view! { <p class="govuk-body">{ctx.t(&format!("stock-{word}-lead"))}</p> };
    panel(ctx, word, view! { {lead} {content} }.into_any())
}

/// Something under its heading.
fn panel(ctx: &Ctx, word: &str, content: AnyView) -> AnyView {
    view! {
        <section class="app-panel">
            <h2 class="govuk-heading-m">{ctx.t(&format!("stock-{word}-title"))}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// A field for serials, filled by a scanner or by hand.
fn serials(ctx: &Ctx, name: &str) -> AnyView {
    let field: Field = ctx.field(name, "stock-serials").hint(ctx.t("stock-serials-hint"));
    view! { <TextArea field=field rows=3 machine=true/> }.into_any()
}

/// The button of a form; a warning for what cannot be taken back.
fn button(ctx: &Ctx, word: &str, grave: bool) -> AnyView {
    let kind = if grave { ButtonKind::Warning } else { ButtonKind::Main };
    view! { <Button label=ctx.t(&format!("stock-{word}-button")) kind=kind/> }.into_any()
}

/// An empty choice and people.
fn people(list: &[(UserId, String)]) -> Vec<Choice> {
    let people = list.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone()));
    Choice::after_empty(people)
}

/// An empty choice and the words of stored names.
fn choices<'a>(ctx: &Ctx, kind: &str, names: impl Iterator<Item = &'a str>) -> Vec<Choice> {
    let words = names.map(|name| Choice::new(name, ctx.named(kind, name)));
    Choice::after_empty(words)
}

/// Spans as text.
fn told(spans: &[Span]) -> String {
    spans.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// The name of a member of staff.
fn name(stock: &Overview, id: UserId) -> String {
    stock.names.get(&id).cloned().unwrap_or_default()
}
