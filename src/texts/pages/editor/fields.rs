//! What stands in the editor's fields, and a refusal in words at the field that it is about.

use uuid::Uuid;

use super::Sheet;
use crate::db::Tx;
use crate::language::{Words, formats};
use crate::texts::editing::{Desk, Edit, LONGEST_SEGMENT, LONGEST_SUMMARY, Refusal, Typed};
use crate::texts::{Kind, MadeBy, align, history, one_line};
use crate::web::{Filled, Troubles};

/// The field of a segment's words.
pub fn field_of(at: usize) -> String {
    format!("words-{at}")
}

/// The field that says whose words are taken where two people wrote the same.
pub fn take_of(at: usize) -> String {
    format!("take-{at}")
}

/// Whether the other one's words were chosen.
pub fn takes_theirs(typed: &Filled, at: usize) -> bool {
    typed.get(&take_of(at)) == "theirs"
}

/// The words of a translation as a revision has them, one for each segment of the source.
pub async fn words_in(
    tx: &mut Tx,
    desk: &Desk,
    revision: Option<Uuid>,
) -> anyhow::Result<Vec<Option<String>>> {
    let found = match revision {
        Some(id) => history::revision(tx, id).await?.filter(|one| one.place == desk.place),
        None => None,
    };
    let source = desk.source.segments();
    let rows = match found {
        Some(found) => {
            let made_from = history::made_from(tx, found.id).await?;
            align(&source, &found.segments(), &made_from)
        }
        None => align(&source, &[], &[]),
    };
    Ok(rows.into_iter().map(|row| row.words).collect())
}

/// The translation as it was typed. `theirs` are the words of the revision that it was typed over.
pub fn edit(sheet: &Sheet, desk: &Desk, typed: &Filled, theirs: &[Option<String>]) -> Edit {
    let words = typed.all("words");
    let taken = |at: usize| theirs.get(at).cloned().flatten().unwrap_or_default();
    let rows = words.into_iter().enumerate().map(|(at, words)| Typed {
        words: if takes_theirs(typed, at) { taken(at) } else { words.to_owned() },
        is_still_right: typed.has("right", &at.to_string()),
    });
    let rows: Vec<Typed> = rows.collect();
    Edit {
        place: sheet.place,
        source: desk.source.id,
        seen: typed.get("seen").parse().ok(),
        made_by: made_by(desk, typed, &rows),
        rows,
    }
}

/// Who made the words. Those that somebody outside has read stay read as long as nobody changes them.
fn made_by(desk: &Desk, typed: &Filled, rows: &[Typed]) -> MadeBy {
    let is_machine = typed.get("made-by") == MadeBy::Machine.as_str();
    let was = desk.latest.as_ref().map(|latest| latest.made_by);
    let is_same = |(typed, row): (&Typed, &crate::texts::Row)| {
        one_line(&typed.words) == row.words.as_deref().unwrap_or_default()
    };
    match (is_machine, was) {
        (true, Some(MadeBy::MachineReviewed)) if rows.iter().zip(&desk.rows).all(is_same) => {
            MadeBy::MachineReviewed
        }
        (true, _) => MadeBy::Machine,
        (false, _) => MadeBy::Person,
    }
}

/// What is wrong with a translation, at the segment that it is about.
pub fn troubles(edit: &Edit, kind: Kind, refusal: &Refusal, say: Words) -> Troubles {
    let mut troubles = Troubles::default();
    let longest = [kind.longest_title(), LONGEST_SUMMARY];
    let (field, error) = match refusal {
        Refusal::LongTitle => (field_of(0), too_long(say, kind.longest_title())),
        Refusal::LongSummary => (field_of(1), too_long(say, LONGEST_SUMMARY)),
        Refusal::LongSegment { at } => {
            let longest = longest.get(*at).copied().unwrap_or(LONGEST_SEGMENT);
            (field_of(*at), too_long(say, longest))
        }
        Refusal::LongBody => (field_of(2), long_body(say, kind)),
        Refusal::Frozen => (field_of(0), say.say("editor-frozen")),
        Refusal::NotOneBlock { at } => (field_of(*at), say.say("editor-error-not-one-block")),
        Refusal::UnknownFact { found } => {
            let at = edit.rows.iter().position(|row| row.words.contains(found.as_str()));
            (field_of(at.unwrap_or_default()), unknown_fact(say, found))
        }
        _ => (field_of(0), say.say("editor-error-source")),
    };
    troubles.add(&field, error);
    troubles
}

/// What is wrong with a source, at its field.
pub fn source_troubles(typed: &Filled, kind: Kind, refusal: &Refusal, say: Words) -> Troubles {
    let mut troubles = Troubles::default();
    let (field, error) = match refusal {
        Refusal::NoTitle => ("title", say.say("newsroom-error-no-title")),
        Refusal::LongTitle => ("title", too_long(say, kind.longest_title())),
        Refusal::NoBody => ("body", say.say("newsroom-error-no-text")),
        Refusal::Frozen => ("title", say.say("editor-frozen")),
        Refusal::LongSummary => ("summary", too_long(say, LONGEST_SUMMARY)),
        Refusal::UnknownFact { found } => {
            let has = |field: &&str| typed.get(field).contains(found.as_str());
            let field = ["title", "summary"].into_iter().find(has).unwrap_or("body");
            (field, unknown_fact(say, found))
        }
        _ => ("body", long_body(say, kind)),
    };
    troubles.add(field, error);
    troubles
}

/// How long a text may be, for whoever writes one.
pub fn limits(say: Words, kind: Kind) -> String {
    let limit = |longest: usize| formats::count(say.lang(), longest);
    let told = say.tell("editor-limits").with("title", limit(kind.longest_title()));
    told.with("text", limit(kind.longest_body())).to_string()
}

pub fn long_body(say: Words, kind: Kind) -> String {
    too_long(say, kind.longest_body())
}

fn too_long(say: Words, longest: usize) -> String {
    let limit = formats::count(say.lang(), longest);
    say.tell("newsroom-error-too-long").with("limit", limit).to_string()
}

pub fn unknown_fact(say: Words, found: &str) -> String {
    say.tell("newsroom-error-fact").with("fact", found.to_owned()).to_string()
}
