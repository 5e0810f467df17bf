//! Work in the background: cases that wait are routed when somebody comes, late ones are told of, and links
//! that hold no longer are forgotten.

use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::watch;
use uuid::Uuid;

use super::assigning::{Assigned, Cause, choosing, offers};
use super::notices::{News, Notices};
use super::translating::{self, links};
use super::{assigning, audit, holding, parking, store, tallying};
use crate::city::City;
use crate::clock::Clock;
use crate::db::Db;

const EVERY: Duration = Duration::from_secs(20);

/// Does the rounds until it is told to stop.
pub async fn run(
    db: Db,
    city: City,
    clock: Clock,
    notices: Notices,
    mut stop: watch::Receiver<bool>,
) {
    loop {
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
        if let Err(trouble) = round(&db, &city, &clock, &notices).await {
            tracing::warn!("casework's round: {trouble:#}");
        }
    }
}

/// One round.
pub async fn round(db: &Db, city: &City, clock: &Clock, notices: &Notices) -> anyhow::Result<()> {
    let now = clock.now();
    let mut tx = db.begin().await?;
    holding::let_go(&mut tx, now).await?;
    tx.commit().await?;
    look_after_offers(db, city, now).await?;
    hand_over(db, city, now).await?;
    let mut tx = db.read().await?;
    let waiting = store::waiting(&mut tx).await?;
    drop(tx);
    let mut assigned = 0;
    for case in waiting {
        match route(db, city, case.id, now).await {
            Ok(Assigned::To(_) | Assigned::Offered(_)) => assigned += 1,
            Ok(Assigned::Waits | Assigned::Untouched) => {}
            // One case that cannot be routed must not hold up the others.
            Err(trouble) => tracing::error!("route a case that waits: {trouble:#}"),
        }
    }
    if assigned > 0 {
        tracing::info!(assigned, "cases that waited were assigned or offered");
    }
    links::round(db, city, notices, now).await?;
    seat_missing(db, city, now).await?;
    tell_late_ones(db, notices, now).await?;
    let mut tx = db.begin().await?;
    store::forget_links(&mut tx, now).await?;
    store::forget_case_links(&mut tx, now).await?;
    parking::forget(&mut tx, now).await?;
    tallying::forget(&mut tx, now).await?;
    tx.commit().await?;
    assigning::replay_yesterday(db, city, now).await
}

/// Offers whose time is over or whose person left go to the next best, each in a transaction of its own.
async fn look_after_offers(db: &Db, city: &City, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = db.read().await?;
    let waiting = offers::waiting(&mut tx).await?;
    drop(tx);
    for asked in waiting {
        let mut tx = db.begin().await?;
        match offers::look_after(&mut tx, city, asked, now).await {
            Ok(_) => tx.commit().await?,
            Err(trouble) => tracing::error!("look after an offer: {trouble:#}"),
        }
    }
    Ok(())
}

/// Whoever is away or counsels no more hands over what must not wait.
async fn hand_over(db: &Db, city: &City, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = db.read().await?;
    let left = assigning::who_left(&mut tx, city, now).await?;
    drop(tx);
    for staff_id in left {
        let mut tx = db.begin().await?;
        match assigning::hand_over(&mut tx, city, staff_id, now).await {
            Ok(0) => {}
            Ok(cases) => {
                tx.commit().await?;
                tracing::info!(cases, "cases of somebody who is away were handed over");
            }
            Err(trouble) => tracing::error!("hand over: {trouble:#}"),
        }
    }
    Ok(())
}

/// Letters whose interpreter was taken from them, a transaction each: one that nobody translates holds up no other.
async fn seat_missing(db: &Db, city: &City, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = db.read().await?;
    let left = store::letters_left(&mut tx, translating::INTO).await?;
    drop(tx);
    for case_id in left {
        let mut tx = db.begin().await?;
        match choosing::seat_missing(&mut tx, city, case_id, now).await {
            Ok(()) => tx.commit().await?,
            Err(trouble) => tracing::error!("look for an interpreter: {trouble:#}"),
        }
    }
    Ok(())
}

/// A transaction a case: none is held while others wait for a second row of it.
async fn route(
    db: &Db,
    city: &City,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Assigned> {
    let mut tx = db.begin().await?;
    let assigned = assigning::route_case(&mut tx, city, case_id, Cause::Retried, now).await?;
    tx.commit().await?;
    Ok(assigned)
}

/// Late cases by id, a transaction each: one that cannot be told of holds up no other.
async fn tell_late_ones(db: &Db, notices: &Notices, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = db.read().await?;
    let late = store::late_untold(&mut tx, now).await?;
    drop(tx);
    for case_id in late {
        if let Err(trouble) = tell_late(db, notices, case_id, now).await {
            tracing::error!(case = %case_id, "tell of a late case: {trouble:#}");
        }
    }
    Ok(())
}

/// Notes once that a case is late: from then on the head and the client see it, and she is told if she left
/// an address.
async fn tell_late(
    db: &Db,
    notices: &Notices,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let mut tx = db.begin().await?;
    store::lock(&mut tx, case_id).await?;
    // Somebody may have answered since the list was read.
    let case = store::find(&mut tx, case_id).await?.filter(|case| case.is_late(now));
    let Some(case) = case else {
        return Ok(());
    };
    if store::mark_late_told(&mut tx, case.id, now).await? {
        audit::append(&mut tx, case.id, None, "late", "", now).await?;
        notices.tell(&mut tx, &case, News::Late, now).await?;
    }
    tx.commit().await
}
