//! The SQL of history.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Identity, MadeBy, Place, Revision};
use crate::db::{Tx, on};
use crate::language::Lang;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    text_id: Uuid,
    lang: Lang,
    number: i64,
    title: String,
    summary: String,
    body: String,
    made_by: String,
    author_id: Option<Uuid>,
    created_at: DateTime<Utc>,
}

impl From<Row> for Revision {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            place: Place { text_id: row.text_id, lang: row.lang },
            number: row.number,
            title: row.title,
            summary: row.summary,
            body: row.body,
            made_by: MadeBy::parse(&row.made_by).unwrap_or(MadeBy::Machine),
            author: row.author_id,
            saved_at: row.created_at,
        }
    }
}

pub(super) async fn revisions(
    tx: &mut Tx,
    place: Place,
    most: i64,
) -> anyhow::Result<Vec<Revision>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, text_id, lang, number, title, summary, body, made_by, author_id, created_at
         from revisions
         where text_id = $1 and lang = $2
         order by number desc
         limit $3",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("read a text's history")?;
    Ok(rows.into_iter().map(Revision::from).collect())
}

pub(super) async fn revision(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Revision>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select id, text_id, lang, number, title, summary, body, made_by, author_id, created_at
         from revisions
         where id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("read a revision")?;
    Ok(row.map(Revision::from))
}

/// The newest revision below a number.
pub(super) async fn before(
    tx: &mut Tx,
    place: Place,
    number: i64,
) -> anyhow::Result<Option<Revision>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select id, text_id, lang, number, title, summary, body, made_by, author_id, created_at
         from revisions
         where text_id = $1 and lang = $2 and number < $3
         order by number desc
         limit 1",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .bind(number)
    .fetch_optional(c)
    .await)
    .context("read the revision before another")?;
    Ok(row.map(Revision::from))
}

pub(super) async fn source(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    let found: Option<Option<Uuid>> = on!(tx, c => sqlx::query_scalar(
        "select coalesce(public_revision_id, latest_revision_id)
         from translations
         where text_id = $1 and lang = 'ko'",
    )
    .bind(text_id)
    .fetch_optional(c)
    .await)
    .context("find a text's source")?;
    Ok(found.flatten())
}

/// The newest revision of the source that has a segment.
pub(super) async fn source_with(
    tx: &mut Tx,
    text_id: Uuid,
    identity: &Identity,
) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select revisions.id
         from revisions
         join segments on segments.revision_id = revisions.id
         where revisions.text_id = $1 and revisions.lang = 'ko' and segments.hash = $2
           and segments.occurrence = $3
         order by revisions.number desc
         limit 1",
    )
    .bind(text_id)
    .bind(&identity.hash)
    .bind(identity.occurrence)
    .fetch_optional(c)
    .await)
    .context("find the revision that had a segment")
}

/// Which revisions of a text were public in a language, in their order.
pub(super) async fn published(
    tx: &mut Tx,
    place: Place,
) -> anyhow::Result<Vec<(Uuid, DateTime<Utc>)>> {
    on!(tx, c => sqlx::query_as(
        "select revision_id, acted_at
         from text_acts
         where text_id = $1 and lang = $2 and act = 'published' and revision_id is not null
         order by acted_at, id",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .fetch_all(c)
    .await)
    .context("read which revisions were public")
}

pub(super) async fn republished(tx: &mut Tx, most: i64) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select text_id
         from text_acts
         where lang = $1 and act = 'published' and revision_id is not null
         group by text_id
         having count(*) > 1
         order by max(acted_at) desc, text_id
         limit $2",
    )
    .bind(Lang::KOREAN)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("find which texts changed")
}

pub(super) async fn identities(tx: &mut Tx, revision_id: Uuid) -> anyhow::Result<Vec<Identity>> {
    let rows: Vec<(String, i64)> = on!(tx, c => sqlx::query_as(
        "select hash, occurrence from segments where revision_id = $1 order by position",
    )
    .bind(revision_id)
    .fetch_all(c)
    .await)
    .context("read a revision's segments")?;
    Ok(rows.into_iter().map(|(hash, occurrence)| Identity { hash, occurrence }).collect())
}
