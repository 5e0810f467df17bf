//! `/newsroom/bounces`: how much comes back, what nobody has understood, and the addresses that are left alone,
//! each with what shows why.

mod list;
mod one;

use super::Kind;
use crate::staff::Role;
use crate::web::{Routes, Rule};

const PUBLISHERS: Rule = Rule::Staff(&[Role::Publisher]);

/// What somebody may say of a bounce that nobody has understood.
pub const ASSIGNED: [Kind; 3] = [Kind::Hard, Kind::Soft, Kind::Complaint];

/// What was done, as the list says it.
pub const DONE: [&str; 5] = ["counted", "aside", "revived", "may-ask", "too-late"];

/// What can be wrong with the form that says whose bounce it is.
pub const ERRORS: [&str; 3] = ["address", "nobody", "kind"];

pub fn routes() -> Routes {
    Routes::new()
        .get("/newsroom/bounces", PUBLISHERS, list::show)
        .get("/newsroom/bounces/{id}", PUBLISHERS, one::show)
        .post("/newsroom/bounces/{id}/count", PUBLISHERS, one::count)
        .post("/newsroom/bounces/{id}/aside", PUBLISHERS, one::aside)
        .post("/newsroom/bounces/{id}/again", PUBLISHERS, one::again)
}
