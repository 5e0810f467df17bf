//! What a bulletin hands to the outbox: its frozen words once for each language and each frame around them, and
//! a row for each person; and how far these got.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use uuid::Uuid;

pub use super::received::{Received, of_subscriber};
use super::{Channel, Class, List, SealedLetter, State, holds, store};
use crate::db::Tx;
use crate::language::Lang;

/// Stands in a body where each reader's own link belongs, with which she changes or stops what she gets.
pub const OWN_LINK: &str = "%OWN-LINK%";

/// So many rows are read at least: more than one person can have of a bulletin, which is one for each language.
const AT_LEAST: usize = 64;

/// The words of a bulletin in one language and a frame around them in the same or another one, rendered once and
/// never changed after.
#[derive(Clone, Debug)]
pub struct Body {
    pub lang: Lang,
    /// Of what stands around the words: why she gets it, how she stops it.
    pub frame: Lang,
    /// The revision that was rendered.
    pub revision_id: Uuid,
    pub subject: String,
    pub html: String,
    pub plain: String,
    /// For a Telegram message, which is shorter.
    pub telegram: String,
    /// None: it was frozen before lists had names.
    pub list: Option<List>,
}

/// Why somebody gets something in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LangReason {
    /// It is the one that she wants.
    Wanted,
    /// There are no words in that one, and she reads this one besides.
    Other,
    /// There are no words in any that she said; speakers of hers read this one.
    Fallback,
}

impl LangReason {
    pub const ALL: [Self; 3] = [Self::Wanted, Self::Other, Self::Fallback];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wanted => "wanted",
            Self::Other => "other",
            Self::Fallback => "fallback",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == text)
    }
}

/// One person who gets a bulletin.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    pub subscriber_id: Uuid,
    /// That asked for it.
    pub subscription_id: Option<Uuid>,
    pub channel: Channel,
    /// Of the words.
    pub lang: Lang,
    /// Of the frame.
    pub wanted: Lang,
    pub reason: LangReason,
    pub due_at: DateTime<Utc>,
}

/// Somebody whom a bulletin reached, may have reached or will reach, and how.
#[derive(Clone, Copy, Debug)]
pub struct Got {
    pub subscriber_id: Uuid,
    pub subscription_id: Option<Uuid>,
    pub channel: Channel,
    pub lang: Lang,
    pub wanted: Lang,
    pub reason: LangReason,
}

/// What becomes of the rows of something that is pushed.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    pub class: Class,
    /// It is worth nothing from this instant on: whoever would get it later gets nothing.
    pub not_after: Option<DateTime<Utc>>,
    pub now: DateTime<Utc>,
}

/// How many deliveries of a bulletin stand where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    pub lang: Lang,
    pub channel: Channel,
    pub state: State,
    pub count: u64,
}

/// A delivery that did not arrive, or of which nobody knows.
#[derive(Clone, Debug)]
pub struct Failure {
    pub delivery_id: Uuid,
    pub subscriber_id: Option<Uuid>,
    pub lang: Lang,
    /// The language that she gets things in, where the words are in another.
    pub wanted: Lang,
    pub channel: Channel,
    pub state: State,
    pub attempts: i64,
    /// As the server gave it, as in `550 5.1.1`.
    pub code: Option<String>,
    pub detail: Option<String>,
}

/// Keeps the words of a bulletin in one language and frame. What is kept already stays as it is.
pub async fn freeze(tx: &mut Tx, bulletin_id: Uuid, body: &Body) -> anyhow::Result<()> {
    store::insert_body(tx, bulletin_id, body).await
}

/// The pairs of language and frame in which the words of a bulletin are kept.
pub async fn frozen(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<HashSet<(Lang, Lang)>> {
    store::frozen(tx, bulletin_id).await
}

/// The words of a bulletin in a language and a frame, where they are kept.
pub async fn body(
    tx: &mut Tx,
    bulletin_id: Uuid,
    (lang, frame): (Lang, Lang),
) -> anyhow::Result<Option<Body>> {
    store::find_body(tx, bulletin_id, (lang, frame)).await
}

/// Forgets the words of a bulletin that was taken back before anything of it left.
pub async fn thaw(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<()> {
    store::delete_bodies(tx, bulletin_id).await
}

/// Puts a row for each of these into the outbox; whoever has one already gets no second. Gives how many
/// were new.
pub async fn fan_out(
    tx: &mut Tx,
    bulletin_id: Uuid,
    targets: &[Target],
    terms: &Terms,
) -> anyhow::Result<u64> {
    store::insert_targets(tx, store::Of::Bulletin(bulletin_id), targets, terms).await
}

/// Puts a letter into the outbox that goes with a bulletin: it is held back, let go and taken back with that, ends
/// with it if it warns of a danger, and is none of the people whom the bulletin reaches. Gives the delivery's id.
pub async fn post(
    tx: &mut Tx,
    bulletin_id: Uuid,
    sealed: &SealedLetter,
    now: DateTime<Utc>,
) -> anyhow::Result<Uuid> {
    let id = super::post(tx, sealed, now).await?;
    store::tie(tx, sealed, bulletin_id).await?;
    Ok(id)
}

/// Who of those after one subscriber and up to another has a row of a bulletin, with the language that each
/// wanted.
pub async fn had(
    tx: &mut Tx,
    bulletin_id: Uuid,
    (after, until): (Uuid, Uuid),
) -> anyhow::Result<HashSet<(Uuid, Lang)>> {
    Ok(store::had(tx, bulletin_id, (after, until)).await?.into_iter().collect())
}

/// Which of these people have a row of a bulletin.
pub async fn had_of(tx: &mut Tx, bulletin_id: Uuid, people: &[Uuid]) -> anyhow::Result<Vec<Uuid>> {
    store::had_of(tx, bulletin_id, people).await
}

/// Those whom one of these bulletins reached, may have reached or will reach, by itself or in a digest, by their ids
/// and after this one: about `most` rows, whole people, each language once. Whom it cannot reach any more is not among
/// them, nor whom it does not reach while it is paused.
pub async fn got_after(
    tx: &mut Tx,
    bulletins: &[Uuid],
    after: Uuid,
    most: usize,
) -> anyhow::Result<Vec<Got>> {
    let mut digests = Vec::new();
    for bulletin in bulletins {
        let told = store::telling_of(tx, *bulletin).await?.into_iter();
        digests.extend(told.map(|(body, lang)| (*bulletin, body, lang)));
    }
    let share = (most / (digests.len() + bulletins.len()).max(1)).max(AT_LEAST);
    let mut parts = Vec::new();
    for bulletin in bulletins {
        parts.push(store::got_after(tx, *bulletin, after, share).await?);
    }
    for told in digests {
        parts.push(store::got_digest_after(tx, told, after, share).await?);
    }
    let mut got = Vec::new();
    // Nobody behind the first part that has more than this is whole.
    let mut whole_until: Option<Uuid> = None;
    for mut rows in parts {
        if rows.len() >= share {
            // It may have cut somebody's languages in two.
            let cut = rows.last().map(|row| row.subscriber_id);
            rows.retain(|row| Some(row.subscriber_id) != cut);
            let until = rows.last().map(|row| row.subscriber_id);
            whole_until = [whole_until, until].into_iter().flatten().min();
        }
        got.extend(rows);
    }
    got.retain(|row| whole_until.is_none_or(|until| row.subscriber_id <= until));
    got.sort_by_key(|row| (row.subscriber_id, row.lang));
    got.dedup_by_key(|row| (row.subscriber_id, row.lang));
    Ok(got)
}

/// Holds back what has not left yet, until [`resume`]: from the commit on, nothing of it is begun. What is on its
/// way goes on. Gives how many rows were moved at once; those of a large bulletin follow page by page.
pub async fn pause(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<u64> {
    holds::pause(tx, bulletin_id).await
}

/// Lets go on what was held back, page by page. Gives how many rows were let go at once.
pub async fn resume(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<u64> {
    holds::resume(tx, bulletin_id).await
}

/// Takes back what has not left yet: from the commit on, nothing of it is begun. What is on its way goes on, and
/// if it comes back it does not leave again. Gives how many rows were taken back at once; those of a large
/// bulletin follow page by page.
pub async fn withdraw(tx: &mut Tx, bulletin_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<u64> {
    holds::withdraw(tx, bulletin_id, now).await
}

/// Whether nothing of a bulletin waits or is on its way any more, nor any letter that goes with it.
pub async fn is_settled(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<bool> {
    Ok(store::is_settled(tx, bulletin_id).await?
        && !store::is_open_going_with(tx, bulletin_id).await?)
}

/// How far a bulletin got, by language, channel and state.
pub async fn progress(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<Vec<Progress>> {
    store::progress(tx, bulletin_id).await
}

/// How far the letters got that go with a bulletin, by language, channel and state.
pub async fn going_with(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<Vec<Progress>> {
    store::progress_going_with(tx, bulletin_id).await
}

/// What failed, or may have, the latest first: at most `most`.
pub async fn failures(tx: &mut Tx, bulletin_id: Uuid, most: i64) -> anyhow::Result<Vec<Failure>> {
    store::failures(tx, bulletin_id, most).await
}
