//! Demands that staff counted or wrote up, who counted them, and the closed cases of late entries.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::cases::contact_text;
use crate::casework::Channel;
use crate::casework::routing::Contact;
use crate::db::{Tx, on};
use crate::language::Lang;

/// A demand that no case was opened for.
pub struct TakenDemand {
    pub id: Uuid,
    pub asked_on: NaiveDate,
    pub asked_hour: i64,
    pub lang: Lang,
    pub topic: String,
    pub channel: Channel,
    pub outcome: &'static str,
    pub took_minutes: Option<i64>,
}

/// `false` if the same one was counted before.
pub async fn insert_taken_demand(tx: &mut Tx, demand: &TakenDemand) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into demands
           (id, asked_on, asked_hour, lang, topic, channel, outcome, took_minutes)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict do nothing",
    )
    .bind(demand.id)
    .bind(demand.asked_on)
    .bind(demand.asked_hour)
    .bind(demand.lang)
    .bind(&demand.topic)
    .bind(demand.channel.as_str())
    .bind(demand.outcome)
    .bind(demand.took_minutes)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("count what staff took")?;
    Ok(rows == 1)
}

pub async fn insert_tally(
    tx: &mut Tx,
    demand_id: Uuid,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into tallies (demand_id, staff_id, tallied_at) values ($1, $2, $3)",
    )
    .bind(demand_id)
    .bind(staff_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note who counted")
}

pub async fn count_tallies(
    tx: &mut Tx,
    staff_id: Uuid,
    since: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let count: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*) from tallies where staff_id = $1 and tallied_at >= $2",
    )
    .bind(staff_id)
    .bind(since)
    .fetch_one(c)
    .await)
    .context("count what somebody counted")?;
    Ok(usize::try_from(count)?)
}

/// What somebody counted last since an instant.
pub async fn last_tally(
    tx: &mut Tx,
    staff_id: Uuid,
    since: DateTime<Utc>,
) -> anyhow::Result<Option<(Uuid, Lang, String)>> {
    on!(tx, c => sqlx::query_as(
        "select demands.id, demands.lang, demands.topic
         from tallies
         join demands on demands.id = tallies.demand_id
         where tallies.staff_id = $1 and tallies.tallied_at >= $2
         order by tallies.tallied_at desc, demands.id desc
         limit 1",
    )
    .bind(staff_id)
    .bind(since)
    .fetch_optional(c)
    .await)
    .context("find what somebody counted last")
}

pub async fn delete_tally(tx: &mut Tx, demand_id: Uuid) -> anyhow::Result<()> {
    for sql in ["delete from tallies where demand_id = $1", "delete from demands where id = $1"] {
        on!(tx, c => sqlx::query(sql).bind(demand_id).execute(c).await.map(drop))
            .context("take a count back")?;
    }
    Ok(())
}

pub async fn forget_tallies(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from tallies where tallied_at < $1")
        .bind(before)
        .execute(c)
        .await
        .map(drop))
    .context("forget who counted")
}

/// A case that was over when it was written up.
pub struct LateRow<'r> {
    pub id: Uuid,
    pub locator: String,
    pub demand_id: Uuid,
    pub lang: Lang,
    pub topic: &'r str,
    pub channel: Channel,
    pub contact: Contact,
    pub weight: i64,
    pub by: Uuid,
    pub outcome: &'static str,
    pub opened_at: DateTime<Utc>,
    pub closed_at: DateTime<Utc>,
}

/// `false` if the locator is taken.
pub async fn insert_closed(tx: &mut Tx, row: &LateRow<'_>) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into cases
           (id, locator, demand_id, lang, topic, channel, contact, urgent, weight, reach, state,
            epoch, opened_at, first_read_at, first_answered_at, answered_at, client_wrote_at,
            closed_at, closed_by, closing_reason, taken_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'receipt', 'closed', 1, $10, $10, $10, $10, $10,
                 $11, $12, $13, $12)
         on conflict do nothing",
    )
    .bind(row.id)
    .bind(&row.locator)
    .bind(row.demand_id)
    .bind(row.lang)
    .bind(row.topic)
    .bind(row.channel.as_str())
    .bind(contact_text(row.contact))
    .bind(false)
    .bind(row.weight)
    .bind(row.opened_at)
    .bind(row.closed_at)
    .bind(row.by)
    .bind(row.outcome)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("keep a case that was written up")?;
    Ok(rows == 1)
}
