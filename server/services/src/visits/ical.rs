//! A visit as a file for a calendar (iCalendar, RFC 5545). It names the office and the reference, and neither the person nor the
//! passport: calendars are shared.

use super::book::state;
use crate::Services;
use crate::words::{Lang, Words};
use domain::Timestamp;
use domain::visits::VisitState;
use store::visits::VisitRow;

/// What the file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same for every version of one appointment.
    pub uid: String,
    /// Grows from version to version.
    pub sequence: i64,
    /// When the file was made.
    pub stamp: Timestamp,
    /// When it begins.
    pub start: Timestamp,
    /// When it ends.
    pub end: Timestamp,
    /// One line.
    pub summary: String,
    /// Where.
    pub location: String,
    /// More.
    pub description: String,
    /// The page of it.
    pub url: String,
    /// It does not take place.
    pub cancelled: bool,
}

/// The file of a visit; one that does not lie ahead is taken out of the calendar.
pub(crate) fn of_visit(services: &Services, lang: Lang, reference: &str, row: &VisitRow) -> String {
    let policy = services.policies.current();
    let (name, address) = policy
        .post(&row.post)
        .map_or((row.post.as_str(), ""), |post| (post.name.get(lang.code()), post.address.as_str()));
    let base = &services.settings.base_url;
    let host = base.split_once("://").map_or(base.as_str(), |(_, host)| host);
    let cancelled = state(row) != VisitState::Booked;
    let summary = format!("visit-calendar-{}", row.kind);
    let event = Event {
        uid: format!("{}-{}@{host}", row.kind, row.case_id),
        // Minutes since 1970: whatever was made later counts.
        sequence: row.made_at.0 / 60_000_000 + i64::from(cancelled),
        stamp: services.now(),
        start: row.starts_at,
        end: row.starts_at.plus_seconds(60 * row.minutes),
        summary: Words::get(lang, &summary, &[("reference", reference.into())]),
        location: if address.is_empty() { name.to_owned() } else { format!("{name}, {address}") },
        description: Words::text(lang, "visit-calendar-text"),
        url: format!("{base}/applications/{}/visit", row.case_id),
        cancelled,
    };
    event.to_text()
}

impl Event {
    /// The file. Reminders a day and two hours before.
    pub fn to_text(&self) -> String {
        let (method, status) =
            if self.cancelled { ("CANCEL", "CANCELLED") } else { ("PUBLISH", "CONFIRMED") };
        let mut lines = vec![
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Vidimus//Visits//EN".to_owned(),
            "CALSCALE:GREGORIAN".to_owned(),
            format!("METHOD:{method}"),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", self.uid),
            format!("SEQUENCE:{}", self.sequence),
            format!("DTSTAMP:{}", utc(self.stamp)),
            format!("DTSTART:{}", utc(self.start)),
            format!("DTEND:{}", utc(self.end)),
            format!("SUMMARY:{}", escaped(&self.summary)),
            format!("LOCATION:{}", escaped(&self.location)),
            format!("DESCRIPTION:{}", escaped(&self.description)),
            format!("URL:{}", self.url),
            format!("STATUS:{status}"),
            "TRANSP:OPAQUE".to_owned(),
        ];
        if !self.cancelled {
            for before in ["-P1D", "-PT2H"] {
                lines.extend(
                    ["BEGIN:VALARM", "ACTION:DISPLAY", &format!("TRIGGER:{before}")].map(str::to_owned),
                );
                lines.push(format!("DESCRIPTION:{}", escaped(&self.summary)));
                lines.push("END:VALARM".to_owned());
            }
        }
        lines.extend(["END:VEVENT", "END:VCALENDAR"].map(str::to_owned));
        lines.iter().map(|line| folded(line)).collect()
    }
}

/// A moment in UTC (RFC 5545 3.3.5, form 2).
fn utc(at: Timestamp) -> String {
    let moment = jiff::tz::TimeZone::UTC.to_datetime(at.to_jiff());
    format!(
        "{:04}{:02}{:02}T{:02}{:02}{:02}Z",
        moment.year(),
        moment.month(),
        moment.day(),
        moment.hour(),
        moment.minute(),
        moment.second()
    )
}

/// A text (RFC 5545 3.3.11). Control characters that no text may hold are left out, and so are marks of direction, which
/// calendars show as boxes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\u{2066}'..='\u{2069}' => {}
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// A line of at most 75 octets, continued on the next after a blank (RFC 5545 3.1). No letter is torn apart.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut octets = 0;
    for letter in line.chars() {
        if octets + letter.len_utf8() > 75 {
            out.push_str("\r\n ");
            octets = 1;
        }
        octets += letter.len_utf8();
        out.push(letter);
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::{Event, folded};
    use domain::Timestamp;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn event(summary: &str, location: &str) -> Event {
        let start = Timestamp(1_795_507_200_000_000);
        Event {
            uid: "lodging-1@visa.example".to_owned(),
            sequence: 3,
            stamp: start.plus_days(-7),
            start,
            end: start.plus_seconds(20 * 60),
            summary: summary.to_owned(),
            location: location.to_owned(),
            description: "Bring your passport.\nAnd the originals; all of them, please.".to_owned(),
            url: "https://visa.example/applications/1/visit".to_owned(),
            cancelled: false,
        }
    }

    /// Reads a file back as RFC 5545 says: unfold, then name and value of each line, in the order of the file.
    fn read(text: &str) -> Vec<(String, String)> {
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "{text:?}");
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        let whole = text.replace("\r\n ", "");
        let line = |line: &str| {
            let (name, value) = line.split_once(':').expect("a name and a value");
            (name.to_owned(), value.to_owned())
        };
        whole.split_terminator("\r\n").map(line).collect()
    }

    fn plain(text: &str) -> String {
        let mut out = String::new();
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next().expect("something escaped") {
                    'n' => out.push('\n'),
                    other => out.push(other),
                },
                other => out.push(other),
            }
        }
        out
    }

    fn first(lines: &[(String, String)]) -> BTreeMap<&str, &str> {
        lines.iter().rev().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    #[test]
    fn a_calendar_reads_it() {
        let place =
            "قنصلية يوتوبيا، 1 rue de l'Île; Genève, first floor, the third door on the left hand side";
        let text = event("Visa office: lodge application 7QK4-M2PX-9", place).to_text();
        let lines = read(&text);
        let found = first(&lines);
        assert_eq!(found["DTSTART"], "20261124T080000Z");
        assert_eq!(found["DTEND"], "20261124T082000Z");
        assert_eq!(found["DTSTAMP"], "20261117T080000Z");
        assert_eq!(found["METHOD"], "PUBLISH");
        assert_eq!(found["STATUS"], "CONFIRMED");
        assert_eq!(plain(found["LOCATION"]), place);
        assert_eq!(
            plain(found["DESCRIPTION"]),
            "Bring your passport.\nAnd the originals; all of them, please."
        );
        let begun: Vec<&str> =
            lines.iter().filter(|(name, _)| name == "BEGIN").map(|(_, v)| v.as_str()).collect();
        assert_eq!(begun, ["VCALENDAR", "VEVENT", "VALARM", "VALARM"]);
        let triggers: Vec<&str> =
            lines.iter().filter(|(name, _)| name == "TRIGGER").map(|(_, v)| v.as_str()).collect();
        assert_eq!(triggers, ["-P1D", "-PT2H"]);
    }

    #[test]
    fn what_does_not_take_place_is_taken_out() {
        let text = Event { cancelled: true, ..event("Visit", "Here") }.to_text();
        let lines = read(&text);
        assert_eq!((first(&lines)["METHOD"], first(&lines)["STATUS"]), ("CANCEL", "CANCELLED"));
        assert!(!text.contains("VALARM"));
    }

    proptest! {
        #[test]
        fn any_words_come_back(summary in "\\PC{0,120}", location in "[a-zéß漢😀,;\\\\\n ]{0,160}") {
            let text = event(&summary, &location).to_text();
            let lines = read(&text);
            let direction = |letter: &char| !('\u{2066}'..='\u{2069}').contains(letter);
            let told: String = summary.chars().filter(direction).collect();
            prop_assert_eq!(plain(first(&lines)["SUMMARY"]), told);
            prop_assert_eq!(plain(first(&lines)["LOCATION"]), location);
        }

        #[test]
        fn no_letter_is_torn_apart(line in "\\PC{0,400}") {
            prop_assert_eq!(folded(&line).replace("\r\n ", ""), format!("{line}\r\n"));
        }
    }
}
