//! The database's file and folder, made for this account alone: SQLite gives its log the rights of the file.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::Path;

use anyhow::Context;

/// Makes what is missing; what is there keeps the rights that somebody gave it.
pub(super) fn make(file: &Path) -> anyhow::Result<()> {
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder).with_context(|| format!("make the folder {}", folder.display()))?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(file) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            Err(error).with_context(|| format!("make the database {}", file.display()))
        }
        _ => Ok(()),
    }
}
