//! The newsletter: publications, their dated issues, and the articles in them.

pub mod pages;
mod store;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::db::{Tx, epoch};
use crate::id;
use crate::language::Lang;
use crate::texts::{self, Found, Kind};

/// A serial, as the quarterly newsletter.
#[derive(Clone, Debug)]
pub struct Publication {
    pub id: String,
    pub title: String,
    pub title_ko: String,
    pub lang: Lang,
}

/// One dated number of a publication, as a reader gets it.
#[derive(Clone, Debug)]
pub struct Issue {
    pub id: Uuid,
    pub publication: String,
    pub slug: String,
    pub published_on: NaiveDate,
    pub title: String,
    pub title_ko: String,
    pub lang: Lang,
}

/// Where an article stands.
#[derive(Clone, Debug)]
pub struct Placed {
    pub slug: String,
    pub text_id: Uuid,
    /// The slug of its text: `publication/issue/article`.
    pub text_slug: String,
}

/// The slug of a text below a publication: `ansan-quarterly/2026-4/minimum-wage-2027`.
pub fn text_slug(parts: &[&str]) -> String {
    parts.join("/")
}

/// Takes a publication in, or leaves it as it is.
pub async fn add_publication(tx: &mut Tx, id: &str, text_id: Uuid) -> anyhow::Result<()> {
    store::add_publication(tx, id, text_id).await
}

/// Publishes an issue of a day with these articles in their order. Other articles that stand in it already
/// follow them: somebody put them there, or they are withdrawn and show nothing.
pub async fn set_issue(
    tx: &mut Tx,
    publication: &str,
    slug: &str,
    text_id: Uuid,
    published_on: NaiveDate,
    articles: &[(String, Uuid)],
    now: DateTime<Utc>,
) -> anyhow::Result<Uuid> {
    let issue_id = match store::find_issue(tx, publication, slug).await? {
        Some(row) => {
            store::set_day(tx, row.id, published_on).await?;
            row.id
        }
        None => {
            let issue_id = id::new(now);
            store::insert_issue(tx, issue_id, publication, slug, text_id, published_on).await?;
            issue_id
        }
    };
    let mut articles = articles.to_vec();
    for other in store::articles(tx, issue_id).await? {
        if !articles.iter().any(|(slug, _)| *slug == other.0) {
            articles.push(other);
        }
    }
    store::set_articles(tx, issue_id, &articles).await?;
    epoch::raise(tx).await?;
    Ok(issue_id)
}

/// All publications, each in a language of the chain.
pub async fn publications(tx: &mut Tx, chain: &[Lang]) -> anyhow::Result<Vec<Publication>> {
    let entries = texts::list(tx, Kind::Publication, chain).await?;
    Ok(entries
        .into_iter()
        .map(|entry| Publication {
            id: entry.slug,
            title: entry.title,
            title_ko: entry.title_ko,
            lang: entry.lang,
        })
        .collect())
}

/// The issues of a publication, newest first, each in a language of the chain.
pub async fn issues(tx: &mut Tx, publication: &str, chain: &[Lang]) -> anyhow::Result<Vec<Issue>> {
    let mut issues = Vec::new();
    for row in store::issues(tx, publication).await? {
        if let Some(issue) = named(tx, publication, row, chain).await? {
            issues.push(issue);
        }
    }
    Ok(issues)
}

/// One issue, in a language of the chain.
pub async fn find_issue(
    tx: &mut Tx,
    publication: &str,
    slug: &str,
    chain: &[Lang],
) -> anyhow::Result<Option<Issue>> {
    match store::find_issue(tx, publication, slug).await? {
        Some(row) => named(tx, publication, row, chain).await,
        None => Ok(None),
    }
}

/// The articles of an issue, in their order.
pub async fn articles(tx: &mut Tx, issue: &Issue) -> anyhow::Result<Vec<Placed>> {
    let rows = store::articles(tx, issue.id).await?;
    Ok(rows
        .into_iter()
        .map(|(slug, text_id)| {
            let text_slug = text_slug(&[&issue.publication, &issue.slug, &slug]);
            Placed { slug, text_id, text_slug }
        })
        .collect())
}

async fn named(
    tx: &mut Tx,
    publication: &str,
    row: store::IssueRow,
    chain: &[Lang],
) -> anyhow::Result<Option<Issue>> {
    let slug = text_slug(&[publication, &row.slug]);
    let Some(Found::Here(text)) = texts::find(tx, Kind::Issue, &slug, chain).await? else {
        return Ok(None);
    };
    Ok(Some(Issue {
        id: row.id,
        publication: publication.to_owned(),
        slug: row.slug,
        published_on: row.published_on,
        title: text.title,
        title_ko: text.title_ko,
        lang: text.lang,
    }))
}
