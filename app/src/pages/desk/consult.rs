//! Which authority is asked, and how a consultation went.

use super::{act::page_of, words};
use crate::{
    Ctx,
    ui::{Choice, LabelSize, Radios},
};
use domain::case::Consultation;
use domain::policy::Authority;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(Consult, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let rules = &view.policy.consultation;
    let choice = |rule: &Authority| Choice::new(&rule.name, &rule.name).hint(reach(ctx, rule));
    let choices = rules.authorities.iter().map(choice).collect();
    let field = ctx.field("authority", "desk-authority").size(LabelSize::S);
    let needed = rules.nationalities.contains(&view.case.subject.nationality);
    let needed = needed.then(|| view! { <p class="govuk-body">{ctx.t("desk-consult-needed")}</p> });
    view! { {needed} <Radios field=field choices=choices/> }.into_any()
}

/// How it is asked, and what it sees.
fn reach(ctx: &Ctx, rule: &Authority) -> String {
    match &rule.email {
        Some(email) => {
            let sees = rule.sees.iter().map(|what| ctx.named("authority-fact", what.as_str()));
            let sees = sees.collect::<Vec<_>>().join(", ");
            ctx.ta("desk-authority-link", [("email", email.clone()), ("sees", sees)])
        }
        None => ctx.t("desk-authority-outside"),
    }
}

/// How a consultation went, line by line: the question and the answers to it, and who answered how.
pub fn story(ctx: &Ctx, view: &CaseView, asked: &Consultation) -> Vec<String> {
    let moment = |at| words::moment(ctx, view, at);
    let mut said: Vec<String> = asked
        .lines
        .iter()
        .map(|line| match &line.by {
            Some(by) => {
                let args =
                    [("name", by.name.clone()), ("at", moment(line.at)), ("text", line.text.clone())];
                ctx.ta("desk-authority-asked", args)
            }
            None => ctx.ta("desk-authority-told", [("at", moment(line.at)), ("text", line.text.clone())]),
        })
        .collect();
    let Some(answer) = asked.answer else {
        said.push(ctx.ta("desk-until", [("day", words::day(ctx, asked.due))]));
        return said;
    };
    said.push(ctx.named("answer", answer.as_str()));
    if let Some(by) = asked.recorded_by {
        let at = asked.answered_at.map(moment).unwrap_or_default();
        said.push(ctx.ta("desk-authority-recorded", [("who", view.name_of(by)), ("at", at)]));
    }
    if asked.outdated {
        said.push(ctx.t("desk-authority-outdated"));
    }
    if let Some(reply) = &asked.reply {
        let who = [reply.by.name.as_str(), reply.by.office.as_str()];
        let who = who.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let at = asked.answered_at.map(moment).unwrap_or_default();
        said.push(ctx.ta("desk-authority-by", [("who", who), ("at", at)]));
        if !reply.reason.is_empty() {
            said.push(reply.reason.clone());
        }
    }
    said
}

/// The same as a block, for the page of a case.
pub fn course(ctx: &Ctx, view: &CaseView, asked: &Consultation) -> AnyView {
    let lines = story(ctx, view, asked).into_iter().map(|line| view! { <p class="app-lines" dir="auto">{line}</p> });
    lines.collect_view().into_any()
}
