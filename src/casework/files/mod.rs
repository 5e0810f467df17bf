//! Photos, voice messages and papers of a case. The original is sealed in pieces as it comes in; of a picture a
//! cleaned rendition is made, without any metadata, and that one is shown.
//!
//! What may come in is a list of what is taken, looked up by the bytes themselves: a page, a script, an archive
//! or the antivirus test string is none of it and is refused as a wrong type.

mod access;
mod cleaning;
mod format;
pub mod invitations;
pub mod jobs;
mod opening;
mod receiving;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use uuid::Uuid;

use super::store;
use super::{Author, VaultTrouble};
use crate::db::Tx;
use crate::vault::{CaseKey, Place};

pub use access::Access;
pub use format::{Format, Kind};
pub use opening::{
    Shown, note_reading, of_case, of_client, open_original, open_rendition, read_by_staff,
};
pub use receiving::{NewFile, Receiving};

/// So many files a client may send into one case.
pub const MOST_OF_CLIENT: i64 = 10;
/// So many files the staff may put into one case.
pub const MOST_OF_STAFF: i64 = 30;
/// The largest file in bytes.
pub const LARGEST: usize = 15 * 1024 * 1024;
/// The bytes of a piece; only the last is shorter.
pub const PIECE: usize = 256 * 1024;
/// The longest name of a file, in characters.
const LONGEST_NAME: usize = 120;

/// Uploads at once. Each holds two pieces, and a slow phone holds its place for minutes: few places would let
/// two phones keep all the others out.
pub const AT_ONCE: usize = 16;

/// The places for uploads, and the bell that tells the cleaner that something came.
#[derive(Clone, Debug)]
pub struct Uploads {
    places: Arc<Semaphore>,
    pub came: Arc<Notify>,
}

impl Default for Uploads {
    fn default() -> Self {
        Self { places: Arc::new(Semaphore::new(AT_ONCE)), came: Arc::default() }
    }
}

impl Uploads {
    /// A place for one upload, until it is dropped. None: all are taken, and a later try may find one.
    pub fn place(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.places).try_acquire_owned().ok()
    }
}

/// How far a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Pieces of it are there.
    Receiving,
    /// All of it is there, and it waits to be cleaned.
    Received,
    /// A rendition without metadata is there.
    Cleaned,
    /// It is kept as it came: nothing here can show it.
    Kept,
    /// It could not be read, and nothing of it was kept.
    Refused,
}

impl State {
    pub const ALL: [Self; 5] =
        [Self::Receiving, Self::Received, Self::Cleaned, Self::Kept, Self::Refused];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Receiving => "receiving",
            Self::Received => "received",
            Self::Cleaned => "cleaned",
            Self::Kept => "kept",
            Self::Refused => "refused",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// What is kept of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rendition {
    Original,
    /// What is shown of a picture: turned upright, no larger than a screen, without metadata.
    Clean,
    /// The same for a list, some 15 KB.
    Small,
}

impl Rendition {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Clean => "clean",
            Self::Small => "small",
        }
    }
}

/// Why somebody takes an original, which may say where a photo was taken. Codes, since the trail is not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// Nothing here can show it.
    NotShown,
    /// What is shown is too coarse.
    Details,
    /// An authority wants it as it is.
    Evidence,
    /// The client wants it back.
    ClientAsked,
}

impl Because {
    pub const ALL: [Self; 4] = [Self::NotShown, Self::Details, Self::Evidence, Self::ClientAsked];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotShown => "not-shown",
            Self::Details => "details",
            Self::Evidence => "evidence",
            Self::ClientAsked => "client-asked",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|because| because.as_str() == text)
    }
}

/// A file without its content.
#[derive(Clone, Debug)]
pub struct File {
    pub id: Uuid,
    pub case_id: Uuid,
    pub author: Author,
    pub format: Option<Format>,
    pub size: i64,
    pub state: State,
    pub added_at: DateTime<Utc>,
    pub(super) name_sealed: Option<Vec<u8>>,
}

impl File {
    pub(super) fn new(id: Uuid, case_id: Uuid, author: Author, name: Option<Vec<u8>>) -> Self {
        let (state, added_at) = (State::Receiving, DateTime::<Utc>::UNIX_EPOCH);
        Self { id, case_id, author, format: None, size: 0, state, added_at, name_sealed: name }
    }

    /// How many pieces the original has.
    fn pieces(&self) -> i64 {
        u64::try_from(self.size).unwrap_or(0).div_ceil(PIECE as u64).cast_signed()
    }
}

/// Why a file is not taken or not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such case or file")]
    NotFound,
    #[error("the case is somebody else's")]
    NotYours,
    #[error("a reason must be given first")]
    ReasonNeeded,
    #[error("the case is erased")]
    Erased,
    #[error("no file was chosen")]
    Nothing,
    #[error("it is no picture, sound or paper that is taken")]
    WrongType,
    #[error("it is a film")]
    Film,
    #[error("the file is too large")]
    TooLarge,
    #[error("there are as many files as there may be")]
    TooMany,
    #[error("too many send at once")]
    Busy,
    #[error("another upload took its place")]
    Interrupted,
    #[error("a reason is missing")]
    NoReason,
}

impl Refusal {
    /// Those that are said at a form, each with a message `files-error-…`.
    pub const CODES: [&str; 8] = [
        "nothing",
        "wrong-type",
        "film",
        "too-large",
        "too-many",
        "busy",
        "interrupted",
        "no-reason",
    ];

    /// None: no other file would help.
    pub fn code(self) -> Option<&'static str> {
        match self {
            Self::NotFound | Self::NotYours | Self::ReasonNeeded | Self::Erased => None,
            Self::Nothing => Some("nothing"),
            Self::WrongType => Some("wrong-type"),
            Self::Film => Some("film"),
            Self::TooLarge => Some("too-large"),
            Self::TooMany => Some("too-many"),
            Self::Busy => Some("busy"),
            Self::Interrupted => Some("interrupted"),
            Self::NoReason => Some("no-reason"),
        }
    }
}

/// How many files of a client are in a case, of the most that may be.
pub async fn count_of_client(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<i64> {
    store::count_files(tx, case_id, Author::Client).await
}

/// Deletes every file of a case and every link into it, as when it is erased.
pub async fn forget(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    store::delete_files_of(tx, case_id).await
}

/// Whether a piece is the one after which nothing comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ends {
    Here,
    Later,
}

/// Where a piece is sealed: cut off, exchanged or moved, it does not open.
fn row_of(file_id: Uuid, rendition: Rendition, number: i64, ends: Ends) -> String {
    let last = if ends == Ends::Here { "last" } else { "more" };
    format!("{file_id}/{}/{number}/{last}", rendition.as_str())
}

fn piece_at(row: &str) -> Place<'_> {
    Place { table: "case_file_parts", row, column: "sealed" }
}

fn name_at(row: &str) -> Place<'_> {
    Place { table: "case_files", row, column: "name_sealed" }
}

fn open_piece(key: &CaseKey, row: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultTrouble> {
    key.open(piece_at(row), sealed).map_err(VaultTrouble::Text)
}
