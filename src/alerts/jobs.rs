//! Ends alerts whose time has come, so that every page stops saying them, and counts who would get those that are
//! being filled in.

use std::time::Duration;

use tokio::sync::watch;

use crate::app::App;
use crate::clock::Clock;
use crate::db::Db;

const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long it rests after the database could not be reached.
const REST: Duration = Duration::from_secs(5);

/// Works until it is told to stop. On several machines, each alert is ended by one of them.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let rest = match round(&app).await {
            Ok(()) => LOOK_EVERY,
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

/// One round.
pub async fn round(app: &App) -> anyhow::Result<()> {
    end_over(&app.db, &app.clock).await?;
    count(app).await
}

/// Ends what has come to its time. The writer is taken only where there is something to end.
pub async fn end_over(db: &Db, clock: &Clock) -> anyhow::Result<()> {
    let now = clock.now();
    if super::store::over(&mut db.read().await?, now).await?.is_empty() {
        return Ok(());
    }
    let mut tx = db.begin().await?;
    super::end_what_is_over(&mut tx, now).await?;
    tx.commit().await
}

/// Counts who would get what was filled in; nobody waits for it, and the writer is not held meanwhile.
async fn count(app: &App) -> anyhow::Result<()> {
    let mut tx = app.db.read().await?;
    let uncounted = super::uncounted(&mut tx).await?;
    if uncounted.is_empty() {
        return Ok(());
    }
    let counted = super::count(&mut tx, &app.city, app.clock.now()).await?;
    drop(tx);
    let mut tx = app.db.begin().await?;
    for alert in uncounted {
        super::keep_count(&mut tx, alert, &counted).await?;
    }
    tx.commit().await
}
