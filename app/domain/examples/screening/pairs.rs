//! Writes the labelled pairs of `data/pairs.tsv` from the parts of names: which spellings are of one name is said there by
//! hand, and a pair is of one person exactly when it was made of one.

use crate::chance::Chance;
use crate::names::{Part, Parts, parts};
use std::io::{self, Write};

/// Pairs of one script.
const EACH: usize = 400;

/// An invented person.
#[derive(Clone)]
struct Person<'a> {
    given: &'a Part,
    middle: Option<&'a Part>,
    family: &'a Part,
    birth: (u16, u8, u8),
}

/// How a name is written.
#[derive(Clone, Copy)]
struct Style {
    /// In its own script, else in Latin letters.
    own: bool,
    family_first: bool,
    middle: bool,
    initial: bool,
}

/// Writes the file.
pub fn write(mut out: impl Write) -> io::Result<()> {
    writeln!(
        out,
        "# Invented people, made by the example `screening`: script, label, kind, name and birth of one record, name and birth of the other."
    )?;
    for (at, (script, parts)) in parts().iter().enumerate() {
        let mut chance = Chance(at as u64 + 1);
        for number in 0..EACH {
            let made = if number % 2 == 0 {
                same(script, parts, &mut chance)
            } else {
                different(script, parts, &mut chance)
            };
            let (kind, one, other) = made;
            let label = if number % 2 == 0 { "same" } else { "different" };
            writeln!(out, "{script}\t{label}\t{kind}\t{}\t{}\t{}\t{}", one.0, one.1, other.0, other.1)?;
        }
    }
    Ok(())
}

type Record = (String, String);

fn same(script: &str, parts: &Parts, chance: &mut Chance) -> (&'static str, Record, Record) {
    let person = person(parts, chance);
    let middle = person.middle.is_some();
    let latin = Style { own: false, family_first: chance.percent(30), middle, initial: false };
    let own = Style { own: true, family_first: family_first(script), middle, initial: false };
    let one = name(&person, latin, chance);
    let (kind, other) = match chance.below(10) {
        0..4 => ("script", name(&person, own, chance)),
        4 | 5 => ("spelling", name(&person, Style { family_first: !latin.family_first, ..latin }, chance)),
        6 if middle => ("part_missing", name(&person, Style { middle: false, ..own }, chance)),
        6 | 7 => ("typing", slip(&one, chance)),
        8 => ("joined", joined(&one)),
        _ => ("initial", name(&person, Style { initial: true, ..latin }, chance)),
    };
    let (y, m, d) = person.birth;
    let whole = format!("{y}-{m:02}-{d:02}");
    let theirs = match chance.below(20) {
        // Little of the name is left: the day is needed.
        _ if kind == "initial" => whole.clone(),
        0..13 => whole.clone(),
        13 if m != d && d <= 12 => format!("{y}-{d:02}-{m:02}"),
        13 | 14 => format!("{y}-{m:02}"),
        15 => format!("{y}"),
        16 => format!("{y}-{m:02}-{:02}", d % 28 + 1),
        17 => format!("{}-{m:02}-{d:02}", y + 1),
        _ => String::new(),
    };
    (kind, (one, whole), (other, theirs))
}

fn different(script: &str, parts: &Parts, chance: &mut Chance) -> (&'static str, Record, Record) {
    let one = person(parts, chance);
    let mut other = person(parts, chance);
    let kind = match chance.below(6) {
        0 => {
            other.family = one.family;
            other.birth = one.birth;
            "given_differs_same_birth"
        }
        1 => {
            other.given = one.given;
            other.birth = one.birth;
            "family_differs_same_birth"
        }
        2 => {
            other.birth = one.birth;
            "only_birth_same"
        }
        3 => {
            other = Person { birth: other.birth, ..one.clone() };
            "namesake"
        }
        4 => {
            other.family = one.family;
            "family_same"
        }
        _ => "nothing_same",
    };
    // Two draws may give one part.
    let kind = match kind {
        "only_birth_same" if std::ptr::eq(one.family, other.family) => "given_differs_same_birth",
        "only_birth_same" if std::ptr::eq(one.given, other.given) => "family_differs_same_birth",
        kind => kind,
    };
    // Two that give both are one person: then others have to be drawn.
    let named_alike = std::ptr::eq(one.given, other.given) && std::ptr::eq(one.family, other.family);
    let years = one.birth.0.abs_diff(other.birth.0);
    if named_alike != (kind == "namesake") || kind == "namesake" && years < 4 {
        return different(script, parts, chance);
    }
    let own = Style { own: true, family_first: family_first(script), middle: true, initial: false };
    let latin = Style { own: false, ..own };
    let names =
        (name(&one, latin, chance), name(&other, if chance.percent(50) { own } else { latin }, chance));
    let birth = |(y, m, d): (u16, u8, u8)| format!("{y}-{m:02}-{d:02}");
    (kind, (names.0, birth(one.birth)), (names.1, birth(other.birth)))
}

fn person<'a>(parts: &'a Parts, chance: &mut Chance) -> Person<'a> {
    Person {
        given: chance.one_of(&parts.given),
        middle: (!parts.middle.is_empty() && chance.percent(60)).then(|| chance.one_of(&parts.middle)),
        family: chance.one_of(&parts.family),
        birth: (1940 + chance.below(66) as u16, 1 + chance.below(12) as u8, 1 + chance.below(28) as u8),
    }
}

fn family_first(script: &str) -> bool {
    matches!(script, "han" | "hangul" | "kana")
}

fn name(person: &Person<'_>, style: Style, chance: &mut Chance) -> String {
    let mut write = |part: &Part| {
        if style.own { part.written.to_owned() } else { (*chance.one_of(&part.latin)).to_owned() }
    };
    let given = write(person.given);
    let given = if style.initial { given.chars().take(1).chain(['.']).collect() } else { given };
    let mut names = vec![given];
    names.extend(person.middle.filter(|_| style.middle).map(&mut write));
    let family = write(person.family);
    names.insert(if style.family_first { 0 } else { names.len() }, family);
    // Han and Hangul write a name in one word.
    let one_word = style.own
        && names.iter().all(|name| name.chars().all(|letter| ('\u{3400}'..='\u{d7a3}').contains(&letter)));
    names.join(if one_word { "" } else { " " })
}

/// One letter left out, doubled into another, or exchanged with its neighbour, in the longest part.
fn slip(name: &str, chance: &mut Chance) -> String {
    let mut parts: Vec<String> = name.split(' ').map(str::to_owned).collect();
    let Some(longest) = parts.iter_mut().max_by_key(|part| part.chars().count()) else {
        return name.to_owned();
    };
    let mut letters: Vec<char> = longest.chars().collect();
    if letters.len() < 5 {
        return name.to_owned();
    }
    let at = 1 + chance.below(letters.len() - 2);
    match chance.below(3) {
        0 => drop(letters.remove(at)),
        1 => letters.swap(at, at - 1),
        _ => letters[at] = *chance.one_of(&['a', 'e', 'n', 'r', 's', 't']),
    }
    *longest = letters.into_iter().collect();
    parts.join(" ")
}

/// Hyphens and the first space between two of three parts gone.
fn joined(name: &str) -> String {
    let plain = name.replace('-', "");
    if plain.split(' ').count() < 3 {
        return plain;
    }
    plain.replacen(' ', "", 1)
}
