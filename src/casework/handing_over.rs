//! Handing over: a case goes to a named colleague or back to routing, with a summary to begin with. Whoever
//! writes the assignment is `assigning`, as always.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::assigning::{self, Asked, ExcludeWhy};
use super::{By, Case, Refusal, audit, conversation, store, summaries};
use crate::city::City;
use crate::db::Tx;
use crate::id::Token;
use crate::staff::rota::Gender;
use crate::vault::KeyRing;

/// So many counsellors a client may ask to be spared in one case; then the head is asked.
const MOST_SPARED: usize = 3;
const ASKED_FOR_ANOTHER: &str = "client asked for another";

/// Why somebody gives a case away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Language,
    Topic,
    Away,
    TooMuch,
    /// She knows somebody in it, or counsels the other side.
    Conflict,
    Other,
}

impl Why {
    pub const ALL: [Self; 6] =
        [Self::Language, Self::Topic, Self::Away, Self::TooMuch, Self::Conflict, Self::Other];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Topic => "topic",
            Self::Away => "away",
            Self::TooMuch => "too-much",
            Self::Conflict => "conflict",
            Self::Other => "other",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == text)
    }
}

/// Why a client asks for somebody else, if she says so. There are codes and no words: whom she fears is not to be
/// written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnotherWhy {
    WorksForEmployer,
    KnowsFamily,
    TreatedBadly,
    Woman,
    Man,
    Other,
}

impl AnotherWhy {
    pub const ALL: [Self; 6] = [
        Self::WorksForEmployer,
        Self::KnowsFamily,
        Self::TreatedBadly,
        Self::Woman,
        Self::Man,
        Self::Other,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::WorksForEmployer => "works-for-employer",
            Self::KnowsFamily => "knows-family",
            Self::TreatedBadly => "treated-badly",
            Self::Woman => "woman",
            Self::Man => "man",
            Self::Other => "other",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == text)
    }

    /// Whom she wants instead.
    fn gender(self) -> Option<Gender> {
        match self {
            Self::Woman => Some(Gender::Woman),
            Self::Man => Some(Gender::Man),
            Self::WorksForEmployer | Self::KnowsFamily | Self::TreatedBadly | Self::Other => None,
        }
    }

    fn excludes(self) -> ExcludeWhy {
        match self {
            Self::WorksForEmployer | Self::KnowsFamily => ExcludeWhy::Conflict,
            Self::TreatedBadly | Self::Woman | Self::Man | Self::Other => {
                ExcludeWhy::AskedForAnother
            }
        }
    }
}

/// To whom a case is handed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    Colleague(Uuid),
    /// Whoever the rules find; not herself again.
    Routing,
}

/// Hands a case over. A summary must be there: whoever gets it begins with that. A second click is the same
/// handing over.
pub async fn hand_over(
    tx: &mut Tx,
    (ring, city): (&KeyRing, &City),
    case_id: Uuid,
    (to, why): (To, Why),
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    match conversation::own(tx, case_id, by.staff_id).await? {
        Ok(_) => {}
        Err(Refusal::NotYours) if was_handed_over_by(tx, case_id, by.staff_id).await? => {
            return Ok(Ok(()));
        }
        Err(refusal) => return Ok(Err(refusal)),
    }
    if summaries::latest(tx, ring, case_id).await?.is_none() {
        return Ok(Err(Refusal::NoSummary));
    }
    audit::append(tx, case_id, Some(by.staff_id), "handed over", why.as_str(), by.now).await?;
    match to {
        To::Colleague(staff_id) => {
            assigning::assign_by_hand(tx, city, case_id, staff_id, by.staff_id, by.now).await
        }
        To::Routing => {
            // Else the rules would give it back to the same person, who knows it best.
            let whom = Asked { case_id, staff_id: by.staff_id };
            let kept_out = (ExcludeWhy::HandedOver, Some(by.staff_id));
            assigning::exclude(tx, city, whom, kept_out, by.now).await
        }
    }
}

/// What a form says of the person who had the case when it was shown, without saying who that is.
pub fn mark_of_owner(ring: &KeyRing, case: &Case, owner: Uuid) -> String {
    let had = format!("{}\n{}\n{owner}", case.id, case.epoch);
    Token::from(ring.keyed_hash("another-form", had.as_bytes())).to_string()
}

/// The client does not want the person who has the case: it is routed to another, and nobody but the head is told
/// why. `mark` says whom she meant: if another has it by now, her wish was done and this is a second click.
pub async fn ask_for_another(
    tx: &mut Tx,
    (ring, city): (&KeyRing, &City),
    case_id: Uuid,
    (mark, why): (&str, AnotherWhy),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let live = store::live_assignment(tx, case_id).await?;
    let Some(live) = live.filter(|live| mark_of_owner(ring, &case, live.staff_id) == mark) else {
        return Ok(Ok(()));
    };
    if store::barred(tx, case_id).await?.len() >= MOST_SPARED {
        return Ok(Err(Refusal::TooMany));
    }
    audit::append(tx, case_id, None, ASKED_FOR_ANOTHER, why.as_str(), now).await?;
    if let Some(gender) = why.gender() {
        store::set_gender_asked(tx, case_id, gender).await?;
    }
    let whom = Asked { case_id, staff_id: live.staff_id };
    assigning::exclude(tx, city, whom, (why.excludes(), None), now).await
}

/// When the client asked for somebody else and why, as the trail says, the newest first. For the head alone.
pub async fn wishes_for_another(
    tx: &mut Tx,
    case_id: Uuid,
) -> anyhow::Result<Vec<(DateTime<Utc>, AnotherWhy)>> {
    let trail = store::trail(tx, case_id).await?.into_iter().rev();
    let wishes = trail.filter(|entry| entry.act == ASKED_FOR_ANOTHER);
    let why = |detail: &str| AnotherWhy::parse(detail).unwrap_or(AnotherWhy::Other);
    Ok(wishes.map(|entry| (entry.at, why(&entry.detail))).collect())
}

/// Whether it was she who gave the case away last.
async fn was_handed_over_by(tx: &mut Tx, case_id: Uuid, staff_id: Uuid) -> anyhow::Result<bool> {
    let trail = store::trail(tx, case_id).await?;
    let last = trail.iter().rev().find(|entry| entry.act == "handed over");
    Ok(last.is_some_and(|entry| entry.staff_id == Some(staff_id)))
}
