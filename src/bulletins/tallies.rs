//! What became of bulletins that are through, by channel: counted once, when the last of one is over.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Rate, State, store};
use crate::db::Tx;
use crate::deliveries::{Channel, reports};

/// What went out by one channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    pub channel: Channel,
    pub total: u64,
    pub sent: u64,
    pub last_sent_at: Option<DateTime<Utc>>,
    /// None: it was counted before this was.
    pub busy_seconds: Option<u64>,
}

/// So many sendings say how fast mail leaves.
const LAST: i64 = 5;
/// What took fewer mails than this says nothing of how fast they leave.
const TELLING: u64 = 50;

/// What became of a bulletin that is through. Empty: it is not, or was before this was counted.
pub async fn tallies(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Tally>> {
    store::tallies(tx, bulletin).await
}

/// Counts a bulletin that is through.
pub async fn tally(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<()> {
    let is_through = store::find(tx, bulletin).await?.is_some_and(|it| it.state == State::Done);
    if is_through {
        for counted in reports::totals(tx, bulletin).await? {
            let tally = Tally {
                channel: counted.channel,
                total: counted.total,
                sent: counted.sent,
                last_sent_at: counted.last_sent_at,
                busy_seconds: Some(counted.busy_seconds),
            };
            store::keep_tally(tx, bulletin, &tally).await?;
        }
    }
    Ok(())
}

/// How fast mail left in the last sendings. None: there were none that say it.
pub async fn mail_rate(tx: &mut Tx) -> anyhow::Result<Option<Rate>> {
    Ok(rate(&store::last_tallies(tx, Channel::Email, LAST).await?))
}

fn rate(tallies: &[Tally]) -> Option<Rate> {
    let mut rate = Rate { messages: 0, seconds: 0 };
    for tally in tallies {
        let Some(seconds) = tally.busy_seconds else { continue };
        rate.messages += tally.sent;
        rate.seconds += seconds.max(1);
    }
    (rate.messages >= TELLING).then_some(rate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_few_got_says_nothing_of_the_rate() {
        let tally = |sent, seconds| Tally {
            channel: Channel::Email,
            total: sent,
            sent,
            last_sent_at: None,
            busy_seconds: Some(seconds),
        };
        assert_eq!(rate(&[]), None);
        assert_eq!(rate(&[tally(TELLING - 1, 1)]), None);
        let found = rate(&[tally(600, 60), tally(1_200, 40)]);
        assert_eq!(found, Some(Rate { messages: 1_800, seconds: 100 }));
    }
}
