//! Ending in time: whoever starts and stops programs kills one that takes longer.

use std::time::Duration;

use tokio::sync::watch;

/// How long an end may take.
const WITHIN: Duration = Duration::from_secs(19);

/// Does something to its end, or until a while after the program was told to stop: whoever reads an answer slowly,
/// or a server that never answers, does not keep it. None: it was not finished.
pub(super) async fn in_time<T>(
    mut stop: watch::Receiver<bool>,
    doing: impl Future<Output = T>,
) -> Option<T> {
    let late = async {
        drop(stop.wait_for(|stop| *stop).await);
        tokio::time::sleep(WITHIN).await;
    };
    tokio::select! {
        done = doing => Some(done),
        () = late => {
            tracing::warn!("ended with something unfinished");
            None
        }
    }
}
