//! The outbox, and tries that did not succeed.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::outcome::Trouble;
use crate::deliveries::{Channel, SealedLetter, State};
use crate::language::Lang;

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

/// A delivery that this worker has leased.
#[derive(Clone, sqlx::FromRow)]
pub struct Claimed {
    pub id: Uuid,
    pub class: String,
    pub urgency: i64,
    pub lang: Lang,
    /// A row that is pushed to a subscriber names her and either of these; a letter has none.
    pub bulletin_id: Option<Uuid>,
    pub digest_body_id: Option<Uuid>,
    pub subscriber_id: Option<Uuid>,
    /// Of the frame, where the words are in another.
    pub wanted_lang: Option<Lang>,
    pub address_sealed: Option<Vec<u8>>,
    pub content_sealed: Option<Vec<u8>>,
    pub attempts: i64,
    pub due_at: DateTime<Utc>,
    pub not_after: Option<DateTime<Utc>>,
    pub created_at: DateTime<Utc>,
}

/// Which rows a worker holds, and until when nobody else may take them.
#[derive(Clone, Copy, Debug)]
pub struct Lease {
    pub token: Uuid,
    pub until: DateTime<Utc>,
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

// PostgreSQL has many writers, who must not wait for each other's rows; it chooses them in a CTE, as a
// subselect may be run more than once. SQLite has one writer and knows no row locks.
const CLAIM_ON_SQLITE: &str = "
    update deliveries
    set state = 'sending', lease_token = $2, lease_until = $3
    where id in (select id
                 from deliveries
                 where channel = $1 and state = 'ready' and due_at <= $4
                 order by urgency, due_at, id
                 limit $5)
    returning id, class, urgency, lang, bulletin_id, digest_body_id, subscriber_id, wanted_lang,
              address_sealed, content_sealed, attempts, due_at, not_after, created_at";
const CLAIM_ON_POSTGRES: &str = "
    with due as materialized (select id
                              from deliveries
                              where channel = $1 and state = 'ready' and due_at <= $4
                              order by urgency, due_at, id
                              limit $5
                              for update skip locked)
    update deliveries
    set state = 'sending', lease_token = $2, lease_until = $3
    where id in (select id from due)
    returning id, class, urgency, lang, bulletin_id, digest_body_id, subscriber_id, wanted_lang,
              address_sealed, content_sealed, attempts, due_at, not_after, created_at";

/// Leases up to `most` due rows of a channel, the most urgent first.
pub async fn claim(
    tx: &mut Tx,
    channel: Channel,
    lease: Lease,
    most: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Claimed>> {
    let sql = tx.sql(CLAIM_ON_SQLITE, CLAIM_ON_POSTGRES);
    let mut rows: Vec<Claimed> = on!(tx, c => sqlx::query_as(sql)
        .bind(channel.as_str())
        .bind(lease.token)
        .bind(lease.until)
        .bind(now)
        .bind(most)
        .fetch_all(c)
        .await)
    .context("claim due deliveries")?;
    // `returning` promises no order.
    rows.sort_by_key(|row| (row.urgency, row.due_at, row.id));
    Ok(rows)
}

/// `false` if the lease was lost meanwhile.
pub async fn mark_sent(
    tx: &mut Tx,
    id: Uuid,
    token: Uuid,
    code: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    // What was said and to whom is of no more use, and so it goes.
    let rows = on!(tx, c => sqlx::query(
        "update deliveries
         set state = 'sent', sent_at = $4, attempts = attempts + 1, last_code = $3,
             last_detail = null, lease_token = null, lease_until = null, address_sealed = null,
             content_sealed = null
         where id = $1 and lease_token = $2 and state = 'sending'",
    )
    .bind(id)
    .bind(token)
    .bind(code)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("note that a delivery was sent")?;
    Ok(rows == 1)
}

/// Where a delivery that was not sent goes from `sending`.
pub struct Unsent<'t> {
    pub state: State,
    pub due_at: DateTime<Utc>,
    /// 1 for a try, 0 where none was made or none is counted.
    pub tries: i64,
    pub trouble: Option<&'t Trouble>,
}

/// Ends the lease of a delivery that was not sent. Gives its number of tries; none if the lease was lost
/// meanwhile.
pub async fn mark_unsent(
    tx: &mut Tx,
    id: Uuid,
    token: Uuid,
    to: &Unsent<'_>,
) -> anyhow::Result<Option<i64>> {
    let trouble = to.trouble;
    on!(tx, c => sqlx::query_scalar(
        "update deliveries
         set state = $3, due_at = $4, attempts = attempts + $5, last_code = coalesce($6, last_code),
             last_detail = coalesce($7, last_detail), lease_token = null, lease_until = null
         where id = $1 and lease_token = $2 and state = 'sending'
         returning attempts",
    )
    .bind(id)
    .bind(token)
    .bind(to.state.as_str())
    .bind(to.due_at)
    .bind(to.tries)
    .bind(trouble.and_then(|trouble| trouble.code.clone()))
    .bind(trouble.and_then(|trouble| trouble.detail.clone()))
    .fetch_optional(c)
    .await)
    .context("note that a delivery was not sent")
}

pub async fn insert_attempt(
    tx: &mut Tx,
    id: Uuid,
    number: i64,
    trouble: &Trouble,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into attempts (delivery_id, number, tried_at, class, code, detail)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(number)
    .bind(now)
    .bind(trouble.class)
    .bind(&trouble.code)
    .bind(&trouble.detail)
    .execute(c)
    .await
    .map(drop))
    .context("keep a try")
}

/// Rows whose worker did not come back in time become unknown, to be sent once more from `once_more_at`.
/// Gives each with its number of tries.
pub async fn end_leases(
    tx: &mut Tx,
    once_more_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<(Uuid, i64)>> {
    on!(tx, c => sqlx::query_as(
        "update deliveries
         set state = 'unknown', due_at = $1, attempts = attempts + 1, lease_token = null,
             lease_until = null
         where state = 'sending' and lease_until <= $2
         returning id, attempts",
    )
    .bind(once_more_at)
    .bind(now)
    .fetch_all(c)
    .await)
    .context("end leases")
}

/// Makes ready what became unknown once. A second time it stays; and so does what a restore held back, and a
/// bulletin by Telegram, where no `Message-ID` lets the reader's program show two of them as one.
pub async fn try_once_more(
    tx: &mut Tx,
    channel: Channel,
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "update deliveries
         set state = 'ready'
         where channel = $1 and state = 'unknown' and due_at <= $2
           and (last_code is null or last_code <> 'restored')
           and not (channel = 'telegram' and class = 'bulletin')
           and (select count(*)
                from attempts
                where attempts.delivery_id = deliveries.id and attempts.class = 'unknown') = 1",
    )
    .bind(channel.as_str())
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("make ready what may not have arrived")
}

/// Gives up what came too late while its route was stopped, or has no worker at all.
pub async fn give_up_late(
    tx: &mut Tx,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "update deliveries
         set state = 'failed', last_detail = 'it came too late to be sent'
         where state = 'ready' and (created_at <= $1 or not_after <= $2)",
    )
    .bind(before)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("give up what is too late")
}

/// Forgets what was said in letters that are not sent any more, once they are worth nothing.
pub async fn forget_worthless(
    tx: &mut Tx,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "update deliveries
         set address_sealed = null, content_sealed = null
         where content_sealed is not null and state in ('failed', 'unknown', 'suppressed')
           and (created_at <= $1 or not_after <= $2)",
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
    on!(tx, c => sqlx::query("update deliveries set last_code = 'restored' where state = 'unknown'")
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
