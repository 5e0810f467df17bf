//! A letter on its way out: as a mail, under the city's address and with a name that stays the same however
//! often it is tried, or as a Telegram message, which has neither.

use super::Content;
use super::channels::email::{
    ContentLanguage, EmailAddress, Envelope, ListHeaders, ListId, ListUrl, Mail, MessageId,
};
use super::jobs::Post;
use super::outcome::Refused;
use super::store::Claimed;

/// Why a letter did not go out.
pub(super) enum Unsent {
    /// It can never be a mail.
    Unwritable(String),
    Refused(Refused),
}

impl Post {
    /// Sends a letter that was opened. Gives the code with which it was taken.
    pub(super) async fn send_mail(
        &self,
        row: &Claimed,
        (address, content): (String, Content),
    ) -> Result<String, Unsent> {
        let mail = self.mail(row, &address, content)?;
        let bytes = mail.to_bytes().map_err(unwritable)?;
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

    fn mail(&self, row: &Claimed, address: &str, content: Content) -> Result<Mail, Unsent> {
        let name = format!("{}@{}", row.id.simple(), self.from.address.domain());
        Ok(Mail {
            from: self.from.clone(),
            to: EmailAddress::parse(address).map_err(unwritable)?,
            subject: content.subject,
            text: content.text,
            html: content.html,
            message_id: MessageId::parse(&name).map_err(unwritable)?,
            list: self.list_headers(row, content.unsubscribe_url.as_deref()),
            lang: ContentLanguage::parse(row.lang.as_str()).map_err(unwritable)?,
            auto_generated: true,
            attachments: content.attachments,
            date: row.created_at,
        })
    }

    /// None for a letter that nobody subscribed to, and where the site is not reached by https.
    fn list_headers(&self, row: &Claimed, unsubscribe_url: Option<&str>) -> Option<ListHeaders> {
        let domain = self.from.address.domain();
        Some(ListHeaders {
            list_id: ListId::parse(&format!("{}.{}.{domain}", row.lang, row.class)).ok()?,
            unsubscribe_url: ListUrl::parse(unsubscribe_url?).ok()?,
            one_click: true,
            help_url: ListUrl::parse(&format!("{}/{}/", self.site, row.lang)).ok()?,
            archive_url: None,
            owner: None,
        })
    }
}

fn unwritable(reason: impl std::fmt::Display) -> Unsent {
    Unsent::Unwritable(reason.to_string())
}
