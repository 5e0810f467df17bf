//! Reminds translators in the background: two days before the day, on the day, and when it is over.

use std::time::Duration;

use chrono::{Days, Timelike};
use tokio::sync::watch;

use super::letters::{Invitations, News};
use super::{Letters, Order};
use crate::city::City;
use crate::clock::Clock;
use crate::db::Db;

const EVERY: Duration = Duration::from_secs(60);
/// Nobody is written to in the night.
const FIRST_HOUR: u32 = 9;
/// So many days before its day somebody is reminded.
const AHEAD: Days = Days::new(2);

/// Reminds until it is told to stop.
pub async fn run(
    db: Db,
    city: City,
    clock: Clock,
    letters: Letters,
    mut stop: watch::Receiver<bool>,
) {
    loop {
        if let Err(trouble) = round(&db, &city, &clock, &letters).await {
            tracing::warn!("remind of orders: {trouble:#}");
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Reminds of what is due, and gives how many mails that were.
pub async fn round(
    db: &Db,
    city: &City,
    clock: &Clock,
    letters: &Letters,
) -> anyhow::Result<usize> {
    let now = clock.now();
    if city.local(now).hour() < FIRST_HOUR {
        return Ok(0);
    }
    let mut reader = db.read().await?;
    let open = super::open_orders(&mut reader).await?;
    drop(reader);
    let due: Vec<(Order, News)> = open
        .into_iter()
        .filter_map(|order| due_news(&order, city, clock).map(|news| (order, news)))
        .collect();
    if due.is_empty() {
        return Ok(0);
    }
    let mut tx = db.begin().await?;
    let mut invitations = Invitations::new();
    let mut reminded = 0;
    for (order, news) in due {
        if super::remind(&mut tx, &order, news, now).await? {
            letters.tell_one(&mut tx, &order, news, &mut invitations, now).await?;
            reminded += 1;
        }
    }
    tx.commit().await?;
    Ok(reminded)
}

/// What somebody is reminded of today. Who was asked today knows.
fn due_news(order: &Order, city: &City, clock: &Clock) -> Option<News> {
    let today = city.today(clock.now());
    if city.today(order.asked_at) >= today {
        return None;
    }
    if order.due_on < today {
        return Some(News::Late);
    }
    if order.due_on == today {
        return Some(News::Today);
    }
    (order.due_on <= today.checked_add_days(AHEAD)?).then_some(News::Soon)
}
