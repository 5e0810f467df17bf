//! Asks organisations in the background whether their entry is still right: each quarter, and once more
//! after two weeks.

use std::time::Duration;

use chrono::{NaiveTime, Timelike};
use tokio::sync::watch;

use super::Letters;
use super::confirming::{self, LINK_LASTS, QUARTER};
use super::letters::Turn;
use crate::clock::Clock;
use crate::db::Db;

const EVERY: Duration = Duration::from_secs(600);
/// Nobody is written to in the night.
const FIRST_HOUR: u32 = 9;

/// Asks until it is told to stop.
pub async fn run(db: Db, clock: Clock, letters: Letters, mut stop: watch::Receiver<bool>) {
    loop {
        if let Err(trouble) = round(&db, &clock, &letters).await {
            tracing::warn!("ask organisations about their entries: {trouble:#}");
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Asks whom it is time to ask, and gives how many mails that were.
pub async fn round(db: &Db, clock: &Clock, letters: &Letters) -> anyhow::Result<usize> {
    let now = clock.now();
    if letters.city.local(now).hour() < FIRST_HOUR {
        return Ok(0);
    }
    let today = letters.city.today(now);
    let quarter_ago = today.checked_sub_months(QUARTER).unwrap_or(today);
    // Whoever was asked on that day is asked again today, at whatever time it was.
    let next_day = quarter_ago.succ_opt().unwrap_or(quarter_ago).and_time(NaiveTime::MIN);
    let asked_before = letters.city.instant(next_day);
    let mut reader = db.read().await?;
    let due = confirming::due(&mut reader, &letters.ring, today, asked_before).await?;
    let late = confirming::to_remind(&mut reader, &letters.ring, now).await?;
    drop(reader);
    if due.is_empty() && late.is_empty() {
        return Ok(0);
    }
    let mut tx = db.begin().await?;
    let mut written = 0;
    for (contact, address) in &due {
        if let Some(token) = confirming::ask(&mut tx, &contact.id, asked_before, now).await? {
            let turn = (Turn::First, &token);
            letters.send(&mut tx, (contact, address), turn, (now, now + LINK_LASTS)).await?;
            written += 1;
        }
    }
    for (ask, contact, address) in &late {
        if let Some(token) = confirming::remind(&mut tx, ask, now).await? {
            let turn = (Turn::Reminder, &token);
            letters.send(&mut tx, (contact, address), turn, (now, ask.expires_at)).await?;
            written += 1;
        }
    }
    tx.commit().await?;
    Ok(written)
}
