//! The city's first stock of texts, facts, terms and contacts: files, checked, and taken into the database.
//!
//! The database is the truth; these files are how it begins and how it is exchanged.

mod alerts;
mod check;
mod compared;
mod export;
mod files;
mod forms;
mod import;
mod named;
mod programmes;
mod reader;
mod stamp;
mod terms;
mod told;

pub use check::check;
pub use compared::{compare, warnings};
pub use export::{Exported, export};
pub use files::{Files, embedded, folder};
pub use forms::{ArticleFile, GuideFile, IssueFile, PublicationFile, Stock, TextFile};
pub use import::{Report, import, import_if_newer, is_taken_in};
pub use programmes::ProgrammeFile;
pub use stamp::{stamp, tidy, untidy};

/// A mistake in a file: where it is, what it is and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub path: String,
    /// From 1; 0 where the whole file is meant.
    pub line: usize,
    pub what: String,
    pub advice: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}. {}", self.path, self.what, self.advice),
            line => write!(f, "{}:{line}: {}. {}", self.path, self.what, self.advice),
        }
    }
}

/// Reads files into a stock. Every fault that is found is given, not only the first.
pub fn read(files: &Files) -> Result<Stock, Vec<Fault>> {
    let (stock, mut faults) = reader::parse(files);
    let Some(stock) = stock else {
        return Err(faults);
    };
    faults.extend(check(&stock));
    faults.extend(alerts::faults(&stock));
    faults.extend(compare(&stock));
    if faults.is_empty() { Ok(stock) } else { Err(faults) }
}

/// As [`read`], without [`compare`]: that takes longer than all the rest, and at most starts nothing has
/// changed since it was done.
pub fn read_again(files: &Files) -> Result<Stock, Vec<Fault>> {
    let (stock, mut faults) = reader::parse(files);
    let Some(stock) = stock else {
        return Err(faults);
    };
    faults.extend(check(&stock));
    faults.extend(alerts::faults(&stock));
    if faults.is_empty() { Ok(stock) } else { Err(faults) }
}
