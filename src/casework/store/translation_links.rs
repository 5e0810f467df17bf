//! The links through which translators outside take part in letters.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

/// A link as it is stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct LinkRow {
    pub id: Uuid,
    pub case_id: Uuid,
    pub staff_id: Uuid,
    pub owed: Option<String>,
    pub expires_at: Option<DateTime<Utc>>,
    pub bound_hash: Option<Vec<u8>>,
}

/// A query for whole links that have not ended: what follows their columns.
macro_rules! select_links {
    ($rest:literal) => {
        concat!(
            "select id, case_id, staff_id, owed, expires_at, bound_hash
             from translation_links
             where ended_at is null ",
            $rest
        )
    };
}

/// Notes that a link is owed to somebody. Nothing happens where one is there.
pub async fn owe_link(
    tx: &mut Tx,
    id: Uuid,
    (case_id, epoch): (Uuid, i64),
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into translation_links (id, case_id, staff_id, epoch, owed, asked_at)
         values ($1, $2, $3, $4, 'link', $5)
         on conflict do nothing",
    )
    .bind(id)
    .bind(case_id)
    .bind(staff_id)
    .bind(epoch)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("owe somebody a link")
}

/// Notes that there is more behind a link that was mailed.
pub async fn owe_word(tx: &mut Tx, id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update translation_links set owed = 'word' where id = $1 and owed is null",
    )
    .bind(id)
    .execute(c)
    .await
    .map(drop))
    .context("owe somebody word of a letter")
}

/// The link of a case that has not ended.
pub async fn live_translation_link(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<LinkRow>> {
    on!(tx, c => sqlx::query_as(select_links!("and case_id = $1"))
        .bind(case_id)
        .fetch_optional(c)
        .await)
    .context("find the link of a letter")
}

/// The link of a token, while it holds.
pub async fn translation_link(
    tx: &mut Tx,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<LinkRow>> {
    on!(tx, c => sqlx::query_as(select_links!("and token_hash = $1 and expires_at > $2"))
        .bind(token_hash)
        .bind(now)
        .fetch_optional(c)
        .await)
    .context("find a link to a letter")
}

/// The cases whose link is to be mailed, or word of it.
pub async fn owed_links(tx: &mut Tx) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select case_id
         from translation_links
         where ended_at is null and owed is not null
         order by case_id
         limit 500",
    )
    .fetch_all(c)
    .await)
    .context("list the links that are to be mailed")
}

/// The cases whose link is over.
pub async fn expired_links(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select case_id
         from translation_links
         where ended_at is null and expires_at <= $1
         order by case_id
         limit 500",
    )
    .bind(now)
    .fetch_all(c)
    .await)
    .context("list the links that are over")
}

/// The link is made and mailed.
pub async fn make_link(
    tx: &mut Tx,
    id: Uuid,
    token_hash: &[u8],
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update translation_links
         set token_hash = $2, made_at = $3, expires_at = $4, owed = null
         where id = $1",
    )
    .bind(id)
    .bind(token_hash)
    .bind(now)
    .bind(expires_at)
    .execute(c)
    .await
    .map(drop))
    .context("make a link to a letter")
}

/// Word was mailed.
pub async fn forget_owed(tx: &mut Tx, id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update translation_links set owed = null where id = $1")
        .bind(id)
        .execute(c)
        .await
        .map(drop))
    .context("note that word of a letter was mailed")
}

/// `false` if another browser opened it first.
pub async fn bind_link(
    tx: &mut Tx,
    id: Uuid,
    bound_hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update translation_links
         set opened_at = $2, bound_hash = $3
         where id = $1 and opened_at is null and ended_at is null",
    )
    .bind(id)
    .bind(now)
    .bind(bound_hash)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("open a link to a letter")?;
    Ok(rows == 1)
}

/// No link opens anything from now on; the next round ends them. Gives how many they were.
pub async fn expire_all_links(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "update translation_links
         set expires_at = $1
         where ended_at is null and expires_at > $1",
    )
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("let all links to letters run out")
}

/// Ends the link of somebody to a case, if there is one.
pub async fn end_translation_link(
    tx: &mut Tx,
    (case_id, staff_id): (Uuid, Uuid),
    why: &'static str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update translation_links
         set ended_at = $3, ended_why = $4, owed = null
         where case_id = $1 and staff_id = $2 and ended_at is null",
    )
    .bind(case_id)
    .bind(staff_id)
    .bind(now)
    .bind(why)
    .execute(c)
    .await
    .map(drop))
    .context("end a link to a letter")
}

/// Who declined a letter in an epoch or let the link run out.
pub async fn passed_links(tx: &mut Tx, case_id: Uuid, epoch: i64) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select distinct staff_id
         from translation_links
         where case_id = $1 and epoch = $2 and ended_why in ('declined', 'expired')
         order by staff_id",
    )
    .bind(case_id)
    .bind(epoch)
    .fetch_all(c)
    .await)
    .context("read who passed on a letter")
}
