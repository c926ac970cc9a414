//! PDF papers: whole, open and passive. A filter, not a reader: officers are shown pages as pictures, never the file itself.
//!
//! - whole: header at the first byte, `startxref` at the end and pointing at a cross-reference table or stream
//!   (ISO 32000-2 7.5), nothing but blanks after the last `%%EOF` (else the file is a second file as well);
//! - open: no `/Encrypt`;
//! - passive: no scripts, launches, embedded files, rich media or forms that send themselves, also none inside compressed
//!   object streams (7.5.7).
//!
//! Names are looked for in all bytes, wherever they stand, with `#xx` undone (7.3.5): what a reader takes for an object and
//! what for a comment differs between readers. The names are long, so compressed data does not hold them by chance.

use super::refusal;
use domain::Problem;
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

/// Names that make a PDF do something (ISO 32000-2 12.6.4, 7.11.4, 13.6, 12.7).
const ACTIVE: [&[u8]; 9] = [
    b"JavaScript",
    b"Launch",
    b"EmbeddedFile",
    b"EmbeddedFiles",
    b"RichMedia",
    b"SubmitForm",
    b"ImportData",
    b"GoToE",
    b"XFA",
];
/// How far from the end `startxref` may stand.
const TAIL: usize = 1024;
/// Most bytes of one and of all object streams when unpacked: papers have a few hundred kilobytes.
const OBJECT_STREAM: usize = 8 * 1024 * 1024;
const ALL_OBJECT_STREAMS: usize = 32 * 1024 * 1024;
/// Most bytes of the dictionary of an object stream: it holds a few numbers.
const DICTIONARY: usize = 2048;

/// Checks a file that begins as a PDF.
///
/// # Errors
/// `problem-upload-pdf-broken`, `-not-pdf`, `-encrypted` or `-active`.
pub fn check(file: &[u8]) -> Result<(), Problem> {
    whole(file)?;
    names(file)?;
    let mut left = ALL_OBJECT_STREAMS;
    for packed in object_streams(file) {
        let unpacked =
            decompress_to_vec_zlib_with_limit(packed?, OBJECT_STREAM.min(left)).map_err(|_| broken())?;
        left -= unpacked.len();
        names(&unpacked)?;
    }
    Ok(())
}

fn broken() -> Problem {
    refusal("problem-upload-pdf-broken")
}

fn whole(file: &[u8]) -> Result<(), Problem> {
    let version = file.get(5..8).filter(|v| v[0].is_ascii_digit() && v[1] == b'.' && v[2].is_ascii_digit());
    version.ok_or_else(|| refusal("problem-upload-pdf-not-pdf"))?;
    let end = rfind(file, b"%%EOF").ok_or_else(broken)?;
    if file[end + 5..].iter().any(|byte| !is_blank(*byte)) {
        return Err(refusal("problem-upload-pdf-not-pdf"));
    }
    let tail = &file[end.saturating_sub(TAIL)..end];
    let start = rfind(tail, b"startxref").ok_or_else(broken)?;
    let number = std::str::from_utf8(&tail[start + 9..]).map_err(|_| broken())?;
    let offset: usize =
        number.trim_matches(|c: char| c.is_ascii_whitespace() || c == '\0').parse().map_err(|_| broken())?;
    let target = file.get(offset..end).ok_or_else(broken)?.trim_ascii_start();
    // A table begins with its word, a stream with the number of its object.
    if target.starts_with(b"xref") || is_object(target) { Ok(()) } else { Err(broken()) }
}

/// `12 0 obj`
fn is_object(text: &[u8]) -> bool {
    let head = &text[..text.len().min(40)];
    let mut words = head.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let mut digits = || words.next().is_some_and(|word| word.iter().all(u8::is_ascii_digit));
    digits() && digits() && words.next().is_some_and(|word| word.starts_with(b"obj"))
}

/// Refuses the names that make a PDF closed or active.
fn names(bytes: &[u8]) -> Result<(), Problem> {
    let mut name = Vec::with_capacity(16);
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == b'/') {
        read_name(&bytes[at + 1..], &mut name);
        if name == b"Encrypt" {
            return Err(refusal("problem-upload-pdf-encrypted"));
        }
        if ACTIVE.contains(&name.as_slice()) {
            return Err(refusal("problem-upload-pdf-active"));
        }
    }
    Ok(())
}

/// The name at the start of `bytes`, at most as long as any that we look for.
fn read_name(bytes: &[u8], name: &mut Vec<u8>) {
    name.clear();
    let mut rest = bytes;
    while let Some((&byte, after)) = rest.split_first() {
        if name.len() > 16 || is_blank(byte) || b"/<>[](){}%".contains(&byte) {
            return;
        }
        let escaped = after.get(..2).filter(|_| byte == b'#').and_then(|two| std::str::from_utf8(two).ok());
        match escaped.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(value) => {
                name.push(value);
                rest = &after[2..];
            }
            None => {
                name.push(byte);
                rest = after;
            }
        }
    }
}

/// The packed bytes of each object stream. One that is packed in any other way than Flate is refused, since nobody but an
/// attacker writes it.
fn object_streams(file: &[u8]) -> impl Iterator<Item = Result<&[u8], Problem>> {
    let ends: Vec<usize> =
        file.windows(9).enumerate().filter(|(_, part)| part == b"endstream").map(|(at, _)| at).collect();
    let mut at = 0;
    let mut name = Vec::new();
    std::iter::from_fn(move || {
        loop {
            at += file[at..].iter().position(|byte| *byte == b'/')? + 1;
            read_name(&file[at..], &mut name);
            if name == b"ObjStm" {
                return Some(packed(file, at, &ends));
            }
        }
    })
}

/// The stream of the object whose dictionary holds the byte `at`. Looks only [`DICTIONARY`] bytes around, so that a file
/// made of such names costs no more than its length.
fn packed<'a>(file: &'a [u8], at: usize, ends: &[usize]) -> Result<&'a [u8], Problem> {
    let from = at.saturating_sub(DICTIONARY);
    let object = from + rfind(&file[from..at], b"obj").ok_or_else(broken)?;
    let near = &file[at..file.len().min(at + DICTIONARY)];
    let start = at + find(near, b"stream").ok_or_else(broken)?;
    let dictionary = &file[object..start];
    let data = &file[start + 6..];
    let data = data.strip_prefix(b"\r\n").or_else(|| data.strip_prefix(b"\n")).ok_or_else(broken)?;
    let begin = file.len() - data.len();
    let end = ends.get(ends.partition_point(|end| *end < begin)).ok_or_else(broken)?;
    let mut name = Vec::new();
    let mut filters = Vec::new();
    for (slash, _) in dictionary.iter().enumerate().filter(|(_, byte)| **byte == b'/') {
        read_name(&dictionary[slash + 1..], &mut name);
        if name.ends_with(b"Decode") || name == b"Crypt" || name == b"DecodeParms" || name == b"F" {
            filters.push(name.clone());
        }
    }
    match filters.as_slice() {
        [only] if only == b"FlateDecode" => Ok(&file[begin..*end]),
        // Unpacked: its names were met in the file itself.
        [] => Ok(EMPTY_ZLIB),
        _ => Err(refusal("problem-upload-pdf-active")),
    }
}

/// A zlib stream of nothing.
const EMPTY_ZLIB: &[u8] = &[0x78, 0x9c, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];

/// White space of PDF (ISO 32000-2 7.2.3).
const fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|part| part == word)
}

fn rfind(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|part| part == word)
}
