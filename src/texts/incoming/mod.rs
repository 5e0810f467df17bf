//! Korean that was written elsewhere: Word and Hangul documents, and what they put on the clipboard, as our
//! Markdown. Looks are left behind; headings, bold, lists, tables and links stay.

mod blocks;
mod docx;
mod html;
mod hwpx;
mod scanning;

#[cfg(test)]
mod tests;

pub use self::docx::from_docx;
pub use self::html::{LONGEST_PASTE, from_html};
pub use self::hwpx::from_hwpx;
use super::packed::Packed;
use super::unreadable::Unreadable;
use crate::language::Words;

/// A document as it can be edited here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    pub title: Option<String>,
    /// Our Markdown.
    pub body: String,
    pub left_out: Vec<LeftOut>,
}

/// What was not taken over, and how many of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    Images(usize),
    /// Footnotes and endnotes.
    Notes(usize),
    /// Links to places that no page may lead to; their words stay.
    Links(usize),
    /// Tables within a table; their words stay.
    NestedTables(usize),
}

impl LeftOut {
    /// One of each, for tests that look at every message.
    pub fn all() -> [Self; 4] {
        [Self::Images(1), Self::Notes(1), Self::Links(1), Self::NestedTables(1)]
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Images(_) => "images",
            Self::Notes(_) => "notes",
            Self::Links(_) => "links",
            Self::NestedTables(_) => "nested-tables",
        }
    }

    pub fn count(self) -> usize {
        match self {
            Self::Images(count)
            | Self::Notes(count)
            | Self::Links(count)
            | Self::NestedTables(count) => count,
        }
    }

    pub fn say(self, words: Words) -> String {
        words.tell_of("exchange-left-out", self.as_str()).with("count", self.count()).to_string()
    }
}

/// Reads a document of either kind; which one is seen from the bytes.
pub fn from_document(bytes: &[u8]) -> Result<Incoming, Unreadable> {
    let packed = Packed::open(bytes)?.ok_or(Unreadable::NotADocument)?;
    if packed.has(docx::DOCUMENT) { docx::read(&packed) } else { hwpx::read(&packed) }
}
