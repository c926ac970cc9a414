//! What changes last days.

use crate::case::*;

impl Case {
    pub(super) fn absorb_clock(&mut self, event: &Event) -> Option<()> {
        match &event.body {
            EventBody::ClockExtended { limit, due, .. } => {
                let clock = self.clock.as_mut()?;
                (clock.limit, clock.due) = (*limit, *due);
                (clock.urgent, clock.urgent_since) = (false, None);
            }
            EventBody::ClockUrgent { on, due, .. } => {
                let clock = self.clock.as_mut()?;
                (clock.urgent, clock.urgent_since, clock.due) = (true, *on, *due);
            }
            EventBody::ClockStopped { on, .. } => {
                self.clock.as_mut()?.stops.push(Stop { from: *on, until: None });
            }
            EventBody::ClockResumed { on, due, .. } => {
                let clock = self.clock.as_mut()?;
                clock.stops.last_mut()?.until = Some(*on);
                clock.due = *due;
            }
            EventBody::OutageNoted { outage, moved } => {
                self.outages.push(*outage);
                self.move_days(moved)?;
            }
            _ => return None,
        }
        Some(())
    }

    fn move_days(&mut self, moved: &Moved) -> Option<()> {
        if let Some(day) = moved.decision {
            self.clock.as_mut()?.due = day;
        }
        if let Some(day) = moved.papers {
            let request = self.requests.last_mut()?;
            request.named.get_or_insert(request.due);
            request.due = day;
        }
        if let Some(day) = moved.consultation {
            self.consultations.last_mut()?.due = day;
        }
        if let Some(day) = moved.deemed {
            self.notice.as_mut()?.deemed_on = day;
        }
        if let Some(day) = moved.appeal {
            self.notice.as_mut()?.appeal_until = day;
        }
        Some(())
    }
}
