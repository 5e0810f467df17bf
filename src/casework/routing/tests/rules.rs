//! Each rule alone, and what each contact is charged.

use super::*;

#[test]
fn somebody_who_passes_every_rule_gets_it() {
    for contact in CONTACTS {
        check(contact, |_| {}, "1 at 0");
    }
}

#[test]
fn one_failed_rule_is_enough() {
    for contact in CONTACTS {
        check(contact, |s| s.staff.clear(), "no-staff");
        check(contact, |s| s.staff[0].active = false, "inactive");
        check(contact, |s| s.staff[0].roles.clear(), "not-a-counsellor");
        let interpreter = vec![Role::Interpreter];
        check(contact, |s| s.staff[0].roles = interpreter, "not-a-counsellor");
        check(contact, |s| s.staff[0].shifts.clear(), "off-shift");
        check(contact, |s| s.staff[0].absent = true, "absent");
        check(contact, |s| s.request.lang = "km".to_owned(), "no-interpreter");
        let nothing = language("uz", false, false);
        check(contact, |s| s.staff[0].languages[0] = nothing, "no-interpreter");
        check(contact, |s| s.request.topic = "housing".to_owned(), "no-topic");
        check(contact, |s| s.staff[0].topics[0].level = 0, "no-topic");
        check(contact, |s| s.request.excluded.push(Uuid::from_u128(1)), "excluded");
        check(contact, |s| s.request.passed.push(Uuid::from_u128(1)), "passed, head");
        check(contact, |s| s.request.gender = Some(Gender::Woman), "other-gender");
        check(contact, |s| s.staff[0].is_outside = true, "not-a-counsellor");
    }
}

#[test]
fn whoever_is_of_the_gender_asked_for_may_have_it() {
    for contact in CONTACTS {
        let woman = |s: &mut Snapshot| {
            s.request.gender = Some(Gender::Woman);
            s.staff[0].gender = Some(Gender::Woman);
        };
        check(contact, woman, "1 at 0");
        let man = |s: &mut Snapshot| {
            woman(s);
            s.request.gender = Some(Gender::Man);
        };
        check(contact, man, "other-gender");
        check(contact, |s| s.staff[0].gender = Some(Gender::Man), "1 at 0");
    }
}

#[test]
fn somebody_with_another_or_on_a_break_is_spoken_to_later() {
    for (presence, reason) in [(Presence::Busy, "with-somebody"), (Presence::Break, "on-break")] {
        for contact in CONVERSATIONS {
            check(contact, |s| s.staff[0].presence = presence, reason);
        }
        check(Contact::Letter, |s| s.staff[0].presence = presence, "1 at 0");
    }
}

#[test]
fn no_meeting_is_begun_so_late_that_somebody_stays_for_it() {
    for contact in [Contact::Visit, Contact::Call] {
        check(contact, |s| s.local_minute = SIX - 20, "1 at 0");
        check(contact, |s| s.local_minute = SIX - 19, "shift-ends-soon");
        let urgent = |s: &mut Snapshot| {
            s.local_minute = SIX - 1;
            s.request.urgent = true;
        };
        check(contact, urgent, "1 at 0");
        let goes_on = |s: &mut Snapshot| {
            s.local_minute = NOON - 1;
            s.staff[0].shifts = vec![shift(NOON, SIX), shift(NINE, NOON)];
        };
        check(contact, goes_on, "1 at 0");
    }
    for contact in [Contact::Letter, Contact::Chat] {
        check(contact, |s| s.local_minute = SIX - 1, "1 at 0");
    }
}

#[test]
fn a_letter_wants_writing_and_a_conversation_wants_speaking() {
    let speaker = || vec![language("uz", false, true)];
    let writer = || vec![language("uz", true, false)];
    check(Contact::Letter, |s| s.staff[0].languages = writer(), "1 at 0");
    check(Contact::Letter, |s| s.staff[0].languages = speaker(), "no-interpreter");
    for contact in CONVERSATIONS {
        check(contact, |s| s.staff[0].languages = speaker(), "1 at 0");
        check(contact, |s| s.staff[0].languages = writer(), "no-interpreter");
    }
}

#[test]
fn a_conversation_wants_somebody_here_this_minute() {
    for contact in CONVERSATIONS {
        check(contact, |s| s.local_minute = NINE - 1, "on-shift-later");
        check(contact, |s| s.local_minute = NINE, "1 at 0");
        check(contact, |s| s.local_minute = SIX, "off-shift");
        let broken = vec![shift(NINE, NOON), shift(NOON + 60, SIX)];
        check(contact, |s| s.staff[0].shifts = broken, "on-shift-later");
    }
}

#[test]
fn a_letter_may_lie_on_the_desk_of_somebody_still_to_come() {
    check(Contact::Letter, |s| s.local_minute = 0, "1 at 0");
    check(Contact::Letter, |s| s.local_minute = SIX - 1, "1 at 0");
    check(Contact::Letter, |s| s.local_minute = SIX, "off-shift");
}

#[test]
fn an_absence_counts_more_than_a_shift_to_come() {
    let absent = |s: &mut Snapshot| {
        s.local_minute = 0;
        s.staff[0].absent = true;
    };
    check(Contact::Letter, absent, "absent");
    check(Contact::Visit, absent, "absent");
}

#[test]
fn a_shift_that_ends_before_it_begins_is_none() {
    let backwards = vec![shift(SIX, NINE)];
    check(Contact::Letter, |s| s.staff[0].shifts = backwards, "off-shift");
}

#[test]
fn each_contact_is_charged_to_its_own_budget() {
    let full_live = |s: &mut Snapshot| s.staff[0].live_load = 100;
    let full_open = |s: &mut Snapshot| s.staff[0].open_load = 300;
    check(Contact::Letter, full_live, "1 at 0");
    check(Contact::Letter, full_open, "open-full");
    for contact in CONVERSATIONS {
        check(contact, full_live, "live-full");
        check(contact, full_open, "1 at 0");
    }
}

#[test]
fn a_budget_may_be_filled_to_the_brim_and_not_beyond() {
    check(Contact::Letter, |s| s.staff[0].open_load = 290, "1 at 0");
    check(Contact::Letter, |s| s.staff[0].open_load = 291, "open-full");
    check(Contact::Letter, |s| s.request.weight = 301, "open-full");
    check(Contact::Letter, |s| s.staff[0].open_load = u32::MAX, "open-full");
    check(Contact::Chat, |s| s.staff[0].live_load = 75, "1 at 0");
    check(Contact::Chat, |s| s.staff[0].live_load = 76, "live-full");
    check(Contact::Call, |s| s.staff[0].live_load = 1, "live-full");
    check(Contact::Visit, |s| s.staff[0].live_load = 1, "live-full");
    check(Contact::Visit, |s| s.staff[0].live_capacity = 99, "live-full");
}

#[test]
fn a_seat_says_what_it_takes_of_which_budget() {
    for (contact, budget, weight) in [
        (Contact::Letter, Budget::Open, 10),
        (Contact::Chat, Budget::Live, 25),
        (Contact::Call, Budget::Live, 100),
        (Contact::Visit, Budget::Live, 100),
    ] {
        let who = Holder::Staff(Uuid::from_u128(1));
        let seats = vec![Seat { who, role: Role::Owner, budget, weight }];
        let outcome = Outcome::Assigned { step: 0, seats };
        assert_eq!(route(&snapshot(contact)).outcome, outcome);
    }
}
