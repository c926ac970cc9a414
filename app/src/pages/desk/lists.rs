//! The watch lists of the installation: their versions, a file for another one, and putting one in force.

use crate::{
    Ctx, Fault,
    pages::when,
    shell::Page,
    ui::{
        Button, ButtonKind, Cell, Checkboxes, Choice, CommandForm, Details, FileUpload, Table, Tag,
        TagColour, TextInput,
    },
};
use axum::response::Response;
use domain::WatchListId;
use leptos::prelude::*;
use services::lists::{Version, shown};

/// Where it is.
pub(crate) const PATH: &str = "/desk/lists";
/// The largest file that is sent, in bytes; larger ones are imported at the terminal.
pub(crate) const LARGEST: usize = 8 * 1024 * 1024;

/// Where a version is put in force.
pub(crate) fn force_path(id: WatchListId) -> String {
    format!("{PATH}/{id}/force")
}

/// Shows the page.
///
/// # Errors
/// [`Fault`] for anybody but screening clerks and administrators.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let versions = shown(&ctx.state.services, ctx.staff()?).await?;
    let content = view(&ctx, &versions);
    Ok(Page::new(&ctx, ctx.t("lists-title")).wide().show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, versions: &[Version]) -> AnyView {
    let columns = ["list", "version", "state", "entries", "faults", "imported", "forced", "file"]
        .map(|column| ctx.t(&format!("lists-column-{column}")));
    let table = if versions.is_empty() {
        view! { <p class="govuk-body">{ctx.t("lists-none")}</p> }.into_any()
    } else {
        let rows = versions.iter().map(|version| row(ctx, version)).collect();
        view! { <Table caption=ctx.t("lists-versions") columns=columns.to_vec() rows=rows dense=true/> }
            .into_any()
    };
    let waiting = versions.iter().filter(|version| version.state == "read" && version.emptied_at.is_none());
    let waiting = waiting.map(|version| putting(ctx, version)).collect_view();
    let file = ctx.field("file", "lists-file").hint(ctx.t("lists-file-hint"));
    let name = ctx.field("list", "lists-name").hint(ctx.t("lists-name-hint"));
    view! {
        <h1 class="govuk-heading-l">{ctx.t("lists-title")}</h1>
        <p class="govuk-body">{ctx.t("lists-lead")}</p>
        {waiting}
        {table}
        <section class="app-panel" aria-labelledby="import">
            <h2 class="govuk-heading-m" id="import">{ctx.t("lists-import")}</h2>
            <CommandForm action=PATH upload=true>
                <TextInput field=name/>
                <FileUpload field=file accept=".csv,.json,.jsonl,.ndjson,.ftm"/>
                <Button label=ctx.t("lists-read")/>
            </CommandForm>
        </section>
    }
    .into_any()
}

fn row(ctx: &Ctx, version: &Version) -> Vec<Cell> {
    let colour = match version.state.as_str() {
        "in_force" => TagColour::Green,
        "read" => TagColour::Yellow,
        _ => TagColour::Grey,
    };
    let done = |at: Option<domain::Timestamp>, by: Option<&String>| match at {
        Some(at) => {
            let by = by.filter(|by| !by.is_empty()).cloned().unwrap_or_else(|| ctx.t("role-system"));
            format!("{}, {by}", when::moment(ctx, at, None))
        }
        None => "–".to_owned(),
    };
    let state =
        ctx.named("list-state", if version.emptied_at.is_some() { "emptied" } else { &version.state });
    vec![
        Cell::text(version.list.clone()),
        Cell::number(version.version.to_string()),
        Cell::view(view! { <Tag label=state colour=colour/> }),
        Cell::number(version.entries.to_string()),
        Cell::number(version.faults.to_string()),
        Cell::text(done(Some(version.imported_at), Some(&version.imported_by))),
        Cell::text(done(version.forced_at, version.forced_by.as_ref())),
        Cell::code(version.sha256.get(..12).unwrap_or_default().to_owned()),
    ]
}

/// A version that waits for the last step, with its bad lines.
fn putting(ctx: &Ctx, version: &Version) -> AnyView {
    let title = ctx.ta(
        "lists-waits",
        [
            ("list", version.list.clone()),
            ("version", version.version.to_string()),
            ("entries", version.entries.to_string()),
            ("faults", version.faults.to_string()),
        ],
    );
    let accept = (version.faults > 0).then(|| {
        let told = version.told.iter().map(|fault| {
            let why = ctx.named("list-fault", fault.kind.as_str());
            view! { <li>{ctx.ta("lists-line", [("line", fault.line.to_string()), ("why", why)])}</li> }
        });
        let told = told.collect_view();
        let field = ctx.field("accept", "lists-accept");
        let choices = vec![Choice::new("yes", ctx.t("lists-accept-yes"))];
        view! {
            <Details summary=ctx.t("lists-faults") open=true><ol class="govuk-list">{told}</ol></Details>
            <Checkboxes field=field choices=choices small=true/>
        }
    });
    view! {
        <section class="app-card">
            <h2 class="govuk-heading-m">{title}</h2>
            <p class="govuk-body">{ctx.t("lists-force-lead")}</p>
            <CommandForm action=force_path(version.id)>
                {accept}
                <Button label=ctx.t("lists-force") kind=ButtonKind::Warning/>
            </CommandForm>
        </section>
    }
    .into_any()
}
