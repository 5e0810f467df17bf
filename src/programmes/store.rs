//! The SQL of programmes.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{Details, Done, Programme, What};
use crate::db::{Tx, on};
use crate::id;

#[derive(sqlx::FromRow)]
struct Row {
    slug: String,
    text_id: Uuid,
    details: String,
    verified_by: Option<Uuid>,
    verified_at: Option<DateTime<Utc>>,
    review_on: Option<NaiveDate>,
}

pub(super) async fn all(tx: &mut Tx) -> anyhow::Result<Vec<Programme>> {
    read(tx, None).await
}

pub(super) async fn find(tx: &mut Tx, slug: &str) -> anyhow::Result<Option<Programme>> {
    Ok(read(tx, Some(slug)).await?.pop())
}

/// One programme, or all.
async fn read(tx: &mut Tx, slug: Option<&str>) -> anyhow::Result<Vec<Programme>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select slug, text_id, details, verified_by, verified_at, review_on
         from programmes
         where slug = $1 or $1 is null",
    )
    .bind(slug)
    .fetch_all(c)
    .await)
    .context("read programmes")?;
    rows.into_iter().map(programme).collect()
}

fn programme(row: Row) -> anyhow::Result<Programme> {
    let details = details(&row.details).with_context(|| format!("read {}", row.slug))?;
    Ok(Programme {
        slug: row.slug,
        text_id: row.text_id,
        details,
        verified_by: row.verified_by,
        verified_at: row.verified_at,
        review_on: row.review_on,
    })
}

fn details(json: &str) -> anyhow::Result<Details> {
    serde_json::from_str(json).context("read what a programme is in every language")
}

pub(super) async fn put(tx: &mut Tx, programme: &Programme) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into programmes (slug, text_id, details, verified_by, verified_at, review_on)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (slug) do update set
           details = excluded.details,
           verified_by = excluded.verified_by,
           verified_at = excluded.verified_at,
           review_on = excluded.review_on",
    )
    .bind(&programme.slug)
    .bind(programme.text_id)
    .bind(serde_json::to_string(&programme.details)?)
    .bind(programme.verified_by)
    .bind(programme.verified_at)
    .bind(programme.review_on)
    .execute(c)
    .await
    .map(drop))
    .with_context(|| format!("store the programme {}", programme.slug))
}

/// What a file said of a programme when it was last taken in.
pub(super) async fn imported(tx: &mut Tx, slug: &str) -> anyhow::Result<Option<Details>> {
    let json: Option<String> = on!(tx, c => sqlx::query_scalar(
        "select details from imported_programmes where slug = $1",
    )
    .bind(slug)
    .fetch_optional(c)
    .await)
    .context("read what was taken in of a programme")?;
    json.as_deref().map(details).transpose()
}

pub(super) async fn set_imported(tx: &mut Tx, slug: &str, said: &Details) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into imported_programmes (slug, details) values ($1, $2)
         on conflict (slug) do update set details = excluded.details",
    )
    .bind(slug)
    .bind(serde_json::to_string(said)?)
    .execute(c)
    .await
    .map(drop))
    .context("remember what was taken in of a programme")
}

/// Notes what was done, with the details before and after, by whom and when.
pub(super) async fn remember(
    tx: &mut Tx,
    slug: &str,
    (what, before, after): (What, Option<&Details>, &Details),
    (by, now): (Option<Uuid>, DateTime<Utc>),
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into programme_changes
           (id, slug, what, details_before, details_after, changed_by, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id::new(now))
    .bind(slug)
    .bind(what.as_str())
    .bind(before.map(serde_json::to_string).transpose()?)
    .bind(serde_json::to_string(after)?)
    .bind(by)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("remember a change of a programme")
}

/// What somebody of the house did last to a programme.
pub(super) async fn last_done(tx: &mut Tx, slug: &str) -> anyhow::Result<Option<What>> {
    let what: Option<String> = on!(tx, c => sqlx::query_scalar(
        "select what
         from programme_changes
         where slug = $1 and changed_by is not null
         order by id desc
         limit 1",
    )
    .bind(slug)
    .fetch_optional(c)
    .await)
    .context("read what was done last to a programme")?;
    what.map(|what| What::parse(&what).context("what was done to a programme")).transpose()
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    what: String,
    details_before: Option<String>,
    details_after: String,
    changed_by: Option<Uuid>,
    changed_at: DateTime<Utc>,
}

pub(super) async fn history(tx: &mut Tx, slug: &str, most: i64) -> anyhow::Result<Vec<Done>> {
    let rows: Vec<ChangeRow> = on!(tx, c => sqlx::query_as(
        "select what, details_before, details_after, changed_by, changed_at
         from programme_changes
         where slug = $1
         order by id desc
         limit $2",
    )
    .bind(slug)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("read what was done to a programme")?;
    let done = |row: ChangeRow| {
        Ok(Done {
            what: What::parse(&row.what).context("what was done to a programme")?,
            before: row.details_before.as_deref().map(details).transpose()?,
            after: details(&row.details_after)?,
            by: row.changed_by,
            at: row.changed_at,
        })
    };
    rows.into_iter().map(done).collect()
}
