//! What is relaxed in which order, what a request waits for, and what everybody
//! is told.

use super::*;

/// The client writes Uzbek and also knows Russian; counsellor 2 has Russian.
fn with_russian(s: &mut Snapshot) {
    s.request.second_lang = Some("ru".to_owned());
    let mut second = counsellor(2);
    second.languages = vec![language("ru", true, true)];
    s.staff.push(second);
}

#[test]
fn the_second_language_is_for_conversations_that_the_first_cannot_serve() {
    for contact in CONVERSATIONS {
        check(contact, with_russian, "1 at 0");
        let uzbek_is_busy = |s: &mut Snapshot| {
            with_russian(s);
            s.staff[0].live_load = 100;
        };
        check(contact, uzbek_is_busy, "2 at 1");
    }
}

#[test]
fn a_letter_that_can_wait_keeps_to_its_language() {
    let uzbek_is_full = |s: &mut Snapshot| {
        with_russian(s);
        s.staff[0].open_load = 300;
    };
    check(Contact::Letter, uzbek_is_full, "open-full");
    let urgent = |s: &mut Snapshot| {
        uzbek_is_full(s);
        s.request.urgent = true;
    };
    check(Contact::Letter, urgent, "2 at 1");
}

#[test]
fn an_urgent_letter_goes_to_somebody_here_then_to_somebody_who_comes() {
    let urgent = |s: &mut Snapshot| {
        s.request.urgent = true;
        s.staff.push(counsellor(2));
        s.staff[0].shifts = vec![shift(NOON + 60, SIX)];
        // Better in all that is ranked, but not here.
        s.request.before = Some(Uuid::from_u128(1));
    };
    check(Contact::Letter, urgent, "2 at 0");
    let nobody_here = |s: &mut Snapshot| {
        urgent(s);
        s.staff[1].open_load = 300;
    };
    check(Contact::Letter, nobody_here, "1 at 3");
    let nobody_today = |s: &mut Snapshot| {
        urgent(s);
        s.local_minute = SIX;
    };
    check(Contact::Letter, nobody_today, "off-shift, head");
}

#[test]
fn a_letter_that_is_not_urgent_asks_only_who_is_best_today() {
    let best_comes_later = |s: &mut Snapshot| {
        s.staff.push(counsellor(2));
        s.staff[0].shifts = vec![shift(NOON + 60, SIX)];
        s.request.before = Some(Uuid::from_u128(1));
    };
    check(Contact::Letter, best_comes_later, "1 asked at 0");
}

#[test]
fn for_an_urgent_letter_now_in_the_second_language_beats_later_in_the_first() {
    let urgent = |s: &mut Snapshot| {
        with_russian(s);
        s.request.urgent = true;
        s.staff[0].shifts = vec![shift(NOON + 60, SIX)];
    };
    check(Contact::Letter, urgent, "2 at 1");
    let both_later = |s: &mut Snapshot| {
        urgent(s);
        s.local_minute = 0;
    };
    check(Contact::Letter, both_later, "1 at 3");
    let only_russian_later = |s: &mut Snapshot| {
        both_later(s);
        s.staff.remove(0);
    };
    check(Contact::Letter, only_russian_later, "2 at 4");
}

#[test]
fn an_urgent_conversation_does_not_wait_for_somebody_who_comes_later() {
    for contact in CONVERSATIONS {
        let urgent = |s: &mut Snapshot| {
            s.request.urgent = true;
            s.local_minute = 0;
        };
        check(contact, urgent, "on-shift-later, head");
    }
}

#[test]
fn what_it_waits_for_is_the_rule_that_the_last_of_them_failed() {
    let full_and_absent_and_russian = |s: &mut Snapshot| {
        with_russian(s);
        s.request.second_lang = None;
        s.staff.push(counsellor(3));
        s.staff[2].absent = true;
        s.staff[0].open_load = 300;
    };
    check(Contact::Letter, full_and_absent_and_russian, "open-full");
}

#[test]
fn everybody_is_told_why_or_where_they_stand() {
    let mut snapshot = snapshot(Contact::Visit);
    with_russian(&mut snapshot);
    snapshot.staff.extend([3, 4, 5].map(counsellor));
    snapshot.staff[2].topics[0].level = 1;
    snapshot.staff[3].absent = true;
    snapshot.staff[4].live_load = 100;
    let said: Vec<String> = route(&snapshot)
        .candidates
        .iter()
        .map(|verdict| match (&verdict.who, &verdict.finding) {
            (Holder::Staff(id), Finding::Ranked { rank, .. }) => {
                format!("{}: number {rank} at {}", id.as_u128(), verdict.step)
            }
            (Holder::Staff(id), Finding::Failed(reason)) => {
                format!("{}: {} at {}", id.as_u128(), reason.code(), verdict.step)
            }
            (Holder::Relay(_), _) => "a relay".to_owned(),
        })
        .collect();
    assert_eq!(
        said,
        [
            "1: number 1 at 0",
            "3: number 2 at 0",
            "2: number 3 at 1",
            "4: absent at 1",
            "5: live-full at 0",
        ]
    );
}

#[test]
fn what_waits_names_the_last_step_that_was_open_to_it() {
    let last_step = |contact, urgent, second_lang: Option<&str>| {
        let mut snapshot = snapshot(contact);
        snapshot.staff[0].shifts.clear();
        snapshot.request.urgent = urgent;
        snapshot.request.second_lang = second_lang.map(str::to_owned);
        let decision = route(&snapshot);
        match decision.outcome {
            Outcome::Waiting { step, .. } if step == decision.candidates[0].step => Some(step),
            _ => None,
        }
    };
    // Pairs were tried too, since there is nobody to wait for.
    assert_eq!(last_step(Contact::Visit, true, None), Some(2));
    assert_eq!(last_step(Contact::Visit, false, Some("ru")), Some(2));
    assert_eq!(last_step(Contact::Letter, false, Some("ru")), Some(2));
    assert_eq!(last_step(Contact::Letter, true, None), Some(5));
}

#[test]
fn what_is_nearly_known_of_either_language_is_said() {
    let nearly = |lang, second_lang: Option<&str>| {
        let mut snapshot = snapshot(Contact::Visit);
        snapshot.request.second_lang = second_lang.map(str::to_owned);
        snapshot.staff[0].languages = vec![language(lang, true, false)];
        // Somebody to wait for, so that no pair is tried.
        snapshot.staff.push(counsellor(2));
        snapshot.staff[1].presence = Presence::Busy;
        let decision = route(&snapshot);
        decision.candidates.into_iter().find_map(|verdict| match verdict.finding {
            Finding::Failed(reason) if verdict.who == Holder::Staff(Uuid::from_u128(1)) => {
                Some(reason)
            }
            _ => None,
        })
    };
    assert_eq!(nearly("ru", Some("ru")), Some(Reason::WritesButDoesNotSpeak));
    assert_eq!(nearly("uz", Some("ru")), Some(Reason::WritesButDoesNotSpeak));
    assert_eq!(nearly("uz", None), Some(Reason::WritesButDoesNotSpeak));
    assert_eq!(nearly("ru", None), Some(Reason::NoLanguage));
}
