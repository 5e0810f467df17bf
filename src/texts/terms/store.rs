//! The SQL of terms.

use std::collections::BTreeMap;

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Change, Entry, Kept, Mark, Status, Use, Word};
use crate::db::{Tx, on};
use crate::id;
use crate::language::Lang;
use crate::texts::About;

/// A term, there or gone.
pub(super) struct Row {
    pub entry: Entry,
    pub position: i64,
    /// None: it is there. A mark of nobody: it is gone with its file.
    pub removed: Option<Mark>,
}

#[derive(sqlx::FromRow)]
struct JoinedRow {
    id: String,
    ko: String,
    position: i64,
    removed_at: Option<DateTime<Utc>>,
    removed_by: Option<Uuid>,
    lang: Option<Lang>,
    word: Option<String>,
    explanation: Option<String>,
    status: Option<String>,
    source: Option<String>,
    edited_at: Option<DateTime<Utc>>,
    edited_by: Option<Uuid>,
    reviewed_at: Option<DateTime<Utc>>,
    reviewed_by: Option<Uuid>,
}

pub(super) async fn entries(tx: &mut Tx, id: Option<&str>) -> anyhow::Result<Vec<Row>> {
    let rows: Vec<JoinedRow> = on!(tx, c => sqlx::query_as(
        "select terms.id, terms.ko, terms.position, terms.removed_at, terms.removed_by,
                term_words.lang, term_words.word, term_words.explanation, term_words.status,
                term_words.source, term_words.edited_at, term_words.edited_by,
                term_words.reviewed_at, term_words.reviewed_by
         from terms
         left join term_words on term_words.term_id = terms.id
         where terms.id = $1 or $1 is null
         order by terms.position, terms.id, term_words.lang",
    )
    .bind(id)
    .fetch_all(c)
    .await)
    .context("read terms")?;
    let mut terms: Vec<Row> = Vec::new();
    for row in rows {
        if terms.last().is_none_or(|term| term.entry.id != row.id) {
            terms.push(Row {
                position: row.position,
                removed: mark(row.removed_at, row.removed_by),
                entry: Entry { id: row.id.clone(), ko: row.ko.clone(), words: BTreeMap::new() },
            });
        }
        if let (Some(term), Some(lang)) = (terms.last_mut(), row.lang) {
            term.entry.words.insert(lang, kept(row));
        }
    }
    Ok(terms)
}

fn kept(row: JoinedRow) -> Kept {
    let status = row.status.as_deref().and_then(Status::parse).unwrap_or_default();
    Kept {
        edited: mark(row.edited_at, row.edited_by),
        reviewed: mark(row.reviewed_at, row.reviewed_by),
        word: Word { word: row.word, explanation: row.explanation, status, source: row.source },
    }
}

fn mark(at: Option<DateTime<Utc>>, by: Option<Uuid>) -> Option<Mark> {
    at.map(|at| Mark { at, by })
}

/// Holds a term until the end of the transaction, so that two who save at once come one after the other.
/// Setting a column to itself is a lock that both engines know.
pub(super) async fn lock(tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update terms set position = position where id = $1")
        .bind(id)
        .execute(c)
        .await
        .map(drop))
    .context("hold a term")
}

/// Writes a term's Korean word and place. One that was gone is there again.
pub(super) async fn put_term(tx: &mut Tx, id: &str, ko: &str, position: i64) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into terms (id, ko, position)
         values ($1, $2, $3)
         on conflict (id) do update
         set ko = excluded.ko, position = excluded.position, removed_at = null, removed_by = null",
    )
    .bind(id)
    .bind(ko)
    .bind(position)
    .execute(c)
    .await
    .map(drop))
    .with_context(|| format!("store the term {id}"))
}

pub(super) async fn rename(tx: &mut Tx, id: &str, ko: &str) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update terms set ko = $2 where id = $1")
        .bind(id)
        .bind(ko)
        .execute(c)
        .await
        .map(drop))
    .with_context(|| format!("rename the term {id}"))
}

pub(super) async fn mark_removed(tx: &mut Tx, id: &str, mark: Mark) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update terms set removed_at = $2, removed_by = $3 where id = $1")
        .bind(id)
        .bind(mark.at)
        .bind(mark.by)
        .execute(c)
        .await
        .map(drop))
    .with_context(|| format!("remove the term {id}"))
}

pub(super) async fn put_word(tx: &mut Tx, id: &str, lang: Lang, kept: &Kept) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into term_words
             (term_id, lang, word, explanation, status, source, edited_at, edited_by, reviewed_at,
              reviewed_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (term_id, lang) do update
         set word = excluded.word, explanation = excluded.explanation, status = excluded.status,
             source = excluded.source, edited_at = excluded.edited_at,
             edited_by = excluded.edited_by, reviewed_at = excluded.reviewed_at,
             reviewed_by = excluded.reviewed_by",
    )
    .bind(id)
    .bind(lang)
    .bind(&kept.word.word)
    .bind(&kept.word.explanation)
    .bind(kept.word.status.as_str())
    .bind(&kept.word.source)
    .bind(kept.edited.map(|mark| mark.at))
    .bind(kept.edited.and_then(|mark| mark.by))
    .bind(kept.reviewed.map(|mark| mark.at))
    .bind(kept.reviewed.and_then(|mark| mark.by))
    .execute(c)
    .await
    .map(drop))
    .with_context(|| format!("store the term {id} in {lang}"))
}

pub(super) async fn forget_word(tx: &mut Tx, id: &str, lang: Lang) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from term_words where term_id = $1 and lang = $2")
        .bind(id)
        .bind(lang)
        .execute(c)
        .await
        .map(drop))
    .with_context(|| format!("forget the term {id} in {lang}"))
}

pub(super) async fn insert_change(
    tx: &mut Tx,
    term_id: &str,
    change: &Change,
) -> anyhow::Result<()> {
    let json = |word: &Option<Word>| word.as_ref().map(serde_json::to_string).transpose();
    let (before, after) = (json(&change.before)?, json(&change.after)?);
    on!(tx, c => sqlx::query(
        "insert into term_changes
             (id, term_id, lang, word_before, word_after, changed_by, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id::new(change.at))
    .bind(term_id)
    .bind(change.lang)
    .bind(before)
    .bind(after)
    .bind(change.by)
    .bind(change.at)
    .execute(c)
    .await
    .map(drop))
    .context("note what was changed in a term")
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    lang: Lang,
    word_before: Option<String>,
    word_after: Option<String>,
    changed_by: Option<Uuid>,
    changed_at: DateTime<Utc>,
}

pub(super) async fn changes(tx: &mut Tx, term_id: &str, limit: i64) -> anyhow::Result<Vec<Change>> {
    let rows: Vec<ChangeRow> = on!(tx, c => sqlx::query_as(
        "select lang, word_before, word_after, changed_by, changed_at
         from term_changes
         where term_id = $1
         order by changed_at desc, id desc
         limit $2",
    )
    .bind(term_id)
    .bind(limit)
    .fetch_all(c)
    .await)
    .context("read what was changed in a term")?;
    let word = |json: Option<String>| json.as_deref().map(serde_json::from_str).transpose();
    rows.into_iter()
        .map(|row| {
            Ok(Change {
                lang: row.lang,
                before: word(row.word_before)?,
                after: word(row.word_after)?,
                by: row.changed_by,
                at: row.changed_at,
            })
        })
        .collect()
}

pub(super) async fn uses(tx: &mut Tx, term_id: &str) -> anyhow::Result<Vec<Use>> {
    let rows: Vec<(String, String, String, Option<String>)> = on!(tx, c => sqlx::query_as(
        "select texts.kind, texts.slug, texts.about, revisions.title
         from texts
         left join translations on translations.text_id = texts.id and translations.lang = $1
         left join revisions on revisions.id = translations.latest_revision_id
         where texts.withdrawn_at is null
         order by texts.kind, texts.slug",
    )
    .bind(Lang::KOREAN)
    .fetch_all(c)
    .await)
    .context("look which texts name a term")?;
    let mut uses = Vec::new();
    for (kind, slug, about, title) in rows {
        let about: About =
            serde_json::from_str(&about).context("read what stands around a text")?;
        if about.terms.iter().any(|named| named == term_id) {
            let title_ko = title.unwrap_or_else(|| slug.clone());
            uses.push(Use { kind, slug, title_ko });
        }
    }
    Ok(uses)
}
