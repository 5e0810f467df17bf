//! What was typed beside an older source, while words are saved that were prepared for a newer one. The page on
//! which it was typed does not show those, and a save of it must not drop them.

use std::collections::BTreeSet;

use super::translation::{Chosen, Desk, open};
use crate::db::Tx;
use crate::language::Lang;
use crate::texts::history::{self, Revision};
use crate::texts::segments::Identity;
use crate::texts::translations::Place;
use crate::texts::{Row, align};

/// The translation beside the newest source, if words are saved that only that one has a place for.
pub(super) async fn beside_newest(tx: &mut Tx, desk: &Desk) -> anyhow::Result<Option<Desk>> {
    let Some(latest) = &desk.latest else { return Ok(None) };
    let korean = Place { lang: Lang::KOREAN, ..desk.place };
    let newest = history::latest(tx, korean).await?;
    let Some(newest) = newest.filter(|newest| newest.id != desk.source.id) else {
        return Ok(None);
    };
    let (old, new) = (identities(&desk.source), identities(&newest));
    let made_from = history::made_from(tx, latest.id).await?;
    let is_prepared = made_from.iter().flatten().any(|one| new.contains(one) && !old.contains(one));
    if is_prepared { open(tx, desk.place, Some(newest.id)).await } else { Ok(None) }
}

pub(super) fn identities(revision: &Revision) -> Vec<Identity> {
    revision.segments().into_iter().map(|segment| segment.identity).collect()
}

/// What is to be saved beside the newest source.
pub(super) struct Carried {
    /// In the rows that somebody touched beside the older source what they chose, in all others what is saved.
    pub chosen: Vec<Chosen>,
    /// Whether everything that they touched has a row there.
    pub is_whole: bool,
}

/// Carries what was chosen in the rows of `older` into those of the newest source: each block of it stands for
/// itself, or for the one that it replaced.
pub(super) fn carry(older: &[Row], chosen: &[Chosen], newest: &[Row]) -> Carried {
    let touched = |at: usize| {
        let (row, chosen) = (older.get(at)?, chosen.get(at)?);
        let was = (&row.words, &row.made_from);
        ((&chosen.words, &chosen.made_from) != was).then(|| chosen.clone())
    };
    let sources = |rows: &[Row]| rows.iter().map(|row| row.source.clone()).collect::<Vec<_>>();
    let (before, after) = (sources(older), sources(newest));
    let own: Vec<Option<Identity>> = before.iter().map(|one| Some(one.identity.clone())).collect();
    let mut placed = BTreeSet::new();
    let mut carried = Vec::with_capacity(newest.len());
    for (row, place) in newest.iter().zip(align(&after, &before, &own)) {
        let found = place.at.and_then(|at| Some((at, older.get(at)?, touched(at)?)));
        // Words that were prepared for a block of the newest source alone stay.
        let fits = |old: &Row| {
            row.at.is_none() || row.at == old.at || old.source.identity == row.source.identity
        };
        match found.filter(|(_, old, _)| fits(old)) {
            Some((at, _, touched)) => {
                placed.insert(at);
                carried.push(touched);
            }
            None => carried.push(Chosen::of(row)),
        }
    }
    let is_whole = (0..older.len()).all(|at| touched(at).is_none() || placed.contains(&at));
    Carried { chosen: carried, is_whole }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::segments::{Segment, cut};

    /// What is saved is prepared for `after`; somebody types A for the paragraph of `before`. Gives the words
    /// that stand beside `after` then, but for title and summary.
    fn typed(before: &str, after: &str, saved: (&str, &[&str])) -> (Vec<Option<String>>, bool) {
        let cut = |body: &str| cut("t", "", body);
        let (old, new, translation) = (cut(before), cut(after), cut(saved.0));
        let own = |raw: &&str| new.iter().find(|one| one.raw == **raw).map(identity);
        let heads = new.iter().take(2).map(|one| Some(identity(one)));
        let made_from: Vec<_> = heads.chain(saved.1.iter().map(own)).collect();
        let older = align(&old, &translation, &made_from);
        let newest = align(&new, &translation, &made_from);
        let mut chosen: Vec<Chosen> = older.iter().map(Chosen::of).collect();
        let paragraph = older.iter().position(|row| row.source.raw == "a").expect("a paragraph");
        chosen[paragraph] = Chosen {
            words: Some("A".to_owned()),
            made_from: Some(older[paragraph].source.identity.clone()),
        };
        let carried = carry(&older, &chosen, &newest);
        let words = carried.chosen.into_iter().skip(2).map(|one| one.words);
        (words.collect(), carried.is_whole)
    }

    fn identity(segment: &Segment) -> Identity {
        segment.identity.clone()
    }

    fn some(words: &[&str]) -> Vec<Option<String>> {
        words.iter().map(|word| Some((*word).to_owned())).collect()
    }

    #[test]
    fn words_for_a_block_that_was_replaced_stand_beside_the_new_one() {
        let saved = ("## H\n\n{missing}", &["## h", ""][..]);
        assert_eq!(typed("a", "## h\n\nb", saved), (some(&["H", "A"]), true));
    }

    #[test]
    fn words_prepared_for_a_new_block_stay() {
        let saved = ("{missing}\n\nC", &["", "c"][..]);
        assert_eq!(typed("a", "b\n\nc", saved), (some(&["A", "C"]), true));
    }

    #[test]
    fn what_has_no_place_is_told() {
        let saved = ("## H", &["## h"][..]);
        assert_eq!(typed("a", "## h", saved), (some(&["H"]), false));
    }
}
