//! Bulletins and digests as the worker sends them: the frozen words, to whoever has not stopped meanwhile and
//! wants to hear at this hour, each with their own link.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::Post;
use super::claiming::Round;
use crate::db::Tx;
use crate::deliveries::bulletins::OWN_LINK;
use crate::deliveries::outcome::Outcome;
use crate::deliveries::store::{self, Claimed, Said};
use crate::deliveries::{Channel, Class, Content, Unreadable};
use crate::language::Lang;
use crate::subscriptions::{self, AddressError, Reader};
use crate::{bounces, bulletins};

/// Which words a row carries.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Words {
    /// Of a bulletin: the language of the words, and that of the frame around them.
    Bulletin(Uuid, Lang, Lang),
    Digest(Uuid),
}

/// To whom a bulletin goes.
enum Meant {
    /// To whoever still has one of these topics in the language of the row.
    Topics(Vec<String>),
    /// To whoever still gets anything: it is an alert, or sets right what she got.
    Anyone,
}

/// What the bulletins and digests of a batch say, and where their readers are. Read in the transaction that leases
/// the batch: whoever has stopped before that gets nothing.
pub(super) struct Bulletins {
    words: HashMap<Words, Said>,
    meant: HashMap<Uuid, Meant>,
    readers: HashMap<Uuid, Reader>,
}

impl Bulletins {
    /// Rows of what is urgent are given the end that it has now: it may hold longer than when they were written.
    pub(super) async fn of(tx: &mut Tx, claimed: &mut [Claimed], zone: Tz) -> anyhow::Result<Self> {
        let mut all =
            Self { words: HashMap::new(), meant: HashMap::new(), readers: HashMap::new() };
        let mut ends: HashMap<Uuid, Option<DateTime<Utc>>> = HashMap::new();
        let mut subscribers = Vec::new();
        for row in claimed.iter_mut() {
            subscribers.extend(row.subscriber_id);
            let Some(words) = Words::of(row) else { continue };
            if !all.words.contains_key(&words)
                && let Some(said) = words.read(tx).await?
            {
                all.words.insert(words, said);
            }
            if let Some(id) = row.bulletin_id
                && !all.meant.contains_key(&id)
                && let Some(bulletin) = bulletins::find(tx, id).await?
            {
                if bulletin.kind.is_urgent() {
                    ends.insert(id, bulletin.not_after);
                }
                // Whoever got what it follows is told, whatever she changed since.
                let anyone = bulletin.follows.is_some();
                let meant = if anyone { Meant::Anyone } else { Meant::Topics(bulletin.topics) };
                all.meant.insert(id, meant);
            }
            if let Some(end) = row.bulletin_id.and_then(|id| ends.get(&id)) {
                row.not_after = *end;
            }
        }
        if !subscribers.is_empty() {
            all.readers = subscriptions::readers(tx, &subscribers, zone).await?;
        }
        Ok(all)
    }

    /// Where a row goes, and what it says to this reader.
    pub(super) fn letter(
        &self,
        round: &Round,
        row: &Claimed,
        subscriber: Uuid,
    ) -> Result<(String, Content), Unreadable> {
        let wanted = row.wanted_lang.unwrap_or(row.lang);
        let reader = self.readers.get(&subscriber).ok_or(Unreadable::Ended)?;
        if !self.still_wants(reader, row, wanted) {
            return Err(Unreadable::Ended);
        }
        if row.class != Class::Alert.as_str()
            && let Some(until) = reader.silent_until(round.post.clock.now())
        {
            return Err(Unreadable::Quiet { until });
        }
        let address = subscriptions::open_address(&round.key, &reader.address)?;
        let words = Words::of(row).and_then(|words| self.words.get(&words));
        let said = words.ok_or(Unreadable::Nothing)?;
        let Post { site, ring, .. } = &round.post;
        let own_link = subscriptions::manage_url(site, ring, wanted, subscriber);
        Ok((address, content(said, round.channel, &own_link)))
    }

    /// What she chose may have changed since the row was written, but not how often she wants to hear: what was
    /// meant for her at once is in no digest.
    fn still_wants(&self, reader: &Reader, row: &Claimed, wanted: Lang) -> bool {
        let Some(bulletin) = row.bulletin_id else { return reader.reads(wanted) };
        match self.meant.get(&bulletin) {
            Some(Meant::Topics(topics)) => reader.gets(topics, wanted),
            Some(Meant::Anyone) => true,
            None => false,
        }
    }
}

impl Words {
    fn of(row: &Claimed) -> Option<Self> {
        match (row.bulletin_id, row.digest_body_id) {
            (Some(id), _) => {
                Some(Self::Bulletin(id, row.lang, row.wanted_lang.unwrap_or(row.lang)))
            }
            (None, Some(body)) => Some(Self::Digest(body)),
            (None, None) => None,
        }
    }

    async fn read(self, tx: &mut Tx) -> anyhow::Result<Option<Said>> {
        match self {
            Self::Digest(body) => store::read_digest(tx, body).await,
            Self::Bulletin(id, lang, frame) => {
                let body = store::find_body(tx, id, (lang, frame)).await?;
                Ok(body.map(|body| Said {
                    subject: body.subject,
                    html: body.html,
                    plain: body.plain,
                    telegram: body.telegram,
                    list: body.list,
                }))
            }
        }
    }
}

fn content(said: &Said, channel: Channel, own_link: &str) -> Content {
    let subject = said.subject.clone();
    match channel {
        Channel::Email => Content {
            subject,
            text: said.plain.replace(OWN_LINK, own_link),
            html: Some(said.html.replace(OWN_LINK, own_link)),
            unsubscribe_url: Some(subscriptions::unsubscribe_url(own_link)),
            list: said.list.clone(),
            ..Content::default()
        },
        Channel::Telegram => Content {
            subject,
            text: said.telegram.replace(OWN_LINK, own_link),
            ..Content::default()
        },
    }
}

impl From<AddressError> for Unreadable {
    fn from(error: AddressError) -> Self {
        match error {
            AddressError::Sealed(sealed) => Self::Sealed(sealed),
            AddressError::Garbled => Self::Garbled,
        }
    }
}

/// What a server refused of an address at once is evidence like a bounce that comes later, and is counted with it.
pub(super) async fn note_unreachable(
    tx: &mut Tx,
    (row, channel): (&Claimed, Channel),
    outcome: &Outcome,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let (Outcome::Failed { trouble }, Some(subscriber_id)) = (outcome, row.subscriber_id) else {
        return Ok(());
    };
    let refused = bounces::Refused {
        delivery_id: row.id,
        subscriber_id,
        channel,
        is_of_address: trouble.is_of_address(),
        is_sure: trouble.is_sure(),
        code: trouble.code.as_deref(),
        said: trouble.detail.as_deref(),
    };
    bounces::note_refused(tx, &refused, now).await
}
