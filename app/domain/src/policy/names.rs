//! The name of each rule, by which an answer says what it follows from. A name never depends on where a rule stands in the
//! file: moving rules changes no name.

use super::{Post, Requirement, VisaType};

impl VisaType {
    /// `visa_types.C1`.
    pub fn rule(&self) -> String {
        format!("visa_types.{}", self.code)
    }
}

impl Post {
    /// Why it serves the residents of a country: `posts.HAN.competent_for` when it names the country, otherwise
    /// `posts.GVA.serves_others`.
    pub fn rule_for(&self, country: &str) -> String {
        let key = if self.competent_for.iter().any(|code| code == country) {
            "competent_for"
        } else {
            "serves_others"
        };
        format!("posts.{}.{key}", self.code)
    }
}

impl Requirement {
    /// Its own id, or `requirements.insurance` after its paper.
    pub fn rule(&self) -> String {
        self.id.clone().unwrap_or_else(|| format!("requirements.{}", self.document))
    }
}
