//! Where content comes from: the folder compiled into the program, or one on disk.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;
use include_dir::{Dir, DirEntry, include_dir};

use super::Fault;

static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content");

/// A file larger than this is no text of ours.
const LARGEST: usize = 1 << 20;

/// Files by their path below `content/`.
pub type Files = BTreeMap<String, String>;

/// The content that was compiled in.
pub fn embedded() -> Result<Files, Vec<Fault>> {
    let mut files = Files::new();
    let mut faults = Vec::new();
    let mut folders = vec![&CONTENT];
    while let Some(folder) = folders.pop() {
        for entry in folder.entries() {
            match entry {
                DirEntry::Dir(dir) => folders.push(dir),
                DirEntry::File(file) => {
                    take(&mut files, &mut faults, file.path(), file.contents());
                }
            }
        }
    }
    if faults.is_empty() { Ok(files) } else { Err(faults) }
}

/// The content of a folder on disk.
pub fn folder(root: &Path) -> anyhow::Result<Result<Files, Vec<Fault>>> {
    let mut files = Files::new();
    let mut faults = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder)
            .with_context(|| format!("read the content folder {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = std::fs::read(&path).with_context(|| format!("read {}", path.display()))?;
            take(&mut files, &mut faults, path.strip_prefix(root).unwrap_or(&path), &bytes);
        }
    }
    Ok(if faults.is_empty() { Ok(files) } else { Err(faults) })
}

fn take(files: &mut Files, faults: &mut Vec<Fault>, path: &Path, bytes: &[u8]) {
    let name = path.to_string_lossy().replace('\\', "/");
    let wanted = name.ends_with(".toml") || name.ends_with(".md");
    let hidden = name.split('/').any(|part| part.starts_with('.'));
    if !wanted || hidden {
        return;
    }
    let fault = |line, what: &str, advice: &str| Fault {
        path: name.clone(),
        line,
        what: what.to_owned(),
        advice: advice.to_owned(),
    };
    if bytes.len() > LARGEST {
        faults.push(fault(0, "the file is larger than 1 MiB", "Split it"));
        return;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            files.insert(name, text.to_owned());
        }
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            faults.push(fault(line, "the file is not UTF-8", "Save it as UTF-8"));
        }
    }
}
