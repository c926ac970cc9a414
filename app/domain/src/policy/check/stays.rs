//! Contradictions of the rule of stays and of the steps of validity.

use super::{Finder, Policy, duplicates, place};

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    let rules = policy.stays;
    if rules.days == 0 || rules.days > rules.within_days {
        let message = "stays: days must be from 1 to within_days".to_owned();
        found.add(place!["stays", "days"], message);
    }
    duplicates(found, "multi_entry", "id", policy.multi_entry.iter().map(|step| step.id.as_str()));
    for (index, step) in policy.multi_entry.iter().enumerate() {
        for (key, value) in
            [("years", step.years), ("visas", step.visas), ("within_years", step.within_years)]
        {
            if value == 0 {
                found.add(place!["multi_entry", index, key], format!("multi_entry {}: {key} is 0", step.id));
            }
        }
    }
}
