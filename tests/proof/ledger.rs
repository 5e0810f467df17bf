//! What the outbox says of itself, read beside the program, and the passing of time: a lease lasts a quarter of an
//! hour and what may have arrived waits ten minutes more, which is written into the rows instead of waited for.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use maru::clock::Clock;
use maru::db::{Db, Tx};
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use uuid::Uuid;

/// The rows of one database.
pub struct Ledger(String);

/// A delivery of the bulletin.
#[derive(sqlx::FromRow)]
pub struct Row {
    pub id: Uuid,
    pub state: String,
}

/// That nobody knew what became of a delivery, and since when that stands there.
#[derive(sqlx::FromRow)]
pub struct Unknown {
    pub delivery_id: Uuid,
    pub tried_at: DateTime<Utc>,
}

impl Ledger {
    pub fn of(url: &str) -> Self {
        Self(url.to_owned())
    }

    pub async fn rows(&self) -> anyhow::Result<Vec<Row>> {
        self.all("select id, state from deliveries where bulletin_id is not null").await
    }

    pub async fn unknowns(&self) -> anyhow::Result<Vec<Unknown>> {
        self.all("select delivery_id, tried_at from attempts where class = 'unknown'").await
    }

    /// Messages of any kind that were taken and noted.
    pub async fn sent(&self) -> anyhow::Result<usize> {
        self.count("select count(*) from deliveries where state = 'sent'").await
    }

    /// What is not sent and is to be sent some time.
    pub async fn waiting(&self) -> anyhow::Result<usize> {
        self.count(
            "select count(*) from deliveries
             where bulletin_id is not null
               and (state in ('ready', 'sending') or again_at is not null)",
        )
        .await
    }

    pub async fn leased(&self) -> anyhow::Result<usize> {
        self.count("select count(*) from deliveries where state = 'sending'").await
    }

    /// A quarter of an hour passes for all leases: nobody who held them is alive.
    pub async fn end_all_leases(&self) -> anyhow::Result<()> {
        self.write("update deliveries set lease_until = $1 where state = 'sending'", None).await
    }

    /// It passes for those of one machine; the other one is alive.
    pub async fn end_leases_of(&self, machine: &str) -> anyhow::Result<()> {
        self.write(
            "update deliveries set lease_until = $1
             where state = 'sending'
               and lease_token in (select token from seen_leases where machine = $2)",
            Some(machine),
        )
        .await
    }

    /// How many rows each machine that is alive holds.
    pub async fn held(&self) -> anyhow::Result<BTreeMap<String, i64>> {
        let held: Vec<(String, i64)> = self
            .all(
                "select machine, count(*) from deliveries
                 join seen_leases on token = lease_token
                 where state = 'sending' and lease_until > now()
                 group by machine",
            )
            .await?;
        Ok(held.into_iter().collect())
    }

    /// PostgreSQL notes from now on which machine takes which lease: the rows do not say it.
    pub async fn watch_machines(&self) -> anyhow::Result<()> {
        const WATCH: &str = "
            create table seen_leases (token uuid primary key, machine text not null);
            create function see_lease() returns trigger language plpgsql as $$
                begin
                    insert into seen_leases (token, machine)
                    values (new.lease_token, current_setting('application_name'))
                    on conflict do nothing;
                    return null;
                end $$;
            create trigger see_lease after update on deliveries for each row
                when (new.lease_token is not null) execute function see_lease();";
        let db = Db::connect(&self.0).await?;
        if let Db::Postgres(pool) = &db {
            sqlx::raw_sql(WATCH).execute(pool).await?;
        }
        db.close().await;
        Ok(())
    }

    /// Ten minutes pass for what may have arrived.
    pub async fn let_go_again(&self) -> anyhow::Result<()> {
        let waiting =
            self.count("select count(*) from deliveries where again_at is not null").await?;
        match waiting {
            0 => Ok(()),
            _ => {
                let sql = "update deliveries set again_at = $1 where again_at is not null";
                self.write(sql, None).await
            }
        }
    }

    async fn count(&self, sql: &'static str) -> anyhow::Result<usize> {
        let found: Vec<(i64,)> = self.all(sql).await?;
        Ok(usize::try_from(found.first().map_or(0, |(count,)| *count))?)
    }

    async fn all<T>(&self, sql: &'static str) -> anyhow::Result<Vec<T>>
    where
        T: for<'r> sqlx::FromRow<'r, SqliteRow> + for<'r> sqlx::FromRow<'r, PgRow> + Send + Unpin,
    {
        let db = Db::connect(&self.0).await?;
        let rows = match db.read().await? {
            Tx::Sqlite(mut tx) => sqlx::query_as(sql).fetch_all(&mut *tx).await?,
            Tx::Postgres(mut tx) => sqlx::query_as(sql).fetch_all(&mut *tx).await?,
        };
        db.close().await;
        Ok(rows)
    }

    /// The first value is an instant that is just over, the second a machine.
    async fn write(&self, sql: &'static str, machine: Option<&str>) -> anyhow::Result<()> {
        let at = Clock::System.now() - TimeDelta::seconds(1);
        let db = Db::connect(&self.0).await?;
        let mut tx = db.begin().await?;
        match (&mut tx, machine) {
            (Tx::Sqlite(tx), _) => {
                sqlx::query(sql).bind(at).execute(&mut **tx).await.map(drop)?;
            }
            (Tx::Postgres(tx), None) => {
                sqlx::query(sql).bind(at).execute(&mut **tx).await.map(drop)?;
            }
            (Tx::Postgres(tx), Some(machine)) => {
                sqlx::query(sql).bind(at).bind(machine).execute(&mut **tx).await.map(drop)?;
            }
        }
        tx.commit().await?;
        db.close().await;
        Ok(())
    }
}
