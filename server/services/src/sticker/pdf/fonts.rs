//! Subsets of the fonts: for each face one that is prepared for the State's stickers, and one for what a holder's name needs.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use flate2::Compression;
use pdf_writer::{
    Filter, Finish, Name, Pdf, Rect, Ref, Str,
    types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap},
};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::{FAST, THOROUGH, packed};
use crate::sticker::{
    Field, Layout, RenderError,
    fonts::{Face, Run},
    placement::{Kind, Placement},
};

/// Glyphs of one face, and the text that each stands for; none for a part of a cluster.
type Glyphs = BTreeMap<u16, String>;

/// What values of every sticker are made of, whatever the holder is called.
const COMMON: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -/.,'()";
const MRZ: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";
/// A process that tries many layouts does not keep all their subsets.
const MOST: usize = 64;

const IDENTITY: SystemInfo =
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// A font of the file, with new numbers for its glyphs: 1 for the first.
pub(super) struct Subset {
    face: Face,
    glyphs: Glyphs,
    numbers: GlyphRemapper,
    /// `ABCDEF+NotoSans-Regular`.
    name: String,
    /// Thousandths of the type size, from glyph 1.
    widths: Vec<f32>,
    /// The font file and its map to Unicode, packed.
    file: Vec<u8>,
    unicode: Vec<u8>,
}

/// A glyph as the page writes it.
pub(super) struct Placed<'a> {
    /// Which of the file's fonts.
    pub font: usize,
    /// Its number there.
    pub number: u16,
    /// Part of the type size.
    pub width: f64,
    /// The text that a reader of the file takes it for.
    pub text: &'a str,
}

/// The objects of one font.
pub(super) struct Refs {
    pub font: Ref,
    cid: Ref,
    descriptor: Ref,
    unicode: Ref,
    file: Ref,
}

impl Refs {
    /// Those of font `at`, the first of all being `first`.
    pub(super) fn new(first: i32, at: usize) -> Self {
        let start = first + 5 * at as i32;
        let [font, cid, descriptor, unicode, file] = [0, 1, 2, 3, 4].map(|n| Ref::new(start + n));
        Refs { font, cid, descriptor, unicode, file }
    }
}

/// The fonts of one file.
pub(super) struct Fonts(Vec<Arc<Subset>>);

impl Fonts {
    /// Prepared ones first, then those of this holder, by face.
    pub(super) fn of(placements: &[Placement], layout: &Layout) -> Result<Self, RenderError> {
        let (mut own, mut rest) = (BTreeMap::<Face, Glyphs>::new(), BTreeMap::<Face, Glyphs>::new());
        for run in placements.iter().filter(|piece| is_the_states(piece)).flat_map(|piece| &piece.runs) {
            collect(run, own.entry(run.face).or_default());
        }
        for (face, letters) in [(Face::Sans, COMMON), (Face::OcrB, MRZ)] {
            add(face, letters, own.entry(face).or_default());
        }
        for wording in std::iter::once(&layout.first).chain(&layout.second) {
            for letters in wording.months.iter().chain(&wording.sex) {
                add(Face::Sans, letters, own.entry(Face::Sans).or_default());
            }
        }
        for run in placements.iter().filter(|piece| !is_the_states(piece)).flat_map(|piece| &piece.runs) {
            let known = own.get(&run.face);
            let new = |id: u16| known.is_none_or(|glyphs| !glyphs.contains_key(&id));
            if run.glyphs.iter().any(|glyph| new(glyph.id as u16)) {
                let mut all = Glyphs::new();
                collect(run, &mut all);
                let glyphs = rest.entry(run.face).or_default();
                for (id, text) in all.into_iter().filter(|(id, _)| new(*id)) {
                    note(id, &text, glyphs);
                }
            }
        }
        let prepared = own.into_iter().map(|(face, glyphs)| prepared(face, glyphs));
        let fresh = rest.into_iter().map(|(face, glyphs)| Subset::new(face, glyphs, FAST).map(Arc::new));
        prepared.chain(fresh).collect::<Result<_, _>>().map(Fonts)
    }

    /// The names of the fonts on the page.
    pub(super) fn names(&self) -> impl Iterator<Item = String> {
        (0..self.0.len()).map(name)
    }

    pub(super) fn subsets(&self) -> impl Iterator<Item = &Subset> {
        self.0.iter().map(AsRef::as_ref)
    }

    /// Where a glyph of a face is.
    pub(super) fn find(&self, face: Face, id: u32) -> Option<Placed<'_>> {
        let id = u16::try_from(id).ok()?;
        self.0.iter().enumerate().filter(|(_, subset)| subset.face == face).find_map(|(font, subset)| {
            let (text, number) = (subset.glyphs.get(&id)?, subset.numbers.get(id)?);
            let width = f64::from(*subset.widths.get(usize::from(number) - 1)?) / 1000.0;
            Some(Placed { font, number, width, text })
        })
    }
}

/// The name of a font on the page.
pub(super) fn name(at: usize) -> String {
    format!("f{at}")
}

/// Words of the State, which stand on all its stickers. Nothing about a holder may be kept.
fn is_the_states(piece: &Placement) -> bool {
    matches!(piece.kind, Kind::Caption | Kind::Mark) || matches!(piece.field, Field::State | Field::Document)
}

/// The glyphs of a run. Where several stand for one text together, none of them has a text of its own.
fn collect(run: &Run, into: &mut Glyphs) {
    for cluster in run.glyphs.chunk_by(|a, b| a.range == b.range) {
        let [first, more @ ..] = cluster else { continue };
        let text = if more.is_empty() { run.text.get(first.range.clone()).unwrap_or_default() } else { "" };
        for glyph in cluster {
            note(glyph.id as u16, text, into);
        }
    }
}

/// The first text that a glyph stands for is its text.
fn note(id: u16, text: &str, into: &mut Glyphs) {
    let known = into.entry(id).or_default();
    if known.is_empty() {
        text.clone_into(known);
    }
}

fn add(face: Face, letters: &str, into: &mut Glyphs) {
    for letter in letters.chars() {
        if let Some(id) = face.shaper().glyph_index(letter) {
            note(id.0, letter.encode_utf8(&mut [0; 4]), into);
        }
    }
}

/// The subset of these glyphs, made at their first use.
fn prepared(face: Face, glyphs: Glyphs) -> Result<Arc<Subset>, RenderError> {
    static PREPARED: Mutex<BTreeMap<(Face, Glyphs), Arc<Subset>>> = Mutex::new(BTreeMap::new());
    let key = (face, glyphs);
    let known = PREPARED.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    if let Some(subset) = known {
        return Ok(subset);
    }
    let subset = Arc::new(Subset::new(face, key.1.clone(), THOROUGH)?);
    let mut all = PREPARED.lock().unwrap_or_else(PoisonError::into_inner);
    if all.len() >= MOST {
        all.retain(|_, kept| Arc::strong_count(kept) > 1);
    }
    // Two that prepare at once share what the first has kept.
    Ok(all.entry(key).or_insert(subset).clone())
}

impl Subset {
    fn new(face: Face, glyphs: Glyphs, level: Compression) -> Result<Self, RenderError> {
        let ids: Vec<u16> = glyphs.keys().copied().collect();
        let numbers = GlyphRemapper::new_from_glyphs_sorted(&ids);
        let refused = |error| RenderError::Pdf(format!("{face:?}: {error}"));
        let font = subsetter::subset(face.outlines(), 0, &numbers).map_err(refused)?;
        let file = if face.is_cff() { crate::sticker::slim::table(&font, b"CFF ") } else { Some(&font[..]) };
        let file = packed(file.ok_or_else(|| RenderError::Pdf(format!("{face:?}: no outlines")))?, level)?;
        let shaper = face.shaper();
        let em = f64::from(shaper.units_per_em());
        let width = |id: &u16| {
            let advance = shaper.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(*id)).unwrap_or(0);
            (f64::from(advance) * 1000.0 / em) as f32
        };
        let mut map = UnicodeCmap::<u16>::new(Name(b"Custom"), IDENTITY);
        for (number, text) in (1..).zip(glyphs.values()).filter(|(_, text)| !text.is_empty()) {
            map.pair_with_multiple(number, text.chars());
        }
        Ok(Subset {
            name: format!("{}+{}", tag(face, &ids), face.postscript_name()),
            widths: ids.iter().map(width).collect(),
            file,
            unicode: packed(&map.finish(), level)?,
            face,
            numbers,
            glyphs,
        })
    }

    /// Writes the five objects of the font.
    pub(super) fn write(&self, pdf: &mut Pdf, refs: &Refs) {
        let (face, cff) = (self.face, self.face.is_cff());
        let whole = if cff { format!("{}-Identity-H", self.name) } else { self.name.clone() };
        pdf.type0_font(refs.font)
            .base_font(Name(whole.as_bytes()))
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(refs.cid)
            .to_unicode(refs.unicode);
        let mut cid = pdf.cid_font(refs.cid);
        cid.subtype(if cff { CidFontType::Type0 } else { CidFontType::Type2 })
            .base_font(Name(self.name.as_bytes()))
            .system_info(IDENTITY)
            .font_descriptor(refs.descriptor)
            .default_width(0.0);
        if !cff {
            cid.cid_to_gid_map_predefined(Name(b"Identity"));
        }
        cid.widths().consecutive(1, self.widths.iter().copied()).finish();
        cid.finish();
        let shaper = face.shaper();
        let unit = 1000.0 / f32::from(u16::try_from(shaper.units_per_em()).unwrap_or(1000));
        let length = |value: i16| f32::from(value) * unit;
        let ink = shaper.global_bounding_box();
        let mut flags = FontFlags::SYMBOLIC;
        flags.set(FontFlags::FIXED_PITCH, shaper.is_monospaced());
        flags.set(FontFlags::ITALIC, shaper.italic_angle() != 0.0);
        let mut descriptor = pdf.font_descriptor(refs.descriptor);
        descriptor
            .name(Name(self.name.as_bytes()))
            .flags(flags)
            .bbox(Rect::new(length(ink.x_min), length(ink.y_min), length(ink.x_max), length(ink.y_max)))
            .italic_angle(shaper.italic_angle())
            .ascent(length(shaper.ascender()))
            .descent(length(shaper.descender()))
            .cap_height(length(shaper.capital_height().unwrap_or(shaper.ascender())))
            .stem_v(10.0 + 0.244 * (f32::from(shaper.weight().to_number()) - 50.0));
        if cff {
            descriptor.font_file3(refs.file)
        } else {
            descriptor.font_file2(refs.file)
        };
        descriptor.finish();
        pdf.cmap(refs.unicode, &self.unicode).filter(Filter::FlateDecode);
        let mut file = pdf.stream(refs.file, &self.file);
        file.filter(Filter::FlateDecode);
        if cff {
            file.pair(Name(b"Subtype"), Name(b"CIDFontType0C"));
        }
    }
}

/// Six letters from the glyphs: two subsets of one font never have one name (ISO 32000-1, 9.6.4).
fn tag(face: Face, ids: &[u16]) -> String {
    let mut hash = Sha256::new_with_prefix([face as u8]);
    for id in ids {
        hash.update(id.to_be_bytes());
    }
    hash.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Fonts, Placed};
    use crate::sticker::{Format, Label, compose, fonts::Face, testing};

    fn fonts(label: &Label) -> Fonts {
        let made = compose(label, &testing::layout()).expect("it can be laid out");
        Fonts::of(&made.placements, &testing::layout()).expect("subsets")
    }

    fn named(primary: &str) -> Fonts {
        fonts(&Label { primary: primary.to_owned(), ..testing::label(Format::MrvA) })
    }

    #[test]
    fn a_name_in_common_letters_needs_no_font_of_its_own() {
        let (one, other) = (named("ERIKSSON"), named("O'CONNOR-VAN DER ZWICK"));
        assert_eq!(one.0.len(), 4, "regular, bold, italic and OCR-B");
        assert!(one.0.iter().zip(&other.0).all(|(a, b)| Arc::ptr_eq(a, b)), "prepared once");
    }

    /// What is kept from file to file tells nothing about a holder.
    #[test]
    fn the_letters_of_a_name_are_not_kept() {
        let plain = named("ERIKSSON");
        for name in ["ŁUCJA", "КОВАЛЬЧУК", "श्रीवास्तव", "歐陽"] {
            let holder = named(name);
            assert!(holder.0.len() > plain.0.len(), "{name}");
            let (kept, own) = holder.0.split_at(plain.0.len());
            assert!(kept.iter().zip(&plain.0).all(|(a, b)| Arc::ptr_eq(a, b)), "{name}");
            assert!(own.iter().all(|subset| Arc::strong_count(subset) == 1), "{name}");
            assert!(!Arc::ptr_eq(&own[0], &named(name).0[plain.0.len()]), "{name}");
        }
    }

    #[test]
    fn two_fonts_of_a_file_never_have_one_name() {
        let fonts = named("ŁUCJA");
        let names: std::collections::BTreeSet<&str> =
            fonts.subsets().map(|subset| subset.name.as_str()).collect();
        assert_eq!(names.len(), fonts.0.len(), "{names:?}");
    }

    #[test]
    fn every_glyph_of_a_label_is_found_with_its_own_width() {
        for seed in 0..200 {
            let label = testing::random(seed, Format::MrvB);
            let made = compose(&label, &testing::layout()).expect("it can be laid out");
            let fonts = Fonts::of(&made.placements, &testing::layout()).expect("subsets");
            for run in made.placements.iter().flat_map(|piece| &piece.runs) {
                for glyph in &run.glyphs {
                    let Placed { number, width, .. } = fonts.find(run.face, glyph.id).expect("a glyph");
                    assert!(number > 0);
                    let advance =
                        run.face.shaper().glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph.id as u16));
                    let em = f64::from(run.face.shaper().units_per_em());
                    assert!((width - f64::from(advance.expect("a width")) / em).abs() < 1e-6);
                }
            }
        }
        assert!(named("ERIKSSON").find(Face::Cjk, 5).is_none());
    }
}
