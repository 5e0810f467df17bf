//! Taking in: whatever comes is stored first, once, and then judged. What breaks off between is judged later.

use std::sync::Arc;

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::counting::{self, Evidence};
use super::events::Event;
use super::judging::{self, Verdict};
use super::reading::{self, Report, Shown};
use super::store::{self, Judged, Kept, WaitingRow};
use super::{Kind, LARGEST, State, Way, kept_since};
use crate::clock::Clock;
use crate::db::{self, Db, Tx};
use crate::deliveries::jobs::Post;
use crate::deliveries::{self, Channel, Class, LONGEST_TOKEN, Posted};
use crate::id;
use crate::subscriptions;
use crate::vault::{KeyRing, Place};

/// How many that wait are judged in one round.
const JUDGED_AT_ONCE: i64 = 500;
/// The longest recipient that is kept: a path has 256 bytes (RFC 5321, 4.5.3.1.3).
const LONGEST_RECIPIENT: usize = 254;
/// The most places of a message in which a token or a `Message-ID` is looked for.
const MOST_PLACES: usize = 40;

/// Something as it came.
pub struct Incoming {
    pub way: Way,
    /// Whom the envelope names, where the way here tells.
    pub recipient: Option<String>,
    pub raw: Vec<u8>,
    /// Whether there was more of it.
    pub is_cut: bool,
}

impl Incoming {
    /// Keeps of a message what is not too much.
    pub fn new(way: Way, recipient: Option<String>, mut raw: Vec<u8>) -> Self {
        let is_cut = raw.len() > LARGEST;
        raw.truncate(LARGEST);
        Self { way, recipient, raw, is_cut }
    }
}

/// What was stored, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakenIn {
    pub id: Uuid,
    pub state: State,
}

/// Where everything that comes back is taken in. Cheap to clone.
#[derive(Clone)]
pub struct Intake {
    pub db: Db,
    pub ring: Arc<KeyRing>,
    pub clock: Clock,
}

impl Intake {
    /// Beside what sends: in the same database, with the same keys.
    pub fn of(post: &Post) -> Self {
        Self { db: post.db.clone(), ring: post.ring.clone(), clock: post.clock.clone() }
    }

    /// Stores something, unless it is there already, and judges it. Where it was stored and could not be judged, it
    /// waits.
    ///
    /// # Errors
    /// Only where it was not stored.
    pub async fn receive(&self, incoming: Incoming) -> anyhow::Result<TakenIn> {
        let taken = self.store(incoming).await?;
        if taken.state != State::Waiting {
            return Ok(taken);
        }
        match self.judge(taken.id).await {
            Ok(state) => Ok(TakenIn { state, ..taken }),
            Err(trouble) => {
                tracing::warn!(bounce = %taken.id, "judge what came back: {trouble:#}");
                Ok(taken)
            }
        }
    }

    /// Judges what was stored and not judged; one that cannot be judged holds up no other. Gives how many were.
    pub async fn judge_waiting(&self) -> anyhow::Result<usize> {
        let waiting = store::waiting(&mut self.db.read().await?, JUDGED_AT_ONCE).await?;
        let mut judged = 0;
        for id in waiting {
            match self.judge(id).await {
                Ok(_) => judged += 1,
                Err(trouble) if db::is_out_of_reach(&trouble) => return Err(trouble),
                Err(trouble) => {
                    tracing::warn!(bounce = %id, "judge what came back: {trouble:#}");
                }
            }
        }
        Ok(judged)
    }

    /// Forgets what came back 90 days ago, as it came; what became of it stays, and what nobody has understood.
    pub async fn forget(&self) -> anyhow::Result<()> {
        let before = kept_since(self.clock.now());
        let mut tx = self.db.begin().await?;
        store::forget_before(&mut tx, before).await?;
        subscriptions::forget_addresses(&mut tx, before).await?;
        tx.commit().await
    }

    /// A message for a person's eyes. `None` if it is forgotten, or about somebody who asked for counsel.
    pub async fn show(&self, id: Uuid) -> anyhow::Result<Option<Shown>> {
        let mut tx = self.db.read().await?;
        let Some(row) = store::raw(&mut tx, id).await? else { return Ok(None) };
        let about: Vec<Uuid> = row.delivery_id.into_iter().collect();
        if named(&mut tx, &about).await?.as_ref().is_some_and(is_of_a_case) {
            return Ok(None);
        }
        drop(tx);
        let Some(raw) = self.open(&row)? else { return Ok(None) };
        if row.way == Way::Event {
            let text = String::from_utf8_lossy(&raw).into_owned();
            return Ok(Some(Shown { headers: Vec::new(), text }));
        }
        let shown = tokio::task::spawn_blocking(move || reading::show(raw)).await;
        shown.map(Some).context("read what came back")
    }

    async fn store(&self, incoming: Incoming) -> anyhow::Result<TakenIn> {
        let now = self.clock.now();
        let id = id::new(now);
        let recipient = incoming.recipient.filter(|to| to.len() <= LONGEST_RECIPIENT);
        let hash = self.hash(recipient.as_deref(), &incoming.raw);
        let row = id.to_string();
        let sealed = self.ring.service_key().seal(raw_place(&row), &incoming.raw, &mut id::rng());
        let kept = Kept {
            id,
            way: incoming.way,
            hash: Some(&hash),
            recipient: recipient.as_deref(),
            is_cut: incoming.is_cut,
        };
        let mut tx = self.db.begin().await?;
        if !store::insert(&mut tx, &kept, Some(&sealed), now).await? {
            let known = store::by_hash(&mut tx, &hash).await?;
            let (id, state) = known.context("find what came back before")?;
            return Ok(TakenIn { id, state });
        }
        tx.commit().await?;
        Ok(TakenIn { id, state: State::Waiting })
    }

    /// By which the same message to the same recipient is known.
    fn hash(&self, recipient: Option<&str>, raw: &[u8]) -> [u8; 32] {
        let recipient = recipient.unwrap_or_default().as_bytes();
        self.ring.keyed_hash("bounce", &[recipient, b"\0", raw].concat())
    }

    fn open(&self, row: &WaitingRow) -> anyhow::Result<Option<Vec<u8>>> {
        let Some(sealed) = &row.raw_sealed else { return Ok(None) };
        let id = row.id.to_string();
        Ok(Some(self.ring.service_key().open(raw_place(&id), sealed)?))
    }

    async fn judge(&self, id: Uuid) -> anyhow::Result<State> {
        let row = store::raw(&mut self.db.read().await?, id).await?;
        let row = row.context("find what is to be judged")?;
        let raw = self.open(&row)?.unwrap_or_default();
        let found = self.read(&row, raw).await?;
        let now = self.clock.now();
        let mut tx = self.db.begin().await?;
        if !store::lock(&mut tx, id, [State::Waiting; 2]).await? {
            let bounce = store::find(&mut tx, id).await?;
            return Ok(bounce.map_or(State::Waiting, |bounce| bounce.state));
        }
        let state = settle(&mut tx, &row, &found, now).await?;
        tx.commit().await?;
        tracing::info!(bounce = %id, way = row.way.as_str(), state = state.as_str(), "came back");
        Ok(state)
    }

    /// What it says, and of which of our deliveries it may be.
    async fn read(&self, row: &WaitingRow, raw: Vec<u8>) -> anyhow::Result<Found> {
        if row.way == Way::Event {
            let Some(event) = Event::read(&raw) else { return Ok(Found::default()) };
            let tokens = event.token.iter().filter_map(|token| self.token_in(token));
            let names = event.message_id.iter().flat_map(|name| ids_in(name));
            let about = tokens.chain(names).collect();
            return Ok(Found { verdict: Some(judging::of_event(&event)), about });
        }
        let report = tokio::task::spawn_blocking(move || reading::read(raw)).await;
        let report = report.context("read what came back")?;
        let about = self.about(row.recipient.as_deref(), &report);
        Ok(Found { verdict: judging::of_message(&report.what), about })
    }

    /// The deliveries that are named by a token of ours, else by our own `Message-ID`.
    fn about(&self, recipient: Option<&str>, report: &Report) -> Vec<Uuid> {
        let places = recipient.into_iter();
        let places = places.chain(report.recipients.iter().map(String::as_str));
        let returned = report.returned.iter().map(String::as_str);
        let tokens = places.chain(returned.clone()).take(MOST_PLACES);
        let tokens = tokens.filter_map(|place| self.token_in(place));
        tokens.chain(returned.take(MOST_PLACES).flat_map(ids_in)).collect()
    }

    /// The delivery of the first token of ours in an address, a list of addresses, or alone.
    fn token_in(&self, text: &str) -> Option<Uuid> {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        let mut tokens = words.filter(|word| word.len() == LONGEST_TOKEN);
        tokens.find_map(|token| deliveries::parse_bounce_token(&self.ring, token))
    }
}

/// What was read.
#[derive(Default)]
struct Found {
    /// None: nobody has understood it.
    verdict: Option<Verdict>,
    /// Deliveries that it may be about, the surest first.
    about: Vec<Uuid>,
}

/// Ids of deliveries in a `Message-ID`, where each of ours has its own.
fn ids_in(text: &str) -> Vec<Uuid> {
    let words = text.split(|c: char| !(c.is_ascii_hexdigit() || c == '-'));
    words.filter(|word| matches!(word.len(), 32 | 36)).filter_map(|it| it.parse().ok()).collect()
}

/// Writes what was found, and does what it means.
async fn settle(
    tx: &mut Tx,
    row: &WaitingRow,
    found: &Found,
    now: DateTime<Utc>,
) -> anyhow::Result<State> {
    let posted = named(tx, &found.about).await?;
    let kind = found.verdict.as_ref().map(|verdict| verdict.kind);
    let state = match kind {
        None => State::NotUnderstood,
        Some(kind) if !kind.counts() => State::Noted,
        Some(_) if posted.is_some() => State::Counted,
        Some(_) => State::NotUnderstood,
    };
    let code = found.verdict.as_ref().and_then(|verdict| verdict.code.as_deref());
    let said = found.verdict.as_ref().and_then(|verdict| verdict.said.as_deref());
    let tried_at = posted.as_ref().map(|posted| posted.sent_at.unwrap_or(row.received_at));
    let judged = Judged {
        state,
        kind,
        code,
        said,
        delivery_id: posted.as_ref().map(|posted| posted.id),
        subscriber_id: posted.as_ref().and_then(|posted| posted.subscriber_id),
        tried_at,
    };
    store::judge(tx, row.id, &judged).await?;
    if state.is_understood() && posted.as_ref().is_some_and(is_of_a_case) {
        store::forget_raw(tx, row.id).await?;
    }
    if let (State::Counted, Some(kind), Some(posted)) = (state, kind, posted) {
        take_effect(tx, row, (kind, code, said), &posted, now).await?;
    }
    Ok(state)
}

async fn take_effect(
    tx: &mut Tx,
    row: &WaitingRow,
    (kind, code, said): (Kind, Option<&str>, Option<&str>),
    posted: &Posted,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    if kind.came_back() {
        let said = said.filter(|_| !is_of_a_case(posted));
        deliveries::come_back(tx, posted.id, code, said, now).await?;
    }
    let subscriber = match posted.subscriber_id {
        Some(subscriber) => Some(subscriber),
        // Who was asked whether she wants anything is hers to say too that she does not.
        None => subscriptions::asked_by(tx, posted.id).await?,
    };
    let Some(subscriber_id) = subscriber else { return Ok(()) };
    let tried_at = posted.sent_at.unwrap_or(row.received_at);
    let evidence = Evidence { id: row.id, subscriber_id, kind, tried_at };
    counting::count(tx, &evidence, now).await.map(drop)
}

/// A notice to somebody who asked for counsel: nothing is kept of it but that it did not arrive.
pub(super) fn is_of_a_case(posted: &Posted) -> bool {
    posted.class == Some(Class::Notice)
}

/// The first of these that is a mail of ours.
async fn named(tx: &mut Tx, about: &[Uuid]) -> anyhow::Result<Option<Posted>> {
    for id in about {
        let posted = deliveries::posted(tx, *id).await?;
        if let Some(posted) = posted.filter(|posted| posted.channel == Channel::Email) {
            return Ok(Some(posted));
        }
    }
    Ok(None)
}

fn raw_place(row: &str) -> Place<'_> {
    Place { table: "bounces", row, column: "raw_sealed" }
}
