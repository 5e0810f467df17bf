//! Choosing updates: topics are ticked in the draft, and become subscriptions when she is done.

use super::command::Command;
use super::reply::{Reply, button};
use super::talk::{Talk, end};
use crate::db::Tx;
use crate::language::Lang;
use crate::subscriptions::{self, Cadence, Reason, Source, Typed};

/// Before a topic that is chosen.
const CHOSEN: &str = "✓";

/// All topics, with those that she gets or has ticked marked.
pub async fn show(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let gets = gets(talk, tx).await?;
    let ticked = talk.chat.draft.topics.as_ref().unwrap_or(&gets);
    let choice = |id: &String| {
        let name = talk.topic_name(id);
        let text = if ticked.contains(id) { format!("{CHOSEN} {name}") } else { name };
        button(text, &Command::Toggle(id.clone()))
    };
    let choices = talk.app.city.topics.iter().filter_map(|topic| choice(&topic.id));
    let done = talk.words.say("bot-topics-done-button");
    let choose = talk.words.tell("bot-topics-choose").with("button", done.clone());
    let reply = Reply::titled(talk.words.say("nav-subscribe"))
        .line(choose.to_string())
        .maybe(talk.fallback_note(lang_of(talk)))
        .grid(choices.collect())
        .button(done, &Command::Done);
    let reply = if gets.is_empty() {
        reply
    } else {
        reply.button(talk.words.say("manage-end-button"), &Command::Stop)
    };
    Ok(reply.button(talk.words.say("nav-back"), &Command::Menu))
}

/// Ticks a topic, or takes the tick away.
pub async fn toggle(talk: &mut Talk<'_>, tx: &mut Tx, topic: &str) -> anyhow::Result<Reply> {
    if talk.app.city.topic(topic).is_none() {
        return Ok(talk.not_understood());
    }
    let mut ticked = match talk.chat.draft.topics.take() {
        Some(ticked) => ticked,
        None => gets(talk, tx).await?,
    };
    match ticked.iter().position(|id| id == topic) {
        Some(at) => drop(ticked.remove(at)),
        None => ticked.push(topic.to_owned()),
    }
    talk.chat.draft.topics = Some(ticked);
    show(talk, tx).await
}

/// What is ticked is what she gets from now on.
pub async fn done(talk: &mut Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let gets = gets(talk, tx).await?;
    let wanted = talk.chat.draft.topics.take().unwrap_or_else(|| gets.clone());
    if wanted.is_empty() {
        if gets.is_empty() {
            let show = show(talk, tx).await?;
            return Ok(show.line(talk.words.say("subscribe-error-topics")));
        }
        end(tx, &talk.app.ring, talk.chat.number, Reason::Unsubscribed, talk.now).await?;
        return Ok(talk.menu(Some(talk.words.say("bot-stopped"))));
    }
    subscribe(talk, tx, &wanted).await?;
    let in_order = talk.app.city.topics.iter().filter(|topic| wanted.contains(&topic.id));
    let names: Vec<String> = in_order.map(|topic| talk.topic_name(&topic.id)).collect();
    let how = talk.words.tell("bot-topics-how").with("topics", "/topics").with("stop", "/stop");
    Ok(Reply::titled(talk.words.say("confirmed-title"))
        .line(names.join("\n"))
        .maybe(talk.fallback_note(lang_of(talk)))
        .line(how.to_string())
        .button(talk.words.say("nav-back"), &Command::Menu))
}

/// After another language was chosen: what she gets comes in it too, or in the one that she reads. Gives
/// the sentence that says so, where anything changed.
pub async fn follow(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Option<String>> {
    let lang = lang_of(talk);
    let found = subscriptions::of_chat(tx, &talk.app.ring, talk.chat.number).await?;
    let topics = gets(talk, tx).await?;
    if topics.is_empty() || found.is_none_or(|(subscriber, _)| subscriber.lang == lang) {
        return Ok(None);
    }
    subscribe(talk, tx, &topics).await?;
    let language = talk.app.city.language(lang);
    let shown = language.map_or_else(String::new, |language| language.autonym.clone());
    Ok(Some(talk.words.tell("bot-topics-language").with("shown", shown).to_string()))
}

async fn subscribe(talk: &Talk<'_>, tx: &mut Tx, topics: &[String]) -> anyhow::Result<()> {
    let lang = lang_of(talk);
    let typed = Typed {
        address: "",
        lang: lang.as_str(),
        topics: topics.iter().map(String::as_str).collect(),
        cadence: Cadence::AtOnce.as_str(),
        source: Source::Telegram,
    };
    let wanted = typed.parse_wanted(&talk.app.city);
    let wanted = wanted.map_err(|errors| anyhow::anyhow!("topics of a chat: {errors:?}"))?;
    let (ring, chat) = (&talk.app.ring, talk.chat.number);
    subscriptions::subscribe_chat(tx, ring, chat, &wanted, talk.now).await?;
    Ok(())
}

/// The topics that she gets now, as far as the city still has them.
async fn gets(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Vec<String>> {
    let gets = subscriptions::of_chat(tx, &talk.app.ring, talk.chat.number).await?;
    let subscriptions = gets.map(|(_, subscriptions)| subscriptions).unwrap_or_default();
    let topics = subscriptions.into_iter().map(|subscription| subscription.topic);
    Ok(topics.filter(|topic| talk.app.city.topic(topic).is_some()).collect())
}

/// The language in which she is sent texts: hers if the city publishes in it, else the first that its
/// speakers read.
fn lang_of(talk: &Talk<'_>) -> Lang {
    talk.app.city.chain(talk.lang).first().copied().unwrap_or(Lang::KOREAN)
}
