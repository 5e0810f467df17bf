//! Who is asked before they have it, and who has it at once.

use super::*;

#[test]
fn where_two_could_the_best_is_asked_and_where_one_could_it_is_theirs() {
    for contact in CONTACTS {
        let two = |s: &mut Snapshot| s.staff.push(counsellor(2));
        check(contact, two, "1 asked at 0");
        let other_is_away = |s: &mut Snapshot| {
            two(s);
            s.staff[1].absent = true;
        };
        check(contact, other_is_away, "1 at 0");
    }
}

#[test]
fn an_urgent_letter_is_somebodys_at_once() {
    let urgent = |s: &mut Snapshot| {
        s.request.urgent = true;
        s.staff.extend([2, 3].map(counsellor));
    };
    check(Contact::Letter, urgent, "1 at 0");
    for contact in CONVERSATIONS {
        check(contact, urgent, "1 asked at 0");
    }
}

#[test]
fn an_offer_lasts_as_the_client_can_wait() {
    let lasts = |contact| {
        let mut snapshot = snapshot(contact);
        snapshot.staff.push(counsellor(2));
        match route(&snapshot).outcome {
            Outcome::Offered { minutes, seats, .. } if seats.len() == 1 => Some(minutes),
            _ => None,
        }
    };
    assert_eq!(lasts(Contact::Letter), Some(OfferLasts::WorkingHours(2)));
    for contact in CONVERSATIONS {
        assert_eq!(lasts(contact), Some(OfferLasts::Seconds(90)));
    }
}

#[test]
fn somebody_worse_by_a_step_is_no_choice() {
    for contact in CONVERSATIONS {
        let russian_too = |s: &mut Snapshot| {
            s.request.second_lang = Some("ru".to_owned());
            s.staff.push(counsellor(2));
            s.staff[1].languages = vec![language("ru", true, true)];
        };
        check(contact, russian_too, "1 at 0");
    }
}

#[test]
fn whoever_declines_is_not_asked_again_and_the_last_has_no_choice() {
    for contact in CONTACTS {
        let passed = |ids: &[u128]| {
            let passed = ids.iter().map(|id| Uuid::from_u128(*id)).collect();
            move |s: &mut Snapshot| {
                s.staff.extend([2, 3].map(counsellor));
                s.request.passed = passed;
            }
        };
        check(contact, passed(&[]), "1 asked at 0");
        check(contact, passed(&[1]), "2 asked at 0");
        check(contact, passed(&[1, 2]), "3 at 0");
        check(contact, passed(&[1, 2, 3]), "passed, head");
    }
}

#[test]
fn a_letter_on_which_everybody_passed_goes_round_nobody() {
    let translated = |s: &mut Snapshot| {
        s.request.passed.push(Uuid::from_u128(1));
        s.staff.extend([korean(2), interpreter(3)]);
    };
    check(Contact::Letter, translated, "passed, head");
    check(Contact::Visit, translated, "2 with 3 at 2");
}
