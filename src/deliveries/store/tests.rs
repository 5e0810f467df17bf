//! What a claim reads on SQLite, where a scan over a million rows would hold up everybody who writes.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::AssertSqlSafe;
use tempfile::TempDir;
use uuid::Uuid;

use super::bounced::COUNT_LEFT;
use super::claims::CLAIM_ON_SQLITE;
use super::{Lease, claim};
use crate::db::{Db, Tx};
use crate::deliveries::lanes::Lane;
use crate::deliveries::{Channel, holds};
use crate::id;

const PAUSED: &str = "00000000000000000000000000000001";
const OTHER: &str = "00000000000000000000000000000002";

fn monday() -> DateTime<Utc> {
    "2026-11-23T01:00:00Z".parse().unwrap()
}

async fn run(db: &Db, sql: &str) {
    let mut tx = db.begin().await.unwrap();
    let Tx::Sqlite(sqlite) = &mut tx else { panic!("SQLite was opened") };
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut **sqlite).await.unwrap();
    tx.commit().await.unwrap();
}

/// A bulletin with rows that are due, or due tomorrow.
async fn bulletin(db: &Db, id: &str, rows: usize, due: &str) {
    run(
        db,
        &format!(
            "with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < {rows})
             insert into deliveries
               (id, class, channel, lang, bulletin_id, state, urgency, due_at, attempts, created_at)
             select randomblob(16), 'bulletin', 'email', 'ko', unhex('{id}'), 'ready', 2, '{due}', 0, '{due}'
             from numbers"
        ),
    )
    .await;
}

async fn house() -> (Db, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("maru.db").display());
    let db = Db::connect(&url).await.unwrap();
    db.migrate().await.unwrap();
    let Db::Sqlite { write, .. } = &db else { panic!("SQLite was opened") };
    sqlx::query("pragma foreign_keys = off").execute(write).await.unwrap();
    (db, folder)
}

async fn claimed(db: &Db) -> usize {
    let lease = Lease { token: id::new(monday()), until: monday() + TimeDelta::minutes(15) };
    let mut tx = db.begin().await.unwrap();
    let lane = (Channel::Email, Lane::All);
    let rows = claim(&mut tx, lane, lease, 200, monday()).await.unwrap();
    let held = super::keep_holds(&mut tx, holds::looked_at(monday())).await.unwrap();
    let rows = holds::sift(&mut tx, lease.token, rows, &held).await.unwrap();
    tx.commit().await.unwrap();
    rows.len()
}

async fn move_all(db: &Db) {
    let mut tx = db.read().await.unwrap();
    let held = super::holds(&mut tx, holds::looked_at(monday())).await.unwrap();
    drop(tx);
    holds::move_all(db, &held).await.unwrap();
}

/// How many rows the one who writes has changed so far.
async fn changes(db: &Db) -> i64 {
    let Db::Sqlite { write, .. } = db else { panic!("SQLite was opened") };
    sqlx::query_scalar("select total_changes()").fetch_one(write).await.unwrap()
}

async fn in_state(db: &Db, state: &str) -> i64 {
    let mut tx = db.read().await.unwrap();
    let Tx::Sqlite(sqlite) = &mut tx else { panic!("SQLite was opened") };
    let count = sqlx::query_scalar("select count(*) from deliveries where state = $1");
    count.bind(state).fetch_one(&mut **sqlite).await.unwrap()
}

#[tokio::test]
async fn a_claim_meets_a_held_row_once_and_never_again() {
    let (db, _folder) = house().await;
    bulletin(&db, PAUSED, 20_000, "2026-11-23T00:00:00+00:00").await;
    bulletin(&db, OTHER, 500, "2026-11-23T00:30:00+00:00").await;
    let paused = Uuid::parse_str(PAUSED).unwrap();
    let mut tx = db.begin().await.unwrap();
    let moved = holds::pause(&mut tx, paused).await.unwrap();
    tx.commit().await.unwrap();
    assert!(moved > 0 && moved < 20_000, "{moved}");
    // The rest is not moved yet: a claim takes none of it, and what it met has left its way.
    let before = in_state(&db, "ready").await;
    assert_eq!(claimed(&db).await, 0);
    assert_eq!(in_state(&db, "ready").await, before - 200);
    assert_eq!(in_state(&db, "sending").await, 0);
    // Moved in the background: from now on a claim reads what is due, and not one row that is held.
    move_all(&db).await;
    assert_eq!((in_state(&db, "held").await, in_state(&db, "ready").await), (20_000, 500));
    assert_eq!(claimed(&db).await, 200);
    // It may stand so for weeks: each look writes nothing.
    let before = changes(&db).await;
    move_all(&db).await;
    assert_eq!(changes(&db).await, before);

    let mut tx = db.begin().await.unwrap();
    holds::resume(&mut tx, paused).await.unwrap();
    tx.commit().await.unwrap();
    move_all(&db).await;
    assert_eq!(in_state(&db, "held").await, 0);
    let mut tx = db.begin().await.unwrap();
    holds::withdraw(&mut tx, paused, monday()).await.unwrap();
    tx.commit().await.unwrap();
    move_all(&db).await;
    assert_eq!((in_state(&db, "suppressed").await, in_state(&db, "ready").await), (20_000, 300));
    let before = changes(&db).await;
    move_all(&db).await;
    assert_eq!(changes(&db).await, before);
}

/// How SQLite goes about a statement with so many values.
async fn plan(db: &Db, sql: &str, values: usize) -> Vec<String> {
    let mut tx = db.read().await.unwrap();
    let Tx::Sqlite(sqlite) = &mut tx else { panic!("SQLite was opened") };
    let mut query = sqlx::query_as(AssertSqlSafe(format!("explain query plan {sql}")));
    for _ in 0..values {
        query = query.bind(1);
    }
    let plan: Vec<(i64, i64, i64, String)> = query.fetch_all(&mut **sqlite).await.unwrap();
    plan.into_iter().map(|(.., step)| step).collect()
}

#[tokio::test]
async fn what_left_is_counted_in_an_index() {
    let (db, _folder) = house().await;
    let plan = plan(&db, COUNT_LEFT, 2).await;
    let seek = "COVERING INDEX deliveries_left (channel=? AND sent_at>?)";
    assert!(plan.iter().any(|step| step.contains(seek)), "{plan:#?}");
}

#[tokio::test]
async fn a_claim_seeks_and_does_not_scan() {
    let (db, _folder) = house().await;
    let plan = plan(&db, CLAIM_ON_SQLITE, 6).await;
    let seek = "INDEX deliveries_due (channel=? AND urgency=? AND due_at<?)";
    assert!(plan.iter().any(|step| step.contains(seek)), "{plan:#?}");
    assert!(!plan.iter().any(|step| step.contains("SCAN deliveries")), "{plan:#?}");
    assert!(!plan.iter().any(|step| step.contains("TEMP B-TREE")), "{plan:#?}");
}
