//! What somebody gets in a digest, and who gets the same.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Run;
use crate::bulletins::store::digests as store;
use crate::bulletins::{Bulletin, fanning, store as bulletins};
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::bulletins::{self as pushed, LangReason, Target};
use crate::deliveries::digests::{self as outbox, Item};
use crate::language::Lang;
use crate::subscriptions::{
    self, Chosen, Gatherers, Gathering, Missing, Particulars, Sought, Written, choose, choose_all,
};
use crate::texts::{self, Draft};

/// A bulletin that may stand in a digest.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub bulletin: Bulletin,
    /// When it was sent.
    pub at: DateTime<Utc>,
    pub(super) sought: Sought,
    pub(super) langs: Vec<Lang>,
    pub(super) missing: Missing,
    pub(super) drafts: Vec<Draft>,
}

/// Those who get the same bulletins in the same languages.
#[derive(Clone, Debug)]
pub struct Group {
    pub frame: Lang,
    /// In the order of time.
    pub items: Vec<Item>,
    pub targets: Vec<Target>,
}

/// A page of people.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub groups: Vec<Group>,
    /// Whom it looked at last. None: there is nobody more.
    pub last: Option<Uuid>,
}

/// The bulletins that a run may tell of, in the order of time.
pub async fn gathered(tx: &mut Tx, run: &Run) -> anyhow::Result<Vec<Candidate>> {
    let mut candidates = Vec::new();
    for (id, at) in store::sent(tx, run.looks_back_to(), run.until_at).await? {
        let Some(bulletin) = bulletins::find(tx, id).await? else { continue };
        candidates.push(Candidate {
            at,
            sought: bulletin.sought(),
            langs: fanning::langs(tx, &bulletin).await?,
            missing: fanning::missing(tx, id).await?,
            drafts: texts::drafts(tx, bulletin.text_id).await?,
            bulletin,
        });
    }
    Ok(candidates)
}

/// Finds out what the next people get, about `most` subscriptions of them.
pub async fn gather(
    tx: &mut Tx,
    city: &City,
    run: &Run,
    candidates: &[Candidate],
    most: usize,
    now: DateTime<Utc>,
) -> anyhow::Result<Page> {
    let after = run.cursor.unwrap_or_default();
    // Nobody gets an empty one: with nothing to tell there is nobody to look at.
    if candidates.is_empty() {
        return Ok(Page::default());
    }
    let gatherers = Gatherers {
        cadence: run.every.cadence(),
        zone: Some(run.zone).filter(|zone| *zone != city.time_zone),
        changed_after: run.looks_back_to(),
    };
    let (asking, last) = subscriptions::gathering_after(tx, &gatherers, after, most).await?;
    let Some(last) = last else { return Ok(Page::default()) };
    let ids: Vec<Uuid> = asking.keys().copied().collect();
    let people = subscriptions::particulars(tx, &ids, city.time_zone).await?;
    let earlier = earlier(tx, run, candidates, &ids).await?;
    let mut groups: BTreeMap<(Lang, Vec<Item>), Vec<Target>> = BTreeMap::new();
    for (id, asking) in asking {
        let Some(person) = people.get(&id).filter(|person| person.zone == run.zone) else {
            continue;
        };
        for (wanted, items) in told(city, &asking, person, candidates, &earlier) {
            let target = target(&asking, person, wanted, now);
            groups.entry((wanted, items)).or_default().extend(target);
        }
    }
    let groups = groups.into_iter();
    let groups = groups.map(|((frame, items), targets)| Group { frame, items, targets }).collect();
    Ok(Page { groups, last: Some(last) })
}

/// What people heard of before this run.
#[derive(Default)]
struct Earlier {
    /// Who got which bulletin, at once or in a digest: nothing comes twice.
    got: HashSet<(Uuid, Uuid)>,
    /// Of those who were told of one in a digest, the languages of the frame and of the words: what sets it right
    /// goes to them.
    told: HashMap<(Uuid, Uuid), Vec<(Lang, Lang)>>,
}

/// They are named one by one: between two who get digests there may be any number who do not.
async fn earlier(
    tx: &mut Tx,
    run: &Run,
    candidates: &[Candidate],
    people: &[Uuid],
) -> anyhow::Result<Earlier> {
    let mut earlier = Earlier::default();
    for candidate in candidates {
        let id = candidate.bulletin.id;
        let had = pushed::had_of(tx, id, people).await?;
        earlier.got.extend(had.into_iter().map(|subscriber| (subscriber, id)));
    }
    // A bulletin is told of in runs that end after it was sent.
    let runs = store::since(tx, run.looks_back_to()).await?;
    for told in outbox::got(tx, &runs, people).await? {
        let of = (told.subscriber_id, told.bulletin_id);
        earlier.got.insert(of);
        earlier.told.entry(of).or_default().push((told.frame, told.lang));
    }
    Ok(earlier)
}

/// What somebody is told of, by the language that she wants.
fn told(
    city: &City,
    asking: &[Gathering],
    person: &Particulars,
    candidates: &[Candidate],
    earlier: &Earlier,
) -> BTreeMap<Lang, Vec<Item>> {
    let mut told: BTreeMap<Lang, Vec<Item>> = BTreeMap::new();
    let Some(first) = asking.first() else { return told };
    for candidate in candidates {
        let id = candidate.bulletin.id;
        if earlier.got.contains(&(first.subscriber_id, id)) || !person.lives_in(&candidate.sought) {
            continue;
        }
        let written = Written { city, langs: &candidate.langs, missing: candidate.missing };
        let chosen = match candidate.bulletin.follows {
            Some(wrong) => {
                let mut heard = in_this(&told, wrong);
                let before = earlier.told.get(&(first.subscriber_id, wrong));
                heard.extend(before.into_iter().flatten());
                heard.retain(|(_, lang)| candidate.sought.means(*lang, first.channel));
                set_right(&heard, &person.others, &written)
            }
            None => choose_all(&langs(asking, candidate), &person.others, &written).0,
        };
        for one in chosen {
            told.entry(one.wanted).or_default().push((id, one.lang));
        }
    }
    told
}

/// The languages of the frame and of the words in which this digest tells of a bulletin.
fn in_this(told: &BTreeMap<Lang, Vec<Item>>, bulletin: Uuid) -> Vec<(Lang, Lang)> {
    let of = |(frame, items): (&Lang, &Vec<Item>)| {
        let item = items.iter().find(|(id, _)| *id == bulletin)?;
        Some((*frame, item.1))
    };
    told.iter().filter_map(of).collect()
}

/// In which language somebody hears what is right who heard what was wrong: in the same, if there are words in it.
fn set_right(heard: &[(Lang, Lang)], others: &[Lang], written: &Written<'_>) -> Vec<Chosen> {
    let mut chosen: Vec<Chosen> = Vec::new();
    for (wanted, lang) in heard.iter().copied() {
        let one = match written.langs.contains(&lang) {
            true => Some(Chosen { wanted, lang, reason: LangReason::Wanted }),
            false => choose(wanted, others, written),
        };
        let new = one.filter(|one| !chosen.iter().any(|known| known.lang == one.lang));
        chosen.extend(new);
    }
    chosen
}

/// The languages in which somebody wants a bulletin: those of now, if she had asked for its topics when it was sent.
/// None: it was not for her.
fn langs(asking: &[Gathering], candidate: &Candidate) -> Vec<Lang> {
    let meant: Vec<&Gathering> = asking
        .iter()
        .filter(|one| candidate.sought.topics.contains(&one.topic))
        .filter(|one| candidate.sought.means(one.lang, one.channel))
        .collect();
    let mut then = meant.iter().filter(|one| one.is_live_at(candidate.at)).peekable();
    if then.peek().is_none() {
        return Vec::new();
    }
    let is_going_on = meant.iter().any(|one| one.ended_at.is_none());
    let mut langs = Vec::new();
    let of_now = meant.iter().filter(|one| one.ended_at.is_none());
    let chosen: Vec<Lang> = match is_going_on {
        true => of_now.map(|one| one.lang).collect(),
        // She has changed to another cadence since: this is the last one of this.
        false => then.map(|one| one.lang).collect(),
    };
    for lang in chosen {
        if !langs.contains(&lang) {
            langs.push(lang);
        }
    }
    langs
}

fn target(
    asking: &[Gathering],
    person: &Particulars,
    wanted: Lang,
    now: DateTime<Utc>,
) -> Option<Target> {
    let oldest = asking.iter().find(|one| one.lang == wanted)?;
    Some(Target {
        subscriber_id: oldest.subscriber_id,
        subscription_id: Some(oldest.id),
        channel: oldest.channel,
        lang: wanted,
        wanted,
        reason: LangReason::Wanted,
        due_at: person.silent_until(now).unwrap_or(now),
    })
}
