//! Facts in the newsroom: a value is changed once and every language shows it, what is refused comes back
//! as it was typed, and a guide can be read with the values of another day.

use http::StatusCode;
use maru::staff::Role;

use crate::on_both;
use crate::support::signed_in::{come_in, counsellor, head, welcome};
use crate::support::{Answer, House, Visitor};

const WAGE: &str = "/newsroom/facts/minimum-wage-hourly";
const LAW: [(&str, &str); 2] = [("source", "최저임금법 제10조"), ("status", "law")];

/// Somebody of the city's communications; the pages are in English.
async fn staff<'h>(house: &'h House, name: &str, roles: &[Role]) -> anyhow::Result<Visitor<'h>> {
    let link = welcome(house, &format!("{name}@maru.test"), "en", roles).await?;
    come_in(house, &link).await
}

async fn garam(house: &House) -> anyhow::Result<Visitor<'_>> {
    staff(house, "garam", &[Role::Writer, Role::Publisher]).await
}

/// Types into the form of a change and sends it on.
async fn send(
    who: &mut Visitor<'_>,
    path: &str,
    step: &str,
    fields: &[(&str, &str)],
) -> anyhow::Result<Answer> {
    let opened = who.get(path).await?;
    assert_eq!(opened.status, StatusCode::OK, "{}", opened.body);
    let seen = opened.attribute("name=\"seen\"", "value")?;
    let of = path.split("of=").nth(1).unwrap_or_default();
    let mut form = vec![("seen", seen.as_str()), ("of", of), ("step", step)];
    form.extend(fields);
    who.post(path.split('?').next().unwrap_or_default(), &form).await
}

/// The minimum wage of 2026 as it is corrected in these stories.
fn wage<'f>(value: &'f str, from: &'f str, until: &'f str) -> Vec<(&'f str, &'f str)> {
    let mut fields = vec![("value", value), ("from", from), ("until", until)];
    fields.extend(LAW);
    fields
}

async fn guide(house: &House, lang: &str) -> anyhow::Result<String> {
    Ok(house.get(&format!("/{lang}/guides/minimum-wage")).await?.text())
}

on_both! {
    #[doc = "A value is corrected: what it touches is shown first, then every language has it, and its subscribers can be told."]
    async fn the_minimum_wage_changes(house: House) {
        let mut garam = garam(&house).await?;
        let list = garam.get("/newsroom/facts?q=minimum+hourly").await?;
        assert!(list.text().contains("10,320 won") && list.text().contains("10,700 won"));
        assert!(list.text().contains("About to change") && !list.body.contains("hotline-labour"));

        let path = format!("{WAGE}/correct?of=2026-01-01");
        let fields = wage("10,999", "2026-01-01", "2026-12-31");
        let review = send(&mut garam, &path, "review", &fields).await?;
        assert_eq!(review.status, StatusCode::OK, "{}", review.body);
        for shown in ["10,320원", "10,999원", "10.999", "/km/guides/minimum-wage", "한국어"] {
            assert!(review.body.contains(shown), "{shown} is not in {}", review.body);
        }
        assert!(review.body.contains("ansan-quarterly/2026-4/minimum-wage-2027"));
        assert!(!review.body.contains("/guides/waste-recycling"));
        assert!(guide(&house, "ko").await?.contains("10,320원"), "nothing is changed yet");

        let done = send(&mut garam, &path, "confirm", &fields).await?;
        assert_eq!(done.location(), format!("{WAGE}?changed=2026-01-01"), "{}", done.body);
        house.app.refresh().await?;
        for (lang, shown) in [("ko", "10,999원"), ("km", "10,999"), ("vi", "10.999")] {
            let page = guide(&house, lang).await?;
            assert!(page.contains(shown) && !page.contains("10,320"), "{lang}: {page}");
        }
        let page = garam.follow(done).await?;
        assert!(page.text().contains("The texts show the new value in every language."));
        assert!(page.text().contains("Corrected") && page.text().contains("garam"));
        assert!(page.text().contains("10,320 won") && page.text().contains("최저임금법 제10조"));

        let link = page.attribute("id=\"tell-them\"", "href")?.replace("&#38;", "&");
        let bulletin = garam.get(&link.replace("&amp;", "&")).await?;
        assert_eq!(bulletin.status, StatusCode::OK);
        assert!(bulletin.body.contains("{fact:minimum-wage-hourly}"), "{}", bulletin.body);
        assert!(bulletin.body.contains("(/guides/minimum-wage)"));
        assert!(bulletin.body.contains("value=\"wages\" checked"));
        assert!(!bulletin.body.contains("value=\"housing\" checked"));
    }

    #[doc = "A value that is added may end the one before; two that would hold on one day are refused, and nothing that was typed is lost."]
    async fn two_values_never_hold_on_one_day(house: House) {
        let mut garam = garam(&house).await?;
        let add = format!("{WAGE}/add");
        let fields = wage("11000", "2028-01-01", "");
        let refused = send(&mut garam, &add, "review", &fields).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("This would hold together with"), "{}", refused.text());
        for typed in ["value=\"11000\"", "value=\"2028-01-01\"", "value=\"최저임금법 제10조\""] {
            assert!(refused.body.contains(typed), "{typed} was lost");
        }
        let refused = send(&mut garam, &add, "confirm", &fields).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let wrong = [("value", "about 11000"), ("from", ""), ("source", ""), ("status", "law")];
        let refused = send(&mut garam, &add, "review", &wrong).await?;
        assert!(refused.body.contains("about 11000"));
        for said in ["does not fit the unit", "choose the first day", "name the source"] {
            assert!(refused.text().contains(said), "{said}");
        }

        let mut fields = fields;
        fields.push(("end-before", "yes"));
        let review = send(&mut garam, &add, "review", &fields).await?;
        assert!(review.text().contains("December 31, 2027"), "{}", review.text());
        let done = send(&mut garam, &add, "confirm", &fields).await?;
        assert_eq!(done.location(), format!("{WAGE}?changed=2028-01-01"));
        let facts = house.get("/api/v1/facts?on=2027-06-01").await?.json()?;
        let wage = facts.as_array().and_then(|all| {
            all.iter().find(|fact| fact["id"] == "minimum-wage-hourly")
        });
        assert_eq!(wage.map(|wage| wage["valid_until"].clone()), Some("2027-12-31".into()));
        let page = garam.follow(done).await?;
        let link = page.attribute("id=\"tell-them\"", "href")?;
        assert!(link.contains("minimum-wage-hourly+on+2028-01-01"), "{link}");
    }

    #[doc = "What texts show is not taken away; what none shows is, and that it was is remembered."]
    async fn a_fact_in_use_is_not_removed(house: House) {
        let mut garam = garam(&house).await?;
        let opened = garam.get(&format!("{WAGE}/remove?of=2026-01-01")).await?;
        assert_eq!(opened.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(opened.text().contains("it cannot be removed"), "{}", opened.text());
        assert!(opened.body.contains("/ko/guides/minimum-wage"));
        let phone = "/newsroom/facts/hotline-danuri/remove?of=2026-01-01";
        assert_eq!(garam.get(phone).await?.status, StatusCode::UNPROCESSABLE_ENTITY);

        let mut new = wage("3", "2026-01-01", "");
        new.extend([("id", "trial-days"), ("unit", "day")]);
        let begun = garam.post("/newsroom/facts/new", &new).await?;
        assert_eq!(begun.location(), "/newsroom/facts/trial-days?saved", "{}", begun.body);
        let again = garam.post("/newsroom/facts/new", &new).await?;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.text().contains("There is a fact of this name already."));
        let path = "/newsroom/facts/trial-days/remove?of=2026-01-01";
        let gone = send(&mut garam, path, "confirm", &[]).await?;
        let page = garam.follow(gone).await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        assert!(page.text().contains("Removed") && page.text().contains("3 days"));
        assert!(garam.get("/newsroom/facts?q=trial").await?.text().contains("Nothing was found."));
    }

    #[doc = "Two change the same fact at once: the second is told, and keeps what was typed."]
    async fn somebody_changed_it_meanwhile(house: House) {
        let mut garam = garam(&house).await?;
        let mut nari = staff(&house, "nari", &[Role::Publisher]).await?;
        let path = format!("{WAGE}/end?of=2027-01-01");
        let opened = nari.get(&path).await?;
        let seen = opened.attribute("name=\"seen\"", "value")?;
        let ended = send(&mut garam, &path, "confirm", &[("until", "2027-12-31")]).await?;
        assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.body);
        for step in ["review", "confirm"] {
            let late = [("seen", seen.as_str()), ("of", "2027-01-01"), ("until", "2028-06-30"), ("step", step)];
            let late = nari.post(&format!("{WAGE}/end"), &late).await?;
            assert_eq!(late.status, StatusCode::CONFLICT);
            assert!(late.text().contains("Somebody changed the values"), "{}", late.text());
            assert!(late.body.contains("value=\"2028-06-30\""));
        }
    }

    #[doc = "Somebody looked a value up again: the day and the name stand there, and it is due when its next day has come."]
    async fn a_value_is_looked_up_again(house: House) {
        let mut garam = garam(&house).await?;
        let page = garam.get("/newsroom/facts/wage-claim-limit").await?;
        assert!(page.text().contains("with the content"));
        let seen = page.attribute("name=\"seen\"", "value")?;
        let of = page.attribute("name=\"of\"", "value")?;
        let check = "/newsroom/facts/wage-claim-limit/check";
        let late = [("seen", seen.as_str()), ("of", &of), ("review", "2026-11-20"), ("what", "checked")];
        let refused = garam.post(check, &late).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("value=\"2026-11-20\""), "{}", refused.body);
        let form = [("seen", seen.as_str()), ("of", &of), ("review", "2026-11-30"), ("what", "checked")];
        let checked = garam.post(check, &form).await?;
        let page = garam.follow(checked).await?;
        let text = page.text();
        assert!(text.contains("November 23, 2026") && text.contains("garam"), "{text}");
        assert!(text.contains("next check") && !text.contains("with the content"), "{text}");
        let due = |list: &Answer| list.text().contains("To be checked again");
        assert!(!due(&garam.get("/newsroom/facts?q=wage-claim-limit").await?));
        house.pass(chrono::TimeDelta::days(7));
        let mut nari = staff(&house, "nari", &[Role::Writer]).await?;
        assert!(due(&nari.get("/newsroom/facts?q=wage-claim-limit").await?));
    }

    #[doc = "Writers read the facts, publishers change them, and nobody else comes in."]
    async fn facts_are_changed_by_publishers(house: House) {
        let mut head = head(&house).await?;
        let mut minh = counsellor(&house, &mut head, "minh").await?;
        let add = format!("{WAGE}/add");
        for path in ["/newsroom/facts", WAGE, &add] {
            assert_eq!(minh.get(path).await?.status, StatusCode::FORBIDDEN, "{path}");
        }
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        assert_eq!(haneul.get("/newsroom/facts").await?.status, StatusCode::OK);
        let page = haneul.get(WAGE).await?;
        assert!(!page.body.contains("/correct?of="), "she is offered what she may not");
        for path in [&add, &format!("{WAGE}/check"), "/newsroom/facts/new"] {
            assert_eq!(haneul.post(path, &[]).await?.status, StatusCode::FORBIDDEN, "{path}");
        }
        assert_eq!(haneul.get("/newsroom/facts/no-such-fact").await?.status, StatusCode::NOT_FOUND);
    }

    #[doc = "Somebody was hurt in spring: the guide shows the values of that day, says so, and nobody keeps the page."]
    async fn a_guide_is_read_as_of_a_day(house: House) {
        let path = "/en/guides/minimum-wage";
        let today = house.get(path).await?;
        assert!(today.body.contains("type=\"date\" id=\"on\""));
        assert!(!today.text().contains("Back to today"));
        let then = house.get(&format!("{path}?on=2027-05-01")).await?;
        assert_eq!(then.status, StatusCode::OK);
        assert!(then.text().contains("those of May 1, 2027"), "{}", then.text());
        assert!(then.text().contains("The explanations are today’s."));
        assert!(then.body.contains("noindex") && !then.body.contains("rel=\"canonical\""));
        let kept = then.headers.get("cache-control").and_then(|value| value.to_str().ok());
        assert_eq!(kept, Some("no-store"));
        let first = |answer: &Answer| {
            let at = answer.body.find("<div class=\"prose\">").unwrap_or_default();
            answer.body[at..].split("</p>").next().unwrap_or_default().to_owned()
        };
        assert!(first(&today).contains("10,320 won"), "{}", first(&today));
        assert!(first(&then).contains("10,700 won"), "{}", first(&then));
        assert!(!then.text().contains("Where you see a dash"));
        let before = house.get(&format!("{path}?on=2019-05-01")).await?;
        assert!(first(&before).contains('—') && before.text().contains("Where you see a dash"));
        assert!(first(&house.get(path).await?).contains("10,320 won"), "today's page is another one");
        for day in ["1999-12-31", "2028-11-24", "yesterday", "2026-02-30"] {
            let refused = house.get(&format!("{path}?on={day}")).await?;
            assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{day}");
            assert!(refused.text().contains("Please choose a day from"), "{}", refused.text());
            assert!(first(&refused).contains("10,320 won"));
        }
    }

    #[doc = "A link fills a new bulletin in, with no more than a bulletin holds, and saves nothing."]
    async fn a_link_brings_the_first_words(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let new = "/newsroom/bulletins/new";
        let title = "a".repeat(151);
        let filled = haneul.get(&format!("{new}?title={title}&topics=wages&topics=none")).await?;
        assert!(filled.body.contains(&format!("value=\"{}\"", "a".repeat(150))));
        assert!(filled.body.contains("value=\"wages\" checked"));
        let long = haneul.get(&format!("{new}?text={}", "a".repeat(9_000))).await?;
        assert_eq!(long.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(haneul.get("/newsroom/bulletins").await?.text().contains("No bulletin has been written yet."));
    }
}
