//! The SQL of lists of addresses: every live subscriber with all that she gets and got.

use anyhow::Context;
use uuid::Uuid;

use crate::db::{Tx, on};

/// A subscriber whose address is known.
#[derive(sqlx::FromRow)]
pub struct Listed {
    pub id: Uuid,
    pub address_hash: Vec<u8>,
    pub address_sealed: Vec<u8>,
}

/// The next live subscribers in the order of their ids.
pub async fn listed_after(tx: &mut Tx, after: Uuid, most: i64) -> anyhow::Result<Vec<Listed>> {
    on!(tx, c => sqlx::query_as(
        "select id, address_hash, address_sealed
         from subscribers
         where id > $1 and confirmed_at is not null and ended_at is null
           and length(address_sealed) > 0
         order by id
         limit $2",
    )
    .bind(after)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("list subscribers")
}
