//! Takes approved bulletins into the outbox, and notes when one is through.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::sleep;

use crate::clock::Clock;
use crate::db::Db;

const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long it rests after the database could not be reached.
const REST: Duration = Duration::from_secs(5);

/// People taken into the outbox in one transaction: it holds SQLite's writer for some hundredths of a
/// second.
const PAGE: usize = 1_000;

/// Works until it is told to stop. On several machines, each page is taken by one of them.
pub async fn run(db: Db, clock: Clock, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let rest = match round(&db, &clock, &stop).await {
            Ok(()) => LOOK_EVERY,
            Err(trouble) => {
                tracing::warn!("the round of bulletins: {trouble:#}");
                REST
            }
        };
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = sleep(rest) => {}
        }
    }
}

/// One round: takes all that is approved into the outbox.
pub async fn round(db: &Db, clock: &Clock, stop: &watch::Receiver<bool>) -> anyhow::Result<()> {
    let mut tx = db.read().await?;
    let overdue = super::overdue(&mut tx, clock.now()).await?;
    let waiting = super::waiting(&mut tx, clock.now()).await?;
    let under_way = super::under_way(&mut tx).await?;
    drop(tx);
    for id in overdue {
        let mut tx = db.begin().await?;
        super::expire(&mut tx, id, clock.now()).await?;
        tx.commit().await?;
    }
    for id in waiting {
        let mut tx = db.begin().await?;
        let mut more = super::leave(&mut tx, id, clock.now()).await?;
        tx.commit().await?;
        while more && !*stop.borrow() {
            let mut tx = db.begin().await?;
            more = super::fan_out(&mut tx, id, PAGE, clock.now()).await?;
            tx.commit().await?;
        }
    }
    for id in under_way {
        let mut tx = db.begin().await?;
        super::settle(&mut tx, id, clock.now()).await?;
        super::tally(&mut tx, id).await?;
        tx.commit().await?;
    }
    Ok(())
}
