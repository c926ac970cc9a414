//! Parts of names that say little, and such as are written in one word or two.

/// Particles, in their sound. They are left out only where two other parts remain: Du, Ben and An are also names.
const PARTICLES: &[&str] = &[
    "al", "el", "ul", "ar", "as", "aS", "ad", "an", "at", "az", "Al", "bin", "ibn", "ben", "bint", "Abn",
    "bn", "bnt", "de", "da", "das", "do", "dos", "di", "del", "dela", "la", "las", "le", "los", "du", "des",
    "van", "von", "vom", "der", "den", "ter", "ten", "tu", "tur", "su", "sur", "zu", "zur", "zum", "af",
    "av", "i", "e", "und", "uld", "vuld", "veled", "oglu", "kizi", "kisi",
];

/// Titles, in their sound.
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "mis", "dr", "prof", "haji", "haj", "hadji", "SeiK", "Seik", "Saik", "Saih", "Seih",
    "SYh", "jr", "sr",
];

/// The parts without particles and titles, where at least two others remain; else all.
pub(super) fn telling(sounds: &[String]) -> Vec<String> {
    let small = |sound: &&String| PARTICLES.contains(&sound.as_str()) || TITLES.contains(&sound.as_str());
    let telling = sounds.iter().filter(|sound| !small(sound)).count();
    sounds.iter().filter(|sound| telling < 2 || !small(sound)).cloned().collect()
}

/// The parts with each particle in one word with what follows: Da Wei and Dawei, Ben Ali and Benali.
pub(super) fn joined(sounds: &[String]) -> Vec<String> {
    let mut parts = Vec::with_capacity(sounds.len());
    let mut before = String::new();
    for (at, sound) in sounds.iter().enumerate() {
        before.push_str(sound);
        if at + 1 == sounds.len() || !PARTICLES.contains(&sound.as_str()) {
            parts.push(without_article(std::mem::take(&mut before)));
        }
    }
    parts
}

/// Articles and particles that are often written in one word with what follows.
const JOINED: &[&str] = &["vanden", "vander", "dela", "al", "el"];

/// A sound without the article that it begins with, where enough of it remains: Alhusseini, Vandenberg. "Servant of" keeps
/// its first part only.
pub(super) fn without_article(sound: String) -> String {
    if matches!(sound.as_str(), "abdul" | "abdel" | "abdal" | "abdol" | "abdur" | "abder" | "abdus" | "abdes")
    {
        return "abd".to_owned();
    }
    let least = |article: &str| if article.len() == 2 { 5 } else { 4 };
    let rest = JOINED.iter().find_map(|article| {
        sound
            .strip_prefix(article)
            .filter(|rest| rest.len() >= least(article) && !rest.starts_with(['a', 'e', 'i', 'o', 'u']))
    });
    rest.map_or_else(|| sound.clone(), str::to_owned)
}

/// What follows the Arabic "servant of" where it is written in one word: Abdulrahman, Abderrahmane, Abdullah.
pub(super) fn split_abd(written: &str) -> Option<&str> {
    let rest = written.strip_prefix("abd")?;
    let vowel = rest.starts_with(['a', 'e', 'i', 'o', 'u']);
    let name = rest.get(usize::from(vowel)..)?;
    let mut letters = name.bytes();
    let (first, second) = (letters.next()?, letters.next()?);
    if name == "llah" || name == "lah" || name == "ullah" || name == "allah" {
        return Some("alah");
    }
    // The article takes the sound of the letter that follows: ar-Rahman, as-Salam.
    let article = first == b'l' || first == second && !matches!(first, b'a' | b'e' | b'i' | b'o' | b'u');
    let name = if article && vowel { name.get(1..)? } else { return None };
    (name.len() >= 3).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::super::sounds;
    use super::split_abd;
    use rstest::rstest;

    #[rstest]
    #[case("abdulrahman", Some("rahman"))]
    #[case("abdurrahman", Some("rahman"))]
    #[case("abderrahmane", Some("rahmane"))]
    #[case("abdelkader", Some("kader"))]
    #[case("abdullah", Some("alah"))]
    #[case("abdallah", Some("alah"))]
    #[case("abdou", None)]
    #[case("abdi", None)]
    #[case("ahmed", None)]
    fn servants(#[case] written: &str, #[case] expected: Option<&str>) {
        assert_eq!(split_abd(written), expected);
    }

    #[test]
    fn particles_go_where_two_parts_remain() {
        assert_eq!(sounds("Khalid bin Walid al-Hassan"), sounds("Khalid Walid Hassan"));
        assert_eq!(sounds("Dr. Maria de la Cruz"), sounds("Maria Cruz"));
        assert_eq!(sounds("Du Wei").len(), 2, "a surname that is also a particle stays");
    }
}
