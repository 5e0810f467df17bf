//! The content epoch: a number that goes up with everything that is published.
//!
//! It is raised in the transaction that publishes, so that a page rendered from older content can be
//! known by it on every machine.

use anyhow::Context;

use super::{Tx, on};

/// Raises the epoch: from the commit on, every page is rendered anew.
pub async fn raise(tx: &mut Tx) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update content_epoch set epoch = epoch + 1 where id = 1")
        .execute(c)
        .await
        .map(drop))
    .context("raise the content epoch")
}

/// Waits for whoever is about to publish, and lets nobody else until the end of the transaction: what is read
/// from here on is what is written over.
pub async fn hold(tx: &mut Tx) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update content_epoch set epoch = epoch where id = 1")
        .execute(c)
        .await
        .map(drop))
    .context("hold the content epoch")
}

/// The epoch as this transaction sees it.
pub async fn current(tx: &mut Tx) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar("select epoch from content_epoch where id = 1")
        .fetch_one(c)
        .await)
    .context("read the content epoch")
}
