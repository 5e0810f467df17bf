//! E-mail as a way out: addresses, mails, and the two ways to be rid of one,
//! the city's mail server (SMTP) or a folder of `.eml` files.

mod address;
mod connection;
mod dkim;
mod failure;
mod file_sender;
mod header;
mod message;
mod phrase;
mod sender;
mod smtp_url;
mod stream;
mod trust;

use std::sync::Arc;

pub use self::{
    address::{EmailAddress, EmailAddressError, Mailbox},
    dkim::{
        Dkim, DkimError, Key as DkimKey, Made as MadeKey, Record, Sort as DkimSort,
        make as make_dkim_keys,
    },
    failure::{Class, Enhanced, SendError, Stage, presentable},
    file_sender::FileSender,
    header::{ContentLanguage, HeaderError, ListId, ListUrl, MessageId},
    message::{ListHeaders, Mail, MailError},
    sender::{Limits, Sender, SenderError},
    smtp_url::{Login, Security, SmtpUrl, SmtpUrlError},
    trust::{TrustError, trusting},
};

#[cfg(test)]
pub(in crate::deliveries) use self::failure::refusal;

/// Where mail goes: `MARU_SMTP_URL`, or a folder where that is unset.
pub enum Mailer {
    /// To a mail server.
    Smtp(Box<Sender>),
    /// Into a folder.
    Folder(FileSender),
}

/// Between which addresses a mail travels (RFC 5321): one recipient, so that
/// a refusal is one person's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Where a bounce goes; not what the reader sees as the sender.
    pub from: EmailAddress,
    /// Whom it is for.
    pub to: EmailAddress,
}

/// A mail that was taken: from now on the server answers for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The reply code, 250.
    pub code: u16,
    /// What the server said, usually its name for the mail; cut and masked as
    /// in [`SendError`].
    pub text: String,
}

impl Mailer {
    /// Sends `mail`, whose `Message-ID` is `id`.
    ///
    /// # Errors
    /// A [`SendError`], whose class says what to do.
    pub async fn send(
        &self,
        envelope: &Envelope,
        id: &MessageId,
        mail: &[u8],
    ) -> Result<Accepted, SendError> {
        match self {
            Self::Smtp(sender) => sender.send(envelope, mail).await,
            Self::Folder(folder) => folder.send(id, mail).await,
        }
    }

    /// The same way for what is urgent: no run of bulletins holds it up.
    #[must_use]
    pub fn reserved(self: &Arc<Self>) -> Arc<Self> {
        match &**self {
            Self::Smtp(sender) => Arc::new(Self::Smtp(Box::new(sender.reserved()))),
            Self::Folder(_) => Arc::clone(self),
        }
    }

    /// How many mails may be under way at once.
    pub fn connections(&self) -> usize {
        match self {
            Self::Smtp(sender) => sender.connections(),
            Self::Folder(_) => Limits::default().connections.get(),
        }
    }

    /// Says goodbye on connections that lie idle too long.
    pub async fn close_idle(&self) {
        match self {
            Self::Smtp(sender) => sender.close_idle().await,
            Self::Folder(_) => {}
        }
    }
}
