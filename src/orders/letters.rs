//! The mails to translators: asked, reminded, called off. Each in the language of their own pages, with a link
//! that leads to the order, or, for somebody who has never signed in, to choosing a password.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Order;
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::{self, Attachment, Channel, Class, Content, Letter};
use crate::language::{Message, Words, formats};
use crate::staff::{self, Account};
use crate::texts::exchange::{self, Format, Wanted};
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

/// What a letter about an order needs to say.
struct Told {
    title: String,
    /// Where somebody chooses a password who has none.
    invitation: Option<String>,
    sheet: Option<Attachment>,
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
        let sheet = match news {
            News::Asked => self.sheet(tx, order, Words::for_letters(account.lang)).await?,
            _ => None,
        };
        let letter = self.letter(order, news, &account, Told { title, invitation, sheet });
        let sealed = deliveries::seal(&self.ring, &letter, now);
        deliveries::post(tx, &sealed, now).await?;
        Ok(())
    }

    /// What was asked for as a table. None: it has no sheet.
    async fn sheet(
        &self,
        tx: &mut Tx,
        order: &Order,
        words: Words,
    ) -> anyhow::Result<Option<Attachment>> {
        let wanted = Wanted {
            place: order.place,
            source: Some(order.source_revision_id),
            extent: order.extent,
            due_on: Some(order.due_on),
            site: &self.site,
        };
        let Some(sheet) = exchange::sheet(tx, wanted).await? else { return Ok(None) };
        let format = Format::Xlsx;
        let tags = exchange::tags(&self.city, order.place.lang);
        Ok(Some(Attachment {
            name: exchange::file_name(tx, order.place, format).await?,
            media_type: format.media_type().to_owned(),
            bytes: exchange::write(&sheet, format, tags, words).context("write a sheet")?,
        }))
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

    fn letter(&self, order: &Order, news: News, account: &Account, told: Told) -> Letter {
        let Told { title, invitation, sheet } = told;
        let mut content = Content::default();
        // What is too heavy for a mail is downloaded from the page of the order.
        let is_attached = sheet.is_some_and(|sheet| content.attach(sheet).is_ok());
        let words = Words::for_letters(account.lang);
        let language = self.language(order);
        let subject = words.tell_of("order-mail-subject", news.as_str());
        let subject = subject.with("title", title.clone()).with("language", language);
        let about = self.about(words, order, title);
        let mut parts = vec![words.say_of("order-mail-text", news.as_str()), about];
        if !order.note.is_empty() && news != News::Cancelled {
            parts.push(words.tell("order-mail-note").with("note", order.note.clone()).to_string());
        }
        if news != News::Cancelled {
            parts.push(self.way_in(words, order, invitation).to_string());
        }
        if is_attached {
            parts.push(words.say("sheets-mail"));
        }
        parts.push(words.say("order-mail-no-reply"));
        content.subject = subject.to_string();
        content.text = parts.join("\n\n");
        Letter {
            class: Class::Work,
            channel: Channel::Email,
            lang: account.lang,
            address: account.email.clone(),
            content,
            not_after: None,
        }
    }

    /// Which text, until when, and how much it is.
    fn about(&self, words: Words, order: &Order, title: String) -> String {
        let due = formats::date_with_weekday(words.lang(), order.due_on);
        let characters = formats::number(words.lang(), &order.characters.to_string());
        let about = words.tell("order-mail-about").with("title", title);
        let about = about.with("language", self.language(order)).with("due", due);
        about.with("characters", characters).to_string()
    }

    /// The language that is asked for, by its own name.
    fn language(&self, order: &Order) -> String {
        let lang = order.place.lang;
        self.city.language(lang).map_or_else(|| lang.to_string(), |found| found.autonym.clone())
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
