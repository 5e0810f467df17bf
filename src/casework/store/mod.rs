//! The SQL of casework.

mod anchors;
mod cases;
mod demands;
mod erasing;
mod exports;
mod keys;
mod messages;
mod reach;
mod readings;
mod routing;
mod trail;

pub(super) use anchors::{
    AnchorRow, audited_after, head, heads_after, insert_anchor, keep_heads, last_anchor,
    last_anchors,
};
pub(super) use cases::{
    NewRow, find_by_key, find_by_locator, insert_case, late, lock, mark_answered,
    mark_client_wrote, mark_closed, mark_late_told, mark_read, set_state,
};
pub use cases::{find, of_staff, waiting};
pub(super) use demands::{insert_demand, set_outcome_of_demand};
pub(super) use erasing::{
    NewProlongation, delete_key, due, due_until, forget_exclusions, forget_links_of,
    forget_messages, insert_prolongation, mark_erased, set_retention, without_retention,
};
pub(super) use exports::{NewExport, count_exports, insert_export};
pub(super) use keys::{count_by_ring_key, insert_key, key_of, keys_to_rewrap, set_wrapped};
pub(super) use messages::{
    NewMessage, count_of_client, count_unanswered, insert_first_message, insert_message,
    mark_messages_read, messages, was_said,
};
pub(super) use reach::{
    case_of_used_link, forget_links, insert_link, reach_of, set_reach, use_link,
};
pub(super) use readings::{
    NewOpening, count_openings, has_opening, insert_check, insert_opening, last_check, openings,
};
pub use routing::DecisionRow;
pub(super) use routing::{
    AssignmentRow, decisions, end_assignment, exclusions, insert_assignment, insert_decision,
    last_outcome, last_owner, live_assignment, set_holds,
};
pub(super) use trail::{insert_entry, last_entry, trail};
