//! A resident with a phone and Telegram chooses which updates she gets there, changes them and stops.

use chrono::TimeDelta;
use maru::bot::Said;
use maru::db::Tx;
use maru::subscriptions::{self, Subscription};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::phone::{Phone, chats, handle, words, write};

const SREY: i64 = 88_101;
const ALI: i64 = 88_102;

/// What a chat gets: topic and language.
async fn gets(house: &House, chat: i64) -> anyhow::Result<Vec<(String, String)>> {
    let mut tx = house.app.db.read().await?;
    let found = subscriptions::of_chat(&mut tx, &house.app.ring, chat).await?;
    let mut gets: Vec<_> = found
        .map(|(_, subscriptions)| subscriptions)
        .unwrap_or_default()
        .into_iter()
        .map(|subscription| (subscription.topic, subscription.lang.to_string()))
        .collect();
    gets.sort();
    Ok(gets)
}

async fn subscriber(house: &House, chat: i64) -> anyhow::Result<Uuid> {
    let mut tx = house.app.db.read().await?;
    let found = subscriptions::of_chat(&mut tx, &house.app.ring, chat).await?;
    Ok(found.expect("a subscriber").0.id)
}

async fn history(house: &House, subscriber: Uuid) -> anyhow::Result<Vec<Subscription>> {
    subscriptions::history(&mut house.app.db.read().await?, subscriber).await
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(topic, lang)| ((*topic).to_owned(), (*lang).to_owned())).collect()
}

/// A message to a chat was refused for good, so that it is left alone for a month.
async fn leave_alone(house: &House, chat: i64) -> anyhow::Result<()> {
    const KEEP: &str =
        "insert into suppressions (channel, address_hash, reason, since_at, until_at)
         values ('telegram', $1, 'unreachable', $2, $3)";
    let hash = subscriptions::chat_hash(&house.app.ring, chat).to_vec();
    let (now, until) = (house.clock.now(), house.clock.now() + TimeDelta::days(30));
    let mut tx = house.app.db.begin().await?;
    match &mut tx {
        Tx::Sqlite(tx) => {
            sqlx::query(KEEP).bind(hash).bind(now).bind(until).execute(&mut **tx).await?;
        }
        Tx::Postgres(tx) => {
            sqlx::query(KEEP).bind(hash).bind(now).bind(until).execute(&mut **tx).await?;
        }
    }
    tx.commit().await
}

/// How many addresses are left alone now.
async fn left_alone(house: &House) -> anyhow::Result<i64> {
    const COUNT: &str = "select count(*) from suppressions where until_at > $1";
    let now = house.clock.now();
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_scalar(COUNT).bind(now).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_scalar(COUNT).bind(now).fetch_one(&mut *tx).await?,
    })
}

on_both! {
    /// She ticks topics, gets them, changes them, and stops.
    async fn a_chat_subscribes_changes_and_stops(house: House) {
        let mut phone = Phone::new(&house, SREY, "vi");
        phone.presses("lang:vi").await?;
        let choice = phone.says("/topics").await?;
        assert!(!choice.button("want:wages").contains('✓') && !choice.has_button("stop"));
        assert!(choice.button("want:alerts").contains('✓'), "alerts can be left out, not forgotten");
        phone.presses("want:alerts").await?;
        let none = phone.presses("done").await?;
        assert!(none.text().contains(&words(&house, "vi").say("subscribe-error-topics")));
        phone.presses("want:wages").await?;
        phone.presses("want:stay").await?;
        phone.presses("want:health").await?;
        let choice = phone.presses("want:health").await?;
        assert!(choice.button("want:wages").contains('✓'));
        assert!(!choice.button("want:health").contains('✓'));
        assert!(gets(&house, SREY).await?.is_empty(), "nothing before she is done");
        let done = phone.presses("done").await?;
        assert!(done.text().contains(&house.app.city.topic_name("stay", words(&house, "vi").lang())));
        assert_eq!(gets(&house, SREY).await?, pairs(&[("stay", "vi"), ("wages", "vi")]));
        let subscriber = subscriber(&house, SREY).await?;

        // The old message still works.
        let choice = phone.presses("want:stay").await?;
        assert!(choice.button("want:wages").contains('✓') && choice.has_button("stop"));
        phone.presses("done").await?;
        assert_eq!(gets(&house, SREY).await?, pairs(&[("wages", "vi")]));
        let rows = history(&house, subscriber).await?;
        assert_eq!(rows.len(), 2, "what stays is not begun again");

        let vi = words(&house, "vi");
        assert!(phone.says("/stop").await?.text().contains(&vi.say("bot-stopped")));
        assert!(gets(&house, SREY).await?.is_empty());
        assert!(phone.says("/stop").await?.text().contains(&vi.say("bot-nothing-to-stop")));
        let reasons: Vec<_> = history(&house, subscriber).await?;
        let reasons: Vec<_> = reasons.iter().map(|row| row.ended_reason.as_deref()).collect();
        assert_eq!(reasons, [Some("unsubscribed"), Some("changed")]);
    }

    /// Taking the last tick away is stopping too.
    async fn no_topic_left_is_the_end(house: House) {
        let mut phone = Phone::new(&house, SREY, "en");
        phone.presses("lang:en").await?;
        phone.presses("want:wages").await?;
        phone.presses("done").await?;
        assert_eq!(gets(&house, SREY).await?, pairs(&[("alerts", "en"), ("wages", "en")]));
        phone.presses("want:wages").await?;
        phone.presses("want:alerts").await?;
        let done = phone.presses("done").await?;
        assert!(done.text().contains(&words(&house, "en").say("bot-stopped")));
        assert!(gets(&house, SREY).await?.is_empty());
    }

    /// The city does not publish in Urdu: its speakers get English, and are told so each time.
    async fn urdu_gets_english_and_is_told(house: House) {
        let mut phone = Phone::new(&house, ALI, "ur");
        phone.presses("lang:ur").await?;
        let ur = words(&house, "ur");
        let note = ur.tell("bot-fallback").with("wanted", "اردو").with("shown", "English").to_string();
        assert!(phone.presses("guides").await?.text().contains(&note));
        let guide = phone.presses("guide:unpaid-wages").await?;
        assert!(guide.text().contains(&note));
        assert_eq!(guide.content.subject, "When you have not been paid your wages");
        assert!(guide.has_button("http://maru.test/ur/guides/unpaid-wages"));
        phone.presses("want:alerts").await?;
        phone.presses("want:wages").await?;
        assert!(phone.presses("done").await?.text().contains(&note));
        assert_eq!(gets(&house, ALI).await?, pairs(&[("wages", "ur")]), "what she chose is kept");

        let menu = phone.presses("lang:ru").await?;
        let moved = words(&house, "ru").tell("bot-topics-language").with("shown", "Русский");
        assert!(menu.text().contains(&moved.to_string()), "{}", menu.text());
        assert_eq!(gets(&house, ALI).await?, pairs(&[("wages", "ru")]));
        let menu = phone.presses("lang:uz").await?;
        assert_eq!(gets(&house, ALI).await?, pairs(&[("wages", "uz")]));
        let uz = words(&house, "uz");
        assert!(menu.text().contains(&uz.say("home-question")));
        let russian = uz.tell("bot-fallback").with("wanted", "Oʻzbekcha").with("shown", "Русский");
        assert!(menu.text().contains(&russian.to_string()), "{}", menu.text());
    }

    /// Blocked: what she got ends as unreachable and the chat is forgotten. Coming back brings nothing
    /// back by itself, and she may subscribe again.
    async fn who_blocks_the_bot_gets_nothing_more(house: House) {
        let mut phone = Phone::new(&house, SREY, "km");
        write(&mut phone, "km", "មិនទាន់ផ្ញើ").await?;
        phone.presses("want:alerts").await?;
        phone.presses("want:wages").await?;
        phone.presses("done").await?;
        let before = subscriber(&house, SREY).await?;
        for _ in 0..2 {
            handle(&house, &phone.next(Said::Left)).await?;
        }
        assert!(phone.new_messages().await?.is_empty(), "nobody is there to be answered");
        assert!(gets(&house, SREY).await?.is_empty());
        assert_eq!(history(&house, before).await?[0].ended_reason.as_deref(), Some("unreachable"));
        assert_eq!(chats(&house).await?, (0, 0));

        leave_alone(&house, SREY).await?;
        assert_eq!(phone.says("/start").await?.presses().len(), 16);
        phone.presses("lang:km").await?;
        assert!(gets(&house, SREY).await?.is_empty());
        assert_eq!(left_alone(&house).await?, 1);
        phone.presses("want:alerts").await?;
        phone.presses("want:stay").await?;
        phone.presses("done").await?;
        assert_eq!(left_alone(&house).await?, 0, "she can be reached: she wrote");
        assert_eq!(gets(&house, SREY).await?, pairs(&[("stay", "km")]));
        assert_eq!(subscriber(&house, SREY).await?, before);
    }

    /// How often, in which languages, for which part of the city and when not: by buttons, at once. What changes ends
    /// and begins anew; the rest stays.
    async fn a_family_chooses_how_it_hears(house: House) {
        let mut phone = Phone::new(&house, SREY, "km");
        phone.presses("lang:km").await?;
        let shy = phone.presses("cadence:weekly").await?;
        assert!(shy.has_button("done") && !shy.has_button("cadence:choose"), "nothing to change yet");
        phone.presses("want:wages").await?;
        phone.presses("done").await?;
        let id = subscriber(&house, SREY).await?;

        let choice = phone.presses("cadence:choose").await?;
        assert!(choice.button("cadence:at-once").contains('✓'));
        let saved = phone.presses("cadence:weekly").await?;
        assert!(saved.text().contains(&words(&house, "km").say("manage-saved")));
        let rows = history(&house, id).await?;
        let cadences = |topic: &str| -> Vec<(&str, bool)> {
            let rows = rows.iter().filter(|row| row.topic == topic);
            rows.map(|row| (row.cadence.as_str(), row.ended_at.is_some())).collect()
        };
        assert_eq!(cadences("wages"), [("at-once", true), ("weekly", false)]);
        assert_eq!(cadences("alerts"), [("at-once", false)], "danger waits for no digest");

        let choice = phone.presses("also:choose").await?;
        assert!(!choice.has_button("also:km"), "the language of the chat stays");
        assert!(phone.presses("also:vi").await?.button("also:vi").contains('✓'));
        let all = [("alerts", "km"), ("alerts", "vi"), ("wages", "km"), ("wages", "vi")];
        assert_eq!(gets(&house, SREY).await?, pairs(&all));
        phone.presses("lang:vi").await?;
        assert_eq!(gets(&house, SREY).await?, pairs(&all), "another first, and none lost");
        assert!(!phone.presses("also:km").await?.button("also:km").contains('✓'));
        for tag in ["en", "ru", "id", "ne"] {
            phone.presses(&format!("also:{tag}")).await?;
        }
        let full = phone.presses("also:th").await?;
        assert!(full.text().contains(&words(&house, "vi").say("subscribe-error-langs")));

        phone.presses("district:danwon").await?;
        let shown = phone.presses("quiet:night").await?;
        assert!(shown.has_button("quiet:none") && !shown.has_button("quiet:night"));
        let mut tx = house.app.db.read().await?;
        let said = subscriptions::find(&mut tx, id).await?.expect("her").circumstances;
        drop(tx);
        assert_eq!(said.district.as_deref(), Some("danwon"));
        assert_eq!(said.quiet.map(|quiet| quiet.from_text()).as_deref(), Some("22:00"));
        phone.presses("district:none").await?;
        phone.presses("quiet:none").await?;
        let mut tx = house.app.db.read().await?;
        let said = subscriptions::find(&mut tx, id).await?.expect("her").circumstances;
        assert_eq!((said.district, said.quiet), (None, None));
    }

    /// She had blocked the bot and comes back to say "stop", or "forget me": she is heard, although nothing came any
    /// more, and nobody finds her chat again by its number.
    async fn who_had_left_is_forgotten_too(house: House) {
        const ENDED: &str = "select count(*) from subscribers where ended_reason = 'unsubscribed'";
        const KNOWN: &str = "select count(*) from subscribers
             where district is not null or quiet_from is not null";
        let mut phone = Phone::new(&house, SREY, "en");
        phone.presses("lang:en").await?;
        phone.presses("want:wages").await?;
        phone.presses("done").await?;
        phone.presses("district:danwon").await?;
        phone.presses("quiet:night").await?;
        let before = subscriber(&house, SREY).await?;
        handle(&house, &phone.next(Said::Left)).await?;
        assert_eq!((count(&house, ENDED).await?, count(&house, KNOWN).await?), (0, 1));

        phone.presses("lang:en").await?;
        let nothing = phone.says("/stop").await?;
        assert!(nothing.text().contains(&words(&house, "en").say("bot-nothing-to-stop")));
        assert_eq!(count(&house, ENDED).await?, 1, "she said so");
        phone.says("/forget").await?;
        let done = phone.presses("forget-now").await?;
        assert!(done.text().contains(&words(&house, "en").say("bot-forgotten")));
        assert_eq!(count(&house, KNOWN).await?, 0);
        phone.presses("lang:en").await?;
        phone.presses("want:stay").await?;
        phone.presses("done").await?;
        assert_ne!(subscriber(&house, SREY).await?, before, "she was known again");
    }
}

async fn count(house: &House, sql: &'static str) -> anyhow::Result<i64> {
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_scalar(sql).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_scalar(sql).fetch_one(&mut *tx).await?,
    })
}
