//! The page of one case: what can be done now, what was declared beside what the passport says, papers, history.

pub mod clocks;
mod correction;
pub(super) mod declared;
mod doing;
pub mod earlier;
mod file;
pub mod hits;
pub mod stays;
mod talk;

pub mod passport;
pub mod then;

use super::{
    act::{self, case_path},
    dossier, keys, presence, proposal, record_contact, review, rules, words,
};
use crate::{Ctx, Fault, doors, shell::Page};
use axum::{extract::Path, response::Response};
use domain::{CaseId, DocumentId, case::ActionKind, form::date::PartialDate, mrz::NameSource};
use leptos::prelude::*;
use services::desk::case::{CaseView, MrzPreview, open};
use services::desk::presence::Doing;

/// Shows the page.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let view = open(&ctx.state.services, ctx.staff()?, id).await?;
    let title = format!("{} {}", full_name(&view), view.case.reference);
    let others = presence::panel(&ctx, &view, Doing::Reading).await?;
    let content = content(&ctx, &view);
    let page = Page::new(&ctx, title).wide().back("/desk", ctx.t("desk-back"));
    Ok(page.show(view! { {others} {content} }.into_any()))
}

/// `SURNAME, Given names`.
pub fn full_name(view: &CaseView) -> String {
    let names = &view.case.subject.names;
    services::desk::queue::full_name(&names.surname, names.given.as_deref().unwrap_or_default())
}

/// The content of the page.
pub(crate) fn content(ctx: &Ctx, view: &CaseView) -> AnyView {
    let native = view.case.subject.names.native.clone();
    let native = native.map(|name| view! { <p class="govuk-body-l"><bdi>{name}</bdi></p> });
    let holder = match view.case.assigned {
        Some(user) => ctx.ta("desk-held-by", [("name", view.name_of(user))]),
        None => ctx.t("desk-held-by-nobody"),
    };
    view! {
        {then::banner(ctx, view)}
        <span class="govuk-caption-l"><bdi dir="ltr">{view.case.reference.to_string()}</bdi></span>
        <h1 class="govuk-heading-l" dir="auto">{full_name(view)}</h1>
        {native}
        <p class="govuk-body">
            {words::state(ctx, view.case.state)} {words::due_line(ctx, view)}
            " · " <span dir="auto">{holder}</span>
        </p>
        {facts(ctx, view)}
        {view.then.is_none().then(|| doing::doing(ctx, view))}
        {correction::correction(ctx, view)}
        {proposal::proposal(ctx, view)}
        {proposal::decision(ctx, view)}
        {review::panel(ctx, view)}
        {file::ending(ctx, view)}
        {file::form(ctx, view)}
        <div class="app-case">
            <div class="app-case__main">
                {hits::section(ctx, view)}
                {earlier::section(ctx, view)}
                {passport::section(ctx, view)}
                {visa_mrz(ctx, view)}
                {declared::section(ctx, view)}
                {clocks::panel(ctx, view)}
                {stays::panel(ctx, view)}
                {rules::panel(ctx, view)}
                {file::papers(ctx, view)}
                {talk::history(ctx, view)}
            </div>
            <div class="app-case__side">
                {portrait(ctx, view)}
                {file::clock(ctx, view)}
                {file::appointments(ctx, view)}
                {file::inquiries(ctx, view)}
                {talk::messages(ctx, view)}
                {talk::notes(ctx, view)}
                {record_contact::panel(ctx, view)}
                {take_away(ctx, view)}
                {file::group(ctx, view)}
            </div>
        </div>
        {key_list(ctx, view)}
    }
    .into_any()
}

/// The whole file on paper. Only the present is taken away.
fn take_away(ctx: &Ctx, view: &CaseView) -> AnyView {
    if view.then.is_some() || !doors::offers(dossier::PATH, &ctx.visitor) {
        return ().into_any();
    }
    let whole = format!("{}/file.pdf", case_path(view.case.id));
    let disclosed = format!("{whole}?disclosed=yes");
    view! {
        <section class="app-panel">
            <h2 class="app-panel__title">{ctx.t("desk-file")}</h2>
            <ul class="govuk-list">
                <li><a class="govuk-link" href=whole>{ctx.t("desk-file-whole")}</a></li>
                <li><a class="govuk-link" href=disclosed>{ctx.t("desk-file-disclosed")}</a></li>
            </ul>
            <p class="govuk-hint">{ctx.t("desk-file-hint")}</p>
        </section>
    }
    .into_any()
}

/// The keys of the page; a key for an action only where it is open.
fn key_list(ctx: &Ctx, view: &CaseView) -> AnyView {
    let mut list = vec![keys::go("g q", "desk-key-queue", "/desk")];
    list.push(keys::go("p", "desk-key-papers", "#papers"));
    list.push(keys::go("h", "desk-key-history", "#history"));
    if view.then.is_none() {
        list.push(keys::go("d", "desk-key-doing", "#doing"));
    }
    for (press, label, kind) in
        [("n", "desk-key-note", ActionKind::Note), ("m", "desk-key-message", ActionKind::Message)]
    {
        if view.allowed.contains(&kind) {
            list.push(keys::go(press, label, act::path(view.case.id, kind)));
        }
    }
    keys::list(ctx, list)
}

/// The row of facts under the name: who, which passport, which journey, which fee.
pub fn facts(ctx: &Ctx, view: &CaseView) -> AnyView {
    let case = &view.case;
    let (passport, trip) = (&case.subject.passport, &case.subject.trip);
    let fee = match (&case.fee, &view.fee) {
        (Some(paid), _) => {
            let settled = ctx.ta("desk-fee-paid", [("amount", words::money(&paid.amount))]);
            format!("{settled} ({})", paid.rule)
        }
        (None, Some(due)) => {
            let open = ctx.ta("desk-fee-due", [("amount", words::money(&due.amount))]);
            format!("{open} ({})", due.rule)
        }
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

/// Where a paper is opened: in the viewer, which shows it among the papers of today. At an earlier moment it is that file and nothing
/// beside it.
fn paper_path(view: &CaseView, paper: DocumentId) -> String {
    let path = format!("{}/papers/{paper}", case_path(view.case.id));
    if view.then.is_some() { format!("{path}/file") } else { path }
}

fn portrait(ctx: &Ctx, view: &CaseView) -> AnyView {
    let image = view.portrait.map(|paper| {
        // The address alone is the portrait of today.
        let of = view.then.as_ref().map(|_| format!("?paper={paper}")).unwrap_or_default();
        let source = format!("/desk/cases/{}/portrait{of}", view.case.id);
        let name = ctx.ta("desk-portrait-of", [("name", full_name(view))]);
        view! { <img class="app-portrait" src=source alt=name width="140" height="180"/> }
    });
    // What the check found travels with the portrait; its page shows where.
    let paper = view.documents.iter().find(|paper| Some(paper.id) == view.portrait);
    let found = paper.and_then(|paper| paper.examined.as_ref().map(|examined| (paper.id, examined)));
    let found = found.map(|(paper, examined)| {
        let count = i64::try_from(examined.findings.len()).unwrap_or(i64::MAX);
        let href = paper_path(view, paper);
        let words = ctx.ta("desk-portrait-found", [("count", count)]);
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{words}</a></p> }
    });
    let body = match image {
        Some(image) => view! { {image} {found} }.into_any(),
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
