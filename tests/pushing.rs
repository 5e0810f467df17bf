//! A bulletin is written, approved and sent: each gets it once, in her language, whatever happens on the
//! way; and whoever stops gets none.

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::TimeDelta;
use maru::bulletins::{self, Accepted, Approval, Fanned, Letters, Problem, Refusal, State};
use maru::deliveries::bulletins as outbox;
use maru::deliveries::channels::email::Mailer;
use maru::deliveries::{self, EmailAddress, jobs};
use maru::facts;
use maru::language::Lang;
use maru::subscriptions;
use maru::texts::editing;

use crate::on_both;
use crate::support::bulletins::{
    KHMER, approve, counts, find, push, rewrite, states, translate, writer, written,
};
use crate::support::mails::{limits, sender};
use crate::support::signed_in::lang;
use crate::support::smtp_peer::{Answer, SmtpPeer};
use crate::support::subscribers::{ask, letters, link, subscribed, subscriber};

/// Who got mail at the peer that is no confirmation, each address once for each mail.
fn recipients(peer: &SmtpPeer) -> Vec<String> {
    let mut to: Vec<String> = peer.received().into_iter().map(|received| received.to).collect();
    to.sort();
    to
}

on_both! {
    /// She subscribes in Khmer, a bulletin goes out, one mail arrives in Khmer; she stops by the link in
    /// it, the next one goes out, and none arrives.
    async fn one_mail_in_khmer_and_none_after_stopping(house: House) {
        let mut house = house;
        house.post.site = "https://maru.test".to_owned();
        subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        subscribed(&house, "minh@example.com", "vi", &["health"]).await?;
        house.deliver().await?;
        let before = house.mails()?.len();
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        house.deliver().await?;
        house.deliver().await?;
        push(&house).await?;
        let mails = house.mails()?;
        assert_eq!(mails.len(), before + 1, "one mail, for her");
        let mail = mails.iter().find(|mail| mail.subject() == Some(KHMER.0)).expect("her mail");
        assert_eq!(mail.header_raw("Content-Language").map(str::trim), Some("km"));
        let (html, plain) = (mail.body_html(0).expect("html"), mail.body_text(0).expect("text"));
        assert!(html.contains("<html lang=\"km\" dir=\"ltr\">"), "{html}");
        assert!(html.contains("href=\"http://maru.test/km/guides/minimum-wage\""), "{html}");
        assert!(plain.contains("(http://maru.test/km/guides/minimum-wage)"), "{plain}");
        assert!(!html.contains("{fact:") && !html.contains("%OWN-LINK%"), "{html}");
        let one_click = mail.header_raw("List-Unsubscribe-Post").unwrap_or_default();
        assert_eq!(one_click.trim(), "List-Unsubscribe=One-Click");
        assert_eq!(find(&house, id).await?.state, State::Done);

        let url = mail.header_raw("List-Unsubscribe").unwrap_or_default().replace(['<', '>'], "");
        let path = url.trim().trim_start_matches("https://maru.test").to_owned();
        let stopped = house.visitor().post(&path, &[("List-Unsubscribe", "One-Click")]).await?;
        assert_eq!(stopped.status, 200, "{}", stopped.body);
        let next = written(&house).await?;
        assert_eq!(approve(&house, next, Accepted::Nothing).await?, Err(Refusal::Problems));
        approve(&house, next, Accepted::Problems).await??;
        push(&house).await?;
        house.deliver().await?;
        assert_eq!(house.mails()?.len(), before + 1, "she has stopped");
    }

    /// The program dies between two pages of the fan-out and in the middle of one: nobody is left out,
    /// and nobody has two rows.
    async fn a_kill_in_the_fan_out_loses_nobody(house: House) {
        for number in 0..7 {
            subscribed(&house, &format!("p{number}@example.com"), "km", &["wages"]).await?;
            // Each in an hour of its own: a house asks one address at most so often.
            house.pass(TimeDelta::seconds(1));
        }
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        let now = house.clock.now();
        let mut tx = house.app.db.begin().await?;
        assert_eq!(bulletins::fan_out(&mut tx, &house.app.city, id, 3, now).await?, Fanned::More);
        tx.commit().await?;
        let begun: u64 = counts(&house, id).await?.iter().map(|(_, count)| count).sum();
        assert!((2..=3).contains(&begun), "{begun} of a page of three");
        let mut tx = house.app.db.begin().await?;
        assert_eq!(bulletins::fan_out(&mut tx, &house.app.city, id, 3, now).await?, Fanned::More);
        drop(tx);
        assert_eq!(find(&house, id).await?.state, State::FanningOut);
        push(&house).await?;
        assert_eq!(counts(&house, id).await?, states(&[("ready", 7)]));
        assert_eq!(find(&house, id).await?.state, State::Sending);
    }

    /// The worker dies while mails are on their way: all arrive, and what may have arrived twice is what
    /// was in the air.
    async fn a_kill_while_sending_loses_nobody(house: House) {
        let mut wanted = BTreeSet::new();
        for number in 0..12 {
            let address = format!("q{number}@example.com");
            subscribed(&house, &address, "km", &["wages"]).await?;
            wanted.insert(address);
        }
        house.deliver().await?;
        let peer = SmtpPeer::start().await;
        for number in 4..12 {
            let slow = Answer::SlowDot(Duration::from_secs(60));
            peer.answer(&format!("q{number}@example.com"), slow);
        }
        let sender = sender(&peer, limits(4));
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender)));
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        let killed = tokio::time::timeout(Duration::from_secs(2), jobs::round(&house.post)).await;
        assert!(killed.is_err(), "it was killed on its way");
        let first = recipients(&peer).len();
        assert!((4..12).contains(&first), "{first} were taken before the kill");
        for number in 4..12 {
            peer.answer(&format!("q{number}@example.com"), Answer::SlowDot(Duration::ZERO));
        }
        // The lease ends, what was in the air is unknown, and goes once more after a while.
        house.pass(TimeDelta::minutes(16));
        house.deliver().await?;
        house.pass(TimeDelta::minutes(11));
        house.deliver().await?;
        push(&house).await?;
        let arrived: BTreeSet<String> = recipients(&peer).into_iter().collect();
        assert_eq!(arrived, wanted, "nobody is lost");
        assert!(recipients(&peer).len() <= 12 + 8, "twice at most what was in the air");
        assert_eq!(counts(&house, id).await?, states(&[("sent", 12)]));
        assert_eq!(find(&house, id).await?.state, State::Done);
    }

    /// An address that does not exist any more: the report says why, its subscriber ends, and neither the
    /// next bulletin nor a confirmation goes there.
    async fn an_address_that_is_gone_is_left_alone(house: House) {
        let page = subscribed(&house, "gone@example.com", "km", &["wages"]).await?;
        subscribed(&house, "here@example.com", "km", &["wages"]).await?;
        house.deliver().await?;
        let peer = SmtpPeer::start().await;
        peer.answer("gone@example.com", Answer::Rcpt("550 5.1.1 User unknown".to_owned()));
        let sender = sender(&peer, limits(2));
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender)));
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        house.deliver().await?;
        assert_eq!(counts(&house, id).await?, states(&[("failed", 1), ("sent", 1)]));
        let failures = outbox::failures(&mut house.app.db.read().await?, id, 10).await?;
        assert_eq!(failures[0].code.as_deref(), Some("550 5.1.1"));
        let gone = subscriber(&house, &page);
        assert_eq!(failures[0].subscriber_id, Some(gone));
        let found = subscriptions::find(&mut house.app.db.read().await?, gone).await?;
        assert!(found.is_some_and(|subscriber| subscriber.ended_at.is_some()));
        ask(&house, "gone@example.com", "km", &["wages"]).await?;
        assert!(letters(&house).await?.is_empty(), "no letter to an address that is left alone");
        let next = written(&house).await?;
        approve(&house, next, Accepted::Nothing).await??;
        push(&house).await?;
        assert_eq!(counts(&house, next).await?, states(&[("ready", 1)]));
    }

    /// A server refuses one recipient without saying that there is nobody: it may be about this house, so
    /// she is left alone only when five bulletins come back over more than two weeks.
    async fn one_refusal_that_is_not_sure_ends_nobody(house: House) {
        let page = subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        house.deliver().await?;
        let peer = SmtpPeer::start().await;
        peer.answer("sokha@example.com", Answer::Rcpt("550 relay not permitted".to_owned()));
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender(&peer, limits(2)))));
        for is_live in [true, true, true, true, false] {
            house.pass(TimeDelta::days(4));
            let id = written(&house).await?;
            approve(&house, id, Accepted::Problems).await??;
            push(&house).await?;
            house.deliver().await?;
            assert_eq!(counts(&house, id).await?, states(&[("failed", 1)]));
            let sokha = subscriber(&house, &page);
            let found = subscriptions::find(&mut house.app.db.read().await?, sokha).await?;
            assert_eq!(found.is_some_and(|subscriber| subscriber.is_live()), is_live);
        }
    }

    /// She chooses another language while her mail waits: she wants the topic still, and nothing else brings it, so that
    /// it comes in the old one.
    async fn who_chose_another_language_gets_what_waits(house: House) {
        let page = subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        let form = [("lang", "en"), ("topics", "wages"), ("cadence", "at-once")];
        let changed = house.visitor().post(&page, &form).await?;
        assert!(changed.status.is_success() || changed.status.is_redirection(), "{}", changed.body);
        house.deliver().await?;
        assert_eq!(counts(&house, id).await?, states(&[("sent", 1)]));
    }

    /// What is approved is what was seen: missing languages are accepted knowingly, later words are
    /// refused, and afterwards nothing changes any more.
    async fn only_what_was_seen_goes_out(house: House) {
        subscribed(&house, "minh@example.com", "vi", &["wages"]).await?;
        subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        let id = written(&house).await?;
        let (app, by, now) = (&house.app, writer(&house).await?, house.clock.now());
        let mut tx = app.db.read().await?;
        let bulletin = find(&house, id).await?;
        let tongues = bulletins::tongues(&mut tx, &app.city, &bulletin).await?;
        let audience = bulletins::audience(&mut tx, &app.city, &bulletin, now).await?;
        let looked = bulletins::look(&mut tx, &house.app.paths(), &bulletin, &tongues).await?;
        drop(tx);
        let problems = bulletins::problems(&tongues, &audience, &looked);
        assert_eq!(problems, [Problem::Missing { lang: lang("vi")?, people: 1 }]);
        assert_eq!(approve(&house, id, Accepted::Nothing).await?, Err(Refusal::Problems));

        // The Korean changes after it was translated.
        rewrite(&house, id, ("제목", "첫 문단\n\n- 하나\n- 둘")).await??;
        let mut tx = app.db.read().await?;
        let tongues = bulletins::tongues(&mut tx, &app.city, &bulletin).await?;
        drop(tx);
        let problems = bulletins::problems(&tongues, &audience, &Vec::new());
        assert!(problems.contains(&Problem::Stale { lang: lang("km")?, blocks: 4 }), "{problems:?}");

        // A translation with a block too few goes out with it, and says so.
        translate(&house, id, "vi", ("Tiêu đề", "Một đoạn\n\n- một")).await??;
        let mut tx = app.db.read().await?;
        let now_written = bulletins::tongues(&mut tx, &app.city, &bulletin).await?;
        drop(tx);
        let problems = bulletins::problems(&now_written, &audience, &Vec::new());
        let unwritten = Problem::Unwritten { lang: lang("vi")?, blocks: 1 };
        assert!(problems.contains(&unwritten), "{problems:?}");
        translate(&house, id, "vi", ("Tiêu đề", "Một đoạn\n\n- một\n- hai")).await??;

        // Whoever approves saw older words.
        let facts = facts::all(&mut app.db.read().await?).await?;
        let paths = app.paths();
        let today = app.city.today(now);
        let letters = Letters { city: &app.city, facts: &facts, day: today, paths: &paths, site: paths.site() };
        let seen = Approval::new(bulletin, tongues, audience.clone(), letters, Accepted::Problems)?;
        let mut tx = app.db.begin().await?;
        let refused = bulletins::approve(&mut tx, &seen, by, today, now).await?;
        assert_eq!(refused, Err(Refusal::Changed));
        drop(tx);
        // The old Khmer still leads where the Korean does not lead any more, and nobody can accept that.
        assert_eq!(approve(&house, id, Accepted::Problems).await?, Err(Refusal::MustBeMended));
        translate(&house, id, "km", ("ចំណងជើង", "កថាខណ្ឌ\n\n- មួយ\n- ពីរ")).await??;
        approve(&house, id, Accepted::Problems).await??;
        let late = translate(&house, id, "vi", ("Muộn", "Muộn")).await?;
        assert_eq!(late, Err(editing::Refusal::Frozen));
        assert_eq!(rewrite(&house, id, ("늦은 제목", "글")).await?, Err(editing::Refusal::Frozen));
    }

    /// The announcement of an issue is drafted in every language in which the issue is whole.
    async fn an_issue_is_announced_in_eight_languages(house: House) {
        let (app, by, now) = (&house.app, writer(&house).await?, house.clock.now());
        let mut tx = app.db.begin().await?;
        let facts = facts::all(&mut tx).await?;
        let (issue, today) = (("ansan-quarterly", "2026-4"), app.city.today(now));
        let id = bulletins::announce(&mut tx, &app.city, &facts, issue, by, today, now).await??;
        let none = ("ansan-quarterly", "1999-1");
        let refused = bulletins::announce(&mut tx, &app.city, &facts, none, by, today, now).await?;
        assert_eq!(refused, Err(Refusal::NoIssue));
        tx.commit().await?;
        let bulletin = find(&house, id).await?;
        let mut tx = app.db.read().await?;
        for tongue in bulletins::tongues(&mut tx, &app.city, &bulletin).await? {
            let draft = tongue.draft.expect("a draft in each language");
            assert!(draft.stale.is_empty(), "{} is stale", tongue.lang);
            assert_eq!(draft.body.matches("](/newsletter/ansan-quarterly/2026-4/").count(), 4);
            let said = draft.say(&app.reader(tongue.lang), &facts, today)?;
            let prefix = format!("http://maru.test/{}/newsletter/", tongue.lang);
            assert_eq!(said.plain.matches(&prefix).count(), 4, "{}", said.plain);
            assert!(!said.html.contains("href=\"/"), "{}", said.html);
        }
        assert!(!bulletin.topics.is_empty());
    }

    /// A test goes to its writer, says that it is one, and holds nobody's link.
    async fn a_test_goes_to_its_writer(house: House) {
        let id = written(&house).await?;
        let (app, now) = (&house.app, house.clock.now());
        let bulletin = find(&house, id).await?;
        let mut tx = app.db.begin().await?;
        let facts = facts::all(&mut tx).await?;
        let paths = app.paths();
        let today = app.city.today(now);
        let letters = Letters { city: &app.city, facts: &facts, day: today, paths: &paths, site: paths.site() };
        let to = EmailAddress::parse("writer@maru.test")?;
        for tongue in bulletins::tongues(&mut tx, &app.city, &bulletin).await? {
            if let Some(draft) = tongue.draft.filter(|draft| draft.lang != Lang::KOREAN) {
                let letter = letters.test(&bulletin, &draft, &to)?;
                let sealed = deliveries::seal(&app.ring, &letter, now);
                deliveries::post(&mut tx, &sealed, now).await?;
            }
        }
        tx.commit().await?;
        house.deliver().await?;
        let mails = house.mails()?;
        let subject = mails[0].subject().unwrap_or_default();
        assert!(subject.contains(KHMER.0) && subject != KHMER.0, "{subject}");
        let text = mails[0].body_text(0).expect("text");
        assert!(link(&text).starts_with("/km/"), "{text}");
        assert!(!text.contains("%OWN-LINK%") && !text.contains("/subscriptions/"), "{text}");
    }
}
