//! The SQL of letters that go with a bulletin. They are few, one for each of the city's channels: all of them are
//! moved in one statement.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::bulletins::{Counted, progress_of};
use crate::db::{Tx, on};
use crate::deliveries::bulletins::Progress;
use crate::deliveries::{SealedLetter, State};

/// Ties a letter that was put into the outbox just now to its bulletin.
pub async fn tie(tx: &mut Tx, letter: &SealedLetter, bulletin_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update deliveries set goes_with_id = $2 where id = $1")
        .bind(letter.id)
        .bind(bulletin_id)
        .execute(c)
        .await
        .map(drop))
    .context("tie a letter to a bulletin")
}

/// Moves those of them that nobody has in hand.
pub async fn move_going_with(
    tx: &mut Tx,
    bulletin_id: Uuid,
    (from, to): (State, State),
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update deliveries set state = $3 where goes_with_id = $1 and state = $2",
    )
    .bind(bulletin_id)
    .bind(from.as_str())
    .bind(to.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("move the letters that go with a bulletin")
}

/// Takes back those that have not left, also what was to be sent once more, which stays unknown.
pub async fn take_back_going_with(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update deliveries
         set state = case when unknowns > 0 or state = 'unknown' then 'unknown' else 'suppressed' end,
             last_code = case when unknowns > 0 or state = 'unknown' then last_code else 'withdrawn' end,
             again_at = null
         where goes_with_id = $1 and state in ('ready', 'held', 'unknown')
           and (state <> 'unknown' or again_at is not null)",
    )
    .bind(bulletin_id)
    .execute(c)
    .await
    .map(drop))
    .context("take back the letters that go with a bulletin")
}

const VOID_ON_SQLITE: &str = "
    update deliveries set not_after = $2 where goes_with_id = $1 and state = 'sending'";
// What is being noted is left to whoever notes it, as in `void_what_is_under_way`.
const VOID_ON_POSTGRES: &str = "
    with under_way as materialized (select id
                                    from deliveries
                                    where goes_with_id = $1 and state = 'sending'
                                    order by id
                                    for update skip locked)
    update deliveries set not_after = $2 where id in (select id from under_way)";

/// What a worker holds of them does not leave again if it comes back.
pub async fn void_going_with(
    tx: &mut Tx,
    bulletin_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let sql = tx.sql(VOID_ON_SQLITE, VOID_ON_POSTGRES);
    on!(tx, c => sqlx::query(sql).bind(bulletin_id).bind(now).execute(c).await.map(drop))
        .context("take back what is under way with a bulletin")
}

/// Whether one of them waits, is on its way, or is to be sent once more.
pub async fn is_open_going_with(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<bool> {
    let open: Option<i64> = on!(tx, c => sqlx::query_scalar(
        "select cast(1 as bigint)
         from deliveries
         where goes_with_id = $1 and state in ('ready', 'held', 'sending', 'unknown')
           and (state <> 'unknown' or again_at is not null)
         limit 1",
    )
    .bind(bulletin_id)
    .fetch_optional(c)
    .await)
    .context("look whether a letter that goes with a bulletin waits")?;
    Ok(open.is_some())
}

pub async fn progress_going_with(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<Vec<Progress>> {
    let rows: Vec<Counted> = on!(tx, c => sqlx::query_as(
        "select lang, channel, state, count(*)
         from deliveries
         where goes_with_id = $1
         group by lang, channel, state
         order by lang, channel, state",
    )
    .bind(bulletin_id)
    .fetch_all(c)
    .await)
    .context("count how far the letters got that go with a bulletin")?;
    rows.into_iter().map(progress_of).collect()
}

/// Whatever was said of a post, somebody can mend: the bot is let into the channel. What may stand there is no failure.
pub async fn count_failed_going_with(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<u64> {
    let count: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*)
         from deliveries
         where goes_with_id = $1 and state = 'failed' and unknowns = 0
           and content_sealed is not null",
    )
    .bind(bulletin_id)
    .fetch_one(c)
    .await)
    .context("count the letters that failed and go with a bulletin")?;
    Ok(u64::try_from(count).unwrap_or_default())
}

/// Makes those ready again that failed and were made before `now`.
pub async fn send_again_going_with(
    tx: &mut Tx,
    bulletin_id: Uuid,
    (until, now): (Option<DateTime<Utc>>, DateTime<Utc>),
) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "update deliveries
         set state = 'ready', due_at = $2, created_at = $2,
             not_after = case when not_after > $3 then not_after else $3 end
         where goes_with_id = $1 and state = 'failed' and unknowns = 0
           and content_sealed is not null and created_at < $2",
    )
    .bind(bulletin_id)
    .bind(now)
    .bind(until)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("send once more what failed and goes with a bulletin")
}
