//! The first questions: who travels, from where, why, for how long. Nothing is stored; the answer's address holds the choice.

use super::kit;
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, Checkboxes, Choice, CommandForm, DateInput, Radios, Select, TextInput},
};
use axum::extract::Query;
use axum::response::Response;
use domain::case::Entries;
use domain::policy::eligibility::Inquiry;
use domain::{CaseId, states};
use leptos::prelude::*;
use serde::Deserialize;

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
    /// Day of the arrival, as typed.
    #[serde(rename = "arrival-day")]
    pub arrival_day: String,
    /// Its month.
    #[serde(rename = "arrival-month")]
    pub arrival_month: String,
    /// Its year.
    #[serde(rename = "arrival-year")]
    pub arrival_year: String,
    /// `yes` for a family member of a citizen of the Union.
    #[serde(rename = "eu-family")]
    pub eu_family: String,
    /// The draft to change.
    pub draft: Option<CaseId>,
}

impl Chosen {
    /// The same as a question to the policy.
    pub fn inquiry(&self) -> Inquiry {
        let Self { nationality, residence, purpose, days, entries, .. } = self.clone();
        let eu_family = self.eu_family == "yes";
        Inquiry { nationality, residence, purpose, days, entries, arrival: self.arrival(), eu_family }
    }

    fn arrival(&self) -> [String; 3] {
        [self.arrival_day.clone(), self.arrival_month.clone(), self.arrival_year.clone()]
    }

    /// The choice as the inputs of a form.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let pairs = [
            ("nationality", self.nationality.clone()),
            ("residence", self.residence.clone()),
            ("purpose", self.purpose.clone()),
            ("days", self.days.clone()),
            ("entries", self.entries.clone()),
            ("arrival-day", self.arrival_day.clone()),
            ("arrival-month", self.arrival_month.clone()),
            ("arrival-year", self.arrival_year.clone()),
            ("eu-family", self.eu_family.clone()),
            ("draft", self.draft.map(|draft| draft.to_string()).unwrap_or_default()),
        ];
        let chosen = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        chosen.map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// The address of `page` with this choice. All values are codes, option names and digits; anything else is left out.
    pub fn address(&self, page: &str) -> String {
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let pairs = self.pairs().into_iter().filter(|(_, value)| plain(value));
        let query: Vec<String> = pairs.map(|(name, value)| format!("{name}={value}")).collect();
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
    let [day, month, year] = chosen.arrival();
    let arrival =
        ctx.field("arrival", "apply-arrival").hint(ctx.t("apply-arrival-hint")).date(day, month, year);
    let family = ctx
        .field("eu-family", "apply-eu-family")
        .hint(ctx.t("apply-eu-family-hint"))
        .values([chosen.eu_family.clone()]);
    let family = policy.knows_eu_family().then(|| {
        let choices = vec![Choice::new("yes", ctx.t("apply-eu-family-yes"))];
        view! { <Checkboxes field=family choices=choices/> }
    });
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
            <DateInput
                field=arrival
                day=ctx.t("ui-day")
                month=ctx.t("ui-month")
                year=ctx.t("ui-year")
            />
            {family}
            <Button label=ctx.t("apply-show")/>
        </CommandForm>
    }
    .into_any()
}
