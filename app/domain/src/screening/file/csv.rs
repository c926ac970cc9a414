//! Columns under headings, fields apart by commas, several values of a field by semicolons:
//!
//! ```text
//! reference,name,weak_name,birth,sex,nationality,document
//! N-1,Jane Example;Jean Example,Janie,1962-03-17,f,UTO,UTO:X1234567
//! ```

use super::{Entry, LineFaultKind, country, sex};
use crate::names::named;
use crate::screening::document::Document;
use crate::screening::person::{Known, KnownName};

named! {
    /// A heading.
    Column {
        /// The name of the entry in the list.
        Reference = "reference",
        /// Names.
        Name = "name",
        /// Names that the list calls weak.
        WeakName = "weak_name",
        /// Dates of birth.
        Birth = "birth",
        /// Sex.
        Sex = "sex",
        /// Nationalities.
        Nationality = "nationality",
        /// Passports and cards: `COUNTRY:NUMBER`, or a number.
        Document = "document",
    }
}

/// The columns of a file.
pub(super) fn headings(line: &str) -> Result<Vec<Column>, LineFaultKind> {
    let names = fields(line).ok_or(LineFaultKind::Heading)?;
    let column = |name: &String| {
        let name = name.trim().to_lowercase();
        Column::ALL.iter().copied().find(|column| column.as_str() == name)
    };
    let columns: Option<Vec<Column>> = names.iter().map(column).collect();
    let columns = columns.ok_or(LineFaultKind::Heading)?;
    let has = |column| columns.iter().filter(|known| **known == column).count() == 1;
    if has(Column::Reference) && has(Column::Name) { Ok(columns) } else { Err(LineFaultKind::Heading) }
}

/// The entry of a line.
pub(super) fn entry(columns: &[Column], line: &str) -> Result<Entry, LineFaultKind> {
    let fields = fields(line).filter(|fields| fields.len() == columns.len()).ok_or(LineFaultKind::Columns)?;
    let mut entry = Entry { reference: String::new(), known: Known::default() };
    let known = &mut entry.known;
    for (column, field) in columns.iter().zip(fields) {
        let values = field.split(';').map(str::trim).filter(|value| !value.is_empty());
        match column {
            Column::Reference => entry.reference = field.clone(),
            Column::Name => known.names.extend(values.map(KnownName::new)),
            Column::WeakName => {
                known.names.extend(values.map(|text| KnownName { text: text.to_owned(), weak: true }));
            }
            Column::Birth => {
                for value in values {
                    known.births.push(value.parse().map_err(|_| LineFaultKind::Birth)?);
                }
            }
            Column::Sex => known.sex = sex(&field)?,
            Column::Nationality => {
                known.nationalities = values.map(country).collect::<Result<_, _>>()?;
            }
            Column::Document => known.documents = values.map(document).collect::<Result<_, _>>()?,
        }
    }
    Ok(entry)
}

fn document(text: &str) -> Result<Document, LineFaultKind> {
    let (state, number) = match text.split_once(':') {
        Some((state, number)) => (Some(country(state)?), number),
        None => (None, text),
    };
    Ok(Document { number: number.trim().to_owned(), country: state })
}

/// The fields of a line; `None` when a quote does not end.
fn fields(line: &str) -> Option<Vec<String>> {
    let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(std::mem::take(&mut field)),
            other => field.push(other),
        }
    }
    fields.push(field);
    (!quoted).then_some(fields)
}
