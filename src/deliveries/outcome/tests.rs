//! What becomes of a delivery, by what was said.

use super::*;
use crate::deliveries::channels::email::{Class as MailClass, Enhanced};
use crate::language::Lang;
use uuid::Uuid;

fn monday() -> DateTime<Utc> {
    "2026-11-23T01:00:00Z".parse().unwrap()
}

fn row(attempts: i64, last_byte: u8) -> Claimed {
    Claimed {
        id: Uuid::from_bytes([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last_byte]),
        class: "notice".to_owned(),
        lang: Lang::KOREAN,
        bulletin_id: None,
        goes_with_id: None,
        digest_body_id: None,
        subscriber_id: None,
        wanted_lang: None,
        address_sealed: None,
        content_sealed: None,
        attempts,
        unknowns: 0,
        due_at: monday(),
        not_after: None,
        created_at: monday(),
    }
}

fn error(class: MailClass, stage: Stage) -> Refused {
    let error = SendError {
        class,
        stage,
        code: Some(451),
        enhanced: Some(Enhanced { class: 4, subject: 3, detail: 0 }),
        text: "4.3.0 Later".to_owned(),
    };
    error.into()
}

fn waits(attempts: i64, last_byte: u8, expected_minutes: i64) {
    let (outcome, signal) = judge(
        &row(attempts, last_byte),
        Channel::Email,
        error(MailClass::Later, Stage::Rcpt),
        monday(),
    );
    assert_eq!(signal, Signal::Clear);
    let Outcome::Again { at, .. } = outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!((at - monday()).num_minutes(), expected_minutes);
}

#[test]
fn each_try_waits_longer_and_not_all_alike() {
    waits(0, 0, 1);
    waits(1, 0, 5);
    waits(2, 0, 15);
    waits(3, 0, 60);
    waits(4, 0, 180);
    waits(5, 0, 480);
    waits(6, 0, 480);
    waits(2, 255, 18);
    waits(5, 255, 576);
}

#[test]
fn after_two_days_it_is_given_up() {
    let later = error(MailClass::Later, Stage::Rcpt);
    let (outcome, _) =
        judge(&row(6, 0), Channel::Email, later.clone(), monday() + TimeDelta::hours(41));
    let Outcome::Failed { trouble } = outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!(trouble.code.as_deref(), Some("451 4.3.0"));
    let mut short = row(0, 0);
    short.not_after = Some(monday() + TimeDelta::seconds(30));
    let (outcome, _) = judge(&short, Channel::Email, later, monday());
    assert!(matches!(outcome, Outcome::Failed { .. }));
}

#[test]
fn what_is_worth_something_for_longer_is_tried_for_longer() {
    let mut long = row(6, 0);
    long.not_after = Some(monday() + TimeDelta::days(14));
    let check = |after: TimeDelta, expected: bool| {
        let later = error(MailClass::Later, Stage::Rcpt);
        let (outcome, _) = judge(&long, Channel::Email, later, monday() + after);
        assert_eq!(matches!(outcome, Outcome::Again { .. }), expected, "{after}");
    };
    check(TimeDelta::hours(60), true);
    check(TimeDelta::days(13), true);
    check(TimeDelta::days(14) - TimeDelta::hours(8), false);
}

#[test]
fn a_server_that_is_not_there_costs_no_try() {
    let gone = error(MailClass::Later, Stage::Connect);
    let (outcome, signal) = judge(&row(0, 0), Channel::Email, gone, monday());
    assert!(matches!(outcome, Outcome::PutBack { .. }));
    assert_eq!(signal, Signal::Unreached);
}

#[test]
fn telegram_says_for_how_long_to_rest() {
    let class = telegram::Class::SlowDown { seconds: 8 };
    let error = TelegramError { class, code: Some(429), text: "Too Many Requests".to_owned() };
    let (outcome, signal) = judge(&row(0, 0), Channel::Telegram, error.into(), monday());
    let rest = TimeDelta::seconds(9);
    assert_eq!(signal, Signal::SlowDown { rest });
    assert!(matches!(outcome, Outcome::PutBack { at, .. } if at == monday() + rest));
}

/// What the outbox does after a reply of a mail server.
fn replied(stage: Stage, reply: &str, class: Class, attempts: i64) -> (Outcome, Signal) {
    let error = email::refusal(stage, reply);
    let mut row = row(attempts, 0);
    row.class = class.as_str().to_owned();
    judge(&row, Channel::Email, error.into(), monday())
}

#[test]
fn a_policy_towards_one_recipient_stops_nothing_by_itself() {
    let (outcome, signal) = replied(Stage::Rcpt, "550 5.7.1 Rejected", Class::Bulletin, 0);
    assert!(matches!(outcome, Outcome::Again { .. }), "{outcome:?}");
    assert!(matches!(signal, Signal::Spurned { .. }), "{signal:?}");
    let (outcome, _) = replied(Stage::Rcpt, "550 5.7.1 Rejected", Class::Bulletin, 2);
    assert!(matches!(outcome, Outcome::Failed { .. }), "{outcome:?}");
    for (stage, reply) in [
        (Stage::Mail, "550 5.7.1 Not from you"),
        (Stage::Connect, "535 5.7.8 Bad credentials"),
        (Stage::Body, "550 5.7.26 DMARC"),
        (Stage::Rcpt, "550 5.7.25 No reverse DNS"),
        (Stage::Rcpt, "550 5.4.5 Daily quota"),
    ] {
        let (outcome, signal) = replied(stage, reply, Class::Bulletin, 0);
        assert!(matches!(outcome, Outcome::PutBack { .. }), "{reply}: {outcome:?}");
        assert!(matches!(signal, Signal::Stop { .. }), "{reply}: {signal:?}");
    }
}

#[test]
fn greylisting_holds_up_one_and_not_the_route() {
    for reply in ["451 4.7.1 Greylisted, come back", "450 4.2.1 at a rate that"] {
        let (outcome, signal) = replied(Stage::Rcpt, reply, Class::Bulletin, 0);
        assert!(matches!(outcome, Outcome::Again { .. }), "{reply}: {outcome:?}");
        assert_eq!(signal, Signal::Clear, "{reply}");
    }
    let (_, signal) = replied(Stage::Rcpt, "450 4.7.28 Unusual rate", Class::Bulletin, 0);
    assert!(matches!(signal, Signal::SlowDown { .. }));
}

#[test]
fn what_may_have_arrived_goes_once_more_by_what_it_is() {
    let soon = Some(monday() + ONCE_MORE_AFTER);
    let check = |class: Class, channel, unknowns, expected| {
        let again = once_more(class.as_str(), channel, unknowns, monday());
        assert_eq!(again, expected, "{class:?} {channel:?} {unknowns}");
    };
    check(Class::Alert, Channel::Email, 0, Some(monday()));
    check(Class::Alert, Channel::Telegram, 0, Some(monday()));
    check(Class::Alert, Channel::Telegram, 1, None);
    check(Class::Reply, Channel::Telegram, 0, soon);
    check(Class::Bulletin, Channel::Email, 0, soon);
    check(Class::Bulletin, Channel::Email, 1, None);
    check(Class::Bulletin, Channel::Telegram, 0, None);
    check(Class::Digest, Channel::Telegram, 0, None);
}

/// Two machines fail one after the other: hundreds of mails were leased by both and begun by none.
#[test]
fn what_was_leased_by_a_worker_that_died_goes_again() {
    let soon = Some(monday() + ONCE_MORE_AFTER);
    let check = |channel, unknowns, expected| {
        let again = once_more_after_loss(Class::Bulletin.as_str(), channel, unknowns, monday());
        assert_eq!(again, expected, "{channel:?} {unknowns}");
    };
    check(Channel::Email, 1, soon);
    check(Channel::Email, 4, soon);
    check(Channel::Email, 5, None);
    check(Channel::Telegram, 0, None);
}

#[test]
fn a_chat_that_moved_is_followed_a_few_times() {
    let class = telegram::Class::Moved { to: -100 };
    let error = TelegramError { class, code: Some(400), text: "upgraded".to_owned() };
    let (outcome, _) = judge(&row(0, 0), Channel::Telegram, error.clone().into(), monday());
    assert!(matches!(outcome, Outcome::Moved { to: -100, .. }), "{outcome:?}");
    let (outcome, _) = judge(&row(3, 0), Channel::Telegram, error.into(), monday());
    assert!(matches!(outcome, Outcome::Failed { .. }), "{outcome:?}");
}
