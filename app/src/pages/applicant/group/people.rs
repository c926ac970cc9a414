//! Putting people into a group: one, or a list.

use super::super::{kit, question::question};
use crate::{
    Ctx, Fault,
    forms::applicant::group::add_person::ASKED,
    shell::Page,
    ui::{Button, ButtonKind, Choice, CommandForm, FileUpload, Select, TextArea},
};
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use domain::CaseId;
use domain::form::{Answers, View, field};
use domain::roster::COLUMNS;
use http::header;
use leptos::prelude::*;
use services::applicant::groups::{GroupView, Progress, group as load};

/// Shows the two forms.
///
/// # Errors
/// [`Fault::NotFound`] when it is no group, or nobody can be added any more.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let group = load(&ctx.state.services, &ctx.who()?, id).await?;
    let draft = group.shared.as_ref().ok_or(Fault::NotFound)?;
    let context = super::super::draft::context(&ctx, draft)?;
    let page = Page::new(&ctx, ctx.t("group-add")).back(kit::address(id, ""), ctx.t("group-title"));
    let answers = Answers::new();
    Ok(page.show(view(&ctx, &group, &View::new(&answers, &context))))
}

/// An empty list with its first line, for a spreadsheet.
///
/// # Errors
/// [`Fault::NotFound`] when it is no group.
pub async fn sheet(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    load(&ctx.state.services, &ctx.who()?, id).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"people.csv\""),
    ];
    Ok((headers, format!("{}\r\n", COLUMNS.join(","))).into_response())
}

fn view(ctx: &Ctx, group: &GroupView, view: &View<'_>) -> AnyView {
    // A given name is asked only of those who have one; here it may stay empty.
    let one = Answers::new().with("one-name", "no");
    let named = View::new(&one, view.context);
    let typed = kept(ctx);
    let typed = View::new(&typed, view.context);
    let questions: Vec<_> = ASKED
        .iter()
        .filter_map(|id| field(id))
        .map(|field| {
            if field.id == "given-names" {
                question(ctx, &named, field)
            } else {
                question(ctx, &typed, field)
            }
        })
        .collect();
    let like = ctx.field("like", "group-like").hint(ctx.t("group-like-hint")).value("");
    let mut others = vec![Choice::new("", ctx.t("group-like-nobody"))];
    others.extend(
        group
            .people
            .iter()
            .filter(|person| matches!(person.progress, Progress::Unsent { .. }) && !person.name.is_empty())
            .map(|person| Choice::new(person.id.to_string(), person.name.clone())),
    );
    let like = (others.len() > 1).then(|| view! { <Select field=like choices=others/> });
    let list = ctx.field("list", "group-list").hint(ctx.t("group-list-hint")).value("");
    let file = ctx.field("file", "group-file").hint(ctx.t("group-file-hint"));
    let sheet = kit::address(group.id, "people.csv");
    view! {
        <h1 class="govuk-heading-l">{ctx.t("group-add")}</h1>
        <h2 class="govuk-heading-m">{ctx.t("group-add-one")}</h2>
        <p class="govuk-body">{ctx.t("group-add-text")}</p>
        <CommandForm action=kit::address(group.id, "people")>
            {questions}
            {like}
            <div class="govuk-button-group">
                <Button label=ctx.t("group-add-go")/>
                <Button href=kit::address(group.id, "") label=ctx.t("group-done") kind=ButtonKind::Secondary/>
            </div>
        </CommandForm>
        <h2 class="govuk-heading-m">{ctx.t("group-add-list")}</h2>
        <p class="govuk-body">{ctx.t("group-list-text")}</p>
        <p class="govuk-body"><code class="app-columns" dir="ltr">{COLUMNS.join(", ")}</code></p>
        <p class="govuk-body"><a class="govuk-link" href=sheet download="people.csv">{ctx.t("group-sheet")}</a></p>
        <CommandForm action=kit::address(group.id, "people/list") upload=true>
            <FileUpload field=file accept=".csv,.txt,text/csv,text/plain"/>
            <TextArea field=list rows=8 machine=true/>
            <Button label=ctx.t("group-list-go") kind=ButtonKind::Secondary/>
        </CommandForm>
    }
    .into_any()
}

/// What was typed into the first form before it was sent back.
fn kept(ctx: &Ctx) -> Answers {
    let inputs = ASKED.iter().filter_map(|id| field(id)).flat_map(domain::form::Field::inputs);
    inputs.map(|input| (input.clone(), ctx.flash.kept.raw(&input).to_owned())).collect()
}
