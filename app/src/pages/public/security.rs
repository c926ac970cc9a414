//! Reporting a weakness of the service: the page with what the State promises to who does, and the file by which programs and
//! people find it (RFC 9116).

use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{SummaryList, SummaryRow},
};
use axum::response::{IntoResponse, Response};
use domain::Timestamp;
use domain::policy::SecurityRules;
use http::header;
use leptos::prelude::*;

/// Where the page is.
pub const PATH: &str = "/security";
/// Where the file is.
pub const FILE: &str = "/.well-known/security.txt";

/// The file is good for so many days after it was asked for: less than the year that RFC 9116 recommends at most.
const GOOD_DAYS: i64 = 180;

/// Shows the page.
///
/// # Errors
/// [`Fault::NotFound`] when the policy names nobody.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let rules = ctx.state.services.policies.current().security.as_ref().ok_or(Fault::NotFound)?;
    Ok(Page::new(&ctx, ctx.t("security-title")).show(view(&ctx, rules)))
}

/// Answers with the file.
///
/// # Errors
/// As [`get`].
pub async fn file(ctx: Ctx) -> Result<Response, Fault> {
    let services = &ctx.state.services;
    let rules = services.policies.current().security.as_ref().ok_or(Fault::NotFound)?;
    let text = text(rules, &services.settings.base_url, services.now());
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

/// The file as it is at a moment.
fn text(rules: &SecurityRules, base_url: &str, now: Timestamp) -> String {
    let contacts: String = rules.contacts.iter().map(|contact| format!("Contact: {contact}\n")).collect();
    let expires = Timestamp::start_of(now.plus_days(GOOD_DAYS).date());
    let languages = rules.languages.join(", ");
    format!(
        "{contacts}Expires: {expires}\nPreferred-Languages: {languages}\nCanonical: {base_url}{FILE}\nPolicy: {base_url}{PATH}\n"
    )
}

fn view(ctx: &Ctx, rules: &SecurityRules) -> AnyView {
    let contacts = rules.contacts.iter().map(|contact| {
        let shown = contact.strip_prefix("mailto:").unwrap_or(contact).to_owned();
        view! { <li><a class="govuk-link" href=contact.clone()><bdi dir="ltr">{shown}</bdi></a></li> }
    });
    let contacts: Vec<_> = contacts.collect();
    let contacts = view! { <ul class="govuk-list">{contacts}</ul> }.into_any();
    let days = |days: u16| ctx.ta("core-days", [("days", i64::from(days))]);
    let rows = vec![
        SummaryRow::view(ctx.t("security-contact"), contacts),
        SummaryRow::text(ctx.t("security-languages"), rules.languages.join(", ")),
        SummaryRow::text(ctx.t("security-answer"), days(rules.answer_days)),
        SummaryRow::text(ctx.t("security-publish"), days(rules.disclosure_days)),
    ];
    let lines = ["read-only", "own", "people", "wait"].map(|line| {
        view! { <li>{ctx.t(&format!("security-please-{line}"))}</li> }
    });
    let promises = ["answer", "fix", "thanks", "law"].map(|line| {
        view! { <li>{ctx.t(&format!("security-promise-{line}"))}</li> }
    });
    let publish = ctx.ta("security-promise-publish", [("days", days(rules.disclosure_days))]);
    view! {
        <h1 class="govuk-heading-l">{ctx.t("security-title")}</h1>
        <p class="govuk-body">{ctx.t("security-lead")}</p>
        <SummaryList rows=rows/>
        <h2 class="govuk-heading-m">{ctx.t("security-promise")}</h2>
        <ul class="govuk-list govuk-list--bullet">{promises.into_iter().collect_view()} <li>{publish}</li></ul>
        <h2 class="govuk-heading-m">{ctx.t("security-please")}</h2>
        <ul class="govuk-list govuk-list--bullet">{lines.into_iter().collect_view()}</ul>
        <p class="govuk-body">
            {ctx.t("security-file")} " " <a class="govuk-link" href=FILE><bdi dir="ltr">{FILE}</bdi></a>
        </p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// RFC 9116: section 2.5 has the fields, 2.5.5 the form of the moment.
    #[test]
    fn the_file_names_contact_end_languages_and_the_promise() {
        let policy = domain::policy::Policy::utopia();
        let rules = policy.security.as_ref().expect("in Utopia");
        let now = Timestamp::start_of(date(2026, 11, 24)).plus_seconds(30_000);
        let text = text(rules, "https://visa.example", now);
        assert_eq!(
            text,
            "Contact: mailto:security@visa.utopia.example\n\
             Expires: 2027-05-23T00:00:00Z\n\
             Preferred-Languages: en, fr\n\
             Canonical: https://visa.example/.well-known/security.txt\n\
             Policy: https://visa.example/security\n"
        );
        assert_eq!(rules.disclosure_days, 90);
    }
}
