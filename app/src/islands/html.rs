//! Markup as text.

/// A text as it stands in an element or a quoted attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter => out.push(letter),
        }
    }
    out
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
    use super::{escape, say};

    #[test]
    fn a_text_ends_no_element_and_no_attribute() {
        assert_eq!(escape("<b a=\"'\">&"), "&lt;b a=&quot;&#39;&quot;&gt;&amp;");
        assert_eq!(escape("Đường"), "Đường");
    }

    #[test]
    fn values_stand_in_their_places() {
        let words = [("cut".to_owned(), "{a} of {b}".to_owned())].into();
        assert_eq!(say(&words, "cut", &[("a", "1"), ("b", "2")]), "1 of 2");
        assert_eq!(say(&words, "none", &[]), "");
    }
}
