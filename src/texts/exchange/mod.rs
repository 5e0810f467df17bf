//! Sheets: a text as a translator outside gets it, and sends it back, in the format that her tools read.
//!
//! A sheet names each segment of the source by its identity, so that rows may be moved or left out; what does
//! not fit when it comes back is refused segment by segment. The formats are pure, bytes in and out;
//! [`sheet`] and [`take_in`] stand between them and the text.

mod cutting;
mod docx;
mod extent;
mod fit;
pub(in crate::texts) mod inline;
mod taking;
mod xliff;
mod xlsx;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use uuid::Uuid;

pub use self::cutting::{Wanted, file_name, sheet, tags};
pub use self::extent::Extent;
pub use self::fit::{Fitted, LONGEST_TARGET, Reason, fit};
pub use self::taking::{NotTaken, Refused, Sent, Taken, take_in};
use super::packed::Packed;
use super::segments::{Identity, Kind};
use super::unreadable::Unreadable;
use super::xml;
use crate::language::{Lang, Words, formats};

/// Segments in a sheet that comes back; the longest guide has some two hundred.
const MOST_ROWS: usize = 5_000;

/// What is asked of a translator: a text, or those segments of it that are new or stale.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub text_id: Uuid,
    pub title_ko: String,
    /// Of the page.
    pub address: String,
    pub source_lang: Lang,
    pub target_lang: Lang,
    /// The revision of the source that the rows were cut from.
    pub source_revision: Uuid,
    /// The revision of the translation that stands in them. None: there were no words yet.
    pub seen: Option<Uuid>,
    pub due_on: Option<NaiveDate>,
    pub rows: Vec<Row>,
}

/// A segment of the source beside its translation.
#[derive(Clone, Debug)]
pub struct Row {
    /// Of the source segment.
    pub id: Identity,
    pub kind: Kind,
    /// Raw Markdown, its facts unresolved.
    pub source: String,
    pub target: Option<String>,
    pub is_stale: bool,
    /// The source that a stale translation was made from.
    pub was: Option<String>,
    /// What the translator should know, in words.
    pub notes: Vec<String>,
}

/// How languages are written down for programs: BCP 47 tags, as `zh-Hans`, and the direction of the target.
#[derive(Clone, Copy, Debug)]
pub struct Tags<'t> {
    pub source: &'t str,
    pub target: &'t str,
    /// Whether the target runs from right to left.
    pub is_rtl: bool,
}

/// In which format a sheet leaves and comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// OASIS XLIFF 1.2, which most tools read best.
    Xliff12,
    /// OASIS XLIFF 2.0.
    Xliff20,
    Docx,
    Xlsx,
}

impl Format {
    pub const ALL: [Self; 4] = [Self::Docx, Self::Xlsx, Self::Xliff12, Self::Xliff20];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Xliff12 => "xliff-1-2",
            Self::Xliff20 => "xliff-2-0",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == text)
    }

    /// The end of a file's name, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Xliff12 | Self::Xliff20 => "xlf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Self::Xliff12 => "application/x-xliff+xml",
            Self::Xliff20 => "application/xliff+xml",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    /// The format's name for people.
    pub fn say(self, words: Words) -> String {
        words.say_of("exchange-format", self.as_str())
    }
}

/// A sheet that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    pub text_id: Uuid,
    pub target_lang: Lang,
    /// Nil where a tool lost it: then only the segments themselves tell what they were made from.
    pub source_revision: Uuid,
    /// What [`Sheet::seen`] was, nil where there were no words yet. None where a tool lost it.
    pub seen: Option<Uuid>,
    pub rows: Vec<ReturnedRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnedRow {
    pub id: Identity,
    /// The source as the file has it, if it has.
    pub source: Option<String>,
    pub target: String,
}

/// Writes a sheet. `words` are those of whoever sends it; names of columns are in Korean as well.
pub fn write(
    sheet: &Sheet,
    format: Format,
    tags: Tags<'_>,
    words: Words,
) -> anyhow::Result<Vec<u8>> {
    // A file shows isolating marks as boxes.
    let words = Words::for_letters(words.lang());
    match format {
        Format::Xliff12 => Ok(xliff::write_12(sheet, tags, words)),
        Format::Xliff20 => Ok(xliff::write_20(sheet, tags, words)),
        Format::Docx => docx::write(sheet, tags, words),
        Format::Xlsx => xlsx::write(sheet, tags, words),
    }
}

/// Reads a sheet that came back. Which format it is in is seen from the bytes and never from a name.
pub fn read(bytes: &[u8]) -> Result<Returned, Unreadable> {
    let returned = read_any(bytes)?;
    if returned.rows.len() > MOST_ROWS {
        return Err(Unreadable::TooLarge);
    }
    Ok(returned)
}

fn read_any(bytes: &[u8]) -> Result<Returned, Unreadable> {
    if let Some(packed) = Packed::open(bytes)? {
        if packed.has(docx::DOCUMENT) {
            return docx::read(&packed);
        }
        if packed.has("xl/workbook.xml") {
            return xlsx::read(bytes);
        }
        return Err(Unreadable::NotASheet);
    }
    // A picture or a PDF is no broken sheet: it is none.
    let text = xml::decode(bytes).map_err(|_| Unreadable::NotASheet)?;
    if !text.trim_start().starts_with('<') {
        return Err(Unreadable::NotASheet);
    }
    xliff::read(&text)
}

/// Which text, language and revisions a sheet is of, as it stands in files that have no place for it.
fn mark(sheet: &Sheet) -> String {
    let (text_id, source, lang) = (sheet.text_id, sheet.source_revision, sheet.target_lang);
    format!("maru:{text_id}:{source}:{lang}:{}", sheet.seen.unwrap_or_default())
}

/// What a file says it is of.
#[derive(Clone, Copy)]
struct Mark {
    text_id: Uuid,
    source_revision: Uuid,
    target_lang: Lang,
    seen: Option<Uuid>,
}

/// Takes back what [`mark`] wrote, from wherever it stands in a text.
fn find_mark(text: &str) -> Option<Mark> {
    let marks = text.split_whitespace().filter_map(|word| word.strip_prefix("maru:"));
    marks.into_iter().find_map(|mark| {
        let mut parts = mark.split(':');
        let text_id = parts.next()?.parse().ok()?;
        let source_revision = parts.next()?.parse().ok()?;
        let target_lang = Lang::parse(parts.next()?)?;
        let seen = parts.next().and_then(|seen| seen.parse().ok());
        Some(Mark { text_id, source_revision, target_lang, seen })
    })
}

/// An identity as names in XML may be written (NCName): `s1-…`, and `s1-…-2` for the second of its likes.
fn name_of(id: &Identity) -> String {
    id.to_string().replace([':', '~'], "-")
}

/// Takes back what [`name_of`] wrote. What is no identity of ours fits no segment, and is told as unknown.
fn identity_of(name: &str) -> Identity {
    let name = name.trim();
    let plain = match name.strip_prefix("s1-").map(|rest| rest.split_once('-')) {
        Some(Some((hex, ordinal))) => format!("s1:{hex}~{ordinal}"),
        Some(None) => name.replacen('-', ":", 1),
        None => name.to_owned(),
    };
    Identity::parse(&plain).unwrap_or(Identity { hash: name.to_owned(), occurrence: 0 })
}

/// Whether a text names a segment of ours at all.
fn is_name(name: &str) -> bool {
    Identity::parse(&identity_of(name).to_string()).is_some()
}

/// What is said above a sheet: where the page is, and until when it is asked for.
fn preface(sheet: &Sheet, words: Words) -> Vec<String> {
    let mut lines = vec![sheet.address.clone()];
    if let Some(due_on) = sheet.due_on {
        let day = formats::date(words.lang(), due_on);
        lines.push(words.tell("exchange-due").with("day", day).to_string());
    }
    lines.push(words.say("exchange-keep"));
    lines
}

/// What is said about a row: that it is stale and what it was made from, then the sheet's own notes.
fn notes(row: &Row, words: Words) -> Vec<String> {
    let was = row.was.as_ref().filter(|_| row.is_stale);
    let stale = match was {
        Some(was) => Some(words.tell("exchange-was").with("text", was.clone()).to_string()),
        None => row.is_stale.then(|| words.say("exchange-stale")),
    };
    stale.into_iter().chain(row.notes.iter().cloned()).collect()
}

/// The name of a column, in Korean and in the reader's language.
fn column(key: &str, words: Words) -> String {
    let korean = Words::for_letters(Lang::KOREAN).say_of("exchange-column", key);
    let own = words.say_of("exchange-column", key);
    if own == korean { own } else { format!("{korean} / {own}") }
}
