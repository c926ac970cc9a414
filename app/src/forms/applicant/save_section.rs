//! Saves one page of the form, whatever stands in it, and then looks whether it is right.

use crate::{
    Ctx, Fault,
    flash::Flash,
    forms::FormData,
    pages::applicant::{address, section::next},
};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use domain::form::{self, Field, Kind, View, check_section, fields_of};
use services::applicant::{get as load, save};
use std::collections::BTreeMap;

/// Saves; then goes on to the next page, back to the list, or back to the same page, which shows what has to be corrected.
///
/// # Errors
/// As the use cases.
pub async fn post(
    ctx: Ctx,
    Path((id, name)): Path<(CaseId, String)>,
    form: FormData,
) -> Result<Response, Fault> {
    let section = form::section(&name).ok_or(Fault::NotFound)?;
    let (services, who) = (&ctx.state.services, ctx.who()?);
    let here = address(id, section.id);
    let drawn: Vec<&str> = form.text("drawn").split(',').collect();
    let changes = changes(&form, section.id, &drawn);
    let leaving = form.text("then") == "list";
    if let Err(error) = save(services, &who, id, &changes, None).await {
        return super::refused(&ctx, &here, &form, error).await;
    }
    if leaving {
        return ctx.done(&address(id, ""), Flash::default().success("section-saved")).await;
    }
    let draft = load(services, &who, id).await?;
    let context = services
        .policies
        .current()
        .form_context(&draft.visa_type, services.today(&draft.post))
        .ok_or_else(|| Fault::internal("the policy has no such visa type"))?;
    let view = View::new(&draft.answers, &context);
    let new = |field: &&Field| {
        view.is_shown(field) && !drawn.contains(&field.id) && !draft.answers.is_filled(field)
    };
    // An answer has opened a question that the person has not seen yet: that is no mistake.
    if let Some(field) = fields_of(section.id).find(new) {
        let path = format!("{here}#{}", field.id);
        return ctx.done(&path, Flash::default().important("section-more-questions")).await;
    }
    save(services, &who, id, &BTreeMap::new(), Some(section.id)).await?;
    if !check_section(section, &draft.answers, &context).is_empty() {
        return ctx.done(&here, Flash::default()).await;
    }
    match next(section, &draft.answers, &context) {
        Some(next) => ctx.done(&address(id, next.id), Flash::default()).await,
        None if section.id == "declarations" => ctx.done(&address(id, "check"), Flash::default()).await,
        None => ctx.done(&address(id, ""), Flash::default().success("section-saved")).await,
    }
}

/// The inputs of the section as they were sent. A browser sends nothing for a box without its mark, so what was drawn and
/// does not come back is empty now.
fn changes(form: &FormData, section: &str, drawn: &[&str]) -> BTreeMap<String, String> {
    let mut changes = BTreeMap::new();
    for field in fields_of(section) {
        let boxes = matches!(field.kind, Kind::Choices(_) | Kind::Accept | Kind::Choice(_) | Kind::YesNo);
        for input in field.inputs() {
            if form.has(&input) {
                let text = match field.kind {
                    Kind::Choices(_) => form.all(&input).join(","),
                    _ => form.raw(&input).to_owned(),
                };
                changes.insert(input, text);
            } else if boxes && drawn.contains(&field.id) {
                changes.insert(input, String::new());
            }
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::changes;
    use crate::forms::FormData;

    #[test]
    fn what_was_typed_is_taken_as_it_is_and_missing_boxes_are_empty() {
        let form: FormData = [
            ("purposes", "tourism"),
            ("purposes", "sports"),
            ("purpose-details", "  two\r\nlines "),
            ("surname", "not of this page"),
        ]
        .into_iter()
        .collect();
        let taken = changes(&form, "purpose", &["purposes", "purpose-details"]);
        assert_eq!(taken["purposes"], "tourism,sports");
        assert_eq!(taken["purpose-details"], "  two\r\nlines ");
        assert_eq!(taken.len(), 2);
        let nothing = changes(&FormData::default(), "purpose", &["purposes", "purpose-details"]);
        assert_eq!(nothing.into_iter().collect::<Vec<_>>(), [("purposes".to_owned(), String::new())]);
        assert!(changes(&FormData::default(), "purpose", &[]).is_empty());
    }
}
