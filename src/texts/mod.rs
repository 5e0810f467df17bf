//! Texts: whatever the city writes in Korean and has translated.
//!
//! A text has a source language and translations. Every save is a revision that never changes; what is
//! public is a pointer to one, for each language.

mod alignment;
mod changes;
pub mod checks;
pub mod comments;
mod composing;
mod documents;
mod drafts;
pub mod editing;
pub mod exchange;
mod filled;
pub mod history;
pub mod imports;
pub mod incoming;
pub mod jobs;
mod kind;
pub mod linking;
pub mod machine;
pub mod markdown;
mod message;
pub mod naming;
pub mod outer;
mod packed;
pub mod pages;
#[cfg(test)]
mod properties;
mod reading;
pub mod segments;
mod source;
mod store;
pub mod terms;
pub mod translations;
mod underlining;
mod unreadable;
mod wishes;
mod word;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::db::{Tx, epoch};
use crate::id;
use crate::language::Lang;
pub use alignment::{Row, align};
pub use changes::{Change, Part, Piece, compare, compare_blocks, merge};
pub use composing::{NotOneBlock, compose, one_line};
pub use documents::documents;
pub use drafts::{Draft, Said, drafts, made_from};
pub use filled::{Filled, fill, fill_or_leave_out, fill_with_terms, or_left_out};
pub use kind::{Kind, MadeBy};
pub use linking::{Linking, Paths, Reader, linking, page_of};
pub use message::{Message, message, plainly};
pub use naming::{Naming, Showing, named, naming, showing, titled};
pub use packed::LARGEST_FILE;
pub use reading::{Reading, addresses};
use segments::{Identity, Standing};
pub use source::Source;
pub use unreadable::Unreadable;
pub use wishes::{Wish, want, wishes};

/// A text apart from its words: what holds in every language.
#[derive(Clone, Debug)]
pub struct Text {
    pub id: Uuid,
    pub slug: String,
    pub topic: Option<String>,
    pub about: About,
    /// The day as of which its facts are shown; none: today.
    pub shown_on: Option<NaiveDate>,
    /// Since when its words do not change any more.
    pub frozen_at: Option<DateTime<Utc>>,
}

/// What stands around a text, the same in every language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Whom to call: ids of the directory.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// Korean words to show at a counter: ids of terms.
    #[serde(default)]
    pub terms: Vec<String>,
    /// Articles of the law, in Korean.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// The day on which somebody last held it against its sources.
    #[serde(default)]
    pub checked_on: Option<NaiveDate>,
    /// Who did: a role or a body, never a person's name.
    #[serde(default)]
    pub checked_by: Option<String>,
    /// The day by which it is to be checked again.
    #[serde(default)]
    pub review_by: Option<NaiveDate>,
    /// Slugs of guides to read with it.
    #[serde(default)]
    pub related: Vec<String>,
    /// Of an alert: how grave it can be, from the least.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<String>,
}

impl About {
    /// The day by which it was to be checked again, if that day is over.
    pub fn overdue(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.review_by.filter(|day| *day < today)
    }
}

/// The words of a text in one language, to be saved.
#[derive(Clone, Debug)]
pub struct Written {
    pub lang: Lang,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub made_by: MadeBy,
    /// For each segment, the source segment that it was made from. Empty for the source itself.
    pub made_from: Vec<Option<Identity>>,
}

/// A text as it is public in one language.
#[derive(Clone, Debug)]
pub struct Published {
    pub text: Text,
    pub revision_id: Uuid,
    pub lang: Lang,
    pub title: String,
    pub title_ko: String,
    pub summary: String,
    pub body: String,
    pub made_by: MadeBy,
    pub updated_at: DateTime<Utc>,
    pub reviewed_at: Option<DateTime<Utc>>,
    /// Positions of the segments whose Korean has changed since.
    pub stale: Vec<usize>,
    /// When readers first saw a Korean that is newer than one of them.
    pub stale_since: Option<DateTime<Utc>>,
    /// All languages in which it is public.
    pub languages: Vec<Lang>,
}

/// A text in a list.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: Uuid,
    pub slug: String,
    pub topic: Option<String>,
    pub lang: Lang,
    pub title: String,
    pub title_ko: String,
    pub summary: String,
    pub made_by: MadeBy,
    pub updated_at: DateTime<Utc>,
    /// When these words became public.
    pub published_at: Option<DateTime<Utc>>,
    pub stale_segments: usize,
}

/// Makes a text that has no words yet. Its source is Korean.
pub async fn create(
    tx: &mut Tx,
    kind: Kind,
    slug: &str,
    topic: Option<&str>,
    now: DateTime<Utc>,
) -> anyhow::Result<Uuid> {
    let id = id::new(now);
    store::insert_text(tx, id, kind, slug, topic, now).await?;
    Ok(id)
}

/// The id of a text, if there is one of this kind and slug.
pub async fn find_id(tx: &mut Tx, kind: Kind, slug: &str) -> anyhow::Result<Option<Uuid>> {
    store::find_id(tx, kind, slug).await
}

/// A text apart from its words, with its kind.
pub async fn text(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Option<(Kind, Text)>> {
    store::text(tx, text_id).await
}

/// Sets what holds in every language.
pub async fn describe(
    tx: &mut Tx,
    text_id: Uuid,
    topic: Option<&str>,
    about: &About,
    shown_on: Option<NaiveDate>,
) -> anyhow::Result<()> {
    store::describe(tx, text_id, topic, &serde_json::to_string(about)?, shown_on).await?;
    epoch::raise(tx).await
}

/// Lets one writer at a time come to a text, from here to the end of the transaction.
pub async fn hold(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<()> {
    store::hold(tx, text_id).await
}

/// From here on the words of a text do not change in any language: whoever edits it is refused.
pub async fn freeze(tx: &mut Tx, text_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    store::freeze(tx, text_id, now).await
}

/// Lets a text change again that was frozen and that nobody has seen.
pub async fn thaw(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<()> {
    store::thaw(tx, text_id).await
}

/// Saves the words of a text in one language as a new revision, and gives its id. Nothing becomes public.
pub async fn save(
    tx: &mut Tx,
    text_id: Uuid,
    written: &Written,
    author: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<Uuid> {
    let revision_id = id::new(now);
    store::insert_revision(tx, revision_id, text_id, written, author, now).await?;
    let segments = segments::cut(&written.title, &written.summary, &written.body);
    store::insert_segments(tx, revision_id, &segments, &written.made_from).await?;
    store::set_latest(tx, text_id, written.lang, revision_id).await?;
    Ok(revision_id)
}

/// Makes a revision public in its language.
pub async fn publish(
    tx: &mut Tx,
    text_id: Uuid,
    lang: Lang,
    revision_id: Uuid,
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let place = translations::Place { text_id, lang };
    translations::put_out(tx, place, revision_id, "", by, now).await
}

/// A text as a reader gets it: in the first language of her chain in which it is public.
///
/// `Ok(None)` if there is no such text; [`Found::Elsewhere`] if it is public only in other languages.
pub async fn find(
    tx: &mut Tx,
    kind: Kind,
    slug: &str,
    chain: &[Lang],
) -> anyhow::Result<Option<Found>> {
    let Some((text, head)) = store::find_text(tx, kind, slug).await? else {
        return Ok(None);
    };
    let languages: Vec<Lang> = head.iter().map(|translation| translation.lang).collect();
    let title_ko = head.iter().find(|translation| translation.lang == Lang::KOREAN);
    let title_ko = title_ko.map(|translation| translation.title.clone()).unwrap_or_default();
    let Some(lang) = chain.iter().copied().find(|lang| languages.contains(lang)) else {
        if languages.is_empty() {
            return gone(tx, text.id, chain.first().copied()).await;
        }
        let why = store::why_not(tx, text.id, chain.first().copied()).await?;
        return Ok(Some(Found::Elsewhere { text_id: text.id, title_ko, languages, why }));
    };
    let Some(words) = store::public_words(tx, text.id, lang).await? else {
        return Ok(None);
    };
    let made_by = words.made_by();
    let stale = stale_segments(tx, text.id, lang, words.revision_id).await?;
    let lost: Vec<Identity> = stale.iter().filter_map(|(_, made_from)| made_from.clone()).collect();
    let stale_since = match lost.is_empty() {
        true => None,
        false => history::lost_since(tx, text.id, &lost).await?,
    };
    Ok(Some(Found::Here(Box::new(Published {
        text,
        revision_id: words.revision_id,
        lang,
        title: words.title,
        title_ko,
        summary: words.summary,
        body: words.body,
        made_by,
        updated_at: words.created_at,
        reviewed_at: words.reviewed_at,
        stale: stale.into_iter().map(|(at, _)| at).collect(),
        stale_since,
        languages,
    }))))
}

/// A text that is public in no language any more: whoever still has its address is told why. `None` if it
/// never was public.
async fn gone(tx: &mut Tx, text_id: Uuid, asked: Option<Lang>) -> anyhow::Result<Option<Found>> {
    let korean = translations::Place { text_id, lang: Lang::KOREAN };
    let of_all = store::why_not(tx, text_id, Some(korean.lang)).await?;
    let (Some(of_all), Some(last)) = (of_all, history::last_public(tx, korean).await?) else {
        return Ok(None);
    };
    let why = store::why_not(tx, text_id, asked).await?.unwrap_or(of_all);
    let (title_ko, languages) = (last.title, Vec::new());
    Ok(Some(Found::Elsewhere { text_id, title_ko, languages, why: Some(why) }))
}

/// What a reader finds under a slug.
#[derive(Clone, Debug)]
pub enum Found {
    Here(Box<Published>),
    /// Not in a language of the reader's chain; in these. In none: it was taken away.
    Elsewhere {
        text_id: Uuid,
        title_ko: String,
        languages: Vec<Lang>,
        /// Why it is not there in the language that the reader asked for, if somebody said why.
        why: Option<translations::Why>,
    },
}

/// All public texts of a kind, each in the first language of the chain that it is public in, by slug.
/// A text that is public in none of them is left out.
pub async fn list(tx: &mut Tx, kind: Kind, chain: &[Lang]) -> anyhow::Result<Vec<Entry>> {
    let rows = store::list(tx, kind).await?;
    let mut by_text: BTreeMap<String, Vec<store::ListRow>> = BTreeMap::new();
    for row in rows {
        by_text.entry(row.slug.clone()).or_default().push(row);
    }
    let mut entries = Vec::new();
    for rows in by_text.into_values() {
        let title_ko = rows.iter().find(|row| row.lang == Lang::KOREAN);
        let title_ko = title_ko.map(|row| row.title.clone()).unwrap_or_default();
        let chosen = chain.iter().find_map(|lang| rows.iter().find(|row| row.lang == *lang));
        let Some(row) = chosen else { continue };
        let stale = stale_segments(tx, row.text_id, row.lang, row.revision_id).await?;
        entries.push(Entry {
            id: row.text_id,
            slug: row.slug.clone(),
            topic: row.topic.clone(),
            lang: row.lang,
            title: row.title.clone(),
            title_ko,
            summary: row.summary.clone(),
            made_by: row.made_by(),
            updated_at: row.created_at,
            published_at: row.published_at,
            stale_segments: stale.len(),
        });
    }
    Ok(entries)
}

/// The slugs of the public texts of a kind, with each language in which they are public.
pub async fn public_in(tx: &mut Tx, kind: Kind) -> anyhow::Result<BTreeSet<(String, Lang)>> {
    Ok(store::list(tx, kind).await?.into_iter().map(|row| (row.slug, row.lang)).collect())
}

/// Sets the day as of which the facts of a text are shown.
pub async fn show_as_of(tx: &mut Tx, text_id: Uuid, day: NaiveDate) -> anyhow::Result<()> {
    store::set_shown_on(tx, text_id, day).await?;
    epoch::raise(tx).await
}

/// Gives a text that nobody has read yet another slug. One that was public keeps its own: its address is out.
pub async fn rename(tx: &mut Tx, text_id: Uuid, slug: &str) -> anyhow::Result<()> {
    store::set_slug(tx, text_id, slug).await
}

/// The latest revision of a text in a language, public or not.
pub async fn latest_revision(
    tx: &mut Tx,
    text_id: Uuid,
    lang: Lang,
) -> anyhow::Result<Option<Uuid>> {
    store::latest_revision(tx, text_id, lang).await
}

/// The segments of a public translation whose source has changed since, and what each was made from. One
/// without words is not stale: it says so itself.
async fn stale_segments(
    tx: &mut Tx,
    text_id: Uuid,
    lang: Lang,
    revision_id: Uuid,
) -> anyhow::Result<Vec<(usize, Option<Identity>)>> {
    if lang == Lang::KOREAN {
        return Ok(Vec::new());
    }
    let made_from = store::made_from_of_words(tx, revision_id).await?;
    let source = store::source_identities(tx, text_id, Lang::KOREAN).await?;
    let identities: Vec<Option<Identity>> =
        made_from.iter().map(|(_, made_from)| made_from.clone()).collect();
    let standings = segments::standings(&identities, &source);
    let stale = made_from.into_iter().zip(standings);
    Ok(stale.filter(|(_, standing)| *standing == Standing::Stale).map(|(one, _)| one).collect())
}
