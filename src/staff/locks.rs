//! The lock of a session whose owner left the screen: it opens with a code of the second factor alone, and what was
//! being done goes on.
//!
//! A session says itself when it locks, and being seen moves that instant on. So whoever looks a session up needs
//! neither the roles of its owner nor what the city decided.

use chrono::{DateTime, TimeDelta, Utc};

use super::session::Session;
use super::{Grant, second_factor, store};
use crate::db::Tx;
use crate::id::Token;

/// That somebody was seen is written down no more often than this, so that reading does not write.
const NOTED_EACH: TimeDelta = TimeDelta::minutes(1);

/// What locks somebody's session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// Nothing: they read no cases, and have no second factor that would open it.
    Nothing,
    /// Their own hand.
    ByHand,
    /// Their own hand, or so much time in which they were not seen.
    Idle(TimeDelta),
}

impl Lock {
    /// What locks a session of somebody with these grants, who has the second factor that they demand. The city
    /// decided on `after_minutes`; 0: never by itself.
    pub fn of(grants: &[Grant], after_minutes: i64) -> Self {
        if !second_factor::is_demanded(grants) {
            Self::Nothing
        } else if after_minutes == 0 {
            Self::ByHand
        } else {
            Self::Idle(TimeDelta::minutes(after_minutes))
        }
    }

    /// After how much time without its owner a session locks; none: it never does.
    pub fn after(self) -> Option<TimeDelta> {
        match self {
            Self::Nothing | Self::ByHand => None,
            Self::Idle(after) => Some(after),
        }
    }
}

/// Whether it is to be written down that the owner of a session was seen now. At most each minute, so that the
/// session may lock a little earlier than said and never later.
pub fn is_news(session: &Session, lock: Lock, now: DateTime<Utc>) -> bool {
    match (lock.after(), session.locks_at) {
        (None, locks_at) => locks_at.is_some(),
        (Some(_), None) => true,
        (Some(after), Some(_)) => now - session.seen_at >= NOTED_EACH.min(after / 10),
    }
}

/// The owner of a session was seen: it locks later. Nothing happens to one that is locked by now.
pub async fn see(tx: &mut Tx, token: &Token, lock: Lock, now: DateTime<Utc>) -> anyhow::Result<()> {
    store::see_session(tx, &token.hash(), lock.after().map(|after| now + after), now).await
}

/// Locks a session at once.
pub async fn lock(tx: &mut Tx, token: &Token) -> anyhow::Result<()> {
    store::lock_session(tx, &token.hash()).await
}

/// Opens a session again for its owner, who just gave a code.
pub async fn unlock(
    tx: &mut Tx,
    token: &Token,
    lock: Lock,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::unlock_session(tx, &token.hash(), lock.after().map(|after| now + after), now).await
}

#[cfg(test)]
mod tests {
    use super::super::Role;
    use super::super::session::For;
    use super::*;

    #[test]
    fn who_reads_cases_is_locked_out() {
        let grants = |role| [Grant { role, lang: None }];
        let ten = Lock::Idle(TimeDelta::minutes(10));
        assert_eq!(Lock::of(&grants(Role::Counsellor), 10), ten);
        assert_eq!(Lock::of(&grants(Role::Head), 0), Lock::ByHand);
        assert_eq!(Lock::of(&grants(Role::Writer), 10), Lock::Nothing);
    }

    #[test]
    fn it_is_noted_at_most_each_minute() {
        let at =
            |seconds: i64| DateTime::from_timestamp(1_000_000 + seconds, 0).unwrap_or_default();
        let whose = For::Staff(uuid::Uuid::nil());
        let session = Session { whose, seen_at: at(0), locks_at: Some(at(600)) };
        let minutes = |minutes| Lock::Idle(TimeDelta::minutes(minutes));
        assert!(!is_news(&session, minutes(10), at(59)));
        assert!(is_news(&session, minutes(10), at(60)));
        assert!(is_news(&session, minutes(1), at(6)), "a short time is measured more finely");
        assert!(is_news(&session, Lock::Nothing, at(1)), "she reads no cases any more");
        let free = Session { locks_at: None, ..session };
        assert!(is_news(&free, minutes(10), at(0)));
        assert!(!is_news(&free, Lock::ByHand, at(600)));
    }
}
