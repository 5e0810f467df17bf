//! The SQL of the newsletter.

mod releases;

use anyhow::Context;
use chrono::NaiveDate;
use uuid::Uuid;

pub(super) use self::releases::{
    PlanRow, due, insert_release, note_missed, plans, released, released_articles, releases,
    set_planned, set_schedule, take_schedule,
};
use crate::db::{Tx, on};
use crate::texts::translations::By;

#[derive(sqlx::FromRow)]
pub(super) struct PublicationRow {
    pub id: String,
    pub text_id: Uuid,
    pub every: Option<String>,
}

#[derive(sqlx::FromRow)]
pub(super) struct IssueRow {
    pub id: Uuid,
    pub publication_id: String,
    pub slug: String,
    pub text_id: Uuid,
    pub published_on: NaiveDate,
}

/// Adds it, or says how often it appears where nobody has said so yet. Nobody began it: it stands in a file.
pub(super) async fn add_publication(
    tx: &mut Tx,
    id: &str,
    text_id: Uuid,
    every: Option<&str>,
    by: Option<By>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into publications (id, text_id, every, begun_by, begun_at)
         values ($1, $2, $3, $4, $5)
         on conflict (id) do update set every = coalesce(publications.every, excluded.every)",
    )
    .bind(id)
    .bind(text_id)
    .bind(every)
    .bind(by.map(|by| by.staff_id))
    .bind(by.map(|by| by.now))
    .execute(c)
    .await
    .map(drop))
    .context("add a publication")
}

pub(super) async fn set_every(tx: &mut Tx, id: &str, every: &str) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update publications set every = $2 where id = $1")
        .bind(id)
        .bind(every)
        .execute(c)
        .await
        .map(drop))
    .context("set how often a publication appears")
}

pub(super) async fn publications(tx: &mut Tx) -> anyhow::Result<Vec<PublicationRow>> {
    on!(tx, c => sqlx::query_as("select id, text_id, every from publications order by id")
        .fetch_all(c)
        .await)
    .context("list publications")
}

pub(super) async fn insert_issue(
    tx: &mut Tx,
    issue: &IssueRow,
    by: Option<By>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into issues (id, publication_id, slug, text_id, published_on, begun_by, begun_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(issue.id)
    .bind(&issue.publication_id)
    .bind(&issue.slug)
    .bind(issue.text_id)
    .bind(issue.published_on)
    .bind(by.map(|by| by.staff_id))
    .bind(by.map(|by| by.now))
    .execute(c)
    .await
    .map(drop))
    .context("add an issue")
}

/// Lets one writer at a time come to an issue, from here to the end of the transaction. SQLite has one anyway.
pub(super) async fn hold(tx: &mut Tx, issue_id: Uuid) -> anyhow::Result<()> {
    let sql = tx.sql(
        "select id from issues where id = $1",
        "select id from issues where id = $1 for update",
    );
    on!(tx, c => sqlx::query(sql).bind(issue_id).execute(c).await.map(drop))
        .context("hold an issue")
}

pub(super) async fn set_day(
    tx: &mut Tx,
    issue_id: Uuid,
    published_on: NaiveDate,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update issues set published_on = $2 where id = $1")
        .bind(issue_id)
        .bind(published_on)
        .execute(c)
        .await
        .map(drop))
    .context("set the day of an issue")
}

pub(super) async fn set_articles(
    tx: &mut Tx,
    issue_id: Uuid,
    articles: &[(String, Uuid)],
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from articles where issue_id = $1")
        .bind(issue_id)
        .execute(c)
        .await
        .map(drop))
    .context("clear an issue's articles")?;
    for (position, (slug, text_id)) in articles.iter().enumerate() {
        on!(tx, c => sqlx::query(
            "insert into articles (issue_id, position, slug, text_id) values ($1, $2, $3, $4)",
        )
        .bind(issue_id)
        .bind(i64::try_from(position)?)
        .bind(slug)
        .bind(*text_id)
        .execute(c)
        .await
        .map(drop))
        .context("add an article to an issue")?;
    }
    Ok(())
}

pub(super) async fn issues(tx: &mut Tx, publication: &str) -> anyhow::Result<Vec<IssueRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, publication_id, slug, text_id, published_on
         from issues
         where publication_id = $1
         order by published_on desc, slug desc",
    )
    .bind(publication)
    .fetch_all(c)
    .await)
    .context("list issues")
}

pub(super) async fn find_issue(
    tx: &mut Tx,
    publication: &str,
    slug: &str,
) -> anyhow::Result<Option<IssueRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, publication_id, slug, text_id, published_on
         from issues
         where publication_id = $1 and slug = $2",
    )
    .bind(publication)
    .bind(slug)
    .fetch_optional(c)
    .await)
    .context("find an issue")
}

pub(super) async fn articles(tx: &mut Tx, issue_id: Uuid) -> anyhow::Result<Vec<(String, Uuid)>> {
    on!(tx, c => sqlx::query_as(
        "select slug, text_id from articles where issue_id = $1 order by position",
    )
    .bind(issue_id)
    .fetch_all(c)
    .await)
    .context("list an issue's articles")
}

/// All issues, the newest of each publication first.
pub(super) async fn all_issues(tx: &mut Tx) -> anyhow::Result<Vec<IssueRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, publication_id, slug, text_id, published_on
         from issues
         order by publication_id, published_on desc, slug desc",
    )
    .fetch_all(c)
    .await)
    .context("list all issues")
}

/// The articles of all issues, in their order.
pub(super) async fn all_articles(tx: &mut Tx) -> anyhow::Result<Vec<(Uuid, String, Uuid)>> {
    on!(tx, c => sqlx::query_as(
        "select issue_id, slug, text_id from articles order by issue_id, position",
    )
    .fetch_all(c)
    .await)
    .context("list all articles")
}

/// The issue whose title or article a text is.
pub(super) async fn issue_of(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Option<IssueRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, publication_id, slug, text_id, published_on
         from issues
         where text_id = $1 or id in (select issue_id from articles where text_id = $1)
         limit 1",
    )
    .bind(text_id)
    .fetch_optional(c)
    .await)
    .context("find the issue of a text")
}
