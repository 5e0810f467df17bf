//! What the measurements lean on: a house with readers, a bulletin for all of them, what the process used, and
//! postfix's sink.

use std::io::Read;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
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
use maru::deliveries::channels::telegram::Telegram;
use maru::deliveries::{Channel, State};
use maru::facts;
use maru::language::Lang;
use maru::staff::{self, NewAccount, Role};
use maru::subscriptions::lists;
use maru::texts::MadeBy;
use maru::vault::KeyRing;
use tokio::sync::watch;
use uuid::Uuid;

const TITLE: &str = "월급을 받지 못하면 이렇게 하세요";
const BODY: &str = "월급을 받지 못했다면 혼자 참지 마세요. 통역과 상담은 무료입니다.\n\n- 안내를 읽어 보세요: [월급을 받지 못했을 때](/guides/unpaid-wages)\n- 전화로 물어볼 수 있습니다: {fact:hotline-labour}";
/// Subscribers taken in with one commit.
const A_TRANSACTION: usize = 1_000;

/// A setting of the run.
pub fn number(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

pub fn rate(messages: usize, time: Duration) -> f64 {
    float(messages) / time.as_secs_f64()
}

pub fn float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The middle, the least and the greatest.
pub fn median(mut values: Vec<f64>) -> (f64, f64, f64) {
    values.sort_by(f64::total_cmp);
    (values[values.len() / 2], values[0], values[values.len() - 1])
}

/// On which machine this is, and what else it does.
pub fn machine() -> String {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let processor = read("/proc/cpuinfo");
    let model = processor.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or("?");
    let load = read("/proc/loadavg");
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = load.split_whitespace().next().unwrap_or("?");
    format!("{cores} cores, {}, load {load}", model.trim_start_matches(['\t', ' ', ':']))
}

/// What this process has used since.
pub struct Used {
    since: Instant,
    processor: Duration,
}

impl Used {
    /// From now on; the peak of memory is begun anew.
    pub fn since_now() -> Self {
        // Linux: 5 resets the peak (proc(5), clear_refs).
        let _reset = std::fs::write("/proc/self/clear_refs", "5");
        Self { since: Instant::now(), processor: processor() }
    }

    pub fn time(&self) -> Duration {
        self.since.elapsed()
    }

    /// Processor time, of all threads.
    pub fn processor(&self) -> Duration {
        processor().saturating_sub(self.processor)
    }

    /// Megabytes resident at most.
    pub fn peak() -> f64 {
        status("VmHWM")
    }

    /// Megabytes resident now.
    pub fn memory() -> f64 {
        status("VmRSS")
    }
}

/// `utime` and `stime` of proc(5), in hundredths of a second.
fn processor() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks: u64 = after_name
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse::<u64>().ok())
        .sum();
    Duration::from_millis(ticks * 10)
}

fn status(name: &str) -> f64 {
    let mut text = String::new();
    let read =
        std::fs::File::open("/proc/self/status").and_then(|mut f| f.read_to_string(&mut text));
    let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
    let kilobytes = read.ok().and_then(|_| line.split_whitespace().nth(1)?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1_024.0
}

/// A running `smtp-sink`, which takes everything and keeps nothing.
pub struct Sink {
    child: Child,
    pub port: u16,
}

impl Sink {
    pub fn start() -> Self {
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

/// The house as it is run, with its own content.
pub async fn house(url: &str, folder: &Path, bot: Option<Telegram>) -> anyhow::Result<App> {
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
        telegram: bot.map(Arc::new),
        translator: None,
        synonyms: stock.synonyms,
        said: stock.said,
        index: Arc::default(),
        is_demo: false,
    })
    .await
}

/// People who want to hear of wages, in Korean, as a list of another system brings them.
pub async fn subscribe(
    app: &App,
    channel: Channel,
    numbers: std::ops::Range<usize>,
) -> anyhow::Result<()> {
    let now = app.clock.now();
    let mut list = "address,channel,lang,topics,consent\n".to_owned();
    for number in numbers {
        let address = match channel {
            Channel::Email => format!("reader-{number}@example.com"),
            Channel::Telegram => (700_000_000 + number).to_string(),
        };
        list.push_str(&format!("{address},{},ko,wages,form\n", channel.as_str()));
    }
    let mut rows = lists::read(list.as_bytes(), &app.city, now)?;
    loop {
        let mut some = Vec::with_capacity(A_TRANSACTION);
        for row in rows.by_ref().take(A_TRANSACTION) {
            let entry = row?.map_err(|refused| anyhow::anyhow!("{refused:?}"))?;
            some.push(lists::seal(&app.ring, entry.expect("an entry that goes on")));
        }
        if some.is_empty() {
            return Ok(());
        }
        let mut tx = app.db.begin().await?;
        lists::take(&mut tx, &some, now).await?;
        tx.commit().await?;
    }
}

/// Somebody who writes to them.
pub async fn writer(app: &App) -> anyhow::Result<Uuid> {
    let mut tx = app.db.begin().await?;
    let writer = NewAccount {
        email: "writer@maru.test".to_owned(),
        name: "writer".to_owned(),
        lang: Lang::KOREAN,
        roles: vec![Role::Writer],
    };
    let writer = staff::add(&mut tx, &writer, None, app.clock.now()).await??;
    tx.commit().await?;
    Ok(writer)
}

/// A bulletin that is approved for all of them, and not in the outbox yet.
pub async fn approved(app: &App, by: Uuid) -> anyhow::Result<Uuid> {
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
    Ok(id)
}

/// Takes what is approved into the outbox.
pub async fn fan_out(app: &App) -> anyhow::Result<()> {
    let (_keep, never) = watch::channel(false);
    bulletins::jobs::round(app, &never).await
}

/// How many messages of a bulletin are in a state.
pub async fn count(app: &App, id: Uuid, state: State) -> anyhow::Result<usize> {
    let mut tx = app.db.read().await?;
    let progress = outbox::progress(&mut tx, id).await?;
    let count: u64 =
        progress.iter().filter(|part| part.state == state).map(|part| part.count).sum();
    Ok(usize::try_from(count)?)
}

/// Waits until nothing of a bulletin waits or is under way.
pub async fn settled(app: &App, id: Uuid, look_every: Duration) -> anyhow::Result<()> {
    loop {
        let mut tx = app.db.read().await?;
        if outbox::is_settled(&mut tx, id).await? {
            return Ok(());
        }
        drop(tx);
        tokio::time::sleep(look_every).await;
    }
}
