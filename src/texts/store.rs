//! The SQL of texts.

mod segments;

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

pub(super) use self::segments::{
    insert_segments, made_from, made_from_of_words, source_identities,
};
use super::translations::Why;
use super::{About, Kind, MadeBy, Text, Written};
use crate::db::{Tx, on};
use crate::language::Lang;

pub(super) async fn insert_text(
    tx: &mut Tx,
    id: Uuid,
    kind: Kind,
    slug: &str,
    topic: Option<&str>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into texts (id, kind, slug, topic, source_lang, about, created_at)
         values ($1, $2, $3, $4, 'ko', '{}', $5)",
    )
    .bind(id)
    .bind(kind.as_str())
    .bind(slug)
    .bind(topic)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .with_context(|| format!("make the {} {slug}", kind.as_str()))
}

/// Lets one writer at a time come to a text, from here to the end of the transaction: what she read of it is
/// what she writes over. SQLite has one writer anyway.
pub(super) async fn hold(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<()> {
    let sql = tx
        .sql("select id from texts where id = $1", "select id from texts where id = $1 for update");
    on!(tx, c => sqlx::query(sql).bind(text_id).execute(c).await.map(drop)).context("hold a text")
}

pub(super) async fn freeze(tx: &mut Tx, text_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update texts set frozen_at = $2 where id = $1")
        .bind(text_id)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
    .context("freeze a text")
}

pub(super) async fn thaw(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update texts set frozen_at = null where id = $1")
        .bind(text_id)
        .execute(c)
        .await
        .map(drop))
    .context("let a text change again")
}

pub(super) async fn find_id(tx: &mut Tx, kind: Kind, slug: &str) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar("select id from texts where kind = $1 and slug = $2")
        .bind(kind.as_str())
        .bind(slug)
        .fetch_optional(c)
        .await)
    .context("find a text")
}

pub(super) async fn describe(
    tx: &mut Tx,
    text_id: Uuid,
    topic: Option<&str>,
    about: &str,
    shown_on: Option<NaiveDate>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update texts set topic = $2, about = $3, shown_on = $4 where id = $1")
        .bind(text_id)
        .bind(topic)
        .bind(about)
        .bind(shown_on)
        .execute(c)
        .await
        .map(drop))
    .context("describe a text")
}

pub(super) async fn set_shown_on(tx: &mut Tx, text_id: Uuid, day: NaiveDate) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update texts set shown_on = $2 where id = $1")
        .bind(text_id)
        .bind(day)
        .execute(c)
        .await
        .map(drop))
    .context("set the day of a text's facts")
}

pub(super) async fn set_slug(tx: &mut Tx, text_id: Uuid, slug: &str) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update texts set slug = $2 where id = $1")
        .bind(text_id)
        .bind(slug)
        .execute(c)
        .await
        .map(drop))
    .context("rename a text")
}

pub(super) async fn insert_revision(
    tx: &mut Tx,
    id: Uuid,
    text_id: Uuid,
    written: &Written,
    author: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into revisions
           (id, text_id, lang, number, title, summary, body, made_by, author_id, created_at)
         select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7, $8, $9
         from revisions
         where text_id = $2 and lang = $3",
    )
    .bind(id)
    .bind(text_id)
    .bind(written.lang)
    .bind(&written.title)
    .bind(&written.summary)
    .bind(&written.body)
    .bind(written.made_by.as_str())
    .bind(author)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("save a revision")
}

pub(super) async fn set_latest(
    tx: &mut Tx,
    text_id: Uuid,
    lang: Lang,
    revision_id: Uuid,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into translations (text_id, lang, latest_revision_id)
         values ($1, $2, $3)
         on conflict (text_id, lang) do update set latest_revision_id = excluded.latest_revision_id",
    )
    .bind(text_id)
    .bind(lang)
    .bind(revision_id)
    .execute(c)
    .await
    .map(drop))
    .context("point to the latest revision")
}

pub(super) async fn latest_revision(
    tx: &mut Tx,
    text_id: Uuid,
    lang: Lang,
) -> anyhow::Result<Option<Uuid>> {
    let latest: Option<Option<Uuid>> = on!(tx, c => sqlx::query_scalar(
        "select latest_revision_id from translations where text_id = $1 and lang = $2",
    )
    .bind(text_id)
    .bind(lang)
    .fetch_optional(c)
    .await)
    .context("find the latest revision")?;
    Ok(latest.flatten())
}

#[derive(sqlx::FromRow)]
struct TextRow {
    id: Uuid,
    kind: String,
    slug: String,
    topic: Option<String>,
    about: String,
    shown_on: Option<NaiveDate>,
    frozen_at: Option<DateTime<Utc>>,
}

impl TextRow {
    fn text(self) -> anyhow::Result<Text> {
        let about: About =
            serde_json::from_str(&self.about).context("read what stands around a text")?;
        let Self { id, slug, topic, shown_on, frozen_at, .. } = self;
        Ok(Text { id, slug, topic, about, shown_on, frozen_at })
    }
}

pub(super) async fn text(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<(Kind, Text)>> {
    let row: Option<TextRow> = on!(tx, c => sqlx::query_as(
        "select id, kind, slug, topic, about, shown_on, frozen_at from texts where id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("read a text")?;
    let Some(row) = row else { return Ok(None) };
    let kind = Kind::parse(&row.kind);
    kind.map(|kind| row.text().map(|text| (kind, text))).transpose()
}

/// A language in which a text is public, with its title there.
#[derive(sqlx::FromRow)]
pub(super) struct TitleRow {
    pub lang: Lang,
    pub title: String,
}

pub(super) async fn find_text(
    tx: &mut Tx,
    kind: Kind,
    slug: &str,
) -> anyhow::Result<Option<(Text, Vec<TitleRow>)>> {
    let row: Option<TextRow> = on!(tx, c => sqlx::query_as(
        "select id, kind, slug, topic, about, shown_on, frozen_at
         from texts
         where kind = $1 and slug = $2 and withdrawn_at is null",
    )
    .bind(kind.as_str())
    .bind(slug)
    .fetch_optional(c)
    .await)
    .context("find a text")?;
    let Some(row) = row else { return Ok(None) };
    let titles: Vec<TitleRow> = on!(tx, c => sqlx::query_as(
        "select translations.lang, revisions.title
         from translations
         join revisions on revisions.id = translations.public_revision_id
         where translations.text_id = $1
         order by translations.lang",
    )
    .bind(row.id)
    .fetch_all(c)
    .await)
    .context("find a text's languages")?;
    Ok(Some((row.text()?, titles)))
}

#[derive(sqlx::FromRow)]
pub(super) struct WordsRow {
    pub revision_id: Uuid,
    pub title: String,
    pub summary: String,
    pub body: String,
    made_by: String,
    pub created_at: DateTime<Utc>,
    pub reviewed_at: Option<DateTime<Utc>>,
    is_reviewed: bool,
}

impl WordsRow {
    pub fn made_by(&self) -> MadeBy {
        made_by(&self.made_by, self.is_reviewed)
    }
}

/// Who made a revision, given whether a native speaker has read it since.
fn made_by(made_by: &str, is_reviewed: bool) -> MadeBy {
    match MadeBy::parse(made_by).unwrap_or(MadeBy::Machine) {
        MadeBy::Machine if is_reviewed => MadeBy::MachineReviewed,
        made_by => made_by,
    }
}

/// Why a text is not there in a language: it will not be translated, or was withdrawn.
pub(super) async fn why_not(
    tx: &mut Tx,
    text_id: Uuid,
    lang: Option<Lang>,
) -> anyhow::Result<Option<Why>> {
    let found: Option<Option<String>> = on!(tx, c => sqlx::query_scalar(
        "select coalesce(declined_reason, withdrawn_reason)
         from translations
         where text_id = $1 and lang = $2 and public_revision_id is null",
    )
    .bind(text_id)
    .bind(lang)
    .fetch_optional(c)
    .await)
    .context("read why a translation is not there")?;
    Ok(found.flatten().as_deref().and_then(Why::parse))
}

pub(super) async fn public_words(
    tx: &mut Tx,
    text_id: Uuid,
    lang: Lang,
) -> anyhow::Result<Option<WordsRow>> {
    on!(tx, c => sqlx::query_as(
        "select revisions.id as revision_id, revisions.title, revisions.summary, revisions.body,
                revisions.made_by, revisions.created_at,
                case when translations.reviewed_revision_id = revisions.id
                     then translations.reviewed_at end as reviewed_at,
                coalesce(translations.reviewed_revision_id = revisions.id, false) as is_reviewed
         from translations
         join revisions on revisions.id = translations.public_revision_id
         where translations.text_id = $1 and translations.lang = $2",
    )
    .bind(text_id)
    .bind(lang)
    .fetch_optional(c)
    .await)
    .context("read a text")
}

#[derive(sqlx::FromRow)]
pub(super) struct LatestRow {
    pub revision_id: Uuid,
    pub lang: Lang,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub made_by: String,
    pub author_id: Option<Uuid>,
    pub created_at: DateTime<Utc>,
}

/// The words that were saved last, in each language.
pub(super) async fn latest_words(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Vec<LatestRow>> {
    on!(tx, c => sqlx::query_as(
        "select revisions.id as revision_id, translations.lang, revisions.title, revisions.summary,
                revisions.body, revisions.made_by, revisions.author_id, revisions.created_at
         from translations
         join revisions on revisions.id = translations.latest_revision_id
         where translations.text_id = $1
         order by translations.lang",
    )
    .bind(text_id)
    .fetch_all(c)
    .await)
    .context("read the latest words of a text")
}

#[derive(sqlx::FromRow)]
pub(super) struct ListRow {
    pub text_id: Uuid,
    pub revision_id: Uuid,
    pub slug: String,
    pub topic: Option<String>,
    pub lang: Lang,
    pub title: String,
    pub summary: String,
    made_by: String,
    pub created_at: DateTime<Utc>,
    pub published_at: Option<DateTime<Utc>>,
    is_reviewed: bool,
}

impl ListRow {
    pub fn made_by(&self) -> MadeBy {
        made_by(&self.made_by, self.is_reviewed)
    }
}

pub(super) async fn list(tx: &mut Tx, kind: Kind) -> anyhow::Result<Vec<ListRow>> {
    on!(tx, c => sqlx::query_as(
        "select texts.id as text_id, revisions.id as revision_id, texts.slug, texts.topic,
                translations.lang, revisions.title, revisions.summary, revisions.made_by,
                revisions.created_at, translations.published_at,
                coalesce(translations.reviewed_revision_id = revisions.id, false) as is_reviewed
         from texts
         join translations on translations.text_id = texts.id
         join revisions on revisions.id = translations.public_revision_id
         where texts.kind = $1 and texts.withdrawn_at is null
         order by texts.slug, translations.lang",
    )
    .bind(kind.as_str())
    .fetch_all(c)
    .await)
    .context("list texts")
}
