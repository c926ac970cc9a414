//! Saves one page of the form, whatever stands in it, and then looks whether it is right.

use crate::{
    Ctx, Fault,
    flash::Flash,
    forms::FormData,
    islands::side,
    pages::applicant::{
        address, compare,
        compare::take_name as take,
        section::{check, next, questions},
    },
};
use axum::extract::Path;
use axum::response::Response;
use domain::form::{self, Field, Kind, SCANNED, View, fields_of};
use domain::{CaseId, Problems};
use services::applicant::groups::take_groups;
use services::applicant::{DraftView, fill_from_passport, get as load, save, save_seen};
use services::{Error, Who};
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
    let mut changes = changes(&form, section.id, &drawn);
    let then = form.text("then");
    let texts =
        |name: &str| serde_json::from_str::<BTreeMap<String, String>>(form.raw(name)).unwrap_or_default();
    let (seen, own) = (texts("seen"), texts("own"));
    let lines = changes.get(LINES).filter(|lines| !lines.trim().is_empty());
    let new_lines =
        lines.is_some_and(|lines| form::lines_problem(lines).is_none() && seen.get(LINES) != Some(lines));
    if lines.is_some() {
        changes.extend(scanned(&form));
    }
    let kept = match save_seen(services, &who, id, &changes, &seen, &own).await {
        Ok(kept) => kept,
        Err(error) => return super::refused(&ctx, &here, &form, error).await,
    };
    let draft = load(services, &who, id).await?;
    let stale = compare::stale_problems(&ctx, &draft, &kept)?;
    if !stale.is_empty() {
        return ctx.rejected(&here, &form, Problems(stale)).await;
    }
    if then == "read" || new_lines || SCANNED.iter().any(|field| form.has(&take(field))) {
        let read = passport(&ctx, &who, &draft, &form).await;
        match read {
            Err(Error::Problems(problems)) if then == "read" => {
                return ctx.rejected(&format!("{here}#{LINES}"), &form, problems).await;
            }
            Err(Error::Problems(_)) => {}
            Err(other) => return Err(other.into()),
            Ok(told) if then == "read" || told.open => {
                return ctx.done(&format!("{here}#passport-scan"), told.flash).await;
            }
            Ok(_) => {}
        }
    }
    let taken = form.text("take-group");
    if !taken.is_empty() {
        take_groups(services, &who, id, taken).await?;
        return ctx.done(&format!("{here}#{taken}"), Flash::default().success("group-taken")).await;
    }
    if then == "list" {
        return ctx.done(&address(id, ""), Flash::default().success("section-saved")).await;
    }
    let draft = load(services, &who, id).await?;
    let context = services
        .policies
        .current()
        .form_context(&draft.visa_type, services.today(&draft.post))
        .ok_or_else(|| Fault::internal("the policy has no such visa type"))?;
    let view = View::new(&draft.answers, &context);
    let asked = questions(&draft, section.id);
    if let Some(field) = opened(&view, &asked, &drawn) {
        let path = format!("{here}#{}", field.id);
        return ctx.done(&path, Flash::default().important("section-more-questions")).await;
    }
    save(services, &who, id, &BTreeMap::new(), Some(section.id)).await?;
    if !check(&draft, section, &context).is_empty() {
        return ctx.done(&here, Flash::default()).await;
    }
    match next(&draft, section, &context) {
        Some(next) => ctx.done(&address(id, next.id), Flash::default()).await,
        None if section.id == "declarations" => ctx.done(&address(id, "check"), Flash::default()).await,
        None => ctx.done(&address(id, ""), Flash::default().success("section-saved")).await,
    }
}

/// A question that an answer has opened and that the person has not seen yet: that it is empty is no mistake.
pub(super) fn opened(view: &View<'_>, asked: &[&'static Field], drawn: &[&str]) -> Option<&'static Field> {
    let is_new = |field: &&&Field| {
        view.is_shown(field) && !drawn.contains(&field.id) && !view.answers.is_filled(field)
    };
    asked.iter().find(is_new).copied()
}

/// The field with the lines of the passport.
const LINES: &str = "passport-mrz";

/// Answers of other pages that the browser filled from the lines.
fn scanned(form: &FormData) -> BTreeMap<String, String> {
    let inputs = SCANNED.iter().filter_map(|id| form::field(id)).flat_map(Field::inputs);
    let sent = inputs.filter(|input| form.has(input));
    sent.map(|input| (input.clone(), form.raw(&input).to_owned())).collect()
}

/// What came of reading the lines.
struct Told {
    flash: Flash,
    /// Whether a field differs for which the person has not chosen a side.
    open: bool,
}

/// Takes the passport's side where the person chose it, and fills what is empty.
async fn passport(ctx: &Ctx, who: &Who, draft: &DraftView, form: &FormData) -> Result<Told, Error> {
    let services = &ctx.state.services;
    if let Ok(Some(report)) = compare::report(ctx, draft) {
        let chosen = SCANNED.iter().map(|field| take(field)).filter(|name| form.text(name) == "passport");
        let taken: BTreeMap<String, String> =
            chosen.flat_map(|name| side(&report.sides, &name, "passport")).collect();
        if !taken.is_empty() {
            save(services, who, draft.id, &taken, None).await?;
        }
    }
    let scan = fill_from_passport(services, who, draft.id).await?;
    let open = scan.differing.iter().any(|one| !form.has(&take(one.field)));
    let labels = scan.filled.iter().filter(|id| **id != "one-name").map(|id| ctx.t(&format!("field-{id}")));
    let labels: Vec<String> = labels.collect();
    let flash = match (labels.is_empty(), scan.differing.is_empty()) {
        (false, true) => Flash::default().success("passport-filled").with("fields", labels.join(", ")),
        (false, false) => {
            Flash::default().important("passport-filled-differs").with("fields", labels.join(", "))
        }
        (true, true) => Flash::default().success("passport-agrees"),
        (true, false) => Flash::default().important("passport-differs"),
    };
    Ok(Told { flash, open })
}

/// The inputs of the section as they were sent. A browser sends nothing for a box without its mark, so what was drawn and
/// does not come back is empty now.
pub(super) fn changes(form: &FormData, section: &str, drawn: &[&str]) -> BTreeMap<String, String> {
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
