//! What is done once in a while and not in a hurry: conversations whose end nobody noted are ended, cases whose time is over are erased, keys are wrapped anew,
//! keys that nobody needs are destroyed, the ends of all trails are anchored, and who was on a break is forgotten.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use tokio::sync::watch;

use super::{anchors, assigning, erasing, rotation};
use crate::city::City;
use crate::clock::Clock;
use crate::db::Db;
use crate::staff::rota::presence;
use crate::vault::KeyRing;

/// More often than daily, so that a house that is switched off at night does it too.
const EVERY: Duration = Duration::from_secs(3_600);

/// What the rounds work with.
#[derive(Clone)]
pub struct Rounds {
    pub db: Db,
    pub city: City,
    pub clock: Clock,
    pub ring: Arc<KeyRing>,
    /// For how long backups of the database are kept.
    pub backups_kept: TimeDelta,
}

/// Does the rounds until it is told to stop.
pub async fn run(rounds: Rounds, mut stop: watch::Receiver<bool>) {
    loop {
        if let Err(trouble) = round(&rounds).await {
            tracing::warn!("casework's daily round: {trouble:#}");
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// One round.
pub async fn round(rounds: &Rounds) -> anyhow::Result<()> {
    let Rounds { db, city, clock, ring, backups_kept } = rounds;
    let now = clock.now();
    // First, and whatever comes of it: somebody may be waiting for whoever is held.
    match assigning::end_unnoted(db, city, now).await {
        Ok(0) => {}
        Ok(ended) => tracing::info!(ended, "conversations whose end nobody noted were ended"),
        Err(trouble) => tracing::error!("end what nobody noted: {trouble:#}"),
    }
    // What another process destroyed must not live on in this one's memory.
    ring.refresh()?;
    let erased = erasing::round(db, city, now).await?;
    let rewrapped = rotation::rewrap(db, ring, city.today(now), now).await?;
    if anchors::make(db, ring, city.today(now), now).await? {
        tracing::info!("the ends of all trails were kept, and anchored");
    }
    let destroyed = rotation::retire(db, ring, *backups_kept, now).await?;
    let mut tx = db.begin().await?;
    presence::forget(&mut tx, now).await?;
    tx.commit().await?;
    if erased + rewrapped + destroyed.len() > 0 {
        tracing::info!(erased, rewrapped, destroyed = destroyed.len(), "what was kept of cases");
    }
    Ok(())
}
