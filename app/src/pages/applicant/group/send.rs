//! Who of a group can be sent, and who cannot yet.

use super::{super::kit, number};
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, Checkboxes, Choice, CommandForm, Inset, Warning},
};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use leptos::prelude::*;
use services::applicant::groups::{GroupView, Person, Progress, group as load};

/// Shows the choice.
///
/// # Errors
/// [`Fault::NotFound`] when it is no group.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let group = load(&ctx.state.services, &ctx.who()?, id).await?;
    let page = Page::new(&ctx, ctx.t("group-send")).back(kit::address(id, ""), ctx.t("group-title"));
    Ok(page.show(view(&ctx, &group)))
}

fn view(ctx: &Ctx, group: &GroupView) -> AnyView {
    let ready: Vec<&Person> = group.ready().collect();
    let waiting = group.people.iter().filter_map(|person| match &person.progress {
        Progress::Unsent { missing, .. } if *missing > 0 => Some((person, *missing)),
        _ => None,
    });
    let waiting: Vec<_> = waiting
        .map(|(person, missing)| {
            let words = ctx.ta("group-missing", [("count", number(missing))]);
            let (href, name) = (kit::address(person.id, "check"), name(ctx, person));
            view! { <li><a class="govuk-link" dir="auto" href=href>{name}</a> " – " {words}</li> }
        })
        .collect();
    let waiting = (!waiting.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{ctx.t("group-not-ready")}</h2>
            <ul class="govuk-list govuk-list--bullet">{waiting}</ul>
        }
    });
    let form = if ready.is_empty() {
        view! { <Inset>{ctx.t("group-nobody-ready")}</Inset> }.into_any()
    } else {
        form(ctx, group, &ready)
    };
    view! {
        <h1 class="govuk-heading-l">{ctx.t("group-send")}</h1>
        {form}
        {waiting}
    }
    .into_any()
}

fn form(ctx: &Ctx, group: &GroupView, ready: &[&Person]) -> AnyView {
    let keys = ready.iter().map(|person| (format!("key-{}", person.id), ctx.new_key().to_string())).collect();
    let all = ready.iter().map(|person| person.id.to_string());
    let field = ctx.field("send", "group-whom").hint(ctx.t("group-whom-hint")).values(all);
    let choices = ready.iter().map(|person| Choice::new(person.id.to_string(), name(ctx, person))).collect();
    view! {
        <p class="govuk-body">{ctx.t("group-send-text")}</p>
        <Warning prefix=ctx.t("ui-warning") text=ctx.t("check-send-warning")/>
        <CommandForm action=kit::address(group.id, "send") hidden=keys>
            <Checkboxes field=field choices=choices/>
            <Button label=ctx.t("group-send-go")/>
        </CommandForm>
    }
    .into_any()
}

fn name(ctx: &Ctx, person: &Person) -> String {
    if person.name.is_empty() { ctx.t("applications-nameless") } else { person.name.clone() }
}
