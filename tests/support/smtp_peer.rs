//! A mail server of our own for the stories: it answers as it is told, by
//! recipient, and keeps what it received.

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_rustls::TlsAcceptor;

/// What happens to mail for one recipient.
#[derive(Clone, Debug)]
pub enum Answer {
    /// This reply to `RCPT TO`, as in `550 5.1.1 User unknown`.
    Rcpt(String),
    /// This reply to `DATA`.
    Data(String),
    /// This reply to the final dot.
    Dot(String),
    /// Takes the message, then hangs up without a word.
    HangUpAfterDot,
    /// Hangs up instead of answering `RCPT TO`.
    HangUpAtRcpt,
    /// Waits this long before it answers `RCPT TO`.
    SlowRcpt(Duration),
    /// Waits this long before it answers the final dot.
    SlowDot(Duration),
}

/// How the server begins, whoever comes.
#[derive(Clone, Default)]
pub struct Manners {
    /// The greeting, `220 …` where empty.
    pub greeting: String,
    /// Lines after the first in the answer to `EHLO`.
    pub offers: Vec<String>,
    /// The reply to `AUTH`; without one, `AUTH` is unknown.
    pub auth: Option<String>,
    /// The certificate it shows.
    pub tls: Option<TlsAcceptor>,
    /// Encrypted from the first byte instead of by `STARTTLS`.
    pub wrapped: bool,
    /// Unencrypted bytes sent along with the answer to `STARTTLS`.
    pub slipped_in: String,
    /// Hangs up after this many mails on a connection.
    pub mails_then_hang_up: Option<usize>,
}

/// A message that was taken in whole, also where the answer to it was bad.
#[derive(Clone, Debug)]
pub struct Received {
    /// The argument of `MAIL`, as in `FROM:<a@b.example>`.
    pub mail: String,
    /// The address in `RCPT TO:<…>`.
    pub to: String,
    /// The message, with the dots as they were written.
    pub data: Vec<u8>,
    /// Which connection brought it, from 1.
    pub connection: usize,
    /// Whether it came encrypted.
    pub encrypted: bool,
}

/// The server; it ends when dropped.
pub struct SmtpPeer {
    pub address: SocketAddr,
    state: Arc<State>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct State {
    manners: Manners,
    answers: Mutex<HashMap<String, Answer>>,
    received: Mutex<Vec<Received>>,
    commands: Mutex<Vec<String>>,
    connections: AtomicUsize,
    open: AtomicUsize,
    most_open: AtomicUsize,
}

impl SmtpPeer {
    /// A server that takes all mail, on a free port of this machine.
    pub async fn start() -> Self {
        Self::with(Manners::default()).await
    }

    pub async fn with(manners: Manners) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        Self::on(listener, manners)
    }

    /// A server that takes all mail, at an address where one was before.
    pub async fn at(address: SocketAddr) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        Self::on(listener, Manners::default())
    }

    fn on(listener: TcpListener, manners: Manners) -> Self {
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State { manners, ..State::default() });
        let task = tokio::spawn(accept(listener, Arc::clone(&state)));
        Self { address, state, task }
    }

    /// What to do with mail for `to` from now on.
    pub fn answer(&self, to: &str, answer: Answer) {
        self.state.answers.lock().unwrap().insert(to.to_owned(), answer);
    }

    pub fn received(&self) -> Vec<Received> {
        self.state.received.lock().unwrap().clone()
    }

    /// Every command line so far, in the order of arrival.
    pub fn commands(&self) -> Vec<String> {
        self.state.commands.lock().unwrap().clone()
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        self.state.connections.load(SeqCst)
    }

    /// How many were open at one time, at most.
    pub fn most_open(&self) -> usize {
        self.state.most_open.load(SeqCst)
    }
}

impl Drop for SmtpPeer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, state: Arc<State>) {
    while let Ok((stream, _)) = listener.accept().await {
        let state = Arc::clone(&state);
        tokio::spawn(async move {
            let number = state.connections.fetch_add(1, SeqCst) + 1;
            let open = state.open.fetch_add(1, SeqCst) + 1;
            state.most_open.fetch_max(open, SeqCst);
            stream.set_nodelay(true).unwrap();
            // A client that hangs up is part of many stories.
            if serve(stream, number, &state).await.ok() != Some(End::Quit) {
                state.open.fetch_sub(1, SeqCst);
            }
        });
    }
}

async fn serve(stream: TcpStream, number: usize, state: &State) -> std::io::Result<End> {
    let greeting = match state.manners.greeting.as_str() {
        "" => "220 peer.example ESMTP",
        greeting => greeting,
    };
    let Some(acceptor) = &state.manners.tls else {
        let mut session = Session::new(stream, number, state, false);
        session.say(greeting).await?;
        return session.run().await;
    };
    if state.manners.wrapped {
        let tls = acceptor.accept(stream).await?;
        let mut session = Session::new(tls, number, state, true);
        session.say(greeting).await?;
        return session.run().await;
    }
    let mut session = Session::new(stream, number, state, false);
    session.say(greeting).await?;
    let end = session.run().await?;
    if end == End::StartTls {
        let tls = acceptor.accept(session.stream.into_inner()).await?;
        return Session::new(tls, number, state, true).run().await;
    }
    Ok(end)
}

#[derive(PartialEq, Eq)]
enum End {
    Quit,
    HungUp,
    StartTls,
}

struct Session<'a, S> {
    stream: BufReader<S>,
    number: usize,
    state: &'a State,
    encrypted: bool,
    mail: String,
    to: String,
    mails: usize,
}

impl<'a, S: AsyncRead + AsyncWrite + Unpin> Session<'a, S> {
    fn new(stream: S, number: usize, state: &'a State, encrypted: bool) -> Self {
        Self {
            stream: BufReader::new(stream),
            number,
            state,
            encrypted,
            mail: String::new(),
            to: String::new(),
            mails: 0,
        }
    }

    /// Says a line; true, since the session goes on.
    async fn say(&mut self, line: &str) -> std::io::Result<bool> {
        let line = format!("{line}\r\n");
        self.stream.get_mut().write_all(line.as_bytes()).await?;
        self.stream.get_mut().flush().await?;
        Ok(true)
    }

    async fn run(&mut self) -> std::io::Result<End> {
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line).await? == 0 {
                return Ok(End::HungUp);
            }
            let line = line.trim_end().to_owned();
            self.state.commands.lock().unwrap().push(line.clone());
            let (verb, rest) = line.split_once(' ').unwrap_or((&line, ""));
            if let Some(end) = self.obey(verb, rest).await? {
                return Ok(end);
            }
        }
    }

    /// Does what one command asks; answers how the session ends, if it does.
    async fn obey(&mut self, verb: &str, rest: &str) -> std::io::Result<Option<End>> {
        let manners = &self.state.manners;
        let goes_on = match verb.to_ascii_uppercase().as_str() {
            "EHLO" => self.ehlo().await?,
            "STARTTLS" if manners.tls.is_some() => {
                self.say(&format!("220 Go ahead{}", manners.slipped_in)).await?;
                return Ok(Some(End::StartTls));
            }
            "AUTH" if manners.auth.is_some() => {
                let answer = manners.auth.as_deref().unwrap_or_default();
                self.say(answer).await?
            }
            "MAIL" => {
                self.mail = rest.to_owned();
                self.say("250 2.1.0 Ok").await?
            }
            "RCPT" => {
                let inside = rest.split(['<', '>']).nth(1);
                self.to = inside.unwrap_or_default().to_owned();
                self.rcpt().await?
            }
            "DATA" => self.data().await?,
            "QUIT" => {
                // Before the answer, after which the client may be back.
                self.state.open.fetch_sub(1, SeqCst);
                let _ = self.say("221 2.0.0 Bye").await;
                return Ok(Some(End::Quit));
            }
            _ => self.say("500 5.5.2 What?").await?,
        };
        Ok((!goes_on).then_some(End::HungUp))
    }

    async fn ehlo(&mut self) -> std::io::Result<bool> {
        let manners = &self.state.manners;
        let mut lines = vec!["peer.example".to_owned()];
        lines.extend(manners.offers.iter().cloned());
        if manners.tls.is_some() && !self.encrypted {
            lines.push("STARTTLS".to_owned());
        }
        if manners.auth.is_some() {
            lines.push("AUTH PLAIN LOGIN".to_owned());
        }
        let last = lines.len() - 1;
        for (at, line) in lines.iter().enumerate() {
            let mark = if at == last { ' ' } else { '-' };
            self.say(&format!("250{mark}{line}")).await?;
        }
        Ok(true)
    }

    fn told(&self) -> Option<Answer> {
        self.state.answers.lock().unwrap().get(&self.to).cloned()
    }

    /// Answers `RCPT TO`; false for hanging up.
    async fn rcpt(&mut self) -> std::io::Result<bool> {
        match self.told() {
            Some(Answer::Rcpt(reply)) => return self.say(&reply).await,
            Some(Answer::HangUpAtRcpt) => return Ok(false),
            Some(Answer::SlowRcpt(wait)) => tokio::time::sleep(wait).await,
            _ => {}
        }
        self.say("250 2.1.5 Ok").await
    }

    /// Takes a message and answers; false for hanging up.
    async fn data(&mut self) -> std::io::Result<bool> {
        if matches!(self.told(), Some(Answer::Rcpt(reply)) if !reply.starts_with('2')) {
            self.say("503 5.5.1 No recipient").await?;
            return Ok(true);
        }
        if let Some(Answer::Data(reply)) = self.told() {
            self.say(&reply).await?;
            return Ok(true);
        }
        self.say("354 End with a dot").await?;
        let Some(data) = self.read_to_dot().await? else {
            return Ok(false);
        };
        self.state.received.lock().unwrap().push(Received {
            mail: self.mail.clone(),
            to: self.to.clone(),
            data,
            connection: self.number,
            encrypted: self.encrypted,
        });
        self.mails += 1;
        let reply = match self.told() {
            Some(Answer::HangUpAfterDot) => return Ok(false),
            Some(Answer::Dot(reply)) => reply,
            Some(Answer::SlowDot(wait)) => {
                tokio::time::sleep(wait).await;
                "250 2.0.0 Ok: late".to_owned()
            }
            _ => format!("250 2.0.0 Ok: queued as {}", self.mails),
        };
        self.say(&reply).await?;
        Ok(self.state.manners.mails_then_hang_up != Some(self.mails))
    }

    async fn read_to_dot(&mut self) -> std::io::Result<Option<Vec<u8>>> {
        let mut data = Vec::new();
        loop {
            let mut line = Vec::new();
            let read = (&mut self.stream).take(1_000_000).read_until(b'\n', &mut line).await?;
            match line.as_slice() {
                b".\r\n" => return Ok(Some(data)),
                _ if read == 0 => return Ok(None),
                [b'.', rest @ ..] => data.extend_from_slice(rest),
                line => data.extend_from_slice(line),
            }
        }
    }
}
