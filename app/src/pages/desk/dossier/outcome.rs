//! What the applicant had corrected, what was proposed and decided, how the case ended, and how the applicant was told.

use super::File;
use crate::pages::changed::changed;
use crate::pages::desk::{conditions, grant, proposal, review, words};
use domain::case::{Amendment, Checklist, Ending, Ground, Outcome};

impl File<'_> {
    /// Every correction that was asked for: the answers that were signed, those that were asked for, and what became of each.
    pub(super) fn corrections(&mut self) {
        let view = self.view;
        if !view.case.amendments.is_empty() {
            self.heading("dossier-corrections");
        }
        for asked in &view.case.amendments {
            self.correction(asked);
        }
    }

    fn correction(&mut self, asked: &Amendment) {
        let (ctx, view) = (self.ctx, self.view);
        let head = format!("{}, {}", ctx.t("role-applicant"), self.moment(asked.at));
        self.sheet.fact(&head, &asked.reason);
        if let Some(context) = view.case.form_context(&view.policy) {
            let heads = ["changed-question", "changed-was", "changed-now"].map(|key| ctx.t(key));
            let [question, was, now] = &heads;
            self.sheet.heads(&[(question, 0.0), (was, 60.0), (now, 115.0)]);
            for row in changed(ctx, &view.case.answers, &context, &asked.changes) {
                let fate = asked.end.as_ref().map(|end| match (end.by, end.accepted.contains(row.field)) {
                    (None, _) => "changed-taken-back",
                    (Some(_), true) => "changed-accepted",
                    (Some(_), false) => "changed-declined",
                });
                let fate = fate.map(|key| format!(" ({})", ctx.t(key))).unwrap_or_default();
                let [was, now] = [row.was, row.now].map(|lines| match lines.is_empty() {
                    true => ctx.t("check-empty"),
                    false => lines.join("; "),
                });
                self.sheet.row(&[(&format!("{}{fate}", row.label), 0.0), (&was, 60.0), (&now, 115.0)]);
            }
        }
        if let Some(end) = &asked.end {
            let by = end.by.map_or_else(|| ctx.t("role-applicant"), |user| view.name_of(user));
            let head = format!("{by}, {}", self.moment(end.at));
            self.sheet.fact(&head, &end.reason);
        }
    }

    /// The open proposal, the decision that stands, and what reviewers found.
    pub(super) fn decision(&mut self) {
        let (ctx, view) = (self.ctx, self.view);
        if let Some(proposal) = &view.case.proposal {
            self.heading(proposal::title(&proposal.outcome));
            let args = [("name", view.name_of(proposal.by)), ("at", self.moment(proposal.at))];
            self.sheet.text(&ctx.ta("desk-proposed-by", args));
            self.outcome(&proposal.outcome);
            if !proposal.reason.is_empty() {
                self.fact("desk-proposal-reason", &proposal.reason);
            }
            self.conditions(proposal.checklist.as_ref());
        }
        if let Some(decision) = &view.case.decision {
            self.heading(proposal::decided(&decision.outcome));
            let args = [
                ("name", view.name_of(decision.by)),
                ("proposer", view.name_of(decision.proposer)),
                ("on", words::day(ctx, decision.on)),
            ];
            self.sheet.text(&ctx.ta("desk-decided-by", args));
            self.outcome(&decision.outcome);
            if let Some(reason) = &view.proposal_reason {
                self.fact("desk-proposal-reason", reason);
            }
            self.conditions(decision.checklist.as_ref());
        }
        for line in review::told(ctx, view) {
            self.fact("desk-reviews-of", &line);
        }
    }

    /// An open proposal to end the visa, and how the case ended other than by a decision to refuse.
    pub(super) fn ending(&mut self) {
        let (ctx, view) = (self.ctx, self.view);
        if let Some(proposal) = &view.case.end_proposal {
            let title =
                format!("{}: {}", ctx.t("desk-end-proposed"), ctx.named("end", proposal.end.as_str()));
            self.sheet.heading(&title);
            let args = [("name", view.name_of(proposal.by)), ("at", self.moment(proposal.at))];
            self.sheet.text(&ctx.ta("desk-proposed-by", args));
            self.grounds(&proposal.grounds);
        }
        match &view.case.ending {
            None => {}
            Some(Ending::Withdrawn { at }) => {
                self.heading("state-withdrawn");
                self.sheet.text(&self.moment(*at));
            }
            Some(Ending::NotCompetent { at, office, .. }) => {
                self.heading("state-not-competent");
                self.sheet.text(&self.moment(*at));
                self.sheet.text(office);
            }
            Some(Ending::Inadmissible { at, missing, .. }) => {
                self.heading("state-inadmissible");
                self.sheet.text(&self.moment(*at));
                for check in missing {
                    self.sheet.text(&format!("– {}", ctx.named("check", check)));
                }
                if let Some(reason) = self.why_inadmissible() {
                    self.sheet.text(&reason);
                }
            }
            Some(Ending::Ended { on, by, end, grounds, .. }) => {
                self.sheet.heading(&ctx.named("end-done", end.as_str()));
                let args = [("name", view.name_of(*by)), ("on", words::day(ctx, *on))];
                self.sheet.text(&ctx.ta("desk-ended-by", args));
                self.grounds(grounds);
            }
        }
    }

    /// What exactly was missing, as the applicant read it. The case keeps only which checks failed.
    fn why_inadmissible(&self) -> Option<String> {
        let row = self.view.history.iter().find(|row| row.kind == "found_inadmissible")?;
        row.args.iter().find(|(name, _)| *name == "reason").map(|(_, reason)| reason.clone())
    }

    /// The message about the decision and the way to an appeal.
    pub(super) fn notice(&mut self) {
        let (ctx, view) = (self.ctx, self.view);
        if view.case.decision.is_none() && view.case.notice.is_none() {
            return;
        }
        self.heading("dossier-notice");
        self.sheet.text(&proposal::told(ctx, view));
        let Some(notice) = &view.case.notice else { return };
        self.fact("dossier-notice-deemed", &words::day(ctx, notice.deemed_on));
        let opened = notice.opened_at.map_or_else(|| ctx.t("dossier-notice-unopened"), |at| self.moment(at));
        self.fact("dossier-notice-opened", &opened);
        self.fact("dossier-appeal-until", &words::day(ctx, notice.appeal_until));
        if let Some(post) = view.policy.post(&view.case.post) {
            self.fact("dossier-appeal-body", post.appeal_body.get(ctx.lang.code()));
        }
    }

    fn conditions(&mut self, list: Option<&Checklist>) {
        let (ctx, policy) = (self.ctx, &self.view.policy);
        let Some(list) = list else { return };
        self.sheet.text(&ctx.ta("desk-conditions-of", [("version", list.version.clone())]));
        for check in &list.checks {
            let (name, found) = (conditions::name(ctx, policy, check), conditions::found(ctx, check));
            self.sheet.fact(&name, &found);
        }
    }

    fn outcome(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Issue(visa) => {
                for (label, value) in grant::lines(self.ctx, self.view, visa) {
                    self.sheet.fact(&label, &value);
                }
            }
            Outcome::Refuse(grounds) => self.grounds(grounds),
        }
    }

    fn grounds(&mut self, grounds: &[Ground]) {
        for ground in grounds {
            let rule = self.view.policy.ground(ground.code);
            let text = rule.map_or("", |rule| rule.text.get(self.ctx.lang.code()));
            self.sheet.text(&format!("{}. {text}", ground.code));
            self.sheet.fact("", &ground.fact);
        }
    }
}
