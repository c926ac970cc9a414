//! What a printer says: what it can do, and where a job stands.

use super::Trouble;
use ipp::attribute::{IppAttribute, IppAttributeGroup};
use ipp::model::DelimiterTag;
use ipp::request::IppRequestResponse;
use ipp::value::IppValue;
use std::collections::BTreeSet;

/// The media type of a print file.
pub const PDF: &str = "application/pdf";
/// Scaling that leaves a label as large as it is.
pub const NO_SCALING: &str = "none";
/// Words among the reasons of a printer's state that mean that nothing comes out now (RFC 8011 5.4.12, PWG 5100.9).
const STOPPERS: &[&str] = &[
    "media-empty",
    "media-needed",
    "media-jam",
    "door-open",
    "cover-open",
    "interlock-open",
    "marker-supply-empty",
    "toner-empty",
    "input-tray-missing",
    "paused",
    "shutdown",
    "offline",
];

/// What a printer can do, and whether it would do it now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// Media types of documents.
    pub formats: BTreeSet<String>,
    /// Sizes of media, least and most, in hundredths of a millimetre.
    pub sizes: Vec<(Range, Range)>,
    /// Ways to scale; empty when the printer does not say.
    pub scalings: BTreeSet<String>,
    /// Sides; empty when the printer does not say.
    pub sides: BTreeSet<String>,
    /// It has margins of nought on all four sides.
    pub borderless: bool,
    /// It takes jobs.
    pub accepting: bool,
    /// It is stopped.
    pub stopped: bool,
    /// Why it is in its state, the printer's own keywords.
    pub reasons: Vec<String>,
}

/// From the least to the most.
pub type Range = (i32, i32);

/// Why a label cannot be printed there now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It takes no PDF.
    Format,
    /// It does not have this size.
    Size,
    /// It cannot leave a page at its size.
    Scaling,
    /// It takes no jobs.
    NotAccepting,
    /// It is stopped, or something has to be seen to; the printer's keywords.
    Stopped(String),
}

impl Unfit {
    /// Message key for people.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Format => "problem-printer-no-pdf",
            Self::Size => "problem-printer-no-size",
            Self::Scaling => "problem-printer-scales",
            Self::NotAccepting => "problem-printer-not-accepting",
            Self::Stopped(_) => "problem-printer-stopped",
        }
    }
}

impl Capabilities {
    /// Reads the answer to Get-Printer-Attributes.
    pub fn read(answer: &IppRequestResponse) -> Self {
        let group = answer.attributes().first_of(DelimiterTag::PrinterAttributes);
        let margins = ["bottom", "left", "right", "top"];
        let none = |side: &str| integers(group, &format!("media-{side}-margin-supported")).contains(&0);
        Self {
            formats: words(group, "document-format-supported").into_iter().collect(),
            sizes: sizes(group),
            scalings: words(group, "print-scaling-supported").into_iter().collect(),
            sides: words(group, "sides-supported").into_iter().collect(),
            borderless: margins.iter().all(|side| none(side)),
            accepting: !matches!(value(group, "printer-is-accepting-jobs"), Some(IppValue::Boolean(false))),
            // 5 is stopped (RFC 8011 5.4.11).
            stopped: integers(group, "printer-state").contains(&5),
            reasons: reasons(group, "printer-state-reasons"),
        }
    }

    /// Whether a label of this size (hundredths of a millimetre) can be printed now.
    ///
    /// # Errors
    /// The first thing that speaks against it.
    pub fn fits(&self, (width, height): (i32, i32)) -> Result<(), Unfit> {
        let within = |(least, most): &Range, size: i32| (*least..=*most).contains(&size);
        if !self.formats.contains(PDF) {
            return Err(Unfit::Format);
        }
        if !self.sizes.iter().any(|(x, y)| within(x, width) && within(y, height)) {
            return Err(Unfit::Size);
        }
        if !self.scalings.is_empty() && !self.scalings.contains(NO_SCALING) {
            return Err(Unfit::Scaling);
        }
        if !self.accepting {
            return Err(Unfit::NotAccepting);
        }
        let stoppers: Vec<&str> = self.reasons.iter().map(String::as_str).filter(|r| stops(r)).collect();
        if self.stopped || !stoppers.is_empty() {
            return Err(Unfit::Stopped(stoppers.join(", ")));
        }
        Ok(())
    }
}

/// Reports and warnings leave the printer at work.
fn stops(reason: &str) -> bool {
    let bare = reason.strip_suffix("-error").unwrap_or(reason);
    STOPPERS.contains(&bare)
}

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    /// It waits, works, or is held up.
    Working,
    /// Printed.
    Completed,
    /// Cancelled at the printer or by somebody else.
    Canceled,
    /// The printer gave it up.
    Aborted,
}

/// Where a job stands, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobProgress {
    /// Where.
    pub state: JobState,
    /// Why, the printer's own keywords.
    pub reasons: Vec<String>,
}

impl JobProgress {
    /// Reads the answer to Get-Job-Attributes.
    ///
    /// # Errors
    /// [`Trouble::Lost`] when the answer has no state.
    pub fn read(answer: &IppRequestResponse) -> Result<Self, Trouble> {
        let group = answer.attributes().first_of(DelimiterTag::JobAttributes);
        // RFC 8011 5.3.7.
        let state = match integers(group, "job-state").first() {
            Some(3..=6) => JobState::Working,
            Some(7) => JobState::Canceled,
            Some(8) => JobState::Aborted,
            Some(9) => JobState::Completed,
            _ => return Err(Trouble::Lost("an answer without a state of the job".to_owned())),
        };
        Ok(Self { state, reasons: reasons(group, "job-state-reasons") })
    }
}

/// The number of a new job.
pub(super) fn job_id(answer: &IppRequestResponse) -> Option<i32> {
    let group = answer.attributes().first_of(DelimiterTag::JobAttributes);
    integers(group, "job-id").first().copied()
}

fn value<'a>(group: Option<&'a IppAttributeGroup>, name: &str) -> Option<&'a IppValue> {
    group?.get(name).map(IppAttribute::value)
}

/// The values of an attribute that may have several. (A collection is one value, not its members.)
fn each(value: &IppValue) -> &[IppValue] {
    match value {
        IppValue::Array(values) => values,
        one => std::slice::from_ref(one),
    }
}

fn words(group: Option<&IppAttributeGroup>, name: &str) -> Vec<String> {
    let Some(value) = value(group, name) else { return Vec::new() };
    each(value)
        .iter()
        .filter_map(|one| match one {
            IppValue::Keyword(word) => Some(word.as_str().to_owned()),
            IppValue::MimeMediaType(word) => Some(word.as_str().to_owned()),
            IppValue::NameWithoutLanguage(word) => Some(word.as_str().to_owned()),
            _ => None,
        })
        .collect()
}

/// Keywords, without the one that stands for none.
fn reasons(group: Option<&IppAttributeGroup>, name: &str) -> Vec<String> {
    words(group, name).into_iter().filter(|word| word != "none").collect()
}

fn integers(group: Option<&IppAttributeGroup>, name: &str) -> Vec<i32> {
    let Some(value) = value(group, name) else { return Vec::new() };
    each(value).iter().filter_map(integer).collect()
}

const fn integer(value: &IppValue) -> Option<i32> {
    match value {
        IppValue::Integer(number) | IppValue::Enum(number) => Some(*number),
        _ => None,
    }
}

/// The collections of `media-size-supported`: an exact size, or from the least to the most.
fn sizes(group: Option<&IppAttributeGroup>) -> Vec<(Range, Range)> {
    let Some(value) = value(group, "media-size-supported") else { return Vec::new() };
    let range = |value: &IppValue| match value {
        IppValue::RangeOfInteger { min, max } => Some((*min, *max)),
        other => integer(other).map(|exact| (exact, exact)),
    };
    each(value)
        .iter()
        .filter_map(|one| match one {
            IppValue::Collection(members) => {
                let side = |name: &str| {
                    members.iter().find(|(key, _)| key.as_str() == name).and_then(|(_, value)| range(value))
                };
                Some((side("x-dimension")?, side("y-dimension")?))
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Capabilities, Unfit};

    fn good() -> Capabilities {
        Capabilities {
            formats: ["application/pdf".to_owned()].into(),
            sizes: vec![((12_000, 12_000), (8_000, 8_000)), ((9_000, 11_000), (7_000, 7_500))],
            accepting: true,
            ..Capabilities::default()
        }
    }

    #[test]
    fn a_printer_says_what_speaks_against_it() {
        assert_eq!(good().fits((12_000, 8_000)), Ok(()));
        assert_eq!(good().fits((10_500, 7_400)), Ok(()), "within a range");
        assert_eq!(good().fits((8_000, 12_000)), Err(Unfit::Size), "it does not turn a label");
        let blind = Capabilities { formats: ["image/pwg-raster".to_owned()].into(), ..good() };
        assert_eq!(blind.fits((12_000, 8_000)), Err(Unfit::Format));
        let fitting = Capabilities { scalings: ["fit".to_owned()].into(), ..good() };
        assert_eq!(fitting.fits((12_000, 8_000)), Err(Unfit::Scaling));
        let closed = Capabilities { accepting: false, ..good() };
        assert_eq!(closed.fits((12_000, 8_000)), Err(Unfit::NotAccepting));
        for (reason, stops) in
            [("media-empty", true), ("door-open-error", true), ("toner-low-report", false), ("paused", true)]
        {
            let told = Capabilities { reasons: vec![reason.to_owned()], ..good() };
            assert_eq!(told.fits((12_000, 8_000)).is_err(), stops, "{reason}");
        }
        let stopped = Capabilities { stopped: true, ..good() };
        assert_eq!(stopped.fits((12_000, 8_000)), Err(Unfit::Stopped(String::new())));
    }
}
