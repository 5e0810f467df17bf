//! The tally: a question at the counter that is no case is counted with two keys, and without a person.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{Channel, store};
use crate::city::City;
use crate::db::Tx;
use crate::language::Lang;
use crate::vault::KeyRing;

/// So long a slip of the finger can be taken back.
pub const UNDONE_WITHIN: TimeDelta = TimeDelta::minutes(5);

/// Who counted is known for so long: for the day's own count, and for taking back.
const KNOWN: TimeDelta = TimeDelta::days(2);

/// What was asked, in which language, and how somebody came.
#[derive(Clone, Copy, Debug)]
pub struct Question<'q> {
    pub lang: Lang,
    pub topic: &'q str,
    pub channel: Channel,
    /// What makes a second press the same question.
    pub key: &'q str,
}

/// Counts a question. A second press of the same key counts once.
pub async fn tally(
    tx: &mut Tx,
    (ring, city): (&KeyRing, &City),
    question: Question<'_>,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let same = format!("{staff_id}\n{}", question.key);
    let demand = store::TakenDemand {
        id: id_of(ring, &same),
        asked_on: city.today(now),
        asked_hour: hour_of(city, now),
        lang: question.lang,
        topic: question.topic.to_owned(),
        channel: question.channel,
        outcome: "tally",
        took_minutes: None,
    };
    if store::insert_taken_demand(tx, &demand).await? {
        store::insert_tally(tx, demand.id, staff_id, now).await?;
    }
    Ok(())
}

/// How many somebody has counted today.
pub async fn tallied_today(
    tx: &mut Tx,
    city: &City,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let midnight = city.instant(city.today(now).and_time(chrono::NaiveTime::MIN));
    store::count_tallies(tx, staff_id, midnight).await
}

/// What somebody counted last, while it can be taken back: its language and topic.
pub async fn last_tally(
    tx: &mut Tx,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<(Uuid, Lang, String)>> {
    store::last_tally(tx, staff_id, now - UNDONE_WITHIN).await
}

/// Takes back what somebody counted last. `false` if that was too long ago, or another one.
pub async fn untally(
    tx: &mut Tx,
    demand_id: Uuid,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let last = last_tally(tx, staff_id, now).await?;
    if last.is_none_or(|(id, ..)| id != demand_id) {
        return Ok(false);
    }
    store::delete_tally(tx, demand_id).await?;
    Ok(true)
}

/// Forgets who counted what, when it can be of no use any more. What was counted stays.
pub(super) async fn forget(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<()> {
    store::forget_tallies(tx, now - KNOWN).await
}

/// The id of a demand that comes once for the same words: keyed, so that it says nothing of them.
pub(super) fn id_of(ring: &KeyRing, same: &str) -> Uuid {
    let hash = ring.keyed_hash("taken-demand", same.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

fn hour_of(city: &City, now: DateTime<Utc>) -> i64 {
    use chrono::Timelike;
    i64::from(city.local(now).hour())
}
