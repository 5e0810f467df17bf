//! A reply: one message with a few buttons.

use chrono::{DateTime, TimeDelta, Utc};

use super::command::Command;
use crate::db::Tx;
use crate::deliveries::{self, Button, Channel, Class, Content, Letter, Press};
use crate::language::Lang;
use crate::vault::KeyRing;

/// A menu that comes later than this answers nothing any more.
const FRESH_FOR: TimeDelta = TimeDelta::minutes(10);

/// The longest text of a button, in characters, that has room beside another on a small phone.
const HALF_A_ROW: usize = 14;

/// What the bot answers.
#[derive(Default)]
pub struct Reply {
    title: String,
    paragraphs: Vec<String>,
    buttons: Vec<Vec<Button>>,
    is_kept: bool,
}

impl Reply {
    /// A message with a title, which Telegram shows in bold.
    pub fn titled(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// One paragraph more, if there is anything in it.
    pub fn line(mut self, text: impl Into<String>) -> Self {
        self.paragraphs.push(text.into());
        self.paragraphs.retain(|paragraph| !paragraph.is_empty());
        self
    }

    /// A paragraph, if there is one.
    pub fn maybe(self, text: Option<String>) -> Self {
        match text {
            Some(text) => self.line(text),
            None => self,
        }
    }

    /// A button over the whole width.
    pub fn button(self, text: impl Into<String>, does: &Command) -> Self {
        self.row(button(text, does).into_iter().collect())
    }

    /// A button that opens a page.
    pub fn link(self, text: impl Into<String>, url: String) -> Self {
        self.row(vec![Button { text: text.into(), press: Press::Open(url) }])
    }

    /// Many buttons: two side by side where both are short.
    pub fn grid(mut self, buttons: Vec<Button>) -> Self {
        let is_short = |button: &Button| button.text.chars().count() <= HALF_A_ROW;
        let mut rows: Vec<Vec<Button>> = Vec::new();
        for button in buttons {
            match rows.last_mut() {
                Some(row) if row.len() == 1 && is_short(&row[0]) && is_short(&button) => {
                    row.push(button);
                }
                _ => rows.push(vec![button]),
            }
        }
        self.buttons.append(&mut rows);
        self
    }

    /// It must arrive, however late.
    pub fn kept(mut self) -> Self {
        self.is_kept = true;
        self
    }

    fn row(mut self, row: Vec<Button>) -> Self {
        if !row.is_empty() {
            self.buttons.push(row);
        }
        self
    }

    /// Puts it into the outbox; one without words is none.
    pub async fn post(
        self,
        tx: &mut Tx,
        ring: &KeyRing,
        chat: i64,
        lang: Lang,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        if self.title.is_empty() && self.paragraphs.is_empty() {
            return Ok(());
        }
        let letter = Letter {
            class: Class::Reply,
            channel: Channel::Telegram,
            lang,
            address: chat.to_string(),
            content: Content {
                subject: self.title,
                text: self.paragraphs.join("\n\n"),
                buttons: self.buttons,
                ..Content::default()
            },
            not_after: (!self.is_kept).then_some(now + FRESH_FOR),
        };
        // Sealing takes microseconds and awaits nothing.
        let sealed = deliveries::seal(ring, &letter, now);
        deliveries::post(tx, &sealed, now).await?;
        Ok(())
    }
}

/// A button that says a command. None where its data would be too long for Telegram.
pub fn button(text: impl Into<String>, does: &Command) -> Option<Button> {
    Some(Button { text: text.into(), press: Press::Say(does.data()?) })
}
