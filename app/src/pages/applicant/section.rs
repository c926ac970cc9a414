//! One page of the form.

use super::{compare, draft, kit, question::question};
use crate::{
    Ctx, Fault,
    islands::{Autosave, OpenQuestions, PassportScan, Words, question_id},
    pages::public::your_name,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, EnterButton, Inset, SilentInputs},
};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use domain::form::{
    self, Answers, Condition, Context, Field, Kind, Need, SCANNED, SECTIONS, Section, SectionState, View,
    check_section, fields_of, section_state,
};
use domain::mrz::Format;
use leptos::prelude::*;
use services::applicant::{DraftView, get as load};

/// Shows the page. Problems are shown once the person has asked to have the section checked.
///
/// # Errors
/// [`Fault::NotFound`] for a section that the form does not have, or a draft that is not the visitor's.
pub async fn get(mut ctx: Ctx, Path((id, name)): Path<(CaseId, String)>) -> Result<Response, Fault> {
    let section = form::section(&name).ok_or(Fault::NotFound)?;
    let who = ctx.who()?;
    let draft = load(&ctx.state.services, &who, id).await?;
    let context = draft::context(&ctx, &draft)?;
    if draft.checked.contains(section.id) && ctx.flash.problems.is_empty() {
        ctx.flash.problems = check_section(section, &draft.answers, &context);
    }
    let title = ctx.t(&format!("section-{}", section.id));
    let page = Page::new(&ctx, title).back(kit::address(id, ""), ctx.t("draft-title"));
    Ok(page.show(view(&ctx, &draft, section, &context)))
}

/// The section to go on with after `section`: the next one that concerns this person and can be filled in.
pub(crate) fn next(section: &Section, answers: &Answers, context: &Context) -> Option<&'static Section> {
    let after = SECTIONS.iter().skip_while(|known| known.id != section.id).skip(1);
    let mut open = after.filter(|next| {
        !matches!(
            section_state(next, answers, context),
            SectionState::NotApplicable | SectionState::CannotStart
        )
    });
    open.next()
}

pub(super) fn view(ctx: &Ctx, draft: &DraftView, section: &'static Section, context: &Context) -> AnyView {
    let view = View::new(&draft.answers, context);
    let state = section_state(section, &draft.answers, context);
    let title = ctx.t(&format!("section-{}", section.id));
    let group = ctx.t(&format!("group-{}", section.group));
    let heading = view! {
        <span class="govuk-caption-l">{group}</span>
        <h1 class="govuk-heading-l">{title}</h1>
    };
    match state {
        SectionState::NotApplicable => {
            return view! { {heading} <p class="govuk-body">{ctx.t("section-not-asked")}</p> {back(ctx, draft)} }
                .into_any();
        }
        SectionState::CannotStart => {
            return view! { {heading} <p class="govuk-body">{ctx.t("section-later")}</p> {back(ctx, draft)} }
                .into_any();
        }
        SectionState::NotStarted | SectionState::InProgress | SectionState::Completed => {}
    }
    let open: Vec<_> =
        fields_of(section.id).filter(|field| view.is_shown(field)).map(|field| field.id).collect();
    let drawn: Vec<_> = fields_of(section.id).filter(|field| view.can_open(field)).collect();
    let reads = drawn.iter().any(|field| field.kind == Kind::Mrz);
    let elsewhere: Vec<_> = SCANNED
        .iter()
        .filter_map(|id| form::field(id))
        .filter(|field| reads && field.section != section.id)
        .collect();
    let hidden = vec![
        ("drawn".to_owned(), open.join(",")),
        ("seen".to_owned(), seen(draft, drawn.iter().chain(&elsewhere).copied())),
    ];
    let questions: Vec<_> = drawn.iter().map(|field| place(ctx, draft, &view, field)).collect();
    let lead = lead(section.id).map(|key| view! { <Inset>{ctx.t(key)}</Inset> });
    let preview = (section.id == "names").then(|| name_line(ctx, draft));
    let follow =
        drawn.iter().any(|field| depends(field)).then(|| open_questions(ctx, &view, section, &drawn));
    let action = kit::address(draft.id, section.id);
    view! {
        {heading}
        {lead}
        <CommandForm action=action hidden=hidden>
            // The button of the Enter key is the first of a form.
            {reads.then(|| view! { <EnterButton sends=("then".to_owned(), "next".to_owned())/> })}
            {filled_elsewhere(draft, &elsewhere)}
            {questions}
            {follow}
            {preview}
            <Autosave words=autosave_words(ctx, draft.id)/>
            <div class="govuk-button-group">
                <Button label=ctx.t("section-continue") sends=("then".to_owned(), "next".to_owned())/>
                <Button
                    label=ctx.t("section-back")
                    kind=ButtonKind::Secondary
                    sends=("then".to_owned(), "list".to_owned())
                />
            </div>
        </CommandForm>
    }
    .into_any()
}

/// Whether another answer decides if the question is asked or needed.
fn depends(field: &Field) -> bool {
    field.shown != Condition::Always || matches!(field.required, Need::When(_))
}

/// What the inputs of a page hold when it is drawn. It comes back with the form, so that the server knows what was changed
/// here and what elsewhere.
fn seen<'f>(draft: &DraftView, fields: impl Iterator<Item = &'f Field>) -> String {
    let inputs = fields.flat_map(Field::inputs);
    let seen: Answers = inputs.map(|input| (input.clone(), draft.answers.get(&input).to_owned())).collect();
    serde_json::to_string(&seen).unwrap_or_default()
}

/// A question in its place, which is closed as long as other answers leave it out.
fn place(ctx: &Ctx, draft: &DraftView, view: &View<'_>, field: &Field) -> AnyView {
    let scan = (field.kind == Kind::Mrz).then(|| passport_scan(ctx, draft, field));
    let id = question_id(field.id);
    view! { <div id=id hidden=!view.is_shown(field)>{question(ctx, view, field)}{scan}</div> }.into_any()
}

/// Reads the lines: in the browser while they are typed, otherwise by the button.
fn passport_scan(ctx: &Ctx, draft: &DraftView, field: &Field) -> AnyView {
    let report = compare::report(ctx, draft).ok().flatten();
    let words =
        compare::scan_words(ctx, field.id, Some(draft.id), draft.answers.get(field.id), report.as_ref());
    view! {
        <PassportScan words=words/>
        <Button
            label=ctx.t("passport-read")
            kind=ButtonKind::Secondary
            sends=("then".to_owned(), "read".to_owned())
        />
    }
    .into_any()
}

/// Inputs for answers of other pages that the passport's lines can fill. Until then a browser does not send them.
fn filled_elsewhere(draft: &DraftView, fields: &[&Field]) -> AnyView {
    let inputs = fields.iter().flat_map(|field| field.inputs());
    let inputs = inputs.map(|input| (input.clone(), draft.answers.get(&input).to_owned())).collect();
    view! { <SilentInputs inputs=inputs/> }.into_any()
}

/// Opens and closes questions while the person answers.
fn open_questions(ctx: &Ctx, view: &View<'_>, section: &Section, drawn: &[&Field]) -> AnyView {
    let minor = if view.is_minor() == Some(true) { "yes" } else { "no" };
    let mut words = Words::from([
        ("section".to_owned(), section.id.to_owned()),
        ("minor".to_owned(), minor.to_owned()),
        ("opened".to_owned(), ctx.ta("section-opened", [("questions", "{questions}")])),
    ]);
    for field in drawn {
        let mut ids = field.shown.depends_on();
        if let Need::When(condition) = field.required {
            ids.extend(condition.depends_on());
            let label = ctx.t(&field.label_key());
            words.insert(
                format!("optional {}", field.id),
                ctx.ta("applicant-optional", [("label", label.clone())]),
            );
            words.insert(format!("needed {}", field.id), label);
        }
        let elsewhere = ids.into_iter().filter_map(form::field).filter(|other| other.section != section.id);
        for input in elsewhere.flat_map(Field::inputs) {
            let typed = view.answers.get(&input).to_owned();
            words.insert(format!("known {input}"), typed);
        }
    }
    view! { <OpenQuestions words=words/> }.into_any()
}

fn autosave_words(ctx: &Ctx, draft: CaseId) -> Words {
    let words = [
        ("draft", draft.to_string()),
        ("saved", ctx.ta("autosave-saved", [("time", "{time}")])),
        ("offline", ctx.t("autosave-offline")),
        ("failed", ctx.t("autosave-failed")),
    ];
    words.map(|(name, words)| (name.to_owned(), words)).into()
}

/// How the name will stand in the machine readable zone of the sticker of this kind of visa.
fn name_line(ctx: &Ctx, draft: &DraftView) -> AnyView {
    let policy = ctx.state.services.policies.current();
    let small = policy.visa_type(&draft.visa_type).is_some_and(|visa| visa.format == Format::MrvB.name());
    let stickers = [if small { Format::MrvB } else { Format::MrvA }];
    let given = if draft.answers.get("one-name") == "yes" { "" } else { draft.answers.get("given-names") };
    your_name::preview(ctx, draft.answers.get("surname"), given, &stickers)
}

/// What stands above the questions of a few sections.
fn lead(section: &str) -> Option<&'static str> {
    match section {
        "names" => Some("section-names-lead"),
        "declarations" => Some("section-declarations-lead"),
        _ => None,
    }
}

fn back(ctx: &Ctx, draft: &DraftView) -> AnyView {
    view! { <Button href=kit::address(draft.id, "") label=ctx.t("draft-title") kind=ButtonKind::Secondary/> }
        .into_any()
}
