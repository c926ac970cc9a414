//! Inputs that are typed into.

use super::field::{Field, grouped, labelled};
use leptos::prelude::*;

/// One line of text.
#[component]
pub fn TextInput(
    /// Name, words, value and error.
    field: Field,
    /// What a browser may fill in, for example `given-name`.
    #[prop(optional, into)]
    autocomplete: Option<String>,
    /// Expected length in characters: 2, 3, 4, 5, 10, 20 or 30. Without it the input is as wide as its column.
    #[prop(optional)]
    width: u8,
    /// The keyboard of a phone: `numeric`, `email`, `tel`.
    #[prop(optional, into)]
    inputmode: Option<String>,
    /// The `type`, when it is not `text`: `email`, `tel`, `search`.
    #[prop(optional, into)]
    kind: Option<String>,
    /// Keeps the text left to right: numbers, codes, addresses.
    #[prop(optional)]
    ltr: bool,
    /// The longest text, in UTF-16 units. Use it for codes only: it cuts what is pasted.
    #[prop(optional)]
    maxlength: Option<u16>,
    /// A wide, monospaced line for MRZ and serial numbers, without spelling help. Scanners type into it.
    #[prop(optional)]
    machine: bool,
    /// Whether the page opens with the focus here. Only for stations where a scanner types.
    #[prop(optional)]
    focus: bool,
) -> impl IntoView {
    let mut class = field.class("govuk-input");
    if width > 0 {
        class.push_str(&format!(" govuk-input--width-{width}"));
    }
    if machine {
        class.push_str(" app-machine");
    }
    let dir = if ltr || machine { "ltr" } else { "auto" };
    let plain = machine || ltr;
    let control = view! {
        <input
            class=class
            id=field.name.clone()
            name=field.name.clone()
            type=kind.unwrap_or_else(|| "text".to_owned())
            value=field.first()
            dir=dir
            autocomplete=autocomplete.or_else(|| plain.then(|| "off".to_owned()))
            autocapitalize=plain.then_some("none")
            spellcheck=plain.then_some("false")
            inputmode=inputmode
            maxlength=maxlength
            autofocus=focus
            aria-describedby=field.described_by()
        />
    };
    labelled(&field, control)
}

/// A secret. Its value is never sent back to the page.
#[component]
pub fn PasswordInput(
    /// Name, words and error.
    field: Field,
    /// `current-password`, `new-password` or `one-time-code`.
    #[prop(into)]
    autocomplete: String,
) -> impl IntoView {
    let control = view! {
        <input
            class=format!("{} govuk-input--width-20", field.class("govuk-input"))
            id=field.name.clone()
            name=field.name.clone()
            type="password"
            spellcheck="false"
            autocapitalize="none"
            autocomplete=autocomplete
            aria-describedby=field.described_by()
        />
    };
    labelled(&field, control)
}

/// Several lines of text.
#[component]
pub fn TextArea(
    /// Name, words, value and error.
    field: Field,
    /// Visible lines.
    #[prop(default = 5)]
    rows: u8,
    /// Monospaced lines of an MRZ, without spelling help.
    #[prop(optional)]
    machine: bool,
    /// Whether the page opens with the focus here. Only for stations where a scanner types.
    #[prop(optional)]
    focus: bool,
) -> impl IntoView {
    let class = field.class("govuk-textarea");
    let control = view! {
        <textarea
            class=if machine { format!("{class} app-machine") } else { class }
            id=field.name.clone()
            name=field.name.clone()
            rows=rows
            dir=if machine { "ltr" } else { "auto" }
            spellcheck=machine.then_some("false")
            autocapitalize=machine.then_some("none")
            autocomplete=machine.then_some("off")
            autofocus=focus
            aria-describedby=field.described_by()
        >
            {escaped(&field.first())}
        </textarea>
    };
    labelled(&field, control)
}

/// Leptos 0.8 writes the text of a `<textarea>` unescaped, so a `</textarea>` in it would end the element. The first line
/// break after the tag is dropped by browsers; an extra one keeps a text that begins with one whole.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    out.push('\n');
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            letter => out.push(letter),
        }
    }
    out
}

/// A date in three parts, sent as `<name>-day`, `<name>-month` and `<name>-year`.
#[component]
pub fn DateInput(
    /// Name, words, parts and error.
    field: Field,
    /// "Day" in the reader's language.
    day: String,
    /// "Month".
    month: String,
    /// "Year".
    year: String,
    /// Whether it is a birth date, which a browser may fill in.
    #[prop(optional)]
    birth: bool,
) -> impl IntoView {
    let parts = [("day", day, 2u8), ("month", month, 2), ("year", year, 4)];
    let values = field.date_parts.clone();
    let controls = parts.into_iter().zip(values).map(|((part, word, width), value)| {
        // The first control has the field's own id, because the error summary leads there.
        let id = if part == "day" { field.name.clone() } else { format!("{}-{part}", field.name) };
        view! {
            <div class="govuk-date-input__item">
                <div class="govuk-form-group">
                    <label class="govuk-label govuk-date-input__label" for=id.clone()>{word}</label>
                    <input
                        class=format!("{} govuk-date-input__input govuk-input--width-{width}", field.class("govuk-input"))
                        id=id
                        name=format!("{}-{part}", field.name)
                        type="text"
                        inputmode="numeric"
                        dir="ltr"
                        autocomplete=if birth { format!("bday-{part}") } else { "off".to_owned() }
                        value=value
                    />
                </div>
            </div>
        }
    });
    let controls = controls.collect_view();
    let controls = view! { <div class="govuk-date-input">{controls}</div> };
    grouped(&field, Some("group"), controls)
}

/// A file. The form around it must be a [`CommandForm`](super::CommandForm) with `upload=true`.
#[component]
pub fn FileUpload(
    /// Name, words and error.
    field: Field,
    /// File types that the browser offers, for example `image/jpeg,image/png`.
    #[prop(into)]
    accept: String,
    /// Opens the camera on phones: `user` or `environment`.
    #[prop(optional, into)]
    capture: Option<String>,
    /// Whether several files can be chosen at once.
    #[prop(optional)]
    several: bool,
    /// A script reads it in the browser, and the form does not send it.
    #[prop(optional)]
    unsent: bool,
) -> impl IntoView {
    let name = (!unsent).then(|| field.name.clone());
    let control = view! {
        <input
            class=field.class("govuk-file-upload")
            id=field.name.clone()
            name=name
            type="file"
            accept=accept
            capture=capture
            multiple=several
            aria-describedby=field.described_by()
        />
    };
    labelled(&field, control)
}
