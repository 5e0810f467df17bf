//! The SQL of translations.

mod board;

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Act, By, Noted, Place, Why};
use crate::db::{Tx, on};
use crate::language::Lang;

pub(super) use board::board;

/// Whether a revision has a title, and words in its body if it has a body.
pub(super) async fn is_written(tx: &mut Tx, revision_id: Uuid) -> anyhow::Result<bool> {
    let words: Option<(String, String)> =
        on!(tx, c => sqlx::query_as("select title, body from revisions where id = $1")
            .bind(revision_id)
            .fetch_optional(c)
            .await)
        .context("read a revision's words")?;
    let missing = super::super::segments::MISSING;
    Ok(words.is_some_and(|(title, body)| {
        let is_empty = body.trim().is_empty();
        let rest = body.replace(missing, "");
        let has_words = is_empty || rest.chars().any(char::is_alphanumeric);
        !title.trim().is_empty() && title != missing && has_words
    }))
}

pub(super) async fn set_public(
    tx: &mut Tx,
    place: Place,
    revision_id: Uuid,
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update translations
         set public_revision_id = $3, published_by = $4, published_at = $5, withdrawn_at = null,
             withdrawn_by = null, withdrawn_reason = null, declined_at = null, declined_by = null,
             declined_reason = null
         where text_id = $1 and lang = $2",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .bind(revision_id)
    .bind(by)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("publish a revision")
}

pub(super) async fn is_public(tx: &mut Tx, place: Place) -> anyhow::Result<bool> {
    Ok(public_places(tx, place.text_id).await?.contains(&place))
}

/// The languages in which a text is public.
pub(super) async fn public_places(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Vec<Place>> {
    let langs: Vec<Lang> = on!(tx, c => sqlx::query_scalar(
        "select lang
         from translations
         where text_id = $1 and public_revision_id is not null
         order by lang",
    )
    .bind(text_id)
    .fetch_all(c)
    .await)
    .context("find where a text is public")?;
    Ok(langs.into_iter().map(|lang| Place { text_id, lang }).collect())
}

pub(super) async fn withdraw(tx: &mut Tx, place: Place, why: Why, by: By) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update translations
         set public_revision_id = null, withdrawn_at = $3, withdrawn_by = $4, withdrawn_reason = $5,
             publish_at = null, publish_revision_id = null, publish_by = null
         where text_id = $1 and lang = $2",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .bind(by.now)
    .bind(by.staff_id)
    .bind(why.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("withdraw a translation")
}

pub(super) async fn set_schedule(
    tx: &mut Tx,
    place: Place,
    revision_id: Uuid,
    at: DateTime<Utc>,
    by: Uuid,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update translations
         set publish_at = $3, publish_revision_id = $4, publish_by = $5
         where text_id = $1 and lang = $2",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .bind(at)
    .bind(revision_id)
    .bind(by)
    .execute(c)
    .await
    .map(drop))
    .context("schedule a translation")
}

/// Takes a schedule back, and gives whether there was one: of two machines that come for it at once, one
/// finds it.
pub(super) async fn clear_schedule(tx: &mut Tx, place: Place) -> anyhow::Result<bool> {
    on!(tx, c => sqlx::query(
        "update translations
         set publish_at = null, publish_revision_id = null, publish_by = null
         where text_id = $1 and lang = $2 and publish_at is not null",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .execute(c)
    .await
    .map(|done| done.rows_affected() > 0))
    .context("clear a translation's schedule")
}

pub(super) async fn clear_schedules(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update translations
         set publish_at = null, publish_revision_id = null, publish_by = null
         where text_id = $1",
    )
    .bind(text_id)
    .execute(c)
    .await
    .map(drop))
    .context("clear a text's schedules")
}

pub(super) async fn is_withheld(tx: &mut Tx, place: Place) -> anyhow::Result<bool> {
    let found: Option<bool> = on!(tx, c => sqlx::query_scalar(
        "select public_revision_id is null
                and (withdrawn_at is not null or declined_at is not null)
         from translations
         where text_id = $1 and lang = $2",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .fetch_optional(c)
    .await)
    .context("read whether a translation is withheld")?;
    Ok(found.unwrap_or_default())
}

/// A revision whose day has come.
pub(super) struct Due {
    pub place: Place,
    pub revision_id: Uuid,
    pub by: Uuid,
}

/// What is due, sources first.
pub(super) async fn due(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Due>> {
    let rows: Vec<(Uuid, Lang, Uuid, Uuid)> = on!(tx, c => sqlx::query_as(
        "select text_id, lang, publish_revision_id, publish_by
         from translations
         where publish_at <= $1
         order by case when lang = 'ko' then 0 else 1 end, publish_at",
    )
    .bind(now)
    .fetch_all(c)
    .await)
    .context("find what is to be published")?;
    let due =
        |(text_id, lang, revision_id, by)| Due { place: Place { text_id, lang }, revision_id, by };
    Ok(rows.into_iter().map(due).collect())
}

/// A row for a language that may have none yet.
async fn ensure(tx: &mut Tx, place: Place) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into translations (text_id, lang)
         values ($1, $2)
         on conflict (text_id, lang) do nothing",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .execute(c)
    .await
    .map(drop))
    .context("begin a translation")
}

pub(super) async fn set_declined(
    tx: &mut Tx,
    place: Place,
    declined: Option<(Why, By)>,
) -> anyhow::Result<()> {
    ensure(tx, place).await?;
    on!(tx, c => sqlx::query(
        "update translations
         set declined_reason = $3, declined_by = $4, declined_at = $5
         where text_id = $1 and lang = $2",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .bind(declined.map(|(why, _)| why.as_str()))
    .bind(declined.map(|(_, by)| by.staff_id))
    .bind(declined.map(|(_, by)| by.now))
    .execute(c)
    .await
    .map(drop))
    .context("decline a translation")
}

pub(super) async fn set_reviewed(
    tx: &mut Tx,
    place: Place,
    revision_id: Uuid,
    by: By,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update translations
         set reviewed_revision_id = $3, reviewed_by = $4, reviewed_at = $5
         where text_id = $1 and lang = $2",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .bind(revision_id)
    .bind(by.staff_id)
    .bind(by.now)
    .execute(c)
    .await
    .map(drop))
    .context("note a review")
}

/// Somebody was asked, or is asked no more.
pub(super) async fn set_asked(
    tx: &mut Tx,
    place: Place,
    at: Option<DateTime<Utc>>,
) -> anyhow::Result<()> {
    ensure(tx, place).await?;
    on!(tx, c => sqlx::query(
        "update translations
         set asked_for_at = $3, in_translation_at = null
         where text_id = $1 and lang = $2",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .bind(at)
    .execute(c)
    .await
    .map(drop))
    .context("note that a translation is asked for")
}

pub(super) async fn set_in_translation(
    tx: &mut Tx,
    place: Place,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    ensure(tx, place).await?;
    on!(tx, c => sqlx::query(
        "update translations set in_translation_at = $3 where text_id = $1 and lang = $2",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note that a translation is begun")
}

pub(super) async fn insert_act(
    tx: &mut Tx,
    id: Uuid,
    place: Place,
    noted: &Noted,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into text_acts (id, text_id, lang, act, revision_id, detail, staff_id, acted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(place.text_id)
    .bind(place.lang)
    .bind(noted.act.as_str())
    .bind(noted.revision_id)
    .bind(&noted.detail)
    .bind(noted.by)
    .bind(noted.at)
    .execute(c)
    .await
    .map(drop))
    .context("note an act")
}

#[derive(sqlx::FromRow)]
struct ActRow {
    act: String,
    revision_id: Option<Uuid>,
    detail: String,
    staff_id: Option<Uuid>,
    acted_at: DateTime<Utc>,
}

pub(super) async fn acts(tx: &mut Tx, place: Place, most: i64) -> anyhow::Result<Vec<Noted>> {
    let rows: Vec<ActRow> = on!(tx, c => sqlx::query_as(
        "select act, revision_id, detail, staff_id, acted_at
         from text_acts
         where text_id = $1 and lang = $2
         order by acted_at desc, id desc
         limit $3",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("read what was done with a text")?;
    let noted = |row: ActRow| {
        Some(Noted {
            act: Act::parse(&row.act)?,
            revision_id: row.revision_id,
            detail: row.detail,
            by: row.staff_id,
            at: row.acted_at,
        })
    };
    Ok(rows.into_iter().filter_map(noted).collect())
}
