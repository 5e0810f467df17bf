//! Comments on a segment, from one who works on a text to the others: a question, a doubt, a wish.

mod store;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::segments::Identity;
use super::translations::{By, Place};
use crate::db::Tx;
use crate::id;

/// The longest comment, in characters.
pub const LONGEST: usize = 1_000;

/// What somebody said about a segment of the source, in one language or, in Korean, in all.
#[derive(Clone, Debug)]
pub struct Comment {
    pub id: Uuid,
    pub segment: Identity,
    pub body: String,
    pub by: Uuid,
    pub written_at: DateTime<Utc>,
    pub settled_at: Option<DateTime<Utc>>,
}

/// Why a comment is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("a comment needs words, at most {LONGEST} characters")]
    Length,
}

/// Says something about a segment.
///
/// # Errors
/// [`Refusal::Length`].
pub async fn say(
    tx: &mut Tx,
    place: Place,
    segment: &Identity,
    body: &str,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let body = body.trim();
    if body.is_empty() || body.chars().count() > LONGEST {
        return Ok(Err(Refusal::Length));
    }
    let comment = Comment {
        id: id::new(by.now),
        segment: segment.clone(),
        body: body.to_owned(),
        by: by.staff_id,
        written_at: by.now,
        settled_at: None,
    };
    store::insert(tx, place, &comment).await?;
    Ok(Ok(()))
}

/// What was said about a text in a language, the oldest first.
pub async fn comments(tx: &mut Tx, place: Place) -> anyhow::Result<Vec<Comment>> {
    store::comments(tx, place).await
}

/// Says that nothing is left to do about a comment of a text in a language.
pub async fn settle(tx: &mut Tx, place: Place, comment: Uuid, by: By) -> anyhow::Result<()> {
    store::settle(tx, place, comment, by).await
}

/// How many comments wait, by text and language.
pub async fn waiting(tx: &mut Tx) -> anyhow::Result<Vec<(Place, i64)>> {
    store::waiting(tx).await
}

/// Lets comments that wait stay with segments that became other ones without saying anything else.
pub(super) async fn follow(
    tx: &mut Tx,
    text_id: Uuid,
    became: &BTreeMap<Identity, Identity>,
) -> anyhow::Result<()> {
    // What another one becomes at the same time keeps its comments: they would be taken along twice.
    for (from, to) in became.iter().filter(|(_, to)| !became.contains_key(*to)) {
        store::follow(tx, text_id, from, to).await?;
    }
    Ok(())
}
