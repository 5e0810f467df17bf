//! Mails to send, senders to send them by, and what a house sent.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{TimeZone, Utc};
use maru::deliveries::channels::email::{
    ContentLanguage, EmailAddress, Envelope, Limits, Mail, Mailbox, Mailer, MessageId, Sender,
    SmtpUrl,
};

use mail_parser::{Message, MessageParser};
use maru::deliveries::jobs;

use super::House;
use super::smtp_peer::{Manners, SmtpPeer};

impl House {
    /// The same house with another way for its mail.
    pub fn with_mailer(mut self, mailer: Mailer) -> Self {
        self.post.mailer = Arc::new(mailer);
        self
    }

    /// Sends what is due now.
    pub async fn deliver(&self) -> anyhow::Result<()> {
        jobs::round(&self.post).await
    }

    /// The mails that were written into the folder, the oldest first.
    pub fn mails(&self) -> anyhow::Result<Vec<Message<'static>>> {
        let folder = self.folder.path().join("mail");
        if !folder.exists() {
            return Ok(Vec::new());
        }
        let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?;
        // Named after ids, which sort by time.
        paths.sort();
        let read = |path: &PathBuf| {
            let bytes = std::fs::read(path)?;
            let mail = MessageParser::default().parse(&bytes);
            mail.map(Message::into_owned)
                .ok_or_else(|| anyhow::anyhow!("{} is no mail", path.display()))
        };
        paths.iter().map(read).collect()
    }
}

pub const MAIL: &[u8] = b"Subject: hello\r\n\r\nOne\r\n.\r\n..two\r\n";

pub fn limits(connections: usize) -> Limits {
    Limits { connections: NonZeroUsize::new(connections).unwrap(), ..Limits::default() }
}

pub fn sender(peer: &SmtpPeer, limits: Limits) -> Sender {
    let url = SmtpUrl::parse(&format!("smtp://{}", peer.address)).unwrap();
    Sender::new(url, limits, b"").unwrap()
}

pub fn to(address: &str) -> Envelope {
    Envelope {
        from: EmailAddress::parse("b+1@bounce.ansan.example").unwrap(),
        to: EmailAddress::parse(address).unwrap(),
    }
}

pub fn bulletin(to: &str, number: usize) -> Mail {
    Mail {
        from: Mailbox::parse("안산시 <maru@ansan.example>").unwrap(),
        to: EmailAddress::parse(to).unwrap(),
        subject: "ប្រាក់ឈ្នួល".to_owned(),
        text: "សួស្តី\n.\nតោះ\n".to_owned(),
        html: Some("<p>សួស្តី</p>".to_owned()),
        message_id: MessageId::parse(&format!("{number}.b7@ansan.example")).unwrap(),
        list: None,
        lang: ContentLanguage::parse("km").unwrap(),
        auto_generated: true,
        attachments: Vec::new(),
        date: Utc.with_ymd_and_hms(2026, 11, 21, 9, 0, 0).unwrap(),
    }
}

pub fn pipelining() -> Manners {
    Manners {
        offers: vec!["PIPELINING".to_owned(), "SIZE 1000000".to_owned()],
        ..Manners::default()
    }
}
