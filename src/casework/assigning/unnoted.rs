//! Conversations and calls whose end nobody noted: they would hold somebody's attention, or a line, for ever. The
//! house ends them when whoever had them has long gone home.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::super::store::{self, TalkRow};
use super::super::{Refusal, audit};
use super::contacts::{self, Noted};
use super::{Asked, seating};
use crate::city::City;
use crate::db::{Db, Tx};
use crate::staff::rota::{self, Colleague};

/// So long after the last shift of the day somebody may still be with a visitor.
const AFTER_SHIFT: TimeDelta = TimeDelta::hours(2);
/// Nobody speaks with somebody for longer, where no shift says when the day was over.
const LONGEST: TimeDelta = TimeDelta::hours(12);

/// Ends every conversation and call whose time is over. A transaction each: one that cannot be ended holds up no
/// other. Gives how many were ended.
///
/// # Errors
/// The conversations cannot be listed.
pub(in crate::casework) async fn end_unnoted(
    db: &Db,
    city: &City,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let mut tx = db.read().await?;
    let talks = store::talks(&mut tx).await?;
    let everybody = rota::everybody(&mut tx, now).await?;
    drop(tx);
    let mut ended = 0;
    for talk in talks {
        let colleague = everybody.iter().find(|colleague| colleague.id == talk.staff_id);
        if now < over_at(colleague, city, began(&talk)) {
            continue;
        }
        match end(db, city, &talk, now).await {
            Ok(true) => ended += 1,
            Ok(false) => {}
            Err(trouble) => {
                tracing::error!(case = %talk.case_id, "end what nobody noted: {trouble:#}");
            }
        }
    }
    Ok(ended)
}

/// A call for a letter began when it was asked for; everything else with the conversation.
fn began(talk: &TalkRow) -> DateTime<Utc> {
    talk.asked_at.filter(|_| is_letter(talk)).unwrap_or(talk.from_at)
}

fn is_letter(talk: &TalkRow) -> bool {
    talk.contact == "letter"
}

/// When a conversation is over at the latest: some time after the last shift of the day on which it began. A shift
/// that was over before says nothing.
fn over_at(colleague: Option<&Colleague>, city: &City, began: DateTime<Utc>) -> DateTime<Utc> {
    let day = city.local(began).date();
    let shifts = colleague.map(|colleague| colleague.shifts_on(day)).unwrap_or_default();
    let ends = shifts.iter().map(|shift| shift.span(city, day).1).max();
    ends.filter(|ends| *ends > began).map_or(began + LONGEST, |ends| ends + AFTER_SHIFT)
}

/// `false` if somebody ended it meanwhile, or another goes on by now.
async fn end(db: &Db, city: &City, talk: &TalkRow, now: DateTime<Utc>) -> anyhow::Result<bool> {
    let mut tx = db.begin().await?;
    store::lock(&mut tx, talk.case_id).await?;
    let live = store::live_assignment(&mut tx, talk.case_id).await?;
    let is_same =
        live.is_some_and(|live| live.staff_id == talk.staff_id && live.from_at == talk.from_at);
    let is_ended = is_same
        && match talk.call_id.filter(|_| is_letter(talk)) {
            Some(call_id) => end_call(&mut tx, talk.case_id, call_id, now).await?,
            None => {
                let asked = Asked { case_id: talk.case_id, staff_id: talk.staff_id };
                let done = contacts::end(&mut tx, city, asked, Noted::ByNobody, now).await?;
                !matches!(done, Err(Refusal::NoCase | Refusal::NotYours | Refusal::NoContact))
            }
        };
    if is_ended {
        tx.commit().await?;
    }
    Ok(is_ended)
}

async fn end_call(
    tx: &mut Tx,
    case_id: Uuid,
    call_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let live = store::live_relay_seat(tx, case_id).await?;
    let Some(call) = live.filter(|live| live.id == call_id) else {
        return Ok(false);
    };
    seating::hang_up(tx, case_id, "not-needed", now).await?;
    let line = call.relay_id.to_string();
    audit::append(tx, case_id, None, "call not noted", &line, now).await?;
    Ok(true)
}
