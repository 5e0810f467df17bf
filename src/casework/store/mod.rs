//! The SQL of casework.

mod cases;
mod closing;
mod demands;
mod folder;
mod keys;
mod messages;
mod reach;
mod referring;
mod routing;
mod tasks;
mod trail;

pub(super) use cases::{
    NewRow, find_by_key, find_by_locator, insert_case, late, lock, mark_answered,
    mark_client_wrote, mark_closed, mark_late_told, mark_read, set_state,
};
pub use cases::{find, of_staff, waiting};
pub(super) use closing::{count_of_staff, keep_out, mark_settled};
pub(super) use demands::{insert_demand, set_outcome_of_demand};
pub(super) use folder::{
    NoteRow, SummaryRow, delete_label, forget_folder, insert_note, insert_summary, label, labels,
    notes, put_label, summaries,
};
pub(super) use keys::{insert_key, key_of};
pub(super) use messages::{
    NewMessage, count_of_client, count_unanswered, insert_first_message, insert_message,
    mark_messages_read, messages, was_said,
};
pub(super) use reach::{
    case_of_used_link, forget_links, insert_link, reach_of, set_reach, use_link,
};
pub(super) use referring::{
    ConsentRow, ReferralRow, claimed, confirm_emergency, consents, empty_referral, give_consent,
    insert_consent, insert_referral, move_referral, referrals, withdraw_consent,
};
pub use routing::DecisionRow;
pub(super) use routing::{
    AssignmentRow, decisions, end_assignment, exclusions, insert_assignment, insert_decision,
    last_outcome, last_owner, live_assignment, set_holds,
};
pub(super) use tasks::{
    TaskRow, deadlines, end_deadline, finish_follow_ups, finish_task, insert_deadline, insert_task,
    next_deadlines, next_tasks, set_nearest_deadline, tasks,
};
pub(super) use trail::{insert_entry, last_entry, trail};
