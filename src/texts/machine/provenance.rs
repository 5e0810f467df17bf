//! What a machine did: how much it was sent in a day, and which words are its own. Words that it wrote stay a
//! machine's until somebody writes others in their place, whoever saves them and whatever they tick; that
//! somebody who speaks the language has read them is said by a review.

use chrono::{DateTime, NaiveDate, Utc};

use super::store;
use crate::db::Tx;
use crate::texts::MadeBy;
use crate::texts::segments::hash;
use crate::texts::translations::Place;

/// How many characters go out in a day, for the whole city.
pub const MOST_IN_A_DAY: usize = 100_000;

/// Counts characters that are going to be sent, and gives whether that many are left of the day. It is to be
/// committed before they are sent, so that two who press at once do not both take the last.
pub async fn spend(tx: &mut Tx, day: NaiveDate, characters: usize) -> anyhow::Result<bool> {
    if characters > MOST_IN_A_DAY {
        return Ok(false);
    }
    let (characters, most) = (i64::try_from(characters)?, i64::try_from(MOST_IN_A_DAY)?);
    store::spend(tx, day, characters, most).await
}

/// Takes back what was counted and not translated.
pub async fn give_back(tx: &mut Tx, day: NaiveDate, characters: usize) -> anyhow::Result<()> {
    store::give_back(tx, day, i64::try_from(characters)?).await
}

/// Keeps which words a machine wrote in a place.
pub(super) async fn note(
    tx: &mut Tx,
    place: Place,
    words: impl Iterator<Item = &String>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    for words in words.filter(|words| is_language(words)) {
        store::insert_words(tx, place, &hash(words), now).await?;
    }
    Ok(())
}

/// Whether some of these words of a place are as a machine wrote them.
pub async fn is_left<'w>(
    tx: &mut Tx,
    place: Place,
    words: impl Iterator<Item = &'w str>,
) -> anyhow::Result<bool> {
    let known = store::words(tx, place).await?;
    Ok(!known.is_empty() && words.map(hash).any(|hash| known.contains(&hash)))
}

/// Who made a translation, where somebody says that it was `said`.
pub(in crate::texts) async fn made_by<'w>(
    tx: &mut Tx,
    place: Place,
    said: MadeBy,
    words: impl Iterator<Item = &'w str>,
) -> anyhow::Result<MadeBy> {
    let is_machine = said == MadeBy::Person && is_left(tx, place, words).await?;
    Ok(if is_machine { MadeBy::Machine } else { said })
}

/// Facts and numbers alone are nobody's words.
fn is_language(words: &str) -> bool {
    let mut depth = 0_usize;
    words.chars().any(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && c.is_alphabetic()
    })
}
