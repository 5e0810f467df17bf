//! What is to be sent is sent, once, whatever happens to the mail server, to the worker or to the line.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::TimeDelta;
use maru::db::Tx;
use maru::deliveries::channels::email::{Mailer, Sender, SmtpUrl};
use maru::deliveries::{self, Channel, Class, Content, Delivery, Letter, Route, State, jobs};
use maru::language::Lang;
use tokio::sync::watch;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::mails::{limits, sender};
use crate::support::smtp_peer::{Answer, SmtpPeer};

const JIN: &str = "jin.park@example.com";

fn letter(to: &str) -> Letter {
    Letter {
        class: Class::Notice,
        channel: Channel::Email,
        lang: Lang::KOREAN,
        address: to.to_owned(),
        content: Content {
            subject: "a-subject-that-nobody-else-writes".to_owned(),
            text: "안녕하세요".to_owned(),
            ..Content::default()
        },
        not_after: None,
    }
}

async fn post(house: &House, letters: &[Letter]) -> anyhow::Result<Vec<Uuid>> {
    let (app, now) = (&house.app, house.clock.now());
    let mut tx = app.db.begin().await?;
    let mut ids = Vec::new();
    for letter in letters {
        let sealed = deliveries::seal(&app.ring, letter, now);
        ids.push(deliveries::post(&mut tx, &sealed, now).await?);
    }
    tx.commit().await?;
    Ok(ids)
}

async fn post_to(house: &House, to: &str) -> anyhow::Result<Uuid> {
    Ok(post(house, &[letter(to)]).await?[0])
}

/// The house with its mail going to the peer, over a few connections.
fn by(peer: &SmtpPeer, connections: usize, house: House) -> House {
    let sender = sender(peer, limits(connections));
    house.with_mailer(Mailer::Smtp(Box::new(sender)))
}

async fn state_of(house: &House, id: Uuid) -> anyhow::Result<Delivery> {
    let found = deliveries::find(&mut house.app.db.read().await?, id).await?;
    found.ok_or_else(|| anyhow::anyhow!("no such delivery"))
}

async fn tries(house: &House, id: Uuid) -> anyhow::Result<Vec<(String, Option<String>)>> {
    let tries = deliveries::attempts(&mut house.app.db.read().await?, id).await?;
    Ok(tries.into_iter().map(|try_| (try_.class, try_.code)).collect())
}

async fn route(house: &House) -> anyhow::Result<Route> {
    deliveries::route(&mut house.app.db.read().await?, Channel::Email).await
}

async fn reopen(house: &House) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    deliveries::reopen(&mut tx, Channel::Email).await?;
    tx.commit().await
}

/// The sealed columns of a row as they lie in the database.
async fn sealed(house: &House, id: Uuid) -> anyhow::Result<Vec<u8>> {
    const SQL: &str = "select address_sealed, content_sealed from deliveries where id = $1";
    type Row = (Option<Vec<u8>>, Option<Vec<u8>>);
    let (address, content): Row = match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_as(SQL).bind(id).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_as(SQL).bind(id).fetch_one(&mut *tx).await?,
    };
    Ok([address.unwrap_or_default(), content.unwrap_or_default()].concat())
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// How often each mail came to the peer, by its `Message-ID`.
fn arrivals(peer: &SmtpPeer) -> BTreeMap<String, usize> {
    let mut arrivals = BTreeMap::new();
    for received in peer.received() {
        let mail = mail_parser::MessageParser::default().parse(&received.data);
        let id = mail.and_then(|mail| mail.message_id().map(str::to_owned));
        *arrivals.entry(id.expect("a Message-ID")).or_insert(0) += 1;
    }
    arrivals
}

async fn waits_for(what: impl Fn() -> bool) {
    for _ in 0..1_000 {
        if what() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it did not come");
}

on_both! {
    /// A letter written while the mail server is down arrives when it is back, and costs no try.
    async fn a_letter_waits_for_the_server(house: House) {
        let address = {
            let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
            gone.local_addr()?
        };
        let url = SmtpUrl::parse(&format!("smtp://{address}"))?;
        let house = house.with_mailer(Mailer::Smtp(Box::new(Sender::new(url, limits(2), b"")?)));
        let id = post_to(&house, JIN).await?;
        house.deliver().await?;
        let waiting = state_of(&house, id).await?;
        assert_eq!((waiting.state, waiting.attempts), (State::Ready, 0));
        assert!(waiting.last_detail.is_some() && route(&house).await?.frozen_until.is_some());

        let peer = SmtpPeer::at(address).await;
        house.deliver().await?;
        assert!(peer.received().is_empty(), "the route did not rest");
        house.pass(TimeDelta::minutes(1));
        house.deliver().await?;
        house.deliver().await?;
        assert_eq!(peer.received().len(), 1);
        let sent = state_of(&house, id).await?;
        assert_eq!((sent.state, sent.attempts, sent.last_code.as_deref()), (State::Sent, 1, Some("250")));
    }

    /// A worker that dies in the middle of two hundred letters loses none; what had gone out and was not
    /// noted goes twice, under the same name, and can be seen.
    async fn a_worker_that_dies_loses_nothing(house: House) {
        let peer = SmtpPeer::start().await;
        peer.answer(JIN, Answer::SlowDot(Duration::from_millis(20)));
        let house = by(&peer, 4, house);
        let ids = post(&house, &vec![letter(JIN); 200]).await?;
        let (_stop, stopped) = watch::channel(false);
        let worker = tokio::spawn(jobs::run(house.post.clone(), Channel::Email, stopped));
        waits_for(|| peer.received().len() >= 60).await;
        worker.abort();
        assert!(worker.await.is_err_and(|end| end.is_cancelled()));

        house.deliver().await?;
        assert!(peer.received().len() < 120, "a lease did not hold");
        house.pass(TimeDelta::minutes(16));
        house.deliver().await?;
        house.pass(TimeDelta::minutes(11));
        house.deliver().await?;

        let arrivals = arrivals(&peer);
        assert_eq!(arrivals.len(), 200, "letters were lost");
        let twice = arrivals.values().filter(|times| **times == 2).count();
        assert!(arrivals.values().all(|times| *times <= 2));
        let mut unknown = 0;
        for id in ids {
            assert_eq!(state_of(&house, id).await?.state, State::Sent);
            unknown += tries(&house, id).await?.len();
        }
        assert!(unknown < 200 && twice <= unknown, "{twice} went twice, {unknown} are seen");
        assert!(twice <= 40, "{twice} letters went twice");
    }

    /// Told to stop, the worker finishes what is under way and gives the rest back at once.
    async fn a_worker_that_is_told_to_stop_gives_back(house: House) {
        let peer = SmtpPeer::start().await;
        peer.answer(JIN, Answer::SlowDot(Duration::from_millis(20)));
        let house = by(&peer, 2, house);
        let ids = post(&house, &vec![letter(JIN); 100]).await?;
        let (stop, stopped) = watch::channel(false);
        let worker = tokio::spawn(jobs::run(house.post.clone(), Channel::Email, stopped));
        waits_for(|| peer.received().len() >= 10).await;
        stop.send(true)?;
        worker.await?;
        let sent = peer.received().len();
        assert!((10..60).contains(&sent), "{sent}");
        let mut states = BTreeMap::new();
        for id in ids {
            *states.entry(state_of(&house, id).await?.state.as_str()).or_insert(0) += 1;
        }
        assert_eq!(states, BTreeMap::from([("ready", 100 - sent), ("sent", sent)]));
        house.deliver().await?;
        assert_eq!(arrivals(&peer).values().sum::<usize>(), 100);
    }

    /// A mailbox that is busy is tried later; one that is not there is given up, with the server's reason.
    async fn a_refusal_is_kept_with_its_code(house: House) {
        let peer = SmtpPeer::start().await;
        peer.answer("busy@example.com", Answer::Rcpt("450 4.2.0 Mailbox busy".to_owned()));
        peer.answer(JIN, Answer::Rcpt(format!("550 5.1.1 <{JIN}> unknown")));
        let house = by(&peer, 1, house);
        let (busy, gone) = (post_to(&house, "busy@example.com").await?, post_to(&house, JIN).await?);
        house.deliver().await?;
        let later = state_of(&house, busy).await?;
        assert_eq!((later.state, later.attempts), (State::Ready, 1));
        let wait = (later.due_at - house.clock.now()).num_seconds();
        assert!((60..=72).contains(&wait), "{wait}");
        assert_eq!(tries(&house, busy).await?, [("later".to_owned(), Some("450 4.2.0".to_owned()))]);
        let failed = state_of(&house, gone).await?;
        assert_eq!((failed.state, failed.attempts), (State::Failed, 1));
        assert_eq!(tries(&house, gone).await?, [("address".to_owned(), Some("550 5.1.1".to_owned()))]);
        assert!(failed.last_detail.is_some_and(|said| !said.contains("jin.park")));

        peer.answer("busy@example.com", Answer::Dot("250 2.0.0 Ok".to_owned()));
        house.pass(TimeDelta::minutes(2));
        house.deliver().await?;
        let sent = state_of(&house, busy).await?;
        assert_eq!((sent.state, sent.attempts), (State::Sent, 2));
        assert!(!sealed(&house, gone).await?.is_empty());
        house.pass(TimeDelta::hours(48));
        house.deliver().await?;
        assert!(sealed(&house, gone).await?.is_empty(), "a letter that failed is kept for ever");
    }

    /// A letter that nobody takes for two days is given up, and one that is worth nothing any more is not
    /// sent at all.
    async fn a_letter_is_not_tried_for_ever(house: House) {
        let peer = SmtpPeer::start().await;
        peer.answer(JIN, Answer::Rcpt("450 4.2.0 Mailbox busy".to_owned()));
        let house = by(&peer, 1, house);
        let id = post_to(&house, JIN).await?;
        for _ in 0..60 {
            house.deliver().await?;
            house.pass(TimeDelta::hours(1));
        }
        let failed = state_of(&house, id).await?;
        assert_eq!(failed.state, State::Failed);
        assert!((8..=12).contains(&failed.attempts), "{} tries", failed.attempts);

        let short = Letter {
            not_after: Some(house.clock.now() + TimeDelta::minutes(5)),
            ..letter("mina@example.com")
        };
        let short = post(&house, &[short]).await?[0];
        house.pass(TimeDelta::minutes(6));
        house.deliver().await?;
        assert_eq!(state_of(&house, short).await?.state, State::Failed);
        assert!(peer.received().is_empty());
    }

    /// "Come back later" lets the whole route rest; no letter is the worse for it.
    async fn a_busy_server_is_left_alone(house: House) {
        let peer = SmtpPeer::start().await;
        peer.answer(JIN, Answer::Rcpt("421 4.7.0 Too much, come back later".to_owned()));
        let house = by(&peer, 1, house);
        let first = post_to(&house, JIN).await?;
        post(&house, &vec![letter("mina@example.com"); 60]).await?;
        house.deliver().await?;
        house.deliver().await?;
        assert!(peer.received().len() < 20, "{} were sent all the same", peer.received().len());
        let waiting = state_of(&house, first).await?;
        assert_eq!((waiting.state, waiting.attempts), (State::Ready, 0));
        assert_eq!(waiting.last_code.as_deref(), Some("421 4.7.0"));
        assert!(route(&house).await?.is_closed(house.clock.now()));

        peer.answer(JIN, Answer::Dot("250 2.0.0 Ok".to_owned()));
        house.pass(TimeDelta::minutes(1));
        house.deliver().await?;
        assert_eq!(peer.received().len(), 61);
        assert!(tries(&house, first).await?.is_empty());
    }

    /// A server that does not want our mail stops the route until somebody has looked, and ends nobody.
    async fn a_policy_stops_the_route(house: House) {
        let peer = SmtpPeer::start().await;
        let house = by(&peer, 1, house);
        let mut ids = Vec::new();
        for number in 0..6 {
            let to = format!("p{number}@example.com");
            peer.answer(&to, Answer::Rcpt("554 5.7.1 Relay access denied".to_owned()));
            ids.push(post_to(&house, &to).await?);
        }
        house.deliver().await?;
        let stopped = route(&house).await?;
        assert!(stopped.stopped_at.is_some());
        assert!(stopped.stopped_reason.is_some_and(|reason| reason.contains("5.7.1")));
        ids.push(post_to(&house, "mina@example.com").await?);
        house.pass(TimeDelta::hours(3));
        house.deliver().await?;
        assert!(peer.received().is_empty());

        for number in 0..6 {
            let to = format!("p{number}@example.com");
            peer.answer(&to, Answer::Dot("250 2.0.0 Ok".to_owned()));
        }
        reopen(&house).await?;
        house.deliver().await?;
        for id in ids {
            assert_eq!(state_of(&house, id).await?.state, State::Sent);
        }
    }

    /// One reader's server does not want our mail: that is tried twice more and given up, and everybody else's
    /// goes out.
    async fn a_policy_towards_one_stops_nobody_else(house: House) {
        let peer = SmtpPeer::start().await;
        peer.answer(JIN, Answer::Rcpt("550 5.7.1 Not wanted here".to_owned()));
        let house = by(&peer, 1, house);
        let refused = post_to(&house, JIN).await?;
        for round in 1..=3 {
            let other = post_to(&house, "mina@example.com").await?;
            house.deliver().await?;
            assert_eq!(state_of(&house, other).await?.state, State::Sent);
            assert_eq!(state_of(&house, refused).await?.attempts, round);
            house.pass(TimeDelta::minutes(10));
        }
        assert!(route(&house).await?.stopped_at.is_none());
        assert_eq!(state_of(&house, refused).await?.state, State::Failed);
        let code = Some("550 5.7.1".to_owned());
        assert_eq!(tries(&house, refused).await?, vec![("policy".to_owned(), code); 3]);
    }

    /// A line that is cut after the message leaves it unknown: it goes once more, and then no more.
    async fn a_mail_that_may_have_arrived_goes_once_more(house: House) {
        let peer = SmtpPeer::start().await;
        peer.answer(JIN, Answer::HangUpAfterDot);
        let house = by(&peer, 1, house);
        let id = post_to(&house, JIN).await?;
        house.deliver().await?;
        assert_eq!(state_of(&house, id).await?.state, State::Unknown);
        house.pass(TimeDelta::minutes(9));
        house.deliver().await?;
        assert_eq!(peer.received().len(), 1);
        for _ in 0..4 {
            house.pass(TimeDelta::minutes(11));
            house.deliver().await?;
        }
        assert_eq!(arrivals(&peer).into_values().collect::<Vec<_>>(), [2]);
        let unknown = state_of(&house, id).await?;
        assert_eq!((unknown.state, unknown.attempts), (State::Unknown, 2));
    }

    /// In the database a letter is sealed, and once it is sent it is gone.
    async fn a_letter_is_sealed_at_rest(house: House) {
        let id = post_to(&house, JIN).await?;
        let at_rest = sealed(&house, id).await?;
        assert!(at_rest.len() > 100);
        for secret in ["jin.park", "example.com", "a-subject-that", "안녕하세요"] {
            assert!(!holds(&at_rest, secret), "{secret}");
        }
        house.deliver().await?;
        assert!(sealed(&house, id).await?.is_empty());
        let mails = house.mails()?;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].subject(), Some("a-subject-that-nobody-else-writes"));
    }
}
