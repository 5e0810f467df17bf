//! Work in the background: cases that wait are routed when somebody comes, and late ones are told of.

use std::time::Duration;

use anyhow::Context;
use tokio::sync::watch;

use super::{Case, assigning, audit, store};
use crate::city::City;
use crate::clock::Clock;
use crate::db::Db;

const EVERY: Duration = Duration::from_secs(20);

/// Does the rounds until it is told to stop.
pub async fn run(db: Db, city: City, clock: Clock, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
        if let Err(trouble) = round(&db, &city, &clock).await {
            tracing::warn!("casework's round: {trouble:#}");
        }
    }
}

/// One round.
pub async fn round(db: &Db, city: &City, clock: &Clock) -> anyhow::Result<()> {
    let now = clock.now();
    let mut tx = db.begin().await?;
    let assigned = assigning::route_waiting(&mut tx, city, now)
        .await
        .context("route")?;
    tx.commit().await?;
    if assigned > 0 {
        tracing::info!(assigned, "cases that waited were assigned");
    }
    let mut tx = db.begin().await?;
    for case in store::late(&mut tx, now).await? {
        tell_late(&mut tx, &case, now).await?;
    }
    tx.commit().await
}

/// Notes once that a case is late: from then on the head and the client see it.
async fn tell_late(
    tx: &mut crate::db::Tx,
    case: &Case,
    now: chrono::DateTime<chrono::Utc>,
) -> anyhow::Result<()> {
    if store::mark_late_told(tx, case.id, now).await? {
        audit::append(tx, case.id, None, "late", "", now).await?;
    }
    Ok(())
}
