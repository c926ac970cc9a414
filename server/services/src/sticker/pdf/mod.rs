//! The print profile as a PDF: one page of grey text, one picture, one path.
//!
//! krilla writes the copy for the record and the calibration sheet; it subsets and packs every font again for each file, which
//! is two thirds of the time of a sticker. Here the glyphs that all stickers of a State share (captions, header, the letters
//! and digits of values, the MRZ alphabet) are one subset for each face, prepared once ([`fonts`]); only the glyphs of a
//! holder that are not among them are subset for the one file. [`page`] is the drawing.

mod fonts;
mod jpeg;
mod page;

use std::io::Write as _;

use flate2::{Compression, write::ZlibEncoder};
use pdf_writer::{Date, Filter, Finish, Name, Pdf, Rect, Ref, Settings, TextStr};
use sha2::{Digest, Sha256};

use super::{Composition, Label, Layout, RenderError, draw::points};

pub(super) use jpeg::Frame;

/// Files are packed a little: a page of text comes down to a third in a tenth of a millisecond.
const FAST: Compression = Compression::new(3);
/// What is packed once for thousands of files may take longer.
const THOROUGH: Compression = Compression::new(9);

const CATALOG: i32 = 1;
const PAGES: i32 = 2;
const PAGE: i32 = 3;
const CONTENT: i32 = 4;
const ABOUT: i32 = 5;
const PORTRAIT: i32 = 6;
/// The first object of the first font.
const FONTS: i32 = 7;

/// Writes a composition as a PDF of exactly the size of the blank. Equal input gives equal bytes.
///
/// # Errors
/// [`RenderError::Portrait`] for a picture that is no JPEG in colour or grey, [`RenderError::Pdf`] for a font that cannot be
/// subset.
pub(super) fn write(label: &Label, layout: &Layout, made: &Composition) -> Result<Vec<u8>, RenderError> {
    let (width, height) = layout.design(label.format).blank.size;
    let portrait = label.portrait.as_deref();
    let frame = portrait.map(|jpeg| Frame::of(jpeg).ok_or(RenderError::Portrait)).transpose()?;
    let fonts = fonts::Fonts::of(&made.placements, layout)?;
    let content = page::content(made, &fonts, height, layout.offset, frame.is_some());

    let mut pdf = Pdf::with_settings(Settings { pretty: false });
    // Text on the first page must not lead a mail program to take the file for text.
    pdf.set_binary_marker(b"\xE2\xE3\xCF\xD3");
    pdf.catalog(Ref::new(CATALOG)).pages(Ref::new(PAGES));
    pdf.pages(Ref::new(PAGES)).count(1).kids([Ref::new(PAGE)]);
    let mut page = pdf.page(Ref::new(PAGE));
    let whole = Rect::new(0.0, 0.0, points(width), points(height));
    page.parent(Ref::new(PAGES)).media_box(whole).trim_box(whole).contents(Ref::new(CONTENT));
    let mut resources = page.resources();
    if frame.is_some() {
        resources.x_objects().pair(page::PORTRAIT, Ref::new(PORTRAIT));
    }
    let mut names = resources.fonts();
    for (at, name) in fonts.names().enumerate() {
        names.pair(Name(name.as_bytes()), fonts::Refs::new(FONTS, at).font);
    }
    names.finish();
    resources.finish();
    page.finish();
    pdf.stream(Ref::new(CONTENT), &packed(&content, FAST)?).filter(Filter::FlateDecode);
    if let (Some(jpeg), Some(frame)) = (portrait, &frame) {
        picture(&mut pdf, jpeg, frame);
    }
    for (at, font) in fonts.subsets().enumerate() {
        font.write(&mut pdf, &fonts::Refs::new(FONTS, at));
    }
    about(&mut pdf, label);
    Ok(pdf.finish())
}

/// The picture as it is: a printer unpacks JPEG itself.
fn picture(pdf: &mut Pdf, jpeg: &[u8], frame: &Frame) {
    let mut image = pdf.image_xobject(Ref::new(PORTRAIT), jpeg);
    image.width(frame.width).height(frame.height).bits_per_component(8).filter(Filter::DctDecode);
    if frame.grey { image.color_space().device_gray() } else { image.color_space().device_rgb() }
}

/// What the file says about itself: nothing about the holder. Its identifiers are made from its bytes.
fn about(pdf: &mut Pdf, label: &Label) {
    let on = label.date_of_issue;
    let created = Date::new(on.year().unsigned_abs())
        .month(on.month().unsigned_abs())
        .day(on.day().unsigned_abs())
        .hour(0)
        .minute(0)
        .second(0)
        .utc_offset_hour(0);
    pdf.document_info(Ref::new(ABOUT))
        .title(TextStr("Visa label"))
        .creation_date(created)
        .modified_date(created);
    let short = |bytes: &[u8]| Sha256::digest(bytes)[..16].to_vec();
    let document = format!("{}-{}", label.issuing_state, label.number);
    let id = (short(document.as_bytes()), short(pdf.as_bytes()));
    pdf.set_file_id(id);
}

fn packed(data: &[u8], level: Compression) -> Result<Vec<u8>, RenderError> {
    let mut packer = ZlibEncoder::new(Vec::with_capacity(data.len() / 2), level);
    let all = packer.write_all(data).and_then(|()| packer.finish());
    all.map_err(|error| RenderError::Pdf(error.to_string()))
}
