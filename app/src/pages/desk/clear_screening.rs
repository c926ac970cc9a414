//! The lists that were searched, the hits, and why each is cleared.

use super::{act::page_of, case, inputs};
use crate::{
    Ctx,
    forms::desk::clear_screening::HITS,
    ui::{Checkboxes, Choice, Details, TextArea, TextInput},
};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(ClearScreening, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    view! {
        {case::facts(ctx, view)}
        {inputs::long_text(ctx, "lists", "desk-lists", 4)}
        <h2 class="govuk-heading-m">{ctx.t("desk-hits")}</h2>
        <p class="govuk-hint">{ctx.t("desk-hits-hint")}</p>
        {(1..=HITS).map(|place| hit(ctx, place)).collect_view()}
    }
    .into_any()
}

/// One hit. A row in which something was typed stands open.
fn hit(ctx: &Ctx, place: usize) -> AnyView {
    let numbered = |part: &str| ctx.field(&format!("hit-{part}-{place}"), &format!("desk-hit-{part}"));
    let names = ["list", "reference", "reason", "serious"].map(|part| format!("hit-{part}-{place}"));
    let typed = names.iter().any(|name| !ctx.flash.kept.text(name).is_empty());
    let [list, reference, reason, serious] = ["list", "reference", "reason", "serious"].map(numbered);
    let yes = vec![Choice::new("yes", ctx.t("desk-hit-serious-yes"))];
    view! {
        <Details summary=ctx.ta("desk-hit", [("number", place.to_string())]) open=typed>
            <TextInput field=list/>
            <TextInput field=reference/>
            <Checkboxes field=serious choices=yes small=true/>
            <TextArea field=reason rows=3/>
        </Details>
    }
    .into_any()
}
