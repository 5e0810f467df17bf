//! The database: two engines, one text of SQL.
//!
//! `Db` and `Tx` are enums of the two native pools and transactions of sqlx. A `store.rs` function takes
//! `&mut Tx` and runs one SQL text through [`on!`], which is compiled once for each engine.

mod copies;
pub mod epoch;
mod lang;
pub mod leases;
mod private;

use std::path::Path;
use std::str::FromStr;
use std::sync::LazyLock;
use std::time::Duration;

use anyhow::Context;
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, PgPool, Postgres, Sqlite, SqlitePool, Transaction};

/// Migrations only add, so a program that is older than the schema goes on working: while several machines
/// are brought up to date, it may start once more.
static MIGRATIONS: LazyLock<Migrator> = LazyLock::new(|| {
    let mut migrations = sqlx::migrate!("./migrations");
    migrations.set_ignore_missing(true);
    migrations
});

/// How long a request waits for a connection or a lock before it answers that the house is busy.
const PATIENCE: Duration = Duration::from_secs(5);

/// The pools of one engine.
#[derive(Clone, Debug)]
pub enum Db {
    /// One writer, since SQLite has one, and readers that cannot write.
    Sqlite {
        write: SqlitePool,
        read: SqlitePool,
    },
    Postgres(PgPool),
}

/// A transaction of either engine. Dropped without [`Tx::commit`], it never happened.
#[derive(Debug)]
pub enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// Runs one expression on the connection of whichever engine the transaction is of.
macro_rules! on {
    ($tx:expr, $connection:ident => $run:expr) => {
        match $tx {
            $crate::db::Tx::Sqlite(tx) => {
                let $connection = &mut **tx;
                $run
            }
            $crate::db::Tx::Postgres(tx) => {
                let $connection = &mut **tx;
                $run
            }
        }
    };
}
pub(crate) use on;

impl Db {
    /// Connects to `sqlite:PATH` or `postgres://…`. A SQLite file and its folder are made if missing.
    pub async fn connect(url: &str) -> anyhow::Result<Self> {
        if url.starts_with("sqlite:") {
            Self::connect_sqlite(url).await
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            Self::connect_postgres(url).await
        } else {
            anyhow::bail!(
                "MARU_DATABASE_URL must begin with sqlite: or postgres:, for example sqlite:var/maru.db"
            )
        }
    }

    async fn connect_sqlite(url: &str) -> anyhow::Result<Self> {
        let path = Path::new(url.trim_start_matches("sqlite:").trim_start_matches("//"));
        private::make(path)?;
        // FULL: an answer that the reader saw survives a power cut. Group commit pays for it.
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(PATIENCE)
            .foreign_keys(true)
            .pragma("temp_store", "memory");
        let write = never_stuck(SqlitePoolOptions::new())
            .max_connections(1)
            .acquire_timeout(PATIENCE)
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            .connect_with(options.clone())
            .await
            .with_context(|| format!("open the database {}", path.display()))?;
        let read = never_stuck(SqlitePoolOptions::new())
            .max_connections(8)
            .acquire_timeout(PATIENCE)
            .test_before_acquire(false)
            .connect_lazy_with(options.read_only(true));
        Ok(Self::Sqlite { write, read })
    }

    async fn connect_postgres(url: &str) -> anyhow::Result<Self> {
        let options = PgConnectOptions::from_str(url).context("read MARU_DATABASE_URL")?;
        // Without it a statement waits for a lock for ever, and with it the request and its connection.
        let patience = format!("{}s", PATIENCE.as_secs());
        let options = options.options([("lock_timeout", patience)]);
        let pool = PgPoolOptions::new()
            .max_connections(16)
            .acquire_timeout(PATIENCE)
            .connect_with(options)
            .await
            .context("connect to PostgreSQL: is it running, and is MARU_DATABASE_URL right?")?;
        Ok(Self::Postgres(pool))
    }

    /// Brings the schema up to date.
    pub async fn migrate(&self) -> anyhow::Result<()> {
        match self {
            Self::Sqlite { write, .. } => MIGRATIONS.run(write).await,
            Self::Postgres(pool) => {
                // Another machine that is migrating is waited for, however long it takes.
                let mut connection = pool.acquire().await.context("connect to migrate")?;
                sqlx::query("set lock_timeout = 0").execute(&mut *connection).await?;
                let migrated = MIGRATIONS.run(&mut *connection).await;
                sqlx::query("reset lock_timeout").execute(&mut *connection).await?;
                migrated
            }
        }
        .context("bring the database's schema up to date")
    }

    /// Begins a transaction that may write.
    ///
    /// On SQLite it is immediate: a plain `begin` that reads and then writes fails under load.
    pub async fn begin(&self) -> anyhow::Result<Tx> {
        match self {
            Self::Sqlite { write, .. } => write.begin_with("BEGIN IMMEDIATE").await.map(Tx::Sqlite),
            Self::Postgres(pool) => pool.begin().await.map(Tx::Postgres),
        }
        .context("begin a transaction")
    }

    /// Begins a transaction that only reads, on one snapshot.
    pub async fn read(&self) -> anyhow::Result<Tx> {
        match self {
            Self::Sqlite { read, .. } => read.begin().await.map(Tx::Sqlite),
            Self::Postgres(pool) => pool
                .begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                .await
                .map(Tx::Postgres),
        }
        .context("begin to read")
    }

    /// The engine's name, for the start's report.
    pub fn engine(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }

    /// Closes all connections in order.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// Where the disk fails, SQLite ends a transaction by itself, which sqlx does not count: the connection would say for
/// ever that it is in one and begin no other, also when there is room again. Such a one is opened anew.
fn never_stuck(options: SqlitePoolOptions) -> SqlitePoolOptions {
    options.before_acquire(|connection, _| {
        let is_free = !connection.is_in_transaction();
        Box::pin(async move { Ok(is_free) })
    })
}

impl Tx {
    /// Makes everything that was written in this transaction last.
    pub async fn commit(self) -> anyhow::Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await,
            Self::Postgres(tx) => tx.commit().await,
        }
        .context("commit")
    }

    /// Picks the text for the engine, in the few places where the two truly differ.
    pub fn sql(&self, sqlite: &'static str, postgres: &'static str) -> &'static str {
        match self {
            Self::Sqlite(_) => sqlite,
            Self::Postgres(_) => postgres,
        }
    }
}

/// Whether the trouble is that the database is locked or gone, so that trying again may help.
pub fn is_out_of_reach(trouble: &anyhow::Error) -> bool {
    trouble.chain().any(|cause| match cause.downcast_ref::<sqlx::Error>() {
        Some(sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_)) => true,
        Some(sqlx::Error::WorkerCrashed) => true,
        // SQLITE_BUSY 5, SQLITE_LOCKED 6, SQLITE_IOERR 10 and SQLITE_FULL 13, as where the disk has no room,
        // SQLITE_CANTOPEN 14; PostgreSQL's deadlock and serialization
        // failure, a lock that was not to be had, and its classes 57P (shutting down) and 53 (no room).
        Some(sqlx::Error::Database(error)) => error.code().is_some_and(|code| {
            // PostgreSQL's codes have five characters, and some are digits alone.
            let is_sqlite = code.len() < 5;
            let primary = code.parse::<i64>().map(|code| code & 0xff);
            let again = ["40001", "40P01", "55P03"].contains(&code.as_ref());
            (is_sqlite && matches!(primary, Ok(5 | 6 | 10 | 13 | 14)))
                || again
                || code.starts_with("57P")
                || code.starts_with("53")
        }),
        _ => false,
    })
}
