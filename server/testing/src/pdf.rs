//! PDF files for tests, written by hand so that a test can write what no tool would.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write as _;

/// A file: `objects` are the bodies of objects 1, 2, …; the first is the catalogue.
pub fn file(objects: &[&[u8]], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut offsets = Vec::new();
    for (number, body) in objects.iter().enumerate() {
        offsets.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", number + 1).into_bytes());
        bytes.extend(*body);
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    for offset in offsets {
        bytes.extend(format!("{offset:010} 00000 n \n").into_bytes());
    }
    let size = objects.len() + 1;
    bytes.extend(
        format!("trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n")
            .into_bytes(),
    );
    bytes
}

/// The body of a stream with `entries` in its dictionary.
pub fn stream(entries: &str, content: &[u8]) -> Vec<u8> {
    let mut body = format!("<< {entries} /Length {} >>\nstream\n", content.len()).into_bytes();
    body.extend(content);
    body.extend(b"\nendstream");
    body
}

/// A file of one page of so many points, with these instructions, these resources and these further objects from number 5.
pub fn page(points: (u32, u32), instructions: &[u8], resources: &str, further: &[&[u8]]) -> Vec<u8> {
    let (width, height) = points;
    let page = format!(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents 4 0 R /Resources << {resources} >> >>"
    );
    let content = stream("", instructions);
    let mut objects: Vec<&[u8]> =
        vec![b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"];
    objects.extend([page.as_bytes(), &content]);
    objects.extend(further);
    file(&objects, "")
}

/// A4 pages with a line of text each, in a standard font that is not in the file.
pub fn texts(lines: &[&str]) -> Vec<u8> {
    let kids: Vec<String> = (0..lines.len()).map(|at| format!("{} 0 R", 4 + 2 * at)).collect();
    let tree = format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), lines.len());
    let mut objects: Vec<Vec<u8>> = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        tree.into_bytes(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec(),
    ];
    for (at, line) in lines.iter().enumerate() {
        let page = format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R /Resources << /Font << /F 3 0 R >> >> >>",
            5 + 2 * at
        );
        objects.push(page.into_bytes());
        objects.push(stream("", format!("BT /F 28 Tf 60 740 Td ({line}) Tj ET").as_bytes()));
    }
    let bodies: Vec<&[u8]> = objects.iter().map(Vec::as_slice).collect();
    file(&bodies, "")
}

/// A page with nothing but a picture, as a scanner writes it.
pub fn scan(jpeg: &[u8], (width, height): (u32, u32)) -> Vec<u8> {
    let entries = format!(
        "/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode"
    );
    let picture = stream(&entries, jpeg);
    page((595, 842), b"q 595 0 0 842 0 0 cm /I Do Q", "/XObject << /I 5 0 R >>", &[&picture])
}

/// What a hostile hand sends: a name for each file, which passes as a PDF when it is taken in.
///
/// # Panics
/// When there is no memory.
pub fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("a stream in a stream that is two gigabytes long", bomb()),
        ("a picture that says it has a thousand megapixels", picture_bomb()),
        ("forms that draw forms, ten thousand million times", laughs()),
        ("a page that paints itself for hours", painter()),
    ]
}

/// So many megabytes of blanks, packed twice: a few kilobytes.
fn packed(megabytes: usize) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::fast());
    let blanks = vec![b' '; 1 << 20];
    for _ in 0..megabytes {
        packer.write_all(&blanks).expect("memory");
    }
    let once = packer.finish().expect("memory");
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer.write_all(&once).expect("memory");
    packer.finish().expect("memory")
}

fn bomb() -> Vec<u8> {
    let content = stream("/Filter [/FlateDecode /FlateDecode]", &packed(2048));
    let page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>";
    let tree = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    file(&[b"<< /Type /Catalog /Pages 2 0 R >>", tree, page, &content], "")
}

fn picture_bomb() -> Vec<u8> {
    let entries = "/Type /XObject /Subtype /Image /Width 32000 /Height 32000 /ColorSpace /DeviceRGB \
                   /BitsPerComponent 8 /Filter [/FlateDecode /FlateDecode]";
    let picture = stream(entries, &packed(3000));
    page((595, 842), b"q 595 0 0 842 0 0 cm /I Do Q", "/XObject << /I 5 0 R >>", &[&picture])
}

fn laughs() -> Vec<u8> {
    let form = |inner: Option<usize>| match inner {
        Some(number) => stream(
            &format!(
                "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F {number} 0 R >> >>"
            ),
            "/F Do ".repeat(10).as_bytes(),
        ),
        None => stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", b"0 0 500 500 re f"),
    };
    let mut forms: Vec<Vec<u8>> = (6..15).map(|next| form(Some(next))).collect();
    forms.push(form(None));
    let forms: Vec<&[u8]> = forms.iter().map(Vec::as_slice).collect();
    page((595, 842), "/F Do ".repeat(10).as_bytes(), "/XObject << /F 5 0 R >>", &forms)
}

fn painter() -> Vec<u8> {
    let stroke = b"0.3 w 1 2 m 590 840 l 3 800 l 580 5 l 7 700 l 500 9 l S ";
    page((595, 842), &stroke.repeat(150_000), "", &[])
}
