//! The papers of a draft: what is needed, what is there, and a form for each.

use super::{cut, draft, kit};
use crate::pages::file::PAPER_TYPES;
use crate::{
    Ctx, Fault,
    pages::portrait as pictures,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, FileUpload, Inset, Tag, TagColour},
};
use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use domain::{CaseId, DocumentId};
use http::{HeaderValue, header};
use leptos::prelude::*;
use services::applicant::documents::PORTRAIT;
use services::applicant::{DocumentView, DraftView, PaperNeed, document, get as load};
use std::collections::BTreeMap;

/// What the browser offers for the portrait.
const PORTRAIT_TYPES: &str = "image/jpeg,image/png";

/// Shows the papers.
///
/// # Errors
/// As the use cases.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let who = ctx.who()?;
    let draft = load(&ctx.state.services, &who, id).await?;
    let context = draft::context(&ctx, &draft)?;
    let needed = draft::needed(&ctx, &draft, &context);
    let (title, back) = titles(&draft);
    let page = Page::new(&ctx, ctx.t(title)).back(kit::address(id, ""), ctx.t(back));
    Ok(page.show(view(&ctx, &draft, needed)))
}

/// The titles of the page and of the one that it belongs to.
fn titles(draft: &DraftView) -> (&'static str, &'static str) {
    if draft.is_whole() { ("group-common-papers", "group-title") } else { ("papers-title", "draft-title") }
}

/// The content of a paper. A browser shows it in a frame of its own without scripts.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn content(ctx: Ctx, Path((id, paper)): Path<(CaseId, DocumentId)>) -> Result<Response, Fault> {
    let (media_type, bytes) = document(&ctx.state.services, &ctx.who()?, id, paper).await?;
    shown(&media_type, bytes)
}

/// Bytes of an own paper, as an answer.
///
/// # Errors
/// [`Fault::Internal`] for a media type that no header can carry.
pub(super) fn shown(media_type: &str, bytes: Vec<u8>) -> Result<Response, Fault> {
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(media_type).map_err(Fault::internal)?);
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("inline"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=600"));
    Ok(response)
}

pub(super) fn view(ctx: &Ctx, draft: &DraftView, mut needed: Vec<PaperNeed>) -> AnyView {
    let policy = ctx.state.services.policies.current();
    let whole = draft.is_whole();
    // A group has in common what can concern several people, whoever of them needs it.
    needed.retain(|paper| !whole || policy.document(&paper.code).is_some_and(|rule| rule.for_group));
    let mut cards: Vec<AnyView> = needed.iter().map(|paper| card(ctx, draft, paper)).collect();
    // What was uploaded for a purpose that has changed since, and anything else the person wants to show.
    let more = policy.documents.iter().filter(|rule| needed.iter().all(|paper| paper.code != rule.code));
    for rule in more {
        if rule.code == "other" || draft.documents.iter().any(|document| document.kind == rule.code) {
            let paper = PaperNeed {
                code: rule.code.clone(),
                name: rule.name.get(ctx.lang.code()).to_owned(),
                at_submission: false,
                when: Some(ctx.t("papers-if-you-like")),
            };
            cards.push(card(ctx, draft, &paper));
        }
    }
    let (megabytes, back) =
        (ctx.state.services.images.limits().bytes / (1024 * 1024), kit::address(draft.id, ""));
    let limits = ctx.ta("papers-limits", [("megabytes", i64::try_from(megabytes).unwrap_or(0))]);
    let common = whole.then(|| view! { <Inset>{ctx.t("group-common-papers-text")}</Inset> });
    view! {
        <h1 class="govuk-heading-l">{ctx.t(titles(draft).0)}</h1>
        {common}
        <p class="govuk-body">{ctx.t("papers-lead")}</p>
        <p class="govuk-body">{limits}</p>
        {cards}
        <Button href=back label=ctx.t("papers-done")/>
        {in_parts(ctx)}
    }
    .into_any()
}

fn card(ctx: &Ctx, draft: &DraftView, paper: &PaperNeed) -> AnyView {
    let there: Vec<&DocumentView> =
        draft.documents.iter().filter(|document| document.kind == paper.code).collect();
    let (word, colour) = match (there.is_empty(), paper.at_submission, &paper.when) {
        (false, ..) => ("papers-is-there", TagColour::Green),
        (true, true, _) => ("papers-must", TagColour::Red),
        (true, false, None) => ("papers-or-counter", TagColour::Yellow),
        (true, false, Some(_)) => ("papers-perhaps", TagColour::Grey),
    };
    let when = paper.when.clone().map(|when| view! { <p class="govuk-hint">{when}</p> });
    let (theirs, own): (Vec<&DocumentView>, Vec<&DocumentView>) =
        there.iter().partition(|document| document.of_group && !draft.is_whole());
    let theirs = draft.group().map(|(group, _)| of_group(ctx, draft.id, group, &theirs));
    let files = files(ctx, draft.id, &own);
    let is_portrait = paper.code == PORTRAIT;
    let rules = is_portrait.then(|| view! { <Inset>{ctx.t("papers-portrait-rules")}</Inset> });
    view! {
        <section class="app-card" id=format!("paper-{}", paper.code)>
            <h2 class="govuk-heading-m">{paper.name.clone()}</h2>
            <p class="govuk-body"><Tag label=ctx.t(word) colour=colour/></p>
            {when}
            {rules}
            {theirs}
            {files}
            {upload(ctx, draft.id, "papers", &paper.code, there.is_empty())}
        </section>
    }
    .into_any()
}

/// The papers of one kind that a person has from the group; they are changed there.
fn of_group(ctx: &Ctx, id: CaseId, group: CaseId, papers: &[&DocumentView]) -> AnyView {
    let href = kit::address(group, "papers");
    let items = papers.iter().map(|paper| {
        let href = kit::address(id, &format!("papers/{}", paper.id));
        let size = size(ctx, paper.size);
        view! {
            <p class="govuk-body">
                <a class="govuk-link" href=href dir="auto">{shown_name(ctx, paper)}</a> " (" {size} ")"
            </p>
        }
    });
    let items: Vec<_> = items.collect();
    (!items.is_empty())
        .then(|| {
            view! {
                <div class="app-file">
                    {items}
                    <p class="govuk-body">
                        {ctx.t("group-common-paper")} " "
                        <a class="govuk-link" href=href>{ctx.t("group-common-papers")}</a>
                    </p>
                </div>
            }
        })
        .into_any()
}

/// What its owner called the file.
fn shown_name(ctx: &Ctx, document: &DocumentView) -> String {
    if document.name.is_empty() { ctx.t("papers-nameless") } else { document.name.clone() }
}

/// The papers of one kind that can still be changed, in their order.
pub(super) fn files(ctx: &Ctx, id: CaseId, there: &[&DocumentView]) -> AnyView {
    let several = there.len() > 1 && there.iter().all(|document| document.kind != PORTRAIT);
    let joined = several.then(|| {
        let count = [("pages", i64::try_from(there.len()).unwrap_or(0))];
        view! { <p class="govuk-hint">{ctx.ta("papers-joined", count)}</p> }
    });
    let last = there.len().saturating_sub(1);
    let items = there.iter().enumerate().map(|(at, document)| {
        let (earlier, later) = (several && at > 0, several && at < last);
        file(ctx, id, document, earlier, later)
    });
    view! { {joined} {items.collect_view()} }.into_any()
}

/// A paper that is there, with a look at the portrait.
fn file(ctx: &Ctx, id: CaseId, document: &DocumentView, earlier: bool, later: bool) -> AnyView {
    let href = kit::address(id, &format!("papers/{}", document.id));
    let name = shown_name(ctx, document);
    let picture = (document.kind == PORTRAIT).then(|| portrait(ctx, id, document, &href));
    let size = size(ctx, document.size);
    let (remove, order) = (format!("{href}/remove"), format!("{href}/move"));
    let label = ctx.ta("papers-remove", [("name", name.clone())]);
    let moves =
        [(earlier, "earlier"), (later, "later")].into_iter().filter(|(can, _)| *can).map(|(_, way)| {
            let label = ctx.ta(&format!("papers-move-{way}"), [("name", name.clone())]);
            view! { <Button label=label kind=ButtonKind::Secondary sends=("to".to_owned(), way.to_owned())/> }
        });
    let moves = (earlier || later).then(|| {
        view! { <CommandForm action=order class="app-file__moves">{moves.collect_view()}</CommandForm> }
    });
    view! {
        <div class="app-file">
            {picture}
            <p class="govuk-body">
                <a class="govuk-link" href=href dir="auto">{name}</a> " (" {size} ")"
            </p>
            {moves}
            <CommandForm action=remove>
                <Button label=label kind=ButtonKind::Secondary/>
            </CommandForm>
        </div>
    }
    .into_any()
}

/// The portrait with what was found on it, and the way to cut it in another way.
fn portrait(ctx: &Ctx, id: CaseId, document: &DocumentView, source: &str) -> AnyView {
    let alt = ctx.t("papers-portrait-alt");
    let Some(examined) = &document.examined else {
        return view! { <img class="app-portrait" src=source.to_owned() alt=alt width="140" height="180"/> }
            .into_any();
    };
    let all_the_same =
        (!examined.findings.is_empty()).then(|| view! { <Inset>{ctx.t("portrait-advises")}</Inset> });
    let cut = document.can_be_cut.then(|| {
        view! { <Button href=kit::address(id, "cut") label=ctx.t("cut-open") kind=ButtonKind::Secondary/> }
    });
    view! {
        <div class="app-examined">
            {pictures::marked(source.to_owned(), alt, examined)}
            <div>
                {pictures::findings(ctx, examined)}
                {all_the_same}
                {cut}
            </div>
        </div>
    }
    .into_any()
}

/// The form that sends files of one kind. A problem of it stands beside it, because the field carries the kind of paper.
pub(super) fn upload(ctx: &Ctx, id: CaseId, below: &str, code: &str, first: bool) -> AnyView {
    let action = format!("{}?kind={code}", kit::address(id, below));
    let name = format!("file-{code}");
    let inputs = if code == PORTRAIT {
        let label = if first { "papers-choose-portrait" } else { "papers-replace-portrait" };
        let camera = ctx.field(&format!("{name}-camera"), "papers-camera");
        view! {
            <FileUpload field=ctx.field(&name, label) accept=PORTRAIT_TYPES/>
            <FileUpload field=camera accept="image/*" capture="user"/>
            {cut::tool(ctx)}
            {progress(ctx, id, code)}
        }
        .into_any()
    } else {
        let label = if first { "papers-choose" } else { "papers-choose-more" };
        view! {
            <FileUpload field=ctx.field(&name, label) accept=PAPER_TYPES several=true/>
            {progress(ctx, id, code)}
        }
        .into_any()
    };
    view! {
        <CommandForm action=action upload=true>
            {inputs}
            <Button label=ctx.t("papers-upload") kind=ButtonKind::Secondary/>
        </CommandForm>
    }
    .into_any()
}

/// Where the script that sends a paper in parts shows how far it is.
fn progress(ctx: &Ctx, id: CaseId, code: &str) -> AnyView {
    let words = BTreeMap::from([
        ("progress", ctx.ta("papers-progress", [("percent", "{percent}"), ("name", "{name}")])),
        ("waiting", ctx.t("papers-waiting")),
        ("gone", ctx.t("papers-gone")),
    ]);
    let words = serde_json::to_string(&words).unwrap_or_default();
    view! {
        <div hidden data-uploads=kit::address(id, "uploads") data-kind=code.to_owned() data-words=words>
            <progress class="app-progress" max="100" aria-hidden="true"></progress>
            <p class="govuk-body" role="status"></p>
        </div>
    }
    .into_any()
}

/// The script that sends papers and portraits in parts. One for all papers of a page.
pub(super) fn in_parts(ctx: &Ctx) -> AnyView {
    view! { <script type="module" nonce=ctx.nonce.clone() src=ctx.state.assets.file("uploads.js")></script> }
        .into_any()
}

/// A size in words; small files in kilobytes.
fn size(ctx: &Ctx, bytes: i64) -> String {
    if bytes >= 1024 * 1024 {
        ctx.ta("core-bytes-megabytes", [("megabytes", format!("{:.1}", tenths(bytes)))])
    } else {
        ctx.ta("papers-kilobytes", [("kilobytes", (bytes / 1024).max(1))])
    }
}

fn tenths(bytes: i64) -> f64 {
    let tenths = i32::try_from(bytes / 104_858).unwrap_or(i32::MAX);
    f64::from(tenths) / 10.0
}
