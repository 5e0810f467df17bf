//! What a seating needs of the database itself: a point to go back to, and one order of locks.

use anyhow::Context;
use uuid::Uuid;

use crate::db::{Tx, on};

/// Marks the point that a refused seating goes back to. Going back gives up the locks that were taken since.
pub async fn begin_seating(tx: &mut Tx) -> anyhow::Result<()> {
    run(tx, "savepoint seating").await.context("begin to seat")
}

/// Everything since [`begin_seating`] never happened.
pub async fn undo_seating(tx: &mut Tx) -> anyhow::Result<()> {
    run(tx, "rollback to savepoint seating").await.context("undo a seating")?;
    run(tx, "release savepoint seating").await.context("end a seating")
}

pub async fn end_seating(tx: &mut Tx) -> anyhow::Result<()> {
    run(tx, "release savepoint seating").await.context("end a seating")
}

async fn run(tx: &mut Tx, sql: &'static str) -> Result<(), sqlx::Error> {
    on!(tx, c => sqlx::query(sql).execute(c).await.map(drop))
}

/// Locks several cases in the one order that everybody keeps to: cases before people, each by id.
pub async fn lock_all(tx: &mut Tx, case_ids: &[Uuid]) -> anyhow::Result<()> {
    let mut case_ids = case_ids.to_vec();
    case_ids.sort_unstable();
    for case_id in case_ids {
        super::lock(tx, case_id).await?;
    }
    Ok(())
}

/// A contact that goes on is over: what comes now is written.
pub async fn make_letter(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update cases set contact = 'letter' where id = $1")
        .bind(case_id)
        .execute(c)
        .await
        .map(drop))
    .context("note that a contact is over")
}
