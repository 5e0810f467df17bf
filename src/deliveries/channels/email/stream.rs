//! The way to the mail server, before any mail is spoken of: a TCP stream
//! without delay, encrypted as the setting asks.
//!
//! TLS is done here and not by the mail library for two reasons: the library
//! cannot wrap a stream of ours that is to be encrypted from the first byte,
//! and its STARTTLS keeps what it had already read, so that whoever sits on
//! the line can slip in answers before the encryption begins.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader, ReadBuf},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{self, pki_types::ServerName},
};

use super::{
    failure::{Class, SendError, Stage},
    sender::{Limits, SenderError},
    smtp_url::{Security, SmtpUrl},
    trust::trusting,
};

/// Longest reply read or kept here, in bytes.
const LONGEST_REPLY: usize = 16 * 1024;

/// Where to, and whom to trust there.
pub(super) struct Way {
    url: SmtpUrl,
    name: ServerName<'static>,
    tls: TlsConnector,
}

/// A stream to the server, encrypted or not, that first repeats the greeting
/// which was read before the encryption began.
#[derive(Debug)]
pub(super) struct Wire {
    greeting: Vec<u8>,
    stream: Stream,
    heard: Heard,
}

/// What the server said since it was last spoken to, for what the mail
/// library does not pass on.
#[derive(Clone, Debug, Default)]
pub(super) struct Heard(Arc<Mutex<Vec<u8>>>);

#[derive(Debug)]
enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

/// A server's reply to a command: its code and its lines as they came.
struct Reply {
    code: u16,
    raw: String,
}

impl Way {
    /// Trusts Mozilla's authorities, and those in `pem` besides.
    pub(super) fn new(url: SmtpUrl, pem: &[u8]) -> Result<Self, SenderError> {
        let name = ServerName::try_from(url.host().to_owned())
            .map_err(|_| SenderError::Host(url.host().to_owned()))?;
        Ok(Self { url, name, tls: trusting(pem)? })
    }

    /// The server it leads to.
    pub(super) fn url(&self) -> &SmtpUrl {
        &self.url
    }

    /// Connects; `hello` is the name this side gives itself.
    pub(super) async fn open(&self, hello: &str, limits: &Limits) -> Result<Wire, SendError> {
        let address = (self.url.host(), self.url.port());
        let tcp = within(limits.connect, "connecting", TcpStream::connect(address)).await?;
        // Without this, Nagle's algorithm and the other side's delayed
        // acknowledgement cost 40 ms a message.
        tcp.set_nodelay(true).map_err(|e| broken(&e))?;
        let encrypting = async {
            match self.url.security() {
                Security::None => Ok(Wire::plain(Vec::new(), tcp)),
                Security::Wrapped => self.encrypt(Vec::new(), tcp).await,
                Security::Opportunistic => self.start_tls(tcp, hello, Refusal::Accept).await,
                Security::Required => self.start_tls(tcp, hello, Refusal::Fail).await,
            }
        };
        timeout(limits.command, encrypting).await.unwrap_or_else(|_| Err(late("encrypting")))
    }

    /// Upgrades by `STARTTLS` (RFC 3207).
    async fn start_tls(
        &self,
        tcp: TcpStream,
        hello: &str,
        refusal: Refusal,
    ) -> Result<Wire, SendError> {
        let mut reader = BufReader::new(tcp);
        let greeting = positive(read_reply(&mut reader).await?)?;
        let offered = positive(ask(&mut reader, &format!("EHLO {hello}\r\n")).await?)?;
        if !offers(&offered.raw, "STARTTLS") {
            return match refusal {
                Refusal::Accept => Ok(Wire::plain(greeting.raw.into_bytes(), reader.into_inner())),
                Refusal::Fail => Err(not_offered()),
            };
        }
        positive(ask(&mut reader, "STARTTLS\r\n").await?)?;
        // Whatever came behind the answer came unencrypted, from anyone.
        if !reader.buffer().is_empty() {
            let text = "the server spoke on after STARTTLS, before the encryption began";
            return Err(SendError::ours(Class::Policy, Stage::Connect, text, None));
        }
        self.encrypt(greeting.raw.into_bytes(), reader.into_inner()).await
    }

    async fn encrypt(&self, greeting: Vec<u8>, tcp: TcpStream) -> Result<Wire, SendError> {
        let stream = self.tls.connect(self.name.clone(), tcp).await;
        Ok(Wire {
            greeting,
            stream: Stream::Tls(Box::new(stream.map_err(|e| unencrypted(&e))?)),
            heard: Heard::default(),
        })
    }
}

/// What a server without `STARTTLS` means.
#[derive(Clone, Copy)]
enum Refusal {
    Accept,
    Fail,
}

impl Wire {
    fn plain(greeting: Vec<u8>, tcp: TcpStream) -> Self {
        Self { greeting, stream: Stream::Plain(tcp), heard: Heard::default() }
    }

    /// An ear on this wire.
    pub(super) fn heard(&self) -> Heard {
        self.heard.clone()
    }

    /// The version of TLS; none where it is not encrypted.
    pub(super) fn encryption(&self) -> Option<String> {
        match &self.stream {
            Stream::Plain(_) => None,
            Stream::Tls(tls) => tls.get_ref().1.protocol_version().map(|it| format!("{it:?}")),
        }
    }

    /// The address of the other side.
    pub(super) fn peer_addr(&self) -> io::Result<SocketAddr> {
        match &self.stream {
            Stream::Plain(tcp) => tcp.peer_addr(),
            Stream::Tls(tls) => tls.get_ref().0.peer_addr(),
        }
    }
}

impl Heard {
    /// The lines, as they came.
    pub(super) fn text(&self) -> String {
        let heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&heard).into_owned()
    }

    fn forget(&self) {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        heard.clear();
    }

    fn keep(&self, bytes: &[u8]) {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let room = LONGEST_REPLY.saturating_sub(heard.len());
        heard.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }
}

/// Whether a reply to `EHLO` offers `keyword`.
pub(super) fn offers(reply: &str, keyword: &str) -> bool {
    reply
        .lines()
        .filter_map(|line| line.get(4..))
        .any(|line| line.trim().eq_ignore_ascii_case(keyword))
}

/// Awaits `doing`, at most for `limit`.
async fn within<T>(
    limit: std::time::Duration,
    what: &str,
    doing: impl Future<Output = io::Result<T>>,
) -> Result<T, SendError> {
    match timeout(limit, doing).await {
        Ok(done) => done.map_err(|e| broken(&e)),
        Err(_) => Err(late(what)),
    }
}

async fn ask(reader: &mut BufReader<TcpStream>, command: &str) -> Result<Reply, SendError> {
    let written = reader.get_mut().write_all(command.as_bytes()).await;
    written.map_err(|e| broken(&e))?;
    read_reply(reader).await
}

/// Reads one reply of one or more lines (RFC 5321, 4.2.1).
async fn read_reply(reader: &mut BufReader<TcpStream>) -> Result<Reply, SendError> {
    let mut raw = String::new();
    let mut limited = reader.take(LONGEST_REPLY as u64);
    loop {
        let start = raw.len();
        let read = limited.read_line(&mut raw).await.map_err(|e| broken(&e))?;
        let line = &raw[start..];
        if read == 0 || !line.ends_with('\n') {
            return Err(SendError::silent(Stage::Connect, "the server hung up", None));
        }
        let code = line.get(..3).and_then(|code| code.parse().ok());
        match (code, line.as_bytes().get(3)) {
            (Some(_), Some(b'-')) => {}
            (Some(code), _) => return Ok(Reply { code, raw }),
            (None, _) => {
                let text = format!("the server does not speak SMTP: {line}");
                return Err(SendError::silent(Stage::Connect, &text, None));
            }
        }
    }
}

fn positive(reply: Reply) -> Result<Reply, SendError> {
    if reply.code / 100 == 2 {
        return Ok(reply);
    }
    let text: Vec<&str> = reply.raw.lines().filter_map(|line| line.get(4..)).collect();
    let text = text.join(" ");
    Err(SendError::refused(Stage::Connect, reply.code, &text, None))
}

fn not_offered() -> SendError {
    let text = "the server offers no STARTTLS, and the setting requires it";
    SendError::ours(Class::Policy, Stage::Connect, text, None)
}

/// A wrong certificate will be wrong tomorrow, and may be someone else's:
/// that is for people to look at. Any other trouble may pass.
fn unencrypted(error: &io::Error) -> SendError {
    let inner = error.get_ref().and_then(|e| e.downcast_ref());
    match inner {
        Some(rustls::Error::InvalidCertificate(_)) => {
            SendError::ours(Class::Policy, Stage::Connect, &error.to_string(), None)
        }
        _ => broken(error),
    }
}

fn broken(error: &io::Error) -> SendError {
    SendError::silent(Stage::Connect, &error.to_string(), None)
}

fn late(what: &str) -> SendError {
    SendError::silent(Stage::Connect, &format!("{what} took too long"), None)
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if !self.greeting.is_empty() {
            let count = self.greeting.len().min(buf.remaining());
            buf.put_slice(&self.greeting[..count]);
            self.greeting.drain(..count);
            return Poll::Ready(Ok(()));
        }
        let before = buf.filled().len();
        let read = match &mut self.stream {
            Stream::Plain(tcp) => Pin::new(tcp).poll_read(cx, buf),
            Stream::Tls(tls) => Pin::new(tls).poll_read(cx, buf),
        };
        self.heard.keep(&buf.filled()[before..]);
        read
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.heard.forget();
        match &mut self.stream {
            Stream::Plain(tcp) => Pin::new(tcp).poll_write(cx, buf),
            Stream::Tls(tls) => Pin::new(tls).poll_write(cx, buf),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.stream {
            Stream::Plain(tcp) => Pin::new(tcp).poll_flush(cx),
            Stream::Tls(tls) => Pin::new(tls).poll_flush(cx),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.stream {
            Stream::Plain(tcp) => Pin::new(tcp).poll_shutdown(cx),
            Stream::Tls(tls) => Pin::new(tls).poll_shutdown(cx),
        }
    }
}
