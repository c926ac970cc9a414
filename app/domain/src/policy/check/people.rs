//! Grounds and four eyes.

use super::super::errors::{Finder, place};
use super::super::{Deed, Part, Policy};

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    grounds(policy, found);
    four_eyes(policy, found);
    if policy.refusal.min_grounds == 0 {
        found.add(
            place!["refusal", "min_grounds"],
            "refusal: min_grounds is 0; a refusal without a ground cannot be appealed against",
        );
    }
    if policy.refusal.min_fact_chars == 0 {
        found.add(
            place!["refusal", "min_fact_chars"],
            "refusal: min_fact_chars is 0; a fact must say something",
        );
    }
    if policy.passport.months_after_departure > 60 {
        found.add(
            place!["passport", "months_after_departure"],
            "passport: months_after_departure is more than five years",
        );
    }
    if policy.passport.issued_within_years == 0 {
        found.add(
            place!["passport", "issued_within_years"],
            "passport: issued_within_years is 0, so no passport is good",
        );
    }
    for (index, code) in policy.consultation.nationalities.iter().enumerate() {
        if !crate::states::is_nationality(code) {
            let message =
                format!("consultation: {code:?} is no code of a nationality (Doc 9303-3 section 5)");
            found.add(place!["consultation", "nationalities", index], message);
        }
    }
    if !policy.consultation.nationalities.is_empty() && policy.consultation.authorities.is_empty() {
        found.add(
            place!["consultation", "authorities"],
            "consultation: nationalities need a consultation, but no authority can be asked",
        );
    }
    authorities(policy, found);
}

fn authorities(policy: &Policy, found: &mut Finder<'_>) {
    let authorities = &policy.consultation.authorities;
    for (index, authority) in authorities.iter().enumerate() {
        let name = &authority.name;
        let mut at = |message: String| found.add(place!["consultation", "authorities", index], message);
        if name.trim().is_empty() {
            at("consultation: an authority has no name".to_owned());
        }
        if authorities.iter().take(index).any(|earlier| earlier.name == *name) {
            at(format!("consultation: authority {name:?} stands there twice"));
        }
        let Some(email) = &authority.email else { continue };
        let halves = email.split_once('@').filter(|(user, host)| !user.is_empty() && !host.is_empty());
        if halves.is_none() || email.contains(char::is_whitespace) {
            at(format!("consultation: {email:?} of {name:?} is no mail address"));
        }
        if authority.languages.is_empty() {
            at(format!("consultation: languages of {name:?} is empty, so its letter cannot be written"));
        }
        if authority.sees.is_empty() {
            at(format!(
                "consultation: sees of {name:?} is empty, so it could not say whom it is asked about"
            ));
        }
    }
}

fn grounds(policy: &Policy, found: &mut Finder<'_>) {
    for (index, ground) in policy.grounds.iter().enumerate() {
        let code = ground.code;
        let mut at = |key: &str, message: String| found.add(place!["grounds", index, key], message);
        if policy.grounds.iter().take(index).any(|earlier| earlier.code == code) {
            at("code", format!("grounds: code {code} is used twice"));
        }
        if ground.for_deeds.is_empty() {
            at("for_deeds", format!("ground {code}: for_deeds is empty, so it can never be used"));
        }
        for deed in
            ground.for_deeds.iter().filter(|deed| !matches!(deed, Deed::Refuse | Deed::Annul | Deed::Revoke))
        {
            at("for_deeds", format!("ground {code}: \"{deed}\" has no grounds; use refuse, annul or revoke"));
        }
        if ground.at_request && ground.for_deeds != [Deed::Revoke] {
            at(
                "at_request",
                format!(
                    "ground {code}: only a revocation can be asked for by the holder; set for_deeds = [\"revoke\"]"
                ),
            );
        }
        if ground.at_request && ground.needs_fact {
            at(
                "needs_fact",
                format!("ground {code}: a holder who asks needs to prove nothing; set needs_fact = false"),
            );
        }
    }
    for deed in [Deed::Refuse, Deed::Annul, Deed::Revoke] {
        let usable = policy.grounds_for(deed).filter(|ground| !ground.at_request).count();
        if usable < usize::from(policy.refusal.min_grounds.max(1)) {
            let least = policy.refusal.min_grounds.max(1);
            found.add(
                place!["grounds"],
                format!("grounds: {usable} can be used to {deed}, but {least} are needed"),
            );
        }
    }
}

fn four_eyes(policy: &Policy, found: &mut Finder<'_>) {
    let pairs = &policy.four_eyes.separate;
    for (index, pair) in pairs.iter().enumerate() {
        let [a, b] = pair.0;
        let same = |other: &[Part; 2]| *other == [a, b] || *other == [b, a];
        if a == b {
            found.add(
                place!["four_eyes", "separate", index],
                format!("four_eyes: {a} cannot be separated from {b}"),
            );
        } else if pairs.iter().take(index).any(|earlier| same(&earlier.0)) {
            found.add(
                place!["four_eyes", "separate", index],
                format!("four_eyes: {a} and {b} are separated twice"),
            );
        }
    }
    if !policy.separated_from(Part::Operator).any(|part| part == Part::Controller) {
        let message = "four_eyes: [\"operator\", \"controller\"] is missing from separate; who prints a sticker cannot release it";
        found.add(place!["four_eyes", "separate"], message);
    }
    let decided_by_two = policy.separated_from(Part::Proposer).any(|part| part == Part::Decider);
    for deed in [Deed::Issue, Deed::Refuse] {
        if decided_by_two && !policy.needs_second(deed) {
            let message = format!(
                "four_eyes: \"{deed}\" needs no second person, but proposer and decider are separated; add \"{deed}\" or take the pair out"
            );
            found.add(place!["four_eyes", "second_person"], message);
        }
    }
    for (index, deed) in policy.four_eyes.second_person.iter().enumerate() {
        if policy.four_eyes.second_person.iter().take(index).any(|earlier| earlier == deed) {
            found.add(
                place!["four_eyes", "second_person", index],
                format!("four_eyes: \"{deed}\" is listed twice"),
            );
        }
    }
}
