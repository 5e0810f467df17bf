//! The SQL of casework.

mod cases;
mod demands;
mod intakes;
mod keys;
mod messages;
mod reach;
mod routing;
mod taken_demands;
mod taking;
mod trail;

pub(super) use cases::{
    NewRow, find_by_key, find_by_locator, insert_case, late, lock, mark_answered,
    mark_client_wrote, mark_closed, mark_late_told, mark_read, set_state,
};
pub use cases::{find, of_staff, waiting};
pub(super) use demands::{insert_demand, set_outcome_of_demand};
pub(super) use intakes::{count_opened, end_holds, insert_hold, insert_intake, intake_of};
pub(super) use keys::{insert_key, key_of};
pub(super) use messages::{
    NewMessage, count_of_client, count_unanswered, insert_first_message, insert_message,
    mark_messages_read, messages, was_said,
};
pub(super) use reach::{
    case_of_used_link, forget_links, insert_link, reach_of, set_reach, use_link,
};
pub use routing::DecisionRow;
pub(super) use routing::{
    AssignmentRow, decisions, end_assignment, exclusions, insert_assignment, insert_decision,
    last_outcome, last_owner, live_assignment, set_holds,
};
pub(super) use taken_demands::{
    LateRow, TakenDemand, count_tallies, delete_tally, forget_tallies, insert_closed,
    insert_taken_demand, insert_tally, last_tally,
};
pub(super) use taking::{
    ParkedRow, change_hash, delete_parked, forget_parked, hash_to_change, insert_parked,
    mark_taken, most_asked, parked, taken_by,
};
pub(super) use trail::{insert_entry, last_entry, trail};
