//! Printers to print on: a real `ippeveprinter` (`.ci/printer`), and one that is as bad as a test wants.

use ipp::attribute::IppAttribute;
use ipp::model::{DelimiterTag, IppVersion, StatusCode};
use ipp::request::IppRequestResponse;
use ipp::value::{IppKeyword, IppMimeMediaType, IppName, IppValue};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The script, from whichever package these tests belong to.
fn script() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package
        .ancestors()
        .map(|folder| folder.join(".ci/printer"))
        .find(|file| file.exists())
        .expect(".ci/printer")
}

/// A printer that runs until it is dropped.
pub struct Device {
    folder: tempfile::TempDir,
    pub uri: String,
}

impl Device {
    /// Starts one; `None` where there is none to start and nobody asks for it.
    pub fn start(command: Option<&str>, conf: Option<&str>, more: &[&str]) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mut script = Command::new(script());
        let place = folder.path().join("printer");
        std::fs::create_dir(&place).unwrap();
        script.arg("start").arg(&place).args(more);
        if let Some(text) = command {
            let file = folder.path().join("command");
            std::fs::write(&file, format!("#!/bin/sh\n{text}\n")).unwrap();
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).unwrap();
            script.arg("--command").arg(file);
        }
        if let Some(text) = conf {
            let file = folder.path().join("conf");
            std::fs::write(&file, text).unwrap();
            script.arg("--conf").arg(file);
        }
        let told = script.output().unwrap();
        if !told.status.success() {
            let why = String::from_utf8_lossy(&told.stderr).into_owned();
            let required =
                ["CI", "VIDIMUS_REQUIRE_PRINTER"].iter().any(|name| std::env::var_os(name).is_some());
            assert!(!required, "{why}");
            eprintln!("not run: {why}");
            return None;
        }
        Some(Self { uri: String::from_utf8(told.stdout).unwrap().trim().to_owned(), folder })
    }

    /// The documents that it got, one by one.
    pub fn spooled(&self) -> Vec<Vec<u8>> {
        let files = self.place("spool").read_dir().unwrap().map(|file| file.unwrap().path());
        let mut files: Vec<PathBuf> =
            files.filter(|file| file.extension().is_some_and(|e| e == "pdf")).collect();
        files.sort();
        files.iter().map(|file| std::fs::read(file).unwrap()).collect()
    }

    pub fn certificate(&self) -> String {
        std::fs::read_to_string(self.place("certificate.pem")).unwrap()
    }

    /// A file that its command wrote beside itself.
    pub fn left(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join("printer").join(name)
    }

    /// Pulls the plug.
    pub fn kill(&self) {
        let Ok(pid) = std::fs::read_to_string(self.place("printer.pid")) else { return };
        let killed = Command::new("kill").args(["-9", pid.trim()]).status().unwrap();
        assert!(killed.success());
        std::fs::remove_file(self.place("printer.pid")).unwrap();
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        drop(Command::new(script()).arg("stop").arg(self.folder.path().join("printer")).status());
    }
}

/// What a bad printer does with an operation.
#[derive(Clone, Copy)]
pub enum Deed {
    /// Answers that it could print a label of MRV-A, with these reasons of its state.
    Able(&'static [&'static str]),
    /// Answers that it is stopped.
    Stopped,
    /// Answers that it takes no jobs.
    Closed,
    /// Takes the job as number 7.
    Take,
    /// Says that the job is in this state.
    State(i32),
    /// Says no.
    No(StatusCode),
    /// Hears everything and says nothing.
    Hang,
    /// Hangs up.
    HangUp,
}

/// A bad printer: `deeds` says what it does for an operation (2 Print-Job, 8 Cancel-Job, 9 Get-Job-Attributes,
/// 11 Get-Printer-Attributes). It runs until the test ends.
pub fn bad(deeds: impl Fn(u16) -> Deed + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let uri = format!("ipp://{}/ipp/print", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let deeds = std::sync::Arc::new(deeds);
        for stream in listener.incoming() {
            let (Ok(stream), deeds) = (stream, std::sync::Arc::clone(&deeds)) else { continue };
            std::thread::spawn(move || serve(stream, &*deeds));
        }
    });
    uri
}

fn serve(mut stream: TcpStream, deeds: &(impl Fn(u16) -> Deed + ?Sized)) {
    let mut read = Vec::new();
    let mut buffer = [0; 65_536];
    // Our client sends in chunks; the last is empty.
    while !read.ends_with(b"\r\n0\r\n\r\n") {
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return,
            Ok(count) => read.extend(&buffer[..count]),
        }
    }
    let after = |from: usize| (from..read.len() - 1).find(|at| &read[*at..*at + 2] == b"\r\n").unwrap() + 2;
    let head = (0..read.len() - 3).find(|at| &read[*at..*at + 4] == b"\r\n\r\n").unwrap() + 4;
    let body = after(head);
    let operation = u16::from_be_bytes([read[body + 2], read[body + 3]]);
    let answer = match deeds(operation) {
        Deed::Hang => return std::thread::sleep(std::time::Duration::from_secs(60)),
        Deed::HangUp => return,
        deed => answer(deed),
    };
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        answer.len()
    );
    drop(stream.write_all(&[head.as_bytes(), &answer].concat()));
}

fn answer(deed: Deed) -> Vec<u8> {
    let status = if let Deed::No(status) = deed { status } else { StatusCode::SuccessfulOk };
    let mut answer = IppRequestResponse::new_response(IppVersion::v1_1(), status, 1).unwrap();
    let mut add = |group, name: &str, value| {
        answer.attributes_mut().add(group, IppAttribute::with_name(name, value).unwrap());
    };
    let keywords = |words: &[&str]| {
        IppValue::Array(words.iter().map(|word| IppValue::Keyword(IppKeyword::new(*word).unwrap())).collect())
    };
    let printer = DelimiterTag::PrinterAttributes;
    match deed {
        Deed::Able(_) | Deed::Stopped | Deed::Closed => {
            let side = |name: &str, size| (IppName::new(name).unwrap(), IppValue::Integer(size));
            let size = BTreeMap::from([side("x-dimension", 12_000), side("y-dimension", 8_000)]);
            let pdf = IppMimeMediaType::new("application/pdf").unwrap();
            add(printer, "document-format-supported", IppValue::MimeMediaType(pdf));
            add(printer, "media-size-supported", IppValue::Collection(size));
            let state = if matches!(deed, Deed::Stopped) { 5 } else { 3 };
            add(printer, "printer-state", IppValue::Enum(state));
            add(printer, "printer-is-accepting-jobs", IppValue::Boolean(!matches!(deed, Deed::Closed)));
            let reasons = match deed {
                Deed::Able(reasons) if !reasons.is_empty() => reasons,
                _ => &["none"],
            };
            add(printer, "printer-state-reasons", keywords(reasons));
        }
        Deed::Take => add(DelimiterTag::JobAttributes, "job-id", IppValue::Integer(7)),
        Deed::State(state) => {
            add(DelimiterTag::JobAttributes, "job-state", IppValue::Enum(state));
            add(DelimiterTag::JobAttributes, "job-state-reasons", keywords(&["printer-stopped"]));
        }
        Deed::No(_) | Deed::Hang | Deed::HangUp => {}
    }
    answer.to_bytes().to_vec()
}
