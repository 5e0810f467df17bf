//! Taking terms in from files: what was edited in the house stays, word by word.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::{Change, Entry, Kept, Mark, Term, Word, store, uses};
use crate::db::{Tx, epoch};
use crate::language::Lang;

/// Takes in what the files say, in their order, and gives what was kept as it is in the house although the
/// files say something else: `terms#unpaid-wages:km`, or `terms#unpaid-wages` for a whole term.
pub async fn take_in(
    tx: &mut Tx,
    terms: &[Term],
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<String>> {
    let stored = store::entries(tx, None).await?;
    let mut taking = Taking { tx, now, kept: Vec::new() };
    let mut known: BTreeMap<String, store::Row> =
        stored.into_iter().map(|row| (row.entry.id.clone(), row)).collect();
    for (position, term) in terms.iter().enumerate() {
        taking.term(i64::try_from(position)?, term, known.remove(&term.id)).await?;
    }
    let mut behind = i64::try_from(terms.len())?;
    for row in known.into_values().filter(|row| row.removed.is_none()) {
        taking.gone(row, &mut behind).await?;
    }
    let kept = taking.kept;
    epoch::raise(tx).await?;
    Ok(kept)
}

struct Taking<'t> {
    tx: &'t mut Tx,
    now: DateTime<Utc>,
    kept: Vec<String>,
}

impl Taking<'_> {
    async fn term(
        &mut self,
        position: i64,
        term: &Term,
        stored: Option<store::Row>,
    ) -> anyhow::Result<()> {
        let by_somebody = |row: &store::Row| row.removed.is_some_and(|mark| mark.by.is_some());
        if stored.as_ref().is_some_and(by_somebody) {
            self.kept.push(format!("terms#{}", term.id));
            return Ok(());
        }
        let is_new = stored.is_none();
        let before = stored.map_or_else(|| blank(term), |row| row.entry);
        let after = blank(term);
        let is_edited = before.kept(Lang::KOREAN).edited.is_some();
        let ko = if is_edited { &before.ko } else { &term.ko };
        store::put_term(self.tx, &term.id, ko, position).await?;
        let tags = before.words.keys().chain(after.words.keys()).copied();
        for lang in tags.collect::<BTreeSet<Lang>>() {
            let old = (!is_new).then(|| before.kept(lang));
            self.word(&term.id, lang, old, after.words.get(&lang).map(|_| after.kept(lang)))
                .await?;
        }
        Ok(())
    }

    async fn word(
        &mut self,
        id: &str,
        lang: Lang,
        old: Option<Kept>,
        new: Option<Kept>,
    ) -> anyhow::Result<()> {
        let (said, says) =
            (old.as_ref().map(|kept| &kept.word), new.as_ref().map(|kept| &kept.word));
        if old.as_ref().is_some_and(|old| old.edited.is_some()) {
            // A file that caught up with the house is the word's source again.
            if said == says
                && let Some(old) = old
            {
                let caught_up = Kept { edited: None, ..old };
                return store::put_word(self.tx, id, lang, &stored(lang, caught_up)).await;
            }
            self.kept.push(format!("terms#{id}:{lang}"));
            return Ok(());
        }
        let Some(new) = new else {
            return store::forget_word(self.tx, id, lang).await;
        };
        let is_known = old.as_ref().is_some_and(|old| old.word != Word::default());
        if is_known && said != Some(&new.word) {
            let (before, after) = (said.cloned(), Some(new.word.clone()));
            let change = Change { lang, before, after, by: None, at: self.now };
            store::insert_change(self.tx, id, &change).await?;
        }
        store::put_word(self.tx, id, lang, &stored(lang, new)).await
    }

    /// A term that stands in no file: it goes, unless somebody made or edited it here, or a text names it.
    async fn gone(&mut self, row: store::Row, behind: &mut i64) -> anyhow::Result<()> {
        let entry = &row.entry;
        let is_edited = entry.words.values().any(|kept| kept.edited.is_some());
        if !is_edited && uses(self.tx, &entry.id).await?.is_empty() {
            let mark = Mark { at: self.now, by: None };
            return store::mark_removed(self.tx, &entry.id, mark).await;
        }
        // It keeps its place behind those of the files.
        store::put_term(self.tx, &entry.id, &entry.ko, row.position.max(*behind)).await?;
        *behind += 1;
        self.kept.push(format!("terms#{}", entry.id));
        Ok(())
    }
}

/// A term as a file says it: nobody has touched it yet.
fn blank(term: &Term) -> Entry {
    let kept = |word: &Word| Kept { word: word.clone(), ..Kept::default() };
    let mut words: BTreeMap<Lang, Kept> =
        term.words.iter().map(|(lang, word)| (*lang, kept(word))).collect();
    words.entry(Lang::KOREAN).or_default();
    Entry { id: term.id.clone(), ko: term.ko.clone(), words }
}

/// As a row has it: the Korean word stands with the term.
pub(super) fn stored(lang: Lang, mut kept: Kept) -> Kept {
    if lang == Lang::KOREAN {
        kept.word.word = None;
    }
    kept
}
