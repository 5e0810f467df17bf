//! The SQL of a bulletin on its way: approved, held back, stopped.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::bulletins::State;
use crate::db::{Tx, on};

pub async fn approve(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    (send_at, not_after): (DateTime<Utc>, DateTime<Utc>),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins
         set state = 'approved', approved_at = $3, approved_by = $2, send_at = $4, not_after = $5
         where id = $1",
    )
    .bind(id)
    .bind(by)
    .bind(now)
    .bind(send_at)
    .bind(not_after)
    .execute(c)
    .await
    .map(drop))
    .context("approve a bulletin")
}

/// A draft again. The hour that was chosen stays, and so does an end that was stated to the instant.
pub async fn take_back(tx: &mut Tx, id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins
         set state = 'draft', approved_at = null, approved_by = null,
             not_after = stated_end_at, audience = null, paused_at = null, paused_by = null
         where id = $1",
    )
    .bind(id)
    .execute(c)
    .await
    .map(drop))
    .context("take the approval of a bulletin back")
}

pub async fn set_left(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update bulletins set left_at = $2 where id = $1")
        .bind(id)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
    .context("note that a bulletin leaves")
}

pub async fn set_state(tx: &mut Tx, id: Uuid, state: State) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update bulletins set state = $2 where id = $1")
        .bind(id)
        .bind(state.as_str())
        .execute(c)
        .await
        .map(drop))
    .context("set how far a bulletin is")
}

pub async fn pause(tx: &mut Tx, id: Uuid, by: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins set state = 'paused', paused_at = $3, paused_by = $2 where id = $1",
    )
    .bind(id)
    .bind(by)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("hold a bulletin back")
}

/// How many are to get it, until they stand in the outbox.
pub async fn expect(tx: &mut Tx, id: Uuid, people: u64) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update bulletins set audience = $2 where id = $1")
        .bind(id)
        .bind(i64::try_from(people)?)
        .execute(c)
        .await
        .map(drop))
    .context("note how many are to get a bulletin")
}

/// Back to where it was: the rows say how far that is. One that goes round once more, for a language that was added,
/// goes on with that, however far the first round got.
pub async fn resume(tx: &mut Tx, id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins
         set state = case when going_round_since is not null then 'fanning-out'
                          when fanned_out_at is not null then 'sending'
                          when fan_out_cursor is not null then 'fanning-out'
                          else 'approved' end,
             paused_at = null, paused_by = null
         where id = $1",
    )
    .bind(id)
    .execute(c)
    .await
    .map(drop))
    .context("let a bulletin go on")
}

pub async fn stop(tx: &mut Tx, id: Uuid, by: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins
         set state = 'stopped', cancelled_at = $3, cancelled_by = $2
         where id = $1",
    )
    .bind(id)
    .bind(by)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("stop a bulletin")
}

/// One that was through goes on, for what is tried once more.
pub async fn go_on(tx: &mut Tx, id: Uuid, until: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins set state = 'sending', done_at = null, not_after = $2 where id = $1",
    )
    .bind(id)
    .bind(until)
    .execute(c)
    .await
    .map(drop))
    .context("let a bulletin go on with what failed")
}
