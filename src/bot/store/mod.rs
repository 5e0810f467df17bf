//! The SQL of the bot.

pub(super) mod chats;
pub(super) mod errands;
pub(super) mod messages;
pub(super) mod told;
pub(super) mod updates;
