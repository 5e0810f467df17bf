//! Leasing what is due.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::listed;
use crate::db::{Tx, on};
use crate::deliveries::lanes::Lane;
use crate::deliveries::{Channel, State};
use crate::language::Lang;

/// A delivery that this worker has leased.
#[derive(Clone, sqlx::FromRow)]
pub struct Claimed {
    pub id: Uuid,
    pub class: String,
    pub lang: Lang,
    /// A row that is pushed to a subscriber names her and either of these; a letter has none.
    pub bulletin_id: Option<Uuid>,
    /// The bulletin that a letter goes with, as a post does.
    pub goes_with_id: Option<Uuid>,
    pub digest_body_id: Option<Uuid>,
    pub subscriber_id: Option<Uuid>,
    /// Of the frame, where the words are in another.
    pub wanted_lang: Option<Lang>,
    pub address_sealed: Option<Vec<u8>>,
    pub content_sealed: Option<Vec<u8>>,
    pub attempts: i64,
    /// How often nobody knew whether it had arrived.
    pub unknowns: i64,
    pub due_at: DateTime<Utc>,
    pub not_after: Option<DateTime<Utc>>,
    pub created_at: DateTime<Utc>,
}

impl Claimed {
    /// The bulletin with which it is held, let go and taken back.
    pub fn held_with(&self) -> Option<Uuid> {
        self.bulletin_id.or(self.goes_with_id)
    }
}

/// Which rows a worker holds, and until when nobody else may take them.
#[derive(Clone, Copy, Debug)]
pub struct Lease {
    pub token: Uuid,
    pub until: DateTime<Utc>,
}

/// Whether anything of a lane is due: a look that writes nothing. Each urgency is looked up by itself, as what
/// is due later stands between them in the index.
pub async fn is_due(
    tx: &mut Tx,
    channel: Channel,
    lane: Lane,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    for urgency in lane.urgencies() {
        let due: Option<i64> = on!(tx, c => sqlx::query_scalar(
            "select cast(1 as bigint)
             from deliveries
             where channel = $1 and state = 'ready' and urgency = $2 and due_at <= $3
             limit 1",
        )
        .bind(channel.as_str())
        .bind(urgency)
        .bind(now)
        .fetch_optional(c)
        .await)
        .context("look whether anything is due")?;
        if due.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

// PostgreSQL has many writers, who must not wait for each other's rows; it chooses them in a CTE, as a
// subselect may be run more than once. SQLite has one writer and knows no row locks.
pub(super) const CLAIM_ON_SQLITE: &str = "
    update deliveries
    set state = 'sending', lease_token = $2, lease_until = $3
    where id in (select id
                 from deliveries
                 where channel = $1 and state = 'ready' and urgency = $6 and due_at <= $4
                 order by due_at, id
                 limit $5)
    returning id, class, lang, bulletin_id, goes_with_id, digest_body_id, subscriber_id,
              wanted_lang, address_sealed, content_sealed, attempts, unknowns, due_at, not_after,
              created_at";
const CLAIM_ON_POSTGRES: &str = "
    with due as materialized (select id
                              from deliveries
                              where channel = $1 and state = 'ready' and urgency = $6 and due_at <= $4
                              order by due_at, id
                              limit $5
                              for update skip locked)
    update deliveries
    set state = 'sending', lease_token = $2, lease_until = $3
    where id in (select id from due)
    returning id, class, lang, bulletin_id, goes_with_id, digest_body_id, subscriber_id,
              wanted_lang, address_sealed, content_sealed, attempts, unknowns, due_at, not_after,
              created_at";

/// Leases up to `most` due rows of a lane, the most urgent first.
pub async fn claim(
    tx: &mut Tx,
    (channel, lane): (Channel, Lane),
    lease: Lease,
    most: usize,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Claimed>> {
    let sql = tx.sql(CLAIM_ON_SQLITE, CLAIM_ON_POSTGRES);
    let mut claimed = Vec::new();
    for urgency in lane.urgencies() {
        let left = most - claimed.len().min(most);
        if left == 0 {
            break;
        }
        let mut rows: Vec<Claimed> = on!(tx, c => sqlx::query_as(sql)
            .bind(channel.as_str())
            .bind(lease.token)
            .bind(lease.until)
            .bind(now)
            .bind(i64::try_from(left)?)
            .bind(urgency)
            .fetch_all(c)
            .await)
        .context("claim due deliveries")?;
        // `returning` promises no order.
        rows.sort_by_key(|row| (row.due_at, row.id));
        claimed.extend(rows);
    }
    Ok(claimed)
}

const ASIDE_ON_SQLITE: &str = "
    update deliveries
    set state = $3, last_code = coalesce($4, last_code), lease_token = null, lease_until = null
    where id in (select unhex(value) from json_each($1)) and lease_token = $2 and state = 'sending'";
const ASIDE_ON_POSTGRES: &str = "
    update deliveries
    set state = $3, last_code = coalesce($4, last_code), lease_token = null, lease_until = null
    where id in (select cast(value as uuid)
                 from json_array_elements_text(cast($1 as json)) as value)
      and lease_token = $2 and state = 'sending'";

/// Puts rows that were leased just now where their bulletin stands.
pub async fn set_aside(
    tx: &mut Tx,
    token: Uuid,
    ids: &[Uuid],
    to: State,
    code: Option<&str>,
) -> anyhow::Result<()> {
    let sql = tx.sql(ASIDE_ON_SQLITE, ASIDE_ON_POSTGRES);
    on!(tx, c => sqlx::query(sql)
        .bind(listed(ids)?)
        .bind(token)
        .bind(to.as_str())
        .bind(code)
        .execute(c)
        .await
        .map(drop))
    .context("set aside what is held back")
}
