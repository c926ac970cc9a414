//! The papers of a draft: what is needed, what is there, and a form for each.

use super::{draft, kit};
use crate::{
    Ctx, Fault,
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

/// What the browser offers for papers; the server looks at the content.
pub(super) const PAPER_TYPES: &str = "image/jpeg,image/png,application/pdf";
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
    let page = Page::new(&ctx, ctx.t("papers-title")).back(kit::address(id, ""), ctx.t("draft-title"));
    Ok(page.show(view(&ctx, &draft, needed)))
}

/// The content of a paper. A browser shows it in a frame of its own without scripts.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn content(ctx: Ctx, Path((id, paper)): Path<(CaseId, DocumentId)>) -> Result<Response, Fault> {
    let (media_type, bytes) = document(&ctx.state.services, &ctx.who()?, id, paper).await?;
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(&media_type).map_err(Fault::internal)?);
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("inline"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=600"));
    Ok(response)
}

pub(super) fn view(ctx: &Ctx, draft: &DraftView, needed: Vec<PaperNeed>) -> AnyView {
    let mut cards: Vec<AnyView> = needed.iter().map(|paper| card(ctx, draft, paper)).collect();
    // What was uploaded for a purpose that has changed since, and anything else the person wants to show.
    let policy = ctx.state.services.policies.current();
    let more = policy.documents.iter().filter(|rule| needed.iter().all(|paper| paper.code != rule.code));
    for rule in more {
        if rule.code == "other" || draft.documents.iter().any(|document| document.kind == rule.code) {
            let paper = PaperNeed {
                code: rule.code.clone(),
                name: rule.name.get(ctx.lang.code()).to_owned(),
                at_submission: false,
                when: Some(ctx.t("papers-if-you-like")),
                minors: false,
            };
            cards.push(card(ctx, draft, &paper));
        }
    }
    let (megabytes, back) =
        (ctx.state.services.images.limits().bytes / (1024 * 1024), kit::address(draft.id, ""));
    let limits = ctx.ta("papers-limits", [("megabytes", i64::try_from(megabytes).unwrap_or(0))]);
    view! {
        <h1 class="govuk-heading-l">{ctx.t("papers-title")}</h1>
        <p class="govuk-body">{ctx.t("papers-lead")}</p>
        <p class="govuk-body">{limits}</p>
        {cards}
        <Button href=back label=ctx.t("papers-done")/>
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
    let files: Vec<_> = there.iter().map(|document| file(ctx, draft.id, document)).collect();
    let is_portrait = paper.code == PORTRAIT;
    let rules = is_portrait.then(|| view! { <Inset>{ctx.t("papers-portrait-rules")}</Inset> });
    view! {
        <section class="app-card" id=format!("paper-{}", paper.code)>
            <h2 class="govuk-heading-m">{paper.name.clone()}</h2>
            <p class="govuk-body"><Tag label=ctx.t(word) colour=colour/></p>
            {when}
            {rules}
            {files}
            {upload(ctx, draft.id, "papers", &paper.code, there.is_empty())}
        </section>
    }
    .into_any()
}

/// A paper that is there, with a look at the portrait.
pub(super) fn file(ctx: &Ctx, id: CaseId, document: &DocumentView) -> AnyView {
    let href = kit::address(id, &format!("papers/{}", document.id));
    let name = if document.name.is_empty() { ctx.t("papers-nameless") } else { document.name.clone() };
    let picture = (document.kind == PORTRAIT).then(|| {
        let alt = ctx.t("papers-portrait-alt");
        view! { <img class="app-portrait" src=href.clone() alt=alt width="140" height="180"/> }
    });
    let size = size(ctx, document.size);
    let remove = format!("{href}/remove");
    let label = ctx.ta("papers-remove", [("name", name.clone())]);
    view! {
        <div class="app-file">
            {picture}
            <p class="govuk-body">
                <a class="govuk-link" href=href dir="auto">{name}</a> " (" {size} ")"
            </p>
            <CommandForm action=remove>
                <Button label=label kind=ButtonKind::Secondary/>
            </CommandForm>
        </div>
    }
    .into_any()
}

/// The form that sends one file. A problem of it stands beside it, because the field carries the kind of paper.
pub(super) fn upload(ctx: &Ctx, id: CaseId, below: &str, code: &str, first: bool) -> AnyView {
    let is_portrait = code == PORTRAIT;
    let label = match (first, is_portrait) {
        (true, true) => "papers-choose-portrait",
        (true, false) => "papers-choose",
        (false, true) => "papers-replace-portrait",
        (false, false) => "papers-choose-more",
    };
    let field = ctx.field(&format!("file-{code}"), label);
    let accept = if is_portrait { PORTRAIT_TYPES } else { PAPER_TYPES };
    let action = format!("{}?kind={code}", kit::address(id, below));
    view! {
        <CommandForm action=action upload=true>
            <FileUpload field=field accept=accept/>
            <Button label=ctx.t("papers-upload") kind=ButtonKind::Secondary/>
        </CommandForm>
    }
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
