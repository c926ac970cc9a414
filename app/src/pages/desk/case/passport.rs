//! What the machine readable zone of the passport says, beside the form.

use crate::{
    Ctx,
    ui::{Cell, Table},
};
use domain::mrz::{Fault, FaultKind};
use leptos::prelude::*;
use services::desk::case::{CaseView, PassportCheck};

/// The section of the page.
pub fn section(ctx: &Ctx, view: &CaseView) -> AnyView {
    view! {
        <section aria-labelledby="passport">
            <h2 class="govuk-heading-m" id="passport">{ctx.t("desk-passport")}</h2>
            {check(ctx, view)}
        </section>
    }
    .into_any()
}

/// The lines, what is wrong in them, and where the form differs.
pub fn check(ctx: &Ctx, view: &CaseView) -> AnyView {
    let lines = view.case.subject.passport.mrz.clone();
    let lines = lines.map(|lines| view! { <pre class="app-mrz" tabindex="0">{lines}</pre> });
    let body = match &view.passport {
        PassportCheck::NotRead => said(ctx.t("desk-passport-not-read")),
        PassportCheck::Unreadable(_) => said(ctx.t("desk-passport-unreadable")),
        PassportCheck::Read { faults, differences } => {
            let faults: Vec<_> = faults.iter().map(|found| fault(ctx, found)).collect();
            let faults = (!faults.is_empty()).then(|| {
                let items = faults.into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
                view! {
                    <p class="govuk-body">{ctx.t("desk-passport-faults")}</p>
                    <ul class="govuk-list govuk-list--bullet">{items}</ul>
                }
            });
            let table = if differences.is_empty() {
                said(ctx.t("desk-passport-same"))
            } else {
                let columns = ["desk-compare-field", "desk-compare-form", "desk-compare-passport"];
                let rows = differences.iter().map(|difference| {
                    let (form, passport) = (difference.form.clone(), difference.passport.clone());
                    vec![
                        Cell::text(ctx.named("mrz-field", difference.field.name())),
                        Cell::view(view! { <mark class="app-differs"><bdi>{form}</bdi></mark> }),
                        Cell::view(view! { <mark class="app-differs"><bdi>{passport}</bdi></mark> }),
                    ]
                });
                view! {
                    <div class="app-compare">
                        <Table
                            caption=ctx.t("desk-passport-differs")
                            columns=columns.map(|key| ctx.t(key)).to_vec()
                            rows=rows.collect()
                            dense=true
                        />
                    </div>
                }
                .into_any()
            };
            view! { {table} {faults} }.into_any()
        }
    };
    view! { {lines} {body} }.into_any()
}

fn said(words: String) -> AnyView {
    view! { <p class="govuk-body">{words}</p> }.into_any()
}

fn fault(ctx: &Ctx, fault: &Fault) -> String {
    let key = match fault.kind {
        FaultKind::CheckDigit { .. } => "desk-mrz-fault-check-digit",
        FaultKind::Date(_) => "desk-mrz-fault-date",
        FaultKind::Empty => "desk-mrz-fault-empty",
        FaultKind::Character { .. } | FaultKind::Sex { .. } | FaultKind::DocumentCode | FaultKind::Filler => {
            "desk-mrz-fault-character"
        }
    };
    let args = [
        ("field", ctx.named("mrz-field", fault.field.name())),
        ("line", fault.line.to_string()),
        ("position", fault.position.to_string()),
    ];
    ctx.ta(key, args)
}
