//! One conversation with the mail server, spoken by lettre over our own
//! stream, with a time limit on each step.

use std::{error::Error as _, io, net::SocketAddr, time::Duration};

use lettre::{
    Address,
    transport::smtp::{
        Error as SmtpError,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, AsyncTokioStream},
        commands::{Data, Mail, Rcpt},
        extension::{ClientId, Extension, MailBodyParameter, MailParameter},
        response::Response,
    },
};
use tokio::time::{Instant, timeout};

use super::{
    Accepted, Envelope,
    address::EmailAddress,
    failure::{Class, SendError, Stage, presentable},
    sender::Limits,
    smtp_url::Login,
    stream::{Heard, Way, Wire, offers},
};

/// How long a farewell may take; nobody waits for its answer.
const FAREWELL: Duration = Duration::from_secs(2);

/// An open connection, greeted and logged in.
pub(super) struct Connection {
    smtp: AsyncSmtpConnection,
    heard: Heard,
    /// Whether commands may follow each other without waiting (RFC 2920).
    pipelining: bool,
    /// The version of TLS; none where it is not encrypted.
    pub(super) encryption: Option<String>,
    /// Mails it has carried.
    pub(super) mails: u32,
    /// When it was last put to use.
    pub(super) used_at: Instant,
}

impl AsyncTokioStream for Wire {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Self::peer_addr(self)
    }
}

impl Connection {
    /// Connects, greets and logs in.
    pub(super) async fn open(way: &Way, limits: &Limits) -> Result<Self, SendError> {
        let hello = ClientId::default();
        let wire = way.open(&hello.to_string(), limits).await?;
        let (heard, encryption) = (wire.heard(), wire.encryption());
        let talk = Talk { limit: limits.command, to: None, heard: &heard };
        let greeting = AsyncSmtpConnection::connect_with_transport(Box::new(wire), &hello);
        let mut smtp = talk.hear(Stage::Connect, greeting).await?;
        let pipelining = offers(&heard.text(), "PIPELINING");
        if let Some(login) = way.url().login() {
            log_in(&mut smtp, login, &talk).await?;
        }
        tracing::debug!(server = %way.url(), "connected to the mail server");
        Ok(Self { smtp, heard, pipelining, encryption, mails: 0, used_at: Instant::now() })
    }

    /// Hands over one mail. After an error the conversation is in no known
    /// state, and the connection is not to be used again.
    ///
    /// lettre's own `send` is not used: it does not say which step failed,
    /// knows no time limits, and waits for each answer.
    pub(super) async fn deliver(
        &mut self,
        envelope: &Envelope,
        mail: &[u8],
        limits: &Limits,
    ) -> Result<Accepted, SendError> {
        self.announce(envelope, mail, limits).await?;
        let talk = Talk { limit: limits.end_of_data, to: Some(&envelope.to), heard: &self.heard };
        let taken = match written(mail) {
            Some(text) => talk.hear(Stage::Body, self.smtp.command(text)).await?,
            None => talk.hear(Stage::Body, self.smtp.message(mail)).await?,
        };
        talk.expect_kind(2, Stage::Body, &taken)?;
        self.mails += 1;
        self.used_at = Instant::now();
        Ok(Accepted { code: u16::from(taken.code()), text: presentable(&words(&taken), talk.to) })
    }

    /// `MAIL`, `RCPT` and `DATA`, in one go where the server allows it: that
    /// saves two of four round trips a mail, which is what a mail costs over
    /// a network.
    async fn announce(
        &mut self,
        envelope: &Envelope,
        mail: &[u8],
        limits: &Limits,
    ) -> Result<(), SendError> {
        let parameters = self.parameters(envelope, mail)?;
        let from = Mail::new(Some(address(&envelope.from)), parameters);
        let to = Rcpt::new(address(&envelope.to), Vec::new());
        let talk = Talk { limit: limits.command, to: Some(&envelope.to), heard: &self.heard };
        let smtp = &mut self.smtp;
        let go_ahead = if self.pipelining {
            let together = format!("{from}{to}{Data}");
            talk.hear(Stage::Mail, smtp.command(together)).await?;
            if let Err(refused) = talk.hear(Stage::Rcpt, smtp.read_response()).await {
                self.send_nothing(refused.code, limits).await;
                return Err(refused);
            }
            talk.hear(Stage::Data, smtp.read_response()).await?
        } else {
            talk.hear(Stage::Mail, smtp.command(from)).await?;
            talk.hear(Stage::Rcpt, smtp.command(to)).await?;
            talk.hear(Stage::Data, smtp.command(Data)).await?
        };
        talk.expect_kind(3, Stage::Data, &go_ahead)
    }

    /// A server that refused the recipient may ask for the message all the
    /// same, which was announced already: it gets an empty one, to nobody
    /// (RFC 2920, 3.1). Else it would take the farewell for the message.
    async fn send_nothing(&mut self, refused: Option<u16>, limits: &Limits) {
        if refused.is_none() {
            return;
        }
        let asked = timeout(limits.command, self.smtp.read_response()).await;
        if asked.is_ok_and(|answer| answer.is_ok_and(|answer| u16::from(answer.code()) == 354)) {
            let _ = timeout(limits.command, self.smtp.message(&[])).await;
        }
    }

    /// Says goodbye, so that the server's log shows no lost connection.
    pub(super) async fn quit(mut self) {
        let _ = timeout(FAREWELL, self.smtp.abort()).await;
    }

    /// What `MAIL FROM` must announce (RFC 6152, 6531), if the server can
    /// take such a mail at all.
    fn parameters(
        &self,
        envelope: &Envelope,
        mail: &[u8],
    ) -> Result<Vec<MailParameter>, SendError> {
        let server = self.smtp.server_info();
        let mut parameters = Vec::new();
        let ascii = envelope.from.as_str().is_ascii() && envelope.to.as_str().is_ascii();
        if !ascii {
            if !server.supports_feature(Extension::SmtpUtfEight) {
                let text = "the server takes no addresses beyond ASCII";
                // Our own relay is meant, and not whoever has the address.
                return Err(SendError::ours(Class::Message, Stage::Mail, text, None));
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        if !mail.is_ascii() {
            if !server.supports_feature(Extension::EightBitMime) {
                let text = "the server takes no mail beyond ASCII";
                return Err(SendError::ours(Class::Message, Stage::Mail, text, None));
            }
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        Ok(parameters)
    }
}

/// The patience and the discretion of one exchange.
struct Talk<'a> {
    limit: Duration,
    to: Option<&'a EmailAddress>,
    heard: &'a Heard,
}

impl Talk<'_> {
    /// Awaits an answer and names what went wrong.
    async fn hear<T>(
        &self,
        stage: Stage,
        answer: impl Future<Output = Result<T, SmtpError>>,
    ) -> Result<T, SendError> {
        match timeout(self.limit, answer).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => Err(self.failed(stage, &error)),
            Err(_) => Err(SendError::silent(stage, "the server took too long", self.to)),
        }
    }

    /// Refuses an answer that is positive and yet not the one that belongs
    /// here: the two sides have lost step.
    fn expect_kind(&self, kind: u16, stage: Stage, answer: &Response) -> Result<(), SendError> {
        let code = u16::from(answer.code());
        if code / 100 == kind {
            return Ok(());
        }
        Err(SendError::refused(stage, code, &words(answer), self.to))
    }

    fn failed(&self, stage: Stage, error: &SmtpError) -> SendError {
        if let Some(code) = error.status() {
            let text = error.source().map(ToString::to_string).unwrap_or_default();
            return SendError::refused(stage, u16::from(code), &text, self.to);
        }
        if error.is_response()
            && let Some((code, text)) = unread(&self.heard.text())
        {
            return SendError::refused(stage, code, &text, self.to);
        }
        SendError::silent(stage, &error.to_string(), self.to)
    }
}

/// The first reply whose code lettre cannot read: it knows second digits up
/// to 5, as RFC 5321, 4.2.1 has them, and servers do say 571.
fn unread(heard: &str) -> Option<(u16, String)> {
    let line = heard.lines().find(|line| {
        matches!(line.as_bytes(), [b'4' | b'5', b'6'..=b'9', b'0'..=b'9', b' ' | b'-', ..])
    })?;
    let (code, text) = line.split_at(3);
    Some((code.parse().ok()?, text[1..].to_owned()))
}

/// A message with its end in one piece (RFC 5321, 4.5.2): lettre writes the end
/// by itself, which wakes the server twice. None for what is not UTF-8.
fn written(mail: &[u8]) -> Option<String> {
    let mail = std::str::from_utf8(mail).ok()?;
    let mut text = String::with_capacity(mail.len() + mail.len() / 64 + 8);
    for line in mail.split_inclusive("\r\n") {
        if line.starts_with('.') {
            text.push('.');
        }
        text.push_str(line);
    }
    text.push_str(if mail.ends_with("\r\n") { ".\r\n" } else { "\r\n.\r\n" });
    Some(text)
}

fn words(answer: &Response) -> String {
    let lines: Vec<&str> = answer.message().collect();
    lines.join(" ")
}

async fn log_in(
    smtp: &mut AsyncSmtpConnection,
    login: &Login,
    talk: &Talk<'_>,
) -> Result<(), SendError> {
    let credentials = Credentials::new(login.user.clone(), login.password.clone());
    let offered = DEFAULT_MECHANISMS
        .iter()
        .any(|mechanism| smtp.server_info().supports_auth_mechanism(*mechanism));
    if !offered {
        let text = "the server takes no password (AUTH PLAIN or LOGIN)";
        return Err(SendError::ours(Class::Policy, Stage::Connect, text, None));
    }
    let answer = smtp.auth(DEFAULT_MECHANISMS, &credentials);
    talk.hear(Stage::Connect, answer).await.map(|_| ())
}

/// Our address in lettre's type. It needs no second check: what
/// [`EmailAddress`] takes is a subset of what a path may hold.
fn address(address: &EmailAddress) -> Address {
    Address::new_dangerous(address.local(), address.domain())
}
