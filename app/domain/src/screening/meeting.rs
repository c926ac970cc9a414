//! Where records of one person meet, so that two applications are compared without a look at all others.

use super::keys::frame_of;
use super::person::Known;
use super::sound::sounds;
use std::collections::BTreeSet;

/// Texts of which records of one person share one: a date of birth with the consonants of one part of a name. Spellings of one sound
/// share theirs, and so do dates whose day and month have changed places. Nobody is found by the birth alone or by the name alone, and
/// nobody of whom both were written otherwise.
///
/// ```
/// use domain::screening::{Known, KnownName, meetings};
/// let of = |name: &str, birth: &str| {
///     let births = vec![birth.parse().expect("a date")];
///     meetings(&Known { names: vec![KnownName::new(name)], births, ..Known::default() })
/// };
/// assert!(!of("Petrova, Anna", "1990-08-06").is_disjoint(&of("Анна Петрова", "1990-06-08")));
/// assert!(of("Petrova, Anna", "1990-08-06").is_disjoint(&of("Petrova, Anna", "1991-08-06")));
/// assert!(of("Petrova, Anna", "1990-08-06").is_disjoint(&of("Schmidt, Gerd", "1990-08-06")));
/// ```
pub fn meetings(known: &Known) -> BTreeSet<String> {
    let mut parts = BTreeSet::new();
    for sound in known.names.iter().flat_map(|name| sounds(&name.text)) {
        // An initial meets everybody.
        if sound.len() > 1 {
            parts.insert(frame_of(&sound));
        }
    }
    let births: BTreeSet<String> = known.births.iter().map(|birth| birth.unordered()).collect();
    births.iter().flat_map(|birth| parts.iter().map(move |part| format!("{birth} {part}"))).collect()
}
