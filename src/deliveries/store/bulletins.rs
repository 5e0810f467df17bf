//! The SQL of how far bulletins got.

use anyhow::Context;
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::bulletins::{Failure, Progress};
use crate::deliveries::{Channel, State};
use crate::language::Lang;

/// What may have arrived and is sent once more is waited for.
pub async fn is_settled(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<bool> {
    let waiting: Option<i64> = on!(tx, c => sqlx::query_scalar(
        "select cast(1 as bigint)
         from deliveries
         where bulletin_id = $1 and state in ('ready', 'held', 'sending', 'unknown')
           and (state <> 'unknown' or again_at is not null)
         limit 1",
    )
    .bind(bulletin_id)
    .fetch_optional(c)
    .await)
    .context("look whether a bulletin is through")?;
    Ok(waiting.is_none())
}

/// A language, a channel, a state, and how many rows have all of them.
pub(super) type Counted = (Lang, String, String, i64);

pub async fn progress(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<Vec<Progress>> {
    let rows: Vec<Counted> = on!(tx, c => sqlx::query_as(
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
    rows.into_iter().map(progress_of).collect()
}

/// How far the rows got that were counted together.
pub(super) fn progress_of((lang, channel, state, count): Counted) -> anyhow::Result<Progress> {
    Ok(Progress {
        lang,
        channel: Channel::parse(&channel).context("read a channel")?,
        state: State::parse(&state).context("read a state")?,
        count: u64::try_from(count).unwrap_or_default(),
    })
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

pub async fn failures(tx: &mut Tx, bulletin_id: Uuid, most: i64) -> anyhow::Result<Vec<Failure>> {
    let rows: Vec<FailureRow> = on!(tx, c => sqlx::query_as(
        "select id, subscriber_id, lang, coalesce(wanted_lang, lang) as wanted, channel, state,
                attempts, last_code, last_detail
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
                wanted: row.wanted,
                channel: Channel::parse(&row.channel).context("read a channel")?,
                state: State::parse(&row.state).context("read a state")?,
                attempts: row.attempts,
                code: row.last_code,
                detail: row.last_detail,
            })
        })
        .collect()
}
