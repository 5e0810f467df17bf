//! Assigning: routing decides on a snapshot, and one function writes. Every assignment, also one by hand,
//! goes through `seat_owner`; the constraints of the database are the judge.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::routing::{
    self, Budget, Candidate, Decision, Holder, LanguageSkill, Outcome, Patience, Presence, Request,
    Role, Seat, Shift, Snapshot, TopicSkill,
};
use super::state::{self, Act, State};
use super::store::{self, AssignmentRow, DecisionRow};
use super::{Case, Refusal, audit};
use crate::city::City;
use crate::db::Tx;
use crate::id;
use crate::staff::rota::{self, Colleague};

/// Why routing looked at a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    Opened,
    /// Somebody came on shift or capacity was given back.
    Retried,
    /// The client wrote again and whoever had the case cannot take it on.
    Reopened,
    /// The head chose.
    ByHand(Uuid),
}

impl Cause {
    fn as_str(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Retried => "retried",
            Self::Reopened => "reopened",
            Self::ByHand(_) => "by-hand",
        }
    }
}

/// What became of a case that was routed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assigned {
    To(Uuid),
    /// Nobody can take it now.
    Waits,
    /// Somebody has it already, or it is closed.
    Untouched,
}

/// Routes a case that waits, keeps the decision, and assigns.
pub async fn route_case(
    tx: &mut Tx,
    city: &City,
    case_id: Uuid,
    cause: Cause,
    now: DateTime<Utc>,
) -> anyhow::Result<Assigned> {
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Assigned::Untouched);
    };
    if case.state != State::Waiting {
        return Ok(Assigned::Untouched);
    }
    let colleagues = rota::everybody(tx, now).await?;
    let mut snapshot = snapshot(tx, city, &case, &colleagues, now).await?;
    // Somebody's list may fill up between the snapshot and the writing. Then they are seen as full.
    for _ in 0..=colleagues.len() {
        let decision = routing::route(&snapshot);
        let Some(seat) = decision.owner().cloned() else {
            keep_if_new(tx, &case, cause, &snapshot, &decision, now).await?;
            return Ok(Assigned::Waits);
        };
        let decided = decided(&case, cause, &snapshot, &decision, now)?;
        match seat_owner(tx, &case, &seat, &decided, now).await? {
            Ok(staff_id) => return Ok(Assigned::To(staff_id)),
            Err(Refusal::Full) => {
                for candidate in &mut snapshot.staff {
                    if seat.who == Holder::Staff(candidate.id) {
                        candidate.open_load = candidate.open_capacity;
                        candidate.live_load = candidate.live_capacity;
                    }
                }
            }
            Err(_) => return Ok(Assigned::Untouched),
        }
    }
    Ok(Assigned::Waits)
}

/// Whether somebody is away today or is no longer there.
pub(super) async fn is_away(
    tx: &mut Tx,
    city: &City,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let colleague = rota::find(tx, staff_id, now).await?;
    Ok(colleague.is_none_or(|colleague| {
        // Who counsels no more takes nothing on either.
        let counsels = colleague.roles.contains(&crate::staff::Role::Counsellor);
        !counsels || colleague.is_absent_on(city.today(now))
    }))
}

/// Gives a case to somebody by hand, taking it from whoever has it. The decision says what routing found
/// about each person, so that the head's choice can be understood later too.
pub async fn assign_by_hand(
    tx: &mut Tx,
    city: &City,
    case_id: Uuid,
    staff_id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    if matches!(case.state, State::Closed | State::Erased) {
        return Ok(Err(Refusal::Closed));
    }
    let colleagues = rota::everybody(tx, now).await?;
    let chosen = colleagues.iter().find(|colleague| colleague.id == staff_id);
    let Some(chosen) = chosen.filter(|c| c.roles.contains(&crate::staff::Role::Counsellor)) else {
        return Ok(Err(Refusal::NotACounsellor));
    };
    let live = store::live_assignment(tx, case_id).await?;
    if live.as_ref().is_some_and(|live| live.staff_id == staff_id) {
        return Ok(Err(Refusal::AlreadyTaken));
    }
    // Refused before anything is written: whoever has the case keeps it if the other's list is full.
    if chosen.load.open_capacity - chosen.load.open_load < case.weight {
        return Ok(Err(Refusal::Full));
    }
    let case = match live {
        Some(live) => match release(tx, &case, &live, "given to another", Some(by), now).await? {
            Some(case) => case,
            None => return Ok(Err(Refusal::AlreadyTaken)),
        },
        None => case,
    };
    let snapshot = snapshot(tx, city, &case, &colleagues, now).await?;
    let mut decision = routing::route(&snapshot);
    let (budget, weight) = snapshot.request.takes();
    let seat = Seat { who: Holder::Staff(chosen.id), role: Role::Owner, budget, weight };
    decision.outcome = Outcome::Assigned { step: 0, seats: vec![seat.clone()] };
    let cause = Cause::ByHand(by);
    let decided = decided(&case, cause, &snapshot, &decision, now)?;
    Ok(seat_owner(tx, &case, &seat, &decided, now).await?.map(drop))
}

/// The one place that writes an assignment: the budget, then the case by its epoch, then the decision and
/// the row. What is refused leaves nothing behind.
async fn seat_owner(
    tx: &mut Tx,
    case: &Case,
    seat: &Seat,
    decided: &DecisionRow,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Uuid, Refusal>> {
    let Holder::Staff(staff_id) = seat.who else {
        return Ok(Err(Refusal::NotACounsellor));
    };
    let Ok(next) = state::after(case.state, Act::Assign) else {
        return Ok(Err(Refusal::AlreadyTaken));
    };
    let weight = i64::from(seat.weight);
    if !rota::take(tx, staff_id, budget_of(seat.budget), weight, now).await? {
        return Ok(Err(Refusal::Full));
    }
    if !store::set_state(tx, case, next.state, case.epoch).await? {
        rota::give_back(tx, staff_id, budget_of(seat.budget), weight).await?;
        return Ok(Err(Refusal::AlreadyTaken));
    }
    store::insert_decision(tx, case.id, decided).await?;
    let by = decided.decided_by;
    let row = AssignmentRow {
        id: id::new(now),
        case_id: case.id,
        decision_id: decided.id,
        staff_id,
        role: "owner".to_owned(),
        epoch: case.epoch,
        budget: budget_text(seat.budget).to_owned(),
        weight,
        holds: weight,
        from_at: now,
        assigned_by: by,
    };
    store::insert_assignment(tx, &row).await?;
    audit::append(tx, case.id, by, "assigned", &staff_id.to_string(), now).await?;
    Ok(Ok(staff_id))
}

/// Takes a case from whoever has it. Gives it as it waits then; none if it moved meanwhile.
pub(super) async fn release(
    tx: &mut Tx,
    case: &Case,
    live: &AssignmentRow,
    reason: &'static str,
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Case>> {
    let act = match case.state {
        State::Resolved | State::FollowUp | State::Closed => Act::Reopen,
        _ => Act::Release,
    };
    let Ok(next) = state::after(case.state, act) else {
        return Ok(None);
    };
    let epoch = if next.raises_epoch { case.epoch + 1 } else { case.epoch };
    if !store::set_state(tx, case, next.state, epoch).await? {
        return Ok(None);
    }
    give_back(tx, live).await?;
    store::end_assignment(tx, live.id, reason, now).await?;
    audit::append(tx, case.id, by, "released", reason, now).await?;
    Ok(Some(Case { state: next.state, epoch, ..case.clone() }))
}

/// Moves a case on by an act of whoever has it, with the capacity that goes with it. `false` if it cannot
/// be done where the case stands, or the person's list is full.
pub(super) async fn act(
    tx: &mut Tx,
    case: &mut Case,
    live: &mut AssignmentRow,
    act: Act,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let Ok(next) = state::after(case.state, act) else {
        return Ok(false);
    };
    if next.takes_capacity && live.holds == 0 {
        let budget = budget_named(&live.budget);
        if !rota::take(tx, live.staff_id, budget, live.weight, now).await? {
            return Ok(false);
        }
        live.holds = live.weight;
        store::set_holds(tx, live.id, live.holds).await?;
    }
    let epoch = if next.raises_epoch { case.epoch + 1 } else { case.epoch };
    if !store::set_state(tx, case, next.state, epoch).await? {
        return Ok(false);
    }
    if next.frees_capacity {
        give_back(tx, live).await?;
        store::set_holds(tx, live.id, 0).await?;
        live.holds = 0;
    }
    case.state = next.state;
    case.epoch = epoch;
    Ok(true)
}

async fn give_back(tx: &mut Tx, live: &AssignmentRow) -> anyhow::Result<()> {
    if live.holds > 0 {
        rota::give_back(tx, live.staff_id, budget_named(&live.budget), live.holds).await?;
    }
    Ok(())
}

async fn snapshot(
    tx: &mut Tx,
    city: &City,
    case: &Case,
    colleagues: &[Colleague],
    now: DateTime<Utc>,
) -> anyhow::Result<Snapshot> {
    let local = city.local(now);
    let request = Request {
        lang: case.lang.to_string(),
        second_lang: case.asks.second_lang.map(|lang| lang.to_string()),
        topic: case.topic.clone(),
        contact: case.contact,
        urgent: case.urgent,
        weight: u32::try_from(case.weight)?,
        waiting_since: case.opened_at,
        before: store::last_owner(tx, case.id).await?,
        excluded: store::exclusions(tx, case.id).await?,
        gender: case.asks.gender,
        spoken: case.asks.spoken.clone(),
        passed: Vec::new(),
    };
    Ok(Snapshot {
        at: now,
        local_date: local.date(),
        local_minute: rota::minute_of(local),
        request,
        staff: colleagues.iter().map(|colleague| candidate(colleague, local.date())).collect(),
        relays: Vec::new(),
        patience: Patience::default(),
    })
}

fn candidate(colleague: &Colleague, today: chrono::NaiveDate) -> Candidate {
    let amount = |amount: i64| u32::try_from(amount).unwrap_or(0);
    let roles = colleague.roles.iter().filter_map(|role| match role {
        crate::staff::Role::Counsellor => Some(Role::Owner),
        crate::staff::Role::Interpreter => Some(Role::Interpreter),
        _ => None,
    });
    let languages = colleague.languages.iter().map(|skill| LanguageSkill {
        lang: skill.lang.to_string(),
        writes: skill.writes,
        speaks: skill.speaks,
        level: skill.level,
    });
    let topics = colleague
        .topics
        .iter()
        .map(|skill| TopicSkill { topic: skill.topic.clone(), level: skill.level });
    let shifts = colleague.shifts_on(today);
    Candidate {
        id: colleague.id,
        active: true,
        roles: roles.collect(),
        languages: languages.collect(),
        topics: topics.collect(),
        shifts: shifts
            .iter()
            .map(|shift| Shift { from_minute: shift.from_minute, to_minute: shift.to_minute })
            .collect(),
        absent: colleague.is_absent_on(today),
        live_capacity: amount(colleague.load.live_capacity),
        live_load: amount(colleague.load.live_load),
        open_capacity: amount(colleague.load.open_capacity),
        open_load: amount(colleague.load.open_load),
        idle_since: colleague.idle_since,
        gender: None,
        presence: Presence::Here,
        is_outside: false,
    }
}

/// A decision as it is kept.
fn decided(
    case: &Case,
    cause: Cause,
    snapshot: &Snapshot,
    decision: &Decision,
    now: DateTime<Utc>,
) -> anyhow::Result<DecisionRow> {
    let chosen = decision.owner().and_then(|seat| match seat.who {
        Holder::Staff(staff_id) => Some(staff_id),
        Holder::Relay(_) => None,
    });
    Ok(DecisionRow {
        id: id::new(now),
        epoch: case.epoch,
        decided_at: now,
        cause: cause.as_str().to_owned(),
        decided_by: match cause {
            Cause::ByHand(by) => Some(by),
            Cause::Opened | Cause::Retried | Cause::Reopened => None,
        },
        policy: i64::from(decision.policy),
        snapshot: serde_json::to_string(snapshot)?,
        verdicts: serde_json::to_string(&decision.candidates)?,
        outcome: serde_json::to_string(&decision.outcome)?,
        chosen_staff_id: chosen,
    })
}

/// A case that goes on waiting for the same reason is looked at often; the decision is kept once.
async fn keep_if_new(
    tx: &mut Tx,
    case: &Case,
    cause: Cause,
    snapshot: &Snapshot,
    decision: &Decision,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let known = store::last_outcome(tx, case.id).await?;
    let is_known = match known {
        Some((epoch, outcome)) if epoch == case.epoch => {
            decision.outcome.says_the_same_as(&serde_json::from_str(&outcome)?)
        }
        _ => false,
    };
    if !is_known {
        store::insert_decision(tx, case.id, &decided(case, cause, snapshot, decision, now)?)
            .await?;
    }
    Ok(())
}

fn budget_of(budget: Budget) -> rota::Budget {
    match budget {
        Budget::Live | Budget::Lines => rota::Budget::Live,
        Budget::Open => rota::Budget::Open,
    }
}

fn budget_text(budget: Budget) -> &'static str {
    match budget_of(budget) {
        rota::Budget::Live => "live",
        rota::Budget::Open => "open",
    }
}

fn budget_named(text: &str) -> rota::Budget {
    if text == "live" { rota::Budget::Live } else { rota::Budget::Open }
}
