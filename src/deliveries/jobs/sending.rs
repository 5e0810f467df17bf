//! Sending what was leased: so many at once as the way takes, on all of tokio's threads.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, sleep_until};

use super::claiming::{Batch, Round};
use super::lines::{Lines, Place};
use super::noting::Done;
use super::way::Way;
use crate::deliveries::letter::Unsent;
use crate::deliveries::outcome::{self, Outcome, Signal, Trouble};
use crate::deliveries::store::Claimed;
use crate::deliveries::{self as outbox, Channel, Content, Unreadable};

/// For how long what is under way may still be finished once the worker was told to stop. After that its rows
/// stay leased, and nobody knows what became of them.
const FINISH_WITHIN: Duration = Duration::from_secs(15);

/// A row on its way, with what it says.
struct Errand {
    round: Arc<Round>,
    row: Claimed,
    letter: Result<(String, Content), Unreadable>,
    /// It does not leave before.
    at: Instant,
    place: Option<Place>,
}

/// Sends batches as they come, until there are no more. Whoever drops it drops what is under way.
pub(super) async fn send_all(
    way: &Way,
    mut batches: mpsc::Receiver<Batch>,
    done: mpsc::Sender<Done>,
) {
    let mut under_way = JoinSet::new();
    let mut lines = Lines::default();
    while let Some(Batch { round, rows, at_once }) = batches.recv().await {
        for (row, at) in rows {
            make_room(way, &mut under_way, at_once).await;
            send_one(&mut under_way, &mut lines, (&round, row, at), done.clone());
        }
    }
    // What is noted then is what is finished: whoever notes waits for the last of these.
    drop(done);
    let finished = async {
        while let Some(ended) = under_way.join_next().await {
            say_if_broken(ended);
        }
    };
    let is_late = tokio::select! {
        () = finished => false,
        () = way.stopped_for(FINISH_WITHIN) => true,
    };
    if is_late {
        tracing::warn!("{} ended with messages under way", way.channel.as_str());
    }
    under_way.abort_all();
}

/// Waits until fewer are under way. Whoever was told to stop does not wait: nothing more is begun then.
async fn make_room(way: &Way, under_way: &mut JoinSet<()>, at_once: usize) {
    while under_way.len() >= at_once && !way.is_stopping() {
        tokio::select! {
            ended = under_way.join_next() => ended.into_iter().for_each(say_if_broken),
            () = way.stopped() => {}
        }
    }
}

fn say_if_broken(ended: Result<(), JoinError>) {
    if let Err(trouble) = ended {
        tracing::error!("a message broke off, and its row is unknown soon: {trouble}");
    }
}

fn send_one(
    under_way: &mut JoinSet<()>,
    lines: &mut Lines,
    (round, row, at): (&Arc<Round>, Claimed, Instant),
    done: mpsc::Sender<Done>,
) {
    let round = round.clone();
    match round.channel {
        // Opening it, and writing the mail, is most of the work of this machine: on any thread.
        Channel::Email => under_way.spawn(async move {
            finish(Errand::new(round, row, at), done).await;
        }),
        // Few, and they stand in line in their order.
        Channel::Telegram => {
            let mut errand = Errand::new(round, row, at);
            errand.place = errand.letter.as_ref().ok().map(|(chat, _)| lines.stand(chat));
            under_way.spawn(finish(errand, done))
        }
    };
}

async fn finish(mut errand: Errand, done: mpsc::Sender<Done>) {
    let (outcome, signal) = errand.run().await;
    let Errand { round, row, letter, place, .. } = errand;
    // Whoever is next in line goes now, and not when this is noted.
    drop((letter, place));
    if signal.is_no_more() {
        round.way.say();
    }
    // Nobody notes any more where the worker has ended.
    let _noted = done.send(Done { round, row, outcome, signal }).await;
}

impl Errand {
    fn new(round: Arc<Round>, row: Claimed, at: Instant) -> Self {
        let letter = round.letter(&row);
        Self { round, row, letter, at, place: None }
    }

    async fn run(&mut self) -> (Outcome, Signal) {
        if let Some(outcome) = self.wait_for_turn().await {
            return (outcome, Signal::Clear);
        }
        let letter = std::mem::replace(&mut self.letter, Err(Unreadable::Nothing));
        let (address, content) = match letter {
            Ok(letter) => letter,
            Err(unreadable) => return (self.unsendable(&unreadable), Signal::Clear),
        };
        let round = &self.round;
        let to = address.clone();
        let sent = match round.channel {
            Channel::Email => round.post.send_mail(&self.row, (address, content)).await,
            Channel::Telegram => round.post.send_telegram((address, content)).await,
        };
        let now = round.post.clock.now();
        let (outcome, signal) = match sent {
            Ok(code) => (Outcome::Sent { code }, Signal::Clear),
            Err(Unsent::Unwritable(reason)) => {
                let trouble = Trouble::own("unwritable", &reason);
                return (Outcome::Failed { trouble }, Signal::Clear);
            }
            Err(Unsent::Refused(refused)) => outcome::judge(&self.row, round.channel, refused, now),
        };
        match self.weigh(&to, &outcome, &signal) {
            Some(stop) => (Outcome::PutBack { at: now, trouble: outcome.into_trouble() }, stop),
            None => (outcome, signal),
        }
    }

    /// Waits for its instant and for those before it. Some outcome: it is not sent at all.
    async fn wait_for_turn(&mut self) -> Option<Outcome> {
        tokio::select! {
            () = sleep_until(self.at) => {}
            () = self.round.way.stopped() => {}
        }
        if let Some(place) = &mut self.place {
            tokio::select! {
                () = place.turn() => {}
                () = self.round.way.stopped() => {}
            }
        }
        if outcome::limit(&self.row) <= self.round.post.clock.now() {
            let trouble = Trouble::own("late", "it came too late to be sent");
            return Some(Outcome::Failed { trouble });
        }
        let (round, row) = (&self.round, &self.row);
        let is_held = row.held_with().is_some_and(|id| round.way.is_held(id));
        // She may have stopped since it was leased: leased anew, it is held against what she wants now.
        let has_changed =
            row.subscriber_id.is_some_and(|id| round.way.has_changed(id, round.claimed_at));
        (is_held || has_changed || round.is_over()).then_some(Outcome::NotBegun)
    }

    fn unsendable(&self, unreadable: &Unreadable) -> Outcome {
        if matches!(unreadable, Unreadable::Ended) {
            let trouble = Trouble::own("ended", "the subscriber has stopped");
            return Outcome::Suppressed { trouble };
        }
        if let Unreadable::Quiet { until } = unreadable {
            return Outcome::PutBack { at: *until, trouble: None };
        }
        tracing::error!(delivery = %self.row.id, "a letter cannot be read: {unreadable}");
        Outcome::Failed { trouble: Trouble::own("unreadable", &unreadable.to_string()) }
    }

    /// Where one after another is refused in the name of a policy, it is the house that is meant, and the
    /// route stops.
    fn weigh(&self, to: &str, outcome: &Outcome, signal: &Signal) -> Option<Signal> {
        match (outcome, signal) {
            (_, Signal::Spurned { reason }) => {
                let reason = reason.clone();
                self.round.way.counts(to, true).then_some(Signal::Stop { reason })
            }
            (Outcome::Sent { .. } | Outcome::Failed { .. } | Outcome::Again { .. }, _) => {
                self.round.way.counts(to, false);
                None
            }
            _ => None,
        }
    }
}

impl Round {
    fn letter(&self, row: &Claimed) -> Result<(String, Content), Unreadable> {
        match row.subscriber_id {
            Some(subscriber) => self.bulletins.letter(self, row, subscriber),
            None => outbox::open(&self.key, row),
        }
    }
}
