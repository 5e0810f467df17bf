//! The SQL of the bot.

pub(super) mod chats;
pub(super) mod updates;
