//! Bulletins that are held back: one row says so, every claim looks at it, and the million rows of a bulletin
//! follow page by page. It can be killed anywhere.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::State;
use super::store::{self, Claimed, Kind};
use crate::db::{Db, Tx};

/// Rows moved in one transaction: it holds SQLite's writer for some hundredths of a second.
const PAGE: i64 = 2_000;

/// After this long nothing of a cancelled bulletin is worth sending anyway.
const LOOKED_AT: TimeDelta = TimeDelta::days(31);

/// Before when a cancelled bulletin is not looked at any more.
pub(super) fn looked_at(now: DateTime<Utc>) -> DateTime<Utc> {
    now - LOOKED_AT
}

/// Nothing of it leaves from now on.
pub(super) async fn pause(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<u64> {
    store::hold(tx, bulletin_id, Kind::Paused, None).await?;
    move_page(tx, bulletin_id).await
}

pub(super) async fn resume(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<u64> {
    if store::lock_hold(tx, bulletin_id).await?.is_none() {
        return Ok(0);
    }
    store::hold(tx, bulletin_id, Kind::Resumed, None).await?;
    move_page(tx, bulletin_id).await
}

pub(super) async fn withdraw(
    tx: &mut Tx,
    bulletin_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    store::hold(tx, bulletin_id, Kind::Cancelled, Some(now)).await?;
    store::void_what_is_under_way(tx, bulletin_id, now).await?;
    store::void_going_with(tx, bulletin_id, now).await?;
    move_page(tx, bulletin_id).await
}

/// Moves a page of rows to where their bulletin stands, and all the letters that go with it. Gives how many rows.
async fn move_page(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<u64> {
    match store::lock_hold(tx, bulletin_id).await? {
        None => Ok(0),
        Some(Kind::Paused) => {
            store::move_going_with(tx, bulletin_id, (State::Ready, State::Held)).await?;
            store::set_back(tx, bulletin_id, PAGE).await
        }
        Some(Kind::Cancelled) => {
            store::take_back_going_with(tx, bulletin_id).await?;
            store::take_back(tx, bulletin_id, PAGE).await
        }
        Some(Kind::Resumed) => {
            store::move_going_with(tx, bulletin_id, (State::Held, State::Ready)).await?;
            let moved = store::let_go(tx, bulletin_id, PAGE).await?;
            if moved == 0 {
                store::end_hold(tx, bulletin_id).await?;
            }
            Ok(moved)
        }
    }
}

/// Moves what still stands elsewhere, each page in a transaction of its own. Where all stands as it should, nothing
/// is written: a bulletin may be paused for weeks, and it is looked at each second.
pub(super) async fn move_all(db: &Db, held: &[(Uuid, Kind)]) -> anyhow::Result<()> {
    for (bulletin_id, kind) in held {
        let mut tx = db.read().await?;
        let is_misplaced = store::is_misplaced(&mut tx, *bulletin_id, *kind).await?;
        drop(tx);
        if !is_misplaced {
            continue;
        }
        loop {
            let mut tx = db.begin().await?;
            let moved = move_page(&mut tx, *bulletin_id).await?;
            tx.commit().await?;
            if moved == 0 {
                break;
            }
            // Whoever else wants to write has a turn between two pages.
            tokio::task::yield_now().await;
        }
    }
    Ok(())
}

/// The bulletins of which nothing may leave now.
pub(super) fn stopped(holds: &[(Uuid, Kind)]) -> impl Iterator<Item = Uuid> {
    holds.iter().filter(|(_, kind)| *kind != Kind::Resumed).map(|(id, _)| *id)
}

/// Sets aside, in the transaction that leased them, the rows of bulletins that are held; what is left may go.
/// So each row of a held bulletin is met by a claim at most once, and never again. A digest that tells of one does not
/// leave: the next one tells whatever else it told.
pub(super) async fn sift(
    tx: &mut Tx,
    token: Uuid,
    claimed: Vec<Claimed>,
    holds: &[(Uuid, Kind)],
) -> anyhow::Result<Vec<Claimed>> {
    let digests = digests_of_held(tx, &claimed, holds).await?;
    let kind_of = |row: &Claimed| {
        if row.digest_body_id.is_some_and(|body| digests.contains(&body)) {
            return Some(Kind::Cancelled);
        }
        let found = holds.iter().find(|(id, _)| Some(*id) == row.held_with());
        found.map(|(_, kind)| *kind).filter(|kind| *kind != Kind::Resumed)
    };
    let (mut free, mut paused) = (Vec::new(), Vec::new());
    let (mut cancelled, mut unknown) = (Vec::new(), Vec::new());
    for row in claimed {
        match kind_of(&row) {
            Some(Kind::Paused) => paused.push(row.id),
            // It may have arrived at an earlier try.
            Some(Kind::Cancelled) if row.unknowns > 0 => unknown.push(row.id),
            Some(Kind::Cancelled) => cancelled.push(row.id),
            Some(Kind::Resumed) | None => free.push(row),
        }
    }
    if !paused.is_empty() {
        store::set_aside(tx, token, &paused, State::Held, None).await?;
    }
    if !unknown.is_empty() {
        store::set_aside(tx, token, &unknown, State::Unknown, None).await?;
    }
    if !cancelled.is_empty() {
        let (to, code) = (State::Suppressed, Some("withdrawn"));
        store::set_aside(tx, token, &cancelled, to, code).await?;
    }
    Ok(free)
}

/// The digests among what was claimed that tell of a bulletin of which nothing may leave now.
async fn digests_of_held(
    tx: &mut Tx,
    claimed: &[Claimed],
    holds: &[(Uuid, Kind)],
) -> anyhow::Result<HashSet<Uuid>> {
    let stopped: HashSet<Uuid> = stopped(holds).collect();
    let mut held = HashSet::new();
    if stopped.is_empty() {
        return Ok(held);
    }
    let bodies: HashSet<Uuid> = claimed.iter().filter_map(|row| row.digest_body_id).collect();
    for body in bodies {
        let told = store::bulletins_in(tx, body).await?;
        if told.iter().any(|bulletin| stopped.contains(bulletin)) {
            held.insert(body);
        }
    }
    Ok(held)
}
