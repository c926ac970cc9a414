//! The copy for the record.

use lopdf::{Document, Object};

use super::{bytes::read, samples, tool};
use crate::sticker::{Field, Kind, Label, archive, portrait, render, testing};

#[test]
fn it_is_marked_as_a_copy_over_everything_and_shows_the_same_composition() {
    for (name, label) in samples() {
        let print = render(&label, &testing::layout()).expect("samples can be printed");
        let copy = archive(&label, &testing::layout()).expect("samples can be archived");
        let (mark, rest) = copy.placements.split_last().expect("pieces");
        assert_eq!((mark.field, mark.kind, mark.text.as_str()), (Field::Copy, Kind::Copy, "COPY"), "{name}");
        assert_eq!(rest, print.placements, "{name}");
        let covered = |field| copy.placements.iter().any(|p| p.field == field && p.ink.overlaps(&mark.ink));
        for field in [Field::Portrait, Field::Seal, Field::MrzUpper, Field::MrzLower] {
            assert!(covered(field), "{name}: the mark leaves {field:?} free");
        }
        assert!(print.placements.iter().all(|p| p.kind != Kind::Copy), "{name}");
        assert_ne!(copy.sha256, print.sha256, "{name}");
    }
}

#[test]
fn no_printers_offset_moves_it() {
    let (_, label) = samples().swap_remove(0);
    let moved = crate::sticker::Layout { offset: (12, -7), ..testing::layout() };
    let still = archive(&label, &testing::layout()).expect("it can be archived").pdf;
    assert_eq!(still, archive(&label, &moved).expect("it can be archived").pdf);
    assert_eq!(read(&still).mrz.len(), 88);
}

/// krilla's validator for PDF/A-2b has passed it; here what a reader sees: the claim, the output intent, tags, all fonts.
#[test]
fn it_is_a_tagged_pdf_a_2b() {
    for (name, label) in samples() {
        let portrait = portrait::for_print(&testing::portrait(), label.format).expect("a portrait");
        let label = Label { portrait: Some(portrait), ..label };
        let pdf = archive(&label, &testing::layout()).expect("samples can be archived").pdf;
        assert!(pdf.len() < 64 * 1024, "{name}: {} bytes", pdf.len());
        tool("qpdf", "qpdf", &["--check"], &pdf, &[]);
        let document = Document::load_mem(&pdf).expect("a PDF");
        assert!(document.trailer.has(b"ID") && !document.trailer.has(b"Encrypt"), "{name}");
        let catalogue = document.catalog().expect("a catalogue");
        let marked =
            catalogue.get(b"MarkInfo").and_then(Object::as_dict).and_then(|info| info.get(b"Marked"));
        assert!(marked.and_then(Object::as_bool).expect("a mark"), "{name}");
        assert!(catalogue.has(b"StructTreeRoot") && catalogue.has(b"OutputIntents"), "{name}");
        let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
        let xmp = streams.into_iter().find(|stream| stream.dict.has_type(b"Metadata")).expect("XMP");
        let xmp = String::from_utf8_lossy(&xmp.content).into_owned();
        assert!(xmp.contains("<pdfaid:part>2</pdfaid:part>"), "{name}: {xmp}");
        assert!(xmp.contains("<pdfaid:conformance>B</pdfaid:conformance>"), "{name}: {xmp}");
        assert!(!xmp.contains(&label.primary), "{name}: XMP names the holder");
        let fonts = document.objects.values().filter_map(|object| object.as_dict().ok());
        for font in fonts.filter(|dict| dict.has_type(b"FontDescriptor")) {
            assert!(font.has(b"FontFile2") || font.has(b"FontFile3"), "{name}: a font is not embedded");
        }
    }
}
