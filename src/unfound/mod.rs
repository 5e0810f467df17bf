//! Searches in vain: what readers typed and no text answered, for the newsroom as its list of what to write. Nobody
//! can tell from it who searched: there are words, a language, and days.

mod gathered;
pub mod jobs;
pub mod pages;
mod store;

use chrono::{DateTime, Days, NaiveDate, Utc};
use uuid::Uuid;

use crate::db::{Tx, epoch};
use crate::id;
use crate::language::Lang;
use crate::search;
use crate::vault::{KeyRing, Place};
pub use gathered::{Batch, Gathered};

/// Characters of a word that is said to mean the same.
pub const LONGEST_WORDS: usize = 80;
/// For how many days a search is kept after it was last made.
const KEPT_DAYS: u64 = 90;
/// How many different searches are kept; beyond, the rarest go.
const MOST: i64 = 5_000;

/// A search that found nothing.
#[derive(Debug)]
pub struct Unfound {
    pub id: Uuid,
    pub lang: Lang,
    pub typed: String,
    pub times: u64,
    pub last_on: NaiveDate,
}

/// Words of readers and those of our texts that mean the same.
#[derive(Debug)]
pub struct SameWords {
    pub id: Uuid,
    pub lang: Lang,
    pub asked: String,
    pub means: String,
}

/// Adds what was gathered to what is kept.
pub async fn write(
    tx: &mut Tx,
    ring: &KeyRing,
    batch: &Batch,
    (today, now): (NaiveDate, DateTime<Utc>),
) -> anyhow::Result<()> {
    let key = ring.service_key();
    for ((lang, folded), times) in &batch.words {
        let id = id::new(now);
        let hash = ring.keyed_hash("unfound", folded.as_bytes());
        let sealed = key.seal(place(&id.to_string()), times.typed.as_bytes(), &mut id::rng());
        let words = store::Words { id, lang: *lang, hash: &hash, sealed: &sealed };
        store::count(tx, &words, times.times, today).await?;
    }
    for (lang, times) in &batch.long {
        store::count_long(tx, *lang, *times, today).await?;
    }
    Ok(())
}

/// Forgets what nobody searched for lately, and the rarest where there is too much.
pub async fn forget(tx: &mut Tx, today: NaiveDate) -> anyhow::Result<()> {
    let before = today.checked_sub_days(Days::new(KEPT_DAYS)).unwrap_or(NaiveDate::MIN);
    store::forget(tx, before, MOST).await
}

/// Searches that found nothing when they were made, the most frequent first.
pub async fn all(tx: &mut Tx, ring: &KeyRing) -> anyhow::Result<Vec<Unfound>> {
    let rows = store::all(tx).await?;
    Ok(rows.into_iter().filter_map(|row| row.opened(ring)).collect())
}

/// How many long sentences found nothing, in all languages.
pub async fn long(tx: &mut Tx) -> anyhow::Result<u64> {
    store::long(tx).await
}

/// One of them. None: it is not there any more.
pub async fn find(tx: &mut Tx, ring: &KeyRing, id: Uuid) -> anyhow::Result<Option<Unfound>> {
    Ok(store::find(tx, id).await?.and_then(|row| row.opened(ring)))
}

/// Takes a search off the list. Typed again it comes back.
pub async fn remove(tx: &mut Tx, id: Uuid) -> anyhow::Result<()> {
    store::remove(tx, id).await
}

/// From now on the words of a search are found as words of our texts are. Returns the id of the pair.
pub async fn link(
    tx: &mut Tx,
    unfound: &Unfound,
    means: &str,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Uuid> {
    let (lang, asked) = (unfound.lang, unfound.typed.clone());
    let same = SameWords { id: id::new(now), lang, asked, means: means.to_owned() };
    store::insert_same(tx, &same, by, now).await?;
    store::remove(tx, unfound.id).await?;
    epoch::raise(tx).await?;
    Ok(same.id)
}

/// Takes words back that were said to mean the same.
pub async fn unlink(tx: &mut Tx, id: Uuid) -> anyhow::Result<()> {
    store::remove_same(tx, id).await?;
    epoch::raise(tx).await
}

/// All words that were said to mean the same, the newest first.
pub async fn same_words(tx: &mut Tx) -> anyhow::Result<Vec<SameWords>> {
    store::same(tx).await
}

/// The same for the search: groups by language.
pub async fn linked(tx: &mut Tx) -> anyhow::Result<Vec<(Lang, Vec<String>)>> {
    let same = store::same(tx).await?;
    Ok(same.into_iter().map(|words| (words.lang, vec![words.asked, words.means])).collect())
}

/// Words of our texts from a form.
///
/// # Errors
/// [`Refusal`]: too many characters, or words that find nothing either.
pub fn parse_means<'a>(
    index: &search::Index,
    lang: Lang,
    means: &'a str,
) -> anyhow::Result<Result<&'a str, Refusal>> {
    let means = means.trim();
    if means.chars().count() > LONGEST_WORDS {
        return Ok(Err(Refusal::TooLong));
    }
    let finds = !index.search(lang.as_str(), means, 1)?.is_empty();
    Ok(if finds { Ok(means) } else { Err(Refusal::FindsNothing) })
}

/// Why words cannot be said to mean the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    TooLong,
    FindsNothing,
}

fn place(row: &str) -> Place<'_> {
    Place { table: "unfound", row, column: "words_sealed" }
}
