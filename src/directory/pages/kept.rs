//! All contacts in the newsroom: how each stands, and what organisations say has changed.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use uuid::Uuid;

use crate::directory::confirming::{self, Standing};
use crate::directory::{self, Contact, Kind, Status};
use crate::language::formats;
use crate::staff::pages::{Moment, Section, Shift};
use crate::web::{Fault, Filled, Frame};

/// The longest query in characters.
const LONGEST_QUERY: usize = 100;

#[derive(Template)]
#[template(path = "directory/pages/kept.html")]
struct Page {
    frame: Frame,
    query: String,
    longest_query: usize,
    kinds: Vec<(&'static str, String)>,
    chosen: Option<Kind>,
    statuses: Vec<(&'static str, String)>,
    status: Option<Status>,
    lines: Vec<Line>,
    answers: Vec<Answer>,
    was_removed: bool,
}

impl Page {
    fn is_kind(&self, code: &str) -> bool {
        self.chosen.is_some_and(|kind| kind.as_str() == code)
    }

    fn is_status(&self, code: &str) -> bool {
        self.status.is_some_and(|status| status.as_str() == code)
    }
}

struct Line {
    id: String,
    name: String,
    kind: String,
    status: String,
    is_unverified: bool,
    checked: String,
    confirmed: Option<String>,
    /// When the organisation is asked next, or how it stands with it. None: it has no address.
    standing: Option<String>,
    is_overdue: bool,
    /// How many languages have no name.
    unnamed: Option<String>,
}

/// What an organisation said has changed.
struct Answer {
    id: Uuid,
    contact: String,
    name: String,
    words: String,
    at: Moment,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let asked = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let query: String = asked.get("q").chars().take(LONGEST_QUERY).collect();
    let (kind, status) = (Kind::parse(asked.get("kind")), Status::parse(asked.get("status")));
    let mut tx = shift.app.db.read().await?;
    let contacts = directory::all(&mut tx).await?;
    let standings = confirming::standings(&mut tx, shift.now).await?;
    let answers = confirming::waiting(&mut tx, &shift.app.ring).await?;
    drop(tx);
    let wanted = |contact: &&Contact| {
        kind.is_none_or(|kind| kind == contact.kind)
            && status.is_none_or(|status| status == contact.status)
            && fits(contact, &query)
    };
    let lines = contacts.iter().filter(wanted);
    let named = |family: &str, code: &'static str| (code, shift.words.say_of(family, code));
    shift.show(&Page {
        frame: shift.newsroom(shift.words.say("directory-title"), Section::Contacts),
        longest_query: LONGEST_QUERY,
        kinds: Kind::ALL.iter().map(|kind| named("directory-kind", kind.as_str())).collect(),
        chosen: kind,
        statuses: Status::ALL.iter().map(|it| named("directory-status", it.as_str())).collect(),
        status,
        lines: lines.map(|contact| Line::new(&shift, contact, &standings)).collect(),
        answers: answers.into_iter().map(|one| Answer::new(&shift, one, &contacts)).collect(),
        was_removed: !asked.all("removed").is_empty(),
        query,
    })
}

/// Whether every word of the query stands in a name, in who runs it, or in the id.
fn fits(contact: &Contact, query: &str) -> bool {
    let mut text = format!("{} {}", contact.id, contact.run_by);
    for words in contact.words.values() {
        text.push(' ');
        text.push_str(&words.name);
    }
    let text = text.to_lowercase();
    query.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

impl Line {
    fn new(shift: &Shift, contact: &Contact, standings: &BTreeMap<String, Standing>) -> Self {
        let words = shift.words;
        let date = |day| formats::date(shift.who.lang, day);
        let standing = standings.get(&contact.id).copied();
        let next = contact.confirmed_on.and_then(|day| day.checked_add_months(confirming::QUARTER));
        let standing_words = standing.map(|standing| match (standing, next) {
            (Standing::Asked, _) => words.say("directory-standing-asked"),
            (Standing::Overdue, _) => words.say("directory-standing-overdue"),
            (Standing::Settled, Some(day)) if day > shift.today => {
                words.tell("directory-standing-next").with("day", date(day)).to_string()
            }
            (Standing::Settled, _) => words.say("directory-standing-soon"),
        });
        let has_name = |lang| contact.words.get(&lang).is_some_and(|own| !own.name.is_empty());
        let unnamed = shift.app.city.tags().filter(|lang| !has_name(*lang)).count();
        let unnamed = (unnamed > 0).then(|| words.tell("directory-unnamed").with("count", unnamed));
        Self {
            id: contact.id.clone(),
            name: contact.name_ko().to_owned(),
            kind: words.say_of("directory-kind", contact.kind.as_str()),
            status: words.say_of("directory-status", contact.status.as_str()),
            is_unverified: contact.status == Status::Unverified,
            checked: date(contact.checked_on),
            confirmed: contact.confirmed_on.map(date),
            standing: standing_words,
            is_overdue: standing == Some(Standing::Overdue),
            unnamed: unnamed.map(|told| told.to_string()),
        }
    }
}

impl Answer {
    fn new(shift: &Shift, answered: confirming::Answered, contacts: &[Contact]) -> Self {
        let contact = contacts.iter().find(|contact| contact.id == answered.contact);
        let name = contact.map_or(answered.contact.as_str(), Contact::name_ko).to_owned();
        let lost = || shift.words.say("directory-answer-lost");
        Self {
            id: answered.id,
            name,
            words: answered.words.unwrap_or_else(lost),
            at: Moment::new(shift, answered.at),
            contact: answered.contact,
        }
    }
}
