//! When an address is given up: one hard bounce or one complaint ends it; soft ones do when there are five of them
//! over two weeks, and nothing arrived between.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{Kind, Refused, State, Way, store};
use crate::db::Tx;
use crate::id;
use crate::subscriptions::{self, Reason};

const SOFT_AT_LEAST: usize = 5;
const SOFT_OVER: TimeDelta = TimeDelta::days(14);

/// A piece of evidence about a subscriber's address.
#[derive(Clone, Copy, Debug)]
pub(super) struct Evidence {
    pub id: Uuid,
    pub subscriber_id: Uuid,
    pub kind: Kind,
    /// When the mail had left that came back.
    pub tried_at: DateTime<Utc>,
}

/// Keeps what a server said at once, and counts it.
pub(super) async fn note(
    tx: &mut Tx,
    refused: &Refused<'_>,
    kind: Kind,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let id = id::new(now);
    let kept = store::Kept { id, way: Way::Refusal, hash: None, recipient: None, is_cut: false };
    store::insert(tx, &kept, None, now).await?;
    let judged = store::Judged {
        state: State::Counted,
        kind: Some(kind),
        code: refused.code,
        said: refused.said,
        delivery_id: Some(refused.delivery_id),
        subscriber_id: Some(refused.subscriber_id),
        tried_at: Some(now),
    };
    store::judge(tx, id, &judged).await?;
    let evidence = Evidence { id, subscriber_id: refused.subscriber_id, kind, tried_at: now };
    count(tx, &evidence, now).await.map(drop)
}

/// Ends everything of a subscriber where this piece of evidence, with those before it, is enough. Gives whether it
/// did.
pub(super) async fn count(
    tx: &mut Tx,
    evidence: &Evidence,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let Some(reason) = reason(tx, evidence).await? else { return Ok(false) };
    let why = (reason, evidence.id);
    let ended = subscriptions::unreachable(tx, evidence.subscriber_id, why, now).await?;
    if ended {
        store::mark_ended(tx, evidence.id, now).await?;
    }
    Ok(ended)
}

async fn reason(tx: &mut Tx, evidence: &Evidence) -> anyhow::Result<Option<Reason>> {
    if evidence.kind == Kind::Complaint {
        return Ok(Some(Reason::Complained));
    }
    // Whoever confirmed her address since then, or had it written to again, has begun anew.
    let begun = begun(tx, evidence).await?;
    if begun.is_some_and(|begun| evidence.tried_at < begun) {
        return Ok(None);
    }
    let is_over = match evidence.kind {
        Kind::Hard => true,
        Kind::Soft => is_streak(tx, evidence, begun).await?,
        _ => false,
    };
    Ok(is_over.then_some(Reason::Unreachable))
}

/// When an address was last known to be good otherwise than by what arrived.
async fn begun(tx: &mut Tx, evidence: &Evidence) -> anyhow::Result<Option<DateTime<Utc>>> {
    let subscriber = subscriptions::find(tx, evidence.subscriber_id).await?;
    let confirmed = subscriber.and_then(|subscriber| subscriber.confirmed_at);
    Ok(confirmed.max(store::lifted_at(tx, evidence.subscriber_id).await?))
}

async fn is_streak(
    tx: &mut Tx,
    evidence: &Evidence,
    begun: Option<DateTime<Utc>>,
) -> anyhow::Result<bool> {
    let id = evidence.subscriber_id;
    // What left after the mail that came back may come back too; only what left before has had its time.
    let arrived = crate::deliveries::arrived_before(tx, id, evidence.tried_at).await?;
    let after = begun.max(arrived).unwrap_or(DateTime::UNIX_EPOCH);
    let soft = store::soft_after(tx, id, after).await?;
    Ok(is_enough(&soft))
}

/// Each with the delivery that came back, the oldest first. A delivery counts once, however often it comes back.
fn is_enough(soft: &[(Uuid, DateTime<Utc>)]) -> bool {
    let mut seen = std::collections::BTreeSet::new();
    let times: Vec<_> =
        soft.iter().filter(|(delivery, _)| seen.insert(*delivery)).map(|(_, at)| *at).collect();
    let (Some(first), Some(last)) = (times.first(), times.last()) else { return false };
    times.len() >= SOFT_AT_LEAST && *last - *first >= SOFT_OVER
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(days: &[(u128, i64)], expected: bool) {
        let monday: DateTime<Utc> = "2026-11-23T01:00:00Z".parse().unwrap();
        let at = |(delivery, day): &(u128, i64)| {
            (Uuid::from_u128(*delivery), monday + TimeDelta::days(*day))
        };
        let soft: Vec<_> = days.iter().map(at).collect();
        assert_eq!(is_enough(&soft), expected, "{days:?}");
    }

    #[test]
    fn five_over_two_weeks_are_enough() {
        check(&[], false);
        check(&[(1, 0), (2, 3), (3, 7), (4, 10), (5, 14)], true);
        check(&[(1, 0), (2, 3), (3, 7), (4, 10), (5, 13)], false);
        check(&[(1, 0), (2, 0), (3, 0), (4, 0), (5, 0)], false);
        check(&[(1, 0), (2, 7), (3, 14), (4, 21)], false);
        check(&[(1, 0), (1, 3), (1, 7), (1, 10), (1, 14)], false);
        check(&[(1, 0), (1, 1), (2, 3), (3, 7), (4, 10), (5, 14)], true);
    }
}
