//! The look-up of a sticker that has no lines to read: by its number and that of the passport that it is in.

use super::check::{blank, keep, of_number, reported};
use super::{Check, Verdict};
use crate::command::Opened;
use crate::{Error, Result, Services, Staff};
use domain::Problem;
use domain::case::{Role, plain_number};
use store::Tx;

/// Checks the two numbers, and records the look-up. A sticker that was printed is found as well: its lines may be damaged,
/// and then only the numbers are compared.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but border officers; [`Error::Problems`] at `number` or `passport` when it is missing;
/// [`Error::Busy`].
pub async fn by_number(services: &Services, staff: &Staff, visa: &str, passport: &str) -> Result<Check> {
    if !staff.is(Role::Border) {
        return Err(Error::Forbidden);
    }
    let (visa, passport) = (plain_number(visa), plain_number(passport));
    for (field, typed) in [("number", &visa), ("passport", &passport)] {
        if typed.is_empty() {
            return Err(Problem::new(field, "problem-border-number").into());
        }
    }
    let at = services.now();
    let mut tx = services.store.begin().await?;
    let (verdict, found) = judge(services, &mut tx, &visa, &passport).await?;
    let text = format!("{visa} {passport}");
    let record = keep(services, &mut tx, staff, (&text, Some(visa)), (&verdict, found)).await?;
    tx.commit().await?;
    Ok(Check { verdict, at, fields: Vec::new(), record })
}

async fn judge(
    services: &Services,
    tx: &mut Tx,
    visa: &str,
    passport: &str,
) -> Result<(Verdict, Option<Opened>)> {
    let stopped = reported(tx, visa).await?.map(|why| Verdict::Reported { why });
    let Some(opened) = of_number(services, tx, visa).await? else {
        let verdict = match stopped {
            Some(stopped) => stopped,
            None => blank(tx, visa).await?,
        };
        return Ok((verdict, None));
    };
    let same = plain_number(&opened.case.subject.passport.number) == passport;
    let standing = opened.case.standing(services.day_at_border());
    let verdict = match stopped {
        Some(stopped) => stopped,
        None if !same => Verdict::OtherPassport,
        None => standing.map_or(Verdict::NotIssued, Verdict::from),
    };
    Ok((verdict, Some(opened)))
}
