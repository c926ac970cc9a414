//! The parts of the frame.

use super::nav;
use crate::pages::public::{manifest, rules, security};
use crate::{Ctx, doors, visitor::Visitor};
use leptos::prelude::*;
use services::words::{Lang, Words};

/// The head of the document.
pub fn head(ctx: &Ctx) -> AnyView {
    let assets = &ctx.state.assets;
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
            <meta name="color-scheme" content="light dark"/>
            <link rel="stylesheet" href=format!("/pkg/{}", assets.css)/>
            <link rel="icon" href=assets.file("icon.svg") type="image/svg+xml"/>
            <link rel="manifest" href=manifest::PATH/>
        </head>
    }
    .into_any()
}

/// The title. Leptos puts a marker behind dynamic text, which inside `<title>` would be read as part of it.
pub fn title(text: &str) -> String {
    format!("<title>{}</title>", text.replace('&', "&amp;").replace('<', "&lt;"))
}

/// What a page with islands has in its head: the loader, and the two files that it will ask for, fetched early.
pub fn island_links(ctx: &Ctx) -> String {
    let assets = &ctx.state.assets;
    let view = view! {
        <link rel="modulepreload" href=format!("/pkg/{}", assets.js) fetchpriority="low"/>
        <link
            rel="preload"
            href=format!("/pkg/{}", assets.wasm)
            r#as="fetch"
            r#type="application/wasm"
            crossorigin=""
            fetchpriority="low"
        />
        <script
            type="module"
            nonce=ctx.nonce.clone()
            src=format!("/pkg/{}", assets.loader)
            data-js=format!("/pkg/{}", assets.js)
            data-wasm=format!("/pkg/{}", assets.wasm)
            data-waiting=format!("/pkg/{}", assets.waiting)
        ></script>
    };
    view.to_html()
}

/// The State's name, the languages, the service and its navigation.
pub fn header(ctx: &Ctx) -> AnyView {
    view! {
        <header class="app-header">
            <div class="app-bar">
                <div class="govuk-width-container app-bar__row">
                    <a href="/" class="app-mark">{mark()} <span>{ctx.state.state_name(ctx.lang)}</span></a>
                    {languages(ctx)}
                </div>
            </div>
            {navigation(ctx)}
            {banner(ctx)}
        </header>
    }
    .into_any()
}

/// A plain sign beside the State's name: a sheet with the two lines of a machine readable zone.
fn mark() -> AnyView {
    view! {
        <svg class="app-mark__sign" aria-hidden="true" focusable="false" viewBox="0 0 32 32" width="32" height="32">
            <rect x="3" y="3" width="26" height="26" rx="3" fill="none" stroke="currentColor" stroke-width="2"/>
            <path d="M9 10l4 7 4-7" fill="none" stroke="currentColor" stroke-width="2.4"/>
            <path d="M8 21.5h16M8 25h16" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.4 1.2"/>
        </svg>
    }
    .into_any()
}

fn languages(ctx: &Ctx) -> AnyView {
    // The staff is offered the languages that its rooms speak.
    let offered: &[Lang] = if ctx.visitor.staff().is_some() { &Lang::STAFF } else { &Lang::ALL };
    let items = offered.iter().map(|lang| {
        let name = Words::text(*lang, "ui-language");
        let (code, dir) = (lang.code(), lang.direction());
        if *lang == ctx.lang {
            view! { <li><span aria-current="true" lang=code dir=dir>{name}</span></li> }.into_any()
        } else {
            let href = doors::with_path(&format!("/language/{code}?to="), &ctx.path);
            view! { <li><a href=href rel="alternate" lang=code dir=dir hreflang=code>{name}</a></li> }
                .into_any()
        }
    });
    view! {
        <nav aria-label=ctx.t("ui-languages")>
            <ul class="app-languages">{items.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

fn navigation(ctx: &Ctx) -> AnyView {
    let items: Vec<_> = nav::places(&ctx.visitor)
        .map(|(path, key)| {
            let inside = ctx.path == path || ctx.path.starts_with(&format!("{path}/"));
            let current = inside.then_some(if ctx.path == path { "page" } else { "true" });
            view! { <li><a class="app-nav__link" href=path aria-current=current>{ctx.t(key)}</a></li> }
        })
        .collect();
    view! {
        <div class="app-service-bar">
            <div class="govuk-width-container app-service">
                <nav aria-label=ctx.t("ui-menu")>
                    <ul class="app-nav">
                        <li><a class="app-nav__link app-nav__service" href="/">{ctx.t("site-service")}</a></li>
                        {items}
                    </ul>
                </nav>
                {account(ctx)}
            </div>
        </div>
    }
    .into_any()
}

/// Who is signed in, and the way in or out.
fn account(ctx: &Ctx) -> AnyView {
    let name = match &ctx.visitor {
        Visitor::Anonymous => {
            let offered = doors::offers(doors::APPLICANT_SIGN_IN, &ctx.visitor);
            return offered
                .then(|| {
                    view! {
                        <p class="app-account">
                            <a class="govuk-link" href=doors::APPLICANT_SIGN_IN>{ctx.t("nav-sign-in")}</a>
                        </p>
                    }
                })
                .into_any();
        }
        Visitor::Applicant { email, .. } => view! { <bdi dir="ltr">{email.clone()}</bdi> }.into_any(),
        Visitor::Staff(staff) => {
            let post = staff.post.as_ref().map(|post| view! { " · " <bdi>{post.as_str().to_owned()}</bdi> });
            view! { <bdi>{staff.name.clone()}</bdi> {post} }.into_any()
        }
    };
    view! {
        <form class="app-account" method="post" action="/sign-out">
            <span class="app-account__name">{name}</span>
            <button class="app-link-button" type="submit">{ctx.t("nav-sign-out")}</button>
        </form>
    }
    .into_any()
}

/// Says on every page that a demonstration is one.
fn banner(ctx: &Ctx) -> AnyView {
    ctx.state.demo().then(|| {
        view! {
            <div class="govuk-width-container">
            <div class="govuk-phase-banner app-demo">
                <p class="govuk-phase-banner__content">
                    <strong class="govuk-tag govuk-phase-banner__content__tag">{ctx.t("site-demo-tag")}</strong>
                    <span class="govuk-phase-banner__text">
                        {ctx.ta("site-demo-text", [("state", ctx.state.state_name(ctx.lang))])}
                    </span>
                </p>
            </div>
            </div>
        }
    })
    .into_any()
}

/// The footer.
pub fn footer(ctx: &Ctx) -> AnyView {
    let links = [
        ("/privacy", "footer-privacy"),
        ("/accessibility", "footer-accessibility"),
        (rules::PATH, "footer-rules"),
        (security::PATH, "footer-security"),
        (doors::STAFF_SIGN_IN, "footer-staff"),
    ];
    let items: Vec<_> = links
        .into_iter()
        .filter(|(path, _)| doors::offers(path, &ctx.visitor))
        .filter(|(path, _)| *path != doors::STAFF_SIGN_IN || ctx.visitor.is_anonymous())
        .filter(|(path, _)| {
            *path != security::PATH || ctx.state.services.policies.current().security.is_some()
        })
        .map(|(path, key)| {
            view! { <li><a class="govuk-link" href=path>{ctx.t(key)}</a></li> }
        })
        .collect();
    let list = (!items.is_empty()).then(|| {
        view! {
            <h2 class="govuk-visually-hidden">{ctx.t("footer-title")}</h2>
            <ul class="app-footer__links">{items}</ul>
        }
    });
    view! {
        <footer class="app-footer">
            <div class="govuk-width-container">
                {list}
                <p class="app-footer__text">{ctx.t("footer-text")}</p>
            </div>
        </footer>
    }
    .into_any()
}
