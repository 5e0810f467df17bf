//! What if: the rules once more on the case as everything stands now, with one thing otherwise. Nothing of it is
//! kept, so the form is a plain question in the address.

use uuid::Uuid;

use crate::casework::pages::decisions::{Made, Shown, Told};
use crate::casework::pages::lines::Names;
use crate::casework::routing::{
    self, Change, Contact, Holder, LanguageSkill, Shift as Hours, Snapshot, TopicSkill,
};
use crate::web::Filled;

/// What the form can ask, each the code of a message.
pub const CHANGES: [&str; 8] =
    ["nothing", "speaks", "knows", "works", "comes", "leaves", "room", "line"];

/// The minute after the last of a day.
const MIDNIGHT: u16 = 24 * 60;
/// How well somebody would know a topic whom the head lets learn it.
const KNOWS_WELL: u8 = 2;

/// The form, and what the rules say to it.
pub struct WhatIf {
    pub people: Vec<Choice>,
    pub changes: Vec<Choice>,
    /// None until it is asked for.
    pub shown: Option<Shown>,
    pub error: Option<String>,
}

/// An option of a list.
pub struct Choice {
    pub value: String,
    pub label: String,
    pub is_chosen: bool,
}

impl WhatIf {
    pub fn new(told: &Told, names: &Names, asked: &Filled) -> Self {
        let words = told.shift.words;
        let (who, code) = (asked.get("who"), asked.get("change"));
        let (shown, error) = match (code, changed(told.snapshot, who, code)) {
            ("", _) => (None, None),
            (_, None) => (None, Some(words.say("why-if-error"))),
            (_, Some(changes)) => {
                let decision = routing::what_if(told.snapshot, &changes);
                (Some(told.shown(Made::from(&decision), names)), None)
            }
        };
        let changes = CHANGES.map(|change| Choice {
            value: change.to_owned(),
            label: words.say_of("why-if-change", change),
            is_chosen: change == code,
        });
        Self { people: people(told, names, who), changes: changes.into(), shown, error }
    }
}

/// Everybody and every line in the snapshot by name.
fn people(told: &Told, names: &Names, chosen: &str) -> Vec<Choice> {
    let staff = told.snapshot.staff.iter().map(|one| Holder::Staff(one.id));
    let relays = told.snapshot.relays.iter().map(|relay| Holder::Relay(relay.id));
    let mut choices: Vec<Choice> = staff
        .chain(relays)
        .map(|who| {
            let (Holder::Staff(id) | Holder::Relay(id)) = who;
            let value = id.to_string();
            let is_chosen = value == chosen;
            Choice { value, label: told.name_of(who, names), is_chosen }
        })
        .collect();
    choices.sort_by(|a, b| a.label.cmp(&b.label));
    choices
}

/// The change that was asked for; none if it does not fit whoever it is about.
fn changed(snapshot: &Snapshot, who: &str, code: &str) -> Option<Vec<Change>> {
    if code == "nothing" {
        return Some(Vec::new());
    }
    let who: Uuid = who.parse().ok()?;
    if code == "line" {
        let relay = snapshot.relays.iter().find(|relay| relay.id == who)?;
        return Some(vec![Change::Lines { relay: who, lines: relay.lines_busy + 1 }]);
    }
    let candidate = snapshot.staff.iter().find(|one| one.id == who)?;
    let request = &snapshot.request;
    let change = match code {
        "speaks" => Change::Speaks { who, skill: knows_language(snapshot) },
        "knows" => {
            let topic = request.topic.clone();
            Change::Knows { who, skill: TopicSkill { topic, level: KNOWS_WELL } }
        }
        "works" => {
            let shift = Hours { from_minute: snapshot.local_minute, to_minute: MIDNIGHT };
            Change::Works { who, shift }
        }
        "comes" => Change::Comes { who },
        "leaves" => Change::Leaves { who },
        "room" => {
            let (budget, weight) = request.takes();
            let load = match budget {
                routing::Budget::Open => candidate.open_load,
                routing::Budget::Live | routing::Budget::Lines => candidate.live_load,
            };
            Change::Capacity { who, budget, capacity: load.saturating_add(weight) }
        }
        _ => return None,
    };
    Some(vec![change])
}

/// The language that the request goes by, well enough for it.
fn knows_language(snapshot: &Snapshot) -> LanguageSkill {
    let request = &snapshot.request;
    let spoken = request.spoken.clone().filter(|_| request.contact != Contact::Letter);
    let lang = spoken.unwrap_or_else(|| request.lang.clone());
    LanguageSkill { lang, writes: true, speaks: true, level: 3 }
}
