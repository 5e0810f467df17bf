//! What was typed beside an older source, while words are saved that were prepared for a newer one. The page on
//! which it was typed does not show those, and a save of it must not drop them.

use super::translation::{Chosen, Desk, open};
use crate::db::Tx;
use crate::language::Lang;
use crate::texts::Row;
use crate::texts::history::{self, Revision};
use crate::texts::segments::Identity;
use crate::texts::translations::Place;

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

/// What is to be saved beside the newest source: `chosen` in the rows that somebody touched beside `older`, and
/// in all others what is saved.
pub(super) fn carry(older: &[Row], chosen: &[Chosen], newest: &[Row]) -> Vec<Chosen> {
    let is_touched = |at: usize| {
        let (row, chosen) = (older.get(at)?, chosen.get(at)?);
        let was = (&row.words, &row.made_from);
        ((&chosen.words, &chosen.made_from) != was).then(|| chosen.clone())
    };
    let is_there = |row: &Row| newest.iter().any(|one| one.source.identity == row.source.identity);
    newest
        .iter()
        .map(|row| {
            let same = older.iter().position(|one| one.source.identity == row.source.identity);
            // A block that the newest source replaced: its words stand beside the new one.
            let replaced = || {
                let mut older = older.iter();
                older.position(|one| row.at.is_some() && one.at == row.at && !is_there(one))
            };
            let touched = same.or_else(replaced).and_then(is_touched);
            touched.unwrap_or_else(|| Chosen::of(row))
        })
        .collect()
}
