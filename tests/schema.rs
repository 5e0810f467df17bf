//! One folder of migrations makes the same schema on both engines.

use std::collections::BTreeMap;

use maru::db::{Db, Tx};

use crate::support::Engine;
use crate::support::house::empty_database;

type Schema = BTreeMap<String, Vec<(String, bool)>>;

/// Tables with their columns, and whether a column may be empty.
async fn schema(db: &Db) -> anyhow::Result<Schema> {
    let mut schema = Schema::new();
    match db.read().await? {
        Tx::Sqlite(mut tx) => {
            let tables: Vec<String> = sqlx::query_scalar(
                "select name from sqlite_master
                 where type = 'table' and name not like 'sqlite_%' and name not like '_sqlx_%'",
            )
            .fetch_all(&mut *tx)
            .await?;
            for table in tables {
                let columns: Vec<(String, bool, i64)> = sqlx::query_as(
                    "select name, \"notnull\" = 1, pk from pragma_table_info($1) order by name",
                )
                .bind(&table)
                .fetch_all(&mut *tx)
                .await?;
                let columns = columns.into_iter().map(|(name, full, key)| (name, full || key > 0));
                schema.insert(table, columns.collect());
            }
        }
        Tx::Postgres(mut tx) => {
            let rows: Vec<(String, String, bool)> = sqlx::query_as(
                "select table_name::text, column_name::text, is_nullable = 'NO'
                 from information_schema.columns
                 where table_schema = 'public' and table_name not like '\\_sqlx%'
                 order by table_name, column_name",
            )
            .fetch_all(&mut *tx)
            .await?;
            for (table, column, full) in rows {
                schema.entry(table).or_default().push((column, full));
            }
        }
    }
    for columns in schema.values_mut() {
        columns.sort();
    }
    Ok(schema)
}

#[tokio::test]
async fn the_two_engines_have_the_same_schema() -> anyhow::Result<()> {
    let (sqlite, _folder) = empty_database(Engine::Sqlite).await?;
    let (postgres, _folder) = empty_database(Engine::Postgres).await?;
    sqlite.migrate().await?;
    postgres.migrate().await?;
    let (one, other) = (schema(&sqlite).await?, schema(&postgres).await?);
    assert!(one.len() > 30);
    assert_eq!(one, other);
    Ok(())
}

#[tokio::test]
async fn migrating_twice_changes_nothing() -> anyhow::Result<()> {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let (db, _folder) = empty_database(engine).await?;
        db.migrate().await?;
        let before = schema(&db).await?;
        db.migrate().await?;
        assert_eq!(before, schema(&db).await?);
    }
    Ok(())
}

/// Instants are stored so that they sort by time, also where one has a fraction and another has none.
#[tokio::test]
async fn mixed_fractions_sort_by_time() -> anyhow::Result<()> {
    let instants = ["00", "00.5", "00.500001", "00.6", "01"];
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let (db, _folder) = empty_database(engine).await?;
        db.migrate().await?;
        let mut tx = db.begin().await?;
        for seconds in instants.iter().rev() {
            let at = format!("2026-11-23T01:00:{seconds}Z").parse()?;
            maru::texts::create(&mut tx, maru::texts::Kind::Guide, seconds, None, at).await?;
        }
        let sorted: Vec<String> = match &mut tx {
            Tx::Sqlite(tx) => {
                sqlx::query_scalar("select slug from texts order by created_at")
                    .fetch_all(&mut **tx)
                    .await?
            }
            Tx::Postgres(tx) => {
                sqlx::query_scalar("select slug from texts order by created_at")
                    .fetch_all(&mut **tx)
                    .await?
            }
        };
        assert_eq!(sorted, instants, "on {engine:?}");
    }
    Ok(())
}
