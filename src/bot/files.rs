//! Photos, voice messages and papers: into which question they go is asked first, and then they are fetched from
//! Telegram and put into the case as the site does it.
//!
//! Telegram hears of a question its day alone. Until she answers, what is kept is where the file lies at
//! Telegram, sealed in the draft; its bytes are never kept but in the case.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use tokio::time::Instant;
use uuid::Uuid;

use super::asking;
use super::chat::Chat;
use super::command::Command;
use super::media::Media;
use super::reply::{Reply, button};
use super::talk::Talk;
use super::voice;
use crate::app::App;
use crate::casework::files::{
    LARGEST, MOST_OF_CLIENT, NewFile, Receiving, Refusal, count_of_client,
};
use crate::casework::telegram::{self, Tied};
use crate::db::Tx;
use crate::deliveries::channels::telegram::{Telegram, is_too_big};
use crate::language::{Words, formats};

/// So long all that one press fetches may take: others wait meanwhile, and the right to listen lasts two minutes.
const PATIENCE: Duration = Duration::from_secs(20);
/// So long a file waits for others that are sent with it.
const WAITS: TimeDelta = TimeDelta::hours(1);
const MEGABYTE: usize = 1024 * 1024;
/// The site, where words and photos go in more privately.
const SITE: &str = "/help/case/files";

/// What somebody sent that waits for her answer.
#[derive(Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sent {
    files: Vec<Media>,
    /// The photos sent together that were answered last: what else comes of them is not asked about again.
    album: Option<String>,
    /// When the oldest of them came.
    since: Option<DateTime<Utc>>,
}

impl Sent {
    pub fn is_waiting(&self) -> bool {
        !self.files.is_empty()
    }

    /// What she was asked about long ago and did not answer is not sent along with something newer.
    fn forget_old(&mut self, now: DateTime<Utc>) {
        if self.since.is_none_or(|since| since + WAITS <= now) {
            *self = Self { since: Some(now), album: self.album.take(), files: Vec::new() };
        }
    }
}

/// What came of each file that was fetched, by what is the same for the same file.
pub struct Fetched(Vec<(String, Came)>);

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    Arrived,
    Refused(Refusal),
    /// Telegram did not give it, or all places are taken: it can be tried again.
    NotYet,
}

/// Somebody sent a file. Nothing that she sent is dropped without a word.
pub async fn offer(talk: &mut Talk<'_>, tx: &mut Tx, media: Media) -> anyhow::Result<Reply> {
    let caption = media.has_caption.then(|| talk.words.say("bot-files-caption"));
    let album = media.album.clone();
    let is_more = album.is_some() && album == talk.chat.draft.sent.album;
    let reply = match answered(talk, tx, media).await? {
        Answered::Same(_) if is_more => Reply::default(),
        Answered::Same(reply) | Answered::Apart(reply) => reply,
    };
    talk.chat.draft.sent.album = album;
    Ok(reply.maybe(caption))
}

enum Answered {
    /// Said once for all photos that were sent together.
    Same(Reply),
    /// Said of this one.
    Apart(Reply),
}

async fn answered(talk: &mut Talk<'_>, tx: &mut Tx, media: Media) -> anyhow::Result<Answered> {
    let is_small = media.size.is_none_or(|size| size as usize <= LARGEST);
    if media.is_voice() && is_small && talk.chat.draft.question.is_some() {
        return Ok(Answered::Apart(voice::take(talk, tx, media).await?));
    }
    if let Some(question) = &talk.chat.draft.question {
        let reply = Reply::default().line(talk.words.say("bot-files-after-sending"));
        return Ok(Answered::Same(asking::unsent(talk, reply, question)));
    }
    if !is_small {
        return Ok(Answered::Apart(refused(talk, Refusal::TooLarge)));
    }
    let cases = telegram::cases_of(tx, &talk.app.ring, talk.chat.number).await?;
    let open: Vec<Tied> = cases.iter().copied().filter(|case| case.is_open).collect();
    if open.is_empty() && cases.is_empty() && media.is_voice() {
        return Ok(Answered::Apart(voice::begin(talk, tx, media).await?));
    }
    if open.is_empty() {
        let why = if cases.is_empty() { "bot-files-no-question" } else { "bot-files-closed" };
        return Ok(Answered::Same(no_question(talk, why)));
    }
    talk.chat.draft.sent.forget_old(talk.now);
    let waiting = &mut talk.chat.draft.sent.files;
    let is_first = waiting.is_empty();
    if waiting.iter().all(|one| one.unique_id != media.unique_id) {
        if waiting.len() as i64 >= MOST_OF_CLIENT {
            return Ok(Answered::Apart(refused(talk, Refusal::TooMany)));
        }
        waiting.push(media);
    }
    let asked = ask(talk, &open);
    Ok(if is_first { Answered::Apart(asked) } else { Answered::Same(asked) })
}

/// Into which question it goes: of the day alone, since Telegram must not hear what it is about.
fn ask(talk: &Talk<'_>, open: &[Tied]) -> Reply {
    let words = talk.words;
    let choice = |case: &Tied, text: String| button(text, &Command::Put(case.mark(&talk.app.ring)));
    let reply = match open {
        [case] => {
            let question = words.tell("bot-files-question").with("day", day(talk, case, open));
            Reply::default()
                .line(question.to_string())
                .grid(choice(case, words.say("bot-files-put-button")).into_iter().collect())
        }
        several => {
            let choices = several.iter().filter_map(|case| choice(case, day(talk, case, open)));
            Reply::default().line(words.say("bot-files-which")).grid(choices.collect())
        }
    };
    reply
        .line(words.say("bot-files-telegram"))
        .button(words.say("bot-files-drop-button"), &Command::Drop)
        .link(words.say("files-link"), talk.page(SITE))
}

/// The day of a question; with the time where there is another of that day.
pub(super) fn day(talk: &Talk<'_>, case: &Tied, open: &[Tied]) -> String {
    let city = &talk.app.city;
    let day_of = |case: &Tied| -> NaiveDate { city.today(case.opened_at) };
    let day = formats::date(talk.lang, day_of(case));
    if open.iter().filter(|one| day_of(one) == day_of(case)).count() == 1 {
        return day;
    }
    format!("{day} · {}", formats::time(city.local(case.opened_at).time()))
}

/// Fetches what waits and puts it into the case that was pressed. None: nothing waits, or there is no such case
/// that is open.
pub async fn fetch(
    app: &App,
    chat: i64,
    mark: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Fetched>> {
    let mut tx = app.db.read().await?;
    let found = Chat::find(&mut tx, &app.ring, chat).await?;
    let cases = telegram::cases_of(&mut tx, &app.ring, chat).await?;
    drop(tx);
    let case = cases.iter().find(|case| case.is_open && case.mark(&app.ring) == mark);
    let files = found.map(|chat| chat.draft.sent.files).unwrap_or_default();
    let Some(case) = case.filter(|_| !files.is_empty()) else {
        return Ok(None);
    };
    let until = Instant::now() + PATIENCE;
    let mut fetched = Vec::new();
    for media in files {
        let came = match &app.telegram {
            Some(telegram) => fetch_one(app, telegram, case.case_id, &media, (until, now)).await?,
            None => Came::NotYet,
        };
        fetched.push((media.unique_id, came));
    }
    Ok(Some(Fetched(fetched)))
}

/// Fetches a file and puts it into a case piece by piece. The same file once more is the one that is there.
pub(super) async fn fetch_one(
    app: &App,
    telegram: &Telegram,
    case_id: Uuid,
    media: &Media,
    (until, now): (Instant, DateTime<Utc>),
) -> anyhow::Result<Came> {
    let left = until.saturating_duration_since(Instant::now());
    let (false, Some(_place)) = (left.is_zero(), app.uploads.place()) else {
        return Ok(Came::NotYet);
    };
    let mut download = match telegram.download(&media.file_id, left).await {
        Ok(download) => download,
        Err(error) if is_too_big(&error) => return Ok(Came::Refused(Refusal::TooLarge)),
        Err(error) => {
            tracing::warn!("fetch a file from Telegram: {error}");
            return Ok(Came::NotYet);
        }
    };
    let new = NewFile { case_id, staff_id: None, name: media.name.clone() };
    let mut receiving = match Receiving::begin(&app.db, &app.ring, new, now).await? {
        Ok(receiving) => receiving,
        Err(refusal) => return Ok(Came::Refused(refusal)),
    };
    loop {
        match download.next().await {
            Ok(Some(piece)) => {
                if let Err(refusal) = receiving.take(&piece).await? {
                    return Ok(Came::Refused(refusal));
                }
            }
            Ok(None) => break,
            Err(error) => {
                tracing::warn!("a file from Telegram broke off: {error}");
                receiving.stop().await?.err();
                return Ok(Came::NotYet);
            }
        }
    }
    Ok(match receiving.finish(&app.ring, &app.city).await? {
        Ok(_) => {
            app.uploads.came.notify_one();
            Came::Arrived
        }
        Err(Refusal::Interrupted) => Came::NotYet,
        Err(refusal) => Came::Refused(refusal),
    })
}

/// Says what arrived, and of what did not why.
pub async fn put(
    talk: &mut Talk<'_>,
    tx: &mut Tx,
    mark: &str,
    fetched: Option<Fetched>,
) -> anyhow::Result<Reply> {
    let words = talk.words;
    let Some(Fetched(fetched)) = fetched else {
        let had_some = talk.chat.draft.sent.is_waiting();
        let cases = telegram::cases_of(tx, &talk.app.ring, talk.chat.number).await?;
        let open: Vec<Tied> = cases.into_iter().filter(|case| case.is_open).collect();
        if had_some && !open.is_empty() {
            // The one that she chose was closed meanwhile; she may have meant another.
            return Ok(ask(talk, &open).maybe(Some(words.say("bot-files-closed"))));
        }
        talk.chat.draft.sent = Sent::default();
        let why = if had_some { "bot-files-closed" } else { "bot-files-nothing" };
        return Ok(no_question(talk, why));
    };
    write_voices(talk, tx, mark, &fetched).await?;
    let sent = &mut talk.chat.draft.sent;
    let is_settled = |media: &Media| {
        let came = fetched.iter().find(|(unique_id, _)| *unique_id == media.unique_id);
        came.is_some_and(|(_, came)| *came != Came::NotYet)
    };
    sent.files.retain(|media| !is_settled(media));
    let is_left = sent.is_waiting();
    if !is_left {
        *sent = Sent::default();
    }
    let arrived = fetched.iter().filter(|(_, came)| *came == Came::Arrived).count();
    let mut reply = Reply::default();
    if arrived > 0 {
        let shown = formats::count(talk.lang, arrived);
        reply = reply.line(words.tell("bot-files-arrived").with("shown", shown).to_string());
        reply = reply.maybe(room(talk, tx, mark).await?);
    }
    for why in whys(&fetched) {
        reply = reply.line(said(words, why));
    }
    if is_left {
        let again = Command::Put(mark.to_owned());
        reply = reply
            .line(words.say("bot-files-not-fetched"))
            .button(words.say("bot-files-again-button"), &again)
            .button(words.say("bot-files-drop-button"), &Command::Drop);
    }
    Ok(reply
        .link(words.say("files-link"), talk.page(SITE))
        .button(words.say("bot-menu-button"), &Command::Menu))
}

/// What she spoke and what arrived of it is her next message.
async fn write_voices(
    talk: &Talk<'_>,
    tx: &mut Tx,
    mark: &str,
    fetched: &[(String, Came)],
) -> anyhow::Result<()> {
    let has_arrived = |media: &&Media| {
        let is_it = |(of, came): &(String, Came)| *of == media.unique_id && *came == Came::Arrived;
        media.is_voice() && fetched.iter().any(is_it)
    };
    let voices: Vec<&Media> = talk.chat.draft.sent.files.iter().filter(has_arrived).collect();
    if voices.is_empty() {
        return Ok(());
    }
    let ring = &talk.app.ring;
    let cases = telegram::cases_of(tx, ring, talk.chat.number).await?;
    match cases.iter().find(|case| case.mark(ring) == mark) {
        Some(case) => voice::write(talk, tx, case.case_id, &voices).await,
        None => Ok(()),
    }
}

/// Why files were refused, each reason once.
fn whys(fetched: &[(String, Came)]) -> Vec<Refusal> {
    let mut whys = Vec::new();
    for (_, came) in fetched {
        match came {
            Came::Refused(why) if !whys.contains(why) => whys.push(*why),
            _ => {}
        }
    }
    whys
}

/// How many more she may send into the case.
async fn room(talk: &Talk<'_>, tx: &mut Tx, mark: &str) -> anyhow::Result<Option<String>> {
    let ring = &talk.app.ring;
    let cases = telegram::cases_of(tx, ring, talk.chat.number).await?;
    let Some(case) = cases.iter().find(|case| case.mark(ring) == mark) else {
        return Ok(None);
    };
    let left = MOST_OF_CLIENT - count_of_client(tx, case.case_id).await?;
    let shown = formats::number(talk.lang, &left.to_string());
    Ok((left > 0).then(|| talk.words.tell("files-left").with("left", shown).to_string()))
}

/// What waits is forgotten; nothing of it was fetched.
pub fn drop_all(talk: &mut Talk<'_>) -> Reply {
    talk.chat.draft.sent = Sent::default();
    talk.menu(Some(talk.words.say("bot-files-dropped")))
}

fn refused(talk: &Talk<'_>, why: Refusal) -> Reply {
    Reply::default()
        .line(said(talk.words, why))
        .link(talk.words.say("files-link"), talk.page(SITE))
        .button(talk.words.say("bot-menu-button"), &Command::Menu)
}

/// A refusal as the site says it.
pub(super) fn said(words: Words, why: Refusal) -> String {
    match (why, why.code()) {
        (Refusal::TooLarge, _) => {
            let most = formats::count(words.lang(), LARGEST / MEGABYTE);
            words.tell("files-error-too-large").with("most", most).to_string()
        }
        (_, Some(code)) => words.say_of("files-error", code),
        (_, None) => words.say("bot-files-closed"),
    }
}

/// There is no question that it could belong to: she may ask one, or go on with one on the site.
fn no_question(talk: &Talk<'_>, why: &str) -> Reply {
    Reply::default()
        .line(talk.words.say(why))
        .link(talk.words.say("files-link"), talk.page(SITE))
        .button(talk.words.say("nav-ask"), &Command::Ask)
        .button(talk.words.say("bot-menu-button"), &Command::Menu)
}
