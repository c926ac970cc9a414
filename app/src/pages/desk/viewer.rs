//! Papers as an officer looks at them: every page of a document, as large as needed, turned, and beside another paper, the
//! form or the lines of the passport.
//!
//! Sizes are radio buttons that the style sheet obeys, so they work without scripts and ask the server for nothing: each
//! page and each file that is asked for is a reading in the journal. Turning and putting side by side are addresses.

use super::{act::case_path, case, case::full_name, leaves, words};
use crate::pages::portrait as pictures;
use crate::ui::{Button, ButtonKind, Choice, Radios, Select, SummaryList, SummaryRow};
use crate::{Ctx, Fault};
use domain::{CaseId, DocumentId};
use leptos::prelude::*;
use serde::Deserialize;
use services::applicant::documents::PORTRAIT;
use services::desk::case::{CaseView, DocumentView, PDF, pages as pages_of};
use services::images::Trouble;
use services::images::raster::Pages;
use services::messages::ATTACHMENT;
use std::collections::{BTreeMap, btree_map::Entry};

/// Sizes of a page, in the order in which they are offered: the whole page, its width, and hundredths of its pixels.
const SIZES: [&str; 9] = ["page", "width", "50", "75", "100", "150", "200", "300", "400"];
/// The size with which a viewer opens.
const FIRST: &str = "width";

/// The query of the page. What is not understood counts as not given.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// What stands beside the paper: `form`, `passport` or the id of another paper.
    pub beside: String,
    /// Degrees by which the paper is turned to the right.
    pub turn: String,
    /// The same for the paper beside it.
    pub turn_beside: String,
}

/// The pages of every PDF that the viewer shows, or why it has none.
pub(super) type Measured = BTreeMap<DocumentId, Result<Pages, Trouble>>;

/// What stands beside a paper.
enum Beside<'v> {
    Form,
    Passport,
    Paper(Vec<&'v DocumentView>),
}

impl Asked {
    fn beside<'v>(&self, view: &'v CaseView) -> Option<Beside<'v>> {
        match self.beside.as_str() {
            "form" => Some(Beside::Form),
            "passport" => Some(Beside::Passport),
            id => {
                let id: DocumentId = id.parse().ok()?;
                let paper = view.documents.iter().find(|paper| paper.id == id)?;
                Some(Beside::Paper(together(view, paper)))
            }
        }
    }

    fn address(&self, case: CaseId, paper: DocumentId) -> String {
        let mut address = format!("{}/papers/{paper}?", case_path(case));
        for (name, value) in
            [("beside", &self.beside), ("turn", &self.turn), ("turn_beside", &self.turn_beside)]
        {
            if !value.is_empty() {
                address.push_str(&format!("{name}={value}&"));
            }
        }
        address.pop();
        address + "#viewer"
    }
}

/// A quarter, a half or three quarters of a turn to the right; anything else is none.
pub(super) fn quarters(turn: &str) -> u32 {
    turn.parse::<u32>().ok().filter(|turn| turn % 90 == 0).map_or(0, |turn| turn / 90 % 4)
}

/// The papers that are one document with `paper`: those of its kind that stand, in their order. A replaced one stands alone.
pub(super) fn together<'v>(view: &'v CaseView, paper: &'v DocumentView) -> Vec<&'v DocumentView> {
    if paper.replaced || paper.kind == PORTRAIT || paper.kind == ATTACHMENT {
        return vec![paper];
    }
    view.documents.iter().filter(|other| !other.replaced && other.kind == paper.kind).collect()
}

/// Measures every PDF that the viewer will show.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub(super) async fn measured(
    ctx: &Ctx,
    view: &CaseView,
    paper: &DocumentView,
    asked: &Asked,
) -> Result<Measured, Fault> {
    let mut shown = together(view, paper);
    if let Some(Beside::Paper(beside)) = asked.beside(view) {
        shown.extend(beside);
    }
    let mut measured = Measured::new();
    for paper in shown.into_iter().filter(|paper| paper.media_type == PDF) {
        if let Entry::Vacant(place) = measured.entry(paper.id) {
            place.insert(pages_of(&ctx.state.services, ctx.staff()?, view.case.id, paper.id).await?);
        }
    }
    Ok(measured)
}

/// The content of the page.
pub(super) fn content(
    ctx: &Ctx,
    view: &CaseView,
    paper: &DocumentView,
    asked: &Asked,
    measured: &Measured,
) -> AnyView {
    let asked = Asked {
        // Only what was understood goes into the addresses of the page.
        beside: asked.beside(view).map(|_| asked.beside.clone()).unwrap_or_default(),
        turn: (quarters(&asked.turn) * 90).to_string(),
        turn_beside: (quarters(&asked.turn_beside) * 90).to_string(),
    };
    let pages = together(view, paper);
    let title = words::paper(ctx, &view.policy, &paper.kind);
    let turn = |beside: bool| {
        let turned = |turn: &str| (quarters(turn) * 90 + 90).rem_euclid(360).to_string();
        let next = match beside {
            false => Asked { turn: turned(&asked.turn), ..asked.clone() },
            true => Asked { turn_beside: turned(&asked.turn_beside), ..asked.clone() },
        };
        next.address(view.case.id, paper.id)
    };
    let right = asked.beside(view).map(|beside| match beside {
        Beside::Form => plain(ctx.t("desk-declared"), case::declared::groups_of(ctx, view)),
        Beside::Passport => plain(ctx.t("desk-passport"), case::passport::check(ctx, view)),
        Beside::Paper(pages) => pane((ctx, view, measured), &pages, quarters(&asked.turn_beside), turn(true)),
    });
    let sizes = SIZES.map(|size| Choice::new(size, size_words(ctx, size))).to_vec();
    let size = ctx.field("zoom", "desk-view-size").value(FIRST);
    let script = ctx.state.assets.file("viewer.js");
    let joined = (pages.len() > 1).then(|| {
        let href = format!("{}/papers/{}/document.pdf", case_path(view.case.id), paper.id);
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{ctx.t("desk-joined")}</a></p> }
    });
    view! {
        <span class="govuk-caption-l" dir="auto">{full_name(view)}</span>
        <h1 class="govuk-heading-l">{title}</h1>
        {joined}
        {chooser(ctx, view, paper, &asked)}
        <div class="app-viewer" id="viewer">
            <div class="app-viewer__sizes"><Radios field=size choices=sizes inline=true small=true/></div>
            <div class="app-panes">
                {pane((ctx, view, measured), &pages, quarters(&asked.turn), turn(false))}
                {right}
            </div>
        </div>
        <script type="module" nonce=ctx.nonce.clone() src=script></script>
    }
    .into_any()
}

fn size_words(ctx: &Ctx, size: &str) -> String {
    match size {
        "page" => ctx.t("desk-view-page"),
        "width" => ctx.t("desk-view-width"),
        percent => format!("{percent} %"),
    }
}

/// What can stand beside the paper: the form, the passport's lines, any other paper and any other version.
fn chooser(ctx: &Ctx, view: &CaseView, paper: &DocumentView, asked: &Asked) -> AnyView {
    let mut choices = vec![
        Choice::new("", ctx.t("desk-view-nothing")),
        Choice::new("form", ctx.t("desk-declared")),
        Choice::new("passport", ctx.t("desk-passport")),
    ];
    let others = view.documents.iter().filter(|other| other.id != paper.id);
    choices.extend(others.map(|other| Choice::new(other.id.to_string(), named(ctx, view, other))));
    let field = ctx.field("beside", "desk-view-beside").value(&asked.beside);
    let action = format!("{}/papers/{}", case_path(view.case.id), paper.id);
    let show = ctx.t("desk-view-show");
    view! {
        <form class="app-filter" method="get" action=action>
            <Select field=field choices=choices/>
            <Button label=show kind=ButtonKind::Secondary/>
        </form>
    }
    .into_any()
}

/// A paper among others: its kind, its file, which version it is.
fn named(ctx: &Ctx, view: &CaseView, paper: &DocumentView) -> String {
    let version = (paper.version > 1).then(|| ctx.ta("desk-paper-version", [("version", paper.version)]));
    let replaced = paper.replaced.then(|| ctx.t("desk-view-replaced"));
    let parts =
        [Some(words::paper(ctx, &view.policy, &paper.kind)), Some(paper.name.clone()), version, replaced];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A pane that shows no paper.
fn plain(title: String, body: AnyView) -> AnyView {
    view! {
        <section class="app-pane-frame">
            <h2 class="govuk-heading-s">{title.clone()}</h2>
            <div class="app-pane app-pane--plain" role="group" aria-label=title tabindex="0">{body}</div>
        </section>
    }
    .into_any()
}

/// A pane with all pages of a document.
fn pane(
    (ctx, view, measured): (&Ctx, &CaseView, &Measured),
    pages: &[&DocumentView],
    quarters: u32,
    turn: String,
) -> AnyView {
    let title = pages.first().map(|paper| named(ctx, view, paper)).unwrap_or_default();
    let many = pages.len();
    let sheets = pages
        .iter()
        .enumerate()
        .map(|(at, paper)| sheet((ctx, view, measured), paper, (at + 1, many), quarters));
    let facts = pages.iter().map(|paper| facts(ctx, view, paper)).collect_view();
    let turns = pages.iter().any(|paper| match measured.get(&paper.id) {
        Some(pages) => pages.is_ok(),
        None => paper.pixels.is_some() && paper.examined.is_none(),
    });
    let turn = turns.then(|| {
        let label = ctx.t("desk-view-turn");
        view! { <p class="govuk-body"><a class="govuk-link" href=turn rel="nofollow">{label}</a></p> }
    });
    view! {
        <section class="app-pane-frame">
            <h2 class="govuk-heading-s" dir="auto">{title.clone()}</h2>
            {turn}
            <div class="app-pane" role="group" aria-label=title tabindex="0">{sheets.collect_view()}</div>
            {facts}
        </section>
    }
    .into_any()
}

/// One file of a document.
fn sheet(
    (ctx, view, measured): (&Ctx, &CaseView, &Measured),
    paper: &DocumentView,
    (number, many): (usize, usize),
    quarters: u32,
) -> AnyView {
    let title = words::paper(ctx, &view.policy, &paper.kind);
    let href = format!("{}/papers/{}/file", case_path(view.case.id), paper.id);
    let of = (many > 1)
        .then(|| ctx.ta("desk-paper-page", [("page", number.to_string()), ("of", many.to_string())]));
    let alt = of.as_ref().map_or_else(|| title.clone(), |of| format!("{title}, {of}"));
    let body = match (&paper.examined, paper.pixels) {
        (Some(examined), _) => view! {
            <div class="app-examined">
                {pictures::marked(href, alt, examined)}
                <div>{pictures::findings(ctx, examined)}</div>
            </div>
        }
        .into_any(),
        (None, Some(pixels)) if is_image(&paper.media_type) => turned(href, alt, pixels, quarters),
        (None, None) if is_image(&paper.media_type) => {
            view! { <img class="app-paper" src=href alt=alt/> }.into_any()
        }
        (None, _) => match measured.get(&paper.id) {
            Some(Ok(pages)) => leaves::shown(ctx, view, paper, pages, (&alt, quarters)),
            Some(Err(trouble)) => leaves::unread(ctx, *trouble, href),
            None => view! { <Button label=ctx.t("desk-paper-download") href=href/> }.into_any(),
        },
    };
    view! { {of.map(|of| view! { <h3 class="govuk-heading-s">{of}</h3> })} {body} }.into_any()
}

/// A picture of so many pixels, turned to the right by quarters.
fn turned(href: String, alt: String, (width, height): (i64, i64), quarters: u32) -> AnyView {
    let (across, down) = if quarters.is_multiple_of(2) { (width, height) } else { (height, width) };
    let transform = match quarters {
        1 => format!("translate({height} 0) rotate(90)"),
        2 => format!("translate({width} {height}) rotate(180)"),
        3 => format!("translate(0 {width}) rotate(270)"),
        _ => String::new(),
    };
    let view_box = format!("0 0 {across} {down}");
    view! {
        <svg class="app-sheet" viewBox=view_box width=across height=down role="img" aria-label=alt>
            <image href=href width=width height=height transform=transform/>
        </svg>
    }
    .into_any()
}

/// What is known of a file: when it came, what it is, what was checked, its digest.
fn facts(ctx: &Ctx, view: &CaseView, paper: &DocumentView) -> AnyView {
    let size = match paper.pixels {
        Some((width, height)) => format!("{width} × {height}"),
        None => format!("{} kB", (paper.size + 999) / 1000),
    };
    let checked = ctx.t(if is_image(&paper.media_type) {
        "desk-view-checked-picture"
    } else {
        "desk-view-checked-pdf"
    });
    let rows = vec![
        SummaryRow::text(ctx.t("desk-paper-file"), format!("{} · {size}", paper.name)),
        SummaryRow::text(ctx.t("desk-paper-came"), words::moment(ctx, view, paper.uploaded_at)),
        SummaryRow::text(ctx.t("desk-view-checked"), checked),
        SummaryRow::code(ctx.t("desk-view-sealed"), paper.sealed_sha256.clone()),
    ];
    view! { <SummaryList rows=rows dense=true/> }.into_any()
}

pub(super) fn is_image(media_type: &str) -> bool {
    matches!(media_type, "image/jpeg" | "image/png" | "image/webp")
}

#[cfg(test)]
mod tests {
    use super::quarters;

    #[test]
    fn a_page_is_turned_by_quarters_only() {
        let turns = ["", "0", "90", "180", "270", "360", "450", "45", "-90", "x"].map(quarters);
        assert_eq!(turns, [0, 0, 1, 2, 3, 0, 1, 0, 0, 0]);
    }
}
