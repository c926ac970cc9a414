//! The name in the MRZ of the visa, set by hand.

use super::{act::page_of, case, inputs};
use crate::Ctx;
use domain::mrz::{MrzName, translit::Choices};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(OverrideMrzName, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    // What the rules would write is the best thing to start from.
    let names = &view.case.subject.names;
    let given = names.given.as_deref().unwrap_or_default();
    let written = MrzName::transliterate(&names.surname, given, &Choices::default()).ok();
    let (primary, secondary) = match (&view.case.mrz_name, &written) {
        (Some(set), _) => (set.primary.clone(), set.secondary.clone()),
        (None, Some(name)) => (name.primary().replace('<', " "), name.secondary().replace('<', " ")),
        (None, None) => Default::default(),
    };
    view! {
        {case::visa_mrz(ctx, view)}
        {inputs::short_text(ctx, "primary", "desk-mrz-primary", primary)}
        {inputs::short_text(ctx, "secondary", "desk-mrz-secondary", secondary)}
        {inputs::long_text(ctx, "reason", "desk-override-reason", 3)}
    }
    .into_any()
}
