//! Many at once: what somebody waits for overtakes a run of bulletins, a bulletin is paused in the middle of
//! one, and an end comes in time.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use maru::bulletins::Accepted;
use maru::clock::Clock;
use maru::db::Tx;
use maru::deliveries::bulletins as outbox;
use maru::deliveries::channels::email::Mailer;
use maru::deliveries::{self, Channel, Class, Letter, State, jobs};
use tokio::process::Command;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::on_both;
use crate::support::bulletins::{approve, counts, push, states, written};
use crate::support::mails::{limits, sender};
use crate::support::outbox::{letter, post};
use crate::support::smtp_peer::{Answer, SmtpPeer};
use crate::support::subscribers::subscribed;
use crate::support::{Engine, House};

const MINA: &str = "mina@example.com";
const RUN: &str = "reader@example.com";

fn mail(class: Class, to: &str) -> Letter {
    letter(class, Channel::Email, to)
}

fn by(peer: &SmtpPeer, connections: usize, house: House) -> House {
    let sender = sender(peer, limits(connections));
    house.with_mailer(Mailer::Smtp(Box::new(sender)))
}

/// A worker for mail that runs until it is told to stop.
fn worker(house: &House) -> (watch::Sender<bool>, JoinHandle<()>) {
    let (stop, stopped) = watch::channel(false);
    (stop, tokio::spawn(jobs::run(house.post.clone(), Channel::Email, stopped)))
}

async fn waits_for(what: impl Fn() -> bool) {
    for _ in 0..2_000 {
        if what() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it did not come");
}

fn came_to(peer: &SmtpPeer, to: &str) -> usize {
    peer.received().iter().filter(|received| received.to == to).count()
}

/// How many of these stand where.
async fn stand(house: &House, ids: &[Uuid]) -> anyhow::Result<BTreeMap<&'static str, usize>> {
    let mut tx = house.app.db.read().await?;
    let mut states = BTreeMap::new();
    for id in ids {
        let found = deliveries::find(&mut tx, *id).await?.expect("a delivery");
        *states.entry(found.state.as_str()).or_insert(0) += 1;
    }
    Ok(states)
}

/// Readers of wages in Khmer, with a bulletin on its way to them by a server that takes its time.
async fn run_of(house: House, peer: &SmtpPeer, readers: usize) -> anyhow::Result<(House, Uuid)> {
    for number in 0..readers {
        let address = format!("r{number}@example.com");
        subscribed(&house, &address, "km", &["wages"]).await?;
        peer.answer(&address, Answer::SlowDot(Duration::from_millis(200)));
        house.pass(TimeDelta::seconds(1));
    }
    house.deliver().await?;
    let house = by(peer, 1, house);
    let id = written(&house).await?;
    approve(&house, id, Accepted::Nothing).await??;
    push(&house).await?;
    Ok((house, id))
}

/// The program is told to stop while the mail server hangs for ever: it ends in time, and nothing is lost.
#[tokio::test]
async fn a_program_ends_though_a_server_hangs() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let peer = SmtpPeer::start().await;
    peer.answer(RUN, Answer::SlowDot(Duration::from_secs(600)));
    let letters = vec![mail(Class::Notice, RUN); 60];
    let ids = post(&house, &letters, Clock::System.now()).await?;
    let settings = &house.app.settings;
    let mut command = Command::new(env!("CARGO_BIN_EXE_maru"));
    command.arg("work").env("MARU_DATABASE_URL", &settings.database_url);
    command.env("MARU_KEYS", &settings.keys).env("MARU_VAR", house.folder.path());
    command.env("MARU_SMTP_URL", format!("smtp://{}", peer.address));
    command.env("MARU_PUBLIC_URL", "http://maru.test").env("MARU_MAIL_FROM", "maru@maru.test");
    command.stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    let mut program = command.spawn()?;
    waits_for(|| !peer.received().is_empty()).await;
    let begun = Instant::now();
    let number = program.id().expect("it runs").to_string();
    assert!(Command::new("kill").args(["-TERM", &number]).status().await?.success());
    let ended = tokio::time::timeout(Duration::from_secs(20), program.wait()).await??;
    assert!(ended.success(), "{ended}");
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    let left = stand(&house, &ids).await?;
    let leased = left.get("sending").copied().unwrap_or_default();
    assert!((1..=20).contains(&leased), "{left:?}");
    assert_eq!(left.get("ready"), Some(&(60 - leased)), "{left:?}");
    Ok(())
}

/// A bulletin is called off while a worker of another machine notes what became of some of it: neither waits for the
/// other.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calling_off_waits_for_no_worker() -> anyhow::Result<()> {
    let peer = SmtpPeer::start().await;
    let (house, id) = run_of(House::new(Engine::Postgres).await?, &peer, 3).await?;
    for number in 0..3 {
        peer.answer(&format!("r{number}@example.com"), Answer::SlowDot(Duration::from_secs(60)));
    }
    let killed = tokio::time::timeout(Duration::from_secs(1), jobs::round(&house.post)).await;
    assert!(killed.is_err());
    assert_eq!(counts(&house, id).await?, states(&[("sending", 3)]));
    let mut noting = house.app.db.begin().await?;
    let Tx::Postgres(noted) = &mut noting else { panic!("PostgreSQL was opened") };
    let note = "update deliveries
                set last_detail = 'noted'
                where id = (select max(cast(id as text))::uuid from deliveries where bulletin_id = $1)";
    sqlx::query(note).bind(id).execute(&mut **noted).await?;
    let mut tx = house.app.db.begin().await?;
    let off = outbox::withdraw(&mut tx, id, house.clock.now());
    tokio::time::timeout(Duration::from_secs(5), off).await??;
    tx.commit().await?;
    let rest = "update deliveries set last_detail = 'noted' where bulletin_id = $1";
    sqlx::query(rest).bind(id).execute(&mut **noted).await?;
    noting.commit().await
}

on_both! {
    /// Two thousand are under way to a slow server: who confirms her address waits for none of them, and a
    /// warning neither.
    async fn a_confirmation_overtakes_a_run(house: House) {
        let peer = SmtpPeer::start().await;
        peer.answer(RUN, Answer::SlowDot(Duration::from_millis(20)));
        let house = by(&peer, 2, house);
        post(&house, &vec![mail(Class::Bulletin, RUN); 2_000], house.clock.now()).await?;
        let (stop, worker) = worker(&house);
        waits_for(|| came_to(&peer, RUN) >= 50).await;
        for class in [Class::Confirmation, Class::Alert] {
            let before = came_to(&peer, MINA);
            let begun = Instant::now();
            post(&house, &[mail(class, MINA)], house.clock.now()).await?;
            waits_for(|| came_to(&peer, MINA) > before).await;
            assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
        }
        let sent = came_to(&peer, RUN);
        assert!(sent < 1_500, "the run was over: {sent}");
        assert!(peer.most_open() <= 3, "{} connections", peer.most_open());
        stop.send(true)?;
        worker.await?;
    }

    /// A bulletin is paused while it goes out: what is on its way arrives, nothing else does, and when it goes
    /// on, each gets it once. Then it is called off in the same way.
    async fn a_pause_takes_effect_at_once(house: House) {
        let peer = SmtpPeer::start().await;
        let (house, id) = run_of(house, &peer, 24).await?;
        let came = || peer.received().len();
        let (stop, running) = worker(&house);
        waits_for(|| came() >= 3).await;
        let mut tx = house.app.db.begin().await?;
        outbox::pause(&mut tx, id).await?;
        tx.commit().await?;
        // The keeper looks each second, a claim at once.
        tokio::time::sleep(Duration::from_millis(2_500)).await;
        let paused = came();
        assert!(paused < 24, "all of it went out");
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(came(), paused, "it went on");
        let now = u64::try_from(paused)?;
        assert_eq!(counts(&house, id).await?, states(&[("held", 24 - now), ("sent", now)]));

        let mut tx = house.app.db.begin().await?;
        outbox::resume(&mut tx, id).await?;
        tx.commit().await?;
        waits_for(|| came() >= paused + 2).await;
        let mut tx = house.app.db.begin().await?;
        outbox::withdraw(&mut tx, id, house.clock.now()).await?;
        tx.commit().await?;
        tokio::time::sleep(Duration::from_millis(2_500)).await;
        stop.send(true)?;
        running.await?;
        house.deliver().await?;
        let sent = u64::try_from(came())?;
        assert!(sent < 24, "all of it went out");
        assert_eq!(counts(&house, id).await?, states(&[("sent", sent), ("suppressed", 24 - sent)]));
        let mut to: Vec<String> = peer.received().into_iter().map(|mail| mail.to).collect();
        to.sort();
        to.dedup();
        assert_eq!(to.len(), came(), "somebody got it twice");
    }

    /// Paused before it began, a bulletin holds up nobody: the next one goes out past it.
    async fn what_is_paused_is_passed_by(house: House) {
        for address in ["sokha@example.com", "dara@example.com"] {
            subscribed(&house, address, "km", &["wages"]).await?;
            house.pass(TimeDelta::seconds(1));
        }
        house.deliver().await?;
        let first = written(&house).await?;
        approve(&house, first, Accepted::Nothing).await??;
        push(&house).await?;
        let mut tx = house.app.db.begin().await?;
        assert_eq!(outbox::pause(&mut tx, first).await?, 2);
        tx.commit().await?;
        let next = written(&house).await?;
        approve(&house, next, Accepted::Nothing).await??;
        push(&house).await?;
        house.deliver().await?;
        assert_eq!(counts(&house, first).await?, states(&[("held", 2)]));
        assert_eq!(counts(&house, next).await?, states(&[("sent", 2)]));
        assert!(!outbox::is_settled(&mut house.app.db.read().await?, first).await?);
        let mut tx = house.app.db.begin().await?;
        assert_eq!(outbox::resume(&mut tx, first).await?, 2);
        tx.commit().await?;
        house.deliver().await?;
        assert_eq!(counts(&house, first).await?, states(&[("sent", 2)]));
        assert!(outbox::is_settled(&mut house.app.db.read().await?, first).await?);
    }

    /// The server hangs for ever, and the worker is told to stop: what is on its way has its time, what was not
    /// begun is given back, and all of it is over in twenty seconds.
    async fn an_end_does_not_wait_for_a_server_that_hangs(house: House) {
        let peer = SmtpPeer::start().await;
        peer.answer(RUN, Answer::SlowDot(Duration::from_secs(600)));
        let house = by(&peer, 2, house);
        let ids = post(&house, &vec![mail(Class::Bulletin, RUN); 300], house.clock.now()).await?;
        let (stop, worker) = worker(&house);
        waits_for(|| peer.received().len() >= 2).await;
        let begun = Instant::now();
        stop.send(true)?;
        tokio::time::sleep(Duration::from_secs(2)).await;
        let back = stand(&house, &ids).await?;
        assert!(back.get("ready").is_some_and(|ready| *ready >= 290), "{back:?}");
        tokio::time::timeout(Duration::from_secs(20), worker).await??;
        assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
        assert_eq!(peer.received().len(), 2, "something was begun after the stop");
        let left = stand(&house, &ids).await?;
        assert!(left.get("sending").is_some_and(|leased| (2..=10).contains(leased)), "{left:?}");
        // Nobody knows what became of these: they go once more, and it can be seen.
        peer.answer(RUN, Answer::Dot("250 2.0.0 Ok".to_owned()));
        house.pass(TimeDelta::minutes(16));
        house.deliver().await?;
        house.pass(TimeDelta::minutes(11));
        house.deliver().await?;
        assert_eq!(stand(&house, &ids).await?, BTreeMap::from([(State::Sent.as_str(), 300)]));
    }
}
