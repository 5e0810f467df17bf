//! What holds for every snapshot, tried on many made-up ones in a world so
//! small that each rule decides often.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn instants() -> impl Strategy<Value = DateTime<Utc>> {
    // Few, so that ties happen; with and without a fraction of a second.
    (0..6_i64).prop_map(|n| DateTime::from_timestamp_micros(n * 1_500_001).unwrap())
}

fn langs() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["uz", "ru", "km"]).prop_map(str::to_owned)
}

fn topic_ids() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["wages", "stay"]).prop_map(str::to_owned)
}

fn contacts() -> impl Strategy<Value = Contact> {
    prop::sample::select(vec![Contact::Letter, Contact::Chat, Contact::Call, Contact::Visit])
}

fn ids() -> impl Strategy<Value = Uuid> {
    (0..12_u128).prop_map(Uuid::from_u128)
}

fn mostly() -> impl Strategy<Value = bool> {
    prop::bool::weighted(0.9)
}

fn live(amounts: &[u32]) -> impl Strategy<Value = u32> + use<> {
    prop::sample::select(amounts.to_vec())
}

prop_compose! {
    fn requests()(
        (lang, second_lang, topic) in (langs(), option::of(langs()), topic_ids()),
        (contact, urgent, weight) in (contacts(), any::<bool>(), 0..40_u32),
        waiting_since in instants(),
        before in option::of(ids()),
        excluded in vec(ids(), 0..3),
    ) -> Request {
        Request {
            lang,
            second_lang,
            topic,
            contact,
            urgent,
            weight,
            waiting_since,
            before,
            excluded,
            gender: None,
            spoken: None,
            passed: Vec::new(),
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

prop_compose! {
    fn candidates(id: Uuid)(
        (active, owns, absent) in (mostly(), mostly(), mostly().prop_map(|there| !there)),
        languages in vec(language_skills(), 1..5),
        topics in vec(topic_skills(), 1..4),
        shifts in vec(shifts(), 1..4),
        (live_capacity, live_load) in (live(&[100, 200]), live(&[0, 25, 100])),
        (open_capacity, open_load) in (20..80_u32, 0..60_u32),
        idle_since in option::of(instants()),
    ) -> Candidate {
        Candidate {
            id,
            active,
            roles: vec![if owns { Role::Owner } else { Role::Interpreter }],
            languages,
            topics,
            shifts,
            absent,
            live_capacity,
            live_load,
            open_capacity,
            open_load,
            idle_since,
            gender: None,
            presence: Presence::Here,
            is_outside: false,
        }
    }
}

fn staffs() -> impl Strategy<Value = Vec<Candidate>> {
    btree_set(ids(), 0..12).prop_flat_map(|ids| ids.into_iter().map(candidates).collect::<Vec<_>>())
}

prop_compose! {
    fn snapshots()(
        at in instants(),
        local_minute in 0..9_u16,
        request in requests(),
        staff in staffs(),
    ) -> Snapshot {
        let local_date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        Snapshot {
            at,
            local_date,
            local_minute,
            request,
            staff,
            relays: Vec::new(),
            patience: Patience::default(),
        }
    }
}

fn shuffled() -> impl Strategy<Value = (Snapshot, Snapshot)> {
    snapshots().prop_flat_map(|snapshot| {
        let staff = Just(snapshot.staff.clone()).prop_shuffle();
        (Just(snapshot.clone()), staff).prop_map(|(before, staff)| {
            let after = Snapshot { staff, ..before.clone() };
            (before, after)
        })
    })
}

/// The rules once more, written as one sentence each and without a step: may
/// this person have this request at all, and is it at once and in the client's
/// first language?
fn may_have(s: &Snapshot, c: &Candidate) -> Option<(bool, bool)> {
    let r = &s.request;
    let letter = r.contact == Contact::Letter;
    let able = |lang: &str| {
        c.languages
            .iter()
            .any(|skill| skill.lang == lang && if letter { skill.writes } else { skill.speaks })
    };
    let minutes = |from: u16| {
        (from..1440).any(|m| c.shifts.iter().any(|x| (x.from_minute..x.to_minute).contains(&m)))
    };
    let here = c.shifts.iter().any(|x| (x.from_minute..x.to_minute).contains(&s.local_minute));
    let first = able(&r.lang);
    let second = (!letter || r.urgent) && r.second_lang.as_deref().is_some_and(able);
    let room = match r.contact {
        Contact::Letter => c.open_load + r.weight <= c.open_capacity,
        Contact::Chat => c.live_load + 25 <= c.live_capacity,
        Contact::Call | Contact::Visit => c.live_load + 100 <= c.live_capacity,
    };
    let may = c.active
        && c.roles.contains(&Role::Owner)
        && !c.absent
        && if letter { minutes(s.local_minute) } else { here }
        && (first || second)
        && c.topics.iter().any(|t| t.topic == r.topic && t.level > 0)
        && room
        && !r.excluded.contains(&c.id);
    may.then_some((here || (letter && !r.urgent), first))
}

fn chosen(decision: &Decision) -> Option<Uuid> {
    match decision.owner()?.who {
        Holder::Staff(id) => Some(id),
        Holder::Relay(_) => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn it_goes_to_somebody_who_may_have_it_or_there_is_none(s in snapshots()) {
        let decision = route(&s);
        let may: BTreeSet<Uuid> = s
            .staff
            .iter()
            .filter(|c| may_have(&s, c).is_some())
            .map(|c| c.id)
            .collect();
        match chosen(&decision) {
            Some(id) => prop_assert!(may.contains(&id)),
            None => prop_assert!(may.is_empty()),
        }
        let ranked: BTreeSet<Uuid> = decision
            .candidates
            .iter()
            .filter_map(|verdict| match &verdict.finding {
                Finding::Ranked { key, .. } => Some(key.id),
                Finding::Failed(_) => None,
            })
            .collect();
        prop_assert_eq!(ranked, may);
    }

    #[test]
    fn nobody_who_is_here_is_passed_over_for_somebody_who_comes_later(s in snapshots()) {
        let best = s.staff.iter().filter_map(|c| may_have(&s, c)).max();
        let id = chosen(&route(&s));
        let taken = s.staff.iter().find(|c| Some(c.id) == id);
        let taken = taken.and_then(|c| may_have(&s, c));
        prop_assert_eq!(taken, best);
    }

    #[test]
    fn the_order_of_the_staff_does_not_matter((one, other) in shuffled()) {
        prop_assert_eq!(route(&one), route(&other));
    }

    #[test]
    fn a_stored_snapshot_gives_the_stored_decision(s in snapshots()) {
        let stored = serde_json::to_string(&s).unwrap();
        let again: Snapshot = serde_json::from_str(&stored).unwrap();
        let stored = serde_json::to_string(&route(&s)).unwrap();
        let decision: Decision = serde_json::from_str(&stored).unwrap();
        prop_assert_eq!(&again, &s);
        prop_assert_eq!(&route(&again), &decision);
        prop_assert_eq!(decision, route(&s));
    }

    #[test]
    fn everybody_has_one_verdict_and_the_ranking_is_total(s in snapshots()) {
        let decision = route(&s);
        let looked_at: BTreeSet<Uuid> = s.staff.iter().map(|c| c.id).collect();
        let judged: Vec<Uuid> = decision
            .candidates
            .iter()
            .filter_map(|verdict| match verdict.who {
                Holder::Staff(id) => Some(id),
                Holder::Relay(_) => None,
            })
            .collect();
        prop_assert_eq!(judged.len(), s.staff.len());
        prop_assert_eq!(judged.into_iter().collect::<BTreeSet<_>>(), looked_at);

        let mut ranked = Vec::new();
        for verdict in &decision.candidates {
            if let Finding::Ranked { rank, key } = &verdict.finding {
                ranked.push((*rank, verdict.step, key));
            }
        }
        for (expected, (rank, ..)) in (1..).zip(&ranked) {
            prop_assert_eq!(*rank, expected);
        }
        // Each before every later one and not the other way about.
        for (i, (_, step, key)) in ranked.iter().enumerate() {
            for (_, later_step, later) in &ranked[i + 1..] {
                prop_assert!((step, key) < (later_step, later));
                prop_assert!((later_step, later) > (step, key));
            }
        }
    }

    #[test]
    fn more_room_never_makes_it_wait(s in snapshots()) {
        let before = chosen(&route(&s));
        let mut roomier = s;
        for c in &mut roomier.staff {
            c.live_capacity += 100;
            c.open_capacity += 100;
        }
        prop_assert!(before.is_none() || chosen(&route(&roomier)).is_some());
    }
}
