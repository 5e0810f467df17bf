//! The SQL of roles that somebody holds, from and until.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;
use crate::staff::{Grant, Holder, Role};

pub async fn grant(
    tx: &mut Tx,
    id: Uuid,
    staff_id: Uuid,
    grant: Grant,
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into grants (id, staff_id, role, lang, from_at, granted_by)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(staff_id)
    .bind(grant.role.as_str())
    .bind(grant.lang)
    .bind(now)
    .bind(by)
    .execute(c)
    .await
    .map(drop))
    .context("grant a role")
}

pub async fn grants(tx: &mut Tx, staff_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<Vec<Grant>> {
    let rows: Vec<(String, Option<Lang>)> = on!(tx, c => sqlx::query_as(
        "select role, lang
         from grants
         where staff_id = $1 and from_at <= $2 and (until_at is null or until_at > $2)
         order by role, lang",
    )
    .bind(staff_id)
    .bind(now)
    .fetch_all(c)
    .await)
    .context("read grants")?;
    Ok(rows
        .into_iter()
        .filter_map(|(role, lang)| Some(Grant { role: Role::parse(&role)?, lang }))
        .collect())
}

/// Ends a role in the language that it was given for, and in no other.
pub async fn end_grant(
    tx: &mut Tx,
    staff_id: Uuid,
    grant: Grant,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update grants
         set until_at = $4
         where staff_id = $1 and role = $2 and coalesce(lang, '') = $3
           and (until_at is null or until_at > $4)",
    )
    .bind(staff_id)
    .bind(grant.role.as_str())
    .bind(grant.lang.map(|lang| lang.to_string()).unwrap_or_default())
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("end a role")
}

pub async fn holders(tx: &mut Tx, role: Role, now: DateTime<Utc>) -> anyhow::Result<Vec<Holder>> {
    let rows: Vec<(Uuid, String, Option<Lang>)> = on!(tx, c => sqlx::query_as(
        "select staff.id, staff.name, grants.lang
         from grants
         join staff on staff.id = grants.staff_id
         where grants.role = $1 and staff.ended_at is null
           and grants.from_at <= $2 and (grants.until_at is null or grants.until_at > $2)
         order by staff.id, grants.lang",
    )
    .bind(role.as_str())
    .bind(now)
    .fetch_all(c)
    .await)
    .context("find who holds a role")?;
    let holder = |(staff_id, name, lang)| Holder { staff_id, name, lang };
    Ok(rows.into_iter().map(holder).collect())
}
