//! Whole copies of the database, and what must be known of one before it is taken back.

use std::path::Path;

use anyhow::{Context, bail, ensure};
use sqlx::AssertSqlSafe;

use super::{Db, MIGRATIONS};

impl Db {
    /// The newest migration that ran here; none: the database is empty.
    pub async fn schema(&self) -> anyhow::Result<Option<i64>> {
        let tables = match self {
            Self::Sqlite { write, .. } => {
                let sql = "select count(*) from sqlite_master where name = '_sqlx_migrations'";
                sqlx::query_scalar::<_, i64>(sql).fetch_one(write).await
            }
            Self::Postgres(pool) => {
                let sql = "select count(*) from pg_tables where tablename = '_sqlx_migrations'";
                sqlx::query_scalar::<_, i64>(sql).fetch_one(pool).await
            }
        };
        if tables.context("look whether the database is empty")? == 0 {
            return Ok(None);
        }
        let sql = "select max(version) from _sqlx_migrations";
        match self {
            Self::Sqlite { write, .. } => sqlx::query_scalar(sql).fetch_one(write).await,
            Self::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(pool).await,
        }
        .context("read the version of the schema")
    }

    /// The newest migration that this program knows.
    pub fn newest_schema() -> i64 {
        MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0)
    }

    /// Writes a whole SQLite database into a new file, as of one instant, while others read and write.
    pub async fn copy_into(&self, file: &Path) -> anyhow::Result<()> {
        let Self::Sqlite { read, .. } = self else { bail!("PostgreSQL is copied by pg_dump") };
        let name = file.to_str().context("the name of the file must be UTF-8")?;
        ensure!(!file.exists(), "{name} is there already");
        // A name cannot be bound here in every version of SQLite; a quote in it is doubled.
        let sql = format!("vacuum into '{}'", name.replace('\'', "''"));
        sqlx::query(AssertSqlSafe(sql)).execute(read).await.context("copy the database")?;
        Ok(())
    }
}
