//! Bulletins and digests as the worker sends them: the frozen words, to whoever has not stopped meanwhile and
//! wants to hear at this hour, each with their own link.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::Post;
use super::claiming::Round;
use crate::db::Tx;
use crate::deliveries::bulletins::OWN_LINK;
use crate::deliveries::outcome::Outcome;
use crate::deliveries::store::{self, Claimed, Said};
use crate::deliveries::{Channel, Class, Content, State, Unreadable};
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

/// To whom a bulletin or a digest goes.
enum Meant {
    /// To whoever still has one of these topics.
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
    /// Rows in a language that their readers have given up for another, and that go all the same: nothing else brings
    /// what they say.
    instead: HashSet<Uuid>,
}

impl Bulletins {
    /// Rows of what is urgent are given the end that it has now: it may hold longer than when they were written.
    pub(super) async fn of(tx: &mut Tx, claimed: &mut [Claimed], zone: Tz) -> anyhow::Result<Self> {
        let mut all = Self {
            words: HashMap::new(),
            meant: HashMap::new(),
            readers: HashMap::new(),
            instead: HashSet::new(),
        };
        let mut ends: HashMap<Uuid, Option<DateTime<Utc>>> = HashMap::new();
        let mut subscribers = Vec::new();
        for row in claimed.iter_mut() {
            subscribers.extend(row.subscriber_id);
            read_end(tx, &mut ends, row).await?;
            let Some(words) = Words::of(row) else { continue };
            if !all.words.contains_key(&words)
                && let Some(said) = words.read(tx).await?
            {
                all.words.insert(words, said);
            }
            if !all.meant.contains_key(&words.id())
                && let Some(meant) = words.meant(tx).await?
            {
                all.meant.insert(words.id(), meant);
            }
        }
        if !subscribers.is_empty() {
            all.readers = subscriptions::readers(tx, &subscribers, zone).await?;
            all.instead = all.instead(tx, claimed).await?;
        }
        Ok(all)
    }

    /// Whoever took another language while something waited for her wants it still: she gets it in the one in which
    /// it waits, once, unless it comes in one that she wants or had come already.
    async fn instead(&self, tx: &mut Tx, claimed: &[Claimed]) -> anyhow::Result<HashSet<Uuid>> {
        let mut instead = HashSet::new();
        for row in claimed {
            let reader = row.subscriber_id.and_then(|id| Some((id, self.readers.get(&id)?)));
            let Some((subscriber, reader)) = reader else { continue };
            if self.wants(reader, row, wanted(row)) || !self.wants_at_all(reader, row) {
                continue;
            }
            let beside = store::beside(tx, subscriber, row.id).await?;
            let is_hers = beside.iter().all(|other| {
                !self.wants(reader, row, other.wanted)
                    && match other.state {
                        State::Ready | State::Held | State::Sending => row.id < other.id,
                        State::Failed | State::Suppressed => true,
                        State::Sent | State::Unknown => false,
                    }
            });
            if is_hers {
                instead.insert(row.id);
            }
        }
        Ok(instead)
    }

    /// Where a row goes, and what it says to this reader.
    pub(super) fn letter(
        &self,
        round: &Round,
        row: &Claimed,
        subscriber: Uuid,
    ) -> Result<(String, Content), Unreadable> {
        let wanted = wanted(row);
        let reader = self.readers.get(&subscriber).ok_or(Unreadable::Ended)?;
        if !self.wants(reader, row, wanted) && !self.instead.contains(&row.id) {
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

    /// Whether she wants what a row says in a language. What she chose may have changed since the row was written,
    /// but not how often she wants to hear: what was meant for her at once is in no digest.
    fn wants(&self, reader: &Reader, row: &Claimed, wanted: Lang) -> bool {
        match self.meant(row) {
            Some(Meant::Topics(topics)) => reader.gets(topics, wanted),
            Some(Meant::Anyone) => true,
            None => false,
        }
    }

    /// The same in whatever language.
    fn wants_at_all(&self, reader: &Reader, row: &Claimed) -> bool {
        match self.meant(row) {
            Some(Meant::Topics(topics)) => reader.gets_any(topics),
            Some(Meant::Anyone) => true,
            None => false,
        }
    }

    fn meant(&self, row: &Claimed) -> Option<&Meant> {
        self.meant.get(&Words::of(row)?.id())
    }
}

/// Gives a row of what is urgent the end that its bulletin has now.
async fn read_end(
    tx: &mut Tx,
    ends: &mut HashMap<Uuid, Option<DateTime<Utc>>>,
    row: &mut Claimed,
) -> anyhow::Result<()> {
    let Some(id) = row.held_with().filter(|_| row.class == Class::Alert.as_str()) else {
        return Ok(());
    };
    if !ends.contains_key(&id)
        && let Some(bulletin) = bulletins::find(tx, id).await?
    {
        ends.insert(id, bulletin.not_after);
    }
    if let Some(end) = ends.get(&id) {
        row.not_after = *end;
    }
    Ok(())
}

/// The language in which she wanted what a row says, which is that of its frame.
fn wanted(row: &Claimed) -> Lang {
    row.wanted_lang.unwrap_or(row.lang)
}

impl Words {
    fn of(row: &Claimed) -> Option<Self> {
        match (row.bulletin_id, row.digest_body_id) {
            (Some(id), _) => Some(Self::Bulletin(id, row.lang, wanted(row))),
            (None, Some(body)) => Some(Self::Digest(body)),
            (None, None) => None,
        }
    }

    /// Of the bulletin, or of what a digest says.
    fn id(self) -> Uuid {
        match self {
            Self::Bulletin(id, ..) | Self::Digest(id) => id,
        }
    }

    async fn meant(self, tx: &mut Tx) -> anyhow::Result<Option<Meant>> {
        match self {
            Self::Bulletin(id, ..) => {
                let bulletin = bulletins::find(tx, id).await?;
                // Whoever got what it follows is told, whatever she changed since.
                Ok(bulletin.map(|bulletin| match bulletin.follows {
                    Some(_) => Meant::Anyone,
                    None => Meant::Topics(bulletin.topics),
                }))
            }
            Self::Digest(body) => {
                let mut topics = Vec::new();
                for id in store::bulletins_in(tx, body).await? {
                    let Some(bulletin) = bulletins::find(tx, id).await? else { continue };
                    if bulletin.follows.is_some() {
                        return Ok(Some(Meant::Anyone));
                    }
                    topics.extend(bulletin.topics);
                }
                Ok(Some(Meant::Topics(topics)))
            }
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
