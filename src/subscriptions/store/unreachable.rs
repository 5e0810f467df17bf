//! The SQL of addresses that are left alone.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::Channel;
use crate::subscriptions::Reason;

/// An address that is left alone.
pub struct LeftRow {
    pub evidence_id: Uuid,
    pub channel: Channel,
    pub address_hash: Vec<u8>,
    pub address_sealed: Option<Vec<u8>>,
    pub reason: String,
    pub since_at: DateTime<Utc>,
    pub until_at: Option<DateTime<Utc>>,
    pub subscriber_id: Option<Uuid>,
}

#[derive(sqlx::FromRow)]
struct Row {
    evidence_id: Uuid,
    channel: String,
    address_hash: Vec<u8>,
    address_sealed: Option<Vec<u8>>,
    reason: String,
    since_at: DateTime<Utc>,
    until_at: Option<DateTime<Utc>>,
    subscriber_id: Option<Uuid>,
}

impl Row {
    fn read(self) -> anyhow::Result<LeftRow> {
        Ok(LeftRow {
            evidence_id: self.evidence_id,
            channel: Channel::parse(&self.channel).context("read a channel")?,
            address_hash: self.address_hash,
            address_sealed: self.address_sealed.filter(|sealed| !sealed.is_empty()),
            reason: self.reason,
            since_at: self.since_at,
            until_at: self.until_at,
            subscriber_id: self.subscriber_id,
        })
    }
}

/// How an address is left alone.
pub struct Leaving {
    pub reason: Reason,
    pub evidence: Uuid,
    /// None: until somebody has it written to again.
    pub until: Option<DateTime<Utc>>,
    /// Whether she got something until now: then the sealed address is kept beside, so that a mistake can be
    /// mended.
    pub is_revivable: bool,
}

/// Leaves an address alone until an instant, or for good. A longer wait that stands already stays, and of somebody
/// who had ended already any that stands. Gives whether it is left alone for this. Whoever is forgotten has no
/// address.
pub async fn suppress(
    tx: &mut Tx,
    subscriber_id: Uuid,
    leaving: &Leaving,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let over_by = leaving.until.filter(|_| leaving.is_revivable).unwrap_or(now);
    let rows = on!(tx, c => sqlx::query(
        "insert into suppressions
           (channel, address_hash, reason, since_at, until_at, evidence_id, subscriber_id, address_sealed)
         select channel, address_hash, $2, $3, $4, $5, id, case when $6 then address_sealed end
         from subscribers
         where id = $1 and address_hash <> $7
         on conflict (channel, address_hash) do update
         set reason = excluded.reason, since_at = excluded.since_at, until_at = excluded.until_at,
             evidence_id = excluded.evidence_id, subscriber_id = excluded.subscriber_id,
             address_sealed = excluded.address_sealed
         where suppressions.until_at is not null
           and (excluded.until_at is null or suppressions.until_at <= $8)",
    )
    .bind(subscriber_id)
    .bind(leaving.reason.as_str())
    .bind(now)
    .bind(leaving.until)
    .bind(leaving.evidence)
    .bind(leaving.is_revivable)
    .bind(subscriber_id.as_bytes().to_vec())
    .bind(over_by)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("leave an address alone")?;
    Ok(rows > 0)
}

/// Forgets of an address that is left alone where it is and whose: she said stop, and nobody begins anew what she
/// had.
pub async fn never_revive(tx: &mut Tx, subscriber_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update suppressions
         set address_sealed = null, subscriber_id = null
         where subscriber_id = $1",
    )
    .bind(subscriber_id)
    .execute(c)
    .await
    .map(drop))
    .context("forget whose address is left alone")
}

pub async fn left_alone(tx: &mut Tx, since: DateTime<Utc>) -> anyhow::Result<Vec<LeftRow>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select evidence_id, channel, address_hash, address_sealed, reason, since_at, until_at,
                subscriber_id
         from suppressions
         where evidence_id is not null and since_at >= $1",
    )
    .bind(since)
    .fetch_all(c)
    .await)
    .context("list the addresses that are left alone")?;
    rows.into_iter().map(Row::read).collect()
}

pub async fn left_for(tx: &mut Tx, evidence: Uuid) -> anyhow::Result<Option<LeftRow>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select evidence_id, channel, address_hash, address_sealed, reason, since_at, until_at,
                subscriber_id
         from suppressions
         where evidence_id = $1",
    )
    .bind(evidence)
    .fetch_optional(c)
    .await)
    .context("find the address that is left alone")?;
    row.map(Row::read).transpose()
}

/// Brings back a subscriber who ended at an instant because her address took nothing. `false` if she came back
/// herself, ended otherwise, is forgotten, or is written to under another address by now.
pub async fn go_on(tx: &mut Tx, subscriber_id: Uuid, left: &LeftRow) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update subscribers
         set ended_at = null, ended_reason = null, address_sealed = $2, failures = 0
         where id = $1 and ended_at = $3 and ended_reason = $4 and address_hash = $5",
    )
    .bind(subscriber_id)
    .bind(&left.address_sealed)
    .bind(left.since_at)
    .bind(Reason::Unreachable.as_str())
    .bind(&left.address_hash)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("write to a subscriber again")?;
    Ok(rows == 1)
}

/// The subscriptions that ended at an instant because the address took nothing.
pub async fn ended_at(
    tx: &mut Tx,
    subscriber_id: Uuid,
    at: DateTime<Utc>,
) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select id
         from subscriptions
         where subscriber_id = $1 and ended_at = $2 and ended_reason = $3
         order by id",
    )
    .bind(subscriber_id)
    .bind(at)
    .bind(Reason::Unreachable.as_str())
    .fetch_all(c)
    .await)
    .context("read what ended with an address")
}

/// Begins a subscription like one that ended, with the consent that was given to that one.
pub async fn begin_as(
    tx: &mut Tx,
    id: Uuid,
    ended: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into subscriptions
           (id, subscriber_id, topic, lang, channel, cadence, source, consented_at, consent,
            started_at)
         select $1, subscriber_id, topic, lang, channel, cadence, source, consented_at, consent, $3
         from subscriptions
         where id = $2
         on conflict (subscriber_id, topic, lang) where ended_at is null do nothing",
    )
    .bind(id)
    .bind(ended)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("begin a subscription as it was")
}

pub async fn lift(tx: &mut Tx, evidence: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from suppressions where evidence_id = $1")
        .bind(evidence)
        .execute(c)
        .await
        .map(drop))
    .context("leave an address alone no more")
}

pub async fn forget_left(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update suppressions
         set address_sealed = null
         where address_sealed is not null and since_at < $1",
    )
    .bind(before)
    .execute(c)
    .await
    .map(drop))
    .context("forget the addresses that are left alone")
}
