//! The families of subscriptions: how often, by which door, why something ended, and what became of a message.

pub fn of_subscriptions() -> impl Iterator<Item = String> {
    use maru::deliveries::State;
    use maru::subscriptions::{Cadence, Reason, Source};
    let cadences = Cadence::ALL.map(|cadence| format!("subscribe-cadence-{}", cadence.as_str()));
    let doors = Source::ALL.map(|source| format!("got-door-{}", source.as_str()));
    let reasons = Reason::ALL.into_iter().map(Reason::as_str).chain(["other"]);
    let reasons = reasons.map(|reason| format!("got-ended-{reason}"));
    let states = State::ALL.map(|state| format!("got-state-{}", state.as_str()));
    let langs = ["wanted", "other", "fallback"].map(|reason| format!("got-lang-{reason}"));
    let channels = ["email", "telegram"].map(|channel| format!("newsroom-channel-{channel}"));
    cadences.into_iter().chain(doors).chain(reasons).chain(states).chain(langs).chain(channels)
}
