//! A counsellor and somebody or something that interprets: both or neither.

use super::*;

fn ids(ids: &[u128]) -> Vec<Uuid> {
    ids.iter().copied().map(Uuid::from_u128).collect()
}

fn paired(s: &mut Snapshot) {
    s.staff = vec![korean(1), interpreter(2)];
}

fn by_line(s: &mut Snapshot) {
    s.staff = vec![korean(1)];
    s.relays = vec![line(7)];
}

#[test]
fn nobody_has_both_so_two_sit_down() {
    for contact in CONTACTS {
        check(contact, paired, "1 with 2 at 2");
        check(contact, |s| s.staff = vec![korean(1)], "no-interpreter");
        check(contact, |s| s.staff = vec![interpreter(2)], "not-a-counsellor");
    }
}

#[test]
fn a_counsellor_of_another_topic_may_interpret() {
    for contact in CONTACTS {
        let stay = |s: &mut Snapshot| {
            s.staff.push(korean(2));
            s.staff[0].topics = vec![topic("stay", 3)];
        };
        check(contact, stay, "2 with 1 at 2");
    }
}

#[test]
fn one_person_with_both_comes_before_two() {
    for contact in CONTACTS {
        check(contact, |s| s.staff.extend([korean(2), interpreter(3)]), "1 at 0");
    }
}

#[test]
fn a_line_takes_part_in_conversations_and_never_in_letters() {
    for contact in CONVERSATIONS {
        check(contact, by_line, "1 by line 7 at 2");
    }
    check(Contact::Letter, by_line, "no-interpreter");
}

#[test]
fn a_translator_outside_takes_part_in_letters_and_never_in_conversations() {
    let outside = |s: &mut Snapshot| s.staff = vec![korean(1), translator(2)];
    check(Contact::Letter, outside, "1 with 2 at 2");
    for contact in CONVERSATIONS {
        check(contact, outside, "no-interpreter");
    }
    let away = |s: &mut Snapshot| {
        outside(s);
        s.staff[1].absent = true;
    };
    check(Contact::Letter, away, "no-interpreter");
}

#[test]
fn whoever_sits_by_is_held_to_the_rules_too() {
    for contact in CONVERSATIONS {
        let check = |change: fn(&mut Snapshot), expected| {
            check(
                contact,
                |s| {
                    paired(s);
                    change(s);
                },
                expected,
            );
        };
        check(|s| s.staff[1].active = false, "no-interpreter");
        check(|s| s.staff[1].shifts.clear(), "no-interpreter");
        check(|s| s.staff[1].absent = true, "no-interpreter");
        check(|s| s.staff[1].presence = Presence::Busy, "no-interpreter");
        check(|s| s.staff[1].live_load = 100, "no-interpreter");
        check(|s| s.request.excluded = ids(&[2]), "no-interpreter");
        check(|s| s.request.passed = ids(&[2]), "no-interpreter");
        check(|s| s.staff[1].languages[0].speaks = false, "no-interpreter");
        // And the counsellor without the language is not let off the others.
        check(|s| s.staff[0].topics.clear(), "no-topic");
        check(|s| s.staff[0].live_load = 100, "live-full");
        check(|s| s.request.excluded = ids(&[1]), "excluded");
        let women = |s: &mut Snapshot| {
            s.request.gender = Some(Gender::Woman);
            s.staff[0].gender = Some(Gender::Woman);
        };
        check(women, "no-interpreter");
    }
}

#[test]
fn a_line_is_called_if_it_answers_and_the_client_agreed() {
    for contact in CONVERSATIONS {
        let check = |change: fn(&mut Relay), expected| {
            check(
                contact,
                |s| {
                    by_line(s);
                    change(&mut s.relays[0]);
                },
                expected,
            );
        };
        check(|r| r.langs = vec!["ru".to_owned(), "*".to_owned()], "1 by line 7 at 2");
        check(|r| r.langs = vec!["ru".to_owned()], "no-interpreter");
        check(|r| r.open = false, "no-line");
        check(|r| r.lines_busy = 1, "1 by line 7 at 2");
        check(|r| r.lines_busy = 2, "no-line");
        check(|r| r.tried = true, "no-line");
        check(|r| r.accepted = false, "line-not-agreed");
    }
}

#[test]
fn people_come_before_lines_and_the_ministry_last() {
    let everybody = |s: &mut Snapshot| {
        by_line(s);
        s.relays = vec![line(7), line(8)];
        // Better in all that is ranked after it.
        s.relays[0].run_by_ministry = true;
        s.relays[1].lines_busy = 1;
        s.staff.extend([counsellor(2), interpreter(3)]);
        s.staff[1].topics.clear();
    };
    check(Contact::Call, everybody, "1 with 3 at 2");
    let without = |count: usize| {
        move |s: &mut Snapshot| {
            everybody(s);
            s.staff.truncate(3 - count.min(2));
            s.relays.truncate(4 - count.max(2));
        }
    };
    check(Contact::Call, without(1), "1 with 2 at 2");
    check(Contact::Call, without(2), "1 by line 8 at 2");
    check(Contact::Call, without(3), "1 by line 7 at 2");
}

#[test]
fn the_house_comes_before_a_translator_outside() {
    let both = |s: &mut Snapshot| {
        s.staff = vec![korean(1), translator(2), interpreter(3)];
        s.staff[2].open_load = 200;
    };
    check(Contact::Letter, both, "1 with 3 at 2");
}

#[test]
fn the_first_language_of_the_client_is_interpreted_rather_than_the_second() {
    for contact in CONVERSATIONS {
        let both = |s: &mut Snapshot| {
            s.request.second_lang = Some("ru".to_owned());
            s.staff = vec![korean(1), interpreter(2), interpreter(3)];
            s.staff[1].languages = vec![language("ru", true, true)];
        };
        check(contact, both, "1 with 3 at 2");
        let russian_alone = |s: &mut Snapshot| {
            both(s);
            s.staff.truncate(2);
        };
        check(contact, russian_alone, "1 with 2 at 2");
    }
}

#[test]
fn a_conversation_goes_by_the_language_that_is_spoken_and_a_letter_by_the_written() {
    let tamil = |s: &mut Snapshot| {
        s.request.spoken = Some("ta".to_owned());
        s.staff.push(korean(2));
        s.relays = vec![line(7), line(8)];
        s.relays[1].langs = vec!["ta".to_owned()];
    };
    check(Contact::Letter, tamil, "1 at 0");
    let only_the_uzbek_line = |s: &mut Snapshot| {
        tamil(s);
        s.relays.truncate(1);
    };
    for contact in CONVERSATIONS {
        check(contact, tamil, "1 by line 8 at 2");
        check(contact, only_the_uzbek_line, "no-interpreter");
        let other = |s: &mut Snapshot| {
            tamil(s);
            s.request.spoken = Some("other".to_owned());
            s.relays[0].langs = vec!["*".to_owned()];
        };
        check(contact, other, "1 by line 7 at 2");
    }
}

#[test]
fn an_urgent_letter_pairs_those_who_are_here() {
    let later = |s: &mut Snapshot| {
        paired(s);
        s.request.urgent = true;
        s.staff.extend([korean(3), interpreter(4)]);
        // Better in all that is ranked, but not here.
        s.request.before = Some(Uuid::from_u128(1));
        s.staff[0].shifts = vec![shift(NOON + 60, SIX)];
        s.staff[1].shifts = vec![shift(NOON + 60, SIX)];
    };
    check(Contact::Letter, later, "3 with 4 at 2");
    let one_of_them_is_away = |s: &mut Snapshot| {
        later(s);
        s.staff[3].absent = true;
    };
    check(Contact::Letter, one_of_them_is_away, "1 with 2 at 5");
    let one_comes_who_has_both = |s: &mut Snapshot| {
        one_of_them_is_away(s);
        s.staff.push(counsellor(5));
        s.staff[4].shifts = vec![shift(NOON + 60, SIX)];
    };
    check(Contact::Letter, one_comes_who_has_both, "5 at 3");
}

#[test]
fn each_seat_says_what_it_takes_of_which_budget() {
    let charged = |contact, change: fn(&mut Snapshot)| {
        let mut snapshot = snapshot(contact);
        change(&mut snapshot);
        let decision = route(&snapshot);
        let seats = decision.seats().iter();
        seats.map(|seat| (seat.role, seat.budget, seat.weight)).collect::<Vec<_>>()
    };
    let (owner, interpreter) = (Role::Owner, Role::Interpreter);
    assert_eq!(
        charged(Contact::Letter, paired),
        [(owner, Budget::Open, 10), (interpreter, Budget::Open, 5)]
    );
    assert_eq!(
        charged(Contact::Chat, paired),
        [(owner, Budget::Live, 25), (interpreter, Budget::Live, 25)]
    );
    for contact in [Contact::Call, Contact::Visit] {
        let pair = [(owner, Budget::Live, 100), (interpreter, Budget::Live, 100)];
        assert_eq!(charged(contact, paired), pair);
        let pair = [(owner, Budget::Live, 100), (interpreter, Budget::Lines, 1)];
        assert_eq!(charged(contact, by_line), pair);
    }
}

#[test]
fn each_who_was_looked_at_for_either_seat_is_told_why() {
    let mut snapshot = snapshot(Contact::Visit);
    by_line(&mut snapshot);
    snapshot.relays.push(line(8));
    snapshot.relays[1].open = false;
    snapshot.staff.extend([korean(2), interpreter(3)]);
    snapshot.staff[1].live_load = 100;
    snapshot.staff[2].presence = Presence::Break;
    let said: Vec<String> = route(&snapshot)
        .candidates
        .iter()
        .map(|verdict| {
            let id = match verdict.who {
                Holder::Staff(id) | Holder::Relay(id) => id.as_u128(),
            };
            let role = if verdict.role == Role::Owner { "counsels" } else { "interprets" };
            match &verdict.finding {
                Finding::Ranked { rank, .. } => format!("{id} {role}: number {rank}"),
                Finding::Failed(reason) => format!("{id} {role}: {}", reason.code()),
            }
        })
        .collect();
    assert_eq!(
        said,
        [
            "1 counsels: number 1",
            "7 interprets: number 1",
            "2 counsels: live-full",
            "3 counsels: not-a-counsellor",
            "3 interprets: on-break",
            "8 interprets: line-closed",
        ]
    );
}
