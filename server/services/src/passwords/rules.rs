//! What is a good password: long, not known to everybody, not made of what an attacker knows (NIST SP 800-63B-4 3.1.1.2,
//! OWASP ASVS 5.0 6.2). There is no rule about kinds of characters and none about age.

use domain::{Problem, Problems};

/// Least number of characters where the password is the only factor.
pub const MINIMUM_ALONE: usize = 15;
/// Least number of characters where a second factor stands beside it.
pub const MINIMUM_WITH_SECOND_FACTOR: usize = 8;
/// Most characters: more would only cost time.
pub const MAXIMUM: usize = 128;
/// Words shorter than this are not looked for inside a password.
const CONTEXT_WORD: usize = 4;

/// Passwords that everybody tries first, in small letters, without the digits and signs at their end.
const COMMON: &str = include_str!("common.txt");

/// Everything that is wrong with a new password, as problems of `field`. `context` is what an attacker knows: the sign-in
/// name, the person's name, the post.
pub fn check(field: &str, password: &str, second_factor: bool, context: &[&str]) -> Problems {
    let mut problems = Problems::default();
    let length = password.chars().count();
    let minimum = if second_factor { MINIMUM_WITH_SECOND_FACTOR } else { MINIMUM_ALONE };
    if length < minimum {
        problems.push(Problem::new(field, "problem-password-short").with("minimum", minimum));
    } else if length > MAXIMUM {
        problems.push(Problem::new(field, "problem-password-long").with("maximum", MAXIMUM));
    } else if common(password) {
        problems.push(Problem::new(field, "problem-password-common"));
    } else if contains_context(password, context) {
        problems.push(Problem::new(field, "problem-password-context"));
    }
    problems
}

fn common(password: &str) -> bool {
    let small = password.to_lowercase();
    let core = small.trim_matches(|c: char| !c.is_alphabetic());
    let listed = |text: &str| COMMON.lines().any(|line| line == text);
    listed(&small) || listed(core) || repeats(&small) || runs(&small)
}

/// The same one to four characters over and over.
fn repeats(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    (1..=4).any(|width| {
        chars.len() >= 2 * width && chars.iter().enumerate().all(|(i, c)| *c == chars[i % width])
    })
}

/// Characters that follow each other in the alphabet or on a row of the keyboard, forwards or backwards.
fn runs(text: &str) -> bool {
    const ROWS: [&str; 9] = [
        "01234567890123456789",
        "abcdefghijklmnopqrstuvwxyz",
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "azertyuiop",
        "qsdfghjklm",
        "qwertzuiop",
        "yxcvbnm",
    ];
    let backwards: String = text.chars().rev().collect();
    let chars: Vec<char> = text.chars().collect();
    let steps = chars.windows(2).filter(|pair| {
        let step = pair.iter().collect::<String>();
        ROWS.iter().any(|row| row.contains(&step) || row.contains(&step.chars().rev().collect::<String>()))
    });
    let whole = ROWS.iter().any(|row| row.contains(text) || row.contains(&backwards));
    whole || steps.count() * 10 >= chars.len().saturating_sub(1) * 9
}

fn contains_context(password: &str, context: &[&str]) -> bool {
    let small = password.to_lowercase();
    let words = context.iter().copied().chain(["vidimus"]);
    let words = words.flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| word.chars().count() >= CONTEXT_WORD).any(|word| small.contains(&word.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::check;
    use rstest::rstest;

    #[rstest]
    #[case("violet mountain tram", false, None)]
    #[case("violet mountain", false, None)]
    #[case("violet mounta", false, Some("problem-password-short"))]
    #[case("k7#mZp2w", true, None)]
    #[case("k7#mZp2", true, Some("problem-password-short"))]
    #[case("ὀδυσσεὺς", true, None)]
    #[case("password", true, Some("problem-password-common"))]
    #[case("Password2026!", true, Some("problem-password-common"))]
    #[case("aaaaaaaaaaaaaaaa", false, Some("problem-password-common"))]
    #[case("xy7!xy7!xy7!xy7!", false, Some("problem-password-common"))]
    #[case("0123456789012345", false, Some("problem-password-common"))]
    #[case("zyxwvutsrqponmlk", false, Some("problem-password-common"))]
    #[case("qwertyuiopasdfghjkl", false, Some("problem-password-common"))]
    #[case("okonkwo likes rice", false, Some("problem-password-context"))]
    #[case("my vidimus account", false, Some("problem-password-context"))]
    fn the_rules(#[case] password: &str, #[case] second_factor: bool, #[case] key: Option<&str>) {
        let problems = check("password", password, second_factor, &["n.okonkwo", "Ngozi Okonkwo", "nbo"]);
        assert_eq!(problems.0.first().map(|problem| problem.key.as_str()), key, "{password}");
    }

    #[test]
    fn length_has_an_end() {
        let long = "a long walk on the beach ".repeat(6);
        assert_eq!(check("p", &long, false, &[]).0[0].key, "problem-password-long");
        assert!(check("p", &long[..128], false, &[]).is_empty());
    }
}
