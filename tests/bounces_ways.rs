//! What comes back is taken in by whichever way the house has: a pipe, LMTP, a mailbox, or a relay's post.

use std::net::Ipv4Addr;
use std::time::Duration;

use http::Method;
use maru::bounces::jobs::{self, Rounds};
use maru::bounces::{self, Listens, State};
use serde_json::json;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::timeout;

use crate::on_both;
use crate::support::House;
use crate::support::bounces::{
    GMAIL, POSTFIX, QMAIL, SECRET, comes, is_live, reader, reasons, send, with_bounces,
    with_settings,
};
use crate::support::imap_peer::{ImapPeer, PASSWORD, USER};
use crate::support::lmtp_client::Server;

fn rounds(house: &House) -> Rounds {
    house.app.bounces.clone()
}

/// Relays post with a secret.
async fn post(
    house: &House,
    secret: &str,
    kind: &str,
    body: Vec<u8>,
) -> anyhow::Result<crate::support::Answer> {
    let mut relay = house.visitor().with("authorization", &format!("Bearer {secret}"));
    relay.send(Method::POST, "/hooks/bounces", Some(kind), body).await
}

on_both! {
    /// A mail server speaks LMTP: one report for two of our addresses gets two answers, and each ends one reader. At
    /// a stop the conversation ends politely.
    async fn a_mail_server_hands_over_by_lmtp(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let one = reader(&house, "a@example.com").await?;
        let other = reader(&house, "b@example.com").await?;
        let (_, left) = send(&house, &peer).await?;
        let door = Listens::parse("127.0.0.1:0")?.open().await?;
        let address = door.address().expect("a port");
        let (stop, stopped) = watch::channel(false);
        let listening = tokio::spawn(bounces::listen(door, rounds(&house).intake, stopped));
        let mut server = Server::greet(TcpStream::connect(address).await?).await?;
        assert!(server.says("MAIL FROM:<>").await?.starts_with("503 "));
        assert!(server.says("EHLO mail").await?.starts_with("500 "));
        assert!(server.says("LHLO mail.ansan.example").await?.starts_with("250 SIZE "));
        assert!(server.says("DATA").await?.starts_with("503 "));
        assert!(server.says("MAIL FROM:<> SIZE=99000000").await?.starts_with("552 "));
        // The envelope says whose it is; the report itself does not.
        let mut nobody = left[0].clone();
        (nobody.sender, nobody.message_id) = ("x@ansan.example".to_owned(), "<1@x.example>".to_owned());
        let to = [left[0].sender.as_str(), left[1].sender.as_str()];
        let answers = server.hands_over(&to, &nobody.report(POSTFIX)).await?;
        assert!(answers.iter().all(|answer| answer.starts_with("250 ")), "{answers:?}");
        assert!(!is_live(&house, one).await? && !is_live(&house, other).await?);
        let answers = server.hands_over(&to, b"no report\r\n..\r\nat all").await?;
        assert_eq!(answers.len(), 2);
        assert!(server.says("VRFY x").await?.starts_with("500 "));
        stop.send(true)?;
        assert!(server.hears().await?.starts_with("421 "));
        timeout(Duration::from_secs(20), listening).await??;
    }

    /// What could not be stored is not taken: the mail server keeps it.
    async fn what_is_not_stored_comes_again(house: House) {
        let door = Listens::parse("127.0.0.1:0")?.open().await?;
        let address = door.address().expect("a port");
        let (_stop, stopped) = watch::channel(false);
        let intake = rounds(&house).intake;
        tokio::spawn(bounces::listen(door, intake.clone(), stopped));
        let mut server = Server::greet(TcpStream::connect(address).await?).await?;
        server.says("LHLO mail").await?;
        intake.db.close().await;
        let answers = server.hands_over(&["bounces@ansan.example"], b"a report").await?;
        assert!(answers[0].starts_with("451 4.3.0"), "{answers:?}");
    }

    /// A mailbox is visited: what was understood is moved to one folder, what was not to another, and nothing is
    /// deleted. What was stored before it was moved is stored no second time.
    async fn a_mailbox_is_visited(house: House) {
        let peer = ImapPeer::start().await?;
        let url = format!("imap://{USER}:{}@{}/INBOX", PASSWORD.replace(' ', "%20"), peer.address);
        let (house, smtp) = with_bounces(house).await?;
        let house = with_settings(house, Some(&url), None).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (_, left) = send(&house, &smtp).await?;
        assert_eq!(jobs::round(&rounds(&house)).await?, 0, "an empty mailbox");
        let report = left[0].report(GMAIL);
        // As when it died between storing and moving.
        assert_eq!(comes(&house, report.clone()).await?, State::Counted);
        peer.arrives(&report);
        peer.arrives(&left[0].report(QMAIL));
        assert_eq!(jobs::round(&rounds(&house)).await?, 2);
        assert_eq!((peer.lies("INBOX"), peer.lies("Maru/Done"), peer.lies("Maru/Unread")), (0, 1, 1));
        assert!(!is_live(&house, sokha).await?);
        let (_, open) = bounces::not_understood(&mut house.app.db.read().await?, 1).await?;
        assert_eq!(open, 1);
        let numbers = bounces::numbers(&mut house.app.db.read().await?, house.clock.now()).await?;
        assert_eq!(numbers.hard, 1, "it is counted once");
        assert_eq!(jobs::round(&rounds(&house)).await?, 0);
        assert!(!peer.lost_something(), "something was deleted");
        let wrong = url.replace("seven", "eight");
        let house = with_settings(house, Some(&wrong), None).await?;
        let refused = jobs::round(&rounds(&house)).await.expect_err("a refusal").to_string();
        assert!(!refused.contains("eight"), "{refused}");
    }

    /// An old mail server, which can only copy, does not take one message into the folder: it stays, marked, and the next
    /// one goes on. When there is room again, it follows.
    async fn one_that_stays_holds_up_no_other(house: House) {
        let peer = ImapPeer::start().await?;
        peer.is_old();
        let url = format!("imap://{USER}:{}@{}/INBOX", PASSWORD.replace(' ', "%20"), peer.address);
        let (house, smtp) = with_bounces(house).await?;
        let house = with_settings(house, Some(&url), None).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (_, left) = send(&house, &smtp).await?;
        peer.refuses(Some("qmail-send"));
        peer.arrives(&left[0].report(QMAIL));
        peer.arrives(&left[0].report(GMAIL));
        assert_eq!(jobs::round(&rounds(&house)).await?, 1);
        assert!(!is_live(&house, sokha).await?);
        assert_eq!(peer.marked(), (1, 1));
        assert_eq!((peer.lies("Maru/Done"), peer.lies("Maru/Unread")), (1, 0));
        assert_eq!(jobs::round(&rounds(&house)).await?, 0);
        peer.refuses(None);
        assert_eq!(jobs::round(&rounds(&house)).await?, 1);
        assert_eq!((peer.lies("INBOX"), peer.lies("Maru/Done"), peer.lies("Maru/Unread")), (2, 1, 1));
        assert_eq!(peer.marked(), (0, 2));
        assert_eq!(jobs::round(&rounds(&house)).await?, 0);
    }

    /// After a long run a relay posts hundreds of bounces at once, and each is taken. Whoever guesses at the secret
    /// from the same place is soon told to wait.
    async fn a_relay_may_post_many_at_once(house: House) {
        let house = with_settings(house, None, Some(SECRET)).await?;
        let bears = |secret: &str| {
            let relay = house.visitor().at(Ipv4Addr::new(203, 0, 113, 9).into());
            relay.with("authorization", &format!("Bearer {secret}"))
        };
        let (mut relay, mut stranger) = (bears(SECRET), bears("eight lanterns over the lake"));
        let none = json!({"events": []});
        for _ in 0..200 {
            assert_eq!(relay.post_json("/hooks/bounces", &none).await?.status, 202);
        }
        for _ in 0..60 {
            assert_eq!(stranger.post_json("/hooks/bounces", &none).await?.status, 401);
        }
        assert_eq!(stranger.post_json("/hooks/bounces", &none).await?.status, 429);
        assert_eq!(relay.post_json("/hooks/bounces", &none).await?.status, 202);
        for _ in 0..299 {
            relay.post_json("/hooks/bounces", &none).await?;
        }
        let much = relay.post_json("/hooks/bounces", &none).await?;
        assert_eq!((much.status.as_u16(), much.header("retry-after")), (429, "1"));
    }

    /// A relay posts a report as it came, and what it made of others. Twice is once.
    async fn a_relay_posts_what_came_back(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let house = with_settings(house, None, Some(SECRET)).await?;
        let mut readers = Vec::new();
        for name in ["a", "b", "c", "d"] {
            readers.push(reader(&house, &format!("{name}@example.com")).await?);
        }
        let (_, left) = send(&house, &peer).await?;
        for _ in 0..2 {
            let taken = post(&house, SECRET, "message/rfc822", left[0].report(POSTFIX)).await?;
            assert_eq!((taken.status.as_u16(), taken.json()?), (202, json!({"taken": 1})));
        }
        let events = json!({"events": [
            {"kind": "hard", "token": left[1].token(), "code": "550 5.1.1", "text": "no b@example.com"},
            {"kind": "complaint", "message_id": left[2].message_id},
            // What the relay calls hard is none by its own code.
            {"kind": "hard", "token": left[3].token(), "code": "552 5.2.2"},
            {"kind": "soft", "token": "nobody's"},
        ]});
        for _ in 0..2 {
            let kind = "application/json; charset=utf-8";
            let taken = post(&house, SECRET, kind, events.to_string().into_bytes()).await?;
            assert_eq!((taken.status.as_u16(), taken.json()?), (202, json!({"taken": 4})));
        }
        for (reader, reason) in readers.iter().zip(["unreachable", "unreachable", "complained", "-"]) {
            assert_eq!(reasons(&house, *reader).await?, [reason]);
        }
        let mut tx = house.app.db.read().await?;
        let numbers = bounces::numbers(&mut tx, house.clock.now()).await?;
        assert_eq!((numbers.hard, numbers.soft, numbers.complaints), (2, 1, 1));
        assert_eq!(bounces::not_understood(&mut tx, 9).await?.1, 1, "nobody's token");
    }

    /// Whoever does not know the secret, or sends what is no bounce, is told so, and nothing is kept.
    async fn a_stranger_posts_nothing(house: House) {
        let json = "application/json";
        let off = post(&house, SECRET, json, b"{\"events\": []}".to_vec()).await?;
        assert_eq!(off.status, 404, "{}", off.body);
        let house = with_settings(house, None, Some(SECRET)).await?;
        let check = |secret: &'static str, kind: &'static str, body: Vec<u8>, expected: u16| {
            let house = &house;
            async move {
                let answer = post(house, secret, kind, body).await?;
                assert_eq!(answer.status, expected, "{kind} {}", answer.body);
                if expected != 202 {
                    assert_eq!(answer.header("content-type"), "application/problem+json");
                }
                anyhow::Ok(())
            }
        };
        let event = |event: serde_json::Value| json!({"events": [event]}).to_string().into_bytes();
        check("", json, b"{\"events\": []}".to_vec(), 401).await?;
        check("nine lanterns", json, b"{\"events\": []}".to_vec(), 401).await?;
        check(SECRET, "text/plain", b"hello".to_vec(), 415).await?;
        check(SECRET, "message/rfc822", vec![b'x'; 1024 * 1024 + 1], 413).await?;
        check(SECRET, json, b"{}".to_vec(), 422).await?;
        check(SECRET, json, b"{\"events\"".to_vec(), 422).await?;
        check(SECRET, json, event(json!({"kind": "delayed", "token": "x"})), 422).await?;
        check(SECRET, json, event(json!({"kind": "hard"})), 422).await?;
        check(SECRET, json, event(json!({"kind": "hard", "token": "x", "text": "y".repeat(4_001)})), 422).await?;
        check(SECRET, json, b"{\"events\": []}".to_vec(), 202).await?;
        let nobody = house.visitor().send(Method::POST, "/hooks/bounces", Some(json), Vec::new()).await?;
        assert_eq!(nobody.status, 401);
        assert_eq!(nobody.header("www-authenticate"), "Bearer");
        let (_, open) = bounces::not_understood(&mut house.app.db.read().await?, 1).await?;
        assert_eq!(open, 0);
    }
}
