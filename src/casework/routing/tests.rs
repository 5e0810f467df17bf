//! Stories of one request: a counsellor who passes everything, and what one
//! change makes of it.

mod offers;
mod pairs;
mod ranking;
mod replaying;
mod rules;
mod steps;
mod waiting;

use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

use super::*;
use crate::staff::rota::Gender;

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

/// A counsellor without a word of Uzbek.
fn korean(id: u128) -> Candidate {
    Candidate { languages: vec![language("ko", true, true)], ..counsellor(id) }
}

/// Interprets Uzbek and counsels nobody.
fn interpreter(id: u128) -> Candidate {
    Candidate { roles: vec![Role::Interpreter], topics: Vec::new(), ..counsellor(id) }
}

/// Translates Uzbek letters somewhere else, at no fixed hours.
fn translator(id: u128) -> Candidate {
    Candidate { is_outside: true, shifts: Vec::new(), ..interpreter(id) }
}

/// A line for Uzbek that anybody may call, with two lines free.
fn line(id: u128) -> Relay {
    Relay {
        id: Uuid::from_u128(id),
        langs: vec!["uz".to_owned()],
        open: true,
        accepted: true,
        lines: 2,
        lines_busy: 0,
        run_by_ministry: false,
        tried: false,
    }
}

/// `"1 at 0"`: counsellor 1 at step 0. `"1 asked at 0"`: is asked first.
/// `"1 with 2 at 2"`: and 2 interprets; `"1 by line 7 at 2"`: a line does.
/// `"off-shift"`: it waits, for this. `"off-shift, head"`: and the head is told.
fn told(decision: &Decision) -> String {
    let name = |who: Holder| match who {
        Holder::Staff(id) => id.as_u128().to_string(),
        Holder::Relay(id) => format!("line {}", id.as_u128()),
    };
    match &decision.outcome {
        Outcome::Assigned { step, seats } => match &seats[..] {
            [one] => format!("{} at {step}", name(one.who)),
            [one, two] if matches!(two.who, Holder::Relay(_)) => {
                format!("{} by {} at {step}", name(one.who), name(two.who))
            }
            [one, two] => format!("{} with {} at {step}", name(one.who), name(two.who)),
            _ => format!("{} seats", seats.len()),
        },
        Outcome::Offered { step, seats, .. } => {
            format!("{} asked at {step}", name(seats[0].who))
        }
        Outcome::Waiting { reason, tell_head, .. } => {
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
