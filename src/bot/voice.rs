//! A voice message as a question, or as an answer to her counsellor: for whoever speaks more easily than she writes.
//! What the case says in words is that there is one, and how long; the staff hear it.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use uuid::Uuid;

use super::asking;
use super::errands::{self, Came, Errand, What};
use super::files;
use super::question::{Led, Question};
use super::reply::Reply;
use super::talk::Talk;
use super::{Media, chat::Draft};
use crate::app::App;
use crate::casework::files::LARGEST;
use crate::casework::{self, LONGEST_TEXT};
use crate::db::Tx;
use crate::deliveries::channels::telegram::Telegram;
use crate::language::{Lang, Words, formats};

/// Voice messages of one question.
const MOST: usize = 3;
/// How long fetching one may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// She spoke, and nothing is under way: her voice begins a question.
pub async fn begin(talk: &mut Talk<'_>, tx: &mut Tx, media: Media) -> anyhow::Result<Reply> {
    add(&mut talk.chat.draft.voices, media);
    asking::begin(talk, tx).await
}

/// She spoke before she had chosen a language: it waits until she has. `false`: it is no voice message, or too large.
pub fn keep(draft: &mut Draft, media: Media) -> bool {
    let is_small = media.size.is_none_or(|size| size as usize <= LARGEST);
    media.is_voice() && is_small && add(&mut draft.voices, media)
}

/// She spoke while a question is under way: it belongs to it.
pub async fn take(talk: &mut Talk<'_>, tx: &mut Tx, media: Media) -> anyhow::Result<Reply> {
    let Some(question) = &mut talk.chat.draft.question else {
        return Ok(talk.not_understood());
    };
    if !add(&mut question.voices, media) {
        let reply = Reply::default().line(talk.words.say("bot-voice-too-many"));
        let Some(question) = talk.chat.draft.question.clone() else { return Ok(reply) };
        return Ok(asking::unsent(talk, reply, &question));
    }
    if question.led == Led::Signs {
        question.led = Led::Unasked;
    }
    let is_led = question.led == Led::Questions;
    let reply = asking::again(talk, tx).await?;
    Ok(reply.maybe(is_led.then(|| talk.words.say("bot-voice-noted"))))
}

/// `false`: there are as many as there may be. The same once more is the one that is there.
fn add(voices: &mut Vec<Media>, media: Media) -> bool {
    if voices.iter().any(|one| one.unique_id == media.unique_id) {
        return true;
    }
    let has_room = voices.len() < MOST;
    if has_room {
        voices.push(media);
    }
    has_room
}

/// What was begun by voice belongs to the question that is begun now.
pub fn of_draft(draft: &mut Draft) -> Vec<Media> {
    std::mem::take(&mut draft.voices)
}

/// A question in words, with a line for each voice message.
pub fn in_words(question: &Question, lang: Lang) -> String {
    let mut text = question.body();
    for media in &question.voices {
        let line = line(lang, media);
        let longer = if text.is_empty() { line } else { format!("{text}\n{line}") };
        if longer.chars().count() <= LONGEST_TEXT {
            text = longer;
        }
    }
    text
}

fn line(lang: Lang, media: &Media) -> String {
    let seconds = usize::try_from(media.seconds.unwrap_or(0)).unwrap_or(0);
    let words = Words::for_letters(lang);
    let line = words.tell("bot-voice-text").with("count", seconds);
    line.with("shown", formats::count(lang, seconds)).to_string()
}

/// Once a case is open, its voice messages are fetched into it, behind the conversation and until it is done.
pub async fn follow(
    talk: &Talk<'_>,
    tx: &mut Tx,
    case_id: Uuid,
    voices: &[Media],
) -> anyhow::Result<()> {
    for media in voices {
        let what = What::Voice { case_id, media: media.clone() };
        let errand = Errand { chat: talk.chat.number, lang: talk.lang, what };
        let once = format!("voice {case_id} {}", media.unique_id);
        errands::ask(tx, &talk.app.ring, &once, &errand, talk.now).await?;
    }
    Ok(())
}

/// Fetches a voice message into its case. What cannot be had is said at the end, so that she can send it again.
pub async fn put(
    app: &App,
    telegram: &Arc<Telegram>,
    errand: Errand,
    (case_id, media): (Uuid, &Media),
    is_last: bool,
) -> anyhow::Result<Came> {
    let when = (Instant::now() + PATIENCE, app.clock.now());
    let words = Words::for_letters(errand.lang);
    Ok(match files::fetch_one(app, telegram, case_id, media, when).await? {
        files::Came::Arrived => Came::Done(None),
        files::Came::Refused(why) => Came::Done(Some(said(files::said(words, why)))),
        files::Came::NotYet if is_last => Came::Done(Some(said(words.say("bot-voice-lost")))),
        files::Came::NotYet => Came::NotYet(errand),
    })
}

fn said(text: String) -> Reply {
    Reply::default().line(text).kept()
}

/// Voice messages that were put into a case that was open already: they are her next message.
pub async fn write(
    talk: &Talk<'_>,
    tx: &mut Tx,
    case_id: Uuid,
    voices: &[&Media],
) -> anyhow::Result<()> {
    let app = talk.app;
    let Some(case) = casework::find_case(tx, case_id).await? else { return Ok(()) };
    for media in voices {
        let (text, key) = (line(case.lang, media), format!("voice {}", media.unique_id));
        let written = casework::write_as_client(
            tx,
            &app.ring,
            &app.city,
            case_id,
            &text,
            Some(&key),
            talk.now,
        );
        // Where so many messages wait that no more is taken, the voice is in the case all the same.
        if let Err(refusal) = written.await? {
            tracing::debug!("a voice message has no line in its case: {refusal}");
        }
    }
    Ok(())
}
