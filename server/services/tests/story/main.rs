//! The story of a case through the use cases, told once and run on both engines.
//!
//! SQLite always runs, on a temporary file. PostgreSQL runs when `VIDIMUS_TEST_POSTGRES` holds the URL of a server
//! (`.ci/postgres start DIR` prints one); each test makes its own database there and drops it. Where `CI` or
//! `VIDIMUS_REQUIRE_POSTGRES` is set a missing URL is a failure.

#![expect(clippy::unwrap_used, reason = "a scene that cannot go on fails")]

mod border;
mod by_hand;
mod commands;
mod databases;
mod degraded;
mod desk;
mod device;
mod holder;
mod letters;
mod life;
mod million;
mod print;
mod printers;
mod rules;
mod stock;
mod tamper;
mod tamper_stock;
#[expect(dead_code, reason = "the HTTP tests of the server share this world and use the rest")]
mod world;

macro_rules! story {
    ($($chapter:ident::$scene:ident;)*) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $scene() {
                crate::databases::on_sqlite(crate::$chapter::$scene).await;
            })*
        }

        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $scene() {
                crate::databases::on_postgres(crate::$chapter::$scene).await;
            })*
        }
    };
}

story! {
    life::from_submission_to_the_border;
    life::a_refusal_has_a_letter_and_no_sticker;
    life::a_draft_is_submitted_once;
    rules::a_case_outlives_its_policy;
    rules::nobody_decides_an_own_proposal;
    rules::the_print_room_is_other_people;
    rules::another_post_learns_nothing;
    rules::a_paper_of_another_case_is_refused;
    holder::the_time_for_an_appeal_counts_from_the_opening;
    holder::a_receipt_is_on_paper;
    holder::revocation_is_asked_for_once;
    commands::of_a_thousand_decisions_one_succeeds;
    commands::a_repeated_command_answers_first_result;
    commands::a_stale_page_changes_nothing;
    commands::a_reading_makes_no_page_stale;
    print::a_print_file_is_made_once;
    print::a_proof_before_and_a_copy_after;
    print::one_number_or_no_print_file;
    print::a_print_file_keeps_its_seal;
    print::a_blank_is_given_once;
    print::a_spoiled_sticker_is_replaced;
    print::a_spoiled_sticker_is_shown_in_a_picture;
    print::a_fault_needs_a_second_person;
    print::a_wrong_read_back_is_told_by_position;
    printers::a_job_is_printed_once;
    printers::a_printer_that_cannot_is_left_alone;
    printers::nobody_guesses_the_end_of_a_job;
    printers::a_printer_dies_jams_and_is_cancelled;
    printers::patience_ends;
    printers::a_printer_shows_its_certificate;
    printers::printers_are_kept_by_those_who_look_after_them;
    printers::a_label_is_moved_by_the_correction_of_its_printer;
    by_hand::nothing_is_filled_in_without_an_outage;
    by_hand::what_is_written_is_what_would_be_printed;
    by_hand::the_border_sees_what_was_filled_in_by_hand;
    by_hand::what_was_filled_in_is_gone_through_by_another_supervisor;
    degraded::a_blank_goes_to_another_printer;
    degraded::a_drill_of_everything_that_fails;
    border::every_verdict;
    border::a_single_entry_is_used_once;
    border::a_pack_knows_what_is_stopped_and_ended;
    letters::one_letter_for_each_event;
    letters::silence_is_no_objection;
    letters::every_hour_has_one_checkpoint;
    desk::the_queue_shows_what_is_due_and_finds_people;
    desk::the_page_of_a_case_is_whole_and_recorded;
    tamper::an_untouched_installation_is_clean;
    tamper::a_changed_event_is_found;
    tamper::a_deleted_event_is_found;
    tamper::reordered_events_are_found;
    tamper::a_truncated_journal_is_found;
    tamper::a_rewritten_journal_is_found_by_its_checkpoint;
    tamper::a_changed_row_is_found;
    tamper::an_old_snapshot_does_not_open;
    tamper::a_forged_checkpoint_is_found;
    stock::a_delivery_is_unique_and_counted_by_two;
    stock::a_repeated_press_moves_stock_once;
    stock::a_missing_sticker_is_found_on_the_day_it_is_missed;
    stock::yesterdays_blanks_stop_the_printer;
    stock::a_stopped_range_is_seen_at_the_border_and_not_printed;
    stock::spoiled_pieces_are_destroyed_by_two_under_a_number;
    stock::a_transfer_is_in_one_place_at_a_time;
    stock::a_month_adds_up;
    stock::who_spoils_too_much_is_told;
    stock::a_surprise_count_is_drawn_by_the_first_checkpoint_of_the_day;
    stock::an_older_account_is_taken_over;
    tamper_stock::a_changed_entry_of_stock_is_found;
    tamper_stock::a_deleted_entry_of_stock_is_found;
    tamper_stock::reordered_entries_of_stock_are_found;
    tamper_stock::a_truncated_journal_of_stock_is_found;
    tamper_stock::a_sticker_moved_beside_the_ledger_is_found;
    tamper_stock::a_forged_book_of_stock_is_found_by_its_checkpoint;
    tamper_stock::a_head_of_stock_taken_out_of_a_checkpoint_is_found;
    tamper_stock::an_alert_taken_off_beside_the_journal_is_found;
    tamper_stock::a_line_of_the_account_changed_beside_the_journal_is_found;
    stock::random_commands_conserve_every_piece;
}

/// A measurement, not a promise that every run has to keep: `make bench`.
mod measured {
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    #[ignore = "a measurement"]
    async fn a_million_serials_on_sqlite() {
        crate::databases::on_sqlite(crate::million::a_million_serials).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    #[ignore = "a measurement"]
    async fn a_million_serials_on_postgres() {
        crate::databases::on_postgres(crate::million::a_million_serials).await;
    }
}
