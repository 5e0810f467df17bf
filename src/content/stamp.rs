//! Writes into a translation's front matter which source segments it was made from.

use std::path::Path;

use anyhow::Context;

use super::forms::{Stock, TextFile};
use crate::language::Lang;
use crate::texts::segments;

/// Stamps every translation below `root` that has no stamp yet with the source as it is now, and gives
/// the paths. A stamp that is there says from which source the translation was made, and stays, unless
/// its path begins with `renew`: somebody read the translation beside the Korean and says that it is right.
pub fn stamp(root: &Path, stock: &Stock, renew: Option<&str>) -> anyhow::Result<Vec<String>> {
    let guides = stock.guides.iter().map(|guide| &guide.files);
    let issues = stock.publications.iter().flat_map(|publication| &publication.issues);
    let articles = issues.flat_map(|issue| &issue.articles).map(|article| &article.files);
    let mut stamped = Vec::new();
    for files in guides.chain(articles) {
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
    let identities: Vec<String> =
        segments.iter().map(|segment| format!("\"{}\"", segment.identity)).collect();
    let path = root.join(&file.path);
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))?;
    let (front, body) = text
        .strip_prefix("+++\n")
        .and_then(|rest| rest.split_once("\n+++\n"))
        .with_context(|| format!("{} has no front matter", file.path))?;
    let kept: Vec<&str> = front.lines().filter(|line| !line.starts_with("made_from")).collect();
    let stamped =
        format!("+++\n{}\nmade_from = [{}]\n+++\n{body}", kept.join("\n"), identities.join(", "));
    std::fs::write(&path, stamped).with_context(|| format!("write {}", path.display()))
}
