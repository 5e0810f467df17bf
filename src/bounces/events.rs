//! What a relay posts when it has read the bounce itself: `{"kind": "hard", "token": …, "code": …, "text": …}`.

use serde::{Deserialize, Serialize};

use super::Kind;

/// The longest token or `Message-ID`, code, and text, in bytes.
const LONGEST_NAME: usize = 320;
const LONGEST_CODE: usize = 40;
const LONGEST_TEXT: usize = 4_000;

/// What a relay makes of a bounce.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub kind: Kind,
    pub token: Option<String>,
    pub message_id: Option<String>,
    /// As in `550 5.1.1`.
    pub code: Option<String>,
    pub text: Option<String>,
}

/// Why an event is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EventError {
    #[error("kind must be hard, soft or complaint")]
    Kind,
    #[error("an event must have a token or a message_id")]
    Nameless,
    #[error("token and message_id must have at most {LONGEST_NAME} bytes")]
    Name,
    #[error("code must have at most {LONGEST_CODE} bytes")]
    Code,
    #[error("text must have at most {LONGEST_TEXT} bytes")]
    Text,
}

/// An event as it is kept.
#[derive(Deserialize, Serialize)]
struct Written {
    kind: String,
    token: Option<String>,
    message_id: Option<String>,
    code: Option<String>,
    text: Option<String>,
}

impl Event {
    /// Holds an event to its limits.
    ///
    /// # Errors
    /// One of [`EventError`].
    pub fn parse(self) -> Result<Self, EventError> {
        if !matches!(self.kind, Kind::Hard | Kind::Soft | Kind::Complaint) {
            return Err(EventError::Kind);
        }
        let within = |text: &Option<String>, most| text.as_ref().is_none_or(|it| it.len() <= most);
        if self.token.is_none() && self.message_id.is_none() {
            return Err(EventError::Nameless);
        }
        if !within(&self.token, LONGEST_NAME) || !within(&self.message_id, LONGEST_NAME) {
            return Err(EventError::Name);
        }
        if !within(&self.code, LONGEST_CODE) {
            return Err(EventError::Code);
        }
        if !within(&self.text, LONGEST_TEXT) {
            return Err(EventError::Text);
        }
        Ok(self)
    }

    /// As it is kept, the same for the same event.
    pub fn to_bytes(&self) -> anyhow::Result<Vec<u8>> {
        let Self { kind, token, message_id, code, text } = self.clone();
        let kind = kind.as_str().to_owned();
        Ok(serde_json::to_vec_pretty(&Written { kind, token, message_id, code, text })?)
    }

    /// Takes back what was kept.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let Written { kind, token, message_id, code, text } = serde_json::from_slice(bytes).ok()?;
        let kind = Kind::parse(&kind)?;
        Self { kind, token, message_id, code, text }.parse().ok()
    }
}
