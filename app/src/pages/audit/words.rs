//! Entries of the journal in words.

use crate::Ctx;
use services::audit::{Finding, JournalRow};
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
pub(super) fn values(ctx: &Ctx, row: &JournalRow) -> String {
    let shown = row.args.iter().filter(|(_, value)| !value.is_empty());
    let shown = shown.map(|(name, value)| {
        format!("{}: {}", named(ctx, "audit-value", name), value_of(ctx, &row.kind, name, value))
    });
    shown.collect::<Vec<_>>().join("; ")
}

/// Stored names among the values become words.
fn value_of(ctx: &Ctx, kind: &str, name: &str, value: &str) -> String {
    let word = match name {
        "entries" | "direction" | "biometrics" | "answer" | "limit" | "end" => name,
        "relation" => "receiver",
        "verdict" => "hit-verdict",
        "outcome" => "job-outcome",
        "code" => match kind {
            "print_faulted" => "fault",
            "spoil_declared" | "sticker_spoiled" => "spoil",
            _ => "control",
        },
        _ if value == "true" => return ctx.t("core-yes"),
        _ if value == "false" => return ctx.t("core-no"),
        _ => return value.to_owned(),
    };
    named(ctx, word, value)
}

/// The word of a stored name; the name itself when a newer installation wrote one that this catalogue does not have.
pub(super) fn named(ctx: &Ctx, kind: &str, name: &str) -> String {
    let key = format!("{kind}-{}", name.replace('_', "-"));
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
