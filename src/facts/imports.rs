//! Taking facts in from content files, beside what was changed in the house.
//!
//! Three states of each value are compared: what its file said when it was last taken in, what it says now,
//! and what the house has. A change of one side is taken; where both changed, the house's stays. Having
//! looked a value up again is no change of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};

use super::{Fact, Facts, Step, Value, What, store};
use crate::db::{Tx, epoch};

/// What an import of facts did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Whether there was no fact before.
    pub is_first: bool,
    pub is_changed: bool,
    /// `facts#id@day` of what changed in its file and in the house: the house's stays.
    pub kept: Vec<String>,
    /// Facts that stand in no file any more, as their last file said them.
    pub gone: BTreeSet<String>,
}

type ByDay<T> = BTreeMap<NaiveDate, T>;

/// One fact as its file, the house and the last import have it.
#[derive(Default)]
struct Sides {
    file: ByDay<Fact>,
    house: ByDay<Value>,
    base: ByDay<Fact>,
}

/// What a fact becomes.
struct Merged {
    house: ByDay<Value>,
    /// The days of values that changed on both sides.
    kept: BTreeSet<NaiveDate>,
}

/// Takes in what the files say. What they say no more of a fact goes too; a fact of which they say nothing
/// is given back as gone, for [`forget`].
pub async fn take(tx: &mut Tx, facts: &[Fact], now: DateTime<Utc>) -> anyhow::Result<Taken> {
    let mut taken = Taken::default();
    epoch::hold(tx).await?;
    let sides = sides(tx, facts).await?;
    taken.is_first = sides.values().all(|sides| sides.house.is_empty() && sides.base.is_empty());
    for (id, sides) in &sides {
        if sides.file.is_empty() {
            if !sides.base.is_empty() {
                taken.gone.insert(id.clone());
            }
            continue;
        }
        let merged = merge(sides);
        taken.kept.extend(merged.kept.iter().map(|day| format!("facts#{id}@{day}")));
        taken.is_changed |= store_merged(tx, id, sides, &merged, now).await?;
    }
    if taken.is_changed {
        epoch::raise(tx).await?;
    }
    Ok(taken)
}

/// Forgets a fact that stands in no file any more, and gives whether it did: what somebody changed in the
/// house stays. Whether a text still names it is for the caller to know.
pub async fn forget(tx: &mut Tx, id: &str, now: DateTime<Utc>) -> anyhow::Result<bool> {
    let mut sides = sides(tx, &[]).await?;
    let Some(sides) = sides.remove(id) else { return Ok(false) };
    let merged = merge(&sides);
    if !merged.kept.is_empty() || !merged.house.is_empty() {
        return Ok(false);
    }
    store_merged(tx, id, &sides, &merged, now).await?;
    epoch::raise(tx).await?;
    Ok(true)
}

async fn sides(tx: &mut Tx, facts: &[Fact]) -> anyhow::Result<BTreeMap<String, Sides>> {
    let mut sides: BTreeMap<String, Sides> = BTreeMap::new();
    for fact in facts {
        let own = sides.entry(fact.id.clone()).or_default();
        own.file.insert(fact.valid_from, fact.clone());
    }
    for value in store::values(tx, None).await? {
        let own = sides.entry(value.fact.id.clone()).or_default();
        own.house.insert(value.fact.valid_from, value);
    }
    for fact in store::imported(tx).await? {
        sides.entry(fact.id.clone()).or_default().base.insert(fact.valid_from, fact);
    }
    Ok(sides)
}

fn days(sides: &Sides) -> BTreeSet<NaiveDate> {
    let files = sides.file.keys().chain(sides.base.keys());
    files.chain(sides.house.keys()).copied().collect()
}

fn merge(sides: &Sides) -> Merged {
    let mut merged = Merged { house: ByDay::new(), kept: BTreeSet::new() };
    for day in days(sides) {
        let (file, house) = (sides.file.get(&day), sides.house.get(&day));
        let base = sides.base.get(&day);
        let own = house.map(|value| &value.fact);
        // A value that has held may be shown by a text of its day; ending one is the way to take it away.
        let is_dropped = file.is_none()
            && own.is_some_and(|own| !sides.file.is_empty() && stands_alone(own, &sides.file));
        let value = if is_dropped {
            if base.is_some() {
                merged.kept.insert(day);
            }
            house.cloned()
        } else if says_same(file, own) || says_same(file, base) {
            house.map(|house| looked_up(house, file))
        } else if says_same(own, base) {
            file.map(from_file)
        } else {
            merged.kept.insert(day);
            house.cloned()
        };
        merged.house.extend(value.map(|value| (day, value)));
    }
    // Each value alone may be taken, and yet two hold on one day or count other things: the house's then.
    if !is_whole(&merged.house) {
        let differs = |day: &NaiveDate| {
            let own = sides.house.get(day).map(|value| &value.fact);
            let file = sides.file.get(day);
            !says_same(file, own) && !says_same(file, sides.base.get(day))
        };
        merged.kept = days(sides).into_iter().filter(differs).collect();
        merged.house = sides.house.clone();
    }
    merged
}

/// Whether a value holds on none of the days of others.
fn stands_alone(value: &Fact, others: &ByDay<Fact>) -> bool {
    let is_before =
        |one: &Fact, other: &Fact| one.valid_until.is_some_and(|until| until < other.valid_from);
    others.values().all(|other| is_before(value, other) || is_before(other, value))
}

/// Whether two say the same, whenever it was looked up.
fn says_same(one: Option<&Fact>, other: Option<&Fact>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => *one == Fact { checked_on: one.checked_on, ..other.clone() },
        _ => false,
    }
}

/// The house's value, with the day on which its file says that it was looked up, if that is later.
fn looked_up(house: &Value, file: Option<&Fact>) -> Value {
    let mut value = house.clone();
    if let Some(file) = file
        && says_same(Some(file), Some(&house.fact))
        && file.checked_on > house.fact.checked_on
    {
        value.fact.checked_on = file.checked_on;
        value.checked_by = None;
    }
    value
}

fn from_file(fact: &Fact) -> Value {
    Value { fact: fact.clone(), checked_by: None, review_on: None, edited_at: None }
}

fn is_whole(values: &ByDay<Value>) -> bool {
    let facts = Facts::new(values.values().map(|value| value.fact.clone()));
    let mut units = values.values().map(|value| value.fact.unit);
    let first = units.next();
    facts.overlap().is_none() && units.all(|unit| Some(unit) == first)
}

/// Writes what differs, and gives whether the house's values changed.
async fn store_merged(
    tx: &mut Tx,
    id: &str,
    sides: &Sides,
    merged: &Merged,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    for day in days(sides).difference(&merged.kept) {
        let file = sides.file.get(day);
        if file != sides.base.get(day) {
            store::set_imported(tx, (id, *day), file).await?;
        }
    }
    if merged.house == sides.house {
        return Ok(false);
    }
    let values: Vec<Value> = merged.house.values().cloned().collect();
    store::put(tx, id, &values).await?;
    // The first values of a fact are no change of it.
    for day in days(sides).iter().filter(|_| !sides.house.is_empty()) {
        let (before, after) = (sides.house.get(day).cloned(), merged.house.get(day).cloned());
        if before != after {
            store::remember(tx, id, &Step { what: What::Imported, before, after }, None, now)
                .await?;
        }
    }
    Ok(true)
}
