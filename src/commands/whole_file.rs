//! A file that is there whole or not at all: it is written beside its place, and moved there when all of it is on the
//! disk.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

/// Who may read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// As files are usually made.
    Any,
    /// The account alone that makes it: it holds addresses.
    Owner,
}

/// A file on its way. Unless it is finished nothing of it stays, and what was in its place is as it was.
pub struct WholeFile {
    file: File,
    part: PathBuf,
    place: PathBuf,
    is_finished: bool,
}

impl WholeFile {
    /// Begins a file beside its place, under the same name and `.part`. What a killed run left there is begun anew.
    ///
    /// # Errors
    /// Its place is a folder, or nothing can be written beside it.
    pub fn begin(place: &Path, readers: Readers) -> anyhow::Result<Self> {
        ensure!(!place.is_dir(), "{} is a folder", place.display());
        let mut name = place.file_name().map(OsString::from).context("the file has no name")?;
        name.push(".part");
        let part = place.with_file_name(name);
        // Whoever made what lies there may not be who may read what comes.
        match fs::remove_file(&part) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
        .with_context(|| format!("clear away {}", part.display()))?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        if readers == Readers::Owner {
            options.mode(0o600);
        }
        let file = options.open(&part).with_context(|| format!("make {}", part.display()))?;
        Ok(Self { file, part, place: place.to_owned(), is_finished: false })
    }

    /// Puts it into its place.
    pub fn finish(mut self) -> anyhow::Result<()> {
        self.file.sync_all().with_context(|| format!("write {}", self.part.display()))?;
        fs::rename(&self.part, &self.place)
            .with_context(|| format!("put {} into its place", self.place.display()))?;
        self.is_finished = true;
        Ok(())
    }
}

impl Write for WholeFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for WholeFile {
    fn drop(&mut self) {
        if !self.is_finished {
            // What broke off is said by whoever wrote; that the rest could not be cleared away adds nothing.
            let _cleared = fs::remove_file(&self.part);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_breaks_off_leaves_what_was_there() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let place = folder.path().join("report.csv");
        let lies_there = || -> io::Result<Vec<OsString>> {
            fs::read_dir(folder.path())?.map(|entry| Ok(entry?.file_name())).collect()
        };
        let mut broken = WholeFile::begin(&place, Readers::Any)?;
        broken.write_all(b"half")?;
        drop(broken);
        assert!(lies_there()?.is_empty(), "{:?}", lies_there()?);
        for words in ["one", "two"] {
            let mut whole = WholeFile::begin(&place, Readers::Owner)?;
            whole.write_all(words.as_bytes())?;
            whole.finish()?;
            assert_eq!(fs::read_to_string(&place)?, words);
        }
        let mut broken = WholeFile::begin(&place, Readers::Any)?;
        broken.write_all(b"half")?;
        drop(broken);
        assert_eq!(fs::read_to_string(&place)?, "two");
        assert_eq!(lies_there()?, ["report.csv"]);
        Ok(())
    }
}
