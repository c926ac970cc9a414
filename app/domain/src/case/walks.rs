//! Random actors with random actions: the invariants of the module doc hold after every step.

use super::world::{another, people, plausible, start, submitted};
use super::*;
use crate::policy::{Deed, Part, Policy};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static UTOPIA: LazyLock<Policy> = LazyLock::new(Policy::utopia);

/// A case with its journal and the time.
struct Walk {
    case: Case,
    journal: Vec<Event>,
    now: Timestamp,
    people: Vec<Actor>,
}

impl Walk {
    fn begin() -> Self {
        let change = submitted(&UTOPIA);
        Self { case: change.next, journal: change.events, now: start(), people: people() }
    }

    /// One step: most of them by somebody who may try, the rest by anybody.
    fn step(&mut self, dice: u64) {
        let (guided, pick, twist) = (!dice.is_multiple_of(4), dice / 4 % 100_003, dice / 400_012);
        self.now = self.now.plus_seconds(i64::try_from(dice % 90_000).unwrap_or(0));
        let mut choices: Vec<(usize, ActionKind)> = Vec::new();
        for (who, person) in self.people.iter().enumerate() {
            if guided {
                let open = self.case.open_to(person);
                choices
                    .extend(open.into_iter().filter(|kind| leads_on(*kind, twist)).map(|kind| (who, kind)));
            } else {
                choices.extend(ActionKind::ALL.iter().map(|kind| (who, *kind)));
            }
        }
        let Some(&(who, kind)) = choices.get(usize::try_from(pick).unwrap_or(0) % choices.len().max(1))
        else {
            return;
        };
        let actor = self.people[who].clone();
        let action = plausible(&self.case, kind, twist, self.now, &UTOPIA);
        self.does(&actor, action);
    }

    fn does(&mut self, actor: &Actor, action: Action) {
        if let Ok(change) = self.case.apply(actor, action.clone(), self.now, &UTOPIA) {
            self.journal.extend(change.events.iter().cloned());
            check(&self.case, &change, actor, &action, &self.journal);
            self.case = change.next;
        }
    }

    /// The first who may does it: for what few walks would come to by themselves.
    fn led(&mut self, kind: ActionKind) {
        let may = |actor: &&Actor| self.case.open_to(actor).contains(&kind);
        let Some(actor) = self.people.iter().find(may).cloned() else { return };
        let action = plausible(&self.case, kind, 1, self.now, &UTOPIA);
        self.does(&actor, action);
    }
}

/// Neither talk nor a way back or out, most of the time: else few walks would get as far as the printer.
fn leads_on(kind: ActionKind, twist: u64) -> bool {
    use ActionKind::*;
    match kind {
        Read | Note | RecordContact | LinkCase | SetApart | TakeBackLink | Message | Assign | Unassign
        | Withdraw | FindInadmissible | ReturnToExamination | AskRevocation | ProposeEnd | Annul | Revoke
        | Spoil => twist.is_multiple_of(8),
        FindNotCompetent => twist.is_multiple_of(5),
        ReturnPayment | NoteOutage => twist.is_multiple_of(16),
        AskAmendment | RecordSearch => twist.is_multiple_of(5),
        ExtendClock | MarkUrgent | ResumeClock | ProposeRefuse | RecordFault | OverrideMrzName
        | AmendPassportMrz | RequestDocuments | InviteInterview | Consult | FailControl | ContradictSpoil
        | MovePrint | Unload | SendPrint | QuestionConsultation | WriteToAuthority | AnswerConsultation => {
            twist.is_multiple_of(3)
        }
        _ => true,
    }
}

/// 18
fn reviewed(before: &Case, after: &Case) {
    if before.state == State::Proposed && after.decision.is_some() && before.decision.is_none() {
        assert!(
            before.reviews.last().is_none_or(|review| review.done.is_some()),
            "decided before its review"
        );
    }
    for review in &after.reviews {
        let Some(done) = &review.done else { continue };
        assert!(done.by != review.proposer && Some(done.by) != review.decider, "an own review");
    }
    let owed = |case: &Case| {
        let open = case.open_review().and_then(|review| review.cause.draw());
        assert!(open.is_none() || case.carried.is_none(), "owed twice");
        open.or(case.carried)
    };
    let done = after.reviews.iter().filter(|review| review.done.is_some()).count()
        > before.reviews.iter().filter(|review| review.done.is_some()).count();
    if !done && after.state != State::Withdrawn && owed(before).is_some() {
        assert_eq!(owed(after), owed(before), "a drawn review was shaken off");
    }
    let open = after.open_review().filter(|review| review.cause.draw().is_none());
    assert!(open.is_none() || after.proposal.is_some(), "a review of nothing");
}

fn check(before: &Case, change: &Change, actor: &Actor, action: &Action, journal: &[Event]) {
    let after = &change.next;
    // 7
    assert_eq!(Case::fold(journal).as_ref(), Ok(after), "the fold of the journal is the case");
    let counted = change.events.iter().filter(|event| event.body.is_substantial()).count();
    assert!(!change.events.is_empty());
    assert_eq!(after.version, before.version + counted as u64);
    assert_eq!(after.events, journal.len() as u64);
    for event in &change.events {
        let text = serde_json::to_string(event).expect("JSON");
        assert_eq!(serde_json::from_str::<Event>(&text).expect("an event"), *event);
    }
    // 8
    assert!(!before.state.is_terminal() || after.state == before.state, "{} was left", before.state);
    // 9
    let open = |role: &Role| allowed(before.state, before.flags(), *role).contains(&action.kind());
    assert!(actor.roles().iter().any(open), "{} is not in the table", action.kind());
    // 10
    match actor.id() {
        ActorId::Applicant(id) => assert_eq!(id, before.applicant),
        ActorId::Staff(_) => assert!(
            actor.post() == Some(&before.post)
                || (actor.post() == before.print_post.as_ref()
                    && (action.kind().is_print_work() || action.kind().is_of_both()))
                || actor
                    .roles()
                    .iter()
                    .any(|r| open(r) && matches!(r, Role::Auditor | Role::Admin | Role::Border))
        ),
        ActorId::System => {}
    }
    last_days(after);
    hits(before, after, action, actor.id());
    amendments(before, change);
    decisions(before, after);
    reviewed(before, after);
    money(before, after, action, actor);
    stickers(before, after, actor.id());
    kin(before, change, actor);
}

/// 20
fn kin(before: &Case, change: &Change, actor: &Actor) {
    for event in &change.events {
        let Some((id, told)) = super::kin::mirror(&change.next, &event.body) else { continue };
        let counted = |case: &Case| Case {
            kin: Vec::new(),
            events: 0,
            version: 0,
            changed_at: start(),
            ..case.clone()
        };
        assert_eq!(counted(before), counted(&change.next), "a link changed something else");
        if matches!(event.body, EventBody::LinkTakenBack { .. }) {
            continue;
        }
        let mine = change.next.kin.last().expect("a finding");
        let other =
            (0..3).map(|number| another(number, &UTOPIA)).find(|other| other.id == id).expect("the other");
        let other = other.apply(actor, told, event.at, &UTOPIA).expect("the other journal has it too").next;
        let theirs = other.kin_of(&before.reference).expect("it stands there");
        assert_eq!((theirs.verdict, &theirs.reason), (mine.verdict.mirrored(), &mine.reason));
        assert_eq!(theirs.other, OtherCase::of(before, mine.other.likeness.clone()));
        let back = super::kin::mirror(
            &other,
            &EventBody::LinkTakenBack { other: before.reference.clone(), reason: "a slip".into() },
        );
        assert_eq!(back.expect("a way back").0, before.id);
    }
}

/// 17
fn last_days(case: &Case) {
    assert_eq!(case.due(), crate::clock::due(case, &UTOPIA), "another day for the decision");
    let clocks = crate::clock::clocks(case, &UTOPIA);
    let last = |kind| clocks.iter().rfind(|clock| clock.kind == kind).and_then(crate::clock::Clock::last_day);
    use crate::clock::ClockKind as K;
    if !case.state.is_before_decision() {
        let notice = case.notice.as_ref();
        assert_eq!(last(K::Notice), notice.map(|notice| notice.deemed_on));
        if last(K::Appeal).is_some() {
            assert_eq!(last(K::Appeal), notice.map(|notice| notice.appeal_until));
        }
        return;
    }
    if let Some(request) = case.requests.last().filter(|request| request.closed_at.is_none()) {
        assert_eq!(last(K::Papers), Some(request.due));
    }
    if let Some(asked) = case.consultations.last().filter(|asked| asked.answer.is_none()) {
        assert_eq!(last(K::Consultation), Some(asked.due));
    }
}

/// 19
fn hits(before: &Case, after: &Case, action: &Action, actor: ActorId) {
    use ActionKind as K;
    let kind = action.kind();
    let unsettled = before.hits.iter().any(ListHit::is_unsettled);
    if unsettled {
        assert_eq!(
            after.decision,
            before.decision.clone().filter(|_| after.decision.is_some()),
            "{kind} over a hit"
        );
        assert!(before.state != State::Screening || after.state != State::Examination, "{kind} past a hit");
    }
    let printing = matches!(
        kind,
        K::QueuePrint
            | K::LoadSticker
            | K::TakeByHand
            | K::FillByHand
            | K::Render
            | K::SendToPrinter
            | K::Affix
            | K::HandOver
    );
    let news = |decision: &Decision| {
        let told = |finding: &Finding| finding.second.as_ref().is_some_and(|second| second.at >= decision.at);
        let confirmed = |hit: &&ListHit| hit.status() == HitStatus::Confirmed;
        before.hits.iter().filter(confirmed).any(|hit| hit.finding.as_ref().is_some_and(told))
    };
    assert!(!(printing && (unsettled || before.decision.as_ref().is_some_and(news))), "{kind} over a hit");
    assert!(after.hits.len() >= before.hits.len(), "a hit is gone");
    for hit in &after.hits {
        assert_eq!(crate::screening::score(&hit.found.evidence).total, hit.found.score);
        if let Some(Finding { by, second: Some(second), .. }) = &hit.finding {
            assert_ne!(*by, second.by, "judged and reviewed by one person");
        }
        let finding = hit.finding.as_ref();
        let alone = finding.is_some_and(|finding| finding.second.is_none() && !finding.second_needed);
        assert!(!alone || (hit.status() != HitStatus::Confirmed && !hit.serious), "settled by one person");
    }
    for (old, new) in before.hits.iter().zip(&after.hits) {
        assert_eq!((&old.found, old.number), (&new.found, new.number));
        if old.status() != new.status() && new.status() != HitStatus::Replaced {
            assert!(actor.staff().is_some(), "settled by nobody");
        }
    }
}

/// 15
fn amendments(before: &Case, change: &Change) {
    let after = &change.next;
    let newer = after.proposal.is_some() && after.proposal != before.proposal;
    let decided = after.decision.is_some() && after.decision != before.decision;
    assert!(before.open_amendment().is_none() || (!newer && !decided), "decided over an open correction");
    for event in &change.events {
        let EventBody::AmendmentDecided { accepted, .. } = &event.body else { continue };
        let asked = before.open_amendment().expect("a correction");
        let mut wanted = before.answers.clone();
        for field in asked.changes.iter().filter(|field| accepted.contains(&field.field)) {
            wanted.merge(field.now.clone());
        }
        assert_eq!(after.answers, wanted, "only what was asked for is taken over");
        assert!(after.open_amendment().is_none());
        if accepted.is_empty() {
            assert_eq!(
                (&after.proposal, &after.form),
                (&before.proposal, &before.form),
                "nothing has changed"
            );
        } else {
            assert!(after.proposal.is_none(), "it was made for another form");
            assert_ne!(after.answers, before.answers);
        }
        if !after.subject.is_same_person(&before.subject) {
            assert!(after.screening.is_none(), "the lists were searched for somebody else");
        }
    }
}

/// 16
fn money(before: &Case, after: &Case, action: &Action, actor: &Actor) {
    if before.fee.is_some() {
        assert_eq!(after.fee, before.fee, "a fee is taken once");
    }
    let Action::RecordRefund { way, .. } = action else { return };
    let paid = before.fee.as_ref().expect("a fee");
    assert!(
        before.refund_receipt.is_none() && before.refund_due && paid.amount.minor > 0,
        "it goes back once"
    );
    assert_eq!(paid.way == PayWay::Online, *way == PayWay::Online, "it goes back the way it came");
    if let Some(Ending::NotCompetent { by, .. } | Ending::Inadmissible { by, .. }) = &before.ending {
        assert!(by.is_none() || *by != actor.id().staff(), "who ended the case paid the fee back");
    }
}

fn decisions(before: &Case, after: &Case) {
    // 1
    if let Some(decision) = &after.decision {
        assert_ne!(decision.by, decision.proposer);
    }
    // A decision to issue that was taken back may have left spoiled stickers behind, and be followed by a refusal.
    if after.state.is_issued() || after.sticker().is_some() {
        let decision = after.decision.as_ref().expect("a decision");
        assert!(matches!(decision.outcome, Outcome::Issue(_)));
    }
    // 11
    if let (None, Some(decision)) = (&before.decision, &after.decision) {
        let proposal = before.proposal.as_ref().expect("a proposal");
        assert_eq!(proposal.by, decision.proposer);
        match (&proposal.outcome, &decision.outcome) {
            (Outcome::Issue(proposed), Outcome::Issue(decided)) => {
                assert!(decided.is_within(proposed));
                let visa = UTOPIA.visa_type(&decided.visa_type).expect("a type");
                assert!(decided.days <= visa.max_days && visa.entries.contains(&decided.entries));
            }
            (proposed, decided) => assert_eq!(proposed, decided),
        }
    }
    // 4
    let (deed, grounds): (Deed, &[Ground]) = match (&after.state, &after.decision, &after.ending) {
        (State::Refused, Some(Decision { outcome: Outcome::Refuse(grounds), .. }), _) => {
            (Deed::Refuse, grounds)
        }
        (State::Annulled | State::Revoked, _, Some(Ending::Ended { end, grounds, .. })) => {
            ((*end).into(), grounds)
        }
        (State::Refused | State::Annulled | State::Revoked, ..) => panic!("ended without a record"),
        _ => return,
    };
    assert!(!grounds.is_empty());
    for ground in grounds {
        let rule = UTOPIA.ground(ground.code).expect("a ground");
        assert!(rule.for_deeds.contains(&deed));
        assert!(!rule.needs_fact || ground.fact.trim().chars().count() >= 20);
        assert!(!rule.at_request || after.revocation_asked);
    }
}

/// 6
fn spoiling(old: &Sticker, new: &Sticker, actor: ActorId) {
    assert_ne!((old.fate, new.fate), (Fate::Live, Fate::Spoiled), "spoiled without a witness");
    let Some(declared) = old.declared() else { return };
    let by_witness = actor == ActorId::Staff(declared.witness);
    match new.fate {
        Fate::SpoilDeclared => {
            assert_eq!(
                Sticker { spoiled: None, ..old.clone() },
                Sticker { spoiled: None, ..new.clone() },
                "something was done with a sticker that is declared spoiled"
            );
        }
        Fate::Spoiled | Fate::Live => assert!(by_witness, "somebody else signed"),
        Fate::Cancelled | Fate::Unloaded => panic!("let go while it waits for its witness"),
    }
}

/// 5 and 14, for a sticker that is filled in by hand.
fn by_hand(case: &Case, sticker: &Sticker, hand: &ByHand) {
    assert!(sticker.rendering.is_none() && sticker.machine.is_none() && sticker.job.is_none());
    if sticker.affixed.is_some() {
        assert_eq!(hand.checked.len(), case.written_fields(&UTOPIA).len(), "a field was not compared");
    }
    let control = sticker.control.as_ref().map(|control| control.by);
    assert!(!sticker.operators.contains(&hand.permit.by), "who allowed it filled it in");
    // Whoever finds it bad may have allowed it: nothing is released by that.
    let released = sticker.control.as_ref().is_some_and(|control| control.failed.is_none());
    assert!(!released || control != Some(hand.permit.by), "who allowed it released it");
    if let Some(reconciled) = &hand.reconciled {
        assert!(!sticker.hands().contains(&reconciled.by), "reconciled by somebody who had a part in it");
    }
}

fn stickers(before: &Case, after: &Case, actor: ActorId) {
    // 2
    assert!(after.stickers.iter().filter(|sticker| sticker.is_bound()).count() <= 1);
    let used: Vec<&str> =
        after.stickers.iter().filter(|s| s.fate != Fate::Unloaded).map(|s| s.serial.as_str()).collect();
    assert_eq!(used.iter().collect::<BTreeSet<_>>().len(), used.len(), "a serial is loaded once");
    for (old, new) in before.stickers.iter().zip(&after.stickers) {
        assert!(old.serial == new.serial && (old.is_bound() || old.fate == new.fate));
        spoiling(old, new, actor);
        // 13
        if (old.fate, new.fate) == (Fate::Live, Fate::Unloaded) {
            assert!(old.is_blank() && actor.staff().is_some_and(|by| !old.operators.contains(&by)));
        }
        if old.moves.len() < new.moves.len() {
            assert!(old.is_blank(), "moved with something on it");
            assert!(new.rendering.is_none() && new.job.is_none() && after.state == State::Loaded);
        }
    }
    for sticker in &after.stickers {
        // 3
        for part in [Part::Proposer, Part::Decider] {
            assert!(
                after.players(part).iter().all(|person| !sticker.operators.contains(person)),
                "{part} printed"
            );
        }
        if let Some(control) = &sticker.control {
            assert!(!sticker.operators.contains(&control.by), "the operator controlled");
        }
        if let Some(custodian) = sticker.custodian {
            assert!(!sticker.operators.contains(&custodian), "the custodian printed");
        }
        // 12
        if sticker.is_direct() && sticker.printed_at.is_some() {
            assert!(sticker.job.as_ref().is_some_and(PrintJob::may_have_printed), "printed without a job");
        }
        // 6
        if let Some(spoiled) = &sticker.spoiled {
            assert!(spoiled.witness != spoiled.by && !sticker.operators.contains(&spoiled.witness));
        }
        assert!(sticker.retry_confirmed_by.iter().all(|person| !sticker.operators.contains(person)));
        assert!(sticker.moves.iter().all(|moved| !sticker.operators.contains(&moved.by)));
        // 5
        if sticker.affixed.is_some() {
            assert!(sticker.control.as_ref().is_some_and(|control| control.failed.is_none()));
        }
        if let Some(hand) = &sticker.hand {
            by_hand(after, sticker, hand);
        }
    }
    if after.sticker().is_some_and(|sticker| sticker.declared().is_some()) {
        assert!(after.stickers.len() == before.stickers.len(), "another blank before the witness signed");
    }
    let live = after.sticker();
    match after.state {
        State::Loaded
        | State::Rendered
        | State::Printed
        | State::Controlled
        | State::Affixed
        | State::HandedOver => {
            let sticker = live.expect("a live sticker");
            let rendered = after.state != State::Loaded && sticker.hand.is_none();
            assert_eq!(sticker.rendering.is_some(), rendered);
            if let (Some(rendering), Some(grant)) = (&sticker.rendering, after.grant()) {
                let lines = after.mrz(grant, &sticker.serial, &UTOPIA).expect("an MRZ");
                assert_eq!([lines.line1(), lines.line2()], rendering.mrz.each_ref().map(String::as_str));
            }
        }
        _ => assert!(live.is_none(), "a live sticker in state {}", after.state),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_walk_breaks_an_invariant(dice in proptest::collection::vec(any::<u64>(), 1..120)) {
        let mut walk = Walk::begin();
        for die in dice {
            walk.step(die);
        }
        rules(&walk);
    }
}

/// What applied to a case is published, and after an entry that there is.
fn rules(walk: &Walk) {
    static PUBLISHED: LazyLock<BTreeSet<String>> =
        LazyLock::new(|| crate::rules::published(&UTOPIA).into_iter().map(|rule| rule.id).collect());
    let bodies: Vec<EventBody> = walk.journal.iter().map(|event| event.body.clone()).collect();
    for one in crate::rules::applied(&walk.case, &bodies, &UTOPIA, None) {
        assert!(PUBLISHED.contains(&one.rule), "{} is not published", one.rule);
        assert!(one.entry.is_none_or(|entry| (1..=walk.case.events).contains(&entry)), "{one:?}");
    }
}

/// The walks go everywhere: a walk that never prints proves nothing about printing.
#[test]
fn the_walks_reach_every_state_and_every_event() {
    let mut states = BTreeSet::from([State::Draft]);
    let mut events = BTreeSet::new();
    let mut number = 0x9E37_79B9_7F4A_7C15_u64;
    let mut die = move || {
        // SplitMix64: the same walks on every machine.
        number = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    };
    for _ in 0..260 {
        let mut walk = Walk::begin();
        for _ in 0..130 {
            walk.step(die());
            states.insert(walk.case.state);
            let reviewed = walk.case.state == State::Proposed && walk.case.open_review().is_some();
            if reviewed && !events.contains("review_dropped") {
                walk.led(ActionKind::AskAmendment);
                walk.led(ActionKind::DecideAmendment);
            }
        }
        events.extend(walk.journal.iter().map(Event::kind));
        let text = serde_json::to_string(&walk.case).expect("JSON");
        assert_eq!(serde_json::from_str::<Case>(&text).expect("a case"), walk.case);
    }
    let missed: Vec<&State> = State::ALL.iter().filter(|state| !states.contains(state)).collect();
    assert!(missed.is_empty(), "never reached: {missed:?}");
    let missed: Vec<&&str> = EventBody::KINDS.iter().filter(|kind| !events.contains(**kind)).collect();
    assert!(missed.is_empty(), "never happened: {missed:?}");
}
