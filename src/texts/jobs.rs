//! Publishes in the background what was given a day.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::{Paths, translations};
use crate::clock::Clock;
use crate::db::Db;

const EVERY: Duration = Duration::from_secs(10);

/// Publishes what is due until it is told to stop. `paths` gives the pages that links may lead to.
pub async fn run(
    db: Db,
    clock: Clock,
    paths: impl Fn() -> Arc<Paths>,
    mut stop: watch::Receiver<bool>,
) {
    loop {
        if let Err(trouble) = round(&db, &clock, &paths()).await {
            tracing::warn!("publish what is due: {trouble:#}");
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Publishes whatever is due, and gives how many.
pub async fn round(db: &Db, clock: &Clock, paths: &Paths) -> anyhow::Result<usize> {
    let mut tx = db.begin().await?;
    let published = translations::publish_due(&mut tx, paths, clock.now()).await?;
    tx.commit().await?;
    Ok(published)
}
