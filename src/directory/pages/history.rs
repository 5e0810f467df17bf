//! What was done to a contact: who, when, and each part that was changed, before and after.

use crate::directory::{Contact, Cost, Done, Hours, What};
use crate::language::{Lang, formats};
use crate::staff::pages::{Moment, Shift};

/// A change of a contact.
pub struct Past {
    pub what: String,
    pub at: Moment,
    pub by: String,
    pub parts: Vec<Part>,
}

/// A part that is another one now.
pub struct Part {
    pub name: String,
    /// The tag for `lang`.
    pub html: String,
    pub before: String,
    pub after: String,
}

impl Past {
    /// `by` is the name of whoever did it, if it was somebody of the house.
    pub fn new(shift: &Shift, done: &Done, by: Option<String>) -> Self {
        let outside = match done.what {
            What::Confirmed => "directory-by-organisation",
            _ => "directory-by-files",
        };
        let (before, after) =
            (parts(shift, done.before.as_ref()), parts(shift, done.after.as_ref()));
        let mut changed = Vec::new();
        for (name, html, now) in &after {
            let was = before.iter().find(|(known, _, _)| known == name);
            let was = was.map(|(_, _, was)| was.clone()).unwrap_or_default();
            if was != *now {
                changed.push(Part {
                    name: name.clone(),
                    html: html.clone(),
                    before: was,
                    after: now.clone(),
                });
            }
        }
        let gone =
            before.iter().filter(|(name, _, _)| !after.iter().any(|(now, _, _)| now == name));
        changed.extend(gone.map(|(name, html, was)| Part {
            name: name.clone(),
            html: html.clone(),
            before: was.clone(),
            after: String::new(),
        }));
        Self {
            what: shift.words.say_of("directory-done", done.what.as_str()),
            at: Moment::new(shift, done.at),
            by: by.unwrap_or_else(|| shift.words.say(outside)),
            parts: changed,
        }
    }
}

/// The parts of a contact by name, each with its language and as it is read; what is empty is none.
fn parts(shift: &Shift, contact: Option<&Contact>) -> Vec<(String, String, String)> {
    let Some(contact) = contact else { return Vec::new() };
    let words = shift.words;
    let own = shift.app.city.language(shift.who.lang).map(|own| own.html.clone());
    let own = own.unwrap_or_else(|| shift.who.lang.to_string());
    let korean = Lang::KOREAN.to_string();
    let topics = contact.topics.iter();
    let topics = topics.map(|topic| shift.app.city.topic_name(topic, shift.who.lang));
    let topics: Vec<String> = topics.collect();
    let speaks: Vec<String> = contact.speaks.iter().map(Lang::to_string).collect();
    let or_none = |text: &Option<String>| text.clone().unwrap_or_default();
    let said = |family: &str, code: &str| words.say_of(family, code);
    let mut parts = vec![
        ("directory-kind", &own, said("directory-kind", contact.kind.as_str())),
        ("directory-run-by", &korean, contact.run_by.clone()),
        ("directory-topics", &own, topics.join(", ")),
        ("directory-phones", &own, contact.phones.join(", ")),
        ("directory-address", &korean, or_none(&contact.address)),
        ("directory-address-latin", &korean, or_none(&contact.address_latin)),
        ("directory-speaks", &own, speaks.join(", ")),
        ("directory-hours", &own, hours(shift, &contact.hours)),
        ("directory-website", &own, or_none(&contact.website)),
        ("directory-source", &korean, contact.source.clone()),
        ("directory-checked-on", &own, formats::date(shift.who.lang, contact.checked_on)),
        ("directory-status", &own, said("directory-status", contact.status.as_str())),
    ];
    if let Some(cost) = contact.cost.map(Cost::as_str) {
        parts.push(("directory-cost", &own, said("contact-cost", cost)));
    }
    let parts = parts.into_iter().map(|(key, html, said)| (words.say(key), html.clone(), said));
    let parts = parts.chain(of_words(shift, contact));
    parts.filter(|(_, _, said)| !said.is_empty()).collect()
}

/// Name and note in each language.
fn of_words(shift: &Shift, contact: &Contact) -> Vec<(String, String, String)> {
    let words = shift.words;
    let of = contact.words.iter().flat_map(|(lang, own)| {
        let language = shift.app.city.language(*lang);
        let autonym = language.map_or_else(|| lang.to_string(), |one| one.autonym.clone());
        let html = language.map_or_else(|| lang.to_string(), |one| one.html.clone());
        let part = move |key: &str, said: &str| {
            (format!("{} · {autonym}", words.say(key)), html.clone(), said.to_owned())
        };
        [part("directory-name", &own.name), part("directory-note", &own.note)]
    });
    of.collect()
}

/// Hours on a line.
fn hours(shift: &Shift, hours: &Hours) -> String {
    match hours {
        Hours::Unknown => String::new(),
        Hours::Always(_) => shift.words.say("hours-always"),
        Hours::Weekly(openings) => {
            let line = |opening: &crate::directory::Opening| {
                let days =
                    opening.days.iter().map(|day| shift.words.say_of("weekday", day.as_str()));
                let days: Vec<String> = days.collect();
                let mut line = format!(
                    "{} {}–{}",
                    days.join(", "),
                    formats::time(opening.opens),
                    formats::time(opening.closes)
                );
                let tags: Vec<String> = opening.speaks.iter().map(Lang::to_string).collect();
                if !tags.is_empty() {
                    line.push_str(&format!(" ({})", tags.join(", ")));
                }
                line
            };
            openings.iter().map(line).collect::<Vec<_>>().join(" / ")
        }
    }
}
