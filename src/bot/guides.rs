//! Guides in the conversation: a topic, its guides, and of a guide as much as one message holds.

use super::command::Command;
use super::reply::{Reply, button};
use super::talk::Talk;
use crate::db::Tx;
use crate::facts;
use crate::guides;
use crate::language::Lang;
use crate::texts::{self, Found, Message, Published};

/// How much of a guide one message shows, in characters; the page has it whole.
const SHOWN_AT_MOST: usize = 1_500;

/// The topics that have guides.
pub async fn shelves(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let chain = talk.app.city.chain(talk.lang);
    let guides = guides::list(tx, &chain).await?;
    let has_some = |topic: &str| guides.iter().any(|guide| guide.topic.as_deref() == Some(topic));
    let topics = talk.app.city.topics.iter().filter(|topic| has_some(&topic.id));
    let choices = topics.filter_map(|topic| {
        button(talk.topic_name(&topic.id), &Command::GuidesOn(topic.id.clone()))
    });
    let shown = chain.first().copied().unwrap_or(talk.lang);
    Ok(Reply::titled(talk.words.say("guides-title"))
        .maybe(talk.fallback_note(shown))
        .line(talk.words.say("help-topic-label"))
        .grid(choices.collect())
        .button(talk.words.say("nav-back"), &Command::Menu))
}

/// The guides on a topic.
pub async fn shelf(talk: &Talk<'_>, tx: &mut Tx, topic: &str) -> anyhow::Result<Reply> {
    let guides = guides::list(tx, &talk.app.city.chain(talk.lang)).await?;
    let guides: Vec<_> =
        guides.into_iter().filter(|guide| guide.topic.as_deref() == Some(topic)).collect();
    let reply = Reply::titled(talk.topic_name(topic));
    let back = talk.words.say("nav-back");
    if guides.is_empty() {
        return Ok(reply
            .line(talk.words.say("topic-no-guides"))
            .button(talk.words.say("nav-ask"), &Command::Ask)
            .button(back, &Command::Guides));
    }
    let reply = reply.line(talk.words.say("bot-guides-choose"));
    let reply = guides.into_iter().fold(reply, |reply, guide| {
        let command = Command::Guide(guide.slug.clone());
        match command.data() {
            Some(_) => reply.button(guide.title, &command),
            None => reply.link(guide.title, talk.page(&format!("/guides/{}", guide.slug))),
        }
    });
    Ok(reply.button(back, &Command::Guides))
}

/// A guide: its title, its summary, and its first sections as far as they fit.
pub async fn guide(talk: &Talk<'_>, tx: &mut Tx, slug: &str) -> anyhow::Result<Reply> {
    let page = talk.page(&format!("/guides/{slug}"));
    match guides::find(tx, slug, &talk.app.city.chain(talk.lang)).await? {
        None => Ok(talk.not_understood()),
        Some(Found::Here(text)) => {
            let facts = facts::all(tx).await?;
            let shown = first_sections(&text, |text| texts::message(text, &facts, talk.today()))?;
            let topic = text.text.topic.clone();
            let back = topic.map_or(Command::Guides, Command::GuidesOn);
            Ok(Reply::titled(shown.title)
                .maybe(talk.fallback_note(text.lang))
                .line(shown.summary)
                .line(shown.body)
                .maybe(made_by(talk, &text))
                .maybe((!text.stale.is_empty()).then(|| talk.words.say("bot-guide-stale")))
                .link(talk.words.say("bot-guide-open"), page)
                .button(talk.words.say("nav-ask"), &Command::Ask)
                .button(talk.words.say("nav-back"), &back))
        }
        Some(Found::Elsewhere { title_ko, languages, why, .. }) if languages.is_empty() => {
            let why = why.map(|why| talk.words.say_of("why-not", why.as_str()));
            Ok(Reply::titled(title_ko)
                .maybe(why)
                .button(talk.words.say("nav-back"), &Command::Guides))
        }
        Some(Found::Elsewhere { title_ko, languages, .. }) => {
            let name = |lang: &Lang| talk.app.city.language(*lang).map(|l| l.autonym.clone());
            let names: Vec<String> = languages.iter().filter_map(name).collect();
            Ok(Reply::titled(title_ko)
                .line(talk.words.say("missing-title"))
                .line(talk.words.say("missing-where"))
                .line(names.join(", "))
                .link(talk.words.say("bot-guide-open"), page)
                .button(talk.words.say("nav-back"), &Command::Guides))
        }
    }
}

/// Who made a translation.
fn made_by(talk: &Talk<'_>, text: &Published) -> Option<String> {
    (text.lang != Lang::KOREAN).then(|| talk.words.say(text.made_by.key()))
}

/// As many whole sections from the beginning as fit, so that no heading stands at the end alone.
fn first_sections(
    text: &Published,
    write: impl Fn(&Published) -> anyhow::Result<Message>,
) -> anyhow::Result<Message> {
    let with_body = |body: &str| write(&Published { body: body.to_owned(), ..text.clone() });
    let length = |message: &Message| message.summary.chars().count() + message.body.chars().count();
    let mut best = with_body("")?;
    let ends = text.body.match_indices("\n## ").map(|(at, _)| at).chain([text.body.len()]);
    for end in ends {
        let longer = with_body(&text.body[..end])?;
        if length(&longer) > SHOWN_AT_MOST {
            break;
        }
        best = longer;
    }
    Ok(best)
}
