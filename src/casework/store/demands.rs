//! The demand that each case came from: a request for help without a person.

use anyhow::Context;
use chrono::NaiveDate;
use uuid::Uuid;

use crate::casework::intake::NewCase;
use crate::db::{Tx, on};
use crate::language::Lang;

pub async fn insert_demand(
    tx: &mut Tx,
    id: Uuid,
    asked_on: NaiveDate,
    new: &NewCase,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into demands (id, asked_on, lang, topic, channel, outcome)
         values ($1, $2, $3, $4, $5, 'opened')",
    )
    .bind(id)
    .bind(asked_on)
    .bind(new.lang)
    .bind(&new.topic)
    .bind(new.channel.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("count a demand")
}

/// What became of a demand, and after how many minutes the first answer came.
pub async fn set_outcome_of_demand(
    tx: &mut Tx,
    id: Uuid,
    outcome: &'static str,
    waited_minutes: Option<i64>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update demands
         set outcome = $2, waited_minutes = coalesce(waited_minutes, $3)
         where id = $1",
    )
    .bind(id)
    .bind(outcome)
    .bind(waited_minutes)
    .execute(c)
    .await
    .map(drop))
    .context("note what became of a demand")
}

/// Demands that are the same in all that is counted.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Counted {
    pub lang: Lang,
    pub topic: String,
    pub outcome: String,
    pub waited_minutes: Option<i64>,
    pub times: i64,
}

/// The demands from a day until before another.
pub async fn count_demands(
    tx: &mut Tx,
    from: NaiveDate,
    until: NaiveDate,
) -> anyhow::Result<Vec<Counted>> {
    on!(tx, c => sqlx::query_as(
        "select lang, topic, outcome, waited_minutes, count(*) as times
         from demands
         where asked_on >= $1 and asked_on < $2
         group by lang, topic, outcome, waited_minutes",
    )
    .bind(from)
    .bind(until)
    .fetch_all(c)
    .await)
    .context("count demands")
}
