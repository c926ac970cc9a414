//! What an applicant keeps on paper: the receipt and the decision, as PDF. In the reader's language, and overleaf in the
//! first official language of the State when the reader's is none of them.

use super::cases::{ApplicantCase, Decided, Reason, alone};
use crate::sheet::Sheet;
use crate::words::{Lang, Words, date, date_range, moment};
use crate::{Error, Result, Services, Who};
use domain::case::{Case, End, Grant};
use domain::policy::Policy;
use domain::{CaseId, Date};
use jiff::tz::TimeZone;

/// What is written about a case in one language.
struct Page<'a> {
    sheet: &'a mut Sheet,
    lang: Lang,
    policy: &'a Policy,
    case: &'a ApplicantCase,
}

/// The receipt of an application.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn receipt(services: &Services, who: &Who, id: CaseId) -> Result<Vec<u8>> {
    write(services, who, id, "receipt-title", |page| {
        page.receipt();
        Ok(())
    })
    .await
}

/// The decision with its reasons and the way to an appeal.
///
/// # Errors
/// [`Error::NotFound`], also while there is none, or while the person has not opened it: the time for an appeal begins with
/// that.
pub async fn decision(services: &Services, who: &Who, id: CaseId) -> Result<Vec<u8>> {
    write(services, who, id, "decision-title", |page| page.decision()).await
}

/// The same as the post hands it over, in the language of the applicant. It names the last day for an appeal, so there is none before
/// the telling is recorded; a visa is handed over itself.
///
/// # Errors
/// [`Error::NotFound`] while there is none.
pub(crate) fn handed_over(case: &Case, policy: &Policy) -> Result<Vec<u8>> {
    let mut paper: Option<Sheet> = None;
    let mut day = None;
    for lang in languages(policy, Lang::from_code(&case.language).unwrap_or_default()) {
        let told = alone(case, policy, lang.code(), true)?;
        let against = told.decided.as_ref().is_some_and(|decided| !matches!(decided, Decided::Visa(_)));
        if !against || told.notice.is_none() {
            return Err(Error::NotFound);
        }
        day = Some(made_on(policy, &told));
        let sheet = Sheet::leaf(&mut paper, lang, &Words::text(lang, "decision-title"));
        let mut page = Page { sheet, lang, policy, case: &told };
        page.head();
        page.decision()?;
    }
    paper.zip(day).ok_or(Error::NotFound).and_then(|(paper, day)| paper.finish(day))
}

/// The paper in each of its languages.
async fn write(
    services: &Services,
    who: &Who,
    id: CaseId,
    title: &str,
    body: fn(&mut Page<'_>) -> Result<()>,
) -> Result<Vec<u8>> {
    let policy = services.policies.current();
    let mut paper: Option<Sheet> = None;
    let mut day = services.now().date();
    for lang in languages(policy, reader(who)?) {
        let case = super::view(services, &speaking(who, lang), id).await?;
        let heading = Words::text(lang, title);
        let sheet = Sheet::leaf(&mut paper, lang, &heading);
        day = made_on(policy, &case);
        let mut page = Page { sheet, lang, policy, case: &case };
        page.head();
        body(&mut page)?;
    }
    paper.ok_or(Error::NotFound)?.finish(day)
}

fn reader(who: &Who) -> Result<Lang> {
    match who {
        Who::Applicant { language, .. } => Ok(Lang::from_code(language).unwrap_or_default()),
        Who::Staff(_) | Who::System => Err(Error::Forbidden),
    }
}

/// The same person reading another language.
fn speaking(who: &Who, lang: Lang) -> Who {
    let mut who = who.clone();
    if let Who::Applicant { language, .. } = &mut who {
        lang.code().clone_into(language);
    }
    who
}

/// The reader's language, and an official one if that is none.
pub(crate) fn languages(policy: &Policy, reader: Lang) -> Vec<Lang> {
    let official: Vec<Lang> =
        policy.state.languages.iter().filter_map(|code| Lang::from_code(code)).collect();
    let more = official.first().copied().filter(|_| !official.contains(&reader));
    std::iter::once(reader).chain(more).collect()
}

/// The day that the paper is about: of the decision, or of the application.
fn made_on(policy: &Policy, case: &ApplicantCase) -> Date {
    match case.decided {
        Some(Decided::Refused { on, .. } | Decided::Ended { on, .. }) => on,
        _ => policy
            .post(&case.post)
            .map_or_else(|| case.submitted_at.date(), |post| post.date(case.submitted_at)),
    }
}

impl Page<'_> {
    fn word(&self, key: &str) -> String {
        Words::text(self.lang, key)
    }

    fn fact(&mut self, key: &str, value: &str) {
        let label = self.word(key);
        self.sheet.fact(&label, value);
    }

    /// Who writes, about what and to whom.
    fn head(&mut self) {
        let state = self.policy.state.name.get(self.lang.code()).to_owned();
        self.sheet.text(&state);
        self.fact("needs-post", &self.case.post_name);
        // A line of its own: an address keeps its direction on an Arabic paper.
        self.sheet.fact("", &self.case.post_address);
        self.fact("receipt-mail", &self.case.post_email);
        self.fact("case-reference", &self.case.reference.to_string());
        self.fact("receipt-name", &self.case.name);
    }

    fn receipt(&mut self) {
        let case = self.case;
        self.fact("needs-visa", &case.visa_name);
        self.fact("receipt-journey", &date_range(self.lang, case.journey.0, case.journey.1));
        let zone = TimeZone::get(&case.post_zone).unwrap_or(TimeZone::UTC);
        self.fact("case-sent-at", &moment(self.lang, case.submitted_at, &zone));
        for (number, paper) in case.documents.iter().enumerate() {
            let name = self.policy.document_name(&paper.kind, self.lang.code());
            let label = if number == 0 { self.word("group-papers") } else { String::new() };
            self.sheet.fact(&label, name);
        }
        self.sheet.space(4.0);
        let state = self.policy.state.name.get(self.lang.code()).to_owned();
        self.sheet.text(&Words::get(self.lang, "receipt-text", &[("state", state.into())]));
        self.sheet.text(&Words::text(self.lang, "sent-next-bring"));
    }

    fn decision(&mut self) -> Result<()> {
        let case = self.case;
        self.sheet.space(4.0);
        match case.decided.as_ref().filter(|decided| !decided.is_closed()).ok_or(Error::NotFound)? {
            Decided::Visa(grant) => self.visa(grant),
            Decided::Refused { on, reasons } => self.against("decision-refused", *on, reasons),
            Decided::Ended { on, end, reasons } => {
                let key = match end {
                    End::Annul => "decision-annulled",
                    End::Revoke => "decision-revoked",
                };
                self.against(key, *on, reasons);
            }
            Decided::NotCompetent { office } => {
                self.sheet.text(&Words::text(self.lang, "decision-not-competent"));
                self.sheet.text(office);
            }
            Decided::Inadmissible { missing } => {
                self.sheet.text(&Words::text(self.lang, "decision-inadmissible"));
                for check in missing {
                    let item = self.word(&format!("check-{check}"));
                    self.sheet.text(&format!("– {item}"));
                }
            }
        }
        Ok(())
    }

    fn visa(&mut self, grant: &Grant) {
        self.sheet.text(&Words::text(self.lang, "decision-visa"));
        let code = self.lang.code();
        let name = self.policy.visa_type(&grant.visa_type).map(|visa| visa.name.get(code).to_owned());
        self.fact("needs-visa", name.as_deref().unwrap_or(&grant.visa_type));
        self.fact("decision-valid-from", &date(self.lang, grant.valid_from));
        self.fact("decision-valid-until", &date(self.lang, grant.valid_until));
        let entries = self.word(&format!("option-entries-{}", grant.entries));
        self.fact("decision-entries", &entries);
        let days = Words::get(self.lang, "core-days", &[("days", i64::from(grant.days).into())]);
        self.fact("decision-days", &days);
    }

    /// Reasons and the way to an appeal.
    fn against(&mut self, key: &str, on: Date, reasons: &[Reason]) {
        let case = self.case;
        let args = [("day", date(self.lang, on).into()), ("post", case.post_name.clone().into())];
        self.sheet.text(&Words::get(self.lang, key, &args));
        let title = self.word("decision-reasons");
        self.sheet.heading(&title);
        for reason in reasons {
            self.sheet.text(&format!("{}. {}", reason.code, reason.text));
            self.sheet.text(&reason.fact);
        }
        if let Some(notice) = &case.notice {
            let title = self.word("decision-appeal");
            self.sheet.heading(&title);
            let day = date(self.lang, notice.appeal_until);
            let args = [("body", case.appeal_body.clone().into()), ("day", day.into())];
            self.sheet.text(&Words::get(self.lang, "decision-appeal-text", &args));
        }
        self.sheet.text(&Words::text(self.lang, "decision-again"));
    }
}
