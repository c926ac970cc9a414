//! Markup as text, the only place of the browser's side that writes it. What is no fixed markup is escaped by its type.

use leptos::prelude::*;

/// Markup under construction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl Html {
    /// Markup that our own server has drawn, by the components that draw its pages.
    pub(crate) const fn drawn(html: String) -> Self {
        Self(html)
    }

    /// Adds fixed markup.
    pub(crate) fn raw(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Adds a text, as it stands in an element or a quoted attribute.
    pub(crate) fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                letter => self.0.push(letter),
            }
        }
    }
}

/// Shows markup that changes. With `live`, assistive technology is told of the change.
pub(crate) fn show(live: bool, html: impl Fn() -> Html + Send + Sync + 'static) -> impl IntoView {
    view! { <div aria-live=live.then_some("polite") inner_html=move || html().0></div> }
}

/// The words of a key with values in the place of `{name}`. Nothing when the key is missing.
pub(crate) fn say(words: &super::Words, key: &str, values: &[(&str, &str)]) -> String {
    let mut said = words.get(key).cloned().unwrap_or_default();
    for (name, value) in values {
        said = said.replace(&["{", name, "}"].concat(), value);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::{Html, say};

    #[test]
    fn a_text_ends_no_element_and_no_attribute() {
        let mut html = Html::default();
        html.raw("<p>");
        html.text("<b a=\"'\">& Đường");
        html.raw("</p>");
        assert_eq!(html.0, "<p>&lt;b a=&quot;&#39;&quot;&gt;&amp; Đường</p>");
    }

    #[test]
    fn values_stand_in_their_places() {
        let words = [("cut".to_owned(), "{a} of {b}".to_owned())].into();
        assert_eq!(say(&words, "cut", &[("a", "1"), ("b", "2")]), "1 of 2");
        assert_eq!(say(&words, "none", &[]), "");
    }
}
