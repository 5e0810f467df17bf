//! What became of everything that was for one subscriber, so that she can be told why she got it.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Channel, State, store};
use crate::db::Tx;
use crate::language::Lang;

/// A message for one subscriber.
#[derive(Clone, Debug)]
pub struct Received {
    pub delivery_id: Uuid,
    /// None where it was a digest of several.
    pub bulletin_id: Option<Uuid>,
    /// What its words were headed by.
    pub subject: Option<String>,
    pub channel: Channel,
    /// The language of its words.
    pub lang: Lang,
    /// The language that was asked for, where that is known.
    pub wanted_lang: Option<Lang>,
    /// Why it was in this language, as the fan-out noted it: `wanted`, `other`, `fallback`.
    pub lang_reason: Option<String>,
    pub state: State,
    pub created_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
}

/// What was for a subscriber, the latest first: at most `most`.
pub async fn of_subscriber(
    tx: &mut Tx,
    subscriber_id: Uuid,
    most: i64,
) -> anyhow::Result<Vec<Received>> {
    store::of_subscriber(tx, subscriber_id, most).await
}
