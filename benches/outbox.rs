//! Ten thousand deliveries of a bulletin from the outbox into postfix's `smtp-sink`, beside `smtp-source`
//! into the same sink, in turns of one run. On SQLite as the house uses it (synchronous=FULL), and on
//! PostgreSQL where `MARU_TEST_POSTGRES_URL` names one.
//!
//! `tests/support/with-postgres.sh cargo bench --bench outbox`; `DELIVERIES=…` and `ROUNDS=…` change it.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement prints, reads its settings, and breaks off where it cannot go on"
)]

use std::io::Read;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use maru::app::{App, Parts};
use maru::bulletins::{self, Accepted, Approval, Letters, Typed};
use maru::clock::Clock;
use maru::config::Settings;
use maru::content;
use maru::db::Db;
use maru::deliveries::bulletins as outbox;
use maru::deliveries::channels::email::{Limits, Mailer, Sender, SmtpUrl};
use maru::deliveries::{Channel, EmailAddress, State, jobs};
use maru::facts;
use maru::language::Lang;
use maru::staff::{self, NewAccount, Role};
use maru::subscriptions::{self, Asked, Cadence, Circumstances, Source, Wanted};
use maru::texts::MadeBy;
use maru::vault::KeyRing;
use tokio::sync::watch;
use uuid::Uuid;

const TITLE: &str = "월급을 받지 못하면 이렇게 하세요";
const BODY: &str = "월급을 받지 못했다면 혼자 참지 마세요. 통역과 상담은 무료입니다.\n\n- 안내를 읽어 보세요: [월급을 받지 못했을 때](/guides/unpaid-wages)\n- 전화로 물어볼 수 있습니다: {fact:hotline-labour}";

fn number(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

/// A running `smtp-sink`, which takes everything and keeps nothing.
struct Sink {
    child: Child,
    port: u16,
}

impl Sink {
    fn start() -> Self {
        let port = {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
            listener.local_addr().expect("its address").port()
        };
        let address = format!("127.0.0.1:{port}");
        let child = Command::new("smtp-sink")
            .args(["-u", "nobody", address.as_str(), "1000"])
            .stdout(Stdio::null())
            .spawn()
            .expect("smtp-sink of postfix");
        while TcpStream::connect(&address).is_err() {
            std::thread::sleep(Duration::from_millis(20));
        }
        Self { child, port }
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _waited = self.child.wait();
    }
}

/// Messages a second of `smtp-source` with as many sessions.
fn smtp_source(port: u16, sessions: usize, messages: usize, bytes: usize) -> f64 {
    let begun = Instant::now();
    let status = Command::new("smtp-source")
        .args(["-d", "-s", &sessions.to_string(), "-m", &messages.to_string()])
        .args(["-l", &bytes.to_string(), "-f", "a@b.test", "-t", "c@d.test"])
        .arg(format!("127.0.0.1:{port}"))
        .status()
        .expect("smtp-source of postfix");
    assert!(status.success(), "smtp-source failed");
    rate(messages, begun.elapsed())
}

fn rate(messages: usize, time: Duration) -> f64 {
    f64::from(u32::try_from(messages).unwrap_or(u32::MAX)) / time.as_secs_f64()
}

async fn house(url: &str, folder: &Path) -> anyhow::Result<App> {
    let db = Db::connect(url).await?;
    db.migrate().await?;
    let clock = Clock::System;
    let files = content::embedded().map_err(|_| anyhow::anyhow!("the content is broken"))?;
    let stock = content::read(&files).map_err(|_| anyhow::anyhow!("the content is refused"))?;
    let mut tx = db.begin().await?;
    content::import(&mut tx, &stock, clock.now()).await?;
    tx.commit().await?;
    let keys = folder.join("keys.toml");
    let ring = KeyRing::load_or_create(&keys, stock.city.today(clock.now()), &mut maru::id::rng())?;
    let mut settings = Settings::read()?;
    settings.public_url = "https://maru.test/".parse()?;
    settings.mail_from = "maru@maru.test".to_owned();
    settings.var = folder.to_owned();
    let sender = Sender::new(SmtpUrl::parse("smtp://127.0.0.1:9")?, Limits::default(), &[])?;
    App::new(Parts {
        db,
        city: stock.city,
        clock,
        settings,
        ring,
        mailer: Arc::new(Mailer::Smtp(Box::new(sender))),
        telegram: None,
        translator: None,
        synonyms: stock.synonyms,
        index: Arc::default(),
        is_demo: false,
    })
    .await
}

/// People who subscribed to wages, and somebody who writes to them.
async fn people(app: &App, count: usize) -> anyhow::Result<Uuid> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    for number in 0..count {
        let wanted = Wanted {
            langs: vec![Lang::KOREAN],
            topics: vec!["wages".to_owned()],
            cadence: Cadence::AtOnce,
            circumstances: Circumstances::default(),
            source: Source::Web,
        };
        let address = EmailAddress::parse(&format!("reader-{number}@example.com"))?;
        let asked = Asked { address, wanted };
        let prepared = subscriptions::prepare(&app.ring, &app.city, &app.settings, asked, now);
        subscriptions::subscribe(&mut tx, &prepared, now).await?;
        subscriptions::confirm(&mut tx, prepared.token(), now).await??;
    }
    let writer = NewAccount {
        email: "writer@maru.test".to_owned(),
        name: "writer".to_owned(),
        lang: Lang::KOREAN,
        roles: vec![Role::Writer],
    };
    let writer = staff::add(&mut tx, &writer, None, now).await??;
    tx.commit().await?;
    Ok(writer)
}

/// An approved bulletin whose deliveries are all in the outbox. Gives how long they took to get there.
async fn bulletin(app: &App, by: Uuid) -> anyhow::Result<(Uuid, Duration)> {
    let now = app.clock.now();
    let today = app.city.today(now);
    let mut tx = app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let korean = Typed::parse(Lang::KOREAN, TITLE, BODY, MadeBy::Person, &facts)?;
    let topics = ["wages".to_owned()];
    let id = bulletins::begin(&mut tx, &korean, &topics, by, today, now).await?;
    let bulletin = bulletins::find(&mut tx, id).await?.expect("it was begun just now");
    let tongues = bulletins::tongues(&mut tx, &app.city, &bulletin).await?;
    let audience = bulletins::audience(&mut tx, &app.city, &bulletin, now).await?;
    let site = app.settings.link("");
    let paths = app.paths();
    let letters =
        Letters { city: &app.city, facts: &facts, day: today, paths: &paths, site: &site };
    let approval = Approval::new(bulletin, tongues, audience, letters, Accepted::Nothing)?;
    bulletins::approve(&mut tx, &approval, by, today, now).await??;
    tx.commit().await?;
    let begun = Instant::now();
    let (_keep, never) = watch::channel(false);
    bulletins::jobs::round(app, &never).await?;
    Ok((id, begun.elapsed()))
}

async fn is_settled(app: &App, id: Uuid) -> bool {
    let mut tx = app.db.read().await.expect("the database");
    outbox::is_settled(&mut tx, id).await.expect("its rows")
}

/// Messages a second from the outbox, every one of them durable and noted.
async fn maru(app: &App, id: Uuid, sink: &Sink, connections: usize, count: usize) -> f64 {
    let connections = NonZeroUsize::new(connections).expect("more than none");
    let limits = Limits { connections, ..Limits::default() };
    let url = SmtpUrl::parse(&format!("smtp://127.0.0.1:{}", sink.port)).expect("a URL");
    let sender = Sender::new(url, limits, &[]).expect("a sender");
    let mut post = app.post.clone();
    post.mailer = Arc::new(Mailer::Smtp(Box::new(sender)));
    let (stop, stopped) = watch::channel(false);
    let begun = Instant::now();
    let worker = tokio::spawn(jobs::run(post, Channel::Email, stopped));
    while !is_settled(app, id).await {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let took = begun.elapsed();
    stop.send(true).expect("a worker");
    worker.await.expect("it ends");
    let mut tx = app.db.read().await.expect("the database");
    let progress = outbox::progress(&mut tx, id).await.expect("its progress");
    let sent: u64 =
        progress.iter().filter(|part| part.state == State::Sent).map(|part| part.count).sum();
    assert_eq!(usize::try_from(sent), Ok(count), "all are sent: {progress:?}");
    rate(count, took)
}

fn median(mut rates: Vec<f64>) -> (f64, f64, f64) {
    rates.sort_by(f64::total_cmp);
    (rates[rates.len() / 2], rates[0], rates[rates.len() - 1])
}

async fn measure(engine: &str, url: &str, folder: &Path, sink: &Sink) -> anyhow::Result<()> {
    let (count, rounds) = (number("DELIVERIES", 10_000), number("ROUNDS", 3));
    let app = house(url, folder).await?;
    let writer = people(&app, count).await?;
    // Their confirmations go first, as they would, and are not measured.
    let (first, _) = bulletin(&app, writer).await?;
    maru(&app, first, sink, 4, count).await;
    let bytes = number("BYTES", 4_096);
    for connections in [1, 4, 10] {
        let (mut ours, mut theirs, mut fanned) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..rounds {
            let (id, took) = bulletin(&app, writer).await?;
            fanned.push(rate(count, took));
            ours.push(maru(&app, id, sink, connections, count).await);
            theirs.push(smtp_source(sink.port, connections, count, bytes));
        }
        let ((mine, low, high), (other, from, to)) = (median(ours), median(theirs));
        println!(
            "{engine}, {connections} connections: maru {mine:.0}/s ({low:.0}-{high:.0}), smtp-source {other:.0}/s ({from:.0}-{to:.0}), ratio {:.2}; fan-out {:.0} rows/s",
            mine / other,
            median(fanned).0
        );
    }
    println!("memory: {} kB resident at most", peak());
    Ok(())
}

fn peak() -> String {
    let mut status = String::new();
    let read =
        std::fs::File::open("/proc/self/status").and_then(|mut f| f.read_to_string(&mut status));
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    read.map(|_| line.split_whitespace().nth(1).unwrap_or("?").to_owned()).unwrap_or_default()
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let sink = Sink::start();
    let folder = tempfile::tempdir()?;
    let sqlite = format!("sqlite:{}", folder.path().join("maru.db").display());
    measure("SQLite", &sqlite, folder.path(), &sink).await?;
    if let Ok(cluster) = std::env::var("MARU_TEST_POSTGRES_URL") {
        let second = tempfile::tempdir()?;
        measure("PostgreSQL", &cluster, second.path(), &sink).await?;
    }
    Ok(())
}
