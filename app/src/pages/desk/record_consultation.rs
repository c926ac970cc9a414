//! What the authority answered.

use super::{act::page_of, consult, inputs, words};
use crate::Ctx;
use domain::case::ConsultationAnswer;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(RecordConsultation, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let asked = view.case.consultations.last().map(|asked| {
        let due = words::day(ctx, asked.due);
        let args = [("authority", asked.authority.clone()), ("due", due)];
        let course = (!asked.lines.is_empty()).then(|| consult::course(ctx, view, asked));
        view! { <p class="govuk-body">{ctx.ta("desk-consulted", args)}</p> {course} }
    });
    // An authority with a link says itself that it does not object.
    let own = view.case.consultations.last().and_then(|asked| view.policy.consultation.authority(&asked.authority));
    let own = own.is_some_and(|authority| authority.email.is_some());
    let open = |answer: &&ConsultationAnswer| !own || **answer != ConsultationAnswer::NoObjection;
    let answers = ConsultationAnswer::ALL.iter().filter(open).map(|answer| answer.as_str());
    view! { {asked} {inputs::one_of(ctx, "answer", "desk-answer", "answer", answers)} }.into_any()
}
