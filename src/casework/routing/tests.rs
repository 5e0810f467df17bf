//! Stories of one request: a counsellor who passes everything, and what one
//! change makes of it.

mod ranking;
mod rules;
mod steps;

use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

use super::*;

const NINE: u16 = 9 * 60;
const NOON: u16 = 12 * 60;
const SIX: u16 = 18 * 60;

fn shift(from_minute: u16, to_minute: u16) -> Shift {
    Shift { from_minute, to_minute }
}

fn language(lang: &str, writes: bool, speaks: bool) -> LanguageSkill {
    LanguageSkill { lang: lang.to_owned(), writes, speaks, level: 3 }
}

fn topic(topic: &str, level: u8) -> TopicSkill {
    TopicSkill { topic: topic.to_owned(), level }
}

/// On shift from nine to six, Uzbek and wages, nothing to do.
fn counsellor(id: u128) -> Candidate {
    Candidate {
        id: Uuid::from_u128(id),
        active: true,
        roles: vec![Role::Owner],
        languages: vec![language("uz", true, true)],
        topics: vec![topic("wages", 2)],
        shifts: vec![shift(NINE, SIX)],
        absent: false,
        live_capacity: 100,
        live_load: 0,
        open_capacity: 300,
        open_load: 0,
        idle_since: DateTime::from_timestamp(1_795_000_000, 0),
        gender: None,
        presence: Presence::Here,
        is_outside: false,
    }
}

/// A request in Uzbek about wages, at noon, and one counsellor for it.
fn snapshot(contact: Contact) -> Snapshot {
    let at = DateTime::from_timestamp(1_795_316_400, 0).unwrap();
    Snapshot {
        at,
        local_date: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        local_minute: NOON,
        request: Request {
            lang: "uz".to_owned(),
            second_lang: None,
            topic: "wages".to_owned(),
            contact,
            urgent: false,
            weight: 10,
            waiting_since: at,
            before: None,
            excluded: Vec::new(),
            gender: None,
            spoken: None,
            passed: Vec::new(),
        },
        staff: vec![counsellor(1)],
        relays: Vec::new(),
        patience: Patience::default(),
    }
}

/// `"1 at 0"`: counsellor 1 at step 0. `"off-shift"`: it waits, for this.
/// `"off-shift, head"`: and the head is told.
fn told(decision: &Decision) -> String {
    match (&decision.outcome, decision.owner()) {
        (Outcome::Assigned { step, .. }, Some(seat)) => match seat.who {
            Holder::Staff(id) => format!("{} at {step}", id.as_u128()),
            Holder::Relay(_) => "a relay owns it".to_owned(),
        },
        (Outcome::Assigned { .. }, None) => "nobody owns it".to_owned(),
        (Outcome::Offered { .. }, _) => "offered".to_owned(),
        (Outcome::Waiting { reason, tell_head, .. }, _) => {
            let head = if *tell_head { ", head" } else { "" };
            format!("{}{head}", reason.code())
        }
    }
}

#[track_caller]
fn check(contact: Contact, change: impl FnOnce(&mut Snapshot), expected: &str) {
    let mut snapshot = snapshot(contact);
    change(&mut snapshot);
    assert_eq!(told(&route(&snapshot)), expected, "{contact:?}");
}

const CONTACTS: [Contact; 4] = [Contact::Letter, Contact::Chat, Contact::Call, Contact::Visit];
const CONVERSATIONS: [Contact; 3] = [Contact::Chat, Contact::Call, Contact::Visit];
