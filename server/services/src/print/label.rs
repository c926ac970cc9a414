//! What stands on the label of a case: from case and policy to [`sticker::Label`] and [`sticker::Layout`].

use crate::command::Opened;
use crate::desk::papers::bytes;
use crate::desk::passport::zone_problem;
use crate::sticker::{self, Blank, Captions, Column, Design, Label, Layout, RenderError, Rendered, Wording};
use crate::{Error, Result, Services};
use domain::Problem;
use domain::case::{Case, Entries, Grant, Sex};
use domain::policy::{FormatField, Policy, StickerField, VisaType};

/// The label of a case with a loaded blank. All values come from the case, so the same case gives the same bytes whenever it
/// is rendered: the date of issue is the day of the decision, not of the print.
///
/// # Errors
/// [`Error::Problems`] when the MRZ cannot be written; [`Error::NotFound`] without a decision to issue or a loaded blank.
pub fn label(case: &Case, policy: &Policy, portrait: Option<Vec<u8>>) -> Result<Label> {
    let (Some(grant), Some(decision), Some(serial)) = (case.grant(), &case.decision, case.visa_number())
    else {
        return Err(Error::NotFound);
    };
    let visa = policy.visa_type(&grant.visa_type).ok_or_else(|| missing("visa type"))?;
    let post = policy.post(&case.post).ok_or_else(|| missing("post"))?;
    let lines = case.mrz(grant, serial, policy).map_err(|error| Error::from(zone_problem(&error)))?;
    let language = policy.state.languages.first().map_or("en", String::as_str);
    let subject = &case.subject;
    Ok(Label {
        format: format(visa)?,
        issuing_state: policy.state.code.clone(),
        state_name: policy.state.name.get(language).to_owned(),
        document: policy.state.languages.iter().map(|l| policy.state.visa_word.get(l).to_owned()).collect(),
        place_of_issue: post.city.clone(),
        valid_from: grant.valid_from,
        valid_until: grant.valid_until,
        entries: entries(grant.entries).to_owned(),
        duration_days: Some(grant.days),
        number: serial.to_owned(),
        kind: kind(visa, grant),
        remarks: Some(grant.remarks.clone()).filter(|remarks| !remarks.is_empty()),
        primary: subject.names.surname.clone(),
        secondary: subject.names.given.clone(),
        passport_number: Some(subject.passport.number.clone()),
        sex: Some(match subject.sex {
            Sex::Female => sticker::Sex::F,
            Sex::Male => sticker::Sex::M,
            Sex::Unspecified => sticker::Sex::X,
        }),
        birth_date: sticker::BirthDate {
            year: u16::try_from(subject.birth.year).ok(),
            month: subject.birth.month.and_then(|month| u8::try_from(month).ok()),
            day: subject.birth.day.and_then(|day| u8::try_from(day).ok()),
        },
        nationality: Some(subject.nationality.clone()),
        portrait,
        mrz: [lines.line1().to_owned(), lines.line2().to_owned()],
        seal: case
            .sticker()
            .and_then(|s| s.rendering.as_ref()?.seal.as_deref())
            .and_then(domain::seal::from_hex),
        date_of_issue: decision.on,
        specimen: false,
    })
}

/// The label of a case with a loaded blank and its picture. In a demonstration it is a specimen, whatever the State.
pub(super) async fn of(services: &Services, opened: &Opened) -> Result<Label> {
    let mut label = label(&opened.case, &opened.policy, portrait(services, opened).await?)?;
    label.specimen |= services.settings.demo;
    Ok(label)
}

/// The portrait of a case as it was taken in.
async fn portrait(services: &Services, opened: &Opened) -> Result<Option<Vec<u8>>> {
    let Some(id) = opened.case.subject.portrait() else { return Ok(None) };
    let row = services.store.read().await?.documents().get(id).await?;
    let row = row.filter(|row| row.owner_id == opened.case.id).ok_or(Error::NotFound)?;
    Ok(Some(bytes(services, opened, row).await?.1))
}

/// A printer's correction in tenths of a millimetre, to the right and down; none where the policy's counts.
pub type Correction = Option<(i16, i16)>;

/// Captions and months as the policy has them, and the correction of the printer.
pub fn layout(policy: &Policy, correction: Correction) -> Layout {
    let mut languages = policy.sticker.caption_languages.iter();
    let first = languages.next().map_or("en", String::as_str);
    let offset = policy.sticker.printer_offset;
    Layout {
        offset: correction.unwrap_or((tenths(offset.x), tenths(offset.y))),
        first: wording(policy, first),
        second: languages.next().map(|language| wording(policy, language)),
        blanks: [sticker::Format::MrvA, sticker::Format::MrvB].map(|format| design(policy, format)),
    }
}

/// The State's fields and sizes for a format. A State without blanks of a format has no visa type that is printed on one; the
/// format then stands without fields.
fn design(policy: &Policy, format: sticker::Format) -> Design {
    let rules =
        policy.sticker.formats.iter().find(|rules| sticker::Format::called(&rules.code) == Some(format));
    let Some(rules) = rules else {
        return Design { blank: format.into(), name_points: 8.0, value_points: 7.0, rows: Vec::new() };
    };
    let column = |place: &FormatField| Column {
        field: field(place.field),
        at: place.at,
        lines: usize::from(place.lines),
        most_chars: place.most_chars(),
    };
    Design {
        blank: Blank { format, size: (rules.width, rules.height) },
        name_points: rules.name_size,
        value_points: rules.value_size,
        rows: rules.rows.iter().map(|row| row.iter().map(column).collect()).collect(),
    }
}

/// What the policy calls a field, as the label has it.
pub(super) const fn field(name: StickerField) -> sticker::Field {
    match name {
        StickerField::PlaceOfIssue => sticker::Field::PlaceOfIssue,
        StickerField::ValidFrom => sticker::Field::ValidFrom,
        StickerField::ValidUntil => sticker::Field::ValidUntil,
        StickerField::Entries => sticker::Field::Entries,
        StickerField::VisaNumber => sticker::Field::Number,
        StickerField::VisaType => sticker::Field::Kind,
        StickerField::StayDays => sticker::Field::Duration,
        StickerField::IssuedOn => sticker::Field::DateOfIssue,
        StickerField::Remarks => sticker::Field::Remarks,
        StickerField::PrimaryIdentifier => sticker::Field::Primary,
        StickerField::SecondaryIdentifier => sticker::Field::Secondary,
        StickerField::PassportNumber => sticker::Field::PassportNumber,
        StickerField::Sex => sticker::Field::Sex,
        StickerField::BirthDate => sticker::Field::BirthDate,
        StickerField::Nationality => sticker::Field::Nationality,
    }
}

/// The finished print file. It takes some milliseconds of a processor: call it on a thread for such work.
///
/// # Errors
/// [`Error::Problems`] that names the field which cannot be printed.
pub fn render(label: &Label, policy: &Policy, correction: Correction) -> Result<Rendered> {
    made(label, |label| sticker::render(label, &layout(policy, correction)))
}

/// The copy for the record, without the correction of a printer: as [`render`], never the same bytes.
///
/// # Errors
/// As [`render`].
pub fn archive(label: &Label, policy: &Policy) -> Result<Rendered> {
    made(label, |label| sticker::archive(label, &layout(policy, Some((0, 0)))))
}

/// A picture for a screen, without the correction of a printer: as [`render`], with a title for screen readers.
///
/// # Errors
/// As [`render`].
pub fn picture(label: &Label, policy: &Policy, title: &str) -> Result<String> {
    made(label, |label| sticker::svg(label, &layout(policy, Some((0, 0))), title))
}

/// Brings the portrait to the pixels of the print, then draws.
fn made<T>(label: &Label, draw: impl FnOnce(&Label) -> Result<T, RenderError>) -> Result<T> {
    let portrait = label.portrait.as_deref();
    let portrait = portrait.map(|jpeg| sticker::portrait::for_print(jpeg, label.format)).transpose();
    let label = portrait.map(|portrait| Label { portrait, ..label.clone() });
    label.and_then(|label| draw(&label)).map_err(|error| {
        let (key, field) = match &error {
            RenderError::Missing(field) => ("problem-label-missing", *field),
            RenderError::TooLong { field, .. } => ("problem-label-too-long", *field),
            RenderError::DoesNotFit(field) => ("problem-label-does-not-fit", *field),
            RenderError::NoGlyph { field, .. } => ("problem-label-no-glyph", *field),
            RenderError::Portrait => ("problem-label-portrait", sticker::Field::Portrait),
            other => return Error::internal(other),
        };
        let problem = Problem::new("label", key).with("field-key", field_key(field));
        Error::from(match error {
            RenderError::TooLong { limit, got, .. } => problem.with("limit", limit).with("got", got),
            RenderError::NoGlyph { ch, .. } => problem.with("letter", ch),
            _ => problem,
        })
    })
}

/// Message key of a field of the label (`sticker-place-of-issue`).
pub fn field_key(field: sticker::Field) -> String {
    let mut key = "sticker".to_owned();
    for letter in format!("{field:?}").chars() {
        if letter.is_ascii_uppercase() {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    key
}

fn format(visa: &VisaType) -> Result<sticker::Format> {
    sticker::Format::called(&visa.format).ok_or_else(|| missing("sticker format"))
}

/// Number of entries as printed (Doc 9303-7, field 06).
const fn entries(entries: Entries) -> &'static str {
    match entries {
        Entries::Single => "01",
        Entries::Two => "02",
        Entries::Multiple => "MULT",
    }
}

/// Type and territorial limits (Doc 9303-7, field 08).
fn kind(visa: &VisaType, grant: &Grant) -> String {
    match &grant.territory {
        Some(territory) => format!("{} {territory}", visa.printed),
        None => visa.printed.clone(),
    }
}

fn wording(policy: &Policy, language: &str) -> Wording {
    let caption = |name: StickerField| {
        let caption = policy.sticker.captions.get(&name);
        caption.map_or_else(String::new, |caption| caption.0.get(language).to_owned())
    };
    Wording {
        captions: Captions {
            place_of_issue: caption(StickerField::PlaceOfIssue),
            valid_from: caption(StickerField::ValidFrom),
            valid_until: caption(StickerField::ValidUntil),
            entries: caption(StickerField::Entries),
            duration: caption(StickerField::StayDays),
            number: caption(StickerField::VisaNumber),
            date_of_issue: caption(StickerField::IssuedOn),
            kind: caption(StickerField::VisaType),
            remarks: caption(StickerField::Remarks),
            primary: caption(StickerField::PrimaryIdentifier),
            secondary: caption(StickerField::SecondaryIdentifier),
            passport_number: caption(StickerField::PassportNumber),
            sex: caption(StickerField::Sex),
            birth_date: caption(StickerField::BirthDate),
            nationality: caption(StickerField::Nationality),
        },
        months: sticker::dates::months(language).or_else(|| sticker::dates::months("en")).unwrap_or_default(),
        sex: ["F", "M", "X"].map(str::to_owned),
    }
}

/// Millimetres to tenths; the layout refuses what is out of range.
fn tenths(millimetres: f64) -> i16 {
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and the layout refuses over 20")]
    let tenths = (millimetres * 10.0).round() as i16;
    tenths
}

fn missing(what: &str) -> Error {
    Error::internal(format!("the policy of the case has no such {what}"))
}
