//! The fee at a provider's that forgets to call, calls twice, late and in the wrong order, and loses its answers.

use crate::visits::somebody;
use crate::world::{Journey, World, stranger};
use domain::case::{Action, AdmissionCheck, Biometrics, FeePaid, PayWay, Role};
use domain::payment::{OrderState, Status};
use domain::policy::{Money, Policy};
use domain::{OrderId, Timestamp};
use services::jobs::{Handler, Settings, Worker};
use services::mail::{About, Letter, Mailer};
use services::payments::view::{FeeView, Standing, view};
use services::payments::{self, Ask, Call, Payment, Provider, Trouble};
use services::{Error, Who};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

const PAGE: &str = "https://pay.example/pay/";

#[derive(Debug, Default)]
struct Truth {
    payments: BTreeMap<OrderId, Payment>,
    /// Answers to the next questions that are lost after the provider did what it was asked.
    lost: u32,
    /// Questions that do not arrive.
    deaf: u32,
    refunds: u32,
}

/// A provider whose truth the scene writes.
#[derive(Debug, Default)]
struct Stage(Mutex<Truth>);

impl Stage {
    fn truth(&self) -> MutexGuard<'_, Truth> {
        self.0.lock().unwrap()
    }

    fn set(&self, order: OrderId, status: Status) {
        self.truth().payments.get_mut(&order).expect("a payment").status = status;
    }

    fn answer<T>(&self, act: impl FnOnce(&mut Truth) -> T) -> Result<T, Trouble> {
        let mut truth = self.truth();
        if truth.deaf > 0 {
            truth.deaf -= 1;
            return Err(Trouble::Lost("nobody there".to_owned()));
        }
        let done = act(&mut truth);
        if truth.lost > 0 {
            truth.lost -= 1;
            return Err(Trouble::Lost("died before it answered".to_owned()));
        }
        Ok(done)
    }
}

impl Provider for Stage {
    fn origin(&self) -> &'static str {
        "https://pay.example"
    }

    fn open(&self, ask: &Ask) -> Result<Payment, Trouble> {
        let new = || Payment {
            status: Status::Open,
            amount: ask.amount.clone(),
            page: format!("{PAGE}{}", ask.order),
            expires_at: Timestamp(i64::MAX),
        };
        self.answer(|truth| truth.payments.entry(ask.order).or_insert_with(new).clone())
    }

    fn find(&self, order: OrderId) -> Result<Option<Payment>, Trouble> {
        self.answer(|truth| truth.payments.get(&order).cloned())
    }

    fn give_back(&self, order: OrderId) -> Result<Payment, Trouble> {
        self.answer(|truth| {
            let payment = truth.payments.get_mut(&order).expect("a payment");
            if payment.status == Status::Paid {
                payment.status = Status::Refunded;
                truth.refunds += 1;
            }
            truth.payments[&order].clone()
        })
    }

    /// `paid 0193…`, signed by the word `good`.
    fn read(&self, signature: &str, body: &[u8], _: Timestamp) -> Option<Call> {
        let (status, order) = std::str::from_utf8(body).ok()?.split_once(' ')?;
        (signature == "good")
            .then(|| Some(Call { order: order.parse().ok()?, status: status.parse().ok()? }))
            .flatten()
    }
}

/// The installation with a provider, and its worker.
struct Scene {
    world: World,
    stage: Arc<Stage>,
    worker: Worker,
    mailer: Mailer,
}

impl Scene {
    fn of(world: &World) -> Self {
        let stage = Arc::new(Stage::default());
        let world = world.paying(stage.clone());
        let mailer = Mailer::memory();
        let mut handlers: Vec<(&'static str, Arc<dyn Handler>)> = services::mail::handlers(&mailer);
        handlers.push((payments::KIND, Arc::new(payments::Reconciler)));
        let worker = Worker::new(world.services.clone(), Settings::default(), handlers);
        Self { world, stage, worker, mailer }
    }

    /// Lets time pass and does what is due meanwhile.
    async fn wait(&self, seconds: i64) {
        self.world.clock.advance(seconds);
        while self.worker.run_due().await.unwrap() > 0 {}
    }

    async fn view(&self, journey: &Journey) -> FeeView {
        view(&self.world.services, &journey.applicant, journey.id).await.unwrap()
    }

    async fn start(&self, journey: &Journey) -> Result<OrderId, Error> {
        let page = payments::start(&self.world.services, &journey.applicant, journey.id).await?;
        Ok(page.strip_prefix(PAGE).expect("a page of the provider").parse().unwrap())
    }

    async fn call(&self, order: OrderId, status: Status) {
        let body = format!("{status} {order}");
        payments::call(&self.world.services, "good", body.as_bytes()).await.unwrap();
    }

    async fn case(&self, journey: &Journey) -> domain::case::Case {
        let open = services::desk::case::open(&self.world.services, &self.world.staff.intake, journey.id);
        open.await.unwrap().case
    }

    async fn events(&self, journey: &Journey, wanted: fn(&str) -> bool) -> usize {
        let mut tx = self.world.services.store.read().await.unwrap();
        let rows = tx.journal().of_case(journey.id, 0, 1000).await.unwrap();
        rows.iter().filter(|row| wanted(&row.kind)).count()
    }

    fn letters(&self) -> Vec<About> {
        let about = |sent: services::mail::Sent| match sent.letter {
            Letter::Case { about, .. } => Some(about),
            _ => None,
        };
        self.mailer.sent().into_iter().filter_map(about).filter(|about| *about != About::Submitted).collect()
    }
}

fn is_checking(fee: &FeeView) -> bool {
    matches!(fee.standing, Standing::Checking { .. })
}

/// The callback is lost, then comes three times, late: the fee is recorded once, and meanwhile nobody is asked to pay again.
pub async fn a_lost_callback_is_made_good_by_a_question(world: World) {
    let scene = Scene::of(&world);
    let journey = somebody(&scene.world, 1).await;
    let offered = scene.view(&journey).await;
    assert!(matches!(offered.standing, Standing::ToPay { online: true, last: None }));
    assert_eq!(offered.charge.as_ref().map(|charged| charged.rule.as_str()), Some("short-adult"));
    let order = scene.start(&journey).await.unwrap();
    assert!(is_checking(&scene.view(&journey).await));
    let again = scene.start(&journey).await;
    assert!(matches!(again, Err(Error::Problems(_))), "no second payment beside it: {again:?}");

    // The person looks at the page and comes back: it is known that it is open, and leads to the same page.
    scene.wait(20).await;
    assert!(matches!(scene.view(&journey).await.standing, Standing::Open { .. }));
    assert_eq!(scene.start(&journey).await.unwrap(), order);
    scene.stage.set(order, Status::Paid);
    scene.stage.truth().deaf = 1;
    scene.wait(20).await;
    assert!(is_checking(&scene.view(&journey).await), "the provider did not answer");
    scene.wait(60).await;
    let paid = scene.view(&journey).await;
    assert!(matches!(&paid.standing, Standing::Settled(fee) if fee.way == PayWay::Online));
    assert_eq!(paid.receipt.unwrap().to_string(), "GVA-2026-000001");
    for status in [Status::Open, Status::Paid, Status::Paid, Status::Declined, Status::Paid] {
        scene.call(order, status).await;
    }
    scene.wait(7200).await;
    assert_eq!(scene.events(&journey, |kind| kind == "fee_recorded").await, 1);
    assert_eq!(scene.letters(), [About::FeePaid]);
    assert_eq!(scene.stage.truth().refunds, 0);
    let clerk = Who::Staff(scene.world.staff.intake.clone());
    let version = i64::try_from(scene.case(&journey).await.version).unwrap();
    let at_counter = Journey { version, ..journey.clone() };
    let lodge = Action::Lodge { place: "Counter".to_owned(), biometrics: Biometrics::Taken, fee: None };
    assert!(scene.world.act(&at_counter, &clerk, lodge).await.is_ok(), "the counter takes no fee");
}

/// The provider dies after it opened the payment, and after it never heard of it: both end well.
pub async fn an_answer_that_is_lost_is_found_again(world: World) {
    let scene = Scene::of(&world);
    let journey = somebody(&scene.world, 1).await;
    scene.stage.truth().lost = 1;
    assert!(scene.start(&journey).await.is_err());
    assert!(is_checking(&scene.view(&journey).await));
    scene.wait(40).await;
    assert!(
        matches!(scene.view(&journey).await.standing, Standing::Open { .. }),
        "it was opened, and is found"
    );

    let other = somebody(&scene.world, 2).await;
    scene.stage.truth().deaf = 1;
    assert!(scene.start(&other).await.is_err());
    scene.wait(40).await;
    let view = scene.view(&other).await;
    let ended = Standing::ToPay { online: true, last: Some(OrderState::Expired) };
    assert_eq!(view.standing, ended, "nothing was opened: it is offered again");
    let order = scene.start(&other).await.unwrap();
    scene.stage.set(order, Status::Expired);
    scene.wait(20).await;
    assert_eq!(scene.view(&other).await.standing, ended, "nobody paid before the page closed");
    let order = scene.start(&other).await.unwrap();
    scene.call(order, Status::Declined).await;
    assert!(matches!(
        scene.view(&other).await.standing,
        Standing::ToPay { online: true, last: Some(OrderState::Declined) }
    ));
}

/// Somebody pays at the counter while the page is open, and then on the page as well: that goes back by itself.
pub async fn money_that_is_not_needed_goes_back(world: World) {
    let scene = Scene::of(&world);
    let mut journey = somebody(&scene.world, 1).await;
    let order = scene.start(&journey).await.unwrap();
    let fee = FeePaid {
        rule: "short-adult".to_owned(),
        amount: Money { minor: 9000, currency: "EUR".to_owned() },
        receipt: String::new(),
        way: PayWay::Cash,
    };
    let place = "Counter 1".to_owned();
    let lodge = Action::Lodge { place, biometrics: Biometrics::Taken, fee: Some(fee) };
    scene.world.step(&mut journey, &scene.world.staff.intake.clone(), lodge).await;
    scene.stage.set(order, Status::Paid);
    // The first answer to the refund is lost: it is asked for again and takes effect once.
    scene.call(order, Status::Paid).await;
    scene.stage.truth().lost = 1;
    assert_eq!(scene.view(&journey).await.returned, Some(false));
    scene.wait(20).await;
    scene.wait(60).await;
    let view = scene.view(&journey).await;
    assert_eq!(view.returned, Some(true));
    assert!(matches!(&view.standing, Standing::Settled(fee) if fee.way == PayWay::Cash));
    assert!(view.voucher.is_none() && !view.refund_due, "the fee of the case stays");
    scene.call(order, Status::Paid).await;
    scene.wait(7200).await;
    assert_eq!(scene.stage.truth().refunds, 1);
    assert_eq!(scene.events(&journey, |kind| kind == "payment_returned").await, 1);
    assert_eq!(scene.events(&journey, |kind| kind == "fee_recorded").await, 1);
    assert!(scene.letters().contains(&About::PaymentReturned));
}

/// Two orders of one case are paid, because the provider opened one late that it never had answered.
pub async fn of_two_payments_one_goes_back(world: World) {
    let scene = Scene::of(&world);
    let journey = somebody(&scene.world, 1).await;
    scene.stage.truth().deaf = 1;
    assert!(scene.start(&journey).await.is_err());
    let mut tx = scene.world.services.store.read().await.unwrap();
    let first = tx.payments().of_case(journey.id).await.unwrap()[0].id;
    drop(tx);
    scene.wait(40).await;
    let second = scene.start(&journey).await.unwrap();
    scene.stage.set(second, Status::Paid);
    let late = scene.stage.truth().payments[&second].clone();
    scene.stage.truth().payments.insert(first, late);
    let (one, two) = tokio::join!(scene.call(second, Status::Paid), scene.call(first, Status::Paid));
    assert_eq!((one, two), ((), ()));
    for _ in 0..4 {
        scene.wait(60).await;
    }
    assert_eq!(scene.stage.truth().refunds, 1);
    assert_eq!(scene.events(&journey, |kind| kind == "fee_recorded").await, 1);
    assert_eq!(scene.events(&journey, |kind| kind == "payment_returned").await, 1);
    let view = scene.view(&journey).await;
    assert!(matches!(view.standing, Standing::Settled(_)) && view.returned == Some(true));
}

/// What is not examined is paid back online, with a voucher, once; a refused visa is not.
pub async fn an_application_that_is_not_examined_is_paid_back_online(world: World) {
    let scene = Scene::of(&world);
    let people = scene.world.staff.clone();
    let mut journey = somebody(&scene.world, 1).await;
    let order = scene.start(&journey).await.unwrap();
    scene.stage.set(order, Status::Paid);
    scene.call(order, Status::Paid).await;
    journey.version = i64::try_from(scene.case(&journey).await.version).unwrap();
    let lodge = Action::Lodge { place: "Counter".to_owned(), biometrics: Biometrics::Taken, fee: None };
    scene.world.step(&mut journey, &people.intake, lodge).await;
    let missing = [AdmissionCheck::Papers].into();
    let end = Action::FindInadmissible { missing, reason: "One blank page.".to_owned() };
    scene.world.step(&mut journey, &people.intake, end).await;
    let second = scene.world.hire("inge", &[Role::Supervisor], "GVA").await;
    let cash = Action::RecordRefund { receipt: String::new(), way: PayWay::Cash };
    let at_counter = scene.world.act(&journey, &Who::Staff(second), cash).await;
    assert!(matches!(at_counter, Err(Error::Refused(domain::case::Refusal::PayWay))), "{at_counter:?}");
    let due = scene.view(&journey).await;
    assert_eq!((due.refund_due, due.refund_rule.as_deref()), (true, Some("inadmissible")));
    assert_eq!(due.refunds.len(), 2, "both rules are shown");
    for _ in 0..3 {
        scene.wait(60).await;
    }
    let view = scene.view(&journey).await;
    assert_eq!(view.voucher.map(|number| number.to_string()).as_deref(), Some("GVA-2026-R000001"));
    assert!(!view.refund_due && scene.stage.truth().refunds == 1);
    scene.call(order, Status::Refunded).await;
    scene.call(order, Status::Paid).await;
    scene.wait(7200).await;
    assert_eq!(scene.events(&journey, |kind| kind == "fee_refunded").await, 1);
    assert!(scene.letters().contains(&About::FeeReturned));
}

/// Without a provider, at a post that takes no such payments, for a stranger and with a forged callback nothing happens.
pub async fn only_who_may_pays_online_and_only_the_provider_calls(world: World) {
    let scene = Scene::of(&world);
    let journey = somebody(&scene.world, 1).await;
    let none = payments::start(&world.services, &journey.applicant, journey.id).await;
    assert!(matches!(none, Err(Error::Problems(_))), "no provider: {none:?}");
    let plain = view(&world.services, &journey.applicant, journey.id).await.unwrap();
    assert!(matches!(plain.standing, Standing::ToPay { online: false, .. }));
    let foreign = stranger(&scene.world.services);
    let other = payments::start(&scene.world.services, &foreign, journey.id).await;
    assert_eq!(other, Err(Error::NotFound));
    assert_eq!(payments::check(&scene.world.services, &foreign, journey.id).await, Err(Error::NotFound));
    let order = scene.start(&journey).await.unwrap();
    let body = format!("paid {order}");
    let forged = payments::call(&scene.world.services, "bad", body.as_bytes()).await;
    assert_eq!(forged, Err(Error::Forbidden));
    let nobody: OrderId = scene.world.services.new_id();
    scene.call(nobody, Status::Paid).await;
    assert!(is_checking(&scene.view(&journey).await));
    let mut policy = Policy::utopia();
    "counter-only".clone_into(&mut policy.version);
    policy.posts.iter_mut().for_each(|post| post.payment.online = false);
    let scene = Scene::of(&world.under(policy));
    let journey = somebody(&scene.world, 2).await;
    assert!(scene.start(&journey).await.is_err(), "the post takes no payments online");
}
