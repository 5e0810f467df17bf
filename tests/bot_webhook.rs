//! Telegram brings what is said instead of being asked for it: whoever does not know the secret is not heard, and
//! what was answered with 200 is stored.

use std::time::Duration;

use http::{Method, StatusCode};
use maru::bot::{jobs, pages};
use serde_json::Value;
use tokio::sync::watch;

use crate::on_both;
use crate::support::House;
use crate::support::telegram::{TOKEN, TelegramApi};

const JIN: i64 = 89_201;
const SECRET: &str = "x-telegram-bot-api-secret-token";

async fn bring(house: &House, secret: &str, body: &str) -> anyhow::Result<StatusCode> {
    let mut telegram = house.visitor().with(SECRET, secret).at("203.0.113.9".parse()?);
    let json = Some("application/json");
    let answer = telegram.send(Method::POST, pages::PATH, json, body.as_bytes().to_vec()).await?;
    Ok(answer.status)
}

fn secret(house: &House) -> String {
    pages::secret(&house.app.ring, TOKEN).to_string()
}

async fn comes(what: impl Fn() -> bool) {
    for _ in 0..1_000 {
        if what() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it did not come");
}

on_both! {
    /// With the secret it is stored and answered once, also when it is brought twice; without it nothing is heard.
    async fn who_knows_the_secret_is_heard(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_webhook(&api).await?;
        let update = api.would_bring(JIN, "/start", "km").to_string();
        let other = maru::id::Token::new().to_string();
        for wrong in ["", "x", &other] {
            assert_eq!(bring(&house, wrong, &update).await?, StatusCode::UNAUTHORIZED, "{wrong}");
        }
        jobs::round(&house.app).await?;
        house.deliver().await?;
        assert!(api.sent().is_empty(), "a stranger was heard");

        let right = secret(&house);
        for _ in 0..2 {
            assert_eq!(bring(&house, &right, &update).await?, StatusCode::OK);
            jobs::round(&house.app).await?;
        }
        house.deliver().await?;
        assert_eq!(api.sent_to(JIN).len(), 1);
        assert!(api.calls("getupdates").is_empty(), "asked although it is brought");
        // What is no update is not brought again and again; what is too large is none.
        assert_eq!(bring(&house, &right, "{}").await?, StatusCode::OK);
        assert_eq!(bring(&house, &right, "nonsense").await?, StatusCode::OK);
        let large = "x".repeat(300 * 1024);
        assert_eq!(bring(&house, &right, &large).await?, StatusCode::PAYLOAD_TOO_LARGE);
        // Telegram comes from few addresses.
        for _ in 0..80 {
            assert_eq!(bring(&house, &right, "{}").await?, StatusCode::OK);
        }
    }

    /// A house that asks for updates itself has no such door.
    async fn there_is_no_door_where_nothing_is_brought(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let update = api.would_bring(JIN, "/start", "km").to_string();
        assert_eq!(bring(&house, &secret(&house), &update).await?, StatusCode::NOT_FOUND);
    }

    /// The whole program: Telegram is told where to bring it, and with which secret; what it brings is answered; and
    /// a house that goes back to asking ends it.
    async fn telegram_is_told_where_to_bring_it(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_webhook(&api).await?;
        let (stop, stopped) = watch::channel(false);
        let bot = house.app.telegram.clone().expect("a bot");
        let running = tokio::spawn(jobs::run(house.app.clone(), bot, stopped));
        comes(|| api.calls("setwebhook").len() == 1).await;
        let told: Value = api.calls("setwebhook")[0].clone();
        assert_eq!(told["url"], "https://maru.test/hooks/telegram");
        assert_eq!(told["secret_token"], secret(&house));
        assert_eq!(told["allowed_updates"].as_array().map(Vec::len), Some(4));
        let update = api.would_bring(JIN, "/start", "km").to_string();
        assert_eq!(bring(&house, &secret(&house), &update).await?, StatusCode::OK);
        // Handled by itself; the story has the outbox sent.
        for _ in 0..100 {
            house.deliver().await?;
            if !api.sent_to(JIN).is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(api.sent_to(JIN).len(), 1);
        stop.send(true)?;
        running.await?;
        assert!(api.calls("getupdates").is_empty() && api.calls("deletewebhook").is_empty());

        let house = house.with_telegram_asked(&api).await?;
        let (stop, stopped) = watch::channel(false);
        let bot = house.app.telegram.clone().expect("a bot");
        let running = tokio::spawn(jobs::run(house.app.clone(), bot, stopped));
        comes(|| !api.calls("getupdates").is_empty()).await;
        assert_eq!(api.calls("deletewebhook").len(), 1);
        stop.send(true)?;
        running.await?;
    }
}
