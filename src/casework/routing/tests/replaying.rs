//! A stored decision once more, and what would be if something were otherwise.

use super::*;

/// As policy 1 stored them: what is new since has no name in it.
const SNAPSHOT_OF_POLICY_1: &str = r#"{
    "at": "2026-11-22T03:00:00Z", "local_date": "2026-11-22", "local_minute": 720,
    "request": {
        "lang": "uz", "second_lang": "ru", "topic": "wages", "contact": "visit",
        "urgent": true, "weight": 10, "waiting_since": "2026-11-22T03:00:00Z",
        "before": null, "excluded": []
    },
    "staff": [{
        "id": "00000000-0000-0000-0000-000000000001", "active": true, "roles": ["owner"],
        "languages": [{ "lang": "uz", "writes": true, "speaks": true, "level": 3 }],
        "topics": [{ "topic": "wages", "level": 2 }],
        "shifts": [{ "from_minute": 540, "to_minute": 1080 }], "absent": false,
        "live_capacity": 100, "live_load": 0, "open_capacity": 300, "open_load": 0,
        "idle_since": null
    }],
    "relays": [{
        "id": "00000000-0000-0000-0000-000000000007", "langs": ["uz"], "open": true,
        "accepted": false, "lines": 1, "lines_busy": 0
    }]
}"#;

const ASSIGNED_BY_POLICY_1: &str = r#"{
    "outcome": { "kind": "assigned", "step": 0, "seats": [{
        "who": { "staff": "00000000-0000-0000-0000-000000000001" }, "role": "owner",
        "budget": "live", "weight": 100
    }] },
    "candidates": [{
        "who": { "staff": "00000000-0000-0000-0000-000000000001" }, "role": "owner",
        "step": 0, "finding": { "ranked": { "rank": 1, "key": {
            "same_as_before": false, "topic_level": 2, "load_after": 100,
            "idle_since": null, "id": "00000000-0000-0000-0000-000000000001"
        } } }
    }],
    "policy": 1
}"#;

const WAITING_BY_POLICY_1: &str = r#"{
    "outcome": { "kind": "waiting", "step": 1, "reason": "off-shift", "tell_head": true },
    "candidates": [{
        "who": { "staff": "00000000-0000-0000-0000-000000000001" }, "role": "owner",
        "step": 1, "finding": { "failed": "off-shift" }
    }],
    "policy": 1
}"#;

#[test]
fn what_policy_1_stored_is_still_read_and_not_judged_by_other_rules() {
    let snapshot: Snapshot = serde_json::from_str(SNAPSHOT_OF_POLICY_1).unwrap();
    assert_eq!(told(&route(&snapshot)), "1 at 0");
    for (stored, expected) in
        [(ASSIGNED_BY_POLICY_1, "1 at 0"), (WAITING_BY_POLICY_1, "off-shift, head")]
    {
        let stored: Decision = serde_json::from_str(stored).unwrap();
        assert_eq!(told(&stored), expected);
        assert_eq!(replay(&snapshot, &stored), Replay::OtherPolicy);
    }
}

/// Two could have this urgent letter: policy 2 asked the best first.
#[test]
fn what_policy_2_decided_is_not_judged_by_other_rules() {
    let mut snapshot = snapshot(Contact::Letter);
    snapshot.request.urgent = true;
    snapshot.staff.push(counsellor(2));
    let decided = route(&snapshot);
    let stored = Decision { policy: 2, ..decided };
    assert_eq!(replay(&snapshot, &stored), Replay::OtherPolicy);
}

#[test]
fn a_replay_is_the_same_or_says_what_it_is_now() {
    let mut snapshot = snapshot(Contact::Visit);
    let stored = route(&snapshot);
    assert_eq!(replay(&snapshot, &stored), Replay::Same);
    snapshot.staff[0].absent = true;
    match replay(&snapshot, &stored) {
        Replay::Differs(now) => assert_eq!(told(&now), "absent"),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn would_be(change: impl FnOnce(&mut Snapshot), changes: &[Change], expected: &str) {
    let mut snapshot = snapshot(Contact::Visit);
    change(&mut snapshot);
    let before = snapshot.clone();
    assert_eq!(told(&what_if(&snapshot, changes)), expected);
    assert_eq!(snapshot, before);
}

#[test]
fn one_change_is_enough_to_see_who_would_have_it() {
    let who = Uuid::from_u128(1);
    let uzbek = language("uz", true, true);
    would_be(|_| {}, &[], "1 at 0");
    would_be(|s| s.staff[0] = korean(1), &[Change::Speaks { who, skill: uzbek }], "1 at 0");
    let wages = topic("wages", 1);
    would_be(|s| s.staff[0].topics.clear(), &[Change::Knows { who, skill: wages }], "1 at 0");
    let works = Change::Works { who, shift: shift(NOON, SIX) };
    would_be(|s| s.staff[0].shifts.clear(), &[works], "1 at 0");
    let comes = [Change::Comes { who }];
    would_be(|s| s.staff[0].absent = true, &comes, "1 at 0");
    would_be(|s| s.staff[0].presence = Presence::Busy, &comes, "1 at 0");
    would_be(|_| {}, &[Change::Leaves { who }], "absent");
    let live = Change::Capacity { who, budget: Budget::Live, capacity: 200 };
    would_be(|s| s.staff[0].live_load = 100, &[live], "1 at 0");
    let lines = Change::Lines { relay: Uuid::from_u128(7), lines: 3 };
    let full = |s: &mut Snapshot| {
        s.staff = vec![korean(1)];
        s.relays = vec![line(7)];
        s.relays[0].lines_busy = 2;
        s.relays[0].open = false;
    };
    would_be(full, &[lines], "1 by line 7 at 2");
}

#[test]
fn several_changes_are_made_in_their_order() {
    let who = Uuid::from_u128(1);
    let (comes, leaves) = (Change::Comes { who }, Change::Leaves { who });
    would_be(|_| {}, &[leaves.clone(), comes.clone()], "1 at 0");
    would_be(|_| {}, &[comes, leaves], "absent");
    would_be(|_| {}, &[Change::Leaves { who: Uuid::from_u128(9) }], "1 at 0");
}
