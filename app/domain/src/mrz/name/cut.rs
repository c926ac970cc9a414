//! Cutting a name to the width of its field.
//!
//! Doc 9303-7 sections 4.2.3 and 7.2.3 leave the cut to the State within limits: nothing is cut when all fits; else `<<`
//! and at least the first letter of the secondary identifier must stand, and the last position must hold a letter. Our
//! one rule:
//!
//! 1. The primary identifier stays whole while `<<` and one letter of the secondary identifier fit behind it.
//! 2. Otherwise it is shortened to leave exactly that room: its longest component loses its last letter, the later one of
//!    equally long ones first, until it fits. Components for whose initial there is no room fall away from the end.
//! 3. The secondary identifier, or a primary identifier that stands alone, is cut at the end of the field. Should a
//!    filler stand in the last position, the last component before it that has more than one letter loses a letter, so
//!    that the next initial moves there. If the secondary identifier has no such component, the primary one does it.
//! 4. If only initials are left everywhere, the last two stand without a filler between them.

use super::{MrzName, NameField};
use crate::mrz::text::Short;

/// More components than initials fit in 39 characters.
const COMPONENTS: usize = 20;

/// Characters of the separator between the identifiers.
const SEPARATOR: usize = 2;

/// The name field of `width` characters (3 to 39: [`crate::mrz::Format::name_width`]), cut by the rule of this module.
/// Takes no heap memory.
pub fn name_field(name: &MrzName, width: usize) -> NameField {
    let width = width.clamp(SEPARATOR + 1, 39);
    let (primary, secondary) = (name.primary().as_bytes(), name.secondary().as_bytes());
    let mut field = Writer(Short::EMPTY);
    if secondary.is_empty() {
        field.cut(primary, width);
    } else if primary.len() + SEPARATOR + secondary.len() <= width {
        field.all(primary);
        field.0.extend(b"<<");
        field.all(secondary);
    } else {
        let mut room = primary.len().min(width - SEPARATOR - 1);
        if ends_badly(secondary, width - SEPARATOR - room) && primary.split(is_space).any(|c| c.len() > 1) {
            room -= 1;
        }
        field.shorten(primary, room);
        field.0.extend(b"<<");
        let rest = width - field.0.len();
        field.cut(secondary, rest);
    }
    field.0.pad(width);
    NameField::from_short(field.0)
}

const fn is_space(byte: &u8) -> bool {
    *byte == b' '
}

/// Whether a cut to `room` leaves a filler last that no component before it can take up.
fn ends_badly(text: &[u8], room: usize) -> bool {
    text.len() > room
        && room > 0
        && text.get(room - 1).is_some_and(is_space)
        && text.get(..room).is_some_and(|kept| kept.split(is_space).all(|c| c.len() <= 1))
}

struct Writer(Short<39>);

impl Writer {
    fn all(&mut self, text: &[u8]) {
        self.0.extend_words(text);
    }

    /// Rule 3 and 4: the first `room` characters, the last of them a letter.
    fn cut(&mut self, text: &[u8], room: usize) {
        let (Some(kept), true) = (text.get(..room), text.len() > room) else {
            self.all(text);
            return;
        };
        let next = text.get(room..=room).unwrap_or_default();
        let Some((last, before)) = kept.split_last() else { return };
        if !is_space(last) {
            self.all(kept);
            return;
        }
        // The end of the last component of more than one letter: a letter with a letter before it, then a space or the end.
        let long = (1..before.len())
            .rev()
            .find(|&at| ![at - 1, at].iter().any(|i| before.get(*i).is_some_and(is_space)));
        match long {
            Some(at) => {
                self.all(before.get(..at).unwrap_or_default());
                self.all(before.get(at + 1..).unwrap_or_default());
                self.0.push(b'<');
            }
            None => self.all(before),
        }
        self.all(next);
    }

    /// Rule 2: the primary identifier in `room` characters.
    fn shorten(&mut self, primary: &[u8], room: usize) {
        if primary.len() <= room {
            self.all(primary);
            return;
        }
        let most = room.div_ceil(2).min(COMPONENTS);
        let mut components = primary.split(is_space);
        let mut kept: [&[u8]; COMPONENTS] = [&[]; COMPONENTS];
        let mut count = 0;
        let mut length = 0;
        for (place, component) in kept.iter_mut().zip(components.by_ref().take(most)) {
            *place = component.get(..room).unwrap_or(component);
            length += place.len();
            count += 1;
        }
        let kept = kept.get_mut(..count).unwrap_or_default();
        while length + count > room + 1 {
            // `max_by_key` takes the last of equals.
            match kept.iter_mut().max_by_key(|component| component.len()).map(|it| (it.split_last(), it)) {
                Some((Some((_, shorter @ [_, ..])), longest)) => *longest = shorter,
                _ => break,
            }
            length -= 1;
        }
        let start = self.0.len();
        for (at, component) in kept.iter().enumerate() {
            if at > 0 {
                self.0.push(b'<');
            }
            self.0.extend(component);
        }
        let next = components.next().unwrap_or_default();
        self.0.extend(next.get(..(room + start - self.0.len()).min(1)).unwrap_or_default());
    }
}
