//! The SQL of bulletins.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Bulletin, Kind, Sent, State};
use crate::db::{Tx, on};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    kind: String,
    slug: String,
    text_id: Uuid,
    follows_id: Option<Uuid>,
    state: String,
    created_at: DateTime<Utc>,
    approved_at: Option<DateTime<Utc>>,
    send_at: Option<DateTime<Utc>>,
    not_after: Option<DateTime<Utc>>,
    cancelled_at: Option<DateTime<Utc>>,
    done_at: Option<DateTime<Utc>>,
}

/// A bulletin to be stored.
pub(super) struct NewRow<'n> {
    pub id: Uuid,
    pub kind: Kind,
    pub slug: &'n str,
    pub text_id: Uuid,
    pub issue_id: Option<Uuid>,
    pub by: Uuid,
}

pub(super) async fn insert(
    tx: &mut Tx,
    new: &NewRow<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into bulletins
           (id, kind, slug, text_id, announces_issue_id, state, written_by, created_at)
         values ($1, $2, $3, $4, $5, 'draft', $6, $7)",
    )
    .bind(new.id)
    .bind(new.kind.as_str())
    .bind(new.slug)
    .bind(new.text_id)
    .bind(new.issue_id)
    .bind(new.by)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("begin a bulletin")
}

pub(super) async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Bulletin>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select id, kind, slug, text_id, follows_id, state, created_at, approved_at, send_at,
                not_after, cancelled_at, done_at
         from bulletins
         where id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("find a bulletin")?;
    match row {
        Some(row) => Ok(Some(whole(tx, row).await?)),
        None => Ok(None),
    }
}

pub(super) async fn of_text(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar("select id from bulletins where text_id = $1")
        .bind(text_id)
        .fetch_optional(c)
        .await)
    .context("find the bulletin of a text")
}

/// Finds a bulletin and keeps others from changing it until the transaction ends: that is why its row is
/// written.
pub(super) async fn lock(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Bulletin>> {
    on!(tx, c => sqlx::query("update bulletins set slug = slug where id = $1")
        .bind(id)
        .execute(c)
        .await
        .map(drop))
    .context("lock a bulletin")?;
    find(tx, id).await
}

pub(super) async fn list(tx: &mut Tx) -> anyhow::Result<Vec<Bulletin>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, kind, slug, text_id, follows_id, state, created_at, approved_at, send_at,
                not_after, cancelled_at, done_at
         from bulletins
         order by id desc",
    )
    .fetch_all(c)
    .await)
    .context("list bulletins")?;
    let mut bulletins = Vec::new();
    for row in rows {
        bulletins.push(whole(tx, row).await?);
    }
    Ok(bulletins)
}

pub(super) async fn sent(tx: &mut Tx, most: i64) -> anyhow::Result<Vec<Sent>> {
    let rows: Vec<(Uuid, String, DateTime<Utc>)> = on!(tx, c => sqlx::query_as(
        "select id, slug, approved_at
         from bulletins
         where approved_at is not null
         order by approved_at desc, id desc
         limit $1",
    )
    .bind(most)
    .fetch_all(c)
    .await)
    .context("list what was sent")?;
    let mut sent = Vec::new();
    for (id, slug, approved_at) in rows {
        sent.push(Sent { slug, approved_at, topics: topics(tx, id).await? });
    }
    Ok(sent)
}

/// The bulletins in a state, the oldest first.
pub(super) async fn ids_in(tx: &mut Tx, state: State) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar("select id from bulletins where state = $1 order by id")
        .bind(state.as_str())
        .fetch_all(c)
        .await)
    .context("look for bulletins that are on their way")
}

/// The bulletins that are approved, or half in the outbox, and whose hour has come, the oldest first.
pub(super) async fn due(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select id
         from bulletins
         where state in ('approved', 'fanning-out') and (send_at is null or send_at <= $1)
         order by id",
    )
    .bind(now)
    .fetch_all(c)
    .await)
    .context("look for bulletins whose hour has come")
}

async fn whole(tx: &mut Tx, row: Row) -> anyhow::Result<Bulletin> {
    Ok(Bulletin {
        id: row.id,
        kind: Kind::parse(&row.kind).with_context(|| format!("{:?} is no kind", row.kind))?,
        slug: row.slug,
        text_id: row.text_id,
        follows: row.follows_id,
        topics: topics(tx, row.id).await?,
        state: State::parse(&row.state).with_context(|| format!("{:?} is no state", row.state))?,
        created_at: row.created_at,
        approved_at: row.approved_at,
        send_at: row.send_at,
        not_after: row.not_after,
        stopped_at: row.cancelled_at,
        done_at: row.done_at,
    })
}

async fn topics(tx: &mut Tx, id: Uuid) -> anyhow::Result<Vec<String>> {
    on!(tx, c => sqlx::query_scalar(
        "select topic from bulletin_topics where bulletin_id = $1 order by topic",
    )
    .bind(id)
    .fetch_all(c)
    .await)
    .context("read the topics of a bulletin")
}

pub(super) async fn set_topics(tx: &mut Tx, id: Uuid, topics: &[String]) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from bulletin_topics where bulletin_id = $1")
        .bind(id)
        .execute(c)
        .await
        .map(drop))
    .context("clear the topics of a bulletin")?;
    for topic in topics {
        on!(tx, c => sqlx::query("insert into bulletin_topics (bulletin_id, topic) values ($1, $2)")
            .bind(id)
            .bind(topic)
            .execute(c)
            .await
            .map(drop))
        .context("set a topic of a bulletin")?;
    }
    Ok(())
}

pub(super) async fn approve(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    not_after: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins
         set state = 'approved', approved_at = $3, approved_by = $2, send_at = $3, not_after = $4
         where id = $1",
    )
    .bind(id)
    .bind(by)
    .bind(now)
    .bind(not_after)
    .execute(c)
    .await
    .map(drop))
    .context("approve a bulletin")
}

pub(super) async fn stop(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins
         set state = 'stopped', cancelled_at = $3, cancelled_by = $2
         where id = $1",
    )
    .bind(id)
    .bind(by)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("stop a bulletin")
}

/// Where the fan-out of a bulletin stands: whom it took last, and until when it is worth sending. `None`
/// if it has none to do. The row is locked by it.
pub(super) async fn fanning_out(
    tx: &mut Tx,
    id: Uuid,
) -> anyhow::Result<Option<(Option<Uuid>, Option<DateTime<Utc>>)>> {
    on!(tx, c => sqlx::query_as(
        "update bulletins
         set state = 'fanning-out'
         where id = $1 and state in ('approved', 'fanning-out')
         returning fan_out_cursor, not_after",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("go on with the fan-out of a bulletin")
}

pub(super) async fn set_cursor(tx: &mut Tx, id: Uuid, last: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update bulletins set fan_out_cursor = $2 where id = $1")
        .bind(id)
        .bind(last)
        .execute(c)
        .await
        .map(drop))
    .context("remember how far the fan-out got")
}

pub(super) async fn end_fan_out(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins set state = 'sending', fanned_out_at = $2 where id = $1",
    )
    .bind(id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("end the fan-out of a bulletin")
}

pub(super) async fn finish(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins set state = 'done', done_at = $2 where id = $1 and state = 'sending'",
    )
    .bind(id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("finish a bulletin")
}

/// Notes which bulletin this one corrects, or says the end of.
pub(super) async fn set_follows(tx: &mut Tx, id: Uuid, follows: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update bulletins set follows_id = $2 where id = $1")
        .bind(id)
        .bind(follows)
        .execute(c)
        .await
        .map(drop))
    .context("note which bulletin another one follows")
}
