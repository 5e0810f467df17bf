//! The mails to organisations: is your entry still right? In Korean, as they work.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::Contact;
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::{self, Channel, Class, Content, EmailAddress, Letter};
use crate::id::Token;
use crate::language::{Lang, Words};
use crate::vault::KeyRing;

/// Which of the two mails it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    First,
    Reminder,
}

impl Turn {
    fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Reminder => "reminder",
        }
    }
}

/// What is needed to write to organisations: the keys, the city, and where the site is.
#[derive(Clone)]
pub struct Letters {
    pub(super) ring: Arc<KeyRing>,
    pub(super) city: City,
    site: String,
}

impl Letters {
    /// `site` is the public site's address without a slash at the end.
    pub fn new(ring: Arc<KeyRing>, city: City, site: String) -> Self {
        Self { ring, city, site }
    }

    /// Puts a mail about an entry into the outbox.
    pub(super) async fn send(
        &self,
        tx: &mut Tx,
        (contact, address): (&Contact, &EmailAddress),
        (turn, token): (Turn, &Token),
        (now, not_after): (DateTime<Utc>, DateTime<Utc>),
    ) -> anyhow::Result<()> {
        let words = Words::for_letters(Lang::KOREAN);
        let name = contact.name_ko().to_owned();
        let city = self.city.name_in(Lang::KOREAN).to_owned();
        let subject = words.tell_of("directory-mail-subject", turn.as_str());
        let text = words.tell_of("directory-mail-text", turn.as_str());
        let text = text.with("name", name.clone()).with("city", city.clone());
        let letter = Letter {
            class: Class::Work,
            channel: Channel::Email,
            lang: Lang::KOREAN,
            address: address.as_str().to_owned(),
            content: Content {
                subject: subject.with("name", name).with("city", city).to_string(),
                text: text.with("link", format!("{}/confirm/{token}", self.site)).to_string(),
                ..Content::default()
            },
            not_after: Some(not_after),
        };
        let sealed = deliveries::seal(&self.ring, &letter, now);
        deliveries::post(tx, &sealed, now).await?;
        Ok(())
    }
}
