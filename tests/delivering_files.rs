//! A letter with a file beside it, through a mail server.

use mail_parser::{MessageParser, MimeHeaders};
use maru::deliveries::channels::email::Mailer;
use maru::deliveries::{self, Attachment, Channel, Class, Content, Letter, State};
use maru::language::Lang;

use crate::on_both;
use crate::support::mails::{limits, sender};
use crate::support::smtp_peer::SmtpPeer;

const NAME: &str = "심야 버스 km.xliff";

/// Every byte, and line ends that a mail server would like to change.
fn bytes() -> Vec<u8> {
    (0..=255).chain(*b"one\ntwo\r\n.\r\n").collect()
}

on_both! {
    /// The file arrives byte by byte beside the words, with and without HTML.
    async fn a_file_arrives_as_it_was(house: House) {
        let peer = SmtpPeer::start().await;
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender(&peer, limits(1)))));
        let now = house.clock.now();
        for html in [None, Some("<p>번역할 글</p>".to_owned())] {
            let mut content = Content {
                subject: "번역".to_owned(),
                text: "번역할 글".to_owned(),
                html,
                ..Content::default()
            };
            content.attach(Attachment {
                name: NAME.to_owned(),
                media_type: "application/xliff+xml".to_owned(),
                bytes: bytes(),
            })?;
            let letter = Letter {
                class: Class::Work,
                channel: Channel::Email,
                lang: Lang::KOREAN,
                address: "sophea@example.com".to_owned(),
                content,
                not_after: None,
            };
            let sealed = deliveries::seal(&house.app.ring, &letter, now);
            let mut tx = house.app.db.begin().await?;
            let id = deliveries::post(&mut tx, &sealed, now).await?;
            tx.commit().await?;
            house.deliver().await?;
            let found = deliveries::find(&mut house.app.db.read().await?, id).await?;
            assert_eq!(found.map(|found| found.state), Some(State::Sent));
        }
        let received = peer.received();
        assert_eq!(received.len(), 2);
        for (received, bodies) in received.iter().zip([0, 1]) {
            let mail = MessageParser::default().parse(&received.data).expect("a mail");
            assert_eq!(mail.body_text(0).as_deref().map(str::trim), Some("번역할 글"));
            assert_eq!(mail.html_bodies().filter(|part| part.is_text_html()).count(), bodies);
            assert_eq!(mail.attachment_count(), 1);
            let file = mail.attachment(0).expect("a file");
            assert_eq!(file.attachment_name(), Some(NAME));
            assert_eq!(file.contents(), bytes());
        }
    }
}
