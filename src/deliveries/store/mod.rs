//! The SQL of deliveries.

mod bulletins;
mod outbox;
mod received;
mod reports;
mod routes;

pub(super) use bulletins::{
    failures, find_body, insert_body, insert_target, is_settled, pause, progress, resume, withdraw,
};
pub use outbox::{Attempt, Delivery};
pub(super) use outbox::{
    Claimed, Lease, Unsent, attempts, claim, end_leases, find, forget_worthless, give_up_late,
    hold_after_restore, insert, insert_attempt, mark_sent, mark_unsent, try_once_more,
};
pub(super) use received::of_subscriber;
pub(super) use reports::{
    count_worth_again, delete_bodies, failures_of, lines_after, reached, reached_after, reasons,
    send_again, totals,
};
pub use routes::Route;
pub(super) use routes::{freeze, reopen, route, stop};
