//! The mails to translators: asked, reminded, called off. Each in the language of their own pages, with a link
//! that leads to the order, or, for somebody who has never signed in, to choosing a password.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Order;
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::{self, Channel, Class, Content, Letter};
use crate::language::{Message, Words, formats};
use crate::staff::{self, Account};
use crate::vault::KeyRing;

/// What there is to say about an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    Asked,
    /// Its day is near.
    Soon,
    /// Its day is today.
    Today,
    /// Its day is over.
    Late,
    Cancelled,
}

impl News {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Soon => "soon",
            Self::Today => "today",
            Self::Late => "late",
            Self::Cancelled => "cancelled",
        }
    }
}

/// What is needed to write to translators: the keys, the city, and where the site is.
#[derive(Clone)]
pub struct Letters {
    ring: Arc<KeyRing>,
    city: City,
    site: String,
}

/// The links of one round of mails: a newer invitation ends an older one, so somebody who gets several mails
/// at once gets the same in each.
pub(super) type Invitations = BTreeMap<Uuid, String>;

impl Letters {
    /// `site` is the public site's address without a slash at the end.
    pub fn new(ring: Arc<KeyRing>, city: City, site: String) -> Self {
        Self { ring, city, site }
    }

    /// Puts a mail about each order into the outbox.
    pub(super) async fn tell(
        &self,
        tx: &mut Tx,
        orders: &[Order],
        news: News,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let mut invitations = Invitations::new();
        for order in orders {
            self.tell_one(tx, order, news, &mut invitations, now).await?;
        }
        Ok(())
    }

    /// Puts a mail about an order into the outbox. Whoever has left gets none.
    pub(super) async fn tell_one(
        &self,
        tx: &mut Tx,
        order: &Order,
        news: News,
        invitations: &mut Invitations,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let Some(account) = staff::account(tx, order.translator_id).await? else { return Ok(()) };
        let title = super::title(tx, order).await?;
        let invitation = match (&account.password, news) {
            (Some(_), _) | (None, News::Cancelled) => None,
            (None, _) => Some(self.invitation(tx, account.id, invitations, now).await?),
        };
        let letter = self.letter(order, news, &account, (&title, invitation));
        let sealed = deliveries::seal(&self.ring, &letter, now);
        deliveries::post(tx, &sealed, now).await?;
        Ok(())
    }

    async fn invitation(
        &self,
        tx: &mut Tx,
        staff_id: Uuid,
        invitations: &mut Invitations,
        now: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        if let Some(link) = invitations.get(&staff_id) {
            return Ok(link.clone());
        }
        let token = staff::invite(tx, staff_id, now).await?;
        let link = format!("{}/desk/welcome/{token}", self.site);
        invitations.insert(staff_id, link.clone());
        Ok(link)
    }

    fn letter(
        &self,
        order: &Order,
        news: News,
        account: &Account,
        (title, invitation): (&str, Option<String>),
    ) -> Letter {
        let words = Words::for_letters(account.lang);
        let language = self.city.language(order.place.lang);
        let language = language.map_or_else(|| order.place.lang.to_string(), |l| l.autonym.clone());
        let subject = words.tell_of("order-mail-subject", news.as_str());
        let subject = subject.with("title", title.to_owned()).with("language", language.clone());
        let due = formats::date_with_weekday(account.lang, order.due_on);
        let about = words.tell("order-mail-about").with("title", title.to_owned());
        let about = about.with("language", language).with("due", due);
        let characters = formats::number(account.lang, &order.characters.to_string());
        let about = about.with("characters", characters).to_string();
        let mut parts = vec![words.say_of("order-mail-text", news.as_str()), about];
        if !order.note.is_empty() && news != News::Cancelled {
            parts.push(words.tell("order-mail-note").with("note", order.note.clone()).to_string());
        }
        if news != News::Cancelled {
            parts.push(self.way_in(words, order, invitation).to_string());
        }
        parts.push(words.say("order-mail-no-reply"));
        Letter {
            class: Class::Work,
            channel: Channel::Email,
            lang: account.lang,
            address: account.email.clone(),
            content: Content {
                subject: subject.to_string(),
                text: parts.join("\n\n"),
                ..Content::default()
            },
            not_after: None,
        }
    }

    fn way_in(&self, words: Words, order: &Order, invitation: Option<String>) -> Message {
        match invitation {
            Some(link) => words.tell("order-mail-invitation").with("link", link),
            None => {
                let link = format!("{}/newsroom/orders/{}", self.site, order.id);
                words.tell("order-mail-link").with("link", link)
            }
        }
    }
}
