//! A sheet that came back becomes a revision: the segments that fit are saved together, the others are told
//! with their reasons. Nothing that somebody saved since the sheet was written is overwritten.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::cutting::{self, Wanted};
use super::fit::{Reason, fit};
use super::{Extent, Returned, ReturnedRow};
use crate::db::Tx;
use crate::facts::Facts;
use crate::language::Lang;
use crate::texts::editing::{
    self, Desk, Edit, LONGEST_SEGMENT, LONGEST_SUMMARY, Refusal, Saved, Typed,
};
use crate::texts::segments::{Identity, Kind, Standing};
use crate::texts::translations::{By, Place};
use crate::texts::unreadable::Unreadable;
use crate::texts::{MadeBy, align, history, one_line};

/// A sheet as somebody sends it back.
#[derive(Clone, Copy, Debug)]
pub struct Sent<'s> {
    pub place: Place,
    pub returned: &'s Returned,
    pub made_by: MadeBy,
}

/// What became of a sheet that came back.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// The revision that the words were saved as. None: there was nothing to save.
    pub revision: Option<Uuid>,
    /// Saved segments: the source, and the words.
    pub saved: Vec<(String, String)>,
    pub refused: Vec<Refused>,
    /// Rows that say what is there already, or what was there when the sheet was written.
    pub unchanged: usize,
}

/// A segment that was not taken, and stays with whoever sent it.
#[derive(Clone, Debug)]
pub struct Refused {
    pub source: String,
    pub words: String,
    pub reason: Reason,
}

/// Why nothing of a sheet is taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// What is saved already cannot be saved again.
    #[error(transparent)]
    Refused(#[from] Refusal),
}

/// Takes in a sheet that came back, into the text that it was written from.
///
/// # Errors
/// [`NotTaken`]; what is wrong with single segments stands in [`Taken::refused`].
pub async fn take_in(
    tx: &mut Tx,
    sent: Sent<'_>,
    facts: &Facts,
    by: By,
) -> anyhow::Result<Result<Taken, NotTaken>> {
    let Some(desk) = desk(tx, sent).await? else {
        return Ok(Err(Refusal::NoSource.into()));
    };
    if desk.is_frozen {
        return Ok(Err(Refusal::Frozen.into()));
    }
    let whole =
        Wanted { place: sent.place, source: None, extent: Extent::Whole, due_on: None, site: "" };
    let now = cutting::of_desk(tx, &desk, whole).await?;
    let fitted = match fit(sent.returned, sent.place.text_id, sent.place.lang, &now) {
        Ok(fitted) => fitted,
        Err(unreadable) => return Ok(Err(unreadable.into())),
    };
    let seen = seen(tx, sent, &desk).await?;
    let mut taking = Taking::new(&desk, seen);
    for (came, reason) in fitted.refused {
        taking.refuse_row(came, reason);
    }
    taking.taken.unchanged = fitted.unchanged;
    for (id, words) in fitted.taken {
        taking.take(&id, &words);
    }
    taking.save(tx, sent, facts, by).await
}

/// The translation beside the source that the sheet was cut from, as long as that one counts: readers see it,
/// or it is coming. Else beside what readers see.
async fn desk(tx: &mut Tx, sent: Sent<'_>) -> anyhow::Result<Option<Desk>> {
    let source = Place { lang: Lang::KOREAN, ..sent.place };
    let coming = history::latest(tx, source).await?.map(|coming| coming.id);
    let of_sheet = Some(sent.returned.source_revision);
    editing::open(tx, sent.place, of_sheet.filter(|_| of_sheet == coming)).await
}

/// What a translator had before her when she began.
struct Seen {
    revision: Option<Uuid>,
    /// The words of each segment of the source.
    words: Vec<Option<String>>,
    /// A tool lost which revision it was: then what is up to date may be somebody's later work.
    is_lost: bool,
}

async fn seen(tx: &mut Tx, sent: Sent<'_>, desk: &Desk) -> anyhow::Result<Seen> {
    let none = Seen { revision: None, words: vec![None; desk.rows.len()], is_lost: false };
    let id = match sent.returned.seen {
        Some(id) if id.is_nil() => return Ok(none),
        id => id.unwrap_or_default(),
    };
    if let Some(seen) = history::revision(tx, id).await?.filter(|seen| seen.place == sent.place) {
        let made_from = history::made_from(tx, seen.id).await?;
        let rows = align(&desk.source.segments(), &seen.segments(), &made_from);
        let words = rows.into_iter().map(|row| row.words).collect();
        return Ok(Seen { revision: Some(seen.id), words, is_lost: false });
    }
    let revision = desk.latest.as_ref().map(|latest| latest.id);
    let words = desk.rows.iter().map(|row| row.words.clone()).collect();
    Ok(Seen { revision, words, is_lost: true })
}

/// A sheet on its way into a text.
struct Taking<'d> {
    desk: &'d Desk,
    seen: Seen,
    /// Words to be saved, by the position of their segment.
    words: BTreeMap<usize, String>,
    taken: Taken,
}

impl<'d> Taking<'d> {
    fn new(desk: &'d Desk, seen: Seen) -> Self {
        Self { desk, seen, words: BTreeMap::new(), taken: Taken::default() }
    }

    fn refuse_row(&mut self, came: ReturnedRow, reason: Reason) {
        let here = self.desk.rows.iter().find(|row| row.source.identity == came.id);
        let source = here.map(|row| row.source.raw.clone());
        let source = source.or(came.source).unwrap_or_default();
        self.taken.refused.push(Refused { source, words: came.target, reason });
    }

    /// Takes the words of a segment that fit, or refuses them.
    fn take(&mut self, id: &Identity, words: &str) {
        let mut rows = self.desk.rows.iter().enumerate();
        let Some((at, row)) = rows.find(|(_, row)| row.source.identity == *id) else { return };
        let words = match row.source.kind {
            Kind::Heading => words.trim_start_matches('#'),
            _ => words,
        };
        let words = one_line(words);
        let is_too_long = words.chars().count() > self.longest(row.source.kind);
        if self.seen.words.get(at).and_then(Option::as_deref) == Some(words.as_str()) {
            self.taken.unchanged += 1;
            return;
        }
        let theirs = row.words.clone().filter(|_| row.standing == Standing::Current);
        self.words.insert(at, words);
        match theirs {
            _ if is_too_long => self.refuse(at, Reason::TooLong),
            Some(theirs) if self.seen.is_lost => self.refuse(at, Reason::WordsChanged { theirs }),
            _ => {}
        }
    }

    /// Takes words out again. What is not among them was refused before.
    fn refuse(&mut self, at: usize, reason: Reason) {
        let (Some(words), Some(row)) = (self.words.remove(&at), self.desk.rows.get(at)) else {
            return;
        };
        let source = row.source.raw.clone();
        self.taken.refused.push(Refused { source, words, reason });
    }

    /// Saves what was taken. What is refused only then is left out, and the rest is saved.
    async fn save(
        mut self,
        tx: &mut Tx,
        sent: Sent<'_>,
        facts: &Facts,
        by: By,
    ) -> anyhow::Result<Result<Taken, NotTaken>> {
        while !self.words.is_empty() {
            let edit = self.edit(sent);
            let refusal = match editing::save_translation(tx, &edit, facts, by).await? {
                Ok(saved) => {
                    self.note(saved);
                    break;
                }
                Err(refusal) => refusal,
            };
            let before = self.words.len();
            for (at, reason) in self.reasons(&refusal) {
                self.refuse(at, reason);
            }
            if self.words.len() == before {
                return Ok(Err(refusal.into()));
            }
        }
        Ok(Ok(self.taken))
    }

    /// What was seen, with the words that came in their places: the rest counts as untouched.
    fn edit(&self, sent: Sent<'_>) -> Edit {
        let rows = self.seen.words.iter().enumerate().map(|(at, seen)| Typed {
            words: self.words.get(&at).or(seen.as_ref()).cloned().unwrap_or_default(),
            is_still_right: false,
        });
        Edit {
            place: sent.place,
            source: self.desk.source.id,
            seen: self.seen.revision,
            made_by: sent.made_by,
            rows: rows.collect(),
        }
    }

    fn longest(&self, kind: Kind) -> usize {
        match kind {
            Kind::Title => self.desk.kind.longest_title(),
            Kind::Summary => LONGEST_SUMMARY,
            _ => LONGEST_SEGMENT,
        }
    }

    /// Which words a refusal is about.
    fn reasons(&self, refusal: &Refusal) -> Vec<(usize, Reason)> {
        match refusal {
            Refusal::Clash(clash) => {
                let theirs = clash.theirs.iter().cloned();
                theirs.map(|(at, theirs)| (at, Reason::WordsChanged { theirs })).collect()
            }
            Refusal::NotOneBlock { at } => vec![(*at, Reason::BrokenMarkup)],
            Refusal::UnknownFact { found } => {
                let named = self.words.iter().filter(|(_, words)| words.contains(found.as_str()));
                named.map(|(at, _)| (*at, Reason::UnknownFact)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn note(&mut self, saved: Saved) {
        let (Saved::Revision(id) | Saved::Merged(id)) = saved else {
            self.taken.unchanged += self.words.len();
            return;
        };
        self.taken.revision = Some(id);
        let source = |at: usize| self.desk.rows.get(at).map(|row| row.source.raw.clone());
        let words = std::mem::take(&mut self.words).into_iter();
        self.taken.saved =
            words.map(|(at, words)| (source(at).unwrap_or_default(), words)).collect();
    }
}
