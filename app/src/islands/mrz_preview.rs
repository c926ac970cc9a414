//! Shows, while a name is typed, how it will stand in the machine readable zone of the visa: which letters are written in
//! another way, and what does not fit.

use super::{
    Words,
    html::{Html, say},
};
use domain::mrz::name::{Piece, fit, name_field};
use domain::mrz::translit::{Choices, NameError, Rewritten, rewritten};
use domain::mrz::{Format, MrzName};
use leptos::prelude::*;

/// One line of the zone.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    format: Format,
    text: String,
    /// The whole name, if a part of it falls away.
    pieces: Vec<Piece>,
}

/// What the preview shows.
#[derive(Clone, Debug, Default, PartialEq)]
struct Preview {
    lines: Vec<Line>,
    rewritten: Vec<Rewritten>,
    refused: Option<char>,
}

/// The lines of a name in `formats`: the first always, a further one only when the name does not fit it.
fn preview(primary: &str, secondary: &str, issuer: &str, formats: &[Format]) -> Preview {
    let choices = Choices::default();
    let mut letters = rewritten(primary, &choices);
    letters.extend(rewritten(secondary, &choices));
    let mut seen: Vec<Rewritten> = Vec::new();
    letters.retain(|one| {
        !seen.contains(one) && {
            seen.push(one.clone());
            true
        }
    });
    let name = match MrzName::transliterate(primary, secondary, &choices) {
        Ok(name) => Some(name),
        Err(refused) if refused.error == NameError::Empty => None,
        Err(refused) => {
            return Preview { rewritten: letters, refused: letter(refused.error), lines: Vec::new() };
        }
    };
    let line = |format: Format| {
        let Some(name) = &name else {
            return Line {
                format,
                text: start(issuer, &"<".repeat(format.name_width())),
                pieces: Vec::new(),
            };
        };
        let field = name_field(name, format.name_width());
        let mut pieces = fit(name, &field);
        if pieces.iter().all(|piece| piece.kept) {
            pieces.clear();
        }
        Line { format, text: start(issuer, field.as_str()), pieces }
    };
    let lines = formats.iter().map(|format| line(*format)).enumerate();
    let lines =
        lines.filter(|(at, line)| *at == 0 || !line.pieces.is_empty()).map(|(_, line)| line).collect();
    Preview { lines, rewritten: letters, refused: None }
}

/// The first line: the issuer is filled up to three places.
fn start(issuer: &str, name: &str) -> String {
    let fillers = "<<<".get(issuer.len()..).unwrap_or_default();
    ["V<", issuer, fillers, name].concat()
}

/// The character that stands in the way.
const fn letter(error: NameError) -> Option<char> {
    match error {
        NameError::Empty => None,
        NameError::Letter { letter, .. } | NameError::NotEncoded { letter, .. } => Some(letter),
        NameError::Digit { digit, .. } => Some(digit),
        NameError::Mark { mark, .. } => Some(mark),
    }
}

/// What falls away, in words: the letters of each piece.
fn cut(pieces: &[Piece]) -> String {
    let cut = pieces.iter().filter(|piece| !piece.kept);
    let cut = cut.map(|piece| {
        let words = piece.text.split('<').filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    });
    cut.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// What `primary` and `secondary` give, under the words of [`mrz_preview`].
fn shown(words: &Words, primary: &str, secondary: &str) -> Preview {
    let wanted = say(words, "formats", &[]);
    let formats: Vec<Format> = Format::ALL
        .into_iter()
        .filter(|format| wanted.split(' ').any(|name| name == format.name()))
        .collect();
    preview(primary, secondary, &say(words, "issuer", &[]), &formats)
}

/// The first line of the zone, live under the name fields of a form. `words`: ids and words: `primary-id`, `secondary-id`,
/// what these inputs hold as `primary` and `secondary`, the `issuer`, the `formats` to show (the first always, the others only
/// when the name does not fit them), and the words `large`, `small`, `refused`, `rewritten`, `left-out`, `cut`, `whole`.
#[cfg(feature = "ssr")]
pub fn mrz_preview(words: &Words) -> AnyView {
    let shown = shown(words, &say(words, "primary", &[]), &say(words, "secondary", &[]));
    view! {
        <div class="app-preview" id="mrz-preview" data-words=super::data(words)>
            {lines(&shown, words).placed(false)}
            {notes(&shown, words).placed(true)}
            <MrzPreview/>
        </div>
    }
    .into_any()
}

/// The browser's part of [`mrz_preview`].
#[island]
pub fn MrzPreview() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::follow();
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::{lines, notes, say, shown};
    use crate::islands::page;
    use std::cell::RefCell;

    /// Follows the page's inputs. A question that is closed gives no name.
    pub(super) fn follow() {
        let words = page::words("mrz-preview");
        let word = |key: &str| say(&words, key, &[]);
        let ids = (word("primary-id"), word("secondary-id"));
        let drawn = RefCell::new((word("primary"), word("secondary")));
        let look = move || {
            let Some(primary) = page::answer(&ids.0) else { return };
            let secondary = if page::closed(&ids.1) { None } else { page::answer(&ids.1) };
            let name = (primary, secondary.unwrap_or_default());
            if drawn.replace(name.clone()) != name {
                let shown = shown(&words, &name.0, &name.1);
                page::show("#mrz-preview > :first-child", &lines(&shown, &words));
                page::show("#mrz-preview > [aria-live]", &notes(&shown, &words));
            }
        };
        // A browser may have filled the inputs again after a reload.
        look();
        // The island that opens and closes questions stands above this one and listens before.
        page::listen(
            "input",
            Box::new(move |_, _| {
                look();
                false
            }),
        );
    }
}

/// The lines with their headings.
fn lines(shown: &Preview, words: &Words) -> Html {
    let mut out = Html::default();
    for line in &shown.lines {
        out.raw("<p class=\"app-preview__heading\">");
        out.text(&say(words, if line.format == Format::MrvA { "large" } else { "small" }, &[]));
        out.raw("</p><pre class=\"app-mrz\" translate=\"no\" tabindex=\"0\">");
        out.text(&line.text);
        out.raw("</pre>");
    }
    out
}

/// What is refused, falls away, or is written in another way.
fn notes(shown: &Preview, words: &Words) -> Html {
    let mut out = Html::default();
    if let Some(letter) = shown.refused {
        out.raw("<p class=\"app-preview__refused\">");
        out.text(&say(words, "refused", &[("letter", &letter.to_string())]));
        out.raw("</p>");
    }
    for line in shown.lines.iter().filter(|line| !line.pieces.is_empty()) {
        let places = line.format.name_width().to_string();
        out.raw("<p class=\"app-preview__cut\">");
        out.text(&say(words, "cut", &[("places", &places), ("cut", &cut(&line.pieces))]));
        out.raw("</p><p class=\"app-preview__whole\">");
        out.text(&say(words, "whole", &[]));
        out.raw(" <bdi class=\"app-mono\" dir=\"ltr\" translate=\"no\">");
        for piece in &line.pieces {
            out.raw(if piece.kept { "<span>" } else { "<del>" });
            out.text(&piece.text);
            out.raw(if piece.kept { "</span>" } else { "</del>" });
        }
        out.raw("</bdi></p>");
    }
    if !shown.rewritten.is_empty() {
        out.raw("<p class=\"app-preview__note\">");
        out.text(&say(words, "rewritten", &[]));
        out.raw("</p><ul class=\"app-preview__letters\" translate=\"no\">");
        for one in &shown.rewritten {
            out.raw("<li><bdi>");
            out.text(&one.letter.to_string());
            out.raw("</bdi> → ");
            out.text(&if one.written.is_empty() { say(words, "left-out", &[]) } else { one.written.clone() });
            out.raw("</li>");
        }
        out.raw("</ul>");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{cut, preview};
    use domain::mrz::Format;

    const BOTH: [Format; 2] = [Format::MrvA, Format::MrvB];

    #[test]
    fn a_name_stands_in_its_line() {
        let shown = preview("Eriksson", "Anna Maria", "UTO", &BOTH);
        assert_eq!(shown.lines.len(), 1, "it fits the small sticker too");
        assert_eq!(shown.lines[0].text, "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<");
        assert_eq!(shown.rewritten, []);
        assert_eq!(preview("", "", "D", &BOTH).lines[0].text, format!("V<D<<{}", "<".repeat(39)));
        assert_eq!(
            preview("Wulandari", "", "UTO", &BOTH[1..]).lines[0].text,
            "V<UTOWULANDARI<<<<<<<<<<<<<<<<<<<<<<"
        );
    }

    #[test]
    fn the_letter_in_the_way_is_named() {
        let shown = preview("Müller 山田", "", "UTO", &BOTH);
        assert_eq!((shown.refused, shown.lines.len()), (Some('山'), 0));
        assert_eq!(shown.rewritten[0].written, "UE");
    }

    #[test]
    fn what_does_not_fit_is_told_for_each_sticker() {
        let shown = preview("Nilavadhanananda", "Chayapa Dejthamrong Krasuang", "UTO", &BOTH);
        let told: Vec<_> = shown.lines.iter().map(|line| cut(&line.pieces)).collect();
        assert_eq!(told, ["RASUANG", "AMRONG KRASUANG"]);
        let fits = preview("Nilavadhanananda", "Chayapa Dejtham", "UTO", &BOTH);
        assert_eq!(fits.lines.len(), 2, "33 letters: the large one fits, the small one does not");
        assert!(fits.lines[0].pieces.is_empty());
    }
}
