use super::{Scanner, Verdict, read};
use crate::images::samples::{jpeg, picture};
use crate::images::{Accepted, Images, Limits};
use bytes::Bytes;
use domain::Problem;
use rstest::rstest;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::UnixListener;

/// The test file that every scanner knows, in two parts, so that no scanner finds it here.
const EICAR: [&str; 2] = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"];

fn eicar() -> Vec<u8> {
    EICAR.concat().into_bytes()
}

async fn paper(socket: &Path, file: Vec<u8>) -> Result<Accepted, Problem> {
    let images = Images::new(Limits::default(), 1).scanned(Some(Scanner::new(socket.to_owned())));
    images.paper("file-other", "a.jpg", Bytes::from(file)).await
}

fn key(result: Result<Accepted, Problem>) -> String {
    let problem = result.expect_err("refused");
    assert_eq!(problem.field, "file-other");
    problem.key
}

#[rstest]
#[case("stream: OK", Verdict::Clean)]
#[case("stream: Win.Test.EICAR_HDB-1 FOUND", Verdict::Found("Win.Test.EICAR_HDB-1".to_owned()))]
#[case("INSTREAM size limit exceeded. ERROR", Verdict::Failed("answered \"INSTREAM size limit exceeded. ERROR\"".to_owned()))]
#[case("", Verdict::Failed("answered \"\"".to_owned()))]
fn answers_are_understood(#[case] answer: &str, #[case] verdict: Verdict) {
    assert_eq!(read(answer), verdict);
}

#[tokio::test]
async fn without_a_verdict_nothing_is_taken() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = jpeg(&picture(64, 64));
    assert_eq!(key(paper(&folder.path().join("nobody"), file.clone()).await), "problem-upload-scanner");
    for (name, answer) in
        [("silent", ""), ("full", "INSTREAM size limit exceeded. ERROR\0"), ("fine", "stream: OK\0")]
    {
        let socket = folder.path().join(name);
        let listener = UnixListener::bind(&socket).expect("a socket");
        let served = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("asked");
            let mut asked = Vec::new();
            let mut part = [0; 4096];
            while !asked.ends_with(&[0, 0, 0, 0]) {
                let read = stream.read(&mut part).await.expect("sent");
                asked.extend(&part[..read]);
            }
            stream.write_all(answer.as_bytes()).await.expect("answered");
            asked
        });
        let result = paper(&socket, file.clone()).await;
        let asked = served.await.expect("served");
        assert!(asked.starts_with(b"zINSTREAM\0"));
        match name {
            "fine" => assert!(result.is_ok()),
            _ => assert_eq!(key(result), "problem-upload-scanner", "{name}"),
        }
    }
}

/// A real `clamd` with a database that knows nothing but the test file.
struct Clamd {
    process: Child,
    socket: PathBuf,
}

impl Drop for Clamd {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

async fn clamd(folder: &Path) -> Option<Clamd> {
    let program =
        ["/usr/sbin/clamd", "/usr/local/sbin/clamd"].into_iter().find(|path| Path::new(path).exists());
    let Some(program) = program else {
        assert!(std::env::var_os("VIDIMUS_REQUIRE_CLAMD").is_none(), "clamd is not installed");
        eprintln!("not run: clamd is not installed");
        return None;
    };
    let hex: String = eicar().iter().map(|byte| format!("{byte:02x}")).collect();
    std::fs::write(folder.join("local.ndb"), format!("Eicar-Test:0:*:{hex}\n")).expect("a signature");
    let (socket, settings) = (folder.join("clamd.sock"), folder.join("clamd.conf"));
    let text = format!(
        "LocalSocket {}\nDatabaseDirectory {}\nForeground yes\nStreamMaxLength 1M\n",
        socket.display(),
        folder.display()
    );
    std::fs::write(&settings, text).expect("settings");
    let mut command = Command::new(program);
    command.arg("--config-file").arg(&settings).stdout(Stdio::null()).stderr(Stdio::null());
    let clamd = Clamd { process: command.spawn().expect("started"), socket };
    for _ in 0..300 {
        if clamd.socket.exists() {
            return Some(clamd);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("clamd opened no socket");
}

#[tokio::test]
async fn a_real_scanner_finds_the_test_file_and_passes_the_rest() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(clamd) = clamd(folder.path()).await else { return };
    let clean = jpeg(&picture(300, 200));
    assert!(paper(&clamd.socket, clean.clone()).await.is_ok());
    // It hides behind a picture, where decoding would leave it behind without a word.
    let infected = [clean.clone(), eicar()].concat();
    assert_eq!(key(paper(&clamd.socket, infected).await), "problem-upload-virus");
    let large = [clean.clone(), vec![0; 2 * 1024 * 1024]].concat();
    assert_eq!(key(paper(&clamd.socket, large).await), "problem-upload-scanner", "over its own limit");
    let socket = clamd.socket.clone();
    drop(clamd);
    assert_eq!(key(paper(&socket, clean).await), "problem-upload-scanner", "it is gone");
}
