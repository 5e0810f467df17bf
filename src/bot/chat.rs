//! A chat: which language was chosen in it, and what is being written.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Media;
use super::files::Sent;
use super::question::Question;
use super::store::{chats as store, messages};
use crate::db::Tx;
use crate::id;
use crate::language::Lang;
use crate::vault::{KeyRing, Place};

/// A private chat with somebody.
pub struct Chat {
    pub number: i64,
    hash: [u8; 32],
    /// The language that she chose.
    pub lang: Option<Lang>,
    pub draft: Draft,
}

/// What is begun and not sent yet. It is kept sealed, and deleted when it is used.
#[derive(Default, Serialize, Deserialize)]
pub struct Draft {
    pub question: Option<Question>,
    /// The topics that are ticked, before she says that these are all.
    pub topics: Option<Vec<String>>,
    /// Photos and the like that wait to be put into a case.
    #[serde(default)]
    pub sent: Sent,
    /// What was looked for last: she may ask a counsellor with these words.
    #[serde(default)]
    pub searched: Option<String>,
    /// The same, once she said that she wants to ask with them.
    #[serde(default)]
    pub begins_with: Option<String>,
    /// What she said aloud, before a topic was chosen.
    #[serde(default)]
    pub voices: Vec<Media>,
}

impl Draft {
    fn is_empty(&self) -> bool {
        let has_begun = self.question.is_some() || self.topics.is_some();
        let has_said = self.searched.is_some() || self.begins_with.is_some();
        let has_said = has_said || !self.voices.is_empty();
        !has_begun && !has_said && self.sent == Sent::default()
    }

    /// Where the conversation stands, as the table says it.
    fn step(&self) -> &'static str {
        match (&self.question, &self.topics) {
            (Some(_), _) => "asking",
            (None, Some(_)) => "choosing",
            (None, None) => "resting",
        }
    }
}

impl Chat {
    /// A chat that was heard of before, for looking at it alone.
    pub async fn find(tx: &mut Tx, ring: &KeyRing, number: i64) -> anyhow::Result<Option<Self>> {
        let hash = hash(ring, number);
        let row = store::find(tx, &hash).await?;
        Ok(row.map(|row| Self::open(ring, number, hash, &row)))
    }

    /// A chat for changing it; nobody else has it until the transaction ends.
    pub async fn take(
        tx: &mut Tx,
        ring: &KeyRing,
        number: i64,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Self> {
        let hash = hash(ring, number);
        let row = row_of(&hash);
        let place = place(&row, "chat_sealed");
        // Sealing takes microseconds and awaits nothing.
        let sealed = ring.service_key().seal(place, number.to_string().as_bytes(), &mut id::rng());
        let row = store::take(tx, &hash, &sealed, Draft::default().step(), now).await?;
        Ok(Self::open(ring, number, hash, &row))
    }

    /// Keeps what changed.
    pub async fn keep(
        &self,
        tx: &mut Tx,
        ring: &KeyRing,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let row = store::Row { lang: self.lang, draft_sealed: self.seal_draft(ring)? };
        store::keep(tx, &self.hash, &row, self.draft.step(), now).await
    }

    /// Notes the number of a message, by which it can be deleted for a while.
    pub async fn note(
        &self,
        tx: &mut Tx,
        message: Option<i32>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        match message {
            Some(message) => messages::note(tx, &self.hash, message.into(), now).await,
            None => Ok(()),
        }
    }

    /// Forgets a chat with all that was begun in it.
    pub async fn forget(
        tx: &mut Tx,
        ring: &KeyRing,
        number: i64,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let hash = hash(ring, number);
        messages::forget_of(tx, &hash, now).await?;
        store::forget(tx, &hash).await
    }

    fn open(ring: &KeyRing, number: i64, hash: [u8; 32], row: &store::Row) -> Self {
        let sealed = row.draft_sealed.as_deref();
        let draft = sealed.map(|sealed| open_draft(ring, &hash, sealed)).unwrap_or_default();
        Self { number, hash, lang: row.lang, draft }
    }

    fn seal_draft(&self, ring: &KeyRing) -> anyhow::Result<Option<Vec<u8>>> {
        if self.draft.is_empty() {
            return Ok(None);
        }
        let row = row_of(&self.hash);
        let draft = serde_json::to_vec(&self.draft)?;
        let place = place(&row, "draft_sealed");
        Ok(Some(ring.service_key().seal(place, &draft, &mut id::rng())))
    }
}

/// A draft that does not open is lost, and must not make the bot mute for its chat.
fn open_draft(ring: &KeyRing, hash: &[u8], sealed: &[u8]) -> Draft {
    let opened = ring.service_key().open(place(&row_of(hash), "draft_sealed"), sealed);
    let draft = opened.ok().and_then(|draft| serde_json::from_slice(&draft).ok());
    draft.unwrap_or_else(|| {
        tracing::error!("a draft in a chat cannot be opened and is given up");
        Draft::default()
    })
}

/// By which a chat is found again, and nobody without the ring finds whose it is.
pub(super) fn hash(ring: &KeyRing, number: i64) -> [u8; 32] {
    ring.keyed_hash("telegram-chat", number.to_string().as_bytes())
}

fn row_of(hash: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(hash)
}

fn place<'a>(row: &'a str, column: &'static str) -> Place<'a> {
    Place { table: "telegram_chats", row, column }
}
