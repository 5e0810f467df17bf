//! Casework: a resident's question, who has it, what is said in it, and who read it and why.
//!
//! A case is read through this module only, which records who read it. There is no field for a name, a
//! nationality or a residence status, and what a client says is sealed with a key of the case.

pub mod anchors;
mod answering;
mod asks;
mod assigning;
mod audit;
mod changing;
pub mod chat_links;
mod closing;
mod conversation;
pub mod daily;
pub mod day;
mod deadlines;
pub mod demands;
pub mod devices;
pub mod door;
pub mod erasing;
pub mod exporting;
pub mod files;
pub mod flags;
mod folder;
pub mod going_on;
pub mod handing_over;
mod intake;
pub mod jobs;
mod labels;
pub mod late_entries;
pub mod matters;
mod notes;
mod notices;
pub mod pages;
mod parking;
pub mod promise;
pub mod reading;
pub mod receipt;
pub mod referring;
pub mod relays;
pub mod replies;
mod rotation;
pub mod routing;
mod sealing;
pub mod searching;
pub mod state;
mod store;
mod summaries;
mod taking;
mod tallying;
mod tasks;
pub mod telegram;
pub mod translating;
mod turning_away;
pub mod watching;
mod why;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::db::Tx;
use crate::language::Lang;
use crate::vault::seal::{OpenError, UnwrapError};
use state::State;

pub use answering::{Close, Reply, answer};
pub use asks::{AskedAs, Asks, Sign};
pub use assigning::{
    Asked, Assigned, Cause, DeclineWhy, ExcludeWhy, LineWhy, MinistryLine, Offer, Paired, Side,
    Substituted, accept, assign_by_hand, call_ended, could_interpret, decline, dry_run,
    end_contact, end_interpreting, exclude, hand_over, hand_over_all, line_answered, line_failed,
    may_pair, note_employer, note_ministry_line, offers_of, pair, pair_with, route_case,
    route_who_waits_here, substitutes, withdraw_offers,
};
pub use audit::{Entry as AuditEntry, is_unbroken, trail};
pub use changing::{NewReceipt, Proof, change_receipt, must_change, new_receipt, prove};
pub use closing::{Closing, FollowUp, Outcome, close};
pub use conversation::{
    Opened as OpenedCase, Thread, read_as_client, read_as_staff, write_as_client,
};
pub use deadlines::{Deadline, Lapses, end_deadline, set_deadline};
pub use folder::{By, Folder, folder, forget_folder, may_see_trail, note_machine_draft};
pub use intake::holding::{self, FLOOD, WORK_BITS};
pub use intake::questions;
pub use intake::told::{Answered, Call, Intake};
pub use intake::{NewCase, Opened, Prepared, Reach, find_repeated, open, prepare};
pub use labels::{LONGEST_LABEL, labels_of, set_label};
pub use notes::{LONGEST_NOTE, NewNote, Note, note};
pub use notices::Notices;
pub use parking::{Fields, MOST_PARKED, Parked, drop_parked, park, parked_by};
pub use rotation::{Wraps, wraps};
pub use store::{
    DecisionRow, Replayed, find as find_case, of_staff as cases_of_staff, waiting as waiting_cases,
};
pub use summaries::{LONGEST_LINE, Lines, Summary, sum_up};
pub use taking::{GoesTo, Taken, WAYS, can_keep, contact_of, take};
pub use tallying::{Question, last_tally, tallied_today, tally, untally};
pub use tasks::{LONGEST_TASK, NewTask, Task, What, finish_task, set_task};
pub use translating::Translation;
pub use turning_away::{Needless, turn_away};
pub use why::{Named, WAITS, for_client};

/// So many messages of a client may wait for an answer: more than anybody in trouble writes, and an end for
/// a program.
pub const MOST_UNANSWERED: i64 = 50;

/// The longest message in characters.
pub const LONGEST_TEXT: usize = 8_000;

/// The fact that says since when those who investigate unpaid wages need not notify; told to whoever asks.
pub const NO_NOTIFICATION: &str = "no-notification-since";

/// What a letter takes of somebody's hundred: ten letters are a full list.
pub const LETTER_WEIGHT: i64 = 10;

/// How a request came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Web,
    Api,
    Telegram,
    /// Taken by staff on the telephone.
    Phone,
    /// Taken by staff at the desk.
    Visit,
    /// Taken by staff away from the centre.
    Outreach,
}

impl Channel {
    pub const ALL: [Self; 6] =
        [Self::Web, Self::Api, Self::Telegram, Self::Phone, Self::Visit, Self::Outreach];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Api => "api",
            Self::Telegram => "telegram",
            Self::Phone => "phone",
            Self::Visit => "visit",
            Self::Outreach => "outreach",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.as_str() == text)
    }

    /// How somebody who came in by it is here: what staff take is a conversation that goes on.
    pub fn contact(self) -> routing::Contact {
        match self {
            Self::Web | Self::Api | Self::Telegram | Self::Outreach => routing::Contact::Letter,
            Self::Phone => routing::Contact::Call,
            Self::Visit => routing::Contact::Visit,
        }
    }
}

/// A case without what is said in it: what lists and routing need.
#[derive(Clone, Debug)]
pub struct Case {
    pub id: Uuid,
    pub locator: String,
    pub demand_id: Uuid,
    pub lang: Lang,
    pub asks: Asks,
    pub topic: String,
    pub channel: Channel,
    pub contact: routing::Contact,
    pub urgent: bool,
    pub weight: i64,
    pub state: State,
    pub epoch: i64,
    pub opened_at: DateTime<Utc>,
    pub answer_by: Option<DateTime<Utc>>,
    pub first_read_at: Option<DateTime<Utc>>,
    pub first_answered_at: Option<DateTime<Utc>>,
    pub answered_at: Option<DateTime<Utc>>,
    pub late_told_at: Option<DateTime<Utc>>,
    pub client_wrote_at: Option<DateTime<Utc>>,
}

impl Case {
    /// Whether the client should have had an answer by now to what she wrote last.
    pub fn is_late(&self, now: DateTime<Utc>) -> bool {
        self.answered_at.is_none_or(|at| self.client_wrote_at.is_some_and(|wrote| at < wrote))
            && self.answer_by.is_some_and(|by| by < now)
            && !matches!(self.state, State::FollowUp | State::Closed | State::Erased)
    }

    /// Whether the next step is that of whoever has it, and not the client's, a body's or a later day's.
    pub fn needs_answer(&self) -> bool {
        !matches!(
            self.state,
            State::WaitingClient
                | State::WaitingAgency
                | State::Referred
                | State::FollowUp
                | State::Closed
                | State::Erased
        )
    }
}

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    Client,
    Counsellor,
}

impl Author {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Counsellor => "counsellor",
        }
    }
}

/// A message, opened.
#[derive(Clone, Debug)]
pub struct Message {
    pub id: Uuid,
    pub author: Author,
    pub lang: Lang,
    pub text: String,
    pub written_at: DateTime<Utc>,
    pub read_at: Option<DateTime<Utc>>,
    /// What it says in other languages, the newest first; of an answer that was translated, the original.
    pub translations: Vec<Translation>,
    /// It went to everybody in a matter, and not to this client alone.
    pub to_all: bool,
}

/// Why something cannot be done to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such case")]
    NoCase,
    #[error("the case is somebody else's")]
    NotYours,
    /// It is somebody else's, and opens for a reason.
    #[error("reading somebody else's case needs a reason")]
    ReasonNeeded,
    #[error("the case is closed")]
    Closed,
    #[error("the text is empty")]
    Empty,
    #[error("the text is too long")]
    TooLong,
    /// The answer was written before the client's newest message was read.
    #[error("the client wrote meanwhile")]
    ClientWrote,
    /// The same key came with another text.
    #[error("the same key was used for another request")]
    OtherBody,
    /// Somebody works on it: it is closed before it is erased.
    #[error("somebody is working on the case")]
    InWork,
    #[error("the day is not one that may be chosen")]
    OtherDay,
    #[error("too many messages wait for an answer")]
    TooMany,
    #[error("somebody has it, or had it meanwhile")]
    AlreadyTaken,
    #[error("that person's list is full")]
    Full,
    #[error("that person is not a counsellor")]
    NotACounsellor,
    /// A conflict of interest, or what the client wished.
    #[error("that person is kept out of this case")]
    Excluded,
    #[error("nobody asked this person to take the case, or no longer")]
    NoOffer,
    #[error("the time to answer an offer is over")]
    OfferOver,
    #[error("somebody interprets already")]
    AlreadyPaired,
    #[error("no line is being called")]
    NoCall,
    #[error("no conversation goes on")]
    NoContact,
    /// Another answer was written, by a colleague or in another window.
    #[error("a colleague answered meanwhile")]
    ColleagueWrote,
    #[error("nobody summed the case up")]
    NoSummary,
    #[error("the client did not agree, or not any more")]
    NoConsent,
    #[error("a second person must stand for it")]
    NeedsSecondPerson,
    /// One answer waits for its translation; another would overtake it.
    #[error("an answer waits for its translation already")]
    AlreadyHeld,
    #[error("no such answer waits, or no longer")]
    NothingHeld,
    /// An answer in another language than the client's was to be translated.
    #[error("nobody interprets any more")]
    NobodyInterprets,
    /// A suggestion to the city gets an answer before it is closed.
    #[error("nobody answered it")]
    NotAnswered,
}

/// Every decision on a case, newest first.
pub async fn decisions(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<DecisionRow>> {
    store::decisions(tx, case_id).await
}

/// The languages in which was asked since a day, the most asked first.
pub async fn most_asked(tx: &mut Tx, since: NaiveDate) -> anyhow::Result<Vec<Lang>> {
    store::most_asked(tx, since).await
}

/// How many suggestions and complaints to the city are open.
pub async fn open_suggestions(tx: &mut Tx) -> anyhow::Result<i64> {
    store::count_open_suggestions(tx).await
}

/// Whether this member of staff took a case down.
pub async fn is_taken_by(tx: &mut Tx, case_id: Uuid, staff_id: Uuid) -> anyhow::Result<bool> {
    Ok(store::taken_by(tx, case_id).await? == Some(staff_id))
}

/// Who has a case now.
pub async fn owner(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    Ok(store::live_assignment(tx, case_id).await?.map(|live| live.staff_id))
}

/// Who is asked to take a case now.
pub async fn asked(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    Ok(store::live_offer(tx, case_id).await?.map(|offer| offer.staff_id))
}

/// Who interprets in a case now.
pub async fn interpreter(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    let seated = store::seated(tx, case_id).await?.into_iter();
    Ok(seated.filter(|seat| seat.role != "owner").map(|seat| seat.staff_id).next())
}

/// What came of the last day whose decisions were made again.
pub async fn last_replay(tx: &mut Tx) -> anyhow::Result<Option<Replayed>> {
    store::last_replay(tx).await
}

/// Cases that have had no answer in time, the longest late first.
pub async fn late_cases(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Case>> {
    store::late(tx, now).await
}

/// The days on which something is next to be done for somebody's cases: own tasks, and what the law lets lapse.
pub async fn next_days(
    tx: &mut Tx,
    staff_id: Uuid,
) -> anyhow::Result<(BTreeMap<Uuid, NaiveDate>, BTreeMap<Uuid, NaiveDate>)> {
    let tasks = store::next_tasks(tx, staff_id).await?;
    let deadlines = store::next_deadlines(tx, staff_id).await?;
    Ok((tasks.into_iter().collect(), deadlines.into_iter().collect()))
}

/// Text as it may be kept: trimmed, not empty, not too long.
pub fn parse_text(text: &str) -> Result<String, Refusal> {
    parse_words(text, LONGEST_TEXT)
}

/// Words of at most so many characters: trimmed, not empty.
fn parse_words(words: &str, longest: usize) -> Result<String, Refusal> {
    let words = words.trim();
    if words.is_empty() {
        return Err(Refusal::Empty);
    }
    if words.chars().count() > longest {
        return Err(Refusal::TooLong);
    }
    Ok(words.to_owned())
}

/// The key of a case could not be had, or what it sealed could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum VaultTrouble {
    #[error("the key of a case cannot be unwrapped")]
    Key(#[from] UnwrapError),
    #[error("what was said in a case cannot be opened")]
    Text(#[from] OpenError),
}
