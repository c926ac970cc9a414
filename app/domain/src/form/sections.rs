//! The pages of the form and the headings that gather them in the task list.

/// The name of a section, as in its address and its message key `section-<id>`.
pub type SectionId = &'static str;

/// One page: a few questions that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its name.
    pub id: SectionId,
    /// The heading that it stands under; one of [`GROUPS`].
    pub group: &'static str,
    /// What has to be known before it can start.
    pub after: After,
}

/// What a section waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// Nothing.
    Nothing,
    /// The birth date, because the section is for minors only.
    BirthDate,
    /// Every other section.
    Everything,
}

/// One heading of the task list, by its name; its message key is `group-<id>`.
pub type Group = &'static str;

/// The headings, in order.
pub static GROUPS: [Group; 8] =
    ["trip", "passport", "person", "family", "contact", "stay", "means", "finish"];

const fn page(group: Group, id: SectionId) -> Section {
    Section { id, group, after: After::Nothing }
}

const fn page_after(group: Group, id: SectionId, after: After) -> Section {
    Section { id, group, after }
}

/// The pages, in the order in which the form asks.
pub static SECTIONS: [Section; 29] = [
    page("trip", "purpose"),
    page("trip", "dates"),
    page("trip", "destination"),
    page("trip", "onward"),
    page("passport", "passport"),
    page("passport", "passport-dates"),
    page("person", "names"),
    page("person", "birth-name"),
    page("person", "birth"),
    page("person", "nationality"),
    page("person", "civil-status"),
    page_after("family", "guardian", After::BirthDate),
    page_after("family", "guardian-contact", After::BirthDate),
    page("family", "eu-family"),
    page("family", "eu-family-person"),
    page("contact", "home-address"),
    page("contact", "contact"),
    page("contact", "residence"),
    page("contact", "occupation"),
    page("contact", "employer"),
    page("stay", "host"),
    page("stay", "host-contact"),
    page("stay", "organisation"),
    page("stay", "organisation-contact"),
    page("means", "payer"),
    page("means", "sponsor"),
    page("finish", "fingerprints"),
    page("finish", "preparer"),
    page_after("finish", "declarations", After::Everything),
];

/// The section of that name.
pub fn section(id: &str) -> Option<&'static Section> {
    SECTIONS.iter().find(|section| section.id == id)
}
