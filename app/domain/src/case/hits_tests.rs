//! What a search does to a case, and who settles its hits.

use super::world::{grant, people, plausible, propose, search, staff, start, submitted, user};
use super::*;
use crate::policy::Policy;
use crate::screening::{ALGORITHM, score};
use rstest::rstest;

/// A case with the people who handle it.
struct Handled {
    case: Case,
    journal: Vec<Event>,
    policy: Policy,
    now: Timestamp,
}

impl Handled {
    /// In examination, searched and cleared.
    fn new() -> Self {
        let policy = Policy::utopia();
        let change = submitted(&policy);
        let mut handled = Self { case: change.next, journal: change.events, policy, now: start() };
        for (who, kind) in [(1, ActionKind::Lodge), (1, ActionKind::Admit), (2, ActionKind::StartScreening)] {
            let action = plausible(&handled.case, kind, 1, handled.now, &handled.policy);
            handled.does(who, action).expect("on the way");
        }
        handled
    }

    fn does(&mut self, who: usize, action: Action) -> Result<(), Refusal> {
        let actor = if who == 99 { Actor::system() } else { people()[who].clone() };
        self.by(&actor, action)
    }

    fn by(&mut self, actor: &Actor, action: Action) -> Result<(), Refusal> {
        self.now = self.now.plus_seconds(60);
        let change = self.case.apply(actor, action, self.now, &self.policy)?;
        self.journal.extend(change.events);
        self.case = change.next;
        assert_eq!(Case::fold(&self.journal).as_ref(), Ok(&self.case));
        Ok(())
    }

    /// A search that finds somebody (`1`: of the same name, `2`: of the same birth as well).
    fn searched(&mut self, twist: u64) {
        let search = Box::new(search(&self.case, twist, &self.policy));
        self.does(99, Action::RecordSearch { search }).expect("a search");
    }

    fn clear(&mut self) -> Result<(), Refusal> {
        self.does(2, Action::ClearScreening { lists: Vec::new(), hits: Vec::new() })
    }
}

fn judge(number: u32, verdict: Verdict) -> Action {
    Action::JudgeHit { number, verdict, reason: "another birth place".into() }
}

fn review(number: u32, agrees: bool) -> Action {
    Action::ReviewHit { number, agrees, reason: "looked at it".into() }
}

#[test]
fn a_hit_bars_the_way_until_it_is_cleared_and_stays_cleared() {
    let mut file = Handled::new();
    file.searched(1);
    let hit = file.case.hits[0].clone();
    assert_eq!((hit.number, hit.version, hit.status()), (1, 1, HitStatus::Open));
    assert_eq!(file.clear(), Err(Refusal::HitUnsettled));
    assert_eq!(file.does(2, judge(7, Verdict::Cleared)), Err(Refusal::HitNotOpen { number: 7 }));
    let silent = Action::JudgeHit { number: 1, verdict: Verdict::Cleared, reason: " ".into() };
    assert_eq!(file.does(2, silent), Err(Refusal::TextMissing { field: "reason" }));
    file.does(2, judge(1, Verdict::Cleared)).expect("cleared");
    if file.case.hits[0].status() == HitStatus::Waiting {
        file.does(8, review(1, true)).expect("agreed");
    }
    file.clear().expect("nothing is open");
    assert_eq!(file.case.state, State::Examination);

    // The same entry again says nothing new, and does not make a page stale.
    let version = file.case.version;
    file.searched(1);
    assert_eq!((file.case.hits.len(), file.case.version), (1, version));
    assert_eq!(file.case.searched.as_ref().map(|searched| searched.found), Some(1));
    // The entry has changed: its reference is the same, what it says is not.
    let mut changed = search(&file.case, 1, &file.policy);
    changed.hits[0].entry.nationalities.push("XAA".into());
    file.does(99, Action::RecordSearch { search: Box::new(changed) }).expect("a search");
    assert_eq!(file.case.hits.len(), 2);
    assert_eq!(file.case.hits[1].status(), HitStatus::Open);
    assert!(file.case.version > version);
}

#[test]
fn the_score_of_a_kept_hit_is_the_same_when_it_is_read_again() {
    let mut file = Handled::new();
    file.searched(2);
    let kept = serde_json::to_string(&file.journal).expect("JSON");
    let read: Vec<Event> = serde_json::from_str(&kept).expect("a journal");
    let searches = read.iter().filter_map(|event| match &event.body {
        EventBody::ListsSearched { search, .. } => Some(search),
        _ => None,
    });
    let mut hits = 0;
    for search in searches {
        assert_eq!(search.algorithm, ALGORITHM);
        assert_eq!(search.limits, Limits::from(&file.policy.screening));
        assert_eq!(search.person, file.case.known());
        for hit in &search.hits {
            hits += 1;
            assert_eq!(score(&hit.evidence).total, hit.score);
            assert_ne!(hit.score, 0);
        }
    }
    assert_eq!(hits, 1);
}

#[test]
fn a_search_that_does_not_follow_from_its_evidence_is_not_recorded() {
    let mut file = Handled::new();
    let wrong: [fn(&mut Search); 5] = [
        |search| search.hits[0].score += 1,
        |search| search.person.births.clear(),
        |search| search.limits.hit = 1,
        |search| search.lists.clear(),
        |search| search.hits[0].list = "unsearched".into(),
    ];
    for change in wrong {
        let mut search = search(&file.case, 1, &file.policy);
        change(&mut search);
        let recorded = file.does(99, Action::RecordSearch { search: Box::new(search) });
        assert_eq!(recorded, Err(Refusal::Inconsistent));
    }
    let search = Box::new(search(&file.case, 1, &file.policy));
    let by_hand = file.does(9, Action::RecordSearch { search });
    assert!(matches!(by_hand, Err(Refusal::NotAllowed { .. }) | Ok(())), "{by_hand:?}");
}

#[rstest]
#[case(Verdict::Confirmed, 1)]
#[case(Verdict::Confirmed, 2)]
#[case(Verdict::Cleared, 2)]
fn confirming_and_clearing_a_serious_one_takes_a_second_person(#[case] verdict: Verdict, #[case] twist: u64) {
    let mut file = Handled::new();
    file.searched(twist);
    file.does(2, judge(1, verdict)).expect("judged");
    assert_eq!(file.case.hits[0].status(), HitStatus::Waiting, "{}", file.case.hits[0].found.score);
    assert_eq!(file.clear(), Err(Refusal::HitUnsettled));
    assert_eq!(file.does(2, review(1, true)), Err(Refusal::OwnFinding));
    file.does(8, review(1, false)).expect("the supervisor disagrees");
    assert_eq!(file.case.hits[0].status(), HitStatus::Open);
    file.by(&staff(21, &[Role::Screening]), judge(1, verdict)).expect("judged again");
    file.does(2, review(1, true)).expect("another clerk agrees");
    let second = file.case.hits[0].finding.as_ref().and_then(|finding| finding.second.as_ref());
    assert_eq!(second.map(|second| second.by), Some(user(2)));
    file.clear().expect("settled");
}

#[test]
fn a_later_hit_stops_the_decision_and_the_print() {
    let mut file = Handled::new();
    file.searched(3);
    file.clear().expect("nothing was found");
    file.does(3, propose(grant(), "in order")).expect("proposed");
    file.searched(2);
    assert_eq!(file.does(4, Action::DecideIssue { grant: grant() }), Err(Refusal::HitUnsettled));
    file.does(2, judge(1, Verdict::Cleared)).expect("judged");
    assert_eq!(file.does(4, Action::DecideIssue { grant: grant() }), Err(Refusal::HitUnsettled));
    file.does(8, review(1, true)).expect("agreed");
    file.does(4, Action::DecideIssue { grant: grant() }).expect("decided");

    // Confirmed after the decision: it goes back before anything is printed.
    file.searched(1);
    assert_eq!(file.does(5, Action::QueuePrint), Err(Refusal::HitUnsettled));
    let number = file.case.hits.iter().find(|hit| hit.status() == HitStatus::Open).expect("a hit").number;
    file.does(2, judge(number, Verdict::Confirmed)).expect("judged at the screening desk");
    file.does(8, review(number, true)).expect("agreed");
    assert_eq!(file.does(5, Action::QueuePrint), Err(Refusal::HitUnsettled));
    file.does(4, Action::ReturnToExamination { reason: "see the hit".into() }).expect("sent back");
    assert_eq!(file.case.state, State::Examination);
}

#[test]
fn another_order_of_what_an_entry_says_is_no_news() {
    let mut file = Handled::new();
    let mut first = search(&file.case, 1, &file.policy);
    first.hits[0].entry.nationalities = vec!["XAA".into(), "XAB".into()];
    file.does(99, Action::RecordSearch { search: Box::new(first.clone()) }).expect("a search");
    file.does(2, judge(1, Verdict::Cleared)).expect("cleared");
    first.hits[0].entry.nationalities.reverse();
    file.does(99, Action::RecordSearch { search: Box::new(first) }).expect("a search");
    assert_eq!(file.case.hits.len(), 1);
}

/// A search that had room for one hit and left others out.
fn crowded(file: &mut Handled, more: u32) -> Search {
    file.policy.screening.most_hits = 1;
    Search { more, ..search(&file.case, 1, &file.policy) }
}

#[test]
fn what_a_search_left_out_comes_once_its_hits_are_settled() {
    let mut file = Handled::new();
    let first = crowded(&mut file, 1);
    file.does(99, Action::RecordSearch { search: Box::new(first.clone()) }).expect("a search");
    let is_searched =
        |case: &Case| case.is_searched(&first.person, &first.lists, &first.algorithm, &first.limits);
    assert!(is_searched(&file.case) && !file.case.awaits_more_hits(), "one hit is open");
    file.does(2, judge(1, Verdict::Cleared)).expect("cleared");
    assert!(!is_searched(&file.case) && file.case.awaits_more_hits());

    let mut next = Search { more: 0, ..first.clone() };
    next.hits.push(FoundEntry { reference: "N-2".into(), ..first.hits[0].clone() });
    assert_eq!(file.case.new_hits(&next).len(), 1, "the cleared one takes no place");
    file.does(99, Action::RecordSearch { search: Box::new(next) }).expect("a search");
    assert_eq!(file.clear(), Err(Refusal::HitUnsettled));
    file.does(2, judge(2, Verdict::Cleared)).expect("cleared");
    assert!(is_searched(&file.case) && !file.case.awaits_more_hits(), "nothing was left out");
    file.clear().expect("all were looked at");
}

#[test]
fn a_search_leaves_nothing_out_while_there_is_room() {
    let mut file = Handled::new();
    let mut empty = crowded(&mut file, 1);
    empty.hits.clear();
    let recorded = file.does(99, Action::RecordSearch { search: Box::new(empty) });
    assert_eq!(recorded, Err(Refusal::Inconsistent));
}

/// Searches of before anything was counted that is left out.
#[test]
fn an_older_search_is_still_read() {
    let mut file = Handled::new();
    file.searched(1);
    let text = serde_json::to_string(&file.journal).expect("JSON");
    assert!(!text.contains("\"more\""), "{text}");
    assert_eq!(serde_json::from_str::<Vec<Event>>(&text).expect("a journal"), file.journal);
}

#[test]
fn an_open_hit_gives_way_when_the_person_changes() {
    let mut file = Handled::new();
    file.searched(1);
    file.case.subject.names.given = Some("Anne Marie".into());
    let search = Box::new(search(&file.case, 1, &file.policy));
    let change = file.case.apply(&Actor::system(), Action::RecordSearch { search }, file.now, &file.policy);
    let hits = change.expect("a search").next.hits;
    assert_eq!(hits.iter().map(ListHit::status).collect::<Vec<_>>(), [HitStatus::Replaced, HitStatus::Open]);
}

/// A journal as it was written before there were searches.
#[test]
fn an_older_journal_folds() {
    let mut file = Handled::new();
    let by_hand = Action::ClearScreening { lists: vec!["national 2026-11".into()], hits: Vec::new() };
    assert_eq!(file.clear(), Err(Refusal::NothingChosen { field: "lists" }));
    file.does(2, by_hand).expect("cleared by hand");
    let text = serde_json::to_string(&file.case).expect("JSON");
    assert!(!text.contains("searched") && !text.contains("\"hits\":[{"), "nothing new is written: {text}");
    assert_eq!(serde_json::from_str::<Case>(&text).expect("a case"), file.case);
}
