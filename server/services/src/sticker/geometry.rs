//! The measures of Doc 9303-7 (8th ed., sections 3 and 4, figures 1 to 4; the MRZ figures of Doc 9303-4 agree).
//!
//! All lengths are millimetres. The origin is the label's upper left corner, x to the right, y down.

use domain::policy::Format as Rules;
use serde::{Deserialize, Serialize};

/// The size of a label.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
pub enum Format {
    /// 120.0 x 80.0 mm, MRZ lines of 44 characters.
    #[serde(rename = "MRV-A")]
    MrvA,
    /// 105.0 x 74.0 mm, MRZ lines of 36 characters.
    #[serde(rename = "MRV-B")]
    MrvB,
}

/// In the order of [`Format`].
const NOMINAL: [(&str, f64, f64, usize); 2] = Rules::NOMINAL;

impl Format {
    /// The format that a policy calls so (`MRV-A`).
    pub fn called(code: &str) -> Option<Format> {
        [Format::MrvA, Format::MrvB].into_iter().find(|format| NOMINAL[*format as usize].0 == code)
    }
}

/// The zones of a label. Zone VI does not exist on labels.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Zone {
    /// Header: State and document.
    I,
    /// The holder.
    II,
    /// The visa.
    III,
    /// Signature or stamp, and the digital seal.
    IV,
    /// Portrait.
    V,
    /// Machine readable zone.
    VII,
}

/// A box.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the four edges of a box")]
pub struct Rect {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// No data nearer to an edge than this, the header zone excepted.
pub const MARGIN: f64 = 2.0;
/// Height of the header, Zone I (at most 12.0).
pub const HEADER: f64 = 10.6;
/// Height of Zone VII above the lower edge.
pub const MRZ_ZONE: f64 = 23.2;
/// Character pitch of the MRZ.
pub const PITCH: f64 = 2.54;
/// Left edge of the first MRZ character.
pub const MRZ_LEFT: f64 = 4.0;
/// Centre lines of the upper and lower MRZ line above the lower edge.
pub const CENTRE_LINES: [f64; 2] = [15.75, 9.40];
/// The effective reading zone above the lower edge: nothing but the MRZ stands in it.
pub const READING_ZONE: (f64, f64) = (3.0, 20.0);
/// The text size in points at which the OCR-B of this project has the pitch of 2.54 mm.
pub const OCRB_POINTS: f64 = 9.958_506;
/// Edge of the square kept free for the digital seal, quiet zone included (at most 18.35 by Doc 9303-7 8.6).
pub const SEAL: f64 = 18.0;
/// Text and portrait begin and end this far from the side edges, in line with the MRZ.
pub(super) const SIDE: f64 = 4.0;
/// Text and portrait begin this far under the header.
pub(super) const BELOW_HEADER: f64 = 0.8;

impl Format {
    /// Width and height of the label.
    pub const fn size(self) -> (f64, f64) {
        let (_, width, height, _) = NOMINAL[self as usize];
        (width, height)
    }

    /// Characters in an MRZ line.
    pub const fn mrz_width(self) -> usize {
        NOMINAL[self as usize].3
    }

    /// Width and height of the portrait: 35:45, inside the limits of Zone V (26.0 to 32.0 wide, 32.0 to 40.0 high, for
    /// MRV-B 26.0 to 31.0 and 32.0 to 39.0).
    pub const fn portrait(self) -> (f64, f64) {
        match self {
            Format::MrvA => (28.0, 36.0),
            Format::MrvB => (27.611, 35.5),
        }
    }
}

/// The blank of a State: a format, and the size that its printer of blanks delivers (within 1.0 mm of the format's).
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct Blank {
    /// The format.
    pub format: Format,
    /// Width and height in millimetres.
    pub size: (f64, f64),
}

impl From<Format> for Blank {
    /// A blank of the format's own size.
    fn from(format: Format) -> Self {
        Blank { format, size: format.size() }
    }
}

impl Blank {
    /// The upper edge of Zone VII.
    pub const fn mrz_top(self) -> f64 {
        self.size.1 - MRZ_ZONE
    }

    /// The box of Zone V, its upper edge in line with the text beside it.
    pub fn zone_v(self) -> Rect {
        let (width, height) = self.format.portrait();
        Rect::new(SIDE, HEADER + BELOW_HEADER, width, height)
    }

    /// The box of the digital seal: at the right, directly above Zone VII.
    pub fn seal(self) -> Rect {
        Rect::new(self.size.0 - SIDE - SEAL, self.mrz_top() - SEAL, SEAL, SEAL)
    }
}

impl Rect {
    /// From the upper left corner and a size.
    pub fn new(left: f64, top: f64, width: f64, height: f64) -> Self {
        Rect { left, top, right: left + width, bottom: top + height }
    }

    /// Its width.
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Its height.
    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// Whether the inner areas of both meet; a touch within a thousandth of a millimetre is none.
    pub fn overlaps(&self, other: &Rect) -> bool {
        const TOUCH: f64 = 0.001;
        self.left + TOUCH < other.right
            && other.left + TOUCH < self.right
            && self.top + TOUCH < other.bottom
            && other.top + TOUCH < self.bottom
    }

    /// Whether `inner` lies in this box, edges included (to a thousandth of a millimetre).
    pub fn contains(&self, inner: &Rect) -> bool {
        const TOUCH: f64 = 0.001;
        inner.left >= self.left - TOUCH
            && inner.right <= self.right + TOUCH
            && inner.top >= self.top - TOUCH
            && inner.bottom <= self.bottom + TOUCH
    }

    /// The same box elsewhere.
    pub fn moved(&self, x: f64, y: f64) -> Rect {
        Rect { left: self.left + x, top: self.top + y, right: self.right + x, bottom: self.bottom + y }
    }

    /// The same box at another size, from the origin.
    pub fn scaled(&self, by: f64) -> Rect {
        Rect { left: self.left * by, top: self.top * by, right: self.right * by, bottom: self.bottom * by }
    }

    /// The smallest box around both.
    pub fn union(&self, other: &Rect) -> Rect {
        Rect {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }
}
