//! Who and what spoils more than is usual.

use crate::{Error, Result, Services, Staff};
use domain::UserId;
use domain::case::Role;
use std::collections::BTreeMap;

/// How far back pieces are counted, in days.
const DAYS: i64 = 30;

/// Waste of an operator or of a printer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waste {
    /// Used and spoiled pieces.
    pub pieces: i64,
    /// Spoiled ones among them.
    pub spoiled: i64,
    /// More than the policy allows: maintenance or an inquiry is due.
    pub alarming: bool,
}

/// Waste of a post over the last thirty days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Monitor {
    /// By operator.
    pub operators: Vec<(UserId, Waste)>,
    /// By printer.
    pub printers: Vec<(String, Waste)>,
    /// From this share of spoiled pieces on, in percent.
    pub percent: u32,
    /// Only with at least so many pieces.
    pub at_least: u32,
}

/// The waste at the person's post.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but custodians and supervisors, [`Error::Busy`].
pub async fn monitor(services: &Services, staff: &Staff) -> Result<Monitor> {
    if !staff.is_any(&[Role::Custodian, Role::Supervisor]) {
        return Err(Error::Forbidden);
    }
    let post = staff.post.as_ref().ok_or(Error::Forbidden)?;
    let rules = services.policies.current().stock;
    let since = services.now().plus_days(-DAYS);
    let rows = services.store.read().await?.stickers().waste(post, since).await?;
    let mut operators: BTreeMap<UserId, (i64, i64)> = BTreeMap::new();
    let mut printers: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    for row in rows {
        let add = |sum: &mut (i64, i64)| *sum = (sum.0 + row.pieces, sum.1 + row.spoiled);
        add(operators.entry(row.operator).or_default());
        if !row.printer.is_empty() {
            add(printers.entry(row.printer).or_default());
        }
    }
    let waste = |(pieces, spoiled): (i64, i64)| Waste {
        pieces,
        spoiled,
        alarming: is_alarming(pieces, spoiled, rules.spoil_percent, rules.spoil_at_least),
    };
    Ok(Monitor {
        operators: operators.into_iter().map(|(who, sum)| (who, waste(sum))).collect(),
        printers: printers.into_iter().map(|(which, sum)| (which, waste(sum))).collect(),
        percent: rules.spoil_percent,
        at_least: rules.spoil_at_least,
    })
}

/// More than `percent` of at least so many pieces.
fn is_alarming(pieces: i64, spoiled: i64, percent: u32, at_least: u32) -> bool {
    pieces >= i64::from(at_least) && spoiled * 100 > pieces * i64::from(percent)
}

#[cfg(test)]
mod tests {
    use super::is_alarming;

    #[test]
    fn the_threshold_is_a_share_of_enough_pieces() {
        for (pieces, spoiled, alarming) in [
            (19, 19, false),
            (20, 1, false),
            (20, 2, true),
            (1000, 50, false),
            (1000, 51, true),
            (0, 0, false),
        ] {
            assert_eq!(is_alarming(pieces, spoiled, 5, 20), alarming, "{spoiled} of {pieces}");
        }
    }
}
