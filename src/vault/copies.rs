//! Copies of the key ring. Without one a broken disk makes every case unreadable for ever, so the start and the
//! office say it while the newest month's key lies in one place alone.

use std::path::Path;

use chrono::{DateTime, Utc};

use super::keys::KeyError;
use super::{KeyRing, store};
use crate::db::Tx;
use crate::id;

/// A copy that the operator made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    pub copied_at: DateTime<Utc>,
    pub months: Vec<String>,
}

/// How the last copy stands to the ring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is no copy.
    None,
    /// It lacks these months.
    Lacks(Vec<String>),
    /// It holds keys that were destroyed since: what they wrap could be opened with it.
    HoldsDestroyed(Vec<String>),
    Whole,
}

impl Standing {
    /// The code that its message is named after; none: there is nothing to say.
    pub fn code(&self) -> Option<&'static str> {
        match self {
            Self::None => Some("none"),
            Self::Lacks(_) => Some("lacks"),
            Self::HoldsDestroyed(_) => Some("holds-destroyed"),
            Self::Whole => None,
        }
    }

    pub const CODES: [&'static str; 3] = ["none", "lacks", "holds-destroyed"];
}

/// Writes a copy of the ring, and gives the months in it.
///
/// # Errors
/// Any [`KeyError`] of writing.
pub fn write(ring: &KeyRing, to: &Path) -> Result<Vec<String>, KeyError> {
    ring.copy_to(to)?;
    Ok(months(ring))
}

/// Notes that a copy was made.
pub async fn note(tx: &mut Tx, months: &[String], now: DateTime<Utc>) -> anyhow::Result<()> {
    store::insert_copy(tx, id::new(now), &serde_json::to_string(months)?, now).await
}

/// The last copy.
pub async fn last(tx: &mut Tx) -> anyhow::Result<Option<Copy>> {
    let Some((copied_at, months)) = store::last_copy(tx).await? else {
        return Ok(None);
    };
    Ok(Some(Copy { copied_at, months: serde_json::from_str(&months)? }))
}

/// How the last copy stands to the ring.
pub async fn standing(tx: &mut Tx, ring: &KeyRing) -> anyhow::Result<Standing> {
    let Some(copy) = last(tx).await? else {
        return Ok(Standing::None);
    };
    let ours = months(ring);
    let without = |these: &[String], those: &[String]| -> Vec<String> {
        these.iter().filter(|month| !those.contains(month)).cloned().collect()
    };
    let lacks = without(&ours, &copy.months);
    let more = without(&copy.months, &ours);
    Ok(match (lacks.is_empty(), more.is_empty()) {
        (false, _) => Standing::Lacks(lacks),
        (true, false) => Standing::HoldsDestroyed(more),
        (true, true) => Standing::Whole,
    })
}

fn months(ring: &KeyRing) -> Vec<String> {
    ring.months().into_iter().map(|(month, _)| month).collect()
}
