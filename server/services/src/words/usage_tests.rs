//! The code and the catalogues know the same messages: every key that the code names is there, and no message stands there
//! that nothing asks for. Read from the sources: a literal of a call, or a pattern such as `section-{}`.

use super::tests::catalogue;
use super::{Lang, Words, staff_only};
use domain::case::EventBody;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A string literal and the code before it on its way back to the last literal.
struct Literal {
    before: String,
    text: String,
    file: PathBuf,
}

/// The sources that people see something of, without tests.
fn sources() -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("readable").path();
            let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            if path.is_dir() {
                if name != "tests" && name != "testing" {
                    walk(&path, found);
                }
            } else if path.extension().is_some_and(|kind| kind == "rs")
                && !name.ends_with("tests")
                && !["fixture", "samples", "testing", "walks", "world"].contains(&name.as_str())
            {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = Vec::new();
    for part in ["app/src", "app/domain/src", "server/src", "server/services/src"] {
        walk(&root.join(part), &mut found);
    }
    assert!(found.len() > 200, "the sources are there");
    found
}

/// The literals of a source. Enough of the language for that: comments, characters, plain and raw strings.
fn literals(file: &Path) -> Vec<Literal> {
    let text = std::fs::read_to_string(file).expect("readable");
    // Unit tests stand at the end of a file.
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let letters: Vec<char> = text.chars().collect();
    let (mut found, mut before, mut at) = (Vec::new(), String::new(), 0);
    while let Some(letter) = letters.get(at).copied() {
        let next = letters.get(at + 1).copied();
        match letter {
            '/' if next == Some('/') => at += letters[at..].iter().take_while(|l| **l != '\n').count(),
            '\'' if next == Some('\\') => {
                at += 2 + letters[at + 2..].iter().take_while(|l| **l != '\'').count() + 1
            }
            '\'' if letters.get(at + 2) == Some(&'\'') => at += 3,
            '"' => {
                let raw = before.ends_with('r');
                let mut literal = String::new();
                at += 1;
                while let Some(letter) = letters.get(at).copied().filter(|letter| *letter != '"') {
                    if letter == '\\' && !raw {
                        at += 1;
                    }
                    literal.extend(letters.get(at));
                    at += 1;
                }
                at += 1;
                found.push(Literal {
                    before: std::mem::take(&mut before),
                    text: literal,
                    file: file.to_owned(),
                });
            }
            _ => {
                before.push(letter);
                at += 1;
            }
        }
    }
    found
}

/// Kinds of names that come to `named` through a variable.
const KINDS: [&str; 6] = ["deed", "direction", "input", "part", "sticker", "stock-input"];

fn is_key(text: &str) -> bool {
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.contains('-') && text.split('-').all(plain) && text.starts_with(|c: char| c.is_ascii_lowercase())
}

/// Whether the code before a literal asks for a message by it.
fn asks(before: &str) -> bool {
    let squeezed: String = before.chars().filter(|letter| !letter.is_whitespace()).collect();
    [".t(", ".ta(", "Words::text(lang,", ".success(", ".important(", "words.t(", "lead("]
        .iter()
        .any(|call| squeezed.ends_with(call))
}

#[test]
fn every_key_that_the_code_names_is_in_every_language() {
    let english = catalogue(Lang::En);
    let mut lacking = Vec::new();
    let mut asked = 0;
    for literal in sources().iter().flat_map(|file| literals(file)) {
        let problem = is_key(&literal.text)
            && ["problem-", "refusal-", "error-"].iter().any(|kind| literal.text.starts_with(kind));
        if !(asks(&literal.before) && is_key(&literal.text) || problem) {
            continue;
        }
        asked += 1;
        let for_staff =
            english.get(&literal.text).is_some_and(|found| staff_only(&found.file, &literal.text));
        for lang in Lang::ALL {
            if for_staff && !Lang::STAFF.contains(&lang) {
                continue;
            }
            if !Words::exists(lang, &literal.text) {
                lacking.push(format!("{} in {} ({})", literal.text, lang.code(), literal.file.display()));
            }
        }
    }
    assert!(asked > 400, "only {asked} keys were found in the sources");
    assert!(lacking.is_empty(), "no catalogue has:\n{}", lacking.join("\n"));
}

#[test]
fn no_message_is_there_that_nothing_asks_for() {
    let (mut named, mut patterns) = (BTreeSet::new(), BTreeSet::new());
    patterns.extend(KINDS.map(|kind| (format!("{kind}-"), String::new())));
    for Literal { before, text, .. } in sources().iter().flat_map(|file| literals(file)) {
        let squeezed: String = before.chars().filter(|letter| !letter.is_whitespace()).collect();
        if squeezed.ends_with("named(") || squeezed.ends_with("named(ctx,") {
            patterns.insert((format!("{text}-"), String::new()));
        }
        match (text.find('{'), text.rfind('}')) {
            (Some(from), Some(to)) if from < to => {
                let (start, end) = (&text[..from], &text[to + 1..]);
                let is_part = |part: &str| {
                    part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
                };
                if start.len() > 2 && start.ends_with('-') && is_part(start) && is_part(end) {
                    patterns.insert((start.to_owned(), end.to_owned()));
                }
            }
            _ => {
                named.insert(text);
            }
        }
    }
    let templates = templates();
    let asked = |key: &String| {
        let whole = key.split('.').next().unwrap_or_default();
        named.contains(key)
            || named.contains(whole)
            // Inputs take the hint that stands beside their label.
            || key.strip_suffix("-hint").is_some_and(|label| named.contains(label))
            || templates.contains(&format!("\"{key}\""))
            || patterns
                .iter()
                .any(|(start, end)| key.starts_with(start.as_str()) && key.ends_with(end.as_str()))
    };
    let unused: Vec<_> = catalogue(Lang::En).into_keys().filter(|key| !asked(key)).collect();
    assert!(unused.is_empty(), "nothing asks for:\n{}", unused.join("\n"));
}

/// The keys of a kind in the catalogue.
fn keys_of(kind: &str) -> BTreeSet<String> {
    catalogue(Lang::En).into_keys().filter(|key| key.starts_with(kind)).collect()
}

/// Stored names have their words, and no words stand there for a name that nothing stores. The page shows a name without
/// words as it is stored, so nothing else fails when one lacks them.
fn words_of(kind: &str, names: impl IntoIterator<Item = impl AsRef<str>>) {
    let key = |name: &str| format!("{kind}{}", name.replace(['_', '.'], "-"));
    let keys: BTreeSet<String> = names.into_iter().map(|name| key(name.as_ref())).collect();
    assert_eq!(keys, keys_of(kind), "left the names, right the catalogue");
    for lang in Lang::STAFF {
        let lacking: Vec<_> = keys.iter().filter(|key| !Words::exists(lang, key)).collect();
        assert!(lacking.is_empty(), "{} lacks {lacking:?}", lang.code());
    }
}

#[test]
fn every_event_of_a_case_has_its_words() {
    words_of("event-", EventBody::KINDS);
    let history = keys_of("history-");
    let told = |kind: &&&str| history.contains(&format!("history-{}", kind.replace('_', "-")));
    let untold: Vec<_> = EventBody::KINDS.iter().filter(|kind| !told(kind)).collect();
    assert!(untold.is_empty(), "the desk has no sentence for {untold:?}");
}

/// What hands a kind on to the trail that its caller names.
const HANDED_ON: [&str; 4] = ["note(", "alter(", "not_taken(", "audit("];

#[test]
fn every_entry_of_the_trail_has_its_words() {
    const APPEND: &str = "audit().append(";
    let is_kind = |text: &str| {
        text.contains(['_', '.'])
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_.".contains(&b))
    };
    let (mut kinds, mut written, mut named, mut handed) = (BTreeSet::new(), 0, 0, 0);
    for file in sources() {
        let text = std::fs::read_to_string(&file).expect("readable");
        for call in text.split(APPEND).skip(1).filter_map(|rest| rest.split(';').next()) {
            written += 1;
            handed += usize::from(call.contains(", kind, &"));
        }
        let mut call = String::new();
        for Literal { before, text, .. } in literals(&file) {
            let squeezed: String = before.chars().filter(|letter| !letter.is_whitespace()).collect();
            // A call may have other literals before the kind.
            match squeezed.rsplit_once([';', '{', '}']) {
                Some((_, start)) => start.clone_into(&mut call),
                None => call.push_str(&squeezed),
            }
            if !is_kind(&text) {
                continue;
            }
            if call.contains(APPEND) {
                named += 1;
                kinds.insert(text);
            } else if HANDED_ON.iter().any(|name| call.contains(name)) {
                kinds.insert(text);
            }
        }
    }
    assert_eq!(written, named + handed, "an entry is written in a way that this test does not know");
    words_of("trail-", kinds);
}

#[test]
fn every_value_of_an_event_has_its_name() {
    let history = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/desk/history.rs");
    let names: BTreeSet<String> = literals(&history)
        .into_iter()
        .filter(|Literal { before, .. }| {
            let squeezed: String = before.chars().filter(|letter| !letter.is_whitespace()).collect();
            ["[(", ",(", ",)("].iter().any(|start| squeezed.ends_with(start))
        })
        .map(|literal| literal.text)
        .collect();
    words_of("audit-value-", names);
}

/// The templates of letters, as one text.
fn templates() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let Ok(files) = std::fs::read_dir(folder) else { return String::new() };
    files.filter_map(|file| std::fs::read_to_string(file.ok()?.path()).ok()).collect()
}
