//! Whether what came back fits the text as it is now: segment by segment, and why not.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::inline::{PairKind, Piece, pieces};
use super::{Returned, ReturnedRow, Row, Sheet};
use crate::facts::Template;
use crate::language::{Lang, Words};
use crate::texts::segments::{self, Identity, Kind};
use crate::texts::unreadable::Unreadable;

/// The longest translation of one segment, in characters.
pub const LONGEST_TARGET: usize = 10_000;

/// What became of the rows of a sheet that came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fitted {
    /// Translations to be saved, each with its source segment.
    pub taken: Vec<(Identity, String)>,
    pub refused: Vec<(ReturnedRow, Reason)>,
    /// Rows that say what is there already.
    pub unchanged: usize,
}

/// Why a translated segment cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    #[error("the text has no such segment")]
    UnknownSegment,
    /// The source was another when the sheet was written; `now` is what stands in its place, if anything.
    #[error("the source has changed since")]
    SourceChanged { now: Option<String> },
    #[error("there is no translation")]
    Empty,
    #[error("the translation is too long")]
    TooLong,
    /// The translation is the source.
    #[error("the source was not translated")]
    NotTranslated,
    #[error("facts are missing or too many: lost {lost:?}, extra {extra:?}")]
    Placeholder { lost: Vec<String>, extra: Vec<String> },
    #[error("links are missing or too many: lost {lost:?}, extra {extra:?}")]
    Link { lost: Vec<String>, extra: Vec<String> },
    #[error("the marks of the translation make something else of it")]
    BrokenMarkup,
    #[error("the segment stands in the file twice, with different words")]
    Twice,
    /// Somebody saved other words since the sheet was written; `theirs` are those.
    #[error("somebody else has saved other words since")]
    WordsChanged { theirs: String },
    #[error("the words name a fact that is not there")]
    UnknownFact,
}

impl Reason {
    /// One of each, for tests that look at every message.
    pub fn all() -> [Self; 11] {
        [
            Self::UnknownSegment,
            Self::SourceChanged { now: None },
            Self::Empty,
            Self::TooLong,
            Self::NotTranslated,
            Self::Placeholder { lost: Vec::new(), extra: Vec::new() },
            Self::Link { lost: Vec::new(), extra: Vec::new() },
            Self::BrokenMarkup,
            Self::Twice,
            Self::WordsChanged { theirs: String::new() },
            Self::UnknownFact,
        ]
    }

    pub fn as_str(&self) -> &'static str {
        match self {
            Self::UnknownSegment => "unknown-segment",
            Self::SourceChanged { .. } => "source-changed",
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::NotTranslated => "not-translated",
            Self::Placeholder { .. } => "placeholder",
            Self::Link { .. } => "link",
            Self::BrokenMarkup => "broken-markup",
            Self::Twice => "twice",
            Self::WordsChanged { .. } => "words-changed",
            Self::UnknownFact => "unknown-fact",
        }
    }

    /// The reason in a sentence. What is lost or too many, and the source of now, stand in the reason itself.
    pub fn say(&self, words: Words) -> String {
        words.say_of("exchange-reason", self.as_str())
    }
}

/// Fits what came back to a text. `sheet` is the one that would be written now, whole: a row for every
/// segment of the source.
///
/// Refuses a file of another text or language as a whole, everything else segment by segment.
pub fn fit(
    returned: &Returned,
    text_id: Uuid,
    lang: Lang,
    sheet: &Sheet,
) -> Result<Fitted, Unreadable> {
    if returned.text_id != text_id {
        return Err(Unreadable::OtherText);
    }
    if returned.target_lang != lang {
        return Err(Unreadable::OtherLanguage);
    }
    let places = sheet.rows.iter().enumerate().map(|(at, row)| (&row.id, at));
    let places: BTreeMap<&Identity, usize> = places.collect();
    let known: BTreeSet<&Identity> = returned.rows.iter().map(|row| &row.id).collect();
    let mut seen: BTreeMap<&Identity, &str> = BTreeMap::new();
    let mut fitted = Fitted::default();
    // The place in the text after the row before: there stands what a changed segment has become.
    let mut next = 0;
    for came in &returned.rows {
        let before = seen.insert(&came.id, &came.target);
        if before == Some(came.target.as_str()) {
            continue;
        }
        let place = places.get(&came.id).copied();
        let row = sheet.rows.get(place.unwrap_or(next));
        let judged = match (before, place, row) {
            (Some(_), _, _) => Err(Reason::Twice),
            (None, Some(_), Some(row)) => judge(row, came),
            (None, _, row) => Err(missing(came, row.filter(|row| !known.contains(&row.id)))),
        };
        next = match (place, &judged) {
            (Some(place), _) => place + 1,
            (None, Err(Reason::SourceChanged { now: Some(_) })) => next + 1,
            (None, _) => next,
        };
        match judged {
            Ok(Some(target)) => fitted.taken.push((came.id.clone(), target)),
            Ok(None) => fitted.unchanged += 1,
            Err(reason) => fitted.refused.push((came.clone(), reason)),
        }
    }
    Ok(fitted)
}

/// The translation as it is to be saved; none if it is there already.
fn judge(row: &Row, came: &ReturnedRow) -> Result<Option<String>, Reason> {
    // Before anything is folded or parsed: that takes time.
    if came.target.chars().nth(LONGEST_TARGET).is_some() {
        return Err(Reason::TooLong);
    }
    let target = with_heading(row, &folded(&came.target));
    if target.trim_matches(['#', ' ']).is_empty() {
        return Err(Reason::Empty);
    }
    if row.target.as_ref().is_some_and(|now| folded(now) == target) {
        return Ok(None);
    }
    // What has no letters but Latin ones may stay: a number, an abbreviation, an address.
    let is_words = row.source.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    if is_words && folded(&row.source) == target {
        return Err(Reason::NotTranslated);
    }
    let (lost, extra) = difference(&facts(&row.source), &facts(&target));
    let is_whole = Template::parse(&target).is_ok();
    if !is_whole || !lost.is_empty() || !extra.is_empty() {
        return Err(Reason::Placeholder { lost, extra });
    }
    let (lost, extra) = difference(&links(&row.source), &links(&target));
    if !lost.is_empty() || !extra.is_empty() {
        return Err(Reason::Link { lost, extra });
    }
    if stays_itself(row.kind, &target) { Ok(Some(target)) } else { Err(Reason::BrokenMarkup) }
}

/// Tools break lines as they like, and a segment has none; spaces that do not break stay.
fn folded(text: &str) -> String {
    let is_space = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{2028}');
    let words = text.split(is_space).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A heading has the level of its source, also where a translator left the marks out.
fn with_heading(row: &Row, target: &str) -> String {
    let words = row.source.trim_start_matches('#');
    let level = row.source.len() - words.len();
    if row.kind != Kind::Heading || level == 0 {
        return target.to_owned();
    }
    let marks = &row.source[..level];
    format!("{marks} {}", target.trim_start_matches('#').trim_start()).trim_end().to_owned()
}

/// Whether a translation is still one segment of its kind when it stands in the body.
fn stays_itself(kind: Kind, target: &str) -> bool {
    let marks = target.matches("**").count();
    if !marks.is_multiple_of(2) && !target.contains(['\\', '`']) {
        return false;
    }
    let body = match kind {
        Kind::Title | Kind::Summary => return true,
        Kind::Heading | Kind::Paragraph => target.to_owned(),
        Kind::Item => format!("- {target}"),
        Kind::Cell => format!("| {target} |\n|---|\n"),
    };
    let cut = segments::cut("", "", &body);
    matches!(&cut[2..], [one] if one.kind == kind && one.raw == target)
}

/// Ids of the facts that a segment names.
fn facts(text: &str) -> Vec<String> {
    let Ok(template) = Template::parse(text) else { return Vec::new() };
    template.placeholders().map(|placeholder| placeholder.fact.clone()).collect()
}

/// Addresses that a segment links to.
fn links(text: &str) -> Vec<String> {
    fn collect(pieces: &[Piece<'_>], found: &mut Vec<String>) {
        for piece in pieces {
            if let Piece::Pair { kind, inner, close, .. } = piece {
                if *kind == PairKind::Link {
                    found.push(close.trim_matches([']', '(', ')']).to_owned());
                }
                collect(inner, found);
            }
        }
    }
    let mut found = Vec::new();
    collect(&pieces(text), &mut found);
    found
}

/// What `one` has and `other` has not, and the other way round; each as often as it is one too many.
fn difference(one: &[String], other: &[String]) -> (Vec<String>, Vec<String>) {
    let mut extra = other.to_vec();
    let mut lost = Vec::new();
    for name in one {
        match extra.iter().position(|found| found == name) {
            Some(at) => {
                extra.remove(at);
            }
            None => lost.push(name.clone()),
        }
    }
    (lost, extra)
}

/// Why a segment of the file is not in the text: the source has changed since, to what `row` says, or it
/// never was.
fn missing(came: &ReturnedRow, row: Option<&Row>) -> Reason {
    let is_own = |source: &String| {
        segments::cut(source, "", "").first().is_some_and(|cut| cut.identity.hash == came.id.hash)
    };
    if came.source.as_ref().is_some_and(is_own) {
        Reason::SourceChanged { now: row.map(|row| row.source.clone()) }
    } else {
        Reason::UnknownSegment
    }
}
