//! A consulted authority answers by the link of its letter.

use crate::world::{Journey, World};
use domain::case::{Action, Answerer, ConsultationAnswer, Refusal, State};
use domain::policy::Disclosed;
use domain::{CaseId, CommandKey};
use services::command::consultation::{Fact, Found, KIND, Says, look, say};
use services::desk::order::Order;
use services::desk::queue::{Filter, QueueRow, queue};
use services::desk::tray::{Tray, WaitingFor};
use services::jobs::{Handler, Settings, Worker};
use services::mail::authority_letters::AuthorityLetters;
use services::mail::{Letter, Mailer};
use services::{Error, audit};
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use std::sync::Arc;

const MINISTRY: &str = "Ministry of the Interior";

struct Post {
    world: World,
    mailer: Mailer,
}

impl Post {
    /// Sends what is due, and gives the tokens of the letters so far.
    async fn tokens(&self) -> Vec<String> {
        let letters = AuthorityLetters { mailer: self.mailer.clone() };
        let handlers: [(_, Arc<dyn Handler>); 1] = [(KIND, Arc::new(letters))];
        Worker::new(self.world.services.clone(), Settings::default(), handlers).run_due().await.unwrap();
        let urls = self.mailer.sent().into_iter().map(|sent| match sent.letter {
            Letter::Consultation { url, .. } => url,
            other => panic!("{other:?}"),
        });
        urls.map(|url| url.split_once("token=").unwrap().1.to_owned()).collect()
    }

    async fn look(&self, token: &str) -> Result<Found, Error> {
        look(&self.world.services, token, "198.51.100.7").await
    }

    async fn say(&self, token: &str, says: Says) -> Result<(), Error> {
        self.say_by(token, says, self.world.services.new_command_key()).await
    }

    async fn say_by(&self, token: &str, says: Says, key: CommandKey) -> Result<(), Error> {
        let by = Answerer { name: "Greta Lind".to_owned(), office: "Unit 4".to_owned() };
        say(&self.world.services, token, "198.51.100.7", by, says, key).await
    }

    /// The tray of questions as the officer sees it; what the rows say of who has to act, and the count beside the tray, say the same.
    async fn asked(&self) -> Vec<CaseId> {
        let services = &self.world.services;
        let list = async |tray, order, search: &str| {
            let filter = Filter { tray, order, search: search.to_owned(), ..Filter::default() };
            queue(services, &self.world.staff.officer, &filter, None).await.unwrap()
        };
        let page = list(Tray::Questions, Order::Due, "").await;
        let ids: Vec<CaseId> = page.rows.iter().map(|row| row.id).collect();
        let open = list(Tray::Open, Order::Due, "").await.rows;
        for search in ["", "uto"] {
            let listed = list(Tray::Open, Order::Waiting, search).await.rows;
            assert_eq!(listed.len(), open.len(), "each stands there once");
            let place =
                |row: &QueueRow| WaitingFor::ALL.iter().position(|waiting| *waiting == row.waiting_for);
            assert!(listed.is_sorted_by_key(place), "by who has to act: {listed:#?}");
        }
        for row in open.iter().filter(|row| row.state == State::Consultation) {
            let expected = if ids.contains(&row.id) { WaitingFor::Officer } else { WaitingFor::Authority };
            assert_eq!(row.waiting_for, expected);
        }
        let count = page.counts.iter().find(|count| count.tray == Tray::Questions).unwrap().counted.cases;
        assert_eq!(count, i64::try_from(ids.len()).unwrap());
        assert_eq!(self.migrated().await, ids);
        ids
    }

    /// What the migration that made the list would have put on it: the same as the commands did.
    async fn migrated(&self) -> Vec<CaseId> {
        const FILE: &str = include_str!("../../../../migrations/sqlite/0030_open_questions.sql");
        let (_, after) = FILE.split_once("INSERT INTO open_questions (case_id, post, since)").unwrap();
        let select = AssertSqlSafe(after.to_owned());
        let mut rows: Vec<(CaseId, String, i64)> = if self.world.url.starts_with("sqlite") {
            let mut database = SqliteConnection::connect(&self.world.url).await.unwrap();
            sqlx::query_as(select).fetch_all(&mut database).await.unwrap()
        } else {
            let mut database = PgConnection::connect(&self.world.url).await.unwrap();
            sqlx::query_as(select).fetch_all(&mut database).await.unwrap()
        };
        rows.sort_by_key(|(_, _, since)| *since);
        rows.into_iter().map(|(id, _, _)| id).collect()
    }

    async fn state(&self, journey: &Journey) -> State {
        let services = &self.world.services;
        services::desk::case::open(services, &self.world.staff.officer, journey.id).await.unwrap().case.state
    }
}

async fn asked(world: World, authority: &str) -> (Post, Journey, String) {
    let mut journey = world.to_examination("eriksson").await;
    let action = Action::Consult { authority: authority.to_owned() };
    world.step(&mut journey, &world.staff.officer, action).await;
    let post = Post { world, mailer: Mailer::memory() };
    let token = post.tokens().await.remove(0);
    (post, journey, token)
}

fn no_objection() -> Says {
    Says::Answer(ConsultationAnswer::NoObjection, String::new())
}

pub async fn an_authority_answers_by_its_link(world: World) {
    let (post, journey, token) = asked(world, MINISTRY).await;
    let sent = post.mailer.sent().remove(0);
    assert_eq!((sent.to.as_str(), sent.lang.code()), ("visa-consultation@interior.utopia.example", "fr"));
    for secret in [&journey.id.to_string(), "ERIKSSON", "Eriksson"] {
        assert!(!sent.message.contains(secret), "the letter names {secret}");
    }
    let Found::Open(asked) = post.look(&token).await.unwrap() else { panic!("open") };
    let sees: Vec<Disclosed> = asked.facts.iter().map(|(what, _)| *what).collect();
    assert_eq!(sees.len(), Disclosed::ALL.len());
    // Words of another purpose open nothing, and neither does a guess.
    let guess = post.world.services.vault.new_token("sign-in").text.to_string();
    assert_eq!(post.look(&guess).await, Err(Error::NotFound));

    let key = post.world.services.new_command_key();
    let objection = || Says::Answer(ConsultationAnswer::Objection, "On our list since 2025".to_owned());
    post.say_by(&token, objection(), key).await.unwrap();
    // Pressed twice it is done once; a change of mind comes too late.
    post.say_by(&token, objection(), key).await.unwrap();
    let later = post.say(&token, no_objection()).await;
    assert_eq!(later, Err(Error::Refused(Refusal::ConsultationOver)));
    let Found::Answered(given) = post.look(&token).await.unwrap() else { panic!("answered") };
    assert_eq!((given.answer, given.by.name.as_str()), (ConsultationAnswer::Objection, "Greta Lind"));

    let services = &post.world.services;
    let view = services::desk::case::open(services, &post.world.staff.officer, journey.id).await.unwrap();
    let kinds: Vec<&str> = view.history.iter().map(|row| row.kind.as_str()).collect();
    let count = |kind: &str| kinds.iter().filter(|found| **found == kind).count();
    assert_eq!((count("consultation_answered"), count("consultation_recorded")), (1, 0));
    let opened = view.history.iter().any(|row| row.args.contains(&("what", "consultation_link".to_owned())));
    assert!(opened, "that the link was opened is in the journal");
    assert_eq!(view.case.state, State::Examination);
    assert!(audit::verify(services).await.unwrap().is_clean());
}

pub async fn a_link_shows_what_the_policy_says_and_ends_with_its_consultation(world: World) {
    let (post, mut journey, token) = asked(world, "Central Visa Authority").await;
    assert_eq!(post.mailer.sent()[0].lang.code(), "en");
    let Found::Open(asked) = post.look(&token).await.unwrap() else { panic!("open") };
    let sees: Vec<Disclosed> = asked.facts.iter().map(|(what, _)| *what).collect();
    use Disclosed as D;
    assert_eq!(sees, [D::Name, D::Birth, D::Nationality, D::Passport, D::Dates]);
    assert!(!asked.facts.iter().any(|(_, fact)| matches!(fact, Fact::Purposes(_) | Fact::Sex(_))));

    // A question keeps it open. The answer comes with a new link, and the old one stops.
    post.say(&token, Says::Question("Which hotel?".to_owned())).await.unwrap();
    assert_eq!(post.state(&journey).await, State::Consultation);
    assert_eq!(post.asked().await, [journey.id], "it stands in the tray of the officer");
    post.say(&token, Says::Question("And which street?".to_owned())).await.unwrap();
    journey.version += 2;
    let text = "The Hotel of the Lake".to_owned();
    let officer = post.world.staff.officer.clone();
    post.world.step(&mut journey, &officer, Action::WriteToAuthority { text }).await;
    assert_eq!(post.asked().await, [], "answered");
    let tokens = post.tokens().await;
    assert_eq!((tokens.len(), &tokens[0]), (2, &token));
    assert_eq!(post.look(&token).await.unwrap(), Found::Replaced);
    let by_the_old = post.say(&token, no_objection()).await;
    assert_eq!(by_the_old, Err(Error::Refused(Refusal::ConsultationOver)));
    let Found::Open(asked) = post.look(&tokens[1]).await.unwrap() else { panic!("open") };
    assert_eq!(asked.lines.len(), 3);

    // It works on its last day, and not after it.
    post.world.clock.advance(7 * 24 * 3600);
    assert!(matches!(post.look(&tokens[1]).await.unwrap(), Found::Open(_)));
    post.world.clock.advance(24 * 3600);
    assert_eq!(post.look(&tokens[1]).await.unwrap(), Found::Over);
    let late = post.say(&tokens[1], no_objection()).await;
    assert_eq!(late, Err(Error::Refused(Refusal::ConsultationOver)));
    assert_eq!(post.state(&journey).await, State::Consultation);
}

pub async fn a_link_is_of_no_use_once_somebody_else_has_answered(world: World) {
    let (post, mut journey, token) = asked(world, MINISTRY).await;
    // Others wait for the officer and for another authority.
    post.world.to_examination("eriksson").await;
    let mut other = post.world.to_examination("eriksson").await;
    let consult = Action::Consult { authority: MINISTRY.to_owned() };
    post.world.step(&mut other, &post.world.staff.officer, consult).await;
    let officer = post.world.staff.officer.clone();
    post.say(&token, Says::Question("Which hotel?".to_owned())).await.unwrap();
    journey.version += 1;
    assert_eq!(post.asked().await, [journey.id]);
    let answer = Action::RecordConsultation { answer: ConsultationAnswer::Objection };
    post.world.step(&mut journey, &officer, answer).await;
    assert_eq!(post.asked().await, [], "the consultation is over");
    assert_eq!(post.look(&token).await.unwrap(), Found::Over);
    // Asked again, the first link does not answer for the second.
    let again = Action::Consult { authority: MINISTRY.to_owned() };
    post.world.step(&mut journey, &officer, again).await;
    assert_eq!(post.look(&token).await.unwrap(), Found::Replaced);
    let by_the_old = post.say(&token, no_objection()).await;
    assert_eq!(by_the_old, Err(Error::Refused(Refusal::ConsultationOver)));
    assert_eq!(post.tokens().await.len(), 3, "one of them of the other case");
}

pub async fn guessing_links_is_slowed_down(world: World) {
    let (post, _, token) = asked(world, MINISTRY).await;
    for guess in 0..30 {
        assert_eq!(post.look(&format!("guess{guess}")).await, Err(Error::NotFound));
    }
    assert!(matches!(post.look("guess").await, Err(Error::Throttled { .. })));
    // Whoever has the link is not hindered by somebody who guesses.
    assert!(matches!(post.look(&token).await.unwrap(), Found::Open(_)));
}
