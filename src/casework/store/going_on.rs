//! What goes on this minute: urgent offers, what a flood holds, conversations, suggestions.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

/// Urgent cases that somebody is asked to take: case, person and until when, the nearest end first.
pub async fn urgent_offers(tx: &mut Tx) -> anyhow::Result<Vec<(Uuid, Uuid, DateTime<Utc>)>> {
    on!(tx, c => sqlx::query_as(
        "select offers.case_id, offers.staff_id, offers.expires_at
         from offers
         join cases on cases.id = offers.case_id
         where offers.answered_at is null and cases.urgent
         order by offers.expires_at, offers.id
         limit 100",
    )
    .fetch_all(c)
    .await)
    .context("list urgent offers")
}

/// Cases that a flood holds, and until when, the nearest end first.
pub async fn holds(tx: &mut Tx) -> anyhow::Result<Vec<(Uuid, DateTime<Utc>)>> {
    on!(tx, c => sqlx::query_as(
        "select case_id, held_until
         from case_holds
         order by held_until, case_id
         limit 100",
    )
    .fetch_all(c)
    .await)
    .context("list what is held")
}

/// `false` if it was not held, or no longer.
pub async fn end_hold(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query("delete from case_holds where case_id = $1")
        .bind(case_id)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
    .context("end a hold")?;
    Ok(rows == 1)
}

/// A conversation that goes on, or a call of a line for a case.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct TalkRow {
    pub case_id: Uuid,
    pub contact: String,
    pub staff_id: Uuid,
    pub from_at: DateTime<Utc>,
    /// The call of a line that goes on beside it, or without a conversation.
    pub call_id: Option<Uuid>,
    pub asked_at: Option<DateTime<Utc>>,
    pub line: Option<String>,
}

/// Conversations and calls that go on, the longest first.
pub async fn talks(tx: &mut Tx) -> anyhow::Result<Vec<TalkRow>> {
    on!(tx, c => sqlx::query_as(
        "select cases.id as case_id, cases.contact, assignments.staff_id, assignments.from_at,
                relay_seats.id as call_id, relay_seats.asked_at, relays.name as line
         from cases
         join assignments on assignments.case_id = cases.id and assignments.role = 'owner'
           and assignments.until_at is null
         left join relay_seats on relay_seats.case_id = cases.id and relay_seats.ended_at is null
         left join relays on relays.id = relay_seats.relay_id
         where (cases.contact <> 'letter' and cases.state in ('assigned', 'working'))
            or relay_seats.id is not null
         order by assignments.from_at, cases.id
         limit 500",
    )
    .fetch_all(c)
    .await)
    .context("list the conversations that go on")
}
