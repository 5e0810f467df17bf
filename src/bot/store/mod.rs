//! The SQL of the bot.

pub(super) mod chats;
