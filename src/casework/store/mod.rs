//! The SQL of casework.

mod anchors;
mod assignments;
mod cases;
mod chat_links;
mod chats;
mod closing;
mod days;
mod decisions;
mod demands;
mod employers;
mod erasing;
mod exclusions;
mod exports;
mod files;
mod folder;
mod going_on;
mod held;
mod intakes;
mod keys;
mod matters;
mod messages;
mod offers;
mod reach;
mod readings;
mod referring;
mod relays;
mod replays;
mod searching;
mod seating;
mod taken_demands;
mod taking;
mod tasks;
mod trail;
mod translation_links;
mod translations;
mod wishes;

pub(super) use assignments::{
    AssignmentRow, all_seated, cases_with, charge_as_letter, end_assignment, insert_assignment,
    last_owner, live_assignment, seated, set_holds,
};

pub(super) use anchors::{
    AnchorRow, audited_after, head, heads_after, insert_anchor, keep_heads, last_anchor,
    last_anchors,
};
pub(super) use cases::{
    NewRow, find_by_key, find_by_locator, insert_case, late, late_untold, lock, mark_answered,
    mark_client_wrote, mark_closed, mark_late_told, mark_read, set_state,
};
pub use cases::{find, of_staff, waiting};
pub(super) use chat_links::{
    case_of_link, delete_case_links, forget_case_links, insert_case_link, use_case_link,
};
pub(super) use chats::{cases_of_chat, delete_chats_of, insert_chat};
pub(super) use closing::{closed_by, count_of_staff, mark_settled};
pub(super) use days::{
    WatchedSeat, due_deadlines, due_tasks, labels, labels_among, seats_of, unread, watched_offers,
    watched_seats,
};
pub use decisions::DecisionRow;
pub(super) use decisions::{
    decided_between, decisions, insert_decision, last_outcome, set_snapshot,
};
pub(super) use demands::{Counted, count_demands, insert_demand, set_outcome_of_demand};
pub(super) use employers::{insert_mark, on_the_other_side, same_employer};
pub(super) use erasing::{
    NewProlongation, delete_key, due, due_until, forget_what_was_told, insert_prolongation,
    mark_erased, set_retention, without_retention,
};
pub(super) use exclusions::{barred, exclusions, insert_exclusion};
pub(super) use exports::{NewExport, count_exports, insert_export};
pub(super) use files::{
    count_files, delete_file, delete_files_of, delete_pieces, file_of_hash, files_of,
    files_to_clean, find_file, finish_file, forget_invitations, insert_file, insert_piece,
    invited_case, make_room_for_file, piece, pieces, refuse_file, replace_invitation,
    set_file_state, try_to_clean, unfinished_files,
};
pub(super) use folder::{
    NoteRow, SummaryRow, delete_label, forget_folder, insert_note, insert_summary, label, notes,
    put_label, summaries,
};
pub(super) use going_on::{TalkRow, end_hold, holds, talks, urgent_offers};
pub(super) use held::{
    HeldRow, end_held, held, held_for, insert_held, keep_translated, live_held, set_seen, was_held,
};
pub(super) use intakes::{
    count_opened, end_holds, insert_hold, insert_intake, intake_of, own_lang,
};
pub(super) use keys::{count_by_ring_key, insert_key, key_of, keys_to_rewrap, set_wrapped};
pub(super) use matters::{
    MessageToAll, asked_to_join, end_matter, insert_matter, insert_member, insert_message_to_all,
    matters_of, members, set_agreed, set_declined,
};
pub(super) use messages::{
    NewMessage, count_of_client, count_unanswered, insert_first_message, insert_message,
    mark_messages_read, messages, was_said,
};
pub use offers::OfferRow;
pub(super) use offers::{end_offer, insert_offer, live_offer, live_offers, offers_of, passed};
pub(super) use reach::{
    case_of_used_link, forget_links, forget_reach, insert_link, reach_of, set_reach, use_link,
};
pub(super) use readings::{
    NewOpening, count_openings, count_sought, has_opening, insert_check, insert_opening,
    last_check, openings,
};
pub(super) use referring::{
    ConsentRow, ReferralRow, claimed, confirm_emergency, consents, empty_referral, give_consent,
    insert_consent, insert_referral, move_referral, referrals, withdraw_consent,
};
pub use relays::RelaySeat;
pub(super) use relays::{
    calls_since, end_relay, end_relay_seat, give_line_back, hold_relays, insert_relay,
    insert_relay_seat, live_relay_seat, mark_line_answered, relay, relays, set_relay, take_line,
    tried,
};
pub use replays::Replayed;
pub(super) use replays::{insert_replay, last_replay};
pub(super) use searching::own_cases;
pub(super) use seating::{begin_seating, end_seating, lock_all, make_letter, undo_seating};
pub(super) use taken_demands::{
    LateRow, TakenDemand, count_tallies, delete_tally, forget_tallies, insert_closed,
    insert_taken_demand, insert_tally, last_tally,
};
pub(super) use taking::{
    ParkedRow, change_hash, delete_parked, forget_parked, hash_to_change, insert_parked,
    mark_taken, most_asked, parked, taken_by,
};
pub(super) use tasks::{
    TaskRow, deadlines, end_deadline, finish_follow_ups, finish_task, insert_deadline, insert_task,
    next_deadlines, next_tasks, set_nearest_deadline, tasks,
};
pub(super) use trail::{insert_entry, last_entry, trail};
pub(super) use translation_links::{
    LinkRow, bind_link, end_translation_link, expire_all_links, expired_links, forget_owed,
    live_translation_link, make_link, owe_link, owe_word, owed_links, passed_links,
    translation_link,
};
pub(super) use translations::{
    TranslationRow, insert_translation, letters_interpreted, letters_left, translations,
    untranslated,
};
pub(super) use wishes::{
    count_open_suggestions, is_held, set_accepts_ministry_line, set_gender_asked,
};
