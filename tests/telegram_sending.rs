//! What is to be sent by Telegram is sent, once, whatever Telegram, the reader or the line does.

use std::time::{Duration, Instant};

use chrono::TimeDelta;
use maru::deliveries::channels::telegram::Telegram;
use maru::deliveries::{
    self, Button, Channel, Class, Content, Delivery, Letter, Press, Route, State,
};
use maru::language::Lang;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::telegram::{NAME, Reply, TOKEN, TelegramApi};

const JIN: i64 = 77_001;
const MINA: i64 = 77_002;

async fn post(house: &House, class: Class, to: i64, text: &str) -> anyhow::Result<Uuid> {
    let letter = Letter {
        class,
        channel: Channel::Telegram,
        lang: Lang::KOREAN,
        address: to.to_string(),
        content: Content {
            subject: "소식".to_owned(),
            text: text.to_owned(),
            buttons: vec![vec![Button {
                text: "네".to_owned(),
                press: Press::Say("yes".to_owned()),
            }]],
            ..Content::default()
        },
        not_after: None,
    };
    let (app, now) = (&house.app, house.clock.now());
    let sealed = deliveries::seal(&app.ring, &letter, now);
    let mut tx = app.db.begin().await?;
    let id = deliveries::post(&mut tx, &sealed, now).await?;
    tx.commit().await?;
    Ok(id)
}

async fn notice(house: &House, to: i64) -> anyhow::Result<Uuid> {
    post(house, Class::Notice, to, "안녕하세요").await
}

async fn state_of(house: &House, id: Uuid) -> anyhow::Result<Delivery> {
    let found = deliveries::find(&mut house.app.db.read().await?, id).await?;
    found.ok_or_else(|| anyhow::anyhow!("no such delivery"))
}

async fn tries(house: &House, id: Uuid) -> anyhow::Result<Vec<(String, Option<String>)>> {
    let tries = deliveries::attempts(&mut house.app.db.read().await?, id).await?;
    Ok(tries.into_iter().map(|try_| (try_.class, try_.code)).collect())
}

async fn route(house: &House) -> anyhow::Result<Route> {
    deliveries::route(&mut house.app.db.read().await?, Channel::Telegram).await
}

/// A start asks for the bot's name and goes on without it, soon, where nobody answers.
#[tokio::test]
async fn a_start_does_not_wait_long_for_telegram() -> anyhow::Result<()> {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/", silent.local_addr()?).parse()?;
    let bot = Telegram::new(TOKEN, &url)?;
    let begun = Instant::now();
    let error = bot.learn_name(Duration::from_millis(200)).await.expect_err("nobody is there");
    assert!(begun.elapsed() < Duration::from_secs(2) && !error.to_string().contains(TOKEN));
    assert!(bot.name().is_none() && bot.start_link("word").is_none());

    let api = TelegramApi::start().await;
    let bot = api.bot();
    bot.learn_name(Duration::from_secs(5)).await?;
    let link = format!("https://t.me/{NAME}?start=word");
    assert_eq!((bot.name(), bot.start_link("word")), (Some(NAME), Some(link)));
    Ok(())
}

on_both! {
    /// A notice arrives with its subject in bold above it, and once.
    async fn a_notice_arrives_in_a_chat(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let id = notice(&house, JIN).await?;
        house.deliver().await?;
        house.deliver().await?;
        let sent = api.sent();
        assert_eq!(sent.len(), 1);
        assert_eq!((sent[0].chat, sent[0].text.as_str()), (JIN, "소식\n\n안녕하세요"));
        assert_eq!(sent[0].call["entities"][0]["type"], "bold");
        assert_eq!(sent[0].call["link_preview_options"]["is_disabled"], true);
        assert_eq!(sent[0].buttons, [("네".to_owned(), "yes".to_owned())]);
        let sent = state_of(&house, id).await?;
        assert_eq!((sent.state, sent.attempts), (State::Sent, 1));
        assert!(house.mails()?.is_empty());
    }

    /// What follows one another into a chat arrives in that order.
    async fn messages_keep_their_order(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        for text in ["1", "2", "3"] {
            post(&house, Class::Reply, JIN, text).await?;
            post(&house, Class::Reply, MINA, text).await?;
        }
        house.deliver().await?;
        for chat in [JIN, MINA] {
            let texts: Vec<String> = api.sent_to(chat).into_iter().map(|sent| sent.text).collect();
            assert_eq!(texts, ["소식\n\n1", "소식\n\n2", "소식\n\n3"]);
        }
    }

    /// Whoever blocked the bot is not written to again, and nobody else is the worse for it.
    async fn a_chat_that_blocked_the_bot_is_given_up(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        for refusal in [
            Reply::Refuse(403, "Forbidden: bot was blocked by the user"),
            Reply::Refuse(403, "Forbidden: bot can't initiate conversation with a user"),
        ] {
            api.reply(JIN, refusal);
            let id = notice(&house, JIN).await?;
            house.deliver().await?;
            let failed = state_of(&house, id).await?;
            assert_eq!((failed.state, failed.attempts), (State::Failed, 1));
            let code = Some("403".to_owned());
            assert_eq!(tries(&house, id).await?, [("address".to_owned(), code)]);
        }
        let other = notice(&house, MINA).await?;
        house.deliver().await?;
        assert_eq!(state_of(&house, other).await?.state, State::Sent);
    }

    /// Told to wait, the bot says nothing to anybody until then; the message is none the worse.
    async fn too_many_messages_wait(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        api.reply(JIN, Reply::RetryAfter(35));
        let id = notice(&house, JIN).await?;
        house.deliver().await?;
        let waiting = state_of(&house, id).await?;
        assert_eq!((waiting.state, waiting.attempts), (State::Ready, 0));
        assert_eq!(waiting.last_code.as_deref(), Some("429"));

        api.reply(JIN, Reply::Take);
        notice(&house, MINA).await?;
        house.pass(TimeDelta::seconds(35));
        house.deliver().await?;
        assert!(api.sent().is_empty(), "it did not wait");
        house.pass(TimeDelta::seconds(1));
        house.deliver().await?;
        assert_eq!(api.count(), 2);
        assert!(tries(&house, id).await?.is_empty());
    }

    /// A group became a larger one and has another number: what was for it arrives there, at once.
    async fn a_chat_that_moved_is_followed(house: House) {
        const THERE: i64 = -1_001_234_567_890;
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        api.reply(JIN, Reply::Moved(THERE));
        let id = notice(&house, JIN).await?;
        house.deliver().await?;
        assert_eq!((api.sent_to(JIN).len(), api.sent_to(THERE).len()), (0, 1));
        let sent = state_of(&house, id).await?;
        assert_eq!((sent.state, sent.attempts), (State::Sent, 2));
        assert_eq!(tries(&house, id).await?, [("moved".to_owned(), Some("400".to_owned()))]);
    }

    /// Nobody knows whether a warning arrived: it goes once more at once, and then no more.
    async fn an_alert_that_may_have_arrived_goes_at_once(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        api.reply(JIN, Reply::Hang);
        let id = post(&house, Class::Alert, JIN, "대피하세요").await?;
        house.deliver().await?;
        house.pass(TimeDelta::hours(1));
        house.deliver().await?;
        assert_eq!(api.sent_to(JIN).len(), 2);
        let unknown = state_of(&house, id).await?;
        assert_eq!((unknown.state, unknown.attempts), (State::Unknown, 2));
    }

    /// Told to wait, the bot writes less for a while, and a minute later a little more again.
    async fn too_many_messages_slow_the_bot(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        api.reply(JIN, Reply::RetryAfter(5));
        notice(&house, JIN).await?;
        house.deliver().await?;
        assert_eq!(route(&house).await?.allowed, Some(27 * 60));
        api.reply(JIN, Reply::Take);
        house.pass(TimeDelta::seconds(7));
        house.deliver().await?;
        assert_eq!((api.count(), route(&house).await?.allowed), (1, Some(27 * 60)));
        for allowed in [Some(28 * 60), Some(29 * 60), None] {
            house.pass(TimeDelta::minutes(1));
            notice(&house, MINA).await?;
            house.deliver().await?;
            assert_eq!(route(&house).await?.allowed, allowed);
        }
    }

    /// Trouble at Telegram is tried again later; what Telegram cannot read is not.
    async fn trouble_at_telegram_is_tried_later(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        api.reply(JIN, Reply::Refuse(500, "Internal Server Error"));
        api.reply(MINA, Reply::Refuse(400, "Bad Request: message is too long"));
        let (later, never) = (notice(&house, JIN).await?, notice(&house, MINA).await?);
        let begun = Instant::now();
        house.deliver().await?;
        assert!(begun.elapsed().as_secs() < 8, "it waited inside the call");
        assert_eq!(tries(&house, later).await?, [("later".to_owned(), Some("500".to_owned()))]);
        assert_eq!(state_of(&house, later).await?.state, State::Ready);
        assert_eq!(tries(&house, never).await?, [("message".to_owned(), Some("400".to_owned()))]);
        assert_eq!(state_of(&house, never).await?.state, State::Failed);
        api.reply(JIN, Reply::Take);
        house.pass(TimeDelta::minutes(2));
        house.deliver().await?;
        assert_eq!(state_of(&house, later).await?.state, State::Sent);
    }

    /// No answer leaves a message unknown: it goes once more, and then no more.
    async fn a_message_that_may_have_arrived_goes_once_more(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        api.reply(JIN, Reply::Hang);
        let id = notice(&house, JIN).await?;
        house.deliver().await?;
        assert_eq!(state_of(&house, id).await?.state, State::Unknown);
        assert_eq!(tries(&house, id).await?, [("unknown".to_owned(), None)]);
        house.pass(TimeDelta::minutes(9));
        house.deliver().await?;
        assert_eq!(api.count(), 1);
        for _ in 0..3 {
            house.pass(TimeDelta::minutes(11));
            house.deliver().await?;
        }
        assert_eq!(api.count(), 2);
        assert_eq!(state_of(&house, id).await?.state, State::Unknown);
    }

    /// A token that Telegram refuses stops the route, with the reason, and ends nobody.
    async fn a_wrong_token_stops_the_route(house: House) {
        let api = TelegramApi::start().await;
        let wrong = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsax";
        let house = house.with_bot(api.bot_with(wrong)).await?;
        let id = notice(&house, JIN).await?;
        house.deliver().await?;
        let stopped = route(&house).await?;
        assert!(stopped.stopped_at.is_some());
        let reason = stopped.stopped_reason.unwrap_or_default();
        assert!(reason.contains("401") && !reason.contains(wrong), "{reason}");
        let waiting = state_of(&house, id).await?;
        assert_eq!((waiting.state, waiting.attempts), (State::Ready, 0));
    }

    /// While Telegram is out of reach the message waits, and costs no try; the token is in no word kept.
    async fn telegram_out_of_reach_costs_no_try(house: House) {
        let gone = TelegramApi::start().await;
        let bot = gone.bot();
        drop(gone);
        tokio::task::yield_now().await;
        let house = house.with_bot(bot).await?;
        let id = notice(&house, JIN).await?;
        house.deliver().await?;
        let waiting = state_of(&house, id).await?;
        assert_eq!((waiting.state, waiting.attempts), (State::Ready, 0));
        let said = waiting.last_detail.unwrap_or_default();
        assert!(said.contains("out of reach") && !said.contains("AAH"), "{said}");
        assert!(route(&house).await?.frozen_until.is_some());
    }
}
