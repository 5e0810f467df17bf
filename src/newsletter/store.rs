//! The SQL of the newsletter.

use anyhow::Context;
use chrono::NaiveDate;
use uuid::Uuid;

use crate::db::{Tx, on};

#[derive(sqlx::FromRow)]
pub(super) struct IssueRow {
    pub id: Uuid,
    pub slug: String,
    pub published_on: NaiveDate,
}

pub(super) async fn add_publication(tx: &mut Tx, id: &str, text_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into publications (id, text_id) values ($1, $2) on conflict (id) do nothing",
    )
    .bind(id)
    .bind(text_id)
    .execute(c)
    .await
    .map(drop))
    .context("add a publication")
}

pub(super) async fn insert_issue(
    tx: &mut Tx,
    id: Uuid,
    publication: &str,
    slug: &str,
    text_id: Uuid,
    published_on: NaiveDate,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into issues (id, publication_id, slug, text_id, published_on)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(publication)
    .bind(slug)
    .bind(text_id)
    .bind(published_on)
    .execute(c)
    .await
    .map(drop))
    .context("add an issue")
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
        "select id, slug, published_on
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
        "select id, slug, published_on from issues where publication_id = $1 and slug = $2",
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
