//! Pictures of spoiled pieces: taken in like any upload, decoded and written anew, and sealed.

use super::view::may_see;
use crate::images::Accepted;
use crate::vault::Context;
use crate::{Error, Result, Services, Staff};
use bytes::Bytes;
use domain::Problem;
use uuid::Uuid;

/// The place that a picture is sealed for.
fn place(id: Uuid) -> Context {
    Context::own("stock_pictures.sealed", id)
}

/// Takes a picture in; gives the key by which a spoil names it. `field` is the input.
///
/// # Errors
/// [`Error::Problems`] at `field` for a file that is no picture, [`Error::Forbidden`] for staff without a post.
pub async fn take(
    services: &Services,
    staff: &Staff,
    field: &str,
    name: &str,
    file: Bytes,
) -> Result<String> {
    let post = staff.post.clone().filter(|_| may_see(staff)).ok_or(Error::Forbidden)?;
    let accepted = accepted(services, field, name, file).await?;
    let id: Uuid = services.new_id();
    let sealed = services.vault.seal_own(&place(id), &accepted.bytes);
    let mut tx = services.store.begin().await?;
    tx.stock().add_picture(id, &post, staff.id, services.now(), &sealed).await?;
    tx.commit().await?;
    Ok(id.to_string())
}

/// The file, decoded and written anew.
///
/// # Errors
/// [`Error::Problems`] at `field` for a file that is no picture.
pub(crate) async fn accepted(services: &Services, field: &str, name: &str, file: Bytes) -> Result<Accepted> {
    let accepted = services.images.paper(field, name, file).await?;
    if accepted.media_type == "application/pdf" {
        return Err(Problem::new(field, "problem-upload-portrait-type").into());
    }
    Ok(accepted)
}

/// A picture of the person's post, as JPEG or PNG.
///
/// # Errors
/// [`Error::NotFound`] for a picture of another post.
pub async fn show(services: &Services, staff: &Staff, key: &str) -> Result<Vec<u8>> {
    let post = staff.post.as_ref().filter(|_| may_see(staff)).ok_or(Error::Forbidden)?;
    let id: Uuid = key.parse().map_err(|_| Error::NotFound)?;
    let sealed = services.store.read().await?.stock().picture(id, post).await?.ok_or(Error::NotFound)?;
    let opened = services.vault.open_own(&place(id), &sealed).map_err(Error::internal)?;
    Ok(opened.to_vec())
}
