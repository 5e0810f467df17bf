//! The mails to publishers: asked, sent back, sent; and a drill. Each in the language of their own pages.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::filling::moment;
use super::{Alert, Ready};
use crate::bulletins::{self, urgent};
use crate::db::Tx;
use crate::deliveries::{self, Channel, Class, Content, Letter};
use crate::language::{Lang, Words};
use crate::staff::{self, Account, Role};
use crate::vault::KeyRing;

/// What there is to say about an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// A second person is wanted.
    Asked,
    /// The second person wants something else.
    SentBack,
    /// A second person sent it.
    Approved,
    /// Somebody sent it alone.
    SentAlone,
}

impl News {
    pub const ALL: [Self; 4] = [Self::Asked, Self::SentBack, Self::Approved, Self::SentAlone];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::SentBack => "sent-back",
            Self::Approved => "approved",
            Self::SentAlone => "sent-alone",
        }
    }
}

/// What is needed to write to publishers: the keys, and where the site is.
pub struct Letters<'a> {
    pub ring: &'a Arc<KeyRing>,
    /// As of today, with the public site without a slash at its end.
    pub bulletins: bulletins::Letters<'a>,
}

/// What a letter says besides what happened.
pub struct Told<'t> {
    /// Who did it, by name.
    pub who: &'t str,
    /// Why, if a word was said.
    pub word: &'t str,
}

impl Letters<'_> {
    /// Puts a mail to every publisher but one into the outbox, and gives how many that were.
    pub async fn tell(
        &self,
        tx: &mut Tx,
        (alert, ready): (&Alert, &Ready),
        news: News,
        (by, told): (Uuid, Told<'_>),
        now: DateTime<Utc>,
    ) -> anyhow::Result<usize> {
        let accounts = publishers(tx, now).await?;
        let others: Vec<&Account> = accounts.iter().filter(|account| account.id != by).collect();
        for account in &others {
            let words = Words::for_letters(account.lang);
            let title = self.title(ready, account.lang);
            let subject = words.tell_of("alert-mail-subject", news.as_str());
            let content = Content {
                subject: subject.with("title", title.clone()).to_string(),
                text: self.text(alert, news, words, (&title, &told)),
                ..Content::default()
            };
            let letter = self.letter(Class::Work, account, content, alert.slots.until);
            deliveries::post(tx, &deliveries::seal(self.ring, &letter, now), now).await?;
        }
        Ok(others.len())
    }

    /// Puts the alert into the outbox as its readers would get it, to the publishers alone, and says in subject
    /// and text that it is a drill. Gives how many that were.
    pub async fn drill(
        &self,
        tx: &mut Tx,
        (alert, ready): (&Alert, &Ready),
        now: DateTime<Utc>,
    ) -> anyhow::Result<usize> {
        let says = super::typed(ready, self.bulletins).unwrap_or_default();
        let accounts = publishers(tx, now).await?;
        for account in &accounts {
            let words = Words::for_letters(account.lang);
            let own = says.iter().find(|typed| typed.lang() == account.lang);
            let Some(typed) = own.or_else(|| says.iter().find(|typed| typed.is_korean())) else {
                continue;
            };
            let said = urgent::preview(self.bulletins, typed, now)?;
            let drill = words.say("alert-drill-text");
            let content = Content {
                subject: words.tell("alert-drill-subject").with("title", said.title).to_string(),
                text: format!("{drill}\n\n{}\n\n{drill}", said.plain),
                ..Content::default()
            };
            let letter = self.letter(Class::Test, account, content, alert.slots.until);
            deliveries::post(tx, &deliveries::seal(self.ring, &letter, now), now).await?;
        }
        Ok(accounts.len())
    }

    fn letter(
        &self,
        class: Class,
        account: &Account,
        content: Content,
        not_after: DateTime<Utc>,
    ) -> Letter {
        Letter {
            class,
            channel: Channel::Email,
            lang: account.lang,
            address: account.email.clone(),
            content,
            not_after: Some(not_after),
        }
    }

    fn title(&self, ready: &Ready, lang: Lang) -> String {
        let words = ready.in_one_of(&[lang, Lang::KOREAN]);
        words.map(|words| words.title.clone()).unwrap_or_default()
    }

    fn text(
        &self,
        alert: &Alert,
        news: News,
        words: Words,
        (title, told): (&str, &Told<'_>),
    ) -> String {
        let city = self.bulletins.city;
        let text = words.tell_of("alert-mail-text", news.as_str());
        let about = words.tell("alert-mail-about").with("title", title.to_owned());
        let about = about.with("place", alert.slots.place.said(city, words.lang()));
        let about = about.with("from", moment(words, city, alert.slots.from));
        let about = about.with("until", moment(words, city, alert.slots.until));
        let link = format!("{}/newsroom/alerts/{}", self.bulletins.site, alert.id);
        let mut parts = vec![text.with("who", told.who.to_owned()).to_string(), about.to_string()];
        if !told.word.is_empty() {
            let said = words.tell("alert-mail-word").with("word", told.word.to_owned());
            parts.push(said.to_string());
        }
        parts.push(words.tell("alert-mail-link").with("link", link).to_string());
        parts.join("\n\n")
    }
}

/// Everybody who may send, each once.
async fn publishers(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Account>> {
    let mut ids: Vec<Uuid> = Vec::new();
    for holder in staff::holders(tx, Role::Publisher, now).await? {
        if !ids.contains(&holder.staff_id) {
            ids.push(holder.staff_id);
        }
    }
    let mut accounts = Vec::new();
    for id in ids {
        accounts.extend(staff::account(tx, id).await?);
    }
    Ok(accounts)
}
