//! An object a line. The lines may stand in one array, as programs write it.
//!
//! ```text
//! {"reference": "N-1", "names": ["Jane Example"], "weak_names": ["Janie"], "births": ["1962-03-17"], "sex": "f",
//!  "nationalities": ["UTO"], "documents": [{"number": "X1234567", "country": "UTO"}]}
//! ```

use super::{Entry, LineFaultKind, country, object, sex};
use crate::screening::document::Document;
use crate::screening::person::{Known, KnownName};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
struct Line {
    reference: String,
    names: Vec<String>,
    weak_names: Vec<String>,
    births: Vec<String>,
    sex: String,
    nationalities: Vec<String>,
    documents: Vec<Document>,
}

/// The entry of a line.
pub(super) fn entry(line: &str) -> Result<Option<Entry>, LineFaultKind> {
    let object = object(line);
    if object.is_empty() {
        return Ok(None);
    }
    let line: Line = serde_json::from_str(object).map_err(|_| LineFaultKind::Json)?;
    let weak = line.weak_names.into_iter().map(|text| KnownName { text, weak: true });
    let births = line.births.iter().map(|text| text.parse().map_err(|_| LineFaultKind::Birth));
    let documents = line.documents.into_iter().map(|document| {
        let country = document.country.as_deref().map(country).transpose()?;
        Ok(Document { country, ..document })
    });
    Ok(Some(Entry {
        reference: line.reference,
        known: Known {
            names: line.names.into_iter().map(KnownName::new).chain(weak).collect(),
            births: births.collect::<Result<_, _>>()?,
            sex: sex(&line.sex)?,
            nationalities: line.nationalities.iter().map(|code| country(code)).collect::<Result<_, _>>()?,
            documents: documents.collect::<Result<_, _>>()?,
        },
    }))
}
