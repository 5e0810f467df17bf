//! Sends by SMTP over a bounded number of connections, each kept for many
//! mails.
//!
//! What is deliberately absent: retries (the outbox owns them), a queue, and
//! lettre's pool, which bounds only the connections that lie idle.

use std::{
    num::NonZeroUsize,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::{
    Accepted, Envelope,
    connection::Connection,
    failure::{Class, SendError, Stage},
    smtp_url::SmtpUrl,
    stream::Way,
    trust::TrustError,
};

/// Bounds of a [`Sender`].
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections open at once, those in use and those idle together; one more for urgent mail.
    pub connections: NonZeroUsize,
    /// Mails that one connection carries before it is closed; servers have
    /// such a bound of their own and end less politely.
    pub mails_per_connection: u32,
    /// How long a connection may lie idle.
    pub idle: Duration,
    /// To find the server and connect.
    pub connect: Duration,
    /// For the answer to a command.
    pub command: Duration,
    /// For the answer to the message. RFC 5321, 4.5.3.2.6 asks for 10
    /// minutes; a relay that needs more than 5 is in trouble, and the mail
    /// is then `Unknown` rather than lost.
    pub end_of_data: Duration,
}

/// A way to the mail server that many tasks may use at once. Cheap to clone.
#[derive(Clone)]
pub struct Sender {
    pool: Arc<Pool>,
    share: Share,
}

/// What all clones of a sender share.
struct Pool {
    way: Way,
    limits: Limits,
    slots: Arc<Semaphore>,
    /// One connection more, for those who may not stand behind the others.
    reserve: Arc<Semaphore>,
    idle: Mutex<Vec<Connection>>,
}

/// Which connections a sender may use.
#[derive(Clone, Copy)]
enum Share {
    Common,
    /// The reserve, and the others where one is free.
    Reserve,
}

/// Why no [`Sender`] can be made of a setting.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SenderError {
    /// The host of the URL can stand in no certificate.
    #[error("{0} is not a host name")]
    Host(String),
    /// The certificates to be trusted are none.
    #[error(transparent)]
    Trust(#[from] TrustError),
}

impl Default for Limits {
    /// 4 connections, 100 mails each, idle for 60 s; 10 s to connect, 60 s a
    /// command, 300 s for the message.
    fn default() -> Self {
        Self {
            connections: NonZeroUsize::MIN.saturating_add(3),
            mails_per_connection: 100,
            idle: Duration::from_secs(60),
            connect: Duration::from_secs(10),
            command: Duration::from_secs(60),
            end_of_data: Duration::from_secs(300),
        }
    }
}

impl Sender {
    /// A sender to `url`. `roots` are certificates in PEM that are trusted
    /// besides Mozilla's authorities (a city's own); empty for none.
    ///
    /// # Errors
    /// One of [`SenderError`]. Nothing is connected yet.
    pub fn new(url: SmtpUrl, limits: Limits, roots: &[u8]) -> Result<Self, SenderError> {
        let pool = Pool {
            way: Way::new(url, roots)?,
            limits,
            slots: Arc::new(Semaphore::new(limits.connections.get())),
            reserve: Arc::new(Semaphore::new(1)),
            idle: Mutex::new(Vec::new()),
        };
        Ok(Self { pool: Arc::new(pool), share: Share::Common })
    }

    /// The same way for urgent mail: besides the common connections it has
    /// one that nobody else takes.
    #[must_use]
    pub fn reserved(&self) -> Self {
        Self { pool: Arc::clone(&self.pool), share: Share::Reserve }
    }

    /// The server it sends to.
    #[must_use]
    pub fn url(&self) -> &SmtpUrl {
        self.pool.way.url()
    }

    /// How many connections it may have open, the reserve not counted.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.pool.limits.connections.get()
    }

    /// How the way to the server is encrypted, by a connection that is tried and closed: `TLSv1_3`, or none.
    ///
    /// # Errors
    /// A [`SendError`], whose class says what to do.
    pub async fn encryption(&self) -> Result<Option<String>, SendError> {
        let connection = Connection::open(&self.pool.way, &self.pool.limits).await?;
        let encryption = connection.encryption.clone();
        connection.quit().await;
        Ok(encryption)
    }

    /// Hands `mail` (RFC 5322, as [`super::Mail::to_bytes`] writes it) to the
    /// server; waits while all connections are in use. Dropping the future
    /// closes its connection, so that nothing half-sent is left behind.
    ///
    /// # Errors
    /// A [`SendError`], whose class says what to do.
    pub async fn send(&self, envelope: &Envelope, mail: &[u8]) -> Result<Accepted, SendError> {
        let pool = &self.pool;
        let Some(slot) = pool.slot(self.share).await else {
            let text = "the sender is closed";
            return Err(SendError::ours(Class::Later, Stage::Connect, text, None));
        };
        match pool.take_idle() {
            Some(stale) if pool.is_stale(&stale) => stale.quit().await,
            Some(mut kept) => match kept.deliver(envelope, mail, &pool.limits).await {
                // The server ended the conversation while it lay idle, which
                // shows only now; nothing was sent, so begin another.
                Err(error) if ended_before(&error) => drop(kept),
                outcome => return pool.finish(kept, outcome, slot),
            },
            None => {}
        }
        let mut fresh = Connection::open(&pool.way, &pool.limits).await?;
        let outcome = fresh.deliver(envelope, mail, &pool.limits).await;
        pool.finish(fresh, outcome, slot)
    }

    /// Says goodbye on connections that lay idle too long. For a worker to
    /// call now and then; `send` drops what it finds stale itself.
    pub async fn close_idle(&self) {
        let stale = self.pool.take_where(|connection| self.pool.is_stale(connection));
        for connection in stale {
            connection.quit().await;
        }
    }

    /// Refuses further mail with [`Class::Later`] and says goodbye on idle
    /// connections. What is being sent goes on.
    pub async fn close(&self) {
        self.pool.slots.close();
        self.pool.reserve.close();
        for connection in self.pool.take_where(|_| true) {
            connection.quit().await;
        }
    }
}

impl Pool {
    /// Leave to use a connection; none once the sender is closed.
    async fn slot(&self, share: Share) -> Option<OwnedSemaphorePermit> {
        let common = Arc::clone(&self.slots).acquire_owned();
        let slot = match share {
            Share::Common => common.await,
            Share::Reserve => tokio::select! {
                biased;
                slot = Arc::clone(&self.reserve).acquire_owned() => slot,
                slot = common => slot,
            },
        };
        slot.ok()
    }

    fn is_stale(&self, connection: &Connection) -> bool {
        connection.used_at.elapsed() > self.limits.idle
    }

    /// The connection used last: the others then age and can be closed.
    fn take_idle(&self) -> Option<Connection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.pop()
    }

    fn take_where(&self, stale: impl Fn(&Connection) -> bool) -> Vec<Connection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.extract_if(.., |connection| stale(connection)).collect()
    }

    /// Keeps the connection or says goodbye on it. After any error it goes:
    /// servers slow down or cut off a conversation with errors in it.
    fn finish(
        &self,
        connection: Connection,
        outcome: Result<Accepted, SendError>,
        slot: OwnedSemaphorePermit,
    ) -> Result<Accepted, SendError> {
        let spent = connection.mails >= self.limits.mails_per_connection;
        match &outcome {
            Ok(_) if !spent && !self.slots.is_closed() => {
                let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
                idle.push(connection);
            }
            // No answer came, so none will come to a farewell.
            Err(error) if error.code.is_none() => drop(connection),
            _ => say_goodbye(connection, slot),
        }
        outcome
    }
}

/// Whether a kept connection turned out to have ended before this mail.
fn ended_before(error: &SendError) -> bool {
    error.stage == Stage::Mail
        && matches!(error.class, Class::Later | Class::SlowDown)
        && matches!(error.code, None | Some(421))
}

/// Nobody waits for the farewell but the slot, which stays taken: to the
/// server the connection is still open.
fn say_goodbye(connection: Connection, slot: OwnedSemaphorePermit) {
    tokio::spawn(async move {
        connection.quit().await;
        drop(slot);
    });
}
