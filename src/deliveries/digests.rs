//! What a digest hands to the outbox: what it says, once for all who get the same bulletins in it, and a row for
//! each person.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::bulletins::{Target, Terms};
use super::{Class, outcome, store};
use crate::db::Tx;
use crate::language::Lang;

/// A bulletin in a digest, and the language of its words there.
pub type Item = (Uuid, Lang);

/// Somebody who was told of a bulletin in a digest.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    pub subscriber_id: Uuid,
    pub frame: Lang,
    pub bulletin_id: Uuid,
    /// Of the words.
    pub lang: Lang,
}

/// What a digest says to all who get these bulletins in it, in this frame.
#[derive(Clone, Debug)]
pub struct DigestBody {
    pub id: Uuid,
    pub digest_id: Uuid,
    pub frame: Lang,
    /// All of them in the order of time, also those that are not shown.
    pub items: Vec<Item>,
    pub subject: String,
    pub html: String,
    pub plain: String,
    pub telegram: String,
}

/// The id of what a digest says with these bulletins in this frame, if it is kept already.
pub async fn kept(
    tx: &mut Tx,
    digest_id: Uuid,
    frame: Lang,
    items: &[Item],
) -> anyhow::Result<Option<Uuid>> {
    store::find_digest(tx, digest_id, frame, items).await
}

/// Keeps what a digest says. Gives the id of what is kept: another machine may have been first.
pub async fn keep(tx: &mut Tx, body: &DigestBody) -> anyhow::Result<Uuid> {
    store::insert_digest(tx, body).await
}

/// Puts a row for each of these into the outbox; whoever has one of this digest in this language gets no second. Each
/// is worth sending for two days from when it is due, as after her quiet hours: by then the next ones tell more.
pub async fn fan_out(
    tx: &mut Tx,
    (digest_id, body_id): (Uuid, Uuid),
    targets: &[Target],
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    let of = store::Of::Digest { id: digest_id, body_id };
    let mut by_instant: BTreeMap<DateTime<Utc>, Vec<Target>> = BTreeMap::new();
    for target in targets {
        by_instant.entry(target.due_at).or_default().push(*target);
    }
    let mut added = 0;
    for (due_at, targets) in by_instant {
        // Quiet hours are over within a day. Whoever paused for weeks does not get all of them at once afterwards.
        let not_after = Some(due_at.min(now + TimeDelta::hours(24)) + outcome::TRIED_FOR);
        let terms = Terms { class: Class::Digest, not_after, now };
        added += store::insert_targets(tx, of, &targets, &terms).await?;
    }
    Ok(added)
}

/// Which bulletins these people got in some digests.
pub async fn got(tx: &mut Tx, digests: &[Uuid], people: &[Uuid]) -> anyhow::Result<Vec<Told>> {
    let mut got = Vec::new();
    for digest in digests {
        got.extend(store::digested(tx, *digest, people).await?);
    }
    Ok(got)
}
