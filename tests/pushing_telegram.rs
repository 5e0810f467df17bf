//! A bulletin by Telegram: once to each who chose its topics in the bot, and to nobody who has left.

use std::time::Duration;

use chrono::TimeDelta;
use maru::bot::Said;
use maru::bounces;
use maru::bulletins::{Accepted, State};
use maru::deliveries::jobs;

use crate::on_both;
use crate::support::House;
use crate::support::bulletins::{KHMER, approve, counts, find, push, states, written};
use crate::support::phone::{self, Phone};
use crate::support::telegram::{Reply, TelegramApi};

const SREY: i64 = 77_201;
const DARA: i64 = 77_202;

/// Somebody chooses a language and a topic in the bot.
async fn choose(house: &House, chat: i64, lang: &str, topic: &str) -> anyhow::Result<()> {
    let mut phone = Phone::new(house, chat, "en");
    phone.says("/start").await?;
    phone.presses(&format!("lang:{lang}")).await?;
    phone.says("/topics").await?;
    phone.presses(&format!("want:{topic}")).await?;
    phone.presses("done").await?;
    Ok(())
}

/// What came into a chat with the bulletin's title.
fn bulletins(api: &TelegramApi, chat: i64) -> Vec<String> {
    let sent = api.sent_to(chat).into_iter().map(|sent| sent.text);
    sent.filter(|text| text.contains(KHMER.0)).collect()
}

on_both! {
    /// She chooses wages in Khmer; one message comes, with her words and the way to stop; she stops, and
    /// the next bulletin does not come.
    async fn one_message_in_khmer_and_none_after_stop(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        choose(&house, SREY, "km", "wages").await?;
        choose(&house, DARA, "km", "health").await?;
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        house.deliver().await?;
        house.deliver().await?;
        push(&house).await?;
        let came = bulletins(&api, SREY);
        assert_eq!(came.len(), 1, "{came:?}");
        assert!(came[0].contains("http://maru.test/km/bulletins/"), "{}", came[0]);
        assert!(came[0].contains("/stop") && !came[0].contains("%OWN-LINK%"), "{}", came[0]);
        assert!(bulletins(&api, DARA).is_empty(), "she asked for something else");
        assert_eq!(counts(&house, id).await?, states(&[("sent", 1)]));
        assert_eq!(find(&house, id).await?.state, State::Done);

        let stop = Phone::new(&house, SREY, "en").next(Said::Text("/stop".to_owned()));
        phone::handle(&house, &stop).await?;
        let next = written(&house).await?;
        approve(&house, next, Accepted::Problems).await??;
        push(&house).await?;
        house.deliver().await?;
        assert_eq!(bulletins(&api, SREY).len(), 1, "she has stopped");
        assert_eq!(counts(&house, next).await?, states(&[]));
    }

    /// She blocked the bot and nobody was told: the first bulletin finds out, and she is left alone.
    async fn who_blocked_the_bot_is_left_alone(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        choose(&house, SREY, "km", "wages").await?;
        choose(&house, DARA, "km", "wages").await?;
        house.deliver().await?;
        api.reply(SREY, Reply::Refuse(403, "Forbidden: bot was blocked by the user"));
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        house.deliver().await?;
        assert_eq!(counts(&house, id).await?, states(&[("failed", 1), ("sent", 1)]));
        let next = written(&house).await?;
        approve(&house, next, Accepted::Nothing).await??;
        push(&house).await?;
        assert_eq!(counts(&house, next).await?, states(&[("ready", 1)]), "only Dara is left");
    }

    /// Telegram does not take our words, five times in three weeks: that says nothing of her chat.
    async fn words_that_are_refused_end_nobody(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        choose(&house, SREY, "km", "wages").await?;
        house.deliver().await?;
        api.reply(SREY, Reply::Refuse(400, "Bad Request: can't parse entities"));
        for _ in 0..5 {
            let id = written(&house).await?;
            approve(&house, id, Accepted::Problems).await??;
            push(&house).await?;
            house.deliver().await?;
            assert_eq!(counts(&house, id).await?, states(&[("failed", 1)]));
            house.pass(TimeDelta::days(4));
        }
        let numbers = bounces::numbers(&mut house.app.db.read().await?, house.clock.now()).await?;
        assert_eq!((numbers.hard, numbers.soft, numbers.ours), (0, 0, 0));
        api.reply(SREY, Reply::Take);
        let next = written(&house).await?;
        approve(&house, next, Accepted::Problems).await??;
        push(&house).await?;
        house.deliver().await?;
        assert_eq!(counts(&house, next).await?, states(&[("sent", 1)]));
    }

    /// Telegram takes a message and never answers: nobody knows, it is shown, and it is not sent twice.
    async fn what_may_have_arrived_is_not_sent_twice(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        choose(&house, SREY, "km", "wages").await?;
        house.deliver().await?;
        api.reply(SREY, Reply::Hang);
        let id = written(&house).await?;
        approve(&house, id, Accepted::Nothing).await??;
        push(&house).await?;
        tokio::time::timeout(Duration::from_secs(20), jobs::round(&house.post)).await??;
        assert_eq!(counts(&house, id).await?, states(&[("unknown", 1)]));
        let before = api.calls("sendmessage").len();
        house.pass(TimeDelta::minutes(30));
        house.deliver().await?;
        push(&house).await?;
        assert_eq!(api.calls("sendmessage").len(), before, "it went a second time");
        assert_eq!(counts(&house, id).await?, states(&[("unknown", 1)]));
        assert_eq!(find(&house, id).await?.state, State::Done);
    }
}
