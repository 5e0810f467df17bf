//! Writes mails as files when no mail server is set: for a try-out, a test
//! or a demonstration, where a person opens them.

use std::{
    io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use tokio::io::AsyncWriteExt as _;

use super::{
    Accepted,
    failure::{Class, SendError, Stage},
    header::MessageId,
};

/// A folder that takes mails, one `.eml` file each.
#[derive(Debug)]
pub struct FileSender {
    folder: PathBuf,
    written: AtomicU64,
}

impl FileSender {
    /// Writes into `folder`, which is made when the first mail comes.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), written: AtomicU64::new(0) }
    }

    /// Where the mails go.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes `mail` to `<message id>.eml`, whole or not at all; the same
    /// message id again replaces it. The answer's code is 250 and its text
    /// the file's name.
    ///
    /// # Errors
    /// [`Class::Later`] with what the file system said.
    pub async fn send(&self, id: &MessageId, mail: &[u8]) -> Result<Accepted, SendError> {
        let name = format!("{}.eml", id.bare());
        let count = self.written.fetch_add(1, Ordering::Relaxed);
        let draft = self.folder.join(format!(".{}-{count}.part", std::process::id()));
        let written = write(&self.folder, &draft, &self.folder.join(&name), mail).await;
        match written {
            Ok(()) => Ok(Accepted { code: 250, text: name }),
            Err(error) => {
                let text = error.to_string();
                Err(SendError::ours(Class::Later, Stage::Body, &text, None))
            }
        }
    }
}

async fn write(folder: &Path, draft: &Path, file: &Path, mail: &[u8]) -> io::Result<()> {
    // For this account alone: who is written to is nobody else's business.
    let mut builder = tokio::fs::DirBuilder::new();
    let mut options = tokio::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        builder.mode(0o700);
        options.mode(0o600);
    }
    builder.recursive(true).create(folder).await?;
    let mut part = options.open(draft).await?;
    part.write_all(mail).await?;
    part.flush().await?;
    tokio::fs::rename(draft, file).await
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[tokio::test]
    async fn a_mail_is_a_file_named_after_it() {
        let folder = tempfile::tempdir().unwrap();
        let sender = FileSender::new(folder.path().join("var/mail"));
        let id = MessageId::parse("<b7.12@ansan.example>").unwrap();
        let accepted = sender.send(&id, b"first").await.unwrap();
        assert_eq!((accepted.code, accepted.text.as_str()), (250, "b7.12@ansan.example.eml"));
        sender.send(&id, b"second").await.unwrap();
        let files: Vec<_> =
            std::fs::read_dir(sender.folder()).unwrap().map(|file| file.unwrap().path()).collect();
        assert_eq!(files.len(), 1, "{files:?}");
        assert_eq!(std::fs::read(&files[0]).unwrap(), b"second");
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(sender.folder()), mode(&files[0])), (0o700, 0o600));
    }

    #[tokio::test]
    async fn a_folder_that_cannot_be_is_tried_later() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let sender = FileSender::new(file.path().join("mail"));
        let id = MessageId::parse("a@b.example").unwrap();
        let error = sender.send(&id, b"mail").await.unwrap_err();
        assert_eq!((error.class, error.code), (Class::Later, None));
    }
}
