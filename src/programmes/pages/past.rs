//! What was done to a programme, and what it changed, field by field.

use crate::directory::Contact;
use crate::language::formats;
use crate::programmes::{Cost, Details, Done, Session, SignUp};
use crate::staff::pages::{Moment, Shift, Tongue};

/// A line of the history.
pub struct Past {
    pub what: String,
    pub at: Moment,
    pub by: String,
    pub parts: Vec<Part>,
}

/// A field that became another.
pub struct Part {
    pub field: String,
    /// None: there was nothing before.
    pub before: Option<String>,
    pub after: String,
}

impl Past {
    pub fn new(shift: &Shift, done: &Done, by: String, contacts: &[Contact]) -> Self {
        let before = done.before.as_ref().map(|before| fields(shift, before, contacts));
        let after = fields(shift, &done.after, contacts);
        let parts = after.into_iter().enumerate().filter_map(|(at, (field, after))| {
            let before = before.as_ref().and_then(|before| before.get(at));
            let before = before.map(|(_, before)| before.clone());
            let is_same = before.as_deref().unwrap_or_default() == after;
            (!is_same).then_some(Part { field, before, after })
        });
        Self {
            what: shift.words.say_of("programmes-done", done.what.as_str()),
            at: Moment::new(shift, done.at),
            by,
            parts: parts.collect(),
        }
    }
}

/// Every field by its name, as somebody reads it; always the same ones in the same order.
fn fields(shift: &Shift, details: &Details, contacts: &[Contact]) -> Vec<(String, String)> {
    let words = shift.words;
    let date = |day| formats::date(shift.who.lang, day);
    let contact = details.contact.as_ref().map(|id| name(contacts, id));
    let languages = details.languages.iter();
    let languages: Vec<String> = languages.map(|lang| Tongue::new(shift, *lang).autonym).collect();
    let fields = [
        ("kind", words.say_of("programme-kind", details.kind.as_str())),
        ("run-by", details.run_by.clone()),
        ("contact", contact.unwrap_or_default()),
        ("place", details.place.clone()),
        ("place-roman", details.place_roman.clone().unwrap_or_default()),
        ("first", date(details.first_on)),
        ("last", details.last_on.map(date).unwrap_or_default()),
        ("sessions", sessions(shift, &details.sessions)),
        ("languages", languages.join(", ")),
        ("cost", cost(shift, &details.cost)),
        ("sign-up", sign_up(shift, &details.sign_up)),
        ("places", details.places.map(|places| places.to_string()).unwrap_or_default()),
        ("source", details.source.clone()),
        ("status", words.say_of("programmes-status", details.status.as_str())),
        ("checked", date(details.checked_on)),
    ];
    fields.into_iter().map(|(code, said)| (words.say_of("programmes-field", code), said)).collect()
}

/// One that is in the directory no more goes by its id.
fn name(contacts: &[Contact], id: &str) -> String {
    let contact = contacts.iter().find(|contact| contact.id == id);
    contact.map_or_else(|| id.to_owned(), |contact| contact.name_ko().to_owned())
}

fn sessions(shift: &Shift, sessions: &[Session]) -> String {
    let said = sessions.iter().map(|session| {
        let weekday = shift.words.say_of("weekday", session.weekday.as_str());
        let (opens, closes) = (formats::time(session.opens), formats::time(session.closes));
        format!("{weekday} {opens}–{closes}")
    });
    said.collect::<Vec<_>>().join(", ")
}

fn cost(shift: &Shift, cost: &Cost) -> String {
    match cost {
        Cost::Free => shift.words.say("programme-free"),
        Cost::Paid(fact) => fact.clone(),
    }
}

fn sign_up(shift: &Shift, sign_up: &SignUp) -> String {
    match sign_up {
        SignUp::Phone(fact) => fact.clone(),
        SignUp::Website(url) => url.clone(),
        SignUp::None | SignUp::Counselling => shift.words.say_of("programmes-way", sign_up.way()),
    }
}
