use krilla::surface::Surface;

use super::{
    Format, RenderError, draw,
    fonts::{self, Face},
    geometry::{CENTRE_LINES, MRZ_LEFT},
    placement::{Kind, Placement},
};

/// Rungs of a ladder, in tenths of a millimetre either way.
const REACH: i32 = 20;

/// A sheet of the label's size from which an operator reads the printer's offset.
///
/// Two ladders of rungs, each 0.1 mm further than the one before. Measured on paper, one rung of the upright ladder stands
/// exactly 10.0 mm from the left edge, and one of the level ladder exactly 30.0 mm above the lower (reference) edge: their
/// numbers are added to [`super::Layout::offset`]. `offset` moves the sheet too, so that a second print shows zero at both.
/// Crosses near three corners show skew and scale; hairlines show the centre lines and the left edge of the MRZ.
pub fn calibration(format: Format, offset: (i16, i16)) -> Result<Vec<u8>, RenderError> {
    if offset.0.unsigned_abs() > 20 || offset.1.unsigned_abs() > 20 {
        return Err(RenderError::Offset);
    }
    let size = format.size();
    let about = draw::About {
        title: "Calibration sheet".to_owned(),
        id: format!("calibration-{}x{}", size.0, size.1),
        created: domain::Date::constant(2000, 1, 1),
    };
    let moved = (f64::from(offset.0) / 10.0, f64::from(offset.1) / 10.0);
    draw::page(size, moved, about, |surface| {
        crosses(surface, size);
        mrz_lines(surface, size);
        upright_ladder(surface)?;
        level_ladder(surface, size)?;
        let text = format!("{} × {} mm   x {:+.1} mm   y {:+.1} mm", size.0, size.1, moved.0, moved.1);
        label(surface, &text, 6.5, (20.0, 11.0))
    })
}

/// Exact places: 10 mm from the edges above, 10 mm and 30 mm below.
fn crosses(surface: &mut Surface, (width, height): (f64, f64)) {
    for (x, y) in [(10.0, 10.0), (width - 10.0, 10.0), (width - 10.0, height - 30.0)] {
        draw::hairline(surface, (x - 3.0, y), (x + 3.0, y));
        draw::hairline(surface, (x, y - 3.0), (x, y + 3.0));
    }
}

fn mrz_lines(surface: &mut Surface, (width, height): (f64, f64)) {
    for centre in CENTRE_LINES {
        draw::hairline(surface, (MRZ_LEFT, height - centre), (width - 4.0, height - centre));
    }
    draw::hairline(surface, (MRZ_LEFT, height - 18.5), (MRZ_LEFT, height - 6.5));
}

/// Rungs one under the other around x = 10.0.
fn upright_ladder(surface: &mut Surface) -> Result<(), RenderError> {
    for step in -REACH..=REACH {
        let x = 10.0 + f64::from(step) / 10.0;
        let y = 16.0 + f64::from(step + REACH) * 0.6;
        draw::hairline(surface, (x, y), (x, y + 0.5));
        if step % 5 == 0 {
            draw::hairline(surface, (13.0, y + 0.25), (14.0, y + 0.25));
            label(surface, &format!("{step:+}"), 4.4, (14.6, y + 0.8))?;
        }
    }
    Ok(())
}

/// Rungs beside each other around 30.0 mm above the lower edge.
fn level_ladder(surface: &mut Surface, (_, height): (f64, f64)) -> Result<(), RenderError> {
    for step in -REACH..=REACH {
        let x = 30.0 + f64::from(step + REACH) * 1.2;
        let y = height - 30.0 + f64::from(step) / 10.0;
        draw::hairline(surface, (x, y), (x + 1.0, y));
        if step % 5 == 0 {
            draw::hairline(surface, (x + 0.5, height - 34.0), (x + 0.5, height - 33.0));
            label(surface, &format!("{step:+}"), 4.4, (x - 0.6, height - 34.6))?;
        }
    }
    Ok(())
}

fn label(surface: &mut Surface, text: &str, points: f64, (x, base): (f64, f64)) -> Result<(), RenderError> {
    let line = fonts::shape(text, Face::Sans, fonts::base_level(text))
        .map_err(|fonts::NoGlyph(ch)| RenderError::NoGlyph { field: super::Field::State, ch })?;
    let line = Placement::line(super::Field::State, super::Zone::I, Kind::Value, line, points, x, base);
    draw::placement(surface, &line, None, None)
}
