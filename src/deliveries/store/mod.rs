//! The SQL of deliveries.

mod bulletins;
mod digests;
mod fanning;
mod outbox;
mod routes;

pub(super) use bulletins::{failures, is_settled, pause, progress, resume, withdraw};
pub(super) use digests::{Said, digested, find_digest, insert_digest, read_digest};
pub(super) use fanning::{Of, find_body, frozen, got_after, had, insert_body, insert_targets};
pub use outbox::{Attempt, Delivery};
pub(super) use outbox::{
    Claimed, Lease, Unsent, attempts, claim, end_leases, find, forget_worthless, give_up_late,
    hold_after_restore, insert, insert_attempt, mark_sent, mark_unsent, try_once_more,
};
pub use routes::Route;
pub(super) use routes::{freeze, reopen, route, stop};
