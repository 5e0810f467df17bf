//! A way out under trouble: a server that wants less, one that is not there, a clock that is set back, and one
//! rate for all machines.

use std::time::{Duration, Instant};

use chrono::TimeDelta;
use maru::bulletins::Accepted;
use maru::clock::Clock;
use maru::deliveries::channels::email::{Mailer, Sender, SmtpUrl};
use maru::deliveries::jobs::Post;
use maru::deliveries::{self, Channel, Class, Route, State, jobs};
use tokio::sync::watch;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::bulletins::{approve, counts, push, states, written};
use crate::support::mails::{limits, sender};
use crate::support::outbox::{letter, notice, post};
use crate::support::readers::{Says, says};
use crate::support::smtp_peer::{Answer, SmtpPeer};
use crate::support::subscribers::{subscribed, subscriber};
use crate::support::telegram::TelegramApi;

const JIN: &str = "jin.park@example.com";
const MINA: &str = "mina@example.com";

async fn route(house: &House) -> anyhow::Result<Route> {
    deliveries::route(&mut house.app.db.read().await?, Channel::Email).await
}

async fn state(house: &House, id: Uuid) -> anyhow::Result<State> {
    let found = deliveries::find(&mut house.app.db.read().await?, id).await?;
    Ok(found.expect("a delivery").state)
}

on_both! {
    /// The server wants less: half as many connections, and one more in each minute that goes well, also for a
    /// worker that was started anew.
    async fn a_busy_server_gets_half(house: House) {
        let peer = SmtpPeer::start().await;
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender(&peer, limits(4)))));
        peer.answer(JIN, Answer::Rcpt("421 4.7.0 Too many connections".to_owned()));
        notice(&house, JIN).await?;
        house.deliver().await?;
        assert_eq!(route(&house).await?.allowed, Some(2));
        peer.answer(JIN, Answer::Dot("250 2.0.0 Ok".to_owned()));
        for allowed in [Some(2), Some(3), None] {
            house.pass(TimeDelta::minutes(1));
            notice(&house, MINA).await?;
            house.deliver().await?;
            assert_eq!(route(&house).await?.allowed, allowed);
        }
        assert_eq!(peer.received().len(), 4);
    }

    /// Nobody is there: the way rests ten seconds, then twice as long each time; one letter looks whether
    /// somebody is there again, and the rest follow it.
    async fn a_server_that_is_not_there_is_asked_more_rarely(house: House) {
        let address = {
            let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
            gone.local_addr()?
        };
        let url = SmtpUrl::parse(&format!("smtp://{address}"))?;
        let house = house.with_mailer(Mailer::Smtp(Box::new(Sender::new(url, limits(3), b"")?)));
        let mut ids = Vec::new();
        for _ in 0..10 {
            ids.push(notice(&house, MINA).await?);
        }
        for seconds in [10, 20, 40, 80] {
            house.deliver().await?;
            let rests = route(&house).await?.frozen_until.expect("a rest") - house.clock.now();
            assert_eq!(rests.num_seconds(), seconds);
            house.pass(TimeDelta::seconds(seconds - 1));
            house.deliver().await?;
            assert!(route(&house).await?.is_closed(house.clock.now()), "it did not wait");
            house.pass(TimeDelta::seconds(1));
        }
        let peer = SmtpPeer::at(address).await;
        house.deliver().await?;
        assert_eq!(peer.received().len(), 10);
        assert_eq!((route(&house).await?.failures, route(&house).await?.frozen_until), (0, None));
        for id in ids {
            assert_eq!(state(&house, id).await?, State::Sent);
        }
    }

    /// Nobody is there. The one that is to look whether somebody is there again is for a reader with quiet hours, and
    /// waits: nobody was asked, so the others do not go out as if somebody had answered.
    async fn quiet_hours_say_nothing_of_a_server(house: House) {
        let page = subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        house.deliver().await?;
        let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
        let url = SmtpUrl::parse(&format!("smtp://{gone}"))?;
        let house = house.with_mailer(Mailer::Smtp(Box::new(Sender::new(url, limits(3), b"")?)));
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        house.deliver().await?;
        assert_eq!(route(&house).await?.failures, 1);
        let quiet = Some(("00:00", "23:00"));
        says(&house, subscriber(&house, &page), Says { quiet, ..Says::default() }).await?;
        house.pass(TimeDelta::seconds(10));
        house.deliver().await?;
        assert_eq!(counts(&house, id).await?, states(&[("ready", 1)]));
        assert_eq!(route(&house).await?.failures, 1, "somebody is said to be there");
        notice(&house, MINA).await?;
        house.deliver().await?;
        let rests = route(&house).await?.frozen_until.expect("a rest") - house.clock.now();
        assert_eq!(rests.num_seconds(), 20);
    }

    /// The clock was wrong and is set back by three hours: neither a rest nor a lease that ends in the future
    /// keeps anything waiting until then.
    async fn a_clock_set_back_stalls_nothing(house: House) {
        let peer = SmtpPeer::start().await;
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender(&peer, limits(2)))));
        peer.answer(MINA, Answer::SlowDot(Duration::from_secs(60)));
        let leased = notice(&house, MINA).await?;
        let killed = tokio::time::timeout(Duration::from_secs(1), jobs::round(&house.post)).await;
        assert!(killed.is_err() && state(&house, leased).await? == State::Sending);
        peer.answer(JIN, Answer::Rcpt("421 4.7.0 Too much".to_owned()));
        let put_back = notice(&house, JIN).await?;
        house.deliver().await?;
        assert!(route(&house).await?.is_closed(house.clock.now()));
        let waiting = notice(&house, "dara@example.com").await?;

        house.pass(TimeDelta::hours(-3));
        for to in [JIN, MINA] {
            peer.answer(to, Answer::Dot("250 2.0.0 Ok".to_owned()));
        }
        house.deliver().await?;
        assert_eq!(state(&house, leased).await?, State::Unknown);
        for id in [put_back, waiting] {
            assert_eq!(state(&house, id).await?, State::Sent);
        }
        house.pass(TimeDelta::minutes(11));
        house.deliver().await?;
        assert_eq!(state(&house, leased).await?, State::Sent);
    }

    /// Two machines send for one bot: together they never send more than it may, one slot is left for what
    /// somebody waits for, and nothing goes twice.
    async fn two_machines_keep_one_rate(house: House) {
        let api = TelegramApi::start().await;
        let clock = Clock::System;
        for chat in 1..=75 {
            let run = letter(Class::Bulletin, Channel::Telegram, &(88_000 + chat).to_string());
            post(&house, &[run], clock.now()).await?;
        }
        let (stop, stopped) = watch::channel(false);
        let mut workers = Vec::new();
        for app in [house.app.clone(), house.another().await?] {
            let telegram = Some(api.bot());
            let post = Post { clock: clock.clone(), telegram, ..app.post.clone() };
            workers.push(tokio::spawn(jobs::run(post, Channel::Telegram, stopped.clone())));
        }
        let begun = Instant::now();
        tokio::time::sleep(Duration::from_millis(1_500)).await;
        let reply = letter(Class::Reply, Channel::Telegram, "99001");
        post(&house, &[reply], clock.now()).await?;
        house.app.wake_telegram();
        while api.count() < 76 && begun.elapsed() < Duration::from_secs(20) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        stop.send(true)?;
        for worker in workers {
            worker.await?;
        }
        let sent = api.sent();
        assert_eq!(sent.len(), 76);
        let chats: std::collections::BTreeSet<i64> = sent.iter().map(|sent| sent.chat).collect();
        assert_eq!(chats.len(), 76, "somebody got it twice");
        for (first, from) in sent.iter().enumerate() {
            let second = |at: Instant| at.duration_since(from.at) < Duration::from_secs(1);
            let within = sent[first..].iter().take_while(|sent| second(sent.at)).count();
            // Thirty, and what a busy machine delayed by a moment.
            assert!(within <= 34, "{within} in a second");
        }
        let reply = sent.iter().position(|sent| sent.chat == 99_001).expect("the reply");
        assert!(reply < 75, "it stood behind all of them");
    }
}
