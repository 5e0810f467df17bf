//! Erasing: what was said in a case is destroyed with its key, when the time to keep it is over or the client
//! wishes it. That there was a case, its dates, the demand and the trail remain.
//!
//! The wrapped key goes first: from then on nothing sealed opens, here or in a copy of the database once the
//! key ring's month is destroyed too (`rotation`). The rows go with it.

mod decisions;
mod retention;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::reading::Reason;
use super::state::{self, Act, State};
use super::{Case, Refusal, assigning, audit, files, folder, sealing, store};
use crate::city::City;
use crate::db::{Db, Tx};
use crate::id;
use crate::staff::session;
use crate::vault::{KeyRing, Place};

pub use retention::{latest_prolongation, until};

/// How many days ahead the head sees what will be erased.
pub const SEEN_AHEAD_DAYS: i64 = 30;

/// Why a case is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The time to keep it is over.
    Retention,
    /// The client did it herself.
    Client,
    /// The client asked somebody of the staff.
    ClientAsked,
    /// It was taken by mistake.
    Mistake,
    /// There is another of the same.
    Duplicate,
}

impl Cause {
    /// Those that staff may give.
    pub const OF_STAFF: [Self; 3] = [Self::ClientAsked, Self::Mistake, Self::Duplicate];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Retention => "retention",
            Self::Client => "client",
            Self::ClientAsked => "client-asked",
            Self::Mistake => "mistake",
            Self::Duplicate => "duplicate",
        }
    }

    /// What became of the demand of a case that nobody had answered.
    fn outcome(self) -> &'static str {
        match self {
            Self::Retention | Self::Client | Self::ClientAsked => "gave-up",
            Self::Mistake | Self::Duplicate => "duplicate",
        }
    }

    /// A cause that staff may give.
    pub fn parse(text: &str) -> Option<Self> {
        Self::OF_STAFF.into_iter().find(|cause| cause.as_str() == text)
    }
}

/// A case that is due to be erased.
#[derive(Clone, Debug)]
pub struct Due {
    pub case_id: Uuid,
    pub locator: String,
    pub topic: String,
    pub closed_at: DateTime<Utc>,
    pub erased_on: NaiveDate,
}

/// Whether a case in this state may be erased at once. Where somebody works on it, it is closed first.
pub fn may_erase(state: State) -> bool {
    matches!(state, State::Closed | State::Waiting | State::Resolved | State::FollowUp)
}

/// Destroys what was said in a case, by somebody of the staff or by nobody.
pub async fn erase(
    tx: &mut Tx,
    case_id: Uuid,
    by: Option<Uuid>,
    cause: Cause,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    let Some(mut case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    if case.state == State::Erased {
        return Ok(Err(Refusal::NoCase));
    }
    if !may_erase(case.state) {
        return Ok(Err(Refusal::InWork));
    }
    if case.state == State::Waiting && case.first_answered_at.is_none() {
        store::set_outcome_of_demand(tx, case.demand_id, cause.outcome(), None).await?;
    }
    if case.state != State::Closed && !move_on(tx, &mut case, Act::Close).await? {
        return Ok(Err(Refusal::InWork));
    }
    assigning::end_all(tx, case_id, "erased", now).await?;
    if !move_on(tx, &mut case, Act::Erase).await? {
        return Ok(Err(Refusal::InWork));
    }
    // First of all: what a fault leaves behind after this opens no more.
    store::delete_key(tx, case_id).await?;
    forget(tx, case_id).await?;
    store::mark_erased(tx, case_id, now).await?;
    audit::append(tx, case_id, by, "erased", cause.as_str(), now).await?;
    Ok(Ok(()))
}

/// Deletes what hangs on a case and says something of its client. Whoever adds such a table adds a line here;
/// `tests/retention.rs` looks into every table that names a case.
async fn forget(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    store::forget_what_was_told(tx, case_id).await?;
    folder::forget_folder(tx, case_id).await?;
    files::forget(tx, case_id).await?;
    decisions::blank(tx, case_id).await?;
    session::end_all_of_receipt(tx, case_id).await
}

async fn move_on(tx: &mut Tx, case: &mut Case, act: Act) -> anyhow::Result<bool> {
    let Ok(next) = state::after(case.state, act) else {
        return Ok(false);
    };
    let moved = store::set_state(tx, case, next.state, case.epoch).await?;
    case.state = next.state;
    Ok(moved)
}

/// Keeps a closed case longer, until a day at most a year after the one on which it would be erased.
pub async fn prolong(
    tx: &mut Tx,
    ring: &KeyRing,
    (case_id, by): (Uuid, Uuid),
    (until_on, reason): (NaiveDate, &Reason),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    let Some(due) = store::due(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    if until_on <= due.erased_on || until_on > latest_prolongation(due.erased_on) {
        return Ok(Err(Refusal::OtherDay));
    }
    let Some(key) = sealing::key_of(tx, ring, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let prolongation_id = id::new(now);
    let row = prolongation_id.to_string();
    let place = Place { table: "retention_prolongations", row: &row, column: "reason_sealed" };
    let sealed = key.seal(place, reason.as_str().as_bytes(), &mut id::rng());
    let new = store::NewProlongation { id: prolongation_id, case_id, until_on, by, sealed };
    store::insert_prolongation(tx, &new, now).await?;
    store::set_retention(tx, case_id, until_on).await?;
    audit::append(tx, case_id, Some(by), "prolonged", &until_on.to_string(), now).await?;
    Ok(Ok(()))
}

/// What is erased within the next [`SEEN_AHEAD_DAYS`], soonest first.
pub async fn soon(tx: &mut Tx, today: NaiveDate) -> anyhow::Result<Vec<Due>> {
    store::due_until(tx, today + chrono::TimeDelta::days(SEEN_AHEAD_DAYS)).await
}

/// Sets the day of cases that were closed since, and erases those whose day has come. A transaction a case:
/// one that cannot be erased holds up no other. Gives how many were erased.
pub async fn round(db: &Db, city: &City, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let today = city.today(now);
    let mut tx = db.begin().await?;
    for (case_id, topic, closed_at) in store::without_retention(&mut tx).await? {
        store::set_retention(&mut tx, case_id, until(city, &topic, closed_at)).await?;
    }
    let due = store::due_until(&mut tx, today).await?;
    tx.commit().await?;
    let mut erased = 0;
    for case in due {
        let mut tx = db.begin().await?;
        // Since the list was read it may have been opened again, or is to be kept longer.
        store::lock(&mut tx, case.case_id).await?;
        let due = store::due(&mut tx, case.case_id).await?;
        if due.is_none_or(|due| due.erased_on > today) {
            continue;
        }
        match erase(&mut tx, case.case_id, None, Cause::Retention, now).await {
            Ok(Ok(())) => {
                tx.commit().await?;
                erased += 1;
            }
            Ok(Err(refusal)) => tracing::warn!("a case whose time is over stays: {refusal}"),
            Err(trouble) => tracing::error!("erase a case whose time is over: {trouble:#}"),
        }
    }
    Ok(erased)
}
