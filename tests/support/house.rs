//! A house of its own for each test: a real database, the real content, a clock that the test moves,
//! and the real service, called without a socket.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex, OnceLock};

use axum::ServiceExt;
use axum::body::Body;
use chrono::{DateTime, TimeDelta, Utc};
use http::Request;
use maru::app::{App, Parts};
use maru::city::City;
use maru::clock::Clock;
use maru::config::Settings;
use maru::content::{self, Stock};
use maru::db::Db;
use maru::deliveries::channels::email::{FileSender, Mailer};
use maru::deliveries::jobs::Post;
use maru::search::Index;
use maru::vault::KeyRing;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::OnceCell;

use super::{Answer, Visitor};

/// Which engine a story runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Runs a story on both engines.
#[macro_export]
macro_rules! on_both {
    ($($(#[$doc:meta])* async fn $name:ident($house:ident: House) $body:block)+) => { $(
        $(#[$doc])*
        async fn $name($house: $crate::support::House) -> anyhow::Result<()> {
            $body
            Ok(())
        }

        mod $name {
            use $crate::support::{Engine, House};

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() -> anyhow::Result<()> {
                super::$name(House::new(Engine::Sqlite).await?).await
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() -> anyhow::Result<()> {
                super::$name(House::new(Engine::Postgres).await?).await
            }
        }
    )+ };
}

/// The morning on which every story begins: Monday 2026-11-23, 10:00 in Ansan.
pub fn monday() -> DateTime<Utc> {
    "2026-11-23T01:00:00Z".parse().expect("an instant")
}

/// A running house.
pub struct House {
    pub app: App,
    pub clock: Clock,
    pub folder: TempDir,
    /// How mail leaves: into a folder, or as [`House::with_mailer`] says.
    pub post: Post,
    /// The phones of staff: what makes their codes, by address, as [`super::signed_in`] set them up.
    pub phones: Mutex<BTreeMap<String, super::signed_in::Phone>>,
}

impl House {
    pub async fn new(engine: Engine) -> anyhow::Result<Self> {
        Self::at(engine, "http://maru.test/").await
    }

    /// A house that the world reaches by another address.
    pub async fn at(engine: Engine, public_url: &str) -> anyhow::Result<Self> {
        Self::of(engine, public_url, stock()).await
    }

    /// The house of a city that has its own file otherwise: another time zone, an opening calendar.
    pub async fn in_city(engine: Engine, change: fn(&mut City)) -> anyhow::Result<Self> {
        let mut stock = stock();
        change(&mut stock.city);
        Self::of(engine, "http://maru.test/", stock).await
    }

    async fn of(engine: Engine, public_url: &str, mut stock: Stock) -> anyhow::Result<Self> {
        // Every house begins with the same texts, and the index of the first house is right for all.
        static INDEX: OnceLock<Arc<Index>> = OnceLock::new();
        let folder = tempfile::tempdir()?;
        let url = database(engine, folder.path().join("maru.db")).await?;
        let clock = Clock::stopped(monday());
        // In a story hours pass between two clicks. What locks is told with `House::that_locks`.
        stock.city.counselling.lock_after_minutes = 0;
        let today = stock.city.today(clock.now());
        let ring = KeyRing::load_or_create(
            &folder.path().join("keys/keys.toml"),
            today,
            &mut maru::id::rng(),
        )?;
        let settings = Settings {
            database_url: url.clone(),
            listen: "127.0.0.1:0".parse()?,
            public_url: public_url.parse()?,
            smtp_url: None,
            tls_roots: None,
            mail_from: "maru@maru.test".to_owned(),
            mail_owner: None,
            dkim: maru::config::DkimFiles::default(),
            bounce_address: None,
            bounces_lmtp: None,
            bounces_imap: None,
            bounces_secret: None,
            metrics_secret: None,
            telegram_token: None,
            telegram_api_url: "http://127.0.0.1:9/".parse()?,
            telegram_rate: None,
            telegram_webhook: false,
            translator: None,
            translator_key: None,
            own_translator: None,
            keys: folder.path().join("keys/keys.toml"),
            content: None,
            proxies: vec![Ipv4Addr::LOCALHOST.into()],
            var: folder.path().to_owned(),
            fonts: None,
            check_links: false,
            backup_days: 35,
            workplace: maru::config::Network::parse("192.0.2.0/24").into_iter().collect(),
        };
        let app = App::new(Parts {
            db: Db::connect(&url).await?,
            city: stock.city,
            clock: clock.clone(),
            settings,
            ring,
            mailer: Arc::new(Mailer::Folder(FileSender::new(folder.path().join("mail")))),
            telegram: None,
            translator: None,
            synonyms: stock.synonyms,
            said: stock.said,
            index: INDEX.get().cloned().unwrap_or_default(),
            is_demo: false,
        })
        .await?;
        if let Ok(index) = app.index() {
            INDEX.get_or_init(|| index);
        }
        Ok(Self { post: app.post.clone(), phones: Mutex::default(), app, clock, folder })
    }

    /// Serves on a port of its own until the test is over, and gives the address.
    pub async fn serve(&self) -> anyhow::Result<String> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let service = self.app.service();
        let service = ServiceExt::<Request<Body>>::into_make_service(service);
        tokio::spawn(async move { axum::serve(listener, service).await });
        Ok(url)
    }

    /// Another process on the same database, with the same key ring and clock.
    pub async fn another(&self) -> anyhow::Result<App> {
        let mut parts = self.parts()?;
        parts.db = Db::connect(&parts.settings.database_url).await?;
        let folder = self.folder.path().join("mail");
        parts.mailer = Arc::new(Mailer::Folder(FileSender::new(folder)));
        App::new(parts).await
    }

    /// The same house, in which some parts are others. It has neither bot nor translator unless they are given.
    pub async fn with(self, change: impl FnOnce(&mut Parts)) -> anyhow::Result<Self> {
        let mut parts = self.parts()?;
        change(&mut parts);
        let app = App::new(parts).await?;
        Ok(Self { post: app.post.clone(), app, ..self })
    }

    /// The same house, where a desk locks after so many minutes.
    pub async fn that_locks(self, after_minutes: i64) -> anyhow::Result<Self> {
        self.with(|parts| parts.city.counselling.lock_after_minutes = after_minutes).await
    }

    fn parts(&self) -> anyhow::Result<Parts> {
        let app = &self.app;
        let today = app.city.today(self.clock.now());
        Ok(Parts {
            db: app.db.clone(),
            clock: self.clock.clone(),
            ring: KeyRing::load_or_create(&app.settings.keys, today, &mut maru::id::rng())?,
            settings: app.settings.clone(),
            city: app.city.clone(),
            mailer: app.post.mailer.clone(),
            telegram: None,
            translator: None,
            synonyms: stock().synonyms,
            said: stock().said,
            index: app.index()?,
            is_demo: false,
        })
    }

    pub fn pass(&self, time: TimeDelta) {
        self.clock.pass(time);
    }

    /// A browser without cookies, from nowhere that is known.
    pub fn visitor(&self) -> Visitor<'_> {
        Visitor::new(self)
    }

    /// What a visitor without cookies sees at a path.
    pub async fn get(&self, path: &str) -> anyhow::Result<Answer> {
        self.visitor().get(path).await
    }
}

/// The content of this checkout, read and held together once: that takes longer than most stories.
pub fn stock() -> Stock {
    static STOCK: LazyLock<Stock> = LazyLock::new(|| {
        let files = content::embedded().expect("content");
        content::read(&files).unwrap_or_else(|faults| {
            let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
            panic!("the content is refused:\n{}", list.join("\n"));
        })
    });
    STOCK.clone()
}

/// A fresh database with the content imported, copied from one that was made once.
async fn database(engine: Engine, path: PathBuf) -> anyhow::Result<String> {
    match engine {
        Engine::Sqlite => {
            static TEMPLATE: OnceCell<PathBuf> = OnceCell::const_new();
            let template = TEMPLATE.get_or_try_init(sqlite_template).await?;
            std::fs::copy(template, &path)?;
            Ok(format!("sqlite:{}", path.display()))
        }
        Engine::Postgres => {
            static TEMPLATE: OnceCell<String> = OnceCell::const_new();
            let template = TEMPLATE.get_or_try_init(postgres_template).await?;
            let name = format!("maru_{}", maru::id::new(Clock::System.now()).simple());
            create(&name, Some(template)).await?;
            Ok(beside(&name)?)
        }
    }
}

async fn sqlite_template() -> anyhow::Result<PathBuf> {
    let folder = tempfile::tempdir()?.keep();
    let path = folder.join("template.db");
    fill(&format!("sqlite:{}", path.display())).await?;
    Ok(path)
}

async fn postgres_template() -> anyhow::Result<String> {
    let name = format!("maru_template_{}", maru::id::new(Clock::System.now()).simple());
    create(&name, None).await?;
    fill(&beside(&name)?).await?;
    Ok(name)
}

async fn fill(url: &str) -> anyhow::Result<()> {
    let db = Db::connect(url).await?;
    db.migrate().await?;
    let mut tx = db.begin().await?;
    content::import(&mut tx, &stock(), monday()).await?;
    tx.commit().await?;
    db.close().await;
    Ok(())
}

/// An empty database of an engine, for tests that migrate or import themselves.
pub async fn empty_database(engine: Engine) -> anyhow::Result<(Db, TempDir)> {
    let (url, folder) = empty_url(engine).await?;
    Ok((Db::connect(&url).await?, folder))
}

/// Where an empty database of an engine is, or can be made.
pub async fn empty_url(engine: Engine) -> anyhow::Result<(String, TempDir)> {
    let folder = tempfile::tempdir()?;
    let url = match engine {
        Engine::Sqlite => format!("sqlite:{}", folder.path().join("maru.db").display()),
        Engine::Postgres => {
            let name = format!("maru_{}", maru::id::new(Clock::System.now()).simple());
            create(&name, None).await?;
            beside(&name)?
        }
    };
    Ok((url, folder))
}

/// Makes a database on the test's cluster; a template cannot be copied by two at once.
async fn create(name: &str, template: Option<&str>) -> anyhow::Result<()> {
    static ONE_AT_A_TIME: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _turn = ONE_AT_A_TIME.lock().await;
    let template = template.map(|template| format!(" template {template}")).unwrap_or_default();
    let sql = format!("create database {name}{template}");
    let mut connection = <sqlx::PgConnection as sqlx::Connection>::connect(&cluster()?).await?;
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut connection).await?;
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "the test run says where its cluster is")]
fn cluster() -> anyhow::Result<String> {
    std::env::var("MARU_TEST_POSTGRES_URL")
        .map_err(|_| anyhow::anyhow!("run the tests by make test, which starts PostgreSQL"))
}

fn beside(name: &str) -> anyhow::Result<String> {
    let mut url = url::Url::parse(&cluster()?)?;
    url.set_path(name);
    Ok(url.to_string())
}
