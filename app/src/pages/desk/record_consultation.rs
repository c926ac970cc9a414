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
    let answers = ConsultationAnswer::ALL.iter().map(|answer| answer.as_str());
    view! { {asked} {inputs::one_of(ctx, "answer", "desk-answer", "answer", answers)} }.into_any()
}
