//! A file becomes a version of a list: in parts, so that an import that stopped half-way goes on where it stood.

use super::{PART, context};
use crate::who::actor_text;
use crate::{Error, Result, Services};
use bytes::Bytes;
use data_encoding::HEXLOWER;
use domain::case::ActorId;
use domain::screening::file::{Entry, LONGEST_LINE, LineFault, LineFaultKind, Reader};
use domain::{Problem, WatchListId};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{BufRead, BufReader, Cursor};
use std::path::PathBuf;
use store::watch_lists::{READING, WatchListRow};

/// Faults that are told one by one; the others are counted.
const TOLD: usize = 100;
/// Most characters of the name of a list.
const NAME: usize = 40;

/// Where the lines come from. They are read twice.
#[derive(Clone, Debug)]
pub enum Source {
    /// A file of any size.
    File(PathBuf),
    /// A file that was sent to us.
    Sent(Bytes),
}

impl Source {
    fn open(&self) -> Result<Box<dyn BufRead + Send>> {
        Ok(match self {
            Self::File(path) => Box::new(BufReader::new(File::open(path).map_err(Error::internal)?)),
            Self::Sent(bytes) => Box::new(Cursor::new(bytes.clone())),
        })
    }
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Lines read.
    pub lines: u64,
    /// Of so many.
    pub of: u64,
    /// Entries kept.
    pub entries: i64,
}

/// What an import came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The version.
    pub id: WatchListId,
    /// Its number.
    pub version: i64,
    /// Entries.
    pub entries: i64,
    /// Lines with a fault.
    pub faults: i64,
    /// The first of them.
    pub told: Vec<LineFault>,
    /// The file was imported before: nothing has changed.
    pub unchanged: bool,
}

/// Reads a file into a version of a list. It is not in force afterwards. The same file again changes nothing.
///
/// # Errors
/// [`Error::Problems`] at `list` for a name that is none, at `file` for a file without an entry; [`Error::Busy`],
/// [`Error::Internal`] for a file that cannot be read.
pub async fn import(
    services: &Services,
    by: ActorId,
    list: &str,
    source: &Source,
    mut progress: impl FnMut(Progress) + Send,
) -> Result<Imported> {
    let list = list.trim();
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if list.is_empty() || list.len() > NAME || !list.chars().all(fits) {
        return Err(Error::problem("list", "problem-list-name"));
    }
    let (sha256, mut reader, of) = first_pass(source)?;
    let row = match begin(services, by, list, &sha256).await? {
        (row, true) => row,
        (row, false) => return Ok(unchanged(row)),
    };
    let mut reading =
        Reading { id: row.id, part: 0, entries: 0, batch: Vec::new(), faults: 0, told: Vec::new() };
    let mut lines = Lines(source.open()?);
    let mut number = 0;
    while let Some(line) = lines.next()? {
        number += 1;
        let read = match &line {
            Some(line) => reader.read(number, line),
            None => Some(Err(LineFault { line: number, kind: LineFaultKind::Line })),
        };
        reading.take(read);
        if reading.batch.len() == PART {
            reading.keep(services).await?;
            progress(Progress { lines: number, of, entries: reading.entries });
        }
    }
    reading.keep(services).await?;
    progress(Progress { lines: number, of, entries: reading.entries });
    finish(services, by, &row, reading).await
}

/// The hash of the file, a reader that knows whose passports stand in lines of their own, and the number of lines.
fn first_pass(source: &Source) -> Result<(String, Reader, u64)> {
    let (mut hash, mut reader, mut count) = (Sha256::new(), Reader::default(), 0);
    let mut file = source.open()?;
    let mut line = Vec::new();
    while file.read_until(b'\n', &mut line).map_err(Error::internal)? > 0 {
        hash.update(&line);
        if line.len() <= LONGEST_LINE
            && let Ok(text) = std::str::from_utf8(&line)
        {
            reader.link(text);
        }
        count += 1;
        line.clear();
    }
    Ok((HEXLOWER.encode(&hash.finalize()), reader, count))
}

/// The version of this file, and whether it has to be read.
async fn begin(services: &Services, by: ActorId, list: &str, sha256: &str) -> Result<(WatchListRow, bool)> {
    let mut tx = services.store.begin().await?;
    if let Some(row) = tx.watch_lists().of_file(list, sha256).await? {
        let stopped = row.state == READING;
        return Ok((row, stopped));
    }
    let row = WatchListRow {
        id: services.new_id(),
        list: list.to_owned(),
        version: 0,
        sha256: sha256.to_owned(),
        state: READING.to_owned(),
        entries: 0,
        faults: 0,
        told: String::new(),
        imported_by: actor_text(by),
        imported_at: services.now(),
        forced_by: None,
        forced_at: None,
        emptied_at: None,
    };
    let row = tx.watch_lists().begin(&row).await?;
    tx.commit().await?;
    Ok((row, true))
}

fn unchanged(row: WatchListRow) -> Imported {
    Imported {
        id: row.id,
        version: row.version,
        entries: row.entries,
        faults: row.faults,
        told: serde_json::from_str(&row.told).unwrap_or_default(),
        unchanged: true,
    }
}

/// What was read so far.
struct Reading {
    id: WatchListId,
    part: i64,
    entries: i64,
    batch: Vec<Entry>,
    faults: i64,
    told: Vec<LineFault>,
}

impl Reading {
    fn take(&mut self, read: Option<Result<Entry, LineFault>>) {
        match read {
            Some(Ok(entry)) => self.batch.push(entry),
            Some(Err(fault)) => {
                self.faults += 1;
                if self.told.len() < TOLD {
                    self.told.push(fault);
                }
            }
            None => {}
        }
    }

    /// Keeps the entries that were read since the last part.
    async fn keep(&mut self, services: &Services) -> Result<()> {
        if self.batch.is_empty() {
            return Ok(());
        }
        let plain = serde_json::to_vec(&self.batch).map_err(Error::internal)?;
        let sealed = services.vault.seal_own(&context(self.id, self.part), &plain);
        let count = i64::try_from(self.batch.len()).map_err(Error::internal)?;
        let mut tx = services.store.begin().await?;
        tx.watch_lists().put_part(self.id, self.part, count, &sealed).await?;
        tx.commit().await?;
        self.part += 1;
        self.entries += count;
        self.batch.clear();
        Ok(())
    }
}

async fn finish(services: &Services, by: ActorId, row: &WatchListRow, reading: Reading) -> Result<Imported> {
    if reading.entries == 0 {
        let first = reading.told.first().map_or(0, |fault| fault.line);
        return Err(Error::Problems(Problem::new("file", "problem-list-empty").with("line", first).into()));
    }
    let told = serde_json::to_string(&reading.told).map_err(Error::internal)?;
    let mut tx = services.store.begin().await?;
    tx.watch_lists().finish(row.id, reading.entries, reading.faults, &told).await?;
    let body = json!({
        "list": row.list, "version": row.version, "sha256": row.sha256, "entries": reading.entries, "faults": reading.faults,
    });
    tx.audit().append(services.now(), &actor_text(by), "list_imported", &body.to_string()).await?;
    tx.commit().await?;
    Ok(Imported {
        id: row.id,
        version: row.version,
        entries: reading.entries,
        faults: reading.faults,
        told: reading.told,
        unchanged: false,
    })
}

/// Lines of a file.
struct Lines(Box<dyn BufRead + Send>);

impl Lines {
    /// The next line; inside, nothing for one that is no text or longer than any entry.
    fn next(&mut self) -> Result<Option<Option<String>>> {
        let mut line = Vec::new();
        if self.0.read_until(b'\n', &mut line).map_err(Error::internal)? == 0 {
            return Ok(None);
        }
        Ok(Some(if line.len() > LONGEST_LINE { None } else { String::from_utf8(line).ok() }))
    }
}
