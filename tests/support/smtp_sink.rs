//! postfix's `smtp-sink`: a mail server that takes everything and delivers nothing, so that a
//! test reads what really went over the wire.

use std::collections::HashSet;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, SystemTime};

use anyhow::{Context, bail};
use tempfile::TempDir;
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep};

const START: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(20);

/// A running sink. Dropping it ends it and deletes what it received.
pub struct SmtpSink {
    port: u16,
    child: Child,
    folder: TempDir,
}

/// One mail transaction that ended with "250 Ok".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The envelope's sender without brackets, empty for a bounce.
    pub from: String,
    /// The envelope's recipients without brackets, in the order they were given.
    pub to: Vec<String>,
    /// Headers and body as the client sent them, dots unstuffed, lines ending in `\n`.
    pub raw: String,
    /// When the last of it came.
    pub at: SystemTime,
}

impl SmtpSink {
    /// A sink that takes every message.
    pub async fn start() -> anyhow::Result<Self> {
        Self::start_with(&[]).await
    }

    /// A sink with options of `smtp-sink(1)`: `&["-f", "RCPT"]` refuses every recipient for good,
    /// `&["-r", "RCPT"]` for later, `&["-w", "2"]` lets the client wait two seconds.
    pub async fn start_with(options: &[&str]) -> anyhow::Result<Self> {
        let folder = TempDir::with_prefix("smtp-sink-").context("make a folder for mail")?;
        // As root the sink becomes `nobody`, who must be able to write here.
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o777))?;
        let deadline = Instant::now() + START;
        // Another test may take the free port between the look and the start: then look again.
        while Instant::now() < deadline {
            let port = free_port()?;
            let mut child = spawn(port, options, folder.path())?;
            while child.try_wait()?.is_none() && Instant::now() < deadline {
                if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_ok() {
                    return Ok(Self { port, child, folder });
                }
                sleep(PAUSE).await;
            }
        }
        bail!("smtp-sink did not start")
    }

    /// For `MARU_SMTP_URL`.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// How many messages were received whole.
    pub fn count(&self) -> anyhow::Result<usize> {
        Ok(self.complete()?.len())
    }

    /// Every message received whole, in no certain order: the sink names them at random.
    pub fn messages(&self) -> anyhow::Result<Vec<Received>> {
        self.complete()?
            .iter()
            .map(|path| {
                let dump = std::fs::read(path)?;
                let at = std::fs::metadata(path)?.modified()?;
                read_dump(&String::from_utf8_lossy(&dump), at)
                    .with_context(|| format!("not a dump of smtp-sink: {}", path.display()))
            })
            .collect()
    }

    /// Waits until `count` messages were received whole, and gives all that are there.
    pub async fn wait_for(&self, count: usize, limit: Duration) -> anyhow::Result<Vec<Received>> {
        let deadline = Instant::now() + limit;
        loop {
            let here = self.count()?;
            if here >= count {
                return self.messages();
            }
            if Instant::now() >= deadline {
                bail!("{here} of {count} messages after {limit:?}");
            }
            sleep(PAUSE).await;
        }
    }

    /// The files that the sink has closed. It writes into a file of the final name, closes it and
    /// then says "250 Ok"; it deletes that of a transaction that broke off.
    fn complete(&self) -> anyhow::Result<Vec<PathBuf>> {
        // In this order: a file that is closed between the two looks counts, and it is complete.
        let all = entries(self.folder.path())?;
        let open = self.open_files().context("look at smtp-sink's open files")?;
        Ok(all.into_iter().filter(|path| !open.contains(path)).collect())
    }

    fn open_files(&self) -> anyhow::Result<HashSet<PathBuf>> {
        let pid = self.child.id().context("smtp-sink has ended")?;
        let descriptors = entries(Path::new(&format!("/proc/{pid}/fd")))?;
        // A descriptor may be gone by the time it is read.
        Ok(descriptors.iter().filter_map(|path| std::fs::read_link(path).ok()).collect())
    }
}

fn spawn(port: u16, options: &[&str], folder: &Path) -> anyhow::Result<Child> {
    let mut command = Command::new(program());
    if super::is_root() {
        command.args(["-u", "nobody"]);
    }
    command
        .args(options)
        // `-d` writes a file for each message; the slash makes the folder part of its name.
        .arg("-d")
        .arg(folder.join(""))
        .arg(format!("127.0.0.1:{port}"))
        .arg("128")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .context("start smtp-sink (make setup installs postfix, whose it is)")
}

/// Debian keeps it in a folder that is not in an ordinary person's PATH.
fn program() -> &'static str {
    ["/usr/sbin/smtp-sink", "/usr/local/sbin/smtp-sink"]
        .into_iter()
        .find(|path| Path::new(path).exists())
        .unwrap_or("smtp-sink")
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
}

/// Reads the format of smtp-sink(1), "DUMP FILE FORMAT": `X-…-Args` lines for the envelope, a
/// `Received` header of three lines, then the message and an empty line.
fn read_dump(dump: &str, at: SystemTime) -> Option<Received> {
    let (envelope, rest) = dump.split_once("\nReceived: ")?;
    let raw = rest.splitn(4, '\n').nth(3)?.strip_suffix('\n')?;
    let addresses = |name: &str| {
        envelope
            .lines()
            .filter_map(|line| line.strip_prefix(name)?.trim_start().strip_prefix('<'))
            .filter_map(|argument| Some(argument.split_once('>')?.0.to_owned()))
            .collect::<Vec<_>>()
    };
    Some(Received {
        from: addresses("X-Mail-Args:").pop()?,
        to: addresses("X-Rcpt-Args:"),
        raw: raw.to_owned(),
        at,
    })
}
