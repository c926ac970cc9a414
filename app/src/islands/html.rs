//! Markup as text, the only place of the browser's side that writes it. What is no fixed markup is escaped by its type.

/// Markup under construction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl Html {
    /// Markup that our own server has drawn, by the components that draw its pages.
    pub(crate) const fn drawn(html: String) -> Self {
        Self(html)
    }

    /// The place of the markup in a page. What changes in a `live` place is read out.
    #[cfg(feature = "ssr")]
    pub(crate) fn placed(self, live: bool) -> leptos::prelude::AnyView {
        use leptos::prelude::*;
        view! { <div aria-live=live.then_some("polite") inner_html=self.0></div> }.into_any()
    }

    /// The markup.
    #[cfg(feature = "hydrate")]
    pub(crate) const fn as_str(&self) -> &str {
        self.0.as_str()
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

/// The words of a key with values in the place of `{name}`. Nothing when the key is missing.
pub(crate) fn say(words: &super::Words, key: &str, values: &[(&str, &str)]) -> String {
    let mut said = String::new();
    // Without a search for texts, which is a kilobyte.
    for (at, part) in words.get(key).map_or("", String::as_str).split('{').enumerate() {
        let value = part.split_once('}').and_then(|(name, rest)| {
            values.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value, rest))
        });
        match value {
            Some((value, rest)) if at > 0 => said.extend([value, rest]),
            _ => said.extend([if at > 0 { "{" } else { "" }, part]),
        }
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
        assert_eq!(say(&words, "cut", &[("b", "{a}")]), "{a} of {a}", "no value is read again");
        let odd = [("odd".to_owned(), "a} {b {c} {".to_owned())].into();
        assert_eq!(say(&odd, "odd", &[("a", "1"), ("b", "2"), ("c", "3")]), "a} {b 3 {");
    }
}
