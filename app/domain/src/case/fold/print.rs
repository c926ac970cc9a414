//! From the print queue into the holder's hands.

use crate::PrintJobId;
use crate::case::*;

impl Case {
    pub(super) fn absorb_print(&mut self, event: &Event) -> Option<()> {
        let at = event.at;
        let staff = event.actor.staff();
        match &event.body {
            EventBody::PrintQueued => self.state = State::PrintQueued,
            EventBody::StickerLoaded { serial, printer, machine, custodian } => {
                let hands = (*custodian, staff?);
                self.stickers.push(Sticker::loaded(serial, (printer, *machine), hands, at));
                // The blank goes into a printer: a permit to do without one is no longer needed.
                self.hand_permit = None;
                self.state = State::Loaded;
            }
            EventBody::StickerRendered { serial, pdf_sha256, mrz, profile, seal, offset } => {
                let sticker = self.live(serial)?;
                sticker.handled_by(staff?);
                sticker.rendering = Some(Rendering {
                    pdf_sha256: pdf_sha256.clone(),
                    mrz: mrz.clone(),
                    profile: profile.clone(),
                    seal: seal.clone(),
                    offset: *offset,
                    at,
                });
                self.state = State::Rendered;
            }
            EventBody::PrintJobOpened { serial, job } => {
                let (sticker, by) = (self.live(serial)?, staff?);
                sticker.handled_by(by);
                sticker.job = Some(PrintJob { id: *job, by, at, remote: None, end: None, refused: 0 });
            }
            EventBody::PrintJobRefused { serial, job } => {
                let made = self.live(serial)?.job_called(*job)?;
                made.refused = made.refused.saturating_add(1);
            }
            EventBody::PrintJobSent { serial, job, remote } => {
                self.live(serial)?.job_called(*job)?.remote = Some(*remote);
            }
            EventBody::PrintJobEnded { serial, job, outcome, code, reason } => {
                let end = JobEnd { outcome: *outcome, code: *code, reason: reason.clone(), at };
                self.live(serial)?.job_called(*job)?.end = Some(end);
            }
            EventBody::StickerPrinted { serial } => {
                let sticker = self.live(serial)?;
                sticker.handled_by(staff?);
                sticker.printed_at = Some(at);
                self.state = State::Printed;
            }
            EventBody::PrintFaulted { serial, code, blank_intact } => {
                let sticker = self.live(serial)?;
                sticker.handled_by(staff?);
                sticker.fault = Some(Fault { code: *code, blank_intact: *blank_intact, at });
            }
            EventBody::RetryConfirmed { serial, .. } => {
                let sticker = self.live(serial)?;
                sticker.fault = None;
                sticker.rendering = None;
                sticker.job = None;
                sticker.retries += 1;
                sticker.retry_confirmed_by.push(staff?);
                self.state = State::Loaded;
            }
            EventBody::PrintMoved { serial, from, to, machine, reason } => {
                let (sticker, by) = (self.live(serial)?, staff?);
                let (from, to, reason) = (from.clone(), to.clone(), reason.clone());
                sticker.printer.clone_from(&to);
                sticker.machine = *machine;
                (sticker.rendering, sticker.job) = (None, None);
                sticker.moves.push(Move { by, at, from, to, reason });
                self.state = State::Loaded;
            }
            EventBody::Unloaded { serial, .. } => {
                let sticker = self.live(serial)?;
                sticker.fate = Fate::Unloaded;
                (sticker.rendering, sticker.job) = (None, None);
                self.state = State::PrintQueued;
            }
            EventBody::PrintSent { to, .. } => {
                self.print_post = Some(to.clone()).filter(|to| *to != self.post);
                self.hand_permit = None;
            }
            EventBody::SpoilDeclared { serial, code, reason, witness, evidence } => {
                let sticker = self.bound(serial)?;
                sticker.fate = Fate::SpoilDeclared;
                let (by, witness, code) = (staff?, *witness, *code);
                let (reason, evidence) = (reason.clone(), evidence.clone());
                sticker.spoiled = Some(Spoiled { by, witness, at, code, reason, evidence, signed_at: None });
            }
            EventBody::SpoilContradicted { serial, reason } => {
                let sticker = self.bound(serial)?;
                let Spoiled { by: declared_by, code, evidence, .. } = sticker.spoiled.take()?;
                let (by, reason) = (staff?, reason.clone());
                let contradiction = Contradiction { by, at, declared_by, code, reason, evidence };
                sticker.contradictions.push(contradiction);
                sticker.fate = Fate::Live;
            }
            EventBody::StickerSpoiled { serial, code, witness } => {
                let sticker = self.bound(serial)?;
                sticker.fate = Fate::Spoiled;
                sticker.spoiled = Some(match sticker.spoiled.take() {
                    Some(declared) => Spoiled { signed_at: Some(at), ..declared },
                    None => Spoiled {
                        by: staff?,
                        witness: *witness,
                        at,
                        code: *code,
                        reason: String::new(),
                        evidence: None,
                        signed_at: None,
                    },
                });
                // "Ready to collect" is no longer true.
                self.notice = None;
                self.state = State::PrintQueued;
            }
            EventBody::ControlPassed { serial } => {
                let control = Control { by: staff?, at, failed: None, reason: String::new() };
                self.live(serial)?.control = Some(control);
                self.state = State::Controlled;
            }
            EventBody::ControlFailed { serial, code, reason } => {
                let control = Control { by: staff?, at, failed: Some(*code), reason: reason.clone() };
                self.live(serial)?.control = Some(control);
            }
            EventBody::StickerAffixed { serial, page } => {
                self.live(serial)?.affixed = Some(Affixed { by: staff?, at, page: *page });
                // The passport returns to the competent post.
                self.print_post = None;
                self.state = State::Affixed;
            }
            EventBody::HandedOver { receiver, relation, proof } => {
                self.hand_over = Some(HandOver {
                    by: staff?,
                    at,
                    receiver: receiver.clone(),
                    relation: relation.clone(),
                    proof: proof.clone(),
                });
                self.state = State::HandedOver;
            }
            _ => return self.absorb_by_hand(event),
        }
        Some(())
    }

    fn absorb_by_hand(&mut self, event: &Event) -> Option<()> {
        let (at, by) = (event.at, event.actor.staff()?);
        match &event.body {
            EventBody::HandAuthorised { outage, reason } => {
                self.hand_permit = Some(Permit { by, at, outage: *outage, reason: reason.clone() });
            }
            EventBody::TakenByHand { serial, custodian } => {
                let permit = self.hand_permit.take()?;
                let mut sticker = Sticker::loaded(serial, ("", None), (*custodian, by), at);
                sticker.hand = Some(ByHand { permit, checked: Vec::new(), reconciled: None });
                self.stickers.push(sticker);
                self.state = State::Loaded;
            }
            EventBody::FilledByHand { serial } => {
                let sticker = self.live(serial)?;
                sticker.handled_by(by);
                sticker.printed_at = Some(at);
                self.state = State::Printed;
            }
            EventBody::HandControlPassed { serial, checked } => {
                let sticker = self.live(serial)?;
                sticker.control = Some(Control { by, at, failed: None, reason: String::new() });
                sticker.hand.as_mut()?.checked = checked.iter().copied().collect();
                self.state = State::Controlled;
            }
            EventBody::HandReconciled { serial, note } => {
                let counts = |sticker: &&mut Sticker| sticker.counts() && sticker.serial == *serial;
                let sticker = self.stickers.iter_mut().find(counts)?;
                sticker.hand.as_mut()?.reconciled = Some(Reconciled { by, at, note: note.clone() });
            }
            _ => return None,
        }
        Some(())
    }

    fn bound(&mut self, serial: &str) -> Option<&mut Sticker> {
        self.stickers.iter_mut().find(|sticker| sticker.is_bound() && sticker.serial == serial)
    }

    fn live(&mut self, serial: &str) -> Option<&mut Sticker> {
        self.stickers.iter_mut().find(|sticker| sticker.fate == Fate::Live && sticker.serial == serial)
    }
}

impl Sticker {
    fn loaded(
        serial: &str,
        (printer, machine): (&str, Option<Machine>),
        (custodian, by): (Option<UserId>, UserId),
        at: Timestamp,
    ) -> Self {
        Self {
            serial: serial.to_owned(),
            fate: Fate::Live,
            loaded_by: by,
            loaded_at: at,
            custodian,
            printer: printer.to_owned(),
            machine,
            job: None,
            operators: vec![by],
            rendering: None,
            fault: None,
            retries: 0,
            retry_confirmed_by: Vec::new(),
            hand: None,
            moves: Vec::new(),
            printed_at: None,
            control: None,
            affixed: None,
            spoiled: None,
            contradictions: Vec::new(),
        }
    }

    fn job_called(&mut self, job: PrintJobId) -> Option<&mut PrintJob> {
        self.job.as_mut().filter(|made| made.id == job)
    }

    fn handled_by(&mut self, person: UserId) {
        if !self.operators.contains(&person) {
            self.operators.push(person);
        }
    }
}
