//! Cases: what stands of them beside what was said.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::casework::intake::Prepared;
use crate::casework::routing::Contact;
use crate::casework::state::State;
use crate::casework::{AskedAs, Asks, Case, Channel};
use crate::db::{Tx, on};
use crate::language::Lang;
use crate::staff::rota::Gender;

/// A query for whole cases: what follows their columns. One list of them, so that no query forgets one.
macro_rules! select_cases {
    ($rest:literal) => {
        concat!(
            "select cases.id, cases.locator, cases.demand_id, cases.lang, cases.second_lang, cases.topic,
                    cases.channel, cases.contact, cases.urgent, cases.weight, cases.state, cases.epoch,
                    cases.opened_at, cases.answer_by, cases.first_read_at, cases.first_answered_at,
                    cases.answered_at, cases.late_told_at, cases.client_wrote_at, cases.asked_as,
                    cases.spoken, cases.asks_gender, cases.accepts_ministry_line, cases.signs
             from cases
             ",
            $rest
        )
    };
}
pub(super) use select_cases;

/// A case to be inserted.
pub struct NewRow<'p> {
    pub prepared: &'p Prepared,
    pub locator: String,
    pub demand_id: Uuid,
    pub weight: i64,
    pub contact: Contact,
    pub answer_by: DateTime<Utc>,
}

/// `false` if the locator is taken or the same request was stored before.
pub async fn insert_case(
    tx: &mut Tx,
    row: &NewRow<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let prepared = row.prepared;
    let new = &prepared.new;
    let asks = &new.asks;
    let rows = on!(tx, c => sqlx::query(
        "insert into cases
           (id, locator, secret_hash, idempotency_hash, body_hash, demand_id, lang, topic, channel,
            contact, urgent, weight, reach, reach_sealed, state, epoch, opened_at, answer_by,
            client_wrote_at, second_lang, asked_as, spoken, asks_gender, accepts_ministry_line, signs)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'waiting', 1, $15, $16,
                 $15, $17, $18, $19, $20, $21, $22)
         on conflict do nothing",
    )
    .bind(prepared.case_id)
    .bind(&row.locator)
    .bind(&prepared.secret_hash)
    .bind(&prepared.key_hash)
    .bind(prepared.body_hash.as_slice())
    .bind(row.demand_id)
    .bind(new.lang)
    .bind(&new.topic)
    .bind(new.channel.as_str())
    .bind(contact_text(row.contact))
    .bind(new.urgent)
    .bind(row.weight)
    .bind(new.reach.kind())
    .bind(&prepared.sealed_address)
    .bind(now)
    .bind(row.answer_by)
    .bind(asks.second_lang)
    .bind(asks.asked_as.as_str())
    .bind(&asks.spoken)
    .bind(asks.gender.map(Gender::as_str))
    .bind(asks.accepts_ministry_line)
    .bind(asks.signs_text())
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("open a case")?;
    Ok(rows == 1)
}

pub(super) fn contact_text(contact: Contact) -> &'static str {
    match contact {
        Contact::Letter => "letter",
        Contact::Chat => "chat",
        Contact::Call => "call",
        Contact::Visit => "visit",
    }
}

fn contact_of(text: &str) -> Contact {
    match text {
        "chat" => Contact::Chat,
        "call" => Contact::Call,
        "visit" => Contact::Visit,
        _ => Contact::Letter,
    }
}

/// A case that came with an idempotency key.
#[derive(sqlx::FromRow)]
pub struct KeyedRow {
    pub id: Uuid,
    pub locator: String,
    pub body_hash: Option<Vec<u8>>,
}

pub async fn find_by_key(tx: &mut Tx, key_hash: &[u8]) -> anyhow::Result<Option<KeyedRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, locator, body_hash from cases where idempotency_hash = $1",
    )
    .bind(key_hash)
    .fetch_optional(c)
    .await)
    .context("find a repeated request")
}

pub async fn find_by_locator(
    tx: &mut Tx,
    locator: &str,
) -> anyhow::Result<Option<(Uuid, Option<String>)>> {
    on!(tx, c => sqlx::query_as("select id, secret_hash from cases where locator = $1")
        .bind(locator)
        .fetch_optional(c)
        .await)
    .context("find a case by its locator")
}

/// Locks a case's row until the end of the transaction. SQLite's writer is alone anyway.
pub async fn lock(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    let sql = tx
        .sql("select id from cases where id = $1", "select id from cases where id = $1 for update");
    on!(tx, c => sqlx::query(sql).bind(case_id).fetch_optional(c).await.map(drop))
        .context("lock a case")
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: Uuid,
    locator: String,
    demand_id: Uuid,
    lang: Lang,
    second_lang: Option<Lang>,
    topic: String,
    channel: String,
    contact: String,
    urgent: bool,
    weight: i64,
    state: String,
    epoch: i64,
    opened_at: DateTime<Utc>,
    answer_by: Option<DateTime<Utc>>,
    first_read_at: Option<DateTime<Utc>>,
    first_answered_at: Option<DateTime<Utc>>,
    answered_at: Option<DateTime<Utc>>,
    late_told_at: Option<DateTime<Utc>>,
    client_wrote_at: Option<DateTime<Utc>>,
    asked_as: String,
    spoken: Option<String>,
    asks_gender: Option<String>,
    accepts_ministry_line: bool,
    signs: String,
}

impl TryFrom<Row> for Case {
    type Error = anyhow::Error;

    fn try_from(row: Row) -> anyhow::Result<Self> {
        Ok(Self {
            contact: contact_of(&row.contact),
            state: State::parse(&row.state).context("a case's state")?,
            id: row.id,
            locator: row.locator,
            demand_id: row.demand_id,
            lang: row.lang,
            asks: Asks {
                asked_as: AskedAs::parse(&row.asked_as).context("on whose behalf a case is")?,
                second_lang: row.second_lang,
                spoken: row.spoken,
                gender: row.asks_gender.as_deref().and_then(Gender::parse),
                accepts_ministry_line: row.accepts_ministry_line,
                signs: Asks::signs_of(&row.signs),
            },
            channel: Channel::parse(&row.channel).context("a case's channel")?,
            topic: row.topic,
            urgent: row.urgent,
            weight: row.weight,
            epoch: row.epoch,
            opened_at: row.opened_at,
            answer_by: row.answer_by,
            first_read_at: row.first_read_at,
            first_answered_at: row.first_answered_at,
            answered_at: row.answered_at,
            late_told_at: row.late_told_at,
            client_wrote_at: row.client_wrote_at,
        })
    }
}

pub async fn find(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<Case>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        select_cases!(
        "where id = $1"
    ))
    .bind(case_id)
    .fetch_optional(c)
    .await)
    .context("find a case")?;
    row.map(Case::try_from).transpose()
}

/// Cases that nobody has and that no flood holds, urgent ones first, then the oldest.
pub async fn waiting(tx: &mut Tx) -> anyhow::Result<Vec<Case>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        select_cases!(
        "where state = 'waiting'
           and not exists (select 1 from case_holds where case_holds.case_id = cases.id)
         order by urgent desc, opened_at, id
         limit 500"
    ))
    .fetch_all(c)
    .await)
    .context("list waiting cases")?;
    rows.into_iter().map(Case::try_from).collect()
}

/// The cases that somebody has now, those that wait for an answer first.
pub async fn of_staff(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Vec<Case>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        select_cases!(
        "join assignments on assignments.case_id = cases.id
         where assignments.staff_id = $1 and assignments.until_at is null
         order by cases.urgent desc, cases.client_wrote_at, cases.id
         limit 500"
    ))
    .bind(staff_id)
    .fetch_all(c)
    .await)
    .context("list somebody's cases")?;
    rows.into_iter().map(Case::try_from).collect()
}

/// Cases without an answer in time.
pub async fn late(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Case>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        select_cases!(
        "where (answered_at is null or answered_at < client_wrote_at) and answer_by < $1
           and state not in ('follow_up', 'closed', 'erased')
         order by answer_by, id
         limit 500"
    ))
    .bind(now)
    .fetch_all(c)
    .await)
    .context("list late cases")?;
    rows.into_iter().map(Case::try_from).collect()
}

/// Late cases that nobody was told of yet, in the order in which cases are locked.
pub async fn late_untold(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select id
         from cases
         where (answered_at is null or answered_at < client_wrote_at) and answer_by < $1
           and late_told_at is null and state not in ('follow_up', 'closed', 'erased')
         order by id
         limit 500",
    )
    .bind(now)
    .fetch_all(c)
    .await)
    .context("list late cases that nobody was told of")
}

/// Moves a case on if it still stands where it was seen: compare and set by epoch and state.
pub async fn set_state(tx: &mut Tx, case: &Case, state: State, epoch: i64) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update cases set state = $4, epoch = $5 where id = $1 and epoch = $2 and state = $3",
    )
    .bind(case.id)
    .bind(case.epoch)
    .bind(case.state.as_str())
    .bind(state.as_str())
    .bind(epoch)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("move a case on")?;
    Ok(rows == 1)
}

pub async fn mark_read(tx: &mut Tx, case_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update cases set first_read_at = $2 where id = $1 and first_read_at is null",
    )
    .bind(case_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note that a case was read")
}

pub async fn mark_answered(tx: &mut Tx, case_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update cases
         set answered_at = $2, first_answered_at = coalesce(first_answered_at, $2)
         where id = $1",
    )
    .bind(case_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note an answer")
}

/// The client wrote: an answer is due anew, and a case that was closed is open.
pub async fn mark_client_wrote(
    tx: &mut Tx,
    case_id: Uuid,
    answer_by: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let sql = "update cases
         set client_wrote_at = $2,
             answer_by = case when answered_at >= client_wrote_at then $3 else answer_by end,
             late_told_at = case when answered_at >= client_wrote_at then null else late_told_at end,
             closed_at = null, closed_by = null, closing_reason = null,
             retention_until = null
         where id = $1";
    on!(tx, c => sqlx::query(sql)
        .bind(case_id)
        .bind(now)
        .bind(answer_by)
        .execute(c)
        .await
        .map(drop))
    .context("note that the client wrote")
}

pub async fn mark_closed(
    tx: &mut Tx,
    case_id: Uuid,
    by: Uuid,
    reason: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update cases
         set closed_at = $2, closed_by = $3, closing_reason = $4, retention_until = null
         where id = $1",
    )
    .bind(case_id)
    .bind(now)
    .bind(by)
    .bind(reason)
    .execute(c)
    .await
    .map(drop))
    .context("note who closed a case")
}

/// `true` for the one who notes it first.
pub async fn mark_late_told(
    tx: &mut Tx,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update cases set late_told_at = $2 where id = $1 and late_told_at is null",
    )
    .bind(case_id)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("note that a late case was told of")?;
    Ok(rows == 1)
}
