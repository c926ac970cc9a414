//! One page of the form.

use super::{compare, draft, group::shared, kit, question::question, waiting};
use crate::{
    Ctx, Fault,
    islands::{self, Words, question_id},
    pages::public::your_name,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, EnterButton, FileUpload, Inset, SilentInputs},
};
use axum::extract::Path;
use axum::response::Response;
use domain::form::{
    self, Answers, Condition, Context, Field, Kind, Need, SCANNED, SECTIONS, Section, SectionState, View,
    check_section, check_shared, fields_of, section_state, shared_state,
};
use domain::mrz::Format;
use domain::{CaseId, Problems};
use leptos::prelude::*;
use services::applicant::{DraftView, get as load};
use std::collections::BTreeMap;

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
        ctx.flash.problems = check(&draft, section, &context);
    }
    let title = ctx.t(&format!("section-{}", section.id));
    let page = Page::new(&ctx, title).back(kit::address(id, ""), back_words(&ctx, &draft));
    Ok(page.show(view(&ctx, &draft, section, &context)))
}

/// The section to go on with after `section`: the next one that concerns this person and can be filled in.
pub(crate) fn next(draft: &DraftView, section: &Section, context: &Context) -> Option<&'static Section> {
    let after = SECTIONS.iter().skip_while(|known| known.id != section.id).skip(1);
    let mut open = after.filter(|next| {
        !matches!(state(draft, next, context), SectionState::NotApplicable | SectionState::CannotStart)
    });
    open.next()
}

/// What has to be corrected in a section: of what a group shares, only that.
pub(crate) fn check(draft: &DraftView, section: &Section, context: &Context) -> Problems {
    let check = if draft.is_whole() { check_shared } else { check_section };
    check(section, &draft.answers, context)
}

/// The questions of a section: for a group, those that it types once.
pub(crate) fn questions(draft: &DraftView, section: &str) -> Vec<&'static Field> {
    fields_of(section).filter(|field| field.shared || !draft.is_whole()).collect()
}

fn state(draft: &DraftView, section: &Section, context: &Context) -> SectionState {
    let state = if draft.is_whole() { shared_state } else { section_state };
    state(section, &draft.answers, context)
}

/// What the way back is called.
fn back_words(ctx: &Ctx, draft: &DraftView) -> String {
    ctx.t(if draft.is_whole() { "group-title" } else { "draft-title" })
}

pub(super) fn view(ctx: &Ctx, draft: &DraftView, section: &'static Section, context: &Context) -> AnyView {
    let view = View::new(&draft.answers, context);
    let state = state(draft, section, context);
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
    let asked = questions(draft, section.id);
    let open: Vec<_> = asked.iter().filter(|field| view.is_shown(field)).map(|field| field.id).collect();
    let drawn: Vec<_> = asked.into_iter().filter(|field| view.can_open(field)).collect();
    let reads = drawn.iter().any(|field| field.kind == Kind::Mrz);
    let elsewhere: Vec<_> = SCANNED
        .iter()
        .filter_map(|id| form::field(id))
        .filter(|field| reads && field.section != section.id)
        .collect();
    let hidden = vec![
        ("drawn".to_owned(), open.join(",")),
        ("seen".to_owned(), seen(draft, drawn.iter().chain(&elsewhere).copied())),
        // What the page sent without an answer, and the input that the person is at.
        ("own".to_owned(), String::new()),
        ("at".to_owned(), String::new()),
    ];
    let questions: Vec<_> = drawn.iter().map(|field| place(ctx, draft, &view, field)).collect();
    let lead = lead(section.id).map(|key| view! { <Inset>{ctx.t(key)}</Inset> });
    let shared = shared::lead(ctx, draft, &drawn);
    let several = reads || drawn.iter().any(|field| shared::differs(draft, field));
    let preview = (section.id == "names").then(|| name_line(ctx, draft));
    let follow =
        drawn.iter().any(|field| depends(field)).then(|| open_questions(ctx, &view, section, &drawn));
    let action = kit::address(draft.id, section.id);
    view! {
        {heading}
        {lead}
        {shared}
        <CommandForm action=action hidden=hidden>
            // The button of the Enter key is the first of a form.
            {several.then(|| view! { <EnterButton sends=("then".to_owned(), "next".to_owned())/> })}
            {filled_elsewhere(draft, &elsewhere)}
            {questions}
            {follow}
            {preview}
            {waiting::of_form(ctx, draft, &elsewhere)}
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
pub(super) fn depends(field: &Field) -> bool {
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
    let shared = shared::beside(ctx, draft, view, field);
    view! { <div id=id hidden=!view.is_shown(field)>{question(ctx, view, field)}{shared}{scan}</div> }
        .into_any()
}

/// Reads the lines: in the browser while they are typed, otherwise by the button.
fn passport_scan(ctx: &Ctx, draft: &DraftView, field: &Field) -> AnyView {
    let report = compare::report(ctx, draft).ok().flatten();
    let words =
        compare::scan_words(ctx, field.id, Some(draft.id), draft.answers.get(field.id), report.as_ref());
    view! {
        {islands::passport_scan(&words)}
        <Button
            label=ctx.t("passport-read")
            kind=ButtonKind::Secondary
            sends=("then".to_owned(), "read".to_owned())
        />
        {photo(ctx, field.id)}
    }
    .into_any()
}

/// Reads the lines from a photograph, in the browser. Nothing without scripts: the photograph never leaves the device.
fn photo(ctx: &Ctx, lines: &str) -> AnyView {
    let file = |name: &str| ctx.state.assets.file(name);
    let words =
        ["reading", "read", "none", "failed"].map(|word| (word, ctx.t(&format!("passport-photo-{word}"))));
    let words = serde_json::to_string(&BTreeMap::from(words)).unwrap_or_default();
    let field = ctx.field("passport-photo", "passport-photo").hint(ctx.t("passport-photo-hint"));
    view! {
        <div hidden data-passport-photo=lines.to_owned() data-words=words>
            <FileUpload field=field accept="image/*" capture="environment" unsent=true/>
            <p class="govuk-body" role="status"></p>
        </div>
        <script
            type="module"
            nonce=ctx.nonce.clone()
            src=file("passport.js")
            data-engine=file("reader.js")
            data-worker=file("reader-worker.js")
            data-core=file("reader-core.js")
            data-model=file("reader-model.gz")
        ></script>
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
pub(super) fn open_questions(ctx: &Ctx, view: &View<'_>, section: &Section, drawn: &[&Field]) -> AnyView {
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
    islands::open_questions(&words)
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
    view! { <Button href=kit::address(draft.id, "") label=back_words(ctx, draft) kind=ButtonKind::Secondary/> }
        .into_any()
}
