//! The first questions: who travels, from where, why, for how long. Nothing is stored; the answer's address holds the choice.

use super::kit;
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, Choice, CommandForm, Radios, Select, TextInput},
};
use axum::extract::Query;
use axum::response::Response;
use domain::case::Entries;
use domain::{CaseId, states};
use leptos::prelude::*;
use serde::Deserialize;
use services::applicant::Inquiry;

/// What the address says: the choice so far, and the draft whose kind of visa is to be changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Chosen {
    /// Code.
    pub nationality: String,
    /// Code.
    pub residence: String,
    /// Option name of the form.
    pub purpose: String,
    /// As typed.
    pub days: String,
    /// Name of [`Entries`].
    pub entries: String,
    /// The draft to change.
    pub draft: Option<CaseId>,
}

impl Chosen {
    /// The same as a question to the policy.
    pub fn inquiry(&self) -> Inquiry {
        let Self { nationality, residence, purpose, days, entries, .. } = self.clone();
        Inquiry { nationality, residence, purpose, days, entries }
    }

    /// The address of `page` with this choice. All values are codes, option names and digits; anything else is left out.
    pub fn address(&self, page: &str) -> String {
        let pairs = [
            ("nationality", &self.nationality),
            ("residence", &self.residence),
            ("purpose", &self.purpose),
            ("days", &self.days),
            ("entries", &self.entries),
        ];
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let mut query: Vec<String> = pairs
            .into_iter()
            .filter(|(_, value)| !value.is_empty() && plain(value))
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        query.extend(self.draft.map(|draft| format!("draft={draft}")));
        if query.is_empty() { page.to_owned() } else { format!("{page}?{}", query.join("&")) }
    }
}

/// Shows the questions.
///
/// # Errors
/// None.
pub async fn get(ctx: Ctx, Query(chosen): Query<Chosen>) -> Result<Response, Fault> {
    let page = Page::new(&ctx, ctx.t("apply-title")).back("/", ctx.t("ui-back"));
    Ok(page.show(view(&ctx, &chosen)))
}

fn view(ctx: &Ctx, chosen: &Chosen) -> AnyView {
    let policy = ctx.state.services.policies.current();
    let nationality = ctx
        .field("nationality", "apply-nationality")
        .hint(ctx.t("apply-nationality-hint"))
        .value(&chosen.nationality);
    let residence = ctx
        .field("residence", "apply-residence")
        .hint(ctx.t("apply-residence-hint"))
        .value(&chosen.residence);
    let purpose =
        ctx.field("purpose", "apply-purpose").hint(ctx.t("apply-purpose-hint")).value(&chosen.purpose);
    let days = ctx.field("days", "apply-days").hint(ctx.t("apply-days-hint")).value(&chosen.days);
    let entries =
        ctx.field("entries", "apply-entries").hint(ctx.t("apply-entries-hint")).value(&chosen.entries);
    let purposes: Vec<Choice> =
        policy.purposes.iter().map(|name| Choice::new(name.clone(), kit::purpose(ctx, name))).collect();
    let often: Vec<Choice> = Entries::ALL
        .iter()
        .map(|entries| Choice::new(entries.as_str(), ctx.t(&format!("option-entries-{entries}"))))
        .collect();
    let nationalities = kit::sorted(ctx, states::all().iter().filter(|state| state.can_be_nationality()));
    let lands =
        domain::form::field("home-country").map(|field| kit::countries(ctx, field)).unwrap_or_default();
    let hidden: Vec<_> = chosen.draft.iter().map(|draft| ("draft".to_owned(), draft.to_string())).collect();
    view! {
        <h1 class="govuk-heading-l">{ctx.t("apply-title")}</h1>
        <p class="govuk-body-l">{ctx.t("apply-lead")}</p>
        <CommandForm action="/apply" hidden=hidden>
            <Select field=nationality choices=nationalities/>
            <Select field=residence choices=lands/>
            <Radios field=purpose choices=purposes/>
            <TextInput field=days inputmode="numeric" ltr=true width=3/>
            <Radios field=entries choices=often/>
            <Button label=ctx.t("apply-show")/>
        </CommandForm>
    }
    .into_any()
}
