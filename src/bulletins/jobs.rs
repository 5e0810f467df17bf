//! Takes approved bulletins into the outbox, and notes when one is through.

use std::collections::HashSet;
use std::time::Duration;

use anyhow::Context;
use tokio::sync::watch;
use tokio::time::sleep;
use uuid::Uuid;

use super::{Fanned, Letters, Poster};
use crate::app::App;
use crate::deliveries::bulletins as outbox;
use crate::facts;
use crate::language::Lang;
use crate::texts;

const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long it rests after the database could not be reached.
const REST: Duration = Duration::from_secs(5);

/// People taken into the outbox in one transaction: it holds SQLite's writer for some hundredths of a
/// second.
const PAGE: usize = 2_000;

/// Works until it is told to stop. On several machines, each page is taken by one of them.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let rest = match round(&app, &stop).await {
            Ok(()) => LOOK_EVERY,
            Err(trouble) => {
                tracing::warn!("the round of bulletins: {trouble:#}");
                REST
            }
        };
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = sleep(rest) => {}
        }
    }
}

/// One round: takes all that is approved into the outbox.
pub async fn round(app: &App, stop: &watch::Receiver<bool>) -> anyhow::Result<()> {
    let mut tx = app.db.read().await?;
    let overdue = super::overdue(&mut tx, app.clock.now()).await?;
    let waiting = super::waiting(&mut tx, app.clock.now()).await?;
    let under_way = super::under_way(&mut tx).await?;
    drop(tx);
    for id in overdue {
        let mut tx = app.db.begin().await?;
        super::expire(&mut tx, id, app.clock.now()).await?;
        tx.commit().await?;
    }
    let mut over = HashSet::new();
    let mut next = waiting.first().copied();
    // A page at a time, and then the first again: what warns of a danger does not stand behind a long one.
    while let Some(id) = next.filter(|_| !*stop.borrow()) {
        let more = go_on(app, id).await.unwrap_or_else(|trouble| {
            tracing::warn!(bulletin = %id, "take a bulletin into the outbox: {trouble:#}");
            false
        });
        if !more {
            over.insert(id);
        }
        let mut tx = app.db.read().await?;
        let waiting = super::waiting(&mut tx, app.clock.now()).await?;
        next = waiting.into_iter().find(|id| !over.contains(id));
    }
    for id in under_way {
        let mut tx = app.db.begin().await?;
        super::settle(&mut tx, id, app.clock.now()).await?;
        super::tally(&mut tx, id).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Lets a bulletin leave, and takes the next of its pages. `false`: there is none.
async fn go_on(app: &App, id: Uuid) -> anyhow::Result<bool> {
    let mut tx = app.db.begin().await?;
    let leaves = super::leave(&mut tx, id, app.clock.now()).await?;
    tx.commit().await?;
    Ok(leaves && page(app, id).await? == Fanned::More)
}

/// Takes one page. Where words are wanted in a frame that nobody asked for before, they are rendered outside of the
/// transaction, and it begins anew.
async fn page(app: &App, id: Uuid) -> anyhow::Result<Fanned> {
    let bot = app.telegram.as_ref().and_then(|telegram| telegram.link());
    let mut tx = app.db.begin().await?;
    if app.telegram.is_some() {
        let poster = Poster { city: &app.city, ring: &app.ring, bot: bot.as_deref() };
        super::post(&mut tx, poster, id, app.clock.now()).await?;
    }
    match super::fan_out(&mut tx, &app.city, id, PAGE, app.clock.now()).await? {
        Fanned::Wants(pairs) => {
            drop(tx);
            frame(app, id, &pairs).await?;
            Ok(Fanned::More)
        }
        fanned => {
            tx.commit().await?;
            Ok(fanned)
        }
    }
}

/// Renders the words of a bulletin in these frames, as of the day on which it leaves, and keeps them.
async fn frame(app: &App, id: Uuid, pairs: &[(Lang, Lang)]) -> anyhow::Result<()> {
    let mut tx = app.db.read().await?;
    let bulletin = super::find(&mut tx, id).await?.context("find the bulletin to be framed")?;
    let drafts = texts::drafts(&mut tx, bulletin.text_id).await?;
    let facts = facts::all(&mut tx).await?;
    drop(tx);
    let day = super::day_of(&app.city, &bulletin, app.clock.now());
    let paths = app.paths();
    let letters =
        Letters { city: &app.city, facts: &facts, day, paths: &paths, site: paths.site() };
    let mut bodies = Vec::new();
    for (lang, frame) in pairs {
        let draft = drafts.iter().find(|draft| draft.lang == *lang);
        let draft = draft.with_context(|| format!("there are no words in {lang}"))?;
        bodies.push(letters.framed(&bulletin, draft, *frame)?);
    }
    let mut tx = app.db.begin().await?;
    for body in &bodies {
        outbox::freeze(&mut tx, id, body).await?;
    }
    tx.commit().await
}
