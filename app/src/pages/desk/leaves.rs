//! The pages of a PDF: in the viewer as pictures that are asked for one by one, and on the sheets of a file of a case.

use super::act::case_path;
use crate::ui::Button;
use crate::{Ctx, Fault};
use leptos::prelude::*;
use services::desk::case::{CaseView, DocumentView, Leaves};
use services::images::Trouble;
use services::images::raster::Pages;
use services::sheet::Sheet;

/// The pages of a PDF below each other. Each is asked for when it comes into sight, and turned where it is drawn.
pub(super) fn shown(
    ctx: &Ctx,
    view: &CaseView,
    paper: &DocumentView,
    pages: &Pages,
    (title, quarters): (&str, u32),
) -> AnyView {
    let base = format!("{}/papers/{}", case_path(view.case.id), paper.id);
    let turn = if quarters == 0 { String::new() } else { format!("?turn={}", quarters * 90) };
    let sheets = (1..).zip(&pages.sizes).map(|(number, (width, height))| {
        let of = page_of(ctx, number, pages.count);
        let (across, down) = if quarters.is_multiple_of(2) { (width, height) } else { (height, width) };
        view! {
            <h3 class="govuk-heading-s">{of.clone()}</h3>
            <img
                class="app-sheet"
                src=format!("{base}/pages/{number}{turn}")
                alt=format!("{title}, {of}")
                width=across.to_string()
                height=down.to_string()
                loading="lazy"
                draggable="false"
            />
        }
    });
    let shown = pages.sizes.len();
    let more = (shown < pages.count).then(|| {
        let args = [("shown", shown.to_string()), ("of", pages.count.to_string())];
        view! { <p class="govuk-body">{ctx.ta("pages-more", args)}</p> }
    });
    let download = ctx.t("desk-paper-download");
    view! {
        {sheets.collect_view()}
        {more}
        <p class="govuk-body"><a class="govuk-link" href=format!("{base}/file")>{download}</a></p>
    }
    .into_any()
}

/// A PDF of which no page can be shown, and the way to the file itself.
pub(super) fn unread(ctx: &Ctx, trouble: Trouble, href: String) -> AnyView {
    view! {
        <div class="app-unread">
            <p class="govuk-body">{ctx.t("pages-unread")} " " {ctx.t(trouble.key())}</p>
            <Button label=ctx.t("desk-paper-download") href=href/>
        </div>
    }
    .into_any()
}

/// Which page of how many.
fn page_of(ctx: &Ctx, number: usize, of: usize) -> String {
    ctx.ta("pages-page", [("page", number.to_string()), ("of", of.to_string())])
}

/// The picture in the place of a page that cannot be shown.
pub(super) fn cannot_be_shown(ctx: &Ctx, trouble: Trouble) -> String {
    let lines = [ctx.t("pages-unshown"), ctx.t(trouble.key()), ctx.t("pages-unshown-file")];
    let words = lines.iter().enumerate().map(|(at, line)| {
        let y = 60 + at * 40;
        let weight = if at == 0 { "bold" } else { "normal" };
        format!(
            "<text x=\"30\" y=\"{y}\" font-family=\"sans-serif\" font-size=\"22\" font-weight=\"{weight}\">{}</text>",
            escaped(line)
        )
    });
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1100 180\" width=\"1100\" height=\"180\">\
         <rect width=\"1100\" height=\"180\" fill=\"#fff\"/>{}</svg>",
        words.collect::<String>()
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// Puts a paper on sheets under its name: the picture, or page after page with its words for those who have it read to them.
///
/// # Errors
/// [`Fault::Internal`].
pub(super) fn put(ctx: &Ctx, sheet: &mut Sheet, name: &str, leaves: Leaves) -> Result<(), Fault> {
    if let Leaves::Pages { .. } = &leaves {
        sheet.overleaf();
    }
    sheet.heading(name);
    let (count, drawn) = match leaves {
        Leaves::Jpeg(jpeg) => return Ok(sheet.picture(jpeg, name)?),
        Leaves::Apart(trouble) => {
            sheet.text(&format!("{} {}", ctx.t("dossier-apart"), ctx.t(trouble.key())));
            return Ok(());
        }
        Leaves::Pages { count, drawn } => (count, drawn),
    };
    let shown = drawn.len();
    for (number, page) in (1..).zip(drawn) {
        let of = page_of(ctx, number, count);
        match page {
            Ok(picture) => {
                let words =
                    if picture.words.is_empty() { String::new() } else { format!(": {}", picture.words) };
                sheet.plate(&of, picture.jpeg, &format!("{name}, {of}{words}"))?;
            }
            Err(trouble) => {
                sheet.small(&of);
                sheet.text(&format!("{} {}", ctx.t("pages-unshown"), ctx.t(trouble.key())));
            }
        }
    }
    if shown < count {
        let args = [("shown", shown.to_string()), ("of", count.to_string())];
        sheet.text(&ctx.ta("pages-more", args));
    }
    Ok(())
}
