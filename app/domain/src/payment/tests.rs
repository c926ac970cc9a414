//! A provider that loses, repeats, delays and reorders what it says, and the order that has to come out right.

use super::*;
use proptest::prelude::*;

/// What a provider may go through with one payment, from the first moment on.
const LIVES: &[&[Status]] = &[
    &[Status::Open],
    &[Status::Open, Status::Paid],
    &[Status::Open, Status::Declined],
    &[Status::Open, Status::Expired],
    &[Status::Open, Status::Paid, Status::Refunded],
];

/// Our side: the order, and what was done about it.
#[derive(Debug)]
struct Books {
    order: Order,
    /// The case takes the money when it is credited.
    accepts: bool,
    credits: u32,
    refunds: u32,
    returned: u32,
}

impl Books {
    fn new(accepts: bool) -> Self {
        Self { order: Order::NEW, accepts, credits: 0, refunds: 0, returned: 0 }
    }

    fn hear(&mut self, news: News) {
        let before = self.order;
        let (order, tasks) = self.order.take(news);
        self.order = order;
        assert!(
            !before.state.is_final() || order.state.is_final(),
            "what is final stays so: {before:?} {news:?}"
        );
        assert!(
            before.state != OrderState::Paid || order.state == OrderState::Paid,
            "money was taken back in words"
        );
        assert!(order.back == Return::None || order.state == OrderState::Paid, "4: nothing was taken");
        for task in tasks {
            match task {
                Task::Credit => {
                    self.credits += 1;
                    if !self.accepts {
                        self.hear(News::GiveBack);
                    }
                }
                Task::Refund => self.refunds += 1,
                Task::Returned => self.returned += 1,
            }
        }
    }
}

/// Calls of a life: each is sent up to three times, in any order, each maybe never.
fn calls(life: usize) -> impl Strategy<Value = Vec<Status>> {
    let sent: Vec<Status> = LIVES[life].iter().flat_map(|status| [*status; 3]).collect();
    let most = sent.len();
    proptest::sample::subsequence(sent, 0..=most).prop_shuffle()
}

/// A life, the calls that come through, and where between them the person leaves for the page and the provider is asked.
fn story() -> impl Strategy<Value = (usize, Vec<Status>, Vec<u8>, bool)> {
    (0..LIVES.len()).prop_flat_map(|life| {
        (Just(life), calls(life), proptest::collection::vec(0_u8..6, 0..24), any::<bool>())
    })
}

proptest! {
    #[test]
    fn any_interleaving_ends_as_the_provider_says((life, calls, dice, accepts) in story()) {
        let truth = LIVES[life];
        let mut books = Books::new(accepts);
        let mut calls = calls.into_iter();
        let mut now = 0;
        for die in dice {
            match die {
                0 => books.hear(News::Left),
                // The provider goes on with its life; what it says from now on is newer.
                1 => now = (now + 1).min(truth.len() - 1),
                2 => books.hear(News::Answer(truth[now])),
                // A call never tells what has not happened yet.
                _ => if let Some(status) = calls.next()
                    && truth[..=now].contains(&status)
                {
                    books.hear(News::Call(status));
                },
            }
            // 3
            let may_pay_again = !books.order.is_live();
            prop_assert!(!may_pay_again || truth[now] != Status::Open, "offered while the first can be paid");
        }
        // Whatever is still under way arrives after the last change, and the provider is asked at the end.
        for status in calls {
            books.hear(News::Call(status));
        }
        let last = truth[truth.len() - 1];
        books.hear(News::Answer(last));
        let state = match last {
            Status::Open => OrderState::Open,
            Status::Paid | Status::Refunded => OrderState::Paid,
            Status::Declined => OrderState::Declined,
            Status::Expired => OrderState::Expired,
        };
        // 1
        prop_assert_eq!(books.order.state, state);
        if last == Status::Refunded {
            prop_assert_eq!(books.order.back, Return::Done);
        }
        // 2 and 4
        prop_assert!(books.credits <= 1 && books.refunds <= 1 && books.returned <= 1);
        if last == Status::Paid {
            prop_assert_eq!(books.credits, 1, "paid and not credited");
            prop_assert_eq!(books.refunds, u32::from(!accepts));
        }
        prop_assert!(truth.contains(&Status::Paid) || books.credits == 0, "credited and not paid");
        // Hearing everything again changes nothing.
        let settled = books.order;
        for status in truth {
            books.hear(News::Call(*status));
        }
        prop_assert_eq!(books.order, settled);
        prop_assert!(books.credits <= 1 && books.refunds <= 1 && books.returned <= 1);
    }
}

#[test]
fn a_payment_that_was_never_made_ends_and_money_that_turns_up_is_believed() {
    let (order, _) = Order::NEW.take(News::Unknown);
    assert_eq!(order.state, OrderState::Expired);
    let (order, tasks) = order.take(News::Call(Status::Paid));
    assert_eq!((order.state, tasks), (OrderState::Paid, vec![Task::Credit]));
}

#[test]
fn who_left_is_not_offered_another_payment_until_the_provider_has_answered() {
    let (order, _) = Order::NEW.take(News::Answer(Status::Open));
    let (order, _) = order.take(News::Left);
    assert!(order.is_live() && order.state == OrderState::Checking);
    let (late, _) = order.take(News::Call(Status::Open));
    assert_eq!(late.state, OrderState::Checking, "an old call does not tell how it is now");
    assert_eq!(order.take(News::Answer(Status::Open)).0.state, OrderState::Open);
    assert!(!order.take(News::Answer(Status::Declined)).0.is_live());
}

#[test]
fn questions_become_rarer_and_never_stop() {
    let waits: Vec<i64> = (0..12).map(ask_again_after).collect();
    assert!(waits.is_sorted() && waits[0] == 15 && waits[11] == 3600);
}
