//! The whole table on one page, for review.

use super::*;
use crate::case::Role;

#[test]
fn the_table_of_who_may_do_what_with_a_blank() {
    let mut page = String::new();
    let states = std::iter::once(None).chain(State::ALL.iter().copied().map(Some));
    for state in states {
        page += &format!("{}\n", state.map_or("(no piece)", State::as_str));
        for role in Role::ALL {
            let list: Vec<&str> = allowed(state, *role).iter().map(|kind| kind.as_str()).collect();
            if !list.is_empty() {
                page += &format!("    {role}: {}\n", list.join(", "));
            }
        }
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("stock_allowed", page);
    });
}

#[test]
fn names_are_kept_for_ever() {
    let mut page = String::new();
    for (title, names) in [
        ("states", State::ALL.iter().map(|name| name.as_str()).collect::<Vec<_>>()),
        ("actions", ActionKind::ALL.iter().map(|name| name.as_str()).collect()),
        ("events", EventBody::KINDS.to_vec()),
        ("refusals", Refusal::KEYS.to_vec()),
        ("alerts", AlertWhy::ALL.iter().map(|name| name.as_str()).collect()),
        ("counts", CountKind::ALL.iter().map(|name| name.as_str()).collect()),
        ("lines", report::Line::ALL.iter().map(|name| name.as_str()).collect()),
    ] {
        page += &format!("{title}: {}\n", names.join(" "));
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("stock_names", page);
    });
}

#[test]
fn no_role_alone_brings_a_piece_from_the_vault_into_a_passport() {
    for role in Role::ALL {
        let mut reached = std::collections::BTreeSet::from([State::Vault]);
        let steps = [
            (State::Vault, ActionKind::Issue, State::Vault),
            (State::Vault, ActionKind::ConfirmIssue, State::Issued),
            (State::Issued, ActionKind::Load, State::Loaded),
            (State::Loaded, ActionKind::Render, State::Rendered),
            (State::Rendered, ActionKind::Print, State::Printed),
            (State::Printed, ActionKind::Control, State::Controlled),
            (State::Controlled, ActionKind::Affix, State::Affixed),
        ];
        for (from, kind, to) in steps {
            if reached.contains(&from) && is_allowed(Some(from), *role, kind) {
                reached.insert(to);
            }
        }
        let issues = is_allowed(Some(State::Vault), *role, ActionKind::Issue);
        assert!(!(issues && reached.contains(&State::Issued)), "{role} issues to itself");
        assert!(!reached.contains(&State::Affixed), "{role}");
    }
}
