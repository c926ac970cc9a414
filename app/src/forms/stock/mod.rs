//! Commands on the stock of blank stickers. The page is found by [`Place`]; inputs are named `<form>-<field>`, because a page
//! has several forms.

pub mod announce;
pub mod begin_count;
pub mod confirm;
pub mod count_in;
pub mod decline;
pub mod destroy;
pub mod dispatch;
pub mod enter_count;
pub mod expire;
pub mod explain;
pub mod find;
pub mod give_back;
pub mod issue;
pub mod lift_alert;
pub mod lose;
pub mod miss;
pub mod raise_alert;
pub mod release;
pub mod send;
pub mod spoil;
pub mod take_back;
pub mod take_in;

use crate::flash::Flash;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::stock::{Command, Serial, Span, Ticket, serial::tidy};
use domain::{Date, Problem, Problems};
use std::str::FromStr;

/// Most lines of a field for serials.
const LINES: usize = 2000;

/// Reads a form and gathers everything that is wrong with it.
struct Reader<'f> {
    form: &'f FormData,
    problems: Problems,
}

impl<'f> Reader<'f> {
    fn new(form: &'f FormData) -> Self {
        Self { form, problems: Problems::default() }
    }

    fn wrong<T>(&mut self, name: &str, key: &str) -> Option<T> {
        self.problems.push(Problem::new(name, key));
        None
    }

    /// A text that must be there.
    fn text(&mut self, name: &str) -> Option<String> {
        let text = self.form.text(name);
        if text.is_empty() { self.wrong(name, "problem-stock-empty") } else { Some(text.to_owned()) }
    }

    /// A value of a list, or a number.
    fn chosen<T: FromStr>(&mut self, name: &str) -> Option<T> {
        match self.form.text(name).parse() {
            Ok(value) => Some(value),
            Err(_) => self.wrong(name, "problem-stock-choose"),
        }
    }

    /// A whole number.
    fn number<T: FromStr>(&mut self, name: &str) -> Option<T> {
        match self.form.text(name).parse() {
            Ok(value) => Some(value),
            Err(_) => self.wrong(name, "problem-stock-number"),
        }
    }

    /// The name of an act, an alert, an incident or a transfer, from a hidden field.
    fn ticket(&mut self, name: &str) -> Option<Ticket> {
        self.chosen(name)
    }

    /// A day in three parts.
    fn day(&mut self, name: &str) -> Option<Date> {
        match crate::forms::desk::day(self.form, name) {
            Ok(day) => Some(day),
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        }
    }

    /// One span from its first and its last serial; without a last one the first alone.
    fn span(&mut self, first: &str, last: &str) -> Option<Span> {
        let Ok(from) = self.form.text(first).parse::<Serial>() else {
            return self.wrong(first, "problem-stock-serial");
        };
        let until = match self.form.text(last) {
            "" => from,
            text => match text.parse() {
                Ok(until) => until,
                Err(_) => return self.wrong(last, "problem-stock-serial"),
            },
        };
        match Span::new(from, until) {
            Some(span) => Some(span),
            None => self.wrong(last, "problem-stock-order"),
        }
    }

    /// Serials as a scanner or a person enters them: one on a line, or the first and the last of a run on one line.
    fn spans(&mut self, name: &str) -> Option<Vec<Span>> {
        match read_spans(self.form.text(name)) {
            Ok(spans) => Some(spans),
            Err(key) => self.wrong(name, key),
        }
    }
}

/// Reads a field of serials; the key of what is wrong with it otherwise.
fn read_spans(text: &str) -> Result<Vec<Span>, &'static str> {
    let mut spans = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let ends: Vec<&str> =
            line.split([' ', '\t', '-', '–', ';', ',']).filter(|part| !part.is_empty()).collect();
        let serial = |text: &str| text.parse::<Serial>().map_err(|_| "problem-stock-serial");
        let span = match ends.as_slice() {
            [one] => Span::one(serial(one)?),
            [first, last] => Span::new(serial(first)?, serial(last)?).ok_or("problem-stock-order")?,
            _ => return Err("problem-stock-line"),
        };
        spans.push(span);
        if spans.len() > LINES {
            return Err("problem-stock-lines");
        }
    }
    match tidy(spans) {
        Some(spans) if spans.is_empty() => Err("problem-stock-no-serials"),
        Some(spans) => Ok(spans),
        None => Err("problem-stock-twice"),
    }
}

/// Gives the command and goes back to the page that it came from: done, or why not.
async fn answer(
    ctx: &Ctx,
    back: &str,
    form: &FormData,
    problems: Problems,
    command: Option<Command>,
    success: &str,
) -> Result<Response, Fault> {
    let Some(command) = command.filter(|_| problems.is_empty()) else {
        return ctx.rejected(back, form, problems).await;
    };
    match services::stock::run(&ctx.state.services, ctx.staff()?, form.key()?, &command).await {
        Ok(_) => ctx.done(back, Flash::default().success(success)).await,
        Err(error) => ctx.refused(back, form, error).await,
    }
}

#[cfg(test)]
mod tests {
    use super::read_spans;
    use domain::stock::serial::count;

    #[test]
    fn serials_are_read_as_they_are_scanned() {
        let good = |text: &str| count(&read_spans(text).expect(text));
        assert_eq!(good("UTO400001\r\nUTO400002\r\n\r\nuto400003"), 3);
        assert_eq!(good("UTO400001-UTO400750\nUTO401001 UTO401250"), 1000);
        assert_eq!(good("UTO400001 – UTO400002"), 2);
        for (text, key) in [
            ("", "problem-stock-no-serials"),
            ("UTO40000X", "problem-stock-serial"),
            ("UTO400002-UTO400001", "problem-stock-order"),
            ("UTO400001 UTO400002 UTO400003", "problem-stock-line"),
            ("UTO400001\nUTO400001", "problem-stock-twice"),
        ] {
            assert_eq!(read_spans(text), Err(key), "{text:?}");
        }
        let many: String = (0..2001).map(|n| format!("UTO{:06}\n", 400_000 + n * 2)).collect();
        assert_eq!(read_spans(&many), Err("problem-stock-lines"));
    }
}
