//! How sending goes, in numbers: counted as it happens, and read without walking through the outbox.

use chrono::{DateTime, Utc};

use super::{Channel, Class, store};
use crate::db::Tx;

pub use store::Counted;

/// The classes that leave together, named after the first of them; all letters are one.
const KINDS: [(&str, i64); 4] = [
    ("alert", Class::Alert.urgency()),
    ("letter", Class::Confirmation.urgency()),
    ("bulletin", Class::Bulletin.urgency()),
    ("digest", Class::Digest.urgency()),
];

/// More than these are not counted.
const COUNTED: i64 = 10_000;

/// What is due of one kind and has not left.
#[derive(Clone, Copy, Debug)]
pub struct Backlog {
    pub kind: &'static str,
    /// At most 10,000.
    pub due: u64,
    /// Since when that is due which has been due longest.
    pub oldest: Option<DateTime<Utc>>,
}

/// How often what came of a try, since the database was made: by channel, class, and the state that followed.
pub async fn counted(tx: &mut Tx) -> anyhow::Result<Vec<Counted>> {
    store::counted(tx).await
}

/// What is due by a channel now.
pub async fn backlog(
    tx: &mut Tx,
    channel: Channel,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Backlog>> {
    let mut all = Vec::new();
    for (kind, urgency) in KINDS {
        let oldest = store::oldest_due(tx, channel, urgency, now).await?;
        let due = match oldest {
            Some(_) => store::count_due(tx, (channel, urgency), COUNTED, now).await?,
            None => 0,
        };
        all.push(Backlog { kind, due, oldest });
    }
    Ok(all)
}

/// How many messages workers hold, by channel; none where there are none.
pub async fn under_way(tx: &mut Tx) -> anyhow::Result<Vec<(String, i64)>> {
    store::under_way(tx).await
}
