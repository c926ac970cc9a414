//! Commands of the administration.

pub mod add_printer;
pub mod add_user;
pub mod change_printer;
pub mod disable;
pub mod enable;
pub mod put_back_printer;
pub mod reset;
pub mod retry_job;
pub mod set_roles;
pub mod take_out_printer;
pub mod test_printer;

use crate::forms::FormData;
use domain::case::Role;
use domain::{PostCode, Problem, Problems};
use services::print::printers::{About, Kind};
use services::sticker::Format;
use std::collections::BTreeSet;

/// The roles that were ticked. A name that is no role was not on our page and counts for nothing.
fn roles(form: &FormData) -> BTreeSet<Role> {
    form.all("roles").iter().filter_map(|name| name.parse().ok()).collect()
}

/// What was typed about a printer. Corrections are typed in millimetres, with a point or a comma.
fn about(form: &FormData) -> Result<About, Problems> {
    let mut problems = Problems::default();
    let mut tenths = |name: &str| {
        let read = tenths(form.text(name));
        if read.is_none() {
            problems.push(Problem::new(name, "problem-printer-offset"));
        }
        read.unwrap_or_default()
    };
    let offset = (tenths("offset-x"), tenths("offset-y"));
    let kind = Kind::called(form.text("kind"));
    if kind.is_none() {
        problems.push(Problem::new("kind", "print-problem-choose"));
    }
    let about = About {
        name: form.text("name").to_owned(),
        kind: kind.unwrap_or(Kind::Download),
        uri: form.text("uri").to_owned(),
        trust: form.text("trust").to_owned(),
        offset,
    };
    problems.or(about)
}

/// Millimetres with at most one place behind the point, in tenths. Nothing typed is nothing to correct.
fn tenths(text: &str) -> Option<i16> {
    let text = text.replace(',', ".").replace('\u{2212}', "-");
    let (negative, text) = match text.strip_prefix(['-', '+']) {
        Some(rest) => (text.starts_with('-'), rest.to_owned()),
        None => (false, text),
    };
    let (whole, part) = text.split_once('.').unwrap_or((text.as_str(), ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 1 || whole.len() > 2 {
        return None;
    }
    let number = |text: &str| if text.is_empty() { Some(0) } else { text.parse::<i16>().ok() };
    let tenths = number(whole)? * 10 + number(part)?;
    Some(if negative { -tenths } else { tenths })
}

/// The size of a calibration sheet.
fn format(form: &FormData) -> Format {
    Format::called(form.text("format")).unwrap_or(Format::MrvA)
}

/// The post that was chosen.
fn post_of(form: &FormData) -> Option<PostCode> {
    Some(form.text("post")).filter(|code| !code.is_empty()).map(PostCode::from)
}

#[cfg(test)]
mod tests {
    use super::tenths;

    #[test]
    fn a_correction_is_typed_in_millimetres() {
        for (text, tenths_of) in [
            ("", 0),
            ("0", 0),
            ("0.3", 3),
            ("0,3", 3),
            ("-1.2", -12),
            ("\u{2212}0.5", -5),
            ("+2", 20),
            (".4", 4),
        ] {
            assert_eq!(tenths(text), Some(tenths_of), "{text:?}");
        }
        for text in ["a", "0.25", "1.2.3", "--1", "1e3", "999"] {
            assert_eq!(tenths(text), None, "{text:?}");
        }
    }
}
