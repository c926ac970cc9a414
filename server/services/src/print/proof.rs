//! The sticker beside passport and application, before it is printed.

use super::label;
use super::queue::{self, PrintView};
use crate::command::{Opened, open_for_print};
use crate::desk::case::PassportCheck;
use crate::desk::papers::bytes;
use crate::desk::passport;
use crate::sticker::Field;
use crate::{Error, Result, Services, Staff, Who};
use domain::case::{Case, Entries, Grant, State};
use domain::form::Application;
use domain::form::date::PartialDate;
use domain::{CaseId, Date, mrz};
use std::sync::Arc;
use store::documents::DocumentRow;

/// What the operator compares.
#[derive(Clone, Debug)]
pub struct Proof {
    /// The job.
    pub view: PrintView,
    /// Field by field.
    pub rows: Vec<ProofRow>,
    /// Media type of the copy of the passport's data page, if there is one.
    pub page: Option<String>,
}

/// One field in its three places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofRow {
    /// Field of the sticker.
    pub field: Field,
    /// As it will be printed.
    pub sticker: String,
    /// As the passport's MRZ has it; `None` where an MRZ has no such field or was not read.
    pub passport: Option<String>,
    /// The passport says something else.
    pub passport_differs: bool,
    /// As the applicant signed it; `None` for what an application does not ask.
    pub application: Option<String>,
    /// The application says something else.
    pub application_differs: bool,
}

/// The document code of the passport's data page.
const DATA_PAGE: &str = "passport_copy";

/// Opens the proof of a job and records that. There is one from the loading of a blank to the print; after that the
/// controller reads the sticker and not the screen.
///
/// # Errors
/// As [`queue::open`]; [`Error::NotFound`] before and after that time.
pub async fn proof(services: &Services, staff: &Staff, id: CaseId) -> Result<Proof> {
    let opened = job(services, staff, id).await?;
    let view = queue::open(services, staff, id).await?;
    let case = &opened.case;
    // Only the picture shows the portrait.
    let label = label::label(case, &opened.policy, None)?;
    let rows = rows(case, case.grant().ok_or(Error::NotFound)?, &label.nationality.unwrap_or_default());
    let page = page(services, &opened).await?.map(|row| row.media_type);
    Ok(Proof { rows, page, view })
}

/// The sticker as a picture (SVG), a part of the page whose opening is an event already.
///
/// # Errors
/// As [`proof`], and [`Error::Problems`] when the label cannot be printed.
pub async fn picture(services: &Services, staff: &Staff, id: CaseId, title: &str) -> Result<String> {
    let opened = job(services, staff, id).await?;
    let label = label::of(services, &opened).await?;
    let (policy, title) = (Arc::clone(&opened.policy), title.to_owned());
    let made = tokio::task::spawn_blocking(move || label::picture(&label, &policy, &title)).await;
    made.map_err(Error::internal)?
}

/// The passport's data page with its media type, a part of the page whose opening is an event already.
///
/// # Errors
/// As [`proof`]; [`Error::NotFound`] without such a paper.
pub async fn data_page(services: &Services, staff: &Staff, id: CaseId) -> Result<(String, Vec<u8>)> {
    let opened = job(services, staff, id).await?;
    let row = page(services, &opened).await?.ok_or(Error::NotFound)?;
    bytes(services, &opened, row).await
}

async fn page(services: &Services, opened: &Opened) -> Result<Option<DocumentRow>> {
    let page = opened.case.subject.documents.iter().find(|document| document.code == DATA_PAGE);
    let Some(page) = page else { return Ok(None) };
    let row = services.store.read().await?.documents().get(page.id).await?;
    Ok(row.filter(|row| row.owner_id == opened.case.id))
}

/// A job of this person's post with a blank at the printer.
async fn job(services: &Services, staff: &Staff, id: CaseId) -> Result<Opened> {
    let post = queue::post_of(staff)?;
    let mut tx = services.store.read().await?;
    let row = tx.cases().get(id).await?;
    if !row.is_some_and(|row| queue::is_here(&row, post)) {
        return Err(Error::NotFound);
    }
    let opened = open_for_print(services, &mut tx, &Who::Staff(staff.clone()), id).await?;
    let open_to = opened.case.open_to(&staff.actor());
    if !open_to.contains(&domain::case::ActionKind::Read) {
        return Err(Error::Forbidden);
    }
    let by_hand = opened.case.by_hand().is_some();
    if by_hand || !matches!(opened.case.state, State::Loaded | State::Rendered) {
        return Err(Error::NotFound);
    }
    Ok(opened)
}

fn rows(case: &Case, grant: &Grant, nationality: &str) -> Vec<ProofRow> {
    let subject = &case.subject;
    let form: Option<Application> = serde_json::from_value(case.form.clone()).ok();
    let form = form.as_ref();
    let read = subject.passport.mrz.as_ref().and_then(|lines| mrz::read(lines).ok());
    let differences = match passport::passport(case) {
        PassportCheck::Read { differences, .. } => differences,
        PassportCheck::NotRead | PassportCheck::Unreadable(_) => Vec::new(),
    };
    let differs = |field: mrz::Field| differences.iter().any(|difference| difference.field == field);
    let name = read.as_ref().map(|read| read.name());
    let spaced = |part: &str| part.replace('<', " ").trim().to_owned();
    let holder =
        |field, sticker: String, of: mrz::Field, passport: Option<String>, application: Option<String>| {
            ProofRow {
                field,
                passport_differs: passport.is_some() && differs(of),
                passport,
                application_differs: application.as_ref().is_some_and(|application| *application != sticker),
                application,
                sticker,
            }
        };
    let birth = |date: PartialDate| date.to_string();
    let sex = |sex: mrz::Sex| sex.to_viz().to_string();
    let mut rows = vec![
        holder(
            Field::Primary,
            subject.names.surname.clone(),
            mrz::Field::Name,
            name.as_ref().map(|name| spaced(name.primary())),
            form.map(|form| form.names.surname.clone()),
        ),
        holder(
            Field::Secondary,
            subject.names.given.clone().unwrap_or_default(),
            mrz::Field::Name,
            name.as_ref().map(|name| spaced(name.secondary())),
            form.map(|form| form.names.given.clone().unwrap_or_default()),
        ),
        holder(
            Field::PassportNumber,
            subject.passport.number.clone(),
            mrz::Field::DocumentNumber,
            read.as_ref().map(|read| spaced(read.document_number().as_str())),
            form.map(|form| form.passport.number.clone()),
        ),
        holder(
            Field::Sex,
            sex(subject.sex.into()),
            mrz::Field::Sex,
            read.as_ref().map(|read| read.sex().map(sex).unwrap_or_default()),
            form.map(|form| sex(domain::case::Sex::from(form.sex).into())),
        ),
        holder(
            Field::BirthDate,
            birth(subject.birth),
            mrz::Field::Birth,
            read.as_ref().map(|read| read.birth_text().to_owned()),
            form.map(|form| birth(form.birth.date)),
        ),
        holder(
            Field::Nationality,
            nationality.to_owned(),
            mrz::Field::Nationality,
            read.as_ref().map(|read| read.nationality().to_owned()),
            form.map(|form| form.nationality.current.clone()),
        ),
    ];
    rows.extend(visa(case, grant));
    rows
}

/// What was decided beside what was asked for.
fn visa(case: &Case, grant: &Grant) -> Vec<ProofRow> {
    let trip = &case.subject.trip;
    let row = |field, sticker: String, application: Option<String>| ProofRow {
        field,
        passport: None,
        passport_differs: false,
        application_differs: application.as_ref().is_some_and(|application| *application != sticker),
        application,
        sticker,
    };
    let day = |date: Date| date.to_string();
    let entries = |entries: Entries| entries.as_str().to_owned();
    vec![
        row(Field::Kind, grant.visa_type.clone(), Some(case.visa_type.clone())),
        row(Field::ValidFrom, day(grant.valid_from), Some(day(trip.arrival))),
        row(Field::ValidUntil, day(grant.valid_until), Some(day(trip.departure))),
        row(Field::Entries, entries(grant.entries), Some(entries(trip.entries))),
        row(Field::Duration, grant.days.to_string(), Some(trip.days.to_string())),
        row(Field::Remarks, grant.remarks.clone(), None),
    ]
}
