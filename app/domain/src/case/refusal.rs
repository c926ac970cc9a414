//! Why an action is not done. A refusal changes nothing.

use super::action::ActionKind;
use super::state::State;
use crate::Date;
use crate::policy::{Deed, Part, StickerField};

crate::refusals::refusals! {
    /// Why an action is not done.
    Refusal:
    /// The table does not list the action for this state and these roles.
    NotAllowed = "refusal-not-allowed" {
        /// What was asked.
        action: ActionKind,
        /// Where the case stands.
        state: State,
    };
    /// The case belongs to another post.
    OtherPost = "refusal-other-post";
    /// The case belongs to another applicant.
    OtherApplicant = "refusal-other-applicant";
    /// The policy given is not the one that binds the case.
    OtherPolicy = "refusal-other-policy" {
        /// The version that binds it.
        version: String,
    };
    /// The policy does not have this post.
    UnknownPost = "refusal-unknown-post" {
        /// Code.
        post: String,
    };
    /// The policy does not have this visa type, or this post does not issue it.
    UnknownVisaType = "refusal-unknown-visa-type" {
        /// Code.
        visa_type: String,
    };
    /// The visa type does not serve the purpose.
    Purpose = "refusal-purpose" {
        /// Option name.
        purpose: String,
    };
    /// No purpose was given.
    NoPurpose = "refusal-no-purpose";
    /// The trip ends before it begins.
    TripDates = "refusal-trip-dates";
    /// Too early to apply.
    TooEarly = "refusal-too-early" {
        /// First day.
        from: Date,
    };
    /// The arrival has passed.
    ArrivalPast = "refusal-arrival-past";
    /// A minor without a guardian.
    GuardianMissing = "refusal-guardian-missing";
    /// A paper is missing without which an application cannot be sent.
    DocumentMissing = "refusal-document-missing" {
        /// Code.
        document: String,
    };
    /// The policy does not know this kind of paper.
    UnknownDocument = "refusal-unknown-document" {
        /// Code.
        document: String,
    };
    /// A text that is needed is empty.
    TextMissing = "refusal-text-missing" {
        /// Name of the input.
        field: &'static str,
    };
    /// A text is too long.
    TextTooLong = "refusal-text-too-long" {
        /// Name of the input.
        field: &'static str,
        /// Most characters.
        max: usize,
    };
    /// Nothing was chosen where something is needed.
    NothingChosen = "refusal-nothing-chosen" {
        /// Name of the input.
        field: &'static str,
    };
    /// The fee follows no rule of the policy for this case.
    FeeRule = "refusal-fee-rule" {
        /// The rule that was named.
        rule: String,
    };
    /// Another amount is due.
    FeeAmount = "refusal-fee-amount" {
        /// What is due, smallest units.
        due: i64,
        /// Currency.
        currency: String,
    };
    /// A fee was taken without a receipt.
    ReceiptMissing = "refusal-receipt-missing";
    /// The fee is settled: it is taken once.
    FeeSettled = "refusal-fee-settled";
    /// Money is taken and given back in another way here.
    PayWay = "refusal-pay-way";
    /// Not all four checks of admissibility were made.
    ChecksMissing = "refusal-checks-missing" {
        /// The first that is missing.
        check: super::AdmissionCheck,
    };
    /// A check is said to fail that the record shows as met.
    CheckIsMet = "refusal-check-is-met" {
        /// Which.
        check: super::AdmissionCheck,
    };
    /// A date has passed.
    DatePast = "refusal-date-past" {
        /// Name of the input.
        field: &'static str,
    };
    /// The applicant gets too little time.
    DueTooSoon = "refusal-due-too-soon" {
        /// Earliest day.
        earliest: Date,
    };
    /// The policy does not know this authority.
    UnknownAuthority = "refusal-unknown-authority" {
        /// Name.
        authority: String,
    };
    /// Silence can only be recorded after the time for an answer.
    ConsultationOpen = "refusal-consultation-open" {
        /// Last day for an answer.
        due: Date,
    };
    /// The time for an answer is over, or another consultation is under way.
    ConsultationOver = "refusal-consultation-over";
    /// The authority has no mail address in the policy: it is asked outside this system.
    AuthorityUnreachable = "refusal-authority-unreachable" {
        /// Name.
        authority: String,
    };
    /// The authority has a link for its answer, and nobody says for it that it does not object.
    AuthorityAnswersItself = "refusal-authority-answers-itself" {
        /// Name.
        authority: String,
    };
    /// The nationality needs a consultation first.
    ConsultationMissing = "refusal-consultation-missing";
    /// A consulted authority objects: only a refusal can be proposed.
    ConsultationObjection = "refusal-consultation-objection";
    /// Who has proposed or decided does not review it.
    OwnReview = "refusal-own-review";
    /// Who has reviewed a proposal does not decide on it.
    Reviewer = "refusal-reviewer";
    /// A condition of the checklist has no answer, or two.
    ConditionUnchecked = "refusal-condition-unchecked" {
        /// Id of the condition.
        condition: String,
    };
    /// The policy has no such condition for this visa type.
    ConditionUnknown = "refusal-condition-unknown" {
        /// Id of the condition.
        condition: String,
    };
    /// A condition that is not met needs a fact of this case.
    ConditionFact = "refusal-condition-fact" {
        /// Id of the condition.
        condition: String,
        /// Least number of characters.
        min: u16,
    };
    /// A condition is not met: no visa can be proposed.
    ConditionUnmet = "refusal-condition-unmet" {
        /// Id of the condition.
        condition: String,
    };
    /// A condition is not met, but none of its grounds is given.
    ConditionWithoutGround = "refusal-condition-without-ground" {
        /// Id of the condition.
        condition: String,
    };
    /// A ground is given, but the condition that it comes from is met.
    GroundOfMetCondition = "refusal-ground-of-met-condition" {
        /// Number of the ground.
        ground: u8,
        /// Id of the condition.
        condition: String,
    };
    /// Sentences repeat the officer's last ones; it has to be said that this is meant.
    SentenceRepeated = "refusal-sentence-repeated" {
        /// How many.
        count: u16,
    };
    /// The clock already has this limit or a longer one.
    ClockNotLonger = "refusal-clock-not-longer";
    /// The exceptional limit is for cases in which papers were asked for.
    ClockNoDocuments = "refusal-clock-no-documents";
    /// The policy has no time for urgent cases.
    ClockNotUrgent = "refusal-clock-not-urgent";
    /// The time was extended: the case cannot be urgent.
    ClockExtended = "refusal-clock-extended";
    /// By the policy, no officer can stop the clock.
    ClockRuns = "refusal-clock-runs";
    /// The time has run out: it cannot be stopped any more.
    ClockRanOut = "refusal-clock-ran-out" {
        /// Last day.
        due: Date,
    };
    /// The time has run out: it cannot be extended any more.
    ClockNotInTime = "refusal-clock-not-in-time" {
        /// Last day.
        due: Date,
    };
    /// The outage is not over, or has no length.
    OutageLasts = "refusal-outage-lasts";
    /// It was noted before.
    OutageNoted = "refusal-outage-noted";
    /// Nothing in the case waits for a last day that it could move.
    OutageMovesNothing = "refusal-outage-moves-nothing";
    /// Another officer holds the case.
    AssignedToOther = "refusal-assigned-to-other";
    /// An officer can take a case for himself or herself only.
    AssignToSelfOnly = "refusal-assign-to-self-only";
    /// It is already assigned to this person.
    AlreadyAssigned = "refusal-already-assigned";
    /// The validity ends before it begins.
    ValidityOrder = "refusal-validity-order";
    /// The validity is over or begins before today.
    ValidityPast = "refusal-validity-past";
    /// The validity is too long.
    ValidityTooLong = "refusal-validity-too-long" {
        /// Most days.
        max: u32,
    };
    /// The stay is longer than the validity or than the type allows, or nought.
    Days = "refusal-days" {
        /// Most days.
        max: u32,
    };
    /// The type does not allow so many entries.
    EntriesNotAllowed = "refusal-entries" {
        /// What was asked.
        entries: super::Entries,
    };
    /// The passport ends too early.
    PassportTooShort = "refusal-passport-too-short" {
        /// The day until which it must be valid.
        needed: Date,
    };
    /// The passport is too old.
    PassportTooOld = "refusal-passport-too-old" {
        /// Most years.
        years: u8,
    };
    /// A remark has characters that cannot be printed, or is too long for the sticker.
    Remarks = "refusal-remarks";
    /// Too few grounds.
    GroundsMissing = "refusal-grounds-missing" {
        /// Least number.
        min: u8,
    };
    /// The ground does not exist or cannot be used for this.
    GroundNotApplicable = "refusal-ground-not-applicable" {
        /// Number.
        ground: u8,
        /// For what.
        deed: Deed,
    };
    /// The same ground twice.
    GroundTwice = "refusal-ground-twice" {
        /// Number.
        ground: u8,
    };
    /// The fact of a ground is missing or too short.
    FactTooShort = "refusal-fact-too-short" {
        /// Number of the ground.
        ground: u8,
        /// Least characters.
        min: u16,
    };
    /// The fact only repeats characters or words.
    FactEmpty = "refusal-fact-empty" {
        /// Number of the ground.
        ground: u8,
    };
    /// The fact is the text of the ground or of another fact.
    FactRepeated = "refusal-fact-repeated" {
        /// Number of the ground.
        ground: u8,
    };
    /// The ground is for a request of the holder, and there is none.
    NotAsked = "refusal-not-asked" {
        /// Number of the ground.
        ground: u8,
    };
    /// The decision allows more than was proposed.
    Widened = "refusal-widened";
    /// Another person must propose it first.
    SecondPersonNeeded = "refusal-second-person-needed" {
        /// What.
        deed: Deed,
    };
    /// The person proposed it and cannot decide it as well.
    OwnProposal = "refusal-own-proposal";
    /// An officer can take back an own proposal only.
    NotOwnProposal = "refusal-not-own-proposal";
    /// The person cannot confirm an own finding.
    OwnFinding = "refusal-own-finding";
    /// A hit of a list is open, waits for a second person, or was confirmed after the decision.
    HitUnsettled = "refusal-hit-unsettled";
    /// The hit is not open to this any more.
    HitNotOpen = "refusal-hit-not-open" {
        /// Its number within the case.
        number: u32,
    };
    /// There is no other application of this reference that the person may know of.
    KinUnknown = "refusal-kin-unknown";
    /// An application has no link to itself.
    KinSelf = "refusal-kin-self";
    /// Of this application something was said that stands; it has to be taken back first.
    KinSettled = "refusal-kin-settled";
    /// Nothing stands that could be taken back.
    KinNothing = "refusal-kin-nothing";
    /// The person already plays a part that excludes this one.
    SeparateParts = "refusal-separate-parts" {
        /// The part that would be played now.
        part: Part,
        /// The part already played.
        played: Part,
    };
    /// The action needs a person.
    PersonNeeded = "refusal-person-needed";
    /// The serial does not have the shape of the policy.
    SerialShape = "refusal-serial-shape" {
        /// What was scanned.
        serial: String,
    };
    /// The serial was already used in this case.
    SerialUsed = "refusal-serial-used" {
        /// Serial.
        serial: String,
    };
    /// Another sticker is bound to the case.
    OtherSerial = "refusal-other-serial" {
        /// The serial that is bound.
        serial: String,
    };
    /// The decided visa can no longer be printed: its validity is over.
    VisaExpired = "refusal-visa-expired";
    /// A hash is not 64 hexadecimal digits in lower case.
    BadHash = "refusal-bad-hash";
    /// The MRZ lines are not those of this case.
    BadMrz = "refusal-bad-mrz" {
        /// Line, 1 or 2.
        line: usize,
        /// First differing position, from 1.
        position: usize,
    };
    /// The digital seal says something else than this case.
    BadSeal = "refusal-bad-seal" {
        /// Where: `format`, a field of the MRZ, or `passport_number`, `entries`, `stay_days`, `issued_on`.
        part: &'static str,
    };
    /// The case has a value that no MRZ can hold.
    MrzNotWritable = "refusal-mrz-not-writable" {
        /// Name of the MRZ field.
        field: &'static str,
    };
    /// The sticker reads differently from what was rendered.
    ReadBackDiffers = "refusal-read-back-differs" {
        /// Line, 1 or 2.
        line: usize,
        /// First differing position, from 1.
        position: usize,
    };
    /// The printer is not one that jobs are sent to.
    NotDirect = "refusal-not-direct";
    /// A sticker in a direct printer is printed by its job, and there is none that may have printed it.
    JobMissing = "refusal-job-missing";
    /// The job was sent before: the blank is printed once.
    JobUsed = "refusal-job-used";
    /// Something may have been printed on the blank: nobody takes it to another printer before it was looked at.
    MayBePrinted = "refusal-may-be-printed";
    /// This post prints it already.
    SamePost = "refusal-same-post";
    /// The blank is in this printer.
    SamePrinter = "refusal-same-printer";
    /// Who allows that a visa is filled in by hand does not fill it in or read it, and none of these goes through it later.
    HandOwnWork = "refusal-hand-own-work";
    /// The number typed from the sticker is not that of the blank.
    HandNumber = "refusal-hand-number";
    /// A field of the filled sticker was not compared.
    HandUnchecked = "refusal-hand-unchecked" {
        /// The first one.
        field: StickerField,
    };
    /// It is about another job than the one that there is.
    OtherJob = "refusal-other-job";
    /// The blank is not intact: it can only be spoiled.
    BlankNotIntact = "refusal-blank-not-intact";
    /// The confirming person or the witness had the sticker in hand.
    WitnessNotIndependent = "refusal-witness-not-independent";
    /// Somebody else was named as the witness of the spoiled sticker.
    NotTheWitness = "refusal-not-the-witness";
    /// The reason is for stickers in another situation.
    SpoilCode = "refusal-spoil-code";
    /// The passport is not the one of the case.
    OtherPassport = "refusal-other-passport";
    /// The page number is not one.
    PassportPage = "refusal-passport-page";
    /// Only the listed relations can receive a passport.
    Receiver = "refusal-receiver";
    /// A passport of a minor does not go to the minor.
    ReceiverMinor = "refusal-receiver-minor";
    /// All entries are used.
    EntriesUsed = "refusal-entries-used";
    /// The visa is not valid on that day.
    NotValidOn = "refusal-not-valid-on" {
        /// The day.
        on: Date,
    };
    /// The name is empty or has other characters than A to Z.
    MrzName = "refusal-mrz-name";
    /// The lines are not the MRZ of a passport or identity card.
    PassportMrz = "refusal-passport-mrz";
    /// Nothing would change.
    Unchanged = "refusal-unchanged";
    /// A correction that changes no answer.
    NothingAmended = "refusal-nothing-amended";
    /// With these answers together the application would not be complete, or its answers would contradict each other.
    AmendmentIncomplete = "refusal-amendment-incomplete";
    /// It was not asked that this field is corrected.
    OtherField = "refusal-other-field" {
        /// Field of the form.
        field: String,
    };
    /// Another identity has to be searched for, which the case cannot go back to from here.
    AmendedIdentity = "refusal-amended-identity";
    /// The case lacks what its state promises: a fault of the program or of the store, not of the person.
    Inconsistent = "refusal-inconsistent";
}
