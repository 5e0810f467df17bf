//! Months' keys at the end of their lives: since when one wraps nothing, and when it was destroyed.

use chrono::{DateTime, Utc};

use super::{KeyRing, store};
use crate::db::Tx;

/// A month's key that wraps nothing any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idle {
    pub month: String,
    pub since: DateTime<Utc>,
}

/// Notes since when each month's key wraps nothing, given those that do, and gives the idle ones. The newest is
/// never idle: it wraps what comes next. One that wraps again, as after a restore, begins anew.
pub async fn note_idle(
    tx: &mut Tx,
    ring: &KeyRing,
    used: &[String],
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Idle>> {
    let months = ring.months();
    let newest = months.last().map(|(month, _)| month.clone());
    let mut idle = Vec::new();
    for (month, _) in months {
        if used.contains(&month) || newest.as_ref() == Some(&month) {
            store::forget_idle(tx, &month).await?;
        } else {
            let since = store::note_idle(tx, &month, now).await?;
            idle.push(Idle { month, since });
        }
    }
    Ok(idle)
}

/// Notes that a month's key was destroyed.
pub async fn note_destroyed(tx: &mut Tx, month: &str, now: DateTime<Utc>) -> anyhow::Result<()> {
    store::note_destroyed(tx, month, now).await
}

/// Months whose keys were destroyed, and when.
pub async fn destroyed(tx: &mut Tx) -> anyhow::Result<Vec<(String, DateTime<Utc>)>> {
    store::destroyed(tx).await
}
