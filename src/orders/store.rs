//! The SQL of orders.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{By, Extent, Order, Place};
use crate::db::{Tx, on};
use crate::language::Lang;

/// Puts an order down. `false` if one is open for the same text and language.
pub(super) async fn insert(tx: &mut Tx, order: &Order) -> anyhow::Result<bool> {
    on!(tx, c => sqlx::query(
        "insert into orders
           (id, text_id, lang, translator_id, source_revision_id, extent, characters, due_on, note,
            asked_by, asked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict do nothing",
    )
    .bind(order.id)
    .bind(order.place.text_id)
    .bind(order.place.lang)
    .bind(order.translator_id)
    .bind(order.source_revision_id)
    .bind(order.extent.as_str())
    .bind(order.characters)
    .bind(order.due_on)
    .bind(&order.note)
    .bind(order.asked_by)
    .bind(order.asked_at)
    .execute(c)
    .await
    .map(|done| done.rows_affected() > 0))
    .context("ask for a translation")
}

/// Which orders.
#[derive(Clone, Copy, Debug)]
pub(super) enum Which {
    One(Uuid),
    Open,
    /// Not called off.
    Of(Uuid),
    Delivered {
        from: DateTime<Utc>,
        before: DateTime<Utc>,
    },
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    text_id: Uuid,
    lang: Lang,
    translator_id: Uuid,
    source_revision_id: Uuid,
    extent: String,
    characters: i64,
    due_on: NaiveDate,
    note: String,
    asked_by: Uuid,
    asked_at: DateTime<Utc>,
    opened_at: Option<DateTime<Utc>>,
    delivered_at: Option<DateTime<Utc>>,
    delivered_revision_id: Option<Uuid>,
    cancelled_at: Option<DateTime<Utc>>,
}

pub(super) async fn orders(tx: &mut Tx, which: Which) -> anyhow::Result<Vec<Order>> {
    let (which, id, from, before) = match which {
        Which::One(id) => ("one", Some(id), None, None),
        Which::Open => ("open", None, None, None),
        Which::Of(translator) => ("of", Some(translator), None, None),
        Which::Delivered { from, before } => ("delivered", None, Some(from), Some(before)),
    };
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, text_id, lang, translator_id, source_revision_id, extent, characters, due_on,
                note, asked_by, asked_at, opened_at, delivered_at, delivered_revision_id, cancelled_at
         from orders
         where ($1 = 'one' and id = $2)
            or ($1 = 'open' and delivered_at is null and cancelled_at is null)
            or ($1 = 'of' and translator_id = $2 and cancelled_at is null)
            or ($1 = 'delivered' and delivered_at >= $3 and delivered_at < $4)
         order by case when delivered_at is null then 0 else 1 end,
                  case when $1 = 'delivered' then delivered_at end,
                  case when delivered_at is null then due_on end, delivered_at desc, id",
    )
    .bind(which)
    .bind(id)
    .bind(from)
    .bind(before)
    .fetch_all(c)
    .await)
    .context("read orders")?;
    rows.into_iter().map(Order::try_from).collect()
}

impl TryFrom<Row> for Order {
    type Error = anyhow::Error;

    fn try_from(row: Row) -> anyhow::Result<Self> {
        Ok(Self {
            id: row.id,
            place: Place { text_id: row.text_id, lang: row.lang },
            translator_id: row.translator_id,
            source_revision_id: row.source_revision_id,
            extent: Extent::parse(&row.extent).context("read an extent")?,
            characters: row.characters,
            due_on: row.due_on,
            note: row.note,
            asked_by: row.asked_by,
            asked_at: row.asked_at,
            opened_at: row.opened_at,
            delivered: row.delivered_at.zip(row.delivered_revision_id),
            cancelled_at: row.cancelled_at,
        })
    }
}

/// `false` if it was opened before, or is not open any more.
pub(super) async fn set_opened(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<bool> {
    on!(tx, c => sqlx::query(
        "update orders
         set opened_at = $2
         where id = $1 and opened_at is null and delivered_at is null and cancelled_at is null",
    )
    .bind(id)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected() > 0))
    .context("open an order")
}

/// `false` if it is not open any more.
pub(super) async fn set_delivered(
    tx: &mut Tx,
    id: Uuid,
    revision_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    on!(tx, c => sqlx::query(
        "update orders
         set delivered_at = $3, delivered_revision_id = $2, opened_at = coalesce(opened_at, $3)
         where id = $1 and delivered_at is null and cancelled_at is null",
    )
    .bind(id)
    .bind(revision_id)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected() > 0))
    .context("deliver an order")
}

/// `false` if it is not open any more.
pub(super) async fn set_cancelled(tx: &mut Tx, id: Uuid, by: By) -> anyhow::Result<bool> {
    on!(tx, c => sqlx::query(
        "update orders
         set cancelled_at = $2, cancelled_by = $3
         where id = $1 and delivered_at is null and cancelled_at is null",
    )
    .bind(id)
    .bind(by.now)
    .bind(by.staff_id)
    .execute(c)
    .await
    .map(|done| done.rows_affected() > 0))
    .context("call an order off")
}

/// `false` if this was noted before, or the order is not open any more.
pub(super) async fn insert_reminder(
    tx: &mut Tx,
    order_id: Uuid,
    kind: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    on!(tx, c => sqlx::query(
        "insert into order_reminders (order_id, kind, reminded_at)
         select id, $2, $3
         from orders
         where id = $1 and delivered_at is null and cancelled_at is null
         on conflict (order_id, kind) do nothing",
    )
    .bind(order_id)
    .bind(kind)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected() > 0))
    .context("note a reminder")
}
