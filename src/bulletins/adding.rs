//! A language that comes after a bulletin was approved. What is frozen stays as it is; the new words are checked,
//! frozen and published beside it, and go to those for whom there was nothing before.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::acts::{Act, note};
use super::checking::{Looked, Problem, look, problems};
use super::lacking::waited_for;
use super::schedule::day_of;
use super::styling::{is_cut, size};
use super::writing::save;
use super::{
    Accepted, Bulletin, Letters, Refusal, State, Tongue, Typed, Unfillable, fanning, store,
};
use crate::db::Tx;
use crate::deliveries::bulletins::{self as outbox, Body};
use crate::language::Lang;
use crate::texts::segments::{self, Identity};
use crate::texts::{self, Draft, Paths};

/// The words of a bulletin in one more language, rendered and ready for the transaction.
pub struct Addition {
    bulletin_id: Uuid,
    typed: Typed,
    draft: Draft,
    body: Body,
    accepted: Accepted,
}

impl Addition {
    /// Renders the words with the facts of the day on which the bulletin leaves, as those that went out.
    pub fn new(
        bulletin: &Bulletin,
        typed: Typed,
        letters: Letters<'_>,
        accepted: Accepted,
        now: DateTime<Utc>,
    ) -> Result<Self, Unfillable> {
        let day = day_of(letters.city, bulletin, now);
        let draft = Draft {
            lang: typed.lang,
            // Known when it is saved.
            revision_id: Uuid::nil(),
            title: typed.title.clone(),
            summary: String::new(),
            body: typed.body.clone(),
            made_by: typed.made_by,
            saved_at: now,
            saved_by: None,
            stale: Vec::new(),
            unmade: Vec::new(),
            unwritten: 0,
        };
        let body = Letters { day, ..letters }.body(bulletin, &draft)?;
        Ok(Self { bulletin_id: bulletin.id, typed, draft, body, accepted })
    }

    /// The words, as if they were saved.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// As it is sent.
    pub fn body(&self) -> &Body {
        &self.body
    }
}

/// Words that were looked at.
pub struct Tried {
    bulletin: Bulletin,
    revision_id: Uuid,
    pub problems: Vec<Problem>,
    pub looked: Looked,
}

impl Tried {
    pub fn bulletin(&self) -> &Bulletin {
        &self.bulletin
    }
}

/// Whether another language can be added to a bulletin: it is on its way or through, and still worth sending.
pub fn can_be_added(bulletin: &Bulletin, now: DateTime<Utc>) -> bool {
    let is_worthless = bulletin.not_after.is_some_and(|end| end <= now);
    // An alert says what was prepared, and two people say so.
    !bulletin.kind.is_urgent()
        && !is_worthless
        && (bulletin.state.is_on_its_way() || bulletin.state == State::Done)
}

/// Lets the checks see the words of another language. They are written so that these can see them: whoever only looks
/// does not commit.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::NotSending`] of a draft, of one that was stopped and of one that is worth
/// nothing any more, [`Refusal::Frozen`] where the language went out already, [`Refusal::OtherBlocks`],
/// [`Refusal::TooLongForMail`].
pub async fn try_language(
    tx: &mut Tx,
    addition: &Addition,
    paths: &Paths,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Tried, Refusal>> {
    let (id, lang) = (addition.bulletin_id, addition.typed.lang);
    let bulletin = match open(tx, id, lang, now).await? {
        Ok(bulletin) => bulletin,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if is_cut(&addition.body) {
        let kilobytes = size(&addition.body).div_ceil(1_024);
        return Ok(Err(Refusal::TooLongForMail { lang, kilobytes }));
    }
    let Some(made_from) = made_from(tx, &bulletin, &addition.typed).await? else {
        return Ok(Err(Refusal::OtherBlocks));
    };
    save(tx, bulletin.text_id, &addition.typed, made_from, by, now).await?;
    let drafts = texts::drafts(tx, bulletin.text_id).await?;
    let Some(draft) = drafts.into_iter().find(|draft| draft.lang == lang) else {
        anyhow::bail!("invariant: it was saved just now");
    };
    let revision_id = draft.revision_id;
    let tongues = [Tongue { lang, draft: Some(draft) }];
    let looked = look(tx, paths, &bulletin, &tongues).await?;
    let mut problems = problems(&tongues, &[], &looked);
    // Nobody is counted here: whoever waits is known.
    problems.retain(|problem| *problem != Problem::Nobody);
    Ok(Ok(Tried { bulletin, revision_id, problems, looked }))
}

/// Adds a language to a bulletin that is on its way or through: it is public from now on, and sent to those who
/// wanted it and got nothing.
///
/// # Errors
/// Those of [`try_language`]; [`Refusal::MustBeMended`], [`Refusal::Problems`].
pub async fn add_language(
    tx: &mut Tx,
    addition: &Addition,
    paths: &Paths,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let tried = match try_language(tx, addition, paths, by, now).await? {
        Ok(tried) => tried,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if tried.problems.iter().any(Problem::blocks) {
        return Ok(Err(Refusal::MustBeMended));
    }
    if addition.accepted == Accepted::Nothing && !tried.problems.is_empty() {
        return Ok(Err(Refusal::Problems));
    }
    let Tried { bulletin, revision_id, .. } = tried;
    let (id, lang) = (bulletin.id, addition.typed.lang);
    outbox::freeze(tx, id, &Body { revision_id, ..addition.body.clone() }).await?;
    // One that has not left yet becomes public with the others.
    if bulletin.left_at.is_some() {
        texts::publish(tx, bulletin.text_id, lang, revision_id, Some(by), now).await?;
    }
    let waiting = waited_for(tx, id).await?;
    let people = waiting.iter().filter(|one| one.lang == lang).map(|one| one.people).sum();
    store::fanning::again(tx, id, people, now).await?;
    note(tx, id, (Act::Added, people.to_string()), Some(by), now).await?;
    Ok(Ok(()))
}

async fn open(
    tx: &mut Tx,
    id: Uuid,
    lang: Lang,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Bulletin, Refusal>> {
    let Some(bulletin) = store::lock(tx, id).await? else {
        return Ok(Err(Refusal::NoBulletin));
    };
    if !can_be_added(&bulletin, now) {
        return Ok(Err(Refusal::NotSending));
    }
    if fanning::langs(tx, &bulletin).await?.contains(&lang) {
        return Ok(Err(Refusal::Frozen));
    }
    texts::hold(tx, bulletin.text_id).await?;
    Ok(Ok(bulletin))
}

/// From which block of the Korean each block was made. `None` if they have not the same blocks.
async fn made_from(
    tx: &mut Tx,
    bulletin: &Bulletin,
    typed: &Typed,
) -> anyhow::Result<Option<Vec<Option<Identity>>>> {
    let drafts = texts::drafts(tx, bulletin.text_id).await?;
    let Some(korean) = drafts.iter().find(|draft| draft.lang == Lang::KOREAN) else {
        return Ok(None);
    };
    let korean = segments::cut(&korean.title, &korean.summary, &korean.body);
    let translated = segments::cut(&typed.title, "", &typed.body);
    Ok(texts::made_from(&korean, &translated))
}
