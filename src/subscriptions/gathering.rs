//! Who hears once a day or once a week, and what she had asked for when: by the history of her subscriptions, so
//! that whoever changed her mind loses nothing of what was gathered for her.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::{Cadence, store, zone_of};
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::language::Lang;

/// A subscription that gathers what is sent, from – until.
#[derive(Clone, Debug)]
pub struct Gathering {
    pub id: Uuid,
    pub subscriber_id: Uuid,
    pub topic: String,
    pub lang: Lang,
    pub channel: Channel,
    pub started_at: DateTime<Utc>,
    /// When she changed it.
    pub ended_at: Option<DateTime<Utc>>,
}

impl Gathering {
    /// Whether she had it at an instant.
    pub fn is_live_at(&self, at: DateTime<Utc>) -> bool {
        self.started_at <= at && self.ended_at.is_none_or(|ended| ended > at)
    }
}

/// Whose subscriptions a run of digests looks at.
#[derive(Clone, Copy, Debug)]
pub struct Gatherers {
    pub cadence: Cadence,
    /// Those who named this time zone. None: everybody of the cadence, as most people named none.
    pub zone: Option<Tz>,
    /// Those that were changed after this instant are among them; those that were stopped are not.
    pub changed_after: DateTime<Utc>,
}

/// The subscriptions of the next people after this one, oldest first, about `most`, and whom it looked at last; none:
/// there is nobody more.
pub async fn gathering_after(
    tx: &mut Tx,
    gatherers: &Gatherers,
    after: Uuid,
    most: usize,
) -> anyhow::Result<(BTreeMap<Uuid, Vec<Gathering>>, Option<Uuid>)> {
    let mut limit = most;
    let rows = loop {
        let mut rows = store::gathering_after(tx, gatherers, after, limit).await?;
        if rows.len() < limit {
            break rows;
        }
        // The page may have cut what somebody has in two.
        let cut = rows.last().map(|row| row.subscriber_id);
        rows.retain(|row| Some(row.subscriber_id) != cut);
        if !rows.is_empty() {
            break rows;
        }
        limit *= 2;
    };
    let last = rows.last().map(|row| row.subscriber_id);
    let mut people: BTreeMap<Uuid, Vec<Gathering>> = BTreeMap::new();
    for row in rows {
        people.entry(row.subscriber_id).or_default().push(row);
    }
    for gathering in people.values_mut() {
        gathering.sort_by_key(|one| one.id);
    }
    Ok((people, last))
}

/// The time zones that subscribers live in, the city's first.
pub async fn zones(tx: &mut Tx, of_city: Tz) -> anyhow::Result<Vec<Tz>> {
    let mut zones = vec![of_city];
    for name in store::zones(tx).await? {
        let zone = zone_of(Some(&name), of_city);
        if !zones.contains(&zone) {
            zones.push(zone);
        }
    }
    Ok(zones)
}
