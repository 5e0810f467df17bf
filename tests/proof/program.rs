//! The program as a process of its own, which is killed, or told to end.

use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::{Context, ensure};
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep, timeout};

use super::site::Site;

/// What a site and a worker say when they begin.
const BEGUN: [&str; 2] = ["Maru serves at", "Maru works in the background"];

/// Dropping it kills it.
pub struct Program {
    child: Child,
    said: Arc<Mutex<String>>,
}

impl Program {
    /// Starts `maru serve` or `maru work`.
    pub fn start(site: &Site, command: &str) -> anyhow::Result<Self> {
        let mut maru = Command::new(env!("CARGO_BIN_EXE_maru"));
        maru.arg(command);
        Self::spawn(site, maru)
    }

    /// The same as one of several machines, each known to the database by its name.
    pub fn start_as(site: &Site, command: &str, machine: &str) -> anyhow::Result<Self> {
        let mut maru = Command::new("env");
        let url = format!("MARU_DATABASE_URL={}?application_name={machine}", site.url());
        maru.args([&url, env!("CARGO_BIN_EXE_maru"), command]);
        Self::spawn(site, maru)
    }

    /// The same where a file that may not grow any more is an error of the write, as on a disk without room, and not
    /// the end of the program.
    pub fn start_bounded(site: &Site) -> anyhow::Result<Self> {
        let mut shell = Command::new("sh");
        shell.args(["-c", "trap '' XFSZ; exec \"$0\" serve", env!("CARGO_BIN_EXE_maru")]);
        Self::spawn(site, shell)
    }

    fn spawn(site: &Site, mut command: Command) -> anyhow::Result<Self> {
        for (name, value) in site.settings() {
            command.env(name, value);
        }
        command.env("NO_COLOR", "1").current_dir(site.folder()).stdin(Stdio::null());
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().context("start maru")?;
        let said = Arc::<Mutex<String>>::default();
        tokio::spawn(keep(child.stdout.take().context("its stdout")?, said.clone()));
        tokio::spawn(keep(child.stderr.take().context("its stderr")?, said.clone()));
        Ok(Self { child, said })
    }

    /// From now on no file may grow beyond so many bytes. None: there is room again.
    pub async fn bound(&self, bytes: Option<u32>) -> anyhow::Result<()> {
        let bound = bytes.map_or("unlimited".to_owned(), |bytes| bytes.to_string());
        let (id, bound) = (self.id()?.to_string(), format!("--fsize={bound}:"));
        let set = Command::new("prlimit").args(["--pid", &id, &bound]).status().await;
        ensure!(set.context("prlimit of util-linux")?.success(), "the limit cannot be set");
        Ok(())
    }

    fn id(&self) -> anyhow::Result<u32> {
        self.child.id().context("maru has ended")
    }

    /// Whether it still runs; what it said last, where it does not.
    pub fn is_alive(&mut self) -> anyhow::Result<()> {
        let ended = self.child.try_wait()?;
        ensure!(ended.is_none(), "maru ended by itself ({ended:?}): {}", self.said());
        Ok(())
    }

    /// All that it said so far.
    pub fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// SIGKILL.
    pub async fn kill(&mut self) -> anyhow::Result<()> {
        self.is_alive()?;
        self.child.kill().await.context("kill maru")
    }

    /// Holds it still.
    pub async fn pause(&self) -> anyhow::Result<()> {
        self.tell("-STOP").await
    }

    pub async fn go_on(&self) -> anyhow::Result<()> {
        self.tell("-CONT").await
    }

    async fn tell(&self, signal: &str) -> anyhow::Result<()> {
        let id = self.id()?.to_string();
        let kill = Command::new("kill").args([signal, &id]).status().await?;
        ensure!(kill.success(), "it cannot be told");
        Ok(())
    }

    /// SIGTERM, once it has begun its work: before that there is nothing to end. Gives how long it took to end.
    pub async fn end(mut self) -> anyhow::Result<Duration> {
        while !BEGUN.iter().any(|begun| self.said().contains(begun)) {
            self.is_alive()?;
            sleep(Duration::from_millis(50)).await;
        }
        let told = Instant::now();
        self.tell("-TERM").await?;
        let ended = timeout(Duration::from_secs(60), self.child.wait()).await;
        let status = ended.context("it did not end within a minute")??;
        ensure!(status.success(), "it ended with {status}: {}", self.said());
        Ok(told.elapsed())
    }
}

/// Reads what it says as it comes: a pipe that is full would hold it up.
async fn keep(mut pipe: impl AsyncRead + Unpin, said: Arc<Mutex<String>>) {
    let mut some = [0; 4_096];
    while let Ok(count @ 1..) = pipe.read(&mut some).await {
        said.lock().unwrap().push_str(&String::from_utf8_lossy(&some[..count]));
    }
}
