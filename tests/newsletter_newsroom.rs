//! An issue in the newsroom: begun, its articles put in order, and released in each language when it is whole.

use http::StatusCode;
use maru::language::Words;
use maru::newsletter;
use maru::staff::Role;
use maru::texts::Kind;

use crate::on_both;
use crate::support::issues::{QUARTERLY, add, begin, put_into, ready, release, text, ticks, write};
use crate::support::signed_in::lang;
use crate::support::texts::{latest, staff};
use crate::support::{Answer, House, Visitor};

const BOTH: &[Role] = &[Role::Writer, Role::Publisher];
const PUBLIC: &str = "/newsletter/ansan-quarterly/2027-1";

/// Where an article stands before another one on a page.
fn stands_before(page: &Answer, one: &str, other: &str) -> bool {
    let at = |slug: &str| page.body.find(&format!("{PUBLIC}/{slug}\""));
    at(one).is_some() && at(one) < at(other)
}

/// The first article moves behind the second.
async fn swap(visitor: &mut Visitor<'_>) -> anyhow::Result<Answer> {
    let form = [("article", "two-two"), ("before", "one-one")];
    visitor.post(&format!("{QUARTERLY}/2027-1/order"), &form).await
}

on_both! {
    #[doc = "Begun, written, put in order, and out in the languages in which it is whole. Khmer waits: its readers are told when, and get it later."]
    async fn an_issue_is_released_where_it_is_whole(house: House) {
        let mut garam = staff(&house, "garam", BOTH).await?;
        let page = format!("{QUARTERLY}/2027-1");
        let articles = ["one-one", "two-two", "three-three"];
        let ids = ready(&house, &mut garam, ("2027-1", &articles), &["en", "vi"], "garam").await?;
        swap(&mut garam).await?;
        for path in [PUBLIC.to_owned(), format!("{PUBLIC}/one-one")] {
            assert_eq!(house.get(&format!("/ko{path}")).await?.status, StatusCode::NOT_FOUND);
        }
        let shown = garam.get(&page).await?;
        let seen: Vec<String> = ticks(&shown);
        let tags: Vec<&str> = seen.iter().filter_map(|one| one.split(':').next()).collect();
        assert_eq!(tags, ["ko", "en", "vi"], "{}", shown.text());
        assert!(shown.text().contains("Not written yet."));
        assert!(shown.body.contains("disabled"), "what is not out cannot be announced");

        // One by one they wait for their issue.
        let revision = latest(&house, ids[0], "ko").await?;
        let alone = format!("/newsroom/texts/{}/ko/publish", ids[0]);
        let refused = garam.post(&alone, &[("seen", &revision)]).await?;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("It becomes public with its issue."), "{}", refused.text());

        let done = release(&mut garam, "2027-1").await?;
        let done = garam.follow(done).await?;
        assert!(done.text().contains("The issue is published."), "{}", done.text());
        house.app.refresh().await?;
        for tag in ["ko", "en", "vi"] {
            let issue = house.get(&format!("/{tag}{PUBLIC}")).await?;
            assert!(stands_before(&issue, "two-two", "one-one"), "{tag}: {}", issue.body);
            let article = house.get(&format!("/{tag}{PUBLIC}/one-one")).await?;
            assert!(article.body.contains(&format!("href=\"/{tag}{PUBLIC}/three-three\"")));
        }
        assert!(house.get(&format!("/ur{PUBLIC}/one-one")).await?.body.contains("Everybody is welcome."));
        khmer_waits(&house, &mut garam).await?;

        put_into(&house, text(&house, Kind::Issue, "ansan-quarterly/2027-1").await?, "km", "garam").await?;
        for id in ids {
            put_into(&house, id, "km", "garam").await?;
        }
        let board = garam.get("/newsroom/").await?;
        assert!(board.text().contains("Issues that can be published now:"), "{}", board.text());
        assert!(release(&mut garam, "2027-1").await?.status.is_redirection());
        assert!(!garam.get("/newsroom/").await?.text().contains("Issues that can be published now:"));
        house.app.refresh().await?;
        let khmer = house.get(&format!("/km{PUBLIC}/one-one")).await?;
        assert!(khmer.body.contains("សូមអញ្ជើញមកទាំងអស់គ្នា។"), "{}", khmer.body);
        assert!(house.get("/km/").await?.body.contains(PUBLIC), "it is the newest");
    }

    #[doc = "What is typed badly comes back; a name in the address is given once."]
    async fn what_is_begun_needs_a_name(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        for (slug, said) in [("2027 1", "small letters"), ("2026-4", "of this name already"), ("atom", "of this name already")] {
            let refused = begin(&mut haneul, slug, "2027-02-20").await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{slug}");
            assert!(refused.text().contains(said), "{slug}: {}", refused.text());
            assert!(refused.body.contains(&format!("value=\"{slug}\"")) && refused.body.contains("value=\"2027년 봄호\""));
        }
        assert!(begin(&mut haneul, "2027-1", "soon").await?.text().contains("Please choose a day."));
        let form = [("title", "우리 동네"), ("slug", "ansan-news"), ("every", "half-month")];
        let begun = haneul.post("/newsroom/publications", &form).await?;
        assert_eq!(begun.location(), "/newsroom/publications/ansan-news?begun");
        let twice = haneul.post("/newsroom/publications", &form).await?;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        let form = [("title", "첫 호"), ("slug", "2026-12a"), ("day", "2026-12-01")];
        haneul.post("/newsroom/publications/ansan-news", &form).await?;
        let list = haneul.get("/newsroom/publications").await?;
        assert!(list.text().contains("Next one expected on December 16, 2026"), "{}", list.text());
        assert!(list.text().contains("Next one expected on February 20, 2027"), "{}", list.text());
        // Readers know nothing of it yet.
        assert!(!house.get("/ko/newsletter").await?.body.contains("ansan-news"));
        let api = house.get("/api/v1/publications").await?.json()?;
        assert_eq!(api.as_array().map(Vec::len), Some(1));
        assert_eq!(api[0]["every"], "quarter");
        // Who only translates looks, and begins nothing.
        let mut linh = staff(&house, "linh", &[Role::Translator]).await?;
        assert_eq!(linh.get("/newsroom/publications/ansan-news/2026-12a").await?.status, StatusCode::OK);
        assert_eq!(begin(&mut linh, "2027-2", "2027-05-20").await?.status, StatusCode::FORBIDDEN);
    }

    #[doc = "Two who saw the same order and moved the same article moved it once; and who moves another meanwhile loses nothing."]
    async fn two_people_move_articles(house: House) {
        let mut garam = staff(&house, "garam", BOTH).await?;
        let mut haneul = staff(&house, "haneul", BOTH).await?;
        let articles = ["one-one", "two-two", "three-three"];
        ready(&house, &mut garam, ("2027-1", &articles), &[], "garam").await?;
        let path = format!("{QUARTERLY}/2027-1/order");
        assert!(swap(&mut garam).await?.status.is_redirection());
        assert!(swap(&mut haneul).await?.status.is_redirection());
        // She still sees the third one below the second.
        let form = [("article", "three-three"), ("before", "two-two")];
        assert!(haneul.post(&path, &form).await?.status.is_redirection());
        let gone = haneul.post(&path, &[("article", "four-four"), ("before", "one-one")]).await?;
        assert_eq!(gone.status, StatusCode::CONFLICT);
        release(&mut garam, "2027-1").await?;
        house.app.refresh().await?;
        let issue = house.get(&format!("/ko{PUBLIC}")).await?;
        assert!(stands_before(&issue, "three-three", "two-two"), "{}", issue.body);
        assert!(stands_before(&issue, "two-two", "one-one"), "{}", issue.body);
    }

    #[doc = "An article that nobody has read goes from one issue to another and takes its address along; one that was read stays."]
    async fn an_article_goes_to_another_issue(house: House) {
        let mut garam = staff(&house, "garam", BOTH).await?;
        let ids = ready(&house, &mut garam, ("2027-1", &["one-one", "two-two"]), &[], "garam").await?;
        begin(&mut garam, "2027-2", "2027-05-20").await?;
        let id = ids[1].to_string();
        let put_in = format!("{QUARTERLY}/2027-2/put-in");
        assert_eq!(garam.post(&put_in, &[("text", &id)]).await?.status, StatusCode::CONFLICT);
        garam.post(&format!("{QUARTERLY}/2027-1/take-out"), &[("article", "two-two")]).await?;
        assert!(garam.post(&put_in, &[("text", &id)]).await?.status.is_redirection());
        assert_eq!(text(&house, Kind::Article, "ansan-quarterly/2027-2/two-two").await?, ids[1]);
        release(&mut garam, "2027-2").await?;
        house.app.refresh().await?;
        let moved = "/ko/newsletter/ansan-quarterly/2027-2/two-two";
        assert_eq!(house.get(moved).await?.status, StatusCode::OK);
        let stays = garam.post(&format!("{QUARTERLY}/2027-2/take-out"), &[("article", "two-two")]).await?;
        assert_eq!(stays.status, StatusCode::CONFLICT);
        assert!(stays.text().contains("Readers have seen this article"), "{}", stays.text());
        // The day on which its numbers rest was read, too.
        let day = garam.post(&format!("{QUARTERLY}/2027-2/day"), &[("day", "2027-06-01")]).await?;
        assert_eq!(day.status, StatusCode::CONFLICT);
        assert!(garam.post(&format!("{QUARTERLY}/2027-1/day"), &[("day", "2027-03-01")]).await?.status.is_redirection());
    }

    #[doc = "What somebody saved meanwhile is not released unseen; nor is an article that has only a title."]
    async fn what_was_seen_is_released(house: House) {
        let mut garam = staff(&house, "garam", BOTH).await?;
        ready(&house, &mut garam, ("2027-1", &["one-one"]), &["en"], "garam").await?;
        let path = format!("{QUARTERLY}/2027-1");
        let seen = ticks(&garam.get(&path).await?);
        assert_eq!(seen.len(), 2);
        add(&mut garam, "2027-1", "two-two").await?;
        let page = garam.get(&path).await?;
        assert!(page.text().contains("It has a title only."), "{}", page.text());
        assert_eq!(ticks(&page), [""; 0], "nothing goes before the Korean");
        let form: Vec<(&str, &str)> = seen.iter().map(|one| ("release", one.as_str())).collect();
        let refused = garam.post(&format!("{path}/release"), &form).await?;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("somebody saved other words in 한국어"), "{}", refused.text());
        write(&house, "2027-1/two-two", "garam").await?;
        let english = [("release", seen[1].as_str())];
        let refused = garam.post(&format!("{path}/release"), &english).await?;
        assert!(refused.text().contains("the Korean comes first"), "{}", refused.text());
        let none = garam.post(&format!("{path}/release"), &[]).await?;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(house.get(&format!("/ko{PUBLIC}")).await?.status, StatusCode::NOT_FOUND);
    }

    #[doc = "On its day it is released by itself where it is whole; where it is not, the newsroom is told."]
    async fn an_issue_is_released_on_its_day(house: House) {
        let mut garam = staff(&house, "garam", BOTH).await?;
        ready(&house, &mut garam, ("2027-1", &["one-one"]), &["en"], "garam").await?;
        let path = format!("{QUARTERLY}/2027-1");
        let past = [("lang", "ko"), ("at", "2026-11-23T09:00")];
        let refused = garam.post(&format!("{path}/schedule"), &past).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let form = [("lang", "ko"), ("lang", "en"), ("lang", "km"), ("at", "2026-11-24T09:00")];
        assert!(garam.post(&format!("{path}/schedule"), &form).await?.status.is_redirection());
        newsletter::jobs::round(&house.app.db, &house.clock, &house.app.paths()).await?;
        assert_eq!(house.get(&format!("/ko{PUBLIC}")).await?.status, StatusCode::NOT_FOUND);
        house.pass(chrono::TimeDelta::days(1));
        let mut garam = crate::support::signed_in::sign_in(&house, "garam@maru.test").await?;
        // Two machines look at once; one that waits for the other too long looks again in its next round.
        let (db, clock, paths) = (&house.app.db, &house.clock, house.app.paths());
        let round = || newsletter::jobs::round(db, clock, &paths);
        let (one, other) = tokio::join!(round(), round());
        for trouble in [one, other].into_iter().filter_map(Result::err) {
            assert!(maru::db::is_out_of_reach(&trouble), "{trouble:#}");
        }
        round().await?;
        house.app.refresh().await?;
        for (tag, words) in [("ko", "모두 오세요."), ("en", "Everybody is welcome.")] {
            let article = house.get(&format!("/{tag}{PUBLIC}/one-one")).await?;
            assert!(article.body.contains(words), "{tag}: {}", article.body);
        }
        let khmer = house.get(&format!("/km{PUBLIC}")).await?;
        assert!(khmer.body.contains(&Words::new(lang("km")?).say("newsletter-unplanned")), "{}", khmer.body);
        let page = garam.get(&path).await?;
        assert!(page.text().contains("and was not ready then."), "{}", page.text());
        assert_eq!(newsletter::jobs::round(&house.app.db, &house.clock, &house.app.paths()).await?, 0);
    }
}

/// Her readers are told where it is and when it will be theirs, and can ask for it; never in Korean.
async fn khmer_waits(house: &House, garam: &mut Visitor<'_>) -> anyhow::Result<()> {
    let words = Words::new(lang("km")?);
    let khmer = house.get(&format!("/km{PUBLIC}")).await?;
    assert_eq!(khmer.status, StatusCode::OK);
    assert!(khmer.body.contains(&words.say("newsletter-not-yet-title")), "{}", khmer.body);
    assert!(khmer.body.contains(&words.say("newsletter-unplanned")), "{}", khmer.body);
    assert!(khmer.body.contains(&format!("href=\"/vi{PUBLIC}\"")), "{}", khmer.body);
    let path = format!("{QUARTERLY}/2027-1/planned");
    let past = garam.post(&path, &[("planned-km", "2026-11-01")]).await?;
    assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(past.body.contains("value=\"2026-11-01\""), "what was typed is lost");
    assert!(garam.post(&path, &[("planned-km", "2026-12-01")]).await?.status.is_redirection());
    house.app.refresh().await?;
    let day = maru::language::formats::date(lang("km")?, "2026-12-01".parse()?);
    for path in [PUBLIC.to_owned(), format!("{PUBLIC}/one-one")] {
        let page = house.get(&format!("/km{path}")).await?;
        assert!(page.body.contains(&day), "{}", page.body);
        assert!(!page.body.contains("모두 오세요."), "Korean under a Khmer address");
        let wanted = house.visitor().post(&format!("/km{path}"), &[]).await?;
        assert!(wanted.body.contains(&words.say("missing-counted")), "{}", wanted.body);
    }
    assert!(house.get("/km/newsletter").await?.body.contains(&day));
    let wishes = garam.get("/newsroom/wanted").await?;
    assert!(wishes.body.contains("2027년 봄호"), "{}", wishes.text());
    Ok(())
}
