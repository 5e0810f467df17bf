//! Whatever is said to the bot is heard once, wherever the process dies, and is kept no longer than that.

use std::time::Duration;

use chrono::TimeDelta;
use maru::bot::jobs;
use maru::bot::updates::Updates;
use maru::db::Tx;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::on_both;
use crate::support::House;
use crate::support::telegram::TelegramApi;

const JIN: i64 = 77_001;
const MINA: i64 = 77_002;

/// An update as it lies in the database.
type Row = (i64, Option<Vec<u8>>, bool);

async fn rows(house: &House) -> anyhow::Result<Vec<Row>> {
    const SQL: &str = "select update_id, sealed, handled_at is not null
                       from telegram_updates order by update_id";
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_as(SQL).fetch_all(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_as(SQL).fetch_all(&mut *tx).await?,
    })
}

/// Takes away what the bot keeps of chats, or gives it back: nothing can be handled meanwhile.
async fn rename(house: &House, sql: &'static str) -> anyhow::Result<()> {
    match house.app.db.begin().await? {
        Tx::Sqlite(mut tx) => {
            sqlx::query(sql).execute(&mut *tx).await?;
            tx.commit().await?;
        }
        Tx::Postgres(mut tx) => {
            sqlx::query(sql).execute(&mut *tx).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

const AWAY: &str = "alter table telegram_chats rename to elsewhere";
const BACK: &str = "alter table elsewhere rename to telegram_chats";

async fn spoil(house: &House, update_id: i64) -> anyhow::Result<()> {
    const SQL: &str = "update telegram_updates set sealed = $2 where update_id = $1";
    let garbage = b"no seal".as_slice();
    match house.app.db.begin().await? {
        Tx::Sqlite(mut tx) => {
            sqlx::query(SQL).bind(update_id).bind(garbage).execute(&mut *tx).await?;
            tx.commit().await?;
        }
        Tx::Postgres(mut tx) => {
            sqlx::query(SQL).bind(update_id).bind(garbage).execute(&mut *tx).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

fn updates(house: &House) -> Updates {
    Updates::new(&house.app, house.app.telegram.clone().expect("a bot"))
}

/// Waits for something that another task does.
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
    /// The same update comes again and again until Telegram is told that it came: it counts once.
    async fn an_update_that_comes_twice_counts_once(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        api.says(JIN, "/start", "km");
        for _ in 0..3 {
            jobs::round(&house.app).await?;
            house.deliver().await?;
        }
        assert_eq!(api.calls("getupdates").len(), 3);
        assert_eq!(api.sent_to(JIN).len(), 1);
        assert!(!api.sent()[0].buttons.is_empty(), "no languages to choose from");
    }

    /// What was stored is forgotten by Telegram with the next call, and a number is not insisted on for
    /// longer: after a quiet week Telegram begins anew, maybe with lower ones.
    async fn lower_numbers_are_heard_too(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let mut listening = updates(&house);
        let first = api.says(JIN, "/start", "km")["update_id"].as_i64().expect("a number");
        for _ in 0..3 {
            listening.fetch(Duration::ZERO).await?;
            listening.handle().await?;
        }
        let offsets: Vec<_> =
            api.calls("getupdates").iter().map(|call| call["offset"].as_i64()).collect();
        assert_eq!(offsets, [None, Some(first + 1), None]);
        let message = json!({
            "message_id": 2, "date": 1_790_000_000, "text": "/start",
            "chat": {"id": MINA, "type": "private", "first_name": "Mina"},
            "from": {"id": MINA, "is_bot": false, "first_name": "Mina", "language_code": "vi"},
        });
        api.fill(json!({"update_id": 7, "message": message}));
        listening.fetch(Duration::ZERO).await?;
        listening.handle().await?;
        house.deliver().await?;
        assert_eq!(api.sent_to(MINA).len(), 1);
    }

    /// The process dies after it stored what was said and before it answered: the answer comes all the
    /// same, once. Meanwhile nobody can read it, and afterwards its number alone is left, for two days.
    async fn what_is_stored_is_sealed_and_not_lost(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let said = "a-sentence-that-nobody-else-writes";
        api.says(JIN, said, "km");
        updates(&house).fetch(Duration::ZERO).await?;
        let stored = rows(&house).await?;
        let [(number, Some(sealed), false)] = stored.as_slice() else { panic!("{stored:?}") };
        for secret in [said, "Jin", &JIN.to_string()] {
            let found = sealed.windows(secret.len()).any(|bytes| bytes == secret.as_bytes());
            assert!(!found, "{secret}");
        }
        jobs::round(&house.app).await?;
        house.deliver().await?;
        assert_eq!(api.sent_to(JIN).len(), 1);
        assert_eq!(rows(&house).await?, [(*number, None, true)]);
        house.pass(TimeDelta::days(3));
        let mut listening = updates(&house);
        listening.fetch(Duration::ZERO).await?;
        listening.fetch(Duration::ZERO).await?;
        jobs::round(&house.app).await?;
        assert!(rows(&house).await?.is_empty());
    }

    /// An update that cannot be read is given up; those behind it are answered.
    async fn one_bad_update_does_not_hold_up_the_others(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let bad = api.says(JIN, "/start", "km")["update_id"].as_i64().expect("a number");
        api.fill(json!({"message": {"what": "is this"}}));
        api.says(MINA, "/start", "vi");
        let mut listening = updates(&house);
        listening.fetch(Duration::ZERO).await?;
        spoil(&house, bad).await?;
        assert!(!listening.handle().await?);
        house.deliver().await?;
        assert_eq!((api.sent_to(JIN).len(), api.sent_to(MINA).len()), (0, 1));
        assert!(rows(&house).await?.iter().all(|(_, sealed, handled)| sealed.is_none() && *handled));
    }

    /// What could not be handled is tried again, and answered once it can be; after three times it is given
    /// up and forgotten.
    async fn what_fails_is_tried_again(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let mut listening = updates(&house);
        api.says(JIN, "/start", "km");
        listening.fetch(Duration::ZERO).await?;
        rename(&house, AWAY).await?;
        assert!(listening.handle().await? && listening.handle().await?);
        rename(&house, BACK).await?;
        assert!(!listening.handle().await?);
        house.deliver().await?;
        assert_eq!(api.sent_to(JIN).len(), 1);

        api.says(MINA, "/start", "vi");
        listening.fetch(Duration::ZERO).await?;
        rename(&house, AWAY).await?;
        assert!(listening.handle().await? && listening.handle().await?);
        assert!(!listening.handle().await?, "it is tried for ever");
        assert!(rows(&house).await?.iter().all(|(_, sealed, handled)| sealed.is_none() && *handled));
    }

    /// What another bot says is not heard and not kept.
    async fn a_bot_is_not_listened_to(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        api.fill(json!({"message": {
            "message_id": 2, "date": 1_790_000_000, "text": "/start",
            "chat": {"id": 9, "type": "private", "first_name": "Bot"},
            "from": {"id": 9, "is_bot": true, "first_name": "Bot"},
        }}));
        jobs::round(&house.app).await?;
        house.deliver().await?;
        assert!(api.sent().is_empty() && rows(&house).await?.is_empty());
    }

    /// Whoever blocks the bot is not answered.
    async fn whoever_leaves_is_not_answered(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        api.says(JIN, "/start", "km");
        api.leaves(JIN);
        jobs::round(&house.app).await?;
        house.deliver().await?;
        assert_eq!(api.sent_to(JIN).len(), 1, "more than the greeting");
        assert!(rows(&house).await?.iter().all(|(_, _, handled)| *handled));
    }

    /// The whole program: what is said is answered at once, a button is told that it was heard, and
    /// Telegram knows the commands in each language.
    async fn the_bot_answers_at_once(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let (stop, stopped) = watch::channel(false);
        let app = house.app.clone();
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let serving = tokio::spawn(async move { app.serve(listener, stopped).await });
        comes(|| !api.calls("getupdates").is_empty()).await;
        let commands = api.calls("setmycommands");
        assert!(commands.len() > 10, "{}", commands.len());
        assert!(commands[0]["language_code"].is_null());
        assert!(commands.iter().any(|call| call["language_code"] == "km"));
        api.says(JIN, "/start", "km");
        comes(|| api.sent_to(JIN).len() == 1).await;
        let (_, data) = api.sent_to(JIN)[0].buttons[0].clone();
        api.presses(JIN, &data, "km");
        comes(|| api.sent_to(JIN).len() == 2 && api.calls("answercallbackquery").len() == 1).await;
        stop.send(true)?;
        tokio::time::timeout(Duration::from_secs(10), serving).await???;
    }

    /// Of two processes one listens: Telegram would refuse both.
    async fn one_of_two_processes_listens(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let (stop, stopped) = watch::channel(false);
        let run = || {
            let bot = house.app.telegram.clone().expect("a bot");
            tokio::spawn(jobs::run(house.app.clone(), bot, stopped.clone()))
        };
        let both = [run(), run()];
        comes(|| !api.calls("getupdates").is_empty()).await;
        for text in ["/start", "/guides", "/contacts"] {
            api.says(JIN, text, "km");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        stop.send(true)?;
        for process in both {
            process.await?;
        }
        house.deliver().await?;
        assert_eq!(api.most_polling(), 1);
        assert_eq!(api.sent_to(JIN).len(), 3);

        let (stop, stopped) = watch::channel(false);
        let bot = house.app.telegram.clone().expect("a bot");
        let before = api.calls("getupdates").len();
        let next = tokio::spawn(jobs::run(house.app.clone(), bot, stopped));
        // The lease was given back: the clock stands still, so it did not end by itself.
        comes(|| api.calls("getupdates").len() > before).await;
        stop.send(true)?;
        next.await?;
    }
}
