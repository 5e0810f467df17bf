//! The SQL of deliveries.

mod bounced;
mod bulletins;
mod claims;
mod digests;
mod fanning;
mod going_with;
mod holds;
mod leases;
mod metering;
mod notes;
mod outbox;
mod received;
mod reports;
mod routes;
#[cfg(test)]
mod tests;

pub(super) use bounced::{arrived_before, count_left, insert_bounced, mark_come_back, posted};
pub(super) use bulletins::{failures, is_settled, progress};
pub(super) use claims::{Claimed, Lease, claim, is_due, set_aside};
pub(super) use digests::{
    Said, bulletins_in, digested, find_digest, got_digest_after, insert_digest, read_digest,
    telling_of,
};
pub(super) use fanning::{
    Of, find_body, frozen, got_after, had, had_of, insert_body, insert_targets,
};
pub(super) use going_with::{
    count_failed_going_with, is_open_going_with, move_going_with, progress_going_with,
    send_again_going_with, take_back_going_with, tie, void_going_with,
};
pub(super) use holds::{
    Kind, end_hold, hold, holds, is_misplaced, keep_holds, let_go, lock_hold, set_back, take_back,
    void_what_is_under_way,
};
pub(super) use leases::{Leased, lost, make_ready_again, make_unknown, once_more};
pub use metering::Counted;
pub(super) use metering::{count, count_due, counted, oldest_due, under_way};
pub(super) use notes::{Unsent, give_back, insert_attempt, mark_sent, mark_unsent, readdress};
pub use outbox::{Attempt, Delivery};
pub(super) use outbox::{
    attempts, bring_forward, find, forget_worthless, give_up_late, hold_after_restore, insert,
    is_ahead,
};
pub(super) use received::{beside, of_subscriber};
pub(super) use reports::{
    count_worth_again, delete_bodies, failures_of, lines_after, lines_going_with, reached, reasons,
    send_again, sent_by_minute, totals,
};
pub use routes::Route;
pub(super) use routes::{lock_route, refill, reopen, route, save_route, stop};

use uuid::Uuid;

/// A list of ids as one JSON text: hex without hyphens, which both engines read.
fn listed(ids: &[Uuid]) -> anyhow::Result<String> {
    let ids: Vec<String> = ids.iter().map(|id| id.simple().to_string()).collect();
    Ok(serde_json::to_string(&ids)?)
}
