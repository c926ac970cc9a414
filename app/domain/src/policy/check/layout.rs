//! The sticker: serials that fit the MRZ, blanks of the right size, every mandatory field once, rows in which fields have room.

use super::super::errors::{Finder, place};
use super::super::{Format, FormatField, Policy, StickerField};

/// Most that a printer may be off in millimetres: the margin that is free of data (Doc 9303-7 3.2).
const MARGIN: f64 = 2.0;
/// A blank is this much larger or smaller than its format at most, in millimetres (Doc 9303-7 3.1).
const TOLERANCE: f64 = 1.0;
/// Portrait, margins and what lies between: the part of the label's width in which no text stands, in millimetres.
const BESIDE_TEXT: f64 = 40.0;
/// Least room of a field in millimetres: a short caption.
const NARROWEST: f64 = 5.0;
/// Sizes in points: no value is set smaller, and larger ones leave no room for eight rows.
const POINTS: std::ops::RangeInclusive<f64> = 5.5..=12.0;

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    serial(policy, found);
    let languages = &policy.sticker.caption_languages;
    if languages.is_empty() || languages.len() > 2 {
        found.add(place!["sticker", "caption_languages"], "sticker: one or two caption_languages");
    }
    for (name, caption) in &policy.sticker.captions {
        for language in languages.iter().filter(|language| !caption.0.0.contains_key(*language)) {
            let message = format!("caption of {name} has no text in {language:?}, a caption language");
            found.add(place!["sticker", "captions", name.as_str()], message);
        }
    }
    let offset = &policy.sticker.printer_offset;
    if offset.x.abs() > MARGIN || offset.y.abs() > MARGIN {
        found.add(
            place!["sticker", "printer_offset"],
            "sticker: a printer_offset of more than 2 mm moves the print off the label",
        );
    }
    let formats = &policy.sticker.formats;
    for (index, format) in formats.iter().enumerate() {
        if formats.iter().take(index).any(|earlier| earlier.code == format.code) {
            let message = format!("sticker formats: code {:?} is used twice", format.code);
            found.add(place!["sticker", "formats", index, "code"], message);
        }
        one(policy, index, format, found);
    }
}

fn serial(policy: &Policy, found: &mut Finder<'_>) {
    let rule = &policy.sticker.serial;
    let length = rule.letters.len() + usize::from(rule.digits);
    if length > 9 {
        let message = format!(
            "sticker serial: {length} characters do not fit the 9 places of the MRZ (Doc 9303-7 4.2)"
        );
        found.add(place!["sticker", "serial", "digits"], message);
    }
    if rule.digits == 0 {
        found.add(
            place!["sticker", "serial", "digits"],
            "sticker serial: digits is 0, so there is one sticker",
        );
    }
    if !rule.letters.bytes().all(|b| b.is_ascii_uppercase()) {
        found.add(place!["sticker", "serial", "letters"], "sticker serial: letters must be from A to Z");
    }
}

fn one(policy: &Policy, index: usize, format: &Format, found: &mut Finder<'_>) {
    let code = &format.code;
    let Some((_, width, height, _)) = Format::NOMINAL.into_iter().find(|nominal| nominal.0 == code) else {
        let message = format!("sticker formats: {code:?} is neither \"MRV-A\" nor \"MRV-B\"");
        found.add(place!["sticker", "formats", index, "code"], message);
        return;
    };
    let mut at = |key: &str, message: String| found.add(place!["sticker", "formats", index, key], message);
    let off = |is: f64, nominal: f64| {
        (is - nominal).abs().partial_cmp(&TOLERANCE).is_none_or(|order| order.is_gt())
    };
    if off(format.width, width) || off(format.height, height) {
        at(
            "width",
            format!("format {code}: a label is {width} by {height} mm, give or take 1 mm (Doc 9303-7 3.1)"),
        );
    }
    if !POINTS.contains(&format.value_size) || !POINTS.contains(&format.name_size) {
        at("value_size", format!("format {code}: text sizes lie between 5.5 and 12 points"));
    }
    for name in StickerField::MANDATORY.iter().filter(|name| format.field(**name).is_none()) {
        at("rows", format!("format {code}: field {name} is missing; Doc 9303-7 makes it mandatory"));
    }
    let fields: Vec<_> = format.rows.iter().flatten().map(|place| place.field).collect();
    if !fields.is_sorted_by_key(|field| field.is_of_holder()) {
        at(
            "rows",
            format!("format {code}: rows about the visa stand above rows about the holder (Doc 9303-7 3.3)"),
        );
    }
    for (number, name) in fields.iter().enumerate() {
        if fields.iter().take(number).any(|earlier| earlier == name) {
            at("rows", format!("format {code}: field {name} stands twice"));
        }
    }
    for (number, row) in format.rows.iter().enumerate() {
        let message = in_row(policy, code, row, format.width - BESIDE_TEXT);
        if let Some(message) = message {
            found.add(place!["sticker", "formats", index, "rows", number], message);
        }
    }
}

/// What is wrong with a row of fields.
fn in_row(policy: &Policy, code: &str, row: &[FormatField], width: f64) -> Option<String> {
    if row.is_empty() {
        return Some(format!("format {code}: a row has no field"));
    }
    if row
        .iter()
        .any(|place| place.field.is_of_holder() != row.first().is_some_and(|f| f.field.is_of_holder()))
    {
        return Some(format!("format {code}: a row is about the visa or about the holder, not both"));
    }
    for (number, place) in row.iter().enumerate() {
        let name = place.field;
        let next = row.get(number + 1).map_or(width, |next| next.at);
        if !(place.at >= 0.0 && next - place.at >= NARROWEST) {
            return Some(format!(
                "format {code}: field {name} has less than {NARROWEST} mm to the next field or the edge"
            ));
        }
        if !(1..=2).contains(&place.lines) {
            return Some(format!("format {code}: field {name} has one line or two"));
        }
        let positions = name.positions().unwrap_or(usize::MAX);
        if place.max_chars.is_some_and(|most| most == 0 || usize::from(most) > positions) {
            return Some(format!(
                "format {code}: field {name} has at most {positions} characters (Doc 9303-7)"
            ));
        }
        if !policy.sticker.captions.contains_key(&name) {
            return Some(format!("format {code}: field {name} has no caption in sticker.captions"));
        }
    }
    None
}
