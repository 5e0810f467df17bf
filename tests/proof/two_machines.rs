//! Two machines send from one PostgreSQL; one of them is killed again and again, now this, now that.

use std::time::Duration;

use anyhow::ensure;
use maru::deliveries::Channel;
use tokio::time::{Instant, sleep};

use super::chosen::Plan;
use super::counted::{IN_FLIGHT, compare, drawn, settled, to_the_end, wait_for};
use super::ledger::Ledger;
use super::program::Program;
use super::site::Site;
use crate::support::Engine;
use crate::support::smtp_sink::SmtpSink;

const MACHINES: [(&str, &str); 2] = [("one", "serve"), ("two", "work")];
/// While both are sending, hundreds leave before the next kill.
const A_KILL: usize = 400;
const HOLD_WITHIN: Duration = Duration::from_secs(60);
const SOON: Duration = Duration::from_secs(6);
const A_MOMENT: Duration = Duration::from_millis(500);
const TRIES: usize = 10;

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
    let mut running = MACHINES.map(start).into_iter().collect::<Result<Vec<_>, _>>()?;
    let mut kills = 0;
    while kills < most && (kills == 0 || ledger.waiting().await? > A_KILL) {
        let target = sink.count()? + drawn(&mut chance, usize::try_from(between)?)?;
        wait_until_held(&ledger, &mut running, &MACHINES).await?;
        wait_for(&sink, target, &mut running, &mut chance).await?;
        let victim = drawn(&mut chance, MACHINES.len())?;
        running[victim].kill().await?;
        kills += 1;
        println!("kill {kills}: {} arrived, {:?} held", sink.count()?, ledger.held().await?);
        ledger.end_leases_of(MACHINES[victim].0).await?;
        ledger.let_go_again().await?;
        // Else the other one sends thousands until this one is there again. Held still within a transaction it holds
        // its locks, as a machine that hangs does: then it goes on for a moment.
        running[1 - victim].pause().await?;
        running[victim] = start(MACHINES[victim])?;
        let mut tries = 0;
        while !holds_soon(&ledger, MACHINES[victim].0).await? {
            tries += 1;
            ensure!(tries < TRIES, "the one that was killed sends nothing");
            running[1 - victim].go_on().await?;
            sleep(A_MOMENT).await;
            running[1 - victim].pause().await?;
        }
        running[1 - victim].go_on().await?;
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

/// Whether a machine holds something to send within some seconds; where too little waits for one more kill, it need not.
async fn holds_soon(ledger: &Ledger, machine: &str) -> anyhow::Result<bool> {
    let until = Instant::now() + SOON;
    while Instant::now() < until {
        if ledger.held().await?.contains_key(machine) || ledger.waiting().await? <= A_KILL {
            return Ok(true);
        }
        sleep(Duration::from_millis(50)).await;
    }
    Ok(false)
}

/// Waits until each of these holds something to send, or nothing waits any more.
async fn wait_until_held(
    ledger: &Ledger,
    running: &mut [Program],
    machines: &[(&str, &str)],
) -> anyhow::Result<()> {
    let deadline = Instant::now() + HOLD_WITHIN;
    loop {
        let held = ledger.held().await?;
        let all_hold = machines.iter().all(|(machine, _)| held.contains_key(*machine));
        if all_hold || ledger.waiting().await? == 0 {
            return Ok(());
        }
        running.iter_mut().try_for_each(Program::is_alive)?;
        ensure!(Instant::now() < deadline, "one of them sends nothing: {held:?}");
        sleep(Duration::from_millis(50)).await;
    }
}
