//! The job of a direct printer: sent once, followed to its end.

use super::*;
use crate::{PostCode, PrintJobId};

impl Request<'_> {
    /// Makes the job, or records that there is one already: what was sent, or may have been, is never sent again on the same
    /// blank without another person who looked at it.
    pub(super) fn send_to_printer(&self, job: PrintJobId) -> Facts {
        self.operate()?;
        let sticker = self.live()?;
        if !sticker.is_direct() {
            return Err(Refusal::NotDirect);
        }
        let serial = sticker.serial.clone();
        Ok(vec![match &sticker.job {
            Some(made) if !made.may_be_sent_again() => EventBody::PrintJobRefused { serial, job: made.id },
            _ => EventBody::PrintJobOpened { serial, job },
        }])
    }

    pub(super) fn record_sent(&self, job: PrintJobId, remote: i32) -> Facts {
        let (serial, made) = self.job(job)?;
        if made.remote.is_some() {
            return Err(Refusal::OtherJob);
        }
        Ok(vec![EventBody::PrintJobSent { serial, job, remote }])
    }

    pub(super) fn record_job_end(
        &self,
        job: PrintJobId,
        outcome: JobOutcome,
        code: Option<FaultCode>,
        reason: &str,
    ) -> Facts {
        let (serial, made) = self.job(job)?;
        // What the printer took has left.
        if outcome == JobOutcome::NotSent && made.remote.is_some() {
            return Err(Refusal::OtherJob);
        }
        let reason: String = reason.chars().take(SHORT).collect();
        Ok(vec![EventBody::PrintJobEnded { serial, job, outcome, code, reason }])
    }

    /// Takes the blank to another printer. Its job is single use: one that has not left ends first, and where something may
    /// have been printed the blank stays until it was looked at.
    pub(super) fn move_print(&self, printer: &str, machine: Option<Machine>, reason: &str) -> Facts {
        let sticker = self.live()?;
        if sticker.operators.contains(&self.person()?) {
            return Err(Refusal::WitnessNotIndependent);
        }
        if !sticker.is_blank() {
            return Err(Refusal::MayBePrinted);
        }
        let printer = needed("printer", printer, SHORT)?;
        let same = match (machine, sticker.machine) {
            (Some(to), Some(from)) => to.id == from.id,
            _ => printer == sticker.printer,
        };
        if same {
            return Err(Refusal::SamePrinter);
        }
        let reason = needed("reason", reason, LONG)?;
        let serial = sticker.serial.clone();
        let closed = closing(sticker);
        let moved =
            EventBody::PrintMoved { serial, from: sticker.printer.clone(), to: printer, machine, reason };
        Ok(closed.into_iter().chain([moved]).collect())
    }

    /// Takes the blank off the case, as to another printer; it goes back to its operator.
    pub(super) fn unload(&self, reason: &str) -> Facts {
        let sticker = self.live()?;
        if sticker.operators.contains(&self.person()?) {
            return Err(Refusal::WitnessNotIndependent);
        }
        if !sticker.is_blank() {
            return Err(Refusal::MayBePrinted);
        }
        let reason = needed("reason", reason, LONG)?;
        let unloaded = EventBody::Unloaded { serial: sticker.serial.clone(), reason };
        Ok(closing(sticker).into_iter().chain([unloaded]).collect())
    }

    /// Gives the order to print to another post, or takes it back.
    pub(super) fn send_print(&self, to: &PostCode, reason: &str) -> Facts {
        self.person()?;
        self.still_valid()?;
        if self.policy.post(to).is_none() {
            return Err(Refusal::UnknownPost { post: to.to_string() });
        }
        if to == self.case.printing_at() {
            return Err(Refusal::SamePost);
        }
        let reason = needed("reason", reason, LONG)?;
        Ok(vec![EventBody::PrintSent { to: to.clone(), reason }])
    }

    /// The open job, if it is this one.
    fn job(&self, job: PrintJobId) -> Result<(String, &PrintJob), Refusal> {
        let sticker = self.live()?;
        let made = sticker.job.as_ref().filter(|made| made.id == job && made.is_open());
        Ok((sticker.serial.clone(), made.ok_or(Refusal::OtherJob)?))
    }
}

/// The end of an open job that has not left: the blank goes elsewhere.
fn closing(sticker: &Sticker) -> Option<EventBody> {
    let job = sticker.job.as_ref().filter(|job| job.is_open())?;
    Some(EventBody::PrintJobEnded {
        serial: sticker.serial.clone(),
        job: job.id,
        outcome: JobOutcome::NotSent,
        code: None,
        reason: "problem-print-job-moved".to_owned(),
    })
}
