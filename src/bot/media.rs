//! A photo, a voice message, a sound or a paper, as Telegram tells of it: where it lies, and nothing of what is
//! in it.

use std::fmt;

use serde::{Deserialize, Serialize};
use teloxide::types::{FileMeta, Message};

/// How Telegram's types say that nobody knows how large a file is.
const UNKNOWN: u32 = u32::MAX;

/// A file that somebody sent into the chat. What it is called may name somebody: it is not printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Media {
    /// With this it is fetched.
    pub file_id: String,
    /// The same for the same file, however often it is sent.
    pub unique_id: String,
    /// In bytes, if Telegram says so.
    pub size: Option<u32>,
    /// As her phone calls it.
    pub name: Option<String>,
    /// Photos that were sent together say the same here.
    pub album: Option<String>,
    /// Words stand below it.
    pub has_caption: bool,
    /// How long she spoke, of a voice message alone.
    #[serde(default)]
    pub seconds: Option<u32>,
}

/// Nothing of it is printed, also where it stands in something that is.
impl fmt::Debug for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Media")
    }
}

impl Media {
    /// None: it is none of those. A moving picture and a film say that they are papers too, and are none.
    pub fn of(message: &Message) -> Option<Self> {
        let (file, name) = if let Some(sizes) = message.photo() {
            let largest = sizes.iter().max_by_key(|size| size.width * size.height)?;
            (&largest.file, None)
        } else if let Some(voice) = message.voice() {
            (&voice.file, None)
        } else if let Some(sound) = message.audio() {
            (&sound.file, sound.file_name.clone())
        } else {
            let paper = message.document()?;
            (&paper.file, paper.file_name.clone())
        };
        let seconds = message.voice().map(|voice| voice.duration.seconds());
        Some(Self { seconds, ..Self::new(file, name, message) })
    }

    /// Whether she spoke it into her phone for this chat, as whoever would rather speak than write.
    pub fn is_voice(&self) -> bool {
        self.seconds.is_some()
    }

    fn new(file: &FileMeta, name: Option<String>, message: &Message) -> Self {
        Self {
            file_id: file.id.0.clone(),
            unique_id: file.unique_id.0.clone(),
            size: Some(file.size).filter(|size| *size != UNKNOWN),
            name,
            album: message.media_group_id().map(|album| album.0.clone()),
            has_caption: message.caption().is_some_and(|words| !words.trim().is_empty()),
            seconds: None,
        }
    }
}
