//! A message as a chat shows it, for whoever looks at it before it is sent.

use super::message;
use crate::deliveries::Content;

/// What stands in the chat.
pub struct Seen {
    /// In bold.
    pub title: String,
    pub text: String,
    /// Whether Telegram has room for less than there is.
    pub is_cut: bool,
}

/// The message that a letter becomes. None: it can be none.
pub fn seen(content: &Content) -> Option<Seen> {
    // The text does not depend on the chat.
    let text = message::write("0", content).ok()?.text;
    let title = content.subject.trim();
    let whole = content.text.trim();
    let rest = text.strip_prefix(title).unwrap_or(&text).trim_start();
    Some(Seen { title: title.to_owned(), is_cut: !rest.starts_with(whole), text: rest.to_owned() })
}
