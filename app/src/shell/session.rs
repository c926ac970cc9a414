//! Before a session ends the page tells, and lets the person stay (WCAG 2.2.1, 2.2.6). The dialogs are drawn closed;
//! `app/public/session.js` opens them. Where something was typed that is kept nowhere else, one signs in beside the page, and it goes on
//! with what stands in it: its forms ask who is signed in, not by which session they were drawn. Without scripts nothing is lost either:
//! [`crate::pages::public::expired`].

use crate::{
    Ctx, doors,
    ui::{Button, ButtonKind, CommandForm},
    visitor::Visitor,
};
use leptos::prelude::*;
use leptos::server_fn::codec::Json;

/// Says that the person is still there. That something was asked is enough: every request moves the end of its session.
///
/// # Errors
/// When the session has ended already.
#[server(prefix = "/api", endpoint = "stay", input = Json)]
pub async fn stay() -> Result<(), ServerFnError> {
    let fault = |fault: crate::Fault| ServerFnError::new(fault.word());
    crate::api::ctx().and_then(|ctx| ctx.who()).map(drop).map_err(fault)
}

/// The dialogs of somebody who has signed in, and their script; nothing for a stranger.
pub(super) fn dialogs(ctx: &Ctx) -> Option<AnyView> {
    let limits = ctx.limits?;
    let left =
        ctx.session_until.map_or(limits.longest, |until| until.seconds_since(ctx.state.services.now()));
    let applicant = matches!(ctx.visitor, Visitor::Applicant { .. });
    let who = match &ctx.visitor {
        Visitor::Anonymous => return None,
        Visitor::Applicant { id, .. } => id.to_string(),
        Visitor::Staff(staff) => staff.id.to_string(),
    };
    let door = if applicant { doors::APPLICANT_SIGN_IN } else { doors::STAFF_SIGN_IN };
    let assets = &ctx.state.assets;
    let over = if applicant { "session-over" } else { "session-over-staff" };
    let stay = ctx.t("session-stay");
    let leave = ctx.t("nav-sign-out");
    Some(
        view! {
            <dialog
                id="session"
                class="app-dialog"
                role="alertdialog"
                aria-labelledby="session-title"
                aria-describedby="session-text"
                data-who=who
                data-kept=(!ctx.flash.kept.0.is_empty()).then_some("")
                data-idle=limits.idle.to_string()
                data-left=left.to_string()
                data-two=ctx.t("session-ends-two")
                data-one=ctx.t("session-ends-one")
                data-last=ctx.t("session-ends-last")
                data-last-here=ctx.t("session-ends-last-here")
                data-over=ctx.t(over)
                data-over-here=ctx.t("session-over-here")
                data-again=format!("{door}?next=")
                data-waiting=format!("/pkg/{}", assets.waiting)
                data-worker=applicant.then_some("/sw.js")
            >
                <h2 class="govuk-heading-m" id="session-title">{ctx.t("session-title")}</h2>
                <p class="govuk-body" id="session-text" aria-live="polite"></p>
                <button type="button" class="govuk-button">{stay.clone()}</button>
                <a class="govuk-button" href=door>{ctx.t("session-again")}</a>
                <a class="govuk-button" href=door target="_blank" hidden=true>{ctx.t("session-again-apart")}</a>
            </dialog>
            <dialog id="leave" class="app-dialog" aria-labelledby="leave-title">
                <h2 class="govuk-heading-m" id="leave-title">{ctx.t("leave-title")}</h2>
                <p class="govuk-body">{ctx.t("waiting-count")} " " <bdi></bdi></p>
                <p class="govuk-body">{ctx.t("leave-text")}</p>
                <CommandForm action="/sign-out">
                    <div class="govuk-button-group">
                        <button type="submit" class="govuk-button" formmethod="dialog">{stay}</button>
                        <Button label=leave kind=ButtonKind::Secondary/>
                    </div>
                </CommandForm>
            </dialog>
            <script type="module" nonce=ctx.nonce.clone() src=format!("/pkg/{}", assets.session)></script>
        }
        .into_any(),
    )
}
