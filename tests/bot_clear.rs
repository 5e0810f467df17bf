//! Somebody wants the chat to be empty: both sides of it go, as far as Telegram lets a bot delete.

use chrono::TimeDelta;
use maru::bot::jobs;
use maru::db::Tx;
use serde_json::Value;

use crate::on_both;
use crate::support::House;
use crate::support::phone::words;
use crate::support::telegram::{Reply, TelegramApi};

const SREY: i64 = 88_801;

/// How many numbers of messages are kept.
pub async fn numbers(house: &House) -> anyhow::Result<i64> {
    const COUNT: &str = "select count(*) from telegram_messages";
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_scalar(COUNT).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_scalar(COUNT).fetch_one(&mut *tx).await?,
    })
}

/// What is said is heard, answered, and noted.
async fn goes_on(house: &House) -> anyhow::Result<()> {
    jobs::round(&house.app).await?;
    house.deliver().await?;
    jobs::round(&house.app).await?;
    house.deliver().await
}

/// The messages that Telegram was told to delete.
fn deleted(api: &TelegramApi) -> Vec<i64> {
    let calls = api.calls("deletemessages");
    let of = |call: &Value| call["message_ids"].as_array().cloned().unwrap_or_default();
    calls.iter().flat_map(of).filter_map(|number| number.as_i64()).collect()
}

on_both! {
    /// She is asked once, with a word on her number; then her messages and the bot's go, those of before two days
    /// ago stay, and she is told when it is done.
    async fn both_sides_are_deleted(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let en = words(&house, "en");
        let old = api.says(SREY, "/start", "en")["message"]["message_id"].as_i64().expect("a number");
        goes_on(&house).await?;
        house.pass(TimeDelta::hours(49));
        api.forgets();
        api.presses(SREY, "lang:en", "en");
        goes_on(&house).await?;
        let newer = api.says(SREY, "/clear", "en")["message"]["message_id"].as_i64().expect("a number");
        goes_on(&house).await?;
        let asked = api.sent_to(SREY).pop().expect("a question");
        assert!(asked.text.contains(&en.say("bot-clear-number")), "{}", asked.text);
        assert!(deleted(&api).is_empty(), "before she said so");
        let kept = numbers(&house).await?;

        api.presses(SREY, "clear-now", "en");
        goes_on(&house).await?;
        let gone = deleted(&api);
        assert!(gone.contains(&newer) && !gone.contains(&old), "{gone:?}");
        assert_eq!(i64::try_from(gone.len())?, kept, "{gone:?}");
        let told = api.sent_to(SREY).pop().expect("a word");
        assert!(told.text.contains(&en.say("bot-cleared")), "{}", told.text);
        assert!(told.text.contains(&en.say("bot-cleared-older")));
        assert_eq!(numbers(&house).await?, 1, "all but the number of that word");
        house.pass(TimeDelta::hours(49));
        api.forgets();
        jobs::round(&house.app).await?;
        assert_eq!(numbers(&house).await?, 0);
    }

    /// Telegram does not answer for a while: it is done later. Telegram refuses: she is told that something is
    /// left. She blocked the bot: nothing is done for ever.
    async fn what_telegram_refuses_is_said(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let en = words(&house, "en");
        api.presses(SREY, "lang:en", "en");
        goes_on(&house).await?;
        api.reply(SREY, Reply::Refuse(500, "Internal Server Error"));
        api.presses(SREY, "clear-now", "en");
        jobs::round(&house.app).await?;
        assert_eq!(api.calls("deletemessages").len(), 1);
        jobs::round(&house.app).await?;
        assert_eq!(api.calls("deletemessages").len(), 1, "tried again at once");
        api.reply(SREY, Reply::Refuse(400, "Bad Request: message can't be deleted"));
        house.pass(TimeDelta::minutes(1));
        jobs::round(&house.app).await?;
        assert_eq!(api.calls("deletemessages").len(), 2);
        api.reply(SREY, Reply::Take);
        house.deliver().await?;
        let told = api.sent_to(SREY).pop().expect("a word");
        assert!(told.text.contains(&en.say("bot-cleared-partly")), "{}", told.text);

        // It does not answer for hours: she is told that nothing more is tried.
        api.says(SREY, "hello", "en");
        goes_on(&house).await?;
        let (before, tried) = (api.sent_to(SREY).len(), api.calls("deletemessages").len());
        api.presses(SREY, "clear-now", "en");
        api.reply(SREY, Reply::Refuse(500, "Internal Server Error"));
        for _try in 0..10 {
            house.pass(TimeDelta::hours(3));
            jobs::round(&house.app).await?;
        }
        assert_eq!(api.calls("deletemessages").len(), tried + 10);
        api.reply(SREY, Reply::Take);
        house.deliver().await?;
        let told = &api.sent_to(SREY)[before];
        assert!(told.text.contains(&en.say("bot-cleared-partly")), "{}", told.text);

        api.reply(SREY, Reply::Refuse(403, "Forbidden: bot was blocked by the user"));
        api.presses(SREY, "clear-now", "en");
        jobs::round(&house.app).await?;
        let tried = api.calls("deletemessages").len();
        house.pass(TimeDelta::hours(3));
        jobs::round(&house.app).await?;
        assert_eq!(api.calls("deletemessages").len(), tried);
    }
}
