//! The SQL of what became of bulletins that are through.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::bulletins::Tally;
use crate::db::{Tx, on};
use crate::deliveries::Channel;

#[derive(sqlx::FromRow)]
struct Row {
    channel: String,
    total: i64,
    sent: i64,
    last_sent_at: Option<DateTime<Utc>>,
    busy_seconds: Option<i64>,
}

impl Row {
    fn tally(self) -> anyhow::Result<Tally> {
        Ok(Tally {
            channel: Channel::parse(&self.channel).context("read a channel")?,
            total: u64::try_from(self.total).unwrap_or_default(),
            sent: u64::try_from(self.sent).unwrap_or_default(),
            last_sent_at: self.last_sent_at,
            busy_seconds: self.busy_seconds.and_then(|seconds| u64::try_from(seconds).ok()),
        })
    }
}

/// What is tried once more later does not say how fast the rest left: that stays as it was.
pub async fn keep_tally(tx: &mut Tx, bulletin: Uuid, tally: &Tally) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into bulletin_tallies (bulletin_id, channel, total, sent, last_sent_at, busy_seconds)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (bulletin_id, channel) do update
         set total = excluded.total, sent = excluded.sent",
    )
    .bind(bulletin)
    .bind(tally.channel.as_str())
    .bind(i64::try_from(tally.total)?)
    .bind(i64::try_from(tally.sent)?)
    .bind(tally.last_sent_at)
    .bind(tally.busy_seconds.map(i64::try_from).transpose()?)
    .execute(c)
    .await
    .map(drop))
    .context("keep what became of a bulletin")
}

pub async fn tallies(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Tally>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select channel, total, sent, last_sent_at, busy_seconds
         from bulletin_tallies
         where bulletin_id = $1
         order by channel",
    )
    .bind(bulletin)
    .fetch_all(c)
    .await)
    .context("read what became of a bulletin")?;
    rows.into_iter().map(Row::tally).collect()
}

/// What the last bulletins became by a channel.
pub async fn last_tallies(tx: &mut Tx, channel: Channel, most: i64) -> anyhow::Result<Vec<Tally>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select channel, total, sent, last_sent_at, busy_seconds
         from bulletin_tallies
         where channel = $1 and sent > 0
         order by last_sent_at desc, bulletin_id desc
         limit $2",
    )
    .bind(channel.as_str())
    .bind(most)
    .fetch_all(c)
    .await)
    .context("read what the last bulletins became")?;
    rows.into_iter().map(Row::tally).collect()
}
