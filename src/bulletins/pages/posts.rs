//! Where a bulletin is posted in the city's own channels, and how far each post is.

use super::Tongue;
use crate::bulletins::report::state_key;
use crate::bulletins::{self, Bulletin, State};
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::pages::{Moment, Shift};

/// A channel, and the post in it.
pub struct PostLine {
    pub tongue: Tongue,
    pub chat: String,
    /// Where the channel is opened; none: it is private.
    pub href: Option<String>,
    /// None: nothing is posted yet.
    pub state: Option<String>,
    /// What Telegram said of one that did not arrive.
    pub detail: String,
    pub at: Option<Moment>,
}

impl PostLine {
    /// Where a draft would be posted in the languages that it is written in, or where one that has left was.
    pub async fn all(
        shift: &Shift,
        tx: &mut Tx,
        bulletin: &Bulletin,
        written: &[Lang],
    ) -> anyhow::Result<Vec<Self>> {
        let city = &shift.app.city;
        if matches!(bulletin.state, State::Draft | State::Approved) {
            if shift.app.telegram.is_none() {
                return Ok(Vec::new());
            }
            let channels = bulletins::channels(tx, city, bulletin).await?.into_iter();
            let channels = channels.filter(|(lang, _)| written.contains(lang));
            return Ok(channels
                .map(|(lang, chat)| Self {
                    tongue: Tongue::new(shift, lang),
                    href: city.telegram_channel_link(lang),
                    chat,
                    state: None,
                    detail: String::new(),
                    at: None,
                })
                .collect());
        }
        let posts = bulletins::posts(tx, bulletin.id).await?.into_iter();
        Ok(posts
            .map(|post| Self {
                tongue: Tongue::new(shift, post.lang),
                href: post.chat.strip_prefix('@').map(|name| format!("https://t.me/{name}")),
                chat: post.chat,
                state: Some(shift.words.say(state_key(post.state))),
                detail: post.detail.unwrap_or_default(),
                at: post.sent_at.map(|at| Moment::new(shift, at)),
            })
            .collect())
    }
}
