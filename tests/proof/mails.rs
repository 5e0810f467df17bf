//! One machine on SQLite is killed again and again while it sends mail.

use maru::deliveries::Channel;

use super::chosen::Plan;
use super::counted::{IN_FLIGHT, compare, drawn, settled, to_the_end, wait_for};
use super::program::Program;
use super::site::Site;
use crate::support::Engine;
use crate::support::smtp_sink::SmtpSink;

/// Killed at random moments, it loses nothing; what arrives twice was in flight at a kill, and is recorded.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn kills_lose_no_mail_on_sqlite() -> anyhow::Result<()> {
    let Plan { deliveries, kills, between, mut chance } = Plan::of("mail, SQLite");
    let sink = SmtpSink::start().await?;
    let site = Site::with_readers(Engine::Sqlite, Channel::Email, deliveries).await?;
    let site = site.set("MARU_SMTP_URL", &sink.url());
    let ledger = site.ledger();
    // What had arrived at each kill and was not noted, which is what may come twice.
    let (mut in_flight, mut noted, mut arrived) = (0, 0, 0);
    for kill in 1..=kills {
        let mut running = [Program::start(&site, "serve")?];
        let target = arrived + 1 + drawn(&mut chance, usize::try_from(between)?)?;
        wait_for(&sink, target, &mut running, &mut chance).await?;
        running[0].kill().await?;
        let (here, sent) = (settled(&sink).await?, ledger.sent().await?);
        let now_in_flight = (here - arrived).saturating_sub(sent - noted);
        println!("kill {kill}: {here} arrived, {sent} noted, {now_in_flight} were in flight");
        assert!(now_in_flight <= IN_FLIGHT, "{now_in_flight} in flight at one kill");
        (in_flight, arrived, noted) = (in_flight + now_in_flight, here, sent);
        ledger.end_all_leases().await?;
        ledger.let_go_again().await?;
    }
    let mut running = [Program::start(&site, "serve")?];
    to_the_end(&ledger, &mut running).await?;
    let [program] = running;
    program.end().await?;
    let count = compare(&site, &sink).await?;
    assert_eq!((count.deliveries, count.arrived), (deliveries, deliveries));
    assert!(count.doubles <= in_flight, "{} doubles of {in_flight} in flight", count.doubles);
    println!("mail, SQLite: {kills} kills, 0 lost, {} doubles of {in_flight}", count.doubles);
    Ok(())
}
