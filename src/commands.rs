//! What the command line does. Its words are for operators and stand here, in English.

pub mod audit;
pub mod backup;
pub mod bounces;
pub mod bulletin;
pub mod content_files;
pub mod dkim;
pub mod keys;
mod machine;
pub mod mail;
pub mod staff;
pub mod subscribers;
mod whole_file;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tracing_subscriber::EnvFilter;

use self::content_files::{read_again, read_files, refused};
use crate::app::{App, Parts};
use crate::clock::Clock;
use crate::config::Settings;
use crate::content::{self, Stock};
use crate::db::Db;
use crate::deliveries::channels::email::{
    FileSender, Limits, Mailer, Sender, SenderError, SmtpUrl,
};
use crate::deliveries::channels::telegram::{Class, Telegram};
use crate::demo;
use crate::vault;

/// How long a start waits to learn the bot's name.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long an end waits for the last connections to the database.
const CLOSE_WITHIN: Duration = Duration::from_millis(500);

/// Serves the site until the process is told to stop.
pub async fn serve() -> anyhow::Result<()> {
    begin_log();
    let settings = Settings::read()?;
    let listener = TcpListener::bind(settings.listen)
        .await
        .with_context(|| format!("listen on {}; is another program there?", settings.listen))?;
    let stock = read_again(&settings)?;
    let (app, report) = open(settings, stock, Starts::Site).await?;
    greet(&app, &report).await?;
    app.serve(listener, stopped()).await?;
    close(&app).await;
    Ok(())
}

/// Works in the background until the process is told to stop, beside other machines that serve the site.
pub async fn work() -> anyhow::Result<()> {
    begin_log();
    let settings = Settings::read()?;
    let stock = read_again(&settings)?;
    let (app, _) = open(settings, stock, Starts::Workers).await?;
    print(
        "Maru works in the background: casework's rounds, mail and messages. The site is served elsewhere.",
    );
    say_channels(&app).await;
    app.clone().work(stopped()).await;
    close(&app).await;
    Ok(())
}

/// Closes the database in order. Whatever still holds a connection has had its time.
async fn close(app: &App) {
    let _closed = tokio::time::timeout(CLOSE_WITHIN, app.db.close()).await;
}

/// What is started.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Starts {
    Site,
    Workers,
    Demo,
}

/// Brings database and content up to date and puts the app together.
async fn open(
    settings: Settings,
    stock: Stock,
    starts: Starts,
) -> anyhow::Result<(App, content::Report)> {
    let db = Db::connect(&settings.database_url).await?;
    db.migrate().await?;
    let clock = Clock::System;
    let now = clock.now();
    let mut tx = db.begin().await?;
    if starts != Starts::Workers && !content::is_taken_in(&mut tx, &stock).await? {
        let faults = content::compare(&stock);
        if !faults.is_empty() {
            return Err(refused(&faults));
        }
    }
    // The first start takes the whole stock; later ones leave the house's own edits alone.
    let report = match (starts, &settings.content) {
        // Workers may stand on a machine without the city's folder, and have no say in what it holds.
        (Starts::Workers, _) => content::Report::default(),
        (_, Some(_folder)) => content::import(&mut tx, &stock, now).await?,
        (_, None) => content::import_if_newer(&mut tx, &stock, now).await?,
    };
    tx.commit().await?;
    let mut tx = db.begin().await?;
    let today = stock.city.today(now);
    let ring = vault::open_ring(&mut tx, &settings.keys, today, now).await?;
    tx.commit().await?;
    let mailer = Arc::new(mailer(&settings)?);
    let Stock { city, synonyms, said, .. } = stock;
    let telegram = telegram(&settings)?;
    let translator = machine::named(&settings)?;
    let is_demo = starts == Starts::Demo;
    let index = Arc::default();
    let parts = Parts {
        db,
        city,
        clock,
        settings,
        ring,
        mailer,
        telegram,
        translator,
        synonyms,
        said,
        index,
        is_demo,
    };
    Ok((App::new(parts).await?, report))
}

/// The bot, if there is a token for one.
fn telegram(settings: &Settings) -> anyhow::Result<Option<Arc<Telegram>>> {
    let Some(token) = &settings.telegram_token else { return Ok(None) };
    let telegram = Telegram::new(token, &settings.telegram_api_url)?;
    Ok(Some(Arc::new(match settings.telegram_rate {
        Some(rate) => telegram.with_rate(rate),
        None => telegram,
    })))
}

/// The way mail leaves by: the city's server, or files where none is set.
fn mailer(settings: &Settings) -> anyhow::Result<Mailer> {
    let Some(url) = &settings.smtp_url else {
        return Ok(Mailer::Folder(FileSender::new(settings.var.join("mail"))));
    };
    let url = SmtpUrl::parse(url).context("read MARU_SMTP_URL")?;
    let sender = match Sender::new(url, Limits::default(), &settings.roots()?) {
        Err(SenderError::Trust(error)) => return Err(error).context("read MARU_TLS_ROOTS"),
        made => made.context("read MARU_SMTP_URL")?,
    };
    Ok(Mailer::Smtp(Box::new(sender)))
}

/// Becomes true when the process is told to stop.
fn stopped() -> watch::Receiver<bool> {
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        wait_for_signal().await;
        tracing::info!("stopping");
        let _nobody_listens = stop.send(true);
    });
    stopped
}

/// Says which channels are on, and which are off and why.
async fn say_channels(app: &App) {
    match &*app.post.mailer {
        Mailer::Smtp(sender) => {
            let url = sender.url();
            print(&format!("  email     on, by {}:{}", url.host(), url.port()));
        }
        Mailer::Folder(folder) => print(&format!(
            "  email     written to {} (no MARU_SMTP_URL)",
            folder.folder().display()
        )),
    }
    dkim::say(app);
    bounces::say(app);
    print(match app.settings.check_links && !app.is_demo {
        true => "  links     to other sites are tried from time to time",
        false => "  links     to other sites are not tried (MARU_CHECK_LINKS)",
    });
    let Some(telegram) = &app.telegram else {
        print("  telegram  off (no MARU_TELEGRAM_TOKEN)");
        return;
    };
    match telegram.learn_name(PATIENCE).await {
        Ok(name) => print(&format!("  telegram  on, as @{name}")),
        Err(error) if error.class == Class::Policy => {
            print(&format!("  telegram  off (MARU_TELEGRAM_TOKEN is refused: {error})"));
        }
        Err(error) => {
            print(&format!("  telegram  on, but not there now; it is tried on ({error})"))
        }
    }
}

/// Serves a made-up week from a folder of its own, made anew at each start.
pub async fn demo() -> anyhow::Result<()> {
    begin_log();
    let mut settings = Settings::read()?;
    let listener = TcpListener::bind(settings.listen)
        .await
        .with_context(|| format!("listen on {}; is another program there?", settings.listen))?;
    let files = read_files(&settings)?;
    let week = files.get("demo/week.toml").context("content/demo/week.toml is missing")?.clone();
    let stock = content::read_again(&files).map_err(|faults| refused(&faults))?;
    let folder = settings.var.join("demo");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .with_context(|| format!("clear the demo's folder {}", folder.display()))?;
    }
    settings.database_url = format!("sqlite:{}", folder.join("maru.db").display());
    settings.keys = folder.join("keys.toml");
    // Whatever is configured, a made-up week sends nothing.
    settings.smtp_url = None;
    settings.tls_roots = None;
    settings.telegram_token = None;
    settings.bounce_address = None;
    settings.bounces_lmtp = None;
    settings.bounces_imap = None;
    settings.bounces_secret = None;
    settings.translator = None;
    settings.own_translator = None;
    settings.var = folder;
    let (app, report) = open(settings, stock, Starts::Demo).await?;
    let now = app.clock.now();
    let logins = demo::fill(&app, &week, now).await?;
    greet(&app, &report).await?;
    print("  demo      a made-up week. Look through the eyes of");
    for login in logins {
        let link = app.settings.link(&format!("/desk/welcome/{}", login.token));
        print(&format!("            {}\n              {link}", login.name));
    }
    app.serve(listener, stopped()).await?;
    close(&app).await;
    Ok(())
}

/// Says where it serves, which channels are on or off and why, and how the first head signs in.
async fn greet(app: &App, report: &content::Report) -> anyhow::Result<()> {
    let settings = &app.settings;
    print(&format!("Maru serves at {}", settings.link("/")));
    print(&format!(
        "  database  {} ({})",
        app.db.engine(),
        without_password(&settings.database_url)
    ));
    let taken = report.added.len() + report.updated.len();
    print(&format!("  content   {taken} files taken in, {} unchanged", report.unchanged));
    if report.is_older {
        print(
            "            it was replaced by newer content before, so nothing of it was taken in;",
        );
        print("            maru content import takes it all the same");
    }
    for path in &report.withdrawn {
        print(&format!("            {path} is gone, and what it had made public too"));
    }
    for path in &report.kept {
        print(&format!("            {path} was edited in the house since; the edit stays"));
    }
    say_channels(app).await;
    machine::say(app).await;
    keys::say(app).await?;
    staff::say_first(app).await
}

/// Brings the schema up to date.
pub async fn migrate() -> anyhow::Result<()> {
    let settings = Settings::read()?;
    Db::connect(&settings.database_url).await?.migrate().await?;
    print("The database's schema is up to date.");
    Ok(())
}

fn without_password(url: &str) -> String {
    match url::Url::parse(url) {
        Ok(mut url) if url.password().is_some() => {
            let _cannot_fail = url.set_password(Some("…"));
            url.to_string()
        }
        _ => url.to_owned(),
    }
}

fn begin_log() {
    let filter = EnvFilter::try_from_env("MARU_LOG")
        .unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,tantivy=warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}

async fn wait_for_signal() {
    let interrupt = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _interrupted = interrupt => {}
                _terminated = terminate.recv() => {}
            }
        }
        Err(_) => {
            let _interrupted = interrupt.await;
        }
    }
}

/// Prints a line to the operator.
#[expect(clippy::print_stdout, reason = "this is the command line")]
fn print(line: &str) {
    println!("{line}");
}

/// Prints why a command failed.
#[expect(clippy::print_stderr, reason = "this is the command line")]
pub fn say_trouble(trouble: &anyhow::Error) {
    eprintln!("maru: {trouble:#}");
}
