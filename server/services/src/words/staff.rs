//! Which messages only the staff meets.
//!
//! A ministry works in its own languages, which are English and French here, and trains its people in them; a wrong word in
//! the print room or at the border costs more than a foreign one. Applicants come with the language that they have. So
//! Spanish and Arabic speak everything that an applicant can meet, and nothing else: [`Lang::for_staff`](super::Lang::for_staff)
//! gives staff a language that is whole.

/// Catalogues of the rooms of the staff, and of the authorities of its own State that it consults.
const ROOMS: [&str; 9] = ["admin", "audit", "authority", "border", "cash", "desk", "print", "seal", "stock"];

/// What applicants meet of the words for cases: how their case stands, why it was sent back, the entries of their visa, and
/// what is wrong with a reference.
const OF_CASES: [&str; 4] = ["status-", "check-", "entries-", "problem-reference-"];

/// The refusals that a command of an applicant can meet. The others belong to commands of the staff.
const REFUSALS: [&str; 21] = [
    "refusal-other-applicant",
    "refusal-other-policy",
    "refusal-unknown-post",
    "refusal-unknown-visa-type",
    "refusal-purpose",
    "refusal-no-purpose",
    "refusal-trip-dates",
    "refusal-too-early",
    "refusal-arrival-past",
    "refusal-guardian-missing",
    "refusal-document-missing",
    "refusal-unknown-document",
    "refusal-text-missing",
    "refusal-text-too-long",
    "refusal-nothing-chosen",
    "refusal-person-needed",
    "refusal-passport-mrz",
    "refusal-inconsistent",
    "refusal-unchanged",
    "refusal-nothing-amended",
    "refusal-amendment-incomplete",
];

/// Whether only the staff meets the message `key` of the catalogue `file` (without `.ftl`).
pub fn staff_only(file: &str, key: &str) -> bool {
    match file {
        "case" => !REFUSALS.contains(&key) && !OF_CASES.iter().any(|kind| key.starts_with(kind)),
        // Print, sticker and printers; what every use case can answer is for everybody.
        "services" => !key.starts_with("error-"),
        _ => ROOMS.contains(&file),
    }
}
