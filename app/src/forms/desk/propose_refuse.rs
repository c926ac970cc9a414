//! Proposes a refusal, or fills in the grounds that follow from the conditions that are not met.

use super::{Desk, checks, command, grounds, with_news};
use crate::forms::FormData;
use crate::pages::desk::act;
use crate::{Ctx, Fault, flash::Flash};
use axum::extract::Path;
use axum::response::Response;
use domain::case::condition::suggested;
use domain::case::{Action, ActionKind};
use domain::{CaseId, Problems};
use services::desk::case::rules;

/// The button that asks for the grounds.
pub const SUGGEST: &str = "suggest";

/// Takes the command.
///
/// # Errors
/// [`Fault`] when the case is not this person's business or the form was not drawn by us.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    if form.has(SUGGEST) {
        return suggest(&ctx, id, form).await;
    }
    command(ctx, id, ActionKind::ProposeRefuse, form, read).await
}

fn read(form: &FormData, desk: &Desk) -> Result<Action, Problems> {
    let open = checks::unanswered(form, desk);
    if !open.is_empty() {
        return Err(Problems(open));
    }
    Ok(Action::ProposeRefuse {
        grounds: grounds(form, &desk.policy),
        reason: form.text("reason").to_owned(),
        checks: checks::read(form, desk),
        wording: checks::wording(form),
    })
}

/// Ticks the grounds and copies the facts; what the officer has typed there stays.
async fn suggest(ctx: &Ctx, id: CaseId, mut form: FormData) -> Result<Response, Fault> {
    let desk = Desk::of(rules(&ctx.state.services, ctx.staff()?, id).await?, ctx.lang);
    for ground in suggested(&desk.policy, &checks::read(&form, &desk)) {
        form.0.insert(format!("ground-{}", ground.code), vec!["yes".to_owned()]);
        let fact = format!("fact-{}", ground.code);
        if form.text(&fact).is_empty() {
            form.0.insert(fact, vec![ground.fact]);
        }
    }
    let back = act::path(id, ActionKind::ProposeRefuse);
    let flash = Flash::default().keeping(&form).success("desk-grounds-suggested");
    ctx.done(&back, with_news(ctx, id, &form, flash).await?).await
}
