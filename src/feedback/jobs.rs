//! Forgets in the background what readers said more than a year ago: the texts have changed since.

use std::time::Duration;

use tokio::sync::watch;

use crate::clock::Clock;
use crate::db::Db;

const EVERY: Duration = Duration::from_secs(6 * 3_600);

/// Forgets a few times a day until it is told to stop.
pub async fn run(db: Db, clock: Clock, mut stop: watch::Receiver<bool>) {
    loop {
        if let Err(trouble) = round(&db, &clock).await {
            tracing::warn!("forget what readers said a year ago: {trouble:#}");
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Forgets what is older than a year.
pub async fn round(db: &Db, clock: &Clock) -> anyhow::Result<()> {
    let mut tx = db.begin().await?;
    super::forget(&mut tx, clock.now()).await?;
    tx.commit().await
}
