//! Files that people send to the bot: where one lies, and its bytes as they come, within limits.

use std::time::Duration;

use bytes::Bytes;
use futures::StreamExt;
use futures::stream::{BoxStream, try_unfold};
use teloxide::RequestError;
use teloxide::payloads::GetFile;
use teloxide::types::{File, FileId};
use tokio::time::Instant;
use url::Url;

use super::{Class, Telegram, TelegramError};

/// Downloads of this process at once: more would only share the same line.
pub(super) const AT_ONCE: usize = 2;

/// What Telegram answers to whoever asks for a file that it does not give to a bot, which are those of more than
/// 20 MB (<https://core.telegram.org/bots/api#getfile>).
const TOO_BIG: &str = "file is too big";

/// How Telegram's types say that nobody knows how large a file is.
const UNKNOWN: u32 = u32::MAX;

/// A file on its way.
pub struct Download {
    stream: BoxStream<'static, Result<Bytes, TelegramError>>,
    /// How many bytes Telegram says that it has, and how many came.
    says: u32,
    came: u64,
}

impl Telegram {
    /// Begins to fetch a file, which must be here within so long, its turn waited for.
    ///
    /// # Errors
    /// A [`TelegramError`]; [`is_too_big`] knows the one of a file that no bot can have.
    pub async fn download(
        &self,
        file_id: &str,
        within: Duration,
    ) -> Result<Download, TelegramError> {
        let until = Instant::now() + within;
        let left = || until.saturating_duration_since(Instant::now());
        let turn = tokio::time::timeout(left(), self.downloads.clone().acquire_owned()).await;
        let Ok(Ok(turn)) = turn else {
            return Err(TelegramError::ours(Class::Later, "no turn to fetch a file"));
        };
        let file: File = self.ask(&GetFile::new(FileId(file_id.to_owned())), left()).await?;
        let request = self.bot.client().get(self.address_of_file(&file.path)).timeout(left());
        let response = request.send().await.map_err(RequestError::from)?;
        if !response.status().is_success() {
            return Err(TelegramError::ours(Class::Later, "the file was not given"));
        }
        let stream = try_unfold((response, turn), |(mut response, turn)| async move {
            let piece = response.chunk().await.map_err(RequestError::from)?;
            // The turn is held until the last piece.
            Ok::<_, TelegramError>(piece.map(|piece| (piece, (response, turn))))
        });
        Ok(Download { stream: stream.boxed(), says: file.size, came: 0 })
    }

    fn address_of_file(&self, path: &str) -> Url {
        let mut address = self.bot.api_url();
        // Only an address that cannot be a base has no segments, and `new` took none.
        if let Ok(mut segments) = address.path_segments_mut() {
            let token = format!("bot{}", self.bot.token());
            segments.pop_if_empty().push("file").push(&token).extend(path.split('/'));
        }
        address
    }
}

impl Download {
    /// What came next. None: that was all of it, and it is as long as Telegram said.
    ///
    /// # Errors
    /// A [`TelegramError`], after which nothing more comes.
    pub async fn next(&mut self) -> Result<Option<Bytes>, TelegramError> {
        let piece = self.stream.next().await.transpose()?;
        match &piece {
            Some(piece) => self.came += piece.len() as u64,
            None if self.says != UNKNOWN && self.came != u64::from(self.says) => {
                return Err(TelegramError::ours(Class::Later, "a file came cut off"));
            }
            None => {}
        }
        Ok(piece)
    }
}

/// Whether a file is one that Telegram gives to no bot.
pub fn is_too_big(error: &TelegramError) -> bool {
    error.class == Class::Message && error.text.contains(TOO_BIG)
}
