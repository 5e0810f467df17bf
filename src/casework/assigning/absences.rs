//! Handing over: what falls due while somebody is away goes to somebody present, and everything of somebody
//! who counsels no more. A conversation that goes on stays with its owner until it ends.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use uuid::Uuid;

use super::super::Case;
use super::super::routing::Contact;
use super::super::state::State;
use super::super::store::{self, AssignmentRow};
use super::{Cause, exclusions, release, route_case, snapshot};
use crate::city::City;
use crate::db::Tx;
use crate::staff::Role;
use crate::staff::rota::{self, Colleague};

/// A case that stays with somebody who is away, and who would have it if it were routed today.
#[derive(Clone, Debug)]
pub struct Substituted {
    pub case: Case,
    pub owner: Uuid,
    pub substitute: Option<Uuid>,
}

/// How much of somebody's work is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// What must be done before this day is over.
    DueUntil(NaiveDate),
    Everything,
}

/// Everybody who sits in a case and is away today or counsels no more.
pub(in crate::casework) async fn who_left(
    tx: &mut Tx,
    city: &City,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Uuid>> {
    let everybody = rota::everybody(tx, now).await?;
    let seated = store::all_seated(tx).await?;
    let left = |id: &Uuid| {
        let colleague = everybody.iter().find(|colleague| colleague.id == *id);
        extent(colleague, city, now).is_some()
    };
    Ok(seated.into_iter().filter(left).collect())
}

/// Hands over what must be: of somebody who is away, what falls due before they are back; of somebody who
/// counsels no more, everything. Gives how many cases went on.
///
/// # Errors
/// Trouble with the database.
pub async fn hand_over(
    tx: &mut Tx,
    city: &City,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let colleague = rota::find(tx, staff_id, now).await?;
    match extent(colleague.as_ref(), city, now) {
        Some(extent) => hand_on(tx, city, (staff_id, extent), now).await,
        None => Ok(0),
    }
}

/// Hands over everything that somebody has.
///
/// # Errors
/// Trouble with the database.
pub async fn hand_over_all(
    tx: &mut Tx,
    city: &City,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    hand_on(tx, city, (staff_id, Extent::Everything), now).await
}

fn extent(colleague: Option<&Colleague>, city: &City, now: DateTime<Utc>) -> Option<Extent> {
    let Some(colleague) = colleague else {
        return Some(Extent::Everything);
    };
    let has = |role| colleague.roles.contains(&role);
    if !has(Role::Counsellor) && !has(Role::Interpreter) && !colleague.translates_letters {
        return Some(Extent::Everything);
    }
    let today = city.today(now);
    let absences = colleague.absences.iter();
    let now_away = absences.filter(|one| one.from_on <= today && today <= one.until_on);
    now_away.map(|one| one.until_on).max().map(Extent::DueUntil)
}

async fn hand_on(
    tx: &mut Tx,
    city: &City,
    (staff_id, extent): (Uuid, Extent),
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let case_ids = store::cases_with(tx, staff_id).await?;
    store::lock_all(tx, &case_ids).await?;
    let due = next_days(tx, staff_id).await?;
    let mut handed_over = 0;
    for case_id in case_ids {
        let Some(case) = store::find(tx, case_id).await? else {
            continue;
        };
        let seated = store::seated(tx, case_id).await?;
        let Some(seat) = seated.into_iter().find(|seat| seat.staff_id == staff_id) else {
            continue;
        };
        if is_to_go(&case, (&seat, due.get(&case_id).copied()), extent, city) {
            hand_on_one(tx, city, &case, &seat, now).await?;
            handed_over += 1;
        }
    }
    Ok(handed_over)
}

/// The nearest day of each of somebody's cases on which something is to be done or lapses.
async fn next_days(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<BTreeMap<Uuid, NaiveDate>> {
    let mut nearest = BTreeMap::new();
    let tasks = store::next_tasks(tx, staff_id).await?;
    for (case_id, day) in tasks.into_iter().chain(store::next_deadlines(tx, staff_id).await?) {
        let known = nearest.entry(case_id).or_insert(day);
        *known = day.min(*known);
    }
    Ok(nearest)
}

/// Whether a case is handed over. A conversation that goes on is not cut off.
fn is_to_go(
    case: &Case,
    (seat, due): (&AssignmentRow, Option<NaiveDate>),
    extent: Extent,
    city: &City,
) -> bool {
    let goes_on = case.contact != Contact::Letter && seat.holds > 0;
    match extent {
        Extent::Everything => true,
        Extent::DueUntil(_) if goes_on => false,
        Extent::DueUntil(day) => owes_an_answer(case, day, city) || is_due(case, seat, due, day),
    }
}

fn owes_an_answer(case: &Case, day: NaiveDate, city: &City) -> bool {
    let day_after = day.checked_add_days(Days::new(1)).unwrap_or(day);
    let back = city.instant(day_after.and_time(chrono::NaiveTime::MIN));
    let works = matches!(case.state, State::Assigned | State::Working);
    works && case.answer_by.is_some_and(|by| by < back)
}

/// Tasks and deadlines run on while the client or a body has the next move. One of a settled case waits: to
/// hand it over would open it again. They are the owner's, and no reason to change who interprets.
fn is_due(case: &Case, seat: &AssignmentRow, due: Option<NaiveDate>, day: NaiveDate) -> bool {
    let is_over =
        matches!(case.state, State::Resolved | State::FollowUp | State::Closed | State::Erased);
    seat.role == "owner" && !is_over && due.is_some_and(|due| due <= day)
}

async fn hand_on_one(
    tx: &mut Tx,
    city: &City,
    case: &Case,
    seat: &AssignmentRow,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    if seat.role != "owner" {
        return exclusions::take_from(tx, city, case, seat.staff_id, now).await;
    }
    if release(tx, case, "is away", None, now).await?.is_some() {
        route_case(tx, city, case.id, Cause::HandedOver, now).await?;
    }
    Ok(())
}

/// The cases that stay with somebody who is away today, each with who would have it now.
///
/// # Errors
/// Trouble with the database.
pub async fn substitutes(
    tx: &mut Tx,
    city: &City,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Substituted>> {
    let everybody = rota::everybody(tx, now).await?;
    let today = city.today(now);
    let mut stay = Vec::new();
    for away in everybody.iter().filter(|colleague| colleague.is_absent_on(today)) {
        for case in store::of_staff(tx, away.id).await? {
            let owner = store::live_assignment(tx, case.id).await?;
            if owner.is_none_or(|owner| owner.staff_id != away.id) {
                continue;
            }
            let substitute = snapshot::would_have(tx, city, &case, &everybody, now).await?;
            stay.push(Substituted { case, owner: away.id, substitute });
        }
    }
    Ok(stay)
}
