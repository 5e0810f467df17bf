//! Mail servers that do what they like: each letter is judged by what became of it, and nobody else waits for it.

use std::time::Duration;

use chrono::TimeDelta;
use maru::deliveries::channels::email::{Limits, Mailer, Sender, SmtpUrl};
use maru::deliveries::{self, Channel, Class, Content, Letter, State};
use maru::language::Lang;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::mails::limits;
use crate::support::smtp_peer::{Answer, Manners, SmtpPeer};

const FOR_EVER: Duration = Duration::from_secs(3_600);

/// Posts a letter to each of these.
pub async fn post(
    house: &House,
    channel: Channel,
    addresses: &[&str],
) -> anyhow::Result<Vec<Uuid>> {
    let (ring, now) = (&house.app.ring, house.clock.now());
    let mut tx = house.app.db.begin().await?;
    let mut ids = Vec::new();
    for address in addresses {
        let content = Content {
            subject: "소식".to_owned(),
            text: "안녕하세요".to_owned(),
            ..Content::default()
        };
        let letter = Letter {
            class: Class::Notice,
            channel,
            lang: Lang::KOREAN,
            address: (*address).to_owned(),
            content,
            not_after: None,
        };
        let sealed = deliveries::seal(ring, &letter, now);
        ids.push(deliveries::post(&mut tx, &sealed, now).await?);
    }
    tx.commit().await?;
    Ok(ids)
}

pub async fn states(house: &House, ids: &[Uuid]) -> anyhow::Result<Vec<State>> {
    let mut tx = house.app.db.read().await?;
    let mut states = Vec::new();
    for id in ids {
        states.push(deliveries::find(&mut tx, *id).await?.expect("a delivery").state);
    }
    Ok(states)
}

/// A sender that waits a moment instead of minutes.
pub fn impatient(peer: &SmtpPeer) -> anyhow::Result<Mailer> {
    let moment = Duration::from_millis(400);
    let limits = Limits { command: moment, end_of_data: moment, ..limits(4) };
    let url = SmtpUrl::parse(&format!("smtp://{}", peer.address))?;
    Ok(Mailer::Smtp(Box::new(Sender::new(url, limits, b"")?)))
}

/// How many mails came for an address, and under how many names.
pub fn came(peer: &SmtpPeer, address: &str) -> (usize, usize) {
    let mails = peer.received();
    let mails: Vec<String> = mails
        .iter()
        .filter(|mail| mail.to == address)
        .map(|mail| String::from_utf8_lossy(&mail.data).into_owned())
        .collect();
    let mut names: Vec<&str> = mails
        .iter()
        .filter_map(|mail| mail.lines().find(|line| line.starts_with("Message-ID:")))
        .collect();
    names.sort_unstable();
    names.dedup();
    (mails.len(), names.len())
}

on_both! {
    /// Later, never, a hang-up before and after the message, silence before and after it, words that are no SMTP:
    /// whoever is well gets hers at once, and when the server is well again all the others do but the one who is
    /// gone. What comes twice was unknown before, and has the same name.
    async fn a_server_does_what_it_likes(house: House) {
        let peer = SmtpPeer::start().await;
        let house = house.with_mailer(impatient(&peer)?);
        let told = [
            ("later@a.example", Answer::Rcpt("451 4.3.0 Try again later".to_owned()), State::Ready),
            ("data@a.example", Answer::Data("451 4.3.0 Queue trouble".to_owned()), State::Ready),
            ("gone@b.example", Answer::Rcpt("550 5.1.1 User unknown".to_owned()), State::Failed),
            ("before@c.example", Answer::HangUpAtRcpt, State::Ready),
            ("after@c.example", Answer::HangUpAfterDot, State::Unknown),
            ("silent@d.example", Answer::SlowRcpt(FOR_EVER), State::Ready),
            ("still@d.example", Answer::SlowDot(FOR_EVER), State::Unknown),
            ("what@e.example", Answer::Rcpt("\u{1}\u{2}<html>".to_owned()), State::Ready),
            ("nonsense@e.example", Answer::Dot("<html>Bad gateway</html>".to_owned()), State::Unknown),
            ("well@f.example", Answer::Dot("250 2.0.0 Ok".to_owned()), State::Sent),
            ("also@f.example", Answer::Dot("250 2.0.0 Ok".to_owned()), State::Sent),
        ];
        for (address, answer, _) in &told {
            peer.answer(address, answer.clone());
        }
        let addresses = told.each_ref().map(|(address, ..)| *address);
        let ids = post(&house, Channel::Email, &addresses).await?;
        house.deliver().await?;
        for (state, (address, _, expected)) in states(&house, &ids).await?.into_iter().zip(&told) {
            assert_eq!(state, *expected, "{address}");
        }
        for (address, _, expected) in &told {
            if *expected != State::Failed {
                peer.answer(address, Answer::Dot("250 2.0.0 Ok".to_owned()));
            }
        }
        for _ in 0..15 {
            house.pass(TimeDelta::minutes(1));
            house.deliver().await?;
        }
        for (id, (address, _, first)) in ids.iter().zip(&told) {
            let state = states(&house, &[*id]).await?[0];
            let tries = deliveries::attempts(&mut house.app.db.read().await?, *id).await?;
            let unknown = tries.iter().filter(|attempt| attempt.class == "unknown").count();
            match first {
                State::Failed => assert_eq!((state, came(&peer, address)), (State::Failed, (0, 0))),
                State::Unknown => {
                    assert_eq!((state, came(&peer, address)), (State::Sent, (2, 1)), "{address}");
                    assert_eq!(unknown, 1, "{address}");
                }
                _ => {
                    assert_eq!((state, came(&peer, address)), (State::Sent, (1, 1)), "{address}");
                    assert_eq!(unknown, 0, "{address}");
                }
            }
        }
    }

    /// Too much: the way rests for a minute, and then everybody gets hers, once.
    async fn a_server_that_has_too_much_is_left_alone_for_a_minute(house: House) {
        let peer = SmtpPeer::start().await;
        let house = house.with_mailer(impatient(&peer)?);
        peer.answer("much@a.example", Answer::Rcpt("421 4.7.0 Too much, closing".to_owned()));
        let ids = post(&house, Channel::Email, &["much@a.example"]).await?;
        house.deliver().await?;
        let others = post(&house, Channel::Email, &["well@b.example", "also@b.example"]).await?;
        house.deliver().await?;
        assert!(peer.received().is_empty(), "it rests");
        peer.answer("much@a.example", Answer::Dot("250 2.0.0 Ok".to_owned()));
        house.pass(TimeDelta::minutes(1));
        house.deliver().await?;
        for ids in [ids, others] {
            assert!(states(&house, &ids).await?.iter().all(|state| *state == State::Sent));
        }
        assert_eq!(peer.received().len(), 3);
    }

    /// Something else answers there, which is no mail server; later one does. Nothing is lost, and nothing failed.
    async fn something_else_answers(house: House) {
        let greeting = "SSH-2.0-OpenSSH_9.9".to_owned();
        let peer = SmtpPeer::with(Manners { greeting, ..Manners::default() }).await;
        let address = peer.address;
        let house = house.with_mailer(impatient(&peer)?);
        let readers: Vec<String> = (0..20).map(|number| format!("r{number}@a.example")).collect();
        let readers: Vec<&str> = readers.iter().map(String::as_str).collect();
        let ids = post(&house, Channel::Email, &readers).await?;
        for _ in 0..4 {
            house.deliver().await?;
            house.pass(TimeDelta::minutes(1));
        }
        assert!(states(&house, &ids).await?.iter().all(|state| *state == State::Ready));
        assert!(peer.connections() < 20, "{} tries", peer.connections());
        drop(peer);
        tokio::time::sleep(Duration::from_millis(100)).await;
        let peer = SmtpPeer::at(address).await;
        for _ in 0..6 {
            house.pass(TimeDelta::minutes(1));
            house.deliver().await?;
        }
        assert!(states(&house, &ids).await?.iter().all(|state| *state == State::Sent));
        assert_eq!(peer.received().len(), 20);
    }
}
