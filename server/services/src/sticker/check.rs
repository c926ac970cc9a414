//! What must hold before a label is laid out.

use domain::policy::StickerField;

use super::{Field, Label, Layout, RenderError};

/// Mandatory fields, positions of Doc 9303-7, the MRZ's width and alphabet, the printer's offset.
pub(super) fn check(label: &Label, layout: &Layout) -> Result<(), RenderError> {
    let positions = |field: StickerField| field.positions().unwrap_or(usize::MAX);
    let mandatory = [
        (Field::State, label.state_name.as_str(), usize::MAX),
        (Field::Document, label.document.first().map_or("", String::as_str), usize::MAX),
        (Field::PlaceOfIssue, &label.place_of_issue, positions(StickerField::PlaceOfIssue)),
        (Field::Entries, &label.entries, positions(StickerField::Entries)),
        (Field::Number, &label.number, positions(StickerField::VisaNumber)),
        (Field::Kind, &label.kind, positions(StickerField::VisaType)),
        (Field::Primary, &label.primary, usize::MAX),
    ];
    for (field, value, limit) in mandatory {
        let value = value.trim();
        if value.is_empty() {
            return Err(RenderError::Missing(field));
        }
        let got = value.chars().count();
        if got > limit {
            return Err(RenderError::TooLong { field, limit, got });
        }
    }
    let (nominal, size) = (label.format.size(), layout.design(label.format).blank.size);
    if !((size.0 - nominal.0).abs() <= 1.0 && (size.1 - nominal.1).abs() <= 1.0) {
        return Err(RenderError::Size);
    }
    let width = label.format.mrz_width();
    for (at, line) in label.mrz.iter().enumerate() {
        let good = line.bytes().all(|b| matches!(b, b'A'..=b'Z' | b'0'..=b'9' | b'<'));
        if line.len() != width || !good {
            return Err(RenderError::Mrz { line: at + 1, width });
        }
    }
    if layout.offset.0.unsigned_abs() > 20 || layout.offset.1.unsigned_abs() > 20 {
        return Err(RenderError::Offset);
    }
    Ok(())
}
