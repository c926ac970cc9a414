//! What a visa may allow: the limits of its type and of the passport.

use super::*;
use crate::form::date::{days_counted, plus_months, plus_years};
use crate::policy::{StickerField, VisaType};
use crate::time::plus_days;

impl Request<'_> {
    pub(super) fn check_grant(&self, grant: &Grant) -> Result<(), Refusal> {
        let unknown = || Refusal::UnknownVisaType { visa_type: grant.visa_type.clone() };
        let visa = self.policy.visa_type(&grant.visa_type).filter(|visa| visa.is_issued_at(&self.case.post));
        let visa = visa.ok_or_else(unknown)?;
        if !visa.entries.contains(&grant.entries) {
            return Err(Refusal::EntriesNotAllowed { entries: grant.entries });
        }
        self.check_validity(grant, visa)?;
        self.check_passport(grant)?;
        self.check_text(grant, visa)?;
        self.check_writable(grant)
    }

    fn check_validity(&self, grant: &Grant, visa: &VisaType) -> Result<(), Refusal> {
        if grant.valid_until < grant.valid_from {
            return Err(Refusal::ValidityOrder);
        }
        if grant.valid_until < self.today || grant.valid_from < self.submitted_on() {
            return Err(Refusal::ValidityPast);
        }
        let length = days_counted(grant.valid_from, grant.valid_until);
        let most_days = length.min(u32::from(visa.max_days));
        if grant.days == 0 || u32::from(grant.days) > most_days {
            return Err(Refusal::Days { max: most_days });
        }
        // One stay and the days of grace around it is all that a single entry can use (Art. 24(1)).
        let most = match grant.entries {
            Entries::Single => {
                u32::from(visa.max_validity_days).min(u32::from(grant.days) + u32::from(visa.grace_days))
            }
            Entries::Two | Entries::Multiple => u32::from(visa.max_validity_days),
        };
        if length > most {
            return Err(Refusal::ValidityTooLong { max: most });
        }
        Ok(())
    }

    /// Valid for some months after the last possible departure, and not too old when the application was made
    /// (Art. 12). Of a single entry the last departure is the planned one or the end of the stay, not the end
    /// of the days of grace.
    fn check_passport(&self, grant: &Grant) -> Result<(), Refusal> {
        let passport = &self.case.subject.passport;
        let stay_ends = plus_days(grant.valid_from, i64::from(grant.days) - 1);
        let last_departure = match grant.entries {
            Entries::Single => stay_ends.max(self.case.subject.trip.departure).min(grant.valid_until),
            Entries::Two | Entries::Multiple => grant.valid_until,
        };
        let needed = plus_months(last_departure, self.policy.passport.months_after_departure);
        if passport.expires_on < needed {
            return Err(Refusal::PassportTooShort { needed });
        }
        let years = self.policy.passport.issued_within_years;
        if plus_years(passport.issued_on, years) < self.submitted_on() {
            return Err(Refusal::PassportTooOld { years });
        }
        Ok(())
    }

    fn check_text(&self, grant: &Grant, visa: &VisaType) -> Result<(), Refusal> {
        if let Some(territory) = &grant.territory {
            needed("territory", territory, 46)?;
        }
        let remarks = self.policy.format(&visa.format).and_then(|format| format.field(StickerField::Remarks));
        let most = remarks.map_or(0, |remarks| remarks.most_chars().unwrap_or(usize::MAX));
        if grant.remarks.chars().count() > most || grant.remarks.chars().any(char::is_control) {
            return Err(Refusal::Remarks);
        }
        Ok(())
    }

    /// What no MRZ can hold is found before the decision, not at the printer.
    fn check_writable(&self, grant: &Grant) -> Result<(), Refusal> {
        let serial = &self.policy.sticker.serial;
        let sample = format!("{}{}", serial.letters, "0".repeat(usize::from(serial.digits)));
        let written = self.case.mrz(grant, &sample, self.policy);
        written.map(|_| ()).map_err(|error| Refusal::MrzNotWritable { field: error.field().name() })
    }

    /// The day of submission at the post.
    fn submitted_on(&self) -> Date {
        self.post.date(self.case.submitted_at)
    }
}
