//! The keys of cases are wrapped anew with each month's key while the house runs, and a month's key that nobody
//! needs any more is destroyed: then what was erased opens from no backup either.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use uuid::Uuid;

use super::{VaultTrouble, store};
use crate::db::{Db, Tx};
use crate::id;
use crate::vault::{self, KeyRing};

/// Keys in one transaction: some milliseconds, so that nobody who writes meanwhile waits for long.
const BATCH: i64 = 100;

/// How many cases a month's key wraps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wraps {
    pub month: String,
    pub cases: i64,
}

/// How many cases each month's key wraps now.
pub async fn wraps(tx: &mut Tx) -> anyhow::Result<Vec<Wraps>> {
    let rows = store::count_by_ring_key(tx).await?;
    Ok(rows.into_iter().map(|(month, cases)| Wraps { month, cases }).collect())
}

/// Wraps anew what an older month's key wraps. It can be broken off and goes on where it was; several machines
/// may do it at once.
pub(super) async fn rewrap(
    db: &Db,
    ring: &KeyRing,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let current = ring.current(today, &mut id::rng())?.id;
    let (mut done, mut after) = (0, Uuid::nil());
    loop {
        let mut tx = db.begin().await?;
        let batch = store::keys_to_rewrap(&mut tx, &current, after, BATCH).await?;
        let Some((last, _)) = batch.last() else {
            return Ok(done);
        };
        // Those that cannot be wrapped stay behind: it goes on after them.
        after = *last;
        for (case_id, old) in &batch {
            let row = case_id.to_string();
            let new = match ring.rewrap(old, &row, today, &mut id::rng()) {
                Ok(new) => new,
                // Counted by `maru keys status`; it holds up no other.
                Err(trouble) => {
                    tracing::error!("a case's key cannot be wrapped anew: {trouble}");
                    continue;
                }
            };
            if let Some(new) = new {
                store::set_wrapped(&mut tx, *case_id, (&old.key_id, &new), now).await?;
                done += 1;
            }
        }
        tx.commit().await?;
    }
}

/// Destroys months' keys that wrap nothing, once every backup that needs them is older than `kept` days.
pub(super) async fn retire(
    db: &Db,
    ring: &KeyRing,
    kept: TimeDelta,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<String>> {
    let mut tx = db.begin().await?;
    let used: Vec<String> = wraps(&mut tx).await?.into_iter().map(|wraps| wraps.month).collect();
    let idle = vault::note_idle(&mut tx, ring, &used, now).await?;
    tx.commit().await?;
    let mut destroyed = Vec::new();
    for month in idle.into_iter().filter(|idle| idle.since + kept <= now).map(|idle| idle.month) {
        ring.destroy(&month).map_err(|trouble| VaultTrouble::Key(trouble.into()))?;
        let mut tx = db.begin().await?;
        vault::note_destroyed(&mut tx, &month, now).await?;
        tx.commit().await?;
        destroyed.push(month);
    }
    Ok(destroyed)
}
