//! The door by which Telegram brings what was said to the bot, where it is not asked for it: what is stored is
//! answered at once, and handled afterwards.

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use teloxide::types::Update;

use super::updates;
use crate::app::App;
use crate::id::Token;
use crate::vault::KeyRing;
use crate::web::{Fault, Routes, Rule, no_store};

/// Where Telegram brings it.
pub const PATH: &str = "/hooks/telegram";
/// What only Telegram knows, as it was told (<https://core.telegram.org/bots/api#setwebhook>).
const SECRET: &str = "x-telegram-bot-api-secret-token";
/// The largest update in bytes: a text has at most 4,096 characters.
const LARGEST: usize = 256 * 1024;

pub fn routes() -> Routes {
    // Whoever has the secret may, and it is looked at first.
    Routes::new().post("/hooks/telegram", Rule::Anyone, update)
}

/// What Telegram is to show: the same in every process of the house, another for each bot.
pub fn secret(ring: &KeyRing, bot_token: &str) -> Token {
    Token::from(ring.keyed_hash("telegram-webhook", bot_token.as_bytes()))
}

async fn update(State(app): State<App>, request: Request) -> Result<Response, Fault> {
    let Some(telegram) = app.telegram.as_ref().filter(|_| app.settings.telegram_webhook) else {
        return Err(Fault::NotFound);
    };
    let shown = request.headers().get(SECRET).and_then(|value| value.to_str().ok());
    let shown = shown.and_then(Token::parse).map(|token| token.hash());
    // Hashes are compared, so that the time it takes tells nothing of the secret.
    if shown != Some(secret(&app.ring, telegram.bot().token()).hash()) {
        return Ok(no_store(StatusCode::UNAUTHORIZED.into_response()));
    }
    let body = to_bytes(request.into_body(), LARGEST).await.map_err(|_| Fault::TooLarge)?;
    match serde_json::from_slice::<Update>(&body) {
        Ok(update) => updates::keep(&app, vec![update]).await?,
        // Telegram would bring it again and again.
        Err(_) => tracing::warn!("an update of Telegram is not understood and is left out"),
    }
    Ok(no_store(StatusCode::OK.into_response()))
}
