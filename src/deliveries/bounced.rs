//! What becomes of a delivery after it had left: it came back, or it must have arrived.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Channel, Class, State, store};
use crate::db::Tx;

/// A delivery, as a bounce of it finds it.
#[derive(Clone, Debug)]
pub struct Posted {
    pub id: Uuid,
    /// None: of a class that this program does not know.
    pub class: Option<Class>,
    pub channel: Channel,
    pub state: State,
    /// Whose subscription asked for it. None: a letter that no subscription belongs to.
    pub subscriber_id: Option<Uuid>,
    pub sent_at: Option<DateTime<Utc>>,
}

/// A delivery that may have left.
pub async fn posted(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Posted>> {
    store::posted(tx, id).await
}

/// Notes that a delivery came back: it failed after all, and the try is kept with what was said. What is on its
/// way or waits is left as it is; so is what is known to have failed.
pub async fn come_back(
    tx: &mut Tx,
    id: Uuid,
    code: Option<&str>,
    detail: Option<&str>,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let Some(number) = store::mark_come_back(tx, id, code, detail).await? else {
        return Ok(false);
    };
    store::insert_bounced(tx, (id, number), code, detail, now).await?;
    Ok(true)
}

/// When something left for a subscriber last, before an instant, that did not come back.
pub async fn arrived_before(
    tx: &mut Tx,
    subscriber_id: Uuid,
    before: DateTime<Utc>,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    store::arrived_before(tx, subscriber_id, before).await
}

/// How many messages left by a channel since an instant, those that came back among them.
pub async fn count_left(
    tx: &mut Tx,
    channel: Channel,
    since: DateTime<Utc>,
) -> anyhow::Result<u64> {
    store::count_left(tx, channel, since).await
}
