//! Where a case stands (legal states; the public words are in [`super::public`]) and the few facts beside it.

use crate::names::named;

named! {
    /// The legal state of a case.
    State {
        /// Not yet submitted: only the applicant sees it. A case in the journal is never in this state.
        Draft = "draft",
        /// Signed and sent; nobody at the post has taken it in yet.
        Submitted = "submitted",
        /// Taken in at the counter: form, passport, biometrics, fee.
        Lodged = "lodged",
        /// Ended: another office is competent; the fee goes back (Visa Code Art. 18).
        NotCompetent = "not_competent",
        /// Ended: not admissible; papers and fee go back, biometrics are destroyed (Art. 19).
        Inadmissible = "inadmissible",
        /// Admissible; the decision clock runs (Art. 23).
        Admissible = "admissible",
        /// Lists and earlier cases are being searched (Art. 21).
        Screening = "screening",
        /// With the examining officer.
        Examination = "examination",
        /// Waiting for papers from the applicant (Art. 21(8)).
        DocumentsRequested = "documents_requested",
        /// Waiting for an interview.
        Interview = "interview",
        /// Waiting for another authority; silence means no objection (Art. 22).
        Consultation = "consultation",
        /// The examining officer has proposed; a deciding officer must decide.
        Proposed = "proposed",
        /// Ended by the applicant before a decision.
        Withdrawn = "withdrawn",
        /// Ended: refused with grounds (Art. 32).
        Refused = "refused",
        /// Decided to issue; nothing printed yet.
        Issued = "issued",
        /// Waiting for an operator to load a blank sticker.
        PrintQueued = "print_queued",
        /// One blank sticker is bound to the case by its serial.
        Loaded = "loaded",
        /// The print file was made and sent to the printer.
        Rendered = "rendered",
        /// The operator holds the printed sticker.
        Printed = "printed",
        /// A second person has read the sticker back and released it.
        Controlled = "controlled",
        /// In the passport.
        Affixed = "affixed",
        /// With the holder: the visa is active.
        HandedOver = "handed_over",
        /// Ended: the conditions were not met when it was issued (Art. 34(1)).
        Annulled = "annulled",
        /// Ended: the conditions are no longer met, or the holder asked (Art. 34(2), (3)).
        Revoked = "revoked",
    }
}

impl State {
    /// Ended: no action leads to another state.
    pub const fn is_terminal(self) -> bool {
        matches!(
            self,
            Self::NotCompetent
                | Self::Inadmissible
                | Self::Withdrawn
                | Self::Refused
                | Self::Annulled
                | Self::Revoked
        )
    }

    /// Submitted and neither decided nor ended: the applicant may still withdraw.
    pub const fn is_before_decision(self) -> bool {
        matches!(
            self,
            Self::Submitted
                | Self::Lodged
                | Self::Admissible
                | Self::Screening
                | Self::Examination
                | Self::DocumentsRequested
                | Self::Interview
                | Self::Consultation
                | Self::Proposed
        )
    }

    /// A decision to issue stands and the visa is not ended.
    pub const fn is_issued(self) -> bool {
        matches!(
            self,
            Self::Issued
                | Self::PrintQueued
                | Self::Loaded
                | Self::Rendered
                | Self::Printed
                | Self::Controlled
                | Self::Affixed
                | Self::HandedOver
        )
    }
}

/// Facts beside the state that open or close actions. A small set of bits; [`super::Case::flags`] derives it.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Flags(u32);

macro_rules! flags {
    ($($(#[$about:meta])* $name:ident = $bit:literal, $text:literal;)+) => {
        impl Flags {
            $($(#[$about])* pub const $name: Self = Self(1 << $bit);)+

            /// Every single flag with its name.
            pub const NAMED: &'static [(Self, &'static str)] = &[$((Self::$name, $text)),+];
        }
    };
}

flags! {
    /// The applicant is under age: a guardian acts.
    MINOR = 0, "minor";
    /// A member of staff holds the case.
    ASSIGNED = 1, "assigned";
    /// The fee is paid or waived.
    FEE_SETTLED = 2, "fee_settled";
    /// A fee that was paid has to go back.
    REFUND_DUE = 3, "refund_due";
    /// A serious hit was cleared by one person and waits for a second.
    SERIOUS_HIT = 4, "serious_hit";
    /// Papers were asked for and not all have come.
    DOCUMENTS_OPEN = 5, "documents_open";
    /// The open proposal is to issue.
    ISSUE_PROPOSED = 6, "issue_proposed";
    /// The open proposal is to refuse.
    REFUSAL_PROPOSED = 7, "refusal_proposed";
    /// A blank sticker is bound to the case: neither cancelled nor spoiled with the signature of a witness.
    STICKER_LIVE = 8, "sticker_live";
    /// The printer failed on the bound sticker.
    FAULT = 9, "fault";
    /// The bound sticker failed the read-back and has to be spoiled.
    CONTROL_FAILED = 10, "control_failed";
    /// The holder asked for revocation.
    REVOCATION_ASKED = 11, "revocation_asked";
    /// An officer proposed to annul or revoke.
    END_PROPOSED = 12, "end_proposed";
    /// The last decision was sent to the applicant.
    NOTIFIED = 13, "notified";
    /// The applicant opened the last decision.
    NOTICE_OPENED = 14, "notice_opened";
    /// The bound sticker is declared spoiled and its witness has not signed.
    SPOIL_DECLARED = 15, "spoil_declared";
    /// The bound sticker's job is on its way or in the printer.
    JOB_OPEN = 16, "job_open";
    /// The next sticker may be filled in by hand.
    HAND_PERMITTED = 17, "hand_permitted";
    /// The bound sticker is one that is filled in by hand.
    BY_HAND = 18, "by_hand";
    /// The sticker that counts is filled in by hand, and nobody has gone through it since.
    HAND_OPEN = 19, "hand_open";
    /// Another post prints.
    ELSEWHERE = 20, "elsewhere";
    /// The applicant waits for the answer to a correction.
    AMENDMENT_OPEN = 21, "amendment_open";
    /// The time for the decision stands still.
    CLOCK_STOPPED = 22, "clock_stopped";
    /// The case is urgent.
    URGENT = 23, "urgent";
    /// A second review is asked for and not done.
    REVIEW_OPEN = 24, "review_open";
    /// Nobody has said yet whether an entry of a list is this person.
    HIT_OPEN = 25, "hit_open";
    /// Somebody has, and a second person is awaited.
    HIT_WAITING = 26, "hit_waiting";
    /// That an entry is this person was confirmed after the decision.
    HIT_NEWS = 27, "hit_news";
}

impl Flags {
    /// No flag.
    pub const NONE: Self = Self(0);

    /// All flags of both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Adds `flag` when `on`.
    #[must_use]
    pub const fn with(self, flag: Self, on: bool) -> Self {
        if on { self.and(flag) } else { self }
    }

    /// Without the flags of `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Every flag of `other` is set.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// At least one flag of `other` is set.
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl std::fmt::Debug for Flags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set()
            .entries(Self::NAMED.iter().filter(|(flag, _)| self.contains(*flag)).map(|(_, name)| name))
            .finish()
    }
}
