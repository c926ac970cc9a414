//! What a head of post sees: the work of the post in pictures, and patterns that somebody should look at.

mod alerts;
mod picture;
mod turns;

use super::words;
use crate::{
    Ctx, Fault,
    pages::{file::table, when},
    shell::Page,
    ui::{Inset, Tab, Tabs},
};
use axum::{extract::Query, response::Response};
use domain::PostCode;
use leptos::prelude::*;
use serde::Deserialize;
use services::overview::pictures::Kind;
use services::overview::{About, Asked, MANY, Overview, WEEKS, csv, overview, picture as read, rotation};

/// Where the page is.
pub(crate) const PATH: &str = "/desk/overview";
/// Where its numbers are.
pub(crate) const FILE: &str = "/desk/overview.csv";

/// The query of the page. What is not known counts as not asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    /// Code of a post.
    pub post: String,
    /// Weeks back.
    pub weeks: String,
    /// The picture of a file.
    pub picture: String,
}

impl Chosen {
    fn asked(&self) -> Asked {
        let post = (!self.post.is_empty()).then(|| PostCode(self.post.clone()));
        Asked { post, weeks: self.weeks.parse().ok() }
    }
}

/// Shows the page.
///
/// # Errors
/// [`Fault`] for anybody but supervisors and auditors, and for a post that there is not.
pub async fn get(ctx: Ctx, Query(query): Query<Chosen>) -> Result<Response, Fault> {
    let found = overview(&ctx.state.services, ctx.staff()?, &query.asked()).await?;
    let page = Page::new(&ctx, ctx.t("overview-title")).wide().back("/desk", ctx.t("desk-back"));
    Ok(page.show(content(&ctx, &found)))
}

/// The numbers of a picture.
///
/// # Errors
/// As [`get`]; [`Fault`] for a picture that there is not.
pub async fn file(ctx: Ctx, Query(query): Query<Chosen>) -> Result<Response, Fault> {
    let (services, staff, asked) = (&ctx.state.services, ctx.staff()?, query.asked());
    let (about, text) = match Kind::parse(&query.picture) {
        Some(kind) => {
            let (about, found) = read(services, staff, &asked, kind).await?;
            let text = csv::csv(&about, &found, &picture::asked(&ctx, &about, kind));
            (about, text)
        }
        None if query.picture == turns::NAME => {
            let (about, found) = rotation(services, staff, &asked).await?;
            let text = csv::turns(&about, &found, &turns::asked(&ctx, &about));
            (about, text)
        }
        None => return Err(services::Error::NotFound.into()),
    };
    table(&text, &format!("{}-{}-{}.csv", query.picture, about.post, about.today))
}

/// The content of the page.
pub(crate) fn content(ctx: &Ctx, found: &Overview) -> AnyView {
    let about = &found.about;
    let pictures = found.pictures.iter().map(|one| picture::view(ctx, about, one)).collect_view();
    view! {
        <span class="govuk-caption-l">{about.post.to_string()}</span>
        <h1 class="govuk-heading-l">{ctx.t("overview-title")}</h1>
        {choices(ctx, about)}
        <Inset>{source(ctx, about)}</Inset>
        {alerts::view(ctx, found)}
        <h2 class="govuk-heading-m">{ctx.t("overview-pictures")}</h2>
        <div class="app-pictures">{pictures}</div>
        {turns::view(ctx, found)}
    }
    .into_any()
}

fn address(path: &str, post: &PostCode, weeks: u16) -> String {
    format!("{path}?post={post}&weeks={weeks}")
}

/// Links to other times, and for who may to other posts.
fn choices(ctx: &Ctx, about: &About) -> AnyView {
    let weeks = WEEKS.into_iter().map(|weeks| Tab {
        href: address(PATH, &about.post, weeks),
        label: ctx.ta("overview-weeks", [("weeks", i64::from(weeks))]),
        current: weeks == about.weeks,
        count: 0.into(),
    });
    let posts = (about.posts.len() > 1).then(|| {
        let tabs = about.posts.iter().map(|post| Tab {
            href: address(PATH, post, about.weeks),
            label: post.to_string(),
            current: *post == about.post,
            count: 0.into(),
        });
        view! { <Tabs label=ctx.t("overview-posts") tabs=tabs.collect()/> }
    });
    view! { {posts} <Tabs label=ctx.t("overview-times") tabs=weeks.collect()/> }.into_any()
}

/// Which state of the journals was counted.
fn source(ctx: &Ctx, about: &About) -> String {
    let source = &about.source;
    let moment = |at| when::moment(ctx, at, Some(&about.post));
    let counted = moment(source.at);
    let Some((number, at, hash)) = &source.checkpoint else {
        return ctx.ta("overview-source-none", [("counted", counted)]);
    };
    let many = if source.newer >= MANY { "overview-newer-many" } else { "overview-newer" };
    let (number, at, hash) = (number.to_string(), moment(*at), hash.clone());
    let args = [("counted", counted), ("number", number), ("at", at), ("hash", hash)];
    format!("{} {}", ctx.ta("overview-source", args), ctx.ta(many, [("entries", source.newer)]))
}

/// The days that are looked at.
fn period(ctx: &Ctx, about: &About) -> String {
    words::days(ctx, about.from, about.today)
}
