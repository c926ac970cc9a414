//! The look-up of a digital seal: what the bytes of the barcode say, and what they are worth.

use crate::keys::{Judgement, judge};
use crate::vault::Context;
use crate::{Error, Result, Services, Staff};
use data_encoding::{BASE64, BASE64_NOPAD, BASE64URL, BASE64URL_NOPAD};
use domain::case::Role;
use domain::mrz::{self, Read};
use domain::seal::from_hex;
use domain::{Problem, Problems};
use store::border::BorderCheckRow;
use uuid::Uuid;

/// Characters of a look-up that are read. The largest symbol holds 1555 bytes.
const LONGEST: usize = 8_000;

/// The bytes of a barcode as scanners send them: hexadecimal digits, with or without blanks, or base64. `None` for anything
/// else and for nothing.
pub fn parse(text: &str) -> Option<Vec<u8>> {
    let text: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    from_hex(&text).or_else(|| {
        let kinds = [&BASE64, &BASE64_NOPAD, &BASE64URL, &BASE64URL_NOPAD];
        kinds.into_iter().find_map(|kind| kind.decode(text.as_bytes()).ok())
    })
}

/// Judges a seal beside the lines of the visa and of the passport, each of which may be left out, and records the look-up.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but border officers; [`Error::Problems`] at `seal`, `mrz` or `passport` for what cannot
/// be read; [`Error::Busy`].
pub async fn check(
    services: &Services,
    staff: &Staff,
    seal: &str,
    printed: &str,
    passport: &str,
) -> Result<Judgement> {
    if !staff.is(Role::Border) {
        return Err(Error::Forbidden);
    }
    let mut problems = Problems::default();
    let bytes = parse(seal);
    if bytes.is_none() {
        problems.push(Problem::new("seal", "problem-seal-bytes"));
    }
    let printed = zone("mrz", printed, true, &mut problems);
    let passport = zone("passport", passport, false, &mut problems);
    let (Some(bytes), true) = (bytes, problems.is_empty()) else { return Err(problems.into()) };
    let (sealing, at) = (std::sync::Arc::clone(&services.sealing), services.now());
    let told = tokio::task::spawn_blocking(move || {
        let trust = sealing.folder().trust()?;
        Ok::<_, crate::keys::KeyError>((
            judge(&trust, &bytes, printed.as_ref(), passport.as_ref(), at),
            bytes,
        ))
    });
    let (told, bytes) = told.await.map_err(Error::internal)?.map_err(Error::internal)?;
    let id: Uuid = services.new_id();
    let row = BorderCheckRow {
        id,
        at,
        user_id: staff.id,
        post: staff.post.clone(),
        read: services.vault.seal_own(&Context::own("border_checks.read", id), &bytes),
        number: told.visa.as_ref().and_then(|visa| {
            let number = visa.mrz.lower().get(..9)?.trim_end_matches('<');
            Some(domain::case::plain_number(number))
        }),
        outcome: format!("seal_{}", told.verdict.as_str().replace('-', "_")),
        case_id: None,
    };
    let mut tx = services.store.begin().await?;
    tx.border().add(&row).await?;
    tx.commit().await?;
    Ok(told)
}

/// The lines in a field; a visa's or another document's.
fn zone(field: &str, text: &str, visa: bool, problems: &mut Problems) -> Option<Read> {
    if text.trim().is_empty() {
        return None;
    }
    match mrz::read(text) {
        Ok(read) if read.format().is_visa() == visa => Some(read),
        Ok(_) => {
            let key = if visa { "problem-mrz-no-visa" } else { "problem-mrz-no-passport" };
            problems.push(Problem::new(field, key));
            None
        }
        Err(error) => {
            problems.push(crate::desk::passport::read_problem(field, &error));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn bytes_come_in_the_forms_of_scanners() {
        let bytes = Some(vec![0xDC, 0x03, 0xD9, 0xC5]);
        for text in ["DC03D9C5", "dc 03 d9\nc5", "3APZxQ==", "3APZxQ"] {
            assert_eq!(parse(text), bytes, "{text}");
        }
        assert_eq!(parse("_-8="), Some(vec![0xFF, 0xEF]));
        for text in ["", "  ", "D", "?!", &"A".repeat(9000)] {
            assert_eq!(parse(text), None);
        }
    }
}
