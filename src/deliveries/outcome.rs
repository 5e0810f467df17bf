//! What becomes of a delivery after a try: when it is tried again, and when it is given up.

use chrono::{DateTime, TimeDelta, Utc};

use super::channels::email::{self, SendError, Stage};
use super::channels::telegram::{self, TelegramError};
use super::store::Claimed;

/// For how long a message is tried that says nothing itself; RFC 5321, 4.5.4.1 asks for days, but a
/// notice that comes later than this tells nobody anything.
const TRIED_FOR: TimeDelta = TimeDelta::hours(48);

/// Waits after the first, second, … try; after the last of these, the last again.
const WAITS: [TimeDelta; 6] = [
    TimeDelta::minutes(1),
    TimeDelta::minutes(5),
    TimeDelta::minutes(15),
    TimeDelta::hours(1),
    TimeDelta::hours(3),
    TimeDelta::hours(8),
];

/// How long a route rests that was told to send less, or that leads nowhere.
const REST: TimeDelta = TimeDelta::minutes(1);

/// When what may have arrived is sent once more.
const ONCE_MORE_AFTER: TimeDelta = TimeDelta::minutes(10);

/// What became of a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Sent {
        code: String,
    },
    /// Tried in vain, due again at `at`.
    Again {
        at: DateTime<Utc>,
        trouble: Trouble,
    },
    /// Not tried, or through no fault of its own: due again at `at`, and not counted as a try.
    PutBack {
        at: DateTime<Utc>,
        trouble: Option<Trouble>,
    },
    Failed {
        trouble: Trouble,
    },
    /// The reader has stopped meanwhile: nothing was sent.
    Suppressed {
        trouble: Trouble,
    },
    /// May have arrived. Sent once more from `at` on.
    Unknown {
        at: DateTime<Utc>,
        trouble: Trouble,
    },
}

/// What becomes of the route besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Signal {
    Clear,
    Rest { until: DateTime<Utc> },
    Stop { reason: String },
}

/// Why a try did not succeed, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trouble {
    pub class: &'static str,
    pub code: Option<String>,
    pub detail: Option<String>,
}

impl Trouble {
    /// A trouble of this house's own making.
    pub fn own(class: &'static str, detail: &str) -> Self {
        Self { class, code: None, detail: Some(detail.to_owned()) }
    }

    /// Whether the address took nothing, for good.
    pub fn is_of_address(&self) -> bool {
        self.class == Fault::Address.as_str()
    }

    /// Whether the other side said of this very address that there is nobody: RFC 3463, 3.2, or Telegram in
    /// words. A plain refusal may be about this house, as when a relay forgets it.
    pub fn is_sure(&self) -> bool {
        let says = |given: &Option<String>, words: &str| {
            given.as_deref().is_some_and(|given| given.contains(words))
        };
        let gone = ["blocked by the user", "user is deactivated"];
        says(&self.code, " 5.1.") || gone.iter().any(|words| says(&self.detail, words))
    }

    /// A lease that ended: the worker died, or lost the database.
    pub fn lost() -> Self {
        Self::own("unknown", "the worker did not come back")
    }
}

/// What is at fault for a try that did not succeed, whatever the channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The address takes nothing any more.
    Address,
    /// This message is not taken, whenever it is tried.
    Message,
    /// Nobody takes anything from this house until somebody has looked.
    Policy,
    /// Too much came: nothing may leave for so long.
    SlowDown {
        rest: TimeDelta,
    },
    /// Nobody was there.
    Unreached,
    Later,
    /// The message may have been taken.
    Unknown,
}

impl Fault {
    fn as_str(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Message => "message",
            Self::Policy => "policy",
            Self::SlowDown { .. } => "slow-down",
            Self::Unreached | Self::Later => "later",
            Self::Unknown => "unknown",
        }
    }
}

/// A try that did not succeed, whatever the channel.
#[derive(Clone, Debug)]
pub(super) struct Refused {
    fault: Fault,
    trouble: Trouble,
    /// In words, for whoever must look at a route that was stopped.
    reason: String,
}

impl From<SendError> for Refused {
    fn from(error: SendError) -> Self {
        let fault = match error.class {
            email::Class::Address => Fault::Address,
            email::Class::Message => Fault::Message,
            email::Class::Policy => Fault::Policy,
            email::Class::SlowDown => Fault::SlowDown { rest: REST },
            email::Class::Later if error.stage == Stage::Connect => Fault::Unreached,
            email::Class::Later => Fault::Later,
            email::Class::Unknown => Fault::Unknown,
        };
        let code = error.code.map(|code| match error.enhanced {
            Some(enhanced) => format!("{code} {enhanced}"),
            None => code.to_string(),
        });
        let reason = error.to_string();
        let trouble = Trouble { class: fault.as_str(), code, detail: Some(error.text) };
        Self { fault, trouble, reason }
    }
}

impl From<TelegramError> for Refused {
    fn from(error: TelegramError) -> Self {
        let fault = match error.class {
            telegram::Class::Address => Fault::Address,
            telegram::Class::Message => Fault::Message,
            telegram::Class::Policy => Fault::Policy,
            // A second more: what comes in the very moment is refused again.
            telegram::Class::SlowDown { seconds } => {
                Fault::SlowDown { rest: TimeDelta::seconds(i64::from(seconds) + 1) }
            }
            telegram::Class::Unreached => Fault::Unreached,
            telegram::Class::Later => Fault::Later,
            telegram::Class::Unknown => Fault::Unknown,
        };
        let reason = error.to_string();
        let code = error.code.map(|code| code.to_string());
        let trouble = Trouble { class: fault.as_str(), code, detail: Some(error.text) };
        Self { fault, trouble, reason }
    }
}

/// The instant after which a delivery is not tried any more.
pub(super) fn limit(row: &Claimed) -> DateTime<Utc> {
    let limit = row.created_at + TRIED_FOR;
    row.not_after.map_or(limit, |not_after| not_after.min(limit))
}

/// Before this instant, whatever was not sent has lost its worth.
pub(super) fn worthless_before(now: DateTime<Utc>) -> DateTime<Utc> {
    now - TRIED_FOR
}

/// When a delivery that may have arrived is sent once more.
pub(super) fn once_more_at(now: DateTime<Utc>) -> DateTime<Utc> {
    now + ONCE_MORE_AFTER
}

/// What a failure means for the delivery and for its route.
pub(super) fn judge(row: &Claimed, refused: Refused, now: DateTime<Utc>) -> (Outcome, Signal) {
    let Refused { fault, trouble, reason } = refused;
    match fault {
        Fault::Address | Fault::Message => (Outcome::Failed { trouble }, Signal::Clear),
        // The house is at fault and not the message, which waits until somebody has looked.
        Fault::Policy => {
            let back = Outcome::PutBack { at: now, trouble: Some(trouble) };
            (back, Signal::Stop { reason })
        }
        Fault::SlowDown { rest } => rests(trouble, now + rest),
        // No message's fault, and counting it would let all of them wait for hours after the other side is
        // back.
        Fault::Unreached => rests(trouble, now + REST),
        Fault::Later => (again(row, trouble, now), Signal::Clear),
        Fault::Unknown => {
            let at = once_more_at(now);
            (Outcome::Unknown { at, trouble }, Signal::Clear)
        }
    }
}

fn rests(trouble: Trouble, until: DateTime<Utc>) -> (Outcome, Signal) {
    (Outcome::PutBack { at: until, trouble: Some(trouble) }, Signal::Rest { until })
}

fn again(row: &Claimed, trouble: Trouble, now: DateTime<Utc>) -> Outcome {
    let at = now + wait(row);
    if at >= limit(row) { Outcome::Failed { trouble } } else { Outcome::Again { at, trouble } }
}

/// The wait before the next try, up to a fifth longer: what failed together is not tried again all at
/// once. The last bytes of an id are random already.
fn wait(row: &Claimed) -> TimeDelta {
    let tries = usize::try_from(row.attempts).unwrap_or(0);
    let planned = WAITS[tries.min(WAITS.len() - 1)];
    let [.., random] = *row.id.as_bytes();
    planned + planned * i32::from(random) / (5 * 255)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deliveries::channels::email::{Class, Enhanced};
    use crate::language::Lang;
    use uuid::Uuid;

    fn monday() -> DateTime<Utc> {
        "2026-11-23T01:00:00Z".parse().unwrap()
    }

    fn row(attempts: i64, last_byte: u8) -> Claimed {
        Claimed {
            id: Uuid::from_bytes([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last_byte]),
            class: "notice".to_owned(),
            urgency: 1,
            lang: Lang::KOREAN,
            bulletin_id: None,
            digest_body_id: None,
            subscriber_id: None,
            wanted_lang: None,
            address_sealed: None,
            content_sealed: None,
            attempts,
            due_at: monday(),
            not_after: None,
            created_at: monday(),
        }
    }

    fn error(class: Class, stage: Stage) -> Refused {
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
        let (outcome, signal) =
            judge(&row(attempts, last_byte), error(Class::Later, Stage::Rcpt), monday());
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
        let later = error(Class::Later, Stage::Rcpt);
        let (outcome, _) = judge(&row(6, 0), later.clone(), monday() + TimeDelta::hours(41));
        let Outcome::Failed { trouble } = outcome else {
            panic!("{outcome:?}");
        };
        assert_eq!(trouble.code.as_deref(), Some("451 4.3.0"));
        let mut short = row(0, 0);
        short.not_after = Some(monday() + TimeDelta::seconds(30));
        let (outcome, _) = judge(&short, later, monday());
        assert!(matches!(outcome, Outcome::Failed { .. }));
    }

    #[test]
    fn a_server_that_is_not_there_costs_no_try() {
        let gone = error(Class::Later, Stage::Connect);
        let (outcome, signal) = judge(&row(0, 0), gone, monday());
        assert!(matches!(outcome, Outcome::PutBack { .. }));
        let until = monday() + TimeDelta::minutes(1);
        assert_eq!(signal, Signal::Rest { until });
    }

    #[test]
    fn telegram_says_for_how_long_to_rest() {
        let class = telegram::Class::SlowDown { seconds: 8 };
        let error = TelegramError { class, code: Some(429), text: "Too Many Requests".to_owned() };
        let (outcome, signal) = judge(&row(0, 0), error.into(), monday());
        let until = monday() + TimeDelta::seconds(9);
        assert_eq!(signal, Signal::Rest { until });
        assert!(matches!(outcome, Outcome::PutBack { at, .. } if at == until));
    }
}
