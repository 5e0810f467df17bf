//! One mail to one person, and how it is written (RFC 5322, MIME).

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use lettre::{
    Address, Message,
    address::Envelope,
    message::{
        Attachment as AttachedPart, Body, MessageBuilder, MultiPart, MultiPartBuilder, SinglePart,
        header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue},
    },
};

use super::{
    address::{EmailAddress, Mailbox},
    header::{ContentLanguage, ListId, ListUrl, MessageId},
    phrase::{encoded, one_line},
};
use crate::deliveries::Attachment;

/// A mail to one person.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Who it is from.
    pub from: Mailbox,
    /// Whom it is for.
    pub to: EmailAddress,
    /// In any script; control characters count as blanks.
    pub subject: String,
    /// The whole content as plain text.
    pub text: String,
    /// The same content as HTML.
    pub html: Option<String>,
    /// Its name, the same for each attempt.
    pub message_id: MessageId,
    /// The list it belongs to, if it was subscribed to.
    pub list: Option<ListHeaders>,
    /// The language of subject, text and HTML.
    pub lang: ContentLanguage,
    /// Whether a program wrote it about something that happened (RFC 3834):
    /// keeps holiday notices from being sent back. What a person wrote for
    /// many says so by its list.
    pub auto_generated: bool,
    /// Files beside it.
    pub attachments: Vec<Attachment>,
    /// When it was written.
    pub date: DateTime<Utc>,
}

/// What lets a reader's mail program show "unsubscribe" and sort by list.
#[derive(Clone, Debug)]
pub struct ListHeaders {
    /// `List-Id` (RFC 2919).
    pub list_id: ListId,
    /// `List-Unsubscribe` (RFC 2369), with a token for this person.
    pub unsubscribe_url: ListUrl,
    /// Whether a POST to it unsubscribes (RFC 8058). Whoever signs the mail
    /// (DKIM) must sign both headers.
    pub one_click: bool,
    /// `List-Help`.
    pub help_url: ListUrl,
    /// `List-Archive`: where the same can be read by anyone.
    pub archive_url: Option<ListUrl>,
    /// `List-Owner`: a person's mailbox.
    pub owner: Option<EmailAddress>,
}

/// Why a mail could not be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// The mail library refused it.
    #[error("the mail cannot be written: {0}")]
    Unwritable(String),
}

impl Mail {
    /// The mail as it is sent: headers, text and HTML as alternatives, all in
    /// ASCII unless an address is not. The same mail gives the same bytes.
    ///
    /// # Errors
    /// [`MailError::Unwritable`].
    pub fn to_bytes(&self) -> Result<Vec<u8>, MailError> {
        let headers = self.headers()?;
        let text = SinglePart::plain(with_line_ends(&self.text));
        let message = match (&self.html, self.attachments.is_empty()) {
            (None, true) => headers.singlepart(text),
            (None, false) => headers.multipart(self.with_files(self.mixed()?.singlepart(text))?),
            (Some(html), true) => headers.multipart(self.both(text, html)?),
            (Some(html), false) => {
                let both = self.both(text, html)?;
                headers.multipart(self.with_files(self.mixed()?.multipart(both))?)
            }
        };
        Ok(message.map_err(|e| unwritable(&e))?.formatted())
    }

    /// The text and the HTML, of which a reader sees one.
    fn both(&self, text: SinglePart, html: &str) -> Result<MultiPart, MailError> {
        let alternatives = MultiPart::builder().header(self.parted("alternative", "")?);
        Ok(alternatives.singlepart(text).singlepart(SinglePart::html(with_line_ends(html))))
    }

    /// The words first, then the files.
    fn mixed(&self) -> Result<MultiPartBuilder, MailError> {
        Ok(MultiPart::builder().header(self.parted("mixed", "_")?))
    }

    fn with_files(&self, mut message: MultiPart) -> Result<MultiPart, MailError> {
        for attachment in &self.attachments {
            let kind = ContentType::parse(&attachment.media_type).map_err(|e| unwritable(&e))?;
            let file = AttachedPart::new(one_line(&attachment.name));
            // The library takes words that came as bytes for text and would change their line ends.
            let body =
                Body::new_with_encoding(attachment.bytes.clone(), ContentTransferEncoding::Base64);
            let body = body.map_err(|_| unwritable(&"an attachment cannot be encoded"))?;
            message = message.singlepart(file.body(body, kind));
        }
        Ok(message)
    }

    fn headers(&self) -> Result<MessageBuilder, MailError> {
        let to = mailbox(&self.to, None);
        let from = mailbox(&self.from.address, self.from.name.clone());
        // Given, so that the library does not parse it back out of the headers.
        let envelope = Envelope::new(Some(from.email.clone()), vec![to.email.clone()])
            .map_err(|e| unwritable(&e))?;
        let date = self.date.format("%a, %d %b %Y %H:%M:%S +0000").to_string();
        let builder = Message::builder()
            .envelope(envelope)
            .raw_header(plain("Date", date))
            .from(from)
            .to(to)
            .raw_header(subject(&self.subject))
            .raw_header(plain("Message-ID", self.message_id.to_string()))
            .raw_header(plain("Content-Language", self.lang.to_string()));
        let builder = if self.auto_generated {
            builder.raw_header(plain("Auto-Submitted", "auto-generated".to_owned()))
        } else {
            builder
        };
        Ok(match &self.list {
            Some(list) => list.written_to(builder),
            None => builder,
        })
    }

    /// The boundary is made of the message id, so that the same mail is the
    /// same bytes. No quoted-printable or Base64 text can hold `=_`; `more`
    /// tells the outer one from the inner.
    fn parted(&self, kind: &str, more: &str) -> Result<ContentType, MailError> {
        let id = self.message_id.bare().bytes();
        let id = id.filter(u8::is_ascii_alphanumeric).take(60).map(char::from);
        let boundary: String = id.collect();
        ContentType::parse(&format!("multipart/{kind}; boundary=\"=_{more}{boundary}\""))
            .map_err(|e| unwritable(&e))
    }
}

impl ListHeaders {
    fn written_to(&self, builder: MessageBuilder) -> MessageBuilder {
        let mut builder = builder
            .raw_header(plain("List-Id", self.list_id.to_string()))
            .raw_header(plain("List-Unsubscribe", self.unsubscribe_url.to_string()));
        if self.one_click {
            let value = "List-Unsubscribe=One-Click".to_owned();
            builder = builder.raw_header(plain("List-Unsubscribe-Post", value));
        }
        builder = builder.raw_header(plain("List-Help", self.help_url.to_string()));
        if let Some(archive) = &self.archive_url {
            builder = builder.raw_header(plain("List-Archive", archive.to_string()));
        }
        if let Some(owner) = &self.owner {
            builder = builder.raw_header(plain("List-Owner", format!("<mailto:{owner}>")));
        }
        builder
    }
}

/// A header whose value is known to be short printable ASCII: its type was
/// parsed. It is not folded, since some programs cannot read an id or a URL
/// that begins on the second line.
fn plain(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::dangerous_new_pre_encoded(
        HeaderName::new_from_ascii_str(name),
        value.clone(),
        value,
    )
}

/// The library would cut it in the middle of a syllable.
fn subject(text: &str) -> HeaderValue {
    let line = one_line(text);
    let encoded = encoded(&line);
    let name = HeaderName::new_from_ascii_str("Subject");
    HeaderValue::dangerous_new_pre_encoded(name, line, encoded)
}

fn mailbox(address: &EmailAddress, name: Option<String>) -> lettre::message::Mailbox {
    let email = Address::new_dangerous(address.local(), address.domain());
    // The library panics at a line break in a name.
    let name = name.map(|name| one_line(&name));
    lettre::message::Mailbox::new(name.filter(|name| !name.is_empty()), email)
}

/// `text` with CRLF at each line's end and no other control character than
/// the tab. In one pass: the library would insert them one by one, moving
/// all that follows each time.
fn with_line_ends(text: &str) -> String {
    let text = normal_breaks(text);
    let mut written = String::with_capacity(text.len() + text.len() / 32);
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            written.push_str("\r\n");
        }
        if line.bytes().any(is_unwanted) {
            let unwanted = |c: char| u8::try_from(c).is_ok_and(is_unwanted);
            written.push_str(&line.replace(unwanted, ""));
        } else {
            written.push_str(line);
        }
    }
    written
}

fn is_unwanted(byte: u8) -> bool {
    byte.is_ascii_control() && byte != b'\t'
}

fn normal_breaks(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

fn unwritable(error: &impl std::fmt::Display) -> MailError {
    MailError::Unwritable(error.to_string())
}

#[cfg(test)]
mod tests;
