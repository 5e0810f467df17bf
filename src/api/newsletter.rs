//! Publications, their issues, and the articles in an issue.

use axum::extract::Path;
use axum::response::Response;
use chrono::NaiveDate;
use serde::Serialize;

use super::answer::{Ask, Problem, open};
use crate::facts;
use crate::newsletter;
use crate::texts::{self, Found, Kind};

#[derive(Serialize, utoipa::ToSchema)]
pub struct PublicationAnswer {
    id: String,
    lang: String,
    title: String,
    title_ko: String,
    /// `quarter`, `half-month` or `irregular`; none where nobody said so.
    every: Option<String>,
    /// Newest first.
    issues: Vec<IssueLine>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct IssueLine {
    id: String,
    title: String,
    published_on: NaiveDate,
}

/// Every publication with the issues that are out in the language asked for, or in the one that its speakers
/// read.
#[utoipa::path(get, path = "/api/v1/publications", params(("lang" = Option<String>, Query)),
    responses((status = 200, body = Vec<PublicationAnswer>)))]
pub async fn publications(ask: Ask) -> Result<Response, Problem> {
    let chain = ask.chain();
    let mut tx = ask.app.db.read().await?;
    let mut answers = Vec::new();
    for publication in newsletter::publications(&mut tx, &chain).await? {
        let issues = newsletter::issues(&mut tx, &publication.id, &chain).await?.into_iter();
        let every = newsletter::every(&mut tx, &publication.id).await?;
        answers.push(PublicationAnswer {
            every: every.map(|every| every.as_str().to_owned()),
            id: publication.id,
            lang: publication.lang.to_string(),
            title: publication.title,
            title_ko: publication.title_ko,
            issues: issues
                .map(|issue| IssueLine {
                    id: issue.slug,
                    title: issue.title,
                    published_on: issue.published_on,
                })
                .collect(),
        });
    }
    open(&answers)
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct IssueAnswer {
    publication: String,
    id: String,
    lang: String,
    title: String,
    title_ko: String,
    published_on: NaiveDate,
    /// The languages in which it is out.
    languages: Vec<String>,
    articles: Vec<ArticleAnswer>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct ArticleAnswer {
    slug: String,
    lang: String,
    title: String,
    title_ko: String,
    topic: Option<String>,
    summary: String,
    html: String,
    text: String,
    made_by: String,
    stale_segments: usize,
}

/// One issue with its articles, their facts as of its day. Where it is not out in the language it is not found.
#[utoipa::path(get, path = "/api/v1/publications/{id}/issues/{issue}",
    params(("id" = String, Path), ("issue" = String, Path), ("lang" = Option<String>, Query)),
    responses((status = 200, body = IssueAnswer), (status = 404)))]
pub async fn issue(
    ask: Ask,
    Path((id, issue)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let chain = ask.chain();
    let mut tx = ask.app.db.read().await?;
    let issue = newsletter::find_issue(&mut tx, &id, &issue, &chain).await?;
    let issue = issue.ok_or_else(Problem::not_found)?;
    let facts = facts::all(&mut tx).await?;
    let reader = ask.app.reader(ask.lang);
    let mut articles = Vec::new();
    for placed in newsletter::articles(&mut tx, &issue).await? {
        let found =
            texts::find(&mut tx, Kind::Article, &placed.text_slug, &issue.of(&chain)).await?;
        let Some(Found::Here(text)) = found else {
            continue;
        };
        let filled = texts::fill_or_leave_out(&text, &reader, &facts, ask.today);
        let Some(filled) = filled else {
            continue;
        };
        articles.push(ArticleAnswer {
            slug: placed.slug,
            lang: text.lang.to_string(),
            title: filled.title,
            title_ko: text.title_ko.clone(),
            topic: text.text.topic.clone(),
            summary: filled.summary,
            html: filled.html,
            text: filled.plain,
            made_by: text.made_by.as_str().to_owned(),
            stale_segments: text.stale.len(),
        });
    }
    open(&IssueAnswer {
        publication: issue.publication,
        id: issue.slug,
        lang: issue.lang.to_string(),
        title: issue.title,
        title_ko: issue.title_ko,
        published_on: issue.published_on,
        languages: issue.languages.iter().map(ToString::to_string).collect(),
        articles,
    })
}
