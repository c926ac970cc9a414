use serde::Serialize;

use super::{
    Field, Rect, Zone,
    fonts::{Line, MM_PER_POINT, Run},
};

/// What a placement shows.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub enum Kind {
    /// The caption over a value.
    Caption,
    /// A value, or one line of it.
    Value,
    /// The portrait.
    Picture,
    /// A box that is kept free: signature or stamp, digital seal with its quiet zone.
    Reserved,
    /// The symbol of the digital seal, without its quiet zone.
    Seal,
    /// One character of the MRZ.
    Mrz,
    /// The specimen mark, under everything else.
    Mark,
    /// The mark of a copy for the record, outlined over everything else.
    Copy,
}

/// One piece of the label at its place. Lengths are millimetres from the upper left corner, y down.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Placement {
    /// What it belongs to.
    pub field: Field,
    /// The zone that it stands in.
    pub zone: Zone,
    /// What it shows.
    pub kind: Kind,
    /// The box of the ink, the picture or the free space.
    pub ink: Rect,
    /// The text in logical order; empty for pictures and boxes.
    pub text: String,
    /// Type size in points; 0 for pictures and boxes.
    pub points: f64,
    /// Left end of the base line.
    pub origin: (f64, f64),
    /// Sine and cosine by which the text is turned counterclockwise about its origin.
    pub turn: (f64, f64),
    #[serde(skip)]
    pub(super) runs: Vec<Run>,
}

impl Placement {
    /// A box without text.
    pub(super) fn area(field: Field, zone: Zone, kind: Kind, ink: Rect) -> Self {
        let origin = (ink.left, ink.top);
        Placement {
            field,
            zone,
            kind,
            ink,
            text: String::new(),
            points: 0.0,
            origin,
            turn: (0.0, 1.0),
            runs: Vec::new(),
        }
    }

    /// A line of text whose ink begins at `left` or right of it.
    pub(super) fn line(
        field: Field,
        zone: Zone,
        kind: Kind,
        line: Line,
        points: f64,
        left: f64,
        base: f64,
    ) -> Self {
        let size = points * MM_PER_POINT;
        let x = left - line.ink.left.min(0.0) * size;
        Placement {
            field,
            zone,
            kind,
            ink: line.ink.scaled(size).moved(x, base),
            text: line.text,
            points,
            origin: (x, base),
            turn: (0.0, 1.0),
            runs: line.runs,
        }
    }
}
