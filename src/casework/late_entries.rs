//! Late entries: visits of a busy day, written up afterwards in a row. Each is counted as a demand; a closed case
//! is kept only where there is something to say.

use chrono::{DateTime, NaiveDateTime, Timelike, Utc};
use uuid::Uuid;

use super::receipt::Locator;
use super::routing::Contact;
use super::store::{self, TakenDemand};
use super::{Author, Channel, LETTER_WEIGHT, audit, tallying};
use crate::city::City;
use crate::db::Tx;
use crate::id;
use crate::language::Lang;
use crate::vault::{CaseKey, KeyRing, Place};

/// As many as fit on a sheet.
pub const MOST_ROWS: usize = 30;
/// The longest that one visit took, in minutes.
pub const LONGEST_VISIT: i64 = 480;
/// The longest note in characters.
pub const LONGEST_NOTE: usize = 1_000;
/// What was longer ago than this is in the statistics already.
pub const OLDEST_DAYS: i64 = 31;

/// Fresh locators to try before giving up: of a hundred million, few are taken.
const LOCATORS_TO_TRY: usize = 8;

/// How a visit ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Advised,
    Interpreted,
    /// Sent on to another body.
    Referred,
    /// Nobody could help: the one that nobody counts.
    TurnedAway,
}

impl Outcome {
    pub const ALL: [Self; 4] = [Self::Advised, Self::Interpreted, Self::Referred, Self::TurnedAway];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Advised => "advised",
            Self::Interpreted => "interpreted",
            Self::Referred => "referred",
            Self::TurnedAway => "turned-away",
        }
    }
}

/// A visit, a call or an outreach talk that is over.
#[derive(Clone, Debug)]
pub struct Late {
    /// The city's local time.
    pub at: NaiveDateTime,
    pub lang: Lang,
    pub topic: String,
    pub channel: Channel,
    pub minutes: i64,
    pub outcome: Outcome,
    /// What was said, in the staff's language; empty: it is only counted.
    pub note: String,
}

/// Who writes, with which form: what makes a second click the same entry.
#[derive(Clone, Copy, Debug)]
pub struct Entering<'e> {
    pub by: Uuid,
    pub lang: Lang,
    /// The form's key and the number of the row in it.
    pub key: &'e str,
    pub row: usize,
}

/// Writes one up. Gives the case that was kept, if a note was.
pub async fn enter_late(
    tx: &mut Tx,
    (ring, city): (&KeyRing, &City),
    late: &Late,
    entering: Entering<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Uuid>> {
    let same = format!("{}\n{}\n{}\n{late:?}", entering.by, entering.key, entering.row);
    let demand = TakenDemand {
        id: tallying::id_of(ring, &same),
        asked_on: late.at.date(),
        asked_hour: i64::from(late.at.hour()),
        lang: late.lang,
        topic: late.topic.clone(),
        channel: late.channel,
        outcome: late.outcome.as_str(),
        took_minutes: Some(late.minutes),
    };
    let is_new = store::insert_taken_demand(tx, &demand).await?;
    if !is_new || late.note.is_empty() {
        return Ok(None);
    }
    let case_id = id::new(now);
    insert(tx, (case_id, demand.id), late, entering.by, (city.instant(late.at), now)).await?;
    let key = CaseKey::random(&mut id::rng());
    let row = case_id.to_string();
    let wrapped = ring.wrap(&key, &row, city.today(now), &mut id::rng())?;
    store::insert_key(tx, case_id, &wrapped, now).await?;
    say(tx, &key, case_id, (&late.note, entering), now).await?;
    audit::append(tx, case_id, Some(entering.by), "written up", late.channel.as_str(), now).await?;
    Ok(Some(case_id))
}

/// A case that is closed from the beginning. It has no secret: nobody holds a receipt of it.
async fn insert(
    tx: &mut Tx,
    (case_id, demand_id): (Uuid, Uuid),
    late: &Late,
    by: Uuid,
    (opened_at, closed_at): (DateTime<Utc>, DateTime<Utc>),
) -> anyhow::Result<()> {
    for _ in 0..LOCATORS_TO_TRY {
        let row = store::LateRow {
            id: case_id,
            locator: Locator::random(&mut id::rng()).to_string(),
            demand_id,
            lang: late.lang,
            topic: &late.topic,
            channel: late.channel,
            contact: if late.channel == Channel::Phone { Contact::Call } else { Contact::Visit },
            weight: LETTER_WEIGHT,
            by,
            outcome: late.outcome.as_str(),
            opened_at,
            closed_at,
        };
        if store::insert_closed(tx, &row).await? {
            return Ok(());
        }
    }
    anyhow::bail!("no free locator was found")
}

async fn say(
    tx: &mut Tx,
    key: &CaseKey,
    case_id: Uuid,
    (note, entering): (&str, Entering<'_>),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let id = id::new(now);
    let row = id.to_string();
    let place = Place { table: "case_messages", row: &row, column: "sealed" };
    let sealed = key.seal(place, note.as_bytes(), &mut id::rng());
    let message = store::NewMessage {
        id,
        case_id,
        author: Author::Counsellor,
        staff_id: Some(entering.by),
        lang: entering.lang,
        sealed: &sealed,
        key_hash: None,
    };
    store::insert_message(tx, &message, now).await.map(drop)
}
