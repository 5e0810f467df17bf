//! Mail over lines that others can read, and how they cannot.

use maru::deliveries::channels::email::{Class, Sender, SmtpUrl, Stage};
use tokio_rustls::TlsAcceptor;

use crate::support::{
    certificates::{certificate, certificate_of},
    mails::{MAIL, limits, to},
    smtp_peer::{Manners, SmtpPeer},
};

/// Sends one mail by `scheme://localhost:port` + `tls`.
async fn send_by(
    peer: &SmtpPeer,
    before: &str,
    tls: &str,
    roots: &str,
) -> Result<(), (Class, Stage)> {
    let text = format!("{before}localhost:{}{tls}", peer.address.port());
    let url = SmtpUrl::parse(&text).unwrap();
    let sender = Sender::new(url, limits(1), roots.as_bytes()).unwrap();
    for _ in 0..3 {
        let sent = sender.send(&to("jin@example.com"), MAIL).await;
        sent.map_err(|error| (error.class, error.stage))?;
    }
    Ok(())
}

const STOPPED: Result<(), (Class, Stage)> = Err((Class::Policy, Stage::Connect));

#[tokio::test]
async fn a_line_is_encrypted_where_the_server_offers_it() {
    let (acceptor, pem) = certificate();
    let peer = SmtpPeer::with(starttls(&acceptor)).await;
    for tls in ["?tls=required", "?tls=opportunistic"] {
        assert_eq!(send_by(&peer, "smtp://", tls, &pem).await, Ok(()));
    }
    assert!(peer.received().iter().all(|mail| mail.encrypted));
    assert_eq!((peer.received().len(), peer.connections()), (6, 2));
}

#[tokio::test]
async fn a_server_without_encryption_gets_mail_only_where_the_setting_says_so() {
    let plain = SmtpPeer::start().await;
    assert_eq!(send_by(&plain, "smtp://", "?tls=required", "").await, STOPPED);
    assert_eq!(plain.received().len(), 0);
    let sent = send_by(&plain, "smtp://", "?tls=opportunistic", "").await;
    assert_eq!((sent, plain.received().len()), (Ok(()), 3));
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_stops_the_route() {
    let (acceptor, _) = certificate();
    let peer = SmtpPeer::with(starttls(&acceptor)).await;
    for tls in ["?tls=required", "?tls=opportunistic"] {
        assert_eq!(send_by(&peer, "smtp://", tls, "").await, STOPPED);
    }
    assert_eq!(peer.received().len(), 0);
}

/// A certificate that was good once, or is good for another server, stops the route, however the line was begun.
#[tokio::test]
async fn a_certificate_that_is_over_or_of_another_stops_the_route() {
    for (name, until) in [("localhost", 2021), ("mail.other.example", 2100)] {
        let (acceptor, pem) = certificate_of(name, until);
        let peer = SmtpPeer::with(starttls(&acceptor)).await;
        for tls in ["?tls=required", "?tls=opportunistic"] {
            assert_eq!(send_by(&peer, "smtp://", tls, &pem).await, STOPPED, "{name} {until}");
        }
        let wrapped = SmtpPeer::with(Manners { wrapped: true, ..starttls(&acceptor) }).await;
        assert_eq!(send_by(&wrapped, "smtps://", "", &pem).await, STOPPED, "{name} {until}");
        assert_eq!((peer.received().len(), wrapped.received().len()), (0, 0));
    }
}

/// Somebody on the line takes `STARTTLS` out of what the server offers: the mail stays here.
#[tokio::test]
async fn a_line_from_which_the_encryption_was_taken_carries_nothing() {
    let stripped = SmtpPeer::with(Manners {
        offers: vec!["PIPELINING".to_owned(), "XXXXXXXA".to_owned()],
        ..Manners::default()
    })
    .await;
    assert_eq!(send_by(&stripped, "smtp://", "?tls=required", "").await, STOPPED);
    assert!(stripped.commands().iter().all(|command| !command.starts_with("MAIL")));
}

/// Before it sends, an operator learns how the line is encrypted.
#[tokio::test]
async fn the_line_says_how_it_is_encrypted() {
    let (acceptor, pem) = certificate();
    let peer = SmtpPeer::with(starttls(&acceptor)).await;
    let port = peer.address.port();
    let encryption = |url: String, roots: String| async move {
        let url = SmtpUrl::parse(&url).unwrap();
        Sender::new(url, limits(1), roots.as_bytes()).unwrap().encryption().await
    };
    let url = format!("smtp://localhost:{port}?tls=required");
    assert_eq!(encryption(url.clone(), pem).await.unwrap().as_deref(), Some("TLSv1_3"));
    assert_eq!(encryption(url, String::new()).await.unwrap_err().class, Class::Policy);
    let url = format!("smtp://localhost:{port}?tls=none");
    assert_eq!(encryption(url, String::new()).await.unwrap(), None);
    assert_eq!(peer.received().len(), 0);
}

#[tokio::test]
async fn nobody_slips_words_in_before_the_encryption() {
    let (acceptor, pem) = certificate();
    let peer = SmtpPeer::with(Manners {
        slipped_in: "\r\n250 peer.example".to_owned(),
        ..starttls(&acceptor)
    })
    .await;
    assert_eq!(send_by(&peer, "smtp://", "?tls=required", &pem).await, STOPPED);
    assert_eq!(peer.received().len(), 0);
}

fn starttls(acceptor: &TlsAcceptor) -> Manners {
    Manners { tls: Some(acceptor.clone()), ..Manners::default() }
}

#[tokio::test]
async fn a_password_goes_over_an_encrypted_line() {
    let (acceptor, pem) = certificate();
    let manners = |auth: &str| Manners {
        tls: Some(acceptor.clone()),
        wrapped: true,
        auth: Some(auth.to_owned()),
        ..Manners::default()
    };
    let peer = SmtpPeer::with(manners("235 2.7.0 Welcome")).await;
    assert_eq!(send_by(&peer, "smtps://city:s%40cret@", "", &pem).await, Ok(()));
    // Base64 of "\0city\0s@cret" (RFC 4616).
    let login = "AUTH PLAIN AGNpdHkAc0BjcmV0".to_owned();
    assert!(peer.commands().contains(&login), "{:?}", peer.commands());
    assert!(peer.received().iter().all(|mail| mail.encrypted));

    let peer = SmtpPeer::with(manners("535 5.7.8 Who are you?")).await;
    assert_eq!(send_by(&peer, "smtps://city:wrong@", "", &pem).await, STOPPED);
    let peer = SmtpPeer::start().await;
    assert_eq!(send_by(&peer, "smtp://city:pass@", "", "").await, STOPPED);
    assert_eq!(peer.received().len(), 0);
}
