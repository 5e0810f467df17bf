//! What is known of somebody who gets what is pushed, as little as it is: which languages she reads, where she
//! lives, when she wants quiet; and where she is written to.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::audience::{SealedAddress, Sought};
use super::quiet::{QuietHours, zone_of};
use super::store;
use crate::db::Tx;
use crate::language::Lang;

/// What somebody said of herself.
#[derive(Clone, Debug)]
pub struct Particulars {
    /// The languages that she reads besides those that she wants, in her order.
    pub others: Vec<Lang>,
    pub district: Option<String>,
    pub zone: Tz,
    pub quiet: Option<QuietHours>,
    /// Nothing but alerts is sent before.
    pub paused_until: Option<DateTime<Utc>>,
}

impl Particulars {
    /// As they are kept; whoever said nothing lives by the city's clock.
    pub(super) fn read(kept: &store::Kept, of_city: Tz) -> Self {
        let zone = zone_of(kept.time_zone.as_deref(), of_city);
        let others = kept.other_langs.as_deref().map(serde_json::from_str::<Vec<Lang>>);
        Self {
            // A tag that is none any more must not keep what is pushed from everybody.
            others: others.and_then(Result::ok).unwrap_or_default(),
            district: kept.district.clone(),
            zone,
            quiet: QuietHours::parse(zone, kept.quiet_from.as_deref(), kept.quiet_until.as_deref()),
            paused_until: kept.paused_until,
        }
    }

    /// Until when nothing but alerts is sent to her; `None` if it may be now.
    pub fn silent_until(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let paused = self.paused_until.filter(|until| *until > now);
        let quiet = self.quiet.and_then(|quiet| quiet.end_of(paused.unwrap_or(now)));
        quiet.or(paused)
    }

    /// Whether she lives where something is meant for. Whoever named no district is meant too.
    pub fn lives_in(&self, sought: &Sought) -> bool {
        let is_there = |district: &String| sought.districts.contains(district);
        sought.districts.is_empty() || self.district.as_ref().is_none_or(is_there)
    }
}

/// Somebody who is written to at this moment.
#[derive(Clone, Debug)]
pub struct Reader {
    pub address: SealedAddress,
    person: Particulars,
    /// What she gets now: topic and language of each live subscription.
    live: Vec<(String, Lang)>,
}

impl Reader {
    /// As [`Particulars::silent_until`].
    pub fn silent_until(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.person.silent_until(now)
    }

    /// Whether she still gets one of these topics in a language.
    pub fn gets(&self, topics: &[String], wanted: Lang) -> bool {
        self.live.iter().any(|(topic, lang)| *lang == wanted && topics.contains(topic))
    }

    /// Whether she still gets one of these topics in any language.
    pub fn gets_any(&self, topics: &[String]) -> bool {
        self.live.iter().any(|(topic, _)| topics.contains(topic))
    }
}

/// What is known of those of these subscribers who have not stopped.
pub async fn particulars(
    tx: &mut Tx,
    subscribers: &[Uuid],
    of_city: Tz,
) -> anyhow::Result<HashMap<Uuid, Particulars>> {
    let kept = store::particulars(tx, subscribers).await?.into_iter();
    Ok(kept.map(|(id, kept)| (id, Particulars::read(&kept, of_city))).collect())
}

/// Those of these subscribers who are still written to. Whoever has stopped everything is not among them.
pub async fn readers(
    tx: &mut Tx,
    subscribers: &[Uuid],
    of_city: Tz,
) -> anyhow::Result<HashMap<Uuid, Reader>> {
    let mut readers = HashMap::new();
    for (id, address, kept) in store::reached(tx, subscribers).await? {
        let person = Particulars::read(&kept, of_city);
        readers.insert(id, Reader { address, person, live: Vec::new() });
    }
    for (id, topic, lang) in store::live_of(tx, subscribers).await? {
        if let Some(reader) = readers.get_mut(&id) {
            reader.live.push((topic, lang));
        }
    }
    readers.retain(|_, reader| !reader.live.is_empty());
    Ok(readers)
}
