//! Readings: who speaks a language reads what stands in it, and says that it is right or what is wrong: texts
//! of the city, and the program's own messages.

mod messages;
pub mod pages;
mod queue;
mod store;

use chrono::{DateTime, Utc};
use uuid::Uuid;

pub use self::messages::{
    Correction, LONGEST_MESSAGE, MessageRefusal, Read, Reading, call_right, correct, corrections,
    end_correction, in_force, to_read,
};
pub use self::queue::{Waiting, queue};
use crate::city::City;
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::{Role, Who, rota};
use crate::texts::editing::Desk;
use crate::texts::translations::{self, By};

/// Why somebody's word about a text does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there are no words to be read")]
    NoWords,
    #[error("nobody reads what they wrote themselves")]
    OwnWords,
    #[error("other words were saved since these were read")]
    Changed,
    #[error("parts have no words, or older ones than their source")]
    Behind,
}

/// The languages that somebody may read: those they were given, and those that they counsel in. Never Korean,
/// from which all is translated.
pub async fn languages_of(
    tx: &mut Tx,
    city: &City,
    who: &Who,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Lang>> {
    let colleague = rota::find(tx, who.id, now).await?;
    let skills = colleague.map(|colleague| colleague.languages).unwrap_or_default();
    let speaks = |lang: Lang| skills.iter().any(|skill| skill.lang == lang);
    let reads = |lang: &Lang| who.has_in(Role::Reviewer, *lang) || speaks(*lang);
    Ok(city.tags().filter(|lang| *lang != Lang::KOREAN).filter(reads).collect())
}

/// Somebody who speaks the language read a translation whole, and says that it is right.
///
/// # Errors
/// Every [`Refusal`].
pub async fn call_text_right(
    tx: &mut Tx,
    desk: &Desk,
    seen: Uuid,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let Some(latest) = &desk.latest else { return Ok(Err(Refusal::NoWords)) };
    if latest.author == Some(by.staff_id) {
        return Ok(Err(Refusal::OwnWords));
    }
    if desk.rows.iter().any(queue::is_behind) {
        return Ok(Err(Refusal::Behind));
    }
    let reviewed = translations::review(tx, desk.place, seen, by).await?;
    Ok(reviewed.map_err(|_| Refusal::Changed))
}
