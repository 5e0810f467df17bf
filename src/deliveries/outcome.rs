//! What becomes of a delivery after a try: when it is tried again, and when it is given up.

use chrono::{DateTime, TimeDelta, Utc};

use super::channels::email::{self, SendError, Stage};
use super::channels::telegram::{self, TelegramError};
use super::store::Claimed;
use super::{Channel, Class, State};

/// For how long a message is tried that says nothing itself, and a digest after it is due; RFC 5321, 4.5.4.1 asks for
/// days, but a notice that comes later than this tells nobody anything. What says until when it is worth something is
/// tried until then.
pub(super) const TRIED_FOR: TimeDelta = TimeDelta::hours(48);

/// Waits after the first, second, … try; after the last of these, the last again.
const WAITS: [TimeDelta; 6] = [
    TimeDelta::minutes(1),
    TimeDelta::minutes(5),
    TimeDelta::minutes(15),
    TimeDelta::hours(1),
    TimeDelta::hours(3),
    TimeDelta::hours(8),
];

/// How long a mail route rests that was told to send less.
const REST: TimeDelta = TimeDelta::minutes(1);

/// How often a message is tried that is refused in the name of a policy: it may be the house's fault and not
/// the message's, and if all are refused, the route is stopped meanwhile.
const TRIES_AGAINST_A_POLICY: i64 = 3;

/// How often a message follows a chat that moves.
const MOVES: i64 = 3;

/// When what may have arrived is sent once more, unless it is an alert, which is sent at once.
const ONCE_MORE_AFTER: TimeDelta = TimeDelta::minutes(10);

/// How often a mail is sent once more that a worker had leased when it died. Of hundreds that are leased a few are
/// on their way, and the others would be lost where two machines fail one after the other. Not for ever: a mail may
/// be what the workers die of.
const LOST_AT_MOST: i64 = 5;

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
    /// Neither begun nor counted: due as before.
    NotBegun,
    /// Tried in vain through no fault of its own: due again at `at`, and not counted as a try.
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
    /// May have arrived. Sent once more from `again_at` on, or never.
    Unknown {
        again_at: Option<DateTime<Utc>>,
        trouble: Trouble,
    },
    /// The chat has another number now: tried again at once, there.
    Moved {
        to: i64,
        trouble: Trouble,
    },
}

impl Outcome {
    /// Whether the other side was asked at all.
    pub fn was_tried(&self) -> bool {
        match self {
            // Put back in silence: the reader has quiet hours.
            Self::NotBegun | Self::Suppressed { .. } | Self::PutBack { trouble: None, .. } => false,
            Self::Failed { trouble } => trouble.code.is_some(),
            _ => true,
        }
    }

    /// The state that followed a try, to be counted; none where none was made.
    pub fn counted_as(&self) -> Option<State> {
        match self {
            Self::NotBegun | Self::PutBack { trouble: None, .. } => None,
            Self::Again { .. } | Self::PutBack { .. } | Self::Moved { .. } => Some(State::Ready),
            Self::Sent { .. } => Some(State::Sent),
            Self::Failed { .. } => Some(State::Failed),
            Self::Suppressed { .. } => Some(State::Suppressed),
            Self::Unknown { .. } => Some(State::Unknown),
        }
    }

    /// What was said, where something was.
    pub fn into_trouble(self) -> Option<Trouble> {
        match self {
            Self::Sent { .. } | Self::NotBegun => None,
            Self::PutBack { trouble, .. } => trouble,
            Self::Again { trouble, .. }
            | Self::Failed { trouble }
            | Self::Suppressed { trouble }
            | Self::Unknown { trouble, .. }
            | Self::Moved { trouble, .. } => Some(trouble),
        }
    }
}

/// What it says of the route besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Signal {
    Clear,
    /// It takes less, and nothing for so long.
    SlowDown {
        rest: TimeDelta,
    },
    /// Nobody is there.
    Unreached,
    /// One was refused in the name of a policy; if it is all of them, the house is meant.
    Spurned {
        reason: String,
    },
    Stop {
        reason: String,
    },
}

impl Signal {
    /// Whether nothing more may be begun until it is noted.
    pub fn is_no_more(&self) -> bool {
        matches!(self, Self::SlowDown { .. } | Self::Unreached | Self::Stop { .. })
    }
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
    /// A policy, of this house or of this one message.
    Spurned,
    /// The chat has another number now.
    Moved {
        to: i64,
    },
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
            Self::Policy | Self::Spurned => "policy",
            Self::Moved { .. } => "moved",
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
            email::Class::Policy if names_the_house(&error) => Fault::Policy,
            email::Class::Policy => Fault::Spurned,
            email::Class::SlowDown if is_about_one_mailbox(&error) => Fault::Later,
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

/// Whether a policy names whoever sends, and not one recipient or one message: before any recipient is named,
/// and by the codes of authentication, SPF, reverse DNS and DMARC (RFC 4954, 5248, 7372) or of a day's quota.
fn names_the_house(error: &SendError) -> bool {
    if matches!(error.stage, Stage::Connect | Stage::Mail) {
        return true;
    }
    if matches!(error.code, Some(525 | 530 | 534 | 535 | 538)) {
        return true;
    }
    error.enhanced.is_some_and(|enhanced| match enhanced.subject {
        7 => matches!(enhanced.detail, 8 | 9 | 11 | 13 | 14 | 23..=27),
        subject => matches!((subject, enhanced.detail), (1, 7 | 8 | 90) | (4, 5)),
    })
}

/// Greylisting (RFC 6647) and a mailbox that gets too much: the others are not meant.
fn is_about_one_mailbox(error: &SendError) -> bool {
    let said = error.text.to_ascii_lowercase();
    let mailbox = error.enhanced.is_some_and(|e| (e.subject, e.detail) == (2, 1));
    let greylisted = ["greylist", "graylist", "grey-list"].iter().any(|word| said.contains(word));
    error.stage == Stage::Rcpt && matches!(error.code, Some(450 | 451)) && (mailbox || greylisted)
}

impl From<TelegramError> for Refused {
    fn from(error: TelegramError) -> Self {
        let fault = match error.class {
            telegram::Class::Address => Fault::Address,
            telegram::Class::Message => Fault::Message,
            telegram::Class::Policy => Fault::Policy,
            telegram::Class::Moved { to } => Fault::Moved { to },
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
    row.not_after.unwrap_or(row.created_at + TRIED_FOR)
}

/// What was made before this instant, was not sent, and says nothing itself, has lost its worth.
pub(super) fn worthless_before(now: DateTime<Utc>) -> DateTime<Utc> {
    now - TRIED_FOR
}

/// When what may have arrived is sent once more, by what it is. None: it stays unknown, as what was sent twice
/// already, and a bulletin by Telegram, where no `Message-ID` lets the reader's program show two as one.
pub(super) fn once_more(
    class: &str,
    channel: Channel,
    unknowns: i64,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let is = |one: Class| class == one.as_str();
    if unknowns > 0 {
        return None;
    }
    match channel {
        _ if is(Class::Alert) => Some(now),
        Channel::Telegram if is(Class::Bulletin) || is(Class::Digest) || is(Class::Post) => None,
        _ => Some(now + ONCE_MORE_AFTER),
    }
}

/// Nothing is sent once more later than this.
pub(super) fn latest_once_more(now: DateTime<Utc>) -> DateTime<Utc> {
    now + ONCE_MORE_AFTER
}

/// The same for what a worker had leased that did not come back: most of it was never begun. By mail each such end
/// costs a double at most of what was in flight.
pub(super) fn once_more_after_loss(
    class: &str,
    channel: Channel,
    unknowns: i64,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let is_spared = channel == Channel::Email && unknowns < LOST_AT_MOST;
    once_more(class, channel, if is_spared { 0 } else { unknowns }, now)
}

/// What a failure means for the delivery and for its route.
pub(super) fn judge(
    row: &Claimed,
    channel: Channel,
    refused: Refused,
    now: DateTime<Utc>,
) -> (Outcome, Signal) {
    let Refused { fault, trouble, reason } = refused;
    match fault {
        Fault::Address | Fault::Message => (Outcome::Failed { trouble }, Signal::Clear),
        // The house is at fault and not the message, which waits until somebody has looked.
        Fault::Policy => (put_back(trouble, now), Signal::Stop { reason }),
        Fault::Spurned if row.attempts + 1 >= TRIES_AGAINST_A_POLICY => {
            (Outcome::Failed { trouble }, Signal::Spurned { reason })
        }
        Fault::Spurned => (again(row, trouble, now), Signal::Spurned { reason }),
        Fault::SlowDown { rest } => (put_back(trouble, now + rest), Signal::SlowDown { rest }),
        // No message's fault, and counting it would let all of them wait for hours after the other side is
        // back. It keeps its place, and so it is the one to try whether somebody is there.
        Fault::Unreached => (put_back(trouble, row.due_at), Signal::Unreached),
        Fault::Later => (again(row, trouble, now), Signal::Clear),
        Fault::Moved { to } if row.attempts < MOVES => {
            (Outcome::Moved { to, trouble }, Signal::Clear)
        }
        Fault::Moved { .. } => (Outcome::Failed { trouble }, Signal::Clear),
        Fault::Unknown => {
            let again_at = once_more(&row.class, channel, row.unknowns, now);
            let again_at = again_at.filter(|at| *at < limit(row));
            (Outcome::Unknown { again_at, trouble }, Signal::Clear)
        }
    }
}

fn put_back(trouble: Trouble, at: DateTime<Utc>) -> Outcome {
    Outcome::PutBack { at, trouble: Some(trouble) }
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
mod tests;
