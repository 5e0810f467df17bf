//! A phone with Telegram: what somebody says to the bot, and what she reads.

use chrono::{DateTime, Utc};
use maru::bot::{self, Incoming, Said};
use maru::db::Tx;
use maru::deliveries::{Content, Press};
use maru::language::Words;
use maru::vault::Place;
use uuid::Uuid;

use super::House;

/// Somebody's chat with the bot.
pub struct Phone<'h> {
    house: &'h House,
    pub chat: i64,
    /// The language of her Telegram.
    hint: Option<&'static str>,
    update_id: i64,
    /// The newest message in the outbox that she looked at.
    newest: Uuid,
}

/// A message of the bot as it waits in the outbox.
#[derive(Clone)]
pub struct Message {
    pub content: Content,
    pub not_after: Option<DateTime<Utc>>,
}

impl<'h> Phone<'h> {
    pub fn new(house: &'h House, chat: i64, hint: &'static str) -> Self {
        Self { house, chat, hint: Some(hint), update_id: 1_000 * chat, newest: Uuid::nil() }
    }

    /// Types something and gives the reply.
    pub async fn says(&mut self, text: &str) -> anyhow::Result<Message> {
        self.does(Said::Text(text.to_owned())).await
    }

    /// Presses a button, of the last message or of an old one.
    pub async fn presses(&mut self, data: &str) -> anyhow::Result<Message> {
        self.does(Said::Pressed(data.to_owned())).await
    }

    /// Does something that is answered by one message.
    pub async fn does(&mut self, said: Said) -> anyhow::Result<Message> {
        self.new_messages().await?;
        let incoming = self.next(said);
        handle(self.house, &incoming).await?;
        let mut messages = self.new_messages().await?;
        assert_eq!(messages.len(), 1, "one message each time");
        Ok(messages.remove(0))
    }

    /// What Telegram would hand out next.
    pub fn next(&mut self, said: Said) -> Incoming {
        self.update_id += 1;
        let hint = self.hint.map(str::to_owned);
        Incoming { update_id: self.update_id, chat: self.chat, message: None, hint, said }
    }

    /// What was sent to her since she looked last.
    pub async fn new_messages(&mut self) -> anyhow::Result<Vec<Message>> {
        const NEW: &str = "select id, address_sealed, content_sealed, not_after
             from deliveries
             where class = 'reply' and channel = 'telegram' and id > $1
             order by id";
        type Row = (Uuid, Vec<u8>, Vec<u8>, Option<DateTime<Utc>>);
        let rows: Vec<Row> = match self.house.app.db.read().await? {
            Tx::Sqlite(mut tx) => sqlx::query_as(NEW).bind(self.newest).fetch_all(&mut *tx).await?,
            Tx::Postgres(mut tx) => {
                sqlx::query_as(NEW).bind(self.newest).fetch_all(&mut *tx).await?
            }
        };
        let key = self.house.app.ring.service_key();
        let mut messages = Vec::new();
        for (id, address, content, not_after) in rows {
            self.newest = id;
            let row = id.to_string();
            let place = |column| Place { table: "deliveries", row: &row, column };
            let address = String::from_utf8(key.open(place("address_sealed"), &address)?)?;
            if address == self.chat.to_string() {
                let content = key.open(place("content_sealed"), &content)?;
                messages.push(Message { content: serde_json::from_slice(&content)?, not_after });
            }
        }
        Ok(messages)
    }
}

/// Handles an update as the program does.
pub async fn handle(house: &House, incoming: &Incoming) -> anyhow::Result<()> {
    let (app, now) = (&house.app, house.clock.now());
    let prepared = bot::prepare(app, incoming, now).await?;
    let mut tx = app.db.begin().await?;
    bot::handle(app, &mut tx, incoming, prepared, now).await?;
    tx.commit().await
}

/// Chooses a language, a topic, and writes a question that is not sent yet.
pub async fn write(phone: &mut Phone<'_>, lang: &str, text: &str) -> anyhow::Result<()> {
    phone.presses(&format!("lang:{lang}")).await?;
    phone.presses("ask:wages").await?;
    phone.says(text).await?;
    Ok(())
}

/// The words of the bot in a language.
pub fn words(house: &House, tag: &str) -> Words {
    Words::for_letters(house.app.city.lang(tag).expect("a language"))
}

/// How many chats are known, and how many drafts are in them.
pub async fn chats(house: &House) -> anyhow::Result<(i64, i64)> {
    const COUNT: &str = "select count(*), count(draft_sealed) from telegram_chats";
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_as(COUNT).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_as(COUNT).fetch_one(&mut *tx).await?,
    })
}

impl Message {
    /// All that stands in it, without its buttons.
    pub fn text(&self) -> String {
        format!("{}\n\n{}", self.content.subject, self.content.text)
    }

    /// What the buttons say to the bot, or open.
    pub fn presses(&self) -> Vec<String> {
        let buttons = self.content.buttons.iter().flatten();
        let press = |press: &Press| match press {
            Press::Say(data) => data.clone(),
            Press::Open(url) => url.clone(),
        };
        buttons.map(|button| press(&button.press)).collect()
    }

    pub fn has_button(&self, data: &str) -> bool {
        self.presses().iter().any(|press| press == data)
    }

    /// What stands on the button that says this.
    pub fn button(&self, data: &str) -> String {
        let mut buttons = self.content.buttons.iter().flatten();
        let found = buttons.find(|button| button.press == Press::Say(data.to_owned()));
        found.unwrap_or_else(|| panic!("no {data} in {:?}", self.presses())).text.clone()
    }
}
