//! The SQL of links that lead out of the house.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{Counts, Failure, OuterLink, Standing, State};
use crate::db::{Tx, on};
use crate::language::Lang;
use crate::texts::translations::By;

#[derive(sqlx::FromRow)]
pub(super) struct BodyRow {
    pub text_id: Uuid,
    pub kind: String,
    pub lang: Lang,
    pub title_ko: String,
    pub body: String,
    pub is_public: bool,
}

/// The public words and those saved last in which an address of the web stands somewhere.
pub(super) async fn bodies(tx: &mut Tx) -> anyhow::Result<Vec<BodyRow>> {
    on!(tx, c => sqlx::query_as(
        "select translations.text_id, texts.kind, translations.lang, korean.title as title_ko,
                revisions.body,
                coalesce(revisions.id = translations.public_revision_id, false) as is_public
         from translations
         join revisions on revisions.id = translations.public_revision_id
           or revisions.id = translations.latest_revision_id
         join texts on texts.id = translations.text_id
         join translations source on source.text_id = texts.id and source.lang = 'ko'
         join revisions korean on korean.id = source.latest_revision_id
         where texts.withdrawn_at is null and texts.kind <> 'bulletin'
           and replace(revisions.body, '://', '') <> revisions.body
         order by translations.text_id, translations.lang",
    )
    .fetch_all(c)
    .await)
    .context("read the words in which a link may stand")
}

#[derive(sqlx::FromRow)]
pub(super) struct AboutRow {
    pub text_id: Uuid,
    pub kind: String,
    pub title_ko: String,
    pub about: String,
    pub is_public: bool,
}

/// What stands around texts, where an address of the web is in it.
pub(super) async fn abouts(tx: &mut Tx) -> anyhow::Result<Vec<AboutRow>> {
    on!(tx, c => sqlx::query_as(
        "select texts.id as text_id, texts.kind, korean.title as title_ko, texts.about,
                source.public_revision_id is not null as is_public
         from texts
         join translations source on source.text_id = texts.id and source.lang = 'ko'
         join revisions korean on korean.id = source.latest_revision_id
         where texts.withdrawn_at is null and texts.kind <> 'bulletin'
           and replace(texts.about, '://', '') <> texts.about
         order by texts.id",
    )
    .fetch_all(c)
    .await)
    .context("read the sources in which a link may stand")
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    url: String,
    host: String,
    checked_at: Option<DateTime<Utc>>,
    state: String,
    failure: Option<String>,
    status_code: Option<i64>,
    failures: i64,
    failed_on: Option<NaiveDate>,
    wrong_since: Option<DateTime<Utc>>,
    moved_to: Option<String>,
    aside_at: Option<DateTime<Utc>>,
    aside_by: Option<Uuid>,
}

impl Row {
    fn link(self) -> OuterLink {
        let standing = Standing {
            state: State::parse(&self.state).unwrap_or_default(),
            failure: self.failure.as_deref().and_then(Failure::parse),
            status: self.status_code.and_then(|code| u16::try_from(code).ok()),
            failures: u32::try_from(self.failures).unwrap_or_default(),
            failed_on: self.failed_on,
            wrong_since: self.wrong_since,
            moved_to: self.moved_to,
            aside: self.aside_at.zip(self.aside_by),
        };
        let Self { id, url, host, checked_at, .. } = self;
        OuterLink { id, url, host, standing, checked_at }
    }
}

pub(super) async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<OuterLink>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select id, url, host, checked_at, state, failure, status_code, failures, failed_on,
                wrong_since, moved_to, aside_at, aside_by
         from outer_links
         where id = $1 and unused_since is null",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("find a link")?;
    Ok(row.map(Row::link))
}

pub(super) async fn find_by_url(tx: &mut Tx, url: &str) -> anyhow::Result<Option<OuterLink>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select id, url, host, checked_at, state, failure, status_code, failures, failed_on,
                wrong_since, moved_to, aside_at, aside_by
         from outer_links
         where url = $1 and unused_since is null",
    )
    .bind(url)
    .fetch_optional(c)
    .await)
    .context("find a link by its address")?;
    Ok(row.map(Row::link))
}

pub(super) async fn troubles(tx: &mut Tx) -> anyhow::Result<Vec<OuterLink>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, url, host, checked_at, state, failure, status_code, failures, failed_on,
                wrong_since, moved_to, aside_at, aside_by
         from outer_links
         where unused_since is null and state in ('dead', 'moved')",
    )
    .fetch_all(c)
    .await)
    .context("read the links with which something is wrong")?;
    Ok(rows.into_iter().map(Row::link).collect())
}

/// What is to be tried, what waits longest first.
pub(super) async fn due(
    tx: &mut Tx,
    now: DateTime<Utc>,
    most: i64,
) -> anyhow::Result<Vec<OuterLink>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, url, host, checked_at, state, failure, status_code, failures, failed_on,
                wrong_since, moved_to, aside_at, aside_by
         from outer_links
         where unused_since is null and next_check_at <= $1
         order by next_check_at, id
         limit $2",
    )
    .bind(now)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("find links to try")?;
    Ok(rows.into_iter().map(Row::link).collect())
}

pub(super) async fn counts(tx: &mut Tx) -> anyhow::Result<Counts> {
    let (all, new, aside): (i64, i64, i64) = on!(tx, c => sqlx::query_as(
        "select count(*),
                count(case when state in ('dead', 'moved') and aside_at is null then 1 end),
                count(case when state in ('dead', 'moved') and aside_at is not null then 1 end)
         from outer_links
         where unused_since is null",
    )
    .fetch_one(c)
    .await)
    .context("count links")?;
    Ok(Counts { all, new, aside })
}

/// How many were tried since an instant.
pub(super) async fn tried_since(tx: &mut Tx, since: DateTime<Utc>) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar("select count(*) from outer_links where checked_at > $1")
        .bind(since)
        .fetch_one(c)
        .await)
    .context("count the links that were tried")
}

/// Every link that is or was in a text, and whether it is.
pub(super) async fn urls(tx: &mut Tx) -> anyhow::Result<Vec<(String, bool)>> {
    on!(tx, c => sqlx::query_as("select url, unused_since is null from outer_links")
        .fetch_all(c)
        .await)
    .context("read the links that are known")
}

pub(super) async fn insert(
    tx: &mut Tx,
    (id, url, host): (Uuid, &str, &str),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into outer_links (id, url, host, first_seen_at, next_check_at, state, failures)
         values ($1, $2, $3, $4, $4, 'new', 0)
         on conflict (url) do nothing",
    )
    .bind(id)
    .bind(url)
    .bind(host)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note a link")
}

pub(super) async fn set_used(
    tx: &mut Tx,
    url: &str,
    unused_since: Option<DateTime<Utc>>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update outer_links set unused_since = $2 where url = $1")
        .bind(url)
        .bind(unused_since)
        .execute(c)
        .await
        .map(drop))
    .context("note whether a link is in a text")
}

pub(super) async fn set_next(tx: &mut Tx, id: Uuid, at: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update outer_links set next_check_at = $2 where id = $1")
        .bind(id)
        .bind(at)
        .execute(c)
        .await
        .map(drop))
    .context("set when a link is tried")
}

pub(super) async fn set_aside(tx: &mut Tx, id: Uuid, by: Option<By>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update outer_links set aside_at = $2, aside_by = $3 where id = $1")
        .bind(id)
        .bind(by.map(|by| by.now))
        .bind(by.map(|by| by.staff_id))
        .execute(c)
        .await
        .map(drop))
    .context("put a link aside")
}

/// Writes what a try gave.
pub(super) async fn set_standing(
    tx: &mut Tx,
    id: Uuid,
    standing: &Standing,
    (now, next): (DateTime<Utc>, DateTime<Utc>),
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update outer_links
         set state = $2, failure = $3, status_code = $4, failures = $5, failed_on = $6,
             wrong_since = $7, moved_to = $8, aside_at = $9, aside_by = $10, checked_at = $11,
             next_check_at = $12
         where id = $1",
    )
    .bind(id)
    .bind(standing.state.as_str())
    .bind(standing.failure.map(Failure::as_str))
    .bind(standing.status.map(i64::from))
    .bind(i64::from(standing.failures))
    .bind(standing.failed_on)
    .bind(standing.wrong_since)
    .bind(&standing.moved_to)
    .bind(standing.aside.map(|(at, _)| at))
    .bind(standing.aside.map(|(_, by)| by))
    .bind(now)
    .bind(next)
    .execute(c)
    .await
    .map(drop))
    .context("note what a try gave")
}

/// The revisions of a text that readers see, that wait for their day, and that were saved last.
pub(super) async fn revisions(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    let rows: Vec<(Option<Uuid>, Option<Uuid>, Option<Uuid>)> = on!(tx, c => sqlx::query_as(
        "select public_revision_id, publish_revision_id, latest_revision_id
         from translations
         where text_id = $1
         order by lang",
    )
    .bind(text_id)
    .fetch_all(c)
    .await)
    .context("read which revisions a text has")?;
    Ok(rows.into_iter().flat_map(|(one, two, three)| [one, two, three]).flatten().collect())
}
