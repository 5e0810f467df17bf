//! The SQL of deliveries.

mod bounced;
mod bulletins;
mod outbox;
mod routes;

pub(super) use bounced::{arrived_before, count_left, insert_bounced, mark_come_back, posted};
pub(super) use bulletins::{
    failures, find_body, insert_body, insert_target, is_settled, pause, progress, resume, withdraw,
};
pub use outbox::{Attempt, Delivery};
pub(super) use outbox::{
    Claimed, Lease, Unsent, attempts, claim, end_leases, find, forget_worthless, give_up_late,
    hold_after_restore, insert, insert_attempt, mark_sent, mark_unsent, try_once_more,
};
pub use routes::Route;
pub(super) use routes::{freeze, reopen, route, stop};
