//! Writes each minute what was searched for in vain, and forgets it when it is old.

use std::time::Duration;

use tokio::sync::watch;

use super::Batch;
use crate::app::App;

const EVERY: Duration = Duration::from_secs(60);

/// Writes until it is told to stop, and then a last time.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    loop {
        let stopped = tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => true,
            () = tokio::time::sleep(EVERY) => false,
        };
        if let Err(trouble) = round(&app).await {
            tracing::warn!("write down searches in vain: {trouble:#}");
        }
        if stopped {
            return;
        }
    }
}

/// Writes what was gathered. What cannot be written is gathered again.
pub async fn round(app: &App) -> anyhow::Result<()> {
    let batch = app.unfound.take();
    let written = write(app, &batch).await;
    if written.is_err() {
        app.unfound.put_back(batch);
    }
    written
}

async fn write(app: &App, batch: &Batch) -> anyhow::Result<()> {
    let now = app.clock.now();
    let today = app.city.today(now);
    let mut tx = app.db.begin().await?;
    if !batch.is_empty() {
        super::write(&mut tx, &app.ring, batch, (today, now)).await?;
    }
    super::forget(&mut tx, today).await?;
    tx.commit().await
}
