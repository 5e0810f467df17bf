//! The SQL of what became of the deliveries of a bulletin.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::bulletins::Failure;
use crate::deliveries::reports::{Asked, Line, Reason, Totals};
use crate::deliveries::{Channel, State};
use crate::language::Lang;

pub async fn delete_bodies(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from bulletin_bodies where bulletin_id = $1")
        .bind(bulletin_id)
        .execute(c)
        .await
        .map(drop))
    .context("forget what a bulletin was to say")
}

#[derive(sqlx::FromRow)]
struct TotalsRow {
    channel: String,
    total: i64,
    sent: i64,
    last_sent_at: Option<DateTime<Utc>>,
}

pub async fn totals(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Totals>> {
    let rows: Vec<TotalsRow> = on!(tx, c => sqlx::query_as(
        "select channel, count(*) as total, count(sent_at) as sent, max(sent_at) as last_sent_at
         from deliveries
         where bulletin_id = $1
         group by channel
         order by channel",
    )
    .bind(bulletin)
    .fetch_all(c)
    .await)
    .context("count the deliveries of a bulletin")?;
    let totals = |row: TotalsRow| {
        Ok(Totals {
            channel: channel_of(&row.channel)?,
            total: u64::try_from(row.total).unwrap_or_default(),
            sent: u64::try_from(row.sent).unwrap_or_default(),
            last_sent_at: row.last_sent_at,
            busy_seconds: 0,
        })
    };
    rows.into_iter().map(totals).collect()
}

const BY_MINUTE_ON_SQLITE: &str = "
    select count(*)
    from deliveries
    where bulletin_id = $1 and channel = $2 and sent_at is not null
    group by substr(sent_at, 1, 16)";
const BY_MINUTE_ON_POSTGRES: &str = "
    select count(*)
    from deliveries
    where bulletin_id = $1 and channel = $2 and sent_at is not null
    group by date_trunc('minute', sent_at)";

/// How many of a bulletin left by a channel in each minute in which one did.
pub async fn sent_by_minute(
    tx: &mut Tx,
    bulletin: Uuid,
    channel: Channel,
) -> anyhow::Result<Vec<u64>> {
    let sql = tx.sql(BY_MINUTE_ON_SQLITE, BY_MINUTE_ON_POSTGRES);
    let counts: Vec<i64> = on!(tx, c => sqlx::query_scalar(sql)
        .bind(bulletin)
        .bind(channel.as_str())
        .fetch_all(c)
        .await)
    .context("count what left in each minute")?;
    Ok(counts.into_iter().filter_map(|count| u64::try_from(count).ok()).collect())
}

pub async fn reasons(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Reason>> {
    let rows: Vec<(String, String, Option<String>, i64)> = on!(tx, c => sqlx::query_as(
        "select channel, state, last_code, count(*) as count
         from deliveries
         where bulletin_id = $1 and state in ('failed', 'unknown', 'suppressed', 'ready', 'held')
           and (state in ('failed', 'unknown', 'suppressed')
                or (state in ('ready', 'held') and (attempts > 0 or last_code is not null)))
         group by channel, state, last_code
         order by count(*) desc, channel, state, last_code",
    )
    .bind(bulletin)
    .fetch_all(c)
    .await)
    .context("count why deliveries of a bulletin did not arrive")?;
    rows.into_iter()
        .map(|(channel, state, code, count)| {
            let (channel, state) = (channel_of(&channel)?, state_of(&state)?);
            Ok(Reason { channel, state, code, count: u64::try_from(count).unwrap_or_default() })
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct FailureRow {
    id: Uuid,
    subscriber_id: Option<Uuid>,
    lang: Lang,
    wanted: Lang,
    channel: String,
    state: String,
    attempts: i64,
    last_code: Option<String>,
    last_detail: Option<String>,
}

pub async fn failures_of(
    tx: &mut Tx,
    bulletin: Uuid,
    asked: &Asked,
    most: i64,
) -> anyhow::Result<Vec<Failure>> {
    let rows: Vec<FailureRow> = on!(tx, c => sqlx::query_as(
        "select id, subscriber_id, lang, coalesce(wanted_lang, lang) as wanted, channel, state,
                attempts, last_code, last_detail
         from deliveries
         where bulletin_id = $1 and state in ('failed', 'unknown', 'suppressed', 'ready', 'held')
           and (state = $2
                or (cast($2 as text) is null
                    and (state in ('failed', 'unknown')
                         or (state in ('ready', 'held') and (attempts > 0 or last_code is not null)))))
           and (cast($3 as text) is null or last_code = $3)
           and (cast($4 as uuid) is null or id < $4)
         order by id desc
         limit $5",
    )
    .bind(bulletin)
    .bind(asked.state.map(State::as_str))
    .bind(&asked.code)
    .bind(asked.before)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("list what did not arrive of a bulletin")?;
    rows.into_iter()
        .map(|row| {
            Ok(Failure {
                delivery_id: row.id,
                subscriber_id: row.subscriber_id,
                lang: row.lang,
                wanted: row.wanted,
                channel: channel_of(&row.channel)?,
                state: state_of(&row.state)?,
                attempts: row.attempts,
                code: row.last_code,
                detail: row.last_detail,
            })
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct LineRow {
    id: Uuid,
    subscriber_id: Option<Uuid>,
    lang: Lang,
    channel: String,
    state: String,
    attempts: i64,
    last_code: Option<String>,
    created_at: DateTime<Utc>,
    sent_at: Option<DateTime<Utc>>,
}

impl LineRow {
    fn line(self) -> anyhow::Result<Line> {
        Ok(Line {
            id: self.id,
            subscriber_id: self.subscriber_id,
            lang: self.lang,
            channel: channel_of(&self.channel)?,
            state: state_of(&self.state)?,
            attempts: self.attempts,
            code: self.last_code,
            created_at: self.created_at,
            sent_at: self.sent_at,
        })
    }
}

pub async fn lines_after(
    tx: &mut Tx,
    bulletin: Uuid,
    after: Option<(Uuid, Lang)>,
    most: i64,
) -> anyhow::Result<Vec<Line>> {
    let (subscriber, lang) = match after {
        Some((subscriber, lang)) => (subscriber, lang.to_string()),
        None => (Uuid::nil(), String::new()),
    };
    let rows: Vec<LineRow> = on!(tx, c => sqlx::query_as(
        "select id, subscriber_id, lang, channel, state, attempts, last_code, created_at, sent_at
         from deliveries
         where bulletin_id = $1 and (subscriber_id, lang) > ($2, $3)
         order by subscriber_id, lang
         limit $4",
    )
    .bind(bulletin)
    .bind(subscriber)
    .bind(lang)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("read deliveries of a bulletin for a file")?;
    rows.into_iter().map(LineRow::line).collect()
}

pub async fn lines_going_with(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Line>> {
    let rows: Vec<LineRow> = on!(tx, c => sqlx::query_as(
        "select id, subscriber_id, lang, channel, state, attempts, last_code, created_at, sent_at
         from deliveries
         where goes_with_id = $1
         order by lang, id",
    )
    .bind(bulletin)
    .fetch_all(c)
    .await)
    .context("read what goes with a bulletin for a file")?;
    rows.into_iter().map(LineRow::line).collect()
}

pub async fn count_worth_again(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<u64> {
    let count: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*)
         from deliveries
         where bulletin_id = $1 and state = 'failed'
           and (last_code is null
                or (channel = 'email' and (last_code like '4%' or last_code like '% _.2.2'))
                or (channel = 'telegram' and (last_code = '429' or last_code like '5%')))",
    )
    .bind(bulletin)
    .fetch_one(c)
    .await)
    .context("count what may arrive now")?;
    Ok(u64::try_from(count).unwrap_or_default())
}

/// A row is tried for so long after it was made: what is tried once more is as good as new, and not taken twice.
pub async fn send_again(
    tx: &mut Tx,
    bulletin: Uuid,
    (until, now): (Option<DateTime<Utc>>, DateTime<Utc>),
    most: i64,
) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "with page as materialized (select id
                                    from deliveries
                                    where bulletin_id = $1 and state = 'failed' and created_at < $2
                                      and (last_code is null
                                           or (channel = 'email'
                                               and (last_code like '4%' or last_code like '% _.2.2'))
                                           or (channel = 'telegram'
                                               and (last_code = '429' or last_code like '5%')))
                                    limit $4)
         update deliveries
         set state = 'ready', due_at = $2, created_at = $2,
             not_after = case when not_after > $3 then not_after else $3 end
         where state = 'failed' and id in (select id from page)",
    )
    .bind(bulletin)
    .bind(now)
    .bind(until)
    .bind(most)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("send once more what failed of a bulletin")
}

pub async fn reached(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<(Lang, Channel, u64)>> {
    let rows: Vec<(Lang, String, i64)> = on!(tx, c => sqlx::query_as(
        "select lang, channel, count(*) as people
         from (select lang, channel
               from deliveries
               where bulletin_id = $1 and (state in ('sent', 'unknown', 'sending') or unknowns > 0)
               union all
               select digest_items.lang, deliveries.channel
               from digest_items
               join deliveries on deliveries.digest_body_id = digest_items.body_id
               where digest_items.bulletin_id = $1
                 and (state in ('sent', 'unknown', 'sending') or unknowns > 0)) as got
         group by lang, channel
         order by lang, channel",
    )
    .bind(bulletin)
    .fetch_all(c)
    .await)
    .context("count who got a bulletin")?;
    let people = |count| u64::try_from(count).unwrap_or_default();
    let row = |(lang, channel, count): (Lang, String, i64)| {
        Ok((lang, channel_of(&channel)?, people(count)))
    };
    rows.into_iter().map(row).collect()
}

fn channel_of(text: &str) -> anyhow::Result<Channel> {
    Channel::parse(text).with_context(|| format!("{text:?} is no channel"))
}

fn state_of(text: &str) -> anyhow::Result<State> {
    State::parse(text).with_context(|| format!("{text:?} is no state of a delivery"))
}
