//! A bulletin into the outbox: a row for each of ten thousand, a hundred thousand and a million who subscribed;
//! how long it takes, what memory and how large the database is afterwards.
//!
//! `MARU_TEST_DURABLE=1 tests/support/with-postgres.sh cargo bench --bench fanout`; `READERS=…` is the most,
//! `ENGINES=sqlite` leaves the other out.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement prints, reads its settings, and breaks off where it cannot go on"
)]

#[expect(dead_code, reason = "each measurement leans on a part of it")]
mod common;

use std::path::Path;
use std::time::Instant;

use common::{Used, count, number, rate};
use maru::deliveries::{Channel, State};
use sqlx::{Connection, PgConnection};

const STEPS: [usize; 3] = [10_000, 100_000, 1_000_000];

/// Megabytes on the disk.
async fn size(url: &str, folder: &Path) -> anyhow::Result<f64> {
    let bytes = if url.starts_with("sqlite:") {
        let names = ["maru.db", "maru.db-wal"];
        names.iter().filter_map(|name| folder.join(name).metadata().ok()).map(|m| m.len()).sum()
    } else {
        let mut connection = PgConnection::connect(url).await?;
        let size: i64 = sqlx::query_scalar("select pg_database_size(current_database())")
            .fetch_one(&mut connection)
            .await?;
        u64::try_from(size)?
    };
    Ok(f64::from(u32::try_from(bytes / 1_024)?) / 1_024.0)
}

async fn measure(engine: &str, url: &str, folder: &Path) -> anyhow::Result<()> {
    let app = common::house(url, folder, None).await?;
    let writer = common::writer(&app).await?;
    let most = number("READERS", 1_000_000);
    let mut there = 0;
    for readers in STEPS.into_iter().filter(|step| *step <= most) {
        let begun = Instant::now();
        common::subscribe(&app, Channel::Email, there..readers).await?;
        let taken_in = rate(readers - there, begun.elapsed());
        there = readers;
        let id = common::approved(&app, writer).await?;
        let (before, at_rest) = (size(url, folder).await?, Used::memory());
        let used = Used::since_now();
        common::fan_out(&app).await?;
        let (time, processor, peak) = (used.time(), used.processor(), Used::peak());
        assert_eq!(count(&app, id, State::Ready).await?, readers, "a row for each");
        let grown = size(url, folder).await? - before;
        println!(
            "{engine}, {readers} readers (taken in at {taken_in:.0}/s): {:.1} s, {:.0} rows/s, {:.1} s of processor, {at_rest:.0} MB resident before and {peak:.0} MB at most, {grown:.0} MB more on the disk than {before:.0} MB",
            time.as_secs_f64(),
            rate(readers, time),
            processor.as_secs_f64(),
        );
    }
    Ok(())
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    println!("machine: {}", common::machine());
    let engines = std::env::var("ENGINES").unwrap_or_else(|_| "sqlite postgres".to_owned());
    if engines.contains("sqlite") {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite:{}", folder.path().join("maru.db").display());
        measure("SQLite", &url, folder.path()).await?;
    }
    if let Ok(cluster) = std::env::var("MARU_TEST_POSTGRES_URL")
        && engines.contains("postgres")
    {
        let folder = tempfile::tempdir()?;
        measure("PostgreSQL", &cluster, folder.path()).await?;
    }
    Ok(())
}
