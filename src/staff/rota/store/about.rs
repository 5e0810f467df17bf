//! Who somebody is for routing, and what they said of this minute.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::staff::rota::{Gender, Presence};

pub async fn set_about(
    tx: &mut Tx,
    staff_id: Uuid,
    gender: Option<Gender>,
    translates_letters: bool,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update staff set gender = $2, translates_letters = $3 where id = $1")
        .bind(staff_id)
        .bind(gender.map(Gender::as_str))
        .bind(translates_letters)
        .execute(c)
        .await
        .map(drop))
    .context("set what routing must know of somebody")
}

/// SQLite's writer is alone anyway.
pub async fn hold(tx: &mut Tx) -> anyhow::Result<()> {
    let sql = tx.sql(
        "select id from staff where ended_at is null order by id limit 1",
        "select id from staff where ended_at is null order by id for no key update",
    );
    on!(tx, c => sqlx::query(sql).fetch_all(c).await.map(drop)).context("hold the rota")
}

/// Whatever was said before ends now.
pub async fn end_presence(tx: &mut Tx, staff_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update presences set until_at = $2 where staff_id = $1 and until_at > $2",
    )
    .bind(staff_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("end what was said of a minute")
}

pub async fn insert_presence(
    tx: &mut Tx,
    id: Uuid,
    staff_id: Uuid,
    presence: Presence,
    (since, until): (DateTime<Utc>, DateTime<Utc>),
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into presences (id, staff_id, kind, since_at, until_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(staff_id)
    .bind(presence.as_str())
    .bind(since)
    .bind(until)
    .execute(c)
    .await
    .map(drop))
    .context("note whether somebody is free")
}

/// What holds now, of everybody who said anything but that they are here.
pub async fn current_presences(
    tx: &mut Tx,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<(Uuid, Presence, DateTime<Utc>)>> {
    let rows: Vec<(Uuid, String, DateTime<Utc>)> = on!(tx, c => sqlx::query_as(
        "select staff_id, kind, since_at
         from presences
         where since_at <= $1 and until_at > $1
         order by staff_id, since_at desc, id desc",
    )
    .bind(now)
    .fetch_all(c)
    .await)
    .context("read who is free")?;
    let parsed = rows.into_iter();
    let parsed = parsed.filter_map(|(id, kind, since)| Some((id, Presence::parse(&kind)?, since)));
    Ok(parsed.collect())
}

/// When what somebody said of this minute ends by itself.
pub async fn presence_until(
    tx: &mut Tx,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    on!(tx, c => sqlx::query_scalar(
        "select until_at
         from presences
         where staff_id = $1 and since_at <= $2 and until_at > $2
         order by since_at desc, id desc
         limit 1",
    )
    .bind(staff_id)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("read until when somebody is not free")
}

/// Forgets what ended before `until`. Gives how many were forgotten.
pub async fn forget_presences(tx: &mut Tx, until: DateTime<Utc>) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query("delete from presences where until_at < $1")
        .bind(until)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
    .context("forget what was said of minutes")
}
