//! The part of a picture that becomes the portrait.

use super::{Area, HEIGHT, WIDTH};
use crate::names::named;
use serde::{Deserialize, Serialize};

/// A part of a picture, in pixels of the upright picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cut {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

named! {
    /// A small change of a cut.
    Step {
        /// To the left of the picture.
        Left = "left",
        /// To the right of the picture.
        Right = "right",
        /// Towards its upper edge.
        Up = "up",
        /// Towards its lower edge.
        Down = "down",
        /// A smaller part, in which the head is larger.
        Nearer = "nearer",
        /// A larger part, in which the head is smaller.
        Farther = "farther",
    }
}

/// A step moves the cut by this part of its side, and resizes it by as much.
const PART: u32 = 20;
/// How much of the height the head has in a proposal (Doc 9303-7: 70 to 80 %), and how much lies above the crown.
const HEAD: i64 = 750;
const ABOVE: i64 = 110;

impl Cut {
    /// The largest part in the proportions of a portrait: the middle from left to right, and from top to bottom nearer
    /// the top, where heads are.
    pub fn suggest(width: u32, height: u32) -> Self {
        let (w, h, w0, h0) = (u64::from(width), u64::from(height), u64::from(WIDTH), u64::from(HEIGHT));
        let small = |value: u64| u32::try_from(value).unwrap_or(u32::MAX);
        if w * h0 > h * w0 {
            let kept = small(h * w0 / h0).max(1);
            Self { x: (width - kept) / 2, y: 0, width: kept, height }
        } else {
            let kept = small(w * h0 / w0).clamp(1, height.max(1));
            Self { x: 0, y: (height - kept) / 3, width, height: kept }
        }
    }

    /// The part in which a head stands as Doc 9303 wants it, as far as the picture reaches. `head` is in thousandths of the
    /// picture.
    pub fn around(head: Area, width: u32, height: u32) -> Self {
        let pixels = |part: i32, of: u32| i64::from(part) * i64::from(of) / 1000;
        let tall = pixels(head.height, height).max(1) * 1000 / HEAD;
        let middle = pixels(head.middle(), width);
        let upper = pixels(head.y, height) - tall * ABOVE / 1000;
        let wide = tall * i64::from(WIDTH) / i64::from(HEIGHT);
        Self::placed(middle - wide / 2, upper, tall, width, height)
    }

    /// After a step, inside a picture of this size.
    #[must_use]
    pub fn stepped(self, step: Step, width: u32, height: u32) -> Self {
        let [x, y, w, h] = [self.x, self.y, self.width, self.height].map(i64::from);
        let (across, along) = ((w / i64::from(PART)).max(1), (h / i64::from(PART)).max(1));
        let (x, y, tall) = match step {
            Step::Left => (x - across, y, h),
            Step::Right => (x + across, y, h),
            Step::Up => (x, y - along, h),
            Step::Down => (x, y + along, h),
            Step::Nearer => (x + across / 2, y + along / 2, h - along),
            Step::Farther => (x - across / 2, y - along / 2, h + along),
        };
        Self::placed(x, y, tall, width, height)
    }

    /// A part of that height, moved and shrunk until it lies inside the picture, and never so small that nothing could be
    /// printed of it.
    fn placed(x: i64, y: i64, tall: i64, width: u32, height: u32) -> Self {
        let whole = Self::suggest(width, height);
        let least = i64::from(whole.height).min(i64::from(HEIGHT / 2) + 1);
        let tall = tall.clamp(least, i64::from(whole.height));
        let wide = (tall * i64::from(WIDTH) / i64::from(HEIGHT)).clamp(1, i64::from(width.max(1)));
        let inside = |at: i64, length: i64, of: u32| {
            u32::try_from(at.clamp(0, (i64::from(of) - length).max(0))).unwrap_or(0)
        };
        let size = |length: i64| u32::try_from(length).unwrap_or(1);
        Self { x: inside(x, wide, width), y: inside(y, tall, height), width: size(wide), height: size(tall) }
    }

    /// Whether it lies inside a picture and has the proportions of a portrait within 2 %.
    pub fn fits(self, width: u32, height: u32) -> bool {
        let end = |start: u32, length: u32| u64::from(start) + u64::from(length);
        let inside =
            end(self.x, self.width) <= u64::from(width) && end(self.y, self.height) <= u64::from(height);
        let ratio = f64::from(self.width) * f64::from(HEIGHT);
        let wanted = f64::from(self.height) * f64::from(WIDTH);
        inside && self.width > 0 && (ratio / wanted - 1.0).abs() <= 0.02
    }

    /// How much of the picture is kept, 0 to 1.
    pub fn part_of(self, width: u32, height: u32) -> f64 {
        f64::from(self.width) * f64::from(self.height) / (f64::from(width) * f64::from(height))
    }

    /// A box on the picture (thousandths of the picture) as it lies on the portrait (thousandths of the portrait).
    pub fn seen(self, on_picture: Area, width: u32, height: u32) -> Area {
        let turn = |at: i32, of: u32, start: u32, length: u32| {
            let pixels = i64::from(at) * i64::from(of) - i64::from(start) * 1000;
            i32::try_from(pixels / i64::from(length.max(1))).unwrap_or(0)
        };
        let scale = |part: i32, of: u32, length: u32| {
            i32::try_from(i64::from(part) * i64::from(of) / i64::from(length.max(1))).unwrap_or(0)
        };
        Area {
            x: turn(on_picture.x, width, self.x, self.width),
            y: turn(on_picture.y, height, self.y, self.height),
            width: scale(on_picture.width, width, self.width),
            height: scale(on_picture.height, height, self.height),
        }
    }
}
