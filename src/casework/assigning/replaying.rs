//! Yesterday's decisions, made again each day from what was kept of them: under the same rules they must come
//! out the same.

use anyhow::Context;
use chrono::{DateTime, Utc};

use super::super::routing::{self, Decision, Replay};
use super::super::store::{self, Replayed};
use crate::city::City;
use crate::db::Db;

/// Does it once a day; later calls find that it was done. A difference is told by the id of the decision.
pub(in crate::casework) async fn replay_yesterday(
    db: &Db,
    city: &City,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let today = city.today(now);
    let Some(day) = today.pred_opt() else {
        return Ok(());
    };
    let midnight = |day: chrono::NaiveDate| city.instant(day.and_time(chrono::NaiveTime::MIN));
    let mut tx = db.read().await?;
    if store::last_replay(&mut tx).await?.is_some_and(|last| last.day >= day) {
        return Ok(());
    }
    let mut done = Replayed { day, replayed: 0, differed: 0 };
    let mut after = None;
    loop {
        let span = (midnight(day), midnight(today));
        let decided = store::decided_between(&mut tx, span, after).await?;
        let Some(last) = decided.last() else { break };
        after = Some(last.id);
        for stored in &decided {
            let (replayed, differed) = count(stored);
            done.replayed += replayed;
            done.differed += differed;
        }
    }
    drop(tx);
    let mut tx = db.begin().await?;
    store::insert_replay(&mut tx, done, now).await?;
    tx.commit().await
}

/// How many decisions one row is, and how many of them came out otherwise. What cannot be read any more did
/// not come out the same, and must not keep the day from ever being done.
fn count(stored: &store::DecisionRow) -> (i64, i64) {
    match replay(stored) {
        Ok(Replay::Same) => (1, 0),
        Ok(Replay::OtherPolicy) => (0, 0),
        Ok(Replay::Differs(_)) => {
            tracing::error!(decision = %stored.id, "a decision comes out otherwise");
            (1, 1)
        }
        Err(trouble) => {
            tracing::error!(decision = %stored.id, "a decision cannot be made again: {trouble:#}");
            (1, 1)
        }
    }
}

fn replay(row: &store::DecisionRow) -> anyhow::Result<Replay> {
    let snapshot = serde_json::from_str(&row.snapshot).context("read a decision's snapshot")?;
    let decision = Decision {
        outcome: serde_json::from_str(&row.outcome).context("read a decision's outcome")?,
        candidates: serde_json::from_str(&row.verdicts).context("read a decision's verdicts")?,
        policy: u32::try_from(row.policy)?,
    };
    Ok(routing::replay(&snapshot, &decision))
}
