//! Feedback: whether a text was useful to its readers, and what they say is wrong or missing.
//!
//! An answer knows the text, its revision and two languages, and nothing of who gave it. The words are sealed
//! with the key of the service, since somebody may write more than was asked, and are gone after a year.

pub mod jobs;
pub mod pages;
mod store;

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use crate::db::Tx;
use crate::id;
use crate::language::Lang;
use crate::texts::Published;
use crate::vault::{KeyRing, Place};

/// The longest words in characters.
pub const LONGEST_WORDS: usize = 1_000;

/// How long an answer is kept.
const KEPT: TimeDelta = TimeDelta::days(365);

/// What a reader says of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Useful,
    NotUseful,
}

/// Why words are not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the words are empty")]
    Empty,
    #[error("the words are longer than {LONGEST_WORDS} characters")]
    TooLong,
    #[error("there is no such answer")]
    NoAnswer,
}

/// How often readers of a text in one language found it useful.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    pub text_id: Uuid,
    pub text_lang: Lang,
    pub useful: u64,
    pub not_useful: u64,
}

/// Which comments are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that nobody has dealt with.
    Open,
    All,
}

/// What a reader wrote, for the newsroom.
#[derive(Clone, Debug)]
pub struct Comment {
    pub id: Uuid,
    pub text_id: Uuid,
    /// The language of the page around the text, in which it is probably written.
    pub lang: Lang,
    pub text_lang: Lang,
    pub verdict: Verdict,
    /// None: the key ring cannot open it.
    pub words: Option<String>,
    pub given_at: DateTime<Utc>,
    pub handled_at: Option<DateTime<Utc>>,
    pub handled_by: Option<Uuid>,
}

impl Verdict {
    pub const ALL: [Self; 2] = [Self::Useful, Self::NotUseful];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Useful => "yes",
            Self::NotUseful => "no",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.as_str() == text)
    }
}

/// Keeps what a reader in the frame of `lang` says of a text, and gives the id with which words can be added.
pub async fn answer(
    tx: &mut Tx,
    text: &Published,
    lang: Lang,
    verdict: Verdict,
    now: DateTime<Utc>,
) -> anyhow::Result<Uuid> {
    let id = id::new(now);
    store::insert(tx, id, text, (lang, verdict), now).await?;
    Ok(id)
}

/// Takes words from a form.
///
/// # Errors
/// [`Refusal::Empty`] or [`Refusal::TooLong`].
pub fn parse_words(text: &str) -> Result<&str, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    if text.chars().count() > LONGEST_WORDS {
        return Err(Refusal::TooLong);
    }
    Ok(text)
}

/// Seals words for their answer, before the transaction that keeps them.
pub fn seal(ring: &KeyRing, answer: Uuid, words: &str) -> Vec<u8> {
    ring.service_key().seal(place(&answer.to_string()), words.as_bytes(), &mut id::rng())
}

/// Adds words to an answer. Sent a second time they change nothing.
///
/// # Errors
/// [`Refusal::NoAnswer`]; else those of the database.
pub async fn add_words(
    tx: &mut Tx,
    answer: Uuid,
    sealed: &[u8],
) -> anyhow::Result<Result<(), Refusal>> {
    if !store::exists(tx, answer).await? {
        return Ok(Err(Refusal::NoAnswer));
    }
    store::add_words(tx, answer, sealed).await?;
    Ok(Ok(()))
}

/// How useful each text is in each language, over all that is kept.
pub async fn counts(tx: &mut Tx) -> anyhow::Result<Vec<Count>> {
    let mut counts: Vec<Count> = Vec::new();
    for (text_id, text_lang, useful, times) in store::counts(tx).await? {
        let known = counts.iter().position(|c| c.text_id == text_id && c.text_lang == text_lang);
        let at = known.unwrap_or(counts.len());
        if known.is_none() {
            counts.push(Count { text_id, text_lang, useful: 0, not_useful: 0 });
        }
        if let Some(count) = counts.get_mut(at) {
            let part = if useful { &mut count.useful } else { &mut count.not_useful };
            *part += times;
        }
    }
    Ok(counts)
}

/// What readers wrote, the newest first: at most `most`.
pub async fn comments(
    tx: &mut Tx,
    ring: &KeyRing,
    which: Which,
    most: i64,
) -> anyhow::Result<Vec<Comment>> {
    let key = ring.service_key();
    let rows = store::comments(tx, which, most).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let opened = key.open(place(&row.id.to_string()), &row.body_sealed);
            let words = opened.ok().and_then(|bytes| String::from_utf8(bytes).ok());
            Comment {
                id: row.id,
                text_id: row.text_id,
                lang: row.lang,
                text_lang: row.text_lang,
                verdict: if row.useful { Verdict::Useful } else { Verdict::NotUseful },
                words,
                given_at: row.given_at,
                handled_at: row.handled_at,
                handled_by: row.handled_by,
            }
        })
        .collect())
}

/// How many comments nobody has dealt with.
pub async fn open_comments(tx: &mut Tx) -> anyhow::Result<u64> {
    store::open_comments(tx).await
}

/// Notes that somebody has dealt with a comment. Who was first stays.
pub async fn handle(
    tx: &mut Tx,
    comment: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::handle(tx, comment, by, now).await
}

/// Forgets what is older than a year.
pub async fn forget(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<()> {
    let before = now.checked_sub_signed(KEPT).context("a year before now")?;
    store::forget(tx, before).await
}

fn place(row: &str) -> Place<'_> {
    Place { table: "feedback", row, column: "body_sealed" }
}
