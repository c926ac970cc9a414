//! Which part of a name stands in its field, and which part falls away.

use super::{MrzName, NameField};

/// A part of the whole name as the MRZ writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Letters and fillers.
    pub text: String,
    /// Whether it stands in the field.
    pub kept: bool,
}

/// The whole name in pieces, of which `field` holds those that are kept. Every cut begins a component of the name, so
/// each component keeps what it shares with the rest of the field.
pub fn fit(name: &MrzName, field: &NameField) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = field.as_str().trim_end_matches('<');
    let components = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let secondary = if name.secondary().is_empty() { Vec::new() } else { components(name.secondary()) };
    let mut separator = "";
    for (part, between) in [(components(name.primary()), ""), (secondary, "<<")] {
        separator = if between.is_empty() { separator } else { between };
        for component in part {
            rest = rest.trim_start_matches('<');
            let kept = component.bytes().zip(rest.bytes()).take_while(|(full, cut)| full == cut).count();
            push(&mut pieces, separator, kept > 0);
            let (stays, falls) = component.split_at_checked(kept).unwrap_or((&component, ""));
            push(&mut pieces, stays, true);
            push(&mut pieces, falls, false);
            rest = rest.get(kept..).unwrap_or_default();
            separator = "<";
        }
    }
    pieces
}

/// Adds a text, to the last piece when that is of the same kind.
fn push(pieces: &mut Vec<Piece>, text: &str, kept: bool) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.kept == kept => last.text.push_str(text),
        _ => pieces.push(Piece { text: text.to_owned(), kept }),
    }
}
