//! The guards: what an action needs beyond the table. One function per action, grouped by desk; each answers
//! with the events that follow or with a refusal.

mod amendment;
mod border;
mod by_hand;
mod clock;
mod common;
mod conditions;
mod consultation;
mod decision;
mod examination;
mod grant;
mod grounds;
mod hits;
mod intake;
mod kin;
mod parts;
mod print;
mod print_job;
mod review;
mod submit;

use super::zone::{first_difference, same_number};
use super::*;
use crate::policy::{Policy, Post};

/// Most characters of a name, a place, a number.
const SHORT: usize = 200;
/// Most characters of a reason, a note, a message.
const LONG: usize = 4000;

/// What follows from an action.
type Facts = Result<Vec<EventBody>, Refusal>;

/// One request: who asks what of which case, when, under which policy.
struct Request<'a> {
    case: &'a Case,
    actor: &'a Actor,
    /// The roles through which the table opens the action to the actor at this case.
    acting: Vec<Role>,
    now: Timestamp,
    /// The day at the post.
    today: Date,
    post: &'a Post,
    policy: &'a Policy,
}

impl Case {
    /// Decides whether `actor` may do `action` now, and what follows.
    ///
    /// # Errors
    /// [`Refusal`] says why not; nothing has changed then.
    pub fn apply(
        &self,
        actor: &Actor,
        action: Action,
        now: Timestamp,
        policy: &Policy,
    ) -> Result<Change, Refusal> {
        if policy.version != self.policy {
            return Err(Refusal::OtherPolicy { version: self.policy.clone() });
        }
        let post =
            policy.post(&self.post).ok_or_else(|| Refusal::UnknownPost { post: self.post.to_string() })?;
        let request = Request {
            case: self,
            actor,
            acting: self.acting(actor, action.kind())?,
            now,
            today: post.date(now),
            post,
            policy,
        };
        let facts = request.facts(action)?;
        let events: Vec<Event> =
            facts.into_iter().map(|body| Event { at: now, actor: actor.id(), body }).collect();
        let mut next = self.clone();
        for event in &events {
            next.take(event).map_err(|_| Refusal::Inconsistent)?;
        }
        Ok(Change { next, events })
    }

    /// What the actor may try now, through any role, in the order of [`ActionKind::ALL`]: the buttons of the
    /// page.
    pub fn open_to(&self, actor: &Actor) -> Vec<ActionKind> {
        let flags = self.flags();
        let lists = |kind| -> Vec<&[ActionKind]> {
            let roles = self.counting_roles(actor, kind).unwrap_or_default();
            roles.into_iter().map(|role| allowed(self.state, flags, role)).collect()
        };
        // One action of each sort: which roles count depends on nothing else.
        let [print, both, own] = [ActionKind::Render, ActionKind::Read, ActionKind::Lodge].map(lists);
        let is_open = |kind: &ActionKind| {
            let lists = match kind {
                kind if kind.is_print_work() => &print,
                kind if kind.is_of_both() => &both,
                _ => &own,
            };
            lists.iter().any(|list| list.contains(kind))
        };
        ActionKind::ALL.iter().copied().filter(is_open).collect()
    }

    /// The roles through which the table opens an action to the actor.
    fn acting(&self, actor: &Actor, kind: ActionKind) -> Result<Vec<Role>, Refusal> {
        let mut roles = self.counting_roles(actor, kind)?;
        let flags = self.flags();
        let open = |flags| move |role: &Role| is_allowed(self.state, flags, *role, kind);
        // Whoever would decide or print but for a hit is told so.
        let hits = Flags::HIT_OPEN.and(Flags::HIT_WAITING).and(Flags::HIT_NEWS);
        let barred = roles.iter().any(open(flags.without(hits)));
        roles.retain(open(flags));
        match (roles.is_empty(), flags.intersects(hits) && barred) {
            (false, _) => Ok(roles),
            (true, true) => Err(Refusal::HitUnsettled),
            (true, false) => Err(Refusal::NotAllowed { action: kind, state: self.state }),
        }
    }

    /// The roles of the actor that count at this case for this action. Whose case it is comes before everything else: nobody
    /// learns the state of another person's or another post's case from a refusal.
    fn counting_roles(&self, actor: &Actor, kind: ActionKind) -> Result<Vec<Role>, Refusal> {
        let own = match actor.id() {
            ActorId::Applicant(id) if id != self.applicant => return Err(Refusal::OtherApplicant),
            ActorId::Applicant(_) | ActorId::System => return Ok(actor.roles().iter().copied().collect()),
            ActorId::Staff(_) => actor.post() == Some(&self.post),
        };
        let prints = actor.post() == Some(self.printing_at());
        let at_post = if kind.is_print_work() { prints } else { own || (prints && kind.is_of_both()) };
        // Whoever prints for another post reads as the printing room does, and nothing more.
        let room = |role: &Role| own || Role::PRINT_ROOM.contains(role);
        let anywhere = |role: &Role| matches!(role, Role::Auditor | Role::Admin | Role::Border);
        let counts = |role: &Role| (at_post && room(role)) || anywhere(role);
        let roles: Vec<Role> = actor.roles().iter().copied().filter(counts).collect();
        if roles.is_empty() && !own && !at_post { Err(Refusal::OtherPost) } else { Ok(roles) }
    }
}

impl Request<'_> {
    fn facts(&self, action: Action) -> Facts {
        match action {
            Action::Lodge { place, biometrics, fee } => self.lodge(&place, biometrics, fee),
            Action::RecordFee { fee } => self.record_fee(fee),
            Action::RecordRefund { receipt, way } => self.record_refund(&receipt, way),
            Action::ReturnPayment { order, amount } => self.return_payment(&order, amount),
            Action::FindNotCompetent { office } => self.find_not_competent(&office),
            Action::FindInadmissible { missing, reason } => self.find_inadmissible(missing, &reason),
            Action::Admit { checks } => self.admit(&checks),
            Action::StartScreening => Ok(vec![EventBody::ScreeningStarted]),
            Action::ClearScreening { lists, hits } => self.clear_screening(lists, hits),
            Action::ConfirmClearance { reason } => self.confirm_clearance(&reason),
            Action::RecordSearch { search } => self.record_search(search),
            Action::JudgeHit { number, verdict, reason } => self.judge_hit(number, verdict, &reason),
            Action::ReviewHit { number, agrees, reason } => self.review_hit(number, agrees, &reason),
            Action::RequestDocuments { items, due } => self.request_documents(items, due),
            Action::ReceiveDocuments { documents } => self.receive_documents(documents),
            Action::InviteInterview { when, place, bring } => self.invite_interview(when, &place, &bring),
            Action::RecordInterview { record } => self.record_interview(&record),
            Action::Consult { authority } => self.consult(authority),
            Action::RecordConsultation { answer } => self.record_consultation(answer),
            Action::AnswerConsultation { number, by, answer, reason } => {
                self.answer_consultation(number, &by, answer, &reason)
            }
            Action::QuestionConsultation { number, by, question } => {
                self.question_consultation(number, &by, &question)
            }
            Action::WriteToAuthority { text } => self.write_to_authority(&text),
            Action::ExtendClock { limit, reason } => self.extend_clock(limit, &reason),
            Action::MarkUrgent { reason } => self.mark_urgent(&reason),
            Action::StopClock { reason } => self.stop_clock(&reason),
            Action::ResumeClock { reason } => self.resume_clock(&reason),
            Action::NoteOutage { outage } => self.note_outage(outage),
            Action::ProposeIssue { grant, reason, checks, wording } => {
                self.propose_issue(grant, &reason, checks, wording)
            }
            Action::ProposeRefuse { grounds, reason, checks, wording } => {
                self.propose_refuse(grounds, &reason, checks, wording)
            }
            Action::Review { agrees, reason } => self.review(agrees, &reason),
            Action::DrawReview { checkpoint, day } => self.draw_review(checkpoint, day),
            Action::ReturnToExamination { reason } => self.return_to_examination(&reason),
            Action::DecideIssue { grant } => self.decide_issue(grant),
            Action::DecideRefuse => self.decide_refuse(),
            Action::QueuePrint => self.queue_print(),
            Action::LoadSticker { serial, printer, machine, custodian } => {
                self.load_sticker(serial, &printer, machine, custodian)
            }
            Action::Render { pdf_sha256, mrz, profile, seal, offset } => {
                self.render((pdf_sha256, mrz), &profile, seal, offset)
            }
            Action::SendToPrinter { job } => self.send_to_printer(job),
            Action::RecordSent { job, remote } => self.record_sent(job, remote),
            Action::RecordJobEnd { job, outcome, code, reason } => {
                self.record_job_end(job, outcome, code, &reason)
            }
            Action::RecordPrinted => self.record_printed(),
            Action::RecordFault { code, blank_intact } => self.record_fault(code, blank_intact),
            Action::ConfirmRetry { reason } => self.confirm_retry(&reason),
            Action::MovePrint { printer, machine, reason } => self.move_print(&printer, machine, &reason),
            Action::Unload { reason } => self.unload(&reason),
            Action::SendPrint { to, reason } => self.send_print(&to, &reason),
            Action::AuthoriseHand { outage, reason } => self.authorise_hand(outage, &reason),
            Action::TakeByHand { serial, custodian } => self.take_by_hand(serial, custodian),
            Action::FillByHand { serial } => self.fill_by_hand(&serial),
            Action::PassHandControl { number, passport_number, checked } => {
                self.pass_hand_control(&number, &passport_number, checked)
            }
            Action::ReconcileHand { note } => self.reconcile_hand(&note),
            Action::Spoil { serial, code, reason, witness, evidence } => {
                self.spoil(&serial, code, &reason, witness, &evidence)
            }
            Action::ConfirmSpoil => self.confirm_spoil(),
            Action::ContradictSpoil { reason } => self.contradict_spoil(&reason),
            Action::PassControl { read } => self.pass_control(&read),
            Action::FailControl { code, reason } => self.fail_control(code, &reason),
            Action::Affix { page, passport_number } => self.affix(page, &passport_number),
            Action::HandOver { receiver, relation, proof } => self.hand_over(&receiver, &relation, &proof),
            Action::Withdraw => Ok(vec![EventBody::Withdrawn]),
            Action::AskRevocation { reason } => self.ask_revocation(&reason),
            Action::ProposeEnd { end, grounds } => self.propose_end(end, grounds),
            Action::Annul { grounds } => self.end(End::Annul, grounds),
            Action::Revoke { grounds } => self.end(End::Revoke, grounds),
            Action::MarkNotified { channel } => self.mark_notified(&channel),
            Action::OpenNotice => self.open_notice(),
            Action::AskAmendment { answers, reason } => self.ask_amendment(answers, &reason),
            Action::TakeBackAmendment => Ok(vec![EventBody::AmendmentTakenBack]),
            Action::DecideAmendment { accepted, reason } => self.decide_amendment(accepted, &reason),
            Action::Assign { to } => self.assign(to),
            Action::Unassign { reason } => self.unassign(&reason),
            Action::Note { text, disclosable } => {
                Ok(vec![EventBody::Noted { text: needed("text", &text, LONG)?, disclosable }])
            }
            Action::RecordContact { contact } => self.record_contact(contact),
            Action::LinkCase { other, found, kind, reason } => self.link_case(&other, found, kind, &reason),
            Action::SetApart { other, found, reason } => self.set_apart(&other, found, &reason),
            Action::TakeBackLink { other, reason } => self.take_back_link(&other, &reason),
            Action::Message { text, files } => {
                Ok(vec![EventBody::MessageSent { text: needed("text", &text, LONG)?, files }])
            }
            Action::Read { what } => Ok(vec![EventBody::WasRead { what: needed("what", &what, SHORT)? }]),
            Action::AmendPassportMrz { lines, reason } => self.amend_passport_mrz(&lines, &reason),
            Action::OverrideMrzName { name } => self.override_mrz_name(&name),
            Action::RecordCrossing { crossing } => self.record_crossing(crossing),
        }
    }

    /// The member of staff who asks.
    fn person(&self) -> Result<UserId, Refusal> {
        self.actor.id().staff().ok_or(Refusal::PersonNeeded)
    }

    fn acts_as(&self, role: Role) -> bool {
        self.acting.contains(&role)
    }

    /// A case that another officer holds is left alone.
    fn not_held_by_other(&self) -> Result<(), Refusal> {
        match self.case.assigned {
            Some(holder) if self.actor.id() != ActorId::Staff(holder) => Err(Refusal::AssignedToOther),
            _ => Ok(()),
        }
    }
}

/// A text without blanks at its ends that is not empty and not longer than `max`.
fn needed(field: &'static str, text: &str, max: usize) -> Result<String, Refusal> {
    let text = optional(field, text, max)?;
    if text.is_empty() { Err(Refusal::TextMissing { field }) } else { Ok(text) }
}

/// A text without blanks at its ends that is not longer than `max`.
fn optional(field: &'static str, text: &str, max: usize) -> Result<String, Refusal> {
    let text = text.trim();
    if text.chars().count() > max { Err(Refusal::TextTooLong { field, max }) } else { Ok(text.to_owned()) }
}
