//! The SQL of releases and of what is planned.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;

/// The languages in which an issue is published, and since when.
pub(in crate::newsletter) async fn released(
    tx: &mut Tx,
    issue_id: Uuid,
) -> anyhow::Result<Vec<(Lang, DateTime<Utc>)>> {
    on!(tx, c => sqlx::query_as(
        "select lang, released_at from issue_releases where issue_id = $1 order by lang",
    )
    .bind(issue_id)
    .fetch_all(c)
    .await)
    .context("read where an issue is released")
}

pub(in crate::newsletter) async fn releases(
    tx: &mut Tx,
) -> anyhow::Result<Vec<(Uuid, Lang, DateTime<Utc>)>> {
    on!(tx, c => sqlx::query_as("select issue_id, lang, released_at from issue_releases")
        .fetch_all(c)
        .await)
    .context("list all releases")
}

/// Notes a release, and gives whether it is new.
pub(in crate::newsletter) async fn insert_release(
    tx: &mut Tx,
    (issue_id, lang): (Uuid, Lang),
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    on!(tx, c => sqlx::query(
        "insert into issue_releases (issue_id, lang, released_at, released_by)
         values ($1, $2, $3, $4)
         on conflict (issue_id, lang) do nothing",
    )
    .bind(issue_id)
    .bind(lang)
    .bind(now)
    .bind(by)
    .execute(c)
    .await
    .map(|done| done.rows_affected() > 0))
    .context("release an issue")
}

/// What was released: publication, issue and article, with each language in which its issue is and since when.
pub(in crate::newsletter) async fn released_articles(
    tx: &mut Tx,
) -> anyhow::Result<Vec<(String, String, String, Lang, DateTime<Utc>)>> {
    on!(tx, c => sqlx::query_as(
        "select issues.publication_id, issues.slug, articles.slug, issue_releases.lang,
                issue_releases.released_at
         from issues
         join articles on articles.issue_id = issues.id
         join issue_releases on issue_releases.issue_id = issues.id",
    )
    .fetch_all(c)
    .await)
    .context("list what was released of the newsletter")
}

#[derive(sqlx::FromRow)]
pub(in crate::newsletter) struct PlanRow {
    pub issue_id: Uuid,
    pub lang: Lang,
    pub planned_on: Option<NaiveDate>,
    pub release_at: Option<DateTime<Utc>>,
    pub missed_at: Option<DateTime<Utc>>,
}

/// What is planned, for one issue or for all.
pub(in crate::newsletter) async fn plans(
    tx: &mut Tx,
    issue_id: Option<Uuid>,
) -> anyhow::Result<Vec<PlanRow>> {
    on!(tx, c => sqlx::query_as(
        "select issue_id, lang, planned_on, release_at, missed_at
         from issue_plans
         where $1 is null or issue_id = $1",
    )
    .bind(issue_id)
    .fetch_all(c)
    .await)
    .context("read what is planned for issues")
}

pub(in crate::newsletter) async fn set_planned(
    tx: &mut Tx,
    (issue_id, lang): (Uuid, Lang),
    planned_on: Option<NaiveDate>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into issue_plans (issue_id, lang, planned_on)
         values ($1, $2, $3)
         on conflict (issue_id, lang) do update set planned_on = excluded.planned_on",
    )
    .bind(issue_id)
    .bind(lang)
    .bind(planned_on)
    .execute(c)
    .await
    .map(drop))
    .context("plan a release")
}

pub(in crate::newsletter) async fn set_schedule(
    tx: &mut Tx,
    (issue_id, lang): (Uuid, Lang),
    (at, by): (DateTime<Utc>, Uuid),
    despite: &str,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into issue_plans (issue_id, lang, release_at, release_by, despite)
         values ($1, $2, $3, $4, $5)
         on conflict (issue_id, lang) do update
         set release_at = excluded.release_at, release_by = excluded.release_by,
             despite = excluded.despite, missed_at = null",
    )
    .bind(issue_id)
    .bind(lang)
    .bind(at)
    .bind(by)
    .bind(despite)
    .execute(c)
    .await
    .map(drop))
    .context("schedule a release")
}

/// Takes a schedule away, and gives whether there was one: of two machines that come for it at once, one
/// finds it.
pub(in crate::newsletter) async fn take_schedule(
    tx: &mut Tx,
    (issue_id, lang): (Uuid, Lang),
) -> anyhow::Result<bool> {
    on!(tx, c => sqlx::query(
        "update issue_plans
         set release_at = null, release_by = null, despite = null
         where issue_id = $1 and lang = $2 and release_at is not null",
    )
    .bind(issue_id)
    .bind(lang)
    .execute(c)
    .await
    .map(|done| done.rows_affected() > 0))
    .context("take the schedule of a release")
}

pub(in crate::newsletter) async fn note_missed(
    tx: &mut Tx,
    (issue_id, lang): (Uuid, Lang),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update issue_plans set missed_at = $3 where issue_id = $1 and lang = $2",
    )
    .bind(issue_id)
    .bind(lang)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note that a release was missed")
}

/// The releases whose instant has come, the Korean first: issue, language, who wanted it and despite what.
pub(in crate::newsletter) async fn due(
    tx: &mut Tx,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<(Uuid, Lang, Uuid, String)>> {
    on!(tx, c => sqlx::query_as(
        "select issue_id, lang, release_by, coalesce(despite, '')
         from issue_plans
         where release_at <= $1 and release_by is not null
         order by case when lang = 'ko' then 0 else 1 end, release_at, lang",
    )
    .bind(now)
    .fetch_all(c)
    .await)
    .context("find which releases are due")
}
