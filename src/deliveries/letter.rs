//! A letter on its way out: as a mail, under the city's address and with a name that stays the same however
//! often it is tried, or as a Telegram message, which has neither.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::channels::email::{
    ContentLanguage, EmailAddress, Envelope, ListHeaders, ListId, ListUrl, Mail, MessageId,
};
use super::jobs::Post;
use super::outcome::Refused;
use super::store::Claimed;
use super::{Class, Content};
use crate::id;
use crate::language::Lang;

/// What stands for the topic where a list has none.
const NO_TOPIC: &str = "bulletins";

/// Why a letter did not go out.
pub(super) enum Unsent {
    /// It can never be a mail.
    Unwritable(String),
    Refused(Refused),
}

/// What a mail is apart from its words and its reader.
struct Slip<'s> {
    id: Uuid,
    class: &'s str,
    /// Of the words.
    lang: Lang,
    written_at: DateTime<Utc>,
}

impl Post {
    /// Sends a letter that was opened. Gives the code with which it was taken.
    pub(super) async fn send_mail(
        &self,
        row: &Claimed,
        (address, content): (String, Content),
    ) -> Result<String, Unsent> {
        let slip =
            Slip { id: row.id, class: &row.class, lang: row.lang, written_at: row.created_at };
        let mail = self.mail(&slip, &address, content)?;
        let bytes = self.signed(&mail, self.clock.now()).await?;
        let envelope = Envelope { from: self.envelope_sender(row), to: mail.to };
        let accepted = self.mailer.send(&envelope, &mail.message_id, &bytes).await;
        accepted
            .map(|accepted| accepted.code.to_string())
            .map_err(|error| Unsent::Refused(error.into()))
    }

    /// Where a mail comes back to: an address of its own for each, where the house takes bounces in.
    fn envelope_sender(&self, row: &Claimed) -> EmailAddress {
        match &self.bounces {
            Some(bounces) => bounces.of(&self.ring, row.id),
            None => self.from.address.clone(),
        }
    }

    /// Sends a letter that was opened into a chat. Gives the code with which it was taken.
    pub(super) async fn send_telegram(
        &self,
        (chat, content): (String, Content),
    ) -> Result<String, Unsent> {
        let Some(telegram) = &self.telegram else {
            return Err(Unsent::Unwritable("there is no bot".to_owned()));
        };
        match telegram.send(&chat, &content).await {
            Ok(_number) => Ok("200".to_owned()),
            Err(error) => Err(Unsent::Refused(error.into())),
        }
    }

    /// A mail as it would leave now, for whoever looks at it before it does. None: it can be no mail.
    pub async fn sample(
        &self,
        class: Class,
        lang: Lang,
        to: &EmailAddress,
        content: Content,
    ) -> Option<Vec<u8>> {
        let now = self.clock.now();
        let slip = Slip { id: id::new(now), class: class.as_str(), lang, written_at: now };
        let mail = self.mail(&slip, to.as_str(), content).ok()?;
        self.signed(&mail, now).await.ok()
    }

    async fn signed(&self, mail: &Mail, now: DateTime<Utc>) -> Result<Vec<u8>, Unsent> {
        let bytes = mail.to_bytes().map_err(unwritable)?;
        match &self.dkim {
            Some(dkim) => {
                dkim.sign(bytes, now).await.map_err(|error| Unsent::Refused(error.into()))
            }
            None => Ok(bytes),
        }
    }

    fn mail(&self, slip: &Slip<'_>, address: &str, content: Content) -> Result<Mail, Unsent> {
        let name = format!("{}@{}", slip.id.simple(), self.from.address.domain());
        Ok(Mail {
            from: self.from.clone(),
            to: EmailAddress::parse(address).map_err(unwritable)?,
            message_id: MessageId::parse(&name).map_err(unwritable)?,
            list: self.list_headers(slip, &content),
            lang: ContentLanguage::parse(slip.lang.as_str()).map_err(unwritable)?,
            auto_generated: !is_of_a_person(slip.class),
            subject: content.subject,
            text: content.text,
            html: content.html,
            attachments: content.attachments,
            date: slip.written_at,
        })
    }

    /// None for a letter that nobody subscribed to, and where the site is not reached by https.
    fn list_headers(&self, slip: &Slip<'_>, content: &Content) -> Option<ListHeaders> {
        let domain = self.from.address.domain();
        let list = content.list.as_ref();
        let topic = list.map_or(NO_TOPIC, |list| list.topic.as_str());
        let page = list.and_then(|list| list.page.as_deref());
        Some(ListHeaders {
            list_id: ListId::parse(&format!("{topic}.{}.{domain}", slip.lang)).ok()?,
            unsubscribe_url: ListUrl::parse(content.unsubscribe_url.as_deref()?).ok()?,
            one_click: true,
            help_url: ListUrl::parse(&format!("{}/{}/", self.site, slip.lang)).ok()?,
            archive_url: page.and_then(|page| ListUrl::parse(page).ok()),
            owner: self.owner.clone(),
        })
    }
}

/// What somebody wrote for many is no answer of a machine (RFC 3834, 5); its list keeps holiday notices away
/// (RFC 3834, 2). A digest is put together by the program.
fn is_of_a_person(class: &str) -> bool {
    [Class::Bulletin, Class::Alert].iter().any(|written| written.as_str() == class)
}

fn unwritable(reason: impl std::fmt::Display) -> Unsent {
    Unsent::Unwritable(reason.to_string())
}
