//! The program is told to end while it sends.

use std::time::Duration;

use maru::deliveries::Channel;

use super::chosen::Plan;
use super::counted::{compare_so_far, settled, wait_for};
use super::program::Program;
use super::site::Site;
use crate::support::Engine;
use crate::support::smtp_sink::SmtpSink;

/// Whoever stops programs kills one that takes longer.
const WITHIN: Duration = Duration::from_secs(20);

/// What is under way is finished and noted, the rest is given back, and nobody wonders about anything.
async fn ends_in_order(engine: Engine, options: &[&str], arrived: usize) -> anyhow::Result<()> {
    let Plan { mut chance, .. } = Plan::of("the end");
    let sink = SmtpSink::start_with(options).await?;
    let site = Site::with_readers(engine, Channel::Email, 1_500).await?;
    let site = site.set("MARU_SMTP_URL", &sink.url());
    let mut running = vec![Program::start(&site, "serve")?];
    wait_for(&sink, arrived, &mut running, &mut chance).await?;
    let took = running.remove(0).end().await?;
    assert!(took < WITHIN, "it took {took:?}");
    let ledger = site.ledger();
    let (here, sent) = (settled(&sink).await?, ledger.sent().await?);
    assert_eq!(
        (here, ledger.leased().await?),
        (sent, 0),
        "what arrived is noted, nothing is leased"
    );
    assert_eq!(ledger.unknowns().await?.len(), 0, "nothing is unknown");
    assert!(ledger.waiting().await? > 0, "it was in the middle of it");
    compare_so_far(&site, &sink).await?;
    println!("{engine:?}: it ended in {took:?} with {sent} sent");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_run_ends_in_order_on_sqlite() -> anyhow::Result<()> {
    ends_in_order(Engine::Sqlite, &[], 120).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_run_ends_in_order_on_postgres() -> anyhow::Result<()> {
    ends_in_order(Engine::Postgres, &[], 120).await
}

/// Each mail takes the server three seconds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_server_is_waited_for() -> anyhow::Result<()> {
    ends_in_order(Engine::Sqlite, &["-w", "3"], 4).await
}
