//! An alert: filled in on a phone, seen by two people, in force on every page until its time comes or until
//! somebody says that it is over.

use chrono::TimeDelta;
use http::StatusCode;
use maru::alerts;
use maru::bulletins::{Accepted, Kind};
use maru::content;
use maru::db::Tx;
use maru::language::Lang;
use maru::staff::Role;
use uuid::Uuid;

use crate::on_both;
use crate::support::alerts::{
    self as alerting, HEAT, ask, draw_up, prepare, seen, send, subjects_to, work,
};
use crate::support::bulletins::{approve, newest, written};
use crate::support::phone::Phone;
use crate::support::subscribers::subscribed;
use crate::support::texts::staff;
use crate::support::{House, Visitor};

const PUBLISHER: &[Role] = &[Role::Publisher];
const STRIP: &str = "<div class=\"alerts\"";

async fn two(house: &House) -> anyhow::Result<(Visitor<'_>, Visitor<'_>)> {
    Ok((staff(house, "haneul", PUBLISHER).await?, staff(house, "garam", PUBLISHER).await?))
}

/// Class and urgency of what waits of a bulletin in the outbox.
async fn waiting(house: &House, bulletin: Uuid) -> anyhow::Result<Vec<(String, i64)>> {
    const WAITING: &str =
        "select class, urgency from deliveries where bulletin_id = $1 and state = 'ready'";
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_as(WAITING).bind(bulletin).fetch_all(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_as(WAITING).bind(bulletin).fetch_all(&mut *tx).await?,
    })
}

on_both! {
    /// The whole walk. One fills in, the other gets a mail and sends; whoever subscribed to alerts gets it, every
    /// page says it, and when its time comes it is gone by itself, also from pages that were kept.
    async fn two_people_send_an_alert_and_it_ends_by_itself(house: House) {
        subscribed(&house, "dara@example.com", "en", &["alerts"]).await?;
        subscribed(&house, "minh@example.com", "vi", &["wages"]).await?;
        let (mut haneul, mut garam) = two(&house).await?;
        assert!(!house.get("/en/guides").await?.body.contains(STRIP));
        let list = haneul.get("/newsroom/alerts").await?;
        assert!(list.body.contains("/newsroom/alerts/new/heat"), "{}", list.text());
        assert!(!list.body.contains("/newsroom/alerts/new/over"));
        let path = draw_up(&mut haneul).await?;
        let counting = haneul.get(&path).await?;
        assert!(counting.text().contains("The readers are being counted."), "{}", counting.text());
        assert_eq!(counting.header("refresh"), "3", "the number comes by itself");
        alerts::jobs::round(&house.app).await?;
        let counted = haneul.get(&path).await?;
        assert_eq!(counted.header("refresh"), "", "nothing more is to come");
        let page = counted.text();
        assert!(page.contains("<h1 lang=\"en\">Extreme heat: warning</h1>"), "{page}");
        assert!(page.contains("1 in all: 1 by email, 0 by Telegram."), "{page}");
        assert!(page.contains("폭염 경보") && page.contains("어디: 원곡동"), "{page}");
        assert!(page.contains("Where: Wongok-dong (원곡동)"), "{page}");
        assert!(page.contains("When: Nov 23, 10:00 – Nov 23, 18:00"), "{page}");

        ask(&mut haneul, &path).await?;
        house.deliver().await?;
        let wanted = ["Please look now: Extreme heat: warning"];
        assert_eq!(subjects_to(&house, "garam@maru.test")?, wanted);
        assert!(subjects_to(&house, "haneul@maru.test")?.is_empty());
        let refused = haneul.post(&format!("{path}/approve"), &[]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("Somebody else must send it"), "{}", refused.text());
        work(&house).await?;
        assert!(!house.get("/en/guides").await?.body.contains(STRIP), "one person sent it");

        assert!(garam.get(&path).await?.body.contains("id=\"approve\""));
        alerting::approve(&mut garam, &path).await?;
        let again = garam.post(&format!("{path}/approve"), &[]).await?;
        assert_eq!(again.status, StatusCode::CONFLICT, "a second click");
        work(&house).await?;
        let got = subjects_to(&house, "dara@example.com")?;
        assert_eq!(got.iter().filter(|got| *got == "Extreme heat: warning").count(), 1, "{got:?}");
        assert!(!subjects_to(&house, "minh@example.com")?.iter().any(|got| got.contains("heat")));
        let trail = haneul.get(&path).await?.text();
        for act in ["Filled in", "Asked a second person", "Approved and sent"] {
            assert!(trail.contains(&format!("<b>{act}</b>")), "{act}: {trail}");
        }

        let guides = house.get("/en/guides").await?;
        assert!(guides.body.contains(STRIP), "{}", guides.text());
        assert!(guides.text().contains("Until Nov 23, 18:00"), "{}", guides.text());
        let href = guides.attribute("<a href=\"/en/bulletins/", "href")?;
        let public = house.get(&href).await?;
        assert!(public.text().contains("Drink water often, also when you are not thirsty."));
        assert!(house.get("/en/atom").await?.text().contains("Extreme heat: warning"));
        let api = house.get("/api/v1/alerts?lang=en").await?.json()?;
        assert_eq!(api[0]["kind"], "heat");
        assert_eq!(api[0]["level"], "warning");
        assert_eq!(api[0]["title"], "Extreme heat: warning");
        assert_eq!(api[0]["until"], "2026-11-23T09:00:00Z");

        house.pass(TimeDelta::hours(7));
        work(&house).await?;
        assert!(house.get("/en/guides").await?.body.contains(STRIP), "it is not six yet");
        house.pass(TimeDelta::hours(2));
        assert!(!house.get("/en/guides").await?.body.contains(STRIP), "a page kept too long");
        // Nobody works beside the site.
        house.app.refresh().await?;
        assert!(!house.get("/en/guides").await?.body.contains(STRIP), "it is over");
        work(&house).await?;
        assert_eq!(house.get("/api/v1/alerts?lang=en").await?.json()?, serde_json::json!([]));
        assert_eq!(subjects_to(&house, "dara@example.com")?.len(), got.len(), "nobody was told twice");
    }

    /// Nobody answers: before ten minutes are over one person is not enough, then she says why and sends it,
    /// and the others hear of it.
    async fn alone_after_ten_minutes_and_not_before(house: House) {
        subscribed(&house, "dara@example.com", "en", &["alerts"]).await?;
        let (mut haneul, _garam) = two(&house).await?;
        let path = draw_up(&mut haneul).await?;
        ask(&mut haneul, &path).await?;
        alerts::jobs::round(&house.app).await?;
        let waits = haneul.get(&path).await?;
        assert!(!waits.body.contains("id=\"why\""), "what is typed here is lost when it comes anew");
        assert_eq!(waits.header("refresh"), "601", "the page comes anew when she may");
        assert!(!waits.body.contains("id=\"alone\""), "{}", waits.text());
        let alone = format!("{path}/alone");
        let because = ("because", "둑이 넘치기 시작했습니다");
        house.pass(TimeDelta::seconds(599));
        let refused = haneul.post(&alone, &[because]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("Ten minutes are not over yet"), "{}", refused.text());
        house.pass(TimeDelta::seconds(1));
        assert!(haneul.get(&path).await?.body.contains("id=\"alone\""));
        let refused = haneul.post(&alone, &[("because", " ")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("Give a reason"), "{}", refused.text());
        let unread = haneul.post(&alone, &[because]).await?;
        assert_eq!(unread.status, StatusCode::CONFLICT, "{}", unread.text());
        assert!(unread.body.contains("value=\"둑이 넘치기"), "what was typed is gone");
        let seen = seen(&mut haneul, &path).await?;
        let sent = haneul.post(&alone, &[("seen", seen.as_str()), because]).await?;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        work(&house).await?;
        let trail = haneul.get(&path).await?.text();
        assert!(trail.contains("<b>Sent alone</b>: <span dir=\"auto\">둑이 넘치기"), "{trail}");
        let told = subjects_to(&house, "garam@maru.test")?;
        assert_eq!(told.last().map(String::as_str), Some("Sent alone: Extreme heat: warning"));
        let got = subjects_to(&house, "dara@example.com")?;
        assert!(got.contains(&"Extreme heat: warning".to_owned()), "{got:?}");
    }

    /// It is over: whoever got the alert hears it, and no page says it any more. What was a mistake is said
    /// to be one.
    async fn its_end_goes_to_the_same_people(house: House) {
        subscribed(&house, "dara@example.com", "en", &["alerts"]).await?;
        let (mut haneul, mut garam) = two(&house).await?;
        for (button, subject) in [
            ("over", "It is over: Extreme heat: warning"),
            ("mistake", "Sent by mistake: Extreme heat: warning"),
        ] {
            let path = send(&mut haneul, &mut garam).await?;
            work(&house).await?;
            let alert = newest(&house).await?;
            assert_eq!(alert.kind, Kind::Alert);
            let ended = haneul.post(&format!("{path}/{button}"), &[]).await?;
            assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.text());
            let twice = haneul.post(&format!("{path}/{button}"), &[]).await?;
            assert_eq!(twice.status, StatusCode::CONFLICT);
            work(&house).await?;
            let got = subjects_to(&house, "dara@example.com")?;
            assert_eq!(got.iter().filter(|got| *got == subject).count(), 1, "{got:?}");
            let end = newest(&house).await?;
            assert_eq!((end.kind, end.follows), (Kind::Over, Some(alert.id)));
            assert!(!house.get("/en/guides").await?.body.contains(STRIP));
        }
    }

    /// An alert goes before a bulletin that is on its way.
    async fn an_alert_overtakes_a_bulletin(house: House) {
        subscribed(&house, "dara@example.com", "en", &["alerts", "wages"]).await?;
        subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
        house.deliver().await?;
        let news = written(&house).await?;
        approve(&house, news, Accepted::Problems).await??;
        let (mut haneul, mut garam) = two(&house).await?;
        send(&mut haneul, &mut garam).await?;
        let alert = newest(&house).await?;
        crate::support::bulletins::push(&house).await?;
        assert_eq!(waiting(&house, alert.id).await?, [("alert".to_owned(), 0)]);
        assert_eq!(waiting(&house, news).await?[0], ("bulletin".to_owned(), 2));
    }

    /// Every language of the interface has its own words: on the strip, on the page and in the API. Those that
    /// are missing are named before it is sent.
    async fn it_speaks_every_language(house: House) {
        let city = &house.app.city;
        let langs: Vec<Lang> = city.tags().collect();
        assert_eq!(langs.len(), 16);
        let (mut haneul, mut garam) = two(&house).await?;
        // A translation that lost a slot is as good as none.
        let uzbek = city.lang("uz").expect("Uzbek");
        prepare(&house, "heat", uzbek, ("Issiq", "{weather}")).await?;
        let path = draw_up(&mut haneul).await?;
        let page = haneul.get(&path).await?.text();
        let missing = page.split("nothing is sent in them").nth(1).unwrap_or_default();
        assert!(missing.split("</p>").next().is_some_and(|named| named.contains("Oʻzbekcha")), "{page}");
        for lang in langs.iter().filter(|lang| !["ko", "en"].contains(&lang.as_str())) {
            let title = format!("{lang} title {{level}}");
            let body = "{place}\n\n{from} – {until}\n\ntext";
            prepare(&house, "heat", *lang, (&title, body)).await?;
        }
        let page = haneul.get(&path).await?.text();
        assert!(!page.contains("nothing is sent in them"), "{page}");
        assert_eq!(page.matches("<details").count(), 16 , "{page}");
        send(&mut haneul, &mut garam).await?;
        work(&house).await?;
        for lang in langs.iter().filter(|lang| !["ko", "en"].contains(&lang.as_str())) {
            let home = house.get(&format!("/{lang}/guides")).await?;
            assert!(home.text().contains(&format!("{lang} title ")), "{}", home.text());
            let href = home.attribute(&format!("<a href=\"/{lang}/bulletins/"), "href")?;
            let public = house.get(&href).await?;
            assert_eq!(public.status, StatusCode::OK);
            assert!(public.text().contains(&format!("{lang} title ")), "{}", public.text());
            let api = house.get(&format!("/api/v1/alerts?lang={lang}")).await?.json()?;
            assert_eq!(api[0]["lang"], lang.as_str());
        }
    }

    /// What does not fit comes back with what was typed, and words that changed after they were read are not
    /// sent.
    async fn what_does_not_fit_is_refused(house: House) {
        let (mut haneul, mut garam) = two(&house).await?;
        let new = "/newsroom/alerts/new/heat";
        for (field, value, error) in [
            ("until", "2026-11-23T09:00", "The end must be after the beginning"),
            ("until", "99999-11-23T09:00", "Give the day and the time again."),
            ("until", "2027-02-23T09:00", "within 30 days"),
            ("place", "{fact:hotline-fire}", "Write the place with letters and digits"),
            ("level", "serious", "Choose a level."),
        ] {
            let typed = HEAT.map(|(name, typed)| (name, if name == field { value } else { typed }));
            let refused = haneul.post(new, &typed).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {value}");
            assert!(refused.text().contains(error), "{error}: {}", refused.text());
            assert!(refused.body.contains("value=\"Wongok-dong\""), "what was typed is gone");
        }
        for slug in ["over", "mistake", "nothing"] {
            let page = haneul.get(&format!("/newsroom/alerts/new/{slug}")).await?;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{slug}");
        }
        let path = draw_up(&mut haneul).await?;
        ask(&mut haneul, &path).await?;
        let read = seen(&mut garam, &path).await?;
        prepare(&house, "heat", Lang::KOREAN, ("다른 말 {level}", "{place} {from} {until}")).await?;
        let refused = garam.post(&format!("{path}/approve"), &[("seen", &read)]).await?;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("have changed meanwhile"), "{}", refused.text());
        let mut writer = staff(&house, "sora", &[Role::Writer]).await?;
        let refused = writer.post(&format!("{path}/approve"), &[]).await?;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "a writer sends nothing");
    }

    /// The second person wants something else: it goes back with a word why, is changed, and put aside.
    async fn the_second_person_sends_it_back(house: House) {
        let (mut haneul, mut garam) = two(&house).await?;
        let path = draw_up(&mut haneul).await?;
        ask(&mut haneul, &path).await?;
        let back = format!("{path}/back");
        let refused = garam.post(&back, &[("why", "")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let form = garam.get(&back).await?;
        assert!(form.header("refresh").is_empty() && form.body.contains("id=\"why\""));
        let long = "가".repeat(301);
        let refused = garam.post(&back, &[("why", long.as_str())]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&long), "what was typed is lost");
        let read = seen(&mut garam, &path).await?;
        let done = garam.post(&back, &[("why", "단계가 다릅니다")]).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        house.deliver().await?;
        let told = subjects_to(&house, "haneul@maru.test")?;
        assert_eq!(told, ["Sent back: Extreme heat: warning"]);
        let page = haneul.get(&path).await?.text();
        assert!(page.contains("<b>Sent back</b>: <span dir=\"auto\">단계가 다릅니다"), "{page}");
        let typed = HEAT.map(|(name, value)| (name, if name == "level" { "advisory" } else { value }));
        let changed = haneul.post(&format!("{path}/edit"), &typed).await?;
        let page = haneul.follow(changed).await?.text();
        assert!(page.contains("Extreme heat: advisory"), "{page}");
        // A page that was open all the while shows what was asked for before.
        ask(&mut haneul, &path).await?;
        let refused = garam.post(&format!("{path}/approve"), &[("seen", &read)]).await?;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.text());
        assert!(refused.text().contains("Extreme heat: advisory"), "{}", refused.text());
        haneul.post(&back, &[("why", "아닙니다")]).await?;
        let dropped = haneul.post(&format!("{path}/drop"), &[]).await?;
        let page = haneul.follow(dropped).await?.text();
        assert!(page.contains("It was not sent."), "{page}");
    }

    /// It goes on longer, and then somewhere else: the new one takes the place of the old, whose readers hear
    /// of no end.
    async fn it_goes_on_and_another_takes_its_place(house: House) {
        subscribed(&house, "dara@example.com", "en", &["alerts"]).await?;
        let (mut haneul, mut garam) = two(&house).await?;
        let path = send(&mut haneul, &mut garam).await?;
        work(&house).await?;
        let longer = format!("{path}/longer");
        let refused = haneul.post(&longer, &[("until", "2026-11-23T09:30")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("value=\"2026-11-23T09:30\""));
        let done = haneul.post(&longer, &[("until", "2026-11-24T18:00")]).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        house.app.refresh().await?;
        assert!(house.get("/en/guides").await?.text().contains("Until Nov 24, 18:00"));
        let api = house.get("/api/v1/alerts?lang=en").await?.json()?;
        assert_eq!(api[0]["until"], "2026-11-24T09:00:00Z");

        let id = path.rsplit('/').next().expect("an id");
        let form = haneul.get(&format!("/newsroom/alerts/new/heat?instead={id}")).await?;
        assert!(form.body.contains("value=\"2026-11-24T18:00\""), "{}", form.text());
        alerting::replace(&mut haneul, &mut garam, &path, "advisory").await?;
        work(&house).await?;
        let guides = house.get("/en/guides").await?.text();
        assert!(guides.contains("Extreme heat: advisory"), "{guides}");
        assert!(!guides.contains("Extreme heat: warning"), "the old one is still there");
        let old = haneul.get(&path).await?.text();
        assert!(old.contains("A new alert took its place."), "{old}");
        let got = subjects_to(&house, "dara@example.com")?;
        assert!(!got.iter().any(|got| got.contains("over")), "{got:?}");
    }

    /// A drill goes to the publishers, says so, and to nobody else.
    async fn a_drill_stays_in_the_house(house: House) {
        subscribed(&house, "dara@example.com", "en", &["alerts"]).await?;
        house.deliver().await?;
        let before = subjects_to(&house, "dara@example.com")?;
        let (mut haneul, _garam) = two(&house).await?;
        let path = draw_up(&mut haneul).await?;
        let done = haneul.post(&format!("{path}/drill"), &[]).await?;
        let page = haneul.follow(done).await?.text();
        assert!(page.contains("It went to the publishers as a drill."), "{page}");
        work(&house).await?;
        for address in ["haneul@maru.test", "garam@maru.test"] {
            assert_eq!(subjects_to(&house, address)?, ["(Drill) Extreme heat: warning"]);
        }
        assert_eq!(subjects_to(&house, "dara@example.com")?, before);
        assert!(!house.get("/en/guides").await?.body.contains(STRIP));
    }

    /// The bot says it above its menu, and when asked.
    async fn the_bot_says_what_is_in_force(house: House) {
        let mut phone = Phone::new(&house, 88_001, "en");
        phone.presses("lang:en").await?;
        let none = phone.says("/alerts").await?.text();
        assert!(none.contains("There is no alert now."), "{none}");
        let (mut haneul, mut garam) = two(&house).await?;
        send(&mut haneul, &mut garam).await?;
        work(&house).await?;
        for said in ["/alerts", "/menu"] {
            let told = phone.says(said).await?.text();
            let line = "⚠ Extreme heat: warning (until Nov 23, 18:00) http://maru.test/en/bulletins/";
            assert!(told.contains(line), "{said}: {told}");
        }
    }
}

/// A file whose slots are not those of the Korean is named, and so is a level without a name.
#[test]
fn the_files_of_alerts_are_checked() {
    fn check(path: &str, (from, to): (&str, &str), expected: &str) {
        let mut files = content::embedded().expect("content");
        let text = files[path].replacen(from, to, 1);
        files.insert(path.to_owned(), text);
        let faults = content::read(&files).expect_err("a fault");
        let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(said.iter().any(|said| said.contains(expected)), "{expected}: {said:#?}");
    }
    check("alerts/heat/en.md", ("{place}", "here"), "alerts/heat/en.md:1: its slots are");
    check("alerts/heat/ko.md", ("{place}", "{weather}"), "nothing can be filled into {weather}");
    check("alerts/heat/ko.md", ("\"warning\"", "\"terrible\""), "terrible is no level");
    check(
        "alerts/earthquake/ko.md",
        ("{place}", "{place} {level}"),
        "it says {level} without levels",
    );
    let mut files = content::embedded().expect("content");
    files.remove("alerts/heat/en.md");
    let stock = content::read(&files).expect("content");
    let warnings = content::warnings(&stock);
    let named = warnings.iter().any(|it| it.path == "alerts/heat" && it.what.contains("in en"));
    assert!(named, "{warnings:#?}");
}
