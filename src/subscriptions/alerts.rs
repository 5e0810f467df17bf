//! What can be subscribed to: the city's topics, and alerts, which are about none of them.

use crate::city::City;
use crate::language::Words;

/// Alerts of danger: subscribed to like a topic, though nothing is written on it and no case is about it. They are
/// sent at once, whatever the cadence of the rest.
pub const ALERTS: &str = "alerts";

/// Everything that can be subscribed to: the city's topics in its order, then alerts.
pub fn topics(city: &City) -> impl Iterator<Item = &str> {
    city.topics.iter().map(|topic| topic.id.as_str()).chain([ALERTS])
}

/// What it is called in a language; the id itself where the city has it no more.
pub fn topic_name(city: &City, words: Words, id: &str) -> String {
    match id {
        ALERTS => words.say("topic-alerts"),
        id => city.topic_name(id, words.lang()),
    }
}
