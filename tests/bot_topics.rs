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
        phone.presses("want:wages").await?;
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
        phone.presses("want:wages").await?;
        assert!(phone.presses("done").await?.text().contains(&note));
        assert_eq!(gets(&house, ALI).await?, pairs(&[("wages", "en")]));

        let menu = phone.presses("lang:ru").await?;
        let moved = words(&house, "ru").tell("bot-topics-language").with("shown", "Русский");
        assert!(menu.text().contains(&moved.to_string()), "{}", menu.text());
        assert_eq!(gets(&house, ALI).await?, pairs(&[("wages", "ru")]));
        let menu = phone.presses("lang:uz").await?;
        assert_eq!(gets(&house, ALI).await?, pairs(&[("wages", "ru")]), "Uzbek speakers read Russian");
        assert!(menu.text().contains(&words(&house, "uz").say("home-question")));
    }

    /// Blocked: what she got ends as unreachable and the chat is forgotten. Coming back brings nothing
    /// back by itself, and she may subscribe again.
    async fn who_blocks_the_bot_gets_nothing_more(house: House) {
        let mut phone = Phone::new(&house, SREY, "km");
        write(&mut phone, "km", "មិនទាន់ផ្ញើ").await?;
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
        phone.presses("want:stay").await?;
        phone.presses("done").await?;
        assert_eq!(left_alone(&house).await?, 0, "she can be reached: she wrote");
        assert_eq!(gets(&house, SREY).await?, pairs(&[("stay", "km")]));
        assert_eq!(subscriber(&house, SREY).await?, before);
    }
}
