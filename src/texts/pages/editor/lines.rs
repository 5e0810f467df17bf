//! The lines of a translation: each block of the source with what stands beside it.

use super::Found;
use super::comments::Note;
use super::fields::{field_of, take_of, takes_theirs};
use crate::db::Tx;
use crate::facts::{self, Form, Template};
use crate::language::{Lang, Words};
use crate::texts::checks::{self, Known, What};
use crate::texts::editing::Desk;
use crate::texts::segments::{Identity, Kind, Standing};
use crate::texts::{Change, Row, compare, history, one_line};
use crate::web::{Filled, Troubles};

/// Characters on a line of a field, where the browser cannot fit it to its words.
const WIDTH: usize = 60;

/// A block of the source with its translation.
pub struct Line {
    pub at: usize,
    /// What makes the source's block the same one.
    pub key: String,
    pub kind: &'static str,
    pub state: &'static str,
    /// The source as it is read, and as it is written.
    pub source: String,
    pub raw: String,
    /// What became of the source since the words were made.
    pub changes: Vec<Piece>,
    pub words: String,
    pub is_right: bool,
    /// Facts of the source as they are written, and as readers of this language see them.
    pub facts: Vec<(String, String)>,
    /// How high the field is.
    pub height: usize,
    pub error: Option<String>,
    /// Why a machine's words were not taken.
    pub refused: Option<String>,
    /// What the checks find in what stands in the field.
    pub found: Vec<Found>,
    /// What somebody else saved here meanwhile, and whether it was chosen.
    pub theirs: Option<String>,
    pub takes_theirs: bool,
    pub notes: Vec<Note>,
    /// Whether it stands on the page; else its words only travel with the form.
    pub is_shown: bool,
}

/// A run of words in a comparison.
pub struct Piece {
    pub is_gone: bool,
    pub is_new: bool,
    pub words: String,
}

/// The lines of a page, and what was said about blocks that are not among them any more.
pub struct Lines {
    pub lines: Vec<Line>,
    pub left: Vec<Left>,
}

/// A comment that waits on a block that the source does not have any more.
pub struct Left {
    pub note: Note,
    /// The block as it was. None: no revision of the source has it.
    pub source: Option<String>,
}

/// What lines are made of besides the rows of the desk.
pub struct Given<'g> {
    pub known: &'g Known,
    /// In whose words the checks speak.
    pub say: Words,
    pub day: chrono::NaiveDate,
    /// What was typed. None: what was saved last.
    pub typed: Option<&'g Filled>,
    pub troubles: &'g Troubles,
    /// Where a machine's words were not taken, and why.
    pub refused: &'g [(usize, String)],
    /// What somebody else saved, by position, where both changed a block.
    pub clashing: &'g [(usize, String)],
    /// The words that were typed over.
    pub theirs: &'g [Option<String>],
    /// Whether only what is open is shown.
    pub is_open_only: bool,
}

impl Line {
    pub fn field(&self) -> String {
        field_of(self.at)
    }

    pub fn take(&self) -> String {
        take_of(self.at)
    }

    pub fn is_open(&self) -> bool {
        self.state != state(Standing::Current)
    }

    /// How many comments wait.
    pub fn waiting(&self) -> usize {
        self.notes.iter().filter(|note| !note.is_settled).count()
    }
}

/// The lines of a translation, and the comments that none of them has.
pub async fn lines(
    tx: &mut Tx,
    desk: &Desk,
    given: &Given<'_>,
    mut notes: Vec<Note>,
) -> anyhow::Result<Lines> {
    let stale = desk.rows.iter().filter(|row| row.standing == Standing::Stale);
    let before: Vec<Identity> = stale.filter_map(|row| row.made_from.clone()).collect();
    let before = history::words_of(tx, desk.place.text_id, &before).await?;
    let mut lines = Vec::with_capacity(desk.rows.len());
    for (at, row) in desk.rows.iter().enumerate() {
        let (here, others) =
            notes.into_iter().partition(|note| note.segment == row.source.identity);
        notes = others;
        let changes = row.made_from.as_ref().and_then(|made_from| before.get(made_from));
        let mut line = line(at, row, given, desk.place.lang);
        line.changes = changes.map(|old| pieces(old, row.source.words())).unwrap_or_default();
        line.notes = here;
        lines.push(line);
    }
    let words = lines.iter().map(|line| Some(one_line(&line.words))).collect::<Vec<_>>();
    let found = found(desk, &words, given.known, given.say);
    for (line, found) in lines.iter_mut().zip(found) {
        line.found = found;
    }
    let left = left(tx, desk, notes).await?;
    Ok(Lines { lines, left })
}

/// The comments that wait on blocks which changed since: nobody could answer or settle them at a line.
async fn left(tx: &mut Tx, desk: &Desk, notes: Vec<Note>) -> anyhow::Result<Vec<Left>> {
    let waiting: Vec<Note> = notes.into_iter().filter(|note| !note.is_settled).collect();
    let blocks: Vec<Identity> = waiting.iter().map(|note| note.segment.clone()).collect();
    let before = history::words_of(tx, desk.place.text_id, &blocks).await?;
    let left = waiting.into_iter().map(|note| {
        let source = before.get(&note.segment).cloned();
        Left { note, source }
    });
    Ok(left.collect())
}

/// What the checks find in words, for each segment of the source.
pub fn found(desk: &Desk, words: &[Option<String>], known: &Known, say: Words) -> Vec<Vec<Found>> {
    let source = desk.source.segments();
    let mut found: Vec<Vec<Found>> = source.iter().map(|_| Vec::new()).collect();
    for finding in checks::of_translation(&source, words, desk.place.lang, known) {
        // That nothing is written yet stands above every field already.
        if let (true, Some(here)) = (finding.what != What::Missing, found.get_mut(finding.at)) {
            here.push(Found::beside(&finding.what, say));
        }
    }
    found
}

fn line(at: usize, row: &Row, given: &Given<'_>, lang: Lang) -> Line {
    let raw = row.source.words();
    let typed = given.typed.map(|typed| typed.all("words"));
    let typed = typed.and_then(|words| words.get(at).map(|words| (*words).to_owned()));
    let words = typed.or_else(|| row.words.clone()).unwrap_or_default();
    let error = given.troubles.of(&field_of(at)).map(str::to_owned);
    let theirs = theirs(at, given);
    let has_source = !raw.is_empty() || row.source.kind != Kind::Summary;
    let is_open = row.standing != Standing::Current || error.is_some() || theirs.is_some();
    Line {
        at,
        key: row.source.identity.to_string(),
        kind: row.source.kind.as_str(),
        state: state(if has_source { row.standing } else { Standing::Current }),
        source: read(raw, given, Words::for_letters(Lang::KOREAN)),
        raw: raw.to_owned(),
        changes: Vec::new(),
        height: words.chars().count().max(raw.chars().count()) / WIDTH + 1,
        words,
        is_right: given.typed.is_some_and(|typed| typed.has("right", &at.to_string())),
        facts: facts_of(raw, given, Words::for_letters(lang)),
        error,
        refused: given
            .refused
            .iter()
            .find(|(refused, _)| *refused == at)
            .map(|(_, why)| why.clone()),
        found: Vec::new(),
        theirs,
        takes_theirs: given.typed.is_some_and(|typed| takes_theirs(typed, at)),
        notes: Vec::new(),
        is_shown: has_source && (is_open || !given.is_open_only),
    }
}

/// What somebody else saved, where it has to be chosen or was chosen before.
fn theirs(at: usize, given: &Given<'_>) -> Option<String> {
    let clashing = given.clashing.iter().find(|(clashing, _)| *clashing == at);
    if let Some((_, words)) = clashing {
        return Some(words.clone());
    }
    let was_asked = given.typed.is_some_and(|typed| !typed.get(&take_of(at)).is_empty());
    was_asked.then(|| given.theirs.get(at).cloned().flatten().unwrap_or_default())
}

pub fn state(standing: Standing) -> &'static str {
    match standing {
        Standing::Current => "current",
        Standing::Stale => "stale",
        Standing::Missing => "missing",
    }
}

/// Words with their facts, as readers see them. What cannot be filled in stands as it was typed.
fn read(raw: &str, given: &Given<'_>, words: Words) -> String {
    let filled = Template::parse(raw);
    filled.map_or_else(
        |_| raw.to_owned(),
        |template| template.fill(&given.known.facts, given.day, words, Form::Plain),
    )
}

fn facts_of(raw: &str, given: &Given<'_>, words: Words) -> Vec<(String, String)> {
    let placeholders = facts::in_text(raw).unwrap_or_default();
    let written = placeholders.into_iter().map(|placeholder| {
        let bare = if placeholder.bare { " bare" } else { "" };
        let on = placeholder.on.map(|day| format!(" on {day}")).unwrap_or_default();
        format!("{{fact:{}{bare}{on}}}", placeholder.fact)
    });
    written.map(|written| (written.clone(), read(&written, given, words))).collect()
}

fn pieces(old: &str, new: &str) -> Vec<Piece> {
    let parts = compare(old, new).into_iter();
    parts
        .map(|part| Piece {
            is_gone: part.change == Change::Gone,
            is_new: part.change == Change::New,
            words: part.words,
        })
        .collect()
}
