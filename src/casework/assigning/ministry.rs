//! Whether an interpreting line of the Ministry of Justice may be called: the ministry also decides who may stay, so
//! only while the client agrees. She says so on her page, or by word to whoever has her case.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::super::state::State;
use super::super::store;
use super::super::{Case, Refusal, audit};
use super::{Cause, pairing, route_case, seating};
use crate::city::City;
use crate::db::Tx;

/// What the client says of such a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MinistryLine {
    MayBeCalled,
    MayNot,
}

/// Notes it, from now on: a case that waits is routed anew, and a call of such a line that goes on ends when she
/// takes her consent back. `by`: who heard it by word; none: she said so on her page. A second click is the same.
///
/// # Errors
/// Trouble with the database. Refused: no such case, it is over, or it is somebody else's.
pub async fn note_ministry_line(
    tx: &mut Tx,
    city: &City,
    (case_id, by): (Uuid, Option<Uuid>),
    says: MinistryLine,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    if matches!(case.state, State::Closed | State::Erased) {
        return Ok(Err(Refusal::Closed));
    }
    if let Some(by) = by {
        let live = store::live_assignment(tx, case_id).await?;
        if live.is_none_or(|live| live.staff_id != by) {
            return Ok(Err(Refusal::NotYours));
        }
    }
    let accepts = says == MinistryLine::MayBeCalled;
    if case.asks.accepts_ministry_line == accepts {
        return Ok(Ok(()));
    }
    store::set_accepts_ministry_line(tx, case_id, accepts).await?;
    let act = if accepts { "line agreed" } else { "line not agreed" };
    let how = if by.is_some() { "spoken" } else { "in-case" };
    audit::append(tx, case_id, by, act, how, now).await?;
    let mut case = case;
    case.asks.accepts_ministry_line = accepts;
    if !accepts {
        stop_call(tx, city, &case, now).await?;
    }
    if case.state == State::Waiting && !store::is_held(tx, case_id).await? {
        route_case(tx, city, case_id, Cause::Retried, now).await?;
    }
    Ok(Ok(()))
}

/// Ends the call of such a line, and looks for another who interprets.
async fn stop_call(
    tx: &mut Tx,
    city: &City,
    case: &Case,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let Some(call) = store::live_relay_seat(tx, case.id).await? else {
        return Ok(());
    };
    let line = store::relay(tx, call.relay_id).await?;
    if !line.is_some_and(|line| line.new.run_by_ministry) {
        return Ok(());
    }
    seating::hold(tx).await?;
    // The line did nothing wrong: if she agrees again, it may be called again.
    seating::hang_up(tx, case.id, "not-needed", now).await?;
    audit::append(tx, case.id, None, "call ended", &call.relay_id.to_string(), now).await?;
    match store::live_assignment(tx, case.id).await? {
        Some(live) if case.state.holds_capacity() => {
            pairing::find_interpreter(tx, city, case, &live, now).await.map(drop)
        }
        _ => Ok(()),
    }
}
