//! The commands about content files: check, import, export, stamp.

use std::io::IsTerminal;
use std::path::Path;

use anyhow::{Context, bail};

use super::print;
use crate::clock::Clock;
use crate::config::Settings;
use crate::content::{self, Fault, Files, Stock};
use crate::db::Db;

/// Checks the content files.
pub fn check() -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let files = read_files(&settings)?;
    let stock = content::read(&files).map_err(|faults| refused(&faults))?;
    for warning in content::warnings(&stock) {
        print(&format!("warning: {warning}"));
    }
    let untidy = content::untidy(&files);
    if !untidy.is_empty() {
        return Err(refused(&untidy));
    }
    let articles: usize =
        stock.publications.iter().flat_map(|p| &p.issues).map(|issue| issue.articles.len()).sum();
    print(&format!(
        "Content is whole: {} guides, {articles} articles, {} other texts, {} facts, {} terms, {} \
         contacts.",
        stock.guides.len(),
        stock.others.len(),
        stock.facts.len(),
        stock.terms.len(),
        stock.contacts.len()
    ));
    Ok(())
}

/// What an import does after it has shown its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// Ask, and import if the answer is yes.
    Ask,
    /// Import at once.
    Given,
    /// Show the plan alone.
    Withheld,
}

/// Shows what an import of the content files would do, and does it if that is agreed to.
pub async fn import(consent: Consent) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let stock = read_content(&settings)?;
    let db = Db::connect(&settings.database_url).await?;
    db.migrate().await?;
    // The plan is an import that is not committed; the writer is not held while somebody thinks about it.
    let mut tx = db.begin().await?;
    let plan = content::import(&mut tx, &stock, Clock::System.now()).await?;
    drop(tx);
    let changes = say_plan(&plan);
    if changes == 0 || !agreed(consent)? {
        print("Nothing was changed.");
        return Ok(());
    }
    let mut tx = db.begin().await?;
    let done = content::import(&mut tx, &stock, Clock::System.now()).await?;
    if done != plan {
        bail!(
            "somebody changed the content meanwhile, so nothing was imported; look at the plan again"
        );
    }
    tx.commit().await?;
    print("Imported.");
    Ok(())
}

/// Prints what an import would do, and gives how many files it would change.
fn say_plan(plan: &content::Report) -> usize {
    for (what, paths) in [
        ("added", &plan.added),
        ("updated", &plan.updated),
        ("withdrawn", &plan.withdrawn),
        ("kept as edited", &plan.kept),
    ] {
        for path in paths {
            print(&format!("{what:>15}  {path}"));
        }
    }
    print(&format!("{:>15}  {} files", "unchanged", plan.unchanged));
    plan.added.len() + plan.updated.len() + plan.withdrawn.len()
}

fn agreed(consent: Consent) -> anyhow::Result<bool> {
    match consent {
        Consent::Given => return Ok(true),
        Consent::Withheld => return Ok(false),
        Consent::Ask if !std::io::stdin().is_terminal() => {
            bail!("nobody is there to ask; add --yes to import, or --plan to look only");
        }
        Consent::Ask => {}
    }
    print("Import this? [y/N]");
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).context("read the answer")?;
    Ok(["y", "yes"].contains(&answer.trim().to_lowercase().as_str()))
}

/// Writes what is public into a folder: into the files that stand there, or into those that were compiled in.
pub async fn export(folder: &Path) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let there = match folder.join("city.toml").exists() {
        true => content::folder(folder)?.map_err(|faults| refused(&faults))?,
        false => Files::new(),
    };
    let before = if there.is_empty() { read_files(&settings)? } else { there.clone() };
    let stock = content::read(&before).map_err(|faults| refused(&faults))?;
    let db = Db::connect(&settings.database_url).await?;
    db.migrate().await?;
    let mut tx = db.read().await?;
    let exported = content::export(&mut tx, &before, &stock.city).await?;
    for (path, file) in exported.files.iter().filter(|(path, file)| there.get(*path) != Some(file))
    {
        let whole = folder.join(path);
        let above = whole.parent().context("a file has a folder")?;
        std::fs::create_dir_all(above).with_context(|| format!("make {}", above.display()))?;
        std::fs::write(&whole, file).with_context(|| format!("write {}", whole.display()))?;
    }
    for path in exported.gone.iter().filter(|path| there.contains_key(*path)) {
        let whole = folder.join(path);
        std::fs::remove_file(&whole).with_context(|| format!("remove {}", whole.display()))?;
    }
    for (what, paths) in [
        ("changed", &exported.changed),
        ("gone", &exported.gone),
        ("not public", &exported.unpublished),
    ] {
        for path in paths {
            print(&format!("{what:>15}  {path}"));
        }
    }
    print(&format!("{} files in {}", exported.files.len(), folder.display()));
    Ok(())
}

/// Writes the content files in the form in which they are exported, and stamps translations with the Korean
/// segments that they were made from.
pub fn stamp(folder: &Path, renew: Option<&str>) -> anyhow::Result<()> {
    let mut files = content::folder(folder)?.map_err(|faults| refused(&faults))?;
    for path in content::tidy(folder, &mut files)? {
        print(&format!("tidied   {path}"));
    }
    let stock = content::read(&files).map_err(|faults| refused(&faults))?;
    let stamped = content::stamp(folder, &stock, renew)?;
    for path in &stamped {
        print(&format!("stamped  {path}"));
    }
    print(&format!("{} files stamped", stamped.len()));
    Ok(())
}

/// The content as it is needed at a start, where its words are compared only if they are new.
pub(super) fn read_again(settings: &Settings) -> anyhow::Result<Stock> {
    content::read_again(&read_files(settings)?).map_err(|faults| refused(&faults))
}

fn read_content(settings: &Settings) -> anyhow::Result<Stock> {
    content::read(&read_files(settings)?).map_err(|faults| refused(&faults))
}

pub(super) fn read_files(settings: &Settings) -> anyhow::Result<Files> {
    let files = match &settings.content {
        Some(folder) => content::folder(folder)?,
        None => content::embedded(),
    };
    files.map_err(|faults| refused(&faults))
}

pub(super) fn refused(faults: &[Fault]) -> anyhow::Error {
    let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
    anyhow::anyhow!("the content is refused, nothing was changed:\n{}", list.join("\n"))
}
