//! The cut, and matching a cut line with its name.

use super::{Match, MrzName, MrzNameError, NameField, NameSource, fit, name_field, names_match, prefer};
use proptest::prelude::*;
use rstest::rstest;

fn name(text: &str) -> MrzName {
    let (primary, secondary) = text.split_once(", ").unwrap_or((text, ""));
    MrzName::new(primary, secondary).expect("letters")
}

/// What our rule makes of the examples of Doc 9303-7 sections 4.2.3 and 7.2.3, and of names that strain it.
#[rstest]
#[case("ERIKSSON, ANNA MARIA", 31, "ERIKSSON<<ANNA<MARIA<<<<<<<<<<<")]
#[case("NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG", 39, "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K")]
#[case("NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG", 31, "NILAVADHANANANDA<<CHAYAPA<DEJTH")]
#[case("NILAVADHANANANDA, ARNPOL PETCH CHARONGUANG", 39, "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU")]
#[case("NILAVADHANANANDA, ARNPOL PETCH CHARONGUANG", 31, "NILAVADHANANANDA<<ARNPOL<PETC<C")]
#[case(
    "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL, DINGO POTOROO",
    39,
    "BENNELONG<WOOLOOMO<WARRANDY<WARNAMBO<<D"
)]
#[case("PAPANDROPOULOUS, JONATHON WARREN TREVOR", 39, "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR")]
// The secondary identifier has only initials: the primary one gives the letter.
#[case("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHI, A B", 39, "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGH<<A<B")]
// A primary identifier alone.
#[case("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOP", 39, "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLM")]
#[case("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKL MNO", 39, "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJK<M")]
// Nothing but initials.
#[case("A B C D E F G H I J K L M N O P Q R S T U", 39, "A<B<C<D<E<F<G<H<I<J<K<L<M<N<O<P<Q<R<S<T")]
#[case("A B C D E F G H I J K L M N O P, Q R S T U", 39, "A<B<C<D<E<F<G<H<I<J<K<L<M<N<O<P<<Q<R<ST")]
#[case("A B C D E F G H I J K L M N O P Q R S T U, V", 39, "A<B<C<D<E<F<G<H<I<J<K<L<M<N<O<P<Q<RS<<V")]
fn cuts(#[case] full: &str, #[case] width: usize, #[case] expected: &str) {
    let field = name_field(&name(full), width);
    let at = expected.len();
    assert_eq!(&field.as_str()[..at.min(width)], expected, "{field}");
    assert_eq!(field.width(), width);
    let expected = if field.may_be_truncated() { Match::MaybeTruncated } else { Match::Exact };
    assert_eq!(names_match(&field, &name(full)), expected);
}

#[rstest]
#[case("ERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "ERIKSSON, ANNA MARIA", Match::Exact)]
#[case("ERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "ERIKSSON, ANNA MARIA LOUISE", Match::Different)]
#[case("ERIKSSON<<ANNA<<<<<<<<<<<<<<<<<", "ERIKSSON, ANNA MARIA", Match::Different)]
#[case("ERIKSSON<ANNA<<<<<<<<<<<<<<<<<<", "ERIKSSON, ANNA", Match::Different)]
#[case("PAPANDROPOULOUS<<STEPHEN<TREVOR", "PAPANDROPOULOUS, STEPHEN TREVOR", Match::MaybeTruncated)]
#[case("PAPANDROPOULOUS<<STEPHEN<TREVOR", "PAPANDROPOULOUS, STEPHEN TREVORS JOHN", Match::MaybeTruncated)]
#[case("PAPANDROPOULOUS<<STEPHEN<TREVOR", "PAPANDROPOULOUS, STEPHEN", Match::Different)]
#[case("PAPANDROPOULOUS<<STEPHEN<TREVOR", "PAPANDREOU, STEPHEN TREVOR", Match::Different)]
#[case(
    "BENN<WOOL<WARR<WARN<<DINGO<POTO",
    "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL, DINGO POTOROO",
    Match::MaybeTruncated
)]
fn matching(#[case] field: &str, #[case] full: &str, #[case] expected: Match) {
    assert_eq!(names_match(&NameField::parse(field).expect("a field"), &name(full)), expected);
}

#[test]
fn an_officer_comes_before_the_passport_and_that_before_the_table() {
    let (officer, passport, table) = (name("A"), name("B"), name("C"));
    let ask = || Ok::<_, ()>(table.clone());
    assert_eq!(
        prefer(Some(officer.clone()), Some(passport.clone()), ask),
        Ok((officer, NameSource::Override))
    );
    assert_eq!(prefer(None, Some(passport.clone()), ask), Ok((passport, NameSource::Passport)));
    assert_eq!(prefer(None, None, ask), Ok((table.clone(), NameSource::Transliterated)));
    assert_eq!(prefer(None, None, || Err("Γ")), Err("Γ"));
}

#[test]
fn names_hold_letters_only() {
    assert_eq!(MrzName::new("<VAN<<DER ", "anna").map(|n| n.to_string()).as_deref(), Ok("VAN DER, ANNA"));
    assert_eq!(MrzName::new(" < ", "ANNA"), Err(MrzNameError::Empty));
    assert!(matches!(MrzName::new("A", "B2"), Err(MrzNameError::Letter { letter: '2', position: 2, .. })));
    let json = serde_json::to_string(&name("A, B")).expect("JSON");
    assert_eq!(serde_json::from_str::<MrzName>(&json).expect("read back"), name("A, B"));
    assert!(serde_json::from_str::<MrzName>(r#"{"primary":"É"}"#).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// The pieces are the whole name, and those that are kept stand in the field in their order.
    #[test]
    fn pieces_are_the_name(
        primary in "[A-C]{1,12}( [A-C]{1,12}){0,6}|[A-C]( [A-C]){0,24}|[A-C]{30,45}",
        secondary in "|[A-C]{1,12}( [A-C]{1,12}){0,6}|[A-C]( [A-C]){0,24}",
        width in prop::sample::select(vec![39_usize, 31, 30]),
    ) {
        let name = MrzName::new(&primary, &secondary).expect("letters");
        let field = name_field(&name, width);
        let pieces = fit(&name, &field);
        let whole: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let full = if secondary.is_empty() { primary } else { format!("{primary}<<{secondary}") };
        prop_assert_eq!(whole, full.replace(' ', "<"));
        let letters = |text: &str| text.replace('<', "");
        let kept: String = pieces.iter().filter(|piece| piece.kept).map(|piece| letters(&piece.text)).collect();
        prop_assert_eq!(kept, letters(field.as_str()));
    }

    /// Doc 9303-7 section 4.2.3 for any name, also one of initials only.
    #[test]
    fn every_cut_satisfies_doc_9303(
        primary in "[A-C]{1,12}( [A-C]{1,12}){0,6}|[A-C]( [A-C]){0,24}|[A-C]{30,45}",
        secondary in "|[A-C]{1,12}( [A-C]{1,12}){0,6}|[A-C]( [A-C]){0,24}",
        width in prop::sample::select(vec![39_usize, 31, 30]),
    ) {
        let full = MrzName::new(&primary, &secondary).expect("letters");
        let field = name_field(&full, width);
        let all = if secondary.is_empty() { primary.clone() } else { format!("{primary}<<{secondary}") };
        let all = all.replace(' ', "<");
        prop_assert_eq!(field.width(), width);
        if all.len() <= width {
            prop_assert_eq!(field.as_str().trim_end_matches('<'), all, "nothing is cut when all fits");
        } else {
            prop_assert!(field.may_be_truncated(), "the last position is a letter: {}", field);
        }
        prop_assert_eq!(field.secondary().get(..1), secondary.get(..1), "{}", field);
        prop_assert_eq!(field.primary().get(..1), primary.get(..1));
        prop_assert!(!field.as_str().trim_end_matches('<').contains("<<<"));
        prop_assert!(field.as_str().trim_end_matches('<').matches("<<").count() <= 1);
        prop_assert_ne!(names_match(&field, &full), Match::Different, "{} of {}", field, full);
    }
}

/// The whole name, with what falls away in brackets.
#[rstest]
#[case("ERIKSSON, ANNA MARIA", 31, "ERIKSSON<<ANNA<MARIA")]
#[case("WULANDARI", 31, "WULANDARI")]
#[case(
    "NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG",
    39,
    "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K[RASUANG]"
)]
#[case(
    "NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG",
    31,
    "NILAVADHANANANDA<<CHAYAPA<DEJTH[AMRONG<KRASUANG]"
)]
#[case("NILAVADHANANANDA, ARNPOL PETCH CHARONGUANG", 31, "NILAVADHANANANDA<<ARNPOL<PETC[H]<C[HARONGUANG]")]
fn what_does_not_fit_is_known(#[case] text: &str, #[case] width: usize, #[case] expected: &str) {
    let name = name(text);
    let mut drawn = String::new();
    for piece in fit(&name, &name_field(&name, width)) {
        drawn += &if piece.kept { piece.text } else { format!("[{}]", piece.text) };
    }
    assert_eq!(drawn, expected);
}
