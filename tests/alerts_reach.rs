//! Whom an alert, its end and what sets a bulletin right reach: those who got it or may have, and nobody else.

use chrono::TimeDelta;
use http::StatusCode;
use maru::alerts;
use maru::bulletins::State;
use maru::deliveries::channels::email::Mailer;
use maru::staff::Role;
use maru::subscriptions::{ALERTS, Cadence};

use crate::on_both;
use crate::support::House;
use crate::support::alerts::{approve, ask, draw_up, replace, send, subjects_to, work};
use crate::support::bulletins::{counts, find, newest, push, states};
use crate::support::mails::{limits, sender};
use crate::support::readers::{reader, rows, stands};
use crate::support::smtp_peer::{Answer, SmtpPeer};
use crate::support::texts::staff;

const PUBLISHER: &[Role] = &[Role::Publisher];
const SUBJECT: &str = "Extreme heat: warning";
const ENGLISH: &[(&str, &str, Cadence)] = &[(ALERTS, "en", Cadence::AtOnce)];

/// How many mails about the heat an address got.
fn told(house: &House, address: &str) -> anyhow::Result<usize> {
    let subjects = subjects_to(house, address)?;
    Ok(subjects.iter().filter(|subject| subject.contains(SUBJECT)).count())
}

on_both! {
    /// Dara has the alert, nobody knows whether Lan has, and Minh was not reached yet when it was over: he hears
    /// nothing of a danger that he never knew of, and of what may have arrived nobody says that it was not sent.
    async fn its_end_goes_to_whoever_may_have_got_it(house: House) {
        let dara = reader(&house, "dara@example.com", ENGLISH).await?;
        let lan = reader(&house, "lan@example.com", ENGLISH).await?;
        let minh = reader(&house, "minh@example.com", ENGLISH).await?;
        let mut haneul = staff(&house, "haneul", PUBLISHER).await?;
        let mut garam = staff(&house, "garam", PUBLISHER).await?;
        let path = send(&mut haneul, &mut garam).await?;
        push(&house).await?;
        let alert = newest(&house).await?.id;
        stands(&house, (alert, dara), ("sent", 0)).await?;
        stands(&house, (alert, lan), ("ready", 1)).await?;
        let over = haneul.post(&format!("{path}/over"), &[]).await?;
        assert_eq!(over.status, StatusCode::SEE_OTHER, "{}", over.text());
        let split = states(&[("sent", 1), ("suppressed", 1), ("unknown", 1)]);
        assert_eq!(counts(&house, alert).await?, split);
        // Of a million, most rows still stand as they did when it was stopped.
        stands(&house, (alert, minh), ("ready", 0)).await?;
        stands(&house, (alert, lan), ("ready", 1)).await?;
        push(&house).await?;
        assert_eq!(rows(&house, minh).await?.len(), 1, "he is told of the end");
        for told in [dara, lan] {
            assert_eq!(rows(&house, told).await?.len(), 2);
        }
        house.deliver().await?;
        assert_eq!(counts(&house, alert).await?, split);
        assert_eq!(told(&house, "minh@example.com")?, 0);
        assert_eq!(told(&house, "dara@example.com")?, 1);
    }

    /// Dara has an alert, and one that took the place of one that took its place: she hears once that it is over.
    async fn its_end_goes_once_to_whoever_got_several(house: House) {
        reader(&house, "dara@example.com", ENGLISH).await?;
        house.deliver().await?;
        let mut haneul = staff(&house, "haneul", PUBLISHER).await?;
        let mut garam = staff(&house, "garam", PUBLISHER).await?;
        let mut path = send(&mut haneul, &mut garam).await?;
        work(&house).await?;
        for both in [false, true] {
            path = replace(&mut haneul, &mut garam, &path, "warning").await?;
            // The first one is replaced before it went round, the second one reaches her.
            if both {
                work(&house).await?;
            }
        }
        let over = haneul.post(&format!("{path}/over"), &[]).await?;
        assert_eq!(over.status, StatusCode::SEE_OTHER, "{}", over.text());
        work(&house).await?;
        let got = subjects_to(&house, "dara@example.com")?;
        let ends = got.iter().filter(|subject| subject.contains("over")).count();
        assert_eq!(ends, 1, "{got:?}");
    }

    /// The same where nothing but the first one reached her.
    async fn its_end_goes_to_whoever_got_only_the_first(house: House) {
        reader(&house, "dara@example.com", ENGLISH).await?;
        house.deliver().await?;
        let mut haneul = staff(&house, "haneul", PUBLISHER).await?;
        let mut garam = staff(&house, "garam", PUBLISHER).await?;
        let path = send(&mut haneul, &mut garam).await?;
        work(&house).await?;
        let new = replace(&mut haneul, &mut garam, &path, "warning").await?;
        let over = haneul.post(&format!("{new}/over"), &[]).await?;
        assert_eq!(over.status, StatusCode::SEE_OTHER, "{}", over.text());
        work(&house).await?;
        let got = subjects_to(&house, "dara@example.com")?;
        assert!(got.last().is_some_and(|subject| subject.contains("over")), "{got:?}");
        assert_eq!(told(&house, "dara@example.com")?, 2, "{got:?}");
    }

    /// It goes on until tomorrow while some wait for their mail, as they would where the server is down for hours:
    /// they get it when it is up again.
    async fn what_waits_goes_on_with_its_alert(house: House) {
        reader(&house, "dara@example.com", ENGLISH).await?;
        house.deliver().await?;
        let mut haneul = staff(&house, "haneul", PUBLISHER).await?;
        let mut garam = staff(&house, "garam", PUBLISHER).await?;
        let path = send(&mut haneul, &mut garam).await?;
        push(&house).await?;
        let longer = [("until", "2026-11-24T18:00")];
        let done = haneul.post(&format!("{path}/longer"), &longer).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        house.pass(TimeDelta::hours(9));
        work(&house).await?;
        assert_eq!(told(&house, "dara@example.com")?, 1, "six o'clock was not its end any more");
        let alert = newest(&house).await?;
        assert_eq!((alert.state, alert.stopped_at), (State::Done, None));
    }

    /// Its time comes while some wait: they are not warned of what is over, and the newsroom sees that.
    async fn what_waits_ends_with_its_alert(house: House) {
        reader(&house, "dara@example.com", ENGLISH).await?;
        house.deliver().await?;
        let mut haneul = staff(&house, "haneul", PUBLISHER).await?;
        let mut garam = staff(&house, "garam", PUBLISHER).await?;
        send(&mut haneul, &mut garam).await?;
        push(&house).await?;
        let alert = newest(&house).await?.id;
        house.pass(TimeDelta::hours(9));
        alerts::jobs::round(&house.app).await?;
        assert_eq!(find(&house, alert).await?.state, State::Expired);
        assert_eq!(counts(&house, alert).await?, states(&[("suppressed", 1)]));
        work(&house).await?;
        assert_eq!(told(&house, "dara@example.com")?, 0);
    }

    /// Dara's mailbox was full when the alert came. It is over, or another one took its place, hours before its time:
    /// nobody is asked whether to warn her now, and whoever asks all the same is refused.
    async fn what_failed_is_not_sent_after_its_end(house: House) {
        reader(&house, "dara@example.com", ENGLISH).await?;
        house.deliver().await?;
        let peer = SmtpPeer::start().await;
        peer.answer("dara@example.com", Answer::Rcpt("552 5.2.2 Full".to_owned()));
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender(&peer, limits(1)))));
        let mut haneul = staff(&house, "haneul", PUBLISHER).await?;
        let mut garam = staff(&house, "garam", PUBLISHER).await?;
        for ends in ["over", "mistake", "instead"] {
            let path = send(&mut haneul, &mut garam).await?;
            work(&house).await?;
            let alert = newest(&house).await?;
            assert_eq!(alert.state, State::Done);
            let page = format!("/newsroom/bulletins/{}", alert.id);
            let report = haneul.get(&format!("{page}/report")).await?;
            assert!(report.body.contains("id=\"again\""), "{}", report.text());
            if ends == "instead" {
                replace(&mut haneul, &mut garam, &path, "warning").await?;
            } else {
                let ended = haneul.post(&format!("{path}/{ends}"), &[]).await?;
                assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.text());
            }
            house.pass(TimeDelta::seconds(1));
            let report = haneul.get(&format!("{page}/report")).await?;
            assert!(!report.body.contains("id=\"again\""), "{ends}: {}", report.text());
            let again = haneul.post(&format!("{page}/again"), &[]).await?;
            assert_eq!(again.status, StatusCode::CONFLICT, "{ends}");
            assert_eq!(counts(&house, alert.id).await?, states(&[("failed", 1)]));
            assert_eq!(find(&house, alert.id).await?.state, State::Done, "it went out");
        }
    }

    /// The mail server takes nothing from this house for a day: that an alert is over is worth nothing any more when
    /// it is well again. The page says so, and how many never heard it.
    async fn an_end_that_never_left_expires(house: House) {
        reader(&house, "dara@example.com", ENGLISH).await?;
        reader(&house, "lan@example.com", ENGLISH).await?;
        house.deliver().await?;
        let mut haneul = staff(&house, "haneul", PUBLISHER).await?;
        let mut garam = staff(&house, "garam", PUBLISHER).await?;
        let path = send(&mut haneul, &mut garam).await?;
        work(&house).await?;
        let peer = SmtpPeer::start().await;
        for name in ["dara", "lan"] {
            let refused = Answer::Rcpt("550 5.7.25 No reverse DNS".to_owned());
            peer.answer(&format!("{name}@example.com"), refused);
        }
        let relay = Mailer::Smtp(Box::new(sender(&peer, limits(1))));
        let house = house.with_mailer(relay);
        let mut sora = staff(&house, "sora", PUBLISHER).await?;
        let over = sora.post(&format!("{path}/over"), &[]).await?;
        assert_eq!(over.status, StatusCode::SEE_OTHER, "{}", over.text());
        let end = newest(&house).await?.id;
        work(&house).await?;
        assert_eq!(find(&house, end).await?.state, State::Sending, "the way out is closed");
        house.pass(TimeDelta::hours(25));
        work(&house).await?;
        assert_eq!(find(&house, end).await?.state, State::Expired);
        assert_eq!(counts(&house, end).await?, states(&[("suppressed", 2)]));
        // Their sessions are over by then.
        let mut nari = staff(&house, "nari", PUBLISHER).await?;
        let page = nari.get(&format!("/newsroom/bulletins/{end}")).await?.text();
        assert!(page.contains("that time has passed") && page.contains("0 of 2"), "{page}");
        let report = nari.get(&format!("/newsroom/bulletins/{end}/report")).await?.text();
        assert!(report.contains("data-label=\"Not sent\">2</td>"), "{report}");
    }

    /// Its time comes before anybody stands in the outbox: the report knows all the same how many it did not reach.
    async fn an_alert_that_never_left_says_whom_it_missed(house: House) {
        reader(&house, "dara@example.com", ENGLISH).await?;
        reader(&house, "lan@example.com", ENGLISH).await?;
        house.deliver().await?;
        let mut haneul = staff(&house, "haneul", PUBLISHER).await?;
        let mut garam = staff(&house, "garam", PUBLISHER).await?;
        let path = draw_up(&mut haneul).await?;
        ask(&mut haneul, &path).await?;
        alerts::jobs::round(&house.app).await?;
        approve(&mut garam, &path).await?;
        let alert = newest(&house).await?.id;
        house.pass(TimeDelta::hours(9));
        work(&house).await?;
        assert_eq!(find(&house, alert).await?.state, State::Expired);
        let report = haneul.get(&format!("/newsroom/bulletins/{alert}/report")).await?.text();
        assert!(report.contains("0 of 2"), "{report}");
    }

    /// Lan subscribes between the draft and the question: the second person reads how many it reaches now.
    async fn its_readers_are_counted_when_it_is_asked_for(house: House) {
        reader(&house, "dara@example.com", ENGLISH).await?;
        let mut haneul = staff(&house, "haneul", PUBLISHER).await?;
        let mut garam = staff(&house, "garam", PUBLISHER).await?;
        let path = draw_up(&mut haneul).await?;
        alerts::jobs::round(&house.app).await?;
        assert!(haneul.get(&path).await?.text().contains("1 in all"));
        reader(&house, "lan@example.com", ENGLISH).await?;
        house.pass(TimeDelta::seconds(1));
        ask(&mut haneul, &path).await?;
        let counting = garam.get(&path).await?;
        assert!(counting.text().contains("are being counted"), "{}", counting.text());
        alerts::jobs::round(&house.app).await?;
        let counted = garam.get(&path).await?;
        assert!(counted.text().contains("2 in all"), "{}", counted.text());
    }
}
