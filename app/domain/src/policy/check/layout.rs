//! The sticker: serials that fit the MRZ, fields that lie on the label and not on each other.

use super::super::errors::{Finder, place};
use super::super::{Format, FormatField, Policy, Rect};

/// Margin free of data, header excepted (Doc 9303-7 3.2).
const MARGIN: f64 = 2.0;
/// Sizes of both formats and characters of their MRZ (Doc 9303-7 3.1, 4.2).
const SIZES: [(&str, f64, f64, u8); 2] = [("MRV-A", 120.0, 80.0, 44), ("MRV-B", 105.0, 74.0, 36)];

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    serial(policy, found);
    let languages = &policy.sticker.caption_languages;
    if languages.is_empty() || languages.len() > 2 {
        found.add(place!["sticker", "caption_languages"], "sticker: one or two caption_languages");
    }
    for (name, caption) in &policy.sticker.captions {
        if !FormatField::NAMES.contains(&name.as_str()) {
            found.add(
                place!["sticker", "captions", name.as_str()],
                format!("captions: no field is called {name:?}"),
            );
        }
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
    let Some((_, width, height, characters)) = SIZES.into_iter().find(|size| size.0 == code) else {
        let message = format!("sticker formats: {code:?} is neither \"MRV-A\" nor \"MRV-B\"");
        found.add(place!["sticker", "formats", index, "code"], message);
        return;
    };
    let mut at = |key: &str, message: String| found.add(place!["sticker", "formats", index, key], message);
    // The label may be a millimetre larger or smaller (Doc 9303-7 3.1).
    if (format.width - width).abs() > 1.0 || (format.height - height).abs() > 1.0 {
        at("width", format!("format {code}: a label is {width} by {height} mm, give or take 1 mm"));
    }
    if format.header.height > 12.0 {
        at("header", format!("format {code}: the header is at most 12 mm high (Doc 9303-7 3.3)"));
    }
    let mrz = &format.mrz;
    if (mrz.zone_height - 23.2).abs() > 1.0 || (mrz.left - 4.0).abs() > 1.0 || mrz.pitch != 2.54 {
        at(
            "mrz",
            format!(
                "format {code}: the MRZ zone is 23.2 +-1.0 mm high, begins at 4.0 +-1.0 mm and has a pitch of 2.54 mm (Doc 9303-7)"
            ),
        );
    }
    if mrz.left + mrz.pitch * f64::from(characters) > format.width - MARGIN {
        at("mrz", format!("format {code}: {characters} characters run off the label"));
    }
    let (wide, high) = (format.portrait.width, format.portrait.height);
    if !(26.0..=32.0).contains(&wide) || !(32.0..=40.0).contains(&high) {
        at(
            "portrait",
            format!("format {code}: the portrait is 26 to 32 mm wide and 32 to 40 mm high (Doc 9303-7 3.3)"),
        );
    }
    if !(1.0..=20.0).contains(&format.value_size) || !(1.0..=20.0).contains(&format.caption_size) {
        at("value_size", format!("format {code}: text sizes lie between 1 and 20 points"));
    }
    places(policy, index, format, found);
}

/// Everything lies inside the margin, below the header and above the MRZ, and nothing on anything else.
fn places(policy: &Policy, index: usize, format: &Format, found: &mut Finder<'_>) {
    let code = &format.code;
    let area = Rect {
        x: MARGIN,
        y: format.header.y + format.header.height,
        width: format.width - 2.0 * MARGIN,
        height: format.height - format.mrz.zone_height - format.header.y - format.header.height,
    };
    let mut taken: Vec<(&str, Rect)> = vec![("portrait", format.portrait)];
    if !area.holds(&format.portrait) {
        let message = format!("format {code}: the portrait leaves the area between header, margins and MRZ");
        found.add(place!["sticker", "formats", index, "portrait"], message);
    }
    if let Some(seal) = format.seal {
        if !area.holds(&seal) {
            let message = format!("format {code}: the seal leaves the area between header, margins and MRZ");
            found.add(place!["sticker", "formats", index, "seal"], message);
        }
        if overlap(&seal, &format.portrait) {
            found.add(
                place!["sticker", "formats", index, "seal"],
                format!("format {code}: the seal lies on the portrait"),
            );
        }
        taken.push(("seal", seal));
    }
    for (number, field) in format.fields.iter().enumerate() {
        let name = field.name.as_str();
        let mut at =
            |message: String| found.add(place!["sticker", "formats", index, "fields", number], message);
        if !FormatField::NAMES.contains(&name) {
            at(format!("format {code}: no field is called {name:?}"));
        } else if !policy.sticker.captions.contains_key(name) {
            at(format!("format {code}: field {name} has no caption in sticker.captions"));
        }
        if !matches!(field.zone.as_str(), "II" | "III" | "IV") {
            at(format!(
                "format {code}: field {name} is in zone {:?}; fields lie in zone II, III or IV",
                field.zone
            ));
        }
        if !area.holds(&field.rect()) {
            at(format!("format {code}: field {name} leaves the area between header, margins and MRZ"));
        }
        for (other, _) in taken.iter().filter(|(_, rect)| overlap(rect, &field.rect())) {
            at(format!("format {code}: field {name} lies on {other}"));
        }
        taken.push((name, field.rect()));
    }
    for name in FormatField::MANDATORY.iter().filter(|name| !format.fields.iter().any(|f| f.name == **name)) {
        let message = format!("format {code}: field {name} is missing; Doc 9303-7 makes it mandatory");
        found.add(place!["sticker", "formats", index, "fields"], message);
    }
}

fn overlap(a: &Rect, b: &Rect) -> bool {
    // Edges that touch do not overlap, and sums of decimal fractions are not exact.
    let slack = 1e-3;
    a.x + slack < b.x + b.width
        && b.x + slack < a.x + a.width
        && a.y + slack < b.y + b.height
        && b.y + slack < a.y + a.height
}
