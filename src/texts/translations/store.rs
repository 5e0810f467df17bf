//! The SQL of translations.

use std::collections::BTreeMap;

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Act, By, Kind, MadeBy, Noted, Place, Review, Saved, Standing, Translation, Why};
use crate::db::{Tx, on};
use crate::language::Lang;

#[derive(sqlx::FromRow)]
struct Row {
    text_id: Uuid,
    kind: String,
    slug: String,
    topic: Option<String>,
    is_withdrawn: bool,
    is_frozen: bool,
    lang: Option<Lang>,
    revision_id: Option<Uuid>,
    title: Option<String>,
    made_by: Option<String>,
    saved_at: Option<DateTime<Utc>>,
    author_id: Option<Uuid>,
    public_revision_id: Option<Uuid>,
    published_at: Option<DateTime<Utc>>,
    asked_for_at: Option<DateTime<Utc>>,
    in_translation_at: Option<DateTime<Utc>>,
    reviewed_at: Option<DateTime<Utc>>,
    reviewed_by: Option<Uuid>,
    reviewed_revision_id: Option<Uuid>,
    declined_reason: Option<String>,
    withdrawn_reason: Option<String>,
    publish_at: Option<DateTime<Utc>>,
    publish_revision_id: Option<Uuid>,
}

/// All texts of some kinds, or one of them.
pub(super) async fn board(
    tx: &mut Tx,
    kinds: &[Kind],
    only: Option<Uuid>,
) -> anyhow::Result<Vec<Standing>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select texts.id as text_id, texts.kind, texts.slug, texts.topic,
                texts.withdrawn_at is not null as is_withdrawn,
                texts.frozen_at is not null as is_frozen, translations.lang,
                revisions.id as revision_id, revisions.title, revisions.made_by,
                revisions.created_at as saved_at, revisions.author_id,
                translations.public_revision_id, translations.published_at,
                translations.asked_for_at, translations.in_translation_at,
                translations.reviewed_at, translations.reviewed_by,
                translations.reviewed_revision_id, translations.declined_reason,
                translations.withdrawn_reason, translations.publish_at,
                translations.publish_revision_id
         from texts
         left join translations on translations.text_id = texts.id
         left join revisions on revisions.id = translations.latest_revision_id
         where $1 is null or texts.id = $1
         order by texts.kind, texts.slug, translations.lang",
    )
    .bind(only)
    .fetch_all(c)
    .await)
    .context("read where texts stand")?;
    let behind = behind(tx, only).await?;
    let mut standings: Vec<Standing> = Vec::new();
    for row in rows {
        let kind = kinds.iter().copied().find(|kind| kind.as_str() == row.kind);
        let Some(kind) = kind else { continue };
        if standings.last().is_none_or(|standing| standing.text_id != row.text_id) {
            standings.push(Standing {
                text_id: row.text_id,
                kind,
                slug: row.slug.clone(),
                topic: row.topic.clone(),
                is_withdrawn: row.is_withdrawn,
                is_frozen: row.is_frozen,
                languages: BTreeMap::new(),
            });
        }
        if let (Some(standing), Some(lang)) = (standings.last_mut(), row.lang) {
            let place = Place { text_id: row.text_id, lang };
            let counted = behind.get(&place).copied().unwrap_or_default();
            standing.languages.insert(lang, row.translation(counted));
        }
    }
    Ok(standings)
}

/// How far a translation is behind.
#[derive(Clone, Copy, Default)]
struct Behind {
    /// Segments made from a source that is gone.
    stale: usize,
    /// Segments of the source from which nothing was made.
    unmade: usize,
    /// Segments without words.
    unwritten: usize,
}

impl Row {
    fn translation(self, behind: Behind) -> Translation {
        let review = (self.reviewed_revision_id, self.reviewed_by, self.reviewed_at);
        Translation {
            latest: self.revision_id.zip(self.saved_at).map(|(revision_id, at)| Saved {
                revision_id,
                title: self.title.unwrap_or_default(),
                made_by: self.made_by.as_deref().and_then(MadeBy::parse).unwrap_or(MadeBy::Machine),
                at,
                by: self.author_id,
            }),
            public: self.public_revision_id.zip(self.published_at),
            asked_for_at: self.asked_for_at,
            in_translation_at: self.in_translation_at,
            reviewed: match review {
                (Some(revision_id), Some(by), Some(at)) => Some(Review { revision_id, by, at }),
                _ => None,
            },
            declined: self.declined_reason.as_deref().and_then(Why::parse),
            withdrawn: self.withdrawn_reason.as_deref().and_then(Why::parse),
            scheduled: self.publish_at.zip(self.publish_revision_id),
            behind: behind.stale.max(behind.unmade),
            unwritten: behind.unwritten,
        }
    }
}

#[derive(sqlx::FromRow)]
struct CountRow {
    text_id: Uuid,
    lang: Lang,
    what: String,
    times: i64,
}

/// The source is what readers see, or the words saved last while they see none.
async fn behind(tx: &mut Tx, only: Option<Uuid>) -> anyhow::Result<BTreeMap<Place, Behind>> {
    let rows: Vec<CountRow> = on!(tx, c => sqlx::query_as(
        "with sources as (
           select text_id, coalesce(public_revision_id, latest_revision_id) as revision_id
           from translations
           where lang = 'ko' and ($1 is null or text_id = $1)
         ), targets as (
           select translations.text_id, translations.lang,
                  translations.latest_revision_id as revision_id, sources.revision_id as source_id
           from translations
           join sources on sources.text_id = translations.text_id
           where translations.lang <> 'ko' and translations.latest_revision_id is not null
         )
         select targets.text_id, targets.lang, 'stale' as what, count(*) as times
         from targets
         join segments on segments.revision_id = targets.revision_id
         where segments.made_from_hash is not null
           and not exists (
             select 1
             from segments source
             where source.revision_id = targets.source_id
               and source.hash = segments.made_from_hash
               and source.occurrence = segments.made_from_occurrence
           )
         group by targets.text_id, targets.lang
         union all
         select targets.text_id, targets.lang, 'unmade' as what, count(*) as times
         from targets
         join segments source on source.revision_id = targets.source_id
         where not exists (
             select 1
             from segments
             where segments.revision_id = targets.revision_id
               and segments.made_from_hash = source.hash
               and segments.made_from_occurrence = source.occurrence
           )
         group by targets.text_id, targets.lang
         union all
         select targets.text_id, targets.lang, 'unwritten' as what, count(*) as times
         from targets
         join segments on segments.revision_id = targets.revision_id
         where segments.made_from_hash is null
         group by targets.text_id, targets.lang",
    )
    .bind(only)
    .fetch_all(c)
    .await)
    .context("count what is behind its source")?;
    let mut behind: BTreeMap<Place, Behind> = BTreeMap::new();
    for row in rows {
        let counted = behind.entry(Place { text_id: row.text_id, lang: row.lang }).or_default();
        let times = usize::try_from(row.times)?;
        match row.what.as_str() {
            "stale" => counted.stale = times,
            "unmade" => counted.unmade = times,
            _ => counted.unwritten = times,
        }
    }
    Ok(behind)
}

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
