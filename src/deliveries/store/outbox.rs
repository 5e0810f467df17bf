//! The outbox, and tries that did not succeed.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::{SealedLetter, State};

/// A delivery without what it says.
#[derive(Clone, Debug)]
pub struct Delivery {
    pub state: State,
    pub due_at: DateTime<Utc>,
    /// Tries so far, the one that succeeded included.
    pub attempts: i64,
    pub last_code: Option<String>,
    pub last_detail: Option<String>,
    pub sent_at: Option<DateTime<Utc>>,
}

/// A try that did not succeed.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Attempt {
    pub number: i64,
    pub tried_at: DateTime<Utc>,
    /// What was at fault: `address`, `message`, `later`, `unknown`, …
    pub class: String,
    /// The reply code and the enhanced one (RFC 3463), as in `550 5.1.1`.
    pub code: Option<String>,
    pub detail: Option<String>,
}

pub async fn insert(tx: &mut Tx, letter: &SealedLetter, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into deliveries
           (id, class, channel, lang, address_sealed, content_sealed, state, urgency, due_at, not_after,
            attempts, created_at)
         values ($1, $2, $3, $4, $5, $6, 'ready', $9, $7, $8, 0, $7)",
    )
    .bind(letter.id)
    .bind(letter.class.as_str())
    .bind(letter.channel.as_str())
    .bind(letter.lang)
    .bind(&letter.address_sealed)
    .bind(&letter.content_sealed)
    .bind(now)
    .bind(letter.not_after)
    .bind(letter.class.urgency())
    .execute(c)
    .await
    .map(drop))
    .context("put a letter into the outbox")
}

pub async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Delivery>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        state: String,
        due_at: DateTime<Utc>,
        attempts: i64,
        last_code: Option<String>,
        last_detail: Option<String>,
        sent_at: Option<DateTime<Utc>>,
    }
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select state, due_at, attempts, last_code, last_detail, sent_at
         from deliveries
         where id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("find a delivery")?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Delivery {
        state: State::parse(&row.state)
            .with_context(|| format!("{:?} is no state of a delivery", row.state))?,
        due_at: row.due_at,
        attempts: row.attempts,
        last_code: row.last_code,
        last_detail: row.last_detail,
        sent_at: row.sent_at,
    }))
}

pub async fn attempts(tx: &mut Tx, id: Uuid) -> anyhow::Result<Vec<Attempt>> {
    on!(tx, c => sqlx::query_as(
        "select number, tried_at, class, code, detail
         from attempts
         where delivery_id = $1
         order by number",
    )
    .bind(id)
    .fetch_all(c)
    .await)
    .context("read the tries of a delivery")
}

/// The end of an alert stands with its bulletin, which may hold for weeks: its rows end with that.
///
/// Gives up a page of what came too late while its route was stopped or its bulletin held back, or that has no
/// worker at all.
pub async fn give_up_late(
    tx: &mut Tx,
    before: DateTime<Utc>,
    most: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    // Chosen before anything is moved: where PostgreSQL does not know yet how many wait, it would choose the page anew
    // for each of them, which took minutes among a hundred thousand.
    on!(tx, c => sqlx::query(
        "with page as materialized (select id
                                    from deliveries
                                    where state in ('ready', 'held')
                                      and ((created_at <= $1 and not_after is null
                                            and (class <> 'alert'
                                                 or (bulletin_id is null and goes_with_id is null)))
                                           or not_after <= $2)
                                    limit $3)
         update deliveries
         set state = 'failed', last_detail = 'it came too late to be sent'
         where state in ('ready', 'held') and id in (select id from page)",
    )
    .bind(before)
    .bind(now)
    .bind(most)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("give up what is too late")
}

/// Whether rows wait that were written later than this, before the clock was set back: never tried, and due when
/// they were written; or tried, and due later.
pub async fn is_ahead(tx: &mut Tx, written_after: DateTime<Utc>) -> anyhow::Result<bool> {
    let found: Option<i64> = on!(tx, c => sqlx::query_scalar(
        "select cast(1 as bigint)
         from deliveries
         where state in ('ready', 'held') and created_at > $1 and state = 'ready'
           and due_at >= created_at and (due_at = created_at or last_detail is not null)
         limit 1",
    )
    .bind(written_after)
    .fetch_optional(c)
    .await)
    .context("look for what was written in the future")?;
    Ok(found.is_some())
}

/// The clock was set back: what was to leave at once leaves, and what was tried already is tried. What was to
/// wait, as for the morning, waits. A row is brought forward once: then it is due before it was written.
pub async fn bring_forward(
    tx: &mut Tx,
    written_after: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update deliveries
         set due_at = $2
         where state in ('ready', 'held') and created_at > $1 and state = 'ready'
           and due_at >= created_at and (due_at = created_at or last_detail is not null)",
    )
    .bind(written_after)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("bring forward what was written before the clock was set back")
}

/// Forgets what was said in letters that are not sent any more, once they are worth nothing. What goes with a
/// bulletin is as public as that, and may be sent again as long.
pub async fn forget_worthless(
    tx: &mut Tx,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "update deliveries
         set address_sealed = null, content_sealed = null
         where content_sealed is not null and state in ('failed', 'unknown', 'suppressed')
           and goes_with_id is null
           and ((created_at <= $1 and not_after is null) or not_after <= $2)",
    )
    .bind(before)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("forget letters that are worth nothing any more")
}

/// What was unknown already may have been sent once more since the backup: it stays too, and is not counted.
pub async fn hold_after_restore(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "update deliveries set last_code = 'restored', again_at = null where state = 'unknown'",
    )
    .execute(c)
    .await
    .map(drop))
    .context("hold back what was to be sent once more")?;
    on!(tx, c => sqlx::query(
        "update deliveries
         set state = 'unknown', last_code = 'restored', lease_token = null, lease_until = null
         where state in ('ready', 'sending') and due_at <= $1",
    )
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("hold back what may have been sent after a backup")
}
