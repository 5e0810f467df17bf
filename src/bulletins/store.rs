//! The SQL of bulletins.

/// Reads whole bulletins, but for their topics: which ones, and in what order.
macro_rules! bulletins {
    ($which:literal) => {
        concat!(
            "select id, kind, slug, text_id, follows_id, langs, channels, districts, missing, state,
                    created_at, approved_at, approved_by, send_at, worth_hours, not_after, audience,
                    left_at, cancelled_at, done_at
             from bulletins ",
            $which
        )
    };
}

mod acts;
pub(super) mod digests;
pub(super) mod fanning;
mod following;
pub(super) mod lacking;
mod listing;
mod plan;
pub mod posts;
mod steering;
mod tallies;

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{Bulletin, Kind, Missing, Sent, State};
use crate::db::{Tx, on};
use crate::deliveries::Channel;

pub(super) use acts::{acts, insert_act};
pub(super) use following::{correction_of, last_about, set_replaced, with_replaced};
pub(super) use listing::{list, moving, overdue};
pub(super) use plan::{set_aim, set_end, set_hour, set_not_after};
pub(super) use steering::{
    approve, expect, go_on, pause, resume, set_left, set_state, stop, take_back,
};
pub(super) use tallies::{keep_tally, last_tallies, tallies};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    kind: String,
    slug: String,
    text_id: Uuid,
    follows_id: Option<Uuid>,
    langs: Option<String>,
    channels: Option<String>,
    districts: Option<String>,
    missing: String,
    state: String,
    created_at: DateTime<Utc>,
    approved_at: Option<DateTime<Utc>>,
    approved_by: Option<Uuid>,
    send_at: Option<DateTime<Utc>>,
    worth_hours: i64,
    not_after: Option<DateTime<Utc>>,
    audience: Option<i64>,
    left_at: Option<DateTime<Utc>>,
    cancelled_at: Option<DateTime<Utc>>,
    done_at: Option<DateTime<Utc>>,
}

/// A bulletin to be stored.
pub(super) struct NewRow<'n> {
    pub id: Uuid,
    pub kind: Kind,
    pub slug: &'n str,
    pub text_id: Uuid,
    pub origin: Origin<'n>,
    pub by: Uuid,
}

/// What a bulletin came from.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Origin<'o> {
    /// The issue that it announces.
    pub issue_id: Option<Uuid>,
    /// The bulletin that it corrects, or says the end of.
    pub follows: Option<Uuid>,
    /// The text that changed.
    pub about_text: Option<Uuid>,
    /// The fact that changed.
    pub about_fact: Option<&'o str>,
}

pub(super) async fn insert(
    tx: &mut Tx,
    new: &NewRow<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into bulletins
           (id, kind, slug, text_id, announces_issue_id, follows_id, about_text_id, about_fact, state,
            written_by, created_at)
         values ($1, $2, $3, $4, $5, $8, $9, $10, 'draft', $6, $7)",
    )
    .bind(new.id)
    .bind(new.kind.as_str())
    .bind(new.slug)
    .bind(new.text_id)
    .bind(new.origin.issue_id)
    .bind(new.by)
    .bind(now)
    .bind(new.origin.follows)
    .bind(new.origin.about_text)
    .bind(new.origin.about_fact)
    .execute(c)
    .await
    .map(drop))
    .context("begin a bulletin")
}

pub(super) async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Bulletin>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(bulletins!("where id = $1"))
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

pub(super) async fn sent(tx: &mut Tx, most: i64) -> anyhow::Result<Vec<Sent>> {
    let rows: Vec<(Uuid, String, DateTime<Utc>)> = on!(tx, c => sqlx::query_as(
        "select id, slug, left_at
         from bulletins
         where left_at is not null
         order by left_at desc, id desc
         limit $1",
    )
    .bind(most)
    .fetch_all(c)
    .await)
    .context("list what was sent")?;
    let mut sent = Vec::new();
    for (id, slug, sent_at) in rows {
        sent.push(Sent { slug, sent_at, topics: topics(tx, id).await? });
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

/// The bulletins that are approved, or half in the outbox, and whose hour has come: what warns of a danger first,
/// then the oldest.
pub(super) async fn due(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select id
         from bulletins
         where state in ('approved', 'fanning-out') and (send_at is null or send_at <= $1)
         order by case when kind in ('alert', 'over') then 0 else 1 end, id",
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
        langs: listed(row.langs.as_deref()).context("read the languages of a bulletin")?,
        channels: channels(row.channels.as_deref())?,
        districts: listed(row.districts.as_deref()).context("read the districts of a bulletin")?,
        missing: Missing::parse(&row.missing).unwrap_or_default(),
        state: State::parse(&row.state).with_context(|| format!("{:?} is no state", row.state))?,
        created_at: row.created_at,
        approved_at: row.approved_at,
        approved_by: row.approved_by,
        send_at: row.send_at,
        worth: TimeDelta::hours(row.worth_hours),
        not_after: row.not_after,
        audience: row.audience.and_then(|people| u64::try_from(people).ok()),
        left_at: row.left_at,
        stopped_at: row.cancelled_at,
        done_at: row.done_at,
    })
}

/// Several rows, as they were read.
async fn all(tx: &mut Tx, rows: Vec<Row>) -> anyhow::Result<Vec<Bulletin>> {
    let mut bulletins = Vec::new();
    for row in rows {
        bulletins.push(whole(tx, row).await?);
    }
    Ok(bulletins)
}

/// A list as it is kept: null is none.
fn listed<T: serde::de::DeserializeOwned>(list: Option<&str>) -> anyhow::Result<Vec<T>> {
    Ok(list.map(serde_json::from_str).transpose()?.unwrap_or_default())
}

fn channels(list: Option<&str>) -> anyhow::Result<Vec<Channel>> {
    let names: Vec<String> = listed(list).context("read the channels of a bulletin")?;
    let channel =
        |name: &String| Channel::parse(name).with_context(|| format!("no channel {name}"));
    names.iter().map(channel).collect()
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
