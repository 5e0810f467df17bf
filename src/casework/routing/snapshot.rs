//! What a decision is made from: one request, the staff as they stand at one
//! instant, and the interpreting lines. Complete in itself, so that it can be
//! stored beside the decision and decided again.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::staff::rota::Gender;

/// Everything that [`route`](super::route) looks at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The instant that the snapshot was taken.
    pub at: DateTime<Utc>,
    /// The day of `at` in the city's time zone, the day whose shifts are given.
    pub local_date: NaiveDate,
    /// Minutes of `at` since local midnight, 0 to 1439.
    pub local_minute: u16,
    /// The request to be decided.
    pub request: Request,
    /// The staff, in any order, each person once.
    pub staff: Vec<Candidate>,
    /// The interpreting lines. Policy 1 did not read them.
    pub relays: Vec<Relay>,
    /// How long a request waits for what would be better.
    #[serde(default)]
    pub patience: Patience,
}

/// How long a request keeps to the client's own language while somebody who has
/// it may yet come free, and how much of a shift a meeting needs. A request that
/// is urgent waits for nothing and is begun at any minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Patience {
    /// After so long a conversation is held through an interpreter.
    pub conversation_minutes: u32,
    /// After so long a letter is answered through one.
    pub letter_minutes: u32,
    /// A visit or a call is not begun when less of the shift is left.
    pub visit_needs_minutes: u32,
}

impl Default for Patience {
    fn default() -> Self {
        Self { conversation_minutes: 10, letter_minutes: 240, visit_needs_minutes: 20 }
    }
}

/// One request for counsel. It carries nothing of the person but languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The language tag that the client asked in.
    pub lang: String,
    /// The tag of another language that the client said they can use.
    pub second_lang: Option<String>,
    /// The id of the topic.
    pub topic: String,
    /// How the client is here.
    pub contact: Contact,
    /// Injury, confinement, a flight or a time limit near.
    pub urgent: bool,
    /// What the case takes of an `open` budget; a conversation takes a fixed
    /// share of a `live` one instead.
    pub weight: u32,
    /// Since when the client waits. A step that opens after a wait is reckoned
    /// from here to the snapshot's `at`.
    pub waiting_since: DateTime<Utc>,
    /// The counsellor whom the client saw before.
    pub before: Option<Uuid>,
    /// Staff who must not get it: a conflict of interest, or the client asked
    /// for somebody else.
    pub excluded: Vec<Uuid>,
    /// As what the client wants whoever she meets to be. Never relaxed.
    #[serde(default)]
    pub gender: Option<Gender>,
    /// The tag of the language that the client speaks where the house does not
    /// have it, or "other". A conversation goes by it; a letter goes by `lang`.
    #[serde(default)]
    pub spoken: Option<String>,
    /// Who declined it or let the offer run out, in this epoch of the case.
    #[serde(default)]
    pub passed: Vec<Uuid>,
}

impl Request {
    /// The budget that this request is charged to and how much it takes there.
    #[must_use]
    pub fn takes(&self) -> (Budget, u32) {
        match self.contact {
            Contact::Letter => (Budget::Open, self.weight),
            Contact::Chat => (Budget::Live, CHAT_WEIGHT),
            Contact::Call | Contact::Visit => (Budget::Live, ATTENTION_WEIGHT),
        }
    }
}

/// A visit or a call takes the whole attention of a person, of 100.
const ATTENTION_WEIGHT: u32 = 100;
/// Four chats go on at once, of 100.
const CHAT_WEIGHT: u32 = 25;

/// How the client is here, which decides whether the counsellor must write or
/// speak, must be here this minute, and which budget pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contact {
    /// Written and answered in writing: web form, Telegram, email.
    Letter,
    /// Written to and fro while both are here.
    Chat,
    /// On the telephone.
    Call,
    /// At the desk.
    Visit,
}

/// What an assignment is charged to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Budget {
    /// A person's attention, from the offer until the contact ends.
    Live,
    /// A person's open cases, weighted.
    Open,
    /// The lines of a relay, one a conversation.
    Lines,
}

/// What somebody does in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Has the case and answers for it.
    Owner,
    /// Carries what is said from one language to the other. Policy 1 did not
    /// give it.
    Interpreter,
}

/// One member of staff at the snapshot's instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The id of the staff account.
    pub id: Uuid,
    /// The account may be given work.
    pub active: bool,
    /// What this person may be in a case.
    pub roles: Vec<Role>,
    /// The languages that this person works in.
    pub languages: Vec<LanguageSkill>,
    /// The topics that this person knows.
    pub topics: Vec<TopicSkill>,
    /// The shifts of the snapshot's local day.
    pub shifts: Vec<Shift>,
    /// Away at this instant, whatever the shifts say.
    pub absent: bool,
    /// How much attention there is, 100 for one visit at a time.
    pub live_capacity: u32,
    /// How much of it is taken.
    pub live_load: u32,
    /// How many weighted open cases this person may have.
    pub open_capacity: u32,
    /// How many this person has.
    pub open_load: u32,
    /// Since when this person was given nothing; none for somebody who never
    /// was given anything, and who so comes before all others.
    pub idle_since: Option<DateTime<Utc>>,
    /// As what this person wants to be asked for; none who does not say.
    #[serde(default)]
    pub gender: Option<Gender>,
    /// Whether somebody may come to this person now.
    #[serde(default)]
    pub presence: Presence,
    /// A translator outside the house: letters only, at any hour, and only ever
    /// beside a counsellor.
    #[serde(default)]
    pub is_outside: bool,
}

/// What somebody on shift said of this minute. A letter does not care.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// At the desk and free to be spoken to.
    #[default]
    Here,
    /// With somebody.
    Busy,
    /// Away from the desk for a while.
    Break,
}

/// A language that somebody works in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageSkill {
    /// The language tag, in the form of the city's own list: tags are compared
    /// as they stand.
    pub lang: String,
    /// Reads and writes it well enough for a letter.
    pub writes: bool,
    /// Speaks it well enough for a conversation.
    pub speaks: bool,
    /// How well altogether. Policy 1 does not read it: whether it is enough is
    /// said by the two above.
    pub level: u8,
}

/// A topic that somebody knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicSkill {
    /// The id of the topic.
    pub topic: String,
    /// How well, higher is better; 0 is not at all.
    pub level: u8,
}

/// A shift in minutes since local midnight, the end not included. One that
/// passes midnight is cut there, and each day has its part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// The first minute.
    pub from_minute: u16,
    /// The first minute after, at most 1440.
    pub to_minute: u16,
}

/// An outside interpreting line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relay {
    /// The id of the line's entry.
    pub id: Uuid,
    /// The tags of the languages that it interprets; "*" is any.
    pub langs: Vec<String>,
    /// It answers at this instant.
    pub open: bool,
    /// The client agreed to it. Never taken for granted: some lines belong to
    /// a body that some clients have reason to fear.
    pub accepted: bool,
    /// How many conversations it carries for the centre at once.
    pub lines: u32,
    /// How many it carries now.
    pub lines_busy: u32,
    /// It belongs to the ministry that decides who may stay. Taken after every
    /// other line.
    #[serde(default)]
    pub run_by_ministry: bool,
    /// It was called for this request already, and nobody answered.
    #[serde(default)]
    pub tried: bool,
}
