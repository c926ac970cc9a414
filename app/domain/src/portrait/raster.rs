//! Pixels of a portrait.

use super::Area;

/// A picture in red, green and blue, upright.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raster {
    width: u32,
    height: u32,
    /// Brightness of each pixel, 0 to 255 (ITU-R BT.601).
    light: Vec<u8>,
    /// The lowest of the three parts of each pixel: 255 only where it is burnt out to white.
    least: Vec<u8>,
}

/// What a part of a raster has on average.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spread {
    /// Mean brightness, 0 to 255.
    pub mean: i64,
    /// Variance of the brightness.
    pub variance: i64,
}

impl Raster {
    /// From pixels of three bytes (red, green, blue) or four (with an opacity that is not looked at), row by row. None when
    /// their number does not fit the size.
    pub fn new(width: u32, height: u32, parts: usize, pixels: &[u8]) -> Option<Self> {
        let count = usize::try_from(u64::from(width) * u64::from(height)).ok()?;
        if count == 0 || !matches!(parts, 3 | 4) || pixels.len() != count.checked_mul(parts)? {
            return None;
        }
        let mut light = Vec::with_capacity(count);
        let mut least = Vec::with_capacity(count);
        for pixel in pixels.chunks_exact(parts) {
            let [red, green, blue] = [pixel[0], pixel[1], pixel[2]].map(u32::from);
            light.push(u8::try_from((299 * red + 587 * green + 114 * blue + 500) / 1000).unwrap_or(u8::MAX));
            least.push(pixel[0].min(pixel[1]).min(pixel[2]));
        }
        Some(Self { width, height, light, least })
    }

    /// The pixels of an area: columns and rows, at least one of each.
    fn within(&self, area: Area) -> (std::ops::Range<usize>, std::ops::Range<usize>) {
        let range = |start: i32, length: i32, of: u32| {
            let at = |part: i32| usize::try_from(i64::from(part) * i64::from(of) / 1000).unwrap_or(0);
            let last = usize::try_from(of).unwrap_or(1).saturating_sub(1);
            let from = at(start).min(last);
            from..at(start + length).clamp(from + 1, last + 1)
        };
        let area = area.visible();
        (range(area.x, area.width, self.width), range(area.y, area.height, self.height))
    }

    /// One row of a plane between two columns.
    fn row<'a>(&self, plane: &'a [u8], y: usize, columns: &std::ops::Range<usize>) -> &'a [u8] {
        let width = usize::try_from(self.width).unwrap_or(0);
        &plane[y * width + columns.start..y * width + columns.end]
    }

    /// Mean and variance of an area.
    pub(super) fn spread(&self, area: Area) -> Spread {
        let (columns, rows) = self.within(area);
        let (mut count, mut sum, mut squares) = (0i64, 0i64, 0i64);
        for y in rows {
            for light in self.row(&self.light, y, &columns).iter().map(|light| i64::from(*light)) {
                count += 1;
                sum += light;
                squares += light * light;
            }
        }
        Spread { mean: sum / count, variance: (squares * count - sum * sum) / (count * count) }
    }

    /// The brightness below which the given thousandths of all pixels lie.
    pub(super) fn percentile(&self, part: usize) -> i32 {
        let mut counts = [0usize; 256];
        for light in &self.light {
            counts[usize::from(*light)] += 1;
        }
        let wanted = self.light.len() * part / 1000;
        let mut seen = 0;
        let at = counts.iter().position(|count| {
            seen += count;
            seen > wanted
        });
        at.and_then(|at| i32::try_from(at).ok()).unwrap_or(255)
    }

    /// How many thousandths of an area are burnt out to white.
    pub(super) fn burnt(&self, area: Area) -> i32 {
        let (columns, rows) = self.within(area);
        let (mut count, mut burnt) = (0i64, 0i64);
        for y in rows {
            let row = self.row(&self.least, y, &columns);
            count += i64::try_from(row.len()).unwrap_or(0);
            burnt += i64::try_from(row.iter().filter(|least| **least >= 252).count()).unwrap_or(0);
        }
        i32::try_from(burnt * 1000 / count.max(1)).unwrap_or(1000)
    }

    /// Variance of the second derivative (Laplacian) of an area, in ten-thousandths of the variance of its brightness. That
    /// it is a ratio keeps it from depending on how light or dark the picture is.
    pub(super) fn sharpness(&self, area: Area) -> i32 {
        let (columns, rows) = self.within(area);
        let (width, height) =
            (usize::try_from(self.width).unwrap_or(0), usize::try_from(self.height).unwrap_or(0));
        let at = |x: usize, y: usize| i64::from(self.light[y * width + x]);
        let (mut count, mut sum, mut squares) = (0i64, 0i64, 0i64);
        for y in rows.start.max(1)..rows.end.min(height.saturating_sub(1)) {
            for x in columns.start.max(1)..columns.end.min(width.saturating_sub(1)) {
                let bent = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1) - 4 * at(x, y);
                count += 1;
                sum += bent;
                squares += bent * bent;
            }
        }
        if count == 0 {
            return 0;
        }
        let bent = (squares * count - sum * sum) / (count * count);
        i32::try_from(bent * 10_000 / self.spread(area).variance.max(1)).unwrap_or(i32::MAX)
    }
}
