//! Counting in the sink: what arrived, how often, and whether the outbox said so before.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use anyhow::{Context, ensure};
use tokio::time::{Instant, sleep};
use uuid::Uuid;

use super::chosen::Chance;
use super::ledger::Ledger;
use super::program::Program;
use super::site::Site;
use crate::support::smtp_sink::SmtpSink;

const LOOK_EVERY: Duration = Duration::from_millis(100);
/// A start and some hundred messages take seconds; on a machine that does other things besides, more.
const ARRIVES_WITHIN: Duration = Duration::from_secs(120);
const ENDS_WITHIN: Duration = Duration::from_secs(30 * 60);
/// A file's time may lag behind the clock by a tick of the kernel.
const TICK: Duration = Duration::from_millis(50);

/// What a worker has under way at most that is not noted: one on each connection and as many made ready, a batch in
/// line to be noted, and one that is being noted.
pub const IN_FLIGHT: usize = 4 + 4 + 100 + 100;

/// Waits until so many messages arrived, or all are through, and a moment more, which is drawn.
pub async fn wait_for(
    sink: &SmtpSink,
    target: usize,
    programs: &mut [Program],
    chance: &mut Chance,
) -> anyhow::Result<()> {
    let deadline = Instant::now() + ARRIVES_WITHIN;
    while sink.count()? < target {
        programs.iter_mut().try_for_each(Program::is_alive)?;
        ensure!(Instant::now() < deadline, "{} of {target} arrived", sink.count()?);
        sleep(LOOK_EVERY).await;
    }
    sleep(Duration::from_millis(chance.below(150))).await;
    Ok(())
}

/// How many arrived, once what a killed program left on its way is over.
pub async fn settled(sink: &SmtpSink) -> anyhow::Result<usize> {
    let mut before = usize::MAX;
    loop {
        let count = sink.count()?;
        if count == before {
            return Ok(count);
        }
        before = count;
        sleep(3 * LOOK_EVERY).await;
    }
}

/// Lets programs send until nothing waits.
pub async fn to_the_end(ledger: &Ledger, programs: &mut [Program]) -> anyhow::Result<()> {
    let deadline = Instant::now() + ENDS_WITHIN;
    while ledger.waiting().await? > 0 {
        programs.iter_mut().try_for_each(Program::is_alive)?;
        ensure!(Instant::now() < deadline, "{} still wait", ledger.waiting().await?);
        ledger.let_go_again().await?;
        sleep(5 * LOOK_EVERY).await;
    }
    Ok(())
}

/// What was counted at the end.
#[derive(Debug)]
pub struct Count {
    pub deliveries: usize,
    pub arrived: usize,
    /// Arrivals beyond the first of each.
    pub doubles: usize,
    /// How often the outbox said that it did not know.
    pub unknowns: usize,
}

/// Holds the outbox against the sink at the end: all was sent and arrived.
pub async fn compare(site: &Site, sink: &SmtpSink) -> anyhow::Result<Count> {
    let (count, lost) = compare_so_far(site, sink).await?;
    assert!(lost.is_empty(), "{} are lost: {lost:?}", lost.len());
    Ok(count)
}

/// A delivery that is not both sent and arrived: where it stands, and how often it arrived.
pub type Lost = (Uuid, String, usize);

/// The same in between. Whatever stands there as sent arrived, and whatever came again had been recorded as unknown
/// before it did.
pub async fn compare_so_far(site: &Site, sink: &SmtpSink) -> anyhow::Result<(Count, Vec<Lost>)> {
    let ledger = site.ledger();
    let mut arrivals: BTreeMap<Uuid, Vec<SystemTime>> = BTreeMap::new();
    for message in sink.messages()? {
        if let Some(id) = delivery(&message.raw) {
            arrivals.entry(id).or_default().push(message.at);
        }
    }
    let unknowns = ledger.unknowns().await?;
    let mut recorded: BTreeMap<Uuid, Vec<SystemTime>> = BTreeMap::new();
    for unknown in &unknowns {
        recorded.entry(unknown.delivery_id).or_default().push(unknown.tried_at.into());
    }
    let rows = ledger.rows().await?;
    let mut count =
        Count { deliveries: rows.len(), arrived: 0, doubles: 0, unknowns: unknowns.len() };
    let mut lost = Vec::new();
    for row in rows {
        let mut times = arrivals.remove(&row.id).unwrap_or_default();
        times.sort();
        count.arrived += usize::from(!times.is_empty());
        count.doubles += times.len().saturating_sub(1);
        assert!(row.state != "sent" || !times.is_empty(), "{} is said to be sent", row.id);
        if row.state != "sent" {
            lost.push((row.id, row.state.clone(), times.len()));
        }
        for (before, at) in times.iter().enumerate().skip(1) {
            let known = recorded.get(&row.id).map_or(0, |recorded| {
                recorded.iter().filter(|recorded| **recorded <= *at + TICK).count()
            });
            assert!(known >= before, "{} came again, and {known} times it was unknown", row.id);
        }
    }
    println!("{count:?}, and {} letters besides", arrivals.len());
    Ok((count, lost))
}

/// Which delivery a mail is: its Message-ID says it.
fn delivery(raw: &str) -> Option<Uuid> {
    let line = raw.lines().find(|line| line.to_ascii_lowercase().starts_with("message-id:"))?;
    let (name, _) = line.split_once('<')?.1.split_once('@')?;
    Uuid::try_parse(name).ok()
}

/// The place of one who was drawn.
pub fn drawn(chance: &mut Chance, of: usize) -> anyhow::Result<usize> {
    usize::try_from(chance.below(u64::try_from(of)?)).context("a place")
}
