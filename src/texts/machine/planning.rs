//! Which segments of a translation go out, and as what.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::protecting::{Protected, Protector};
use super::reason::Reason;
use super::{CHARACTERS_IN_A_CALL, Translator};
use crate::db::Tx;
use crate::texts::checks::Known;
use crate::texts::editing::{self, Desk};
use crate::texts::segments::Standing;
use crate::texts::translations::Place;
use crate::texts::{Paths, Row, text};

/// How many characters go out for one press of the button; the longest guide has half as many.
pub const MOST_AT_ONCE: usize = 20_000;

/// How much of a translation is asked for. What is current stays as somebody wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What has no words.
    Missing,
    /// That, and what was made from an older Korean.
    Behind,
}

impl Extent {
    pub const ALL: [Self; 2] = [Self::Missing, Self::Behind];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Behind => "behind",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|extent| extent.as_str() == text)
    }

    /// Whether a segment is asked for. One without words leaves nothing to be said.
    pub fn holds(self, row: &Row) -> bool {
        let is_asked = match row.standing {
            Standing::Missing => true,
            Standing::Stale => self == Self::Behind,
            Standing::Current => false,
        };
        is_asked && !row.source.words().is_empty()
    }
}

/// What is to be translated of a text into a language.
#[derive(Clone, Debug)]
pub struct Plan {
    pub desk: Desk,
    /// The pages that links may lead to.
    pub(super) paths: Arc<Paths>,
    /// What goes out.
    pub(super) parts: Vec<Part>,
    /// What needs no machine: facts, numbers and terms alone.
    pub(super) ready: BTreeMap<usize, String>,
    pub(super) refused: BTreeMap<usize, Reason>,
    /// How many segments wait for another time.
    pub rest: usize,
}

/// A segment that goes out.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub at: usize,
    pub protected: Protected,
}

impl Part {
    pub fn text(&self) -> &str {
        &self.protected.text
    }
}

impl Plan {
    /// How many characters go out.
    pub fn characters(&self) -> usize {
        self.parts.iter().map(|part| part.text().chars().count()).sum()
    }

    /// Whether there is nothing to be done.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.ready.is_empty() && self.refused.is_empty()
    }

    fn take(&mut self, at: usize, protector: &mut Protector<'_>) {
        let Some(row) = self.desk.rows.get(at) else { return };
        let protected = match protector.protect(row.source.words()) {
            Ok(protected) => protected,
            Err(reason) => return drop(self.refused.insert(at, reason)),
        };
        if !protected.has_words {
            let restored = protected.restore(&protected.text);
            match restored {
                Ok(words) => drop(self.ready.insert(at, words)),
                Err(reason) => drop(self.refused.insert(at, reason)),
            }
        } else if protected.text.chars().count() > CHARACTERS_IN_A_CALL {
            self.refused.insert(at, Reason::TooLong);
        } else if self.characters() + protected.text.chars().count() <= MOST_AT_ONCE {
            self.parts.push(Part { at, protected });
        } else {
            self.rest += 1;
        }
    }
}

/// Lays out what a translator is to be asked, beside the source that a form names, else beside what readers
/// see. `None` if there is no such text.
pub async fn plan(
    tx: &mut Tx,
    paths: &Arc<Paths>,
    (place, source): (Place, Option<Uuid>),
    (translator, extent): (&Translator, Extent),
    today: NaiveDate,
) -> anyhow::Result<Option<Plan>> {
    let Some(desk) = editing::open(tx, place, source).await? else { return Ok(None) };
    let known = Known::read(tx, paths).await?;
    let shown_on = text(tx, place.text_id).await?.and_then(|(_, text)| text.shown_on);
    let day = shown_on.unwrap_or(today);
    let (facts, terms) = (&known.facts, known.terms.as_slice());
    let mut protector = Protector::new(translator.markup(), place.lang, facts, terms, day);
    let rows = desk.rows.iter().enumerate();
    let asked: Vec<usize> = rows.filter(|(_, row)| extent.holds(row)).map(|(at, _)| at).collect();
    let mut plan = Plan {
        desk,
        paths: paths.clone(),
        parts: Vec::new(),
        ready: BTreeMap::new(),
        refused: BTreeMap::new(),
        rest: 0,
    };
    for at in asked {
        plan.take(at, &mut protector);
    }
    Ok(Some(plan))
}
