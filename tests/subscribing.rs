//! Somebody subscribes by mail: asks, confirms, changes, stops; and nobody can do it in her name.

use chrono::TimeDelta;
use http::{Method, StatusCode};
use maru::db::Tx;
use maru::language::Words;
use maru::subscriptions::{self, Subscription};
use serde_json::json;

use crate::on_both;
use crate::support::House;
use crate::support::subscribers::{ask, confirm, letters, link, subscriber};

const ADDRESS: &str = "Nobody-Else.Writes@example.com";

/// Languages into which these pages are translated.
const TRANSLATED: &[&str] = &[
    "ko", "en", "zh", "ru", "vi", "id", "ne", "km", "uz", "kk", "ky", "ur", "th", "fil", "si", "mn",
];

fn words(house: &House, tag: &str) -> Words {
    Words::new(house.app.city.lang(tag).expect("a language"))
}

async fn live(house: &House, path: &str) -> anyhow::Result<Vec<(String, String)>> {
    let mut tx = house.app.db.read().await?;
    let mut live: Vec<_> = subscriptions::of(&mut tx, subscriber(house, path))
        .await?
        .into_iter()
        .map(|subscription| (subscription.topic, subscription.lang.to_string()))
        .collect();
    live.sort();
    Ok(live)
}

async fn history(house: &House, path: &str) -> anyhow::Result<Vec<Subscription>> {
    let mut tx = house.app.db.read().await?;
    subscriptions::history(&mut tx, subscriber(house, path)).await
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(topic, lang)| ((*topic).to_owned(), (*lang).to_owned())).collect()
}

/// In how many rows of the database a text stands as it is.
async fn in_clear(house: &House, secret: &str) -> anyhow::Result<i64> {
    let mut found = 0;
    match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => {
            let columns: Vec<(String, String)> = sqlx::query_as(
                "select m.name, c.name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'",
            )
            .fetch_all(&mut *tx)
            .await?;
            for (table, column) in columns {
                let sql = format!(
                    "select count(*) from \"{table}\" where instr(lower(cast(\"{column}\" as text)), $1) > 0"
                );
                let sql = sqlx::AssertSqlSafe(sql);
                found += sqlx::query_scalar::<_, i64>(sql).bind(secret).fetch_one(&mut *tx).await?;
            }
        }
        Tx::Postgres(mut tx) => {
            let hex: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
            let tables: Vec<String> = sqlx::query_scalar(
                "select tablename::text from pg_tables where schemaname = 'public'",
            )
            .fetch_all(&mut *tx)
            .await?;
            for table in tables {
                let sql = format!(
                    "select count(*) from \"{table}\" t where position($1 in lower(t::text)) > 0 or position($2 in t::text) > 0"
                );
                let sql = sqlx::AssertSqlSafe(sql);
                let counted = sqlx::query_scalar::<_, i64>(sql).bind(secret).bind(&hex);
                found += counted.fetch_one(&mut *tx).await?;
            }
        }
    }
    Ok(found)
}

on_both! {
    /// The whole walk: she asks in English for news in Korean, confirms, changes, stops, comes back.
    async fn an_address_subscribes_changes_and_stops(house: House) {
        let en = words(&house, "en");
        let sent = ask(&house, ADDRESS, "ko", &["wages", "stay"]).await?;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.body);
        assert!(sent.body.contains(&en.say("subscribe-sent-title")) && sent.body.contains(ADDRESS));
        assert_eq!(sent.header("cache-control"), "no-store");

        let letter = letters(&house).await?.remove(0);
        assert!(letter.subject.contains("안산시") && !letter.text.contains('\u{2068}'));
        let path = link(&letter.text);
        assert!(path.starts_with("/ko/subscriptions/confirm/"), "{path}");

        // A mail scanner fetches the link, as often as it likes.
        for _ in 0..2 {
            let page = house.get(&path).await?;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.body.contains(&words(&house, "ko").say("confirm-button")));
            assert!(page.body.contains("임금"), "{}", page.body);
        }
        let manage = confirm(&house).await?;
        assert_eq!(live(&house, &manage).await?, pairs(&[("stay", "ko"), ("wages", "ko")]));

        let page = house.get(&manage).await?;
        assert!(page.body.contains("value=\"wages\" checked") && page.body.contains("value=\"health\">"));
        let wanted = [("lang", "ko"), ("cadence", "at-once"), ("topics", "wages"), ("topics", "health")];
        let mut visitor = house.visitor();
        let saved = visitor.post(&manage, &wanted).await?;
        let saved = visitor.follow(saved).await?;
        assert!(saved.body.contains(&words(&house, "ko").say("manage-saved")));
        assert_eq!(live(&house, &manage).await?, pairs(&[("health", "ko"), ("wages", "ko")]));
        let rows = history(&house, &manage).await?;
        assert_eq!(rows.len(), 3, "what stays is not begun again");
        let ended: Vec<_> = rows.iter().filter(|row| row.ended_at.is_some()).collect();
        assert_eq!((ended[0].topic.as_str(), ended[0].ended_reason.as_deref()), ("stay", Some("changed")));

        let ended = house.visitor().post(&format!("{manage}/end"), &[]).await?;
        assert_eq!(ended.status, StatusCode::OK);
        assert!(live(&house, &manage).await?.is_empty());
        assert_eq!(history(&house, &manage).await?.len(), 3);
        assert_eq!(house.get(&manage).await?.status, StatusCode::GONE);
        assert_eq!(house.visitor().post(&manage, &wanted).await?.status, StatusCode::GONE);

        ask(&house, &ADDRESS.to_uppercase(), "en", &["wages"]).await?;
        let again = confirm(&house).await?;
        assert_eq!(subscriber(&house, &again), subscriber(&house, &manage), "another spelling");
        assert_eq!(live(&house, &again).await?, pairs(&[("wages", "en")]));
        assert_eq!(history(&house, &again).await?.len(), 4);
    }

    /// A link is used once and for a week. Pressed again it says kindly that all is well, and too late that it does
    /// nothing.
    async fn a_confirmation_is_used_once(house: House) {
        let en = words(&house, "en");
        ask(&house, ADDRESS, "en", &["wages"]).await?;
        let path = link(&letters(&house).await?[0].text);
        assert_eq!(house.visitor().post(&path, &[]).await?.status, StatusCode::OK);
        let again = house.visitor().post(&path, &[]).await?;
        assert_eq!(again.status, StatusCode::OK);
        assert!(again.body.contains(&en.say("confirm-already-what")), "{}", again.body);
        let manage = again.attribute("class=\"btn quiet\"", "href")?;
        assert_eq!(history(&house, &manage).await?.len(), 1, "it began twice");
        assert!(house.get(&path).await?.body.contains(&en.say("confirm-already-title")));
        house.visitor().post(&format!("{manage}/end"), &[]).await?;
        let spent = house.visitor().post(&path, &[]).await?;
        assert_eq!(spent.status, StatusCode::GONE, "she stopped since");
        assert!(spent.body.contains(&en.say("spent-what")));

        ask(&house, "another@example.com", "en", &["wages"]).await?;
        let path = link(&letters(&house).await?[1].text);
        house.pass(TimeDelta::days(7));
        assert_eq!(house.visitor().post(&path, &[]).await?.status, StatusCode::GONE);
        for wrong in ["/en/subscriptions/confirm/x", "/en/subscriptions/x", "/en/subscriptions/x/end"] {
            let page = house.get(wrong).await?;
            assert_eq!(page.status, StatusCode::GONE, "{wrong}");
            assert!(page.body.contains(&en.say("spent-title")));
            let page = house.visitor().post(wrong, &[]).await?;
            assert_eq!(page.status, StatusCode::GONE, "{wrong}");
        }
    }

    /// What she confirms comes beside what she has, and asking again for the same changes nothing.
    async fn more_topics_come_beside_the_first(house: House) {
        ask(&house, ADDRESS, "en", &["wages"]).await?;
        confirm(&house).await?;
        ask(&house, ADDRESS, "en", &["wages", "stay"]).await?;
        let manage = confirm(&house).await?;
        assert_eq!(live(&house, &manage).await?, pairs(&[("stay", "en"), ("wages", "en")]));
        assert_eq!(history(&house, &manage).await?.len(), 2);
        let wanted = [("lang", "ko"), ("cadence", "at-once"), ("topics", "wages")];
        house.visitor().post(&manage, &wanted).await?;
        assert_eq!(live(&house, &manage).await?, pairs(&[("wages", "ko")]));
    }

    /// Somebody types a stranger's address again and again: three mails an hour, and the same answer.
    async fn a_mailbox_is_not_filled_by_others(house: House) {
        let mut answers = Vec::new();
        for _ in 0..4 {
            answers.push(ask(&house, ADDRESS, "en", &["wages"]).await?.body);
        }
        answers.dedup();
        assert_eq!(answers.len(), 1, "the answer tells how often was asked");
        assert_eq!(letters(&house).await?.len(), 3);
        ask(&house, "another@example.com", "en", &["wages"]).await?;
        assert_eq!(letters(&house).await?.len(), 4);
        house.pass(TimeDelta::minutes(61));
        let asking = (0..6).map(|_| ask(&house, ADDRESS, "en", &["wages"]));
        for answer in futures::future::join_all(asking).await {
            assert_eq!(answer?.status, StatusCode::OK);
        }
        assert_eq!(letters(&house).await?.len(), 7, "six at once are three mails");
    }

    /// Who must not be written to gets no mail, and whoever asks does not learn it.
    async fn a_suppressed_address_gets_nothing(house: House) {
        const SUPPRESS: &str = "insert into suppressions (channel, address_hash, reason, since_at, until_at)
                                values ('email', $1, 'complained', $2, $3)";
        let address = ADDRESS.parse()?;
        let hash = subscriptions::address_hash(&house.app.ring, &address).to_vec();
        let now = house.app.clock.now();
        let until = now + TimeDelta::days(90);
        let mut tx = house.app.db.begin().await?;
        match &mut tx {
            Tx::Sqlite(tx) => {
                sqlx::query(SUPPRESS).bind(hash).bind(now).bind(until).execute(&mut **tx).await?;
            }
            Tx::Postgres(tx) => {
                sqlx::query(SUPPRESS).bind(hash).bind(now).bind(until).execute(&mut **tx).await?;
            }
        }
        tx.commit().await?;
        let refused = ask(&house, ADDRESS, "en", &["wages"]).await?.body;
        assert!(letters(&house).await?.is_empty());
        house.pass(TimeDelta::days(91));
        assert_eq!(ask(&house, ADDRESS, "en", &["wages"]).await?.body, refused);
        assert_eq!(letters(&house).await?.len(), 1);
    }

    /// The provider's one click (RFC 8058) stops everything without cookies; fetching the link does not.
    async fn one_click_stops_everything(house: House) {
        let boundary = "multipart/form-data; boundary=b";
        let form = "application/x-www-form-urlencoded";
        for (kind, body) in [
            (form, "List-Unsubscribe=One-Click".to_owned()),
            (boundary, "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n".to_owned()),
        ] {
            ask(&house, ADDRESS, "en", &["wages", "stay"]).await?;
            let manage = confirm(&house).await?;
            ask(&house, ADDRESS, "en", &["health"]).await?;
            let waiting = link(&letters(&house).await?.pop().expect("a letter").text);
            let id = subscriber(&house, &manage);
            let app = &house.app;
            let lang = app.city.lang("en").expect("English");
            let link = subscriptions::manage_url(&app.settings.link(""), &app.ring, lang, id);
            let url = subscriptions::unsubscribe_url(&link);
            let path = url.trim_start_matches("http://maru.test");

            let page = house.get(path).await?;
            assert!(page.body.contains(&words(&house, "en").say("manage-end-button")));
            assert_eq!(live(&house, &manage).await?.len(), 2, "a GET stopped it");
            let address = subscriptions::address_of(&mut app.db.read().await?, &app.ring, id).await?;
            assert_eq!(address.map(|address| address.to_string()).as_deref(), Some(ADDRESS));

            for _ in 0..2 {
                let body = body.clone().into_bytes();
                let answer = house.visitor().send(Method::POST, path, Some(kind), body).await?;
                assert_eq!(answer.status, StatusCode::OK);
                assert!(answer.header("set-cookie").is_empty());
            }
            assert!(live(&house, &manage).await?.is_empty());
            let address = subscriptions::address_of(&mut app.db.read().await?, &app.ring, id).await?;
            assert!(address.is_none(), "the address is kept after the end");
            let late = house.visitor().post(&waiting, &[]).await?;
            assert_eq!(late.status, StatusCode::GONE, "what waited is begun after the end");
            house.pass(TimeDelta::hours(2));
        }
    }

    /// What cannot be taken is said at its field, and what was typed comes back.
    async fn a_wrong_form_comes_back_with_what_was_typed(house: House) {
        let en = words(&house, "en");
        let page = ask(&house, "nobody@<nowhere>", "ko", &["wages"]).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains(&en.say("subscribe-error-address")));
        assert_eq!(page.attribute("id=\"address\"", "value")?, "nobody@&#60;nowhere&#62;");
        assert!(page.body.contains("value=\"wages\" checked"));
        assert!(page.body.contains("value=\"ko\" lang=\"ko\" selected"));
        for (lang, topics, key) in [
            ("en", &[][..], "subscribe-error-topics"),
            ("en", &["wages", "gold"][..], "subscribe-error-topics"),
            ("tlh", &["wages"][..], "subscribe-error-lang"),
        ] {
            let page = ask(&house, ADDRESS, lang, topics).await?;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(page.body.contains(&en.say(key)) && page.body.contains(ADDRESS), "{key}");
        }
        assert!(letters(&house).await?.is_empty());

        ask(&house, ADDRESS, "en", &["wages"]).await?;
        let manage = confirm(&house).await?;
        let none = house.visitor().post(&manage, &[("lang", "en"), ("cadence", "at-once")]).await?;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(live(&house, &manage).await?.len(), 1);
    }

    /// An address stands nowhere in the database as it was typed.
    async fn an_address_is_sealed(house: House) {
        ask(&house, ADDRESS, "en", &["wages"]).await?;
        let manage = confirm(&house).await?;
        house.visitor().post(&manage, &[("lang", "ko"), ("cadence", "at-once"), ("topics", "stay")]).await?;
        assert_eq!(in_clear(&house, &ADDRESS.to_lowercase()).await?, 0);
        assert_eq!(in_clear(&house, "nobody-else").await?, 0);
        assert!(in_clear(&house, "at-once").await? > 0, "the search finds nothing at all");
    }

    /// A program asks in somebody's name; she confirms as after the form.
    async fn the_api_takes_a_subscription(house: House) {
        let whole = json!({
            "channel": "email", "address": ADDRESS, "lang": "ko", "topics": ["wages"],
            "cadence": "at-once", "colour": "green",
        });
        let answer = house.visitor().post_json("/api/v1/subscriptions", &whole).await?;
        assert_eq!((answer.status, answer.json()?), (StatusCode::ACCEPTED, json!({})));
        let manage = confirm(&house).await?;
        assert_eq!(live(&house, &manage).await?, pairs(&[("wages", "ko")]));
        let family = json!({
            "channel": "email", "address": "family@example.com", "lang": "uz", "langs": ["ru", "uz"],
            "other_langs": ["en"], "topics": ["wages", "alerts"], "cadence": "weekly",
            "district": "danwon", "quiet_from": "22:00", "quiet_until": "07:00",
        });
        let answer = house.visitor().post_json("/api/v1/subscriptions", &family).await?;
        assert_eq!(answer.status, StatusCode::ACCEPTED, "{}", answer.body);
        let gets = live(&house, &confirm(&house).await?).await?;
        let all = [("alerts", "ru"), ("alerts", "uz"), ("wages", "ru"), ("wages", "uz")];
        assert_eq!(gets, pairs(&all));

        for (field, value) in [
            ("channel", json!("pigeon")),
            ("address", json!("nobody")),
            ("address", json!(null)),
            ("lang", json!("tlh")),
            ("langs", json!(["en", "zh", "ru", "vi", "km"])),
            ("other_langs", json!(["xx"])),
            ("topics", json!([])),
            ("topics", json!(["gold"])),
            ("cadence", json!("hourly")),
            ("district", json!("seoul")),
            ("quiet_from", json!("22:00")),
        ] {
            let mut wrong = whole.clone();
            wrong[field] = value.clone();
            let answer = house.visitor().post_json("/api/v1/subscriptions", &wrong).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}: {value}");
            assert_eq!(answer.header("content-type"), "application/problem+json");
            let detail = answer.json()?["detail"].as_str().unwrap_or_default().to_owned();
            assert!(detail.starts_with(field), "{field}: {detail}");
        }
        let mut visitor = house.visitor();
        let answer = visitor.post_json("/api/v1/subscriptions", &json!([])).await?;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        let mut large = whole.clone();
        large["colour"] = json!("g".repeat(20_000));
        let answer = visitor.post_json("/api/v1/subscriptions", &large).await?;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(letters(&house).await?.len(), 2);
        let described = house.get("/api/v1/openapi.json").await?.json()?;
        assert!(described["paths"]["/api/v1/subscriptions"]["post"].is_object());
    }

    /// Each page opens in each language, without a script, for nobody to keep.
    async fn every_page_opens(house: House) {
        ask(&house, ADDRESS, "en", &["wages"]).await?;
        let confirmation = link(&letters(&house).await?[0].text);
        ask(&house, "another@example.com", "en", &["wages"]).await?;
        let manage = confirm(&house).await?;
        let end = format!("{manage}/end");
        for tag in TRANSLATED {
            let own = words(&house, tag);
            for (path, key) in [
                ("/en/subscribe", "subscribe-title"),
                (&confirmation, "confirm-title"),
                (&manage, "manage-title"),
                (&end, "end-title"),
                ("/en/subscriptions/spent", "spent-title"),
            ] {
                let path = path.replacen("/en/", &format!("/{tag}/"), 1);
                let page = house.get(&path).await?;
                assert!(page.body.contains(&format!("<h1>{}</h1>", own.say(key))), "{path}");
                assert!(!page.body.contains("Unknown localization"), "{path}");
                assert!(!page.body.contains("<script") && !page.body.contains("style=\""), "{path}");
                assert!(page.body.contains("content=\"noindex\""), "{path}");
                assert_eq!(page.header("cache-control"), "no-store");
            }
        }
        let uzbek = house.get("/uz/subscribe").await?;
        assert!(uzbek.body.contains("value=\"uz\" lang=\"uz\" selected"));
        let chosen = house.get("/en/subscribe").await?;
        assert!(chosen.body.contains("value=\"alerts\" checked"), "alerts can be left out, not forgotten");
        let chosen = house.get("/en/subscribe?topics=stay").await?;
        assert!(chosen.body.contains("value=\"stay\" checked") && !chosen.body.contains("value=\"wages\" checked"));
    }
}
