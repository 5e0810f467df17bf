//! The SQL of what a machine did.

use std::collections::BTreeSet;

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};

use crate::db::{Tx, on};
use crate::texts::translations::Place;

/// Adds to the characters of a day where they stay below the most, in one statement: whoever comes second
/// waits and sees the sum.
pub(super) async fn spend(
    tx: &mut Tx,
    day: NaiveDate,
    characters: i64,
    most: i64,
) -> anyhow::Result<bool> {
    let spent = on!(tx, c => sqlx::query(
        "insert into machine_days (day, characters)
         values ($1, $2)
         on conflict (day) do update
         set characters = machine_days.characters + excluded.characters
         where machine_days.characters + excluded.characters <= $3",
    )
    .bind(day)
    .bind(characters)
    .bind(most)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("count what a machine is sent")?;
    Ok(spent > 0)
}

pub(super) async fn give_back(tx: &mut Tx, day: NaiveDate, characters: i64) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update machine_days
         set characters = characters - $2
         where day = $1 and characters >= $2",
    )
    .bind(day)
    .bind(characters)
    .execute(c)
    .await
    .map(drop))
    .context("take back what a machine was not sent")
}

pub(super) async fn insert_words(
    tx: &mut Tx,
    place: Place,
    hash: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into machine_words (text_id, lang, hash, made_at)
         values ($1, $2, $3, $4)
         on conflict (text_id, lang, hash) do nothing",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .bind(hash)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("keep which words a machine wrote")
}

pub(super) async fn words(tx: &mut Tx, place: Place) -> anyhow::Result<BTreeSet<String>> {
    let hashes: Vec<String> = on!(tx, c => sqlx::query_scalar(
        "select hash from machine_words where text_id = $1 and lang = $2",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .fetch_all(c)
    .await)
    .context("read which words a machine wrote")?;
    Ok(hashes.into_iter().collect())
}
