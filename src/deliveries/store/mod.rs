//! The SQL of deliveries.

mod outbox;
mod routes;

pub use outbox::{Attempt, Delivery};
pub(super) use outbox::{
    Claimed, Lease, Unsent, attempts, claim, end_leases, find, forget_worthless, insert,
    insert_attempt, mark_sent, mark_unsent, try_once_more,
};
pub use routes::Route;
pub(super) use routes::{freeze, reopen, route, stop};
