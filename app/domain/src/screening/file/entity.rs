//! An entity a line, also within one array: `{"id": "Q1", "schema": "Person", "properties": {"name": ["Jane Example"], "birthDate": ["1962"]}}`. Persons are
//! entries; passports and identity cards are read with the person that they name as holder; everything else (ships, companies) is
//! nothing to us. Codes of countries that are no more, which such files keep, are left out.

use super::{Entry, LineFaultKind, country, object, sex};
use crate::screening::birth::PartialDate;
use crate::screening::document::Document;
use crate::screening::person::{Known, KnownName};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
struct Entity {
    id: String,
    schema: String,
    #[serde(default)]
    properties: HashMap<String, Vec<serde_json::Value>>,
}

impl Entity {
    fn texts(&self, property: &str) -> impl Iterator<Item = &str> {
        self.properties.get(property).into_iter().flatten().filter_map(serde_json::Value::as_str)
    }
}

/// The passport or card of a line, and the entity that holds it.
pub(super) fn linked(line: &str) -> Option<(String, Document)> {
    // Most lines have no holder: they are not worth parsing twice.
    if !line.contains("\"holder\"") {
        return None;
    }
    let entity: Entity = serde_json::from_str(object(line)).ok()?;
    let number = entity.texts("number").next()?.to_owned();
    let holder = entity.texts("holder").next()?.to_owned();
    let state = entity.texts("country").find_map(|code| country(code).ok());
    matches!(entity.schema.as_str(), "Passport" | "Identification")
        .then_some((holder, Document { number, country: state }))
}

/// The entry of a line; `None` for what is no person.
pub(super) fn entry(
    line: &str,
    links: &HashMap<String, Vec<Document>>,
) -> Result<Option<Entry>, LineFaultKind> {
    let object = object(line);
    if object.is_empty() {
        return Ok(None);
    }
    let entity: Entity = serde_json::from_str(object).map_err(|_| LineFaultKind::Json)?;
    if entity.schema != "Person" {
        return Ok(None);
    }
    let names = ["name", "alias", "previousName"].into_iter().flat_map(|name| entity.texts(name));
    let weak = entity.texts("weakAlias").map(|text| KnownName { text: text.to_owned(), weak: true });
    let mut births: Vec<PartialDate> = Vec::new();
    for text in entity.texts("birthDate") {
        // Some give the moment.
        let day = text.split(['T', ' ']).next().unwrap_or_default();
        births.push(day.parse().map_err(|_| LineFaultKind::Birth)?);
    }
    let nationalities = ["nationality", "citizenship"].into_iter().flat_map(|name| entity.texts(name));
    let mut nationalities: Vec<String> = nationalities.filter_map(|code| country(code).ok()).collect();
    nationalities.sort();
    nationalities.dedup();
    let numbers = ["passportNumber", "idNumber"].into_iter().flat_map(|name| entity.texts(name));
    let mut documents: Vec<Document> =
        numbers.map(|number| Document { number: number.to_owned(), country: None }).collect();
    documents.extend(links.get(&entity.id).into_iter().flatten().cloned());
    let known = Known {
        names: names.map(KnownName::new).chain(weak).collect(),
        births,
        sex: entity.texts("gender").find_map(|text| sex(text).ok().flatten()),
        nationalities,
        documents,
    };
    Ok(Some(Entry { reference: entity.id, known }))
}
