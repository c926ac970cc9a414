//! Asks a virus scanner about a file before anything else reads it: ClamAV's `clamd`, by the socket on this machine.
//!
//! It is optional. Where it is set and does not answer, files are refused until it does: a gap in the watch is worse than an
//! upload that waits.

use super::refusal;
use bytes::Bytes;
use domain::Problem;
use std::io;
use std::path::PathBuf;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::UnixStream;
use tokio::time::timeout;

/// How long a verdict may take. Papers of 10 MB take a second or two.
const PATIENCE: Duration = Duration::from_secs(30);
/// How many bytes are sent at a time.
const CHUNK: usize = 64 * 1024;
/// The longest answer: a path that `clamd` makes up, and the name of what was found.
const ANSWER: u64 = 4096;

/// The scanner.
#[derive(Clone, Debug)]
pub struct Scanner {
    socket: PathBuf,
}

/// What the scanner says.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Verdict {
    Clean,
    /// The name of what was found.
    Found(String),
    /// It could not tell, and why.
    Failed(String),
}

impl Scanner {
    /// The scanner behind a socket.
    pub const fn new(socket: PathBuf) -> Self {
        Self { socket }
    }

    /// Asks about a file.
    ///
    /// # Errors
    /// `problem-upload-virus` when something was found, `problem-upload-scanner` when there is no verdict.
    pub(super) async fn check(&self, file: &Bytes) -> Result<(), Problem> {
        let asked = timeout(PATIENCE, self.ask(file)).await;
        let verdict = match asked {
            Ok(Ok(answer)) => read(&answer),
            Ok(Err(error)) => Verdict::Failed(error.to_string()),
            Err(_) => Verdict::Failed("no answer in time".to_owned()),
        };
        match verdict {
            Verdict::Clean => Ok(()),
            Verdict::Found(name) => {
                tracing::warn!(name, "the scanner found something in an upload");
                Err(refusal("problem-upload-virus"))
            }
            Verdict::Failed(reason) => {
                tracing::error!(reason, socket = %self.socket.display(), "the scanner gave no verdict, the upload was refused");
                Err(refusal("problem-upload-scanner"))
            }
        }
    }

    /// `INSTREAM`: the file in chunks, each after its length, and an empty one at the end.
    async fn ask(&self, file: &Bytes) -> io::Result<String> {
        let mut stream = UnixStream::connect(&self.socket).await?;
        let (mut from, mut to) = stream.split();
        let sending = async {
            to.write_all(b"zINSTREAM\0").await?;
            for chunk in file.chunks(CHUNK) {
                let length = u32::try_from(chunk.len()).map_err(io::Error::other)?;
                to.write_all(&length.to_be_bytes()).await?;
                to.write_all(chunk).await?;
            }
            to.write_all(&0u32.to_be_bytes()).await?;
            to.flush().await
        };
        // A file over its own limit it refuses in the middle: the answer counts, and not that no more could be sent.
        let sent = sending.await;
        let mut answer = Vec::new();
        let read = (&mut from).take(ANSWER).read_to_end(&mut answer).await;
        if answer.is_empty() {
            sent?;
            read?;
        }
        Ok(String::from_utf8_lossy(&answer).trim_end_matches(['\0', '\n']).to_owned())
    }
}

/// `stream: OK`, `stream: NAME FOUND`, or anything else.
fn read(answer: &str) -> Verdict {
    match answer.strip_prefix("stream: ") {
        Some("OK") => Verdict::Clean,
        Some(rest) if rest.ends_with(" FOUND") => Verdict::Found(rest.trim_end_matches(" FOUND").to_owned()),
        _ => Verdict::Failed(format!("answered {answer:?}")),
    }
}

#[cfg(test)]
#[path = "scanner_tests.rs"]
mod tests;
