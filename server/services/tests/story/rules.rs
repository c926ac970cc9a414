//! Rules that only people can break, through the use cases.

use crate::world::{World, propose, serial, stranger};
use domain::DocumentId;
use domain::case::{Action, DocumentRef, Refusal, RequestedItem, Role, State};
use domain::policy::{Part, Policy, UTOPIA};
use services::policies::PolicyConflict;
use services::{Error, Who, audit, border, desk, policies, print};

pub async fn a_case_outlives_its_policy(world: World) {
    let next_text = UTOPIA.replace("version = \"utopia-2026-4\"", "version = \"utopia-2027-1\"");
    let next = Policy::parse(&next_text).unwrap();
    policies::remember(&world.services, UTOPIA).await.unwrap();
    let journey = world.to_examination("eriksson").await;
    let view = |world: &World| {
        let (services, officer) = (world.services.clone(), world.staff.officer.clone());
        async move { desk::case::open(&services, &officer, journey.id).await.map(|view| view.case.policy) }
    };

    // The State put another file in the place of the old one; nobody gives the program the old file again.
    let later = world.restarted(next.clone(), []);
    assert!(matches!(view(&later).await, Err(Error::Internal(_))));
    policies::remember(&later.services, &next_text).await.unwrap();
    assert_eq!(view(&later).await.unwrap(), "utopia-2026-4");
    let young = later.to_examination("ukrainian").await;

    // A node that was not restarted yet learns of the new one.
    let open = || desk::case::open(&world.services, &world.staff.officer, young.id);
    assert!(open().await.is_err());
    policies::refresh(&world.services).await.unwrap();
    assert_eq!(open().await.unwrap().case.policy, "utopia-2027-1");

    // Other words in comments are the same rules; other rules under the same name are none.
    policies::remember(&later.services, &format!("# Printed for the annals.\n{next_text}")).await.unwrap();
    let mut changed = next;
    changed.adult_years = 21;
    let secret = world.restarted(changed, []);
    let text = next_text.replace("adult_years = 18", "adult_years = 21");
    let refused = policies::remember(&secret.services, &text).await;
    assert!(matches!(refused, Err(PolicyConflict::Changed { version }) if version == "utopia-2027-1"));
}

pub async fn nobody_decides_an_own_proposal(world: World) {
    let both = world.hire("both", &[Role::Officer, Role::Decider], "GVA").await;
    let mut journey = world.to_examination("eriksson").await;
    let grant = world.grant();
    let propose = propose(grant.clone(), "Fine.");
    world.step(&mut journey, &both, propose).await;
    let decided = world.act(&journey, &Who::Staff(both), Action::DecideIssue { grant: grant.clone() }).await;
    assert_eq!(decided, Err(Error::Refused(Refusal::OwnProposal)));
    world.step(&mut journey, &world.staff.decider, Action::DecideIssue { grant }).await;
}

pub async fn the_print_room_is_other_people(world: World) {
    let services = &world.services;
    let chief = world.hire("chief", &[Role::Decider, Role::Operator, Role::Controller], "GVA").await;
    let mut journey = world.to_proposed("eriksson").await;
    world.step(&mut journey, &chief, Action::DecideIssue { grant: world.grant() }).await;
    let load = print::desk::load(services, &chief, world.job(&journey), &serial(1), world.printer).await;
    let clash = |part, played| Err(Error::Refused(Refusal::SeparateParts { part, played }));
    assert_eq!(load, clash(Part::Operator, Part::Decider));
    assert_eq!(world.ledger(&serial(1)).await, "issued", "a refused command leaves the ledger alone");

    let printer = world.hire("printer", &[Role::Operator, Role::Controller], "GVA").await;
    world.supply(&printer, 50, 1).await;
    let done =
        print::desk::load(services, &printer, world.job(&journey), &serial(50), world.printer).await.unwrap();
    journey.version = done.version;
    let file = print::pdf(services, &printer, journey.id).await.unwrap();
    assert!(file.first);
    journey.version += 1;
    world.step(&mut journey, &printer, Action::RecordPrinted).await;
    let view = print::queue::open(services, &printer, journey.id).await.unwrap();
    let mrz = view.case.sticker().unwrap().rendering.as_ref().unwrap().mrz.concat();
    let own = print::desk::control(services, &printer, world.job(&journey), &mrz).await;
    assert_eq!(own, clash(Part::Controller, Part::Operator));
    let judge = print::desk::control(services, &chief, world.job(&journey), &mrz).await;
    assert_eq!(judge, clash(Part::Controller, Part::Decider));
    print::desk::control(services, &world.staff.controller, world.job(&journey), &mrz).await.unwrap();
}

/// Whoever is not of the post, and other applicants, get the same answer as for a case that does not exist.
pub async fn another_post_learns_nothing(world: World) {
    let services = &world.services;
    let every = [Role::Intake, Role::Officer, Role::Decider, Role::Operator, Role::Supervisor];
    let other = world.hire("hanoi", &every, "HAN").await;
    let journey = world.to_print("eriksson").await;
    let note = || Action::Note { text: "Hello.".to_owned(), disclosable: false };
    let who = Who::Staff(other.clone());
    assert_eq!(world.act(&journey, &who, note()).await, Err(Error::NotFound));
    let view = desk::case::open(services, &other, journey.id).await;
    assert_eq!(view.map(|_| ()), Err(Error::NotFound));
    let view = print::queue::open(services, &other, journey.id).await;
    assert_eq!(view.map(|_| ()), Err(Error::NotFound));
    let file = print::pdf(services, &other, journey.id).await;
    assert_eq!(file.map(|_| ()), Err(Error::NotFound));
    let portrait = desk::case::portrait(services, &other, journey.id, None).await;
    assert_eq!(portrait.map(|_| ()), Err(Error::NotFound));
    assert_eq!(desk::queue::queue(services, &other, &Default::default(), None).await.unwrap().rows, []);
    let applicant = stranger(services);
    assert_eq!(
        world.act(&journey, &applicant, Action::AskRevocation { reason: String::new() }).await,
        Err(Error::NotFound)
    );
    let mut unknown = journey.clone();
    unknown.id = services.new_id();
    assert_eq!(world.act(&unknown, &who, note()).await, Err(Error::NotFound));

    let officer = &world.staff.officer;
    assert_eq!(audit::journal(services, officer, journey.id).await, Err(Error::Forbidden));
    assert_eq!(border::check(services, officer, "V").await, Err(Error::Forbidden));
    let custodian = desk::queue::queue(services, &world.staff.custodian, &Default::default(), None).await;
    assert_eq!(custodian, Err(Error::Forbidden));
}

/// Whoever sends a form by hand names any paper; only those of the case count, each as what it was uploaded as.
pub async fn a_paper_of_another_case_is_refused(world: World) {
    let services = &world.services;
    let officer = world.staff.officer.clone();
    let mut journey = world.to_examination("eriksson").await;
    let other = world.to_examination("ukrainian").await;
    let items = vec![RequestedItem { code: "portrait".to_owned(), note: String::new() }];
    let due = world.today().checked_add(jiff::Span::new().days(14)).unwrap();
    world.step(&mut journey, &officer, Action::RequestDocuments { items, due }).await;
    let portrait = async |id| desk::case::open(services, &officer, id).await.unwrap().portrait.unwrap();
    let (own, foreign) = (portrait(journey.id).await, portrait(other.id).await);
    let receive = async |code: &str, id: DocumentId| {
        let documents = vec![DocumentRef { code: code.to_owned(), id }];
        let who = Who::Staff(world.staff.intake.clone());
        world.act(&journey, &who, Action::ReceiveDocuments { documents }).await
    };
    let refused = Err(Error::problem("documents", "problem-paper-of-other-case"));
    assert_eq!(receive("portrait", foreign).await, refused, "another case's");
    assert_eq!(receive("portrait", services.new_id()).await, refused, "nobody's");
    assert_eq!(receive("passport_copy", own).await, refused, "another kind");
    assert_eq!(receive("portrait", own).await.unwrap().state, State::Examination);
}
