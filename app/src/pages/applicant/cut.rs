//! The cut of a portrait: the picture with the part that will be kept, and buttons that move and resize it. With scripts the
//! part is also moved by hand and by the keys, and the findings change while it moves.

use super::kit;
use crate::{
    Ctx, Fault,
    pages::portrait as pictures,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, Inset, SilentInputs},
};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use domain::portrait::{Cut, Examined};
use leptos::prelude::*;
use services::applicant::{PortraitView, get as load, portrait, portrait_source};

/// The steps, in the order of their buttons.
const STEPS: [&str; 6] = ["nearer", "farther", "left", "right", "up", "down"];

/// Shows the cut.
///
/// # Errors
/// [`Fault::NotFound`] without a portrait that can still be cut.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let (services, who) = (&ctx.state.services, ctx.who()?);
    let found = portrait(services, &who, id).await?;
    let (below, title) = match load(services, &who, id).await.is_ok() {
        true => ("papers", "papers-title"),
        false => ("", "case-back"),
    };
    let page = Page::new(&ctx, ctx.t("cut-title")).back(kit::address(id, below), ctx.t(title));
    Ok(page.show(view(&ctx, id, &found, below)))
}

/// The picture that the portrait is cut from.
///
/// # Errors
/// As [`get`].
pub async fn picture(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let bytes = portrait_source(&ctx.state.services, &ctx.who()?, id).await?;
    super::papers::shown("image/jpeg", bytes)
}

fn view(ctx: &Ctx, id: CaseId, found: &PortraitView, below: &str) -> AnyView {
    let known = &found.known;
    let action = kit::address(id, "cut");
    let steps = STEPS.map(|step| {
        let label = ctx.named("cut-step", step);
        view! { <Button label=label kind=ButtonKind::Secondary sends=("step".to_owned(), step.to_owned())/> }
    });
    let proposed = ("step".to_owned(), "proposed".to_owned());
    let is_found = known.faces.as_ref().is_some_and(|faces| !faces.is_empty());
    let lead = if is_found { "cut-lead-face" } else { "cut-lead" };
    let source = kit::address(id, &format!("papers/{}", found.document.id));
    let picture = Picture {
        source: kit::address(id, "cut/picture"),
        width: known.width,
        height: known.height,
        cut: known.cut,
    };
    let result = pictures::marked(source, ctx.t("papers-portrait-alt"), &known.examined);
    view! {
        <h1 class="govuk-heading-l">{ctx.t("cut-title")}</h1>
        <p class="govuk-body">{ctx.t(lead)}</p>
        <CommandForm action=action>
            {drawn(ctx, Some(&picture), result, &known.examined)}
            <div class="app-cut__steps">
                {steps}
                <Button label=ctx.t("cut-step-proposed") kind=ButtonKind::Secondary sends=proposed/>
            </div>
        </CommandForm>
        <Inset>{ctx.t("portrait-advises")}</Inset>
        <Button href=kit::address(id, below) label=ctx.t("cut-done")/>
        {script(ctx)}
    }
    .into_any()
}

/// What a script shows of a photograph that was chosen and not sent yet. Nothing without scripts: the server looks at the
/// photograph when it has come.
pub(super) fn tool(ctx: &Ctx) -> AnyView {
    view! {
        <div class="app-cut__before" hidden>
            <p class="govuk-body">{ctx.t("cut-before")}</p>
            {drawn(ctx, None, pictures::unmarked(), &Examined::default())}
        </div>
        {script(ctx)}
    }
    .into_any()
}

/// The picture that a portrait is cut from.
struct Picture {
    source: String,
    width: u32,
    height: u32,
    cut: Cut,
}

/// The picture with its cut, and the portrait that comes of it. The script of the page finds everything in here.
fn drawn(ctx: &Ctx, picture: Option<&Picture>, result: AnyView, examined: &Examined) -> AnyView {
    let inputs = ["cut-x", "cut-y", "cut-width", "cut-height"].map(|name| (name.to_owned(), String::new()));
    let save = picture.map(|_| {
        view! {
            <div class="app-cut__save" hidden>
                <Button label=ctx.t("cut-save") sends=("step".to_owned(), "to".to_owned())/>
            </div>
        }
    });
    view! {
        <div class="app-cut" data-words=pictures::words(ctx)>
            {frame(ctx, picture)}
            <div class="app-cut__result">
                {result}
            </div>
            <div class="app-cut__said" aria-live="polite">
                {picture.map(|_| pictures::findings(ctx, examined))}
            </div>
            <SilentInputs inputs=inputs.to_vec()/>
            {save}
        </div>
    }
    .into_any()
}

/// The picture with the part that is kept.
fn frame(ctx: &Ctx, picture: Option<&Picture>) -> AnyView {
    let (width, height, cut) = picture.map_or((1, 1, Cut { x: 0, y: 0, width: 1, height: 1 }), |picture| {
        (picture.width, picture.height, picture.cut)
    });
    let outside =
        format!("M0 0H{width}V{height}H0ZM{} {}v{}h{}v-{}Z", cut.x, cut.y, cut.height, cut.width, cut.height);
    let image = picture.map(|picture| {
        let (alt, source) = (ctx.t("cut-picture-alt"), picture.source.clone());
        view! {
            <img class="app-marked__picture" src=source alt=alt width=width.to_string() height=height.to_string()/>
        }
    });
    view! {
        <figure class="app-marked app-cut__whole">
            {image}
            <svg class="app-marked__lines" viewBox=format!("0 0 {width} {height}") aria-hidden="true" focusable="false">
                <path class="app-cut__outside" fill-rule="evenodd" d=outside/>
                <rect class="app-cut__frame" x=cut.x y=cut.y width=cut.width height=cut.height/>
            </svg>
        </figure>
    }
    .into_any()
}

/// The script of the page, with the rules that it loads when a picture is there.
fn script(ctx: &Ctx) -> AnyView {
    let file = |name: &str| ctx.state.assets.file(name);
    view! {
        <script
            type="module"
            nonce=ctx.nonce.clone()
            src=file("portrait.js")
            data-examiner=file("examiner.js")
            data-wasm=file("examiner.wasm")
        ></script>
    }
    .into_any()
}
