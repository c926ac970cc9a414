//! Everything that is known of an application, for its owner to keep: as a paper and for machines. A draft and a case alike.

use super::{case, draft, kit};
use crate::pages::file::attached;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::form::{Answers, Context, SECTIONS, View, fields_of};
use domain::{CaseId, Timestamp};
use leptos::prelude::*;
use serde::{Serialize, Serializer};
use services::applicant::{ApplicantCase, DocumentView, DraftView};
use services::sheet::Sheet;
use services::words::moment;
use services::{Error, applicant};

/// A question of the form with its answer, in words.
#[derive(Debug, Serialize)]
struct Answer {
    /// Id of the field.
    field: &'static str,
    question: String,
    /// A line each.
    answer: Vec<String>,
}

/// A part of the form.
#[derive(Debug, Serialize)]
struct Part {
    title: String,
    answers: Vec<Answer>,
}

#[derive(Debug, Serialize)]
struct Paper {
    /// Code of the policy.
    code: String,
    kind: String,
    /// As the person called the file.
    file: String,
    bytes: i64,
    #[serde(serialize_with = "as_text")]
    added: Timestamp,
    /// Where the file itself is.
    address: String,
}

/// Something that happened, or was written.
#[derive(Debug, Serialize)]
struct Line {
    #[serde(serialize_with = "as_text")]
    at: Timestamp,
    text: String,
    /// Who wrote it, if somebody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
}

/// All of it.
#[derive(Debug, Serialize)]
struct Everything {
    #[serde(serialize_with = "as_text")]
    made_at: Timestamp,
    language: &'static str,
    address: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    status: String,
    visa: String,
    post: String,
    /// The time zone of the post: the paper is written in its time.
    zone: String,
    form: Vec<Part>,
    /// The same as typed, by input of the form.
    typed: Answers,
    papers: Vec<Paper>,
    history: Vec<Line>,
    messages: Vec<Line>,
}

/// A moment as ISO 8601 in UTC, which every program reads.
fn as_text<S: Serializer>(moment: &Timestamp, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(moment)
}

/// The paper.
///
/// # Errors
/// [`Fault::NotFound`] when it is somebody else's.
pub async fn pdf(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let everything = collect(&ctx, id).await?;
    attached(everything.on_paper(&ctx)?, "application/pdf", "application.pdf")
}

/// The same for machines.
///
/// # Errors
/// [`Fault::NotFound`] when it is somebody else's.
pub async fn json(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let everything = collect(&ctx, id).await?;
    let text = serde_json::to_vec_pretty(&everything).map_err(Fault::internal)?;
    attached(text, "application/json", "application.json")
}

/// The links to both.
pub(super) fn links(ctx: &Ctx, id: CaseId) -> AnyView {
    view! {
        <p class="govuk-body">
            {ctx.t("export-text")} " "
            <a class="govuk-link" href=kit::address(id, "everything.pdf")>{ctx.t("export-pdf")}</a>
            " · "
            <a class="govuk-link" href=kit::address(id, "everything.json")>{ctx.t("export-json")}</a>
        </p>
    }
    .into_any()
}

async fn collect(ctx: &Ctx, id: CaseId) -> Result<Everything, Fault> {
    let (services, who) = (&ctx.state.services, ctx.who()?);
    match applicant::get(services, &who, id).await {
        Ok(found) => of_draft(ctx, &found),
        Err(Error::NotFound) => Ok(of_case(ctx, &applicant::view(services, &who, id).await?)),
        Err(other) => Err(other.into()),
    }
}

fn of_draft(ctx: &Ctx, draft: &DraftView) -> Result<Everything, Fault> {
    let context = draft::context(ctx, draft)?;
    let policy = ctx.state.services.policies.current();
    let post = policy.post(&draft.post);
    Ok(Everything {
        made_at: ctx.state.services.now(),
        language: ctx.lang.code(),
        address: kit::address(draft.id, ""),
        reference: None,
        status: ctx.t("export-unsent"),
        visa: kit::visa_name(ctx, &draft.visa_type),
        post: post.map(|post| post.name.get(ctx.lang.code()).to_owned()).unwrap_or_default(),
        zone: post.map_or_else(|| "UTC".to_owned(), |post| post.time_zone.clone()),
        form: parts(ctx, &draft.answers, &context),
        typed: draft.answers.clone(),
        papers: draft.documents.iter().map(|paper| one_paper(ctx, draft.id, paper)).collect(),
        history: vec![
            Line { at: draft.created_at, text: ctx.t("export-begun"), by: None },
            Line { at: draft.updated_at, text: ctx.t("export-changed"), by: None },
        ],
        messages: Vec::new(),
    })
}

fn of_case(ctx: &Ctx, case: &ApplicantCase) -> Everything {
    let happened = case.timeline.iter();
    let history = happened.map(|line| Line { at: line.at, text: case::happened(ctx, case, line), by: None });
    let by = |own: bool| if own { ctx.t("messages-you") } else { case.post_name.clone() };
    let messages = case.messages.iter();
    let messages = messages.map(|one| Line { at: one.at, text: one.text.clone(), by: Some(by(one.own)) });
    Everything {
        made_at: ctx.state.services.now(),
        language: ctx.lang.code(),
        address: kit::address(case.id, ""),
        reference: Some(case.reference.to_string()),
        status: ctx.t(case.status.key),
        visa: case.visa_name.clone(),
        post: case.post_name.clone(),
        zone: case.post_zone.clone(),
        form: case.context.as_ref().map(|context| parts(ctx, &case.answers, context)).unwrap_or_default(),
        typed: case.answers.clone(),
        papers: case.documents.iter().map(|paper| one_paper(ctx, case.id, paper)).collect(),
        history: history.collect(),
        messages: messages.collect(),
    }
}

/// What was answered; questions without an answer are left out.
fn parts(ctx: &Ctx, answers: &Answers, context: &Context) -> Vec<Part> {
    let view = View::new(answers, context);
    let of_section = |section: &'static str| {
        let asked = fields_of(section).filter(|field| view.is_shown(field));
        let answered = asked.map(|field| Answer {
            field: field.id,
            question: ctx.t(&field.label_key()),
            answer: kit::answer(ctx, &view, field),
        });
        let answers: Vec<Answer> = answered.filter(|one| !one.answer.is_empty()).collect();
        (!answers.is_empty()).then(|| Part { title: ctx.t(&format!("section-{section}")), answers })
    };
    SECTIONS.iter().filter_map(|section| of_section(section.id)).collect()
}

fn one_paper(ctx: &Ctx, id: CaseId, paper: &DocumentView) -> Paper {
    let policy = ctx.state.services.policies.current();
    Paper {
        code: paper.kind.clone(),
        kind: policy.document_name(&paper.kind, ctx.lang.code()).to_owned(),
        file: paper.name.clone(),
        bytes: paper.size,
        added: paper.created_at,
        address: kit::address(id, &format!("papers/{}", paper.id)),
    }
}

impl Everything {
    fn on_paper(&self, ctx: &Ctx) -> Result<Vec<u8>, Fault> {
        let zone = jiff::tz::TimeZone::get(&self.zone).unwrap_or(jiff::tz::TimeZone::UTC);
        let at = |moment_of: Timestamp| moment(ctx.lang, moment_of, &zone);
        let mut sheet = Sheet::new(ctx.lang, &ctx.t("export-title"));
        if let Some(reference) = &self.reference {
            sheet.fact(&ctx.t("case-reference"), reference);
        }
        for (key, value) in
            [("case-status", &self.status), ("needs-visa", &self.visa), ("needs-post", &self.post)]
        {
            sheet.fact(&ctx.t(key), value);
        }
        sheet.fact(&ctx.t("export-made"), &at(self.made_at));
        for part in &self.form {
            sheet.heading(&part.title);
            for one in &part.answers {
                sheet.fact(&one.question, &one.answer.join("; "));
            }
        }
        if !self.papers.is_empty() {
            sheet.heading(&ctx.t("group-papers"));
        }
        for paper in &self.papers {
            sheet.fact(&paper.kind, &format!("{} ({})", paper.file, at(paper.added)));
        }
        sheet.heading(&ctx.t("case-history"));
        for line in &self.history {
            sheet.fact(&at(line.at), &line.text);
        }
        if !self.messages.is_empty() {
            sheet.heading(&ctx.t("messages-title"));
        }
        for line in &self.messages {
            sheet.fact(&at(line.at), line.by.as_deref().unwrap_or_default());
            sheet.text(&line.text);
        }
        Ok(sheet.finish(self.made_at.date())?)
    }
}
