//! Work that one machine at a time may do: whoever holds the lease does it, and who stops renewing it has
//! lost it.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Tx, on};

/// Takes a lease, or renews one's own, until an instant. `false` while somebody else holds it.
pub async fn take(
    tx: &mut Tx,
    name: &str,
    holder: Uuid,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into leases (name, holder, until_at)
         values ($1, $2, $3)
         on conflict (name) do update
         set holder = excluded.holder, until_at = excluded.until_at
         where leases.holder = excluded.holder or leases.until_at <= $4",
    )
    .bind(name)
    .bind(holder)
    .bind(until)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("take a lease")?;
    Ok(rows == 1)
}

/// Gives a lease back before its time.
pub async fn give_back(tx: &mut Tx, name: &str, holder: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from leases where name = $1 and holder = $2")
        .bind(name)
        .bind(holder)
        .execute(c)
        .await
        .map(drop))
    .context("give a lease back")
}
