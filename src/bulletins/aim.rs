//! Who is meant by a bulletin: topics, and besides these languages, channels and districts.

use uuid::Uuid;

use super::writing::changeable;
use super::{Missing, Refusal, store};
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::language::Lang;

/// Who is meant. An empty list leaves nobody out, but for topics.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aim {
    pub topics: Vec<String>,
    pub langs: Vec<Lang>,
    pub channels: Vec<Channel>,
    pub districts: Vec<String>,
    pub missing: Missing,
}

/// Sets who gets it. Of a bulletin that follows another one, that one says it.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::Frozen`], [`Refusal::NoTopic`].
pub async fn aim_at(tx: &mut Tx, id: Uuid, aim: &Aim) -> anyhow::Result<Result<(), Refusal>> {
    let bulletin = match changeable(tx, id).await? {
        Ok(bulletin) => bulletin,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if aim.topics.is_empty() && bulletin.follows.is_none() {
        return Ok(Err(Refusal::NoTopic));
    }
    store::set_topics(tx, id, &aim.topics).await?;
    store::set_aim(tx, id, aim).await?;
    Ok(Ok(()))
}
