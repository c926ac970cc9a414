//! The form as it was declared, group by group, in the numbers and words of the form itself.

use super::words;
use crate::{
    Ctx,
    ui::{Details, SummaryList, SummaryRow},
};
use domain::{
    Date,
    form::{self, Application, Chosen, ChosenSome, Party, date::PartialDate},
};
use leptos::prelude::*;
use services::desk::case::CaseView;

/// Draws the rows of one part of the form.
type Part = fn(&mut Rows<'_>, &Application);

/// The section of the page.
pub fn section(ctx: &Ctx, view: &CaseView) -> AnyView {
    view! {
        <section aria-labelledby="declared">
            <h2 class="govuk-heading-m" id="declared">{ctx.t("desk-declared")}</h2>
            {groups_of(ctx, view)}
        </section>
    }
    .into_any()
}

/// Its content, for a page that has a heading of its own.
pub fn groups_of(ctx: &Ctx, view: &CaseView) -> AnyView {
    match &view.application {
        Some(application) => groups(ctx, application),
        None => view! { <p class="govuk-body">{ctx.t("desk-form-unreadable")}</p> }.into_any(),
    }
}

/// One answer in words.
pub struct Line {
    /// Number and name of the field.
    pub label: String,
    /// The answer.
    pub value: String,
    /// A number, code or address: always left to right.
    pub code: bool,
}

/// The answers, group by group (the name of a group is the message `group-<name>`). A group without answers is left out.
pub fn lines(ctx: &Ctx, form: &Application) -> Vec<(&'static str, Vec<Line>)> {
    let parts: [(&str, Part); 8] = [
        ("trip", trip),
        ("passport", passport),
        ("person", person),
        ("family", family),
        ("contact", contact),
        ("stay", stay),
        ("means", means),
        ("finish", finish),
    ];
    let groups = parts.into_iter().map(|(group, write)| {
        let mut rows = Rows { ctx, rows: Vec::new() };
        write(&mut rows, form);
        (group, rows.rows)
    });
    groups.filter(|(_, rows)| !rows.is_empty()).collect()
}

fn groups(ctx: &Ctx, form: &Application) -> AnyView {
    let groups = lines(ctx, form).into_iter().map(|(group, lines)| {
        let rows = lines.into_iter().map(row).collect();
        // What every case is examined by stands open; the rest is one press away.
        let open = matches!(group, "trip" | "passport" | "person");
        view! {
            <Details summary=ctx.t(&format!("group-{group}")) open=open>
                <SummaryList rows=rows dense=true/>
            </Details>
        }
    });
    groups.collect_view().into_any()
}

fn row(line: Line) -> SummaryRow {
    if line.code {
        return SummaryRow::code(line.label, line.value);
    }
    let value = line.value;
    SummaryRow::view(line.label, view! { <span class="app-lines" dir="auto">{value}</span> })
}

/// Lines under one heading. What was not asked or not answered gives no line.
struct Rows<'a> {
    ctx: &'a Ctx,
    rows: Vec<Line>,
}

impl Rows<'_> {
    fn label(&self, id: &str) -> String {
        let label = self.ctx.t(&format!("field-{id}"));
        match form::field(id).and_then(|field| field.number) {
            Some(number) => format!("{number}. {label}"),
            None => label,
        }
    }

    fn text(&mut self, id: &str, value: impl Into<String>) {
        self.rows.push(Line { label: self.label(id), value: value.into(), code: false });
    }

    fn maybe(&mut self, id: &str, value: Option<&String>) {
        if let Some(value) = value {
            self.text(id, value);
        }
    }

    fn code(&mut self, id: &str, value: &str) {
        self.rows.push(Line { label: self.label(id), value: value.to_owned(), code: true });
    }

    fn country(&mut self, id: &str, code: &str) {
        self.text(id, words::country(self.ctx, code));
    }

    fn day(&mut self, id: &str, day: Date) {
        self.text(id, words::day(self.ctx, day));
    }

    fn birth(&mut self, id: &str, day: PartialDate) {
        self.text(id, super::birth(self.ctx, day));
    }

    fn option(&self, id: &str, option: &str) -> String {
        form::field(id).map_or_else(|| option.to_owned(), |field| self.ctx.t(&field.option_key(option)))
    }

    fn choice(&mut self, id: &str, option: &str) {
        self.text(id, self.option(id, option));
    }

    fn chosen(&mut self, id: &str, chosen: &Chosen) {
        let own = chosen.other.as_ref().map(|own| format!(": {own}")).unwrap_or_default();
        self.text(id, self.option(id, &chosen.option) + &own);
    }

    fn some(&mut self, id: &str, options: &[String], other: Option<&String>) {
        let words = options.iter().map(|option| self.option(id, option));
        self.text(id, words.chain(other.cloned()).collect::<Vec<_>>().join(", "));
    }

    fn means(&mut self, id: &str, means: &ChosenSome) {
        self.some(id, &means.options, means.other.as_ref());
    }

    /// A party whose fields start with `prefix`.
    fn party(&mut self, prefix: &str, name: &str, party: &Party) {
        self.text(name, &party.name);
        for (part, value) in [
            ("given-names", &party.given_names),
            ("address", &party.address),
            ("phone", &party.phone),
            ("email", &party.email),
        ] {
            self.maybe(&format!("{prefix}-{part}"), value.as_ref());
        }
    }
}

fn trip(rows: &mut Rows<'_>, form: &Application) {
    let trip = &form.trip;
    rows.some("purposes", &trip.purposes, None);
    rows.maybe("purpose-details", trip.details.as_ref());
    rows.country("main-destination", &trip.main_destination);
    rows.maybe("other-destinations", trip.other_destinations.as_ref());
    rows.country("first-entry", &trip.first_entry);
    let entries = domain::case::Entries::from(trip.entries);
    rows.choice("entries", entries.as_str());
    rows.day("arrival-date", trip.arrival);
    rows.day("departure-date", trip.departure);
    rows.text("stay-days", trip.days.to_string());
    if let Some(onward) = &trip.onward {
        rows.country("onward-country", &onward.country);
        rows.text("onward-permit-issuer", &onward.issuer);
        rows.day("onward-permit-from", onward.from);
        rows.day("onward-permit-until", onward.until);
    }
}

fn passport(rows: &mut Rows<'_>, form: &Application) {
    let passport = &form.passport;
    rows.chosen("passport-type", &passport.kind);
    rows.code("passport-number", &passport.number);
    rows.day("passport-issued", passport.issued);
    rows.day("passport-expires", passport.expires);
    rows.country("passport-country", &passport.country);
    rows.text("passport-authority", &passport.authority);
}

fn person(rows: &mut Rows<'_>, form: &Application) {
    rows.text("surname", &form.names.surname);
    rows.maybe("given-names", form.names.given.as_ref());
    rows.maybe("native-name", form.names.native.as_ref());
    rows.maybe("birth-surname", form.names.at_birth.as_ref());
    rows.birth("birth-date", form.birth.date);
    rows.text("birth-place", &form.birth.place);
    rows.country("birth-country", &form.birth.country);
    let sex = match form.sex {
        form::Sex::Female => "female",
        form::Sex::Male => "male",
        form::Sex::Other => "other",
    };
    rows.choice("sex", sex);
    rows.country("nationality", &form.nationality.current);
    if let Some(code) = &form.nationality.at_birth {
        rows.country("birth-nationality", code);
    }
    for code in &form.nationality.others {
        rows.country("other-nationality", code);
    }
    rows.chosen("civil-status", &form.civil_status);
    rows.maybe("national-id", form.national_id.as_ref());
}

fn family(rows: &mut Rows<'_>, form: &Application) {
    if let Some(guardian) = &form.guardian {
        rows.choice("guardian-role", &guardian.role);
        rows.party("guardian", "guardian-surname", &guardian.person);
        rows.country("guardian-nationality", &guardian.nationality);
    }
    if let Some(citizen) = &form.eu_family {
        rows.chosen("eu-relationship", &citizen.relationship);
        rows.text("eu-surname", &citizen.surname);
        rows.maybe("eu-given-names", citizen.given_names.as_ref());
        rows.birth("eu-birth-date", citizen.birth_date);
        rows.country("eu-nationality", &citizen.nationality);
        rows.code("eu-document-number", &citizen.document_number);
    }
}

fn contact(rows: &mut Rows<'_>, form: &Application) {
    let contact = &form.contact;
    rows.text("home-street", &contact.street);
    rows.text("home-city", &contact.city);
    rows.maybe("home-region", contact.region.as_ref());
    rows.maybe("home-postcode", contact.postcode.as_ref());
    rows.country("home-country", &contact.country);
    rows.code("email", &contact.email);
    rows.code("phone", &contact.phone);
    if let Some(residence) = &form.residence {
        rows.code("residence-permit", &residence.permit);
        match residence.until {
            Some(until) => rows.day("residence-until", until),
            None => rows.choice("residence-unlimited", "yes"),
        }
    }
    if let Some(work) = &form.work {
        rows.choice("occupation", &work.occupation);
        rows.maybe("occupation-title", work.title.as_ref());
        if let Some(employer) = &work.employer {
            rows.party("employer", "employer-name", employer);
        }
    }
}

fn stay(rows: &mut Rows<'_>, form: &Application) {
    let Some(hosts) = &form.hosts else { return };
    rows.choice("lodging", &hosts.lodging);
    if let Some(host) = &hosts.host {
        let name = if hosts.lodging == "hotel" { "hotel-name" } else { "host-surname" };
        rows.party("host", name, host);
    }
    if let Some(invited) = &hosts.organisation {
        rows.party("organisation", "organisation-name", &invited.organisation);
        rows.party("organisation-contact", "organisation-contact-surname", &invited.contact);
    }
}

fn means(rows: &mut Rows<'_>, form: &Application) {
    let Some(means) = &form.means else { return };
    if let Some(own) = &means.own {
        rows.means("own-means", own);
    }
    if let Some(sponsor) = &means.sponsor {
        rows.chosen("sponsor", &sponsor.who);
        rows.means("sponsor-means", &sponsor.means);
    }
}

fn finish(rows: &mut Rows<'_>, form: &Application) {
    match &form.history {
        Some(history) => {
            if let Some(day) = history.date {
                rows.day("fingerprints-date", day);
            }
            rows.maybe("earlier-visa-number", history.visa_number.as_ref());
        }
        None => rows.choice("fingerprints-before", "no"),
    }
    if let Some(preparer) = &form.preparer {
        rows.party("preparer", "preparer-surname", &preparer.0);
    }
    rows.text("signing-place", &form.declaration.place);
    for name in &form.declaration.accepted {
        rows.choice_accepted(name);
    }
}

impl Rows<'_> {
    /// A declaration that was accepted.
    fn choice_accepted(&mut self, name: &str) {
        self.text(name, self.ctx.t("core-yes"));
    }
}
