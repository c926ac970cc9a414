//! The whole file of a case as one tagged PDF: what the page shows, in the same words, then the journal with its hashes, then the
//! papers. What was proposed and decided is in [`outcome`]. Pictures are in it, and the pages of every PDF that was uploaded; one that cannot be drawn is named with its digest and the reason.

use super::case::{declared, full_name, hits};
use super::{leaves, words};
use crate::pages::file::attached;
use crate::{Ctx, Fault};
use axum::extract::{Path, Query};
use axum::response::Response;
use domain::CaseId;
use domain::case::ActorId;
use domain::mrz;
use serde::Deserialize;
use services::desk::case::{CaseView, DocumentView, Leaves};
use services::desk::dossier::{Dossier, Extent, gather};
use services::sheet::Sheet;

mod outcome;

/// Where the file is taken.
pub(super) const PATH: &str = "/desk/cases/{id}/file.pdf";

/// The query.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// `yes` leaves out what is not disclosed to the applicant.
    pub disclosed: String,
}

/// Gives the file; that it was taken is an entry of the journal.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let extent = if asked.disclosed == "yes" { Extent::Disclosed } else { Extent::Whole };
    let dossier = gather(&ctx.state.services, ctx.staff()?, id, extent).await?;
    let name = format!("{}-{}.pdf", dossier.view.case.reference, extent.as_str().replace('_', "-"));
    attached(write(&ctx, dossier)?, "application/pdf", &name)
}

/// Writes the paper.
///
/// # Errors
/// [`Fault::Internal`].
fn write(ctx: &Ctx, dossier: Dossier) -> Result<Vec<u8>, Fault> {
    let view = &dossier.view;
    let title = ctx.ta("dossier-title", [("reference", view.case.reference.to_string())]);
    let mut paper = File {
        ctx,
        view,
        extent: dossier.extent,
        sheet: Sheet::new(ctx.lang, &title).running(&view.case.reference.to_string()),
    };
    paper.cover(&dossier);
    paper.form();
    paper.passport();
    paper.findings();
    paper.corrections();
    paper.decision();
    paper.ending();
    paper.notice();
    paper.rules();
    paper.said();
    paper.journal(&dossier);
    paper.papers(&dossier);
    let mut sheet = paper.sheet;
    let today = dossier.view.today;
    for paper in dossier.papers {
        let Some(document) = dossier.view.documents.get(paper.at) else { continue };
        let name = named(ctx, &dossier.view, document);
        leaves::put(ctx, &mut sheet, &name, paper.leaves)?;
    }
    Ok(sheet.finish(today)?)
}

fn named(ctx: &Ctx, view: &CaseView, document: &DocumentView) -> String {
    let version =
        (document.version > 1).then(|| ctx.ta("desk-paper-version", [("version", document.version)]));
    let replaced = document.replaced.then(|| ctx.t("desk-view-replaced"));
    let parts = [
        Some(words::paper(ctx, &view.policy, &document.kind)),
        Some(document.name.clone()),
        version,
        replaced,
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A file that is being written.
struct File<'a> {
    ctx: &'a Ctx,
    view: &'a CaseView,
    extent: Extent,
    sheet: Sheet,
}

impl File<'_> {
    fn fact(&mut self, key: &str, value: &str) {
        self.sheet.fact(&self.ctx.t(key), value);
    }

    fn heading(&mut self, key: &str) {
        self.sheet.heading(&self.ctx.t(key));
    }

    fn moment(&self, at: domain::Timestamp) -> String {
        words::moment(self.ctx, self.view, at)
    }

    fn cover(&mut self, dossier: &Dossier) {
        let (ctx, view) = (self.ctx, self.view);
        let case = &view.case;
        let post = view.policy.post(&case.post).map(|post| post.name.get(ctx.lang.code()).to_owned());
        self.fact("desk-name", &full_name(view));
        self.fact("desk-fact-nationality", &words::country(ctx, &case.subject.nationality));
        let passport = &case.subject.passport;
        self.fact("desk-fact-passport", &format!("{} ({})", passport.number, passport.issuer));
        self.fact("desk-fact-visa", &words::visa_type(ctx, &view.policy, &case.visa_type));
        self.fact("dossier-post", &post.unwrap_or_else(|| case.post.to_string()));
        self.fact("dossier-policy", &case.policy);
        self.fact("desk-state", &ctx.named("state", case.state.as_str()));
        let holder = case.assigned.map_or_else(|| "–".to_owned(), |user| view.name_of(user));
        self.fact("desk-holder", &holder);
        if let Some(row) = view.history.first() {
            let by = words::actor(ctx, &row.actor_name);
            self.fact("dossier-made", &format!("{}, {by}", self.moment(row.at)));
        }
        if let Some((seq, hash)) = dossier.hashes.last() {
            self.fact("dossier-head", &ctx.ta("dossier-head-entry", [("entry", seq.to_string())]));
            self.sheet.fact("", hash);
        }
        let checkpoint = match dossier.checkpoint {
            Some((number, seq)) => {
                ctx.ta("dossier-checkpoint-in", [("number", number.to_string()), ("entry", seq.to_string())])
            }
            None => ctx.t("dossier-checkpoint-none"),
        };
        self.fact("dossier-checkpoint", &checkpoint);
        if dossier.extent == Extent::Disclosed {
            self.sheet.text(&ctx.t("dossier-disclosed"));
        }
    }

    fn form(&mut self) {
        let (ctx, view) = (self.ctx, self.view);
        let Some(form) = &view.application else {
            self.heading("desk-declared");
            self.sheet.text(&ctx.t("desk-form-unreadable"));
            return;
        };
        for (group, lines) in declared::lines(ctx, form) {
            self.sheet.heading(&format!("{}: {}", ctx.t("desk-declared"), ctx.t(&format!("group-{group}"))));
            for line in lines {
                self.sheet.fact(&line.label, &line.value);
            }
        }
    }

    /// What was declared beside the machine readable zone of the passport.
    fn passport(&mut self) {
        let ctx = self.ctx;
        let subject = &self.view.case.subject;
        self.heading("desk-passport");
        let Some(lines) = subject.passport.mrz.clone() else {
            return self.sheet.text(&ctx.t("desk-passport-not-read"));
        };
        for line in lines.lines() {
            self.sheet.fact("", line);
        }
        let Ok(read) = mrz::read(&lines) else {
            return self.sheet.text(&ctx.t("desk-passport-unreadable"));
        };
        let heads =
            ["desk-compare-field", "desk-compare-form", "desk-compare-passport"].map(|key| ctx.t(key));
        let [field, form, passport] = &heads;
        self.sheet.heads(&[(field, 0.0), (form, 60.0), (passport, 115.0)]);
        let (names, name) = (&subject.names, read.name());
        let declared = [names.surname.clone(), names.given.clone().unwrap_or_default()].join(" ");
        let sex = read.sex().map(|sex| sex.to_viz().to_string()).unwrap_or_default();
        let rows = [
            (mrz::Field::Name, declared, [name.primary(), name.secondary()].join(" ").replace('<', " ")),
            (
                mrz::Field::DocumentNumber,
                subject.passport.number.clone(),
                read.document_number().as_str().to_owned(),
            ),
            (mrz::Field::IssuingState, subject.passport.issuer.clone(), read.issuing_state().to_owned()),
            (mrz::Field::Nationality, subject.nationality.clone(), read.nationality().to_owned()),
            (mrz::Field::Birth, subject.birth.to_string(), read.birth_text().to_owned()),
            (mrz::Field::Sex, mrz::Sex::from(subject.sex).to_viz().to_string(), sex),
            (mrz::Field::Expiry, subject.passport.expires_on.to_string(), read.expiry_text().to_owned()),
        ];
        for (field, form, passport) in rows {
            let field = ctx.named("mrz-field", field.name());
            self.sheet.row(&[(&field, 0.0), (&form, 60.0), (&passport, 115.0)]);
        }
    }

    /// What the desks found out: intake, clock, screening, requests, interviews, consultations, visits.
    fn findings(&mut self) {
        let (ctx, view) = (self.ctx, self.view);
        let case = &view.case;
        self.heading("desk-inquiries");
        self.fact("desk-submitted", &self.moment(case.submitted_at));
        if let Some(lodging) = &case.lodging {
            let taken = ctx.named("biometrics", lodging.biometrics.as_str());
            let by = view.name_of(lodging.by);
            self.fact(
                "desk-lodged",
                &format!("{}, {taken}, {}, {by}", lodging.place, self.moment(lodging.at)),
            );
        }
        if let Some(fee) = &case.fee {
            let rule = words::fee_rule(ctx, &view.policy, &fee.rule);
            self.fact("desk-fact-fee", &format!("{} ({rule}) {}", words::money(&fee.amount), fee.receipt));
        }
        if let Some(voucher) = &case.refund_receipt {
            self.fact("money-refund-number", voucher);
        }
        if let Some(clock) = &case.clock {
            self.fact("desk-admitted", &words::day(ctx, clock.started_on));
            let limit = ctx.named("limit", clock.limit.as_str());
            self.fact("desk-due", &format!("{} ({limit})", words::day(ctx, clock.due)));
        }
        if let Some(screening) = &case.screening {
            self.fact("desk-lists", &screening.lists.join(", "));
            for hit in &screening.hits {
                self.sheet.fact(&format!("{} {}", hit.list, hit.reference), &hit.reason);
            }
        }
        for hit in &case.hits {
            let status = ctx.named("hit-status", hit.status().as_str());
            let reason =
                hit.finding.as_ref().map(|finding| format!(": {}", finding.reason)).unwrap_or_default();
            self.sheet.fact(&hits::name(ctx, hit), &format!("{status}{reason}"));
        }
        for finding in case.kin_standing() {
            let verdict = ctx.named("kin-verdict", finding.verdict.as_str());
            let said = format!("{}, {}", view.name_of(finding.by), self.moment(finding.at));
            let value = format!("{verdict}. {said}: {}", finding.reason);
            self.sheet.fact(finding.other.reference.as_str(), &value);
        }
        for request in &case.requests {
            let items = request.items.iter().map(|item| {
                let name = words::paper(ctx, &view.policy, &item.code);
                if item.note.is_empty() { name } else { format!("{name}: {}", item.note) }
            });
            let items = items.collect::<Vec<_>>().join("; ");
            let until = ctx.ta("desk-until", [("day", words::day(ctx, request.due))]);
            self.fact("desk-requested", &format!("{items} ({until})"));
        }
        for interview in &case.interviews {
            let record = interview.record.clone().unwrap_or_default();
            let when = self.moment(interview.when);
            self.fact("desk-interview", &format!("{when}, {}. {record}", interview.place));
            if !interview.bring.is_empty() {
                self.fact("desk-interview-bring", &interview.bring);
            }
        }
        for asked in &case.consultations {
            self.sheet.fact(&asked.authority, &super::consult::story(ctx, view, asked).join(" "));
        }
        for visit in &view.visits {
            let kind = ctx.named("visit-kind", visit.kind.as_str());
            let state = ctx.named("visit-state", visit.state.as_str());
            self.fact("desk-visits-of-case", &format!("{}, {kind}, {state}", self.moment(visit.start)));
        }
    }

    /// The published rules that applied.
    fn rules(&mut self) {
        let (ctx, view) = (self.ctx, self.view);
        self.heading("applied-title");
        self.sheet.text(&ctx.ta("applied-lead", [("version", view.policy.version.clone())]));
        for one in &view.applied {
            let entry = one.entry.map(|entry| ctx.ta("clock-entry", [("entry", entry.to_string())]));
            let told = [Some(super::rules::did(ctx, one)), entry].into_iter().flatten();
            self.sheet.fact(&one.rule, &told.collect::<Vec<_>>().join(" · "));
        }
    }

    /// Messages, notes and contacts.
    fn said(&mut self) {
        let (ctx, view) = (self.ctx, self.view);
        self.heading("desk-messages");
        for message in &view.case.messages {
            let by = match message.by {
                ActorId::Staff(user) => view.name_of(user),
                ActorId::Applicant(_) => ctx.t("role-applicant"),
                ActorId::System => ctx.t("role-system"),
            };
            self.sheet.fact(&format!("{by}, {}", self.moment(message.at)), &message.text);
        }
        if view.case.messages.is_empty() {
            self.sheet.text(&ctx.t("desk-messages-none"));
        }
        self.heading("desk-notes");
        for note in &view.case.notes {
            let mark = ctx.t(if note.disclosable { "desk-note-open" } else { "desk-note-closed" });
            let head = format!("{}, {}, {mark}", view.name_of(note.by), self.moment(note.at));
            self.sheet.fact(&head, &note.text);
        }
        if view.case.notes.is_empty() {
            self.none();
        }
        self.heading("desk-contacts");
        for recorded in &view.case.contacts {
            let contact = &recorded.contact;
            let head = format!("{}, {}", view.name_of(recorded.by), self.moment(recorded.at));
            let who = super::record_contact::who(ctx, contact);
            self.sheet.fact(&head, &format!("{who}: {}", contact.about));
        }
        if view.case.contacts.is_empty() {
            self.none();
        }
    }

    /// Nothing is there; in a copy for disclosure it may only not be disclosed.
    fn none(&mut self) {
        let key = match self.extent {
            Extent::Whole => "dossier-none",
            Extent::Disclosed => "dossier-none-disclosed",
        };
        self.sheet.text(&self.ctx.t(key));
    }

    fn journal(&mut self, dossier: &Dossier) {
        let (ctx, view) = (self.ctx, self.view);
        self.heading("dossier-journal");
        let heads = ["dossier-entry", "dossier-when", "dossier-what"].map(|key| ctx.t(key));
        let [entry, when, what] = &heads;
        self.sheet.heads(&[(entry, 0.0), (when, 12.0), (what, 66.0)]);
        for (row, (seq, hash)) in view.history.iter().rev().zip(&dossier.hashes) {
            let when = format!("{}, {}", self.moment(row.at), words::actor(ctx, &row.actor_name));
            let what = words::event(ctx, view, row);
            self.sheet.row(&[(&seq.to_string(), 0.0), (&when, 12.0), (&what, 66.0)]);
            self.sheet.row(&[("", 0.0), (&ctx.t("dossier-hash"), 12.0), (hash, 66.0)]);
        }
    }

    fn papers(&mut self, dossier: &Dossier) {
        let (ctx, view) = (self.ctx, self.view);
        self.heading("desk-papers");
        for paper in &dossier.papers {
            let Some(document) = view.documents.get(paper.at) else { continue };
            let came = self.moment(document.uploaded_at);
            let size = format!("{} kB", (document.size + 999) / 1000);
            self.sheet.fact(&named(ctx, view, document), &format!("{}, {size}, {came}", document.media_type));
            self.fact("dossier-sha", &paper.sha256);
            self.fact("desk-view-sealed", &document.sealed_sha256);
            if let Leaves::Apart(trouble) = paper.leaves {
                self.sheet.fact("", &format!("{} {}", ctx.t("dossier-apart"), ctx.t(trouble.key())));
            }
        }
    }
}
