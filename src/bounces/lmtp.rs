//! LMTP (RFC 2033): a mail server hands bounces over one by one, and each recipient is answered for itself: taken
//! when it is stored, and to be tried again when it is not.
//!
//! Whoever may connect is trusted to hand over what is meant for us: it listens on this machine alone.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, BufReader};
use tokio::io::{AsyncWriteExt, ReadHalf, WriteHalf};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::intake::{Incoming, Intake};
use super::{LARGEST, Way};

/// The largest message that is taken, in bytes; of it, the beginning is kept.
const LARGEST_TAKEN: usize = 32 * 1024 * 1024;
/// The longest command line (RFC 5321, 4.5.3.1.4, with room for extensions).
const LONGEST_LINE: usize = 2_048;
const MOST_RECIPIENTS: usize = 100;
/// Conversations at once.
const AT_ONCE: usize = 16;
/// For how long the other side may be silent (RFC 5321, 4.5.3.2.7).
const PATIENCE: Duration = Duration::from_secs(300);
/// How long a message that is under way has at a stop.
const GRACE: Duration = Duration::from_secs(15);

/// Where it listens: `MARU_BOUNCES_LMTP`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listens {
    Port(SocketAddr),
    Socket(PathBuf),
}

/// Why it cannot listen there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListensError {
    #[error(
        "write an address of this machine with a port, as 127.0.0.1:2424, or unix:/run/maru/bounces.sock"
    )]
    Unreadable,
    #[error("anybody could hand over bounces: listen on 127.0.0.1, or on a socket with unix:")]
    OpenToAll,
}

impl Listens {
    /// As `127.0.0.1:2424` or `unix:/run/maru/bounces.sock`.
    ///
    /// # Errors
    /// One of [`ListensError`].
    pub fn parse(text: &str) -> Result<Self, ListensError> {
        if let Some(path) = text.strip_prefix("unix:") {
            let path = PathBuf::from(path);
            return path
                .is_absolute()
                .then_some(Self::Socket(path))
                .ok_or(ListensError::Unreadable);
        }
        let address: SocketAddr = text.parse().map_err(|_| ListensError::Unreadable)?;
        if !address.ip().is_loopback() {
            return Err(ListensError::OpenToAll);
        }
        Ok(Self::Port(address))
    }

    /// Opens the port or the socket; one that a former run left is put away.
    pub async fn open(&self) -> anyhow::Result<Door> {
        match self {
            Self::Port(address) => {
                let listener = TcpListener::bind(address).await;
                listener.map(Door::Port).with_context(|| format!("listen on {address} for bounces"))
            }
            Self::Socket(path) => {
                let is_left = tokio::net::UnixStream::connect(path).await.is_err();
                if is_left && is_socket(path) {
                    let _not_there = std::fs::remove_file(path);
                }
                let listener = UnixListener::bind(path);
                let listener =
                    listener.with_context(|| format!("listen on {} for bounces", path.display()));
                listener.map(Door::Socket)
            }
        }
    }
}

fn is_socket(path: &std::path::Path) -> bool {
    use std::os::unix::fs::FileTypeExt;
    std::fs::symlink_metadata(path).is_ok_and(|found| found.file_type().is_socket())
}

/// An open port or socket.
pub enum Door {
    Port(TcpListener),
    Socket(UnixListener),
}

trait Line: AsyncRead + AsyncWrite + Send + Sync + Unpin {}
impl<L: AsyncRead + AsyncWrite + Send + Sync + Unpin> Line for L {}

impl Door {
    /// Where it listens, if that is a port.
    pub fn address(&self) -> Option<SocketAddr> {
        match self {
            Self::Port(listener) => listener.local_addr().ok(),
            Self::Socket(_) => None,
        }
    }

    async fn accept(&self) -> std::io::Result<Box<dyn Line>> {
        Ok(match self {
            Self::Port(listener) => Box::new(listener.accept().await?.0),
            Self::Socket(listener) => Box::new(listener.accept().await?.0),
        })
    }
}

/// Takes in until it is told to stop; then finishes the message that is under way.
pub async fn listen(door: Door, intake: Intake, mut stop: watch::Receiver<bool>) {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut talks = JoinSet::new();
    loop {
        let place = tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => break,
            place = places.clone().acquire_owned() => place,
        };
        let Ok(place) = place else { break };
        let line = tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => break,
            line = door.accept() => line,
        };
        while talks.try_join_next().is_some() {}
        match line {
            Ok(line) => {
                let (intake, stop) = (intake.clone(), stop.clone());
                talks.spawn(async move {
                    let (read, write) = tokio::io::split(line);
                    let talk = Talk::new(intake, BufReader::new(read), write);
                    if let Err(broken) = talk.run(stop).await {
                        tracing::debug!("a conversation about bounces broke off: {broken}");
                    }
                    drop(place);
                });
            }
            Err(trouble) => {
                tracing::warn!("take in bounces: {trouble}");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
    let finished = async { while talks.join_next().await.is_some() {} };
    if timeout(GRACE, finished).await.is_err() {
        tracing::warn!("a bounce that was being handed over was not finished; it comes again");
    }
}

/// One conversation.
struct Talk {
    intake: Intake,
    read: BufReader<ReadHalf<Box<dyn Line>>>,
    write: WriteHalf<Box<dyn Line>>,
    is_greeted: bool,
    has_sender: bool,
    recipients: Vec<String>,
}

/// What a command leads to.
enum Next {
    GoOn,
    End,
}

impl Talk {
    fn new(
        intake: Intake,
        read: BufReader<ReadHalf<Box<dyn Line>>>,
        write: WriteHalf<Box<dyn Line>>,
    ) -> Self {
        Self { intake, read, write, is_greeted: false, has_sender: false, recipients: Vec::new() }
    }

    async fn run(mut self, mut stop: watch::Receiver<bool>) -> std::io::Result<()> {
        self.answer("220 maru LMTP").await?;
        loop {
            let line = tokio::select! {
                _stopped = stop.wait_for(|stop| *stop) => None,
                line = timeout(PATIENCE, read_line(&mut self.read)) => Some(line),
            };
            let Some(line) = line else { return self.answer("421 4.3.2 Stopping").await };
            let Ok(line) = line else { return self.answer("421 4.4.2 Silent for too long").await };
            let Some(line) = line? else { return Ok(()) };
            match self.obey(&line).await? {
                Next::GoOn => {}
                Next::End => return Ok(()),
            }
        }
    }

    async fn answer(&mut self, line: &str) -> std::io::Result<()> {
        self.write.write_all(format!("{line}\r\n").as_bytes()).await?;
        self.write.flush().await
    }

    async fn obey(&mut self, line: &str) -> std::io::Result<Next> {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        match verb.to_ascii_uppercase().as_str() {
            "LHLO" => {
                self.is_greeted = true;
                self.reset();
                self.answer("250-maru").await?;
                self.answer("250-PIPELINING").await?;
                self.answer("250-ENHANCEDSTATUSCODES").await?;
                self.answer("250-8BITMIME").await?;
                self.answer("250-SMTPUTF8").await?;
                self.answer(&format!("250 SIZE {LARGEST_TAKEN}")).await?;
            }
            "MAIL" if !self.is_greeted => self.answer("503 5.5.1 LHLO first").await?,
            "MAIL" => self.mail(rest).await?,
            "RCPT" if !self.has_sender => self.answer("503 5.5.1 MAIL first").await?,
            "RCPT" => self.rcpt(rest).await?,
            "DATA" if self.recipients.is_empty() => self.answer("503 5.5.1 RCPT first").await?,
            "DATA" => return self.data().await,
            "RSET" => {
                self.reset();
                self.answer("250 2.0.0 Ok").await?;
            }
            "NOOP" => self.answer("250 2.0.0 Ok").await?,
            "QUIT" => {
                self.answer("221 2.0.0 Bye").await?;
                return Ok(Next::End);
            }
            "HELO" | "EHLO" => self.answer("500 5.5.1 This is LMTP: LHLO").await?,
            _ => self.answer("500 5.5.2 Unknown command").await?,
        }
        Ok(Next::GoOn)
    }

    fn reset(&mut self) {
        self.has_sender = false;
        self.recipients.clear();
    }

    async fn mail(&mut self, rest: &str) -> std::io::Result<()> {
        let size = rest.to_ascii_uppercase().split(' ').find_map(|word| {
            word.strip_prefix("SIZE=").and_then(|size| size.parse::<usize>().ok())
        });
        if size.is_some_and(|size| size > LARGEST_TAKEN) {
            return self.answer("552 5.3.4 Too large").await;
        }
        // A second one without the end of the first begins anew.
        self.reset();
        self.has_sender = true;
        self.answer("250 2.1.0 Ok").await
    }

    async fn rcpt(&mut self, rest: &str) -> std::io::Result<()> {
        let path = rest.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
        let Some((path, _)) = path.filter(|(path, _)| !path.is_empty()) else {
            return self.answer("501 5.1.3 No recipient").await;
        };
        if self.recipients.len() >= MOST_RECIPIENTS {
            return self.answer("452 4.5.3 Too many recipients").await;
        }
        self.recipients.push(path.to_owned());
        self.answer("250 2.1.5 Ok").await
    }

    /// Reads a message and answers for each recipient.
    async fn data(&mut self) -> std::io::Result<Next> {
        self.answer("354 End with a dot").await?;
        let recipients = std::mem::take(&mut self.recipients);
        self.has_sender = false;
        let message = timeout(PATIENCE, read_message(&mut self.read)).await;
        let Some(message) = message.map_err(|_| std::io::ErrorKind::TimedOut)?? else {
            return Ok(Next::End);
        };
        for recipient in recipients {
            let answer = if message.size > LARGEST_TAKEN {
                "552 5.3.4 Too large"
            } else {
                self.store(recipient, &message).await
            };
            self.answer(answer).await?;
        }
        Ok(Next::GoOn)
    }

    async fn store(&self, recipient: String, message: &Message) -> &'static str {
        let mut incoming = Incoming::new(Way::Lmtp, Some(recipient), message.kept.clone());
        incoming.is_cut = message.size > message.kept.len();
        match self.intake.receive(incoming).await {
            Ok(_) => "250 2.1.5 Taken in",
            Err(trouble) => {
                tracing::warn!("keep what came back: {trouble:#}");
                "451 4.3.0 Not now"
            }
        }
    }
}

/// A message as far as it is kept, and how large it was.
struct Message {
    kept: Vec<u8>,
    size: usize,
}

/// One line without its end. `None`: the other side is gone.
async fn read_line(read: &mut (impl AsyncBufRead + Unpin)) -> std::io::Result<Option<String>> {
    let mut line = Vec::new();
    let most = u64::try_from(LONGEST_LINE).unwrap_or(u64::MAX);
    (&mut *read).take(most).read_until(b'\n', &mut line).await?;
    if line.is_empty() {
        return Ok(None);
    }
    if !line.ends_with(b"\n") {
        return Err(std::io::ErrorKind::InvalidData.into());
    }
    Ok(Some(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned()))
}

/// A message to the dot that ends it. `None`: the other side is gone, and nothing was handed over.
async fn read_message(read: &mut (impl AsyncBufRead + Unpin)) -> std::io::Result<Option<Message>> {
    let mut message = Message { kept: Vec::new(), size: 0 };
    let mut begins_line = true;
    loop {
        let mut piece = Vec::new();
        let most = u64::try_from(LARGEST).unwrap_or(u64::MAX);
        if (&mut *read).take(most).read_until(b'\n', &mut piece).await? == 0 {
            return Ok(None);
        }
        if begins_line && piece == b".\r\n" {
            return Ok(Some(message));
        }
        // A dot at the beginning of a line was doubled on the way (RFC 5321, 4.5.2).
        let from = usize::from(begins_line && piece.starts_with(b"."));
        begins_line = piece.ends_with(b"\n");
        let piece = &piece[from..];
        message.size = message.size.saturating_add(piece.len());
        let room = LARGEST.saturating_sub(message.kept.len());
        message.kept.extend_from_slice(&piece[..piece.len().min(room)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_outside_hands_over_bounces() {
        let check = |text: &str, expected: Result<Listens, ListensError>| {
            assert_eq!(Listens::parse(text), expected, "{text}");
        };
        let port = "127.0.0.1:2424".parse().unwrap();
        check("127.0.0.1:2424", Ok(Listens::Port(port)));
        check("unix:/run/maru/b.sock", Ok(Listens::Socket("/run/maru/b.sock".into())));
        check("0.0.0.0:2424", Err(ListensError::OpenToAll));
        check("192.0.2.7:2424", Err(ListensError::OpenToAll));
        check("unix:b.sock", Err(ListensError::Unreadable));
        check("2424", Err(ListensError::Unreadable));
    }

    #[tokio::test]
    async fn a_dot_ends_a_message_and_a_doubled_one_does_not() {
        let read = |text: &'static [u8]| async move {
            let mut reader = BufReader::new(text);
            read_message(&mut reader).await.unwrap().map(|read| read.kept)
        };
        assert_eq!(read(b"a\r\n..b\r\n.\r\nQUIT\r\n").await.unwrap(), b"a\r\n.b\r\n");
        assert_eq!(read(b".\r\n").await.unwrap(), b"");
        assert!(read(b"a\r\n").await.is_none(), "half a message was taken");
    }
}
