//! A bulletin on its way, followed until it is through: a bar on a terminal, a line for each change where another
//! program reads it.

use std::io::{IsTerminal, Write};
use std::time::Duration;

use anyhow::{Context, bail};
use tokio::time::Instant;
use uuid::Uuid;

use super::read_only;
use crate::bulletins::{self, State};
use crate::deliveries::State as Delivered;
use crate::deliveries::bulletins::{self as outbox, Progress};

const LOOK_EVERY: Duration = Duration::from_secs(1);
/// The bar, in characters.
const WIDE: u64 = 30;

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Numbers {
    state: State,
    total: u64,
    sent: u64,
    waiting: u64,
    failed: u64,
    unknown: u64,
}

/// Follows a bulletin until nothing of it moves any more.
///
/// # Errors
/// There is no such bulletin, it is a draft, it was stopped, or its time passed.
pub async fn watch(id: Uuid) -> anyhow::Result<()> {
    let (db, _) = read_only().await?;
    let begun = Instant::now();
    let (mut first, mut last) = (None, None);
    loop {
        let mut tx = db.read().await?;
        let Some(bulletin) = bulletins::find(&mut tx, id).await? else {
            bail!("there is no bulletin {id}");
        };
        let parts = outbox::progress(&mut tx, id).await?;
        drop(tx);
        let numbers = Numbers::new(bulletin.state, bulletin.audience, &parts);
        let before = *first.get_or_insert(numbers.sent);
        let seconds = begun.elapsed().as_secs();
        let rate = (seconds > 0).then(|| numbers.sent.saturating_sub(before) * 60 / seconds);
        say(&numbers, rate, last == Some(numbers)).context("say how far it is")?;
        last = Some(numbers);
        if !numbers.state.is_not_over() {
            return end(&numbers);
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

impl Numbers {
    /// Until all of it is in the outbox, as many are expected as were counted.
    fn new(state: State, audience: Option<u64>, parts: &[Progress]) -> Self {
        let of = |states: &[Delivered]| -> u64 {
            parts.iter().filter(|part| states.contains(&part.state)).map(|part| part.count).sum()
        };
        let all: u64 = parts.iter().map(|part| part.count).sum();
        let is_whole = !matches!(state, State::Approved | State::FanningOut | State::Paused);
        Self {
            state,
            total: if is_whole { all } else { all.max(audience.unwrap_or_default()) },
            sent: of(&[Delivered::Sent]),
            waiting: of(&[Delivered::Ready, Delivered::Held, Delivered::Sending]),
            failed: of(&[Delivered::Failed]),
            unknown: of(&[Delivered::Unknown]),
        }
    }

    fn in_words(&self) -> String {
        let Self { total, sent, waiting, failed, unknown, .. } = self;
        let state = self.state.as_str();
        format!(
            "{state}: {sent} of {total} sent, {waiting} waiting, {failed} failed, {unknown} unknown"
        )
    }

    fn bar(&self) -> String {
        let full = (self.sent * WIDE).checked_div(self.total).unwrap_or_default().min(WIDE);
        let full = usize::try_from(full).unwrap_or_default();
        let rest = usize::try_from(WIDE).unwrap_or_default() - full;
        format!("[{}{}]", "#".repeat(full), ".".repeat(rest))
    }
}

/// On one line of a terminal; else a line, unless nothing has changed.
fn say(numbers: &Numbers, rate: Option<u64>, is_known: bool) -> std::io::Result<()> {
    let mut out = std::io::stdout();
    if !out.is_terminal() {
        if is_known {
            return Ok(());
        }
        return writeln!(out, "{}", numbers.in_words());
    }
    let rate = rate.map(|rate| format!(", {rate} a minute")).unwrap_or_default();
    // The rest of the line before is wiped.
    write!(out, "\r{} {}{rate}\x1b[K", numbers.bar(), numbers.in_words())?;
    if !numbers.state.is_not_over() {
        writeln!(out)?;
    }
    out.flush()
}

fn end(numbers: &Numbers) -> anyhow::Result<()> {
    match numbers.state {
        State::Draft => bail!("it is a draft: nobody has approved it"),
        State::Stopped => bail!("it was stopped"),
        State::Expired => bail!("its time passed before all of it had left"),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_fills_as_it_leaves() {
        let check = |sent, total, expected: usize| {
            let state = State::Sending;
            let numbers = Numbers { state, total, sent, waiting: 0, failed: 0, unknown: 0 };
            assert_eq!(numbers.bar().matches('#').count(), expected, "{sent} of {total}");
            assert_eq!(numbers.bar().chars().count(), 32);
        };
        check(0, 0, 0);
        check(0, 40_000, 0);
        check(20_000, 40_000, 15);
        check(40_000, 40_000, 30);
    }
}
