use super::{Item, Outbox, Restored, Texts, same};
use proptest::prelude::*;

fn texts(pairs: &[(&str, &str)]) -> Texts {
    pairs.iter().map(|(input, text)| ((*input).to_owned(), (*text).to_owned())).collect()
}

fn page() -> Outbox {
    Outbox::new(texts(&[("surname", ""), ("given-names", "Ana")]))
}

fn inputs(outbox: &Outbox) -> Vec<&str> {
    outbox.waiting().map(|(input, _)| input).collect()
}

#[test]
fn what_is_typed_waits_in_the_order_of_typing_and_leaves_when_it_has_arrived() {
    let mut outbox = page();
    assert!(outbox.typed("surname", "Er", "Surname"));
    assert!(outbox.typed("given-names", "Anna", "Given names"));
    assert!(outbox.typed("surname", "Eriksson", "Surname"));
    assert!(!outbox.typed("surname", "Eriksson", "Surname"), "nothing new");
    assert!(!outbox.typed("unknown", "x", ""), "no input of the form");
    assert_eq!(inputs(&outbox), ["surname", "given-names"]);
    let request = outbox.send().expect("something to send");
    assert_eq!(request.changes, texts(&[("surname", "Eriksson"), ("given-names", "Anna")]));
    assert_eq!(request.seen, texts(&[("surname", ""), ("given-names", "Ana")]));
    assert_eq!(outbox.answered(&[]), ["given-names", "surname"]);
    assert!(outbox.is_empty());
    assert_eq!(outbox.seen()["surname"], "Eriksson");
    assert_eq!(outbox.send(), None);
}

#[test]
fn typing_back_what_was_there_is_no_change() {
    let mut outbox = page();
    outbox.typed("given-names", "Anna", "");
    assert!(outbox.typed("given-names", "Ana", ""), "the kept answer goes");
    assert!(outbox.is_empty());
}

#[test]
fn a_request_without_an_answer_is_repeated_before_anything_newer() {
    let mut outbox = page();
    outbox.typed("surname", "Er", "");
    let first = outbox.send();
    outbox.typed("surname", "Eriksson", "");
    outbox.typed("given-names", "Anna", "");
    assert_eq!(outbox.send(), first);
    assert_eq!(outbox.own(), texts(&[("surname", "Er")]), "a form tells what may be there");
    outbox.answered(&[]);
    let second = outbox.send().expect("the newer");
    assert_eq!(second.changes, texts(&[("surname", "Eriksson"), ("given-names", "Anna")]));
    assert_eq!(second.seen["surname"], "Er");
    assert_eq!(second.own, Texts::new());
}

#[test]
fn what_is_typed_back_while_it_is_on_its_way_is_sent_again() {
    let mut outbox = page();
    outbox.typed("surname", "Er", "");
    outbox.send();
    outbox.typed("surname", "", "");
    assert!(!outbox.is_empty(), "the draft may hold “Er” by now");
    outbox.answered(&[]);
    assert_eq!(outbox.send().expect("the correction").changes, texts(&[("surname", "")]));
}

#[test]
fn a_kept_answer_comes_back_into_its_input() {
    let kept = |text: &str, was: &str, sent: Option<&str>| Item {
        text: text.to_owned(),
        was: was.to_owned(),
        sent: sent.map(str::to_owned),
        ..Item::default()
    };
    let fill = |text: &str| Restored::Fill(text.to_owned());
    for (item, expected, seen) in [
        (kept("Anna", "Ana", None), fill("Anna"), "Ana"),
        // What an unanswered request brought there is the person's own.
        (kept("Anna", "", Some("Ana")), fill("Anna"), "Ana"),
        (kept("Ana", "", None), Restored::Needless, "Ana"),
        // Somebody else's answer: the page calls what it stands on by its name, and the server tells.
        (kept("Anna", "", None), fill("Anna"), ""),
        (kept("Anna", "", Some("An")), fill("Anna"), ""),
    ] {
        let mut outbox = page();
        assert_eq!(outbox.restore("given-names", item.clone()), expected, "{item:?}");
        assert_eq!(outbox.seen()["given-names"], seen, "{item:?}");
    }
    let mut outbox = page();
    assert_eq!(outbox.restore("birth-place", kept("Kharkiv", "Kyiv", Some("Khar"))), Restored::Elsewhere);
    let request = outbox.send().expect("it is sent from here");
    assert_eq!(request.changes, texts(&[("birth-place", "Kharkiv")]));
    assert_eq!((&*request.seen["birth-place"], &*request.own["birth-place"]), ("Kyiv", "Khar"));
    outbox.typed("given-names", "Bea", "");
    assert_eq!(outbox.restore("given-names", kept("Old", "Ana", None)), Restored::Needless, "newer wins");
}

#[test]
fn what_was_changed_elsewhere_waits_for_the_choice() {
    for (take, sent) in [(false, Some("Anna")), (true, None)] {
        let mut outbox = page();
        outbox.typed("given-names", "Anna", "");
        outbox.typed("surname", "Eriksson", "");
        outbox.send();
        let theirs = texts(&[("given-names", "Hanna")]);
        outbox.answered(&[&theirs]);
        assert_eq!(inputs(&outbox), ["given-names"]);
        assert_eq!(outbox.send(), None, "it is held");
        outbox.choose(&theirs, take);
        assert_eq!(outbox.seen()["given-names"], "Hanna");
        let request = outbox.send();
        assert_eq!(request.as_ref().map(|one| one.changes["given-names"].as_str()), sent);
        assert_eq!(request.is_none(), outbox.is_empty());
    }
}

#[test]
fn an_item_survives_being_kept() {
    for sent in [None, Some("An".to_owned())] {
        let (text, was, label) = ("Anna\n".to_owned(), String::new(), "Given names".to_owned());
        let item = Item { text, was, sent, label, held: false };
        assert_eq!(Item::from_texts(item.to_texts()), item);
    }
    assert!(same("a\r\nb", "a\nb"));
}

/// What a day brings: keys, requests that arrive or not, answers that come back or not, crashes.
#[derive(Clone, Debug)]
enum Step {
    Type(u8, u8),
    Lost,
    ArrivedUnanswered,
    Answered,
    Crash,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0_u8..3, 0_u8..4).prop_map(|(input, text)| Step::Type(input, text)),
        1 => Just(Step::Lost),
        1 => Just(Step::ArrivedUnanswered),
        2 => Just(Step::Answered),
        1 => Just(Step::Crash),
    ];
    proptest::collection::vec(step, 0..60)
}

proptest! {
    /// With one person at one page, whatever fails: in the end the draft holds what was typed last, and nobody is asked.
    #[test]
    fn in_the_end_the_draft_holds_what_was_typed(steps in steps()) {
        let names = ["a", "b", "c"];
        let mut draft = texts(&[("a", ""), ("b", ""), ("c", "")]);
        let mut typed = draft.clone();
        let mut outbox = Outbox::new(draft.clone());
        for step in steps.into_iter().chain([Step::Answered, Step::Answered]) {
            match step {
                Step::Type(input, text) => {
                    let (input, text) = (names[usize::from(input)], "x".repeat(usize::from(text)));
                    typed.insert(input.to_owned(), text.clone());
                    outbox.typed(input, &text, "");
                }
                Step::Lost => { outbox.send(); }
                Step::ArrivedUnanswered => if let Some(request) = outbox.send() {
                    prop_assert!(fits(&draft, &request.changes, &request.seen, &request.own));
                    draft.extend(request.changes);
                },
                Step::Answered => if let Some(request) = outbox.send() {
                    prop_assert!(fits(&draft, &request.changes, &request.seen, &request.own));
                    draft.extend(request.changes);
                    outbox.answered(&[]);
                },
                Step::Crash => {
                    let kept: Vec<_> = outbox.waiting().map(|(name, item)| (name.to_owned(), item.to_texts())).collect();
                    outbox = Outbox::new(draft.clone());
                    for (name, item) in kept {
                        outbox.restore(&name, Item::from_texts(item));
                    }
                }
            }
        }
        prop_assert_eq!(&draft, &typed);
        prop_assert!(outbox.is_empty());
    }
}

/// Whether the server would find no contradiction.
fn fits(draft: &Texts, changes: &Texts, seen: &Texts, own: &Texts) -> bool {
    changes.iter().all(|(input, text)| {
        let there = &draft[input];
        there == &seen[input] || there == text || own.get(input) == Some(there)
    })
}
