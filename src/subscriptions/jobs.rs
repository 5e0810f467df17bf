//! Forgets in the background who asked and never confirmed: nobody said that the address is theirs.

use std::time::Duration;

use tokio::sync::watch;

use super::store;
use crate::clock::Clock;
use crate::db::Db;

const EVERY: Duration = Duration::from_secs(3_600);

/// Forgets once an hour until it is told to stop.
pub async fn run(db: Db, clock: Clock, mut stop: watch::Receiver<bool>) {
    loop {
        if let Err(trouble) = round(&db, &clock).await {
            tracing::warn!("forget who never confirmed: {trouble:#}");
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Forgets confirmations that ran out, and the addresses that only they knew.
pub async fn round(db: &Db, clock: &Clock) -> anyhow::Result<()> {
    let mut tx = db.begin().await?;
    store::forget_confirmations(&mut tx, clock.now()).await?;
    store::forget_unconfirmed(&mut tx).await?;
    tx.commit().await
}
