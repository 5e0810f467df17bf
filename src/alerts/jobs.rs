//! Ends alerts whose time has come, so that every page stops saying them.

use std::time::Duration;

use tokio::sync::watch;

use crate::clock::Clock;
use crate::db::Db;

const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long it rests after the database could not be reached.
const REST: Duration = Duration::from_secs(5);

/// Works until it is told to stop. On several machines, each alert is ended by one of them.
pub async fn run(db: Db, clock: Clock, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let rest = match round(&db, &clock).await {
            Ok(_) => LOOK_EVERY,
            Err(trouble) => {
                tracing::warn!("the round of alerts: {trouble:#}");
                REST
            }
        };
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(rest) => {}
        }
    }
}

/// One round, and how many alerts ended in it. The writer is taken only where there is something to end.
pub async fn round(db: &Db, clock: &Clock) -> anyhow::Result<usize> {
    let now = clock.now();
    if super::store::over(&mut db.read().await?, now).await?.is_empty() {
        return Ok(0);
    }
    let mut tx = db.begin().await?;
    let ended = super::end_what_is_over(&mut tx, now).await?;
    tx.commit().await?;
    Ok(ended)
}
