//! Bulletins: one thing pushed to the subscribers of topics. Written in Korean and translated, or an
//! announcement of a newsletter issue; approved, which freezes it; then handed to the outbox, to each
//! subscriber in their language.
//!
//! Deliberately absent: who opened or clicked.

mod acts;
mod adding;
mod aim;
mod announcing;
pub mod cards;
mod changes;
mod checking;
mod correcting;
pub mod digests;
mod estimate;
mod fanning;
mod incoming;
pub mod jobs;
mod lacking;
mod leaving;
mod letter;
pub mod pages;
mod posting;
mod prefilled;
mod refusal;
pub mod report;
mod schedule;
mod sending;
mod steering;
mod store;
mod styling;
mod tallies;
pub mod urgent;
pub mod watching;
mod weighing;
mod writing;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

pub use self::acts::{Act, Noted, noted};
pub use self::adding::{Addition, Tried, add_language, can_be_added, try_language};
pub use self::aim::{Aim, aim_at};
pub use self::announcing::announce;
pub use self::changes::{Changed, Proposal, change_of_fact, changed_since, propose, tell_change};
pub use self::checking::{Looked, Problem, look, problems};
pub use self::correcting::{Correction, correct, corrected_by};
pub use self::estimate::{Rate, TELEGRAM, Takes, takes};
pub use self::fanning::{
    Fanned, audience, fan_out, missing, set_missing, settle, under_way, waiting,
};
pub use self::incoming::{Incoming, take_in};
pub use self::lacking::{Waiting, waited_for};
pub use self::leaving::{expire, leave, overdue, run_out};
pub use self::letter::{Letters, Unfillable, is_shortened};
pub use self::posting::{Post, Poster, channels, post, posts};
pub use self::refusal::Refusal;
pub use self::schedule::{FURTHEST, Hour, Worth, day_of, end_at, set_hour};
pub use self::sending::{Accepted, Approval, approve};
pub use self::steering::{
    can_be_sent_again, pause, resume, send_again, send_more_again, stop, take_back,
};
pub use self::styling::{LARGEST, is_cut, size};
pub use self::tallies::{Tally, mail_rate, tallies, tally};
pub use self::weighing::TooLarge;
pub use self::writing::{Typed, begin, set_topics};
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::language::Lang;
pub use crate::subscriptions::Missing;
use crate::subscriptions::{self, Haste, Sending, Sought};
use crate::texts::translations::Place;
use crate::texts::{self, Draft, history};

/// What a bulletin is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Written for itself.
    Note,
    /// Says that an issue of the newsletter is out.
    Issue,
    /// Says that a guide or a fact has changed.
    Change,
    /// Sets right what another bulletin said, to whoever got that one.
    Correction,
    /// Somebody may be in danger.
    Alert,
    /// Says that the danger of an alert is over, to whoever got that one.
    Over,
}

impl Kind {
    pub const ALL: [Self; 6] =
        [Self::Note, Self::Issue, Self::Change, Self::Correction, Self::Alert, Self::Over];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Issue => "issue",
            Self::Change => "change",
            Self::Correction => "correction",
            Self::Alert => "alert",
            Self::Over => "over",
        }
    }

    /// Whether it goes before everything else, at whatever hour.
    pub fn is_urgent(self) -> bool {
        matches!(self, Self::Alert | Self::Over)
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// How far a bulletin is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Draft,
    /// Frozen, and waiting for its hour.
    Approved,
    /// Its deliveries are being written into the outbox.
    FanningOut,
    /// All deliveries are in the outbox.
    Sending,
    /// Nothing of it waits any more.
    Done,
    /// Held back for a while: nothing more leaves until somebody lets it go on.
    Paused,
    /// Stopped by hand: what had not left stays.
    Stopped,
    /// Its time passed before it could leave, while it was held back, or, of an alert, while it was on its way.
    Expired,
}

impl State {
    pub const ALL: [Self; 8] = [
        Self::Draft,
        Self::Approved,
        Self::FanningOut,
        Self::Sending,
        Self::Done,
        Self::Paused,
        Self::Stopped,
        Self::Expired,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Approved => "approved",
            Self::FanningOut => "fanning-out",
            Self::Sending => "sending",
            Self::Done => "done",
            Self::Paused => "paused",
            Self::Stopped => "stopped",
            Self::Expired => "expired",
        }
    }

    /// Whether it is approved and not through yet.
    pub fn is_on_its_way(self) -> bool {
        matches!(self, Self::Approved | Self::FanningOut | Self::Sending)
    }

    /// Whether somebody held it back for a while, or it is on its way.
    pub fn is_not_over(self) -> bool {
        self.is_on_its_way() || self == Self::Paused
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// A bulletin apart from its words.
#[derive(Clone, Debug)]
pub struct Bulletin {
    pub id: Uuid,
    pub kind: Kind,
    /// Of its public page, `/{lang}/bulletins/{slug}`: the day on which it was begun, and four digits.
    pub slug: String,
    pub text_id: Uuid,
    /// The bulletin that it corrects, or says the end of.
    pub follows: Option<Uuid>,
    /// Who gets it: the subscribers of these topics.
    pub topics: Vec<String>,
    /// In these languages; empty: in all.
    pub langs: Vec<Lang>,
    /// By these channels; empty: by all.
    pub channels: Vec<Channel>,
    /// In these districts, and those who named none; empty: in all.
    pub districts: Vec<String>,
    /// What becomes of whoever wants a language in which it is not written.
    pub missing: Missing,
    pub state: State,
    pub created_at: DateTime<Utc>,
    pub approved_at: Option<DateTime<Utc>>,
    pub approved_by: Option<Uuid>,
    /// When it is to leave. None in a draft: as soon as it is approved.
    pub send_at: Option<DateTime<Utc>>,
    /// For how long after that it is worth sending.
    pub worth: TimeDelta,
    /// It is worth nothing after this instant. None: it is not approved yet, and nobody chose an instant.
    pub not_after: Option<DateTime<Utc>>,
    /// How many were to get it when it was approved; once all are in the outbox, how many these are. None: it is no
    /// more than a draft, or was not counted.
    pub audience: Option<u64>,
    /// Since when it is public: when the first of it left.
    pub left_at: Option<DateTime<Utc>>,
    pub stopped_at: Option<DateTime<Utc>>,
    pub done_at: Option<DateTime<Utc>>,
}

impl Bulletin {
    /// Who is meant by it.
    pub fn sought(&self) -> Sought {
        Sought {
            langs: self.langs.clone(),
            channels: self.channels.clone(),
            districts: self.districts.clone(),
            ..Sought::on(&self.topics)
        }
    }

    /// Whether it is approved and waits for its hour.
    pub fn is_waiting(&self) -> bool {
        self.state == State::Approved && self.left_at.is_none()
    }
}

/// A language of a bulletin: its words, if it has any yet.
#[derive(Clone, Debug)]
pub struct Tongue {
    pub lang: Lang,
    pub draft: Option<Draft>,
}

impl Tongue {
    /// The words that go out: a translation without a title, or without any of its text, does not.
    pub fn sent(&self) -> Option<&Draft> {
        self.draft.as_ref().filter(|draft| draft.is_written())
    }
}

pub async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Bulletin>> {
    store::find(tx, id).await
}

/// The bulletin whose words a text has.
pub async fn of_text(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    store::of_text(tx, text_id).await
}

/// Which bulletins are listed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Listing {
    pub kind: Option<Kind>,
    /// None: those that are not on their way.
    pub state: Option<State>,
    /// Only those before this one; none: from the newest.
    pub before: Option<Uuid>,
}

/// Bulletins, the newest first, each with its title in Korean: at most `most`.
pub async fn list(
    tx: &mut Tx,
    listing: Listing,
    most: i64,
) -> anyhow::Result<Vec<(Bulletin, String)>> {
    let bulletins = store::list(tx, listing, most).await?;
    titled(tx, bulletins).await
}

/// Those that wait for their hour, are on their way or held back, the next to leave first.
pub async fn moving(tx: &mut Tx) -> anyhow::Result<Vec<(Bulletin, String)>> {
    let bulletins = store::moving(tx).await?;
    titled(tx, bulletins).await
}

async fn titled(tx: &mut Tx, bulletins: Vec<Bulletin>) -> anyhow::Result<Vec<(Bulletin, String)>> {
    let mut listed = Vec::new();
    for bulletin in bulletins {
        let title = title(tx, &bulletin).await?;
        listed.push((bulletin, title));
    }
    Ok(listed)
}

/// The Korean title as it was saved last.
pub async fn title(tx: &mut Tx, bulletin: &Bulletin) -> anyhow::Result<String> {
    let korean = Place { text_id: bulletin.text_id, lang: Lang::KOREAN };
    Ok(history::latest(tx, korean).await?.map(|korean| korean.title).unwrap_or_default())
}

/// A bulletin that is public.
#[derive(Clone, Debug)]
pub struct Sent {
    pub slug: String,
    pub sent_at: DateTime<Utc>,
    pub topics: Vec<String>,
}

/// The bulletins that left last, the newest first: at most `most`.
pub async fn sent(tx: &mut Tx, most: i64) -> anyhow::Result<Vec<Sent>> {
    store::sent(tx, most).await
}

/// The words of a bulletin in each language that the city publishes in, in the city's order; of what is urgent in
/// every language.
pub async fn tongues(tx: &mut Tx, city: &City, bulletin: &Bulletin) -> anyhow::Result<Vec<Tongue>> {
    let mut drafts = texts::drafts(tx, bulletin.text_id).await?;
    let langs: Vec<Lang> = match bulletin.kind.is_urgent() {
        true => city.tags().collect(),
        false => city.published().collect(),
    };
    Ok(langs
        .into_iter()
        .map(|lang| {
            let at = drafts.iter().position(|draft| draft.lang == lang);
            Tongue { lang, draft: at.map(|at| drafts.swap_remove(at)) }
        })
        .collect())
}

/// All who get anything of the city's at once, by language and channel: what an audience is a share of.
pub async fn everybody(
    tx: &mut Tx,
    city: &City,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<subscriptions::Audience>> {
    let topics: Vec<String> = city.topics.iter().map(|topic| topic.id.clone()).collect();
    let sending = in_all_languages(city, Sought::on(&topics), Haste::Usual, now);
    subscriptions::audience(tx, &sending).await
}

/// Something that there are words of in every language.
fn in_all_languages(city: &City, sought: Sought, haste: Haste, now: DateTime<Utc>) -> Sending<'_> {
    let (langs, missing) = (city.tags().collect(), Missing::Fallback);
    Sending { city, sought, langs, missing, haste, not_after: None, now }
}
