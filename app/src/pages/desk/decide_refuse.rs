//! The decision to refuse: the proposal with its grounds and facts.

use super::{act::page_of, case, proposal};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(DecideRefuse, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    view! {
        {proposal::own(ctx, view)}
        {case::facts(ctx, view)}
        {proposal::proposal(ctx, view)}
    }
    .into_any()
}
