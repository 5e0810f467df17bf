//! The bot's program is killed again and again while it sends to thousands of chats.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use anyhow::{Context, ensure};
use maru::deliveries::Channel;
use tokio::time::{Instant, sleep};

use super::chosen::Plan;
use super::counted::{drawn, to_the_end};
use super::program::Program;
use super::site::Site;
use crate::support::Engine;
use crate::support::telegram::{TOKEN, TelegramApi};

/// Leased at once: what is on its way, and eight each that are being begun, in hand, and just claimed.
const LEASED: usize = 24 + 3 * 8;
const ARRIVES_WITHIN: Duration = Duration::from_secs(120);

/// Nobody gets a bulletin twice, not even after a kill; what was leased then is told as unknown, and all the others
/// get it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn kills_double_nothing_in_a_chat() -> anyhow::Result<()> {
    let Plan { deliveries, kills, between, mut chance } = Plan::of("Telegram, SQLite");
    let api = TelegramApi::start().await;
    let site = Site::with_readers(Engine::Sqlite, Channel::Telegram, deliveries).await?;
    let site = site.set("MARU_TELEGRAM_TOKEN", &TOKEN).set("MARU_TELEGRAM_API_URL", &api.url);
    // Thirty a second would make this proof last for an hour.
    let site = site.set("MARU_TELEGRAM_RATE", &1_000);
    let ledger = site.ledger();
    for kill in 1..=kills {
        let mut running = Program::start(&site, "serve")?;
        let target = api.count() + 1 + drawn(&mut chance, usize::try_from(between)?)?;
        let deadline = Instant::now() + ARRIVES_WITHIN;
        while api.count() < target {
            running.is_alive()?;
            ensure!(Instant::now() < deadline, "{} of {target} arrived", api.count());
            sleep(Duration::from_millis(10)).await;
        }
        sleep(Duration::from_millis(chance.below(50))).await;
        running.kill().await?;
        println!("kill {kill}: {} arrived, {} leased", api.count(), ledger.leased().await?);
        ledger.end_all_leases().await?;
        ledger.let_go_again().await?;
    }
    let mut running = [Program::start(&site, "serve")?];
    to_the_end(&ledger, &mut running).await?;
    let [program] = running;
    program.end().await?;

    let mut arrived: BTreeMap<i64, usize> = BTreeMap::new();
    for sent in api.sent() {
        *arrived.entry(sent.chat).or_default() += 1;
    }
    assert!(arrived.values().all(|times| *times == 1), "somebody got it twice");
    let recorded: BTreeSet<_> =
        ledger.unknowns().await?.into_iter().map(|unknown| unknown.delivery_id).collect();
    let rows = ledger.rows().await?;
    let unknown = rows.iter().filter(|row| row.state == "unknown").count();
    let sent = rows.iter().filter(|row| row.state == "sent").count();
    assert_eq!(
        (rows.len(), sent + unknown),
        (deliveries, deliveries),
        "nothing else became of any"
    );
    assert!(rows.iter().all(|row| row.state == "sent" || recorded.contains(&row.id)));
    assert!(unknown <= kills * LEASED, "{unknown} are unknown after {kills} kills");
    let of_unknown = arrived.len().checked_sub(sent).context("somebody got nothing and is sent")?;
    println!(
        "Telegram: {kills} kills, {sent} sent, 0 doubles, {unknown} unknown, {of_unknown} of them arrived"
    );
    assert!(of_unknown <= unknown, "more arrived than were sent");
    Ok(())
}
