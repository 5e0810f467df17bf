//! The SQL of the board: where every text stands in every language.

use std::collections::BTreeMap;

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::super::{Kind, MadeBy, Place, Review, Saved, Standing, Translation, Why};
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
pub(in super::super) async fn board(
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
