//! The SQL of staff.

mod grants;
mod locks;

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

pub(super) use self::grants::{end_grant, grant, grants, holders};
pub(super) use self::locks::{lock_session, see_session, unlock_session};
use super::{Account, NewAccount};
use crate::db::{Tx, on};
use crate::language::Lang;

/// Work that somebody takes on at once until the head sets it: one live contact, ten open cases.
const LIVE_CAPACITY: i64 = 100;
const OPEN_CAPACITY: i64 = 100;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    email: String,
    name: String,
    lang: Lang,
    password: Option<String>,
}

impl From<Row> for Account {
    fn from(row: Row) -> Self {
        let Row { id, email, name, lang, password } = row;
        Self { id, email, name, lang, password }
    }
}

pub(super) async fn insert(
    tx: &mut Tx,
    id: Uuid,
    new: &NewAccount,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into staff
           (id, email, name, lang, live_capacity, live_load, open_capacity, open_load, created_at)
         values ($1, $2, $3, $4, $5, 0, $6, 0, $7)",
    )
    .bind(id)
    .bind(&new.email)
    .bind(&new.name)
    .bind(new.lang)
    .bind(LIVE_CAPACITY)
    .bind(OPEN_CAPACITY)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("add an account")
}

pub(super) async fn count(tx: &mut Tx) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar("select count(*) from staff").fetch_one(c).await)
        .context("count accounts")
}

pub(super) async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Account>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select id, email, name, lang, password from staff where id = $1 and ended_at is null",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("find an account")?;
    Ok(row.map(Account::from))
}

pub(super) async fn find_by_email(tx: &mut Tx, email: &str) -> anyhow::Result<Option<Account>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select id, email, name, lang, password
         from staff
         where email = $1 and ended_at is null",
    )
    .bind(email)
    .fetch_optional(c)
    .await)
    .context("find an account by its address")?;
    Ok(row.map(Account::from))
}

/// Whether an account has this address, also one that has ended: an address is never given to another.
pub(super) async fn is_taken(tx: &mut Tx, email: &str) -> anyhow::Result<bool> {
    let found: i64 = on!(tx, c => sqlx::query_scalar("select count(*) from staff where email = $1")
        .bind(email)
        .fetch_one(c)
        .await)
    .context("look whether an address is taken")?;
    Ok(found > 0)
}

pub(super) async fn set_password(tx: &mut Tx, id: Uuid, password: &str) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update staff set password = $2 where id = $1")
        .bind(id)
        .bind(password)
        .execute(c)
        .await
        .map(drop))
    .context("set a password")
}

pub(super) async fn insert_link(
    tx: &mut Tx,
    hash: &[u8],
    staff_id: Uuid,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into sign_in_links (token_hash, staff_id, created_at, expires_at)
         values ($1, $2, $3, $4)",
    )
    .bind(hash)
    .bind(staff_id)
    .bind(now)
    .bind(expires_at)
    .execute(c)
    .await
    .map(drop))
    .context("make a sign-in link")
}

/// Ends the links of somebody that were not used: a newer one, or a password, makes them worth nothing to
/// its owner and something to a finder.
pub(super) async fn end_links(
    tx: &mut Tx,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update sign_in_links set used_at = $2 where staff_id = $1 and used_at is null",
    )
    .bind(staff_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("end older sign-in links")
}

pub(super) async fn find_link(
    tx: &mut Tx,
    hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select staff_id
         from sign_in_links
         where token_hash = $1 and used_at is null and expires_at > $2",
    )
    .bind(hash)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("find a sign-in link")
}

pub(super) async fn use_link(
    tx: &mut Tx,
    hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "update sign_in_links
         set used_at = $2
         where token_hash = $1 and used_at is null and expires_at > $2
         returning staff_id",
    )
    .bind(hash)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("use a sign-in link")
}

/// A session as it is stored.
#[derive(sqlx::FromRow)]
pub(super) struct SessionRow {
    pub kind: String,
    pub staff_id: Option<Uuid>,
    pub case_id: Option<Uuid>,
    pub seen_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub locks_at: Option<DateTime<Utc>>,
}

pub(super) async fn insert_session(
    tx: &mut Tx,
    hash: &[u8],
    row: &SessionRow,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into sessions
           (token_hash, kind, staff_id, case_id, created_at, seen_at, expires_at, locks_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(hash)
    .bind(&row.kind)
    .bind(row.staff_id)
    .bind(row.case_id)
    .bind(now)
    .bind(row.seen_at)
    .bind(row.expires_at)
    .bind(row.locks_at)
    .execute(c)
    .await
    .map(drop))
    .context("begin a session")
}

pub(super) async fn find_session(
    tx: &mut Tx,
    hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<SessionRow>> {
    on!(tx, c => sqlx::query_as(
        "select kind, staff_id, case_id, seen_at, expires_at, locks_at
         from sessions
         where token_hash = $1 and expires_at > $2",
    )
    .bind(hash)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("find a session")
}

pub(super) async fn end_session(tx: &mut Tx, hash: &[u8]) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from sessions where token_hash = $1")
        .bind(hash)
        .execute(c)
        .await
        .map(drop))
    .context("end a session")
}

pub(super) async fn end_sessions_of(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from sessions where staff_id = $1")
        .bind(staff_id)
        .execute(c)
        .await
        .map(drop))
    .context("end somebody's sessions")
}

pub(super) async fn end_sessions_of_case(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from sessions where case_id = $1")
        .bind(case_id)
        .execute(c)
        .await
        .map(drop))
    .context("end the sessions of a receipt")
}

pub(super) async fn end_all_sessions(tx: &mut Tx) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query("delete from sessions")
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
    .context("end all sessions")
}

pub(super) async fn end_old_sessions(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from sessions where expires_at <= $1")
        .bind(now)
        .execute(c)
        .await
        .map(drop))
    .context("end old sessions")
}

/// Counts a try and gives how many there are; none while one must wait, and then it is not counted.
/// The row is locked from here to the end of the transaction.
pub(super) async fn count_try(
    tx: &mut Tx,
    subject: &[u8],
    now: DateTime<Utc>,
    forgotten_before: DateTime<Utc>,
) -> anyhow::Result<Option<i64>> {
    on!(tx, c => sqlx::query_scalar(
        "insert into failed_tries (subject, failures, last_at, wait_until)
         values ($1, 1, $2, $2)
         on conflict (subject) do update
         set failures = case when failed_tries.last_at < $3 then 1 else failed_tries.failures + 1 end,
             last_at = excluded.last_at
         where failed_tries.wait_until <= $2
         returning failures",
    )
    .bind(subject)
    .bind(now)
    .bind(forgotten_before)
    .fetch_optional(c)
    .await)
    .context("count a try")
}

pub(super) async fn set_wait(
    tx: &mut Tx,
    subject: &[u8],
    wait_until: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update failed_tries set wait_until = $2 where subject = $1")
        .bind(subject)
        .bind(wait_until)
        .execute(c)
        .await
        .map(drop))
    .context("make the next try wait")
}

pub(super) async fn clear_tries(
    tx: &mut Tx,
    subject: &[u8],
    forgotten_before: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from failed_tries where subject = $1 or last_at < $2")
        .bind(subject)
        .bind(forgotten_before)
        .execute(c)
        .await
        .map(drop))
    .context("forget failed tries")
}
