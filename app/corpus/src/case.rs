//! A case from a number: one of the samples of the form, with some answers put wrong, left out or made odd.

use domain::Date;
use domain::form::{Answers, Context, Field, Kind, date, fields, samples};
use domain::policy::Policy;
use jiff::ToSpan as _;
use std::sync::LazyLock;

static POLICY: LazyLock<Policy> = LazyLock::new(Policy::utopia);

/// What is judged.
pub(crate) struct Case {
    pub answers: Answers,
    pub context: Context,
}

/// A sequence of numbers from a seed (SplitMix64), the same on every machine.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From nought up to but without `end`.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let at = self.below(all.len());
        &all[at]
    }
}

/// Texts that people and machines type: every way to write a letter, a date and nothing.
const ODD: &[&str] = &[
    "",
    " ",
    "-",
    "0",
    "00",
    "31",
    "29",
    "2",
    "13",
    "99",
    "1900",
    "2024",
    "2026",
    "2027",
    "٣",
    "۱۲",
    "२०",
    "1 2",
    "x",
    "Ø",
    "ß",
    "Ma\u{308}rz",
    "März",
    "İstanbul",
    "ıI",
    "O\u{2019}Brien",
    "O'Brien",
    "Đặng",
    "D\u{327}",
    "Ærø",
    "Þór",
    "Žižek",
    "عبد الرحمن",
    "محمد",
    "Наталія",
    "Ґалаґан",
    "Łódź",
    "e\u{301}\u{323}",
    "\u{1E69}",
    "ﬁ",
    "Ⅷ",
    "K",
    "ſ",
    "李",
    "\u{200f}x",
    "AB123456",
    "ab 12-34 56",
    "A<B",
    "UTO",
    "DEU",
    "D",
    "XXX",
    "ZZZ",
    "yes",
    "no",
    "maybe",
    "tourism",
    "tourism,study",
    "ana@example.org",
    "ana@",
    "@",
    "a b@example.org",
    "+41 22 123 45 67",
    "0041",
    "phone",
    "12345678901234567890123456789012345",
];

/// The case with this number. The first are the samples as they are.
pub(crate) fn case(number: u32) -> Case {
    let mut dice = Dice(u64::from(number) * 0x1_0001 + 7);
    let today = Date::constant(2026, 11, 24).saturating_add(i64::from(number % 700).days());
    let all = samples::all(today);
    let (_, mut answers) = all[usize::try_from(number).unwrap_or(0) % all.len()].clone();
    let policy = &*POLICY;
    let kinds = &policy.visa_types;
    let kind = &kinds[1 + dice.below(2)];
    let context = policy.form_context(&kind.code, today).unwrap_or_else(|| Context::short_stay(today));
    let changes = if usize::try_from(number).unwrap_or(0) < all.len() { 0 } else { 1 + dice.below(7) };
    let every: Vec<&'static Field> = fields().collect();
    for _ in 0..changes {
        let field = *dice.one_of(&every);
        change(&mut answers, field, &mut dice);
    }
    if dice.below(2) == 0 {
        lines(&mut answers, &mut dice);
    }
    Case { answers, context }
}

/// Another answer to a question: of its own kind or not.
fn change(answers: &mut Answers, field: &Field, dice: &mut Dice) {
    let options = field.options();
    let text = match field.kind {
        Kind::Date | Kind::BirthDate => {
            let parts = date::parts(field.id);
            let input = dice.one_of(&parts).clone();
            answers.set(input, *dice.one_of(ODD));
            return;
        }
        _ if !options.is_empty() && dice.below(3) > 0 => dice.one_of(options).to_string(),
        _ => (*dice.one_of(ODD)).to_owned(),
    };
    answers.set(field.id, text);
}

/// The lines of a passport, sound or with a letter put wrong, cut or doubled.
fn lines(answers: &mut Answers, dice: &mut Dice) {
    const SOUND: [&str; 3] = [
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
    ];
    let mut text: Vec<char> = dice.one_of(&SOUND).chars().collect();
    for _ in 0..dice.below(3) {
        let at = dice.below(text.len());
        match dice.below(8) {
            0 => text[at] = *dice.one_of(&['\n', ' ', 'é']),
            1 => drop(text.remove(at)),
            2 => text.insert(at, '<'),
            3 => text[at] = text[at].to_ascii_lowercase(),
            _ => text[at] = *dice.one_of(&['0', 'O', '8', 'B', '<', 'X']),
        }
    }
    answers.set("passport-mrz", text.into_iter().collect::<String>());
}
