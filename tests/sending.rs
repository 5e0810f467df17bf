//! Bulletins on their way: they wait for their hour, are held back and let go, end when their time has passed, are
//! counted while they leave, and are set right for exactly those who got them.

use chrono::{DateTime, TimeDelta, Utc};
use http::StatusCode;
use maru::bulletins::{self, Accepted, Fanned, State};
use maru::deliveries::channels::email::Mailer;
use maru::staff::Role;
use maru::texts::translations::{self, By, Place};
use uuid::Uuid;

use crate::on_both;
use crate::support::bulletins::{KOREAN, approve, counts, find, push, states, written};
use crate::support::listening::Ear;
use crate::support::mails::{limits, sender};
use crate::support::signed_in::{id_of, lang};
use crate::support::smtp_peer::{Answer as Reply, SmtpPeer};
use crate::support::subscribers::subscribed;
use crate::support::texts::{change_korean, guide, latest, staff};
use crate::support::{Answer, Engine, House, Visitor};

const BOTH: &[Role] = &[Role::Writer, Role::Publisher];

fn page_of(id: Uuid) -> String {
    format!("/newsroom/bulletins/{id}")
}

/// Chooses when a bulletin leaves, in the city's time.
async fn at(garam: &mut Visitor<'_>, id: Uuid, hour: &str, worth: &str) -> anyhow::Result<Answer> {
    let form = [("when", "at"), ("at", hour), ("worth", worth)];
    garam.post(&format!("{}/hour", page_of(id)), &form).await
}

/// Approves what the page shows, whatever speaks against it.
async fn approved(garam: &mut Visitor<'_>, id: Uuid) -> anyhow::Result<Answer> {
    let page = garam.get(&page_of(id)).await?;
    let seen = page.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;
    let form = [("seen", seen.as_str()), ("accept", "yes")];
    garam.post(&format!("{}/approve", page_of(id)), &form).await
}

async fn publics(house: &House, id: Uuid) -> anyhow::Result<StatusCode> {
    house.app.refresh().await?;
    let slug = find(house, id).await?.slug;
    let listed = house.get("/ko/bulletins").await?.body.contains(&slug);
    let answer = house.get(&format!("/ko/bulletins/{slug}")).await?;
    assert_eq!(listed, answer.body.contains("새해부터"), "the list and the page differ");
    Ok(if listed { StatusCode::OK } else { StatusCode::NOT_FOUND })
}

on_both! {
    /// It is approved in the morning for six in the evening: until then nobody can read it anywhere, its approval
    /// is taken back and given anew; then it leaves, and is public.
    async fn a_bulletin_waits_for_its_hour(house: House) {
        subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        house.deliver().await?;
        let before = house.mails()?.len();
        let mut garam = staff(&house, "garam", BOTH).await?;
        let id = written(&house).await?;
        for wrong in ["2026-11-23T09:59", "2027-03-01T10:00", "tomorrow", ""] {
            let refused = at(&mut garam, id, wrong, "6").await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            assert!(refused.body.contains(&format!("value=\"{wrong}\" aria-describedby=\"at-hint")), "{wrong} is lost");
        }
        assert_eq!(at(&mut garam, id, "2026-11-23T18:00", "6").await?.status, StatusCode::SEE_OTHER);
        assert_eq!(approved(&mut garam, id).await?.status, StatusCode::SEE_OTHER);
        push(&house).await?;
        assert_eq!(publics(&house, id).await?, StatusCode::NOT_FOUND);
        let list = garam.get("/newsroom/bulletins").await?;
        assert!(list.text().contains("Waiting for their hour") && list.text().contains("18:00"), "{}", list.text());
        let page = garam.get(&page_of(id)).await?;
        assert!(page.text().contains("It leaves on today, 18:00") || page.text().contains("18:00"), "{}", page.text());

        let back = garam.post(&format!("{}/take-back", page_of(id)), &[]).await?;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text());
        assert_eq!(find(&house, id).await?.state, State::Draft);
        assert_eq!(at(&mut garam, id, "2026-11-23T17:00", "6").await?.status, StatusCode::SEE_OTHER);
        assert_eq!(approved(&mut garam, id).await?.status, StatusCode::SEE_OTHER);
        house.pass(TimeDelta::hours(7) - TimeDelta::seconds(1));
        push(&house).await?;
        assert_eq!(counts(&house, id).await?, states(&[]));
        house.pass(TimeDelta::seconds(1));
        push(&house).await?;
        assert_eq!(publics(&house, id).await?, StatusCode::OK);
        house.deliver().await?;
        assert_eq!(house.mails()?.len(), before + 1);
        let late = garam.post(&format!("{}/take-back", page_of(id)), &[]).await?;
        assert_eq!(late.status, StatusCode::CONFLICT);
    }

    /// The machine was off until the bulletin was worth nothing any more: nobody gets it, and the page says so. One
    /// that was missed by less goes out.
    async fn what_is_too_late_is_not_sent(house: House) {
        subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        let mut garam = staff(&house, "garam", BOTH).await?;
        let (late, missed) = (written(&house).await?, written(&house).await?);
        at(&mut garam, late, "2026-11-23T12:00", "3").await?;
        at(&mut garam, missed, "2026-11-23T12:00", "6").await?;
        approved(&mut garam, late).await?;
        approved(&mut garam, missed).await?;
        house.pass(TimeDelta::hours(5));
        push(&house).await?;
        assert_eq!(find(&house, late).await?.state, State::Expired);
        assert_eq!(counts(&house, late).await?, states(&[]));
        assert_eq!(counts(&house, missed).await?, states(&[("ready", 1)]));
        let page = garam.get(&page_of(late)).await?;
        assert!(page.text().contains("that time has passed"), "{}", page.text());
        assert_eq!(publics(&house, late).await?, StatusCode::NOT_FOUND);
    }

    /// Garam holds it back in the middle of its fan-out; Nari, who pressed too, is told that. Nothing leaves and
    /// nothing is made ready; then it goes on where it was, and everybody gets it once.
    async fn a_bulletin_is_held_back_and_goes_on(house: House) {
        for number in 0..5 {
            subscribed(&house, &format!("p{number}@example.com"), "km", &["wages"]).await?;
            house.pass(TimeDelta::seconds(1));
        }
        house.deliver().await?;
        let before = house.mails()?.len();
        let mut garam = staff(&house, "garam", BOTH).await?;
        let mut nari = staff(&house, "nari", BOTH).await?;
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        let mut tx = house.app.db.begin().await?;
        let page = bulletins::fan_out(&mut tx, &house.app.city, id, 3, house.clock.now()).await?;
        assert_eq!(page, Fanned::More);
        tx.commit().await?;
        let begun: u64 = counts(&house, id).await?.iter().map(|(_, count)| count).sum();
        let pause = format!("{}/pause", page_of(id));
        assert_eq!(garam.post(&pause, &[]).await?.status, StatusCode::SEE_OTHER);
        let second = nari.post(&pause, &[]).await?;
        assert_eq!(second.status, StatusCode::CONFLICT);
        let said = second.text();
        assert!(said.contains("Somebody was quicker") && said.contains("Held back: garam"), "{said}");
        push(&house).await?;
        house.deliver().await?;
        assert_eq!(house.mails()?.len(), before, "it left while it was held back");
        assert_eq!(counts(&house, id).await?, states(&[("held", begun)]));

        let resume = format!("{}/resume", page_of(id));
        assert_eq!(nari.post(&resume, &[]).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(garam.post(&resume, &[]).await?.status, StatusCode::CONFLICT);
        push(&house).await?;
        house.deliver().await?;
        push(&house).await?;
        assert_eq!(counts(&house, id).await?, states(&[("sent", 5)]));
        assert_eq!(house.mails()?.len(), before + 5);
        let page = garam.get(&page_of(id)).await?;
        assert!(page.text().contains("Went on · nari") || page.body.contains("Went on"), "{}", page.text());
        assert_eq!(garam.post(&pause, &[]).await?.status, StatusCode::CONFLICT, "it is through");
    }

    /// It was held back until it was worth nothing any more: it ends by itself.
    async fn what_is_held_back_too_long_ends(house: House) {
        subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        let mut garam = staff(&house, "garam", BOTH).await?;
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        garam.post(&format!("{}/pause", page_of(id)), &[]).await?;
        house.pass(TimeDelta::hours(49));
        push(&house).await?;
        assert_eq!(counts(&house, id).await?, states(&[("suppressed", 1)]));
        assert_eq!(find(&house, id).await?.state, State::Expired);
    }

    /// The form keeps what was chosen when it comes back, and what it says counts: a fingerprint of before is stale.
    async fn whom_it_is_meant_for_is_chosen(house: House) {
        subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        let mut garam = staff(&house, "garam", BOTH).await?;
        let id = written(&house).await?;
        let page = garam.get(&page_of(id)).await?;
        assert!(page.text().contains("100 % of everybody"), "{}", page.text());
        assert!(page.text().contains("by Email is not known yet"), "{}", page.text());
        let seen = page.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;
        let path = format!("{}/audience", page_of(id));
        let typed = [("langs", "km"), ("channels", "email"), ("missing", "hold")];
        let refused = garam.post(&path, &typed).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for kept in ["name=\"langs\" value=\"km\" checked", "value=\"email\" checked", "value=\"hold\" checked"] {
            assert!(refused.body.contains(kept), "{kept} is lost");
        }
        let typed = [("topics", "wages"), typed[0], typed[1], typed[2]];
        assert_eq!(garam.post(&path, &typed).await?.status, StatusCode::SEE_OTHER);
        let bulletin = find(&house, id).await?;
        assert_eq!((bulletin.langs, bulletin.channels.len()), (vec![lang("km")?], 1));
        assert_eq!(bulletin.missing, bulletins::Missing::Hold);
        let form = [("seen", seen.as_str()), ("accept", "yes")];
        let stale = garam.post(&format!("{}/approve", page_of(id)), &form).await?;
        assert_eq!(stale.status, StatusCode::CONFLICT);
    }

    /// The report says why, its files hold no address, and what may arrive now is sent once more.
    async fn what_failed_is_reported_and_sent_again(house: House) {
        for name in ["gone", "full", "here"] {
            subscribed(&house, &format!("{name}@example.com"), "km", &["wages"]).await?;
            house.pass(TimeDelta::seconds(1));
        }
        house.deliver().await?;
        let peer = SmtpPeer::start().await;
        peer.answer("gone@example.com", Reply::Rcpt("550 5.1.1 Nobody".to_owned()));
        peer.answer("full@example.com", Reply::Rcpt("552 5.2.2 Full".to_owned()));
        let house = house.with_mailer(Mailer::Smtp(Box::new(sender(&peer, limits(1)))));
        let mut garam = staff(&house, "garam", BOTH).await?;
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        house.deliver().await?;
        push(&house).await?;
        let report = format!("{}/report", page_of(id));
        let page = garam.get(&report).await?;
        for said in ["There is no such address", "The mailbox is full", "552 5.2.2", "1 of 3"] {
            assert!(page.text().contains(said), "{said} is not said in {}", page.text());
        }
        assert!(page.text().contains("1 message failed for a reason that may have passed."), "{}", page.text());
        let only = garam.get(&format!("{report}?state=failed&code=552+5.2.2")).await?;
        assert_eq!(only.body.matches("<code dir=\"ltr\">552 5.2.2 ").count(), 1, "{}", only.body);
        assert!(!only.body.contains("<code dir=\"ltr\">550 5.1.1 "), "the list is not narrowed");
        let csv = garam.get(&format!("{report}.csv")).await?;
        assert_eq!(csv.body.lines().count(), 4, "{}", csv.body);
        assert!(csv.body.contains("\"550 5.1.1\"") && !csv.body.contains('@'), "{}", csv.body);
        let xlsx = garam.get(&format!("{report}.xlsx")).await?;
        assert!(xlsx.status == StatusCode::OK && xlsx.bytes.starts_with(b"PK"), "{}", xlsx.status);

        peer.answer("full@example.com", Reply::SlowDot(std::time::Duration::ZERO));
        let again = format!("{}/again", page_of(id));
        let before = find(&house, id).await?.not_after;
        house.pass(TimeDelta::seconds(1));
        assert_eq!(garam.post(&again, &[]).await?.status, StatusCode::SEE_OTHER);
        house.deliver().await?;
        push(&house).await?;
        assert_eq!(counts(&house, id).await?, states(&[("failed", 1), ("sent", 2)]));
        let through = find(&house, id).await?;
        assert_eq!(through.state, State::Done);
        assert_eq!(through.not_after, before, "it is worth sending for two days, and not for one");
        assert_eq!(garam.post(&again, &[]).await?.status, StatusCode::CONFLICT);
    }

    /// The Khmer words were wrong: the correction goes to whoever got them and to nobody else, also not to whoever
    /// subscribed since; and the wrong page leads to it, in Khmer alone.
    async fn a_correction_reaches_exactly_those(house: House) {
        for (name, tag) in [("sokha", "km"), ("dara", "km"), ("jin", "ko")] {
            subscribed(&house, &format!("{name}@example.com"), tag, &["wages"]).await?;
            house.pass(TimeDelta::seconds(1));
        }
        house.deliver().await?;
        let mut garam = staff(&house, "garam", BOTH).await?;
        let wrong = written(&house).await?;
        approve(&house, wrong, Accepted::Nothing).await??;
        push(&house).await?;
        house.deliver().await?;
        push(&house).await?;
        house.pass(TimeDelta::minutes(1));
        house.app.refresh().await?;
        subscribed(&house, "late@example.com", "km", &["wages"]).await?;
        house.deliver().await?;
        let before = house.mails()?.len();

        let path = format!("{}/correct", page_of(wrong));
        let form = garam.get(&path).await?;
        assert!(form.text().contains("2 people") && form.body.contains(KOREAN.0), "{}", form.text());
        let title = form.attribute("id=\"title\"", "value")?;
        let start = form.body.split("aria-describedby=\"text-hint\">").nth(1).unwrap_or_default();
        let intro = start.split("</textarea>").next().unwrap_or_default().trim().to_owned();
        let empty = [("langs", "km"), ("title", title.as_str()), ("text", intro.as_str())];
        let refused = garam.post(&path, &empty).await?;
        assert!(refused.text().contains("Please write what is right."), "{}", refused.text());
        let text = format!("{intro}\n\n시간급은 맞습니다.");
        let typed = [("langs", "km"), ("title", title.as_str()), ("text", text.as_str())];
        let begun = garam.post(&path, &typed).await?;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
        let id: Uuid = begun.location().rsplit('/').next().unwrap_or_default().parse()?;
        let page = garam.get(&page_of(id)).await?;
        assert!(page.text().contains("In ភាសាខ្មែរ, 1 paragraph has no words yet.") || page.text().contains("1 paragraph has no words yet"), "{}", page.text());
        assert_eq!(approved(&mut garam, id).await?.status, StatusCode::SEE_OTHER);
        push(&house).await?;
        house.deliver().await?;
        push(&house).await?;
        let mut to: Vec<String> = house.mails()?.iter().skip(before)
            .filter_map(|mail| Some(mail.to()?.first()?.address()?.to_owned())).collect();
        to.sort();
        assert_eq!(to, ["dara@example.com", "sokha@example.com"]);
        house.app.refresh().await?;
        let slug = find(&house, wrong).await?.slug;
        let correction = find(&house, id).await?.slug;
        let khmer = house.get(&format!("/km/bulletins/{slug}")).await?;
        assert!(khmer.body.contains(&format!("/km/bulletins/{correction}")), "{}", khmer.text());
        let korean = house.get(&format!("/ko/bulletins/{slug}")).await?;
        assert!(!korean.body.contains(&correction), "the Korean was right");
    }

    /// A guide says something new: it stands in the list, and a draft holds the new sentence; told once, it does
    /// not stand there any more.
    async fn what_changed_in_a_guide_is_told(house: House) {
        let mut garam = staff(&house, "garam", BOTH).await?;
        let none = garam.get("/newsroom/bulletins/changes").await?;
        assert!(none.text().contains("No guide says anything new"), "{}", none.text());
        let text_id = guide(&house, "unpaid-wages").await?;
        let change = ("직원이 적은 회사도 같습니다.", "직원이 한 명인 회사도 같습니다.");
        house.pass(TimeDelta::hours(1));
        change_korean(&house, text_id, change, "garam").await?;
        let place = Place { text_id, lang: lang("ko")? };
        let seen = latest(&house, text_id, "ko").await?.parse()?;
        let by = By { staff_id: id_of(&house, "garam@maru.test").await?, now: house.clock.now() };
        let mut tx = house.app.db.begin().await?;
        translations::publish(&mut tx, place, seen, "", by).await??;
        tx.commit().await?;
        let list = garam.get("/newsroom/bulletins/changes").await?;
        assert!(list.text().contains("1 new paragraph"), "{}", list.text());
        let text = garam.get(&format!("/newsroom/texts/{text_id}")).await?;
        assert!(text.text().contains("This guide says something new."), "{}", text.text());
        let tell = format!("/newsroom/bulletins/changes/{text_id}");
        let begun = garam.post(&tell, &[]).await?;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
        let page = garam.follow(begun).await?;
        assert!(page.body.contains("직원이 한 명인 회사도 같습니다."), "{}", page.text());
        assert!(page.body.contains("href=\"/ko/guides/unpaid-wages\""), "{}", page.body);
        assert!(page.text().contains("What has changed"), "{}", page.text());
        house.pass(TimeDelta::hours(1));
        let again = garam.post(&tell, &[]).await?;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.text().contains("No guide says anything new"), "{}", again.text());
    }

    /// Two pages follow a bulletin: both hear its numbers, without a change nothing is said, and when it is through
    /// the stream ends. A stranger hears nothing.
    async fn its_numbers_are_heard(house: House) {
        subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        house.deliver().await?;
        let garam = staff(&house, "garam", BOTH).await?;
        let nari = staff(&house, "nari", BOTH).await?;
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        let path = format!("{}/events", page_of(id));
        let mut one = Ear::open(&garam, &house.app, &path).await?;
        let mut two = Ear::open(&nari, &house.app, &path).await?;
        assert_eq!(one.headers["content-type"], "text/event-stream");
        for ear in [&mut one, &mut two] {
            assert!(ear.next().await?.unwrap_or_default().starts_with("retry:"));
            let heard = ear.next().await?.unwrap_or_default();
            assert!(heard.contains("event: progress") && heard.contains("data-state=\"sending\""), "{heard}");
            assert!(heard.contains("value=\"0\""), "{heard}");
        }
        house.deliver().await?;
        push(&house).await?;
        let mut heard = String::new();
        while !heard.contains("event: over") {
            heard = two.next().await?.unwrap_or_else(|| panic!("it ended without saying so"));
            assert!(!heard.contains('@'), "{heard}");
        }
        assert_eq!(two.next().await?, None);
        drop((one, two));
        assert_eq!(house.app.bulletin_watchers.count(), 0);
        let stranger = Ear::open(&house.visitor(), &house.app, &path).await?;
        assert_eq!(stranger.status, StatusCode::SEE_OTHER);
    }
}

/// Half past two on the night on which the clock leaves that hour out: it leaves at three, and that is said.
async fn at_an_hour_that_does_not_exist(engine: Engine) -> anyhow::Result<()> {
    let house = House::in_city(engine, |city| city.time_zone = chrono_tz::Europe::Berlin).await?;
    house.pass(TimeDelta::days(100));
    let mut garam = staff(&house, "garam", BOTH).await?;
    let id = written(&house).await?;
    assert_eq!(at(&mut garam, id, "2027-03-28T02:30", "6").await?.status, StatusCode::SEE_OTHER);
    let hour: DateTime<Utc> = "2027-03-28T01:00:00Z".parse()?;
    assert_eq!(find(&house, id).await?.send_at, Some(hour));
    let page = garam.get(&page_of(id)).await?;
    assert!(page.body.contains("value=\"2027-03-28T03:00\""), "{}", page.text());
    assert_eq!(at(&mut garam, id, "2027-03-28T03:30", "6").await?.status, StatusCode::SEE_OTHER);
    assert_eq!(find(&house, id).await?.send_at, Some(hour + TimeDelta::minutes(30)));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_hour_that_the_clock_leaves_out_sqlite() -> anyhow::Result<()> {
    at_an_hour_that_does_not_exist(Engine::Sqlite).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_hour_that_the_clock_leaves_out_postgres() -> anyhow::Result<()> {
    at_an_hour_that_does_not_exist(Engine::Postgres).await
}
