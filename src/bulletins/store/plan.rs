//! The SQL of whom a bulletin is meant for, and when.

use anyhow::Context;
use chrono::{DateTime, Utc};
use serde::Serialize;
use uuid::Uuid;

use crate::bulletins::{Aim, Hour};
use crate::db::{Tx, on};
use crate::deliveries::Channel;

pub async fn set_aim(tx: &mut Tx, id: Uuid, aim: &Aim) -> anyhow::Result<()> {
    let channels: Vec<&str> = aim.channels.iter().copied().map(Channel::as_str).collect();
    on!(tx, c => sqlx::query(
        "update bulletins
         set langs = $2, channels = $3, districts = $4, missing = $5
         where id = $1",
    )
    .bind(id)
    .bind(listed(&aim.langs)?)
    .bind(listed(&channels)?)
    .bind(listed(&aim.districts)?)
    .bind(aim.missing.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("set whom a bulletin is meant for")
}

/// None is all.
fn listed<T: Serialize>(list: &[T]) -> anyhow::Result<Option<String>> {
    Ok((!list.is_empty()).then(|| serde_json::to_string(list)).transpose()?)
}

pub async fn set_hour(tx: &mut Tx, id: Uuid, hour: Hour) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins
         set send_at = $2, worth_hours = $3, not_after = null, stated_end_at = null
         where id = $1",
    )
    .bind(id)
    .bind(hour.send_at)
    .bind(hour.worth.hours())
    .execute(c)
    .await
    .map(drop))
    .context("set when a bulletin leaves")
}

/// Until when a draft is worth sending, to the instant. It stays however often the draft is approved and taken back.
pub async fn set_end(
    tx: &mut Tx,
    id: Uuid,
    (send_at, not_after): (Option<DateTime<Utc>>, DateTime<Utc>),
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins set send_at = $2, not_after = $3, stated_end_at = $3 where id = $1",
    )
    .bind(id)
    .bind(send_at)
    .bind(not_after)
    .execute(c)
    .await
    .map(drop))
    .context("set until when a bulletin is worth sending")
}

pub async fn set_not_after(tx: &mut Tx, id: Uuid, until: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update bulletins set not_after = $2 where id = $1")
        .bind(id)
        .bind(until)
        .execute(c)
        .await
        .map(drop))
    .context("set until when a bulletin is worth sending")
}
