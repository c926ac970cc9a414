//! What a border post without a network loads: stopped ranges, and visas that were ended. A text in the form of a signed note
//! ([`crate::checkpoint::note`]) whose lines after the first are JSON:
//!
//! ```text
//! visa.example/journal/border                                         origin
//! {"made":1793000000000000,"expires":1793086400000000,"lines":2}      microseconds since 1970 UTC
//! {"stop":"stolen","first":"UTO400001","last":"UTO400750"}
//! {"visa":"UTO000123","ended":"revoked"}
//!
//! — visa.example/journal/border Q2h…=                                 key hash and signature, base64
//! ```
//!
//! It holds no data of persons. It says what is bad; that a number is not in it does not make a visa good.

use crate::checkpoint::note::{NoteError, Signed, public_key, verify_text};
use crate::{Error, Result, Services};
use domain::Timestamp;
use domain::case::State;
use domain::stock::{AlertWhy, Serial, Span, serial::tidy};
use ed25519_dalek::VerifyingKey;
use serde::{Deserialize, Serialize};

/// How a visa ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// It should not have been issued.
    Annulled,
    /// It is no longer good.
    Revoked,
}

impl Ended {
    /// The name in packs, which is that of the state of the case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Annulled => "annulled",
            Self::Revoked => "revoked",
        }
    }
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Line {
    /// A range of stickers that nobody may travel with.
    Stop {
        /// Why.
        stop: AlertWhy,
        /// The first serial.
        first: Serial,
        /// The last serial.
        last: Serial,
    },
    /// A visa that gives no right any more.
    Visa {
        /// Number of its sticker.
        visa: Serial,
        /// How it ended.
        ended: Ended,
    },
}

/// The first line after the origin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    made: Timestamp,
    expires: Timestamp,
    lines: usize,
}

/// A pack whose signature was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// When it was made.
    pub made: Timestamp,
    /// From then on it says nothing in favour of anybody.
    pub expires: Timestamp,
    /// The list.
    pub lines: Vec<Line>,
}

/// What the pack says of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// On the list.
    Stop(AlertWhy),
    /// The visa was ended.
    Ended(Ended),
    /// Not on the list when the pack was made.
    NotListed,
    /// Not on the list, but the pack is too old to say so.
    TooOld,
}

/// Why a text is no pack.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The signature.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// Signed, but not a pack that this program can read.
    #[error("line {0} of the pack cannot be read")]
    Line(usize),
}

/// The name under which packs of this installation are signed.
pub fn origin(services: &Services) -> String {
    format!("{}/border", services.settings.journal_origin)
}

/// The public key for those who check packs, in one line.
pub fn key(services: &Services) -> String {
    public_key(&origin(services), &services.vault.signing_key().verifying_key())
}

/// Makes a pack of what is known now. It expires after so many hours.
///
/// # Errors
/// [`Error::Busy`], [`Error::Internal`].
pub async fn pack(services: &Services, hours: u32) -> Result<String> {
    let made = services.now();
    let lines = lines(services).await?;
    let head = Head { made, expires: made.plus_seconds(i64::from(hours) * 3600), lines: lines.len() };
    let origin = origin(services);
    let mut text = format!("{origin}\n{}\n", json(&head)?);
    for line in &lines {
        text.push_str(&json(line)?);
        text.push('\n');
    }
    Ok(Signed::over(origin, text, &services.vault.signing_key()).note())
}

fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(Error::internal)
}

/// Stopped ranges, pieces that were given up, and ended visas.
async fn lines(services: &Services) -> Result<Vec<Line>> {
    let mut tx = services.store.read().await?;
    let mut lines = Vec::new();
    for row in tx.stock().alerts().await? {
        let [first, last] = [&row.first, &row.last].map(|serial| serial.parse().map_err(Error::internal));
        lines.push(Line::Stop {
            stop: row.why.parse().map_err(Error::internal)?,
            first: first?,
            last: last?,
        });
    }
    let lost = tx.stickers().in_state("lost").await?;
    let lost: Vec<Span> = lost.iter().filter_map(|(serial,)| serial.parse().ok()).map(Span::one).collect();
    for span in tidy(lost).unwrap_or_default() {
        lines.push(Line::Stop { stop: AlertWhy::Lost, first: span.first(), last: span.last() });
    }
    for (serial, state) in tx.stickers().of_ended_visas().await? {
        // Numbers of other shapes are of before the ledger; no sticker of today has one.
        let Ok(visa) = serial.parse() else { continue };
        let revoked = state == State::Revoked.as_str();
        lines.push(Line::Visa { visa, ended: if revoked { Ended::Revoked } else { Ended::Annulled } });
    }
    Ok(lines)
}

/// Reads a pack and checks that `key` signed it under the name `origin`.
///
/// # Errors
/// [`PackError`].
pub fn open(text: &str, origin: &str, key: &VerifyingKey) -> std::result::Result<Pack, PackError> {
    let text = verify_text(text, origin, key)?;
    let mut rest = text.lines().skip(1);
    let head: Head =
        rest.next().and_then(|line| serde_json::from_str(line).ok()).ok_or(PackError::Line(2))?;
    let mut lines = Vec::with_capacity(head.lines.min(text.len()));
    for (number, line) in rest.enumerate() {
        lines.push(serde_json::from_str(line).map_err(|_| PackError::Line(number + 3))?);
    }
    if lines.len() == head.lines {
        Ok(Pack { made: head.made, expires: head.expires, lines })
    } else {
        Err(PackError::Line(2))
    }
}

impl Pack {
    /// What the pack says of a number at a moment. What is on the list stays bad when the pack is too old.
    pub fn ask(&self, number: Serial, now: Timestamp) -> Answer {
        let listed = self.lines.iter().find_map(|line| match line {
            Line::Stop { stop, first, last } => {
                let span = Span::new(*first, *last)?;
                span.contains(number).then_some(Answer::Stop(*stop))
            }
            Line::Visa { visa, ended } => (*visa == number).then_some(Answer::Ended(*ended)),
        });
        let unlisted = if now < self.expires { Answer::NotListed } else { Answer::TooOld };
        listed.unwrap_or(unlisted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ed25519_dalek::SigningKey;
    use proptest::prelude::*;

    const ORIGIN: &str = "visa.example/journal/border";

    fn signing() -> SigningKey {
        SigningKey::from_bytes(&[1; 32])
    }

    fn signed(text: &str) -> String {
        Signed::over(ORIGIN.to_owned(), format!("{ORIGIN}\n{text}"), &signing()).note()
    }

    fn sample() -> String {
        signed(
            "{\"made\":1793000000000000,\"expires\":1793086400000000,\"lines\":2}\n\
             {\"stop\":\"stolen\",\"first\":\"UTO400001\",\"last\":\"UTO400750\"}\n\
             {\"visa\":\"UTO000123\",\"ended\":\"revoked\"}\n",
        )
    }

    /// The format is for ever: other programs read it.
    #[test]
    fn a_pack_is_read_and_asked() {
        let pack = open(&sample(), ORIGIN, &signing().verifying_key()).expect("a pack");
        let serial = |text: &str| text.parse().expect("a serial");
        let [early, late] = [pack.made, pack.expires];
        for (number, at, answer) in [
            ("UTO400001", early, Answer::Stop(AlertWhy::Stolen)),
            ("UTO400750", late, Answer::Stop(AlertWhy::Stolen)),
            ("UTO400751", early, Answer::NotListed),
            ("UTO400751", late, Answer::TooOld),
            ("UTO40001", early, Answer::NotListed),
            ("UTO000123", late, Answer::Ended(Ended::Revoked)),
        ] {
            assert_eq!(pack.ask(serial(number), at), answer, "{number}");
        }
        let origin = "other.example/journal/border";
        let foreign = open(&sample(), origin, &signing().verifying_key());
        assert_eq!(foreign, Err(PackError::Note(NoteError::Malformed("origin"))));
        let other = SigningKey::from_bytes(&[2; 32]).verifying_key();
        assert_eq!(open(&sample(), ORIGIN, &other), Err(PackError::Note(NoteError::Unsigned)));
        let head = "{\"made\":1,\"expires\":2,\"lines\":1}\n";
        for (text, line) in [
            ("{}\n".to_owned(), 2),
            (head.to_owned(), 2),
            (format!("{head}{{\"visa\":\"UTO000123\"}}\n"), 3),
            (format!("{head}{{\"stop\":\"eaten\",\"first\":\"UTO000123\",\"last\":\"UTO000123\"}}\n"), 3),
        ] {
            let read = open(&signed(&text), ORIGIN, &signing().verifying_key());
            assert_eq!(read, Err(PackError::Line(line)), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_changed_pack_is_refused(at in any::<prop::sample::Index>(), with in "[ -~]") {
            let whole = sample();
            let places: Vec<usize> = whole.char_indices().map(|(at, _)| at).collect();
            let at = places[at.index(places.len() - 1)];
            let mut changed = whole.clone();
            let old = whole[at..].chars().next().expect("inside");
            changed.replace_range(at..at + old.len_utf8(), &with);
            prop_assume!(changed != whole);
            prop_assert!(open(&changed, ORIGIN, &signing().verifying_key()).is_err());
        }

        #[test]
        fn no_text_panics(text in "(.|\n){0,200}") {
            prop_assert!(open(&text, ORIGIN, &signing().verifying_key()).is_err());
        }
    }
}
