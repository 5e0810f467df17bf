//! A hundred thousand deliveries of a bulletin from the outbox into postfix's `smtp-sink`, each durable and noted,
//! beside `smtp-source` with messages of the same size and as many sessions into the same sink, in turns of one
//! run: on SQLite as the house uses it (synchronous=FULL), and on PostgreSQL where `MARU_TEST_POSTGRES_URL` names one.
//!
//! `MARU_TEST_DURABLE=1 tests/support/with-postgres.sh cargo bench --bench outbox`; `DELIVERIES=…`, `ROUNDS=…`
//! and `ENGINES=sqlite` change it.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement prints, reads its settings, and breaks off where it cannot go on"
)]

mod common;

use std::num::NonZeroUsize;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use common::{Sink, Used, count, float, median, number, rate};
use maru::app::App;
use maru::deliveries::channels::email::{FileSender, Limits, Mailer, Sender, SmtpUrl};
use maru::deliveries::{Channel, State, jobs};
use sqlx::{Connection, PgConnection};
use tokio::sync::watch;
use uuid::Uuid;

const CONNECTIONS: [usize; 3] = [1, 4, 10];

/// What sending a bulletin took.
struct Sent {
    a_second: f64,
    /// Microseconds of processor time a message.
    processor: f64,
    commits: Option<f64>,
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

/// A worker sends all that is due with this mailer, and ends.
async fn work(app: &App, id: Uuid, mailer: Mailer) -> anyhow::Result<()> {
    let mut post = app.post.clone();
    post.mailer = Arc::new(mailer);
    let (stop, stopped) = watch::channel(false);
    let worker = tokio::spawn(jobs::run(post, Channel::Email, stopped));
    common::settled(app, id, Duration::from_millis(10)).await?;
    stop.send(true)?;
    worker.await?;
    Ok(())
}

/// How many bytes one of our mails has, as it is written into a folder.
async fn bytes_of_one(app: &App, by: Uuid, folder: &Path) -> anyhow::Result<usize> {
    let id = common::approved(app, by).await?;
    common::fan_out(app).await?;
    let mails = folder.join("mails");
    work(app, id, Mailer::Folder(FileSender::new(mails.clone()))).await?;
    let mut sizes = Vec::new();
    for file in std::fs::read_dir(mails)? {
        sizes.push(usize::try_from(file?.metadata()?.len())?);
    }
    Ok(sizes.iter().sum::<usize>() / sizes.len().max(1))
}

/// Commits of the whole cluster so far. None on SQLite, which counts none; the worker is the same.
async fn commits(url: &str) -> anyhow::Result<Option<i64>> {
    if url.starts_with("sqlite:") {
        return Ok(None);
    }
    let mut connection = PgConnection::connect(url).await?;
    // What the other connections counted reaches the view within a second.
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    let count: i64 = sqlx::query_scalar(
        "select xact_commit from pg_stat_database where datname = current_database()",
    )
    .fetch_one(&mut connection)
    .await?;
    Ok(Some(count))
}

async fn send(
    app: &App,
    url: &str,
    id: Uuid,
    sink: &Sink,
    sessions: usize,
) -> anyhow::Result<Sent> {
    let connections = NonZeroUsize::new(sessions).expect("more than none");
    let limits = Limits { connections, ..Limits::default() };
    let sink_url = SmtpUrl::parse(&format!("smtp://127.0.0.1:{}", sink.port))?;
    let sender = Sender::new(sink_url, limits, &[])?;
    let all = count(app, id, State::Ready).await?;
    let before = commits(url).await?;
    let used = Used::since_now();
    work(app, id, Mailer::Smtp(Box::new(sender))).await?;
    let (time, processor) = (used.time(), used.processor());
    let after = commits(url).await?;
    let sent = count(app, id, State::Sent).await?;
    assert_eq!(sent, all, "all are sent");
    let commits = before.zip(after).map(|(before, after)| {
        f64::from(u32::try_from(after - before).unwrap_or_default()) / float(all)
    });
    let processor = processor.as_secs_f64() * 1e6 / float(all);
    Ok(Sent { a_second: rate(all, time), processor, commits })
}

async fn measure(engine: &str, url: &str, folder: &Path, sink: &Sink) -> anyhow::Result<()> {
    let (all, rounds) = (number("DELIVERIES", 100_000), number("ROUNDS", 3));
    let app = common::house(url, folder, None).await?;
    let writer = common::writer(&app).await?;
    common::subscribe(&app, Channel::Email, 0..10).await?;
    let bytes = bytes_of_one(&app, writer, folder).await?;
    common::subscribe(&app, Channel::Email, 10..all).await?;
    println!("{engine}: {all} deliveries of {bytes} bytes, {:.0} MB resident", Used::memory());
    for sessions in CONNECTIONS {
        let (mut ours, mut theirs, mut processor, mut commits) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut peak = 0.0_f64;
        for _ in 0..rounds {
            let id = common::approved(&app, writer).await?;
            common::fan_out(&app).await?;
            let sent = send(&app, url, id, sink, sessions).await?;
            peak = peak.max(Used::peak());
            ours.push(sent.a_second);
            processor.push(sent.processor);
            commits.extend(sent.commits);
            theirs.push(smtp_source(sink.port, sessions, all, bytes));
        }
        let ((mine, low, high), (other, from, to)) = (median(ours), median(theirs));
        let commits = match commits.is_empty() {
            true => "not counted".to_owned(),
            false => format!("{:.3}", median(commits).0),
        };
        println!(
            "{engine}, {sessions} connections: maru {mine:.0}/s ({low:.0}-{high:.0}), smtp-source {other:.0}/s ({from:.0}-{to:.0}), ratio {:.2}; {:.0} µs of processor a message, commits a message {commits}, {peak:.0} MB resident at most",
            mine / other,
            median(processor).0,
        );
    }
    Ok(())
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    println!("machine: {}", common::machine());
    let engines = std::env::var("ENGINES").unwrap_or_else(|_| "sqlite postgres".to_owned());
    let sink = Sink::start();
    if engines.contains("sqlite") {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite:{}", folder.path().join("maru.db").display());
        measure("SQLite", &url, folder.path(), &sink).await?;
    }
    if let Ok(cluster) = std::env::var("MARU_TEST_POSTGRES_URL")
        && engines.contains("postgres")
    {
        let folder = tempfile::tempdir()?;
        measure("PostgreSQL", &cluster, folder.path(), &sink).await?;
    }
    Ok(())
}
