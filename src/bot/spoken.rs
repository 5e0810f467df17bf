//! The numbers of the messages that left, noted so that they can be deleted again: of chats that the bot knows.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::sleep;

use super::chat;
use super::store::messages as store;
use crate::app::App;

/// How often what left is noted, and how long after the end what was still under way is waited for.
const EVERY: Duration = Duration::from_secs(1);

/// Notes once a second until it is told to stop, and once more what was under way then.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => {}
            () = sleep(EVERY) => {}
        }
        note(&app).await;
    }
    sleep(EVERY).await;
    note(&app).await;
}

async fn note(app: &App) {
    if let Err(trouble) = keep(app).await {
        tracing::warn!("note the numbers of messages: {trouble:#}");
    }
}

/// Notes what left since. Numbers that cannot be noted are let go: they matter less than memory does.
///
/// # Errors
/// Trouble with the database.
pub async fn keep(app: &App) -> anyhow::Result<()> {
    let Some(telegram) = &app.telegram else { return Ok(()) };
    let spoken = telegram.take_spoken();
    if spoken.is_empty() {
        return Ok(());
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    for message in spoken {
        let said_at = now - message.at.elapsed();
        let hash = chat::hash(&app.ring, message.chat);
        store::note(&mut tx, &hash, message.number.into(), said_at).await?;
    }
    tx.commit().await
}
