//! Proposes a visa.

use super::{Desk, checks, command_of, grant};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(ProposeIssue, read);

fn read(form: &FormData, desk: &Desk) -> Result<Action, Problems> {
    let open = checks::unanswered(form, desk);
    match grant::read(form) {
        Ok(grant) if open.is_empty() => Ok(Action::ProposeIssue {
            grant,
            reason: form.text("reason").to_owned(),
            checks: checks::read(form, desk),
            wording: checks::wording(form),
        }),
        read => {
            let mut problems = read.err().unwrap_or_default();
            problems.0.extend(open);
            Err(problems)
        }
    }
}
