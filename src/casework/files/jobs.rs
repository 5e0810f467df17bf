//! Pictures are cleaned one at a time, since each may take a quarter of a gigabyte for a moment; files that were
//! cut off and old invitations are forgotten.

use std::time::Duration;

use anyhow::Context;
use chrono::TimeDelta;
use tokio::sync::watch;

use super::cleaning::{self, Cleaned, NotMade};
use super::opening::joined;
use super::{Ends, File, PIECE, Rendition, State, Uploads, piece_at, row_of};
use crate::casework::{sealing, store};
use crate::clock::Clock;
use crate::db::{Db, Tx};
use crate::id;
use crate::vault::{CaseKey, KeyRing};

const EVERY: Duration = Duration::from_secs(20);
/// After so long nobody is still sending.
const CUT_OFF_AFTER: TimeDelta = TimeDelta::hours(1);
/// So often may the cleaning of one picture end with the program.
const MOST_TRIES: i64 = 3;

/// What the rounds need.
#[derive(Clone)]
pub struct Cleaner {
    pub db: Db,
    pub ring: std::sync::Arc<KeyRing>,
    pub clock: Clock,
    pub uploads: Uploads,
}

/// Cleans what came until it is told to stop.
pub async fn run(cleaner: Cleaner, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = cleaner.uploads.came.notified() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
        if let Err(trouble) = round(&cleaner).await {
            tracing::warn!("the round over files: {trouble:#}");
        }
    }
}

/// One round: everything that waits, and what is to be forgotten.
pub async fn round(cleaner: &Cleaner) -> anyhow::Result<()> {
    let Cleaner { db, ring, clock, .. } = cleaner;
    let mut tx = db.read().await?;
    let waiting = store::files_to_clean(&mut tx).await?;
    drop(tx);
    for file in waiting {
        // One file that cannot be cleaned now must not hold up the others.
        if let Err(trouble) = clean(db, ring, &file).await {
            tracing::error!("clean a file: {trouble:#}");
        }
    }
    let now = clock.now();
    let mut tx = db.begin().await?;
    for file_id in store::unfinished_files(&mut tx, now - CUT_OFF_AFTER).await? {
        store::delete_file(&mut tx, file_id).await?;
    }
    store::forget_invitations(&mut tx, now).await?;
    tx.commit().await
}

async fn clean(db: &Db, ring: &KeyRing, file: &File) -> anyhow::Result<()> {
    let mut tx = db.begin().await?;
    let may_try = store::try_to_clean(&mut tx, file.id, MOST_TRIES).await?;
    tx.commit().await?;
    let mut tx = db.read().await?;
    let Some(key) = sealing::key_of(&mut tx, ring, file.case_id).await? else {
        return Ok(());
    };
    let cleaned = match file.format.filter(|_| may_try) {
        None => None,
        Some(format) => {
            let pieces = store::pieces(&mut tx, file.id, Rendition::Original).await?;
            let original = joined(&key, file.id, Rendition::Original, &pieces)?;
            drop(pieces);
            let work = tokio::task::spawn_blocking(move || cleaning::clean(format, &original));
            // A decoder that panics says nothing of the photo: it is tried again, and then kept.
            Some(work.await.context("the decoder of pictures ended")?)
        }
    };
    drop(tx);
    let mut tx = db.begin().await?;
    match cleaned {
        Some(Ok(cleaned)) => keep(&mut tx, &key, file, &cleaned).await?,
        // What is no picture can be shown to nobody. She is told to send another one.
        Some(Err(NotMade::Broken)) => {
            if store::refuse_file(&mut tx, file.id).await? {
                store::delete_pieces(&mut tx, file.id).await?;
            }
        }
        // It may be the only photo of a contract: it stays sealed as it came.
        Some(Err(NotMade::TooLarge)) | None => {
            store::set_file_state(&mut tx, file.id, State::Kept).await?;
        }
    }
    tx.commit().await
}

async fn keep(tx: &mut Tx, key: &CaseKey, file: &File, cleaned: &Cleaned) -> anyhow::Result<()> {
    // Another process was faster, or the case was erased.
    if !store::set_file_state(tx, file.id, State::Cleaned).await? {
        return Ok(());
    }
    for (rendition, bytes) in
        [(Rendition::Clean, &cleaned.clean), (Rendition::Small, &cleaned.small)]
    {
        let mut left = bytes.len().div_ceil(PIECE);
        for (number, piece) in (0..).zip(bytes.chunks(PIECE)) {
            left -= 1;
            let ends = if left == 0 { Ends::Here } else { Ends::Later };
            let row = row_of(file.id, rendition, number, ends);
            let sealed = key.seal(piece_at(&row), piece, &mut id::rng());
            store::insert_piece(tx, (file.id, rendition, number), &sealed).await?;
        }
    }
    Ok(())
}
