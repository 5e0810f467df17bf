//! A counsellor finds her own cases again, and nobody else's.

use http::StatusCode;
use maru::casework::late_entries::{Entering, Late, Outcome, enter_late};
use maru::casework::{self, Asked, Channel, ExcludeWhy};
use maru::language::Words;
use uuid::Uuid;

use crate::on_both;
use crate::support::signed_in::{self, ask, counsellor, head, id_of, set_skills};
use crate::support::{Answer, House, Visitor};

fn english() -> anyhow::Result<Words> {
    Ok(Words::new(signed_in::lang("en")?))
}

fn found(page: &Answer, case_id: Uuid) -> bool {
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    page.body.contains(&format!("<a href=\"/desk/cases/{case_id}\">"))
}

async fn search(visitor: &mut Visitor<'_>, query: &str) -> anyhow::Result<Answer> {
    visitor.get(&format!("/desk/search?{query}")).await
}

async fn locator(house: &House, case_id: Uuid) -> anyhow::Result<String> {
    let case = casework::find_case(&mut house.app.db.read().await?, case_id).await?;
    Ok(case.map(|case| case.locator).unwrap_or_default())
}

/// The same digits as a Khmer keyboard types them, in groups.
fn in_khmer(digits: &str) -> String {
    let khmer = |digit: u32| char::from_u32(0x17E0 + digit).unwrap_or_default();
    let typed: String = digits.chars().filter_map(|c| c.to_digit(10)).map(khmer).collect();
    let (one, two) = typed.split_at(typed.len() / 2);
    format!("{one}-{two}")
}

fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

on_both! {
    async fn she_finds_by_each_field(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        let mut sunita = counsellor(&house, &mut head, "sunita").await?;
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        set_skills(&house, &mut head, "sunita", "ne", "wages").await?;
        let open = ask(&house, "km", "wages", "…").await?;
        let closed = ask(&house, "km", "wages", "…").await?;
        let theirs = ask(&house, "ne", "wages", "…").await?;
        bopha.post(&format!("/desk/cases/{open}/label"), &[("label", "도금 공장")]).await?;
        bopha.post(&format!("/desk/cases/{closed}/close"), &[("outcome", "advised")]).await?;
        let (own, alien) = (locator(&house, open).await?, locator(&house, theirs).await?);

        let form = bopha.get("/desk/search").await?;
        assert!(form.text().contains("is sealed and is not searched") && !form.body.contains("<tbody>"));
        for (query, finds) in [
            ("topic=", [true, true]),
            ("topic=wages", [true, true]),
            ("topic=health", [false, false]),
            ("state=closed", [false, true]),
            ("state=assigned", [true, false]),
            ("lang=km&topic=wages", [true, true]),
            ("lang=ne", [false, false]),
            ("from=2026-11-23&until=2026-11-23", [true, true]),
            ("from=2026-11-24", [false, false]),
            ("until=2026-11-22", [false, false]),
            (&format!("locator={own}"), [true, false]),
            (&format!("locator={}", encoded(&in_khmer(&own))), [true, false]),
            (&format!("locator={alien}"), [false, false]),
        ] {
            let page = search(&mut bopha, query).await?;
            assert_eq!([found(&page, open), found(&page, closed)], finds, "{query}: {}", page.body);
            assert!(!found(&page, theirs), "{query} shows somebody else's");
            let says_so = page.body.contains(&english()?.say("own-none"));
            assert_eq!(says_so, finds == [false, false], "{query}");
        }
        assert!(search(&mut bopha, "topic=").await?.body.contains("<bdi>도금 공장</bdi>"));
        let hers = search(&mut sunita, "topic=").await?;
        assert!(found(&hers, theirs) && !found(&hers, open) && !found(&hers, closed));

        // She is kept out of it from now on, so that she could not open it either.
        let (city, now) = (&house.app.city, house.clock.now());
        let asked = Asked { case_id: open, staff_id: id_of(&house, "bopha@maru.test").await? };
        let mut tx = house.app.db.begin().await?;
        casework::exclude(&mut tx, city, asked, (ExcludeWhy::AskedForAnother, None), now).await??;
        tx.commit().await?;
        assert!(!found(&search(&mut bopha, "topic=").await?, open));
        assert_eq!(bopha.get(&format!("/desk/cases/{open}")).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(bopha.get(&format!("/desk/cases/{closed}")).await?.status, StatusCode::OK);
        let trail = casework::trail(&mut house.app.db.read().await?, theirs).await?;
        assert!(trail.iter().all(|entry| entry.act != "read"), "a list opens nothing");
    }

    async fn what_cannot_be_read_comes_back(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        for (query, key, typed) in [
            ("topic=nonsense", "own-error-choice", "id=\"topic\""),
            ("state=erased", "own-error-choice", "id=\"state\""),
            ("lang=xx", "own-error-choice", "id=\"lang\""),
            ("from=2026-13-01", "own-error-day", "value=\"2026-13-01\""),
            ("from=2026-11-23&until=2026-11-22", "own-error-order", "value=\"2026-11-22\""),
            ("locator=1234", "own-error-locator", "value=\"1234\""),
            ("locator=12345678901234567890123", "own-error-locator", "12345678901234567890123"),
        ] {
            let page = search(&mut bopha, query).await?;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
            assert!(page.body.contains(&english()?.say(key)) && page.body.contains(typed), "{}", page.body);
        }
        assert_eq!(head.get("/desk/search").await?.status, StatusCode::FORBIDDEN, "she has no cases");
    }

    /// A page holds fifty; a link leads to the older ones, with what was asked for.
    async fn older_ones_stand_behind_a_link(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        let (app, now) = (&house.app, house.clock.now());
        let (by, lang) = (id_of(&house, "bopha@maru.test").await?, signed_in::lang("km")?);
        let mut tx = app.db.begin().await?;
        for row in 0..53 {
            let at = app.city.local(now) - chrono::TimeDelta::minutes(i64::try_from(row / 2)?);
            let topic = "wages".to_owned();
            let (outcome, note) = (Outcome::Advised, "…".to_owned());
            let late = Late { at, lang, topic, channel: Channel::Visit, minutes: 5, outcome, note };
            let entering = Entering { by, lang, key: "k", row };
            enter_late(&mut tx, (&app.ring, &app.city), &late, entering, now).await?;
        }
        tx.commit().await?;
        let rows = |page: &Answer| page.body.matches("<th scope=\"row\">").count();
        let page = search(&mut bopha, "topic=&lang=km").await?;
        assert_eq!(rows(&page), 50, "{}", page.body);
        let older = page.attribute("<a class=\"more\" href=\"/desk/search?", "href")?.replace("&#38;", "&");
        assert!(older.contains("lang=km"), "{older}");
        let rest = bopha.get(&older).await?;
        assert_eq!(rows(&rest), 3, "{}", rest.body);
        assert!(!rest.body.contains("after="), "these are the last");
    }
}
