//! The ring's file: read only if nobody else may read it, locked between processes, replaced whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::KeyError;

/// The text of the file.
///
/// # Errors
/// [`KeyError::Read`]; on Unix [`KeyError::Exposed`] if group or others have any right to it.
pub(super) fn read(path: &Path) -> Result<Zeroizing<String>, KeyError> {
    let failed = |source| KeyError::Read { path: path.to_owned(), source };
    let mut file = File::open(path).map_err(failed)?;
    let meta = file.metadata().map_err(failed)?;
    refuse_if_exposed(path, &meta)?;
    // One byte more than the file has, so that reading to its end never moves the text.
    let room = usize::try_from(meta.len()).unwrap_or(0) + 1;
    let mut text = Zeroizing::new(String::with_capacity(room));
    file.read_to_string(&mut text).map_err(failed)?;
    Ok(text)
}

/// Makes the folder of `path` where it is missing, for this account alone.
///
/// # Errors
/// [`KeyError::Folder`].
pub(super) fn make_folder(path: &Path) -> Result<(), KeyError> {
    let folder = folder_of(path);
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|source| KeyError::Folder { path: folder.to_owned(), source })
}

/// Waits until no other process or thread changes the ring; held until the answer is dropped.
///
/// # Errors
/// [`KeyError::Write`].
pub(super) fn lock(path: &Path) -> Result<File, KeyError> {
    // The ring itself cannot carry the lock: it is another file after each change.
    let beside = beside(path, ".lock");
    let open = || {
        let file = only_ours().truncate(false).open(&beside)?;
        file.lock()?;
        Ok(file)
    };
    open().map_err(|source| KeyError::Write { path: beside.clone(), source })
}

/// Puts `text` in place of the file, mode 0600: after a crash either the old or the new one is
/// there, whole (write beside, fsync, rename, fsync the folder).
///
/// # Errors
/// [`KeyError::Write`]; the old file is untouched then.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), KeyError> {
    let fresh = beside(path, ".new");
    let write = || -> io::Result<()> {
        remove_if_there(&fresh)?;
        let mut file = only_ours().create_new(true).open(&fresh)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&fresh, path)?;
        sync_folder(folder_of(path))
    };
    write().map_err(|source| {
        // A half-written key must not lie about; that it cannot be removed adds nothing to the error.
        let _ = remove_if_there(&fresh);
        KeyError::Write { path: path.to_owned(), source }
    })
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn only_ours() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(unix)]
fn refuse_if_exposed(path: &Path, meta: &fs::Metadata) -> Result<(), KeyError> {
    let mode = std::os::unix::fs::PermissionsExt::mode(&meta.permissions()) & 0o7777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(KeyError::Exposed { path: path.to_owned(), mode })
}

#[cfg(not(unix))]
fn refuse_if_exposed(_: &Path, _: &fs::Metadata) -> Result<(), KeyError> {
    Ok(())
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Elsewhere a folder cannot be opened as a file, and the file system orders its own writes.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
