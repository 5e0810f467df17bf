//! Updates of Telegram are fetched, stored and handled.
