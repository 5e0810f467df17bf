//! A Bot API of our own for the stories: it hands out the updates that a story fills in and the files that it
//! holds, answers as it is told, chat by chat, and keeps what was sent.

mod answering;
mod held;

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::routing::{get, post};
use maru::config::Settings;
use maru::deliveries::channels::telegram::Telegram;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use url::Url;

use super::House;

pub use held::Held;

/// The token of the bot that this API knows.
pub const TOKEN: &str = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
/// Its username.
pub const NAME: &str = "maru_test_bot";

/// What becomes of a message into a chat.
#[derive(Clone, Debug)]
pub enum Reply {
    Take,
    /// As in `403 "Forbidden: bot was blocked by the user"`.
    Refuse(u16, &'static str),
    /// 429 with this many seconds to wait.
    RetryAfter(u32),
    /// The group has another number now.
    Moved(i64),
    /// Keeps the message and never answers.
    Hang,
}

/// A message that was taken, or that never had an answer.
#[derive(Clone, Debug)]
pub struct Sent {
    pub chat: i64,
    pub text: String,
    /// When it came.
    pub at: Instant,
    /// What stands on the buttons and what pressing them says or opens.
    pub buttons: Vec<(String, String)>,
    /// The whole call.
    pub call: Value,
}

/// The API; it ends when dropped.
pub struct TelegramApi {
    pub url: Url,
    state: Arc<State>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct State {
    replies: Mutex<HashMap<i64, Reply>>,
    sent: Mutex<Vec<Sent>>,
    /// Every call with its method's name in small letters, whatever became of it.
    calls: Mutex<Vec<(String, Value)>>,
    updates: Mutex<VecDeque<Value>>,
    files: Mutex<HashMap<String, Held>>,
    /// The files that were fetched, each time.
    fetched: Mutex<Vec<String>>,
    filled: Notify,
    last_update: AtomicI64,
    polling: AtomicUsize,
    most_polling: AtomicUsize,
}

impl TelegramApi {
    /// An API that takes all messages, on a free port of this machine.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
        let state = Arc::<State>::default();
        let router = axum::Router::new()
            .route("/{bot}/{method}", post(answering::call))
            .route("/file/{bot}/{folder}/{file}", get(held::fetch));
        let router = router.with_state(state.clone());
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { url, state, task }
    }

    /// The bot as a house would have it.
    pub fn bot(&self) -> Arc<Telegram> {
        self.bot_with(TOKEN)
    }

    pub fn bot_with(&self, token: &str) -> Arc<Telegram> {
        let bot = Telegram::new(token, &self.url).unwrap();
        Arc::new(bot.with_patience(Duration::from_secs(2)))
    }

    /// What to do with messages into a chat from now on.
    pub fn reply(&self, chat: i64, reply: Reply) {
        self.state.replies.lock().unwrap().insert(chat, reply);
    }

    /// What was sent so far, in its order.
    pub fn sent(&self) -> Vec<Sent> {
        self.state.sent.lock().unwrap().clone()
    }

    /// How much was sent so far.
    pub fn count(&self) -> usize {
        self.state.sent.lock().unwrap().len()
    }

    /// What was sent into a chat so far.
    pub fn sent_to(&self, chat: i64) -> Vec<Sent> {
        self.sent().into_iter().filter(|sent| sent.chat == chat).collect()
    }

    /// The calls of a method so far, its name in small letters.
    pub fn calls(&self, method: &str) -> Vec<Value> {
        let calls = self.state.calls.lock().unwrap();
        calls.iter().filter(|(name, _)| name == method).map(|(_, body)| body.clone()).collect()
    }

    /// Telegram holds a file from now on.
    pub fn hold(&self, file_id: &str, held: impl Into<Held>) {
        self.state.files.lock().unwrap().insert(file_id.to_owned(), held.into());
    }

    /// The files that were fetched so far, in their order.
    pub fn fetched(&self) -> Vec<String> {
        self.state.fetched.lock().unwrap().clone()
    }

    /// Somebody sends a file: `{"photo": […]}`, `{"voice": {…}}` and the like, with what else the message has.
    pub fn sends(&self, chat: i64, file: &Value, language: &str) -> Value {
        let mut message = message(chat, "?", language);
        let fields = message.as_object_mut().unwrap();
        fields.remove("text");
        fields.extend(file.as_object().unwrap().clone());
        self.fill(json!({"message": message}))
    }

    /// How many polled at the same time at most.
    pub fn most_polling(&self) -> usize {
        self.state.most_polling.load(SeqCst)
    }

    /// Somebody writes to the bot. Gives the update.
    pub fn says(&self, chat: i64, text: &str, language: &str) -> Value {
        self.fill(json!({"message": message(chat, text, language)}))
    }

    /// Somebody presses a button below a message of the bot.
    pub fn presses(&self, chat: i64, data: &str, language: &str) -> Value {
        self.fill(json!({"callback_query": {
            "id": format!("press-{chat}"),
            "from": person(chat, language),
            "chat_instance": "1",
            "data": data,
            "message": message(chat, "?", language),
        }}))
    }

    /// Somebody blocks the bot.
    pub fn leaves(&self, chat: i64) -> Value {
        let bot = json!({"id": 1, "is_bot": true, "first_name": "Maru", "username": NAME});
        self.fill(json!({"my_chat_member": {
            "chat": {"id": chat, "type": "private", "first_name": "Jin"},
            "from": person(chat, "ko"),
            "date": 1_790_000_000,
            "old_chat_member": {"status": "member", "user": bot},
            "new_chat_member": {"status": "kicked", "user": bot, "until_date": 0},
        }}))
    }

    /// Somebody changes what she wrote.
    pub fn changes(&self, chat: i64, text: &str, language: &str) -> Value {
        let mut message = message(chat, text, language);
        message["edit_date"] = json!(1_790_000_100);
        self.fill(json!({"edited_message": message}))
    }

    /// Somebody says something in a group in which the bot is.
    pub fn says_in_a_group(&self, group: i64, text: &str, language: &str) -> Value {
        let mut message = message(1, text, language);
        message["chat"] = json!({"id": group, "type": "supergroup", "title": "Friends"});
        self.fill(json!({"message": message}))
    }

    /// Somebody puts the bot into a group or a channel.
    pub fn invites(&self, chat: i64, kind: &str, language: &str) -> Value {
        let bot = json!({"id": 1, "is_bot": true, "first_name": "Maru", "username": NAME});
        self.fill(json!({"my_chat_member": {
            "chat": {"id": chat, "type": kind, "title": "Friends"},
            "from": person(1, language),
            "date": 1_790_000_000,
            "old_chat_member": {"status": "left", "user": bot},
            "new_chat_member": {"status": "member", "user": bot},
        }}))
    }

    /// Hands out an update, with a number of its own unless it has one.
    pub fn fill(&self, update: Value) -> Value {
        let update = self.number(update);
        self.state.updates.lock().unwrap().push_back(update.clone());
        self.state.filled.notify_waiters();
        update
    }

    /// A day passes, after which Telegram keeps no update that nobody took.
    pub fn forgets(&self) {
        self.state.updates.lock().unwrap().clear();
    }

    /// An update as Telegram would bring it, with numbers of its own unless it has some.
    pub fn number(&self, mut update: Value) -> Value {
        if update.get("update_id").is_none() {
            let number = 1_000 + self.state.last_update.fetch_add(1, SeqCst);
            update["update_id"] = json!(number);
            for kind in ["message", "edited_message"] {
                if let Some(message) = update.get_mut(kind) {
                    message["message_id"] = json!(10_000 + number);
                }
            }
        }
        update
    }

    /// Somebody writes to the bot, and Telegram is to bring it.
    pub fn would_bring(&self, chat: i64, text: &str, language: &str) -> Value {
        self.number(json!({"message": message(chat, text, language)}))
    }
}

impl Drop for TelegramApi {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl House {
    /// The same house with a bot at an API.
    pub async fn with_telegram(self, api: &TelegramApi) -> anyhow::Result<Self> {
        self.with_bot(api.bot()).await
    }

    pub async fn with_bot(self, telegram: Arc<Telegram>) -> anyhow::Result<Self> {
        let settings = self.app.settings.clone();
        self.with_bot_of(telegram, settings).await
    }

    /// The same house, which the world reaches by https and to which Telegram brings what is said.
    pub async fn with_webhook(self, api: &TelegramApi) -> anyhow::Result<Self> {
        let mut settings = self.app.settings.clone();
        settings.public_url = "https://maru.test/".parse()?;
        settings.telegram_webhook = true;
        self.with_bot_of(api.bot(), settings).await
    }

    /// The same house, which asks Telegram for what is said, as it does by itself.
    pub async fn with_telegram_asked(self, api: &TelegramApi) -> anyhow::Result<Self> {
        let mut settings = self.app.settings.clone();
        settings.telegram_webhook = false;
        self.with_bot_of(api.bot(), settings).await
    }

    async fn with_bot_of(
        self,
        telegram: Arc<Telegram>,
        settings: Settings,
    ) -> anyhow::Result<Self> {
        self.with(|parts| (parts.settings, parts.telegram) = (settings, Some(telegram))).await
    }
}

fn person(chat: i64, language: &str) -> Value {
    json!({"id": chat, "is_bot": false, "first_name": "Jin", "language_code": language})
}

fn message(chat: i64, text: &str, language: &str) -> Value {
    let mut message = json!({
        "message_id": 1,
        "date": 1_790_000_000,
        "chat": {"id": chat, "type": "private", "first_name": "Jin"},
        "from": person(chat, language),
        "text": text,
    });
    if text.starts_with('/') {
        let length = text.split(' ').next().unwrap_or_default().len();
        message["entities"] = json!([{"type": "bot_command", "offset": 0, "length": length}]);
    }
    message
}
