//! Somebody turned to the post on behalf of the applicant: who, for whom, how, about what.

use super::{act::page_of, inputs, words};
use crate::Ctx;
use crate::pages::desk::act;
use domain::case::{ActionKind, Contact, ContactCapacity, ContactWay};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(RecordContact, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, _: &CaseView) -> AnyView {
    let capacities = ContactCapacity::ALL.iter().map(|capacity| capacity.as_str());
    let ways = ContactWay::ALL.iter().map(|way| way.as_str());
    view! {
        {inputs::short_text(ctx, "name", "desk-contact-name", "")}
        {inputs::one_of(ctx, "capacity", "desk-contact-capacity", "capacity", capacities)}
        {inputs::short_text(ctx, "for_whom", "desk-contact-for", "")}
        {inputs::one_of(ctx, "way", "desk-contact-way", "contact-way", ways)}
        {inputs::long_text(ctx, "about", "desk-contact-about", 6)}
    }
    .into_any()
}

/// Who it was, for whom, and how, in one line.
pub fn who(ctx: &Ctx, contact: &Contact) -> String {
    let args = [
        ("name", contact.name.clone()),
        ("capacity", ctx.named("capacity", contact.capacity.as_str())),
        ("for", contact.for_whom.clone()),
        ("way", ctx.named("contact-way", contact.way.as_str())),
    ];
    ctx.ta("desk-contact-who", args)
}

/// The contacts of a case.
pub fn panel(ctx: &Ctx, view: &CaseView) -> AnyView {
    let items = view.case.contacts.iter().map(|recorded| {
        let (by, at) = (view.name_of(recorded.by), words::moment(ctx, view, recorded.at));
        let (who, about) = (who(ctx, &recorded.contact), recorded.contact.about.clone());
        view! {
            <div class="app-message">
                <p class="app-timeline__when"><bdi>{by}</bdi> " · " {at}</p>
                <p class="govuk-body" dir="auto">{who}</p>
                <div class="app-lines" dir="auto">{about}</div>
            </div>
        }
    });
    let items = items.collect_view();
    let none = view.case.contacts.is_empty().then(|| view! { <p class="govuk-body">{ctx.t("desk-contacts-none")}</p> });
    let record = view.allowed.contains(&ActionKind::RecordContact).then(|| {
        let href = act::path(view.case.id, ActionKind::RecordContact);
        let label = ctx.named("action", ActionKind::RecordContact.as_str());
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{label}</a></p> }
    });
    view! {
        <section class="app-panel">
            <h2 class="app-panel__title">{ctx.t("desk-contacts")}</h2>
            {none}
            {items}
            {record}
        </section>
    }
    .into_any()
}
