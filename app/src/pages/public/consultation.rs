//! What a consulted authority sees behind the link of its letter, and where it answers. It needs no sign-in and keeps none; what
//! was typed comes back in the same answer, so that no session holds it.

use crate::{
    Client, Ctx, Fault,
    flash::Flash,
    pages::desk::words,
    shell::Page,
    ui::{Button, Choice, CommandForm, LabelSize, Radios, SummaryList, SummaryRow, TextArea, TextInput},
};
use axum::{extract::Query, response::Response};
use domain::Timestamp;
use domain::case::{AuthorityLine, ConsultationAnswer};
use http::{HeaderName, HeaderValue, StatusCode};
use leptos::prelude::*;
use serde::Deserialize;
use services::command::consultation::{Asked, Fact, Found, Given, look};
use services::words::moment;

/// Where the page is.
pub const PATH: &str = "/consultation";

/// What is sent when the authority asks something back, beside the stored names of answers.
pub const QUESTION: &str = "question";

/// What the address says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Link {
    token: String,
}

/// Shows what is asked, or why it cannot be answered any more.
///
/// # Errors
/// [`Fault::TooMany`] after many tries, and when the database does not answer.
pub async fn get(mut ctx: Ctx, client: Client, Query(link): Query<Link>) -> Result<Response, Fault> {
    ctx.lang = ctx.lang.for_staff();
    show(&ctx, &client, &link.token, StatusCode::OK).await
}

/// The page of a link as it stands now; `ctx` brings what was typed and what is wrong with it.
///
/// # Errors
/// As [`get`].
pub async fn show(ctx: &Ctx, client: &Client, token: &str, status: StatusCode) -> Result<Response, Fault> {
    let (status, title, content) = match look(&ctx.state.services, token, &client.0).await {
        Ok(Found::Open(asked)) => (status, "authority-title", form(ctx, token, &asked)),
        Ok(Found::Answered(given)) => (StatusCode::OK, "authority-answered-title", answered(ctx, &given)),
        Ok(Found::Replaced) => {
            (StatusCode::GONE, "authority-replaced-title", text(ctx, "authority-replaced-text"))
        }
        Ok(Found::Over) => (StatusCode::GONE, "authority-over-title", text(ctx, "authority-over-text")),
        Err(services::Error::NotFound) => {
            (StatusCode::NOT_FOUND, "authority-unknown-title", text(ctx, "authority-unknown-text"))
        }
        Err(other) => return Err(other.into()),
    };
    let title = ctx.t(title);
    let heading = title.clone();
    let view = view! { <h1 class="govuk-heading-l">{heading}</h1> {content} };
    let mut response = Page::new(ctx, title).status(status).show(view);
    let robots = HeaderName::from_static("x-robots-tag");
    response.headers_mut().insert(robots, HeaderValue::from_static("noindex, nofollow"));
    Ok(response)
}

/// The same context with what was typed, for a page that is answered at once.
#[must_use]
pub fn with(mut ctx: Ctx, flash: Flash) -> Ctx {
    ctx.flash = flash;
    ctx
}

fn text(ctx: &Ctx, key: &str) -> AnyView {
    view! { <p class="govuk-body">{ctx.t(key)}</p> }.into_any()
}

fn form(ctx: &Ctx, token: &str, asked: &Asked) -> AnyView {
    let lead = [
        ("post", asked.post.get(ctx.lang.code()).to_owned()),
        ("authority", asked.authority.clone()),
        ("reference", asked.reference.to_string()),
        ("due", words::day(ctx, asked.due)),
    ];
    let rows = asked.facts.iter().map(|(what, fact)| {
        SummaryRow::text(ctx.named("authority-fact", what.as_str()), self::fact(ctx, fact))
    });
    let rows: Vec<_> = rows.collect();
    let given = [ConsultationAnswer::NoObjection, ConsultationAnswer::Objection];
    let mut choices: Vec<_> = given
        .iter()
        .map(|answer| Choice::new(answer.as_str(), ctx.named("answer", answer.as_str())))
        .collect();
    choices.push(Choice::new(QUESTION, ctx.t("authority-say-question")));
    let field = |name: &str, label: &str| {
        ctx.field(name, label).size(LabelSize::S).hint(ctx.t(&format!("{label}-hint")))
    };
    let say = field("say", "authority-say");
    let (reason, name, office) = (
        field("reason", "authority-reason"),
        field("name", "authority-name"),
        field("office", "authority-office"),
    );
    let hidden = vec![("token".to_owned(), token.to_owned())];
    let (lead, facts, send) =
        (ctx.ta("authority-asked", lead), ctx.t("authority-facts"), ctx.t("authority-send"));
    view! {
        <p class="govuk-body">{lead}</p>
        <h2 class="govuk-heading-m">{facts}</h2>
        <SummaryList rows=rows/>
        {lines(ctx, &asked.lines, &asked.zone)}
        <CommandForm action=PATH key=ctx.new_key() hidden=hidden>
            <Radios field=say choices=choices/>
            <TextArea field=reason rows=5/>
            <TextInput field=name/>
            <TextInput field=office/>
            <Button label=send/>
        </CommandForm>
    }
    .into_any()
}

fn fact(ctx: &Ctx, fact: &Fact) -> String {
    let option = |field: &str, option: &str| {
        domain::form::field(field).map_or_else(|| option.to_owned(), |field| ctx.t(&field.option_key(option)))
    };
    match fact {
        Fact::Text(text) => text.clone(),
        Fact::Sex(sex) => ctx.named("sex", sex),
        Fact::Country(code) => words::country(ctx, code),
        Fact::Birth(birth) => birth.full().map_or_else(|| birth.to_string(), |day| words::day(ctx, day)),
        Fact::Passport(number, issuer, until) => {
            let args = [
                ("number", number.clone()),
                ("issuer", words::country(ctx, issuer)),
                ("until", words::day(ctx, *until)),
            ];
            ctx.ta("authority-passport", args)
        }
        Fact::Purposes(purposes) => {
            purposes.iter().map(|purpose| option("purposes", purpose)).collect::<Vec<_>>().join(", ")
        }
        Fact::Days(from, until) => {
            let args = [("from", words::day(ctx, *from)), ("until", words::day(ctx, *until))];
            ctx.ta("authority-dates", args)
        }
    }
}

/// Questions and answers so far.
fn lines(ctx: &Ctx, lines: &[AuthorityLine], zone: &str) -> AnyView {
    if lines.is_empty() {
        return ().into_any();
    }
    let items = lines.iter().map(|line| {
        let at = when(ctx, line.at, zone);
        let who = match &line.by {
            Some(by) => ctx.ta("authority-line-authority", [("name", by.name.clone()), ("at", at)]),
            None => ctx.ta("authority-line-post", [("at", at)]),
        };
        let text = line.text.clone();
        view! {
            <div class="app-message">
                <p class="app-timeline__when" dir="auto">{who}</p>
                <div class="app-lines" dir="auto">{text}</div>
            </div>
        }
    });
    view! { <h2 class="govuk-heading-m">{ctx.t("authority-written")}</h2> {items.collect_view()} }.into_any()
}

fn answered(ctx: &Ctx, given: &Given) -> AnyView {
    let lead = [("authority", given.authority.clone()), ("reference", given.reference.to_string())];
    let by = [given.by.name.as_str(), given.by.office.as_str()];
    let by = by.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let mut rows = vec![
        SummaryRow::text(ctx.t("authority-answered-answer"), ctx.named("answer", given.answer.as_str())),
        SummaryRow::text(ctx.t("authority-answered-by"), by),
        SummaryRow::text(ctx.t("authority-answered-at"), when(ctx, given.at, &given.zone)),
    ];
    if !given.reason.is_empty() {
        rows.insert(1, SummaryRow::text(ctx.t("authority-answered-reason"), &given.reason));
    }
    view! {
        <p class="govuk-body">{ctx.ta("authority-answered-text", lead)}</p>
        <SummaryList rows=rows/>
        <p class="govuk-body">{ctx.t("authority-answered-once")}</p>
    }
    .into_any()
}

fn when(ctx: &Ctx, at: Timestamp, zone: &str) -> String {
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    moment(ctx.lang, at, &zone)
}
