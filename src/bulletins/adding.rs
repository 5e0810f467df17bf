//! A language that comes after a bulletin was approved. What is frozen stays as it is; the new words are checked,
//! frozen and published beside it, and go to those for whom there was nothing before.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::checking::{Problem, look, problems};
use super::writing::save;
use super::{Bulletin, Letters, Refusal, State, Tongue, Typed, Unfillable, fanning, store};
use crate::db::Tx;
use crate::deliveries::bulletins::{self as outbox, Body};
use crate::language::Lang;
use crate::texts::segments::{self, Identity};
use crate::texts::{self, Draft, Paths};

/// The words of a bulletin in one more language, rendered and ready for the transaction.
pub struct Addition {
    bulletin_id: Uuid,
    typed: Typed,
    body: Body,
}

impl Addition {
    /// Renders the words with the facts of the day on which the bulletin was approved, as those that went out.
    pub fn new(
        bulletin: &Bulletin,
        typed: Typed,
        letters: Letters<'_>,
        now: DateTime<Utc>,
    ) -> Result<Self, Unfillable> {
        let day = letters.city.today(bulletin.approved_at.unwrap_or(now));
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
        Ok(Self { bulletin_id: bulletin.id, typed, body })
    }
}

/// Adds a language to a bulletin that is on its way or through: it is public from now on, and sent to those who
/// wanted it and got nothing.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::NotSending`] of a draft, of one that was stopped and of one that is worth
/// nothing any more, [`Refusal::Frozen`] where the language went out already, [`Refusal::OtherBlocks`],
/// [`Refusal::MustBeMended`].
pub async fn add_language(
    tx: &mut Tx,
    addition: &Addition,
    paths: &Paths,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let (id, lang) = (addition.bulletin_id, addition.typed.lang);
    let bulletin = match open(tx, id, lang, now).await? {
        Ok(bulletin) => bulletin,
        Err(refusal) => return Ok(Err(refusal)),
    };
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
    if problems(&tongues, &[], &looked).iter().any(Problem::blocks) {
        return Ok(Err(Refusal::MustBeMended));
    }
    outbox::freeze(tx, id, &Body { revision_id, ..addition.body.clone() }).await?;
    // One that has not left yet becomes public with the others.
    if bulletin.left_at.is_some() {
        texts::publish(tx, bulletin.text_id, lang, revision_id, Some(by), now).await?;
    }
    store::fanning::again(tx, id).await?;
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
    let is_worthless = bulletin.not_after.is_some_and(|end| end <= now);
    if is_worthless || !(bulletin.state.is_on_its_way() || bulletin.state == State::Done) {
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
