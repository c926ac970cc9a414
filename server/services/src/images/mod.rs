//! Intake of uploaded files: portraits and papers.
//!
//! Where a [`Scanner`] is set, it is asked first. What a file is, its first bytes say, not its name. Limits are checked before anything is decoded. Pictures are decoded,
//! turned upright and written anew as JPEG, which leaves behind positions, cameras, thumbnails, comments and whatever was
//! hidden behind the picture. A PDF is kept as it came, so it must be whole, open and passive ([`pdf`]).
//! [`raster`] draws the pages of a PDF for those who read it.
//! Every refusal is a [`Problem`] that says what to do; its words are in `upload.ftl`.
//!
//! To accept another format: sniff it in [`sniff`], give it a file beside [`pdf`], and add its problems to the catalogues.

mod faces;
pub mod pdf;
mod picture;
mod portrait;
pub mod raster;
mod scanner;

pub use portrait::{Known, Portrait};
pub use raster::{Rasteriser, Trouble};
pub use scanner::Scanner;

use bytes::Bytes;
use domain::Problem;
use domain::portrait::{Area, Cut};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// What an upload may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of one file.
    pub bytes: usize,
    /// Most pixels of one picture, before decoding.
    pub pixels: u64,
}

impl Default for Limits {
    /// 10 MB and 40 megapixels.
    fn default() -> Self {
        Self { bytes: 10 * 1024 * 1024, pixels: 40_000_000 }
    }
}

/// A file as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The bytes to keep: a JPEG that we wrote, or the PDF as it came.
    pub bytes: Vec<u8>,
    /// `image/jpeg` or `application/pdf`.
    pub media_type: &'static str,
    /// SHA-256 of `bytes`, for the journal.
    pub sha256: [u8; 32],
    /// Width and height in pixels, of a picture.
    pub size: Option<(u32, u32)>,
}

impl Accepted {
    fn new(bytes: Vec<u8>, media_type: &'static str, size: Option<(u32, u32)>) -> Self {
        let sha256 = Sha256::digest(&bytes).into();
        Self { bytes, media_type, sha256, size }
    }
}

/// Takes files in. Cheap to clone; all clones share the limit of pictures that are decoded at a time.
#[derive(Clone, Debug)]
pub struct Images {
    limits: Limits,
    turns: Arc<Semaphore>,
    scanner: Option<Scanner>,
    rasteriser: Option<Rasteriser>,
}

/// The formats that are accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Jpeg,
    Png,
    Pdf,
}

impl Images {
    /// At most `parallel` files at a time; a picture at the pixel limit takes some 350 MB while it is decoded.
    pub fn new(limits: Limits, parallel: usize) -> Self {
        Self { limits, turns: Arc::new(Semaphore::new(parallel.max(1))), scanner: None, rasteriser: None }
    }

    /// With a scanner, if there is one, that is asked about each file first.
    #[must_use]
    pub fn scanned(self, scanner: Option<Scanner>) -> Self {
        Self { scanner, ..self }
    }

    /// With a process, if there is one, that draws the pages of PDF files.
    #[must_use]
    pub fn rasterised(self, rasteriser: Option<Rasteriser>) -> Self {
        Self { rasteriser, ..self }
    }

    /// What draws the pages of PDF files.
    ///
    /// # Errors
    /// [`Trouble::Absent`] where there is nothing that does.
    pub fn rasteriser(&self) -> Result<&Rasteriser, Trouble> {
        self.rasteriser.as_ref().ok_or(Trouble::Absent)
    }

    /// The limits, for the pages and the body limit of the router.
    pub const fn limits(&self) -> Limits {
        self.limits
    }

    /// Takes in a paper: JPEG, PNG or PDF. `name` is the name that the browser gave, `field` the input.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub async fn paper(&self, field: &str, name: &str, file: Bytes) -> Result<Accepted, Problem> {
        let (limits, name) = (self.limits, name.to_owned());
        self.scan(field, &file).await?;
        self.run(field, move || match checked(&limits, &name, &file)? {
            Format::Pdf => {
                pdf::check(&file)?;
                Ok(Accepted::new(file.to_vec(), "application/pdf", None))
            }
            format => picture::rewrite(&picture::decode(&file, format, limits.pixels)?),
        })
        .await
    }

    /// Takes in a portrait: JPEG or PNG, cut to 35:45, brought to the size for print and examined. `cut` is what the person
    /// chose; without it the head is looked for.
    ///
    /// # Errors
    /// What is wrong with the picture.
    pub async fn portrait(
        &self,
        field: &str,
        name: &str,
        file: Bytes,
        cut: Option<Cut>,
    ) -> Result<Portrait, Problem> {
        let (limits, name) = (self.limits, name.to_owned());
        self.scan(field, &file).await?;
        self.run(field, move || match checked(&limits, &name, &file)? {
            Format::Pdf => Err(refusal("problem-upload-portrait-type")),
            format => portrait::take(picture::decode(&file, format, limits.pixels)?, cut),
        })
        .await
    }

    /// Cuts a portrait anew out of the picture that was kept with it.
    ///
    /// # Errors
    /// What is wrong with the cut.
    pub async fn recut(
        &self,
        field: &str,
        source: Vec<u8>,
        faces: Option<Vec<Area>>,
        cut: Cut,
    ) -> Result<Portrait, Problem> {
        let pixels = self.limits.pixels;
        self.run(field, move || portrait::again(&picture::decode(&source, Format::Jpeg, pixels)?, faces, cut))
            .await
    }

    /// Asks the scanner. What is too large or empty is refused anyway, and it is spared.
    async fn scan(&self, field: &str, file: &Bytes) -> Result<(), Problem> {
        let Some(scanner) = self.scanner.as_ref().filter(|_| (1..=self.limits.bytes).contains(&file.len()))
        else {
            return Ok(());
        };
        scanner.check(file).await.map_err(|problem| Problem { field: field.to_owned(), ..problem })
    }

    async fn run<T: Send + 'static>(
        &self,
        field: &str,
        work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let turn = Arc::clone(&self.turns).acquire_owned().await;
        // A decoder that panics on a file has met a broken file; the process goes on.
        let done = tokio::task::spawn_blocking(move || {
            let result = work();
            drop(turn);
            result
        });
        let result = done.await.unwrap_or_else(|_| Err(refusal("problem-upload-image-broken")));
        result.map_err(|problem| Problem { field: field.to_owned(), ..problem })
    }
}

/// A refusal; the field is filled in by [`Images::run`].
fn refusal(key: &str) -> Problem {
    Problem::new("", key)
}

/// Size and kind, before anything is read.
fn checked(limits: &Limits, name: &str, file: &[u8]) -> Result<Format, Problem> {
    if file.is_empty() {
        return Err(refusal("problem-upload-empty"));
    }
    if file.len() > limits.bytes {
        return Err(refusal("problem-upload-size").with("megabytes", limits.bytes / (1024 * 1024)));
    }
    let called_pdf = name.to_ascii_lowercase().ends_with(".pdf");
    match sniff(file) {
        Some(format) if called_pdf && format != Format::Pdf => Err(refusal("problem-upload-pdf-not-pdf")),
        Some(format) => Ok(format),
        None if called_pdf => Err(refusal("problem-upload-pdf-not-pdf")),
        None => Err(refusal("problem-upload-type")),
    }
}

/// The format by the first bytes. A PDF must begin with its header: what stands before it would be another file.
fn sniff(file: &[u8]) -> Option<Format> {
    if file.starts_with(&[0xFF, 0xD8, 0xFF]) {
        Some(Format::Jpeg)
    } else if file.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(Format::Png)
    } else if file.starts_with(b"%PDF-") {
        Some(Format::Pdf)
    } else {
        None
    }
}

#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod tests;
