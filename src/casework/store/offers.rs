//! Offers: who is asked to take a case, until when, and what came of it.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

/// An offer that waits for an answer.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct OfferRow {
    pub id: Uuid,
    pub case_id: Uuid,
    pub decision_id: Uuid,
    pub staff_id: Uuid,
    pub epoch: i64,
    pub budget: String,
    pub holds: i64,
    pub made_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
}

/// A query for whole offers that wait: what follows their columns.
macro_rules! select_offers {
    ($rest:literal) => {
        concat!(
            "select id, case_id, decision_id, staff_id, epoch, budget, holds, offered_at as made_at,
                    expires_at
             from offers
             where answered_at is null ",
            $rest
        )
    };
}

pub async fn insert_offer(tx: &mut Tx, row: &OfferRow) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into offers
           (id, case_id, decision_id, staff_id, role, epoch, budget, holds, offered_at, expires_at)
         values ($1, $2, $3, $4, 'owner', $5, $6, $7, $8, $9)",
    )
    .bind(row.id)
    .bind(row.case_id)
    .bind(row.decision_id)
    .bind(row.staff_id)
    .bind(row.epoch)
    .bind(&row.budget)
    .bind(row.holds)
    .bind(row.made_at)
    .bind(row.expires_at)
    .execute(c)
    .await
    .map(drop))
    .context("offer a case")
}

/// The offer of a case that waits for an answer.
pub async fn live_offer(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<OfferRow>> {
    on!(tx, c => sqlx::query_as(select_offers!("and case_id = $1"))
        .bind(case_id)
        .fetch_optional(c)
        .await)
    .context("find the offer of a case")
}

/// Every offer that waits for an answer, in the order in which cases are locked.
pub async fn live_offers(tx: &mut Tx) -> anyhow::Result<Vec<OfferRow>> {
    on!(tx, c => sqlx::query_as(select_offers!("order by case_id limit 2000"))
        .fetch_all(c)
        .await)
    .context("list the offers that wait")
}

/// What somebody is asked to take, what ends first standing first.
pub async fn offers_of(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Vec<OfferRow>> {
    on!(tx, c => sqlx::query_as(select_offers!("and staff_id = $1 order by expires_at, id limit 100"))
        .bind(staff_id)
        .fetch_all(c)
        .await)
    .context("list somebody's offers")
}

/// `false` if it was answered meanwhile. What it held is moved or given back by the caller.
pub async fn end_offer(
    tx: &mut Tx,
    offer_id: Uuid,
    outcome: &'static str,
    why: Option<&'static str>,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update offers
         set answered_at = $2, answer = $3, why = $4, holds = 0
         where id = $1 and answered_at is null",
    )
    .bind(offer_id)
    .bind(now)
    .bind(outcome)
    .bind(why)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("end an offer")?;
    Ok(rows == 1)
}

/// Who declined a case in an epoch or let the offer run out.
pub async fn passed(tx: &mut Tx, case_id: Uuid, epoch: i64) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select distinct staff_id
         from offers
         where case_id = $1 and epoch = $2 and answer in ('declined', 'expired')
         order by staff_id",
    )
    .bind(case_id)
    .bind(epoch)
    .fetch_all(c)
    .await)
    .context("read who passed on a case")
}
