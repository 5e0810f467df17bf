//! A publisher looks at what came back: what nobody understood, and the addresses that are left alone, each with
//! its evidence and a way back.

use chrono::TimeDelta;
use maru::bounces::State;
use maru::db::Tx;
use maru::staff::Role;
use maru::subscriptions;

use crate::on_both;
use crate::support::bounces::{
    ARF, FULL, Left, POSTFIX, QMAIL, comes, is_live, reader, reasons, send, with_bounces,
};
use crate::support::browser::Screen;
use crate::support::outbox::notice;
use crate::support::seeing::{check_shown, in_the_newsroom, see, tap};
use crate::support::signed_in::{come_in, welcome};
use crate::support::subscribers::{ask, letters};
use crate::support::{Engine, House, Visitor};

const LIST: &str = "/newsroom/bounces";

/// A publisher, signed in, with English pages.
async fn publisher(house: &House) -> anyhow::Result<Visitor<'_>> {
    let link = welcome(house, "publisher@maru.test", "en", &[Role::Publisher]).await?;
    come_in(house, &link).await
}

on_both! {
    /// A server said by mistake that she is not there. The page shows what it said and of whom, masked; the publisher
    /// has her written to again, her subscription goes on, and the next bulletin arrives.
    async fn a_mistake_is_mended(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (_, left) = send(&house, &peer).await?;
        house.pass(TimeDelta::hours(1));
        comes(&house, left[0].report(POSTFIX)).await?;
        let mut publisher = publisher(&house).await?;
        let page = publisher.get(LIST).await?;
        assert_eq!(page.status, 200, "{}", page.body);
        let text = page.text();
        assert!(text.contains("s***@example.com") && !text.contains("sokha@example.com"), "{text}");
        assert!(text.contains("550 5.1.1") && text.contains("User unknown"), "{text}");
        let evidence = page.attribute("<a class=\"btn quiet\" href=\"/newsroom/bounces/", "href")?;
        let shown = publisher.get(&evidence).await?;
        assert!(shown.body.contains("I&#39;m sorry to have to inform you"), "{}", shown.body);
        assert!(!shown.body.contains("name=\"kind\""), "it is decided already");
        let done = publisher.post(&format!("{evidence}/again"), &[]).await?;
        assert_eq!(done.location(), "/newsroom/bounces?done=revived");
        let page = publisher.follow(done).await?.text();
        assert!(page.contains("publisher allowed it again"), "{page}");
        assert!(is_live(&house, sokha).await?);
        assert_eq!(reasons(&house, sokha).await?, ["unreachable", "-"]);
        let (_, left) = send(&house, &peer).await?;
        assert_eq!(left.len(), 1, "the next one arrives");
        let again = publisher.post(&format!("{evidence}/again"), &[]).await?;
        assert_eq!(again.location(), "/newsroom/bounces?done=too-late");
        assert_eq!(reasons(&house, sokha).await?, ["unreachable", "-"]);
        // What was full before then counts no more.
        comes(&house, left[0].report(FULL)).await?;
        assert!(is_live(&house, sokha).await?);
    }

    /// Whoever complained is not written to again by the house's own will, but may subscribe again.
    async fn who_complained_may_ask_again(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (_, left) = send(&house, &peer).await?;
        comes(&house, left[0].report(ARF)).await?;
        let mut publisher = publisher(&house).await?;
        let page = publisher.get(LIST).await?;
        assert!(page.text().contains("Spam complaints have reached 0.1 %"), "{}", page.text());
        let evidence = page.attribute("<a class=\"btn quiet\" href=\"/newsroom/bounces/", "href")?;
        let done = publisher.post(&format!("{evidence}/again"), &[]).await?;
        assert_eq!(done.location(), "/newsroom/bounces?done=may-ask");
        assert!(!is_live(&house, sokha).await?);
        house.pass(TimeDelta::hours(2));
        ask(&house, "sokha@example.com", "km", &["wages"]).await?;
        assert_eq!(letters(&house).await?.len(), 1);
    }

    /// Mail to three of them came back. One presses "stop" in an older mail, one has everything about her deleted, and
    /// one reports the mail as spam after all: a publisher has none of them written to again.
    async fn who_said_stop_since_is_not_written_to_again(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let mut readers = Vec::new();
        for name in ["a", "b", "c", "d"] {
            readers.push(reader(&house, &format!("{name}@example.com")).await?);
        }
        let (_, left) = send(&house, &peer).await?;
        let mut publisher = publisher(&house).await?;
        let mut evidence = Vec::new();
        for mail in &left[..3] {
            house.pass(TimeDelta::minutes(1));
            comes(&house, mail.report(POSTFIX)).await?;
            let page = publisher.get(LIST).await?;
            evidence.push(page.attribute("<a class=\"btn quiet\" href=\"/newsroom/bounces/", "href")?);
        }
        for (reader, verb) in readers.iter().zip(["end", "forget"]) {
            let token = subscriptions::manage_token(&house.app.ring, *reader);
            let path = format!("/km/subscriptions/{token}/{verb}");
            assert_eq!(house.visitor().post(&path, &[]).await?.status, 200, "{verb}");
        }
        house.pass(TimeDelta::minutes(1));
        comes(&house, left[2].report(ARF)).await?;
        for (at, done) in ["may-ask", "may-ask", "too-late"].into_iter().enumerate() {
            let again = publisher.post(&format!("{}/again", evidence[at]), &[]).await?;
            assert_eq!(again.location(), format!("/newsroom/bounces?done={done}"), "{at}");
            assert!(!is_live(&house, readers[at]).await?, "{at}");
        }
        let (_, left) = send(&house, &peer).await?;
        let to: Vec<&str> = left.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(to, ["d@example.com"]);
        let page = publisher.get(LIST).await?;
        let complaint = page.attribute("<a class=\"btn quiet\" href=\"/newsroom/bounces/", "href")?;
        assert!(!evidence.contains(&complaint), "it is listed, so that somebody can take it back");
        house.pass(TimeDelta::days(400));
        ask(&house, "c@example.com", "km", &["wages"]).await?;
        assert!(letters(&house).await?.is_empty(), "she complained");
    }

    /// A mail comes back when she has stopped already: nothing is sent there for a month, and nobody begins anew what
    /// she ended. A second one that comes back changes nothing for who is given up already.
    async fn what_comes_back_after_the_end_is_kept(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "a@example.com").await?;
        let dara = reader(&house, "b@example.com").await?;
        let (_, first) = send(&house, &peer).await?;
        let (_, second) = send(&house, &peer).await?;
        let token = subscriptions::manage_token(&house.app.ring, sokha);
        house.visitor().post(&format!("/km/subscriptions/{token}/end"), &[]).await?;
        house.pass(TimeDelta::minutes(1));
        comes(&house, first[0].report(POSTFIX)).await?;
        assert_eq!(reasons(&house, sokha).await?, ["unsubscribed"]);
        ask(&house, "a@example.com", "km", &["wages"]).await?;
        assert!(letters(&house).await?.is_empty(), "nobody is there");
        let mut publisher = publisher(&house).await?;
        let page = publisher.get(LIST).await?;
        let evidence = page.attribute("<a class=\"btn quiet\" href=\"/newsroom/bounces/", "href")?;
        let again = publisher.post(&format!("{evidence}/again"), &[]).await?;
        assert_eq!(again.location(), "/newsroom/bounces?done=may-ask");
        assert!(!is_live(&house, sokha).await?);

        house.pass(TimeDelta::minutes(1));
        comes(&house, first[1].report(POSTFIX)).await?;
        let page = publisher.get(LIST).await?;
        let evidence = page.attribute("<a class=\"btn quiet\" href=\"/newsroom/bounces/", "href")?;
        house.pass(TimeDelta::minutes(1));
        comes(&house, second[1].report(POSTFIX)).await?;
        let again = publisher.post(&format!("{evidence}/again"), &[]).await?;
        assert_eq!(again.location(), "/newsroom/bounces?done=revived");
        assert!(is_live(&house, dara).await?);
    }

    /// An old server writes a bounce in words of its own. The publisher reads it as plain text, types the address
    /// wrong, gets it back, and says whose it is. Another one is nothing and put aside.
    async fn somebody_says_whose_it_is(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (_, left) = send(&house, &peer).await?;
        assert_eq!(comes(&house, left[0].report(QMAIL)).await?, State::NotUnderstood);
        comes(&house, b"Subject: hello\r\n\r\nbuy this".to_vec()).await?;
        let mut publisher = publisher(&house).await?;
        let page = publisher.get(LIST).await?;
        let open: Vec<String> = page.body.split("class=\"more\" href=\"").skip(1)
            .filter_map(|rest| rest.split('"').next().map(str::to_owned)).collect();
        assert_eq!(open.len(), 2, "{}", page.body);
        let (junk, bounce) = (&open[0], &open[1]);
        let shown = publisher.get(bounce).await?;
        assert!(shown.body.contains("This is the qmail-send program"), "{}", shown.body);
        assert!(shown.body.contains("&#60;script&#62;"), "{}", shown.body);

        let count = format!("{bounce}/count");
        for (address, kind, said) in [
            ("sokha", "hard", "Please write an email address."),
            ("nobody@example.com", "hard", "Nobody has subscribed with this address."),
            ("sokha@example.com", "", "Please choose what it means."),
        ] {
            let refused = publisher.post(&count, &[("address", address), ("kind", kind)]).await?;
            assert_eq!(refused.status, 422, "{}", refused.body);
            assert!(refused.text().contains(said), "{}", refused.text());
            assert!(refused.body.contains(&format!("value=\"{address}\"")), "{}", refused.body);
        }
        assert!(is_live(&house, sokha).await?);
        let form = [("address", "Sokha@Example.com"), ("kind", "hard")];
        let done = publisher.post(&count, &form).await?;
        assert_eq!(done.location(), "/newsroom/bounces?done=counted");
        assert_eq!(reasons(&house, sokha).await?, ["unreachable"]);
        assert_eq!(publisher.post(&count, &form).await?.location(), "/newsroom/bounces?done=too-late");
        let done = publisher.post(&format!("{junk}/aside"), &[]).await?;
        assert_eq!(done.location(), "/newsroom/bounces?done=aside");
        let page = publisher.follow(done).await?.text();
        assert!(page.contains("Everything was understood."), "{page}");
        assert!(page.contains("s***@example.com"), "{page}");
    }

    /// Notices to people who asked for counsel come back in words that nobody understands. Whatever the publisher makes
    /// of them, nobody reads what came, neither before nor after, and then it is gone.
    async fn what_came_back_of_a_case_is_nobodys_to_read(house: House) {
        let (house, peer) = with_bounces(house).await?;
        reader(&house, "sokha@example.com").await?;
        notice(&house, "client@example.com").await?;
        house.deliver().await?;
        let received = peer.received();
        let notice = received.iter().find(|mail| mail.to == "client@example.com");
        let left = Left::of(notice.expect("a mail"));
        for said in ["one", "other"] {
            let report = left.report(&QMAIL.replace("qmail-send", &format!("{said} qmail-send")));
            assert_eq!(comes(&house, report).await?, State::NotUnderstood);
        }
        let mut publisher = publisher(&house).await?;
        let page = publisher.get(LIST).await?;
        let open: Vec<String> = page.body.split("class=\"more\" href=\"").skip(1)
            .filter_map(|rest| rest.split('"').next().map(str::to_owned)).collect();
        assert_eq!(open.len(), 2, "{}", page.body);
        let form = [("address", "sokha@example.com"), ("kind", "soft")];
        publisher.post(&format!("{}/count", open[0]), &form).await?;
        publisher.post(&format!("{}/aside", open[1]), &[]).await?;
        for one in &open {
            let shown = publisher.get(one).await?;
            assert_eq!(shown.status, 200);
            assert!(!shown.body.contains("qmail-send") && !shown.body.contains("client@"), "{}", shown.body);
        }
        const KEPT: &str = "select count(*) from bounces where raw_sealed is not null";
        let kept: i64 = match house.app.db.read().await? {
            Tx::Sqlite(mut tx) => sqlx::query_scalar(KEPT).fetch_one(&mut *tx).await?,
            Tx::Postgres(mut tx) => sqlx::query_scalar(KEPT).fetch_one(&mut *tx).await?,
        };
        assert_eq!(kept, 0);
    }

    /// A server answered for an hour that nobody is there: all who ended then are found, page by page.
    async fn all_that_ended_are_found(house: House) {
        const ENDED: &str = "insert into bounces (id, way, is_cut, received_at, state, kind, code, ended_at)
             values ($1, 'pipe', false, $2, 'counted', 'hard', $3, $2)";
        let now = house.clock.now();
        let mut tx = house.app.db.begin().await?;
        for number in 0..230 {
            // Two at each instant, so that one of a page's last may share it with the next page's first.
            let (id, at) = (maru::id::new(now), now - TimeDelta::seconds(number / 2));
            let code = format!("550 5.1.1 n{number}.");
            match &mut tx {
                Tx::Sqlite(tx) => sqlx::query(ENDED).bind(id).bind(at).bind(code).execute(&mut **tx).await.map(drop)?,
                Tx::Postgres(tx) => sqlx::query(ENDED).bind(id).bind(at).bind(code).execute(&mut **tx).await.map(drop)?,
            }
        }
        tx.commit().await?;
        let mut publisher = publisher(&house).await?;
        let (mut found, mut path) = (Vec::new(), LIST.to_owned());
        loop {
            let page = publisher.get(&path).await?;
            let codes = page.body.split("550 5.1.1 n").skip(1);
            found.push(codes.filter_map(|rest| rest.split_once('.')?.0.parse::<u32>().ok()).collect::<Vec<_>>());
            let Ok(older) = page.attribute("<a class=\"more\" href=\"/newsroom/bounces?after=", "href") else { break };
            path = older;
        }
        assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [100, 100, 30]);
        let all: std::collections::BTreeSet<u32> = found.into_iter().flatten().collect();
        assert_eq!(all.len(), 230, "each once");
    }

    /// Nobody but a publisher sees addresses and what servers said of them.
    async fn only_publishers_look(house: House) {
        let link = welcome(&house, "writer@maru.test", "en", &[Role::Writer]).await?;
        let mut writer = come_in(&house, &link).await?;
        assert_eq!(writer.get(LIST).await?.status, 403);
        let mut publisher = publisher(&house).await?;
        let none = "/newsroom/bounces/019ab000-0000-7000-8000-000000000000";
        assert_eq!(publisher.get(none).await?.status, 404);
        assert_eq!(publisher.get("/newsroom/bounces/x").await?.status, 404);
        let empty = publisher.get(LIST).await?.text();
        assert!(empty.contains("Everything was understood."), "{empty}");
    }
}

/// The pages in a browser, on a phone and at a desk, with something to see on each.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_are_accessible() -> anyhow::Result<()> {
    let (house, peer) = with_bounces(House::new(Engine::Sqlite).await?).await?;
    for name in ["sokha", "minh", "li"] {
        reader(&house, &format!("{name}@example.com")).await?;
    }
    let (_, left) = send(&house, &peer).await?;
    for (sample, mail) in [POSTFIX, ARF, QMAIL].into_iter().zip(&left) {
        comes(&house, mail.report(sample)).await?;
    }
    for (screen, name) in [(Screen::PHONE, "phone"), (Screen::DESK, "desk")] {
        let email = format!("{name}@maru.test");
        let welcome = welcome(&house, &email, "ko", &[Role::Publisher]).await?;
        let url = house.serve().await?;
        let browser = in_the_newsroom(&url, screen, &welcome).await?;
        let client = &browser.client;
        client.goto(&format!("{url}{LIST}")).await?;
        see(client, "#ended").await?;
        check_shown(client).await?;
        let root = env!("CARGO_MANIFEST_DIR");
        browser.screenshot(format!("{root}/target/bounces-{name}.png")).await?;
        tap(client, "a.more[href^='/newsroom/bounces/']").await?;
        let address = see(client, "#address").await?;
        check_shown(client).await?;
        browser.screenshot(format!("{root}/target/bounce-{name}.png")).await?;
        address.send_keys("nobody@example.com").await?;
        tap(client, "label.choice").await?;
        tap(client, "form[action$='/count'] button").await?;
        see(client, ".bad #address").await?;
        check_shown(client).await?;
    }
    Ok(())
}
