mod archive;
mod bytes;
mod dates;
pub(crate) mod decoders;
mod geometry;
mod layout;
mod portrait;
mod proof;
mod raster;
mod readback;
mod refusals;
mod repeats;
mod scripts;
mod seal;

use super::{Format, Label, testing};

/// The samples with their names, and one label that is no specimen.
fn samples() -> Vec<(&'static str, Label)> {
    let real = Label { issuing_state: "XYZ".to_owned(), specimen: false, ..testing::label(Format::MrvA) };
    let mut all = testing::samples();
    all.push(("real", real));
    all
}

/// Runs a tool of the test machine with `input` as its file argument; a missing tool fails with what to install.
fn tool(package: &str, name: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("label.pdf");
    std::fs::write(&path, pdf).expect("the PDF is written");
    let ran = std::process::Command::new(name).args(before).arg(&path).args(after).output();
    let out =
        ran.unwrap_or_else(|e| panic!("{name} can't run ({e}): install it with apt-get install {package}"));
    assert!(out.status.success(), "{name}: {}", String::from_utf8_lossy(&out.stderr));
    out.stdout
}
