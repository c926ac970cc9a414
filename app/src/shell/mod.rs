//! The frame around every page: document, header, navigation, messages, footer.

mod frame;
pub mod nav;
pub mod session;

use crate::{
    Ctx,
    ui::{ErrorSummary, Notice},
};
use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use hydration_context::{SharedContext, SsrSharedContext};
use leptos::prelude::*;
use std::sync::Arc;

/// A page on its way to the browser.
pub struct Page<'a> {
    ctx: &'a Ctx,
    title: String,
    status: StatusCode,
    wide: bool,
    back: Option<(String, String)>,
}

/// A page of ordinary width without anything special.
pub fn page(ctx: &Ctx, title: impl Into<String>, view: impl IntoView + 'static) -> Response {
    Page::new(ctx, title).show(view)
}

impl<'a> Page<'a> {
    /// A page with its title, which the browser shows as "title – Vidimus".
    pub fn new(ctx: &'a Ctx, title: impl Into<String>) -> Self {
        Self { ctx, title: title.into(), status: StatusCode::OK, wide: false, back: None }
    }

    /// Another status than 200.
    #[must_use]
    pub const fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Uses the whole width: queues, case pages, tables.
    #[must_use]
    pub const fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// A link back, above the content.
    #[must_use]
    pub fn back(mut self, href: impl Into<String>, label: impl Into<String>) -> Self {
        self.back = Some((href.into(), label.into()));
        self
    }

    /// Draws the whole document and answers with it.
    pub fn show(self, view: impl IntoView + 'static) -> Response {
        let (status, ctx) = (self.status, self.ctx);
        let key = if ctx.flash.problems.is_empty() { "site-title" } else { "site-title-error" };
        let mut head = frame::title(&ctx.ta(key, [("page", self.title.as_str())]));
        let mut html = render(|| self.document(view));
        // A page without islands loads no script at all.
        if html.contains("<leptos-island") {
            head.push_str(&frame::island_links(ctx));
        }
        if let Some(head_ends) = html.find("</head>") {
            html.insert_str(head_ends, &head);
        }
        let mut response = (status, Body::from(html)).into_response();
        let kind = HeaderValue::from_static("text/html; charset=utf-8");
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        response
    }

    fn document(self, content: impl IntoView + 'static) -> AnyView {
        let ctx = self.ctx;
        let problems: Vec<_> = ctx
            .flash
            .problems
            .0
            .iter()
            .map(|problem| (problem.field.clone(), ctx.problem(problem)))
            .collect();
        let notice = ctx.flash.notice.as_ref().map(|notice| {
            let heading = ctx.t(if notice.success { "ui-success" } else { "ui-important" });
            view! { <Notice heading=heading text=ctx.problem(&notice.message) success=notice.success/> }
        });
        let summary = (!problems.is_empty())
            .then(|| view! { <ErrorSummary heading=ctx.t("ui-error-summary") problems=problems/> });
        let column = if self.wide { "govuk-grid-column-full" } else { "govuk-grid-column-two-thirds" };
        let back = self.back.map(|(href, label)| {
            view! {
                <nav aria-label=ctx.t("ui-back-nav")>
                    <a class="govuk-back-link" href=href>{label}</a>
                </nav>
            }
        });
        view! {
            <html lang=ctx.lang.code() dir=ctx.lang.direction() class="govuk-template">
                {frame::head(ctx)}
                <body class="govuk-template__body">
                    <a href="#main" class="govuk-skip-link">{ctx.t("ui-skip")}</a>
                    {frame::header(ctx)}
                    <div class="govuk-width-container app-page">
                        {back}
                        <main class="govuk-main-wrapper" id="main" tabindex="-1">
                            <div class="govuk-grid-row">
                                <div class=column>{summary}{notice}{content}</div>
                            </div>
                        </main>
                    </div>
                    {frame::footer(ctx)}
                    {session::dialogs(ctx)}
                </body>
            </html>
        }
        .into_any()
    }
}

/// Renders a view once, in the mode in which only islands are prepared for the browser.
pub fn render(view: impl FnOnce() -> AnyView) -> String {
    let shared: Arc<dyn SharedContext + Send + Sync> = Arc::new(SsrSharedContext::new_islands());
    let owner = Owner::new_root(Some(shared));
    let html = owner.with(|| view().to_html());
    owner.unset_with_forced_cleanup();
    format!("<!DOCTYPE html>{html}")
}
