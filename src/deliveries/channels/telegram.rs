//! Telegram as a way out: one call of the Bot API for each message, and what its refusals mean.
//!
//! The calls are made here and not by teloxide, which keeps back the code of an error and sleeps ten
//! seconds inside the call whenever the other side is in trouble; its types say what is asked.

mod download;
mod failure;
mod message;
mod pace;
mod preview;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use anyhow::{Context, ensure};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use teloxide::payloads::GetMe;
use teloxide::requests::Payload;
use teloxide::types::Me;
use teloxide::{Bot, RequestError};
use tokio::sync::Semaphore;
use tokio::time::Instant;
use url::Url;

use self::pace::Pace;
use crate::deliveries::Content;

pub use self::download::{Download, is_too_big};
pub use self::failure::{Class, TelegramError};
pub use self::message::LONGEST;
pub use self::preview::{Seen, seen};

/// How long the way to the Bot API may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long a message may be under way before nobody knows what became of it.
const SEND: Duration = Duration::from_secs(15);
/// Connections that lie idle longer are not used again: the other side may have left already, and a
/// message sent to nobody is one of which nobody knows.
const IDLE: Duration = Duration::from_secs(30);

/// Numbers of messages kept until somebody takes them; more come only while the database is out of reach.
const MOST_SPOKEN: usize = 10_000;

/// A bot, as the one way in which this program speaks to Telegram.
pub struct Telegram {
    bot: Bot,
    pace: Pace,
    /// The bot's username, once Telegram was asked.
    name: OnceLock<String>,
    patience: Duration,
    downloads: Arc<Semaphore>,
    /// What was said into people's own chats and is not noted yet.
    spoken: Mutex<Vec<Spoken>>,
}

/// A message that was said into somebody's own chat.
pub struct Spoken {
    pub chat: i64,
    /// Its number there.
    pub number: i32,
    pub at: Instant,
}

/// All that matters of a message that was sent.
#[derive(Deserialize)]
struct Sent {
    message_id: i32,
}

impl Telegram {
    /// A bot by its token at an API. Nothing is called yet.
    pub fn new(token: &str, api_url: &Url) -> anyhow::Result<Self> {
        ensure!(
            matches!(api_url.scheme(), "http" | "https"),
            "MARU_TELEGRAM_API_URL must be http or https"
        );
        ensure!(
            !token.is_empty() && token.chars().all(|c| c.is_ascii_graphic()),
            "MARU_TELEGRAM_TOKEN must be as BotFather gave it, digits, a colon and letters"
        );
        let client = teloxide::net::default_reqwest_settings()
            .connect_timeout(CONNECT)
            .pool_idle_timeout(IDLE)
            .build()
            .context("make the Telegram client")?;
        let bot = Bot::with_client(token, client).set_api_url(api_url.clone());
        let downloads = Arc::new(Semaphore::new(download::AT_ONCE));
        let (name, pace, spoken) = (OnceLock::new(), Pace::default(), Mutex::default());
        Ok(Self { bot, pace, name, patience: SEND, downloads, spoken })
    }

    /// The same bot, which waits so long for the answer to a message instead of 15 seconds.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// For whoever needs teloxide itself. Its errors name the address of a call, in which the token
    /// stands: they must not be logged. [`Telegram::ask`] has none of that.
    pub fn bot(&self) -> &Bot {
        &self.bot
    }

    /// Sends a message to a chat, in its turn. Gives the message's number there.
    ///
    /// # Errors
    /// A [`TelegramError`], whose class says what to do.
    pub async fn send(&self, chat: &str, content: &Content) -> Result<Option<i32>, TelegramError> {
        let message = message::write(chat, content)?;
        let _turn = self.pace.turn(chat).await;
        let (status, answer) = self.call(&message, self.patience).await?;
        let sent: Option<Sent> = failure::read(status, &answer)?;
        // A message that was taken is not sent again, however strange the answer.
        let number = sent.map(|sent| sent.message_id);
        if let (Some(number), Ok(chat)) = (number, chat.parse::<i64>()) {
            self.note_spoken(chat, number);
        }
        Ok(number)
    }

    /// The messages that were sent into people's own chats since this was asked last. What is lost with the
    /// process is lost: a message of which nobody has the number is one that its reader deletes herself.
    pub fn take_spoken(&self) -> Vec<Spoken> {
        std::mem::take(&mut *self.spoken.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn note_spoken(&self, chat: i64, number: i32) {
        let mut spoken = self.spoken.lock().unwrap_or_else(PoisonError::into_inner);
        // The number of a group is below zero.
        if chat > 0 && spoken.len() < MOST_SPOKEN {
            spoken.push(Spoken { chat, number, at: Instant::now() });
        }
    }

    /// Asks the Bot API for something and waits for the answer, at most for so long.
    ///
    /// # Errors
    /// A [`TelegramError`]; of the class [`Class::Later`] where the answer is none.
    pub async fn ask<P>(&self, payload: &P, within: Duration) -> Result<P::Output, TelegramError>
    where
        P: Payload + Serialize,
        P::Output: DeserializeOwned,
    {
        let (status, answer) = self.call(payload, within).await?;
        failure::read(status, &answer)?.ok_or_else(|| TelegramError::senseless(P::NAME))
    }

    /// The bot's username without the `@`, if Telegram has told it.
    pub fn name(&self) -> Option<&str> {
        self.name.get().map(String::as_str)
    }

    /// The link that opens the bot. None while the username is not known.
    pub fn link(&self) -> Option<String> {
        self.name().map(|name| format!("https://t.me/{name}"))
    }

    /// The link that starts the bot with a word, which comes back as `/start WORD`. None while the username
    /// is not known.
    pub fn start_link(&self, word: &str) -> Option<String> {
        self.name().map(|name| format!("https://t.me/{name}?start={word}"))
    }

    /// Asks Telegram for the bot's username, unless it is known.
    pub async fn learn_name(&self, within: Duration) -> Result<&str, TelegramError> {
        if let Some(name) = self.name.get() {
            return Ok(name);
        }
        let me: Me = self.ask(&GetMe::new(), within).await?;
        Ok(self.name.get_or_init(|| me.username().to_owned()))
    }

    /// Gives the status and the body of the answer.
    async fn call<P>(&self, payload: &P, within: Duration) -> Result<(u16, String), TelegramError>
    where
        P: Payload + Serialize,
    {
        let body = serde_json::to_vec(payload).map_err(|_| TelegramError::senseless(P::NAME))?;
        let request = self
            .bot
            .client()
            .post(self.address(P::NAME))
            .header("content-type", "application/json")
            .timeout(within)
            .body(body);
        let response = request.send().await.map_err(RequestError::from)?;
        let status = response.status().as_u16();
        match response.text().await {
            Ok(text) => Ok((status, text)),
            // What the refusal said is lost, but not that it was one.
            Err(_) if status >= 400 => Ok((status, String::new())),
            Err(trouble) => Err(RequestError::from(trouble).into()),
        }
    }

    fn address(&self, method: &str) -> Url {
        let mut address = self.bot.api_url();
        // Only an address that cannot be a base has no segments, and `new` took none.
        if let Ok(mut segments) = address.path_segments_mut() {
            segments.pop_if_empty().push(&format!("bot{}", self.bot.token())).push(method);
        }
        address
    }
}
