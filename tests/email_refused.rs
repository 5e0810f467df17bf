//! What a mail server says to a mail, and what is made of it.

use maru::deliveries::channels::email::{Class, Stage};

use crate::support::{
    mails::{MAIL, limits, pipelining, sender, to},
    smtp_peer::{Answer, Manners, SmtpPeer},
};

#[tokio::test]
async fn each_refusal_is_sorted_by_what_to_do_about_it() {
    refusals_are_sorted(&SmtpPeer::start().await).await;
    refusals_are_sorted(&SmtpPeer::with(pipelining()).await).await;
}

/// A reply to `RCPT TO`, what to do about it, and its enhanced code.
const REFUSALS: [(&str, Class, Option<&str>); 9] = [
    ("550 5.1.1 <x@example.com>: User unknown", Class::Address, Some("5.1.1")),
    ("550 No such user", Class::Address, None),
    ("552 5.2.2 Mailbox full", Class::Message, Some("5.2.2")),
    ("571 Delivery not authorized", Class::Policy, None),
    ("554 5.7.1 Relay access denied", Class::Policy, Some("5.7.1")),
    ("421 4.3.2 Too many connections", Class::SlowDown, Some("4.3.2")),
    ("450 4.2.1 receiving mail at a rate", Class::SlowDown, Some("4.2.1")),
    ("451 4.7.1 Greylisted", Class::SlowDown, Some("4.7.1")),
    ("451 4.3.0 Try later", Class::Later, Some("4.3.0")),
];

async fn refusals_are_sorted(peer: &SmtpPeer) {
    let sender = sender(peer, limits(1));
    for (reply, class, enhanced) in REFUSALS {
        peer.answer("x@example.com", Answer::Rcpt(reply.to_owned()));
        let error = sender.send(&to("x@example.com"), MAIL).await.unwrap_err();
        assert_eq!((error.class, error.stage), (class, Stage::Rcpt), "{reply}");
        assert_eq!(error.code.unwrap().to_string(), reply[..3], "{reply}");
        let shown = error.enhanced.map(|e| e.to_string());
        assert_eq!(shown.as_deref(), enhanced, "{reply}");
        assert!(!error.text.contains("x@example.com"), "{}", error.text);
    }
    assert_eq!(peer.received().len(), 0);
    let later = [
        (Answer::Data("451 4.3.1 Disk full".into()), Class::SlowDown, Stage::Data),
        (Answer::Data("250 Go ahead, or so".into()), Class::Later, Stage::Data),
        (Answer::Dot("554 5.6.0 Odd content".into()), Class::Message, Stage::Body),
        (Answer::Dot("354 Go on".into()), Class::Unknown, Stage::Body),
    ];
    for (answer, class, stage) in later {
        peer.answer("y@example.com", answer.clone());
        let error = sender.send(&to("y@example.com"), MAIL).await.unwrap_err();
        assert_eq!((error.class, error.stage), (class, stage), "{answer:?}");
    }
    sender.send(&to("good@example.com"), MAIL).await.unwrap();
}

#[tokio::test]
async fn after_a_refusal_the_next_mail_has_a_fresh_connection() {
    let peer = SmtpPeer::start().await;
    peer.answer("gone@example.com", Answer::Rcpt("550 5.1.1 Gone".to_owned()));
    let sender = sender(&peer, limits(1));
    sender.send(&to("gone@example.com"), MAIL).await.unwrap_err();
    sender.send(&to("here@example.com"), MAIL).await.unwrap();
    assert_eq!((peer.connections(), peer.most_open()), (2, 1));
    assert_eq!(peer.received().len(), 1);
}

#[tokio::test]
async fn a_greeting_says_whether_mail_is_welcome() {
    let rows = [
        ("421 4.3.2 Too busy", Class::SlowDown),
        ("554 5.7.1 Not from you", Class::Policy),
        ("571 Not from you", Class::Policy),
        ("SSH-2.0-OpenSSH_9.2", Class::Later),
    ];
    for (greeting, class) in rows {
        let peer =
            SmtpPeer::with(Manners { greeting: greeting.to_owned(), ..Manners::default() }).await;
        let error = sender(&peer, limits(1)).send(&to("jin@example.com"), MAIL).await.unwrap_err();
        assert_eq!((error.class, error.stage), (class, Stage::Connect), "{greeting}");
    }
}

#[tokio::test]
async fn an_address_beyond_ascii_needs_a_server_that_takes_it() {
    let peer = SmtpPeer::start().await;
    let error = sender(&peer, limits(1)).send(&to("សុខ@example.com"), MAIL).await.unwrap_err();
    assert_eq!((error.class, error.code), (Class::Message, None), "not charged to the address");
    let peer = SmtpPeer::with(Manners {
        offers: vec!["SMTPUTF8".to_owned(), "8BITMIME".to_owned()],
        ..Manners::default()
    })
    .await;
    sender(&peer, limits(1))
        .send(&to("សុខ@example.com"), "Subject: សុខ\r\n\r\n".as_bytes())
        .await
        .unwrap();
    let received = peer.received();
    assert!(received[0].mail.ends_with(" SMTPUTF8 BODY=8BITMIME"), "{received:?}");
    assert_eq!(received[0].to, "សុខ@example.com");
}
