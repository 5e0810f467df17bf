//! Who gets what is pushed, in which language and when: page by page over the subscribers, in the order of
//! their ids. A page reads so many subscriptions of each topic and no more, however few of them are meant, so
//! that it takes as long with a million as with ten thousand.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::audience::Sought;
use super::choosing::{Chosen, Missing, Written, choose, choose_all};
use super::people::{self, Particulars};
use super::{ALERTS, Cadence, store};
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::deliveries::bulletins::{Got, LangReason};
use crate::language::Lang;

/// More than anybody can ask for on one topic: a language each.
const LANGUAGES_AT_MOST: usize = 64;

/// How something that is pushed goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Haste {
    /// At once to whoever wants to hear at once, and not in her quiet hours.
    Usual,
    /// To everybody, at whatever hour: somebody may be in danger.
    Alert,
}

/// What must be known of something that is pushed, to say who gets it, in which language and when.
#[derive(Clone, Debug)]
pub struct Sending<'a> {
    pub city: &'a City,
    pub sought: Sought,
    /// The languages that there are words in.
    pub langs: Vec<Lang>,
    pub missing: Missing,
    pub haste: Haste,
    pub not_after: Option<DateTime<Utc>>,
    pub now: DateTime<Utc>,
}

/// Somebody who gets it, and why in this language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    pub subscriber_id: Uuid,
    /// The oldest one that asked for it.
    pub subscription_id: Option<Uuid>,
    pub channel: Channel,
    /// Of the words.
    pub lang: Lang,
    pub wanted: Lang,
    pub reason: LangReason,
    pub due_at: DateTime<Utc>,
}

/// Somebody who wants it and gets nothing: there are no words in her language, nor in one that she reads besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lacking {
    /// The oldest one that asked for it.
    pub subscription_id: Option<Uuid>,
    pub channel: Channel,
    /// That she wants.
    pub lang: Lang,
}

/// A page of people.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub reached: Vec<Reached>,
    pub lacking: Vec<Lacking>,
    /// Whom it looked at last. None: there is nobody more.
    pub last: Option<Uuid>,
}

/// A live subscription, as the fan-out sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asking {
    pub id: Uuid,
    pub subscriber_id: Uuid,
    pub lang: Lang,
    pub channel: Channel,
    pub cadence: Cadence,
}

impl Sending<'_> {
    pub(super) fn written(&self) -> Written<'_> {
        Written { city: self.city, langs: &self.langs, missing: self.missing }
    }

    /// Of what is subscribed to.
    pub(super) fn topics(&self) -> Vec<String> {
        match self.haste {
            Haste::Usual => self.sought.topics.clone(),
            Haste::Alert => vec![ALERTS.to_owned()],
        }
    }

    /// Whether who asked so gets it now, if she asked for this language by this channel.
    pub(super) fn hears(&self, cadence: Cadence) -> bool {
        self.haste == Haste::Alert || cadence == Cadence::AtOnce
    }

    /// When it is due to somebody.
    pub(super) fn due_at(&self, person: &Particulars) -> DateTime<Utc> {
        match self.haste {
            Haste::Usual => person.silent_until(self.now).unwrap_or(self.now),
            Haste::Alert => self.now,
        }
    }

    fn reach(&self, page: &mut Page, asking: &[Asking], person: &Particulars) {
        let Some(first) = asking.first().filter(|_| person.lives_in(&self.sought)) else {
            return;
        };
        let mut wanted: Vec<Lang> = Vec::new();
        for one in asking {
            if !wanted.contains(&one.lang) {
                wanted.push(one.lang);
            }
        }
        let (chosen, without) = choose_all(&wanted, &person.others, &self.written());
        let oldest = |lang| asking.iter().find(|one| one.lang == lang).map(|one| one.id);
        let due_at = self.due_at(person);
        let reached = chosen.into_iter().map(|Chosen { wanted, lang, reason }| Reached {
            subscriber_id: first.subscriber_id,
            subscription_id: oldest(wanted),
            channel: first.channel,
            lang,
            wanted,
            reason,
            due_at,
        });
        page.reached.extend(reached);
        let channel = first.channel;
        let lacking = without.into_iter().map(|lang| Lacking {
            subscription_id: oldest(lang),
            channel,
            lang,
        });
        page.lacking.extend(lacking);
    }

    /// In which language somebody gets what follows something that she got: in that one, if there are words in it.
    fn reach_again(&self, got: &Got, person: &Particulars) -> Option<Reached> {
        let chosen = match self.langs.contains(&got.lang) {
            true => Chosen { wanted: got.wanted, lang: got.lang, reason: got.reason },
            false => choose(got.wanted, &person.others, &self.written())?,
        };
        Some(Reached {
            subscriber_id: got.subscriber_id,
            subscription_id: got.subscription_id,
            channel: got.channel,
            lang: chosen.lang,
            wanted: chosen.wanted,
            reason: chosen.reason,
            due_at: self.due_at(person),
        })
    }
}

/// The next people who get something at once, after this one (nil: from the first): at most `most`, whole
/// people.
pub async fn reached_after(
    tx: &mut Tx,
    sending: &Sending<'_>,
    after: Uuid,
    most: usize,
) -> anyhow::Result<Page> {
    let (asking, last) = asking_after(tx, &sending.topics(), after, most).await?;
    let ids: Vec<Uuid> = asking.keys().copied().collect();
    let people = people::particulars(tx, &ids, sending.city.time_zone).await?;
    let mut page = Page { last, ..Page::default() };
    for (id, mut asking) in asking {
        let Some(person) = people.get(&id) else { continue };
        asking.retain(|one| {
            sending.hears(one.cadence) && sending.sought.means(one.lang, one.channel)
        });
        sending.reach(&mut page, &asking, person);
    }
    Ok(page)
}

/// Those who get what follows something that they got, up to the last of these. Whoever has stopped since gets nothing.
pub async fn reached_again(
    tx: &mut Tx,
    sending: &Sending<'_>,
    got: &[Got],
) -> anyhow::Result<Page> {
    let mut ids: Vec<Uuid> = got.iter().map(|got| got.subscriber_id).collect();
    ids.dedup();
    let people = people::particulars(tx, &ids, sending.city.time_zone).await?;
    let mut page = Page { last: got.last().map(|got| got.subscriber_id), ..Page::default() };
    for got in got {
        let person = people.get(&got.subscriber_id);
        let meant = sending.sought.means(got.lang, got.channel);
        let Some(person) = person.filter(|person| meant && person.lives_in(&sending.sought)) else {
            continue;
        };
        let Some(new) = sending.reach_again(got, person) else {
            let (subscription_id, channel, lang) = (got.subscription_id, got.channel, got.wanted);
            page.lacking.push(Lacking { subscription_id, channel, lang });
            continue;
        };
        // Of one person they stand beside each other: two texts may be set right by one.
        let hers =
            page.reached.iter().rev().take_while(|one| one.subscriber_id == new.subscriber_id);
        if !hers.into_iter().any(|one| one.lang == new.lang) {
            page.reached.push(new);
        }
    }
    Ok(page)
}

/// Which of these subscriptions had begun by an instant.
pub async fn begun_by(tx: &mut Tx, ids: &[Uuid], at: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    store::begun_by(tx, ids, at).await
}

/// The live subscriptions of the next people on any of these topics, each person's oldest first, and whom it
/// looked at last.
async fn asking_after(
    tx: &mut Tx,
    topics: &[String],
    after: Uuid,
    most: usize,
) -> anyhow::Result<(BTreeMap<Uuid, Vec<Asking>>, Option<Uuid>)> {
    let mut people: BTreeMap<Uuid, Vec<Asking>> = BTreeMap::new();
    // Nobody behind the first topic that has more than this page takes is whole.
    let mut whole_until: Option<Uuid> = None;
    for topic in topics {
        let (rows, until) = asking_on(tx, topic, after, most).await?;
        whole_until = [whole_until, until].into_iter().flatten().min();
        for row in rows {
            people.entry(row.subscriber_id).or_default().push(row);
        }
    }
    if let Some(until) = whole_until {
        people.retain(|id, _| *id <= until);
    }
    let last = match people.keys().nth(most.saturating_sub(1)).copied() {
        Some(last) if people.len() > most => {
            people.retain(|id, _| *id <= last);
            Some(last)
        }
        _ => whole_until.or_else(|| people.keys().next_back().copied()),
    };
    for asking in people.values_mut() {
        asking.sort_by_key(|one| one.id);
    }
    Ok((people, last))
}

/// The same on one topic: whole people, and until whom, if there are more.
async fn asking_on(
    tx: &mut Tx,
    topic: &str,
    after: Uuid,
    most: usize,
) -> anyhow::Result<(Vec<Asking>, Option<Uuid>)> {
    let mut limit = most;
    let mut rows = store::asking_after(tx, topic, after, limit).await?;
    let is_one = |rows: &[Asking]| {
        rows.first().map(|row| row.subscriber_id) == rows.last().map(|row| row.subscriber_id)
    };
    if rows.len() >= limit && is_one(&rows) {
        limit += LANGUAGES_AT_MOST;
        rows = store::asking_after(tx, topic, after, limit).await?;
    }
    if rows.len() < limit {
        return Ok((rows, None));
    }
    // The page may have cut somebody's languages in two.
    let cut = rows.last().map(|row| row.subscriber_id);
    rows.retain(|row| Some(row.subscriber_id) != cut);
    let until = rows.last().map(|row| row.subscriber_id);
    Ok((rows, until))
}
