//! Gathers digests in the background and takes them into the outbox, one machine at a time: two that looked at one
//! person at once, for a day and for a week, would tell her the same twice.

use std::time::Duration;

use chrono::TimeDelta;
use tokio::sync::watch;
use tokio::time::sleep;
use uuid::Uuid;

use super::{Candidate, Page, Ready, Run, Writer};
use crate::app::App;
use crate::bulletins::Letters;
use crate::db::leases;
use crate::deliveries::digests as outbox;
use crate::{facts, id};

const LOOK_EVERY: Duration = Duration::from_secs(60);
const LEASE: &str = "digests";
/// Longer than a page takes; whoever holds it renews it with each.
const LEASED_FOR: TimeDelta = TimeDelta::minutes(5);
/// Subscriptions that are looked at for one page.
const PAGE: usize = 2_000;

/// Works until it is told to stop.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let holder = id::new(app.clock.now());
    loop {
        if let Err(trouble) = round(&app, holder, &stop).await {
            tracing::warn!("the round of digests: {trouble:#}");
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = sleep(LOOK_EVERY) => {}
        }
    }
}

/// One round: begins what is due, and takes all that is begun into the outbox.
pub async fn round(app: &App, holder: Uuid, stop: &watch::Receiver<bool>) -> anyhow::Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    if !leases::take(&mut tx, LEASE, holder, now + LEASED_FOR, now).await? {
        return Ok(());
    }
    super::begin(&mut tx, &app.city, now).await?;
    let open = super::open(&mut tx).await?;
    tx.commit().await?;
    for run in open {
        let candidates = super::gathered(&mut app.db.read().await?, &run).await?;
        let mut run = Some(run);
        while let Some(at) = run.filter(|_| !*stop.borrow()) {
            run = page(app, holder, &at, &candidates).await?;
        }
    }
    let mut tx = app.db.begin().await?;
    leases::give_back(&mut tx, LEASE, holder).await?;
    tx.commit().await
}

/// Takes a page of a run into the outbox, and gives where it goes on. `None` at its end, or if another machine has
/// it.
async fn page(
    app: &App,
    holder: Uuid,
    run: &Run,
    candidates: &[Candidate],
) -> anyhow::Result<Option<Run>> {
    let (page, ready) = plan(app, run, candidates, PAGE).await?;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let is_ours = leases::take(&mut tx, LEASE, holder, now + LEASED_FOR, now).await?;
    if !is_ours || !super::write(&mut tx, run, &page, &ready, now).await? {
        return Ok(None);
    }
    tx.commit().await?;
    Ok(page.last.map(|last| Run { cursor: Some(last), ..*run }))
}

/// Finds out who of about so many is told what, and renders what is not kept yet. Nothing is written by it.
pub async fn plan(
    app: &App,
    run: &Run,
    candidates: &[Candidate],
    most: usize,
) -> anyhow::Result<(Page, Vec<Ready>)> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let page = super::gather(&mut tx, &app.city, run, candidates, most, now).await?;
    let facts = facts::all(&mut tx).await?;
    let mut kept = Vec::new();
    for group in &page.groups {
        kept.push(outbox::kept(&mut tx, run.id, group.frame, &group.items).await?);
    }
    drop(tx);
    let paths = app.paths();
    let day = app.city.today(now);
    let letters =
        Letters { city: &app.city, facts: &facts, day, paths: &paths, site: paths.site() };
    let mut writer = Writer::new(letters, *run, candidates);
    let mut ready = Vec::new();
    for (group, kept) in page.groups.iter().zip(kept) {
        ready.push(match kept {
            Some(id) => Ready::Kept(id),
            None => Ready::New(Box::new(writer.write(id::new(now), group)?)),
        });
    }
    Ok((page, ready))
}
