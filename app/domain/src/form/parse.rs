//! From answers without problems to the typed snapshot.

use super::answers::Answers;
use super::application::*;
use super::check::check_all;
use super::condition::{Context, View};
use super::date::{PartialDate, days_counted};
use super::field::Kind;
use super::fields::{DECLARATIONS, field};
use super::{FORM_VERSION, text};
use crate::problem::{Problem, Problems};
use crate::time::Date;

impl Application {
    /// The snapshot of `answers`, on the day of `context`. Answers to questions that are hidden are left out.
    ///
    /// # Errors
    /// Everything that has to be corrected first, as [`check_all`] finds it.
    pub fn parse(answers: &Answers, context: &Context) -> Result<Self, Problems> {
        let problems = check_all(answers, context);
        if !problems.is_empty() {
            return Err(problems);
        }
        let taker = Taker { view: View::new(answers, context) };
        taker.application().map_err(Problems::from)
    }
}

/// A value that the rules promise: its absence is reported as missing, never guessed.
type Taken<T> = Result<T, Problem>;

struct Taker<'a> {
    view: View<'a>,
}

impl Taker<'_> {
    fn need<T>(id: &str, value: Option<T>) -> Taken<T> {
        value.ok_or_else(|| super::check::problem(id, "problem-required"))
    }

    fn text(&self, id: &str) -> Taken<String> {
        Self::need(id, self.view.value(id))
    }

    fn date(&self, id: &str) -> Taken<Date> {
        Self::need(id, self.view.date(id))
    }

    fn birth_date(&self, id: &str) -> Taken<PartialDate> {
        Self::need(id, self.view.birth_date(id))
    }

    fn phone(&self, id: &str) -> Option<String> {
        self.view.value(id).map(|typed| text::phone_number(&typed))
    }

    fn says_yes(&self, id: &str) -> bool {
        self.view.value(id).as_deref() == Some("yes")
    }

    /// Runs `take` when a yes-no field says yes.
    fn when<T>(&self, holds: bool, take: impl FnOnce(&Self) -> Taken<T>) -> Taken<Option<T>> {
        holds.then(|| take(self)).transpose()
    }

    fn chosen(&self, id: &str, other: &str) -> Taken<Chosen> {
        Ok(Chosen { option: self.text(id)?, other: self.view.value(other) })
    }

    fn options(&self, id: &str) -> Vec<String> {
        let chosen: Vec<&str> = self.view.answers.choices(id).collect();
        let options = field(id).map_or(&[][..], |field| match field.kind {
            Kind::Choices(options) => options,
            _ => &[],
        });
        options.iter().filter(|option| chosen.contains(option)).map(|option| (*option).to_owned()).collect()
    }

    fn chosen_some(&self, id: &str) -> ChosenSome {
        ChosenSome { options: self.options(id), other: self.view.value(&format!("{id}-other")) }
    }

    /// A party whose fields start with `prefix`.
    fn party(&self, prefix: &str, name: &str) -> Taken<Party> {
        let id = |part: &str| format!("{prefix}-{part}");
        Ok(Party {
            name: self.text(name)?,
            given_names: self.view.value(&id("given-names")),
            address: self.view.value(&id("address")),
            phone: self.phone(&id("phone")),
            email: self.view.value(&id("email")),
        })
    }

    fn application(&self) -> Taken<Application> {
        let minor = self.view.is_minor() == Some(true);
        let eu = self.says_yes("eu-family");
        Ok(Application {
            form_version: FORM_VERSION,
            applied_on: self.view.context.today,
            minor,
            trip: self.trip()?,
            passport: self.passport()?,
            names: self.names()?,
            birth: Birth {
                date: self.birth_date("birth-date")?,
                place: self.text("birth-place")?,
                country: self.text("birth-country")?,
            },
            sex: match self.text("sex")?.as_str() {
                "female" => Sex::Female,
                "male" => Sex::Male,
                _ => Sex::Other,
            },
            nationality: self.nationality()?,
            civil_status: self.chosen("civil-status", "civil-status-other")?,
            national_id: self.view.value("national-id"),
            guardian: self.when(minor, Self::guardian)?,
            eu_family: self.when(eu, Self::eu_family)?,
            contact: self.contact()?,
            residence: self.when(self.says_yes("lives-abroad"), Self::residence)?,
            work: self.when(!eu, Self::work)?,
            hosts: self.when(!eu, Self::hosts)?,
            means: self.when(!eu, Self::means)?,
            history: self.when(self.says_yes("fingerprints-before"), |me| Ok(me.history()))?,
            preparer: self.when(!self.says_yes("preparer-self"), |me| {
                me.party("preparer", "preparer-surname").map(Preparer)
            })?,
            declaration: self.declaration(minor)?,
        })
    }

    fn trip(&self) -> Taken<Trip> {
        let (arrival, departure) = (self.date("arrival-date")?, self.date("departure-date")?);
        let total = self.view.value("stay-days").and_then(|days| days.parse().ok());
        Ok(Trip {
            purposes: self.options("purposes"),
            details: self.view.value("purpose-details"),
            entries: match self.text("entries")?.as_str() {
                "single" => Entries::Single,
                "two" => Entries::Two,
                _ => Entries::Multiple,
            },
            arrival,
            departure,
            days: total.unwrap_or_else(|| days_counted(arrival, departure)),
            main_destination: self.text("main-destination")?,
            other_destinations: self.view.value("other-destinations"),
            first_entry: self.text("first-entry")?,
            onward: self.when(self.says_yes("going-on"), |me| {
                Ok(Onward {
                    country: me.text("onward-country")?,
                    issuer: me.text("onward-permit-issuer")?,
                    from: me.date("onward-permit-from")?,
                    until: me.date("onward-permit-until")?,
                })
            })?,
        })
    }

    fn passport(&self) -> Taken<Passport> {
        Ok(Passport {
            kind: self.chosen("passport-type", "passport-type-other")?,
            number: self.text("passport-number")?,
            country: self.text("passport-country")?,
            authority: self.text("passport-authority")?,
            issued: self.date("passport-issued")?,
            expires: self.date("passport-expires")?,
            mrz: self.view.value("passport-mrz"),
        })
    }

    fn names(&self) -> Taken<Names> {
        Ok(Names {
            surname: self.text("surname")?,
            given: self.view.value("given-names"),
            native: self.view.value("native-name"),
            at_birth: self.view.value("birth-surname"),
        })
    }

    fn nationality(&self) -> Taken<Nationality> {
        let others = ["other-nationality", "third-nationality"];
        Ok(Nationality {
            current: self.text("nationality")?,
            at_birth: self.view.value("birth-nationality"),
            others: others.iter().filter_map(|id| self.view.value(id)).collect(),
        })
    }

    fn guardian(&self) -> Taken<Guardian> {
        Ok(Guardian {
            role: self.text("guardian-role")?,
            person: self.party("guardian", "guardian-surname")?,
            nationality: self.text("guardian-nationality")?,
        })
    }

    fn eu_family(&self) -> Taken<EuFamily> {
        Ok(EuFamily {
            relationship: self.chosen("eu-relationship", "eu-relationship-other")?,
            surname: self.text("eu-surname")?,
            given_names: self.view.value("eu-given-names"),
            birth_date: self.birth_date("eu-birth-date")?,
            nationality: self.text("eu-nationality")?,
            document_number: self.text("eu-document-number")?,
        })
    }

    fn contact(&self) -> Taken<Contact> {
        Ok(Contact {
            street: self.text("home-street")?,
            city: self.text("home-city")?,
            region: self.view.value("home-region"),
            postcode: self.view.value("home-postcode"),
            country: self.text("home-country")?,
            email: self.text("email")?,
            phone: Self::need("phone", self.phone("phone"))?,
        })
    }

    fn residence(&self) -> Taken<Residence> {
        Ok(Residence { permit: self.text("residence-permit")?, until: self.view.date("residence-until") })
    }

    fn work(&self) -> Taken<Work> {
        let employed = self.view.value("employer-name").is_some();
        Ok(Work {
            occupation: self.text("occupation")?,
            title: self.view.value("occupation-title"),
            employer: self.when(employed, |me| me.party("employer", "employer-name"))?,
        })
    }

    fn hosts(&self) -> Taken<Hosts> {
        let lodging = self.text("lodging")?;
        let host = match lodging.as_str() {
            "person" => Some(self.party("host", "host-surname")?),
            "hotel" => Some(self.party("host", "hotel-name")?),
            _ => None,
        };
        let organisation = self.when(self.says_yes("invited-by-organisation"), |me| {
            Ok(Organisation {
                organisation: me.party("organisation", "organisation-name")?,
                contact: me.party("organisation-contact", "organisation-contact-surname")?,
            })
        })?;
        Ok(Hosts { lodging, host, organisation })
    }

    fn means(&self) -> Taken<Means> {
        let payers = self.options("payers");
        let pays = |who: &str| payers.iter().any(|payer| payer == who);
        Ok(Means {
            own: pays("self").then(|| self.chosen_some("own-means")),
            sponsor: self.when(pays("sponsor"), |me| {
                Ok(Sponsor {
                    who: me.chosen("sponsor", "sponsor-name")?,
                    means: me.chosen_some("sponsor-means"),
                })
            })?,
        })
    }

    fn history(&self) -> History {
        History {
            date: self.view.date("fingerprints-date"),
            visa_number: self.view.value("earlier-visa-number"),
        }
    }

    fn declaration(&self, minor: bool) -> Taken<Declaration> {
        Ok(Declaration {
            by: if minor { Declarant::Guardian } else { Declarant::Applicant },
            place: self.text("signing-place")?,
            accepted: DECLARATIONS.iter().filter(|id| self.says_yes(id)).map(|id| (*id).to_owned()).collect(),
        })
    }
}
