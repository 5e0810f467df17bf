//! Notices: a client who left an address or a chat is told that there is something to read, and nothing of what it
//! is about. Whoever else opens that mailbox or holds that phone learns no matter, no name and no number.

use std::sync::Arc;

use anyhow::Context;
use chrono::{DateTime, Utc};

use super::{Case, VaultTrouble, conversation, telegram};
use crate::db::Tx;
use crate::deliveries::{self, Button, Channel, Class, Content, Letter, Press};
use crate::language::Words;
use crate::vault::KeyRing;

/// What is needed to write a notice: the keys, and where the site is.
#[derive(Clone)]
pub struct Notices {
    pub(super) ring: Arc<KeyRing>,
    site: String,
}

/// What there is to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    Reply,
    /// The answer did not come in time.
    Late,
}

impl Notices {
    /// `site` is the public site's address without a slash at the end.
    pub fn new(ring: Arc<KeyRing>, site: String) -> Self {
        Self { ring, site }
    }

    /// The address of a page of the site.
    pub(super) fn link(&self, path: &str) -> String {
        format!("{}{path}", self.site)
    }

    /// Puts a notice into the outbox if the client left an address or tied a chat.
    pub(super) async fn tell(
        &self,
        tx: &mut Tx,
        case: &Case,
        news: News,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let to = match conversation::reach(tx, &self.ring, case.id).await {
            Ok(Some(to)) => to,
            Ok(None) => return Ok(()),
            // An address that cannot be opened must not hold up the answer, nor the round for all cases.
            Err(trouble) if trouble.is::<VaultTrouble>() => {
                tracing::error!("a client cannot be told: {trouble:#}");
                return Ok(());
            }
            Err(trouble) => return Err(trouble),
        };
        if to.0 == Channel::Telegram {
            // A chat that was tied before chats were noted comes in here.
            telegram::note_chat(tx, &self.ring, case.id, &to.1, now).await?;
        }
        // Sealing takes microseconds and awaits nothing.
        let sealed = deliveries::seal(&self.ring, &self.letter(case, to, news), now);
        deliveries::post(tx, &sealed, now).await.context("tell a client")?;
        Ok(())
    }

    fn letter(&self, case: &Case, (channel, address): (Channel, String), news: News) -> Letter {
        let words = Words::for_letters(case.lang);
        let link = format!("{}/{}/help/case", self.site, case.lang);
        let (subject, text) = match news {
            News::Reply => (words.say("notice-reply-subject"), words.tell("notice-reply-text")),
            News::Late => (words.say("notice-late-subject"), words.tell("notice-late-text")),
        };
        // Pressed in her chat it gives her a link; a mail has no buttons.
        let opens = Press::Say(telegram::opening_of(&self.ring, case.id));
        let button = Button { text: words.say("notice-open-button"), press: opens };
        let buttons = match channel {
            Channel::Telegram => vec![vec![button]],
            Channel::Email => Vec::new(),
        };
        Letter {
            class: Class::Notice,
            channel,
            lang: case.lang,
            address,
            content: Content {
                subject,
                text: text.with("link", link).to_string(),
                buttons,
                ..Content::default()
            },
            not_after: None,
        }
    }
}
