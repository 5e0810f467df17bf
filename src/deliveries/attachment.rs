//! What goes along with a letter: files, sealed with its words.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Content;

/// What all attachments of a letter may have together, in bytes. Many mail servers take 10 MB, and Base64
/// makes four bytes of three.
pub const LARGEST_ATTACHMENTS: usize = 5 * 1024 * 1024;

/// A file beside a letter. A Telegram message has none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// As the reader saves it.
    pub name: String,
    /// `application/pdf`.
    pub media_type: String,
    #[serde(serialize_with = "as_base64", deserialize_with = "from_base64")]
    pub bytes: Vec<u8>,
}

/// The attachments of a letter are too large together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the attachments of a letter have at most {LARGEST_ATTACHMENTS} bytes together")]
pub struct TooHeavy;

impl Content {
    /// Puts a file beside the letter.
    ///
    /// # Errors
    /// [`TooHeavy`]; the letter is then as it was.
    pub fn attach(&mut self, attachment: Attachment) -> Result<(), TooHeavy> {
        let there: usize = self.attachments.iter().map(|attached| attached.bytes.len()).sum();
        if there + attachment.bytes.len() > LARGEST_ATTACHMENTS {
            return Err(TooHeavy);
        }
        self.attachments.push(attachment);
        Ok(())
    }
}

/// A list of numbers, as JSON has bytes otherwise, would be four times as long.
fn as_base64<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&STANDARD.encode(bytes))
}

fn from_base64<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(deserializer)?;
    STANDARD.decode(text).map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(size: usize) -> Attachment {
        Attachment {
            name: "시트.xliff".to_owned(),
            media_type: "application/xliff+xml".to_owned(),
            bytes: vec![0xff; size],
        }
    }

    #[test]
    fn what_is_too_heavy_stays_behind() {
        let mut content = Content::default();
        content.attach(file(LARGEST_ATTACHMENTS - 1)).expect("there is room");
        assert_eq!(content.attach(file(2)), Err(TooHeavy));
        assert_eq!(content.attachments.len(), 1);
        assert_eq!(content.attach(file(1)), Ok(()));
    }

    #[test]
    fn a_letter_from_before_has_none() {
        let old = r#"{"subject":"S","text":"T","html":null,"unsubscribe_url":null}"#;
        let content: Content = serde_json::from_str(old).expect("a letter");
        assert!(content.attachments.is_empty());
        let mut content = Content::default();
        content.attach(file(300)).expect("there is room");
        let json = serde_json::to_string(&content).expect("JSON");
        let back: Content = serde_json::from_str(&json).expect("a letter");
        assert_eq!(back.attachments, content.attachments);
    }
}
