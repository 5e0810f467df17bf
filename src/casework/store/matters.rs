//! Matters that several clients may join, and the messages to all who did.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;

pub async fn insert_matter(
    tx: &mut Tx,
    matter_id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("insert into matters (id, proposed_at, proposed_by) values ($1, $2, $3)")
        .bind(matter_id)
        .bind(now)
        .bind(by)
        .execute(c)
        .await
        .map(drop))
    .context("propose a matter")
}

/// `false` if she was asked before.
pub async fn insert_member(tx: &mut Tx, matter_id: Uuid, case_id: Uuid) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into matter_members (matter_id, case_id) values ($1, $2) on conflict do nothing",
    )
    .bind(matter_id)
    .bind(case_id)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("ask a client to join a matter")?;
    Ok(rows == 1)
}

/// A matter that the client of a case was asked to join, and what she said.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct MatterRow {
    pub matter_id: Uuid,
    pub proposed_at: DateTime<Utc>,
    pub proposed_by: Uuid,
    pub ended_at: Option<DateTime<Utc>>,
    pub agreed_at: Option<DateTime<Utc>>,
    pub declined_at: Option<DateTime<Utc>>,
}

/// The matters that a client was asked to join, the oldest first.
pub async fn matters_of(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<MatterRow>> {
    on!(tx, c => sqlx::query_as(
        "select matter_members.matter_id, matters.proposed_at, matters.proposed_by,
                matters.ended_at, matter_members.agreed_at, matter_members.declined_at
         from matter_members
         join matters on matters.id = matter_members.matter_id
         where matter_members.case_id = $1
         order by matters.proposed_at, matters.id",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("list the matters of a case")
}

/// The cases whose clients were asked, in the order in which cases are locked. An erased one is not among them.
pub async fn asked_to_join(tx: &mut Tx, matter_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select case_id from matter_members where matter_id = $1 order by case_id",
    )
    .bind(matter_id)
    .fetch_all(c)
    .await)
    .context("list who was asked to join a matter")
}

/// The open cases whose clients joined a matter that goes on, and no others.
pub async fn members(tx: &mut Tx, matter_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select matter_members.case_id
         from matter_members
         join matters on matters.id = matter_members.matter_id
         join cases on cases.id = matter_members.case_id
         where matter_members.matter_id = $1 and matters.ended_at is null
           and matter_members.agreed_at is not null and matter_members.declined_at is null
           and cases.state not in ('closed', 'erased')
         order by matter_members.case_id",
    )
    .bind(matter_id)
    .fetch_all(c)
    .await)
    .context("list who joined a matter")
}

/// `false` if she had joined already.
pub async fn set_agreed(
    tx: &mut Tx,
    matter_id: Uuid,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update matter_members
         set agreed_at = $3, declined_at = null
         where matter_id = $1 and case_id = $2
           and (agreed_at is null or declined_at is not null)",
    )
    .bind(matter_id)
    .bind(case_id)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("note that a client agreed")?;
    Ok(rows == 1)
}

/// `false` if she had said so already.
pub async fn set_declined(
    tx: &mut Tx,
    matter_id: Uuid,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update matter_members
         set declined_at = $3
         where matter_id = $1 and case_id = $2 and declined_at is null",
    )
    .bind(matter_id)
    .bind(case_id)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("note that a client does not join")?;
    Ok(rows == 1)
}

/// `false` if it was over already.
pub async fn end_matter(
    tx: &mut Tx,
    matter_id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update matters set ended_at = $2, ended_by = $3 where id = $1 and ended_at is null",
    )
    .bind(matter_id)
    .bind(now)
    .bind(by)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("end a matter")?;
    Ok(rows == 1)
}

/// What goes to all members, as it is sealed in one case.
pub struct MessageToAll<'m> {
    pub id: Uuid,
    pub case_id: Uuid,
    pub matter_id: Uuid,
    pub staff_id: Uuid,
    pub lang: Lang,
    pub sealed: &'m [u8],
    pub key_hash: &'m [u8],
}

pub async fn insert_message_to_all(
    tx: &mut Tx,
    new: &MessageToAll<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_messages
           (id, case_id, author, staff_id, lang, sealed, idempotency_hash, written_at, matter_id)
         values ($1, $2, 'counsellor', $3, $4, $5, $6, $7, $8)",
    )
    .bind(new.id)
    .bind(new.case_id)
    .bind(new.staff_id)
    .bind(new.lang)
    .bind(new.sealed)
    .bind(new.key_hash)
    .bind(now)
    .bind(new.matter_id)
    .execute(c)
    .await
    .map(drop))
    .context("keep a message to all who joined")
}
