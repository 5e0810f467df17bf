//! Asking for counsel in the conversation: the notice of the web's form, a topic, words in as many messages
//! as she likes, and the receipt.

use anyhow::{bail, ensure};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::chat::Chat;
use super::command::Command;
use super::pending;
use super::reply::{Reply, button};
use super::talk::Talk;
use crate::app::App;
use crate::casework::receipt::Receipt;
use crate::casework::routing::Contact;
use crate::casework::{
    self, AskedAs, Asks, Channel, Intake, NO_NOTIFICATION, NewCase, Reach, Refusal, Sign, promise,
};
use crate::db::Tx;
use crate::facts;
use crate::language::{Lang, formats};

/// Makes a line begin from the left also where the language runs to the left, so that the groups of a
/// receipt keep their order (U+200E). Whoever copies it with the digits does no harm.
const FROM_THE_LEFT: &str = "\u{200e}";

/// A question as far as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// What makes sending it twice the same request.
    key: String,
    topic: String,
    pub(super) text: String,
    urgent: bool,
    /// The update that was added last: it adds nothing when it is handled again.
    last_update: i64,
    /// Signs that it is urgent, by their codes.
    #[serde(default)]
    pub(super) signs: Vec<String>,
    #[serde(default)]
    pub(super) asked_as: String,
    #[serde(default)]
    pub(super) spoken: Option<String>,
    /// She was told that it tells what nobody needs to know.
    #[serde(default)]
    pub(super) flag_seen: bool,
    /// The language that she chose for the answer.
    #[serde(default)]
    pub(super) answer_in: Option<Lang>,
}

impl Question {
    /// As it is once a button is obeyed that sends it.
    fn after(mut self, sending: &Command, app: &App) -> Self {
        match sending {
            Command::SendAsItIs => self.flag_seen = true,
            Command::AnswerIn(tag) => self.answer_in = app.city.lang(tag).or(self.answer_in),
            _ => {}
        }
        self
    }

    fn asks(&self) -> Asks {
        let is_marked = |sign: &Sign| self.signs.iter().any(|one| one == sign.as_str());
        Asks {
            asked_as: AskedAs::parse(&self.asked_as).unwrap_or_default(),
            spoken: self.spoken.clone(),
            signs: Sign::ALL.into_iter().filter(is_marked).collect(),
            ..Asks::default()
        }
    }
}

/// A question with everything hashed and sealed, and what it was made from.
pub struct Ready {
    question: Question,
    lang: Lang,
    prepared: casework::Prepared,
}

/// Hashes and seals the question that a chat wants to send. None: there is nothing to send, or something is
/// asked first.
pub async fn prepare(
    app: &App,
    chat: i64,
    sending: &Command,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Ready>> {
    let mut tx = app.db.read().await?;
    let found = Chat::find(&mut tx, &app.ring, chat).await?;
    drop(tx);
    let Some(Chat { lang: Some(chosen), draft, .. }) = found else {
        return Ok(None);
    };
    let Some(question) = draft.question.filter(|question| !question.text.is_empty()) else {
        return Ok(None);
    };
    let question = question.after(sending, app);
    if pending::of(app, &question, chosen).is_some() {
        return Ok(None);
    }
    let lang = question.answer_in.unwrap_or(chosen);
    let asks = question.asks();
    let new = NewCase {
        lang,
        topic: question.topic.clone(),
        text: question.text.clone(),
        reach: Reach::Telegram { chat: Some(chat) },
        channel: Channel::Telegram,
        urgent: question.urgent || !asks.signs.is_empty(),
        contact: Contact::Letter,
        taken: None,
        asks,
        intake: Intake::default(),
        key: Some(question.key.clone()),
    };
    let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, now).await?;
    Ok(Some(Ready { question, lang, prepared }))
}

/// What she should know before she writes, and the topics.
pub async fn begin(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    if talk.chat.draft.question.is_some() {
        return Ok(talk.menu(None));
    }
    let words = talk.words;
    let facts = facts::all(tx).await?;
    let since = facts.on(NO_NOTIFICATION, talk.today()).map(|fact| fact.bare(words));
    let choices =
        talk.app.city.topics.iter().filter_map(|topic| {
            button(talk.topic_name(&topic.id), &Command::AskOn(topic.id.clone()))
        });
    Ok(Reply::titled(words.say("help-title"))
        .line(words.say("help-free"))
        .line(words.say("help-no-name"))
        .line(words.say("help-no-status"))
        .line(words.say("help-who-reads"))
        .maybe(since.map(|since| words.tell("help-law").with("since", since).to_string()))
        .line(words.say("bot-ask-passes-telegram"))
        .line(words.say("help-topic-label"))
        .grid(choices.collect())
        .link(words.say("bot-ask-on-site"), talk.page("/help"))
        .button(words.say("nav-back"), &Command::Menu))
}

/// A topic was chosen: the first time, or another one for what is written already.
pub fn about(talk: &mut Talk<'_>, topic: &str) -> Reply {
    if talk.app.city.topic(topic).is_none() {
        return talk.not_understood();
    }
    let question = match talk.chat.draft.question.take() {
        Some(question) => Question { topic: topic.to_owned(), ..question },
        None => Question {
            key: new_key(talk),
            topic: topic.to_owned(),
            last_update: talk.update_id,
            ..Question::default()
        },
    };
    let reply = go_on(talk, &question);
    talk.chat.draft.question = Some(question);
    reply
}

/// Words are added to the question. What is too long is not added, and what was written before stays.
pub fn write(talk: &mut Talk<'_>, text: &str) -> Reply {
    let Some(mut question) = talk.chat.draft.question.take() else {
        return talk.not_understood();
    };
    let mut refused = None;
    if question.last_update != talk.update_id {
        let longer = format!("{}\n{text}", question.text);
        match casework::parse_text(&longer) {
            Ok(text) => {
                let (last_update, flag_seen) = (talk.update_id, false);
                question = Question { text, last_update, flag_seen, ..question };
            }
            Err(Refusal::TooLong) => refused = Some(talk.words.say("bot-ask-too-long")),
            Err(_) => refused = Some(talk.words.say("help-error-text-empty")),
        }
    }
    let reply = match refused {
        Some(why) => buttons(talk, Reply::default().line(why), &question),
        None => go_on(talk, &question),
    };
    talk.chat.draft.question = Some(question);
    reply
}

/// It cannot wait, or after all it can.
pub fn cannot_wait(talk: &mut Talk<'_>) -> Reply {
    let Some(mut question) = talk.chat.draft.question.take() else {
        return talk.menu(Some(talk.words.say("bot-ask-nothing")));
    };
    question.urgent = !question.urgent;
    let key = if question.urgent { "bot-ask-urgent" } else { "bot-ask-can-wait" };
    let reply = Reply::default().line(talk.words.say(key));
    let reply = buttons(talk, reply, &question);
    talk.chat.draft.question = Some(question);
    reply
}

/// Deletes what she wrote.
pub fn cancel(talk: &mut Talk<'_>) -> Reply {
    let key = match talk.chat.draft.question.take() {
        Some(_) => "bot-ask-cancelled",
        None => "bot-ask-nothing",
    };
    talk.menu(Some(talk.words.say(key)))
}

/// Opens the case. The draft goes with it. Before that it may be asked once whether to leave in what nobody
/// needs to know, and in which language to answer.
pub async fn send(
    talk: &mut Talk<'_>,
    tx: &mut Tx,
    sending: &Command,
    ready: Option<Ready>,
) -> anyhow::Result<Reply> {
    let (Some(question), Some(chosen)) = (talk.chat.draft.question.clone(), talk.chat.lang) else {
        return Ok(talk.menu(Some(talk.words.say("bot-ask-nothing"))));
    };
    if question.text.is_empty() {
        let reply = Reply::default().line(talk.words.say("help-error-text-empty"));
        return Ok(buttons(talk, reply, &question));
    }
    let question = question.after(sending, talk.app);
    if let Some(pending) = pending::of(talk.app, &question, chosen) {
        talk.chat.draft.question = Some(question);
        return Ok(pending.ask(talk, chosen));
    }
    let Some(ready) = ready else { bail!("a question was not prepared before it was sent") };
    let is_same = ready.question == question && ready.lang == question.answer_in.unwrap_or(chosen);
    ensure!(is_same, "a question changed since it was prepared");
    let (ring, city) = (&talk.app.ring, &talk.app.city);
    let opened = casework::open(tx, ring, city, &ready.prepared, talk.now).await??;
    talk.chat.draft.question = None;
    Ok(receipt(talk, &opened.receipt))
}

/// Back to the question as far as it is written.
pub fn again(talk: &mut Talk<'_>) -> Reply {
    match talk.chat.draft.question.clone() {
        Some(question) => go_on(talk, &question),
        None => talk.menu(Some(talk.words.say("bot-ask-nothing"))),
    }
}

/// Deletes the words, so that she can write them again without what nobody needs to know.
pub fn rewrite(talk: &mut Talk<'_>) -> Reply {
    if let Some(question) = &mut talk.chat.draft.question {
        question.text.clear();
        question.flag_seen = false;
    }
    again(talk)
}

/// A question that waits to be sent, as the menu says it.
pub fn unsent(talk: &Talk<'_>, reply: Reply, question: &Question) -> Reply {
    buttons(talk, reply.line(talk.words.say("bot-ask-unsent")), question)
}

/// What comes next: the first words, or more of them.
fn go_on(talk: &Talk<'_>, question: &Question) -> Reply {
    let words = talk.words;
    let button = words.say("help-send-button");
    let reply = if question.text.is_empty() {
        Reply::titled(words.say("help-text-label"))
            .line(words.say("help-text-hint"))
            .line(words.tell("bot-ask-write").with("button", button).to_string())
    } else {
        Reply::default().line(words.tell("bot-ask-noted").with("button", button).to_string())
    };
    buttons(talk, reply, question)
}

/// Sending and whether it can wait, once there is something to send; deleting it.
fn buttons(talk: &Talk<'_>, reply: Reply, question: &Question) -> Reply {
    let words = talk.words;
    let reply = if question.text.is_empty() {
        reply
    } else {
        let urgent = words.say("help-urgent-label");
        let urgent = if question.urgent { format!("✓ {urgent}") } else { urgent };
        reply
            .button(words.say("help-send-button"), &Command::Send)
            .button(urgent, &Command::Urgent)
            .button(words.say("bot-ask-more-button"), &Command::Details)
    };
    reply.button(words.say("bot-ask-cancel-button"), &Command::Cancel)
}

fn receipt(talk: &Talk<'_>, receipt: &Receipt) -> Reply {
    let words = talk.words;
    let promised = promise::day(&talk.app.city, talk.now);
    let promised = promised.map(|day| {
        let day = formats::date_with_weekday(talk.lang, day);
        words.tell("receipt-promise").with("day", day).to_string()
    });
    Reply::titled(words.say("receipt-title"))
        .line(words.say("receipt-number-heading"))
        .line(format!("{FROM_THE_LEFT}{receipt}"))
        .line(words.say("receipt-keep"))
        .line(words.say("receipt-next-read"))
        .maybe(promised)
        .line(words.say("bot-ask-announced"))
        .link(words.say("ask-return-link"), talk.page("/help/case"))
        .button(words.say("bot-menu-button"), &Command::Menu)
        .kept()
}

/// Nobody can guess it, so nobody can use it up from elsewhere; and it is another one for each question,
/// also should Telegram count its updates from the beginning again.
fn new_key(talk: &Talk<'_>) -> String {
    let (chat, update, now) = (talk.chat.number, talk.update_id, talk.now.timestamp_micros());
    let request = format!("{chat} {update} {now}");
    let hash = talk.app.ring.keyed_hash("telegram-question", request.as_bytes());
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
