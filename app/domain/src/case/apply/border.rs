//! The border.

use super::*;

impl Request<'_> {
    /// An entry needs a valid visa with an entry left. An exit is always recorded: nobody is kept in for a
    /// late visa.
    pub(super) fn record_crossing(&self, crossing: Crossing) -> Facts {
        let place = needed("place", &crossing.place, SHORT)?;
        if crossing.on > self.today.tomorrow().unwrap_or(Date::MAX) {
            return Err(Refusal::NotValidOn { on: crossing.on });
        }
        if crossing.direction == Direction::Entry {
            match self.case.standing(crossing.on) {
                Some(Standing::Valid) => {}
                Some(Standing::UsedUp) => return Err(Refusal::EntriesUsed),
                _ => return Err(Refusal::NotValidOn { on: crossing.on }),
            }
        }
        Ok(vec![EventBody::Crossed { crossing: Crossing { place, ..crossing } }])
    }
}
