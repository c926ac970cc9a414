//! Searches of the lists, and what people said of their hits.

use crate::case::*;

impl Case {
    pub(super) fn absorb_hits(&mut self, event: &Event) -> Option<()> {
        let at = event.at;
        match &event.body {
            EventBody::ListsSearched { search, .. } => self.absorb_search(at, search),
            EventBody::HitJudged { number, verdict, second_needed, reason } => {
                let (verdict, second_needed, reason) = (*verdict, *second_needed, reason.clone());
                let by = event.actor.staff()?;
                let finding = Finding { verdict, by, at, reason, second_needed, second: None };
                self.hit_mut(*number)?.finding = Some(finding);
            }
            EventBody::HitReviewed { number, agrees, reason } => {
                let (by, reason) = (event.actor.staff()?, reason.clone());
                let hit = self.hit_mut(*number)?;
                if *agrees {
                    hit.finding.as_mut()?.second = Some(SecondLook { by, at, reason });
                } else {
                    hit.finding = None;
                }
            }
            _ => return None,
        }
        Some(())
    }

    fn hit_mut(&mut self, number: u32) -> Option<&mut ListHit> {
        self.hits.iter_mut().find(|hit| hit.number == number)
    }
}
