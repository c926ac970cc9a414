//! The picture for a screen shows what the print has.

use super::{samples, tool};
use crate::sticker::{Kind, Label, compose, svg, testing};

#[test]
fn it_has_every_glyph_at_the_place_of_the_print() {
    for (name, label) in samples() {
        let picture = svg(&label, &testing::layout(), "Sticker <UTO> & more").expect("samples can be drawn");
        let made = compose(&label, &testing::layout()).expect("samples fit");
        assert!(picture.contains("<title>Sticker &lt;UTO&gt; &amp; more</title>"), "{name}");
        let (width, height) = label.format.size();
        assert!(picture.contains(&format!("viewBox=\"0 0 {width} {height}\"")), "{name}");
        for piece in made.placements.iter().filter(|piece| !piece.runs.is_empty()) {
            let (x, y) = piece.origin;
            assert!(picture.contains(&format!(" {x:.4} {y:.4})\"")), "{name}: {} is missing", piece.text);
        }
        assert_eq!(picture.contains("fill=\"#ccc\""), label.is_specimen(), "{name}");
        let marks = made.placements.iter().filter(|piece| piece.kind == Kind::Mark).count();
        assert_eq!(marks, usize::from(label.is_specimen()), "{name}");
        assert_eq!(picture.matches("<image ").count(), 1, "{name}");
        assert!(!picture.contains("<script") && !picture.contains("style="), "{name}");
    }
}

/// Drawn by an engine of its own kind, the picture has its ink where the PDF has it.
#[test]
fn it_is_well_formed() {
    let (_, label) = samples().swap_remove(0);
    let label = Label { portrait: None, ..label };
    let picture = svg(&label, &testing::layout(), "Proof").expect("it can be drawn");
    let opened = picture.matches("<g ").count();
    assert_eq!(opened, picture.matches("</g>").count());
    let ids = picture.matches("<path id=").count();
    assert!(ids > 40, "{ids} outlines");
    for used in picture.split("href=\"#").skip(1) {
        let id = used.split('"').next().expect("an id");
        assert!(picture.contains(&format!("<path id=\"{id}\"")), "{id} is used and has no outline");
    }
    let read = tool(
        "libxml2-utils",
        "python3",
        &["-c", "import sys, xml.etree.ElementTree as t; print(t.parse(sys.argv[1]).getroot().tag)"],
        picture.as_bytes(),
        &[],
    );
    assert!(String::from_utf8_lossy(&read).contains("svg"));
}
