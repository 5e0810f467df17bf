//! A program, or a child with a phone, says a hundred things at once: it is asked to slow down, nobody else waits for
//! it, and no word of a question is lost.

use chrono::TimeDelta;
use maru::bot::updates::Updates;
use maru::casework;
use maru::db::Tx;

use crate::on_both;
use crate::support::House;
use crate::support::chat_files::cases;
use crate::support::people::counsellor;
use crate::support::phone::{Phone, words};
use crate::support::telegram::TelegramApi;

const JIN: i64 = 89_001;
const MINA: i64 = 89_002;

/// Everything that was answered, as it lies in the outbox: sending it takes a second each.
async fn replies(house: &House) -> anyhow::Result<i64> {
    const COUNT: &str = "select count(*) from deliveries where class = 'reply'";
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_scalar(COUNT).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_scalar(COUNT).fetch_one(&mut *tx).await?,
    })
}

async fn waiting(house: &House) -> anyhow::Result<i64> {
    const COUNT: &str = "select count(*) from telegram_updates where handled_at is null";
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_scalar(COUNT).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_scalar(COUNT).fetch_one(&mut *tx).await?,
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

on_both! {
    /// Of two hundred presses twenty are answered in this minute and twenty in the next; what is more than a
    /// hundred was not kept. Somebody else is answered at once.
    async fn a_flood_is_slowed_and_nobody_else_waits(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let mut updates = Updates::new(&house.app, house.app.telegram.clone().expect("a bot"));
        api.presses(JIN, "lang:en", "en");
        for _ in 0..200 {
            api.presses(JIN, "menu", "en");
        }
        api.says(MINA, "/start", "vi");
        for _ in 0..3 {
            updates.fetch(std::time::Duration::ZERO).await?;
        }
        assert_eq!(waiting(&house).await?, 101);
        assert!(!updates.handle().await?);
        assert_eq!(replies(&house).await?, 20 + 1 + 1, "twenty, to slow down, and the other's");
        assert!(!updates.handle().await?);
        assert_eq!(replies(&house).await?, 22, "answered although it was too much");
        house.pass(TimeDelta::minutes(1));
        updates.handle().await?;
        assert_eq!(replies(&house).await?, 42);
        assert_eq!(waiting(&house).await?, 60);
    }

    /// Fifty phones say forty things each before she says one: she is answered in the first turn, and not when all of
    /// them are.
    async fn fifty_floods_hold_up_nobody(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        for _ in 0..40 {
            for flood in 1..=50 {
                api.presses(JIN + 1_000 + flood, "none", "en");
            }
        }
        api.says(MINA, "/start", "vi");
        let mut updates = Updates::new(&house.app, house.app.telegram.clone().expect("a bot"));
        for _ in 0..21 {
            updates.fetch(std::time::Duration::ZERO).await?;
        }
        assert_eq!(waiting(&house).await?, 2_001);
        updates.handle().await?;
        let answered = Phone::new(&house, MINA, "vi").new_messages().await?;
        assert!(!answered.is_empty(), "she waits for fifty others");
    }

    /// Fifty lines of a question come at once: she is answered for some of them, and all fifty are in her case.
    async fn no_word_of_a_question_is_lost(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["en"], &[1]).await?;
        for data in ["lang:en", "ask:wages", "pass-all"] {
            api.presses(JIN, data, "en");
        }
        let lines: Vec<String> = (1..=50).map(|n| format!("My boss did this in week {n}.")).collect();
        for line in &lines {
            api.says(JIN, line, "en");
        }
        api.presses(JIN, "send", "en");
        let mut updates = Updates::new(&house.app, house.app.telegram.clone().expect("a bot"));
        updates.fetch(std::time::Duration::ZERO).await?;
        while updates.handle().await? {}
        assert_eq!(replies(&house).await?, 21, "twenty and to slow down");
        assert_eq!(waiting(&house).await?, 1, "sending waits for the next minute");
        assert!(cases(&house, sokha).await?.is_empty());
        house.pass(TimeDelta::minutes(1));
        updates.handle().await?;
        let case_id = cases(&house, sokha).await?[0];
        let app = &house.app;
        let mut tx = app.db.begin().await?;
        let read = casework::read_as_staff(&mut tx, &app.ring, case_id, sokha, false, house.clock.now());
        let thread = read.await?.map_err(anyhow::Error::from)?.thread;
        assert_eq!(thread.messages[0].text, lines.join("\n"));
    }

    /// What fails is tried again, and what the same chat said after it waits: her words arrive in their order.
    async fn what_came_after_a_failure_waits(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let sokha = counsellor(&house, "sokha", &["en"], &[1]).await?;
        let mut updates = Updates::new(&house.app, house.app.telegram.clone().expect("a bot"));
        for data in ["lang:en", "ask:wages", "pass-all"] {
            api.presses(JIN, data, "en");
        }
        updates.fetch(std::time::Duration::ZERO).await?;
        updates.handle().await?;
        let said = ["My boss did not pay me in May.", "And he did not pay in June.", "I want my wages."];
        for text in said {
            api.says(JIN, text, "en");
        }
        api.presses(JIN, "send", "en");
        updates.fetch(std::time::Duration::ZERO).await?;
        rename(&house, "alter table telegram_chats rename to elsewhere").await?;
        assert!(updates.handle().await?);
        assert_eq!(waiting(&house).await?, 4, "something went before its turn");
        rename(&house, "alter table elsewhere rename to telegram_chats").await?;
        assert!(!updates.handle().await?);
        let case_id = cases(&house, sokha).await?[0];
        let app = &house.app;
        let mut tx = app.db.begin().await?;
        let read = casework::read_as_staff(&mut tx, &app.ring, case_id, sokha, false, house.clock.now());
        let thread = read.await?.map_err(anyhow::Error::from)?.thread;
        assert_eq!(thread.messages[0].text, said.join("\n"));
    }

    /// She is asked in her own language to slow down, once for as long as it goes on.
    async fn she_is_asked_once_to_slow_down(house: House) {
        let api = TelegramApi::start().await;
        let house = house.with_telegram(&api).await?;
        let km = words(&house, "km");
        api.presses(JIN, "lang:km", "en");
        for _ in 0..49 {
            api.presses(JIN, "none", "en");
        }
        let mut updates = Updates::new(&house.app, house.app.telegram.clone().expect("a bot"));
        updates.fetch(std::time::Duration::ZERO).await?;
        updates.handle().await?;
        house.pass(TimeDelta::minutes(1));
        updates.handle().await?;
        assert_eq!(replies(&house).await?, 41);
        let asked = km.say("bot-slow-down");
        let told = Phone::new(&house, JIN, "km").new_messages().await?;
        let times = told.iter().filter(|message| message.text().contains(&asked)).count();
        assert_eq!(times, 1);
    }
}
