use domain::Date;
use serde::{Deserialize, Serialize};

use super::geometry::{Blank, Format};

/// What stands on one visa label. Plain values: the caller has already decided all of them.
#[derive(Clone, Debug)]
pub struct Label {
    /// The size of the label.
    pub format: Format,
    /// The code of the issuing State as in the MRZ, such as `UTO`. `UTO` is always a specimen.
    pub issuing_state: String,
    /// The issuing State's name as the header shows it (field 01).
    pub state_name: String,
    /// The word for the document (field 02) in the State's language and others, such as `VISA`. Repeats are printed once.
    pub document: Vec<String>,
    /// Field 03, at most 15 characters.
    pub place_of_issue: String,
    /// Field 04.
    pub valid_from: Date,
    /// Field 05.
    pub valid_until: Date,
    /// Field 06, at most 8 characters, such as `01` or `MULT`.
    pub entries: String,
    /// Days of stay, if the visa limits them (part of field 09).
    pub duration_days: Option<u16>,
    /// The visa number (field 07), at most 13 characters.
    pub number: String,
    /// Type, category and territorial limits (field 08), at most 46 characters.
    pub kind: String,
    /// Conditions, fees and other information (field 09), two lines.
    pub remarks: Option<String>,
    /// Surname or the only name (field 10), in any script that the fonts cover, two lines.
    pub primary: String,
    /// Given names (field 11), two lines.
    pub secondary: Option<String>,
    /// Field 12.
    pub passport_number: Option<String>,
    /// Field 13.
    pub sex: Option<Sex>,
    /// Field 14.
    pub birth_date: BirthDate,
    /// Field 15, a name or a code.
    pub nationality: Option<String>,
    /// The holder's picture as JPEG, upright, without metadata; near 35:45. `None` leaves Zone V to a national symbol.
    pub portrait: Option<Vec<u8>>,
    /// The two MRZ lines, 44 characters each for MRV-A and 36 for MRV-B.
    pub mrz: [String; 2],
    /// The bytes of the digital seal; `None` for a label without one.
    pub seal: Option<Vec<u8>>,
    /// When the label was issued; also the creation date of the PDF.
    pub date_of_issue: Date,
    /// A specimen or training label: "SPECIMEN" is printed across. `UTO` labels carry it whatever is said here.
    pub specimen: bool,
}

impl Label {
    /// Whether the label carries the specimen mark. Utopia (`UTO`) is the specimen State of Doc 9303 and always does.
    pub fn is_specimen(&self) -> bool {
        self.specimen || self.issuing_state.trim_end_matches('<').eq_ignore_ascii_case("UTO")
    }
}

/// A date of birth with parts that may be unknown (printed as X).
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct BirthDate {
    /// Four digits.
    pub year: Option<u16>,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31.
    pub day: Option<u8>,
}

/// Sex as the VIZ shows it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Sex {
    /// Female.
    F,
    /// Male.
    M,
    /// Unspecified.
    X,
}

/// How a State prints its labels, and on which printer.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Layout {
    /// The printer's correction in tenths of a millimetre, to the right and down, at most 20 either way.
    pub offset: (i16, i16),
    /// The State's language: upright captions, first month.
    pub first: Wording,
    /// English, French or Spanish beside it, in italics; `None` if the State's language is one of them.
    pub second: Option<Wording>,
    /// The State's blanks with their fields, MRV-A and MRV-B.
    pub blanks: [Design; 2],
}

impl Layout {
    /// The State's design of a format.
    pub const fn design(&self, format: Format) -> &Design {
        let [a, b] = &self.blanks;
        match format {
            Format::MrvA => a,
            Format::MrvB => b,
        }
    }
}

/// What a State prints on its blanks of one format, and how large.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Design {
    /// The blank.
    pub blank: Blank,
    /// Normal size of names in points.
    pub name_points: f64,
    /// Normal size of other values in points.
    pub value_points: f64,
    /// Rows of fields from the top, those of Zone III before those of Zone II.
    pub rows: Vec<Vec<Column>>,
}

/// A field at its place in a row.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Column {
    /// Which.
    pub field: Field,
    /// Left edge in millimetres from where all text begins.
    pub at: f64,
    /// Lines that the value may take before it is set smaller.
    pub lines: usize,
    /// Most characters of the value, if there is a limit.
    pub most_chars: Option<usize>,
}

/// One language on the label.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Wording {
    /// The captions.
    pub captions: Captions,
    /// The twelve months, each at most four letters; see [`super::dates::months`] for those of Doc 9303-3.
    pub months: [String; 12],
    /// The initials for female, male and unspecified in this language.
    pub sex: [String; 3],
}

/// The captions of the fields. An empty caption is not printed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Captions {
    /// Field 03.
    pub place_of_issue: String,
    /// Field 04.
    pub valid_from: String,
    /// Field 05.
    pub valid_until: String,
    /// Field 06.
    pub entries: String,
    /// Days of stay.
    pub duration: String,
    /// Field 07.
    pub number: String,
    /// The date of issue.
    pub date_of_issue: String,
    /// Field 08.
    pub kind: String,
    /// Field 09.
    pub remarks: String,
    /// Field 10.
    pub primary: String,
    /// Field 11.
    pub secondary: String,
    /// Field 12.
    pub passport_number: String,
    /// Field 13.
    pub sex: String,
    /// Field 14.
    pub birth_date: String,
    /// Field 15.
    pub nationality: String,
}

/// What a piece of the label is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[expect(missing_docs, reason = "the fields are described at `Label`")]
pub enum Field {
    State,
    Document,
    PlaceOfIssue,
    ValidFrom,
    ValidUntil,
    Entries,
    Duration,
    Number,
    DateOfIssue,
    Kind,
    Remarks,
    Primary,
    Secondary,
    PassportNumber,
    Sex,
    BirthDate,
    Nationality,
    Portrait,
    Signature,
    Seal,
    MrzUpper,
    MrzLower,
    Specimen,
    Copy,
}

impl Captions {
    /// The caption of a field; empty for fields that have none.
    pub fn of(&self, field: Field) -> &str {
        match field {
            Field::PlaceOfIssue => &self.place_of_issue,
            Field::ValidFrom => &self.valid_from,
            Field::ValidUntil => &self.valid_until,
            Field::Entries => &self.entries,
            Field::Duration => &self.duration,
            Field::Number => &self.number,
            Field::DateOfIssue => &self.date_of_issue,
            Field::Kind => &self.kind,
            Field::Remarks => &self.remarks,
            Field::Primary => &self.primary,
            Field::Secondary => &self.secondary,
            Field::PassportNumber => &self.passport_number,
            Field::Sex => &self.sex,
            Field::BirthDate => &self.birth_date,
            Field::Nationality => &self.nationality,
            _ => "",
        }
    }
}
