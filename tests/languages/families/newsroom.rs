//! The families of bulletins on their way: what they are, how far, and what was done with them.

use maru::bulletins::{Act, Kind, Missing, State};

pub fn of_bulletins() -> impl Iterator<Item = String> {
    let states = State::ALL.into_iter().map(|state| format!("newsroom-state-{}", state.as_str()));
    let kinds = Kind::ALL.into_iter().map(|kind| format!("newsroom-kind-{}", kind.as_str()));
    let whys = "no-address full refused later unknown withdrawn ended quiet other".split(' ');
    let whys = whys.map(|why| format!("newsroom-why-{why}"));
    let errors = ["title", "text"].into_iter().map(|field| format!("newsroom-error-no-{field}"));
    let acts = Act::ALL.into_iter().map(|act| format!("sending-act-{}", act.as_str()));
    let missing = Missing::ALL.into_iter().map(|one| format!("sending-missing-{}", one.as_str()));
    states.chain(kinds).chain(whys).chain(errors).chain(acts).chain(missing)
}
