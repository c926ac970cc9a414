//! The story of a case through the use cases, told once and run on both engines.
//!
//! SQLite always runs, on a temporary file. PostgreSQL runs when `VIDIMUS_TEST_POSTGRES` holds the URL of a server
//! (`.ci/postgres start DIR` prints one); each test makes its own database there and drops it. Where `CI` or
//! `VIDIMUS_REQUIRE_POSTGRES` is set a missing URL is a failure.

#![expect(clippy::unwrap_used, reason = "a scene that cannot go on fails")]

mod authority;
mod border;
mod by_hand;
mod cash;
mod clocks;
mod commands;
mod corrections;
mod crowd;

mod databases;
mod degraded;
mod desk;
mod device;
mod earlier;
mod holder;
mod leavers;
mod letters;
mod life;
mod lists;
mod million;
mod overview;
mod payments;
mod print;
mod printers;
mod reviews;
mod rules;
mod stock;
mod tamper;
mod tamper_stock;
mod then;
mod vast_list;
mod visits;
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
    holder::an_ended_visa_is_on_paper_with_the_way_to_an_appeal;
    holder::a_receipt_is_on_paper;
    holder::revocation_is_asked_for_once;
    corrections::an_answer_is_corrected_after_it_was_signed;
    corrections::what_is_typed_is_the_applicants_alone;
    corrections::another_name_is_searched_for_again;
    overview::a_head_of_post_sees_what_the_journals_say;
    overview::patterns_are_told_with_their_cases;
    overview::a_reversal_is_told_however_long_somebody_waits;
    overview::more_reversals_than_are_told_are_said;
    overview::a_visa_after_a_refusal_in_one_case_is_told_with_who_did_what;
    overview::a_pair_leads_to_its_own_cases;
    overview::two_of_one_name_are_told_apart;
    overview::who_settles_hits_is_at_that_task;
    overview::a_report_that_was_tampered_with_is_found;
    lists::a_file_becomes_a_version_and_is_put_in_force_at_last;
    lists::an_import_that_stopped_goes_on;
    lists::a_hit_stops_the_way_until_it_is_settled;
    lists::another_version_is_searched_for_in_open_cases_and_stops_the_print;
    lists::the_decision_looks_again_by_itself;
    lists::no_passport_is_handed_over_before_the_newest_list_was_asked;
    lists::no_ink_before_the_newest_list_was_asked;
    lists::a_case_that_cannot_be_read_keeps_nobody_else_from_a_search;
    lists::entries_beyond_the_most_come_when_the_first_are_settled;
    lists::outcomes_are_counted_by_nationality_and_sex;
    lists::what_lists_say_is_not_disclosed;
    lists::old_versions_are_emptied_and_what_they_found_stands;
    clocks::an_outage_moves_last_days;
    clocks::an_outage_that_is_sent_twice_is_one;
    clocks::a_decision_that_is_taken_back_knows_of_the_outage_since;
    clocks::a_command_knows_of_an_outage_that_no_job_has_noted;
    clocks::the_way_of_an_outage_goes_on_where_it_stood;
    clocks::queues_say_what_the_journals_say;
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
    printers::a_hit_after_the_button_holds_the_job_back;
    printers::a_hit_between_claim_and_sending_holds_the_job_back;
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
    border::days_are_those_of_the_border;
    border::a_single_entry_is_used_once;
    border::a_pack_knows_what_is_stopped_and_ended;
    letters::one_letter_for_each_event;
    letters::silence_is_no_objection;
    letters::every_hour_has_one_checkpoint;
    reviews::decisions_of_a_day_are_drawn_from_the_first_checkpoint_after_it;
    reviews::whoever_leaves_a_drawn_case_out_is_found;
    reviews::a_refusal_for_a_threat_waits_for_its_review;
    reviews::a_drawn_review_is_not_shaken_off_by_a_return;
    reviews::a_drawn_review_that_nobody_has_to_do_any_more_is_found;
    reviews::a_disagreement_counts_against_whom_it_was_about;
    reviews::a_review_leaves_the_list_with_its_proposal;
    authority::an_authority_answers_by_its_link;
    authority::a_link_shows_what_the_policy_says_and_ends_with_its_consultation;
    authority::a_link_is_of_no_use_once_somebody_else_has_answered;
    authority::guessing_links_is_slowed_down;
    desk::the_queue_shows_what_is_due_and_finds_people;
    desk::the_page_of_a_case_is_whole_and_recorded;
    crowd::a_common_name_is_found_in_a_small_tray;
    crowd::a_tray_is_counted_so_far_and_no_farther;
    desk::many_cases_go_to_a_colleague_each_by_itself;
    desk::a_case_goes_to_nobody_who_does_not_take_cases_here;
    desk::more_than_a_page_shows_is_not_given_at_once;
    desk::the_next_case_is_taken_once_by_each_press;
    desk::a_queue_is_read_in_the_order_of_the_day;
    desk::a_filter_is_kept_for_its_owner;
    earlier::a_suggestion_says_why_and_a_link_stands_in_both_files;
    earlier::what_was_set_apart_comes_again_only_with_other_data;
    earlier::of_another_post_only_that_there_is_one_is_told;
    earlier::of_a_number_that_is_sent_again_and_again_the_newest_are_compared;
    earlier::a_person_links_what_the_comparison_does_not_see;
    earlier::stays_on_another_passport_count_as_long_as_a_person_links_it;
    earlier::two_who_link_from_both_sides_make_one_link;
    earlier::older_applications_are_found_once_they_have_their_keys;
    then::a_case_is_shown_as_it_was_after_every_entry;
    then::what_came_later_is_not_known_then;
    tamper::an_untouched_installation_is_clean;
    tamper::a_changed_event_is_found;
    tamper::a_deleted_event_is_found;
    tamper::reordered_events_are_found;
    tamper::a_truncated_journal_is_found;
    tamper::a_rewritten_journal_is_found_by_its_checkpoint;
    tamper::a_changed_row_is_found;
    tamper::an_old_snapshot_does_not_open;
    tamper::a_forged_checkpoint_is_found;
    tamper::a_forged_score_is_found;
    leavers::what_people_left_behind_is_known_until_others_took_it_over;
    leavers::who_examines_no_more_gives_the_cases_back;
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
    cash::numbers_have_no_gap_and_no_double_on_two_nodes;
    cash::a_day_is_closed_by_its_count;
    cash::a_receipt_is_on_paper_for_the_applicant_and_the_post;
    payments::a_lost_callback_is_made_good_by_a_question;
    payments::an_answer_that_is_lost_is_found_again;
    payments::money_that_is_not_needed_goes_back;
    payments::of_two_payments_one_goes_back;
    payments::an_application_that_is_not_examined_is_paid_back_online;
    payments::only_who_may_pays_online_and_only_the_provider_calls;
    visits::of_five_hundred_who_press_fifty_get_a_seat;
    visits::a_visit_is_booked_moved_and_given_back;
    visits::a_visit_is_not_moved_for_ever_nor_too_late;
    visits::a_seat_returns_at_a_random_moment_and_to_who_waits_first;
    visits::a_new_day_is_for_those_who_wait;
    visits::a_visit_belongs_to_a_person;
    visits::a_family_comes_together;
    visits::a_corrected_name_gives_the_seat_back;
    visits::a_visit_ends_with_what_it_was_for;
    visits::the_counter_knows_who_comes;
    visits::people_are_reminded_and_what_is_old_is_not_sent;
    visits::times_of_waiting_are_published;
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

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    #[ignore = "a measurement"]
    async fn a_million_cases_on_sqlite() {
        crate::databases::on_sqlite(crate::crowd::a_million_cases).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    #[ignore = "a measurement"]
    async fn a_million_cases_on_postgres() {
        crate::databases::on_postgres(crate::crowd::a_million_cases).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    #[ignore = "a measurement"]
    async fn a_million_entries_of_a_list_on_sqlite() {
        crate::databases::on_sqlite(crate::vast_list::a_million_entries_of_a_list).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    #[ignore = "a measurement"]
    async fn a_million_entries_of_a_list_on_postgres() {
        crate::databases::on_postgres(crate::vast_list::a_million_entries_of_a_list).await;
    }
}
