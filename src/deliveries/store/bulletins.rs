//! The SQL of what bulletins hand to the outbox.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::bulletins::{Body, Failure, Progress, Target};
use crate::deliveries::{Channel, State};
use crate::language::Lang;

pub async fn insert_body(tx: &mut Tx, bulletin_id: Uuid, body: &Body) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into bulletin_bodies
           (bulletin_id, lang, revision_id, subject, html, plain, telegram)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(bulletin_id)
    .bind(body.lang)
    .bind(body.revision_id)
    .bind(&body.subject)
    .bind(&body.html)
    .bind(&body.plain)
    .bind(&body.telegram)
    .execute(c)
    .await
    .map(drop))
    .context("freeze a bulletin")
}

pub async fn find_body(tx: &mut Tx, bulletin_id: Uuid, lang: Lang) -> anyhow::Result<Option<Body>> {
    let row: Option<(Uuid, String, String, String, String)> = on!(tx, c => sqlx::query_as(
        "select revision_id, subject, html, plain, telegram
         from bulletin_bodies
         where bulletin_id = $1 and lang = $2",
    )
    .bind(bulletin_id)
    .bind(lang)
    .fetch_optional(c)
    .await)
    .context("read what a bulletin says")?;
    Ok(row.map(|(revision_id, subject, html, plain, telegram)| Body {
        lang,
        revision_id,
        subject,
        html,
        plain,
        telegram,
    }))
}

/// 1, or 0 if the person has a row already.
pub async fn insert_target(
    tx: &mut Tx,
    id: Uuid,
    bulletin_id: Uuid,
    target: &Target,
    not_after: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "insert into deliveries
           (id, class, channel, lang, bulletin_id, subscriber_id, state, urgency, due_at, not_after,
            attempts, created_at)
         values ($1, $2, $3, $4, $5, $6, 'ready', $9, $7, $8, 0, $7)
         on conflict (bulletin_id, subscriber_id, lang) where bulletin_id is not null do nothing",
    )
    .bind(id)
    .bind(target.class.as_str())
    .bind(target.channel.as_str())
    .bind(target.lang)
    .bind(bulletin_id)
    .bind(target.subscriber_id)
    .bind(now)
    .bind(not_after)
    .bind(target.class.urgency())
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("put a bulletin for somebody into the outbox")
}

pub async fn pause(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "update deliveries set state = 'held' where bulletin_id = $1 and state = 'ready'",
    )
    .bind(bulletin_id)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("hold back a bulletin")
}

pub async fn resume(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "update deliveries set state = 'ready' where bulletin_id = $1 and state = 'held'",
    )
    .bind(bulletin_id)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("let a bulletin go on")
}

/// What a worker holds at this moment is worth nothing from now on either: it may be under way, but if it
/// comes back it does not leave again.
pub async fn withdraw(tx: &mut Tx, bulletin_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "update deliveries set not_after = $2 where bulletin_id = $1 and state = 'sending'",
    )
    .bind(bulletin_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("take back what is under way of a bulletin")?;
    on!(tx, c => sqlx::query(
        "update deliveries
         set state = 'suppressed', last_code = 'withdrawn'
         where bulletin_id = $1 and state in ('ready', 'held', 'unknown')",
    )
    .bind(bulletin_id)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("take back a bulletin")
}

/// What became unknown once by mail is sent once more; twice, by Telegram or by a restore, it stays.
pub async fn is_settled(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<bool> {
    let waiting: Option<i64> = on!(tx, c => sqlx::query_scalar(
        "select cast(1 as bigint)
         from deliveries
         where bulletin_id = $1
           and (state in ('ready', 'held', 'sending')
                or (state = 'unknown' and channel <> 'telegram'
                    and (last_code is null or last_code <> 'restored')
                    and (select count(*)
                         from attempts
                         where attempts.delivery_id = deliveries.id
                           and attempts.class = 'unknown') < 2))
         limit 1",
    )
    .bind(bulletin_id)
    .fetch_optional(c)
    .await)
    .context("look whether a bulletin is through")?;
    Ok(waiting.is_none())
}

pub async fn progress(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<Vec<Progress>> {
    let rows: Vec<(Lang, String, String, i64)> = on!(tx, c => sqlx::query_as(
        "select lang, channel, state, count(*)
         from deliveries
         where bulletin_id = $1
         group by lang, channel, state
         order by lang, channel, state",
    )
    .bind(bulletin_id)
    .fetch_all(c)
    .await)
    .context("count how far a bulletin got")?;
    rows.into_iter()
        .map(|(lang, channel, state, count)| {
            Ok(Progress {
                lang,
                channel: Channel::parse(&channel).context("read a channel")?,
                state: State::parse(&state).context("read a state")?,
                count: u64::try_from(count).unwrap_or_default(),
            })
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct FailureRow {
    id: Uuid,
    subscriber_id: Option<Uuid>,
    lang: Lang,
    channel: String,
    state: String,
    attempts: i64,
    last_code: Option<String>,
    last_detail: Option<String>,
}

pub async fn failures(tx: &mut Tx, bulletin_id: Uuid, most: i64) -> anyhow::Result<Vec<Failure>> {
    let rows: Vec<FailureRow> = on!(tx, c => sqlx::query_as(
        "select id, subscriber_id, lang, channel, state, attempts, last_code, last_detail
         from deliveries
         where bulletin_id = $1
           and (state in ('failed', 'unknown')
                or (state = 'ready' and attempts > 0)
                or (state = 'ready' and last_code is not null))
         order by id desc
         limit $2",
    )
    .bind(bulletin_id)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("list what failed of a bulletin")?;
    rows.into_iter()
        .map(|row| {
            Ok(Failure {
                delivery_id: row.id,
                subscriber_id: row.subscriber_id,
                lang: row.lang,
                channel: Channel::parse(&row.channel).context("read a channel")?,
                state: State::parse(&row.state).context("read a state")?,
                attempts: row.attempts,
                code: row.last_code,
                detail: row.last_detail,
            })
        })
        .collect()
}
