//! What a subscriber does with what she gets: changes it, pauses it, stops a part or all of it, and has all that is
//! known of her deleted.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{Consent, Reason, Refusal, Wanted, begin, of, store};
use crate::db::Tx;

/// For how long nothing is sent at the most: whoever is away for longer stops, and comes back.
pub const PAUSED_AT_MOST: TimeDelta = TimeDelta::days(90);

/// What is left after something was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    Something,
    /// It was the last, so that everything is stopped and the address forgotten.
    Nothing,
}

/// Ends what is no longer wanted and begins what is new; what stays is left as it is.
///
/// # Errors
/// [`Refusal::Ended`].
pub async fn change(
    tx: &mut Tx,
    subscriber_id: Uuid,
    wanted: &Wanted,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    if !store::set_lang(tx, subscriber_id, wanted.lang()).await? {
        return Ok(Err(Refusal::Ended));
    }
    store::set_circumstances(tx, subscriber_id, &wanted.circumstances).await?;
    for subscription in of(tx, subscriber_id).await? {
        let stays = wanted.langs.contains(&subscription.lang)
            && wanted.topics.contains(&subscription.topic)
            && subscription.cadence == wanted.cadence_of(&subscription.topic);
        if !stays {
            store::end(tx, subscription.id, Reason::Changed, now).await?;
        }
    }
    begin(tx, subscriber_id, wanted, Consent::here(now), now).await?;
    Ok(Ok(()))
}

/// Ends one topic in all languages. With the last everything ends. Doing it twice does nothing more.
///
/// # Errors
/// [`Refusal::Ended`].
pub async fn stop_topic(
    tx: &mut Tx,
    subscriber_id: Uuid,
    topic: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Left, Refusal>> {
    let subscriber = store::lock(tx, subscriber_id).await?;
    if !subscriber.is_some_and(|subscriber| subscriber.is_live()) {
        return Ok(Err(Refusal::Ended));
    }
    let (stopped, left): (Vec<_>, Vec<_>) =
        of(tx, subscriber_id).await?.into_iter().partition(|had| had.topic == topic);
    if left.is_empty() {
        end_all(tx, subscriber_id, Reason::Unsubscribed, now).await?;
        return Ok(Ok(Left::Nothing));
    }
    for subscription in stopped {
        store::end(tx, subscription.id, Reason::Unsubscribed, now).await?;
    }
    Ok(Ok(Left::Something))
}

/// Sends nothing before an instant; none: sends on. The caller keeps to [`PAUSED_AT_MOST`].
///
/// # Errors
/// [`Refusal::Ended`].
pub async fn pause(
    tx: &mut Tx,
    subscriber_id: Uuid,
    until: Option<DateTime<Utc>>,
) -> anyhow::Result<Result<(), Refusal>> {
    let is_live = store::set_paused(tx, subscriber_id, until).await?;
    Ok(if is_live { Ok(()) } else { Err(Refusal::Ended) })
}

/// Ends everything of a subscriber, also what waits to be confirmed, and forgets the address, which is
/// kept only until she stops. Doing it twice does nothing more, but that who had ended because her address took
/// nothing has then said so herself: nobody has her written to again.
pub async fn end_all(
    tx: &mut Tx,
    subscriber_id: Uuid,
    reason: Reason,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::end_subscriber(tx, subscriber_id, reason, now).await?;
    store::end_all_of(tx, subscriber_id, reason, now).await?;
    if matches!(reason, Reason::Unsubscribed | Reason::Complained) {
        store::never_revive(tx, subscriber_id).await?;
    }
    store::void_confirmations(tx, subscriber_id, now).await
}

/// Ends everything and forgets besides by what the address would be known again, where she lives, what she reads,
/// when she wants quiet and how she had agreed. What is left says that somebody got something. Of the address a keyed
/// hash stays, so that no list begins her again, and the mark of one that must not be written to.
pub async fn forget(tx: &mut Tx, subscriber_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    end_all(tx, subscriber_id, Reason::Unsubscribed, now).await?;
    store::mark_forgotten(tx, subscriber_id, now).await?;
    store::forget_circumstances(tx, subscriber_id).await?;
    store::forget_consent(tx, subscriber_id).await?;
    store::delete_confirmations(tx, subscriber_id).await
}

/// Who stopped or changed something since an instant, and when last: what was made ready for them before that is to
/// be looked at once more.
pub async fn changed_since(
    tx: &mut Tx,
    since: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<HashMap<Uuid, DateTime<Utc>>> {
    Ok(store::ended_since(tx, since, now).await?.into_iter().collect())
}
