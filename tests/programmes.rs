//! Courses and events: entered in the newsroom, verified, read in a reader's language, gone when they are over.

use chrono::TimeDelta;
use http::StatusCode;
use maru::staff::Role;

use crate::on_both;
use crate::support::editor::{publish, staff};
use crate::support::programmes::{
    PATH, PLACE, SLUG, TITLE, begin, fields, running, seen, send, text_id, verify, with,
};
use crate::support::signed_in::sign_in;
use crate::support::texts::translate;
use crate::support::{Engine, House};

const PUBLIC: &str = "/ko/programmes/evening-korean";
const KHMER: &str = "/km/programmes/evening-korean";
const KHMER_TITLE: &str = "ថ្នាក់ភាសាកូរ៉េពេលល្ងាច";
const NEWSROOM: &[Role] = &[Role::Writer, Role::Publisher];

on_both! {
    /// A writer enters a class. Nobody reads it before a publisher has verified it and its Korean is public.
    async fn a_class_is_read_once_it_is_verified_and_published(house: House) {
        let mut writer = staff(&house, "haneul", &[Role::Writer]).await?;
        begin(&mut writer).await?;
        let begun = writer.get("/newsroom/programmes").await?;
        assert!(begun.body.contains("To be filled in") && begun.body.contains(TITLE));
        let saved = send(&mut writer, &fields()).await?;
        assert_eq!(saved.location(), format!("{PATH}?saved"), "{}", saved.body);
        let page = writer.get(PATH).await?;
        assert!(page.body.contains("not verified"), "{}", page.body);
        let text_id = text_id(&house).await?;

        let mut publisher = staff(&house, "sora", &[Role::Publisher]).await?;
        publish(&house, text_id, "ko", "sora").await?;
        house.app.refresh().await?;
        assert_eq!(house.get(PUBLIC).await?.status, StatusCode::NOT_FOUND, "nobody verified it");
        let nothing = house.get("/ko/programmes").await?;
        assert!(!nothing.body.contains(TITLE));
        let home = house.get("/ko/").await?;
        assert!(!home.body.contains("/ko/programmes"), "there is nothing to lead to");

        let verified = verify(&mut publisher, "verify").await?;
        assert_eq!(verified.location(), format!("{PATH}?verified"), "{}", verified.body);
        house.app.refresh().await?;
        assert_eq!(house.get(PUBLIC).await?.status, StatusCode::OK);
        let list = house.get("/ko/programmes").await?;
        assert!(list.body.contains(TITLE) && list.body.contains("2026년 12월</h2>"), "{}", list.body);
        assert!(house.get("/ko/").await?.body.contains("/ko/programmes"));
        assert!(house.get("/ko/topics/daily-life").await?.body.contains("/ko/programmes"));
        assert!(!house.get("/ko/topics/wages").await?.body.contains("/ko/programmes"));
        let board = publisher.get("/newsroom/programmes").await?;
        assert!(board.text().contains("verified by sora, November 23, 2026"), "{}", board.body);
    }

    async fn verified_words_that_are_not_public_are_not_read(house: House) {
        let mut writer = staff(&house, "haneul", NEWSROOM).await?;
        begin(&mut writer).await?;
        let mut fields = fields();
        fields.push(("verified", "yes"));
        send(&mut writer, &fields).await?;
        house.app.refresh().await?;
        assert_eq!(house.get(PUBLIC).await?.status, StatusCode::NOT_FOUND);
        assert!(!house.get("/ko/programmes").await?.body.contains(PLACE));
    }

    /// The class in Khmer: her words, her way of writing days, and the Korean address for the taxi driver.
    async fn a_khmer_reader_sees_when_and_where(house: House) {
        let mut writer = staff(&house, "haneul", NEWSROOM).await?;
        let text_id = running(&house, &mut writer, "haneul").await?;
        let missing = house.get(KHMER).await?;
        assert_eq!(missing.status, StatusCode::OK);
        assert!(missing.body.contains(TITLE) && !missing.body.contains(PLACE), "{}", missing.body);
        assert!(!house.get("/km/programmes").await?.body.contains(SLUG), "nothing in her language");
        let wished = house.visitor().post(KHMER, &[]).await?;
        assert_eq!(wished.status, StatusCode::OK, "{}", wished.body);
        assert!(writer.get("/newsroom/wanted").await?.body.contains(TITLE), "editors see the wish");

        translate(&house, (text_id, "km"), |_, _| KHMER_TITLE.to_owned(), "haneul").await?;
        publish(&house, text_id, "km", "haneul").await?;
        house.app.refresh().await?;
        let page = house.get(KHMER).await?;
        assert!(page.body.contains(&format!("<h1>{KHMER_TITLE}</h1>")), "{}", page.body);
        assert!(page.body.contains(&format!("<span lang=\"ko\" dir=\"ltr\">{PLACE}</span>")));
        assert!(page.body.contains("Damunhwa-gil 1, Danwon-gu"));
        assert!(page.body.contains("<span class=\"nums\" dir=\"ltr\">19:00–21:00</span>"));
        assert!(page.text().contains("1 ធ្នូ 2026"), "{}", page.body);
        assert!(page.body.contains("<bdi lang=\"km\">ខ្មែរ</bdi>"), "{}", page.body);
        assert!(page.body.contains("/km/help?topic=daily-life"));
        assert!(page.body.contains(&format!("<b lang=\"ko\" dir=\"ltr\">{TITLE}</b>")));
        let list = house.get("/km/programmes").await?;
        assert!(list.body.contains(KHMER_TITLE) && list.body.contains(PLACE));
        let found = house.get("/km/search?q=%EC%99%B8%EA%B5%AD%EC%9D%B8%EC%A3%BC%EB%AF%BC%EC%A7%80%EC%9B%90%EB%B3%B8%EB%B6%80").await?;
        assert!(found.body.contains(KHMER), "found by the body that runs it: {}", found.body);
    }

    /// On its last day it is there, on the next it is not; whoever kept the address is told why.
    async fn what_is_over_is_gone_the_next_day(house: House) {
        let mut writer = staff(&house, "haneul", NEWSROOM).await?;
        begin(&mut writer).await?;
        let one_day = with(&[
            ("held", "day"), ("first", "2026-11-24"), ("last", ""), ("weekday", ""),
            ("opens", "14:00"), ("closes", "16:00"), ("verified", "yes"),
        ]);
        let saved = send(&mut writer, &one_day).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        publish(&house, text_id(&house).await?, "ko", "haneul").await?;
        house.app.refresh().await?;
        let page = house.get(PUBLIC).await?;
        assert!(page.text().contains("2026년 11월 24일 화요일"), "{}", page.body);
        assert!(page.body.contains("14:00–16:00"));
        house.pass(TimeDelta::days(1));
        assert_eq!(house.get(PUBLIC).await?.status, StatusCode::OK, "it is today");
        assert!(house.get("/ko/programmes").await?.body.contains(TITLE));

        house.pass(TimeDelta::days(1));
        house.app.refresh().await?;
        let gone = house.get(PUBLIC).await?;
        assert_eq!(gone.status, StatusCode::GONE);
        assert!(gone.body.contains("이미 끝났습니다") && !gone.body.contains(PLACE), "{}", gone.body);
        assert!(!house.get("/ko/programmes").await?.body.contains(TITLE));
        assert!(!house.get("/ko/").await?.body.contains("/ko/programmes"));
        assert_eq!(house.get("/api/v1/programmes").await?.body, "[]");
        let map = house.get("/sitemap.xml").await?;
        assert!(!map.body.contains(SLUG));
        let found = house.get("/ko/search?q=%ED%95%9C%EA%B5%AD%EC%96%B4%20%EA%B5%90%EC%8B%A4").await?;
        assert!(!found.body.contains(PUBLIC), "{}", found.body);
        let mut writer = sign_in(&house, "haneul@maru.test").await?;
        let desk = writer.get("/newsroom/programmes").await?;
        assert!(desk.body.contains("<h2 id=\"over\">"), "{}", desk.body);
    }

    async fn what_does_not_fit_comes_back_as_it_was_typed(house: House) {
        let mut writer = staff(&house, "haneul", &[Role::Writer]).await?;
        let again = writer.post("/newsroom/programmes/new", &[("title", TITLE), ("slug", "저녁"), ("topic", "none")]).await?;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.body.contains(&format!("value=\"{TITLE}\"")), "{}", again.body);
        begin(&mut writer).await?;
        let twice = writer.post("/newsroom/programmes/new", &[("title", TITLE), ("slug", SLUG), ("topic", "school")]).await?;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);

        let long = "가".repeat(201);
        let wrong = with(&[
            ("kind", "party"), ("place", &long), ("last", "2026-11-01"), ("cost", "paid"), ("fee", "hotline-labour"),
            ("sign-up", "website"), ("website", "javascript:alert(1)"), ("places", "many"), ("source", " "), ("contact", "nobody"),
        ]);
        let refused = send(&mut writer, &wrong).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["kind", "place", "last", "fee", "website", "places", "source", "contact"] {
            assert!(refused.body.contains(&format!("<a href=\"#{field}\">")), "no error at {field}");
        }
        assert!(!refused.body.contains("<a href=\"#run-by\">"));
        for typed in [long.as_str(), "javascript:alert(1)", "value=\"many\"", "value=\"19:00\"", "Damunhwa-gil 1"] {
            assert!(refused.body.contains(typed), "{typed} is lost");
        }

        let overlapping = with(&[("opens", "19:00"), ("closes", "")]);
        let refused = send(&mut writer, &overlapping).await?;
        assert!(refused.body.contains("<a href=\"#sessions\">"), "{}", refused.body);
        let more = send(&mut writer, &with(&[("step", "rows"), ("place", "여기")])).await?;
        assert_eq!(more.status, StatusCode::OK);
        assert!(more.body.matches("name=\"opens\"").count() >= 7 && more.body.contains("여기"));
        let nothing = writer.get(PATH).await?;
        assert!(!nothing.body.contains("여기"), "nothing was saved");
    }

    /// A writer corrects what was verified: readers see it again when a publisher says that it is right.
    async fn a_correction_waits_for_whoever_verifies(house: House) {
        let mut publisher = staff(&house, "sora", NEWSROOM).await?;
        running(&house, &mut publisher, "sora").await?;
        assert_eq!(house.get(PUBLIC).await?.status, StatusCode::OK);
        let mut writer = staff(&house, "haneul", &[Role::Writer]).await?;
        let moved = with(&[("place", "경기도 안산시 상록구 1"), ("verified", "yes")]);
        assert_eq!(send(&mut writer, &moved).await?.status, StatusCode::SEE_OTHER);
        house.app.refresh().await?;
        assert_eq!(house.get(PUBLIC).await?.status, StatusCode::NOT_FOUND, "she may not verify");
        let seen_before = seen(&writer.get(PATH).await?)?;
        let forbidden = verify(&mut writer, "verify").await?;
        assert_eq!(forbidden.status, StatusCode::FORBIDDEN);

        verify(&mut publisher, "verify").await?;
        house.app.refresh().await?;
        assert!(house.get(PUBLIC).await?.body.contains("상록구 1"));
        let page = writer.get(PATH).await?;
        let history = page.body.split("id=\"history\"").nth(1).unwrap_or_default();
        assert!(history.contains(&format!("<del>{PLACE}</del> → <ins>")), "{history}");
        assert!(history.contains("sora") && history.contains("haneul"), "{history}");

        // What she looked at before is no longer what is there.
        let mut late = with(&[("place", "늦은 주소")]);
        late.push(("seen", &seen_before));
        let conflict = writer.post(PATH, &late).await?;
        assert_eq!(conflict.status, StatusCode::CONFLICT);
        assert!(conflict.body.contains("늦은 주소"), "what she typed is lost");
        assert_eq!(send(&mut writer, &with(&[("place", "경기도 안산시 상록구 1")])).await?.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing would change");

        verify(&mut publisher, "doubt").await?;
        house.app.refresh().await?;
        assert_eq!(house.get(PUBLIC).await?.status, StatusCode::NOT_FOUND);
    }

    async fn what_was_verified_long_ago_is_due_again(house: House) {
        let mut publisher = staff(&house, "sora", NEWSROOM).await?;
        running(&house, &mut publisher, "sora").await?;
        assert!(!publisher.get("/newsroom/programmes").await?.body.contains("check again"));
        let seen = seen(&publisher.get(PATH).await?)?;
        let path = format!("{PATH}/verify");
        let past = [("seen", seen.as_str()), ("what", "verify"), ("review", "2026-11-23")];
        assert_eq!(publisher.post(&path, &past).await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        let soon = [("seen", seen.as_str()), ("what", "verify"), ("review", "2026-11-25")];
        assert_eq!(publisher.post(&path, &soon).await?.status, StatusCode::SEE_OTHER);
        house.pass(TimeDelta::days(2));
        let mut publisher = sign_in(&house, "sora@maru.test").await?;
        assert!(publisher.get("/newsroom/programmes").await?.body.contains("check again"));
    }

    /// The fee is a fact: it is shown in each language, and the newsroom knows that the class shows it.
    async fn a_fee_is_a_fact(house: House) {
        let mut publisher = staff(&house, "sora", NEWSROOM).await?;
        running(&house, &mut publisher, "sora").await?;
        let paid = with(&[("cost", "paid"), ("fee", "minimum-wage-hourly"), ("sign-up", "phone"), ("phone", "hotline-labour"), ("verified", "yes")]);
        assert_eq!(send(&mut publisher, &paid).await?.status, StatusCode::SEE_OTHER);
        house.app.refresh().await?;
        let page = house.get(PUBLIC).await?;
        assert!(page.text().contains("10,320원"), "{}", page.body);
        assert!(page.body.contains("href=\"tel:1350\""));
        let fact = publisher.get("/newsroom/facts/minimum-wage-hourly").await?;
        assert!(fact.body.contains(PATH) && fact.body.contains(TITLE), "{}", fact.body);
    }

    async fn programs_read_programmes_too(house: House) {
        let mut publisher = staff(&house, "sora", NEWSROOM).await?;
        running(&house, &mut publisher, "sora").await?;
        let all = house.get("/api/v1/programmes?lang=ko").await?.json()?;
        let class = &all[0];
        assert_eq!(class["slug"], SLUG);
        assert_eq!(class["place"], PLACE);
        assert_eq!(class["sessions"][1]["weekday"], "thu");
        assert_eq!(class["sessions"][1]["opens"], "19:00");
        assert_eq!(class["cost"]["free"], true);
        assert_eq!(class["sign_up"]["way"], "counselling");
        assert_eq!(class["languages"], serde_json::json!(["ko", "km"]));
        for (query, count) in [
            ("from=2027-02-25", 1), ("from=2027-02-26", 0), ("to=2026-11-30", 0), ("to=2026-12-01", 1), ("lang=km", 0),
        ] {
            let found = house.get(&format!("/api/v1/programmes?{query}")).await?.json()?;
            assert_eq!(found.as_array().map(Vec::len), Some(count), "{query}");
        }
        let wrong = house.get("/api/v1/programmes?from=tomorrow").await?;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
        let description = house.get("/api/v1/openapi.json").await?.json()?;
        assert!(description["paths"]["/api/v1/programmes"]["get"].is_object());
    }
}

/// The made-up week has a course and a festival in it, which say that they are made up.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_demo_shows_made_up_ones() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let week = &maru::content::embedded().unwrap()["demo/week.toml"];
    maru::demo::fill(&house.app, week, house.clock.now()).await?;
    house.app.refresh().await?;
    let page = house.get("/en/programmes").await?;
    assert_eq!(page.body.matches("(a made-up example)").count(), 2, "{}", page.body);
    assert!(page.body.contains("11:00–17:00"), "{}", page.body);
    Ok(())
}
