//! The SQL of casework.

mod cases;
mod demands;
mod files;
mod keys;
mod messages;
mod reach;
mod routing;
mod trail;

pub(super) use cases::{
    NewRow, find_by_key, find_by_locator, insert_case, late, lock, mark_answered,
    mark_client_wrote, mark_closed, mark_late_told, mark_read, set_state,
};
pub use cases::{find, of_staff, waiting};
pub(super) use demands::{insert_demand, set_outcome_of_demand};
pub(super) use files::{
    count_files, delete_file, delete_files_of, delete_pieces, file_of_hash, files_of,
    files_to_clean, find_file, finish_file, forget_invitations, insert_file, insert_piece,
    invited_case, make_room_for_file, piece, pieces, replace_invitation, set_file_state,
    try_to_clean, unfinished_files,
};
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
pub(super) use trail::{insert_entry, last_entry, trail};
