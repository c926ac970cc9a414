//! A secret in what a job is told, such as the token of a link: sealed for this job, so that it opens for no other.

use crate::vault::Context;
use crate::{Error, Result, Services};
use data_encoding::BASE64URL_NOPAD;
use domain::JobId;
use zeroize::Zeroizing;

/// Seals a text for a job, in base64url.
pub(crate) fn seal(services: &Services, job: JobId, secret: &str) -> String {
    BASE64URL_NOPAD.encode(&services.vault.seal_own(&place(job), secret.as_bytes()))
}

/// Opens what [`seal`] wrote.
///
/// # Errors
/// [`Error::Internal`] when it was changed or belongs to another job.
pub(crate) fn open(services: &Services, job: JobId, sealed: &str) -> Result<Zeroizing<String>> {
    let sealed = BASE64URL_NOPAD.decode(sealed.as_bytes()).map_err(Error::internal)?;
    let secret = services.vault.open_own(&place(job), &sealed).map_err(Error::internal)?;
    let text = std::str::from_utf8(&secret).map_err(Error::internal)?;
    Ok(Zeroizing::new(text.to_owned()))
}

fn place(job: JobId) -> Context {
    Context::own("jobs.payload", job)
}
