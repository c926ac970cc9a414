//! The same bytes in another process, in another time zone and another language.

use std::{fmt::Write as _, process::Command};

use data_encoding::HEXLOWER;

use super::samples;
use crate::sticker::{archive, render, testing};

/// Names the file into which a child of the test below writes its hashes.
const CHILD: &str = "VIDIMUS_TEST_HASHES_INTO";

fn hashes() -> String {
    let mut text = String::new();
    for (name, label) in samples() {
        let print = render(&label, &testing::layout()).expect("samples can be printed").sha256;
        let copy = archive(&label, &testing::layout()).expect("samples can be archived").sha256;
        let _ = writeln!(text, "{name} {} {}", HEXLOWER.encode(&print), HEXLOWER.encode(&copy));
    }
    text
}

/// Does nothing unless [`every_process_writes_the_same_bytes`] runs it.
#[test]
fn child() {
    if let Ok(path) = std::env::var(CHILD) {
        std::fs::write(path, hashes()).expect("the hashes are written");
    }
}

#[test]
fn every_process_writes_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = std::env::current_exe().expect("this program");
    let here = hashes();
    for (at, (zone, language)) in
        [("UTC", "C"), ("Asia/Kathmandu", "ar_EG.UTF-8"), ("Pacific/Kiritimati", "tr_TR.UTF-8")]
            .into_iter()
            .enumerate()
    {
        let path = folder.path().join(at.to_string());
        let ran = Command::new(&program)
            .args(["--exact", "sticker::tests::repeats::child", "--test-threads=1"])
            .env(CHILD, &path)
            .envs([("TZ", zone), ("LANG", language), ("LC_ALL", language)])
            .output()
            .expect("the test program runs");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        let there = std::fs::read_to_string(&path).expect("the child wrote its hashes");
        assert_eq!(here, there, "{zone} {language}");
    }
}
