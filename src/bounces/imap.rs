//! A mailbox that bounces arrive in, read by IMAP: each message is stored, judged, and then moved into a folder.
//! None is ever deleted.
//!
//! What breaks off between storing and moving is found again, and stored no second time.

use std::fmt;
use std::time::Duration;

use anyhow::Context;
use async_imap::error::Error;
use async_imap::{Client, Session};
use futures::TryStreamExt;
use percent_encoding::percent_decode_str;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use url::{Host, Url};

use super::intake::{Incoming, Intake};
use super::{LARGEST, State, Way};

/// How long a whole visit may take.
const PATIENCE: Duration = Duration::from_secs(300);
const TO_CONNECT: Duration = Duration::from_secs(20);
/// Messages fetched in one visit; the next one goes on.
const MOST: usize = 200;

/// The folder for what was understood, and the one for what somebody must look at.
const FOLDER: &str = "Maru";
const DONE: &str = "Done";
const UNREAD: &str = "Unread";

/// A mailbox: `MARU_BOUNCES_IMAP`. `Debug` hides the password.
#[derive(Clone, PartialEq, Eq)]
pub struct ImapBox {
    host: String,
    port: u16,
    is_encrypted: bool,
    user: String,
    password: String,
    folder: String,
}

/// Why a text is no mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImapBoxError {
    #[error("write imaps://user:password@host/INBOX")]
    Unreadable,
    #[error("the password would be sent unencrypted; use imaps://")]
    InClear,
    #[error("user and password must be there, percent-encoded")]
    NoLogin,
}

impl ImapBox {
    /// As `imaps://user:password@host/INBOX`; `imap://` only to this machine.
    ///
    /// # Errors
    /// One of [`ImapBoxError`].
    pub fn parse(text: &str) -> Result<Self, ImapBoxError> {
        let url: Url = text.trim().parse().map_err(|_| ImapBoxError::Unreadable)?;
        let host = url.host_str().ok_or(ImapBoxError::Unreadable)?;
        let is_encrypted = match url.scheme() {
            "imaps" => true,
            "imap" if is_here(host) => false,
            "imap" => return Err(ImapBoxError::InClear),
            _ => return Err(ImapBoxError::Unreadable),
        };
        let plain = |text: &str| {
            let plain = percent_decode_str(text).decode_utf8().ok()?;
            let is_fit = !plain.is_empty() && !plain.contains(char::is_control);
            is_fit.then(|| plain.into_owned())
        };
        let user = plain(url.username()).ok_or(ImapBoxError::NoLogin)?;
        let password = url.password().and_then(plain).ok_or(ImapBoxError::NoLogin)?;
        let folder = match url.path().trim_matches('/') {
            "" => "INBOX".to_owned(),
            folder => plain(folder).ok_or(ImapBoxError::Unreadable)?,
        };
        let port = url.port().unwrap_or(if is_encrypted { 993 } else { 143 });
        let host = host.trim_matches(['[', ']']).to_owned();
        Ok(Self { host, port, is_encrypted, user, password, folder })
    }

    /// Fetches what is there and moves it; `tls` says whose certificate is believed. Gives how many messages were
    /// taken in.
    pub(super) async fn visit(&self, intake: &Intake, tls: &TlsConnector) -> anyhow::Result<usize> {
        let visit = async {
            let mut session = self.open(tls).await?;
            let taken = self.take_all(&mut session, intake).await;
            // Said also after trouble, so that the server does not wait for us.
            let _goodbye = session.logout().await;
            taken
        };
        timeout(PATIENCE, visit).await.context("the mailbox of bounces was too slow")?
    }

    async fn open(&self, tls: &TlsConnector) -> anyhow::Result<Session<Box<dyn Line>>> {
        let address = (self.host.as_str(), self.port);
        let tcp = timeout(TO_CONNECT, TcpStream::connect(address)).await;
        let tcp = tcp.context("connect to the mailbox of bounces")?;
        let tcp = tcp.context("connect to the mailbox of bounces")?;
        tcp.set_nodelay(true)?;
        let line: Box<dyn Line> = if self.is_encrypted {
            let name = ServerName::try_from(self.host.clone())?;
            // A server that never answers the first word of TLS is as gone as one that does not pick up.
            let encrypting = timeout(TO_CONNECT, tls.connect(name, tcp)).await;
            Box::new(encrypting.context("encrypt the way")?.context("encrypt the way")?)
        } else {
            Box::new(tcp)
        };
        let mut client = Client::new(line);
        client.read_response().await?.context("the mailbox of bounces did not greet")?;
        let opened = client.login(&self.user, &self.password).await;
        // The error of the library may repeat what was sent.
        opened.map_err(|_refused| anyhow::anyhow!("the mailbox of bounces refuses the login"))
    }

    async fn take_all(
        &self,
        session: &mut Session<Box<dyn Line>>,
        intake: &Intake,
    ) -> anyhow::Result<usize> {
        let can_move = session.capabilities().await?.has_str("MOVE");
        session.select(&self.folder).await.context("open the folder of bounces")?;
        let uids = waiting(session).await?;
        if uids.is_empty() {
            return Ok(0);
        }
        let folders = Folders::find(session).await?;
        let mut taken = 0;
        for uid in uids {
            let incoming = match granted(fetch(session, uid).await)? {
                Some(Some(incoming)) => incoming,
                Some(None) => continue,
                None => {
                    mark(session, uid).await?;
                    continue;
                }
            };
            let state = intake.receive(incoming).await?.state;
            // What could not be judged now stays where it is.
            if state == State::Waiting {
                continue;
            }
            let folder = if state.is_understood() { &folders.done } else { &folders.unread };
            match granted(put_into(session, uid, folder, can_move).await)? {
                Some(()) => taken += 1,
                None => mark(session, uid).await?,
            }
        }
        Ok(taken)
    }
}

impl fmt::Debug for ImapBox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ImapBox({}:{})", self.host, self.port)
    }
}

fn is_here(host: &str) -> bool {
    match Host::parse(host) {
        Ok(Host::Domain(name)) => name == "localhost",
        Ok(Host::Ipv4(address)) => address.is_loopback(),
        Ok(Host::Ipv6(address)) => address.is_loopback(),
        Err(_) => false,
    }
}

/// A way to the server, encrypted or on this machine.
trait Line: AsyncRead + AsyncWrite + fmt::Debug + Send + Unpin {}
impl<L: AsyncRead + AsyncWrite + fmt::Debug + Send + Unpin> Line for L {}

/// The folders as this server names them.
struct Folders {
    done: String,
    unread: String,
}

impl Folders {
    /// Makes them where they are missing: at the top, or below the inbox where a server allows nothing else.
    async fn find(session: &mut Session<Box<dyn Line>>) -> anyhow::Result<Self> {
        let delimiter = {
            let names = session.list(Some(""), Some("\"\"")).await?;
            let names: Vec<_> = names.try_collect().await?;
            names.first().and_then(|name| name.delimiter().map(str::to_owned))
        };
        let delimiter = delimiter.unwrap_or_else(|| "/".to_owned());
        let top = format!("{FOLDER}{delimiter}");
        let below = format!("INBOX{delimiter}{FOLDER}{delimiter}");
        for place in [&top, &below] {
            let folders =
                Self { done: format!("{place}{DONE}"), unread: format!("{place}{UNREAD}") };
            for name in [&folders.done, &folders.unread] {
                // Refused too where it is there already.
                let _made_or_there = session.create(name).await;
            }
            if is_there(session, &folders.done).await? && is_there(session, &folders.unread).await?
            {
                return Ok(folders);
            }
        }
        anyhow::bail!("the mailbox of bounces lets no folder {FOLDER}{delimiter}{DONE} be made")
    }
}

async fn is_there(session: &mut Session<Box<dyn Line>>, folder: &str) -> anyhow::Result<bool> {
    let names = session.list(Some(""), Some(&format!("\"{folder}\""))).await?;
    let names: Vec<_> = names.try_collect().await?;
    Ok(!names.is_empty())
}

/// What lies in the folder, the oldest first: those that could not be moved before stand behind all others.
async fn waiting(session: &mut Session<Box<dyn Line>>) -> async_imap::error::Result<Vec<u32>> {
    let mut all = Vec::new();
    for of in ["UNDELETED UNFLAGGED", "UNDELETED FLAGGED"] {
        let mut uids: Vec<u32> = session.uid_search(of).await?.into_iter().collect();
        uids.sort_unstable();
        all.extend(uids);
    }
    all.truncate(MOST);
    Ok(all)
}

/// `None`: the server refuses this one message, and the next ones may go on.
fn granted<T>(answer: async_imap::error::Result<T>) -> anyhow::Result<Option<T>> {
    match answer {
        Ok(done) => Ok(Some(done)),
        Err(Error::No(said) | Error::Bad(said)) => {
            tracing::warn!("the mailbox of bounces keeps a message where it is: {said}");
            Ok(None)
        }
        Err(trouble) => Err(trouble).context("take in a bounce"),
    }
}

/// Marks a message that stays where it is, for whoever looks into the mailbox.
async fn mark(session: &mut Session<Box<dyn Line>>, uid: u32) -> anyhow::Result<()> {
    let marked = set(session, uid, "\\Flagged").await;
    granted(marked).map(drop)
}

/// Sets a flag of a message.
async fn set(
    session: &mut Session<Box<dyn Line>>,
    uid: u32,
    flag: &str,
) -> async_imap::error::Result<()> {
    let flags = session.uid_store(uid.to_string(), format!("+FLAGS.SILENT ({flag})")).await?;
    let _flags: Vec<_> = flags.try_collect().await?;
    Ok(())
}

/// The beginning of a message, without marking it as read. `None`: somebody has taken it away meanwhile.
async fn fetch(
    session: &mut Session<Box<dyn Line>>,
    uid: u32,
) -> async_imap::error::Result<Option<Incoming>> {
    let what = format!("(UID RFC822.SIZE BODY.PEEK[]<0.{LARGEST}>)");
    let fetched: Vec<_> = session.uid_fetch(uid.to_string(), what).await?.try_collect().await?;
    let found = fetched.iter().find(|one| one.uid == Some(uid));
    let Some((one, raw)) = found.and_then(|one| Some((one, one.body()?))) else {
        return Ok(None);
    };
    let mut incoming = Incoming::new(Way::Imap, None, raw.to_vec());
    incoming.is_cut = one.size.is_some_and(|size| size as usize > raw.len());
    Ok(Some(incoming))
}

/// Moves a message (RFC 6851). A server that cannot copies it, and hides the first one without deleting it.
async fn put_into(
    session: &mut Session<Box<dyn Line>>,
    uid: u32,
    folder: &str,
    can_move: bool,
) -> async_imap::error::Result<()> {
    if can_move {
        return session.uid_mv(uid.to_string(), folder).await;
    }
    session.uid_copy(uid.to_string(), folder).await?;
    set(session, uid, "\\Deleted").await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mailbox_is_encrypted_or_on_this_machine() {
        let fine = |text: &str| ImapBox::parse(text).unwrap();
        let found = fine("imaps://bounces%40ansan.example:a%2Fb@mail.ansan.example/INBOX");
        assert_eq!((found.port, found.is_encrypted), (993, true));
        assert_eq!(
            (found.user.as_str(), found.password.as_str()),
            ("bounces@ansan.example", "a/b")
        );
        assert_eq!(fine("imap://u:p@127.0.0.1:1143").folder, "INBOX");
        assert!(!format!("{found:?}").contains("a/b"), "{found:?}");
        let check = |text: &str, expected: ImapBoxError| {
            assert_eq!(ImapBox::parse(text), Err(expected), "{text}");
        };
        check("imap://u:p@mail.ansan.example", ImapBoxError::InClear);
        check("imaps://mail.ansan.example", ImapBoxError::NoLogin);
        check("imaps://u:%0D%0A@mail.ansan.example", ImapBoxError::NoLogin);
        check("pop3://u:p@mail.ansan.example", ImapBoxError::Unreadable);
        check("mail.ansan.example", ImapBoxError::Unreadable);
    }
}
