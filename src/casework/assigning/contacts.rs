//! The end of a conversation: attention is given back at once, and what is left of the case is work like a
//! letter.

use chrono::{DateTime, Utc};

use super::super::routing::Contact;
use super::super::store;
use super::super::{Case, LETTER_WEIGHT, Refusal, audit};
use super::{Asked, Cause, route_case, seating};
use crate::city::City;
use crate::db::Tx;
use crate::staff::rota;

/// Who says that a conversation is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noted {
    /// Whoever had it.
    ByOwner,
    /// Nobody: its time is over.
    ByNobody,
}

/// The client has gone or hung up. The case stays with its owner if her list has room, else it is routed as a
/// letter; whoever interpreted is free.
///
/// # Errors
/// Trouble with the database. Refused: no such case, not theirs, or no conversation goes on in it.
pub async fn end_contact(
    tx: &mut Tx,
    city: &City,
    asked: Asked,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    end(tx, city, asked, Noted::ByOwner, now).await
}

/// Ends a conversation as [`end_contact`] does, whoever says that it is over.
pub(super) async fn end(
    tx: &mut Tx,
    city: &City,
    asked: Asked,
    noted: Noted,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, asked.case_id).await?;
    let Some(case) = store::find(tx, asked.case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let live = store::live_assignment(tx, case.id).await?;
    let Some(live) = live.filter(|live| live.staff_id == asked.staff_id) else {
        return Ok(Err(Refusal::NotYours));
    };
    if case.contact == Contact::Letter {
        return Ok(Err(Refusal::NoContact));
    }
    seating::hold(tx).await?;
    seating::leave(tx, case.id, "contact over", now).await?;
    seating::give_back(tx, &live).await?;
    store::charge_as_letter(tx, live.id, LETTER_WEIGHT, 0).await?;
    store::make_letter(tx, case.id).await?;
    let (by, act) = match noted {
        Noted::ByOwner => (Some(asked.staff_id), "contact over"),
        Noted::ByNobody => (None, "contact not noted"),
    };
    audit::append(tx, case.id, by, act, "", now).await?;
    if !case.state.holds_capacity() {
        return Ok(Ok(()));
    }
    if rota::take(tx, live.staff_id, rota::Budget::Open, LETTER_WEIGHT, now).await? {
        store::set_holds(tx, live.id, LETTER_WEIGHT).await?;
        return Ok(Ok(()));
    }
    let case = Case { contact: Contact::Letter, ..case };
    if seating::release(tx, &case, "list is full", None, now).await?.is_some() {
        route_case(tx, city, case.id, Cause::HandedOver, now).await?;
    }
    Ok(Ok(()))
}
