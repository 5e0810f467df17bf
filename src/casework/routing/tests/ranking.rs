//! Who comes first among those who may have it.

use super::*;

/// Two equal counsellors; `better` makes the second the better one, and
/// `worse` makes that same one worse in all that is ranked after it.
#[track_caller]
fn prefers(better: impl Fn(&mut Snapshot), worse: impl Fn(&mut Snapshot)) {
    for contact in CONTACTS {
        let two = |s: &mut Snapshot| s.staff.push(counsellor(2));
        check(contact, two, "1 asked at 0");
        let ranked = |s: &mut Snapshot| {
            two(s);
            worse(s);
            better(s);
        };
        check(contact, ranked, "2 asked at 0");
    }
}

fn load_second(s: &mut Snapshot) {
    s.staff.iter_mut().for_each(|c| c.live_capacity = 200);
    s.staff[1].live_load = 50;
    s.staff[1].open_load = 50;
}

#[test]
fn the_counsellor_seen_before_comes_first() {
    let worse = |s: &mut Snapshot| {
        s.staff[0].topics[0].level = 9;
        load_second(s);
    };
    prefers(|s| s.request.before = Some(Uuid::from_u128(2)), worse);
}

#[test]
fn then_who_knows_the_topic_best() {
    prefers(|s| s.staff[1].topics.push(topic("wages", 3)), load_second);
}

#[test]
fn then_who_has_least_to_do() {
    let first_is_loaded = |s: &mut Snapshot| {
        s.staff.iter_mut().for_each(|c| c.live_capacity = 200);
        s.staff[0].live_load = 1;
        s.staff[0].open_load = 1;
    };
    let just_served = |s: &mut Snapshot| s.staff[1].idle_since = Some(s.at);
    prefers(first_is_loaded, just_served);
}

#[test]
fn then_who_was_idle_longest_and_who_never_had_anything_before_all() {
    let first_is_just_served = |s: &mut Snapshot| s.staff[0].idle_since = Some(s.at);
    prefers(first_is_just_served, |_| {});
    prefers(|s| s.staff[1].idle_since = None, |_| {});
}

#[test]
fn the_counsellor_seen_before_is_still_held_to_the_rules() {
    for contact in CONTACTS {
        let away = |s: &mut Snapshot| {
            s.staff.push(counsellor(2));
            s.request.before = Some(Uuid::from_u128(2));
            s.staff[1].absent = true;
        };
        check(contact, away, "1 at 0");
    }
}
