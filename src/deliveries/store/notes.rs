//! Noting what became of rows that were leased, many at once.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::listed;
use crate::db::{Tx, on};
use crate::deliveries::State;
use crate::deliveries::outcome::Trouble;

const SENT_ON_SQLITE: &str = "
    update deliveries
    set state = 'sent', sent_at = $4, attempts = attempts + 1, last_code = $3, last_detail = null,
        lease_token = null, lease_until = null, address_sealed = null, content_sealed = null
    where id in (select unhex(value) from json_each($1)) and lease_token = $2 and state = 'sending'";
const SENT_ON_POSTGRES: &str = "
    update deliveries
    set state = 'sent', sent_at = $4, attempts = attempts + 1, last_code = $3, last_detail = null,
        lease_token = null, lease_until = null, address_sealed = null, content_sealed = null
    where id in (select cast(value as uuid)
                 from json_array_elements_text(cast($1 as json)) as value)
      and lease_token = $2 and state = 'sending'";

/// What was said and to whom is of no more use, and so it goes. Gives how many rows still had this lease.
pub async fn mark_sent(
    tx: &mut Tx,
    ids: &[Uuid],
    token: Uuid,
    code: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    let sql = tx.sql(SENT_ON_SQLITE, SENT_ON_POSTGRES);
    on!(tx, c => sqlx::query(sql)
        .bind(listed(ids)?)
        .bind(token)
        .bind(code)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
    .context("note that deliveries were sent")
}

const BACK_ON_SQLITE: &str = "
    update deliveries
    set state = 'ready', lease_token = null, lease_until = null
    where id in (select unhex(value) from json_each($1)) and lease_token = $2 and state = 'sending'";
const BACK_ON_POSTGRES: &str = "
    update deliveries
    set state = 'ready', lease_token = null, lease_until = null
    where id in (select cast(value as uuid)
                 from json_array_elements_text(cast($1 as json)) as value)
      and lease_token = $2 and state = 'sending'";

/// Gives back rows that were not begun: they are due as before.
pub async fn give_back(tx: &mut Tx, ids: &[Uuid], token: Uuid) -> anyhow::Result<u64> {
    let sql = tx.sql(BACK_ON_SQLITE, BACK_ON_POSTGRES);
    on!(tx, c => sqlx::query(sql)
        .bind(listed(ids)?)
        .bind(token)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
    .context("give deliveries back")
}

/// Where a delivery that was not sent goes from `sending`.
pub struct Unsent<'t> {
    pub state: State,
    pub due_at: DateTime<Utc>,
    /// When what may have arrived is sent once more.
    pub again_at: Option<DateTime<Utc>>,
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
             last_detail = coalesce($7, last_detail), again_at = $8, unknowns = unknowns + $9,
             lease_token = null, lease_until = null
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
    .bind(to.again_at)
    .bind(i64::from(to.state == State::Unknown))
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

/// A letter goes to another address: its chat has moved.
pub async fn readdress(tx: &mut Tx, id: Uuid, address_sealed: &[u8]) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update deliveries
         set address_sealed = $2
         where id = $1 and address_sealed is not null",
    )
    .bind(id)
    .bind(address_sealed)
    .execute(c)
    .await
    .map(drop))
    .context("write to the new number of a chat")
}
