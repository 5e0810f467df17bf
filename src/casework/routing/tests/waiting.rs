//! How long a request waits for somebody better, and what is said meanwhile.

use chrono::TimeDelta;

use super::*;

/// The Uzbek counsellor is with somebody, and a pair is free.
fn uzbek_is_busy(s: &mut Snapshot) {
    s.staff[0].presence = Presence::Busy;
    s.staff[0].open_load = 300;
    s.staff.extend([korean(2), interpreter(3)]);
}

fn waited(minutes: i64) -> impl Fn(&mut Snapshot) {
    move |s| {
        uzbek_is_busy(s);
        s.request.waiting_since = s.at - TimeDelta::minutes(minutes);
    }
}

/// What is said of the wait: the minutes to the next look, and the advice.
fn helps(contact: Contact, change: impl FnOnce(&mut Snapshot)) -> (Option<u32>, Option<Advice>) {
    let mut snapshot = snapshot(contact);
    change(&mut snapshot);
    match route(&snapshot).outcome {
        Outcome::Waiting { look_again_minutes, advice, .. } => (look_again_minutes, advice),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_pair_is_tried_when_patience_is_over() {
    for contact in CONVERSATIONS {
        check(contact, waited(0), "with-somebody");
        check(contact, waited(9), "with-somebody");
        check(contact, waited(10), "2 with 3 at 2");
        assert_eq!(helps(contact, waited(9)), (Some(1), None));
    }
    check(Contact::Letter, waited(239), "open-full");
    check(Contact::Letter, waited(240), "2 with 3 at 2");
    assert_eq!(helps(Contact::Letter, waited(0)), (Some(240), None));
}

#[test]
fn a_clock_set_back_is_no_endless_wait() {
    assert_eq!(helps(Contact::Visit, waited(-90)), (Some(10), None));
}

#[test]
fn what_is_urgent_waits_for_nobody() {
    for contact in CONTACTS {
        let urgent = |s: &mut Snapshot| {
            uzbek_is_busy(s);
            s.request.urgent = true;
        };
        check(contact, urgent, "2 with 3 at 2");
    }
}

#[test]
fn there_is_no_patience_where_there_is_nobody_to_wait_for() {
    for contact in CONVERSATIONS {
        let check = |change: fn(&mut Snapshot), expected| {
            check(
                contact,
                |s| {
                    uzbek_is_busy(s);
                    change(s);
                },
                expected,
            );
        };
        check(|s| s.staff[0].absent = true, "2 with 3 at 2");
        check(|s| s.staff[0].shifts.clear(), "2 with 3 at 2");
        check(|s| s.staff[0].topics.clear(), "2 with 3 at 2");
        check(|s| s.request.excluded.push(Uuid::from_u128(1)), "2 with 3 at 2");
        check(|s| s.request.spoken = Some("ta".to_owned()), "no-interpreter");
        // She comes in ten minutes, or in eleven.
        check(|s| s.staff[0].shifts = vec![shift(NOON + 10, SIX)], "on-shift-later");
        check(|s| s.staff[0].shifts = vec![shift(NOON + 11, SIX)], "2 with 3 at 2");
    }
}

#[test]
fn the_city_says_how_patient_it_is() {
    let hurried = |s: &mut Snapshot| {
        waited(3)(s);
        s.patience.conversation_minutes = 3;
    };
    check(Contact::Visit, hurried, "2 with 3 at 2");
}

#[test]
fn what_would_help_is_said() {
    let alone = |s: &mut Snapshot| s.staff = vec![korean(1)];
    let by_line = |change: fn(&mut Relay)| {
        move |s: &mut Snapshot| {
            alone(s);
            s.relays = vec![line(7)];
            change(&mut s.relays[0]);
        }
    };
    let interpreter_on_break = |s: &mut Snapshot| {
        alone(s);
        s.staff.push(interpreter(2));
        s.staff[1].presence = Presence::Break;
    };
    for contact in CONVERSATIONS {
        let advice = |change: &dyn Fn(&mut Snapshot)| helps(contact, change).1;
        assert_eq!(advice(&alone), Some(Advice::OfferAppointment));
        assert_eq!(advice(&by_line(|r| r.open = false)), Some(Advice::OfferAppointment));
        assert_eq!(advice(&by_line(|r| r.accepted = false)), Some(Advice::AskAboutLine));
        assert_eq!(advice(&by_line(|r| r.lines_busy = 2)), Some(Advice::FindInterpreter));
        assert_eq!(advice(&interpreter_on_break), Some(Advice::FindInterpreter));
        assert_eq!(advice(&|s| s.staff[0].presence = Presence::Break), None);
        assert_eq!(advice(&|s| s.local_minute = NINE - 60), None);
        assert_eq!(advice(&|s| s.local_minute = SIX), Some(Advice::OfferAppointment));
        assert_eq!(advice(&|s| s.request.passed = vec![Uuid::from_u128(1)]), None);
    }
    assert_eq!(helps(Contact::Letter, alone).1, Some(Advice::FindInterpreter));
}

#[test]
fn a_wait_that_only_grew_shorter_says_the_same() {
    let after = |minutes: i64| {
        let mut snapshot = snapshot(Contact::Visit);
        waited(minutes)(&mut snapshot);
        route(&snapshot).outcome
    };
    assert_ne!(after(1), after(2));
    assert!(after(1).says_the_same_as(&after(2)));
    assert!(!after(1).says_the_same_as(&after(10)));
}
