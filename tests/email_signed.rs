//! Mail that its receivers can trust: signed with the city's keys, changed by nobody, and with all that a mail program
//! needs to sort it and to stop it.

use mail_parser::MessageParser;
use maru::bulletins::Accepted;
use maru::deliveries::channels::email::{EmailAddress, Mailer};
use maru::deliveries::{self, Channel, Class, Content, Letter, List};
use maru::language::Lang;

use crate::on_both;
use crate::support::bulletins::{approve, push, written};
use crate::support::dkim::{checked, signer};
use crate::support::mails::{bulletin, limits, sender};
use crate::support::smtp_peer::SmtpPeer;
use crate::support::subscribers::subscribed;

/// The header of a mail as it came, on one line.
fn header(mail: &[u8], name: &str) -> Option<String> {
    let mail = MessageParser::default().parse(mail)?;
    mail.header_raw(name.to_owned()).map(|value| value.trim().to_owned())
}

/// What a letter says, with blanks that a relay may take away.
fn content() -> Content {
    Content {
        subject: "답장이 왔습니다".to_owned(),
        text: "답장이\t왔습니다 \n\n\n".to_owned(),
        ..Content::default()
    }
}

on_both! {
    /// A bulletin, a letter and a digest reach a mail server: both keys have signed both, and the bulletin says which list it is
    /// of, how to stop it and where it stands; the letter says that a program wrote it, and nothing of lists.
    async fn what_arrives_is_signed_and_says_what_it_is(house: House) {
        let mut house = house;
        house.post.site = "https://maru.test".to_owned();
        subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        house.deliver().await?;
        let dkim = signer("maru.test", house.folder.path());
        house.post.dkim = Some(dkim.clone());
        house.post.owner = Some(EmailAddress::parse("news@maru.test")?);
        let peer = SmtpPeer::start().await;
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender(&peer, limits(1)))));
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        let digest = Content {
            unsubscribe_url: Some("https://maru.test/ko/subscriptions/t/stop".to_owned()),
            list: Some(List {
                topic: "stay".to_owned(),
                page: Some("https://maru.test/ko/bulletins/2026-11-23-0a0b".to_owned()),
            }),
            ..content()
        };
        let now = house.clock.now();
        let mut tx = house.app.db.begin().await?;
        for (class, address, content) in [
            (Class::Notice, "soo@example.com", content()),
            (Class::Digest, "daily@example.com", digest),
        ] {
            let letter = Letter {
                class,
                channel: Channel::Email,
                lang: Lang::KOREAN,
                address: address.to_owned(),
                content,
                not_after: None,
            };
            deliveries::post(&mut tx, &deliveries::seal(&house.app.ring, &letter, now), now).await?;
        }
        tx.commit().await?;
        house.deliver().await?;
        let received = peer.received();
        let of = |to: &str| received.iter().find(|mail| mail.to == to).expect("a mail").data.clone();
        let (bulletin, letter) = (of("sokha@example.com"), of("soo@example.com"));
        let digest = of("daily@example.com");
        for mail in [&bulletin, &letter, &digest] {
            assert_eq!(checked(&dkim, mail).await, (2, 2), "{}", String::from_utf8_lossy(mail));
        }
        let site = "<https://maru.test/km/>";
        for (name, expected) in [
            ("List-Id", Some("<wages.km.maru.test>")),
            ("List-Unsubscribe-Post", Some("List-Unsubscribe=One-Click")),
            ("List-Help", Some(site)),
            ("List-Owner", Some("<mailto:news@maru.test>")),
            ("Content-Language", Some("km")),
            ("Auto-Submitted", None),
            ("Precedence", None),
            ("Feedback-ID", None),
        ] {
            assert_eq!(header(&bulletin, name).as_deref(), expected, "{name}");
        }
        // The public site of this house is not encrypted, and is not named where a program would follow it.
        assert_eq!(header(&bulletin, "List-Archive"), None);
        for (name, expected) in [
            ("List-Id", Some("<stay.ko.maru.test>")),
            ("List-Archive", Some("<https://maru.test/ko/bulletins/2026-11-23-0a0b>")),
            ("Auto-Submitted", Some("auto-generated")),
        ] {
            assert_eq!(header(&digest, name).as_deref(), expected, "{name}");
        }
        for (name, expected) in [("Auto-Submitted", Some("auto-generated")), ("List-Id", None)] {
            assert_eq!(header(&letter, name).as_deref(), expected, "{name}");
        }
        let signed = header(&bulletin, "DKIM-Signature").unwrap_or_default().to_lowercase();
        assert!(signed.contains("list-unsubscribe:list-unsubscribe:"), "{signed}");
    }
}

/// What a relay may do to a mail leaves the signature whole; what changes its meaning breaks it.
#[tokio::test]
async fn who_changes_a_mail_breaks_its_signature() {
    let folder = tempfile::tempdir().unwrap();
    let dkim = signer("ansan.example", folder.path());
    let now = "2026-11-23T01:00:00Z".parse().unwrap();
    let bytes = bulletin("jin@example.com", 1).to_bytes().unwrap();
    let signed = String::from_utf8(dkim.sign(bytes, now).await.unwrap()).unwrap();
    let harmless = [
        signed.clone(),
        format!("Received: from a by b\r\n{signed}"),
        signed.replace("Content-Language: km", "content-language:  km "),
        format!("{signed}\r\n\r\n"),
    ];
    for mail in harmless {
        assert_eq!(checked(&dkim, mail.as_bytes()).await, (2, 2), "{mail}");
    }
    let body = signed.find("\r\n\r\n").unwrap();
    let forged = [
        signed.replace("To: jin@", "To: someone@"),
        signed.replace("Message-ID: <1", "Message-ID: <2"),
        format!("{}\r\nSubject: Another{}", &signed[..body], &signed[body..]),
        format!(
            "{}\r\nList-Unsubscribe: <https://evil.example/>{}",
            &signed[..body],
            &signed[body..]
        ),
        format!("From: other@ansan.example\r\n{signed}"),
        format!("{signed}one more line\r\n"),
    ];
    for mail in forged {
        assert_ne!(mail, signed);
        assert_eq!(checked(&dkim, mail.as_bytes()).await.1, 0, "{mail}");
    }
}

/// A subject in each language of the house arrives as it was written, and one of ten thousand letters as its beginning.
#[tokio::test]
async fn a_subject_arrives_in_every_script() {
    let house = crate::support::stock();
    for language in house.city.languages() {
        let subject =
            format!("{} {}", language.autonym, house.city.name_in(language.tag)).repeat(6);
        let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut mail = bulletin("jin@example.com", 1);
        mail.subject = subject.clone();
        let bytes = mail.to_bytes().unwrap();
        let read = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(read.subject(), Some(subject.as_str()), "{}", language.tag);
        let head = bytes.split(|byte| *byte == b'\n').take_while(|line| line.len() > 1);
        assert!(head.clone().count() > 5 && head.clone().all(|line| line.len() <= 79));
    }
    let mut mail = bulletin("jin@example.com", 1);
    mail.subject = "가\r\nBcc: all@example.com ".repeat(10_000);
    mail.from.name = Some("가나 ".repeat(5_000));
    let bytes = mail.to_bytes().unwrap();
    let read = MessageParser::default().parse(&bytes).unwrap();
    assert!(read.subject().unwrap().starts_with("가 Bcc: all@example.com 가 Bcc"));
    assert!(read.bcc().is_none() && bytes.len() < 8_000, "{}", bytes.len());
    assert!(bytes.split(|byte| *byte == b'\n').all(|line| line.len() <= 998));
}
