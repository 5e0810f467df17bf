//! Links to other sites: tried slowly and politely, and shown when it is clear that something is wrong.

use chrono::TimeDelta;
use maru::staff::Role;
use maru::texts::outer::{self, Asker, Failure, Manners, Outcome};

use crate::on_both;
use crate::support::editor::{others, publish};
use crate::support::links::{Sites, bicycles, manners, rounds, try_all};
use crate::support::signed_in::sign_in;
use crate::support::texts::{change_korean, staff, translate};
use crate::support::{Answer, monday};

/// What each kind of answer says about a page.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_site_says_about_a_page() -> anyhow::Result<()> {
    let sites = Sites::open().await?;
    let asker = Asker::new("https://maru.test/", manners())?;
    let now = monday();
    let failed = |failure, status| Outcome::Failed { failure, status };
    let rows = [
        ("/fine", Outcome::Fine),
        ("/no-head", Outcome::Fine),
        ("/guarded", Outcome::Fine),
        ("/huge", Outcome::Fine),
        ("/for-now", Outcome::Fine),
        ("/moved", Outcome::Moved { to: sites.at("/fine") }),
        ("/missing", failed(Failure::Missing, Some(404))),
        ("/gone", failed(Failure::Missing, Some(410))),
        ("/to-nothing", failed(Failure::Missing, Some(404))),
        ("/fault", failed(Failure::Status, Some(500))),
        ("/slow", failed(Failure::Slow, None)),
        ("/loop", failed(Failure::Loop, None)),
        ("/inside", failed(Failure::Private, None)),
        ("/busy", Outcome::Later(TimeDelta::hours(2))),
    ];
    for (path, expected) in rows {
        assert_eq!(asker.ask(&sites.at(path), now).await, expected, "{path}");
    }
    assert_eq!(sites.times("HEAD /loop"), 6, "five times it is followed");
    assert_eq!((sites.times("HEAD /fault"), sites.times("GET /fault")), (1, 1));
    let nobody = asker.ask("http://127.0.0.1:9/", now).await;
    assert_eq!(nobody, failed(Failure::Unreachable, None));
    for own in
        ["http://10.0.0.1/", "http://[fd00::1]/", "http://169.254.169.254/", "ftp://127.0.0.1/"]
    {
        assert_eq!(asker.ask(own, now).await, failed(Failure::Private, None), "{own}");
    }
    Ok(())
}

/// The house as it runs outside of stories does not call this machine, by address or by name.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_house_does_not_call_itself() -> anyhow::Result<()> {
    let sites = Sites::open().await?;
    let asker = Asker::new("https://maru.test/", Manners::default())?;
    let port = sites.url.rsplit(':').next().unwrap_or_default();
    for link in [
        sites.at("/fine"),
        format!("http://localhost:{port}/fine"),
        format!("http://[::1]:{port}/"),
    ] {
        let refused = Outcome::Failed { failure: Failure::Private, status: None };
        assert_eq!(asker.ask(&link, monday()).await, refused, "{link}");
    }
    assert!(sites.asked.lock().expect("the list").is_empty());
    Ok(())
}

/// The part of the page about one address, as it stands among those that are new. None: it is not there.
fn about(page: &Answer, link: &str) -> Option<String> {
    let new = page.text().split("<details").next().unwrap_or_default().to_owned();
    let start = format!("<p><a href=\"{link}\"");
    let at = new.find(&start)?;
    Some(new.get(at..)?.split("</li>\n<li class=\"card").next()?.to_owned())
}

on_both! {
    #[doc = "A bad day is not shown. What is gone for two days is, what fails for three is, and what was put aside or came back is no more."]
    async fn what_is_dead_is_shown_when_it_is_clear(house: House) {
        let sites = Sites::open().await?;
        let mut garam = staff(&house, "garam", &[Role::Writer]).await?;
        let paths = ["/fine", "/missing", "/fault", "/moved", "/busy", "/inside"];
        let body: String = paths.iter().map(|path| format!("[가]({}) ", sites.at(path))).collect();
        let body = format!("{}\n", body.trim());
        bicycles(&house, (&body, &body), None).await?;
        let rounds = rounds(&house)?;
        let board = "/newsroom/links";

        try_all(&rounds).await?;
        let shown = garam.get(board).await?;
        let moved = about(&shown, &sites.at("/moved")).expect("what has moved");
        assert!(moved.contains("The page has moved.") && moved.contains(&sites.at("/fine")), "{moved}");
        assert!(moved.contains("/ko\"") && moved.contains("/km\"") && moved.contains("자전거 타기"), "{moved}");
        for path in ["/fine", "/missing", "/fault", "/busy", "/inside"] {
            assert!(about(&shown, &sites.at(path)).is_none(), "{path} is shown on the first day");
        }
        // Nothing is due again on the same day, but for the one that asked for two hours.
        let before = sites.asked.lock().expect("the list").len();
        house.pass(TimeDelta::hours(3));
        try_all(&rounds).await?;
        assert_eq!(sites.asked.lock().expect("the list").len(), before + 2);

        house.pass(TimeDelta::days(1));
        try_all(&rounds).await?;
        let mut garam = sign_in(&house, "garam@maru.test").await?;
        let shown = garam.get(board).await?;
        let missing = about(&shown, &sites.at("/missing")).expect("what is gone");
        assert!(missing.contains("There is no such page any more.") && missing.contains("(404)"), "{missing}");
        assert!(about(&shown, &sites.at("/fault")).is_none());

        house.pass(TimeDelta::days(1));
        try_all(&rounds).await?;
        let mut garam = sign_in(&house, "garam@maru.test").await?;
        let shown = garam.get(board).await?;
        let fault = about(&shown, &sites.at("/fault")).expect("what fails");
        assert!(fault.contains("The site answers with a fault."), "{fault}");
        let inside = about(&shown, &sites.at("/inside")).expect("what leads inside");
        assert!(inside.contains("not one of the public internet"), "{inside}");
        let first = garam.get("/newsroom/").await?;
        assert!(first.text().contains("Broken or moved links: "), "{}", first.text());

        let id = fault.split("/newsroom/links/").nth(1).and_then(|rest| rest.split('/').next());
        let id = id.expect("its id").to_owned();
        let done = garam.post(&format!("{board}/{id}/aside"), &[]).await?;
        assert_eq!(done.location(), "/newsroom/links?done=aside");
        let shown = garam.get(done.location()).await?;
        assert!(about(&shown, &sites.at("/fault")).is_none());
        assert!(shown.text().contains("Put aside by garam,"), "{}", shown.text());
        // It goes on failing, and nobody hears of it again.
        house.pass(TimeDelta::days(8));
        try_all(&rounds).await?;
        let mut garam = sign_in(&house, "garam@maru.test").await?;
        assert!(about(&garam.get(board).await?, &sites.at("/fault")).is_none());
        garam.post(&format!("{board}/{id}/back"), &[]).await?;
        assert!(about(&garam.get(board).await?, &sites.at("/fault")).is_some());
    }

    #[doc = "Two machines run; one of them tries links. What leaves the texts is tried no more."]
    async fn one_machine_tries_links(house: House) {
        let sites = Sites::open().await?;
        let moved = sites.at("/moved");
        let body = format!("[가]({moved})\n");
        let text = bicycles(&house, (&body, &body), None).await?;
        let (one, other) = (rounds(&house)?, rounds(&house)?);
        try_all(&one).await?;
        assert_eq!(sites.times("HEAD /moved"), 1);
        house.pass(TimeDelta::minutes(5));
        let mut tx = house.app.db.begin().await?;
        let troubles = outer::troubles(&mut tx).await?;
        let link = troubles.iter().find(|link| link.url == moved).expect("the link");
        outer::try_again(&mut tx, link.id, house.clock.now()).await?;
        tx.commit().await?;
        assert_eq!(other.round().await?, 0);
        assert_eq!(sites.times("HEAD /moved"), 1);
        // An hour later the first one has stopped, and the other one goes on.
        house.pass(TimeDelta::hours(1));
        try_all(&other).await?;
        assert_eq!(sites.times("HEAD /moved"), 2);

        staff(&house, "haneul", &[Role::Writer, Role::Publisher]).await?;
        change_korean(&house, text, (&moved, "/help"), "haneul").await?;
        publish(&house, text, "ko", "haneul").await?;
        for lang in others(&house) {
            let words = |at: usize, now: Option<&str>| match at {
                2 => "[a](/help)".to_owned(),
                _ => now.unwrap_or_default().to_owned(),
            };
            translate(&house, (text, lang.as_str()), words, "haneul").await?;
            publish(&house, text, lang.as_str(), "haneul").await?;
        }
        house.pass(TimeDelta::days(15));
        try_all(&other).await?;
        assert_eq!(sites.times("HEAD /moved"), 2);
    }
}
