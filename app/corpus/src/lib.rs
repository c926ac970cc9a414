//! The rules of `domain` run in the browser and again on the server, and must not differ: not in a date, not in the folding of a
//! letter, which the browser leaves to its own Unicode tables. This crate makes cases from numbers and gives the verdict of
//! every rule on each as text. The native test writes all of them down; `corpus.spec.ts` lets a real browser say the same.

mod case;
mod verdict;

use domain::mrz::translit::{Choices, rewritten, transliterate};

/// How many cases there are.
pub const CASES: u32 = 3_000;

/// The verdicts on a case, as JSON.
pub fn verdict(number: u32) -> String {
    let case = case::case(number);
    serde_json::to_string(&verdict::of(&case)).unwrap_or_else(|error| error.to_string())
}

/// How many rows of 64 characters there are: the first two planes of Unicode, which hold every letter that has a capital.
pub const ROWS: u32 = 0x2_0000 / 64;

/// What becomes of each character of a row in a name, when it stands alone: what is written and what is shown of it.
pub fn letters(row: u32) -> String {
    let choices = Choices::default();
    let mut told = String::new();
    for letter in (row * 64..(row + 1) * 64).filter_map(char::from_u32) {
        let typed = letter.to_string();
        // Which refusal it is may differ for what only the newer of two versions of Unicode knows as a mark.
        told.push_str(transliterate(&typed, &choices).as_deref().unwrap_or("-"));
        for shown in rewritten(&typed, &choices) {
            told.push(' ');
            told.push_str(&shown.written);
        }
        told.push('\n');
    }
    told
}

/// For the browser: what becomes of each character of a row.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen(js_name = letters)]
pub fn letters_in_a_browser(row: u32) -> String {
    letters(row)
}

/// For the browser: the verdicts on a case, as JSON.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen(js_name = verdict)]
pub fn verdict_in_a_browser(number: u32) -> String {
    verdict(number)
}

#[cfg(test)]
mod tests {
    use super::{CASES, ROWS, letters, verdict};
    use std::collections::BTreeSet;
    use std::path::Path;

    /// Where the browser test reads them.
    const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/corpus");

    fn write(name: &str, texts: &[String]) {
        std::fs::create_dir_all(FOLDER).expect("a folder");
        let json = serde_json::to_vec(texts).expect("texts");
        std::fs::write(Path::new(FOLDER).join(name), json).expect("written");
    }

    #[test]
    fn what_becomes_of_every_letter_is_written_down() {
        let rows: Vec<String> = (0..ROWS).map(letters).collect();
        let lines = rows.iter().flat_map(|row| row.lines());
        let written = lines.clone().filter(|line| !line.starts_with('-')).count();
        assert!((700..5_000).contains(&written), "{written} characters are written");
        assert_eq!(lines.clone().nth('ß' as usize), Some("SS SS"));
        assert_eq!(lines.clone().nth('ü' as usize), Some("UE UE"));
        assert_eq!(lines.clone().nth('山' as usize), Some("-"));
        write("letters.json", &rows);
    }

    #[test]
    fn the_verdicts_are_many_and_written_down() {
        let verdicts: Vec<String> = (0..CASES).map(verdict).collect();
        let different: BTreeSet<&String> = verdicts.iter().collect();
        assert!(different.len() > 2_000, "cases that say nothing new: {}", verdicts.len() - different.len());
        let holding = |text: &str| verdicts.iter().filter(|verdict| verdict.contains(text)).count();
        // Both ends of every rule are seen: applications that are fine and others, lines that are read and lines that are not.
        let fine = holding("\"problems\":[]");
        assert!((100..2_900).contains(&fine), "{fine} applications without a problem");
        for (what, least) in [
            ("problem-mrz-check", 50),
            ("problem-mrz-shape", 10),
            ("problem-date", 50),
            ("\"zone\":[\"V", 500),
            ("\"refused\"", 10),
            ("\"differing\":[\"", 50),
        ] {
            assert!(holding(what) >= least, "{what}: {}", holding(what));
        }
        write("verdicts.json", &verdicts);
    }
}
