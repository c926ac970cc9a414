//! Gives the ticked cases of the queue to a colleague; says of each that was refused why.

use super::chosen;
use crate::pages::desk::queue::{PICK, of_query};
use crate::{Ctx, Fault, doors::with_path, flash::Flash, forms::FormData};
use axum::response::Response;
use domain::UserId;
use services::desk::assign::{Outcome, Pick, many};

/// Takes the command.
///
/// # Errors
/// [`Fault`] for roles that assign nothing, or when the form was not drawn by us.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let back = format!("/desk?{}", of_query(form.text("query")));
    // What was ticked stands on the page that the list was on.
    let same = match form.text("at") {
        "" => back.clone(),
        cursor => with_path(&format!("{back}&at="), cursor),
    };
    let to: UserId = match chosen(&form, "to") {
        Ok(to) => to,
        Err(problem) => return ctx.rejected(&same, &form, problem.into()).await,
    };
    let picks = picks(&form)?;
    if picks.is_empty() {
        return ctx.done(&back, Flash::default().important("desk-assign-none")).await;
    }
    match many(&ctx.state.services, ctx.staff()?, &picks, to, form.key()?).await {
        Ok(outcomes) => ctx.done(&back, told(&ctx, &outcomes)).await,
        Err(other) => ctx.refused(&same, &form, other).await,
    }
}

/// The ticked boxes: each is named after its case and says who held it.
fn picks(form: &FormData) -> Result<Vec<Pick>, Fault> {
    let boxes = form.0.keys().filter_map(|name| Some((name, name.strip_prefix(PICK)?)));
    let picks = boxes.map(|(name, case)| -> Result<Pick, Fault> {
        let held = match form.text(name) {
            "-" => None,
            user => Some(user.parse().map_err(|_| Fault::BadRequest)?),
        };
        Ok(Pick { case: case.parse().map_err(|_| Fault::BadRequest)?, held })
    });
    picks.collect()
}

fn told(ctx: &Ctx, outcomes: &[Outcome]) -> Flash {
    let refused: Vec<String> = outcomes
        .iter()
        .filter_map(|outcome| {
            let why = ctx.problem(&ctx.problem_of(outcome.done.as_ref().err()?));
            Some(format!("{}: {why}", outcome.reference))
        })
        .collect();
    let done = outcomes.len() - refused.len();
    if refused.is_empty() {
        return Flash::default().success("desk-assigned-all").with("count", done);
    }
    Flash::default().important("desk-assigned-some").with("count", done).with("refused", refused.join(" "))
}
