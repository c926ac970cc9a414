//! The table row by row, then what it does not reach.

use super::{
    Choices, Language, NameError, NotEncoded, Ring, Schwa, Tilde, Umlauts, Veh, rewritten, transliterate,
};
use crate::mrz::MrzName;
use crate::mrz::name::Identifier;
use rstest::rstest;
use unicode_normalization::UnicodeNormalization;

fn rows() -> Vec<Vec<&'static str>> {
    include_str!("../../../data/transliteration.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(|line| line.split('\t').collect())
        .collect()
}

fn letter(row: &[&str]) -> char {
    u32::from_str_radix(&row[0][2..], 16).ok().and_then(char::from_u32).expect("a code point")
}

#[test]
fn the_table_is_that_of_doc_9303() {
    let letters: Vec<_> = rows().into_iter().filter(|row| row[3] != "Punctuation").collect();
    assert_eq!(letters.len(), 228);
    assert_eq!(super::table::COUNT, 228);
    for row in letters {
        let expected = match row[4] {
            "(omit)" => "",
            "(double)" => "*",
            value => value,
        };
        assert_eq!(super::table::value(letter(&row)), Some(expected), "{row:?}");
    }
}

#[test]
fn every_letter_gives_the_first_choice_inside_a_word_in_either_case() {
    for row in rows().iter().filter(|row| row[3] != "Punctuation" && row[4] != "(double)") {
        let letter = letter(row);
        let expected = if row[4] == "(omit)" { "" } else { row[4] };
        let choices = Choices { not_encoded: NotEncoded::Omit, ..Choices::default() };
        for case in [letter.to_string(), letter.to_lowercase().collect()] {
            // İ has no single lower-case letter: it becomes i and a dot above.
            assert_eq!(transliterate(&format!("a{case}b"), &choices), Ok(format!("A{expected}B")), "{row:?}");
        }
    }
}

/// Each alternative of the table, and the choice or language that gives it.
#[test]
fn every_alternative_can_be_chosen() {
    let plain = Choices::default();
    let base = Choices { umlauts: Umlauts::Base, ..plain };
    for row in rows().iter().filter(|row| !row[5].is_empty() && row[3] != "Punctuation") {
        let letter = letter(row);
        for alternative in row[5].split(" / ") {
            let (value, condition) = alternative.split_once(" (").unwrap_or((alternative, ""));
            let condition = condition.trim_end_matches(')');
            let choices: Vec<Choices> = match (condition, letter, value) {
                ("", 'Å', _) => vec![Choices { ring: Ring::A, ..plain }],
                ("", 'Ñ', _) => vec![Choices { tilde: Tilde::Nxx, ..plain }],
                ("", 'Ü', "UXX") => [Umlauts::BaseUxx, Umlauts::ExpandedUxx]
                    .map(|umlauts| Choices { umlauts, ..plain })
                    .to_vec(),
                ("", 'Ä' | 'Ö' | 'Ü', _) => vec![base],
                ("", '\u{6a4}', _) => vec![Choices { veh: Veh::Xv, ..plain }],
                ("end of name component", ..) => vec![plain],
                (languages, ..) => {
                    languages.trim_end_matches(" word-initial").split('+').map(language).collect()
                }
            };
            for choices in choices {
                let got = match condition {
                    c if c.ends_with("word-initial") => {
                        let inside = transliterate(&format!("в{letter}"), &choices).expect("a value");
                        assert_eq!(inside, format!("V{}", row[4]), "{row:?} inside a word");
                        transliterate(&letter.to_string(), &choices)
                    }
                    c if c.starts_with("end of") => transliterate(&format!("{letter}"), &choices),
                    _ => transliterate(&letter.to_string(), &choices),
                };
                assert_eq!(got.as_deref(), Ok(value), "{row:?} {choices:?}");
            }
        }
    }
}

fn language(name: &str) -> Choices {
    Choices::of(match name {
        "Belarusian" => Language::Belarusian,
        "Bulgarian" => Language::Bulgarian,
        "Macedonian" => Language::Macedonian,
        "Serbian" => Language::Serbian,
        "Ukrainian" => Language::Ukrainian,
        other => panic!("unknown language {other}"),
    })
}

#[rstest]
#[case("Müller", "MUELLER")]
#[case("Größe", "GROESSE")]
#[case("GROẞE", "GROSSE")]
#[case("Nguyễn Thị Đường", "NGUYEN THI DUONG")]
#[case("Ưng Hoàng Phúc Ợ", "UNG HOANG PHUC O")]
#[case("Ștefan Țepeș", "STEFAN TEPES")]
#[case("D'Artagnan", "DARTAGNAN")]
#[case("O’Connor", "OCONNOR")]
#[case("Smith-Jones", "SMITH JONES")]
#[case("Smith - Jones", "SMITH JONES")]
#[case("-Smith--Jones-", "SMITH JONES")]
#[case("van  der\u{a0}Berg", "VAN DER BERG")]
#[case("St. John/Smith", "ST JOHNSMITH")]
#[case("I. M. Pei", "I M PEI")]
#[case("Anna, Maria", "ANNA MARIA")]
#[case("Yıldız İpek ırmak", "YILDIZ IPEK IRMAK")]
#[case("ŉaa ǰ ﬁ", "NAA J FI")]
#[case("Ǿ Ǻ Ǽ Ǖ", "OE A AE U")]
#[case("Q\u{301}uu", "QUU")]
#[case("Зеленский Щербаков", "ZELENSKII SHCHERBAKOV")]
#[case("Гоголь", "GOGOL")]
#[case("محمد", "MXHMD")]
#[case("بن زكريا الرازي", "BN ZKRYA ALRAZY")]
#[case("أبو بكر محمد", "XAEBW BKR MXHMD")]
#[case("فاطمة الزهراء", "FAXTTMXAH ALZHRAXE")]
#[case("فاطمةُ", "FAXTTMXAH")]
#[case("مُحَمَّد", "MXHMMD")]
#[case("شّ", "XSHXSH")]
#[case("مـحـمـد", "MXHMD")]
#[case("علی\u{200c}رضا", "ELXYARXDZA")]
fn default_choices(#[case] text: &str, #[case] expected: &str) {
    let plain = Choices::default();
    assert_eq!(transliterate(text, &plain).as_deref(), Ok(expected));
    let decomposed: String = text.nfd().collect();
    assert_eq!(transliterate(&decomposed, &plain).as_deref(), Ok(expected), "decomposed");
}

#[rstest]
#[case(Language::Ukrainian, "Єгорченко Яна-Юлія", "YEHORCHENKO YANA YULIIA")]
#[case(Language::Ukrainian, "Мар'яна Йосипівна Їжак", "MARIANA YOSYPIVNA YIZHAK")]
#[case(Language::Serbian, "Ђорђе Живковић", "DORDE ZIVKOVIC")]
#[case(Language::Macedonian, "Ѓорѓи Ќосев Џамбаз", "GJORGJI KJOSEV DJAMBAZ")]
#[case(Language::Bulgarian, "Щерев", "SHTEREV")]
#[case(Language::Belarusian, "Алёна Грыгор'ева", "ALIONA HRYHOREVA")]
fn languages(#[case] language: Language, #[case] text: &str, #[case] expected: &str) {
    let decomposed: String = text.nfd().collect();
    for text in [text, &decomposed, &text.to_uppercase(), &text.to_lowercase()] {
        assert_eq!(transliterate(text, &Choices::of(language)).as_deref(), Ok(expected), "{text}");
    }
}

#[rstest]
#[case("", NameError::Empty)]
#[case(" -'. ", NameError::Empty)]
#[case("Anna 2", NameError::Digit { digit: '2', position: 6 })]
#[case("Anna ٢", NameError::Digit { digit: '٢', position: 6 })]
#[case("Henry Ⅷ", NameError::Digit { digit: 'Ⅷ', position: 7 })]
#[case("Əliyev", NameError::Letter { letter: 'Ə', position: 1 })]
#[case("əliyev", NameError::Letter { letter: 'ə', position: 1 })]
#[case("Me\u{301}\u{3b1}", NameError::Letter { letter: 'α', position: 3 })]
#[case("王", NameError::Letter { letter: '王', position: 1 })]
#[case("გია", NameError::Letter { letter: 'გ', position: 1 })]
#[case("כהן", NameError::Letter { letter: 'כ', position: 1 })]
#[case("Ɓa", NameError::Letter { letter: 'Ɓ', position: 1 })]
#[case("Ѐ", NameError::Letter { letter: 'Ѐ', position: 1 })]
#[case("а\u{301}", NameError::Mark { mark: '\u{301}', position: 2 })]
#[case("\u{301}a", NameError::Mark { mark: '\u{301}', position: 1 })]
#[case("a \u{651}", NameError::Mark { mark: '\u{651}', position: 3 })]
#[case("\u{651}م", NameError::Mark { mark: '\u{651}', position: 1 })]
#[case("aڜ", NameError::NotEncoded { letter: 'ڜ', position: 2 })]
#[case("A<B", NameError::Letter { letter: '<', position: 2 })]
#[case("A+B", NameError::Letter { letter: '+', position: 2 })]
#[case("😀", NameError::Letter { letter: '😀', position: 1 })]
#[case("ﷺ", NameError::Letter { letter: 'ﷺ', position: 1 })]
fn refusals_name_the_letter(#[case] text: &str, #[case] expected: NameError) {
    assert_eq!(transliterate(text, &Choices::default()), Err(expected));
}

#[test]
fn what_doc_9303_leaves_open_is_a_named_choice() {
    let plain = Choices::default();
    let schwa = |schwa| transliterate("Əliyev", &Choices { schwa, ..plain });
    assert_eq!(schwa(Schwa::A).as_deref(), Ok("ALIYEV"));
    assert_eq!(schwa(Schwa::E).as_deref(), Ok("ELIYEV"));
    let omit = Choices { not_encoded: NotEncoded::Omit, ..plain };
    assert_eq!(transliterate("aڜb", &omit).as_deref(), Ok("AB"));
    assert_eq!(transliterate("ڜ", &omit), Err(NameError::Empty));
}

#[test]
fn titles_go_only_when_asked_and_only_from_the_list() {
    let (keep, strip) = (Choices::default(), Choices { strip_titles: true, ..Choices::default() });
    let name = |primary: &str, secondary: &str, choices: &Choices| {
        MrzName::transliterate(primary, secondary, choices).map(|name| name.to_string())
    };
    assert_eq!(name("King Jr.", "Dr. Martin", &keep).as_deref(), Ok("KING JR, DR MARTIN"));
    assert_eq!(name("King Jr.", "Prof. Dr. Martin III", &strip).as_deref(), Ok("KING, MARTIN"));
    assert_eq!(name("Sir", "Dr. Dr", &strip).as_deref(), Ok("SIR, DR"), "something remains");
    assert_eq!(name("van der Drake", "Srđan", &strip).as_deref(), Ok("VAN DER DRAKE, SRDAN"));
}

#[test]
fn a_single_name_is_the_primary_identifier() {
    let plain = Choices::default();
    for (primary, secondary) in [("Arkfreith", ""), ("", "Arkfreith"), ("  ", "Arkfreith")] {
        let name = MrzName::transliterate(primary, secondary, &plain).expect("a name");
        assert_eq!((name.primary(), name.secondary()), ("ARKFREITH", ""));
    }
    let error = MrzName::transliterate("", " ", &plain).expect_err("no name");
    assert_eq!((error.identifier, error.error), (Identifier::Primary, NameError::Empty));
    let error = MrzName::transliterate("Li", "Π", &plain).expect_err("Greek");
    assert_eq!(error.identifier, Identifier::Secondary);
}

#[test]
fn the_first_comma_of_the_visual_zone_separates_the_identifiers() {
    let name = MrzName::from_viz("SMITH-JONES, SUSIE, MARGARET", &Choices::default()).expect("a name");
    assert_eq!((name.primary(), name.secondary()), ("SMITH JONES", "SUSIE MARGARET"));
}

#[rstest]
#[case("Anna Maria", &[])]
#[case("Müller-Lüdenscheidt", &[('ü', "UE"), ('-', "<")])]
#[case("O'Neil", &[('\'', "")])]
#[case("Nguyễn Thị Đường", &[('ễ', "E"), ('ị', "I"), ('Đ', "D"), ('ư', "U"), ('ờ', "O")])]
#[case("Straße", &[('ß', "SS")])]
#[case("محمد", &[('م', "M"), ('ح', "XH"), ('د', "D")])]
#[case("Jo\u{308}rg", &[('ö', "OE")])]
#[case("Zoë 山本", &[('ë', "E")])]
fn what_is_written_in_another_way_is_told_once(#[case] text: &str, #[case] expected: &[(char, &str)]) {
    let found = rewritten(text, &Choices::default());
    let found: Vec<_> = found.iter().map(|one| (one.letter, one.written.as_str())).collect();
    assert_eq!(found, expected);
}
