//! The decision to revoke: on the grounds that were proposed, or at the request of the holder.

use super::{act::page_of, proposal};
use crate::Ctx;
use domain::case::End;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(Revoke, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    proposal::end(ctx, view, End::Revoke)
}
