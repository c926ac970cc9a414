//! Entries of the journal in words.

use crate::Ctx;
use crate::pages::desk::words::value_of;
use services::audit::{CaseJournal, Finding, JournalRow};
use services::desk::case::ActorName;
use services::words::Words;

/// Who did something.
pub(super) fn actor(ctx: &Ctx, name: &ActorName) -> String {
    match name {
        ActorName::Staff(name) => name.clone(),
        ActorName::Applicant => ctx.t("role-applicant"),
        ActorName::System => ctx.t("role-system"),
    }
}

/// The values of an entry, each with its name: `Serial A0000123; Witness Ana Pavić`.
pub(super) fn values(ctx: &Ctx, journal: &CaseJournal, row: &JournalRow) -> String {
    let shown = row.args.iter().filter(|(_, value)| !value.is_empty());
    let shown = shown.map(|(name, value)| {
        let said = match value.as_str() {
            "true" | "yes" => ctx.t("core-yes"),
            "false" | "no" => ctx.t("core-no"),
            value => value_of(ctx, &journal.policy, &journal.post, (&row.kind, name), value),
        };
        format!("{}: {said}", named(ctx, "audit-value", name))
    });
    shown.collect::<Vec<_>>().join("; ")
}

/// The word of a stored name, whose parts an underscore or a dot joins; the name itself when a newer installation wrote one that this catalogue does not have.
pub(super) fn named(ctx: &Ctx, kind: &str, name: &str) -> String {
    let key = format!("{kind}-{}", name.replace(['_', '.'], "-"));
    if Words::exists(ctx.lang, &key) { ctx.t(&key) } else { name.to_owned() }
}

/// The first characters of a hash; the whole is in the export.
pub(super) fn short(hash: &str) -> String {
    hash.get(..12).unwrap_or(hash).to_owned()
}

/// What is wrong, with its place.
pub(super) fn finding(ctx: &Ctx, finding: &Finding) -> String {
    let what = ctx.t(finding.fault.key());
    match finding.seq {
        0 => what,
        seq => ctx.ta("audit-finding-at", [("what", what), ("seq", seq.to_string())]),
    }
}
