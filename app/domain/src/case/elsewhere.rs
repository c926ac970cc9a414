//! A visa that another post prints, because its own cannot.
//!
//! Competence does not move: the post of the case has decided, tells the applicant, hands the passport over and is named on the
//! label. The passport travels with the order to print, so that no label ever travels loose: the other post loads a blank of
//! its own book (its own, or one that came in a transfer of the ledger), prints it, controls it and affixes it. With that its
//! part ends, and the passport returns. While it lasts, operators, controllers and whoever looks at blanks are those of the
//! other post; they see the job and not the application. A blank that was loaded before is taken off first: the ledger gives
//! it back to its operator, and it can travel as any other.

use super::{ActionKind, Case};
use crate::PostCode;

impl Case {
    /// The post whose printing room has the visa.
    pub fn printing_at(&self) -> &PostCode {
        self.print_post.as_ref().unwrap_or(&self.post)
    }
}

impl ActionKind {
    /// It is done in the printing room, by people of the post that prints.
    pub const fn is_print_work(self) -> bool {
        matches!(
            self,
            Self::LoadSticker
                | Self::Render
                | Self::SendToPrinter
                | Self::RecordPrinted
                | Self::RecordFault
                | Self::ConfirmRetry
                | Self::MovePrint
                | Self::Unload
                | Self::TakeByHand
                | Self::FillByHand
                | Self::PassHandControl
                | Self::Spoil
                | Self::ConfirmSpoil
                | Self::ContradictSpoil
                | Self::PassControl
                | Self::FailControl
                | Self::Affix
        )
    }

    /// Both the competent post and the one that prints may do it.
    pub const fn is_of_both(self) -> bool {
        matches!(self, Self::SendPrint | Self::Read | Self::Note)
    }
}
