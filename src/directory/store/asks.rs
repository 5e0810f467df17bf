//! The SQL of asking organisations whether their entry is right.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::directory::confirming::{Answered, Ask};

#[derive(Clone, Debug, sqlx::FromRow)]
pub(in crate::directory) struct AddressRow {
    pub contact: String,
    pub email_sealed: Vec<u8>,
    pub asked_at: Option<DateTime<Utc>>,
}

/// The sealed address of one contact, or of all.
pub(in crate::directory) async fn addresses(
    tx: &mut Tx,
    contact: Option<&str>,
) -> anyhow::Result<Vec<AddressRow>> {
    on!(tx, c => sqlx::query_as(
        "select contact, email_sealed, asked_at
         from contact_addresses
         where contact = $1 or $1 is null
         order by contact",
    )
    .bind(contact)
    .fetch_all(c)
    .await)
    .context("read where organisations are asked")
}

pub(in crate::directory) async fn set_address(
    tx: &mut Tx,
    contact: &str,
    email_sealed: &[u8],
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into contact_addresses (contact, email_sealed, set_by, set_at)
         values ($1, $2, $3, $4)
         on conflict (contact) do update
         set email_sealed = excluded.email_sealed, set_by = excluded.set_by,
             set_at = excluded.set_at, asked_at = null",
    )
    .bind(contact)
    .bind(email_sealed)
    .bind(by)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("set where an organisation is asked")
}

pub(in crate::directory) async fn forget_address(tx: &mut Tx, contact: &str) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from contact_addresses where contact = $1")
        .bind(contact)
        .execute(c)
        .await
        .map(drop))
    .context("forget where an organisation is asked")
}

/// Ends what was asked and not answered: its links do nothing any more.
pub(in crate::directory) async fn end_asks(
    tx: &mut Tx,
    contact: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update contact_asks
         set expires_at = $2
         where contact = $1 and answered_at is null and expires_at > $2",
    )
    .bind(contact)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("end what an organisation was asked")
}

/// Claims the asking of an organisation that was not asked after `before`: of several machines, one.
pub(in crate::directory) async fn claim_ask(
    tx: &mut Tx,
    contact: &str,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let done = on!(tx, c => sqlx::query(
        "update contact_addresses
         set asked_at = $3
         where contact = $1 and (asked_at is null or asked_at < $2)",
    )
    .bind(contact)
    .bind(before)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()));
    Ok(done.context("claim the asking of an organisation")? == 1)
}

pub(in crate::directory) async fn insert_ask(
    tx: &mut Tx,
    ask: &Ask,
    token_hash: &[u8],
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into contact_asks (id, contact, token_hash, asked_at, expires_at)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(ask.id)
    .bind(&ask.contact)
    .bind(token_hash)
    .bind(ask.asked_at)
    .bind(ask.expires_at)
    .execute(c)
    .await
    .map(drop))
    .context("ask an organisation")
}

/// Claims the reminder of an ask: of several machines, one.
pub(in crate::directory) async fn claim_reminder(
    tx: &mut Tx,
    ask: Uuid,
    reminder_hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let done = on!(tx, c => sqlx::query(
        "update contact_asks
         set reminder_hash = $2, reminded_at = $3
         where id = $1 and reminded_at is null and answered_at is null and expires_at > $3",
    )
    .bind(ask)
    .bind(reminder_hash)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()));
    Ok(done.context("claim the reminder of an organisation")? == 1)
}

#[derive(sqlx::FromRow)]
struct AskRow {
    id: Uuid,
    contact: String,
    asked_at: DateTime<Utc>,
    reminded_at: Option<DateTime<Utc>>,
    expires_at: DateTime<Utc>,
    answered_at: Option<DateTime<Utc>>,
}

fn ask(row: AskRow) -> Ask {
    Ask {
        id: row.id,
        contact: row.contact,
        asked_at: row.asked_at,
        reminded_at: row.reminded_at,
        expires_at: row.expires_at,
        answered_at: row.answered_at,
    }
}

/// The ask of a link that has not run out.
pub(in crate::directory) async fn find_ask(
    tx: &mut Tx,
    hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Ask>> {
    let row: Option<AskRow> = on!(tx, c => sqlx::query_as(
        "select id, contact, asked_at, reminded_at, expires_at, answered_at
         from contact_asks
         where (token_hash = $1 or reminder_hash = $1) and expires_at > $2",
    )
    .bind(hash)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("find what an organisation was asked")?;
    Ok(row.map(ask))
}

/// What was asked and not answered, the oldest first, also what has run out.
pub(in crate::directory) async fn unanswered(tx: &mut Tx) -> anyhow::Result<Vec<Ask>> {
    let rows: Vec<AskRow> = on!(tx, c => sqlx::query_as(
        "select id, contact, asked_at, reminded_at, expires_at, answered_at
         from contact_asks
         where answered_at is null
         order by asked_at",
    )
    .fetch_all(c)
    .await)
    .context("read what organisations were asked")?;
    Ok(rows.into_iter().map(ask).collect())
}

/// Notes an answer, once. `false`: there was one.
pub(in crate::directory) async fn answer(
    tx: &mut Tx,
    ask: Uuid,
    words_sealed: Option<&[u8]>,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let done = on!(tx, c => sqlx::query(
        "update contact_asks
         set answered_at = $3, words_sealed = $2
         where id = $1 and answered_at is null and expires_at > $3",
    )
    .bind(ask)
    .bind(words_sealed)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()));
    Ok(done.context("note what an organisation answered")? == 1)
}

#[derive(sqlx::FromRow)]
struct AnswerRow {
    id: Uuid,
    contact: String,
    words_sealed: Vec<u8>,
    answered_at: DateTime<Utc>,
}

/// What organisations said has changed and nobody has settled, the oldest first; the words are sealed.
pub(in crate::directory) async fn waiting(tx: &mut Tx) -> anyhow::Result<Vec<(Answered, Vec<u8>)>> {
    let rows: Vec<AnswerRow> = on!(tx, c => sqlx::query_as(
        "select id, contact, words_sealed, answered_at
         from contact_asks
         where words_sealed is not null and answered_at is not null and settled_at is null
         order by answered_at",
    )
    .fetch_all(c)
    .await)
    .context("read what organisations answered")?;
    let answered = |row: AnswerRow| {
        let AnswerRow { id, contact, words_sealed, answered_at } = row;
        (Answered { id, contact, words: None, at: answered_at }, words_sealed)
    };
    Ok(rows.into_iter().map(answered).collect())
}

/// Notes that somebody has settled an answer. Who was first stays.
pub(in crate::directory) async fn settle(
    tx: &mut Tx,
    ask: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update contact_asks
         set settled_at = $2, settled_by = $3
         where id = $1 and answered_at is not null and settled_at is null",
    )
    .bind(ask)
    .bind(now)
    .bind(by)
    .execute(c)
    .await
    .map(drop))
    .context("settle what an organisation answered")
}
