//! Tries at a password or a receipt: each wrong one after the third doubles the wait.
//!
//! By account or locator, and never by address alone: a dormitory shares one. A try is counted before it is
//! made, in one statement: were the wrong ones counted afterwards, many at once would all be looked at
//! before the first of them was counted.

use chrono::{DateTime, TimeDelta, Utc};

use super::store;
use crate::db::Tx;

/// Tries that cost nothing: people mistype.
const FREE: i64 = 3;
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(15);
/// After this time without a try all is forgotten, so that nobody is slowed down by an old attack.
const FORGOTTEN_AFTER: TimeDelta = TimeDelta::days(1);

/// Whether somebody may try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The try is counted; [`succeeded`] takes it back.
    Now,
    /// There were too many; this one is not made and not counted.
    Later,
}

/// Counts a try at `subject` that is to be made.
pub async fn begin(tx: &mut Tx, subject: &[u8], now: DateTime<Utc>) -> anyhow::Result<Turn> {
    let Some(tries) = store::count_try(tx, subject, now, now - FORGOTTEN_AFTER).await? else {
        return Ok(Turn::Later);
    };
    let wait = wait_after(tries);
    if wait > TimeDelta::zero() {
        store::set_wait(tx, subject, now + wait).await?;
    }
    Ok(Turn::Now)
}

/// As [`begin`], but after so many failed tries none more is made until all are forgotten: for what somebody else
/// may guess at, where its owner has another way.
pub async fn begin_at_most(
    tx: &mut Tx,
    subject: &[u8],
    most: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<Turn> {
    let Some(tries) = store::count_try(tx, subject, now, now - FORGOTTEN_AFTER).await? else {
        return Ok(Turn::Later);
    };
    let wait = if tries >= most { FORGOTTEN_AFTER } else { wait_after(tries) };
    if wait > TimeDelta::zero() {
        store::set_wait(tx, subject, now + wait).await?;
    }
    Ok(Turn::Now)
}

/// Forgets the tries after a success, and those of others that are long past.
pub async fn succeeded(tx: &mut Tx, subject: &[u8], now: DateTime<Utc>) -> anyhow::Result<()> {
    store::clear_tries(tx, subject, now - FORGOTTEN_AFTER).await
}

fn wait_after(tries: i64) -> TimeDelta {
    if tries < FREE {
        return TimeDelta::zero();
    }
    let doublings = u32::try_from(tries - FREE).unwrap_or(u32::MAX).min(20);
    TimeDelta::seconds(2_i64.saturating_pow(doublings + 1)).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_and_ends() {
        let seconds: Vec<i64> = (1..=14).map(|n| wait_after(n).num_seconds()).collect();
        assert_eq!(seconds, [0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
        assert_eq!(wait_after(i64::MAX), LONGEST_WAIT);
    }
}
