//! What became of the deliveries of a bulletin, for whoever answers for it: how many by channel, why some did not
//! arrive, each of them one by one, and once more what may arrive now. Addresses stand in none of it.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::bulletins::Failure;
use super::{Channel, State, store};
use crate::db::Tx;
use crate::language::Lang;

/// Rows made ready again in one transaction: it holds SQLite's writer for some hundredths of a second.
const AGAIN_AT_ONCE: i64 = 2_000;

/// All deliveries of a bulletin by one channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Totals {
    pub channel: Channel,
    pub total: u64,
    pub sent: u64,
    pub last_sent_at: Option<DateTime<Utc>>,
    /// For how many seconds they were leaving, as fast as most of them left: without the hours of waiting for a few.
    pub busy_seconds: u64,
}

/// Why some did not arrive, have not yet, or were not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    pub channel: Channel,
    pub state: State,
    /// As the server gave it, as in `550 5.1.1`.
    pub code: Option<String>,
    pub count: u64,
}

/// Which of those that did not arrive are listed.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// None: all that failed, may have arrived, or are tried again.
    pub state: Option<State>,
    /// None: whatever the code.
    pub code: Option<String>,
    /// Only those before this one; none: from the latest.
    pub before: Option<Uuid>,
}

/// A delivery, for a file.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: Uuid,
    /// None: it goes to nobody by name, as what is posted in a channel.
    pub subscriber_id: Option<Uuid>,
    pub lang: Lang,
    pub channel: Channel,
    pub state: State,
    pub attempts: i64,
    pub code: Option<String>,
    pub created_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
}

/// All deliveries of a bulletin, by channel.
pub async fn totals(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Totals>> {
    let mut all = store::totals(tx, bulletin).await?;
    for totals in &mut all {
        let minutes = store::sent_by_minute(tx, bulletin, totals.channel).await?;
        totals.busy_seconds = busy_seconds(&minutes);
    }
    Ok(all)
}

/// How long it takes to send as many as were sent in these minutes, as fast as it went when the typical one of them
/// left: a hundred that had quiet hours until the morning do not make a night of ten minutes.
fn busy_seconds(minutes: &[u64]) -> u64 {
    let sent: u128 = minutes.iter().map(|sent| u128::from(*sent)).sum();
    // A minute counts as much as there left in it.
    let weighed: u128 = minutes.iter().map(|sent| u128::from(*sent).pow(2)).sum();
    let seconds = if weighed == 0 { 0 } else { (sent * sent * 60).div_ceil(weighed) };
    u64::try_from(seconds).unwrap_or(u64::MAX)
}

/// Why some did not arrive, the most frequent reason first.
pub async fn reasons(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Reason>> {
    store::reasons(tx, bulletin).await
}

/// Those that did not arrive, the latest first: at most `most`.
pub async fn failures(
    tx: &mut Tx,
    bulletin: Uuid,
    asked: &Asked,
    most: i64,
) -> anyhow::Result<Vec<Failure>> {
    store::failures_of(tx, bulletin, asked, most).await
}

/// The next ones to people, in the order of these and of their languages, after one. Each stands as it is when it is
/// read, and once: the order does not change while a bulletin is on its way.
pub async fn lines_after(
    tx: &mut Tx,
    bulletin: Uuid,
    after: Option<(Uuid, Lang)>,
    most: i64,
) -> anyhow::Result<Vec<Line>> {
    store::lines_after(tx, bulletin, after, most).await
}

/// What goes with a bulletin, as it stands now.
pub async fn lines_going_with(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Line>> {
    store::lines_going_with(tx, bulletin).await
}

/// How many failed for a reason that may have passed: the other side asked to come later, or the time was over; and
/// of the letters that go with it all that failed.
pub async fn worth_again(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<u64> {
    let people = store::count_worth_again(tx, bulletin).await?;
    Ok(people + store::count_failed_going_with(tx, bulletin).await?)
}

/// Makes a page of those ready again that were made before `now`, and gives how many there were: 0 at the end. None
/// of them is worth less long than before; without `until` the bulletin says how long that is. Each new try is
/// counted.
pub async fn send_again(
    tx: &mut Tx,
    bulletin: Uuid,
    until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    let letters = store::send_again_going_with(tx, bulletin, (until, now)).await?;
    Ok(letters + store::send_again(tx, bulletin, (until, now), AGAIN_AT_ONCE).await?)
}

/// Whoever got a bulletin, or may have, by itself or in a digest: how many in each language by each channel.
pub async fn reached(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<(Lang, Channel, u64)>> {
    store::reached(tx, bulletin).await
}

#[cfg(test)]
mod tests {
    use super::busy_seconds;

    #[test]
    fn a_few_that_waited_for_the_morning_do_not_make_it_slow() {
        assert_eq!(busy_seconds(&[]), 0);
        assert_eq!(busy_seconds(&[1_800]), 60);
        assert_eq!(busy_seconds(&[500; 10]), 600);
        let mut night = vec![500; 10];
        night.extend([1; 100]);
        assert_eq!(busy_seconds(&night), 625, "5,100 mails at 490 a minute");
    }
}
