//! Takes the next case that nobody holds: the one that is due first.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::desk::act::case_path};
use axum::response::Response;
use domain::case::{Action, State};
use services::{
    Error,
    command::act,
    desk::{
        case::open,
        queue::{Filter, queue},
        tray::Tray,
    },
};

/// Takes the command. A case that a colleague took in the same moment is passed over.
///
/// # Errors
/// [`Fault`] for staff who see no cases.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let (services, staff) = (&ctx.state.services, ctx.staff()?);
    let filter = Filter { tray: Tray::Unassigned, state: Some(State::Examination), ..Filter::default() };
    let mut key = form.key()?;
    for row in queue(services, staff, &filter, None).await?.rows.into_iter().take(5) {
        let version = open(services, staff, row.id).await?.version;
        match act(services, &ctx.who()?, row.id, version, key, Action::Assign { to: staff.id }).await {
            Ok(_) => {
                return ctx.done(&case_path(row.id), Flash::default().success("desk-taken")).await;
            }
            Err(Error::Stale { .. } | Error::Refused(_)) => key = ctx.new_key(),
            Err(other) => return ctx.refused("/desk", &form, other).await,
        }
    }
    ctx.done("/desk", Flash::default().important("desk-nothing-to-take")).await
}
