//! Rows of different lengths in two pieces of memory.

/// Rows of values, one after the other.
pub(super) struct Ragged<T> {
    ends: Vec<u32>,
    values: Vec<T>,
}

impl<T> Default for Ragged<T> {
    fn default() -> Self {
        Self { ends: Vec::new(), values: Vec::new() }
    }
}

impl<T> Ragged<T> {
    /// Adds a row.
    pub(super) fn push(&mut self, row: impl IntoIterator<Item = T>) {
        self.values.extend(row);
        self.ends.push(u32::try_from(self.values.len()).unwrap_or(u32::MAX));
    }

    pub(super) fn row(&self, at: u32) -> &[T] {
        self.values.get(self.range(at)).unwrap_or_default()
    }

    /// Where the row stands among all values.
    pub(super) fn range(&self, at: u32) -> std::ops::Range<usize> {
        let at = at as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        start as usize..self.ends.get(at).copied().unwrap_or(start) as usize
    }

    pub(super) fn rows(&self) -> u32 {
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn fit(&mut self) {
        self.ends.shrink_to_fit();
        self.values.shrink_to_fit();
    }
}

impl Ragged<u32> {
    /// From pairs of row and value, given twice in the same order: rows of all values, in their order, each once.
    pub(super) fn inverted(rows: u32, pairs: impl Fn(&mut dyn FnMut(u32, u32))) -> Self {
        let mut starts = vec![0_u32; rows as usize + 1];
        let mut last = vec![u32::MAX; rows as usize];
        pairs(&mut |row, value| {
            if let Some((last, count)) = last.get_mut(row as usize).zip(starts.get_mut(row as usize + 1))
                && *last != value
            {
                *last = value;
                *count += 1;
            }
        });
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut values = vec![0; starts.last().copied().unwrap_or(0) as usize];
        let mut next = starts.clone();
        last.fill(u32::MAX);
        pairs(&mut |row, value| {
            if let Some((last, next)) = last.get_mut(row as usize).zip(next.get_mut(row as usize))
                && *last != value
                && let Some(place) = values.get_mut(*next as usize)
            {
                *last = value;
                *place = value;
                *next += 1;
            }
        });
        starts.remove(0);
        Self { ends: starts, values }
    }
}
