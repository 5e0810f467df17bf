//! What holds for every snapshot, tried on many made-up ones in a world so
//! small that each rule decides often.

mod worlds;

use std::collections::BTreeSet;

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use worlds::{shuffled, snapshots};

/// The rules once more, one sentence each and without a step: may this person
/// be in the case at all, whichever seat?
fn may_be_there(s: &Snapshot, c: &Candidate) -> bool {
    let r = &s.request;
    let is_on =
        |minute: u16| c.shifts.iter().any(|x| (x.from_minute..x.to_minute).contains(&minute));
    let stays = (s.local_minute..1440).take_while(|minute| is_on(*minute)).count();
    let needs = s.patience.visit_needs_minutes as usize;
    let time = match r.contact {
        Contact::Letter => c.is_outside || (s.local_minute..1440).any(is_on),
        Contact::Chat => stays > 0,
        Contact::Call | Contact::Visit => stays >= if r.urgent { 1 } else { needs.max(1) },
    };
    let letter = r.contact == Contact::Letter;
    c.active
        && !c.absent
        && time
        && (letter || (c.presence == Presence::Here && !c.is_outside))
        && !r.excluded.contains(&c.id)
        && !r.passed.contains(&c.id)
        && (r.gender.is_none() || r.gender == c.gender)
}

/// The languages that the request may be served in.
fn usable(r: &Request) -> Vec<&str> {
    let letter = r.contact == Contact::Letter;
    let first = r.spoken.as_deref().filter(|_| !letter).unwrap_or(&r.lang);
    let second = r.second_lang.as_deref().filter(|_| !letter || r.urgent);
    [Some(first), second].into_iter().flatten().collect()
}

fn is_able(s: &Snapshot, c: &Candidate) -> bool {
    let letter = s.request.contact == Contact::Letter;
    c.languages.iter().any(|skill| {
        usable(&s.request).contains(&skill.lang.as_str())
            && if letter { skill.writes } else { skill.speaks }
    })
}

/// May this person counsel, the language aside?
fn may_own(s: &Snapshot, c: &Candidate) -> bool {
    let r = &s.request;
    let room = match r.contact {
        Contact::Letter => c.open_load + r.weight <= c.open_capacity,
        Contact::Chat => c.live_load + 25 <= c.live_capacity,
        Contact::Call | Contact::Visit => c.live_load + 100 <= c.live_capacity,
    };
    may_be_there(s, c)
        && c.roles.contains(&Role::Owner)
        && !c.is_outside
        && c.topics.iter().any(|t| t.topic == r.topic && t.level > 0)
        && room
}

fn may_sit_by(s: &Snapshot, c: &Candidate) -> bool {
    let room = match s.request.contact {
        Contact::Letter => c.open_load + 5 <= c.open_capacity,
        Contact::Chat => c.live_load + 25 <= c.live_capacity,
        Contact::Call | Contact::Visit => c.live_load + 100 <= c.live_capacity,
    };
    let interprets = c.is_outside || !c.roles.is_empty();
    may_be_there(s, c) && is_able(s, c) && room && interprets
}

fn may_be_called(s: &Snapshot, relay: &Relay) -> bool {
    let has = |lang: &&str| relay.langs.iter().any(|one| one == lang || one == "*");
    s.request.contact != Contact::Letter
        && relay.open
        && relay.accepted
        && !relay.tried
        && relay.lines_busy < relay.lines
        && usable(&s.request).iter().any(has)
}

fn person(s: &Snapshot, who: Holder) -> Option<&Candidate> {
    let Holder::Staff(id) = who else { return None };
    s.staff.iter().find(|c| c.id == id)
}

fn line(s: &Snapshot, who: Holder) -> Option<&Relay> {
    let Holder::Relay(id) = who else { return None };
    s.relays.iter().find(|relay| relay.id == id)
}

fn waited_enough(s: &Snapshot) -> bool {
    let letter = s.request.contact == Contact::Letter;
    let minutes = if letter { s.patience.letter_minutes } else { s.patience.conversation_minutes };
    s.request.urgent || (s.at - s.request.waiting_since).num_minutes() >= i64::from(minutes)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whoever_has_a_seat_may_have_it(s in snapshots()) {
        let decision = route(&s);
        for seat in decision.seats() {
            match (seat.role, person(&s, seat.who), line(&s, seat.who)) {
                (Role::Owner, Some(c), None) => prop_assert!(may_own(&s, c)),
                (Role::Interpreter, Some(c), None) => prop_assert!(may_sit_by(&s, c)),
                (Role::Interpreter, None, Some(relay)) => prop_assert!(may_be_called(&s, relay)),
                _ => prop_assert!(false, "nobody such was there: {seat:?}"),
            }
        }
    }

    #[test]
    fn there_is_one_counsellor_alone_or_one_and_an_interpreter_or_nobody(s in snapshots()) {
        let decision = route(&s);
        let roles: Vec<Role> = decision.seats().iter().map(|seat| seat.role).collect();
        let holders: BTreeSet<Uuid> = decision
            .seats()
            .iter()
            .map(|seat| match seat.who { Holder::Staff(id) | Holder::Relay(id) => id })
            .collect();
        prop_assert_eq!(holders.len(), roles.len());
        let owner = decision.owner().and_then(|seat| person(&s, seat.who));
        match (&decision.outcome, &roles[..]) {
            (Outcome::Waiting { .. }, []) => {}
            (Outcome::Assigned { .. } | Outcome::Offered { .. }, [Role::Owner]) => {
                prop_assert!(owner.is_some_and(|c| is_able(&s, c)));
            }
            (Outcome::Assigned { .. }, [Role::Owner, Role::Interpreter]) => {
                prop_assert!(owner.is_some_and(|c| !is_able(&s, c)));
            }
            other => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn no_seat_is_charged_over_what_is_left(s in snapshots()) {
        let decision = route(&s);
        for seat in decision.seats() {
            match (seat.budget, person(&s, seat.who), line(&s, seat.who)) {
                (Budget::Live, Some(c), _) => {
                    prop_assert!(c.live_load + seat.weight <= c.live_capacity);
                }
                (Budget::Open, Some(c), _) => {
                    prop_assert!(c.open_load + seat.weight <= c.open_capacity);
                }
                (Budget::Lines, _, Some(relay)) => {
                    prop_assert!(relay.lines_busy + seat.weight <= relay.lines);
                }
                _ => prop_assert!(false, "{seat:?}"),
            }
        }
    }

    /// It waits for nothing: somebody with the language would have it, and a
    /// pair too once patience is over.
    #[test]
    fn it_waits_only_where_nobody_can(s in snapshots()) {
        let decision = route(&s);
        if let Outcome::Waiting { tell_head, look_again_minutes, .. } = decision.outcome {
            prop_assert!(!s.staff.iter().any(|c| may_own(&s, c) && is_able(&s, c)));
            let pair = s.staff.iter().any(|c| may_own(&s, c))
                && (s.staff.iter().any(|c| may_sit_by(&s, c))
                    || s.relays.iter().any(|relay| may_be_called(&s, relay)));
            if pair && waited_enough(&s) {
                prop_assert!(tell_head && s.request.contact == Contact::Letter);
                prop_assert!(!s.request.passed.is_empty());
            }
            prop_assert!(!(pair && look_again_minutes.is_none() && !tell_head));
            prop_assert!(tell_head || !s.request.urgent);
            prop_assert!(look_again_minutes.is_none() || !waited_enough(&s));
        }
    }

    #[test]
    fn somebody_is_asked_only_where_another_could_take_it(s in snapshots()) {
        let decision = route(&s);
        let could = s.staff.iter().filter(|c| may_own(&s, c) && is_able(&s, c)).count();
        let is_asked = matches!(decision.outcome, Outcome::Offered { .. });
        prop_assert!(!is_asked || could > 1);
        if could == 1 && !s.request.urgent {
            prop_assert!(!is_asked);
            prop_assert_eq!(decision.seats().len(), 1);
        }
    }

    #[test]
    fn the_order_of_staff_and_lines_does_not_matter((one, other) in shuffled()) {
        prop_assert_eq!(route(&one), route(&other));
    }

    #[test]
    fn a_stored_snapshot_gives_the_stored_decision(s in snapshots()) {
        let stored = serde_json::to_string(&s).unwrap();
        let again: Snapshot = serde_json::from_str(&stored).unwrap();
        let stored = serde_json::to_string(&route(&s)).unwrap();
        let decision: Decision = serde_json::from_str(&stored).unwrap();
        prop_assert_eq!(&again, &s);
        prop_assert_eq!(replay(&again, &decision), Replay::Same);
        prop_assert_eq!(what_if(&again, &[]), decision);
    }

    #[test]
    fn everybody_has_one_verdict_for_a_seat_and_each_ranking_is_total(s in snapshots()) {
        let decision = route(&s);
        let mut judged: Vec<_> = decision.candidates.iter().map(|v| (id(v.who), v.role == Role::Owner)).collect();
        let counsels = judged.iter().filter(|(_, owner)| *owner).count();
        prop_assert_eq!(counsels, s.staff.len());
        judged.sort_unstable();
        prop_assert!(judged.is_sorted_by(|a, b| a < b), "twice for one seat");
        for role in [Role::Owner, Role::Interpreter] {
            let ranked: Vec<_> = decision
                .candidates
                .iter()
                .filter(|verdict| verdict.role == role)
                .filter_map(|verdict| match &verdict.finding {
                    Finding::Ranked { rank, key } => Some((*rank, verdict.step, key)),
                    Finding::Failed(_) => None,
                })
                .collect();
            prop_assert!((1..).zip(&ranked).all(|(expected, (rank, ..))| *rank == expected));
            // Each before every later one and not the other way about.
            for (i, (_, step, key)) in ranked.iter().enumerate() {
                for (_, later_step, later) in &ranked[i + 1..] {
                    prop_assert!((step, key) < (later_step, later));
                    prop_assert!((later_step, later) > (step, key));
                }
            }
        }
    }

    #[test]
    fn more_room_never_makes_it_wait(mut s in snapshots()) {
        // Whoever passed and now has room makes it wait, for the head's word.
        s.request.passed.clear();
        let before = route(&s).seats().len();
        let mut roomier = s;
        for c in &mut roomier.staff {
            c.live_capacity += 100;
            c.open_capacity += 100;
        }
        prop_assert!(before == 0 || !route(&roomier).seats().is_empty());
    }
}

fn id(who: Holder) -> Uuid {
    match who {
        Holder::Staff(id) | Holder::Relay(id) => id,
    }
}
