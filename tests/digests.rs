//! Digests: what was sent in a day or a week, once for whoever wants to hear no oftener.

use chrono::{DateTime, TimeDelta, Utc};
use maru::bulletins::{self, Accepted, Aim, digests};
use maru::deliveries::reports;
use maru::id;
use maru::subscriptions::{self, Cadence, Reason};
use tokio::sync::watch;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::bulletins::{approve, push, translate, writer};
use crate::support::readers::{Row, Says, changes, drafted, make, reader, rows, says};
use crate::support::signed_in::lang;

const DAILY: Cadence = Cadence::Daily;

/// A bulletin on wages goes out, in Khmer and Vietnamese.
async fn told_of(house: &House) -> anyhow::Result<Uuid> {
    let id = drafted(house, &["wages"], &["km", "vi"]).await?;
    approve(house, id, Accepted::Problems).await??;
    push(house).await?;
    push(house).await?;
    Ok(id)
}

/// What the background does, until this instant.
async fn gather_at(house: &House, at: &str) -> anyhow::Result<()> {
    let at: DateTime<Utc> = at.parse()?;
    house.pass(at - house.clock.now());
    gather(house).await
}

async fn gather(house: &House) -> anyhow::Result<()> {
    let (_keep, never) = watch::channel(false);
    digests::jobs::round(&house.app, id::new(house.clock.now()), &never).await
}

/// The digests that are in the outbox for a reader.
async fn digests_of(house: &House, reader: Uuid) -> anyhow::Result<Vec<Row>> {
    let rows = rows(house, reader).await?.into_iter();
    Ok(rows.filter(|row| row.class == "digest").collect())
}

/// How many bulletins stand in each mail that an address got, of those that tell of any.
fn told_in(house: &House, address: &str) -> anyhow::Result<Vec<usize>> {
    let mails = house.mails()?.into_iter();
    let hers = mails.filter(|mail| {
        let to = mail.to().and_then(|to| to.first()).and_then(|to| to.address());
        to == Some(address)
    });
    let told = hers.map(|mail| {
        let html = mail.body_html(0).map(|html| html.to_string()).unwrap_or_default();
        html.matches("/bulletins/2026-").count()
    });
    Ok(told.filter(|count| *count > 0).collect())
}

on_both! {
    /// Two bulletins go out on Monday: on Tuesday morning one mail tells of both, and on Wednesday none comes.
    async fn a_day_in_one_mail(house: House) {
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", DAILY)]).await?;
        let family = [("wages", "km", DAILY), ("wages", "vi", DAILY)];
        let family = reader(&house, "family@example.com", &family).await?;
        let other = reader(&house, "other@example.com", &[("health", "km", DAILY)]).await?;
        gather(&house).await?;
        told_of(&house).await?;
        house.pass(TimeDelta::hours(2));
        told_of(&house).await?;
        gather_at(&house, "2026-11-23T23:29:00Z").await?;
        assert!(digests_of(&house, sokha).await?.is_empty(), "it is not half past eight yet");
        gather_at(&house, "2026-11-23T23:31:00Z").await?;
        gather(&house).await?;
        house.deliver().await?;
        assert_eq!(told_in(&house, "sokha@example.com")?, [2]);
        assert_eq!(told_in(&house, "family@example.com")?, [2, 2], "a mail for each language");
        assert_eq!(digests_of(&house, family).await?.len(), 2);
        let worth = digests_of(&house, sokha).await?.remove(0);
        assert_eq!(worth.not_after, Some(worth.due_at + TimeDelta::hours(48)), "two days, and no week");
        assert!(digests_of(&house, other).await?.is_empty(), "nobody gets an empty one");
        let mails = house.mails()?;
        let mail = mails.iter().rfind(|mail| {
            mail.to().and_then(|to| to.first()).and_then(|to| to.address())
                == Some("sokha@example.com")
        });
        let html = mail.and_then(|mail| mail.body_html(0)).expect("her mail");
        assert!(html.contains("<html lang=\"km\"") && html.contains("កថាខណ្ឌ"), "{html}");
        assert!(html.contains("/km/subscriptions/") && !html.contains("%OWN-LINK%"), "{html}");
        assert!(html.contains("@media (prefers-color-scheme: dark)"), "{html}");
        assert!(html.contains("<h1 style=\"") && html.contains("<h2 style=\""), "set like any mail: {html}");
        gather_at(&house, "2026-11-24T23:31:00Z").await?;
        assert_eq!(digests_of(&house, sokha).await?.len(), 1, "nothing was sent since");
    }

    /// A week of long bulletins: the mail is short enough to be shown whole, and says how many there are besides.
    async fn a_long_digest_is_not_cut_off(house: House) {
        let weekly = [("wages", "km", Cadence::Weekly)];
        reader(&house, "sokha@example.com", &weekly).await?;
        gather(&house).await?;
        // As many bytes to a letter as any script has.
        let long = format!("{} ", "កុំះ៉់៌៍".repeat(9)).repeat(60);
        for _bulletin in 0..20 {
            let id = drafted(&house, &["wages"], &[]).await?;
            translate(&house, id, "km", (&"ចំណងជើង".repeat(12), &format!("{long}\n\n- មួយ\n- ពីរ"))).await??;
            approve(&house, id, Accepted::Problems).await??;
            push(&house).await?;
            push(&house).await?;
        }
        gather_at(&house, "2026-11-29T23:31:00Z").await?;
        house.deliver().await?;
        let mails = house.mails()?;
        let mail = mails.iter().filter_map(|mail| mail.body_html(0)).find(|html| html.contains("/bulletins/2026-"));
        let html = mail.expect("her digest");
        let shown = html.matches("<h2").count();
        assert!(html.len() <= bulletins::LARGEST && html.len() > bulletins::LARGEST / 2, "{} of {shown}", html.len());
        assert!((5..20).contains(&shown), "{shown}");
        assert!(html.contains("/km/bulletins\""), "the rest");
    }

    /// Once a week on Monday morning, all of the week.
    async fn a_week_in_one_mail(house: House) {
        let weekly = [("wages", "km", Cadence::Weekly)];
        let sokha = reader(&house, "sokha@example.com", &weekly).await?;
        for _day in 0..3 {
            told_of(&house).await?;
            house.pass(TimeDelta::hours(24));
            gather(&house).await?;
        }
        assert!(digests_of(&house, sokha).await?.is_empty());
        gather_at(&house, "2026-11-29T23:31:00Z").await?;
        house.deliver().await?;
        assert_eq!(told_in(&house, "sokha@example.com")?, [3]);
    }

    /// The machine is off for some mornings: what was missed is told of late, or with the next one, and once.
    async fn what_was_missed_is_told_later(house: House) {
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", DAILY)]).await?;
        let weekly = [("wages", "vi", Cadence::Weekly)];
        let minh = reader(&house, "minh@example.com", &weekly).await?;
        gather(&house).await?;
        told_of(&house).await?;
        // Off from Monday noon to Thursday noon.
        gather_at(&house, "2026-11-26T03:00:00Z").await?;
        house.deliver().await?;
        assert_eq!(told_in(&house, "sokha@example.com")?, [1]);
        house.pass(TimeDelta::hours(1));
        told_of(&house).await?;
        // Off again, over Monday morning and longer than a week's letter may be late.
        gather_at(&house, "2026-12-03T00:00:00Z").await?;
        house.deliver().await?;
        assert_eq!(told_in(&house, "sokha@example.com")?, [1, 1]);
        assert!(digests_of(&house, minh).await?.is_empty(), "it is too late for this week's");
        gather_at(&house, "2026-12-06T23:31:00Z").await?;
        house.deliver().await?;
        assert_eq!(told_in(&house, "minh@example.com")?, [2], "the next one tells of both weeks");
        assert_eq!(digests_of(&house, sokha).await?.len(), 2);
    }

    /// The program dies in the middle of a page and between two: everybody gets one.
    async fn a_kill_while_gathering_loses_nobody(house: House) {
        let mut readers = Vec::new();
        for number in 0..5 {
            let address = format!("p{number}@example.com");
            readers.push(reader(&house, &address, &[("wages", "km", DAILY)]).await?);
            house.pass(TimeDelta::seconds(1));
        }
        told_of(&house).await?;
        let at: DateTime<Utc> = "2026-11-23T23:31:00Z".parse()?;
        house.pass(at - house.clock.now());
        let (app, now) = (&house.app, house.clock.now());
        let mut tx = app.db.begin().await?;
        digests::begin(&mut tx, &app.city, now).await?;
        tx.commit().await?;
        let mut tx = app.db.read().await?;
        let open = digests::open(&mut tx).await?;
        let run = open.into_iter().find(|run| run.every == digests::Every::Day).expect("a run");
        let candidates = digests::gathered(&mut tx, &run).await?;
        drop(tx);
        let (page, ready) = digests::jobs::plan(app, &run, &candidates, 3).await?;
        let mut tx = app.db.begin().await?;
        assert!(digests::write(&mut tx, &run, &page, &ready, now).await?);
        drop(tx);
        let (page, ready) = digests::jobs::plan(app, &run, &candidates, 3).await?;
        let mut tx = app.db.begin().await?;
        assert!(digests::write(&mut tx, &run, &page, &ready, now).await?);
        tx.commit().await?;
        // Another machine that read the same page comes too late.
        let mut tx = app.db.begin().await?;
        assert!(!digests::write(&mut tx, &run, &page, &ready, now).await?);
        drop(tx);
        gather(&house).await?;
        for reader in readers {
            assert_eq!(digests_of(&house, reader).await?.len(), 1);
        }
    }

    /// She changes to at once in the afternoon: what was gathered comes in a last digest, what is sent after that
    /// comes at once, and nothing comes twice. Another changes from a week to a day, and a third from at once.
    async fn whoever_changes_her_mind_gets_nothing_twice_and_all(house: House) {
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", DAILY)]).await?;
        let weekly = [("wages", "km", Cadence::Weekly)];
        let dara = reader(&house, "dara@example.com", &weekly).await?;
        let srey = reader(&house, "srey@example.com", &[("wages", "km", Cadence::AtOnce)]).await?;
        told_of(&house).await?;
        house.pass(TimeDelta::hours(4));
        changes(&house, sokha, &["wages"], "km", Cadence::AtOnce).await?;
        changes(&house, dara, &["wages"], "km", DAILY).await?;
        changes(&house, srey, &["wages"], "km", DAILY).await?;
        house.pass(TimeDelta::hours(1));
        told_of(&house).await?;
        house.deliver().await?;
        gather_at(&house, "2026-11-23T23:31:00Z").await?;
        house.deliver().await?;
        for (address, count) in [("sokha", 2), ("dara", 1), ("srey", 2)] {
            let told = told_in(&house, &format!("{address}@example.com"))?;
            assert_eq!(told.iter().sum::<usize>(), count, "{address}: {told:?}");
        }
        gather_at(&house, "2026-11-29T23:31:00Z").await?;
        house.deliver().await?;
        assert_eq!(told_in(&house, "dara@example.com")?, [1, 1], "what was gathered for the week");
        for reader in [sokha, srey] {
            assert_eq!(digests_of(&house, reader).await?.len(), 1, "no week's letter besides");
        }
    }

    /// In New York it is half past eight fourteen hours later; and in her quiet hours it waits.
    async fn half_past_eight_by_her_clock(house: House) {
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", DAILY)]).await?;
        let quiet = Some(("20:00", "09:00"));
        let zone = Some("America/New_York");
        says(&house, sokha, Says { zone, quiet, ..Says::default() }).await?;
        told_of(&house).await?;
        gather_at(&house, "2026-11-23T13:29:00Z").await?;
        assert!(digests_of(&house, sokha).await?.is_empty());
        gather_at(&house, "2026-11-23T13:31:00Z").await?;
        let row = digests_of(&house, sokha).await?.remove(0);
        assert_eq!(row.due_at, "2026-11-23T14:00:00Z".parse::<DateTime<Utc>>()?);
        // She moves to Ansan, where half past eight comes once more.
        says(&house, sokha, Says::default()).await?;
        gather_at(&house, "2026-11-23T23:31:00Z").await?;
        assert_eq!(digests_of(&house, sokha).await?.len(), 1);
    }

    /// The Russian words were wrong. Aziz, who wants Uzbek and reads them, was told of them in Tuesday's digest: what is
    /// right comes at once, and in no digest again. Olga's week is not over: her digest tells of both. Sokha reads
    /// Khmer, which was right, and hears of no correction.
    async fn whoever_was_told_in_a_digest_is_told_what_is_right(house: House) {
        let weekly = Cadence::Weekly;
        let aziz = reader(&house, "aziz@example.com", &[("wages", "uz", DAILY)]).await?;
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", DAILY)]).await?;
        let olga = reader(&house, "olga@example.com", &[("wages", "uz", weekly)]).await?;
        let srey = reader(&house, "srey@example.com", &[("wages", "km", weekly)]).await?;
        gather(&house).await?;
        let wrong = drafted(&house, &["wages"], &["km", "ru"]).await?;
        approve(&house, wrong, Accepted::Problems).await??;
        push(&house).await?;
        push(&house).await?;
        gather_at(&house, "2026-11-23T23:31:00Z").await?;
        house.deliver().await?;
        let got = reports::reached(&mut house.app.db.read().await?, wrong).await?;
        let got: Vec<String> = got.iter().map(|(lang, _, people)| format!("{lang} {people}")).collect();
        assert_eq!(got, ["km 1", "ru 1"]);

        house.pass(TimeDelta::hours(1));
        let right = drafted(&house, &["wages"], &["km", "ru"]).await?;
        make(&house, right, "correction", Some(wrong)).await?;
        let aim = Aim { langs: vec![lang("ru")?], topics: vec!["wages".to_owned()], ..Aim::default() };
        let mut tx = house.app.db.begin().await?;
        bulletins::aim_at(&mut tx, right, &aim).await??;
        tx.commit().await?;
        approve(&house, right, Accepted::Problems).await??;
        push(&house).await?;
        house.deliver().await?;
        push(&house).await?;
        let at_once = |rows: &[Row]| -> Vec<String> {
            rows.iter().filter(|row| row.class == "bulletin").map(Row::told).collect()
        };
        assert_eq!(at_once(&rows(&house, aziz).await?), ["ru for uz, fallback"]);
        for nothing in [sokha, olga, srey] {
            assert!(at_once(&rows(&house, nothing).await?).is_empty());
        }
        gather_at(&house, "2026-11-24T23:31:00Z").await?;
        house.deliver().await?;
        for once in [aziz, sokha] {
            assert_eq!(digests_of(&house, once).await?.len(), 1, "nothing is told twice");
        }
        gather_at(&house, "2026-11-29T23:31:00Z").await?;
        house.deliver().await?;
        assert_eq!(told_in(&house, "olga@example.com")?, [2]);
        assert_eq!(told_in(&house, "srey@example.com")?, [1]);
    }

    /// She stops while her digest waits: it is not sent.
    async fn who_stops_meanwhile_gets_no_digest(house: House) {
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", DAILY)]).await?;
        told_of(&house).await?;
        gather_at(&house, "2026-11-23T23:31:00Z").await?;
        let mut tx = house.app.db.begin().await?;
        subscriptions::end_all(&mut tx, sokha, Reason::Unsubscribed, house.clock.now()).await?;
        tx.commit().await?;
        house.deliver().await?;
        assert_eq!(digests_of(&house, sokha).await?[0].state, "suppressed");
        assert!(told_in(&house, "sokha@example.com")?.is_empty());
    }

    /// A bulletin is stopped while a digest that tells of it waits: that one does not leave, and the next one tells
    /// whatever else it told.
    async fn what_was_stopped_stands_in_no_digest(house: House) {
        let sokha = reader(&house, "sokha@example.com", &[("wages", "km", DAILY)]).await?;
        reader(&house, "lan@example.com", &[("wages", "vi", Cadence::AtOnce)]).await?;
        gather(&house).await?;
        told_of(&house).await?;
        house.pass(TimeDelta::hours(2));
        let wrong = told_of(&house).await?;
        gather_at(&house, "2026-11-23T23:31:00Z").await?;
        assert_eq!(digests_of(&house, sokha).await?.len(), 1);
        let by = writer(&house).await?;
        let mut tx = house.app.db.begin().await?;
        bulletins::stop(&mut tx, wrong, by, house.clock.now()).await??;
        tx.commit().await?;
        house.deliver().await?;
        assert_eq!(digests_of(&house, sokha).await?[0].state, "suppressed");
        assert!(told_in(&house, "sokha@example.com")?.is_empty());
        let got = reports::reached(&mut house.app.db.read().await?, wrong).await?;
        assert!(got.is_empty(), "{got:?}");
        gather_at(&house, "2026-11-24T23:31:00Z").await?;
        house.deliver().await?;
        assert_eq!(told_in(&house, "sokha@example.com")?, [1]);
    }
}
