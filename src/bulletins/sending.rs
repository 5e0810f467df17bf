//! Approving a bulletin, which freezes it, and stopping one.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use uuid::Uuid;

use super::checking::{Problem, look, problems};
use super::writing::changeable;
use super::{Bulletin, Letters, Refusal, Tongue, store};
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::bulletins::{self as outbox, Body};
use crate::language::Lang;
use crate::texts::{self, About, Paths};

/// For how long a bulletin is worth sending.
const WORTH_SENDING: TimeDelta = TimeDelta::hours(48);

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
    city: City,
    /// The pages that its links may lead to.
    paths: Arc<Paths>,
    accepted: Accepted,
}

impl Approval {
    /// Renders what every language says.
    pub fn new(
        bulletin: Bulletin,
        tongues: Vec<Tongue>,
        letters: Letters<'_>,
        accepted: Accepted,
    ) -> Result<Self, super::Unfillable> {
        let drafts = tongues.iter().filter_map(Tongue::sent);
        let bodies = drafts.map(|draft| letters.body(&bulletin, draft));
        let bodies = bodies.collect::<Result<Vec<Body>, _>>()?;
        let (city, paths) = (letters.city.clone(), letters.paths.clone());
        Ok(Self { bulletin, tongues, bodies, city, paths, accepted })
    }

    /// What it says and to which topics: whoever approves it sends back what they saw.
    pub fn fingerprint(bulletin: &Bulletin, tongues: &[Tongue]) -> String {
        let drafts = tongues.iter().filter_map(|tongue| tongue.draft.as_ref());
        let mut parts: Vec<String> =
            drafts.map(|draft| draft.revision_id.simple().to_string()).collect();
        parts.extend(bulletin.topics.iter().cloned());
        parts.join(".")
    }
}

/// Approves a bulletin: its words are public and frozen, and from now on it goes out. The checks see them
/// first.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::Frozen`], [`Refusal::NoTopic`], [`Refusal::Empty`] without Korean,
/// [`Refusal::Changed`], [`Refusal::MustBeMended`], [`Refusal::Problems`].
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
    if bulletin.topics.is_empty() {
        return Ok(Err(Refusal::NoTopic));
    }
    if !approval.bodies.iter().any(|body| body.lang == Lang::KOREAN) {
        return Ok(Err(Refusal::Empty));
    }
    // Whoever saves words meanwhile waits, and finds them frozen.
    texts::hold(tx, bulletin.text_id).await?;
    let drafts = texts::drafts(tx, bulletin.text_id).await?;
    let seen = approval.tongues.iter().filter_map(|tongue| tongue.draft.as_ref());
    let seen: Vec<Uuid> = seen.map(|draft| draft.revision_id).collect();
    if bulletin.topics != approval.bulletin.topics
        || !drafts.iter().all(|draft| seen.contains(&draft.revision_id))
    {
        return Ok(Err(Refusal::Changed));
    }
    let audience = super::audience(tx, &approval.city, &bulletin, now).await?;
    let looked = look(tx, &approval.paths, &bulletin, &approval.tongues).await?;
    let problems = problems(&approval.tongues, &audience, &looked);
    if problems.iter().any(Problem::blocks) {
        return Ok(Err(Refusal::MustBeMended));
    }
    if approval.accepted == Accepted::Nothing && !problems.is_empty() {
        return Ok(Err(Refusal::Problems));
    }
    // What the law says is frozen with the words: the public page shows what was sent.
    texts::describe(tx, bulletin.text_id, None, &About::default(), Some(shown_on)).await?;
    for body in &approval.bodies {
        outbox::freeze(tx, bulletin.id, body).await?;
        let (text_id, revision_id) = (bulletin.text_id, body.revision_id);
        texts::publish(tx, text_id, body.lang, revision_id, Some(by), now).await?;
    }
    texts::freeze(tx, bulletin.text_id, now).await?;
    store::approve(tx, bulletin.id, by, now + WORTH_SENDING, now).await?;
    Ok(Ok(()))
}

/// Stops a bulletin: what has not left does not leave. It stays public, since some have it already.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::NotSending`].
pub async fn stop(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let Some(bulletin) = store::lock(tx, id).await? else {
        return Ok(Err(Refusal::NoBulletin));
    };
    if !bulletin.state.is_on_its_way() {
        return Ok(Err(Refusal::NotSending));
    }
    outbox::withdraw(tx, id, now).await?;
    store::stop(tx, id, by, now).await?;
    Ok(Ok(()))
}
