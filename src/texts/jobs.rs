//! Publishes in the background what was given a day.

use std::time::Duration;

use tokio::sync::watch;

use super::translations;
use crate::clock::Clock;
use crate::db::Db;

const EVERY: Duration = Duration::from_secs(10);

/// Publishes what is due until it is told to stop.
pub async fn run(db: Db, clock: Clock, mut stop: watch::Receiver<bool>) {
    loop {
        if let Err(trouble) = round(&db, &clock).await {
            tracing::warn!("publish what is due: {trouble:#}");
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Publishes whatever is due, and gives how many.
pub async fn round(db: &Db, clock: &Clock) -> anyhow::Result<usize> {
    let mut tx = db.begin().await?;
    let published = translations::publish_due(&mut tx, clock.now()).await?;
    tx.commit().await?;
    Ok(published)
}
