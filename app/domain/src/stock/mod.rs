//! The ledger of blank stickers, from the producer's box to the passport, as a functional core.
//!
//! [`Stock::apply`] is the only way in which stock changes: a person asks for a [`Command`] and gets a [`Change`] (the next
//! stock and the entries of the journal that lead to it) or a [`Refusal`]. It decides on entries and then takes them, so
//! what [`Stock::fold`] makes of the journal is the stored ledger by construction. Every post has its own [`Book`] and its
//! own journal; a transfer is written in both.
//!
//! A [`Stock`] need not hold every blank: a store gives it the books and the pieces that a command names
//! ([`Stock::needs`]), the tests give it everything.
//!
//! Rooms: [`serial`] counts serials and spans of them; [`piece`] is one blank, and many as runs; [`book`] is what a post
//! knows beside its pieces; [`table`] says who may do what with a piece in which state; [`command`] and [`event`] are what
//! is asked and what happened; `apply/` holds the guards; `fold` turns entries into stock; [`report`] adds up a month;
//! [`refusal`] says why not.
//!
//! # Invariants
//!
//! The tests in `walks` hold random people with random commands to these:
//!
//! 1. For each post: received + taken in = vault + out + loaded + printed + affixed + spoiled + destroyed + missing + … +
//!    sent, after every command; and the tally of the book is what counting its pieces gives.
//! 2. A serial is announced once, for ever, and belongs to one post.
//! 3. Whatever two people have to do was done by two: the act that one began is confirmed by another.
//! 4. Custodian, operator, controller and witness of a piece are different people.
//! 5. The fold of the entries is the stock, for each book alone.
//! 6. Nothing is loaded while the operator holds blanks of an earlier day, from a range that is stopped, or after the day
//!    was closed; nothing is issued while a difference is open.
//! 7. Destroyed is the end.
//!
//! # The rules of a stock, and the tests that prove each
//!
//! A test of `services` looks whether every test named here is still there.
//!
//! | rule | proved by |
//! |---|---|
//! | A serial is unique for ever, a box is a range, the order of sheets is kept | `a_delivery_is_announced_sent_counted_and_confirmed_by_another`, `boxes_and_sheets_follow_from_the_serial`, `a_delivery_is_unique_and_counted_by_two`, `a_serial_is_added_once_for_ever` |
//! | Conservation at each post after every command | `no_walk_breaks_conservation`, `random_commands_conserve_every_piece` |
//! | Two people receive, issue, destroy, declare missing; custodian, operator, controller and witness are four people, by the database too | `nobody_plays_two_parts_at_one_piece`, `four_parts_are_four_people`, `the_print_room_is_other_people` |
//! | An operator holds what one day needs and gives the rest back; nothing is loaded before | `an_operator_takes_one_day_and_gives_back_the_rest`, `yesterdays_blanks_stop_the_printer` |
//! | Skipped serials ask why, and the day does not close before | `a_skipped_serial_asks_for_a_reason` |
//! | Read back after the print, character by character | `a_wrong_read_back_is_told_by_position` |
//! | A spoil has a code, a picture and a witness who signs; in a case a picture that is left out has a reason | `a_spoil_outside_a_case_waits_for_its_witness`, `a_spoil_shows_a_picture_or_says_why_there_is_none`, `a_spoiled_sticker_is_shown_in_a_picture`, `a_spoiled_sticker_is_replaced` |
//! | What is spoiled is kept until two destroy it under a number that is used once; the certificate says what the journal says | `spoiled_pieces_are_destroyed_by_two_under_a_number`, `the_certificate_names_number_serials_people_and_the_head` |
//! | The day is closed by a blind count; a difference stops issuing until somebody else releases it | `a_blind_count_that_differs_stops_issuing_until_a_supervisor_says_why`, `a_missing_sticker_is_found_on_the_day_it_is_missed`, `a_delivery_is_received_issued_counted_and_a_missing_sticker_found` |
//! | Surprise counts by lot, monthly counts: by a supervisor, and no date is known before | `the_lot_follows_from_the_seed_and_from_nothing_else`, `a_surprise_count_is_drawn_by_the_first_checkpoint_of_the_day`, `surprise_and_monthly_counts_are_the_supervisors` |
//! | A stopped range is seen at the border at once and is not printed | `a_stopped_range_is_not_printed`, `a_stopped_range_is_seen_at_the_border_and_not_printed`, `a_stopped_range_is_shown_at_the_border_at_once` |
//! | Who or what spoils too much is told | `the_threshold_is_a_share_of_enough_pieces`, `who_spoils_too_much_is_told` |
//! | The list for an emergency is on paper, by serial, for two signatures | `the_emergency_list_goes_on_over_pages_in_the_order_of_the_serials` |
//! | A transfer stands in both books, and is late after its last day | `a_transfer_is_written_in_both_books`, `a_transfer_is_in_one_place_at_a_time` |
//! | A blank that was loaded goes to another printer, or off its case and to another post, with nothing on it | `a_blank_goes_to_another_printer`, `what_may_be_printed_is_not_moved`, `a_blank_comes_off_its_case_and_is_a_blank_again`, `a_drill_of_everything_that_fails` |
//! | By hand only in an outage of the post, by four people, and gone through after it | `nothing_is_filled_in_without_an_outage`, `four_people_have_a_part_in_it`, `what_was_filled_in_is_gone_through_by_another_supervisor` |
//! | Ledger, case, MRZ and seal show one number | `one_number_or_no_print_file` |
//! | The monthly account adds up, and names the head of the journal | `a_month_adds_up`, `the_report_of_a_month_says_every_line_and_the_head` |
//! | Nobody changes the journal unseen, and no book, sticker, alert or account beside it | `a_forged_book_of_stock_is_found_by_its_checkpoint`, `a_sticker_moved_beside_the_ledger_is_found`, `an_alert_taken_off_beside_the_journal_is_found`, `a_line_of_the_account_changed_beside_the_journal_is_found` |

mod apply;
pub mod book;
pub mod command;
pub mod event;
mod fold;
pub mod piece;
pub mod refusal;
pub mod report;
pub mod serial;
pub mod table;

pub use apply::{Need, Rules};
pub use book::{
    Act, Alert, AlertWhy, Book, CountKind, Counts, Deed, Gap, Incident, OpenCount, Tally, Ticket, Transfer,
};
pub use command::{ActionKind, Command, Packing, Position, Step};
pub use event::{Event, EventBody, Run};
pub use fold::{Flow, FoldError, Trace};
pub use piece::{Piece, Pieces, Place, State};
pub use refusal::Refusal;
pub use serial::{NoSerial, Serial, Span};
pub use table::{allowed, is_allowed};

use crate::PostCode;
use std::collections::BTreeMap;

/// Books, pieces and alerts: everything, or what one command needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stock {
    /// By post. A post without a book has an empty one.
    pub books: BTreeMap<PostCode, Book>,
    /// Blanks.
    pub pieces: Pieces,
    /// Ranges that are stopped, of every post.
    pub alerts: BTreeMap<Ticket, Alert>,
}

/// What a command leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The stock afterwards.
    pub next: Stock,
    /// What to append to the journals, in order; never empty.
    pub events: Vec<Event>,
    /// For each entry the pieces that it moved and how.
    pub traces: Vec<Trace>,
}

impl Stock {
    /// The book of a post.
    pub fn book(&self, post: &PostCode) -> Book {
        self.books.get(post).cloned().unwrap_or_else(|| Book::new(post.clone()))
    }

    /// The alert that stops a serial.
    pub fn alert(&self, serial: Serial) -> Option<(&Ticket, &Alert)> {
        self.alerts.iter().find(|(_, alert)| alert.span.contains(serial))
    }
}

#[cfg(test)]
mod guard_tests;
#[cfg(test)]
mod table_tests;
#[cfg(test)]
mod walks;
#[cfg(test)]
mod world;
