//! From the decision to the holder: the print room and the delivery desk.

use super::*;
use crate::policy::Part;

/// Who can receive a passport.
const RECEIVERS: &[&str] = &["holder", "guardian", "representative", "courier"];
/// No passport has more pages.
const MOST_PAGES: u16 = 128;

impl Request<'_> {
    pub(super) fn queue_print(&self) -> Facts {
        self.still_valid()?;
        Ok(vec![EventBody::PrintQueued])
    }

    /// Binds one blank. The serial is new to the case; that it is new to every other case is the stock
    /// ledger's rule.
    pub(super) fn load_sticker(
        &self,
        serial: String,
        printer: &str,
        machine: Option<Machine>,
        custodian: Option<UserId>,
    ) -> Facts {
        self.bind(&serial, custodian)?;
        let printer = needed("printer", printer, SHORT)?;
        Ok(vec![EventBody::StickerLoaded { serial, printer, machine, custodian }])
    }

    /// What holds for every blank that is bound to the case.
    pub(super) fn bind(&self, serial: &str, custodian: Option<UserId>) -> Result<(), Refusal> {
        let operator = self.play(Part::Operator)?;
        self.still_valid()?;
        if let Some(custodian) = custodian {
            self.may_play(custodian, Part::Custodian)?;
            if custodian == operator
                && self.policy.separated_from(Part::Operator).any(|p| p == Part::Custodian)
            {
                return Err(Refusal::SeparateParts { part: Part::Operator, played: Part::Custodian });
            }
        }
        if !self.policy.sticker.serial.fits(serial) {
            return Err(Refusal::SerialShape { serial: serial.to_owned() });
        }
        // One that was taken off blank may come back.
        let used = |sticker: &Sticker| sticker.serial == serial && sticker.fate != Fate::Unloaded;
        if self.case.stickers.iter().any(used) {
            return Err(Refusal::SerialUsed { serial: serial.to_owned() });
        }
        Ok(())
    }

    /// Keeps hash, lines and seal of the print file. A file whose MRZ or seal is not that of this case and this
    /// blank is refused.
    pub(super) fn render(
        &self,
        (pdf_sha256, mrz): (String, [String; 2]),
        profile: &str,
        seal: Option<String>,
        offset: Option<(i16, i16)>,
    ) -> Facts {
        self.operate()?;
        let serial = self.live()?.serial.clone();
        if !is_sha256(&pdf_sha256) {
            return Err(Refusal::BadHash);
        }
        self.check_mrz(&mrz, &serial)?;
        if let Some(seal) = &seal {
            self.check_seal(seal, &serial)?;
        }
        let profile = needed("profile", profile, SHORT)?;
        Ok(vec![EventBody::StickerRendered { serial, pdf_sha256, mrz, profile, seal, offset }])
    }

    pub(super) fn record_printed(&self) -> Facts {
        self.operate()?;
        let sticker = self.live()?;
        if sticker.is_direct() && !sticker.job.as_ref().is_some_and(PrintJob::may_have_printed) {
            return Err(Refusal::JobMissing);
        }
        Ok(vec![EventBody::StickerPrinted { serial: sticker.serial.clone() }])
    }

    pub(super) fn record_fault(&self, code: FaultCode, blank_intact: bool) -> Facts {
        self.operate()?;
        Ok(vec![EventBody::PrintFaulted { serial: self.live()?.serial.clone(), code, blank_intact }])
    }

    /// The same blank is tried again only when nothing was printed on it and somebody else has seen that.
    pub(super) fn confirm_retry(&self, reason: &str) -> Facts {
        let sticker = self.live()?;
        if !sticker.fault.as_ref().is_some_and(|fault| fault.blank_intact) {
            return Err(Refusal::BlankNotIntact);
        }
        if sticker.operators.contains(&self.person()?) {
            return Err(Refusal::WitnessNotIndependent);
        }
        let reason = needed("reason", reason, LONG)?;
        Ok(vec![EventBody::RetryConfirmed { serial: sticker.serial.clone(), reason }])
    }

    /// Declares it. A declaration that waits is replaced, so that a witness who is away does not hold the case for ever.
    pub(super) fn spoil(
        &self,
        serial: &str,
        code: SpoilCode,
        reason: &str,
        witness: UserId,
        evidence: &Evidence,
    ) -> Facts {
        let person = self.person()?;
        let sticker = self.live()?;
        if sticker.serial != serial {
            return Err(Refusal::OtherSerial { serial: sticker.serial.clone() });
        }
        if witness == person || sticker.operators.contains(&witness) || sticker.custodian == Some(witness) {
            return Err(Refusal::WitnessNotIndependent);
        }
        if (code == SpoilCode::AffixedError) != (self.case.state == State::Affixed) {
            return Err(Refusal::SpoilCode);
        }
        let reason = needed("reason", reason, LONG)?;
        let evidence = Some(match evidence {
            Evidence::Taken { sha256, .. } if !is_sha256(sha256) => return Err(Refusal::BadHash),
            Evidence::Taken { .. } => evidence.clone(),
            Evidence::Omitted { reason } => Evidence::Omitted { reason: needed("no-picture", reason, LONG)? },
        });
        let serial = sticker.serial.clone();
        Ok(vec![EventBody::SpoilDeclared { serial, code, reason, witness, evidence }])
    }

    pub(super) fn confirm_spoil(&self) -> Facts {
        let (sticker, declared) = self.as_witness()?;
        let (serial, code) = (sticker.serial.clone(), declared.code);
        Ok(vec![EventBody::StickerSpoiled { serial, code, witness: declared.witness }])
    }

    pub(super) fn contradict_spoil(&self, reason: &str) -> Facts {
        let (sticker, _) = self.as_witness()?;
        let reason = needed("reason", reason, LONG)?;
        Ok(vec![EventBody::SpoilContradicted { serial: sticker.serial.clone(), reason }])
    }

    /// The declaration that waits for the person who asks, and for nobody else.
    fn as_witness(&self) -> Result<(&Sticker, &Spoiled), Refusal> {
        let person = self.person()?;
        let sticker = self.live()?;
        let declared = sticker.declared().ok_or(Refusal::Inconsistent)?;
        if declared.witness == person { Ok((sticker, declared)) } else { Err(Refusal::NotTheWitness) }
    }

    /// Read back by another person, character by character.
    pub(super) fn pass_control(&self, read: &[String; 2]) -> Facts {
        self.play(Part::Controller)?;
        let sticker = self.live()?;
        let rendering = sticker.rendering.as_ref().ok_or(Refusal::Inconsistent)?;
        for (place, (rendered, read)) in rendering.mrz.iter().zip(read).enumerate() {
            if let Some(position) = first_difference(rendered, read) {
                return Err(Refusal::ReadBackDiffers { line: place + 1, position });
            }
        }
        Ok(vec![EventBody::ControlPassed { serial: sticker.serial.clone() }])
    }

    pub(super) fn fail_control(&self, code: ControlCode, reason: &str) -> Facts {
        self.play(Part::Controller)?;
        let reason = optional("reason", reason, LONG)?;
        Ok(vec![EventBody::ControlFailed { serial: self.live()?.serial.clone(), code, reason }])
    }

    pub(super) fn affix(&self, page: u16, passport_number: &str) -> Facts {
        self.play(Part::Affixer)?;
        if page == 0 || page > MOST_PAGES {
            return Err(Refusal::PassportPage);
        }
        if !same_number(passport_number, &self.case.subject.passport.number) {
            return Err(Refusal::OtherPassport);
        }
        Ok(vec![EventBody::StickerAffixed { serial: self.live()?.serial.clone(), page }])
    }

    pub(super) fn hand_over(&self, receiver: &str, relation: &str, proof: &str) -> Facts {
        self.play(Part::Delivery)?;
        if !RECEIVERS.contains(&relation) {
            return Err(Refusal::Receiver);
        }
        if relation == "holder" && self.case.subject.minor {
            return Err(Refusal::ReceiverMinor);
        }
        Ok(vec![EventBody::HandedOver {
            receiver: needed("receiver", receiver, SHORT)?,
            relation: relation.to_owned(),
            proof: needed("proof", proof, SHORT)?,
        }])
    }

    /// The lines are exactly those that this case has with this blank.
    fn check_mrz(&self, lines: &[String; 2], serial: &str) -> Result<(), Refusal> {
        let grant = self.case.grant().ok_or(Refusal::Inconsistent)?;
        let expected = self.case.mrz(grant, serial, self.policy);
        let expected = expected.map_err(|error| Refusal::MrzNotWritable { field: error.field().name() })?;
        for (line, given) in (1..).zip(lines) {
            if let Some(position) = first_difference(expected.line(line), given) {
                return Err(Refusal::BadMrz { line, position });
            }
        }
        Ok(())
    }

    /// The seal says what this case says, with this blank. Whose signature it bears is for the print room.
    fn check_seal(&self, hex: &str, serial: &str) -> Result<(), Refusal> {
        let bytes = crate::seal::from_hex(hex).ok_or(Refusal::BadSeal { part: "format" })?;
        let (Some(grant), Some(decision)) = (self.case.grant(), &self.case.decision) else {
            return Err(Refusal::Inconsistent);
        };
        let said = self.case.mrz(grant, serial, self.policy);
        let said = said.and_then(|lines| self.case.seal(grant, &lines, self.policy));
        let said = said.map_err(|error| Refusal::MrzNotWritable { field: error.field().name() })?;
        let differs = seal::difference(&bytes, &said, &self.policy.state.code, decision.on);
        differs.map_or(Ok(()), |part| Err(Refusal::BadSeal { part }))
    }

    /// Takes the loaded sticker in hand. Whoever confirmed a retry of it or sent it to another printer stays out of its
    /// printing: otherwise that person would have confirmed the own work.
    pub(super) fn operate(&self) -> Result<(), Refusal> {
        let person = self.play(Part::Operator)?;
        let sticker = self.live()?;
        let moved = sticker.moves.iter().any(|moved| moved.by == person);
        if moved || sticker.retry_confirmed_by.contains(&person) {
            return Err(Refusal::WitnessNotIndependent);
        }
        Ok(())
    }

    pub(super) fn live(&self) -> Result<&Sticker, Refusal> {
        self.case.sticker().ok_or(Refusal::Inconsistent)
    }

    pub(super) fn still_valid(&self) -> Result<(), Refusal> {
        let grant = self.case.grant().ok_or(Refusal::Inconsistent)?;
        if grant.valid_until < self.today { Err(Refusal::VisaExpired) } else { Ok(()) }
    }
}

/// 64 hexadecimal digits in lower case.
fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
