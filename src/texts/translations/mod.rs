//! Translations: where a text stands in each language, and what is done with it there. Every act is noted
//! with whoever did it; what is public is a pointer to a revision, and no act changes a revision.

mod acts;
mod scheduling;
mod state;
mod store;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

pub use self::acts::{Act, Noted, note, noted};
pub use self::scheduling::{publish_due, schedule, unschedule};
pub use self::state::State;
use super::{Kind, MadeBy};
use crate::db::{Tx, epoch};
use crate::language::Lang;

/// The longest note that somebody may leave beside an act, in characters.
pub const LONGEST_NOTE: usize = 300;

/// Why a text is not there in a language, as its readers are told in theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// What it says is over.
    Over,
    /// Something in it was wrong, and is being mended.
    Wrong,
    /// Another text says it now.
    Replaced,
    /// Nobody was found who could translate it.
    NoTranslator,
    /// It matters only to people who read Korean.
    KoreanOnly,
}

impl Why {
    /// For a text that was public.
    pub const WITHDRAWN: [Self; 3] = [Self::Wrong, Self::Over, Self::Replaced];
    /// For a translation that will not be made.
    pub const DECLINED: [Self; 4] =
        [Self::KoreanOnly, Self::NoTranslator, Self::Replaced, Self::Over];
    pub const ALL: [Self; 5] =
        [Self::Over, Self::Wrong, Self::Replaced, Self::NoTranslator, Self::KoreanOnly];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Over => "over",
            Self::Wrong => "wrong",
            Self::Replaced => "replaced",
            Self::NoTranslator => "no-translator",
            Self::KoreanOnly => "korean-only",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == text)
    }
}

/// A text in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub text_id: Uuid,
    pub lang: Lang,
}

/// Who does something, and when.
#[derive(Clone, Copy, Debug)]
pub struct By {
    pub staff_id: Uuid,
    pub now: DateTime<Utc>,
}

/// Where a text stands in one language.
#[derive(Clone, Debug, Default)]
pub struct Translation {
    pub latest: Option<Saved>,
    /// The revision that readers see, and since when.
    pub public: Option<(Uuid, DateTime<Utc>)>,
    pub asked_for_at: Option<DateTime<Utc>>,
    pub in_translation_at: Option<DateTime<Utc>>,
    pub reviewed: Option<Review>,
    /// Why there is none and will be none.
    pub declined: Option<Why>,
    /// Why it is not public any more.
    pub withdrawn: Option<Why>,
    /// When which revision becomes public by itself.
    pub scheduled: Option<(DateTime<Utc>, Uuid)>,
    /// How many segments are behind the source: changed, new or gone there.
    pub behind: usize,
    /// How many of them have no words at all.
    pub unwritten: usize,
}

/// The words that were saved last.
#[derive(Clone, Debug)]
pub struct Saved {
    pub revision_id: Uuid,
    pub title: String,
    pub made_by: MadeBy,
    pub at: DateTime<Utc>,
    /// None: they were imported.
    pub by: Option<Uuid>,
}

/// Somebody who speaks the language read it and says that it is right.
#[derive(Clone, Copy, Debug)]
pub struct Review {
    pub revision_id: Uuid,
    pub by: Uuid,
    pub at: DateTime<Utc>,
}

/// Why something cannot be done with a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there are no words in this language")]
    NoWords,
    /// The title has no words, or none of the text has.
    #[error("the title or the whole text has no words yet")]
    Unwritten,
    /// Other words were saved than those that were looked at.
    #[error("other words were saved meanwhile")]
    Changed,
    #[error("a note has at most {LONGEST_NOTE} characters")]
    LongNote,
    #[error("the day lies in the past")]
    PastDay,
    #[error("the text is public in this language")]
    IsPublic,
    #[error("the text is not public in this language")]
    NotPublic,
    /// A translation cannot be public without its source.
    #[error("the source is not public")]
    NoSource,
    /// Its own approval publishes all its languages at once.
    #[error("the text is approved as a whole")]
    ApprovedWhole,
}

/// A text with all its translations, for the newsroom's board.
#[derive(Clone, Debug)]
pub struct Standing {
    pub text_id: Uuid,
    pub kind: Kind,
    pub slug: String,
    pub topic: Option<String>,
    /// Whether the whole text was taken away.
    pub is_withdrawn: bool,
    /// Whether its words do not change any more.
    pub is_frozen: bool,
    pub languages: BTreeMap<Lang, Translation>,
}

impl Standing {
    /// Its Korean title, or its slug while it has none.
    pub fn name(&self) -> &str {
        let korean = self.languages.get(&Lang::KOREAN).and_then(|korean| korean.latest.as_ref());
        korean.map(|saved| saved.title.as_str()).unwrap_or(&self.slug)
    }
}

impl Translation {
    pub fn state(&self, lang: Lang) -> State {
        state::of(self, lang == Lang::KOREAN)
    }

    /// Whether words were saved that readers do not see.
    pub fn is_ahead(&self) -> bool {
        self.latest.as_ref().is_some_and(|saved| {
            self.public.is_none_or(|(revision_id, _)| revision_id != saved.revision_id)
        })
    }
}

/// Every text of some kinds with where it stands in each language, by kind and slug.
pub async fn board(tx: &mut Tx, kinds: &[Kind]) -> anyhow::Result<Vec<Standing>> {
    store::board(tx, kinds, None).await
}

/// Where one text stands.
pub async fn standing(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Option<Standing>> {
    Ok(store::board(tx, &Kind::ALL, Some(text_id)).await?.pop())
}

/// Where a text stands in one language.
pub async fn translation(tx: &mut Tx, place: Place) -> anyhow::Result<Translation> {
    let found = standing(tx, place.text_id).await?;
    let mut languages = found.map(|found| found.languages).unwrap_or_default();
    Ok(languages.remove(&place.lang).unwrap_or_default())
}

/// Makes the words that were saved last public. `seen` is the revision that somebody looked at; `despite`
/// says which warnings were overridden.
///
/// # Errors
/// [`Refusal::NoWords`], [`Refusal::Unwritten`], [`Refusal::Changed`], [`Refusal::NoSource`],
/// [`Refusal::ApprovedWhole`].
pub async fn publish(
    tx: &mut Tx,
    place: Place,
    seen: Uuid,
    despite: &str,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    super::store::hold(tx, place.text_id).await?;
    if let Err(refusal) = publishable(tx, place, seen).await? {
        return Ok(Err(refusal));
    }
    store::clear_schedule(tx, place).await?;
    put_out(tx, place, seen, despite, Some(by.staff_id), by.now).await?;
    Ok(Ok(()))
}

async fn publishable(tx: &mut Tx, place: Place, seen: Uuid) -> anyhow::Result<Result<(), Refusal>> {
    let Some(standing) = standing(tx, place.text_id).await? else {
        return Ok(Err(Refusal::NoWords));
    };
    if standing.kind.is_approved_whole() {
        return Ok(Err(Refusal::ApprovedWhole));
    }
    let here = standing.languages.get(&place.lang);
    let Some(saved) = here.and_then(|here| here.latest.as_ref()) else {
        return Ok(Err(Refusal::NoWords));
    };
    if saved.revision_id != seen {
        return Ok(Err(Refusal::Changed));
    }
    let source = standing.languages.get(&Lang::KOREAN);
    if place.lang != Lang::KOREAN && source.is_none_or(|source| source.public.is_none()) {
        return Ok(Err(Refusal::NoSource));
    }
    let is_written = store::is_written(tx, seen).await?;
    Ok(if is_written { Ok(()) } else { Err(Refusal::Unwritten) })
}

/// Points readers to a revision, and notes it.
pub(super) async fn put_out(
    tx: &mut Tx,
    place: Place,
    revision_id: Uuid,
    detail: &str,
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::set_public(tx, place, revision_id, by, now).await?;
    acts::note_by(tx, place, (Act::Published, Some(revision_id), detail), by, now).await?;
    epoch::raise(tx).await
}

/// Takes a language of a text from readers, who are told why. With the source the whole text goes.
///
/// # Errors
/// [`Refusal::NotPublic`], [`Refusal::LongNote`], [`Refusal::ApprovedWhole`].
pub async fn withdraw(
    tx: &mut Tx,
    place: Place,
    (why, remark): (Why, &str),
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let Some(detail) = detail(why, remark) else { return Ok(Err(Refusal::LongNote)) };
    super::store::hold(tx, place.text_id).await?;
    if is_approved_whole(tx, place).await? {
        return Ok(Err(Refusal::ApprovedWhole));
    }
    if !store::is_public(tx, place).await? {
        return Ok(Err(Refusal::NotPublic));
    }
    let places = match place.lang {
        Lang::KOREAN => store::public_places(tx, place.text_id).await?,
        _ => vec![place],
    };
    if place.lang == Lang::KOREAN {
        // What waits for its day says the same as what is taken away.
        store::clear_schedules(tx, place.text_id).await?;
    }
    for place in places {
        store::withdraw(tx, place, why, by).await?;
        note(tx, place, (Act::Withdrawn, None, &detail), by).await?;
    }
    epoch::raise(tx).await?;
    Ok(Ok(()))
}

/// Says that a text will not be translated into a language, with the reason that readers get.
///
/// # Errors
/// [`Refusal::IsPublic`], [`Refusal::LongNote`], [`Refusal::ApprovedWhole`].
pub async fn decline(
    tx: &mut Tx,
    place: Place,
    (why, remark): (Why, &str),
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let Some(detail) = detail(why, remark) else { return Ok(Err(Refusal::LongNote)) };
    if is_approved_whole(tx, place).await? {
        return Ok(Err(Refusal::ApprovedWhole));
    }
    if store::is_public(tx, place).await? {
        return Ok(Err(Refusal::IsPublic));
    }
    store::clear_schedule(tx, place).await?;
    store::set_declined(tx, place, Some((why, by))).await?;
    note(tx, place, (Act::Declined, None, &detail), by).await?;
    epoch::raise(tx).await?;
    Ok(Ok(()))
}

async fn is_approved_whole(tx: &mut Tx, place: Place) -> anyhow::Result<bool> {
    let text = super::text(tx, place.text_id).await?;
    Ok(text.is_some_and(|(kind, _)| kind.is_approved_whole()))
}

/// Takes that back.
pub async fn take_up(tx: &mut Tx, place: Place, by: By) -> anyhow::Result<()> {
    store::set_declined(tx, place, None).await?;
    note(tx, place, (Act::TakenUp, None, ""), by).await?;
    epoch::raise(tx).await
}

/// Notes that a speaker of the language read a revision and found it right.
///
/// # Errors
/// [`Refusal::Changed`] if other words were saved since.
pub async fn review(
    tx: &mut Tx,
    place: Place,
    seen: Uuid,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    if super::latest_revision(tx, place.text_id, place.lang).await? != Some(seen) {
        return Ok(Err(Refusal::Changed));
    }
    store::set_reviewed(tx, place, seen, by).await?;
    note(tx, place, (Act::Reviewed, Some(seen), ""), by).await?;
    epoch::raise(tx).await?;
    Ok(Ok(()))
}

/// A revision that says the same as the one before it takes its place: public where that one is, and read by
/// whoever read that one.
pub(super) async fn carry_over(
    tx: &mut Tx,
    place: Place,
    (before, after): (Option<Uuid>, Uuid),
    by: By,
) -> anyhow::Result<()> {
    let here = translation(tx, place).await?;
    if let Some(review) = here.reviewed.filter(|review| Some(review.revision_id) == before) {
        let by = By { staff_id: review.by, now: review.at };
        store::set_reviewed(tx, place, after, by).await?;
    }
    if let Some((at, _)) = here.scheduled.filter(|(_, revision)| Some(*revision) == before) {
        store::set_schedule(tx, place, after, at, by.staff_id).await?;
    }
    if here.public.is_some_and(|(revision_id, _)| Some(revision_id) == before) {
        put_out(tx, place, after, "", Some(by.staff_id), by.now).await?;
    }
    Ok(())
}

/// Whether somebody took a text from its readers in a language, or said that there will be none.
pub async fn is_withheld(tx: &mut Tx, place: Place) -> anyhow::Result<bool> {
    store::is_withheld(tx, place).await
}

/// Notes that somebody was asked to translate a text.
pub async fn ask(tx: &mut Tx, place: Place, detail: &str, by: By) -> anyhow::Result<()> {
    store::set_asked(tx, place, Some(by.now)).await?;
    note(tx, place, (Act::AskedFor, None, detail), by).await
}

/// Notes that somebody began to translate a text.
pub async fn begin(tx: &mut Tx, place: Place, by: By) -> anyhow::Result<()> {
    store::set_in_translation(tx, place, by.now).await?;
    note(tx, place, (Act::Begun, None, ""), by).await
}

/// Nobody is asked any more: the translation came back, or was called off.
pub async fn ask_no_more(tx: &mut Tx, place: Place) -> anyhow::Result<()> {
    store::set_asked(tx, place, None).await
}

/// The code of a reason and, on the lines below, what the newsroom noted about it.
fn detail(why: Why, remark: &str) -> Option<String> {
    let remark = remark.trim();
    let fits = remark.chars().count() <= LONGEST_NOTE;
    fits.then(|| format!("{}\n{remark}", why.as_str()).trim_end().to_owned())
}
