//! Puts the people of a list into a group.

use crate::forms::applicant::refused;
use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::extract::multipart::Multipart;
use axum::response::Response;
use domain::roster::{Fault as Wrong, LONGEST};
use domain::{CaseId, Problem, Problems};
use services::applicant::groups::people::{Added, add_list};

/// Adds everybody, or nobody: then the list stands in the page again, with each fault by line and column.
///
/// # Errors
/// [`Fault::BadRequest`] for a body that ends too early; as the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, body: Multipart) -> Result<Response, Fault> {
    let (services, who, here) = (&ctx.state.services, ctx.who()?, address(id, "people"));
    let list = list(body).await?;
    let form: FormData = [("list", list.as_str())].into_iter().collect();
    match add_list(services, &who, id, &list).await {
        Ok(Added::People(people)) => {
            let flash = Flash::default().success("group-list-added").with("count", people.len());
            ctx.done(&address(id, ""), flash).await
        }
        Ok(Added::Faults(faults)) => {
            let problems = faults.iter().map(|fault| told(&ctx, fault)).collect();
            ctx.rejected(&here, &form, Problems(problems)).await
        }
        Err(error) => refused(&ctx, &here, &form, error).await,
    }
}

/// The text of the file, or what was pasted when there is no file. A file that is no UTF-8 keeps what can be read of it.
async fn list(mut body: Multipart) -> Result<String, Fault> {
    let (mut file, mut pasted) = (String::new(), String::new());
    while let Some(mut part) = body.next_field().await.map_err(|_| Fault::BadRequest)? {
        let name = part.name().unwrap_or_default().to_owned();
        let mut bytes = Vec::new();
        while let Some(chunk) = part.chunk().await.map_err(|_| Fault::BadRequest)? {
            // One byte too many is enough to say that it is too long.
            let room = (LONGEST + 1).saturating_sub(bytes.len());
            bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        match name.as_str() {
            "file" => file = text,
            "list" => pasted = text,
            _ => {}
        }
    }
    Ok(if file.trim().is_empty() { pasted } else { file })
}

/// A fault in the reader's language: where it is, and what is wrong there.
fn told(ctx: &Ctx, fault: &Wrong) -> Problem {
    let text = ctx.problem(&fault.problem);
    match fault.column {
        Some(column) => Problem::new("list", "problem-roster-at")
            .with("line", fault.line)
            .with("column", column)
            .with("text", text),
        None => Problem::new("list", "problem-roster-line").with("line", fault.line).with("text", text),
    }
}
