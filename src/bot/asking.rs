//! Asking for counsel in the conversation: the notice of the web's form, a topic, what is asked of it, words in
//! as many messages as she likes, and the receipt.

use anyhow::{bail, ensure};
use chrono::{DateTime, Utc};

use super::chat::Chat;
use super::command::Command;
use super::question::{Led, Question};
use super::reply::{Reply, button};
use super::talk::Talk;
use super::{danger, pending, questions, voice};
use crate::app::App;
use crate::casework::receipt::Receipt;
use crate::casework::routing::Contact;
use crate::casework::{self, Channel, NO_NOTIFICATION, NewCase, Reach, Refusal, promise};
use crate::db::Tx;
use crate::facts;
use crate::language::{Lang, formats};

/// Makes a line begin from the left also where the language runs to the left, so that the groups of a
/// receipt keep their order (U+200E). Whoever copies it with the digits does no harm.
const FROM_THE_LEFT: &str = "\u{200e}";

/// So much of what she searched for is shown again, in characters.
const LONGEST_QUOTE: usize = 200;

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
    let Some(question) = draft.question.filter(Question::says_something) else {
        return Ok(None);
    };
    let question = question.after(sending, app);
    if pending::of(app, &question, chosen).is_some() {
        return Ok(None);
    }
    let lang = question.answer_in.unwrap_or(chosen);
    let asks = question.asks(lang);
    let new = NewCase {
        lang,
        topic: question.topic.clone(),
        text: voice::in_words(&question, lang),
        reach: Reach::Telegram { chat: Some(chat) },
        channel: Channel::Telegram,
        urgent: question.urgent || !asks.signs.is_empty(),
        contact: Contact::Letter,
        taken: None,
        asks,
        intake: question.intake(),
        key: Some(question.key.clone()),
    };
    let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, now).await?;
    Ok(Some(Ready { question, lang, prepared }))
}

/// Danger first, then what she should know before she writes, and the topics. Whoever began before goes on, or
/// begins anew.
pub async fn begin(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let words = talk.words;
    if let Some(question) = &talk.chat.draft.question {
        let reply = Reply::default().line(words.say("bot-ask-unsent"));
        return Ok(ways_on(talk, reply, question)
            .button(words.say("bot-ask-anew-button"), &Command::Anew)
            .button(words.say("nav-back"), &Command::Menu));
    }
    let facts = facts::all(tx).await?;
    let since = facts.on(NO_NOTIFICATION, talk.today()).map(|fact| fact.bare(words));
    let choices =
        talk.app.city.topics.iter().filter_map(|topic| {
            button(talk.topic_name(&topic.id), &Command::AskOn(topic.id.clone()))
        });
    let reply = danger::first(talk, tx, Reply::titled(words.say("help-title"))).await?;
    Ok(begins(talk, reply)
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

/// What her question will begin with, if she said something before.
fn begins(talk: &Talk<'_>, reply: Reply) -> Reply {
    let draft = &talk.chat.draft;
    let spoke = !draft.voices.is_empty();
    let reply = reply.maybe(spoke.then(|| talk.words.say("bot-voice-which-topic")));
    reply.maybe(draft.begins_with.as_deref().map(|words| {
        let mut shown: String = words.chars().take(LONGEST_QUOTE).collect();
        if shown.len() < words.len() {
            shown.push('…');
        }
        talk.words.tell("bot-search-begins").with("words", shown).to_string()
    }))
}

/// What was begun is deleted, and she begins from the start.
pub async fn anew(talk: &mut Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    talk.chat.draft.question = None;
    begin(talk, tx).await
}

/// A topic was chosen: the first time, or another one for what is written already. What she answered stays.
pub async fn about(talk: &mut Talk<'_>, tx: &mut Tx, topic: &str) -> anyhow::Result<Reply> {
    if talk.app.city.topic(topic).is_none() {
        return Ok(talk.not_understood());
    }
    let topic = topic.to_owned();
    let question = match talk.chat.draft.question.take() {
        Some(question) if question.topic == topic => question,
        Some(question) => {
            let led = if question.led == Led::Done { Led::Unasked } else { question.led };
            Question { topic, led, passed: Vec::new(), ..question }
        }
        None => begun(talk, topic),
    };
    talk.chat.draft.question = Some(question);
    again(talk, tx).await
}

/// A question that begins now, with what she searched for or said aloud before, if that is what she wants.
fn begun(talk: &mut Talk<'_>, topic: String) -> Question {
    let voices = voice::of_draft(&mut talk.chat.draft);
    let text = talk.chat.draft.begins_with.take().unwrap_or_default();
    let has_said = !text.is_empty() || !voices.is_empty();
    Question {
        key: new_key(talk),
        topic,
        text,
        voices,
        last_update: talk.update_id,
        led: if has_said { Led::Unasked } else { Led::Signs },
        ..Question::default()
    }
}

/// Asks with the words that she searched for.
pub async fn with_words(talk: &mut Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let searched = talk.chat.draft.searched.take();
    talk.chat.draft.begins_with = searched.and_then(|words| casework::parse_text(&words).ok());
    begin(talk, tx).await
}

/// Words: the answer to what is asked now, or more of the question itself. What is too long is not added, and
/// what was written before stays.
pub async fn write(talk: &mut Talk<'_>, tx: &mut Tx, text: &str) -> anyhow::Result<Reply> {
    let Some(mut question) = talk.chat.draft.question.clone() else {
        return Ok(talk.not_understood());
    };
    if question.last_update == talk.update_id {
        return again(talk, tx).await;
    }
    let added = if questions::take(talk, tx, &mut question, text).await? {
        Ok("bot-question-taken")
    } else {
        add(&mut question, text).map(|()| "bot-question-added")
    };
    match added {
        Ok(note) => {
            question.last_update = talk.update_id;
            let is_led = question.led == Led::Questions;
            talk.chat.draft.question = Some(question);
            let reply = again(talk, tx).await?;
            Ok(reply.maybe(is_led.then(|| talk.words.say(note))))
        }
        Err(why) => {
            let reply = Reply::default().line(talk.words.say(why));
            Ok(buttons(talk, reply, &question))
        }
    }
}

/// Adds words to the question; or the key of why not. Whoever begins with her own words is not asked more before
/// she wants it.
fn add(question: &mut Question, text: &str) -> Result<(), &'static str> {
    let longer = format!("{}\n{text}", question.text);
    question.text = casework::parse_text(&longer).map_err(|refusal| match refusal {
        Refusal::TooLong => "bot-ask-too-long",
        _ => "help-error-text-empty",
    })?;
    question.flag_seen = false;
    if question.led == Led::Signs {
        question.led = Led::Unasked;
    }
    Ok(())
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
    if !question.says_something() {
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
    voice::follow(talk, tx, opened.case_id, &question.voices).await?;
    Ok(receipt(talk, &opened.receipt))
}

/// What comes next of the question that she began: what she is asked now, or her own words.
pub async fn again(talk: &mut Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let Some(mut question) = talk.chat.draft.question.clone() else {
        return Ok(talk.menu(Some(talk.words.say("bot-ask-nothing"))));
    };
    match question.led {
        Led::Signs => return questions::signs(talk, tx, &question).await,
        Led::Questions => {
            if let Some(asked) = questions::next(talk, tx, &question).await? {
                return Ok(asked);
            }
            question.led = Led::Done;
            talk.chat.draft.question = Some(question.clone());
        }
        Led::Unasked | Led::Done => {}
    }
    Ok(own_words(talk, &question))
}

/// Deletes the words, so that she can write them again without what nobody needs to know; of her answers those
/// that she typed.
pub async fn rewrite(talk: &mut Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    if let Some(question) = &mut talk.chat.draft.question {
        question.text.clear();
        question.given.retain(|given| given.said.answer_ko.is_some());
        question.flag_seen = false;
    }
    again(talk, tx).await
}

/// A question that waits to be sent, as the menu says it.
pub fn unsent(talk: &Talk<'_>, reply: Reply, question: &Question) -> Reply {
    ways_on(talk, reply.line(talk.words.say("bot-ask-unsent")), question)
        .button(talk.words.say("bot-ask-cancel-button"), &Command::Cancel)
}

/// To go on with what was begun, or to send it as it is.
fn ways_on(talk: &Talk<'_>, reply: Reply, question: &Question) -> Reply {
    let reply = reply.button(talk.words.say("bot-ask-done-button"), &Command::Draft);
    if question.says_something() {
        return reply.button(talk.words.say("help-send-button"), &Command::Send);
    }
    reply
}

/// The first words, or more of them.
fn own_words(talk: &Talk<'_>, question: &Question) -> Reply {
    let words = talk.words;
    let button = words.say("help-send-button");
    let spoke = (!question.voices.is_empty()).then(|| words.say("bot-voice-noted"));
    let reply = if question.text.is_empty() {
        let is_enough = question.says_something();
        Reply::titled(words.say("help-text-label"))
            .line(words.say("help-text-hint"))
            .line(words.tell("bot-ask-write").with("button", button).to_string())
            .maybe(is_enough.then(|| words.say("bot-question-enough")))
    } else {
        Reply::default().line(words.tell("bot-ask-noted").with("button", button).to_string())
    };
    buttons(talk, reply.maybe(spoke), question)
}

/// Sending and whether it can wait, once there is something to send; what may be asked yet; deleting it.
fn buttons(talk: &Talk<'_>, reply: Reply, question: &Question) -> Reply {
    let words = talk.words;
    let reply = if question.says_something() {
        let urgent = words.say("help-urgent-label");
        let urgent = if question.urgent { format!("✓ {urgent}") } else { urgent };
        reply
            .button(words.say("help-send-button"), &Command::Send)
            .button(urgent, &Command::Urgent)
            .button(words.say("bot-ask-more-button"), &Command::Details)
    } else {
        reply
    };
    let reply = match question.led {
        Led::Unasked => reply.button(words.say("bot-question-begin-button"), &Command::Questions),
        _ => reply,
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
        .line(words.say("bot-files-now"))
        .link(words.say("ask-return-link"), talk.page("/help/case"))
        .link(words.say("files-link"), talk.page("/help/case/files"))
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
