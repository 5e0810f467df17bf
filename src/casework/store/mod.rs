//! The SQL of casework.

mod assignments;
mod cases;
mod decisions;
mod demands;
mod employers;
mod exclusions;
mod intakes;
mod keys;
mod messages;
mod offers;
mod reach;
mod relays;
mod replays;
mod seating;
mod taken_demands;
mod taking;
mod trail;

pub(super) use assignments::{
    AssignmentRow, all_seated, cases_with, charge_as_letter, end_assignment, insert_assignment,
    last_owner, live_assignment, seated, set_holds,
};

pub(super) use cases::{
    NewRow, find_by_key, find_by_locator, insert_case, late, lock, mark_answered,
    mark_client_wrote, mark_closed, mark_late_told, mark_read, set_state,
};
pub use cases::{find, of_staff, waiting};
pub use decisions::DecisionRow;
pub(super) use decisions::{decided_between, decisions, insert_decision, last_outcome};
pub(super) use demands::{insert_demand, set_outcome_of_demand};
pub(super) use employers::{
    insert_mark, insert_matter, insert_member, matters_of, members, on_the_other_side,
    same_employer, set_agreed, set_declined,
};
pub(super) use exclusions::{exclusions, insert_exclusion};
pub(super) use intakes::{count_opened, end_holds, insert_hold, insert_intake, intake_of};
pub(super) use keys::{insert_key, key_of};
pub(super) use messages::{
    NewMessage, count_of_client, count_unanswered, insert_first_message, insert_message,
    mark_messages_read, messages, was_said,
};
pub use offers::OfferRow;
pub(super) use offers::{end_offer, insert_offer, live_offer, live_offers, offers_of, passed};
pub(super) use reach::{
    case_of_used_link, forget_links, insert_link, reach_of, set_reach, use_link,
};
pub use relays::RelaySeat;
pub(super) use relays::{
    calls_since, end_relay, end_relay_seat, give_line_back, hold_relays, insert_relay,
    insert_relay_seat, live_relay_seat, mark_line_answered, relays, set_relay, take_line, tried,
};
pub use replays::Replayed;
pub(super) use replays::{insert_replay, last_replay};
pub(super) use seating::{begin_seating, end_seating, lock_all, make_letter, undo_seating};
pub(super) use taken_demands::{
    LateRow, TakenDemand, count_tallies, delete_tally, forget_tallies, insert_closed,
    insert_taken_demand, insert_tally, last_tally,
};
pub(super) use taking::{
    ParkedRow, change_hash, delete_parked, forget_parked, hash_to_change, insert_parked,
    mark_taken, most_asked, parked, taken_by,
};
pub(super) use trail::{insert_entry, last_entry, trail};
