//! Mail over lines that others can read, and how they cannot.

use std::sync::Arc;

use maru::deliveries::channels::email::{Class, Sender, SmtpUrl, Stage};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::ring,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    },
};

use crate::support::{
    mails::{MAIL, limits, to},
    smtp_peer::{Manners, SmtpPeer},
};

/// A certificate for `localhost`: what the server shows, and what to trust.
fn certificate() -> (TlsAcceptor, String) {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    (TlsAcceptor::from(Arc::new(config)), made.cert.pem())
}

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
