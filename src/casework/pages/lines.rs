//! A case in a line and an instant in words, as staff read them: in their language and the city's time.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::casework::Case;
use crate::casework::state::State;
use crate::language::Words;
pub use crate::staff::pages::Moment;
use crate::staff::pages::{Shift, Tongue};
use crate::staff::rota::Colleague;

/// A case without anything that was said in it.
pub struct Line {
    pub id: Uuid,
    /// The receipt's locator in groups of four, as the client reads it out.
    pub locator: String,
    pub tongue: Tongue,
    pub topic: String,
    pub state: String,
    pub is_new: bool,
    pub is_urgent: bool,
    pub is_late: bool,
    pub opened: Moment,
    pub client_wrote: Moment,
    /// When an answer is late; none once there is one.
    pub answer_by: Option<Moment>,
}

impl Line {
    pub fn new(shift: &Shift, case: &Case) -> Self {
        let due = case.answer_by.filter(|_| case.first_answered_at.is_none());
        Self {
            id: case.id,
            locator: in_fours(&case.locator),
            tongue: Tongue::new(shift, case.lang),
            topic: shift.app.city.topic_name(&case.topic, shift.who.lang),
            state: state_in_words(shift.words, case.state),
            is_new: case.state == State::Assigned,
            is_urgent: case.urgent,
            is_late: case.is_late(shift.now),
            opened: Moment::new(shift, case.opened_at),
            client_wrote: Moment::new(shift, case.client_wrote_at.unwrap_or(case.opened_at)),
            answer_by: due.map(|by| Moment::new(shift, by)),
        }
    }
}

fn state_in_words(words: Words, state: State) -> String {
    words.say_of("state", &state.as_str().replace('_', "-"))
}

pub fn in_fours(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    let groups: Vec<String> = digits.chunks(4).map(|four| four.iter().collect()).collect();
    groups.join("\u{a0}")
}

/// The names of everybody on the staff.
pub struct Names {
    words: Words,
    names: BTreeMap<Uuid, String>,
}

impl Names {
    pub fn new(words: Words, everybody: &[Colleague]) -> Self {
        let names = everybody.iter().map(|colleague| (colleague.id, colleague.name.clone()));
        Self { words, names: names.collect() }
    }

    /// A person's name; of an account that has ended, that it has.
    pub fn of(&self, staff_id: Uuid) -> String {
        let name = self.names.get(&staff_id).cloned();
        name.unwrap_or_else(|| self.words.say("office-somebody-left"))
    }
}
