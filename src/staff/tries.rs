//! Failed tries at a password or a receipt: each one after the third doubles the wait.
//!
//! By account or locator, and never by address alone: a dormitory shares one.

use chrono::{DateTime, TimeDelta, Utc};

use super::store;
use crate::db::Tx;

/// Tries that cost nothing: people mistype.
const FREE: i64 = 3;
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(15);

/// Until when `subject` must wait. `None`: it may try now.
pub async fn wait_until(
    tx: &mut Tx,
    subject: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    let tries = store::tries(tx, subject).await?;
    Ok(tries.map(|tries| tries.wait_until).filter(|until| *until > now))
}

/// Counts a failure.
pub async fn failed(tx: &mut Tx, subject: &[u8], now: DateTime<Utc>) -> anyhow::Result<()> {
    let before = store::tries(tx, subject).await?.map_or(0, |tries| tries.failures);
    let failures = before.saturating_add(1);
    store::set_tries(tx, subject, failures, now + wait_after(failures), now).await
}

/// Forgets the failures after a success.
pub async fn succeeded(tx: &mut Tx, subject: &[u8]) -> anyhow::Result<()> {
    store::clear_tries(tx, subject).await
}

fn wait_after(failures: i64) -> TimeDelta {
    if failures < FREE {
        return TimeDelta::zero();
    }
    let doublings = u32::try_from(failures - FREE).unwrap_or(u32::MAX).min(20);
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
