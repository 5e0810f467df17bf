//! The commands of the key ring, and what the start says of it.

use std::path::Path;

use anyhow::Context;

use super::{print, say_trouble};
use crate::app::App;
use crate::casework;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::{Db, Tx};
use crate::id;
use crate::vault::copies::{self, Standing};
use crate::vault::{self, KeyRing};

/// The ring that belongs to a database; none is made.
pub(super) async fn open(settings: &Settings) -> anyhow::Result<(Db, KeyRing)> {
    let db = Db::connect(&settings.database_url).await?;
    db.migrate().await?;
    anyhow::ensure!(
        settings.keys.exists(),
        "there is no key ring at {}; maru serve makes one at its first start",
        settings.keys.display()
    );
    let now = Clock::System.now();
    let mut tx = db.begin().await?;
    let today = now.date_naive();
    let ring = vault::open_ring(&mut tx, &settings.keys, today, now).await?;
    tx.commit().await?;
    Ok((db, ring))
}

/// Writes a copy of the ring and notes it.
pub async fn copy(to: &Path) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let (db, ring) = open(&settings).await?;
    let months = copies::write(&ring, to)?;
    let mut tx = db.begin().await?;
    copies::note(&mut tx, &months, Clock::System.now()).await?;
    tx.commit().await?;
    print(&format!("The key ring is copied to {}: {}.", to.display(), months.join(", ")));
    print("Keep it apart from the database and its backups, and destroy the copies before it.");
    let folder = |path: &Path| path.parent().and_then(|folder| folder.canonicalize().ok());
    if folder(to) == folder(ring.path()) {
        say_trouble(&anyhow::anyhow!(
            "the copy lies in the same folder as the ring; if the disk breaks, both are lost"
        ));
    }
    Ok(())
}

/// Prints which months there are, what they wrap, and how the last copy stands.
pub async fn status() -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let (db, ring) = open(&settings).await?;
    let mut tx = db.read().await?;
    let wraps = casework::wraps(&mut tx).await?;
    print(&format!("The key ring {}", ring.path().display()));
    for (month, made_on) in ring.months() {
        let cases = wraps.iter().find(|wraps| wraps.month == month).map_or(0, |wraps| wraps.cases);
        print(&format!("  {month}  made on {made_on}, wraps the keys of {cases} cases"));
    }
    for wraps in &wraps {
        if ring.months().iter().all(|(month, _)| *month != wraps.month) {
            let (month, cases) = (&wraps.month, wraps.cases);
            print(&format!("  {month}  is missing, and {cases} cases cannot be read without it"));
        }
    }
    for (month, at) in vault::destroyed(&mut tx).await? {
        print(&format!("  {month}  destroyed on {}", at.date_naive()));
    }
    if let Some(copy) = copies::last(&mut tx).await? {
        print(&format!("  copied on {}: {}", copy.copied_at.date_naive(), copy.months.join(", ")));
    }
    if let Some(warning) = warning(&mut tx, &ring).await? {
        print(&format!("  {warning}"));
    }
    print(&format!(
        "A month's key that wraps nothing is destroyed {} days later (MARU_BACKUP_DAYS).",
        settings.backup_days
    ));
    Ok(())
}

/// What the start says of the ring: nothing while a copy holds all of it.
pub async fn say(app: &App) -> anyhow::Result<()> {
    if app.is_demo {
        return Ok(());
    }
    // The month's key is made before it is looked at, not by the first case of the month.
    app.ring.current(app.city.today(app.clock.now()), &mut id::rng()).context("open the ring")?;
    let mut tx = app.db.read().await?;
    if let Some(warning) = warning(&mut tx, &app.ring).await? {
        say_trouble(&anyhow::anyhow!("warning: {warning}"));
    }
    Ok(())
}

async fn warning(tx: &mut Tx, ring: &KeyRing) -> anyhow::Result<Option<String>> {
    Ok(match copies::standing(tx, ring).await? {
        Standing::Whole => None,
        Standing::None => Some(
            "the key ring has no copy. If it is lost, no case can be read, by anyone, ever: maru keys copy FILE"
                .to_owned(),
        ),
        Standing::Lacks(months) => Some(format!(
            "the copy of the key ring lacks {}: maru keys copy FILE",
            months.join(", ")
        )),
        Standing::HoldsDestroyed(months) => Some(format!(
            "the copy of the key ring still holds {}, which were destroyed: maru keys copy FILE, and destroy the older copies",
            months.join(", ")
        )),
    })
}
