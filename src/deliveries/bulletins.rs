//! What a bulletin hands to the outbox: its frozen words once for each language, and a row for each
//! person; and how far these got.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Channel, Class, State, store};
use crate::db::Tx;
use crate::id;
use crate::language::Lang;

/// Stands in a body where each reader's own link belongs, with which she changes or stops what she gets.
pub const OWN_LINK: &str = "%OWN-LINK%";

/// The words of a bulletin in one language, rendered when it is approved and never changed after.
#[derive(Clone, Debug)]
pub struct Body {
    pub lang: Lang,
    /// The revision that was rendered.
    pub revision_id: Uuid,
    pub subject: String,
    pub html: String,
    pub plain: String,
    /// For a Telegram message, which is shorter.
    pub telegram: String,
}

/// One person who gets a bulletin.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    pub subscriber_id: Uuid,
    pub channel: Channel,
    pub lang: Lang,
    /// How urgent it is.
    pub class: Class,
}

/// How many deliveries of a bulletin stand where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    pub lang: Lang,
    pub channel: Channel,
    pub state: State,
    pub count: u64,
}

/// A delivery that did not arrive, or of which nobody knows.
#[derive(Clone, Debug)]
pub struct Failure {
    pub delivery_id: Uuid,
    pub subscriber_id: Option<Uuid>,
    pub lang: Lang,
    pub channel: Channel,
    pub state: State,
    pub attempts: i64,
    /// As the server gave it, as in `550 5.1.1`.
    pub code: Option<String>,
    pub detail: Option<String>,
}

/// Keeps the words of a bulletin in one language.
pub async fn freeze(tx: &mut Tx, bulletin_id: Uuid, body: &Body) -> anyhow::Result<()> {
    store::insert_body(tx, bulletin_id, body).await
}

/// Puts a row for each of these into the outbox; whoever has one already gets no second. Gives how many
/// were new.
pub async fn fan_out(
    tx: &mut Tx,
    bulletin_id: Uuid,
    targets: &[Target],
    not_after: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    let mut added = 0;
    for target in targets {
        let id = id::new(now);
        added += store::insert_target(tx, id, bulletin_id, target, not_after, now).await?;
    }
    Ok(added)
}

/// Holds back what has not left yet, until [`resume`]. What is on its way goes on.
pub async fn pause(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<u64> {
    store::pause(tx, bulletin_id).await
}

/// Lets go on what was held back.
pub async fn resume(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<u64> {
    store::resume(tx, bulletin_id).await
}

/// Takes back what has not left yet. What is on its way goes on.
pub async fn withdraw(tx: &mut Tx, bulletin_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<u64> {
    store::withdraw(tx, bulletin_id, now).await
}

/// Whether nothing of a bulletin waits or is on its way any more.
pub async fn is_settled(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<bool> {
    store::is_settled(tx, bulletin_id).await
}

/// How far a bulletin got, by language, channel and state.
pub async fn progress(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<Vec<Progress>> {
    store::progress(tx, bulletin_id).await
}

/// What failed, or may have, the latest first: at most `most`.
pub async fn failures(tx: &mut Tx, bulletin_id: Uuid, most: i64) -> anyhow::Result<Vec<Failure>> {
    store::failures(tx, bulletin_id, most).await
}
