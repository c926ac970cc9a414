//! The page of one case: what can be done now, what was declared beside what the passport says, papers, history.

mod declared;
mod doing;
mod file;
mod talk;

pub mod passport;

use super::{proposal, words};
use crate::{Ctx, Fault, shell::Page};
use axum::{extract::Path, response::Response};
use domain::{CaseId, form::date::PartialDate, mrz::NameSource};
use leptos::prelude::*;
use services::desk::case::{CaseView, MrzPreview, open};

/// Shows the page.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let view = open(&ctx.state.services, ctx.staff()?, id).await?;
    let title = format!("{} {}", full_name(&view), view.case.reference);
    Ok(Page::new(&ctx, title).wide().back("/desk", ctx.t("desk-back")).show(content(&ctx, &view)))
}

/// `SURNAME, Given names`.
pub fn full_name(view: &CaseView) -> String {
    let names = &view.case.subject.names;
    services::desk::queue::full_name(&names.surname, names.given.as_deref().unwrap_or_default())
}

/// The content of the page.
pub(crate) fn content(ctx: &Ctx, view: &CaseView) -> AnyView {
    let native = view.case.subject.names.native.clone();
    let native = native.map(|name| view! { <p class="govuk-body-l" dir="auto">{name}</p> });
    let holder = match view.case.assigned {
        Some(user) => ctx.ta("desk-held-by", [("name", view.name_of(user))]),
        None => ctx.t("desk-held-by-nobody"),
    };
    view! {
        <span class="govuk-caption-l"><bdi dir="ltr">{view.case.reference.to_string()}</bdi></span>
        <h1 class="govuk-heading-l" dir="auto">{full_name(view)}</h1>
        {native}
        <p class="govuk-body">
            {words::state(ctx, view.case.state)} {words::due_line(ctx, view)}
            " · " <span dir="auto">{holder}</span>
        </p>
        {facts(ctx, view)}
        {doing::doing(ctx, view)}
        {proposal::proposal(ctx, view)}
        {proposal::decision(ctx, view)}
        {file::ending(ctx, view)}
        <div class="app-case">
            <div class="app-case__main">
                {passport::section(ctx, view)}
                {visa_mrz(ctx, view)}
                {declared::section(ctx, view)}
                {file::papers(ctx, view)}
                {talk::history(ctx, view)}
            </div>
            <div class="app-case__side">
                {portrait(ctx, view)}
                {file::clock(ctx, view)}
                {file::inquiries(ctx, view)}
                {talk::messages(ctx, view)}
                {talk::notes(ctx, view)}
                {file::earlier(ctx, view)}
            </div>
        </div>
    }
    .into_any()
}

/// The row of facts under the name: who, which passport, which journey, which fee.
pub fn facts(ctx: &Ctx, view: &CaseView) -> AnyView {
    let case = &view.case;
    let (passport, trip) = (&case.subject.passport, &case.subject.trip);
    let fee = match (&case.fee, &view.fee) {
        (Some(paid), _) => ctx.ta("desk-fee-paid", [("amount", words::money(&paid.amount))]),
        (None, Some(due)) => ctx.ta("desk-fee-due", [("amount", words::money(&due.amount))]),
        (None, None) => "–".to_owned(),
    };
    let journey = words::days(ctx, trip.arrival, trip.departure);
    let stay = [words::entries(ctx, trip.entries), ctx.ta("core-days", [("days", i64::from(trip.days))])];
    let purposes: Vec<_> =
        trip.purposes.iter().map(|purpose| ctx.t(&format!("option-purposes-{purpose}"))).collect();
    let until = ctx.ta("desk-until", [("day", words::day(ctx, passport.expires_on))]);
    let minor = case.subject.minor.then(|| ctx.t("desk-minor"));
    let born =
        [Some(birth(ctx, case.subject.birth)), Some(ctx.named("sex", case.subject.sex.as_str())), minor];
    let rows = [
        ("desk-fact-nationality", words::country(ctx, &case.subject.nationality)),
        ("desk-fact-born", born.into_iter().flatten().collect::<Vec<_>>().join(", ")),
        ("desk-fact-passport", format!("{} ({}), {until}", passport.number, passport.issuer)),
        ("desk-fact-visa", words::visa_type(ctx, &view.policy, &case.visa_type)),
        ("desk-fact-purpose", purposes.join(", ")),
        ("desk-fact-trip", format!("{journey}, {}", stay.join(", "))),
        ("desk-fact-fee", fee),
    ];
    let rows = rows.map(|(key, value)| view! { <div><dt>{ctx.t(key)}</dt><dd dir="auto">{value}</dd></div> });
    view! { <dl class="app-facts">{rows.into_iter().collect_view()}</dl> }.into_any()
}

/// A day of birth, of which parts may be unknown.
fn birth(ctx: &Ctx, birth: PartialDate) -> String {
    birth.full().map_or_else(|| birth.to_string(), |day| words::day(ctx, day))
}

fn portrait(ctx: &Ctx, view: &CaseView) -> AnyView {
    let image = view.portrait.map(|_| {
        let source = format!("/desk/cases/{}/portrait", view.case.id);
        let name = ctx.ta("desk-portrait-of", [("name", full_name(view))]);
        view! { <img class="app-portrait" src=source alt=name width="140" height="180"/> }
    });
    let body = match image {
        Some(image) => image.into_any(),
        None => view! { <p class="govuk-body">{ctx.t("desk-no-portrait")}</p> }.into_any(),
    };
    view! { <section class="app-panel"><h2 class="app-panel__title">{ctx.t("desk-portrait")}</h2>{body}</section> }
        .into_any()
}

/// The MRZ of the visa: as printed, as it would be, or why it cannot be written.
pub fn visa_mrz(ctx: &Ctx, view: &CaseView) -> AnyView {
    let (lines, words) = match &view.mrz {
        MrzPreview::Issued(lines) => (Some(lines), ctx.t("desk-mrz-issued")),
        MrzPreview::Preview { lines, name_source, name_cut } => {
            let source = ctx.t(match name_source {
                NameSource::Passport => "desk-mrz-from-passport",
                NameSource::Transliterated => "desk-mrz-transliterated",
                NameSource::Override => "desk-mrz-override",
            });
            let cut = if *name_cut { ctx.t("desk-mrz-cut") } else { String::new() };
            let loaded = view.case.sticker().is_some();
            let told = ctx.t(if loaded { "desk-mrz-loaded" } else { "desk-mrz-preview" });
            (Some(lines), format!("{told} {source} {cut}").trim_end().to_owned())
        }
        MrzPreview::Impossible(problem) => {
            let detail = problem.args.get("detail").cloned().unwrap_or_default();
            (None, ctx.ta("desk-mrz-impossible", [("detail", detail)]))
        }
    };
    let lines = lines.map(|lines| view! { <pre class="app-mrz" tabindex="0">{lines.join("\n")}</pre> });
    view! {
        <section class="app-panel">
            <h2 class="app-panel__title">{ctx.t("desk-mrz-title")}</h2>
            {lines}
            <p class="govuk-body-s">{words}</p>
        </section>
    }
    .into_any()
}
