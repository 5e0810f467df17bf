//! An interpreter beside whoever has a case: the next line when one does not answer, or a colleague. Routing
//! decides here too: it sees the owner as one who has the topic, the time and no language.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::super::routing::{self, Candidate, Holder, Role, Seat, Shift, Snapshot, TopicSkill};
use super::super::store::{self, AssignmentRow, RelaySeat};
use super::super::{Case, Refusal, audit};
use super::seating::{self, Refused, Seating, Way};
use super::{Asked, Cause, snapshot};
use crate::city::City;
use crate::db::Tx;
use crate::staff::rota;

/// A request that has had all patience: an interpreter is wanted now.
const LONG_AGO: TimeDelta = TimeDelta::days(30);
const WHOLE_DAY: Shift = Shift { from_minute: 0, to_minute: 1440 };

/// Why a line was of no help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineWhy {
    NoAnswer,
    Busy,
    /// It does not have the language just now, or does not take the case.
    Refused,
}

impl LineWhy {
    pub const ALL: [Self; 3] = [Self::NoAnswer, Self::Busy, Self::Refused];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoAnswer => "no-answer",
            Self::Busy => "busy",
            Self::Refused => "refused",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == text)
    }
}

/// What came of looking for an interpreter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paired {
    With(Holder),
    /// Nobody and no line is free; the owner keeps the case.
    WithNobody,
}

/// Looks for an interpreter for a case that somebody has.
///
/// # Errors
/// Trouble with the database. Refused: the case is not theirs, nobody works on it now, or somebody interprets
/// already.
pub async fn pair(
    tx: &mut Tx,
    city: &City,
    asked: Asked,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Paired, Refusal>> {
    let (case, live) = match owned(tx, asked).await? {
        Ok(owned) => owned,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if !may_pair(tx, &case).await? {
        return Ok(Err(Refusal::NoContact));
    }
    let has_call = store::live_relay_seat(tx, case.id).await?.is_some();
    if has_call || store::seated(tx, case.id).await?.len() > 1 {
        return Ok(Err(Refusal::AlreadyPaired));
    }
    seating::hold(tx).await?;
    Ok(Ok(find_interpreter(tx, city, &case, &live, now).await?))
}

/// Whether somebody may be sought to interpret in a case that somebody has: it is worked on, or an answer waits for
/// its translation. Else, while others have the next move, nobody would give back what an interpreter holds.
///
/// # Errors
/// Trouble with the database.
pub async fn may_pair(tx: &mut Tx, case: &Case) -> anyhow::Result<bool> {
    Ok(case.state.holds_capacity() || store::live_held(tx, case.id).await?.is_some())
}

/// The line that was called answers.
///
/// # Errors
/// Trouble with the database. Refused: the case is not theirs, or that call does not go on.
pub async fn line_answered(
    tx: &mut Tx,
    asked: Asked,
    call_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let (case, _) = match owned(tx, asked).await? {
        Ok(owned) => owned,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let Some(call) = live_call(tx, case.id, call_id).await? else {
        return Ok(Err(Refusal::NoCall));
    };
    // A second click is the same answer.
    if store::mark_line_answered(tx, call.id, now).await? {
        let line = call.relay_id.to_string();
        audit::append(tx, case.id, Some(asked.staff_id), "line answered", &line, now).await?;
    }
    Ok(Ok(()))
}

/// The line that was called is of no help; the next one is called, or somebody of the house. `call_id` is the call
/// that is meant: a second click must not end the next one.
///
/// # Errors
/// Trouble with the database. Refused: the case is not theirs, or that call does not go on.
pub async fn line_failed(
    tx: &mut Tx,
    city: &City,
    asked: Asked,
    (call_id, why): (Uuid, LineWhy),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Paired, Refusal>> {
    let (case, live) = match owned(tx, asked).await? {
        Ok(owned) => owned,
        Err(refusal) => return Ok(Err(refusal)),
    };
    seating::hold(tx).await?;
    if live_call(tx, case.id, call_id).await?.is_none() {
        return Ok(Err(Refusal::NoCall));
    }
    seating::hang_up(tx, case.id, why.as_str(), now).await?;
    audit::append(tx, case.id, Some(asked.staff_id), "line failed", why.as_str(), now).await?;
    Ok(Ok(find_interpreter(tx, city, &case, &live, now).await?))
}

/// The call is over, and the line is free for others.
///
/// # Errors
/// Trouble with the database. Refused: the case is not theirs, or that call does not go on.
pub async fn call_ended(
    tx: &mut Tx,
    asked: Asked,
    call_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let (case, _) = match owned(tx, asked).await? {
        Ok(owned) => owned,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let Some(call) = live_call(tx, case.id, call_id).await? else {
        return Ok(Err(Refusal::NoCall));
    };
    seating::hang_up(tx, case.id, "not-needed", now).await?;
    let line = call.relay_id.to_string();
    audit::append(tx, case.id, Some(asked.staff_id), "call ended", &line, now).await?;
    Ok(Ok(()))
}

/// The call of a case that goes on, if it is the one that is meant.
async fn live_call(tx: &mut Tx, case_id: Uuid, call_id: Uuid) -> anyhow::Result<Option<RelaySeat>> {
    let live = store::live_relay_seat(tx, case_id).await?;
    Ok(live.filter(|live| live.id == call_id))
}

pub(super) async fn owned(
    tx: &mut Tx,
    asked: Asked,
) -> anyhow::Result<Result<(Case, AssignmentRow), Refusal>> {
    store::lock(tx, asked.case_id).await?;
    let Some(case) = store::find(tx, asked.case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let live = store::live_assignment(tx, asked.case_id).await?;
    let live = live.filter(|live| live.staff_id == asked.staff_id);
    Ok(live.map(|live| (case, live)).ok_or(Refusal::NotYours))
}

/// Seats whoever routing chooses to interpret. People and lines are held by the caller.
pub(super) async fn find_interpreter(
    tx: &mut Tx,
    city: &City,
    case: &Case,
    live: &AssignmentRow,
    now: DateTime<Utc>,
) -> anyhow::Result<Paired> {
    let colleagues = rota::everybody(tx, now).await?;
    let mut seen = snapshot::of(tx, city, case, &colleagues, now).await?;
    for_interpreting(&mut seen, live.staff_id);
    for _ in 0..=seen.staff.len() + seen.relays.len() {
        let decision = routing::route(&seen);
        let beside = decision.seats().iter().find(|seat| seat.role == Role::Interpreter);
        let Some(beside) = beside.cloned() else {
            let found = (&seen, &decision);
            snapshot::keep_if_new(tx, case, Cause::Interpreter, found, now).await?;
            return Ok(Paired::WithNobody);
        };
        let decided = snapshot::decided(case, Cause::Interpreter, &seen, &decision, now)?;
        let seats: [Seat; 1] = [beside];
        let seating = Seating { decided: &decided, seats: &seats, way: Way::Join };
        match seating::seat(tx, case, &seating, now).await? {
            Ok(()) => return Ok(Paired::With(seats[0].who)),
            Err(Refused::Full(full)) => snapshot::fill_up(&mut seen, full),
            Err(Refused::Taken) => return Ok(Paired::WithNobody),
        }
    }
    Ok(Paired::WithNobody)
}

/// Leaves the owner the only one who may own the case, without its language; whoever counsels otherwise may
/// interpret. What a case takes of its owner is taken already.
pub(super) fn for_interpreting(seen: &mut Snapshot, owner: Uuid) {
    let request = &mut seen.request;
    request.waiting_since = seen.at - LONG_AGO;
    // Who did not want to own it may interpret; a translator outside was never asked for more than that.
    let outside = |id: &Uuid| seen.staff.iter().any(|one| one.is_outside && one.id == *id);
    request.passed.retain(outside);
    request.excluded.retain(|id| *id != owner);
    let (topic, gender) = (request.topic.clone(), request.gender);
    seen.patience.visit_needs_minutes = 0;
    for candidate in &mut seen.staff {
        if candidate.id == owner {
            *candidate = Candidate {
                roles: vec![Role::Owner],
                languages: Vec::new(),
                topics: vec![TopicSkill { topic: topic.clone(), level: 1 }],
                shifts: vec![WHOLE_DAY],
                absent: false,
                live_load: 0,
                live_capacity: candidate.live_capacity.max(100),
                open_load: 0,
                open_capacity: candidate.open_capacity.max(100),
                gender,
                presence: routing::Presence::Here,
                ..candidate.clone()
            };
        } else if candidate.roles.contains(&Role::Owner) {
            candidate.roles = vec![Role::Interpreter];
        }
    }
}
