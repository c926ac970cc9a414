//! The portrait: how it is cut out of a picture, and what can be said of it before an officer has looked.
//!
//! [`Cut`] keeps the proportions of Doc 9303 (35 by 45 mm); [`Raster`] is the portrait as it will be printed;
//! [`examine`] measures it and gives [`Finding`]s. Browser and server run the same code on whole numbers, so they agree.
//! Where a face stands only the server can tell: it gives [`examine`] the faces that it found.
//!
//! A finding advises. It refuses nothing: whether a portrait will do, an officer decides. None of the measures asks how
//! dark a skin is: exposure is judged by the lightest parts of the picture and by what was burnt out.

mod cut;
mod examine;
mod raster;

pub use cut::{Cut, Step};
pub use examine::{Examined, examine};
pub use raster::Raster;

use crate::names::named;
use serde::{Deserialize, Serialize};

/// Width of a portrait in pixels: 35 mm at 300 pixels per inch (Doc 9303-7, identification feature).
pub const WIDTH: u32 = 413;
/// Height of a portrait in pixels: 45 mm at 300 pixels per inch.
pub const HEIGHT: u32 = 531;

/// A part of a portrait, in thousandths of its width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
}

impl Area {
    /// The whole portrait.
    pub const WHOLE: Self = Self { x: 0, y: 0, width: 1000, height: 1000 };

    /// What of it lies on the portrait.
    #[must_use]
    pub fn visible(self) -> Self {
        let (x, y) = (self.x.clamp(0, 1000), self.y.clamp(0, 1000));
        let right = self.x.saturating_add(self.width).clamp(x, 1000);
        let lower = self.y.saturating_add(self.height).clamp(y, 1000);
        Self { x, y, width: right - x, height: lower - y }
    }

    /// The middle from left to right.
    pub const fn middle(self) -> i32 {
        self.x + self.width / 2
    }

    /// The head of a face: from crown to chin. A detector's box reaches from the brow to below the lip and from cheek to
    /// cheek; heads are larger than that by what was measured on portraits.
    #[must_use]
    pub fn head_of_face(self) -> Self {
        let height = self.height * 8 / 5;
        let chin = self.y + self.height + self.height / 10;
        Self { x: self.x, y: chin - height, width: self.width, height }
    }
}

named! {
    /// What a portrait can have against it.
    Rule {
        /// Fewer pixels than the print has.
        Size = "size",
        /// No face was found.
        NoFace = "no_face",
        /// More than one face was found.
        ManyFaces = "many_faces",
        /// The head is less than the 70 to 80 % of the height that Doc 9303-7 asks for.
        HeadSmall = "head_small",
        /// The head is more than that.
        HeadLarge = "head_large",
        /// The head is not in the middle.
        HeadAside = "head_aside",
        /// The crown touches the upper edge, or the chin the lower one.
        HeadCut = "head_cut",
        /// Edges in the face are not sharp.
        Blurred = "blurred",
        /// Nothing in the picture is light.
        Dark = "dark",
        /// Much of the face is burnt out to white.
        Bright = "bright",
        /// All tones are nearly the same.
        Flat = "flat",
        /// One side of the face lies in the shadow.
        Shadow = "shadow",
        /// The background is not light.
        BackgroundDark = "background_dark",
        /// The background is not plain.
        BackgroundUneven = "background_uneven",
    }
}

impl Rule {
    /// Whether a portrait with it is rarely accepted. The others are often accepted.
    pub const fn is_grave(self) -> bool {
        matches!(
            self,
            Self::Size | Self::NoFace | Self::ManyFaces | Self::Blurred | Self::Dark | Self::Bright
        )
    }
}

/// A rule that a portrait does not keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Which.
    pub rule: Rule,
    /// Where on the portrait.
    pub area: Area,
    /// What was measured; its unit depends on the rule (see [`examine`]).
    pub measured: i32,
}

#[cfg(test)]
mod tests;
