//! The keys of what came back.

use maru::bounces::pages::{DONE, ERRORS};
use maru::bounces::{Kind, Way};

pub fn of_bounces() -> impl Iterator<Item = String> {
    let kinds = Kind::ALL.into_iter().map(|kind| format!("bounces-kind-{}", kind.as_str()));
    let ways = Way::ALL.into_iter().map(|way| format!("bounces-way-{}", way.as_str()));
    let done = DONE.into_iter().map(|done| format!("bounces-done-{done}"));
    let errors = ERRORS.into_iter().map(|error| format!("bounces-error-{error}"));
    kinds.chain(ways).chain(done).chain(errors)
}
