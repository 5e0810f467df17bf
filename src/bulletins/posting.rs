//! Posts in the city's own Telegram channels, one a language: one call of the Bot API, however many follow it. They
//! are no rows of the audience, and nobody waits behind a bulletin for them.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::store::{self, posts::Row};
use super::{Bulletin, State as Progress, letter};
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::bulletins as outbox;
use crate::deliveries::{self, Channel, Class, Content, Letter, State};
use crate::language::Lang;
use crate::vault::KeyRing;

/// A post, and how far it is.
#[derive(Clone, Debug)]
pub struct Post {
    pub lang: Lang,
    /// As Telegram names the channel.
    pub chat: String,
    pub state: State,
    /// What was said of a post that did not arrive.
    pub detail: Option<String>,
    pub sent_at: Option<DateTime<Utc>>,
}

/// Who posts.
#[derive(Clone, Copy)]
pub struct Poster<'p> {
    pub city: &'p City,
    pub ring: &'p KeyRing,
    /// Where the bot is opened, for whoever wants the same in a chat of her own.
    pub bot: Option<&'p str>,
}

/// The channels that a bulletin is posted to if it is written in their languages, in the city's order. Those of a
/// part of the city, and those that are not meant for Telegram, are posted nowhere; a correction and the end of an
/// alert go where the first was posted.
pub async fn channels(
    tx: &mut Tx,
    city: &City,
    bulletin: &Bulletin,
) -> anyhow::Result<Vec<(Lang, String)>> {
    let is_for = |channel| bulletin.channels.is_empty() || bulletin.channels.contains(&channel);
    if city.telegram_channels.is_empty()
        || !is_for(Channel::Telegram)
        || !bulletin.districts.is_empty()
    {
        return Ok(Vec::new());
    }
    let before: Option<BTreeSet<String>> = match bulletin.follows {
        None => None,
        Some(followed) => Some(arrived(&posts(tx, followed).await?)),
    };
    let is_meant = |lang: &Lang| bulletin.langs.is_empty() || bulletin.langs.contains(lang);
    let tags = city.tags().filter(is_meant);
    let channels = tags.filter_map(|lang| Some((lang, city.telegram_channels.get(&lang)?.clone())));
    let had = |chat: &str| before.as_ref().is_none_or(|before| before.contains(chat));
    Ok(channels.filter(|(_, chat)| had(chat)).collect())
}

/// The channels in which a post stands, may stand, or will.
fn arrived(posts: &[Post]) -> BTreeSet<String> {
    let stands = |post: &&Post| !matches!(post.state, State::Failed | State::Suppressed);
    posts.iter().filter(stands).map(|post| post.chat.clone()).collect()
}

/// Puts the posts of a bulletin that leaves into the outbox, each once: those in languages that are added later
/// follow.
pub async fn post(
    tx: &mut Tx,
    poster: Poster<'_>,
    id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    if poster.city.telegram_channels.is_empty() {
        return Ok(());
    }
    // Somebody may hold it back or stop it at this moment.
    let Some(bulletin) = store::lock(tx, id).await? else { return Ok(()) };
    if !matches!(bulletin.state, Progress::Approved | Progress::FanningOut) {
        return Ok(());
    }
    let posted: Vec<Lang> =
        store::posts::posts(tx, id).await?.into_iter().map(|row| row.lang).collect();
    for (lang, chat) in channels(tx, poster.city, &bulletin).await? {
        if posted.contains(&lang) {
            continue;
        }
        let Some(body) = outbox::body(tx, id, (lang, lang)).await? else { continue };
        let content = Content {
            text: letter::post_text(&body, poster.bot),
            subject: body.subject,
            ..Content::default()
        };
        let (class, not_after) = match bulletin.kind.is_urgent() {
            // Its end may still change, and stands with the bulletin alone.
            true => (Class::Alert, None),
            false => (Class::Post, bulletin.not_after),
        };
        let (channel, address) = (Channel::Telegram, chat.clone());
        let letter = Letter { class, channel, lang, address, content, not_after };
        let sealed = deliveries::seal(poster.ring, &letter, now);
        let delivery_id = outbox::post(tx, id, &sealed, now).await?;
        store::posts::insert_post(tx, id, &Row { lang, chat, delivery_id }).await?;
    }
    Ok(())
}

/// The posts of a bulletin, in the order of their languages.
pub async fn posts(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Post>> {
    let mut posts = Vec::new();
    for row in store::posts::posts(tx, bulletin).await? {
        let Some(delivery) = deliveries::find(tx, row.delivery_id).await? else { continue };
        posts.push(Post {
            lang: row.lang,
            chat: row.chat,
            state: delivery.state,
            detail: delivery.last_detail,
            sent_at: delivery.sent_at,
        });
    }
    Ok(posts)
}
