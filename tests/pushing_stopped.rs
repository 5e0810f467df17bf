//! What waits or is on its way when somebody stops a bulletin, when its way out is closed, or when its reader stops.

use std::time::Duration;

use chrono::TimeDelta;
use maru::bulletins::{self, Accepted, Refusal, State};
use maru::db::Tx;
use maru::deliveries::channels::email::Mailer;
use maru::deliveries::{Channel, jobs};
use maru::subscriptions;
use tokio::sync::watch;
use tokio::time::sleep;

use crate::on_both;
use crate::support::House;
use crate::support::bulletins::{KHMER, approve, counts, find, push, states, writer, written};
use crate::support::mails::{limits, sender};
use crate::support::smtp_peer::{Answer, SmtpPeer};
use crate::support::subscribers::{subscribed, subscriber};

on_both! {
    /// It is stopped while mails are on their way: what comes back does not leave again.
    async fn what_comes_back_after_a_stop_does_not_leave_again(house: House) {
        subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        house.deliver().await?;
        let peer = SmtpPeer::start().await;
        peer.answer("sokha@example.com", Answer::Rcpt("451 4.3.0 Later".to_owned()));
        let sender = sender(&peer, limits(2));
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender)));
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        // As while a worker holds it: leased, and not back yet.
        const LEASED: &str = "update deliveries set state = 'sending' where class = 'bulletin'";
        const BACK: &str = "update deliveries set state = 'ready' where class = 'bulletin'";
        run(&house, LEASED).await?;
        let (by, now) = (writer(&house).await?, house.clock.now());
        let mut tx = house.app.db.begin().await?;
        bulletins::stop(&mut tx, id, by, now).await??;
        tx.commit().await?;
        run(&house, BACK).await?;
        peer.answer("sokha@example.com", Answer::SlowDot(Duration::ZERO));
        house.deliver().await?;
        assert!(peer.received().is_empty(), "it left after the stop");
        assert_eq!(counts(&house, id).await?, states(&[("suppressed", 1)]));
    }

    /// Nobody sends by a way that was stopped: after two days what waits is given up, and it is said.
    async fn what_waits_for_ever_is_given_up(house: House) {
        subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        house.deliver().await?;
        let peer = SmtpPeer::start().await;
        peer.answer("sokha@example.com", Answer::Rcpt("550 5.7.1 Not from you".to_owned()));
        let sender = sender(&peer, limits(2));
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender)));
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        house.deliver().await?;
        assert_eq!(counts(&house, id).await?, states(&[("ready", 1)]), "the way is stopped");
        house.pass(TimeDelta::hours(49));
        house.deliver().await?;
        push(&house).await?;
        assert_eq!(counts(&house, id).await?, states(&[("failed", 1)]));
        assert_eq!(find(&house, id).await?.state, State::Done);
    }

    /// She stops while the mail server is down and her mail waits: it is not sent.
    async fn who_stops_meanwhile_gets_nothing(house: House) {
        let page = subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        let mut tx = house.app.db.begin().await?;
        let (reason, now) = (subscriptions::Reason::Unsubscribed, house.clock.now());
        subscriptions::end_all(&mut tx, subscriber(&house, &page), reason, now).await?;
        tx.commit().await?;
        house.deliver().await?;
        assert_eq!(counts(&house, id).await?, states(&[("suppressed", 1)]));
        assert!(house.mails()?.iter().all(|mail| mail.subject() != Some(KHMER.0)));
    }

    /// A slow server holds up a batch that is leased already; who stops meanwhile gets nothing of it.
    async fn who_stops_while_it_leaves_gets_nothing(house: House) {
        let mut pages = Vec::new();
        for number in 0..12 {
            let address = format!("q{number:02}@example.com");
            pages.push(subscribed(&house, &address, "km", &["wages"]).await?);
        }
        house.deliver().await?;
        let peer = SmtpPeer::start().await;
        let sender = sender(&peer, limits(1));
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender)));
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        for number in 0..4 {
            let slow = Answer::SlowDot(Duration::from_secs(1));
            peer.answer(&format!("q{number:02}@example.com"), slow);
        }
        let (stop, stopped) = watch::channel(false);
        let worker = tokio::spawn(jobs::run(house.post.clone(), Channel::Email, stopped));
        while counts(&house, id).await?.iter().all(|(state, _)| state != "sending") {
            sleep(Duration::from_millis(20)).await;
        }
        // Between the lease of all and the last of them.
        house.pass(TimeDelta::milliseconds(1));
        house.visitor().post(&format!("{}/end", pages[11]), &[]).await?;
        while counts(&house, id).await? != states(&[("sent", 11), ("suppressed", 1)]) {
            sleep(Duration::from_millis(50)).await;
        }
        stop.send(true)?;
        worker.await?;
        assert!(peer.received().iter().all(|mail| mail.to != "q11@example.com"), "she had stopped");
    }

    /// Somebody sees a mistake and stops it: what has not left does not leave.
    async fn a_bulletin_is_stopped(house: House) {
        subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        let id = written(&house).await?;
        let by = writer(&house).await?;
        let now = house.clock.now();
        let mut tx = house.app.db.begin().await?;
        assert_eq!(bulletins::stop(&mut tx, id, by, now).await?, Err(Refusal::NotSending));
        drop(tx);
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        let mut tx = house.app.db.begin().await?;
        bulletins::stop(&mut tx, id, by, now).await??;
        tx.commit().await?;
        push(&house).await?;
        house.deliver().await?;
        assert_eq!(counts(&house, id).await?, states(&[("suppressed", 1)]));
        assert_eq!(find(&house, id).await?.state, State::Stopped);
    }
}

async fn run(house: &House, sql: &'static str) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(sql).execute(&mut **tx).await.map(|_| ())?,
        Tx::Postgres(tx) => sqlx::query(sql).execute(&mut **tx).await.map(|_| ())?,
    }
    tx.commit().await
}
