//! The conformance story: every promise of the store, told once and run on both engines.
//!
//! SQLite always runs, on a temporary file. PostgreSQL runs when `VIDIMUS_TEST_POSTGRES` holds the URL of a server
//! (`.ci/postgres start DIR` prints one); each test makes its own database there and drops it. Where `CI` or
//! `VIDIMUS_REQUIRE_POSTGRES` is set a missing URL is a failure, so that nobody takes half a run for a whole one.

#![expect(clippy::unwrap_used, reason = "a scene that cannot go on fails")]

mod acts;
mod amendments;
mod cases;
mod chain;
mod crowd;
mod files;
mod groups;
mod jobs;
mod money;
mod moving;
mod outages;
mod people;
mod presence;
mod printers;
mod queue;
mod reviews;
mod schema;
mod sessions;
mod stickers;
mod support;
mod tamper;
mod visits;
mod watch_lists;
mod words;

macro_rules! story {
    ($($chapter:ident::$scene:ident;)*) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $scene() {
                crate::support::on_sqlite(crate::$chapter::$scene).await;
            })*
        }

        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $scene() {
                crate::support::on_postgres(crate::$chapter::$scene).await;
            })*
        }
    };
}

story! {
    people::staff_are_kept_and_guarded_by_version;
    people::a_code_of_the_second_factor_works_once;
    people::an_address_is_one_applicant;
    people::a_link_works_once_and_not_for_ever;
    people::a_link_taken_by_many_at_once_signs_in_one;
    people::a_link_of_a_consultation_is_kept_and_stopped;
    people::guessing_is_slowed_down;
    people::tries_at_once_are_all_counted;
    people::settings_are_kept;
    people::a_policy_is_kept_as_it_was_first_served;
    files::a_draft_is_saved_by_version_until_it_is_submitted;
    files::documents_are_replaced_not_overwritten;
    files::an_upload_goes_on_where_it_stood;
    files::look_ups_at_the_border_are_kept;
    cases::a_case_is_added_found_and_saved_by_version;
    cases::a_case_is_erased;
    cases::cases_meet_by_their_keys;
    cases::a_question_waits_until_it_is_answered;
    cases::a_broken_rule_is_named_alike;
    cases::a_dropped_transaction_leaves_nothing;
    cases::a_reader_sees_one_moment_and_cannot_write;
    cases::a_command_takes_effect_once;
    acts::what_is_counted_is_found_by_time_and_person;
    acts::a_visa_after_a_refusal_is_found_however_old_the_refusal_is;
    acts::a_case_that_came_back_counts_once;
    acts::open_cases_are_added_up_by_who_holds_them;
    reviews::a_review_is_asked_for_done_and_dropped;
    reviews::proposals_and_decisions_are_found_by_person_and_day;
    queue::a_queue_is_counted_so_far_and_no_farther;
    queue::a_queue_is_paged_in_its_order;
    queue::a_case_is_found_by_its_numbers;
    words::a_case_is_found_by_first_letters;
    words::a_search_looks_through_a_tray;
    words::words_that_are_everywhere_are_found_in_time;
    words::the_words_follow_the_case;
    words::the_migration_makes_the_same_signs;
    chain::a_journal_is_appended_in_order;
    chain::old_readings_are_left_out;
    chain::the_last_change_is_found_behind_any_number_of_readings;
    chain::checkpoints_cover_what_is_new;
    chain::checkpoints_cover_the_stock;
    chain::the_audit_trail_is_one_chain;
    tamper::append_only_tables_refuse_changes;
    tamper::a_changed_event_is_found;
    tamper::a_deleted_event_is_found;
    tamper::reordered_events_are_found;
    tamper::a_truncated_journal_is_found;
    tamper::a_rewritten_journal_is_found_by_its_checkpoint;
    tamper::a_changed_audit_trail_is_found;
    jobs::a_job_is_claimed_done_retried_and_given_up;
    jobs::a_dead_workers_job_returns;
    jobs::an_effect_that_may_have_happened_is_seen;
    jobs::one_event_makes_one_job;
    jobs::two_workers_never_claim_the_same_job;
    stickers::a_serial_is_added_once_for_ever;
    stickers::stickers_are_read_and_set_as_runs;
    stickers::four_parts_are_four_people;
    stickers::two_cases_race_for_one_sticker;
    stickers::a_book_grows_in_order_and_finds_the_entries_of_a_serial;
    amendments::what_is_typed_is_kept_once_and_in_order;
    groups::a_group_keeps_its_people_in_order;
    outages::a_post_has_one_outage_at_a_time;
    outages::what_was_filled_in_waits_until_somebody_else_goes_through_it;
    presence::each_page_counts_for_itself_until_it_is_done;
    printers::printers_are_kept_and_guarded_by_version;
    printers::a_blank_has_one_job_that_may_print;
    sessions::a_session_is_kept_by_the_hash_of_its_id;
    sessions::a_session_that_gets_another_id_takes_everything_with_it;
    sessions::requests_at_once_keep_what_each_of_them_put_there;
    sessions::a_session_that_ended_is_not_written_back;
    sessions::all_sessions_of_a_person_end_together;
    sessions::a_session_ends_when_idle_and_in_any_case;
    crowd::of_a_thousand_decisions_one_succeeds;
    crowd::a_command_repeated_by_many_runs_once;
    visits::a_seat_is_given_once_and_again_when_its_time_has_come;
    visits::a_person_has_one_visit_of_a_kind_ahead;
    visits::who_waits_stands_in_the_order_of_joining;
    visits::of_a_hundred_who_press_five_get_five_seats;
    money::receipts_follow_each_other_and_a_day_is_closed_once;
    money::a_case_has_one_order_whose_outcome_is_unknown;
    watch_lists::a_list_is_in_force_in_one_version;
    watch_lists::an_import_that_stopped_is_repeated_without_harm;
    watch_lists::an_old_version_is_emptied_piece_by_piece_and_never_in_force_again;
    moving::the_account_of_stickers_becomes_the_ledger;
    moving::cases_are_found_by_words_as_before;
    moving::what_was_said_of_older_hits_is_counted;
    schema::migrating_twice_changes_nothing;
}
