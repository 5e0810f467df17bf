//! A mailbox of our own for the stories: as much of IMAP (RFC 9051) as a program needs that fetches messages and
//! moves them. Nothing in it is ever deleted, and it says so if somebody tries.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

pub const USER: &str = "bounces";
pub const PASSWORD: &str = "seven lanterns";

/// The mailbox; it ends when dropped.
pub struct ImapPeer {
    pub address: SocketAddr,
    state: Arc<State>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct State {
    folders: Mutex<BTreeMap<String, Vec<Vec<u8>>>>,
    inbox: Mutex<BTreeMap<u32, Vec<u8>>>,
    /// Those that were marked as deleted, and those that were flagged.
    hidden: Mutex<BTreeSet<u32>>,
    flagged: Mutex<BTreeSet<u32>>,
    /// It can only copy, and does not take a message with these words into a folder.
    old: AtomicBool,
    stuck: Mutex<Option<&'static str>>,
    commands: Mutex<Vec<String>>,
}

impl ImapPeer {
    pub async fn start() -> anyhow::Result<Self> {
        Self::begin(None).await
    }

    /// One that is spoken to by TLS.
    pub async fn encrypted(tls: TlsAcceptor) -> anyhow::Result<Self> {
        Self::begin(Some(tls)).await
    }

    async fn begin(tls: Option<TlsAcceptor>) -> anyhow::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let state = Arc::new(State::default());
        let shared = state.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (state, tls) = (shared.clone(), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        Some(tls) => talk(tls.accept(stream).await?, &state).await,
                        None => talk(stream, &state).await,
                    }
                });
            }
        });
        Ok(Self { address, state, task })
    }

    /// A message arrives in the inbox.
    pub fn arrives(&self, message: &[u8]) {
        let mut inbox = self.state.inbox.lock().unwrap();
        let uid = inbox.keys().last().copied().unwrap_or(100) + 1;
        inbox.insert(uid, message.to_vec());
    }

    /// An old server, which cannot move.
    pub fn is_old(&self) {
        self.state.old.store(true, SeqCst);
    }

    /// Messages with these words stay where they are.
    pub fn refuses(&self, words: Option<&'static str>) {
        *self.state.stuck.lock().unwrap() = words;
    }

    /// How many were flagged and are to be seen, and how many were hidden.
    pub fn marked(&self) -> (usize, usize) {
        let hidden = self.state.hidden.lock().unwrap();
        let flagged = self.state.flagged.lock().unwrap();
        (flagged.difference(&hidden).count(), hidden.len())
    }

    /// How many messages lie in the inbox, and in a folder.
    pub fn lies(&self, folder: &str) -> usize {
        match folder {
            "INBOX" => self.state.inbox.lock().unwrap().len(),
            folder => self.state.folders.lock().unwrap().get(folder).map_or(0, Vec::len),
        }
    }

    /// Whether somebody has tried to delete something.
    pub fn lost_something(&self) -> bool {
        let commands = self.state.commands.lock().unwrap();
        let takes = ["EXPUNGE", "UID EXPUNGE", "CLOSE", "DELETE"];
        let hides = |line: &str| line.contains("STORE") && line.contains("DELETED");
        commands.iter().any(|line| takes.iter().any(|verb| line.starts_with(verb)) || hides(line))
    }
}

impl Drop for ImapPeer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn talk<L>(stream: L, state: &State) -> std::io::Result<()>
where
    L: AsyncRead + AsyncWrite + Unpin,
{
    let mut stream = BufReader::new(stream);
    stream.get_mut().write_all(b"* OK peer.example IMAP4rev1\r\n").await?;
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let mut words = line.trim_end().splitn(2, ' ');
        let (tag, command) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        state.commands.lock().unwrap().push(command.to_uppercase());
        let (said, done) = state.obey(command);
        stream.get_mut().write_all(&said).await?;
        stream.get_mut().write_all(format!("{tag} {done}\r\n").as_bytes()).await?;
        stream.get_mut().flush().await?;
    }
}

impl State {
    /// What is said before a command is done, and how it ends.
    fn obey(&self, command: &str) -> (Vec<u8>, String) {
        let is = |verb: &str| command.to_uppercase().starts_with(verb);
        let fine = |said: &str| (said.as_bytes().to_vec(), "OK done".to_owned());
        if is("CAPABILITY") {
            let can = if self.old.load(SeqCst) { "" } else { "MOVE " };
            return fine(&format!("* CAPABILITY IMAP4rev1 {can}UIDPLUS\r\n"));
        }
        if is("LOGIN") {
            let wanted = format!("LOGIN \"{USER}\" \"{PASSWORD}\"");
            let is_known = command == wanted;
            let done = if is_known { "OK welcome" } else { "NO [AUTHENTICATIONFAILED] who?" };
            return (Vec::new(), done.to_owned());
        }
        if is("SELECT") {
            let count = self.inbox.lock().unwrap().len();
            return fine(&format!(
                "* {count} EXISTS\r\n* 0 RECENT\r\n* FLAGS (\\Seen \\Deleted)\r\n"
            ));
        }
        if is("UID SEARCH") {
            let (inbox, hidden) = (self.inbox.lock().unwrap(), self.hidden.lock().unwrap());
            let flagged = self.flagged.lock().unwrap();
            let is_wanted = |uid: &&u32| {
                !hidden.contains(uid) && flagged.contains(uid) != command.contains("UNFLAGGED")
            };
            let uids: Vec<String> = inbox.keys().filter(is_wanted).map(u32::to_string).collect();
            return fine(&format!("* SEARCH {}\r\n", uids.join(" ")));
        }
        if is("LIST") {
            return self.list(command);
        }
        if is("CREATE") {
            return self.create(command);
        }
        if is("UID FETCH") {
            return self.fetch(command);
        }
        if is("UID MOVE") || is("UID COPY") {
            return self.put_into(command, is("UID MOVE"));
        }
        if is("UID STORE") {
            let marked = if command.contains("Flagged") { &self.flagged } else { &self.hidden };
            marked.lock().unwrap().insert(uid_in(command));
            return fine("");
        }
        if is("LOGOUT") {
            return fine("* BYE\r\n");
        }
        (Vec::new(), "BAD what?".to_owned())
    }

    fn list(&self, command: &str) -> (Vec<u8>, String) {
        let name = quoted(command, 1);
        let is_there = name.is_empty() || self.folders.lock().unwrap().contains_key(&name);
        let flags = if name.is_empty() { "\\Noselect" } else { "\\HasNoChildren" };
        let said = format!("* LIST ({flags}) \"/\" \"{name}\"\r\n");
        (if is_there { said.into_bytes() } else { Vec::new() }, "OK done".to_owned())
    }

    fn create(&self, command: &str) -> (Vec<u8>, String) {
        let mut folders = self.folders.lock().unwrap();
        let name = quoted(command, 0);
        if folders.contains_key(&name) {
            return (Vec::new(), "NO [ALREADYEXISTS] it is there".to_owned());
        }
        folders.insert(name, Vec::new());
        (Vec::new(), "OK done".to_owned())
    }

    fn fetch(&self, command: &str) -> (Vec<u8>, String) {
        let inbox = self.inbox.lock().unwrap();
        let Some((uid, message)) = inbox.get_key_value(&uid_in(command)) else {
            return (Vec::new(), "OK done".to_owned());
        };
        let length = message.len();
        let mut said =
            format!("* 1 FETCH (UID {uid} RFC822.SIZE {length} BODY[]<0> {{{length}}}\r\n")
                .into_bytes();
        said.extend_from_slice(message);
        said.extend_from_slice(b")\r\n");
        (said, "OK done".to_owned())
    }

    fn put_into(&self, command: &str, moves: bool) -> (Vec<u8>, String) {
        let mut folders = self.folders.lock().unwrap();
        let Some(folder) = folders.get_mut(&quoted(command, 0)) else {
            return (Vec::new(), "NO [TRYCREATE] no such folder".to_owned());
        };
        let mut inbox = self.inbox.lock().unwrap();
        let Some(message) = inbox.get(&uid_in(command)).cloned() else {
            return (Vec::new(), "OK done".to_owned());
        };
        let is_stuck = |words: &str| String::from_utf8_lossy(&message).contains(words);
        if self.stuck.lock().unwrap().is_some_and(is_stuck) {
            return (Vec::new(), "NO [OVERQUOTA] not this one".to_owned());
        }
        folder.push(message);
        if !moves {
            return (Vec::new(), "OK copied".to_owned());
        }
        inbox.remove(&uid_in(command));
        (b"* 1 EXPUNGE\r\n".to_vec(), "OK moved".to_owned())
    }
}

/// The words of a command in quotes, from the first.
fn quoted(command: &str, at: usize) -> String {
    command.split('"').skip(1).step_by(2).nth(at).unwrap_or_default().to_owned()
}

fn uid_in(command: &str) -> u32 {
    command.split(' ').nth(2).and_then(|uid| uid.parse().ok()).unwrap_or_default()
}
