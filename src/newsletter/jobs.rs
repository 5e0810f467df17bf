//! Releases in the background what was given a day.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::releasing::{self, Came};
use crate::clock::Clock;
use crate::db::Db;
use crate::texts::Paths;

const EVERY: Duration = Duration::from_secs(10);

/// Releases what is due until it is told to stop. `paths` gives the pages that links may lead to.
pub async fn run(
    db: Db,
    clock: Clock,
    paths: impl Fn() -> Arc<Paths>,
    mut stop: watch::Receiver<bool>,
) {
    loop {
        if let Err(trouble) = round(&db, &clock, &paths()).await {
            tracing::warn!("release what is due: {trouble:#}");
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Releases whatever is due, each in a transaction of its own, and gives how many instants came.
pub async fn round(db: &Db, clock: &Clock, paths: &Paths) -> anyhow::Result<usize> {
    let now = clock.now();
    let mut came = 0;
    loop {
        let mut tx = db.begin().await?;
        match releasing::release_next(&mut tx, paths, now).await? {
            None => return Ok(came),
            Some(Came::Released) => tx.commit().await?,
            Some(Came::Missed(issue_id, lang)) => {
                drop(tx);
                let mut tx = db.begin().await?;
                releasing::miss(&mut tx, (issue_id, lang), now).await?;
                tx.commit().await?;
            }
        }
        came += 1;
    }
}
