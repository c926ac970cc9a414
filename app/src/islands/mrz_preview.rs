//! Shows, while a name is typed, how it will stand in the machine readable zone of the visa.

use domain::mrz::{Format, MrzName, name::name_field, translit::Choices, translit::NameError};
use leptos::prelude::*;

/// The first line of an MRV-A for a name, or what stands in its way.
fn line(primary: &str, secondary: &str, issuer: &str) -> Result<String, NameError> {
    let format = Format::MrvA;
    let field = match MrzName::transliterate(primary, secondary, &Choices::default()) {
        Ok(name) => name_field(&name, format.name_width()).as_str().to_owned(),
        Err(refused) if refused.error == NameError::Empty => "<".repeat(format.name_width()),
        Err(refused) => return Err(refused.error),
    };
    Ok(format!("V<{issuer:<<3}{field}"))
}

/// The character that stands in the way.
fn letter(error: NameError) -> Option<char> {
    match error {
        NameError::Empty => None,
        NameError::Letter { letter, .. } | NameError::NotEncoded { letter, .. } => Some(letter),
        NameError::Digit { digit, .. } => Some(digit),
        NameError::Mark { mark, .. } => Some(mark),
    }
}

/// What an input of the page holds now.
#[cfg(feature = "hydrate")]
fn typed(id: &str) -> Option<String> {
    use wasm_bindgen::JsCast;
    let input = document().get_element_by_id(id)?;
    Some(input.dyn_into::<web_sys::HtmlInputElement>().ok()?.value())
}

/// Follows the page's inputs.
#[cfg(feature = "hydrate")]
fn follow(ids: (String, String), name: WriteSignal<(String, String)>) {
    let read = move || {
        if let (Some(primary), Some(secondary)) = (typed(&ids.0), typed(&ids.1)) {
            name.set((primary, secondary));
        }
    };
    Effect::new(move || {
        // A browser may have filled the inputs again after a reload.
        read();
        let read = read.clone();
        let listener = window_event_listener(leptos::ev::input, move |_| read());
        on_cleanup(move || listener.remove());
    });
}

/// The first line of the zone, live under the name fields of a form.
#[island]
pub fn MrzPreview(
    /// The id of the input with the primary identifier.
    primary_id: String,
    /// The id of the input with the secondary identifier.
    secondary_id: String,
    /// What the first input holds now.
    primary: String,
    /// What the second input holds now.
    secondary: String,
    /// The code of the issuing State.
    issuer: String,
    /// Words above the line.
    heading: String,
    /// Words for a letter without a rule, with `{letter}` in the place of it.
    refused: String,
) -> impl IntoView {
    let (name, set_name) = signal((primary, secondary));
    #[cfg(feature = "hydrate")]
    follow((primary_id, secondary_id), set_name);
    #[cfg(not(feature = "hydrate"))]
    drop((primary_id, secondary_id, set_name));

    let result = Memo::new(move |_| name.with(|(primary, secondary)| line(primary, secondary, &issuer)));
    let message = move || match result.get().err().and_then(letter) {
        Some(letter) => refused.replace("{letter}", &letter.to_string()),
        None => String::new(),
    };
    view! {
        <div class="app-preview">
            <p class="app-preview__heading">{heading}</p>
            <pre class="app-mrz" translate="no">{move || result.get().unwrap_or_default()}</pre>
            <p class="app-preview__refused">{message}</p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::{letter, line};

    #[test]
    fn a_name_stands_in_its_line() {
        assert_eq!(
            line("Eriksson", "Anna Maria", "UTO"),
            Ok("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<".to_owned())
        );
        assert_eq!(line("", "", "D"), Ok(format!("V<D<<{}", "<".repeat(39))));
    }

    #[test]
    fn the_letter_in_the_way_is_named() {
        assert_eq!(line("山田", "", "UTO").err().and_then(letter), Some('山'));
    }
}
