//! The whole table on one page, for review.

use super::*;

/// The conditions under which a role may try an action in a state, found by asking [`allowed`] only.
fn conditions(state: State, role: Role, kind: ActionKind) -> Option<String> {
    let open = |flags: Flags| allowed(state, flags, role).contains(&kind);
    let always = open(Flags::NONE);
    let keys: Vec<&(Flags, &str)> = Flags::NAMED.iter().filter(|(flag, _)| !always && open(*flag)).collect();
    let base = if always { Flags::NONE } else { keys.first()?.0 };
    let mut said = String::new();
    if !always {
        said += &format!(" if {}", keys.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(" or "));
    }
    for (flag, name) in Flags::NAMED {
        if !open(base.and(*flag)) {
            said += &format!(" unless {name}");
        }
    }
    Some(said)
}

#[test]
fn the_table_of_who_may_do_what_where() {
    let mut page = String::new();
    for state in State::ALL {
        page += &format!("{state}{}\n", if state.is_terminal() { " (end)" } else { "" });
        for role in Role::ALL {
            let list: Vec<String> = ActionKind::ALL
                .iter()
                .filter_map(|kind| conditions(*state, *role, *kind).map(|when| format!("{kind}{when}")))
                .collect();
            if !list.is_empty() {
                page += &format!("    {role}: {}\n", list.join(", "));
            }
        }
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("allowed", page);
    });
}

#[test]
fn the_list_and_the_question_agree() {
    for state in State::ALL {
        for role in Role::ALL {
            for (flag, _) in Flags::NAMED {
                let list = allowed(*state, *flag, *role);
                for kind in ActionKind::ALL {
                    assert_eq!(list.contains(kind), is_allowed(*state, *flag, *role, *kind));
                }
            }
        }
    }
}

#[test]
fn the_auditor_reads_the_administrator_sees_nothing_and_the_custodian_only_looks_at_blanks() {
    let every = Flags::NAMED.iter().map(|(flag, _)| *flag).chain([Flags::NONE]);
    for flags in every {
        for state in State::ALL {
            assert!(allowed(*state, flags, Role::Auditor).iter().all(|kind| *kind == ActionKind::Read));
            assert!(allowed(*state, flags, Role::Admin).iter().all(|kind| *kind == ActionKind::Unassign));
            let custodian = allowed(*state, flags, Role::Custodian);
            let signs: &[ActionKind] = match flags {
                Flags::FAULT => &[ActionKind::ConfirmRetry],
                Flags::SPOIL_DECLARED => &[ActionKind::ConfirmSpoil, ActionKind::ContradictSpoil],
                _ => &[],
            };
            assert!(custodian.iter().all(|kind| *kind == ActionKind::Read || signs.contains(kind)));
            // Reading comes with something to sign, never alone.
            assert_eq!(custodian.contains(&ActionKind::Read), custodian.len() > 1);
        }
    }
}

#[test]
fn names_are_kept_for_ever() {
    let mut page = String::new();
    for (title, names) in [
        ("states", State::ALL.iter().map(|name| name.as_str()).collect::<Vec<_>>()),
        ("roles", Role::ALL.iter().map(|name| name.as_str()).collect()),
        ("actions", ActionKind::ALL.iter().map(|name| name.as_str()).collect()),
        ("events", EventBody::KINDS.to_vec()),
        ("refusals", Refusal::KEYS.to_vec()),
        ("public", PublicState::ALL.iter().map(|name| name.as_str()).collect()),
    ] {
        page += &format!("{title}: {}\n", names.join(" "));
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("names", page);
    });
}
