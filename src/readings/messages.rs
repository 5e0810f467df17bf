//! The program's own messages: a native speaker says that one is right, or what it should say. A correction
//! holds at once and everywhere, and only while the program's own words are those that were read.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::store;
use crate::db::{Tx, epoch};
use crate::id;
use crate::language::Lang;
use crate::language::corrections::Corrected;
use crate::language::messages::{self, Misfit, Own, Pattern};
use crate::texts::translations::By;

/// The longest message that somebody may type, in characters.
pub const LONGEST_MESSAGE: usize = 2_000;

/// A message in one language, with what was said about it.
#[derive(Clone, Debug)]
pub struct Reading {
    pub own: Own,
    pub is_critical: bool,
    pub read: Read,
}

/// What was said about a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// Nobody has read it.
    Unread,
    /// It is right.
    Right,
    /// It says this now.
    Corrected(String),
    /// The program's own words have changed since: what was said is said no more. These were corrected
    /// words, if there were any.
    Again(Option<String>),
}

/// What somebody said about a message, while it is not ended.
#[derive(Clone, Debug)]
pub struct Correction {
    pub id: Uuid,
    pub lang: Lang,
    pub key: String,
    /// The program's own words when they were read.
    pub original: String,
    /// None: it is right.
    pub words: Option<String>,
    pub by: Uuid,
    pub at: DateTime<Utc>,
}

/// Why a correction is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MessageRefusal {
    #[error("there is no such message in this language")]
    NoMessage,
    #[error("a message has at most {LONGEST_MESSAGE} characters")]
    TooLong,
    #[error("this cannot be read as the words of a message")]
    Unreadable,
    #[error(transparent)]
    Misfit(#[from] Misfit),
    /// The program's own words are others than those that were read.
    #[error("other words stand there than those that were read")]
    Changed,
}

/// All messages of a language, in the order of their files.
pub async fn to_read(tx: &mut Tx, lang: Lang) -> anyhow::Result<Vec<Reading>> {
    let said = store::live(tx, Some(lang)).await?;
    let mut said: BTreeMap<String, Correction> =
        said.into_iter().map(|one| (one.key.clone(), one)).collect();
    let critical = messages::critical();
    let reading = |own: Own| Reading {
        is_critical: critical.iter().any(|prefix| own.key.starts_with(prefix)),
        read: read(said.remove(&own.key), &own.pattern),
        own,
    };
    Ok(messages::of(lang).into_iter().map(reading).collect())
}

fn read(said: Option<Correction>, own: &Pattern) -> Read {
    match said {
        None => Read::Unread,
        Some(said) if said.original != own.as_str() => Read::Again(said.words),
        Some(Correction { words: Some(words), .. }) => Read::Corrected(words),
        Some(_) => Read::Right,
    }
}

/// Says that the program's own words are right. `seen` are the words that were read.
///
/// # Errors
/// [`MessageRefusal::NoMessage`], [`MessageRefusal::Changed`].
pub async fn call_right(
    tx: &mut Tx,
    (lang, key): (Lang, &str),
    seen: &str,
    by: By,
) -> anyhow::Result<Result<(), MessageRefusal>> {
    let Some(own) = messages::by_key(lang).remove(key) else {
        return Ok(Err(MessageRefusal::NoMessage));
    };
    // A form gives line ends back in its own way.
    if parsed(seen).as_ref() != Ok(&own) {
        return Ok(Err(MessageRefusal::Changed));
    }
    note(tx, (lang, key), (&own, None), by).await?;
    Ok(Ok(()))
}

/// Says what a message should say; from the commit on, the whole program says it.
///
/// # Errors
/// Every [`MessageRefusal`] but the last.
pub async fn correct(
    tx: &mut Tx,
    (lang, key): (Lang, &str),
    typed: &str,
    by: By,
) -> anyhow::Result<Result<(), MessageRefusal>> {
    let Some(own) = messages::by_key(lang).remove(key) else {
        return Ok(Err(MessageRefusal::NoMessage));
    };
    let words = match parsed(typed) {
        Ok(words) => words,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Err(misfit) = words.fits(key, &own) {
        return Ok(Err(misfit.into()));
    }
    let words = if words == own { None } else { Some(words.as_str()) };
    note(tx, (lang, key), (&own, words), by).await?;
    Ok(Ok(()))
}

/// What came in with a form: nothing is parsed that is too long.
fn parsed(typed: &str) -> Result<Pattern, MessageRefusal> {
    if typed.chars().count() > LONGEST_MESSAGE {
        return Err(MessageRefusal::TooLong);
    }
    Pattern::parse(typed).map_err(|_| MessageRefusal::Unreadable)
}

/// What was said before ends, and this holds.
async fn note(
    tx: &mut Tx,
    (lang, key): (Lang, &str),
    (own, words): (&Pattern, Option<&str>),
    by: By,
) -> anyhow::Result<()> {
    store::end_of(tx, (lang, key), by).await?;
    let said = Correction {
        id: id::new(by.now),
        lang,
        key: key.to_owned(),
        original: own.as_str().to_owned(),
        words: words.map(str::to_owned),
        by: by.staff_id,
        at: by.now,
    };
    store::insert(tx, &said).await?;
    epoch::raise(tx).await
}

/// The corrections that were not ended, the latest first, each with whether it is in force.
pub async fn corrections(tx: &mut Tx) -> anyhow::Result<Vec<(Correction, bool)>> {
    let mut said = store::live(tx, None).await?;
    said.retain(|one| one.words.is_some());
    said.sort_by_key(|one| std::cmp::Reverse(one.at));
    let mut own: BTreeMap<Lang, BTreeMap<String, Pattern>> = BTreeMap::new();
    let with_force = said.into_iter().map(|one| {
        let own = own.entry(one.lang).or_insert_with(|| messages::by_key(one.lang));
        let holds = own.get(&one.key).is_some_and(|own| own.as_str() == one.original);
        (one, holds)
    });
    Ok(with_force.collect())
}

/// What the whole program is to say in place of its own words.
pub async fn in_force(tx: &mut Tx) -> anyhow::Result<BTreeMap<Lang, Corrected>> {
    let mut in_force: BTreeMap<Lang, Corrected> = BTreeMap::new();
    for (one, holds) in corrections(tx).await? {
        if let (true, Some(words)) = (holds, one.words) {
            in_force.entry(one.lang).or_default().insert(one.key, words);
        }
    }
    Ok(in_force)
}

/// Ends a correction: the program's own words are said again, and wait to be read.
pub async fn end_correction(tx: &mut Tx, id: Uuid, by: By) -> anyhow::Result<()> {
    if store::end(tx, id, by).await? {
        epoch::raise(tx).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_would_have_been_parsed() {
        assert!(parsed(&"a".repeat(LONGEST_MESSAGE)).is_ok());
        let too_long = parsed(&"a".repeat(LONGEST_MESSAGE + 1));
        assert_eq!(too_long, Err(MessageRefusal::TooLong));
    }
}
