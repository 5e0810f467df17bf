//! A headless Chromium of its own for each test, driven over WebDriver.
//!
//! ```ignore
//! let browser = Browser::open(Screen::PHONE, "km").await?;
//! browser.client.goto(&url).await?;
//! browser.screenshot("target/home.png").await?;
//! ```

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

/// Two cores run the tests: with more browsers at once each page only becomes slower, until one
/// misses a time limit.
static TURNS: Semaphore = Semaphore::const_new(2);

const START: Duration = Duration::from_secs(30);
const END: Duration = Duration::from_secs(10);

/// A browser with an empty profile. Dropping it, also in a panic, ends Chromium and its driver.
pub struct Browser {
    pub client: Client,
    // Dropped in this order: the driver ends Chromium before the profile is deleted.
    _driver: Driver,
    _profile: TempDir,
    _turn: SemaphorePermit<'static>,
}

/// What is looked at, in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    pub width: u32,
    pub height: u32,
    pub device: Device,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// Touch, two device pixels to one of CSS, and a phone's reading of `<meta name=viewport>`.
    Phone,
    /// A mouse, and one device pixel to one of CSS.
    Desk,
}

impl Screen {
    /// The cheap Android phone that most residents read on.
    pub const PHONE: Self = Self { width: 360, height: 740, device: Device::Phone };
    /// A counsellor's desk.
    pub const DESK: Self = Self { width: 1280, height: 800, device: Device::Desk };
}

impl Browser {
    /// Opens an empty window whose requests carry `accept_language`: tags in the order of
    /// preference, `km,en`, to which Chromium adds the weights.
    pub async fn open(screen: Screen, accept_language: &str) -> anyhow::Result<Self> {
        let turn = TURNS.acquire().await?;
        let profile = TempDir::with_prefix("chromium-").context("make a browser profile")?;
        let driver = Driver::start().await?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(screen, accept_language, profile.path()))
            .connect(&format!("http://127.0.0.1:{}", driver.port))
            .await
            .context("open a Chromium session")?;
        Ok(Self { client, _driver: driver, _profile: profile, _turn: turn })
    }

    /// Writes what the screen shows as a PNG, in device pixels.
    pub async fn screenshot(&self, path: impl AsRef<Path>) -> anyhow::Result<()> {
        let path = path.as_ref();
        let png = self.client.screenshot().await?;
        std::fs::write(path, png).with_context(|| format!("write {}", path.display()))
    }
}

fn capabilities(screen: Screen, accept_language: &str, profile: &Path) -> Map<String, Value> {
    let Screen { width, height, device } = screen;
    let mut args = vec![
        "--headless=new".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-quic".to_owned(),
        "--no-first-run".to_owned(),
        // Each of these would look for a host outside at every start.
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        format!("--user-data-dir={}", profile.display()),
        format!("--accept-lang={accept_language}"),
    ];
    if super::is_root() {
        // Chromium's sandbox refuses root. Tests open the project's own pages only.
        args.push("--no-sandbox".to_owned());
    }
    let phone = device == Device::Phone;
    // A window cannot be made as narrow as a phone, and loses some height to its bars; an
    // emulated screen has the size it is given.
    let metrics = json!({
        "width": width,
        "height": height,
        "pixelRatio": if phone { 2.0 } else { 1.0 },
        "mobile": phone,
        "touch": phone,
    });
    let options = json!({ "args": args, "mobileEmulation": { "deviceMetrics": metrics } });
    Map::from_iter([
        ("browserName".to_owned(), json!("chrome")),
        ("goog:chromeOptions".to_owned(), options),
    ])
}

/// A chromedriver on a port that it chose itself.
struct Driver {
    port: u16,
    child: Child,
}

impl Driver {
    async fn start() -> anyhow::Result<Self> {
        let mut child = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .context("start chromedriver (make setup installs it)")?;
        let port = timeout(START, announced_port(&mut child))
            .await
            .context("chromedriver did not say its port")??;
        Ok(Self { port, child })
    }

    /// chromedriver that is killed, by whichever signal, leaves Chromium behind; asked to shut
    /// down, it ends it first and then answers.
    fn shut_down(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(END))?;
        stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")?;
        stream.read_exact(&mut [0])
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // One that does not listen is killed below; what it leaves is ended with the run.
        let _asked = self.shut_down();
        let _killed = self.child.start_kill();
    }
}

async fn announced_port(child: &mut Child) -> anyhow::Result<u16> {
    let stdout = child.stdout.take().context("invariant: stdout is piped")?;
    let mut lines = BufReader::new(stdout).lines();
    while let Some(line) = lines.next_line().await? {
        if let Some((_, port)) = line.split_once("started successfully on port ") {
            // Read on, or a full pipe would stop it.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return port.trim_end_matches('.').parse().context("read chromedriver's port");
        }
    }
    bail!("chromedriver ended at once: is another version's Chromium installed?")
}
