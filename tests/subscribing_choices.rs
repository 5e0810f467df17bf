//! What a subscriber chooses on her own page, and what she is told years later: a family's languages, how often, where
//! she lives, quiet hours, a pause, one topic less, everything deleted, and "why did I get this?".

use chrono::{DateTime, TimeDelta, Utc};
use http::StatusCode;
use maru::bulletins::Accepted;
use maru::db::Tx;
use maru::deliveries::jobs;
use maru::language::{Words, formats};
use maru::subscriptions::{self, Cadence, Source, Subscription};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::bulletins::{KHMER, approve, push, written};
use crate::support::subscribers::{ask, confirm, letters, link, subscribed, subscriber};

const ADDRESS: &str = "Srey.Mom@example.com";

fn words(house: &House, tag: &str) -> Words {
    Words::new(house.app.city.lang(tag).expect("a language"))
}

async fn history(house: &House, path: &str) -> anyhow::Result<Vec<Subscription>> {
    let mut tx = house.app.db.read().await?;
    subscriptions::history(&mut tx, subscriber(house, path)).await
}

/// What goes on: topic, language, how often.
async fn live(house: &House, path: &str) -> anyhow::Result<Vec<String>> {
    let rows = history(house, path).await?;
    let rows = rows.iter().filter(|row| row.ended_at.is_none());
    let mut live: Vec<String> =
        rows.map(|row| format!("{} {} {}", row.topic, row.lang, row.cadence.as_str())).collect();
    live.sort();
    Ok(live)
}

async fn find(house: &House, path: &str) -> anyhow::Result<subscriptions::Subscriber> {
    let mut tx = house.app.db.read().await?;
    let found = subscriptions::find(&mut tx, subscriber(house, path)).await?;
    Ok(found.expect("a subscriber"))
}

async fn count(house: &House, sql: &'static str) -> anyhow::Result<i64> {
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_scalar(sql).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_scalar(sql).fetch_one(&mut *tx).await?,
    })
}

const FAMILY: &[(&str, &str)] = &[
    ("lang", "km"),
    ("langs", "vi"),
    ("other_langs", "en"),
    ("topics", "wages"),
    ("topics", "alerts"),
    ("cadence", "weekly"),
    ("district", "danwon"),
    ("quiet_from", "22:00"),
    ("quiet_until", "07:00"),
];

on_both! {
    /// A family gets everything in two languages, once a week; later it would rather hear each day. What changes ends
    /// and begins anew, and what does not goes on as it was.
    async fn a_family_gets_each_update_in_each_language(house: House) {
        let fields = [&[("address", ADDRESS)][..], FAMILY].concat();
        let sent = house.visitor().post("/km/subscribe", &fields).await?;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.body);
        let path = link(&letters(&house).await?[0].text);
        let page = house.get(&path).await?;
        let weekly = words(&house, "km").say("subscribe-cadence-weekly");
        for chosen in ["ខ្មែរ, Tiếng Việt", "ប្រាក់ឈ្នួល", &weekly] {
            assert!(page.body.contains(chosen), "{chosen}: {}", page.body);
        }
        let manage = confirm(&house).await?;
        let gets = ["alerts km at-once", "alerts vi at-once", "wages km weekly", "wages vi weekly"];
        assert_eq!(live(&house, &manage).await?, gets, "danger waits for no digest");
        let said = find(&house, &manage).await?.circumstances;
        assert_eq!(said.other_langs, [house.app.city.lang("en").expect("English")]);
        assert_eq!(said.district.as_deref(), Some("danwon"));
        assert_eq!(said.quiet.map(|quiet| quiet.until_text()).as_deref(), Some("07:00"));

        let page = house.get(&manage).await?;
        for shown in [
            "value=\"km\" lang=\"km\" selected",
            "name=\"langs\" value=\"vi\" checked",
            "name=\"other_langs\" value=\"en\" checked",
            "value=\"weekly\" checked",
            "value=\"danwon\" selected",
            "value=\"22:00\"",
            "<details class=\"field further\" open>",
        ] {
            assert!(page.body.contains(shown), "{shown}");
        }
        house.pass(TimeDelta::days(3));
        let daily: Vec<_> = FAMILY.iter().map(|(field, value)| match *field {
            "cadence" => (*field, "daily"),
            _ => (*field, *value),
        }).filter(|(field, _)| !field.starts_with("quiet")).collect();
        let daily = [daily, vec![("time_zone", "Asia/Phnom_Penh")]].concat();
        let mut visitor = house.visitor();
        let saved = visitor.post(&manage, &daily).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        let gets = ["alerts km at-once", "alerts vi at-once", "wages km daily", "wages vi daily"];
        assert_eq!(live(&house, &manage).await?, gets);
        let rows = history(&house, &manage).await?;
        assert_eq!(rows.len(), 6, "two ended and two began");
        for row in rows.iter().filter(|row| row.cadence == Cadence::Weekly) {
            assert_eq!(row.ended_reason.as_deref(), Some("changed"));
            assert_eq!(row.source, Source::Web);
        }
        let begun: Vec<_> = rows.iter().filter(|row| row.cadence == Cadence::Daily).collect();
        assert!(begun.iter().all(|row| row.source == Source::Manage));
        assert!(begun.iter().all(|row| row.consented_at == Some(house.clock.now())));
        let said = find(&house, &manage).await?.circumstances;
        assert_eq!(said.time_zone, Some(chrono_tz::Asia::Phnom_Penh));
        assert_eq!(said.quiet, None, "what was emptied is gone");
    }

    /// The same topic asked for again at another cadence: the old one ends; nobody gets it twice.
    async fn asking_again_changes_how_often(house: House) {
        let manage = subscribed(&house, ADDRESS, "en", &["wages"]).await?;
        let fields = [("address", ADDRESS), ("lang", "en"), ("topics", "wages"), ("cadence", "daily")];
        house.visitor().post("/en/subscribe", &fields).await?;
        confirm(&house).await?;
        assert_eq!(live(&house, &manage).await?, ["wages en daily"]);
        assert_eq!(history(&house, &manage).await?.len(), 2);
    }

    /// The city does not publish in Uzbek: the form and the mail's page say what is served, and what she chose is kept.
    async fn uzbek_is_chosen_and_she_is_told_how_it_is_served(house: House) {
        let uz = words(&house, "uz");
        let note = uz.tell("bot-fallback").with("wanted", "Oʻzbekcha").with("shown", "Русский").to_string();
        assert!(house.get("/uz/subscribe").await?.body.contains(&note));
        let fields = [("address", ADDRESS), ("lang", "uz"), ("topics", "wages"), ("cadence", "at-once")];
        house.visitor().post("/uz/subscribe", &fields).await?;
        let path = link(&letters(&house).await?[0].text);
        assert!(path.starts_with("/uz/") && house.get(&path).await?.body.contains(&note));
        let manage = confirm(&house).await?;
        assert_eq!(live(&house, &manage).await?, ["wages uz at-once"]);
    }

    /// What is wrong below "more choices" is said there, open, with what was typed.
    async fn wrong_choices_come_back_open(house: House) {
        let en = words(&house, "en");
        for (field, value, key) in [
            ("district", "seoul", "subscribe-error-district"),
            ("quiet_from", "23:00", "subscribe-error-quiet"),
            ("cadence", "hourly", "subscribe-error-cadence"),
            ("time_zone", "Ansan", "subscribe-error-zone"),
        ] {
            let mut fields = vec![("address", ADDRESS), ("lang", "en"), ("topics", "wages")];
            if field != "cadence" {
                fields.push(("cadence", "daily"));
            }
            fields.push((field, value));
            let page = house.visitor().post("/en/subscribe", &fields).await?;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(page.body.contains(&en.say(key)) && page.body.contains(" open>"), "{field}");
            assert!(page.body.contains(ADDRESS), "{field}");
        }
        assert!(letters(&house).await?.is_empty());
    }

    /// She is away until Christmas Eve, and comes back earlier.
    async fn a_pause_ends_by_itself_or_before(house: House) {
        let manage = subscribed(&house, ADDRESS, "en", &["wages"]).await?;
        let en = words(&house, "en");
        let pause = format!("{manage}/pause");
        for wrong in ["2026-11-23", "2027-02-22", "tomorrow", "", "9999999-01-01"] {
            let page = house.visitor().post(&pause, &[("until", wrong)]).await?;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            let message = en.tell("manage-error-until").with("last", "2027-02-21").to_string();
            assert!(page.body.contains(&message), "{}", page.body);
            assert_eq!(page.attribute("id=\"until\"", "value")?, wrong);
        }
        let mut visitor = house.visitor();
        for _ in 0..2 {
            let paused = visitor.post(&pause, &[("until", "2026-12-24")]).await?;
            let page = visitor.follow(paused).await?;
            let said = en.tell("manage-paused").with("day", "December 24, 2026").to_string();
            assert!(page.body.contains(&said), "{}", page.body);
        }
        let until = find(&house, &manage).await?.paused_until;
        assert_eq!(until, Some("2026-12-23T15:00:00Z".parse::<DateTime<Utc>>()?), "midnight in Ansan");
        assert_eq!(live(&house, &manage).await?.len(), 1, "nothing ended");
        visitor.post(&pause, &[("go", "on")]).await?;
        assert_eq!(find(&house, &manage).await?.paused_until, None);
        visitor.post(&pause, &[("until", "2027-02-21")]).await?;
        house.pass(TimeDelta::days(91));
        let page = house.get(&manage).await?;
        assert!(page.body.contains(&en.say("manage-pause-heading")), "the pause is over");
    }

    /// One topic less, by its button; pressed twice it does nothing more. With the last everything ends.
    async fn a_topic_is_stopped_by_itself(house: House) {
        let manage = subscribed(&house, ADDRESS, "en", &["wages", "stay"]).await?;
        let stop = format!("{manage}/stop");
        for _ in 0..2 {
            let stopped = house.visitor().post(&stop, &[("topic", "wages")]).await?;
            assert_eq!(stopped.status, StatusCode::SEE_OTHER);
        }
        house.visitor().post(&stop, &[("topic", "gold")]).await?;
        assert_eq!(live(&house, &manage).await?, ["stay en at-once"]);
        let last = house.visitor().post(&stop, &[("topic", "stay")]).await?;
        assert!(last.body.contains(&words(&house, "en").say("ended-title")), "{}", last.body);
        let app = &house.app;
        let id = subscriber(&house, &manage);
        let address = subscriptions::address_of(&mut app.db.read().await?, &app.ring, id).await?;
        assert!(address.is_none(), "the address is kept after the end");
        assert_eq!(house.visitor().post(&stop, &[("topic", "stay")]).await?.status, StatusCode::GONE);
        let reasons = history(&house, &manage).await?;
        assert!(reasons.iter().all(|row| row.ended_reason.as_deref() == Some("unsubscribed")));
    }

    /// A friend forwarded her mail: whoever opens the link sees whose updates these are before doing anything, and not
    /// the address itself. A scanner's GET does nothing.
    async fn a_link_says_whose_it_is(house: House) {
        let manage = subscribed(&house, ADDRESS, "en", &["wages"]).await?;
        let whose = words(&house, "en").tell("manage-whose").with("address", "S***@example.com").to_string();
        for below in ["", "/why", "/end", "/forget"] {
            for _ in 0..2 {
                let page = house.get(&format!("{manage}{below}")).await?;
                assert_eq!(page.status, StatusCode::OK, "{below}");
                assert!(page.body.contains(&whose), "{below}: {}", page.body);
                assert!(!page.body.to_lowercase().contains("srey.mom"), "{below}");
            }
        }
        for below in ["/stop", "/pause"] {
            let page = house.get(&format!("{manage}{below}")).await?;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{below}");
        }
        assert_eq!(live(&house, &manage).await?.len(), 1);
    }

    /// "Delete everything about me": nothing is left by which she would be known again, but that her address must not
    /// be written to, where that was so.
    async fn everything_about_somebody_is_deleted(house: House) {
        const SUPPRESSED: &str = "select count(*) from suppressions";
        const KNOWN: &str = "select count(*) from subscribers
             where district is not null or other_langs is not null or quiet_from is not null";
        let fields = [&[("address", ADDRESS)][..], FAMILY].concat();
        house.visitor().post("/en/subscribe", &fields).await?;
        let manage = confirm(&house).await?.replacen("/km/", "/en/", 1);
        ask(&house, ADDRESS, "en", &["stay"]).await?;
        let before = subscriber(&house, &manage);
        assert_eq!(count(&house, KNOWN).await?, 1);
        for _ in 0..2 {
            let gone = house.visitor().post(&format!("{manage}/forget"), &[]).await?;
            assert!(gone.body.contains(&words(&house, "en").say("unlisted-title")), "{}", gone.body);
        }
        assert_eq!(count(&house, KNOWN).await?, 0);
        assert_eq!(count(&house, "select count(*) from confirmations").await?, 0);
        assert_eq!(count(&house, SUPPRESSED).await?, 0, "nobody asked for that");
        let marks = count(&house, "select count(*) from forgotten_addresses").await?;
        assert_eq!(marks, 1, "once, so that no list brings her back");
        assert_eq!(house.get(&manage).await?.status, StatusCode::GONE);
        house.pass(TimeDelta::hours(2));
        let again = subscribed(&house, ADDRESS, "en", &["wages"]).await?;
        assert_ne!(subscriber(&house, &again), before, "she was known again");

        let id = subscriber(&house, &again);
        let mut tx = house.app.db.begin().await?;
        let evidence = (subscriptions::Reason::Unreachable, Uuid::nil());
        subscriptions::unreachable(&mut tx, id, evidence, house.clock.now()).await?;
        tx.commit().await?;
        house.visitor().post(&format!("{again}/forget"), &[]).await?;
        assert_eq!(count(&house, SUPPRESSED).await?, 1, "what must not be written to stays so");
    }

    /// Years later she asks why she got that: what she asked for, from when until when, by which door, and what was
    /// sent. It is told also after she stopped.
    async fn why_did_i_get_this(house: House) {
        let manage = subscribed(&house, ADDRESS, "km", &["wages", "stay"]).await?;
        let bulletin = written(&house).await?;
        approve(&house, bulletin, Accepted::Nothing).await??;
        push(&house).await?;
        house.deliver().await?;
        house.deliver().await?;
        house.visitor().post(&format!("{manage}/stop"), &[("topic", "stay")]).await?;
        let km = words(&house, "km");
        let page = house.get(&format!("{manage}/why")).await?;
        assert_eq!(page.status, StatusCode::OK);
        let day = formats::date(km.lang(), house.app.city.today(house.clock.now()));
        let door = km.tell("got-door-web").with("day", day).to_string();
        for told in [
            KHMER.0,
            &km.say("got-state-sent"),
            &km.say("got-ended-unsubscribed"),
            &km.say("got-goes-on"),
            &door,
        ] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }
        house.pass(TimeDelta::days(800));
        house.visitor().post(&format!("{manage}/end"), &[]).await?;
        let page = house.get(&format!("{manage}/why").replacen("/km/", "/en/", 1)).await?;
        assert!(page.body.contains(&words(&house, "en").say("got-nobody")), "{}", page.body);
        assert!(page.body.contains(KHMER.0) && !page.body.contains("example.com"));
    }

    /// The program is started anew between the request and the mail: the mail leaves all the same, and confirms.
    async fn a_confirmation_survives_a_restart(house: House) {
        ask(&house, ADDRESS, "en", &["wages"]).await?;
        let again = house.another().await?;
        jobs::round(&again.post).await?;
        let mails = house.mails()?;
        assert_eq!(mails.len(), 1, "one mail, once");
        let text = mails[0].body_text(0).expect("a text").into_owned();
        let page = house.visitor().post(&link(&text), &[]).await?;
        assert!(page.body.contains(&words(&house, "en").say("confirmed-title")), "{}", page.body);
    }

    /// Somebody typed a stranger's address and the stranger never confirmed: after a week nothing of it
    /// is left. Whoever confirmed stays.
    async fn who_never_confirms_is_forgotten(house: House) {
        const COUNT: &str = "select count(*) from subscribers";
        ask(&house, "stranger@example.com", "km", &["wages"]).await?;
        ask(&house, ADDRESS, "km", &["wages"]).await?;
        let page = confirm(&house).await?;
        house.pass(TimeDelta::days(6));
        subscriptions::jobs::round(&house.app.db, &house.clock).await?;
        assert_eq!(count(&house, COUNT).await?, 2, "she has a day left");
        house.pass(TimeDelta::days(2));
        subscriptions::jobs::round(&house.app.db, &house.clock).await?;
        assert_eq!(count(&house, COUNT).await?, 1);
        assert_eq!(house.get(&page).await?.status, StatusCode::OK);
    }
}
