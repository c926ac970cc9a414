//! The steps of a case. The case has decided who may take them; the ledger decides on the piece.

use super::super::command::{ActionKind, Step};
use super::super::event::EventBody;
use super::super::piece::State;
use super::super::serial::{Serial, Span, tidy};
use super::{Facts, LONG, Refusal, Request, needed, state_opens};
use crate::case::Role;
use crate::{CaseId, UserId};

impl Request<'_> {
    pub(super) fn follow(&self, serial: Serial, case: CaseId, step: &Step) -> Facts {
        let kind = step.kind();
        let piece = self.stock.pieces.get(serial).filter(|piece| piece.post == self.book.post);
        let piece = piece.ok_or(Refusal::NotHere { serial })?;
        state_opens(piece, Span::one(serial), kind)?;
        // A case lets go of a piece whatever else is being done with it.
        if let (Some(act), false) = (&piece.act, matches!(step, Step::Spoil { .. } | Step::Void)) {
            return Err(Refusal::Held { serial, act: act.clone() });
        }
        if !step.is_taking() && piece.case != Some(case) {
            return Err(Refusal::OtherCase { serial });
        }
        if step.is_taking() || matches!(kind, ActionKind::Affix | ActionKind::SpoilInCase) {
            self.not_counting()?;
        }
        if matches!(
            kind,
            ActionKind::Load
                | ActionKind::TakeByHand
                | ActionKind::Render
                | ActionKind::Control
                | ActionKind::Affix
                | ActionKind::HandOver
        ) {
            self.not_alerted(&[Span::one(serial)])?;
        }
        let skipped = match step {
            Step::Load { printer } => {
                needed("printer", printer, LONG)?;
                self.load(serial, piece.operator)?
            }
            Step::TakeByHand => self.load(serial, piece.operator)?,
            Step::Move { printer } => {
                needed("printer", printer, LONG)?;
                Vec::new()
            }
            _ => Vec::new(),
        };
        self.entry(EventBody::Followed { serial, case, step: step.clone(), skipped })
    }

    /// The serials that are passed over when this one is loaded.
    fn load(&self, serial: Serial, holder: Option<UserId>) -> Result<Vec<Span>, Refusal> {
        let operator = self.person()?;
        self.not_closed()?;
        self.all_returned(operator)?;
        if holder != Some(operator) {
            return Err(Refusal::OtherOperator { serial });
        }
        let last = self.book.last_loaded.get(&operator).copied();
        let passed = |span: Span| {
            let end = serial.before()?.min(span.last());
            let start = match last {
                Some(last) if last < span.first() => span.first(),
                Some(last) => last.plus(1)?.max(span.first()),
                None => span.first(),
            };
            Span::new(start, end)
        };
        let skipped = self
            .stock
            .pieces
            .iter()
            .filter(|(_, piece)| {
                piece.state == State::Issued && piece.operator == Some(operator) && piece.act.is_none()
            })
            .filter_map(|(span, _)| passed(span))
            .collect();
        Ok(tidy(skipped).unwrap_or_default())
    }

    pub(super) fn explain(&self, span: Span, reason: &str) -> Facts {
        self.may(ActionKind::Explain)?;
        let person = self.person()?;
        let speaks_for_others = self.actor.is(Role::Supervisor);
        let mut left = vec![span];
        for gap in self.book.gaps.iter().filter(|gap| gap.operator == person || speaks_for_others) {
            left = super::super::fold::without(&left, gap.span);
        }
        if !left.is_empty() {
            return Err(Refusal::NoGap);
        }
        self.entry(EventBody::GapExplained { span, reason: needed("reason", reason, LONG)? })
    }
}
