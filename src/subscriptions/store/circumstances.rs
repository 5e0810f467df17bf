//! The SQL of what a subscriber says of herself, and of her pause.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::subscriptions::{Circumstances, Subscriber};

/// As the columns have it: nothing said is null.
struct Columns {
    other_langs: Option<String>,
    district: Option<String>,
    time_zone: Option<&'static str>,
    quiet_from: Option<String>,
    quiet_until: Option<String>,
}

impl Columns {
    fn of(said: &Circumstances) -> anyhow::Result<Self> {
        let other_langs = match said.other_langs.is_empty() {
            true => None,
            false => Some(serde_json::to_string(&said.other_langs)?),
        };
        Ok(Self {
            other_langs,
            district: said.district.clone(),
            time_zone: said.time_zone.map(chrono_tz::Tz::name),
            quiet_from: said.quiet.map(|quiet| quiet.from_text()),
            quiet_until: said.quiet.map(|quiet| quiet.until_text()),
        })
    }
}

/// Takes what is said now; what was said before and is not now stays.
pub async fn add_circumstances(
    tx: &mut Tx,
    subscriber_id: Uuid,
    said: &Circumstances,
) -> anyhow::Result<()> {
    let columns = Columns::of(said)?;
    on!(tx, c => sqlx::query(
        "update subscribers
         set other_langs = coalesce($2, other_langs),
           district = coalesce($3, district),
           time_zone = coalesce($4, time_zone),
           quiet_from = coalesce($5, quiet_from),
           quiet_until = coalesce($6, quiet_until)
         where id = $1",
    )
    .bind(subscriber_id)
    .bind(columns.other_langs)
    .bind(columns.district)
    .bind(columns.time_zone)
    .bind(columns.quiet_from)
    .bind(columns.quiet_until)
    .execute(c)
    .await
    .map(drop))
    .context("add what a subscriber says of herself")
}

/// Puts what is said now in the place of what was said before.
pub async fn set_circumstances(
    tx: &mut Tx,
    subscriber_id: Uuid,
    said: &Circumstances,
) -> anyhow::Result<()> {
    let columns = Columns::of(said)?;
    on!(tx, c => sqlx::query(
        "update subscribers
         set other_langs = $2, district = $3, time_zone = $4, quiet_from = $5, quiet_until = $6
         where id = $1",
    )
    .bind(subscriber_id)
    .bind(columns.other_langs)
    .bind(columns.district)
    .bind(columns.time_zone)
    .bind(columns.quiet_from)
    .bind(columns.quiet_until)
    .execute(c)
    .await
    .map(drop))
    .context("set what a subscriber says of herself")
}

/// False if the subscriber is not live.
pub async fn set_paused(
    tx: &mut Tx,
    subscriber_id: Uuid,
    until: Option<DateTime<Utc>>,
) -> anyhow::Result<bool> {
    let found: Option<Uuid> = on!(tx, c => sqlx::query_scalar(
        "update subscribers
         set paused_until = $2
         where id = $1 and confirmed_at is not null and ended_at is null
         returning id",
    )
    .bind(subscriber_id)
    .bind(until)
    .fetch_optional(c)
    .await)
    .context("pause a subscriber")?;
    Ok(found.is_some())
}

/// A subscriber whose row is locked until the transaction ends.
pub async fn lock(tx: &mut Tx, subscriber_id: Uuid) -> anyhow::Result<Option<Subscriber>> {
    on!(tx, c => sqlx::query("update subscribers set lang = lang where id = $1")
        .bind(subscriber_id)
        .execute(c)
        .await
        .map(drop))
    .context("lock a subscriber")?;
    super::find(tx, subscriber_id).await
}
