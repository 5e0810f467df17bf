//! Writes into a translation's front matter which source segments it was made from.

use std::path::Path;

use anyhow::Context;

use super::forms::{Front, Stock, TextFile};
use super::{Fault, Files};
use crate::language::Lang;
use crate::texts::segments;

/// Stamps every translation below `root` that has no stamp yet with the source as it is now, and gives
/// the paths. A stamp that is there says from which source the translation was made, and stays, unless
/// its path begins with `renew`: somebody read the translation beside the Korean and says that it is right.
pub fn stamp(root: &Path, stock: &Stock, renew: Option<&str>) -> anyhow::Result<Vec<String>> {
    let guides = stock.guides.iter().map(|guide| &guide.files);
    let issues = stock.publications.iter().flat_map(|publication| &publication.issues);
    let articles = issues.flat_map(|issue| &issue.articles).map(|article| &article.files);
    let others = stock.others.iter().map(|(_, text)| &text.files);
    let mut stamped = Vec::new();
    for files in guides.chain(others).chain(articles) {
        let Some(source) = files.get(&Lang::KOREAN) else {
            continue;
        };
        for file in files.values().filter(|file| file.lang != Lang::KOREAN) {
            let wanted = renew.is_some_and(|prefix| file.path.starts_with(prefix));
            if file.front.made_from.is_empty() || wanted {
                write(root, file, source)?;
                stamped.push(file.path.clone());
            }
        }
    }
    Ok(stamped)
}

fn write(root: &Path, file: &TextFile, source: &TextFile) -> anyhow::Result<()> {
    let segments = segments::cut(&source.front.title, &source.front.summary, &source.body);
    let made_from = segments.iter().map(|segment| segment.identity.to_string()).collect();
    let front = Front { made_from, ..file.front.clone() };
    let path = root.join(&file.path);
    std::fs::write(&path, front.with_body(&file.body)?)
        .with_context(|| format!("write {}", path.display()))
}

/// The faults of texts that are not written in the form in which they are exported: whoever exports them
/// would see a difference where there is none.
pub fn untidy(files: &Files) -> Vec<Fault> {
    let fault = |(path, _)| Fault {
        path,
        line: 1,
        what: "the front matter is not written as it is exported".to_owned(),
        advice: "Run maru content stamp, which writes it so".to_owned(),
    };
    tidied(files).into_iter().map(fault).collect()
}

/// Writes texts below `root` in the form in which they are exported, in `files` too, and gives the paths.
pub fn tidy(root: &Path, files: &mut Files) -> anyhow::Result<Vec<String>> {
    let tidied = tidied(files);
    let mut paths = Vec::new();
    for (path, text) in tidied {
        let whole = root.join(&path);
        std::fs::write(&whole, &text).with_context(|| format!("write {}", whole.display()))?;
        files.insert(path.clone(), text);
        paths.push(path);
    }
    Ok(paths)
}

/// The texts whose form is another, with the right one. What cannot be read is told when it is read.
fn tidied(files: &Files) -> Vec<(String, String)> {
    let mut tidied = Vec::new();
    for (path, file) in files.iter().filter(|(path, _)| path.ends_with(".md")) {
        let parts = file.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
        let Some((front, body)) = parts else { continue };
        let Ok(front) = toml::from_str::<Front>(front) else { continue };
        match front.with_body(body) {
            Ok(text) if text != *file => tidied.push((path.clone(), text)),
            _ => {}
        }
    }
    tidied
}
