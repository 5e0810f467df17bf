//! Interpreting lines, and each call of one.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::casework::relays::{NewRelay, Relay, Span};
use crate::db::{Tx, on};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    contact_id: Option<String>,
    name: String,
    langs: String,
    hours: String,
    run_by_ministry: bool,
    lines: i64,
    lines_busy: i64,
}

impl TryFrom<Row> for Relay {
    type Error = anyhow::Error;

    fn try_from(row: Row) -> anyhow::Result<Self> {
        let hours: Vec<Span> = serde_json::from_str(&row.hours).context("read a line's hours")?;
        let new = NewRelay {
            contact_id: row.contact_id,
            name: row.name,
            langs: serde_json::from_str(&row.langs).context("read a line's languages")?,
            hours,
            run_by_ministry: row.run_by_ministry,
            lines: row.lines,
        };
        Ok(Self { id: row.id, new, lines_busy: row.lines_busy })
    }
}

/// Every line that has not ended, by name.
pub async fn relays(tx: &mut Tx) -> anyhow::Result<Vec<Relay>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, contact_id, name, langs, hours, run_by_ministry, lines, lines_busy
         from relays
         where ended_at is null
         order by id",
    )
    .fetch_all(c)
    .await)
    .context("list the interpreting lines")?;
    rows.into_iter().map(Relay::try_from).collect()
}

/// A line, also one that has ended: a call may outlast it.
pub async fn relay(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Relay>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select id, contact_id, name, langs, hours, run_by_ministry, lines, lines_busy
         from relays
         where id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("find an interpreting line")?;
    row.map(Relay::try_from).transpose()
}

pub async fn insert_relay(
    tx: &mut Tx,
    id: Uuid,
    new: &NewRelay,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let (langs, hours) = (serde_json::to_string(&new.langs)?, serde_json::to_string(&new.hours)?);
    on!(tx, c => sqlx::query(
        "insert into relays
           (id, contact_id, name, langs, hours, run_by_ministry, lines, lines_busy, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, 0, $8)",
    )
    .bind(id)
    .bind(&new.contact_id)
    .bind(&new.name)
    .bind(langs)
    .bind(hours)
    .bind(new.run_by_ministry)
    .bind(new.lines)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("add an interpreting line")
}

/// `false` if the line has ended, or more of its lines are busy than it is to have.
pub async fn set_relay(tx: &mut Tx, id: Uuid, new: &NewRelay) -> anyhow::Result<bool> {
    let (langs, hours) = (serde_json::to_string(&new.langs)?, serde_json::to_string(&new.hours)?);
    let rows = on!(tx, c => sqlx::query(
        "update relays
         set contact_id = $2, name = $3, langs = $4, hours = $5, run_by_ministry = $6, lines = $7
         where id = $1 and ended_at is null and lines_busy <= $7",
    )
    .bind(id)
    .bind(&new.contact_id)
    .bind(&new.name)
    .bind(langs)
    .bind(hours)
    .bind(new.run_by_ministry)
    .bind(new.lines)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("change an interpreting line")?;
    Ok(rows == 1)
}

pub async fn end_relay(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update relays set ended_at = $2 where id = $1 and ended_at is null")
        .bind(id)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
    .context("end an interpreting line")
}

/// Locks every line in one order, after the people. SQLite's writer is alone anyway.
pub async fn hold_relays(tx: &mut Tx) -> anyhow::Result<()> {
    let sql = tx.sql(
        "select id from relays where ended_at is null order by id limit 1",
        "select id from relays where ended_at is null order by id for no key update",
    );
    on!(tx, c => sqlx::query(sql).fetch_all(c).await.map(drop)).context("hold the lines")
}

/// Takes one of its lines. `false` if none is free: the row is the judge, also when two take at once.
pub async fn take_line(tx: &mut Tx, id: Uuid) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update relays
         set lines_busy = lines_busy + 1
         where id = $1 and ended_at is null and lines_busy < lines",
    )
    .bind(id)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("take a line")?;
    Ok(rows == 1)
}

pub async fn give_line_back(tx: &mut Tx, id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update relays set lines_busy = lines_busy - 1 where id = $1")
        .bind(id)
        .execute(c)
        .await
        .map(drop))
    .context("give a line back")
}

/// A call that goes on.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RelaySeat {
    pub id: Uuid,
    pub case_id: Uuid,
    pub relay_id: Uuid,
    pub decision_id: Uuid,
    pub epoch: i64,
    pub asked_at: DateTime<Utc>,
    pub answered_at: Option<DateTime<Utc>>,
}

pub async fn insert_relay_seat(tx: &mut Tx, seat: &RelaySeat) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into relay_seats (id, case_id, relay_id, decision_id, epoch, asked_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(seat.id)
    .bind(seat.case_id)
    .bind(seat.relay_id)
    .bind(seat.decision_id)
    .bind(seat.epoch)
    .bind(seat.asked_at)
    .execute(c)
    .await
    .map(drop))
    .context("call a line")
}

pub async fn live_relay_seat(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<RelaySeat>> {
    on!(tx, c => sqlx::query_as(
        "select id, case_id, relay_id, decision_id, epoch, asked_at, answered_at
         from relay_seats
         where case_id = $1 and ended_at is null",
    )
    .bind(case_id)
    .fetch_optional(c)
    .await)
    .context("find the call of a case")
}

pub async fn mark_line_answered(
    tx: &mut Tx,
    seat_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update relay_seats
         set answered_at = $2
         where id = $1 and ended_at is null and answered_at is null",
    )
    .bind(seat_id)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("note that a line answered")?;
    Ok(rows == 1)
}

/// `false` if it was ended meanwhile.
pub async fn end_relay_seat(
    tx: &mut Tx,
    seat_id: Uuid,
    outcome: &'static str,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update relay_seats set ended_at = $2, outcome = $3 where id = $1 and ended_at is null",
    )
    .bind(seat_id)
    .bind(now)
    .bind(outcome)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("end a call")?;
    Ok(rows == 1)
}

/// Lines that were called for a case in this epoch and did not help.
pub async fn tried(tx: &mut Tx, case_id: Uuid, epoch: i64) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select distinct relay_id
         from relay_seats
         where case_id = $1 and epoch = $2 and outcome in ('no-answer', 'busy', 'refused')
         order by relay_id",
    )
    .bind(case_id)
    .bind(epoch)
    .fetch_all(c)
    .await)
    .context("read which lines were tried")
}

/// One call of a line, as it is counted.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Used {
    pub relay_id: Uuid,
    pub asked_at: DateTime<Utc>,
    pub answered_at: Option<DateTime<Utc>>,
    pub outcome: Option<String>,
}

/// Each call since an instant: which line, when it was asked and when it answered, if it did.
pub async fn calls_since(tx: &mut Tx, since: DateTime<Utc>) -> anyhow::Result<Vec<Used>> {
    on!(tx, c => sqlx::query_as(
        "select relay_id, asked_at, answered_at, outcome
         from relay_seats
         where asked_at >= $1
         order by asked_at desc
         limit 20000",
    )
    .bind(since)
    .fetch_all(c)
    .await)
    .context("read the calls of lines")
}
