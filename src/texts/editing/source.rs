//! The source of a text is written as a whole.

use uuid::Uuid;

use super::{LONGEST_SUMMARY, Refusal, Saved, known_facts};
use crate::db::Tx;
use crate::facts::Facts;
use crate::language::Lang;
use crate::texts::history::{self, Revision};
use crate::texts::translations::{By, Place};
use crate::texts::{self, Kind, MadeBy, Piece, Written, changes, one_line};

/// The source as somebody typed it.
#[derive(Clone, Debug)]
pub struct SourceEdit {
    pub text_id: Uuid,
    /// The revision that was changed. None: there were no words yet.
    pub seen: Option<Uuid>,
    pub title: String,
    pub summary: String,
    pub body: String,
}

/// Two states of a source that cannot be brought together without somebody who chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// What the other one saved.
    pub latest: Uuid,
    pub by: Option<Uuid>,
    pub title: Piece,
    pub summary: Piece,
    pub body: Vec<Piece>,
}

/// Saves the source as a new revision. What somebody else saved since `seen` is brought together with it,
/// block by block.
///
/// # Errors
/// [`Refusal::NoTitle`], [`Refusal::LongTitle`], [`Refusal::LongSummary`], [`Refusal::LongBody`],
/// [`Refusal::NoBody`], [`Refusal::UnknownFact`], [`Refusal::NoSource`], [`Refusal::Frozen`];
/// [`Refusal::Conflict`] where both changed the same block.
pub async fn save_source(
    tx: &mut Tx,
    edit: &SourceEdit,
    facts: &Facts,
    by: By,
) -> anyhow::Result<Result<Saved, Refusal>> {
    texts::store::hold(tx, edit.text_id).await?;
    let Some((kind, text)) = texts::text(tx, edit.text_id).await? else {
        return Ok(Err(Refusal::NoSource));
    };
    if text.frozen_at.is_some() {
        return Ok(Err(Refusal::Frozen));
    }
    let mut mine = match parse(edit, kind, facts) {
        Ok(mine) => mine,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let place = Place { text_id: edit.text_id, lang: Lang::KOREAN };
    let latest = history::latest(tx, place).await?;
    let is_behind = latest.as_ref().map(|latest| latest.id) != edit.seen;
    if let Some(theirs) = latest.as_ref().filter(|_| is_behind) {
        let base = match edit.seen {
            Some(id) => history::revision(tx, id).await?.filter(|base| base.place == place),
            None => None,
        };
        match bring_together(base.as_ref(), mine, theirs) {
            Ok(merged) => mine = merged,
            Err(conflict) => return Ok(Err(Refusal::Conflict(conflict))),
        }
    }
    if latest.as_ref().is_some_and(|latest| says(latest, &mine)) {
        return Ok(Ok(Saved::Unchanged));
    }
    let revision = texts::save(tx, edit.text_id, &mine, Some(by.staff_id), by.now).await?;
    let is_merged = is_behind && latest.is_some();
    Ok(Ok(if is_merged { Saved::Merged(revision) } else { Saved::Revision(revision) }))
}

fn parse(edit: &SourceEdit, kind: Kind, facts: &Facts) -> Result<Written, Refusal> {
    let summary = if kind.has_summary() { one_line(&edit.summary) } else { String::new() };
    let title = one_line(&edit.title);
    let body = edit.body.replace("\r\n", "\n");
    let body = body.trim_matches('\n').trim_end();
    let body = if body.is_empty() { String::new() } else { format!("{body}\n") };
    if title.is_empty() {
        return Err(Refusal::NoTitle);
    }
    if kind.is_approved_whole() && body.is_empty() {
        return Err(Refusal::NoBody);
    }
    let too_long = [
        (&title, kind.longest_title(), Refusal::LongTitle),
        (&summary, LONGEST_SUMMARY, Refusal::LongSummary),
        (&body, kind.longest_body(), Refusal::LongBody),
    ];
    for (words, longest, refusal) in too_long {
        if words.chars().count() > longest {
            return Err(refusal);
        }
    }
    for words in [&title, &summary, &body] {
        known_facts(words, facts)?;
    }
    let lang = Lang::KOREAN;
    Ok(Written { lang, title, summary, body, made_by: MadeBy::Person, made_from: Vec::new() })
}

fn says(saved: &Revision, written: &Written) -> bool {
    (&saved.title, &saved.summary, &saved.body) == (&written.title, &written.summary, &written.body)
}

fn bring_together(
    base: Option<&Revision>,
    mine: Written,
    theirs: &Revision,
) -> Result<Written, Box<Conflict>> {
    let empty = String::new();
    let (title, summary, body) = match base {
        Some(base) => (&base.title, &base.summary, &base.body),
        None => (&empty, &empty, &empty),
    };
    let conflict = Conflict {
        latest: theirs.id,
        by: theirs.author,
        title: choose(title, &mine.title, &theirs.title),
        summary: choose(summary, &mine.summary, &theirs.summary),
        body: changes::merge(body, &mine.body, &theirs.body),
    };
    let agreed = |piece: &Piece| match piece {
        Piece::Agreed(words) => Some(words.clone()),
        Piece::Choice { .. } => None,
    };
    let blocks: Option<Vec<String>> = conflict.body.iter().map(agreed).collect();
    match (agreed(&conflict.title), agreed(&conflict.summary), blocks) {
        (Some(title), Some(summary), Some(blocks)) => {
            let body = blocks.join("\n\n");
            let body = if body.is_empty() { body } else { format!("{body}\n") };
            Ok(Written { title, summary, body, ..mine })
        }
        _ => Err(Box::new(conflict)),
    }
}

/// One line that two people changed.
fn choose(base: &str, mine: &str, theirs: &str) -> Piece {
    match () {
        () if mine == theirs || theirs == base => Piece::Agreed(mine.to_owned()),
        () if mine == base => Piece::Agreed(theirs.to_owned()),
        () => Piece::Choice { mine: mine.to_owned(), theirs: theirs.to_owned() },
    }
}
