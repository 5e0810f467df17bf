//! The SQL of what comes back.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Bounce, Kind, State, Way};
use crate::db::{Tx, on};

/// What is stored before anything is judged.
pub(super) struct Kept<'k> {
    pub id: Uuid,
    pub way: Way,
    /// None where nothing came but a server's answer.
    pub hash: Option<&'k [u8]>,
    pub recipient: Option<&'k str>,
    pub is_cut: bool,
}

/// What became of it.
pub(super) struct Judged<'j> {
    pub state: State,
    pub kind: Option<Kind>,
    pub code: Option<&'j str>,
    pub said: Option<&'j str>,
    pub delivery_id: Option<Uuid>,
    pub subscriber_id: Option<Uuid>,
    pub tried_at: Option<DateTime<Utc>>,
}

/// `false` if it is there already.
pub(super) async fn insert(
    tx: &mut Tx,
    kept: &Kept<'_>,
    raw_sealed: Option<&[u8]>,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into bounces (id, way, hash, recipient, raw_sealed, is_cut, received_at, state)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (hash) do nothing",
    )
    .bind(kept.id)
    .bind(kept.way.as_str())
    .bind(kept.hash)
    .bind(kept.recipient)
    .bind(raw_sealed)
    .bind(kept.is_cut)
    .bind(now)
    .bind(State::Waiting.as_str())
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("keep what came back")?;
    Ok(rows == 1)
}

pub(super) async fn by_hash(tx: &mut Tx, hash: &[u8]) -> anyhow::Result<Option<(Uuid, State)>> {
    let row: Option<(Uuid, String)> = on!(tx, c => sqlx::query_as(
        "select id, state from bounces where hash = $1",
    )
    .bind(hash)
    .fetch_optional(c)
    .await)
    .context("find what came back before")?;
    row.map(|(id, state)| Ok((id, State::parse(&state).context("read a state")?))).transpose()
}

/// What was kept of something as it came.
pub(super) struct WaitingRow {
    pub id: Uuid,
    pub way: Way,
    pub recipient: Option<String>,
    pub raw_sealed: Option<Vec<u8>>,
    pub received_at: DateTime<Utc>,
    pub delivery_id: Option<Uuid>,
}

pub(super) async fn raw(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<WaitingRow>> {
    type Row = (String, Option<String>, Option<Vec<u8>>, DateTime<Utc>, Option<Uuid>);
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select way, recipient, raw_sealed, received_at, delivery_id from bounces where id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("read what came back")?;
    row.map(|(way, recipient, raw_sealed, received_at, delivery_id)| {
        let way = Way::parse(&way).context("read a way")?;
        Ok(WaitingRow { id, way, recipient, raw_sealed, received_at, delivery_id })
    })
    .transpose()
}

pub(super) async fn waiting(tx: &mut Tx, most: i64) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select id from bounces where state = $1 order by received_at, id limit $2",
    )
    .bind(State::Waiting.as_str())
    .bind(most)
    .fetch_all(c)
    .await)
    .context("list what waits to be judged")
}

/// Locks a row that is in one of these states. `false`: it is in another one by now.
pub(super) async fn lock(tx: &mut Tx, id: Uuid, states: [State; 2]) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update bounces set way = way where id = $1 and state in ($2, $3)",
    )
    .bind(id)
    .bind(states[0].as_str())
    .bind(states[1].as_str())
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("lock what came back")?;
    Ok(rows == 1)
}

pub(super) async fn judge(tx: &mut Tx, id: Uuid, judged: &Judged<'_>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bounces
         set state = $2, kind = $3, code = $4, said = $5, delivery_id = $6, subscriber_id = $7,
             tried_at = $8
         where id = $1",
    )
    .bind(id)
    .bind(judged.state.as_str())
    .bind(judged.kind.map(Kind::as_str))
    .bind(judged.code)
    .bind(judged.said)
    .bind(judged.delivery_id)
    .bind(judged.subscriber_id)
    .bind(judged.tried_at)
    .execute(c)
    .await
    .map(drop))
    .context("note what came back")
}

/// Forgets the message of one that must not be kept.
pub(super) async fn forget_raw(tx: &mut Tx, id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update bounces set raw_sealed = null, said = null where id = $1")
        .bind(id)
        .execute(c)
        .await
        .map(drop))
    .context("forget a message that came back")
}

pub(super) async fn mark_ended(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update bounces set ended_at = $2 where id = $1")
        .bind(id)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
    .context("note what ended an address")
}

pub(super) async fn mark_decided(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update bounces set decided_by = $2, decided_at = $3 where id = $1")
        .bind(id)
        .bind(by)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
    .context("note who decided about a bounce")
}

pub(super) async fn mark_lifted(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update bounces set lifted_by = $2, lifted_at = $3 where id = $1")
        .bind(id)
        .bind(by)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
    .context("note who had an address written to again")
}

/// When an address of a subscriber was last written to again by somebody's decision.
pub(super) async fn lifted_at(
    tx: &mut Tx,
    subscriber_id: Uuid,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    on!(tx, c => sqlx::query_scalar(
        "select lifted_at
         from bounces
         where subscriber_id = $1 and lifted_at is not null
         order by lifted_at desc
         limit 1",
    )
    .bind(subscriber_id)
    .fetch_optional(c)
    .await)
    .context("look when an address was written to again")
}

/// The soft bounces of a subscriber whose mails had left since an instant, oldest first: the delivery, or the
/// bounce itself where none is known, and when it came.
pub(super) async fn soft_after(
    tx: &mut Tx,
    subscriber_id: Uuid,
    after: DateTime<Utc>,
) -> anyhow::Result<Vec<(Uuid, DateTime<Utc>)>> {
    on!(tx, c => sqlx::query_as(
        "select coalesce(delivery_id, id), received_at
         from bounces
         where subscriber_id = $1 and kind = $2 and state = $3 and tried_at >= $4
         order by received_at, id",
    )
    .bind(subscriber_id)
    .bind(Kind::Soft.as_str())
    .bind(State::Counted.as_str())
    .bind(after)
    .fetch_all(c)
    .await)
    .context("read the soft bounces of a subscriber")
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    way: String,
    received_at: DateTime<Utc>,
    state: String,
    kind: Option<String>,
    code: Option<String>,
    said: Option<String>,
    is_cut: bool,
    ended_at: Option<DateTime<Utc>>,
    decided_at: Option<DateTime<Utc>>,
    decided_by: Option<Uuid>,
    lifted_at: Option<DateTime<Utc>>,
    lifted_by: Option<Uuid>,
}

impl Row {
    fn read(self) -> anyhow::Result<Bounce> {
        let kind = self.kind.as_deref().map(|kind| Kind::parse(kind).context("read a kind"));
        Ok(Bounce {
            id: self.id,
            way: Way::parse(&self.way).context("read a way")?,
            received_at: self.received_at,
            state: State::parse(&self.state).context("read a state")?,
            kind: kind.transpose()?,
            code: self.code,
            said: self.said,
            is_cut: self.is_cut,
            ended_at: self.ended_at,
            decided: self.decided_at.zip(self.decided_by),
            lifted: self.lifted_at.zip(self.lifted_by),
        })
    }
}

pub(super) async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Bounce>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select id, way, received_at, state, kind, code, said, is_cut, ended_at, decided_at,
                decided_by, lifted_at, lifted_by
         from bounces
         where id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("find what came back")?;
    row.map(Row::read).transpose()
}

pub(super) async fn in_state(tx: &mut Tx, state: State, most: i64) -> anyhow::Result<Vec<Bounce>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, way, received_at, state, kind, code, said, is_cut, ended_at, decided_at,
                decided_by, lifted_at, lifted_by
         from bounces
         where state = $1
         order by received_at desc, id desc
         limit $2",
    )
    .bind(state.as_str())
    .bind(most)
    .fetch_all(c)
    .await)
    .context("list what came back")?;
    rows.into_iter().map(Row::read).collect()
}

pub(super) async fn count_in(tx: &mut Tx, state: State) -> anyhow::Result<u64> {
    let count: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*) from bounces where state = $1",
    )
    .bind(state.as_str())
    .fetch_one(c)
    .await)
    .context("count what came back")?;
    Ok(count.unsigned_abs())
}

/// After one of them: those that stand below it.
pub(super) async fn ended(
    tx: &mut Tx,
    since: DateTime<Utc>,
    after: Option<Uuid>,
    most: i64,
) -> anyhow::Result<Vec<Bounce>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, way, received_at, state, kind, code, said, is_cut, ended_at, decided_at,
                decided_by, lifted_at, lifted_by
         from bounces
         where ended_at >= $1
           and ($2 is null
                or (ended_at, id) < (select last.ended_at, last.id from bounces last where last.id = $2))
         order by ended_at desc, id desc
         limit $3",
    )
    .bind(since)
    .bind(after)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("list what ended addresses")?;
    rows.into_iter().map(Row::read).collect()
}

/// How many deliveries came back since an instant, by kind.
pub(super) async fn count_by_kind(
    tx: &mut Tx,
    since: DateTime<Utc>,
) -> anyhow::Result<Vec<(Kind, u64)>> {
    let rows: Vec<(String, i64)> = on!(tx, c => sqlx::query_as(
        "select kind, count(distinct coalesce(delivery_id, id))
         from bounces
         where state = $1 and received_at >= $2 and kind is not null
         group by kind",
    )
    .bind(State::Counted.as_str())
    .bind(since)
    .fetch_all(c)
    .await)
    .context("count what came back by kind")?;
    rows.into_iter()
        .map(|(kind, count)| Ok((Kind::parse(&kind).context("read a kind")?, count.unsigned_abs())))
        .collect()
}

/// Forgets the messages that came before an instant, but for those that somebody must look at still.
pub(super) async fn forget_before(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bounces
         set raw_sealed = null
         where raw_sealed is not null and received_at < $1 and state not in ($2, $3)",
    )
    .bind(before)
    .bind(State::Waiting.as_str())
    .bind(State::NotUnderstood.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("forget what came back long ago")
}
