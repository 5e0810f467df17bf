//! Who is meant by a bulletin: topics, and besides these languages, channels and districts.

use uuid::Uuid;

use super::writing::changeable;
use super::{Refusal, store};
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::language::Lang;

/// What becomes of whoever wants a language in which the bulletin is not written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Missing {
    /// She gets it in another language that she reads, and is told so.
    #[default]
    Fallback,
    /// She gets it when the translation is there.
    Hold,
}

impl Missing {
    pub const ALL: [Self; 2] = [Self::Fallback, Self::Hold];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fallback => "fallback",
            Self::Hold => "hold",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|missing| missing.as_str() == text)
    }
}

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
