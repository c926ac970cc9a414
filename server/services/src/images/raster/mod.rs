//! Pages of a PDF as pictures, made in a process of its own.
//!
//! A PDF that somebody uploaded is a program for a reader of PDF. No reader runs in this process: the binary starts itself
//! (`vidimus rasterise`), hands it the file on its standard input and takes one picture from its standard output. Before
//! that process looks at the first byte it gives up everything it does not need ([`confine`]): it opens no file and no
//! connection, it knows no key, no setting and no database, and its memory and time are limited. When a file makes it loop,
//! swell or die, only that process ends, and whoever asked is told so in words ([`Trouble`]).
//!
//! Nothing is kept: a page is drawn when it is asked for, in a fraction of a second, so there is nothing to seal, to forget
//! or to erase. [`draw`] is what happens inside the process.

mod confine;
mod draw;
mod order;
mod words;

pub use confine::confine;
pub use draw::{MOST_PAGES, draw};
pub use order::{Order, Turn};

use futures::{StreamExt as _, stream};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::Command;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// Pages that are drawn at a time on this node; more would only make all of them slower.
const AT_ONCE: usize = 2;
/// How long a page waits for its turn.
const QUEUE: Duration = Duration::from_secs(20);
/// How long a page may take in all, on a machine that does much else; its own time is limited by [`confine`].
const PATIENCE: Duration = Duration::from_secs(15);
/// Most bytes that are taken from the process: a page of four megapixels of noise has less.
const OUTPUT: u64 = 16 * 1024 * 1024;

/// Why there is no picture of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is no PDF that can be read.
    Broken,
    /// It is locked with a password.
    Locked,
    /// A part of the page cannot be drawn: what would be shown is not what the page says.
    Incomplete,
    /// It takes more memory or time than a page may.
    Heavy,
    /// There is no such page, or it is beyond [`MOST_PAGES`].
    NoPage,
    /// Too many pages are being drawn.
    Busy,
    /// This installation cannot draw pages.
    Absent,
}

impl Trouble {
    /// The words for it: `pages-trouble-…`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Broken => "pages-trouble-broken",
            Self::Locked => "pages-trouble-locked",
            Self::Incomplete => "pages-trouble-incomplete",
            Self::Heavy => "pages-trouble-heavy",
            Self::NoPage => "pages-trouble-none",
            Self::Busy => "pages-trouble-busy",
            Self::Absent => "pages-trouble-absent",
        }
    }

    /// The exit code with which the process says it; `None` for what the process does not know of itself.
    pub const fn code(self) -> Option<u8> {
        match self {
            Self::Broken => Some(20),
            Self::Locked => Some(21),
            Self::Incomplete => Some(22),
            Self::NoPage => Some(23),
            Self::Heavy | Self::Busy | Self::Absent => None,
        }
    }

    fn of(status: ExitStatus) -> Self {
        // A process that a limit or the allocator ends has no code.
        let Some(code) = status.code() else { return Self::Heavy };
        let said = [Self::Broken, Self::Locked, Self::Incomplete, Self::NoPage]
            .into_iter()
            .find(|trouble| trouble.code().map(i32::from) == Some(code));
        said.unwrap_or(Self::Broken)
    }
}

/// The pages of a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// How many it has.
    pub count: usize,
    /// Width and height in pixels of the first of them, at most [`MOST_PAGES`].
    pub sizes: Vec<(u32, u32)>,
}

impl Pages {
    fn parse(text: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(text).ok()?;
        let mut lines = text.lines();
        let count = lines.next()?.parse().ok()?;
        let size = |line: &str| {
            let (width, height) = line.split_once(' ')?;
            Some((width.parse().ok()?, height.parse().ok()?))
        };
        let sizes: Option<Vec<(u32, u32)>> = lines.map(size).collect();
        let sizes = sizes.filter(|sizes| sizes.len() == MOST_PAGES.min(count))?;
        Some(Self { count, sizes })
    }
}

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The picture.
    pub jpeg: Vec<u8>,
    /// The beginning of the words on the page, as far as the file says which they are; only when they were asked for.
    pub words: String,
}

impl Picture {
    /// The length of the words, the words, and the picture.
    fn parse(mut bytes: Vec<u8>) -> Option<Self> {
        let (head, _) = bytes.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*head)).ok()?;
        let words = std::str::from_utf8(bytes.get(4..4 + length)?).ok()?.to_owned();
        bytes.drain(..4 + length);
        bytes.starts_with(&[0xFF, 0xD8, 0xFF]).then_some(Self { jpeg: bytes, words })
    }
}

/// Draws pages. Cheap to clone; all clones share the limit of pages that are drawn at a time.
#[derive(Clone, Debug)]
pub struct Rasteriser {
    program: PathBuf,
    arguments: Vec<OsString>,
    turns: Arc<Semaphore>,
    patience: Duration,
}

impl Rasteriser {
    /// `program` with these arguments, and after them those of an [`Order`], is the process.
    pub fn new<A: Into<OsString>>(program: PathBuf, arguments: impl IntoIterator<Item = A>) -> Self {
        let arguments = arguments.into_iter().map(Into::into).collect();
        Self { program, arguments, turns: Arc::new(Semaphore::new(AT_ONCE)), patience: PATIENCE }
    }

    /// How many pages a file has, and how large they are.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn measure(&self, file: &[u8]) -> Result<Pages, Trouble> {
        Pages::parse(&self.run(&Order::Measure, file).await?).ok_or(Trouble::Broken)
    }

    /// A page, the first is 1, turned to the right.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn page(&self, file: &[u8], number: usize, turn: Turn) -> Result<Picture, Trouble> {
        self.picture(file, Order::Page { number, turn, words: false }).await
    }

    /// Every page with its words, and how many pages there are; at most `most` of them are drawn.
    ///
    /// # Errors
    /// [`Trouble`] of the whole file; a page that alone cannot be drawn has its own.
    pub async fn all(
        &self,
        file: &[u8],
        most: usize,
    ) -> Result<(usize, Vec<Result<Picture, Trouble>>), Trouble> {
        let pages = self.measure(file).await?;
        let numbers = 1..=pages.sizes.len().min(most);
        let draw = |number| self.picture(file, Order::Page { number, turn: Turn::None, words: true });
        Ok((pages.count, stream::iter(numbers).map(draw).buffered(AT_ONCE).collect().await))
    }

    async fn picture(&self, file: &[u8], order: Order) -> Result<Picture, Trouble> {
        Picture::parse(self.run(&order, file).await?).ok_or(Trouble::Broken)
    }

    async fn run(&self, order: &Order, file: &[u8]) -> Result<Vec<u8>, Trouble> {
        let turn = timeout(QUEUE, self.turns.acquire()).await;
        let Ok(Ok(_turn)) = turn else { return Err(Trouble::Busy) };
        // A process that takes longer is killed when its handle is dropped.
        match timeout(self.patience, self.talk(order, file)).await {
            Ok(Ok(Ok(bytes))) => Ok(bytes),
            Ok(Ok(Err(trouble))) => {
                tracing::info!(?order, ?trouble, "a page of a PDF cannot be drawn");
                Err(trouble)
            }
            Ok(Err(error)) => {
                tracing::error!(%error, "the process that draws pages cannot be started");
                Err(Trouble::Absent)
            }
            Err(_) => {
                tracing::info!(?order, "a page of a PDF took too long");
                Err(Trouble::Heavy)
            }
        }
    }

    async fn talk(&self, order: &Order, file: &[u8]) -> std::io::Result<Result<Vec<u8>, Trouble>> {
        let mut child = Command::new(&self.program)
            .args(&self.arguments)
            .args(order.arguments())
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let feed = async {
            // A process that dies before it has read everything breaks the pipe; its exit says why.
            if let Some(mut input) = input {
                drop(input.write_all(file).await);
            }
        };
        let mut bytes = Vec::new();
        let take = async {
            match output {
                Some(output) => output.take(OUTPUT + 1).read_to_end(&mut bytes).await.map(drop),
                None => Ok(()),
            }
        };
        let ((), taken) = tokio::join!(feed, take);
        taken?;
        if u64::try_from(bytes.len()).is_ok_and(|length| length > OUTPUT) {
            return Ok(Err(Trouble::Heavy));
        }
        let status = child.wait().await?;
        Ok(if status.success() { Ok(bytes) } else { Err(Trouble::of(status)) })
    }
}

#[cfg(test)]
mod tests;
