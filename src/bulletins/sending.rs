//! Approving a bulletin, which freezes it.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::acts::{Act, note};
use super::checking::{Problem, look, problems};
use super::leaving::leave;
use super::weighing::{TooLarge, too_large};
use super::writing::changeable;
use super::{Bulletin, Letters, Refusal, Tongue, store};
use crate::db::Tx;
use crate::deliveries::bulletins::{self as outbox, Body};
use crate::language::Lang;
use crate::subscriptions::Audience;
use crate::texts::{self, About, Paths};

/// Whether whoever approves a bulletin has seen what speaks against it and sends it all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accepted {
    Nothing,
    Problems,
}

/// A bulletin with its words rendered, ready for the transaction that approves it.
pub struct Approval {
    bulletin: Bulletin,
    tongues: Vec<Tongue>,
    bodies: Vec<Body>,
    /// Words that no mail program would show whole in one of their frames.
    too_large: Option<TooLarge>,
    audience: Vec<Audience>,
    /// The pages that its links may lead to.
    paths: Arc<Paths>,
    accepted: Accepted,
}

impl Approval {
    /// Renders what every language says. Who gets it was counted before: with a million subscribers that takes
    /// seconds, and nobody else could write meanwhile.
    pub fn new(
        bulletin: Bulletin,
        tongues: Vec<Tongue>,
        audience: Vec<Audience>,
        letters: Letters<'_>,
        accepted: Accepted,
    ) -> Result<Self, super::Unfillable> {
        let drafts: Vec<_> = tongues.iter().filter_map(Tongue::sent).collect();
        let bodies = drafts.iter().map(|draft| letters.body(&bulletin, draft));
        let bodies = bodies.collect::<Result<Vec<Body>, _>>()?;
        let too_large = too_large(letters, &bulletin.slug, &drafts)?;
        let paths = letters.paths.clone();
        Ok(Self { bulletin, tongues, bodies, too_large, audience, paths, accepted })
    }

    /// What it says, to whom and when: whoever approves it sends back what they saw.
    pub fn fingerprint(bulletin: &Bulletin, tongues: &[Tongue]) -> String {
        let drafts = tongues.iter().filter_map(|tongue| tongue.draft.as_ref());
        let mut parts: Vec<String> =
            drafts.map(|draft| draft.revision_id.simple().to_string()).collect();
        parts.extend(bulletin.topics.iter().cloned());
        parts.extend(bulletin.langs.iter().map(Lang::to_string));
        parts.extend(bulletin.channels.iter().map(|channel| channel.as_str().to_owned()));
        parts.extend(bulletin.districts.iter().cloned());
        parts.push(bulletin.missing.as_str().to_owned());
        parts.extend(bulletin.send_at.map(|at| at.timestamp().to_string()));
        parts.push(bulletin.worth.num_hours().to_string());
        parts.extend(bulletin.not_after.map(|at| at.timestamp().to_string()));
        parts.join(".")
    }

    /// Whether somebody changed to whom or when it goes.
    fn is_aimed_otherwise(&self, bulletin: &Bulletin) -> bool {
        Self::fingerprint(&self.bulletin, &[]) != Self::fingerprint(bulletin, &[])
    }
}

/// Approves a bulletin: its words are frozen, and it leaves when its hour comes; where none was chosen, now. It
/// is public from that moment. The checks see its words first.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::Frozen`], [`Refusal::NoTopic`], [`Refusal::Past`],
/// [`Refusal::TooLate`] where it is worth nothing when it leaves, [`Refusal::Empty`] without Korean, [`Refusal::Changed`], [`Refusal::MustBeMended`], [`Refusal::Problems`],
/// [`Refusal::TooLongForMail`].
pub async fn approve(
    tx: &mut Tx,
    approval: &Approval,
    by: Uuid,
    shown_on: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let bulletin = match changeable(tx, approval.bulletin.id).await? {
        Ok(bulletin) => bulletin,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let (send_at, not_after) = match span(&bulletin, approval, now) {
        Ok(span) => span,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Err(refusal) = check(tx, &bulletin, approval).await? {
        return Ok(Err(refusal));
    }
    // What the law says is frozen with the words: the public page shows what was sent.
    texts::describe(tx, bulletin.text_id, None, &About::default(), Some(shown_on)).await?;
    for body in &approval.bodies {
        outbox::freeze(tx, bulletin.id, body).await?;
    }
    texts::freeze(tx, bulletin.text_id, now).await?;
    store::approve(tx, bulletin.id, by, (send_at, not_after), now).await?;
    let people: u64 = approval.audience.iter().map(|part| part.people).sum();
    store::expect(tx, bulletin.id, people).await?;
    note(tx, bulletin.id, (Act::Approved, String::new()), Some(by), now).await?;
    if send_at <= now {
        leave(tx, bulletin.id, now).await?;
    }
    Ok(Ok(()))
}

/// When it leaves and until when it is worth sending, if it is whole.
fn span(
    bulletin: &Bulletin,
    approval: &Approval,
    now: DateTime<Utc>,
) -> Result<(DateTime<Utc>, DateTime<Utc>), Refusal> {
    // What follows another one goes to whoever got that.
    if bulletin.topics.is_empty() && bulletin.follows.is_none() {
        return Err(Refusal::NoTopic);
    }
    if bulletin.send_at.is_some_and(|at| at <= now) {
        return Err(Refusal::Past);
    }
    let send_at = bulletin.send_at.unwrap_or(now);
    let not_after = bulletin.not_after.unwrap_or(send_at + bulletin.worth);
    if not_after <= send_at {
        return Err(Refusal::TooLate);
    }
    if !approval.bodies.iter().any(|body| body.lang == Lang::KOREAN) {
        return Err(Refusal::Empty);
    }
    match approval.too_large {
        Some(TooLarge { lang, kilobytes }) => Err(Refusal::TooLongForMail { lang, kilobytes }),
        None => Ok((send_at, not_after)),
    }
}

/// Whether it is what was seen, and nothing speaks against it that nobody has accepted.
async fn check(
    tx: &mut Tx,
    bulletin: &Bulletin,
    approval: &Approval,
) -> anyhow::Result<Result<(), Refusal>> {
    // Whoever saves words meanwhile waits, and finds them frozen.
    texts::hold(tx, bulletin.text_id).await?;
    let drafts = texts::drafts(tx, bulletin.text_id).await?;
    let seen = approval.tongues.iter().filter_map(|tongue| tongue.draft.as_ref());
    let seen: Vec<Uuid> = seen.map(|draft| draft.revision_id).collect();
    if approval.is_aimed_otherwise(bulletin)
        || !drafts.iter().all(|draft| seen.contains(&draft.revision_id))
    {
        return Ok(Err(Refusal::Changed));
    }
    let looked = look(tx, &approval.paths, bulletin, &approval.tongues).await?;
    let problems = problems(&approval.tongues, &approval.audience, &looked);
    if problems.iter().any(Problem::blocks) {
        return Ok(Err(Refusal::MustBeMended));
    }
    if approval.accepted == Accepted::Nothing && !problems.is_empty() {
        return Ok(Err(Refusal::Problems));
    }
    Ok(Ok(()))
}
