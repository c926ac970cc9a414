//! Fees: every age of every visa type has one fee in every currency.

use super::super::errors::{Finder, place};
use super::super::{FeeBand, Policy, RefundRule};
use crate::case::PayWay;

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    for (index, band) in policy.fees.iter().enumerate() {
        fee(policy, index, band, found);
    }
    for (index, rule) in policy.waivers.iter().enumerate() {
        for visa in rule.visa_types.iter().filter(|visa| policy.visa_type(visa).is_none()) {
            let message = format!("waiver {}: no visa type is called {visa:?}", rule.id);
            found.add(place!["waivers", index, "visa_types"], message);
        }
        if rule.amount.values().any(|minor| *minor < 0) {
            found.add(
                place!["waivers", index, "amount"],
                format!("waiver {}: an amount is negative", rule.id),
            );
        }
        let missing = policy.posts.iter().find(|post| !rule.amount.contains_key(&post.currency));
        if let Some(post) = missing.filter(|_| !rule.amount.is_empty()) {
            let message = format!(
                "waiver {}: no amount in {}, the currency of post {}",
                rule.id, post.currency, post.code
            );
            found.add(place!["waivers", index, "amount"], message);
        }
    }
    refunds(policy, found);
    for (index, post) in policy.posts.iter().enumerate() {
        let (counter, code) = (&post.payment.counter, &post.code);
        if counter.is_empty() || counter.contains(&PayWay::Online) {
            let message = format!(
                "post {code}: payment.counter is how people pay there, \"cash\", \"card\" or both; nobody else can pay who has no card or no computer"
            );
            found.add(place!["posts", index, "payment", "counter"], message);
        }
    }
    for (index, visa) in policy.visa_types.iter().enumerate() {
        bands(policy, index, &visa.code, found);
    }
}

/// Each rule has a name of its own and known visa types, and no ending of a visa type has two.
fn refunds(policy: &Policy, found: &mut Finder<'_>) {
    for (index, rule) in policy.refunds.iter().enumerate() {
        let id = &rule.id;
        for visa in rule.visa_types.iter().filter(|visa| policy.visa_type(visa).is_none()) {
            let message = format!("refund {id}: no visa type is called {visa:?}");
            found.add(place!["refunds", index, "visa_types"], message);
        }
        let earlier = &policy.refunds[..index];
        if earlier.iter().any(|other| other.id == *id) {
            found.add(place!["refunds", index, "id"], format!("refunds: {id:?} is used twice"));
        }
        let covers = |other: &RefundRule, visa: &String| {
            other.visa_types.is_empty() || other.visa_types.contains(visa)
        };
        let mut visas = policy.visa_types.iter().map(|visa| &visa.code);
        let twice = visas.any(|visa| {
            covers(rule, visa)
                && earlier.iter().any(|other| other.ending == rule.ending && covers(other, visa))
        });
        if twice {
            let message = format!("refund {id}: another rule speaks about {} already", rule.ending);
            found.add(place!["refunds", index, "ending"], message);
        }
    }
}

fn fee(policy: &Policy, index: usize, band: &FeeBand, found: &mut Finder<'_>) {
    let id = &band.id;
    for visa in band.visa_types.iter().filter(|visa| policy.visa_type(visa).is_none()) {
        found.add(place!["fees", index, "visa_types"], format!("fee {id}: no visa type is called {visa:?}"));
    }
    if band.below_age.is_some_and(|end| end <= band.from_age) {
        found.add(place!["fees", index, "below_age"], format!("fee {id}: the band ends before it begins"));
    }
    for post in policy.posts.iter().filter(|post| !band.amount.contains_key(&post.currency)) {
        let message = format!("fee {id}: no amount in {}, the currency of post {}", post.currency, post.code);
        found.add(place!["fees", index, "amount"], message);
    }
    if band.amount.values().any(|minor| *minor < 0) {
        found.add(place!["fees", index, "amount"], format!("fee {id}: an amount is negative"));
    }
}

/// The bands of one type follow each other without gap or overlap, from nought without end.
fn bands(policy: &Policy, visa_index: usize, code: &str, found: &mut Finder<'_>) {
    let mut bands: Vec<(usize, &FeeBand)> = policy
        .fees
        .iter()
        .enumerate()
        .filter(|(_, band)| band.visa_types.iter().any(|c| c == code))
        .collect();
    bands.sort_by_key(|(_, band)| band.from_age);
    if bands.is_empty() {
        found.add(
            place!["visa_types", visa_index, "code"],
            format!("visa type {code}: it has no fee; write a band with amount 0 if it is free"),
        );
        return;
    }
    // `Some(age)`: everybody younger has a fee; `None`: everybody has.
    let mut covered = Some(0);
    for (index, band) in bands {
        let (id, from) = (&band.id, band.from_age);
        match covered {
            Some(age) if from > age => {
                let message = format!("fee {id}: visa type {code} has no fee from age {age} to below {from}");
                found.add(place!["fees", index, "from_age"], message);
            }
            Some(age) if from < age => {
                let message =
                    format!("fee {id}: visa type {code} has two fees from age {from} to below {age}");
                found.add(place!["fees", index, "from_age"], message);
            }
            None => {
                let message = format!("fee {id}: visa type {code} has two fees from age {from}");
                found.add(place!["fees", index, "from_age"], message);
            }
            Some(_) => {}
        }
        covered = match (covered, band.below_age) {
            (Some(age), Some(end)) => Some(age.max(end)),
            _ => None,
        };
    }
    if let Some(age) = covered {
        let message =
            format!("visa type {code}: it has no fee from age {age}; leave below_age out of its last band");
        found.add(place!["visa_types", visa_index, "code"], message);
    }
}
