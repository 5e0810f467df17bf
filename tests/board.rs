//! The newsroom's board and the page of a text: what has to be done is seen, done there, and seen by readers.

use http::StatusCode;
use maru::language::Words;
use maru::staff::Role;
use uuid::Uuid;

use crate::on_both;
use crate::support::signed_in::lang;
use crate::support::texts::{change_korean, guide, latest, staff, translate};
use crate::support::{Answer, House, Visitor};

/// A sentence of the guide on unpaid wages, and what it becomes.
const OLD: &str = "직원이 적은 회사도 같습니다.";
const NEW: &str = "직원이 한 명인 회사도 같습니다.";
const TITLE: &str = "월급을 받지 못했을 때";

async fn writer(house: &House) -> anyhow::Result<Visitor<'_>> {
    staff(house, "haneul", &[Role::Writer]).await
}

async fn publisher(house: &House) -> anyhow::Result<Visitor<'_>> {
    staff(house, "garam", &[Role::Publisher]).await
}

fn page(text: Uuid) -> String {
    format!("/newsroom/texts/{text}")
}

/// Presses the button that publishes what was saved last.
async fn publish(
    house: &House,
    garam: &mut Visitor<'_>,
    (text, tag): (Uuid, &str),
) -> anyhow::Result<Answer> {
    let seen = latest(house, text, tag).await?;
    let done = garam.post(&format!("{}/{tag}/publish", page(text)), &[("seen", &seen)]).await?;
    house.app.refresh().await?;
    Ok(done)
}

/// What a reader is told in her language.
fn said(tag: &str, key: &str) -> anyhow::Result<String> {
    Ok(Words::new(lang(tag)?).say(key))
}

/// A new guide with a Korean title and two sentences, which nobody sees yet.
async fn new_guide(house: &House, haneul: &mut Visitor<'_>) -> anyhow::Result<Uuid> {
    let form = [
        ("kind", "guide"),
        ("slug", "bicycles"),
        ("title", "자전거 타기"),
        ("topic", "daily-life"),
    ];
    let made = haneul.post("/newsroom/texts/new", &form).await?;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    assert!(made.location().ends_with("?made"), "{}", made.location());
    let text = guide(house, "bicycles").await?;
    change_korean(house, text, ("", "하나입니다.\n\n둘입니다.\n"), "haneul").await?;
    Ok(text)
}

on_both! {
    #[doc = "A Korean sentence changes. Nothing is behind while readers do not see it; then exactly that one is, in every language, and whoever reads a translation is told beside it."]
    async fn the_board_shows_exactly_what_is_behind(house: House) {
        let (mut haneul, mut garam) = (writer(&house).await?, publisher(&house).await?);
        let text = guide(&house, "unpaid-wages").await?;
        let stale = "/newsroom/?state=stale";
        assert!(haneul.get(stale).await?.text().contains("No text fits."));

        change_korean(&house, text, (OLD, NEW), "haneul").await?;
        assert!(haneul.get(stale).await?.text().contains("No text fits."));
        let unpublished = haneul.get("/newsroom/?state=unpublished").await?;
        assert_eq!(unpublished.body.matches("<th scope=\"row\" class=\"depth-0\">").count(), 1);
        assert!(unpublished.body.contains(TITLE));
        assert_eq!(publish(&house, &mut garam, (text, "ko")).await?.status, StatusCode::SEE_OTHER);

        let board = haneul.get(stale).await?;
        assert_eq!(board.body.matches("<th scope=\"row\" class=\"depth-0\">").count(), 1);
        assert!(board.body.contains(TITLE));
        let behind = board.text().matches("1 sentence behind the Korean").count();
        assert_eq!(behind, 7, "{}", board.text());
        assert!(board.text().contains("Behind the Korean <b class=\"num\">1</b>"));
        for (query, is_there) in [
            ("?q=월급을", true),
            ("?q=자전거", false),
            ("?kind=article", false),
            ("?kind=guide&lang=km&state=stale", true),
            ("?topic=stay", false),
            ("?topic=wages", true),
            ("?state=missing&lang=en", false),
        ] {
            let shown = haneul.get(&format!("/newsroom/{query}")).await?;
            assert_eq!(shown.body.contains(TITLE), is_there, "{query}");
        }

        let english = house.get("/en/guides/unpaid-wages").await?;
        let note = "The Korean changed on November 23, 2026; the translation will follow.";
        assert_eq!(english.body.matches("<mark>").count(), 1);
        assert_eq!(english.text().matches(note).count(), 1, "{}", english.text());
        assert!(!house.get("/ko/guides/unpaid-wages").await?.body.contains("<mark>"));
    }

    #[doc = "A translation is published by a publisher alone, once, and as it was looked at."]
    async fn what_was_seen_is_published_once(house: House) {
        let (mut haneul, mut garam) = (writer(&house).await?, publisher(&house).await?);
        let mut other_tab = crate::support::signed_in::sign_in(&house, "garam@maru.test").await?;
        let text = guide(&house, "unpaid-wages").await?;
        let words = |at: usize, now: Option<&str>| match at {
            0 => "Unpaid: what now?".to_owned(),
            _ => now.unwrap_or_default().to_owned(),
        };
        translate(&house, (text, "en"), words, "haneul").await?;
        assert!(!house.get("/en/guides/unpaid-wages").await?.body.contains("Unpaid: what now?"));
        let refused = publish(&house, &mut haneul, (text, "en")).await?;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);

        let seen = latest(&house, text, "en").await?;
        let path = format!("{}/en/publish", page(text));
        let done = garam.post(&path, &[("seen", &seen)]).await?;
        let shown = garam.follow(done).await?;
        assert!(shown.text().contains("It is public."), "{}", shown.text());
        let late = other_tab.post(&path, &[("seen", &seen)]).await?;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text().contains("It is public already."), "{}", late.text());
        house.app.refresh().await?;
        assert!(house.get("/en/guides/unpaid-wages").await?.body.contains("Unpaid: what now?"));

        let again = |_: usize, now: Option<&str>| now.unwrap_or_default().replace("what now", "now");
        translate(&house, (text, "en"), again, "haneul").await?;
        let refused = garam.post(&path, &[("seen", &seen)]).await?;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(!house.get("/en/guides/unpaid-wages").await?.body.contains("Unpaid: now?"));
    }

    #[doc = "A new guide: its translation waits for the Korean, and both are published together."]
    async fn no_translation_is_public_before_the_korean(house: House) {
        let (mut haneul, mut garam) = (writer(&house).await?, publisher(&house).await?);
        let text = new_guide(&house, &mut haneul).await?;
        translate(&house, (text, "en"), |at, _| format!("Bicycle {at}"), "haneul").await?;
        let refused = publish(&house, &mut garam, (text, "en")).await?;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("The Korean is not public yet."), "{}", refused.text());
        assert_eq!(house.get("/en/guides/bicycles").await?.status, StatusCode::NOT_FOUND);

        let all = format!("{}/publish", page(text));
        let none = garam.post(&all, &[]).await?;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        let english = format!("en:{}", latest(&house, text, "en").await?);
        let korean = format!("ko:{}", latest(&house, text, "ko").await?);
        let old = [("publish", english.as_str()), ("publish", "ko:019ab000-0000-7000-8000-000000000000")];
        let refused = garam.post(&all, &old).await?;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("Nothing was published."), "{}", refused.text());
        assert!(refused.body.contains(&format!("value=\"{english}\"")));
        let done = garam.post(&all, &[("publish", &english), ("publish", &korean)]).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        house.app.refresh().await?;
        assert!(house.get("/en/guides/bicycles").await?.body.contains("Bicycle 2"));
        assert!(house.get("/ko/guides/bicycles").await?.body.contains("둘입니다."));
    }

    #[doc = "What others link to is taken from readers: first who links to it, then the reason, which readers get in their language. With the Korean it goes everywhere."]
    async fn a_guide_is_taken_from_readers(house: House) {
        let (mut haneul, mut garam) = (writer(&house).await?, publisher(&house).await?);
        let text = guide(&house, "unpaid-wages").await?;
        let path = format!("{}/km/withdraw", page(text));
        assert_eq!(haneul.get(&path).await?.status, StatusCode::FORBIDDEN);
        let asks = garam.get(&path).await?;
        let severance = guide(&house, "severance-pay").await?;
        assert!(asks.body.contains(&format!("href=\"{}\"", page(severance))), "{}", asks.body);
        assert!(!asks.body.contains(&format!("href=\"{}\"", page(guide(&house, "health-insurance").await?))));
        let note = "fact-checked by phone";
        let refused = garam.post(&path, &[("note", note)]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(note), "what was typed is lost");
        let long = "x".repeat(301);
        let refused = garam.post(&path, &[("why", "wrong"), ("note", &long)]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&long) && refused.body.contains("value=\"wrong\" required checked"));

        let done = garam.post(&path, &[("why", "wrong"), ("note", note)]).await?;
        let shown = garam.follow(done).await?;
        assert!(shown.text().contains("Taken from readers"), "{}", shown.text());
        house.app.refresh().await?;
        let khmer = house.get("/km/guides/unpaid-wages").await?;
        assert!(khmer.body.contains(&said("km", "why-not-wrong")?), "{}", khmer.body);
        assert!(house.get("/vi/guides/unpaid-wages").await?.body.contains("<article lang=\"vi\""));
        let history = garam.get(&format!("{}/km/history", page(text))).await?;
        assert!(history.text().contains(note) && history.text().contains("garam"), "{}", history.text());
        let again = garam.get(&path).await?;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(again.text().contains("It is not public now."));

        let korean = format!("{}/ko/withdraw", page(text));
        garam.post(&korean, &[("why", "replaced")]).await?;
        house.app.refresh().await?;
        for tag in ["ko", "vi", "uz"] {
            let gone = house.get(&format!("/{tag}/guides/unpaid-wages")).await?;
            assert!(gone.body.contains(&said(tag, "why-not-replaced")?), "{tag}: {}", gone.body);
            assert!(gone.body.contains("noindex"), "{tag}");
        }
        assert!(!house.get("/vi/guides").await?.body.contains("/vi/guides/unpaid-wages"));
        assert_eq!(publish(&house, &mut garam, (text, "ko")).await?.status, StatusCode::SEE_OTHER);
        assert!(house.get("/ko/guides/unpaid-wages").await?.body.contains("<article lang=\"ko\""));
    }

    #[doc = "A text that nobody will translate says why, until it is to be translated after all."]
    async fn a_translation_is_declined(house: House) {
        let (mut haneul, mut garam) = (writer(&house).await?, publisher(&house).await?);
        let text = new_guide(&house, &mut haneul).await?;
        publish(&house, &mut garam, (text, "ko")).await?;
        let path = format!("{}/ne/decline", page(text));
        let refused = garam.post(&path, &[("note", "ask the centre")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("value=\"ask the centre\""), "{}", refused.body);
        let done = garam.post(&path, &[("why", "korean-only")]).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        house.app.refresh().await?;
        let why = said("ne", "why-not-korean-only")?;
        assert!(house.get("/ne/guides/bicycles").await?.body.contains(&why));
        assert!(!haneul.get("/newsroom/?state=missing&lang=ne").await?.body.contains("자전거 타기"));
        garam.post(&format!("{}/ne/take-up", page(text)), &[]).await?;
        house.app.refresh().await?;
        assert!(!house.get("/ne/guides/bicycles").await?.body.contains(&why));
        assert!(haneul.get("/newsroom/?state=missing&lang=ne").await?.body.contains("자전거 타기"));
        let korean = garam.post(&format!("{}/ko/decline", page(text)), &[("why", "over")]).await?;
        assert_eq!(korean.status, StatusCode::NOT_FOUND);
    }

    #[doc = "What was given a day becomes public on it, in the city's time; the translation of a draft on the same day after its Korean."]
    async fn a_text_waits_for_its_day(house: House) {
        let (mut haneul, mut garam) = (writer(&house).await?, publisher(&house).await?);
        let text = new_guide(&house, &mut haneul).await?;
        translate(&house, (text, "en"), |at, _| format!("Bicycle {at}"), "haneul").await?;
        let (korean, english) = (latest(&house, text, "ko").await?, latest(&house, text, "en").await?);
        let path = format!("{}/en/schedule", page(text));
        for (at, why) in [("2026-11-23T09:59", "That time has passed."), ("soon", "Please choose a day")] {
            let refused = garam.post(&path, &[("seen", &english), ("at", at)]).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.text().contains(why), "{}", refused.text());
            assert!(refused.body.contains(&format!("value=\"{at}\"")), "{at} is lost");
        }
        let at = "2026-11-23T18:00";
        for (tag, seen) in [("en", &english), ("ko", &korean)] {
            let path = format!("{}/{tag}/schedule", page(text));
            let done = garam.post(&path, &[("seen", seen), ("at", at)]).await?;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        }
        assert!(haneul.get("/newsroom/").await?.text().contains("18:00"));
        let round = async || {
            let published = maru::texts::jobs::round(&house.app.db, &house.clock, &house.app.paths()).await?;
            house.app.refresh().await?;
            anyhow::Ok(published)
        };
        house.pass(chrono::TimeDelta::minutes(7 * 60 + 59));
        assert_eq!(round().await?, 0);
        assert_eq!(house.get("/en/guides/bicycles").await?.status, StatusCode::NOT_FOUND);
        house.pass(chrono::TimeDelta::minutes(1));
        assert_eq!(round().await?, 2);
        assert!(house.get("/en/guides/bicycles").await?.body.contains("Bicycle 3"));
        assert_eq!(round().await?, 0);

        // Taken back, it waits no more.
        change_korean(&house, text, ("둘입니다.", "셋입니다."), "haneul").await?;
        let seen = latest(&house, text, "ko").await?;
        garam.post(&format!("{}/ko/schedule", page(text)), &[("seen", &seen), ("at", "2026-11-23T19:00")]).await?;
        garam.post(&format!("{}/ko/unschedule", page(text)), &[]).await?;
        house.pass(chrono::TimeDelta::hours(2));
        assert_eq!(round().await?, 0);
    }

    #[doc = "Words that were right when they were given a day and are not on it wait, and the page says why."]
    async fn what_must_be_mended_is_held_back_on_its_day(house: House) {
        let (mut haneul, mut garam) = (writer(&house).await?, publisher(&house).await?);
        let text = guide(&house, "unpaid-wages").await?;
        translate(&house, (text, "en"), |at, words| match at {
            0 => "New title".to_owned(),
            _ => words.unwrap_or_default().to_owned(),
        }, "haneul").await?;
        let seen = latest(&house, text, "en").await?;
        let fields = [("seen", seen.as_str()), ("at", "2026-11-23T18:00"), ("despite", "en:")];
        let path = format!("{}/en/schedule", page(text));
        let stopped = garam.post(&path, &fields).await?;
        if stopped.status != StatusCode::SEE_OTHER {
            let despite = stopped.attribute("name=\"despite\"", "value")?;
            let fields = [fields[0], fields[1], ("despite", despite.as_str())];
            assert_eq!(garam.post(&path, &fields).await?.status, StatusCode::SEE_OTHER);
        }
        // Meanwhile the Korean gets a link that the English does not have.
        change_korean(&house, text, (OLD, "[안내](/guides/minimum-wage)를 보세요."), "haneul").await?;
        publish(&house, &mut garam, (text, "ko")).await?;
        house.pass(chrono::TimeDelta::hours(9));
        for _ in 0..2 {
            assert_eq!(maru::texts::jobs::round(&house.app.db, &house.clock, &house.app.paths()).await?, 0);
        }
        let shown = haneul.get(&page(text)).await?;
        assert!(shown.text().contains("Its day has come"), "{}", shown.text());
        let history = haneul.get(&format!("{}/en/history", page(text))).await?;
        assert_eq!(history.text().matches("Held back on its day").count(), 1);
    }

    #[doc = "A comma moved in the Korean: whoever knows that it changes nothing says so once for all languages, after seeing what changed."]
    async fn translations_are_still_correct(house: House) {
        let (mut haneul, mut garam) = (writer(&house).await?, publisher(&house).await?);
        let text = guide(&house, "unpaid-wages").await?;
        change_korean(&house, text, (OLD, NEW), "haneul").await?;
        publish(&house, &mut garam, (text, "ko")).await?;
        let offer = haneul.get(&page(text)).await?;
        let path = format!("{}/still-correct", page(text));
        assert!(offer.body.contains(&format!("href=\"{path}\"")), "{}", offer.body);
        let asks = haneul.get(&path).await?;
        assert!(asks.body.contains("<del>적은</del>") && asks.body.contains("<ins>한 명인</ins>"), "{}", asks.body);
        let seen = asks.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;

        // The Korean changes once more before she presses the button.
        change_korean(&house, text, (NEW, "모든 회사가 같습니다."), "haneul").await?;
        publish(&house, &mut garam, (text, "ko")).await?;
        let late = haneul.post(&path, &[("seen", &seen)]).await?;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.body.contains("모든"), "{}", late.body);
        assert!(house.get("/km/guides/unpaid-wages").await?.body.contains("<mark>"));

        let seen = late.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;
        let done = haneul.post(&path, &[("seen", &seen)]).await?;
        assert!(haneul.follow(done).await?.text().contains("still right"));
        house.app.refresh().await?;
        assert!(!house.get("/km/guides/unpaid-wages").await?.body.contains("<mark>"));
        assert!(haneul.get("/newsroom/?state=stale").await?.text().contains("No text fits."));
        assert!(haneul.get(&path).await?.text().contains("No sentence has changed."));
    }

    #[doc = "Every saved state can be seen beside the one before it, word by word, and taken back."]
    async fn an_older_text_is_taken_back(house: House) {
        let (mut haneul, mut garam) = (writer(&house).await?, publisher(&house).await?);
        let text = guide(&house, "unpaid-wages").await?;
        let first = latest(&house, text, "ko").await?;
        change_korean(&house, text, (OLD, NEW), "haneul").await?;
        publish(&house, &mut garam, (text, "ko")).await?;
        let second = latest(&house, text, "ko").await?;
        let history = format!("{}/ko/history", page(text));
        let list = haneul.get(&history).await?;
        assert!(list.text().contains("Revision 2") && list.text().contains("haneul"), "{}", list.text());
        assert!(list.text().contains("Published") && list.text().contains("taken in from a file"));
        let shown = haneul.get(&format!("{history}/{second}")).await?;
        assert!(shown.body.contains("<del>적은</del>") && shown.body.contains("<ins>한 명인</ins>"), "{}", shown.body);
        let turned = haneul.get(&format!("{history}/{first}?to={second}")).await?;
        assert!(turned.body.contains("<ins>적은</ins>"), "{}", turned.body);
        let other = latest(&house, guide(&house, "severance-pay").await?, "ko").await?;
        change_korean(&house, text, (NEW, "모든 회사가 같습니다."), "haneul").await?;
        let third = latest(&house, text, "ko").await?;
        assert!(haneul.get(&format!("{history}/{first}")).await?.body.contains(&format!("?to={second}")));
        assert_eq!(haneul.get(&format!("{history}/{other}")).await?.status, StatusCode::NOT_FOUND);

        let restore = format!("{history}/{first}");
        assert_eq!(garam.post(&restore, &[("seen", &second)]).await?.status, StatusCode::FORBIDDEN);
        let late = haneul.post(&restore, &[("seen", &first)]).await?;
        assert_eq!(late.status, StatusCode::CONFLICT);
        let done = haneul.post(&restore, &[("seen", &third)]).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        assert!(house.get("/ko/guides/unpaid-wages").await?.body.contains(NEW));
        publish(&house, &mut garam, (text, "ko")).await?;
        assert!(house.get("/ko/guides/unpaid-wages").await?.body.contains(OLD));
        assert!(!house.get("/vi/guides/unpaid-wages").await?.body.contains("<mark>"));
    }
}
