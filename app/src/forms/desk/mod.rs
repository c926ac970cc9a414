//! What the desk does to a case, one file per command. Each reads its form into an [`Action`]; [`command`] does the rest.

pub mod admit;
pub mod amend_passport_mrz;
pub mod annul;
pub mod assign;
pub mod assign_many;
pub mod checks;
pub mod clear_screening;
pub mod confirm_clearance;
pub mod consult;
pub mod decide_amendment;
pub mod decide_issue;
pub mod decide_refuse;
pub mod extend_clock;
pub mod find_inadmissible;
pub mod find_not_competent;
pub mod force_list;
pub mod grant;
pub mod import_list;
pub mod invite_interview;
pub mod judge_hit;
pub mod link_case;
pub mod lodge;
pub mod mark_notified;
pub mod mark_urgent;
pub mod message;
pub mod note;
pub mod override_mrz_name;
pub mod propose_end;
pub mod propose_issue;
pub mod propose_refuse;
pub mod receive_documents;
pub mod record_consultation;
pub mod record_contact;
pub mod record_fee;
pub mod record_interview;
pub mod record_outage;
pub mod record_refund;
pub mod remove_filter;
pub mod request_documents;
pub mod resume_clock;
pub mod return_to_examination;
pub mod review;
pub mod review_hit;
pub mod revoke;
pub mod save_filter;
pub mod set_apart;
pub mod start_screening;
pub mod stop_clock;
pub mod take_back_link;
pub mod take_next;
pub mod unassign;
pub mod visit_arrived;
pub mod visit_missed;
pub mod write_to_authority;

use crate::{
    Ctx, Fault,
    flash::Flash,
    forms::FormData,
    pages::desk::{act, hits},
};
use axum::response::Response;
use domain::{
    CaseId, Date, PostCode, Problem, Problems,
    case::{Action, ActionKind, Ground, Refusal},
    form::{Answers, date},
    policy::{Policy, Post},
};
use services::words::Lang;
use services::{
    Error,
    command::{Done, act as change},
    desk::case::{open, rules},
};
use std::sync::Arc;

/// Where the form was filled in: for amounts, times and codes that the policy defines.
pub struct Desk {
    /// The rules that bind the case.
    pub policy: Arc<Policy>,
    /// The post of the case.
    pub post: PostCode,
    /// The visa type of the case.
    pub visa_type: String,
    /// The language of the page.
    pub lang: Lang,
}

impl Desk {
    /// From what binds a case, for a page in a language.
    pub fn of((policy, post, visa_type): (Arc<Policy>, PostCode, String), lang: Lang) -> Self {
        Self { policy, post, visa_type, lang }
    }

    /// The post of the case, as its rules have it.
    pub fn post(&self) -> Option<&Post> {
        self.policy.post(&self.post)
    }
}

/// Reads a form into an action.
pub type Read = fn(&FormData, &Desk) -> Result<Action, Problems>;

/// The command of an action: `post`, with the form that `read` understands.
macro_rules! command_of {
    ($kind:ident, $read:path) => {
        /// Takes the command.
        ///
        /// # Errors
        /// [`Fault`](crate::Fault) when the case is not this person's business or the form was not drawn by us.
        pub async fn post(
            ctx: crate::Ctx,
            axum::extract::Path(id): axum::extract::Path<domain::CaseId>,
            form: crate::forms::FormData,
        ) -> Result<axum::response::Response, crate::Fault> {
            $crate::forms::desk::command(ctx, id, domain::case::ActionKind::$kind, form, $read).await
        }
    };
}
pub(crate) use command_of;

/// Reads the form, changes the case and leads back to it. When something is wrong, what was typed is kept and shown again
/// beside it; when the case has changed since, the page says what has happened.
///
/// # Errors
/// As for [`act::show`].
pub async fn command(
    ctx: Ctx,
    id: CaseId,
    kind: ActionKind,
    form: FormData,
    read: Read,
) -> Result<Response, Fault> {
    let back = act::path(id, kind);
    let (version, key) = (form.version()?, form.key()?);
    let services = &ctx.state.services;
    let desk = Desk::of(rules(services, ctx.staff()?, id).await?, ctx.lang);
    let action = match read(&form, &desk) {
        Ok(action) => action,
        Err(problems) => return wrong(&ctx, id, &back, &form, problems).await,
    };
    let done = change(services, &ctx.who()?, id, version, key, action).await;
    finish(&ctx, id, kind, &form, done).await
}

/// Leads back to the case; when something is wrong, to the page of the action, with what was typed.
async fn finish(
    ctx: &Ctx,
    id: CaseId,
    kind: ActionKind,
    form: &FormData,
    done: services::Result<Done>,
) -> Result<Response, Fault> {
    let back = act::path(id, kind);
    match done {
        Ok(Done { state, .. }) => {
            let done =
                Flash::default().success("desk-done").with("action", ctx.named("action", kind.as_str()));
            // A case that is decided leaves the screening desk with its last hit.
            let settles = matches!(kind, ActionKind::JudgeHit | ActionKind::ReviewHit);
            if settles && state.is_issued() {
                return ctx.done(hits::PATH, done).await;
            }
            ctx.done(&act::home(ctx, id), done).await
        }
        Err(Error::Stale { .. }) => stale(ctx, id, &back, form, form.version()?).await,
        Err(Error::Problems(problems)) => wrong(ctx, id, &back, form, problems).await,
        Err(Error::Refused(refusal)) => {
            let field = field_of(&refusal);
            let problem = Problem { field, ..ctx.problem_of(&Error::Refused(refusal)) };
            ctx.rejected(&back, form, problem.into()).await
        }
        Err(other) => ctx.refused(&back, form, other).await,
    }
}

/// Back to the page with what was typed and with what has happened since it was drawn.
async fn stale(ctx: &Ctx, id: CaseId, back: &str, form: &FormData, seen: i64) -> Result<Response, Fault> {
    let view = open(&ctx.state.services, ctx.staff()?, id).await?;
    let flash = Flash::default().rejected(form, Problems::default());
    ctx.done(back, act::news(ctx, &view, seen, flash)).await
}

/// Back to the page with what was typed, what is wrong with it, and what has happened since it was drawn: the page that comes now
/// is drawn from the case as it is, and whoever sends it must know.
async fn wrong(
    ctx: &Ctx,
    id: CaseId,
    back: &str,
    form: &FormData,
    problems: Problems,
) -> Result<Response, Fault> {
    let flash = Flash::default().rejected(form, problems);
    ctx.done(back, with_news(ctx, id, form, flash).await?).await
}

/// The flash, with what has happened to the case since the page of the form was drawn, if anything has.
async fn with_news(ctx: &Ctx, id: CaseId, form: &FormData, flash: Flash) -> Result<Flash, Fault> {
    let view = open(&ctx.state.services, ctx.staff()?, id).await?;
    let seen = form.version()?;
    Ok(if seen < view.version { act::news(ctx, &view, seen, flash) } else { flash })
}

/// The input that a refusal is about; empty when it is about the case.
fn field_of(refusal: &Refusal) -> String {
    match refusal {
        Refusal::TextMissing { field }
        | Refusal::TextTooLong { field, .. }
        | Refusal::NothingChosen { field }
        | Refusal::DatePast { field } => (*field).to_owned(),
        Refusal::HitNotOpen { .. } => "hit".to_owned(),
        Refusal::KinUnknown | Refusal::KinSelf => "reference".to_owned(),
        Refusal::KinSettled | Refusal::KinNothing => "other".to_owned(),
        Refusal::FeeRule { .. } => "rule".to_owned(),
        Refusal::FeeAmount { .. } => "amount".to_owned(),
        Refusal::PayWay => "way".to_owned(),
        Refusal::ChecksMissing { .. } => "checks".to_owned(),
        Refusal::CheckIsMet { .. } => "missing".to_owned(),
        Refusal::DueTooSoon { .. } => "due".to_owned(),
        Refusal::ClockNotLonger | Refusal::ClockNoDocuments => "limit".to_owned(),
        Refusal::ConsultationOpen { .. } => "answer".to_owned(),
        Refusal::ValidityOrder | Refusal::ValidityTooLong { .. } | Refusal::PassportTooShort { .. } => {
            "until".to_owned()
        }
        Refusal::ValidityPast => "from".to_owned(),
        Refusal::Days { .. } => "days".to_owned(),
        Refusal::EntriesNotAllowed { .. } => "entries".to_owned(),
        Refusal::Remarks => "remarks".to_owned(),
        Refusal::GroundsMissing { .. } => "grounds".to_owned(),
        Refusal::GroundNotApplicable { ground, .. }
        | Refusal::GroundTwice { ground }
        | Refusal::NotAsked { ground } => format!("ground-{ground}"),
        Refusal::FactTooShort { ground, .. }
        | Refusal::FactEmpty { ground }
        | Refusal::FactRepeated { ground } => format!("fact-{ground}"),
        Refusal::ConditionUnchecked { condition }
        | Refusal::ConditionUnknown { condition }
        | Refusal::ConditionUnmet { condition }
        | Refusal::ConditionWithoutGround { condition } => format!("condition-{condition}"),
        Refusal::ConditionFact { condition, .. } => format!("condition-fact-{condition}"),
        Refusal::GroundOfMetCondition { ground, .. } => format!("ground-{ground}"),
        Refusal::SentenceRepeated { .. } => "meant".to_owned(),
        Refusal::OtherField { .. } | Refusal::AmendmentIncomplete | Refusal::AmendedIdentity => {
            "accepted".to_owned()
        }
        Refusal::MrzName => "primary".to_owned(),
        Refusal::PassportMrz | Refusal::Unchanged => "lines".to_owned(),
        _ => String::new(),
    }
}

/// The day of a date input.
///
/// # Errors
/// What has to be corrected.
pub fn day(form: &FormData, name: &str) -> Result<Date, Problem> {
    let mut answers = Answers::new();
    for part in date::parts(name) {
        answers.set(part.clone(), form.text(&part));
    }
    let read = date::read(&answers, name, false).ok().flatten();
    read.and_then(|day| day.full()).ok_or_else(|| Problem::new(name, "problem-desk-date"))
}

/// A stored name of a closed list.
///
/// # Errors
/// When nothing, or nothing known, was chosen.
pub fn chosen<T: std::str::FromStr>(form: &FormData, name: &str) -> Result<T, Problem> {
    form.text(name).parse().map_err(|_| Problem::new(name, "problem-desk-choose"))
}

/// The stored names of checkboxes. A name that nobody offered is no choice.
pub fn all_chosen<T: std::str::FromStr + Ord>(form: &FormData, name: &str) -> std::collections::BTreeSet<T> {
    form.all(name).iter().filter_map(|value| value.parse().ok()).collect()
}

/// The grounds whose box is ticked, each with its fact.
pub fn grounds(form: &FormData, policy: &Policy) -> Vec<Ground> {
    let ticked = |code: u8| form.has(&format!("ground-{code}"));
    let rules = policy.grounds.iter().filter(|rule| ticked(rule.code));
    rules
        .map(|rule| Ground { code: rule.code, fact: form.text(&format!("fact-{}", rule.code)).to_owned() })
        .collect()
}

/// A time of day as people type it: `9:30`, `09.30`, `9h30`.
pub fn time_of_day(typed: &str) -> Option<jiff::civil::Time> {
    let typed = typed.replace(['.', 'h', 'H'], ":");
    let (hour, minute) = typed.split_once(':')?;
    jiff::civil::Time::new(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0, 0).ok()
}

/// Lines of text without blank ones.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// An amount as people type it, in the smallest unit: `90`, `90.00`, `90,00`.
///
/// # Errors
/// For anything else.
pub fn amount(form: &FormData, name: &str) -> Result<i64, Problem> {
    let problem = || Problem::new(name, "problem-desk-amount");
    let typed: String = form.text(name).chars().filter(|letter| !letter.is_whitespace()).collect();
    let (whole, part) = typed.split_once(['.', ',']).unwrap_or((&typed, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || part.len() > 2 || !digits(whole) || !digits(part) {
        return Err(problem());
    }
    format!("{whole}{part:0<2}").parse().map_err(|_| problem())
}

/// Gathers the problems of several inputs, so that a person sees all of them at once.
#[derive(Default)]
pub struct Found(Problems);

impl Found {
    /// The value, or its problem on the list.
    pub fn take<T>(&mut self, read: Result<T, Problem>) -> Option<T> {
        read.map_err(|problem| self.0.push(problem)).ok()
    }

    /// The problems.
    pub fn problems(self) -> Problems {
        self.0
    }
}

#[cfg(test)]
mod tests;
