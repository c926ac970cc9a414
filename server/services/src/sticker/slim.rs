//! Fonts without what only screens of few dots need: bytecode, kerning and substitution. The shaper has read those already;
//! in a PDF they would be half of each embedded subset.

/// Tables that the PDF writer reads.
const KEPT: [&[u8; 4]; 10] =
    [b"OS/2", b"cmap", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"name", b"post"];

/// The same outlines under the same glyph ids. A font that has no TrueType outlines, or is not understood, stays as it is.
pub(super) fn slim(font: &[u8]) -> Vec<u8> {
    stripped(font).unwrap_or_else(|| font.to_vec())
}

/// One table of a font file.
pub(super) fn table<'a>(font: &'a [u8], tag: &[u8; 4]) -> Option<&'a [u8]> {
    let at = (0..short(font, 4)?)
        .map(|n| 12 + 16 * usize::from(n))
        .find(|at| font.get(*at..at + 4) == Some(tag))?;
    let (start, length) = (long(font, at + 8)? as usize, long(font, at + 12)? as usize);
    font.get(start..start.checked_add(length)?)
}

fn stripped(font: &[u8]) -> Option<Vec<u8>> {
    let table = |tag: &[u8; 4]| table(font, tag);
    let (glyf, loca, mut head) = (table(b"glyf")?, table(b"loca")?, table(b"head")?.to_vec());
    let mut maxp = table(b"maxp")?.to_vec();
    let is_long = short(&head, 50)? == 1;
    let offset = |n: usize| {
        if is_long {
            long(loca, 4 * n).map(|at| at as usize)
        } else {
            short(loca, 2 * n).map(|at| 2 * usize::from(at))
        }
    };
    let (mut outlines, mut places) = (Vec::with_capacity(glyf.len()), Vec::new());
    for n in 0..usize::from(short(&maxp, 4)?) {
        places.extend(u32::try_from(outlines.len()).ok()?.to_be_bytes());
        let (start, end) = (offset(n)?, offset(n + 1)?);
        if start < end {
            outline(glyf.get(start..end)?, &mut outlines)?;
            outlines.resize(outlines.len().next_multiple_of(4), 0);
        }
    }
    places.extend(u32::try_from(outlines.len()).ok()?.to_be_bytes());
    head.get_mut(50..52)?.copy_from_slice(&[0, 1]);
    // The largest program of a glyph.
    maxp.get_mut(26..28)?.copy_from_slice(&[0, 0]);
    let tables = KEPT.into_iter().filter_map(|tag| {
        let data = match tag {
            b"glyf" => &outlines[..],
            b"loca" => &places,
            b"head" => &head,
            b"maxp" => &maxp,
            other => table(other)?,
        };
        Some((tag, data))
    });
    Some(assembled(&tables.collect::<Vec<_>>()))
}

/// One glyph without its bytecode.
fn outline(glyph: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let contours = short(glyph, 0)?.cast_signed();
    if let Ok(contours) = usize::try_from(contours) {
        let end = 10 + 2 * contours;
        let points = end + 2 + usize::from(short(glyph, end)?);
        out.extend(glyph.get(..end)?);
        out.extend([0, 0]);
        out.extend(glyph.get(points..)?);
        return Some(());
    }
    out.extend(glyph.get(..10)?);
    let mut at = 10;
    loop {
        let flags = short(glyph, at)?;
        let arguments = if flags & 0x1 == 0 { 2 } else { 4 };
        let scale = match flags & (0x8 | 0x40 | 0x80) {
            0x8 => 2,
            0x40 => 4,
            0x80 => 8,
            _ => 0,
        };
        let end = at + 4 + arguments + scale;
        // 0x100 says that bytecode follows the last part.
        out.extend((flags & !0x100).to_be_bytes());
        out.extend(glyph.get(at + 2..end)?);
        at = end;
        if flags & 0x20 == 0 {
            return Some(());
        }
    }
}

/// A font file of these tables, which are in the order of their tags. Nobody reads its checksums.
fn assembled(tables: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let count = tables.len() as u16;
    let mut out = vec![0, 1, 0, 0];
    let log = count.max(1).ilog2() as u16;
    for number in [count, 16 << log, log, 16 * count - (16 << log)] {
        out.extend(number.to_be_bytes());
    }
    let mut start = 12 + 16 * tables.len();
    for (tag, data) in tables {
        out.extend(*tag);
        out.extend([0; 4]);
        out.extend((start as u32).to_be_bytes());
        out.extend((data.len() as u32).to_be_bytes());
        start += data.len().next_multiple_of(4);
    }
    for (_, data) in tables {
        out.extend(*data);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    out
}

fn short(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

fn long(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(data.get(at..at + 4)?.try_into().ok()?))
}
