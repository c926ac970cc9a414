//! Shows, while a name is typed, how it will stand in the machine readable zone of the visa: which letters are written in
//! another way, and what does not fit.

use super::{
    Words,
    html::{Html, say, show},
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
            let text = format!("V<{issuer:<<3}{}", "<".repeat(format.name_width()));
            return Line { format, text, pieces: Vec::new() };
        };
        let field = name_field(name, format.name_width());
        let mut pieces = fit(name, &field);
        if pieces.iter().all(|piece| piece.kept) {
            pieces.clear();
        }
        Line { format, text: format!("V<{issuer:<<3}{field}"), pieces }
    };
    let lines = formats.iter().map(|format| line(*format)).enumerate();
    let lines =
        lines.filter(|(at, line)| *at == 0 || !line.pieces.is_empty()).map(|(_, line)| line).collect();
    Preview { lines, rewritten: letters, refused: None }
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
    let cut = cut.map(|piece| piece.text.trim_matches('<').replace("<<", " ").replace('<', " "));
    cut.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// What an input of the page holds now.
#[cfg(feature = "hydrate")]
fn typed(id: &str) -> Option<String> {
    use wasm_bindgen::JsCast;
    let input = document().get_element_by_id(id)?;
    Some(input.dyn_into::<web_sys::HtmlInputElement>().ok()?.value())
}

/// Follows the page's inputs. A question that is closed gives no name.
#[cfg(feature = "hydrate")]
fn follow(ids: (String, String), name: WriteSignal<(String, String)>) {
    let read = move || {
        if let Some(primary) = typed(&ids.0) {
            let closed = document().query_selector(&format!("[hidden] #{}", ids.1)).ok().flatten().is_some();
            let secondary = if closed { None } else { typed(&ids.1) };
            name.set((primary, secondary.unwrap_or_default()));
        }
    };
    Effect::new(move || {
        // A browser may have filled the inputs again after a reload.
        read();
        let read = read.clone();
        // After the listeners that open and close questions.
        super::inputs::listen("input", Box::new(move |_| queue_microtask(read.clone())));
    });
}

/// The first line of the zone, live under the name fields of a form.
#[island]
pub fn MrzPreview(
    /// Ids and words: `primary-id`, `secondary-id`, what these inputs hold as `primary` and `secondary`, the `issuer`, the
    /// `formats` to show (the first always, the others only when the name does not fit them), and the words `large`, `small`,
    /// `refused`, `rewritten`, `left-out`, `cut`, `whole`.
    words: Words,
) -> impl IntoView {
    let (name, set_name) = signal((say(&words, "primary", &[]), say(&words, "secondary", &[])));
    #[cfg(feature = "hydrate")]
    follow((say(&words, "primary-id", &[]), say(&words, "secondary-id", &[])), set_name);
    #[cfg(not(feature = "hydrate"))]
    let _ = set_name;
    let words = StoredValue::new(words);
    let shown = move || {
        let words = words.read_value();
        let wanted = say(&words, "formats", &[]);
        let formats: Vec<Format> = Format::ALL
            .into_iter()
            .filter(|format| wanted.split(' ').any(|name| name == format.name()))
            .collect();
        name.with(|(primary, secondary)| preview(primary, secondary, &say(&words, "issuer", &[]), &formats))
    };
    view! {
        <div class="app-preview">
            {show(false, move || lines(&shown(), &words.read_value()))}
            {show(true, move || notes(&shown(), &words.read_value()))}
        </div>
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
