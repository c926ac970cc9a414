//! Cases of the demonstration: invented applicants, brought to their states by the same commands that people give.

use super::people::Team;
use crate::applicant::{self, Start, Upload};
use crate::command::{self, Done};
use crate::people::links;
use crate::sticker::testing;
use crate::{Error, Result, Services, Who, print};
use domain::case::condition::fitting;
use domain::case::{
    Action, AdmissionCheck, Biometrics, Entries, FeePaid, Grant, Ground, Machine, PayWay, RequestedItem,
    State, Wording,
};
use domain::form::{Answers, samples};
use domain::{CaseId, PostCode};
use jiff::ToSpan as _;
use std::collections::BTreeSet;
use store::applicants::ApplicantRow;

/// The mail address of the applicant of the demonstration.
pub const APPLICANT: &str = "anna@utopia.example";

/// How far a case is brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Until {
    Draft,
    Submitted,
    Lodged,
    Examination,
    Papers,
    RefusalProposed,
    IssueProposed,
    PrintQueue,
    HandedOver,
}

/// Sample, visa type, how far.
const CASES: &[(&str, &str, Until)] = &[
    ("eriksson", "C1", Until::HandedOver),
    ("ukrainian", "C1", Until::Examination),
    ("arabic", "C1", Until::IssueProposed),
    ("single-name", "C1", Until::RefusalProposed),
    ("long-name", "C1", Until::PrintQueue),
    ("minor", "C1", Until::Papers),
    ("vietnamese", "C2", Until::Submitted),
    ("eriksson", "C1", Until::Lodged),
    ("eu-family", "C1", Until::Draft),
];

/// Brings every case to its state.
pub(super) async fn seed(services: &Services, team: &Team) -> Result<()> {
    let who = applicant(services).await?;
    for (name, visa_type, until) in CASES {
        Story { services, team, who: &who }.tell(name, visa_type, *until).await?;
    }
    Ok(())
}

async fn applicant(services: &Services) -> Result<Who> {
    let new = ApplicantRow {
        id: services.new_id(),
        email: links::read_address(APPLICANT)?,
        language: "en".to_owned(),
        created_at: services.now(),
    };
    let mut tx = services.store.begin().await?;
    let row = tx.applicants().find_or_add(&new).await?;
    tx.commit().await?;
    Ok(Who::Applicant { id: row.id, email: row.email, language: row.language })
}

struct Story<'a> {
    services: &'a Services,
    team: &'a Team,
    who: &'a Who,
}

impl Story<'_> {
    async fn tell(&self, name: &str, visa_type: &str, until: Until) -> Result<()> {
        let post = PostCode::from("GVA");
        let today = self.services.today(&post);
        let answers = samples::sample(name, today)
            .ok_or_else(|| Error::internal(format!("there is no sample {name}")))?;
        let id = self.draft(&answers, visa_type, post).await?;
        if until == Until::Draft {
            return Ok(());
        }
        applicant::submit(self.services, self.who, id, self.services.new_command_key()).await?;
        if until >= Until::Lodged {
            self.lodge(id).await?;
        }
        if until >= Until::Examination {
            self.examine(id).await?;
        }
        match until {
            Until::Papers => self.ask_for_papers(id).await,
            Until::RefusalProposed => self.propose_refusal(id).await,
            Until::IssueProposed => self.propose_issue(id).await,
            Until::PrintQueue => {
                self.propose_issue(id).await?;
                self.decide(id).await
            }
            Until::HandedOver => {
                self.propose_issue(id).await?;
                self.decide(id).await?;
                self.deliver(id).await
            }
            _ => Ok(()),
        }
    }

    async fn draft(&self, answers: &Answers, visa_type: &str, post: PostCode) -> Result<CaseId> {
        let purpose = answers.get("purposes").split(',').next().unwrap_or("tourism").to_owned();
        let start = Start { post, visa_type: visa_type.to_owned(), purpose, answers: answers.clone() };
        let id = applicant::start(self.services, self.who, start).await?;
        applicant::save(self.services, self.who, id, &answers.0, None).await?;
        for (kind, name) in [
            ("portrait", "portrait.jpg"),
            ("passport_copy", "passport.jpg"),
            ("guardian_consent", "consent.jpg"),
        ] {
            let upload = Upload {
                kind: kind.to_owned(),
                name: name.to_owned(),
                bytes: testing::portrait().into(),
                cut: None,
                replaces: None,
            };
            applicant::attach(self.services, self.who, id, upload).await?;
        }
        Ok(id)
    }

    /// One command of a member of staff, at the version that the case has now.
    async fn act(&self, login: &str, id: CaseId, action: Action) -> Result<Done> {
        let who = Who::Staff(self.team.get(login)?.clone());
        let case = command::case(self.services, &who, id).await?;
        let version = i64::try_from(case.version).map_err(Error::internal)?;
        command::act(self.services, &who, id, version, self.services.new_command_key(), action).await
    }

    async fn lodge(&self, id: CaseId) -> Result<()> {
        let who = Who::Staff(self.team.get("intake")?.clone());
        let case = command::case(self.services, &who, id).await?;
        let today = self.services.today(&case.post);
        let fee =
            self.services.policies.current().fee(&case.visa_type, &case.post, case.subject.birth, today);
        let fee = fee.map(|fee| FeePaid {
            rule: fee.rule,
            amount: fee.amount,
            receipt: String::new(),
            way: PayWay::Cash,
        });
        let place = "Counter 2".to_owned();
        self.act("intake", id, Action::Lodge { place, biometrics: Biometrics::Taken, fee }).await?;
        Ok(())
    }

    async fn examine(&self, id: CaseId) -> Result<()> {
        let checks: BTreeSet<AdmissionCheck> = AdmissionCheck::ALL.iter().copied().collect();
        let done = self.act("intake", id, Action::Admit { checks }).await?;
        if done.state == State::Admissible {
            self.act("intake", id, Action::StartScreening).await?;
        }
        let lists = vec!["Utopia watch list 2026-11".to_owned()];
        self.act("intake", id, Action::ClearScreening { lists, hits: Vec::new() }).await?;
        let to = self.team.get("officer")?.id;
        self.act("officer", id, Action::Assign { to }).await?;
        Ok(())
    }

    async fn ask_for_papers(&self, id: CaseId) -> Result<()> {
        let today = self.services.today(&PostCode::from("GVA"));
        let due = today.checked_add(14.days()).map_err(Error::internal)?;
        let note = "The consent of the second parent, signed before a notary.".to_owned();
        let items = vec![RequestedItem { code: "guardian_consent".to_owned(), note }];
        self.act("officer", id, Action::RequestDocuments { items, due }).await?;
        Ok(())
    }

    async fn propose_refusal(&self, id: CaseId) -> Result<()> {
        let grounds = vec![
            Ground {
                code: 2,
                fact: "The hotel named in the application has no booking in this name for these dates."
                    .to_owned(),
            },
            Ground {
                code: 3,
                fact: "The bank statement covers two days and shows 40 euros for a stay of ten days."
                    .to_owned(),
            },
        ];
        let reason = "The hotel was telephoned twice; the applicant did not answer our message.".to_owned();
        let who = Who::Staff(self.team.get("officer")?.clone());
        let case = command::case(self.services, &who, id).await?;
        let checks = fitting(self.services.policies.current(), &case.visa_type, &grounds);
        // The demonstration has more cases of this kind than sentences.
        let wording = Wording { meant: true, ..Wording::default() };
        self.act("officer", id, Action::ProposeRefuse { grounds, reason, checks, wording }).await?;
        Ok(())
    }

    async fn propose_issue(&self, id: CaseId) -> Result<()> {
        let who = Who::Staff(self.team.get("officer")?.clone());
        let case = command::case(self.services, &who, id).await?;
        let trip = &case.subject.trip;
        let grant = Grant {
            visa_type: case.visa_type.clone(),
            valid_from: trip.arrival,
            valid_until: trip.departure,
            entries: Entries::Single,
            days: u16::try_from(trip.days).map_err(Error::internal)?,
            territory: None,
            remarks: String::new(),
        };
        let reason = "Purpose, means and return are proven; nothing speaks against it.".to_owned();
        let checks = fitting(self.services.policies.current(), &grant.visa_type, &[]);
        let wording = Wording { meant: true, ..Wording::default() };
        self.act("officer", id, Action::ProposeIssue { grant, reason, checks, wording }).await?;
        Ok(())
    }

    async fn decide(&self, id: CaseId) -> Result<()> {
        let who = Who::Staff(self.team.get("decider")?.clone());
        let case = command::case(self.services, &who, id).await?;
        let grant = case.proposal.and_then(|proposal| match proposal.outcome {
            domain::case::Outcome::Issue(grant) => Some(grant),
            domain::case::Outcome::Refuse(_) => None,
        });
        let grant = grant.ok_or_else(|| Error::internal("nothing was proposed"))?;
        self.act("decider", id, Action::DecideIssue { grant }).await?;
        Ok(())
    }

    /// Prints, controls, affixes and hands over, each by another person.
    async fn deliver(&self, id: CaseId) -> Result<()> {
        let operator = self.team.get("operator")?.clone();
        let mut tx = self.services.store.read().await?;
        let printer = tx.printers().of_post(&PostCode::from("GVA")).await?.into_iter().next();
        drop(tx);
        let machine = printer.map(|printer| Machine { id: printer.id, direct: false });
        let (serial, printer) = ("UTO100001".to_owned(), String::new());
        let load = Action::LoadSticker { serial, printer, machine, custodian: None };
        self.act("operator", id, load).await?;
        print::pdf(self.services, &operator, id).await?;
        self.act("operator", id, Action::RecordPrinted).await?;
        let who = Who::Staff(self.team.get("controller")?.clone());
        let case = command::case(self.services, &who, id).await?;
        let read = case
            .sticker()
            .and_then(|sticker| sticker.rendering.as_ref())
            .map(|rendering| rendering.mrz.clone());
        let read = read.ok_or_else(|| Error::internal("nothing was rendered"))?;
        self.act("controller", id, Action::PassControl { read }).await?;
        let passport_number = case.subject.passport.number.clone();
        self.act("intake", id, Action::Affix { page: 7, passport_number }).await?;
        let receiver = [case.subject.names.given.as_deref(), Some(case.subject.names.surname.as_str())];
        let receiver = receiver.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let (relation, proof) = ("holder".to_owned(), "passport and receipt".to_owned());
        self.act("intake", id, Action::HandOver { receiver, relation, proof }).await?;
        Ok(())
    }
}
