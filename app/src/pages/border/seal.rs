//! The check of a digital seal: the bytes that a scanner read beside the printed lines and the passport.

use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Button, Cell, CommandForm, Field, SummaryList, SummaryRow, Table, TextArea};
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::seal::{Mismatch, Part, PassportFinding, SealError, Stay, VisaSeal};
use leptos::prelude::*;
use services::keys::{Judgement, Verdict};

/// Asks for the seal and the lines.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let content = view! {
        <h1 class="govuk-heading-l">{ctx.t("seal-title")}</h1>
        <p class="govuk-body">{ctx.t("seal-lead")}</p>
        {form(&ctx)}
    };
    Ok(Page::new(&ctx, ctx.t("seal-title")).back("/border", ctx.t("border-title")).show(content))
}

/// The fields and their button; what was typed comes back when it could not be read.
fn form(ctx: &Ctx) -> AnyView {
    let field = |name: &str, key: &str| -> Field { ctx.field(name, key).hint(ctx.t(&format!("{key}-hint"))) };
    view! {
        <CommandForm action="/border/seal">
            <TextArea field=field("seal", "seal-bytes") rows=4 machine=true focus=true/>
            <TextArea field=field("mrz", "seal-mrz") rows=3 machine=true/>
            <TextArea field=field("passport", "seal-passport") rows=3 machine=true/>
            <Button label=ctx.t("seal-check")/>
        </CommandForm>
    }
    .into_any()
}

/// The answer in one word, why, and what the seal says.
pub(crate) fn result(ctx: &Ctx, told: &Judgement) -> AnyView {
    view! {
        {verdict(ctx, told)}
        <div class="app-case">
            <div>
                {mismatches(ctx, &told.verdict)}
                {said(ctx, told)}
            </div>
            <div class="app-case__side">
                <section class="app-panel">
                    <h2 class="app-panel__title">{ctx.t("seal-next")}</h2>
                    {form(ctx)}
                </section>
            </div>
        </div>
    }
    .into_any()
}

fn verdict(ctx: &Ctx, told: &Judgement) -> AnyView {
    let class = match told.verdict {
        Verdict::Good => "app-verdict app-verdict--good",
        Verdict::Unreadable(_) | Verdict::UnknownSigner | Verdict::ExpiredSigner { .. } => {
            "app-verdict app-verdict--warn"
        }
        _ => "app-verdict",
    };
    let key = format!("seal-{}", told.verdict.as_str());
    let reasons: Vec<_> = reasons(ctx, told).into_iter().map(|text| view! { <li>{text}</li> }).collect();
    let list =
        (!reasons.is_empty()).then(|| view! { <ul class="govuk-list govuk-list--bullet">{reasons}</ul> });
    view! {
        <div class=class role="status">
            <h1 class="app-verdict__word">{ctx.t(&key)}</h1>
            <p class="govuk-body">{ctx.t(&format!("{key}-text"))}</p>
            {list}
        </div>
    }
    .into_any()
}

/// What goes with the verdict, and the notes that change nothing.
fn reasons(ctx: &Ctx, told: &Judgement) -> Vec<String> {
    let mut all = match &told.verdict {
        Verdict::Unreadable(error) => vec![unreadable(ctx, error)],
        Verdict::WrongVisaMrz(faults) | Verdict::WrongPassportMrz(faults) => {
            faults.iter().map(|fault| super::result::reason(ctx, fault)).collect()
        }
        Verdict::OtherPassport { sealed, passport } => {
            vec![
                ctx.ta("seal-passport-numbers", [("sealed", sealed.clone()), ("passport", passport.clone())]),
            ]
        }
        Verdict::ExpiredSigner { until } => vec![ctx.ta("seal-until", [("day", when::day(ctx, *until))])],
        Verdict::Revoked { since } => vec![ctx.ta("seal-since", [("day", when::day(ctx, *since))])],
        _ => Vec::new(),
    };
    if let Some(PassportFinding::Nationality { sealed, passport }) = &told.nationality {
        let values = [("sealed", sealed.clone()), ("passport", passport.clone())];
        all.push(ctx.ta("seal-note-nationality-values", values));
    }
    if told.stale_list {
        all.push(ctx.t("seal-note-stale"));
    }
    if !told.unknown_features.is_empty() {
        all.push(ctx.t("seal-note-unknown-feature"));
    }
    all
}

fn unreadable(ctx: &Ctx, error: &SealError) -> String {
    let part = match error.part {
        Part::Magic => "magic",
        Part::Version => "version",
        Part::IssuingState => "state",
        Part::Signer | Part::CertificateReference => "signer",
        Part::Issued | Part::Signed => "date",
        Part::Definition | Part::Category => "kind",
        Part::Feature(_) => "feature",
        Part::Signature => "signature",
    };
    let values = [("part", part.to_owned()), ("byte", error.offset.to_string())];
    ctx.ta("seal-unreadable-at", values)
}

/// Each field that differs, as sealed and as printed.
fn mismatches(ctx: &Ctx, verdict: &Verdict) -> AnyView {
    let Verdict::Altered(mismatches) = verdict else { return ().into_any() };
    let columns = ["field", "sealed", "printed"].map(|word| ctx.t(&format!("seal-column-{word}"))).to_vec();
    let row = |mismatch: &Mismatch| {
        vec![
            Cell::text(ctx.named("mrz-field", mismatch.field.name())),
            Cell::code(mismatch.sealed.clone()),
            super::result::differs(ctx, mismatch.printed.clone()),
        ]
    };
    let rows = mismatches.iter().map(row).collect();
    view! { <Table caption=ctx.t("seal-mismatches") columns=columns rows=rows dense=true/> }.into_any()
}

/// What the seal says, whatever it is worth.
fn said(ctx: &Ctx, told: &Judgement) -> AnyView {
    let (Some(header), Some(visa)) = (&told.header, &told.visa) else { return ().into_any() };
    let key = |word: &str| ctx.t(&format!("seal-said-{word}"));
    let rows = vec![
        SummaryRow::text(key("state"), header.issuing_state.to_string()),
        SummaryRow::code(key("signer"), format!("{} {}", header.signer, header.certificate)),
        SummaryRow::text(key("issued"), when::day(ctx, header.issued)),
        SummaryRow::text(key("signed"), when::day(ctx, header.signed)),
        SummaryRow::code(key("passport"), visa.passport.to_string()),
        SummaryRow::text(key("entries"), entries(ctx, visa)),
        SummaryRow::text(key("stay"), stay(ctx, visa.stay)),
    ];
    view! {
        <h2 class="govuk-heading-m">{ctx.t("seal-said")}</h2>
        <SummaryList rows=rows dense=true/>
        <pre class="app-mrz" translate="no">{visa.mrz.filled().join("\n")}</pre>
        <p class="govuk-hint">{ctx.t("seal-said-hint")}</p>
    }
    .into_any()
}

fn entries(ctx: &Ctx, visa: &VisaSeal) -> String {
    match visa.entries {
        None => ctx.t("seal-entries-none"),
        Some(0) => ctx.t("seal-entries-unlimited"),
        Some(count) => count.to_string(),
    }
}

fn stay(ctx: &Ctx, stay: Stay) -> String {
    match stay {
        Stay::UntilExpiry => ctx.t("seal-stay-until"),
        Stay::DecidedAtBorder => ctx.t("seal-stay-border"),
        Stay::Transit => ctx.t("seal-stay-transit"),
        Stay::For { days, months, years } => ctx.ta(
            "seal-stay-for",
            [("days", days.to_string()), ("months", months.to_string()), ("years", years.to_string())],
        ),
    }
}
