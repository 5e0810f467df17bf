//! What came back is held against the Korean, and what passes is saved: as a revision made by a machine, by
//! the same verb as a person's words. Nothing that somebody saved meanwhile is overwritten.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::reason::Reason;
use super::restoring::is_untouched;
use super::{Came, Plan, provenance};
use crate::db::Tx;
use crate::texts::MadeBy;
use crate::texts::checks::{self, Known, What};
use crate::texts::editing::{self, Edit, LONGEST_SEGMENT, Refusal, Saved, Typed};
use crate::texts::translations::{self, Act, By};

/// What became of a plan.
#[derive(Clone, Debug, Default)]
pub struct Done {
    /// The revision that the words were saved as. None: there was nothing to save.
    pub revision: Option<Uuid>,
    /// The segments that have a machine's words now, by position.
    pub prepared: Vec<usize>,
    /// Those that stay as they were.
    pub refused: Vec<(usize, Reason)>,
}

/// Words on their way into a text.
struct Saving<'p> {
    plan: &'p Plan,
    words: BTreeMap<usize, String>,
    refused: BTreeMap<usize, Reason>,
}

/// Saves what came back for a plan, and notes the act with the name of the service. What does not fit is left
/// out with its reason, and the rest is saved.
///
/// # Errors
/// [`Refusal::NoSource`] if the text is gone.
pub async fn save(
    tx: &mut Tx,
    plan: &Plan,
    came: &Came,
    service: &str,
    by: By,
) -> anyhow::Result<Result<Done, Refusal>> {
    let known = Known::read(tx, &plan.paths).await?;
    let mut saving = Saving::new(plan, came);
    saving.check(&known);
    let mut revision = None;
    while !saving.words.is_empty() {
        let edit = saving.edit();
        let refusal = match editing::save_translation(tx, &edit, &known.facts, by).await? {
            Ok(Saved::Revision(id) | Saved::Merged(id)) => {
                revision = Some(id);
                break;
            }
            Ok(Saved::Unchanged) => break,
            Err(refusal) => refusal,
        };
        let before = saving.words.len();
        saving.leave_out(&refusal);
        if saving.words.len() == before {
            return Ok(Err(refusal));
        }
    }
    if let Some(id) = revision {
        let place = plan.desk.place;
        provenance::note(tx, place, saving.words.values(), by.now).await?;
        translations::note(tx, place, (Act::Machine, Some(id), service), by).await?;
    }
    let prepared = saving.words.into_keys().filter(|_| revision.is_some()).collect();
    Ok(Ok(Done { revision, prepared, refused: saving.refused.into_iter().collect() }))
}

impl<'p> Saving<'p> {
    fn new(plan: &'p Plan, came: &Came) -> Self {
        let (words, refused) = (plan.ready.clone(), plan.refused.clone());
        let mut saving = Self { plan, words, refused };
        for (part, came) in plan.parts.iter().zip(&came.texts) {
            let restored = match is_untouched(&part.protected, came) {
                true => Err(Reason::Untouched),
                false => part.protected.restore(came),
            };
            let stale = plan.desk.rows.get(part.at).and_then(|row| row.words.as_ref());
            match restored {
                Ok(words) if words.chars().count() > LONGEST_SEGMENT => {
                    saving.refused.insert(part.at, Reason::TooLong);
                }
                Ok(words) if stale == Some(&words) => {
                    saving.refused.insert(part.at, Reason::Same);
                }
                Ok(words) => drop(saving.words.insert(part.at, words)),
                Err(reason) => drop(saving.refused.insert(part.at, reason)),
            }
        }
        saving
    }

    /// Leaves out what must not be published. What a person may judge is said at the segment, as always.
    fn check(&mut self, known: &Known) {
        let desk = &self.plan.desk;
        let words: Vec<Option<String>> = self.seen().map(|words| Some(words.to_owned())).collect();
        let source = desk.source.segments();
        for finding in checks::of_translation(&source, &words, desk.place.lang, known) {
            if is_broken(&finding.what) && self.words.remove(&finding.at).is_some() {
                self.refused.insert(finding.at, Reason::Found(finding.what));
            }
        }
    }

    /// The words of all segments: the machine's where it has some, else what stands there.
    fn seen(&self) -> impl Iterator<Item = &str> {
        let rows = self.plan.desk.rows.iter().enumerate();
        rows.map(|(at, row)| {
            let machine = self.words.get(&at).or(row.words.as_ref());
            machine.map(String::as_str).unwrap_or_default()
        })
    }

    fn edit(&self) -> Edit {
        let desk = &self.plan.desk;
        let typed = |words: &str| Typed { words: words.to_owned(), is_still_right: false };
        Edit {
            place: desk.place,
            source: desk.source.id,
            seen: desk.latest.as_ref().map(|latest| latest.id),
            made_by: MadeBy::Machine,
            rows: self.seen().map(typed).collect(),
        }
    }

    /// Leaves out what a refusal is about.
    fn leave_out(&mut self, refusal: &Refusal) {
        let about: Vec<(usize, Reason)> = match refusal {
            Refusal::Clash(clash) => {
                clash.theirs.iter().map(|(at, _)| (*at, Reason::Meanwhile)).collect()
            }
            Refusal::LongTitle => vec![(0, Reason::TooLong)],
            Refusal::LongSummary => vec![(1, Reason::TooLong)],
            Refusal::LongSegment { at } => vec![(*at, Reason::TooLong)],
            Refusal::NotOneBlock { at } => vec![(*at, Reason::Block)],
            Refusal::UnknownFact { found } => {
                let named = self.words.iter().filter(|(_, words)| words.contains(found.as_str()));
                named.map(|(at, _)| (*at, Reason::Block)).collect()
            }
            _ => Vec::new(),
        };
        for (at, reason) in about {
            if self.words.remove(&at).is_some() {
                self.refused.insert(at, reason);
            }
        }
    }
}

/// Whether a finding keeps a machine's words out: what nobody may publish, and marks and amounts that only a
/// machine would make another thing of.
fn is_broken(what: &What) -> bool {
    what.blocks() || matches!(what, What::Marks { .. } | What::BareAmount { .. })
}
