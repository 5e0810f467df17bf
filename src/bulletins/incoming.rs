//! A bulletin that comes in whole, in several languages at once, as from a system of the city's own. It is a draft like
//! any other: it can be changed, and is approved as all are.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::schedule::{Hour, Worth, end_at, set_hour};
use super::store::Origin;
use super::writing::{begin_as, save};
use super::{Kind, Refusal, Typed, store};
use crate::city::City;
use crate::db::Tx;
use crate::language::Lang;
use crate::subscriptions::{self, Audience, Haste, Missing, Sending, Sought};
use crate::texts;
use crate::texts::segments::{self, Segment};

/// What comes in.
#[derive(Clone, Debug)]
pub struct Incoming {
    pub topics: Vec<String>,
    /// In each language once, the Korean among them.
    pub says: Vec<Typed>,
    /// None: as soon as it is approved.
    pub send_at: Option<DateTime<Utc>>,
    /// None: two days after it leaves.
    pub not_after: Option<DateTime<Utc>>,
}

impl Incoming {
    /// How many get it if it leaves now, by language and channel: what [`audience`](super::audience) counts once it
    /// was taken in, before anything of it is written.
    pub async fn audience(
        &self,
        tx: &mut Tx,
        city: &City,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Vec<Audience>> {
        let sending = Sending {
            city,
            sought: Sought::on(&self.topics),
            langs: self.says.iter().map(Typed::lang).collect(),
            missing: Missing::default(),
            haste: Haste::Usual,
            not_after: self.not_after,
            now,
        };
        subscriptions::audience(tx, &sending).await
    }
}

/// Takes it in as a draft, and gives its id. What is refused is said of a language.
///
/// # Errors
/// [`Refusal::NoTopic`], [`Refusal::Empty`] without Korean, [`Refusal::OtherBlocks`], [`Refusal::Past`],
/// [`Refusal::TooFar`], [`Refusal::TooLate`].
pub async fn take_in(
    tx: &mut Tx,
    incoming: &Incoming,
    by: Uuid,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Uuid, (Lang, Refusal)>> {
    let of_korean = |refusal| Ok(Err((Lang::KOREAN, refusal)));
    if incoming.topics.is_empty() {
        return of_korean(Refusal::NoTopic);
    }
    let Some(korean) = incoming.says.iter().find(|typed| typed.is_korean()) else {
        return of_korean(Refusal::Empty);
    };
    let begun = begin_as(tx, (Kind::Note, Origin::default()), by, today, now).await?;
    store::set_topics(tx, begun.id, &incoming.topics).await?;
    save(tx, begun.text_id, korean, Vec::new(), by, now).await?;
    let source = cut(korean);
    for typed in incoming.says.iter().filter(|typed| !typed.is_korean()) {
        let Some(made_from) = texts::made_from(&source, &cut(typed)) else {
            return Ok(Err((typed.lang(), Refusal::OtherBlocks)));
        };
        save(tx, begun.text_id, typed, made_from, by, now).await?;
    }
    if let Err(refusal) = hour(tx, begun.id, incoming, now).await? {
        return of_korean(refusal);
    }
    Ok(Ok(begun.id))
}

async fn hour(
    tx: &mut Tx,
    id: Uuid,
    incoming: &Incoming,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let send_at = incoming.send_at;
    match incoming.not_after {
        Some(not_after) => end_at(tx, id, (send_at, not_after), now).await,
        None => set_hour(tx, id, Hour { send_at, worth: Worth::USUAL }, now).await,
    }
}

fn cut(typed: &Typed) -> Vec<Segment> {
    let (title, body) = typed.words();
    segments::cut(title, "", body)
}
