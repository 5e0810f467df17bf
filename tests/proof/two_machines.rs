//! Two machines send from one PostgreSQL; one of them is killed again and again, now this, now that.

use std::time::Duration;

use anyhow::ensure;
use maru::deliveries::Channel;
use tokio::time::{Instant, sleep};

use super::chosen::Plan;
use super::counted::{IN_FLIGHT, compare, drawn, settled, to_the_end};
use super::ledger::Ledger;
use super::program::Program;
use super::site::Site;
use crate::support::Engine;
use crate::support::smtp_sink::SmtpSink;

const MACHINES: [(&str, &str); 2] = [("one", "serve"), ("two", "work")];
/// While both are sending, hundreds leave before the next kill.
const A_KILL: usize = 400;
const HOLD_WITHIN: Duration = Duration::from_secs(90);
const ARRIVES_WITHIN: Duration = Duration::from_secs(120);
const SOON: Duration = Duration::from_secs(6);
const A_MOMENT: Duration = Duration::from_millis(500);
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// One dies and the other goes on: nothing is lost, and what comes twice was recorded before.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn kills_of_one_of_two_lose_no_mail_on_postgres() -> anyhow::Result<()> {
    let Plan { deliveries, kills, between, mut chance } = Plan::of("mail, PostgreSQL");
    let (deliveries, most) = (deliveries.max(kills * A_KILL), kills);
    let sink = SmtpSink::start().await?;
    let site = Site::with_readers(Engine::Postgres, Channel::Email, deliveries).await?;
    let site = site.set("MARU_SMTP_URL", &sink.url());
    let ledger = site.ledger();
    ledger.watch_machines().await?;
    let start = |(machine, command)| Program::start_as(&site, command, machine);
    let mut running = [start(MACHINES[0])?, start(MACHINES[1])?];
    let mut kills = 0;
    while kills < most && ledger.waiting().await? > A_KILL {
        let more = drawn(&mut chance, usize::try_from(between)?)?;
        until_both_hold(&ledger, &mut running).await?;
        until_more_arrived(&sink, &ledger, &mut running, more).await?;
        sleep(Duration::from_millis(chance.below(150))).await;
        let victim = drawn(&mut chance, MACHINES.len())?;
        running[victim].kill().await?;
        kills += 1;
        println!("kill {kills}: {} arrived, {:?} held", sink.count()?, ledger.held().await?);
        ledger.end_leases_of(MACHINES[victim].0).await?;
        running[victim] = start(MACHINES[victim])?;
    }
    to_the_end(&ledger, &mut running).await?;
    for program in running {
        program.end().await?;
    }
    settled(&sink).await?;
    let count = compare(&site, &sink).await?;
    assert_eq!((count.deliveries, count.arrived), (deliveries, deliveries));
    assert!(kills * 2 >= most, "{kills} kills: too few deliveries for so fast a machine");
    assert!(count.doubles <= kills * IN_FLIGHT, "{} doubles", count.doubles);
    println!("mail, PostgreSQL, two machines: {kills} kills, 0 lost, {} doubles", count.doubles);
    Ok(())
}

/// Waits until each machine holds something to send, or nothing waits any more. Whichever does so first is held still
/// meanwhile, or it would send thousands before the other one is there. Held still within a transaction it holds its
/// locks, as a machine that hangs does: so now and then it goes on for a moment.
async fn until_both_hold(ledger: &Ledger, running: &mut [Program; 2]) -> anyhow::Result<()> {
    let deadline = Instant::now() + HOLD_WITHIN;
    while ledger.waiting().await? > 0 {
        running.iter_mut().try_for_each(Program::is_alive)?;
        ensure!(Instant::now() < deadline, "one of them sends nothing: {:?}", said(running));
        ledger.let_go_again().await?;
        match hold(ledger).await? {
            [true, true] => return Ok(()),
            [false, false] => sleep(LOOK_EVERY).await,
            [first_does, _] => {
                let early = usize::from(!first_does);
                running[early].pause().await?;
                let both = holds_soon(ledger, 1 - early).await;
                running[early].go_on().await?;
                if both? {
                    return Ok(());
                }
                sleep(A_MOMENT).await;
            }
        }
    }
    Ok(())
}

/// Waits until so many more arrived, or nothing waits any more.
async fn until_more_arrived(
    sink: &SmtpSink,
    ledger: &Ledger,
    running: &mut [Program; 2],
    more: usize,
) -> anyhow::Result<()> {
    let (target, deadline) = (sink.count()? + more, Instant::now() + ARRIVES_WITHIN);
    while sink.count()? < target && ledger.waiting().await? > 0 {
        running.iter_mut().try_for_each(Program::is_alive)?;
        let arrived = sink.count()?;
        ensure!(Instant::now() < deadline, "{arrived} of {target} arrived: {:?}", said(running));
        ledger.let_go_again().await?;
        sleep(LOOK_EVERY).await;
    }
    Ok(())
}

/// Which of the machines hold something to send.
async fn hold(ledger: &Ledger) -> anyhow::Result<[bool; 2]> {
    let held = ledger.held().await?;
    Ok(MACHINES.map(|(machine, _)| held.contains_key(machine)))
}

/// Whether one of them does within some seconds.
async fn holds_soon(ledger: &Ledger, which: usize) -> anyhow::Result<bool> {
    let until = Instant::now() + SOON;
    while Instant::now() < until {
        if hold(ledger).await?[which] {
            return Ok(true);
        }
        sleep(LOOK_EVERY).await;
    }
    Ok(false)
}

/// What they said of themselves, for whoever wants to know why they do not go on.
fn said(running: &[Program; 2]) -> [String; 2] {
    [running[0].said(), running[1].said()]
}
