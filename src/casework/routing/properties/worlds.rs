//! Made-up snapshots: few languages, topics, hours and people, so that much
//! coincides.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

use crate::casework::routing::*;
use crate::staff::rota::Gender;

/// With a fraction of a second, as the database gives it.
fn instants() -> impl Strategy<Value = DateTime<Utc>> {
    // Few, so that ties happen.
    (0..6_i64).prop_map(|n| DateTime::from_timestamp_micros(n * 1_500_001).unwrap())
}

fn langs() -> impl Strategy<Value = String> {
    select(vec!["uz", "ru", "km"]).prop_map(str::to_owned)
}

fn topic_ids() -> impl Strategy<Value = String> {
    select(vec!["wages", "stay"]).prop_map(str::to_owned)
}

fn contacts() -> impl Strategy<Value = Contact> {
    select(vec![Contact::Letter, Contact::Chat, Contact::Call, Contact::Visit])
}

fn ids() -> impl Strategy<Value = Uuid> {
    (0..12_u128).prop_map(Uuid::from_u128)
}

fn mostly() -> impl Strategy<Value = bool> {
    prop::bool::weighted(0.9)
}

fn seldom() -> impl Strategy<Value = bool> {
    prop::bool::weighted(0.1)
}

fn genders() -> impl Strategy<Value = Option<Gender>> {
    option::of(select(Gender::ALL.to_vec()))
}

/// What she asks for besides, seldom.
fn wishes() -> impl Strategy<Value = (Option<Gender>, Option<String>, Vec<Uuid>)> {
    let gender = prop_oneof![4 => Just(None), 1 => genders()];
    let spoken = prop_oneof![4 => Just(None), 1 => option::of(select(vec!["ta", "other"]))];
    (gender, spoken.prop_map(|tag| tag.map(str::to_owned)), vec(ids(), 0..3))
}

prop_compose! {
    fn requests(at: DateTime<Utc>)(
        (lang, second_lang, topic) in (langs(), option::of(langs()), topic_ids()),
        (contact, urgent, weight) in (contacts(), any::<bool>(), 0..40_u32),
        waited in select(vec![-1_i64, 0, 4, 5, 300]),
        before in option::of(ids()),
        excluded in vec(ids(), 0..3),
        (gender, spoken, passed) in wishes(),
    ) -> Request {
        Request {
            lang,
            second_lang,
            topic,
            contact,
            urgent,
            weight,
            waiting_since: at - TimeDelta::minutes(waited),
            before,
            excluded,
            gender,
            spoken,
            passed,
        }
    }
}

prop_compose! {
    fn language_skills()(
        lang in langs(),
        writes: bool,
        speaks: bool,
        level in 0..4_u8,
    ) -> LanguageSkill {
        LanguageSkill { lang, writes, speaks, level }
    }
}

prop_compose! {
    fn topic_skills()(topic in topic_ids(), level in 0..4_u8) -> TopicSkill {
        TopicSkill { topic, level }
    }
}

prop_compose! {
    fn shifts()(from_minute in 0..8_u16, to_minute in 0..9_u16) -> Shift {
        Shift { from_minute, to_minute }
    }
}

fn roles() -> impl Strategy<Value = Vec<Role>> {
    prop_oneof![
        5 => Just(vec![Role::Owner]),
        2 => Just(vec![Role::Interpreter]),
        1 => Just(vec![Role::Owner, Role::Interpreter]),
        1 => Just(Vec::new()),
    ]
}

fn presences() -> impl Strategy<Value = Presence> {
    prop_oneof![
        6 => Just(Presence::Here),
        1 => Just(Presence::Busy),
        1 => Just(Presence::Break),
    ]
}

prop_compose! {
    fn candidates(id: Uuid)(
        (active, roles, absent) in (mostly(), roles(), seldom()),
        languages in vec(language_skills(), 1..4),
        topics in vec(topic_skills(), 1..4),
        shifts in vec(shifts(), 1..4),
        (live_capacity, live_load) in (select(vec![100, 200]), select(vec![0, 25, 100])),
        (open_capacity, open_load) in (20..80_u32, 0..60_u32),
        idle_since in option::of(instants()),
        (gender, presence, is_outside) in (genders(), presences(), seldom()),
    ) -> Candidate {
        Candidate {
            id,
            active,
            roles,
            languages,
            topics,
            shifts,
            absent,
            live_capacity,
            live_load,
            open_capacity,
            open_load,
            idle_since,
            gender,
            presence,
            is_outside,
        }
    }
}

prop_compose! {
    fn relays(id: Uuid)(
        langs in vec(select(vec!["uz", "ru", "km", "*"]).prop_map(str::to_owned), 1..3),
        (open, accepted, tried) in (mostly(), mostly(), seldom()),
        (lines, lines_busy) in (1..3_u32, 0..3_u32),
        run_by_ministry: bool,
    ) -> Relay {
        Relay { id, langs, open, accepted, lines, lines_busy, run_by_ministry, tried }
    }
}

/// People and lines, no id twice.
fn everybody() -> impl Strategy<Value = (Vec<Candidate>, Vec<Relay>)> {
    (btree_set(ids(), 0..12), 0..3_u128).prop_flat_map(|(people, lines)| {
        let staff = people.into_iter().map(candidates).collect::<Vec<_>>();
        let lines = (0..lines).map(|n| relays(Uuid::from_u128(100 + n)));
        (staff, lines.collect::<Vec<_>>())
    })
}

fn patience() -> impl Strategy<Value = Patience> {
    (0..4_u32).prop_map(|visit_needs_minutes| Patience {
        conversation_minutes: 5,
        letter_minutes: 240,
        visit_needs_minutes,
    })
}

prop_compose! {
    pub fn snapshots()(at in instants())(
        at in Just(at),
        local_minute in 0..9_u16,
        request in requests(at),
        (staff, relays) in everybody(),
        patience in patience(),
    ) -> Snapshot {
        let local_date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        Snapshot { at, local_date, local_minute, request, staff, relays, patience }
    }
}

/// One world twice, its people and lines in another order.
pub fn shuffled() -> impl Strategy<Value = (Snapshot, Snapshot)> {
    snapshots().prop_flat_map(|snapshot| {
        let staff = Just(snapshot.staff.clone()).prop_shuffle();
        let relays = Just(snapshot.relays.clone()).prop_shuffle();
        (Just(snapshot), staff, relays).prop_map(|(before, staff, relays)| {
            let after = Snapshot { staff, relays, ..before.clone() };
            (before, after)
        })
    })
}
