//! What an outsider can check of the trails: every chain is whole, and none was cut off at its end.
//!
//! A chain alone does not show that its last entries are gone. So once a day the end of every chain is kept, and
//! over all of them a hash that nobody can make without the key ring: an anchor. An end that no longer stands in
//! its chain is never moved on, so that the fault stays to be seen. Entries are kept for as long as the case's
//! row is, which is for ever: more than the two years that the law asks for.

use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{audit, store};
use crate::db::{Db, Tx};
use crate::vault::KeyRing;

/// Chains or ends in one reading.
const BATCH: i64 = 500;

/// What is wrong with a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The entry is not as it was written.
    Changed,
    /// There is no such entry.
    Missing,
    /// The chain ends before the entry that was its last once.
    CutOff,
}

/// Where a chain is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    pub locator: String,
    /// The entry.
    pub number: i64,
    pub fault: Fault,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub cases: usize,
    pub entries: usize,
    pub broken: Vec<Broken>,
    /// The day of the last anchor; none: none was made yet.
    pub anchored_on: Option<NaiveDate>,
    /// The kept ends are not those over which the last anchor was made.
    pub is_anchor_broken: bool,
}

impl Report {
    pub fn is_whole(&self) -> bool {
        self.broken.is_empty() && !self.is_anchor_broken
    }
}

/// Keeps the end of every chain and makes the day's anchor, once a day. Where the kept ends are no longer those
/// of the last anchor, none is made: a new one over them would hide for ever that they were changed.
pub(super) async fn make(
    db: &Db,
    ring: &KeyRing,
    day: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let mut tx = db.begin().await?;
    let last = store::last_anchor(&mut tx).await?;
    if last.as_ref().is_some_and(|last| last.day >= day) {
        return Ok(false);
    }
    let before = check(&mut tx, ring).await?;
    if let Some(Checked { day, is_whole: false }) = before {
        tracing::error!(%day, "the ends of the trails are not as they were anchored: maru audit verify");
        return Ok(false);
    }
    store::keep_heads(&mut tx).await?;
    let previous = last.map(|last| last.hash).unwrap_or_default();
    let sum = sum(&mut tx).await?;
    let hash = hash_of(ring, day, &sum, &previous);
    let anchor =
        store::AnchorRow { day, cases: sum.cases, entries: sum.entries, hash: hash.to_vec() };
    store::insert_anchor(&mut tx, &anchor, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Walks all chains, or that of one case, and compares the kept ends with the last anchor.
pub async fn verify(db: &Db, ring: &KeyRing, locator: Option<&str>) -> anyhow::Result<Report> {
    let mut report = Report::default();
    let mut after = Uuid::nil();
    loop {
        let mut tx = db.read().await?;
        let cases = store::audited_after(&mut tx, after, locator, BATCH).await?;
        let Some((last, _)) = cases.last() else { break };
        after = *last;
        for (case_id, locator) in cases {
            walk(&mut tx, &mut report, case_id, locator).await?;
        }
    }
    let mut tx = db.read().await?;
    if let Some(checked) = check(&mut tx, ring).await? {
        report.anchored_on = Some(checked.day);
        report.is_anchor_broken = !checked.is_whole;
    }
    Ok(report)
}

/// The last anchor, and whether the kept ends are those over which it was made.
struct Checked {
    day: NaiveDate,
    is_whole: bool,
}

/// Compares the kept ends with the last anchor; none: none was made yet.
async fn check(tx: &mut Tx, ring: &KeyRing) -> anyhow::Result<Option<Checked>> {
    let anchors = store::last_anchors(tx).await?;
    let Some(last) = anchors.first() else {
        return Ok(None);
    };
    let previous = anchors.get(1).map(|anchor| anchor.hash.clone()).unwrap_or_default();
    let sum = sum(tx).await?;
    let is_whole = hash_of(ring, last.day, &sum, &previous) == last.hash.as_slice();
    Ok(Some(Checked { day: last.day, is_whole }))
}

async fn walk(
    tx: &mut Tx,
    report: &mut Report,
    case_id: Uuid,
    locator: String,
) -> anyhow::Result<()> {
    let trail = audit::trail(tx, case_id).await?;
    report.cases += 1;
    report.entries += trail.len();
    let head = store::head(tx, case_id).await?;
    let broken = audit::first_break(case_id, &trail).or_else(|| match head {
        Some((number, hash)) => {
            let kept = trail.iter().find(|entry| entry.number == number);
            match kept {
                Some(entry) if entry.hash == hash => None,
                Some(_) => Some((number, Fault::Changed)),
                None => Some((number, Fault::CutOff)),
            }
        }
        // A case is opened with an entry, in one transaction.
        None if trail.is_empty() => Some((1, Fault::Missing)),
        None => None,
    });
    report.broken.extend(broken.map(|(number, fault)| Broken { locator, number, fault }));
    Ok(())
}

/// All kept ends in one.
struct Sum {
    cases: i64,
    entries: i64,
    hash: [u8; 32],
}

async fn sum(tx: &mut Tx) -> anyhow::Result<Sum> {
    let mut hasher = Sha256::new();
    let (mut cases, mut entries, mut after) = (0, 0, Uuid::nil());
    loop {
        let heads = store::heads_after(tx, after, BATCH).await?;
        let Some((last, ..)) = heads.last() else { break };
        after = *last;
        for (case_id, number, hash) in &heads {
            hasher.update(case_id.as_bytes());
            hasher.update(number.to_be_bytes());
            hasher.update(hash);
            cases += 1;
            entries += number;
        }
    }
    Ok(Sum { cases, entries, hash: hasher.finalize().into() })
}

fn hash_of(ring: &KeyRing, day: NaiveDate, sum: &Sum, previous: &[u8]) -> [u8; 32] {
    let text = format!("{day}\n{}\n{}\n", sum.cases, sum.entries);
    ring.keyed_hash("audit-anchor", &[text.as_bytes(), &sum.hash, previous].concat())
}
