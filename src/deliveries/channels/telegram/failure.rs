//! Why Telegram did not take a message, sorted by what is to be done about it.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use teloxide::RequestError;

/// Longest text kept of an answer, in characters.
const LONGEST_TEXT: usize = 500;

/// For how long to send nothing where Telegram does not say, in seconds.
const REST: u32 = 30;

/// What a failure means for what is sent next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// This chat takes nothing from the bot, now or later: end it.
    Address,
    /// The group has another number now: write to that one.
    Moved { to: i64 },
    /// This message will not be taken, whenever it is tried.
    Message,
    /// The token or the address of the API is wrong: our fault and not the reader's. Stop the route and
    /// alert someone.
    Policy,
    /// Too many messages: send nothing for so many seconds; the attempt does not count.
    SlowDown { seconds: u32 },
    /// Telegram was not reached, so that surely nothing was taken; the attempt does not count.
    Unreached,
    /// Telegram is in trouble; try again later.
    Later,
    /// The message was on its way and no answer came: it may or may not have been taken.
    Unknown,
}

/// A call that did not succeed, as far as is known. Neither the token nor the chat stands in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct TelegramError {
    /// What to do about it.
    pub class: Class,
    /// The code of the answer, if one came.
    pub code: Option<u16>,
    /// What Telegram, the network or this program said, at most 500 characters.
    pub text: String,
}

impl TelegramError {
    /// A message that cannot be one, or to nowhere.
    pub(super) fn ours(class: Class, text: &str) -> Self {
        Self { class, code: None, text: text.to_owned() }
    }

    /// An answer that is none.
    pub(super) fn senseless(method: &str) -> Self {
        Self::ours(Class::Later, &format!("{method} was not understood"))
    }

    fn answered(class: Class, code: u16, text: &str) -> Self {
        let text = text.chars().map(|c| if c.is_control() { ' ' } else { c });
        Self { class, code: Some(code), text: text.take(LONGEST_TEXT).collect() }
    }
}

impl fmt::Display for TelegramError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.class)?;
        if let Some(code) = self.code {
            write!(f, " {code}")?;
        }
        write!(f, ": {}", self.text)
    }
}

/// The words of a network error name the address of the call and in it the token, so that none of them is
/// kept but those of the innermost cause, which knows sockets and certificates alone.
impl From<RequestError> for TelegramError {
    fn from(error: RequestError) -> Self {
        let RequestError::Network(error) = error else {
            return Self::ours(Class::Later, "the answer is none");
        };
        let class = if error.is_connect() { Class::Unreached } else { Class::Unknown };
        let what = match class {
            Class::Unreached => "Telegram is out of reach",
            _ if error.is_timeout() => "no answer came in time",
            _ => "the line broke off",
        };
        let mut cause = std::error::Error::source(&*error);
        while let Some(inner) = cause.and_then(std::error::Error::source) {
            cause = Some(inner);
        }
        let cause = cause.map(|cause| format!(" ({cause})")).unwrap_or_default();
        Self::ours(class, &format!("{what}{cause}"))
    }
}

/// The envelope of every answer (<https://core.telegram.org/bots/api#making-requests>).
#[derive(Deserialize)]
#[serde(bound = "T: DeserializeOwned")]
struct Reply<T> {
    ok: bool,
    result: Option<T>,
    error_code: Option<u16>,
    #[serde(default)]
    description: String,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u32>,
    migrate_to_chat_id: Option<i64>,
}

/// Reads an answer: what was asked for, or the refusal. None: it was granted in words that are not
/// understood.
pub(super) fn read<T: DeserializeOwned>(
    status: u16,
    body: &str,
) -> Result<Option<T>, TelegramError> {
    match serde_json::from_str::<Reply<T>>(body) {
        Ok(reply) if reply.ok => Ok(reply.result),
        Ok(reply) => {
            let code = reply.error_code.unwrap_or(status);
            let class = match reply.parameters {
                Some(Parameters { migrate_to_chat_id: Some(to), .. }) => Class::Moved { to },
                told => class_of(code, &reply.description, told.and_then(|told| told.retry_after)),
            };
            Err(TelegramError::answered(class, code, &reply.description))
        }
        Err(_) if was_granted(body) => Ok(None),
        Err(_) => Err(TelegramError::answered(class_of_stranger(status), status, "no Bot API")),
    }
}

fn was_granted(body: &str) -> bool {
    serde_json::from_str::<Reply<IgnoredAny>>(body).is_ok_and(|reply| reply.ok)
}

fn class_of(code: u16, description: &str, retry_after: Option<u32>) -> Class {
    let said = description.to_ascii_lowercase();
    match code {
        // Blocked, deactivated, never started: many forms, one meaning.
        403 => Class::Address,
        _ if said.starts_with("forbidden") => Class::Address,
        401 | 404 => Class::Policy,
        429 => Class::SlowDown { seconds: retry_after.unwrap_or(REST) },
        400 if nobody_there(&said) => Class::Address,
        409 | 500.. => Class::Later,
        _ => Class::Message,
    }
}

fn nobody_there(said: &str) -> bool {
    ["chat not found", "user not found", "peer_id_invalid", "user_deactivated"]
        .iter()
        .any(|words| said.contains(words))
}

/// Something between here and Telegram answered: a proxy, or another program at a wrong address. Whatever
/// its code, it says nothing of a chat.
fn class_of_stranger(status: u16) -> Class {
    match status {
        // Nobody but Telegram can say so.
        200..300 => Class::Unknown,
        404 => Class::Policy,
        500.. => Class::Later,
        _ => Class::Unreached,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(status: u16, body: &str) -> Result<Option<u8>, TelegramError> {
        super::read(status, body)
    }

    fn check(code: u16, description: &str, expected: Class) {
        let body = serde_json::json!({"ok": false, "error_code": code, "description": description});
        let error = read(code, &body.to_string()).unwrap_err();
        assert_eq!((error.class, error.code), (expected, Some(code)), "{description}");
        assert_eq!(error.text, description);
    }

    #[test]
    fn whoever_cannot_be_written_to_is_ended() {
        use Class::Address;
        check(403, "Forbidden: bot was blocked by the user", Address);
        check(403, "Forbidden: user is deactivated", Address);
        check(403, "Forbidden: bot can't initiate conversation with a user", Address);
        check(403, "Forbidden: bot was kicked from the channel chat", Address);
        check(403, "Forbidden: something that Telegram says one day", Address);
        check(400, "Bad Request: chat not found", Address);
        check(400, "Bad Request: PEER_ID_INVALID", Address);
    }

    #[test]
    fn a_message_that_is_not_taken_leaves_the_chat_alone() {
        use Class::Message;
        check(400, "Bad Request: can't parse entities", Message);
        check(400, "Bad Request: message text is empty", Message);
        check(400, "Bad Request: message is too long", Message);
        check(400, "Bad Request: BUTTON_DATA_INVALID", Message);
        check(400, "Bad Request: group chat was upgraded to a supergroup chat", Message);
    }

    #[test]
    fn our_own_faults_end_nobody() {
        check(401, "Unauthorized", Class::Policy);
        check(404, "Not Found", Class::Policy);
        check(500, "Internal Server Error", Class::Later);
        check(502, "Bad Gateway", Class::Later);
        check(409, "Conflict: terminated by other getUpdates request", Class::Later);
    }

    #[test]
    fn the_rest_is_as_long_as_telegram_says() {
        check(429, "Too Many Requests", Class::SlowDown { seconds: REST });
        let body = r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 8",
                       "parameters":{"retry_after":8}}"#;
        assert_eq!(read(429, body).unwrap_err().class, Class::SlowDown { seconds: 8 });
    }

    #[test]
    fn a_group_that_moved_says_where_to() {
        let body = r#"{"ok":false,"error_code":400,
                       "description":"Bad Request: group chat was upgraded to a supergroup chat",
                       "parameters":{"migrate_to_chat_id":-1001234567890}}"#;
        assert_eq!(read(400, body).unwrap_err().class, Class::Moved { to: -1_001_234_567_890 });
    }

    #[test]
    fn whoever_is_not_telegram_says_nothing_of_a_chat() {
        let class = |status| read(status, "<html>no</html>").unwrap_err().class;
        assert_eq!(class(403), Class::Unreached);
        assert_eq!(class(404), Class::Policy);
        assert_eq!(class(502), Class::Later);
        assert_eq!(class(200), Class::Unknown);
    }

    #[test]
    fn what_was_granted_is_not_asked_for_again() {
        assert_eq!(read(200, r#"{"ok":true,"result":7}"#), Ok(Some(7)));
        assert_eq!(read(200, r#"{"ok":true,"result":{"new":"words"}}"#), Ok(None));
    }
}
