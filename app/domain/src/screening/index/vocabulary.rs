//! The sounds of all names of a list, each once, and the keys under which near ones are found.

use crate::screening::keys::{classes, keys, own_key};
use std::collections::HashMap;

/// Collects sounds while a list is read.
#[derive(Default)]
pub(super) struct Collector {
    known: HashMap<Box<str>, u32>,
    order: Vec<u8>,
    ends: Vec<u32>,
}

impl Collector {
    /// The number of a sound.
    pub(super) fn number(&mut self, sound: &str) -> u32 {
        if let Some(number) = self.known.get(sound) {
            return *number;
        }
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.known.insert(sound.into(), number);
        self.order.extend_from_slice(sound.as_bytes());
        self.ends.push(u32::try_from(self.order.len()).unwrap_or(u32::MAX));
        number
    }

    pub(super) fn finish(self) -> Vocabulary {
        drop(self.known);
        let mut vocabulary = Vocabulary { signs: self.order, ends: self.ends, ..Vocabulary::default() };
        let (mut found, mut pairs) = (Vec::new(), Vec::new());
        for number in 0..vocabulary.len() {
            let sound = vocabulary.sound(number);
            keys(sound, &mut found);
            pairs.extend(found.iter().map(|key| u64::from(*key) << 32 | u64::from(number)));
            let classes = classes(sound);
            vocabulary.classes.push(classes);
        }
        pairs.sort_unstable();
        let first = |top: u32| pairs.partition_point(|pair| pair >> SHIFT < u64::from(top)) as u32;
        vocabulary.tops = (0..=TOPS).map(first).collect();
        vocabulary.keys = pairs.iter().map(|pair| (pair >> 32) as u32).collect();
        vocabulary.numbers = pairs.iter().map(|pair| *pair as u32).collect();
        vocabulary
    }
}

/// Keys are looked up by their first bits, then among the few that share them.
const TOPS: u32 = 1 << 16;
const SHIFT: u32 = 48;

#[derive(Default)]
pub(super) struct Vocabulary {
    signs: Vec<u8>,
    ends: Vec<u32>,
    classes: Vec<u16>,
    keys: Vec<u32>,
    numbers: Vec<u32>,
    tops: Vec<u32>,
}

impl Vocabulary {
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn sound(&self, number: u32) -> &[u8] {
        let number = number as usize;
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(number).copied().unwrap_or(start);
        self.signs.get(start as usize..end as usize).unwrap_or_default()
    }

    pub(super) fn classes(&self, number: u32) -> u16 {
        self.classes.get(number as usize).copied().unwrap_or(0)
    }

    /// The number of the very sound.
    pub(super) fn find(&self, sound: &[u8]) -> Option<u32> {
        self.under(own_key(sound)).iter().copied().find(|number| self.sound(*number) == sound)
    }

    /// The sounds that have the key.
    pub(super) fn under(&self, key: u32) -> &[u32] {
        let top = (key >> 16) as usize;
        let bound = |at: usize| self.tops.get(at).map_or(0, |first| *first as usize);
        let range = bound(top)..bound(top + 1);
        let keys = self.keys.get(range.clone()).unwrap_or_default();
        let start = range.start + keys.partition_point(|known| *known < key);
        let end = range.start + keys.partition_point(|known| *known <= key);
        self.numbers.get(start..end).unwrap_or_default()
    }
}
