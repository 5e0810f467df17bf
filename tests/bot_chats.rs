//! Where the bot is and where it is not: groups are left after a word, channels are not its business, and what it
//! cannot take is answered kindly. Telegram shows it in each reader's language.

use std::time::Duration;

use maru::bot::{jobs, showing};
use maru::db::Tx;
use maru::language::Words;
use serde_json::json;
use tokio::sync::watch;

use crate::on_both;
use crate::support::House;
use crate::support::phone::words;
use crate::support::telegram::TelegramApi;

const JIN: i64 = 88_901;
const FRIENDS: i64 = -100_200;

/// How many updates were stored.
async fn stored(house: &House) -> anyhow::Result<i64> {
    const COUNT: &str = "select count(*) from telegram_updates";
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_scalar(COUNT).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_scalar(COUNT).fetch_one(&mut *tx).await?,
    })
}

on_both! {
    /// Somebody puts the bot into a group and others write there: it says once, in the language of whoever put it
    /// there, where it can be spoken to, and leaves. Nobody's words are kept.
    async fn a_group_is_refused_once_and_left(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        house.app.telegram.clone().expect("a bot").learn_name(Duration::from_secs(5)).await?;
        let vi = words(&house, "vi");
        api.invites(FRIENDS, "supergroup", "vi");
        api.says_in_a_group(FRIENDS, "/start@maru_test_bot", "vi");
        api.says_in_a_group(FRIENDS, "what is this", "vi");
        jobs::round(&house.app).await?;
        jobs::round(&house.app).await?;
        house.deliver().await?;
        let sent = api.sent_to(FRIENDS);
        assert_eq!(sent.len(), 1, "{sent:?}");
        let said = vi.tell("bot-group").with("link", "https://t.me/maru_test_bot").to_string();
        assert_eq!(sent[0].text, said);
        assert_eq!(api.calls("leavechat").len(), 1);
        assert_eq!(api.calls("leavechat")[0]["chat_id"], FRIENDS);
        assert_eq!(crate::support::phone::chats(&house).await?, (0, 0));
    }

    /// A channel is passed over.
    async fn a_channel_is_passed_over(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        api.invites(-100_300, "channel", "vi");
        jobs::round(&house.app).await?;
        house.deliver().await?;
        assert!(api.sent().is_empty() && api.calls("leavechat").is_empty());
        assert_eq!(stored(&house).await?, 0);
    }

    /// A change, a contact, a place, a sticker: each gets a sentence of its own, and of none of them anything is
    /// kept.
    async fn what_it_cannot_take_is_answered_kindly(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let en = words(&house, "en");
        api.presses(JIN, "lang:en", "en");
        api.changes(JIN, "wages", "en");
        api.sends(JIN, &json!({"contact": {"phone_number": "+821099990000", "first_name": "Boss"}}), "en");
        api.sends(JIN, &json!({"location": {"longitude": 126.83, "latitude": 37.32}}), "en");
        api.sends(JIN, &json!({"sticker": {
            "file_id": "s", "file_unique_id": "s", "type": "regular", "width": 512, "height": 512,
            "is_animated": false, "is_video": false, "file_size": 900,
        }}), "en");
        jobs::round(&house.app).await?;
        house.deliver().await?;
        let sent = api.sent_to(JIN);
        let keys = ["bot-said-edited", "bot-said-contact", "bot-said-place", "bot-said-sticker"];
        assert_eq!(sent.len(), 1 + keys.len(), "{sent:?}");
        for (sent, key) in sent[1..].iter().zip(keys) {
            assert!(sent.text.contains(&en.say(key)), "{key}: {}", sent.text);
        }
    }

    /// Telegram is told in every language what the bot is and can do: once, and at the next start not again.
    async fn telegram_is_told_once_what_the_bot_can_do(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        for _ in 0..2 {
            let (stop, stopped) = watch::channel(false);
            let bot = house.app.telegram.clone().expect("a bot");
            let before = api.calls("getupdates").len();
            let running = tokio::spawn(jobs::run(house.app.clone(), bot, stopped));
            while api.calls("getupdates").len() == before {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            stop.send(true)?;
            running.await?;
        }
        let langs: Vec<_> = house.app.city.tags().collect();
        for method in ["setmycommands", "setmydescription", "setmyshortdescription"] {
            let calls = api.calls(method);
            assert_eq!(calls.len(), 1 + langs.len(), "{method}");
            for lang in &langs {
                let code = showing::two_letters(*lang).expect("a code");
                assert!(calls.iter().any(|call| call["language_code"] == code), "{method} {lang}");
            }
        }
        assert_eq!(api.calls("deletewebhook").len(), 2);
        for lang in langs {
            let words = Words::for_letters(lang);
            let length = |key: &str| words.say(key).chars().count();
            let (longest, longest_short) = showing::LONGEST;
            assert!(length("bot-description") <= longest, "{lang}");
            assert!(length("bot-short-description") <= longest_short, "{lang}");
        }
    }
}
