//! The end of an alert: somebody says that it is over or was a mistake, or its time comes; and prolonging it.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::asking::held;
use super::prepared::{self, MISTAKE, OVER, Ready};
use super::sending::typed;
use super::{Alert, Because, By, Done, Refusal, Slots, State, What, note, store};
use crate::bulletins::{self, Kind, Letters, urgent};
use crate::db::{Tx, epoch};

/// For how long it is worth saying that an alert is over.
const WORTH_SAYING: TimeDelta = TimeDelta::hours(24);

/// How somebody ends an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Over,
    Mistake,
}

impl Ending {
    fn slug(self) -> &'static str {
        match self {
            Self::Over => OVER,
            Self::Mistake => MISTAKE,
        }
    }

    fn because(self) -> Because {
        match self {
            Self::Over => Because::Over,
            Self::Mistake => Because::Mistake,
        }
    }
}

/// Ends an alert at once, and tells whoever got it. The words were prepared: nobody needs to be asked.
///
/// # Errors
/// [`Refusal::NoAlert`], [`Refusal::Elsewhere`], [`Refusal::NotPrepared`].
pub async fn end(
    tx: &mut Tx,
    letters: Letters<'_>,
    id: Uuid,
    ending: Ending,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let alert = match held(tx, id, State::InForce).await? {
        Ok(alert) => alert,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Some(bulletin) = alert.bulletin {
        let Some(says) = says(tx, letters, &alert, ending, by).await? else {
            return Ok(Err(Refusal::NotPrepared));
        };
        // What has not left yet, or failed, must not come after its end.
        urgent::cut_short(tx, bulletin, by.staff_id, by.now).await?;
        // A mistake is set right as fast as it was made, and so is no correction that waits for the morning.
        let (kind, follows) = (Kind::Over, Some(bulletin));
        let audience = bulletins::find(tx, bulletin).await?.and_then(|alert| alert.audience);
        let not_after = by.now + WORTH_SAYING;
        let replaces = None;
        let urgent = urgent::Urgent { kind, follows, replaces, not_after, says, audience };
        if urgent::send(tx, letters, &urgent, by.staff_id, by.now).await?.is_err() {
            return Ok(Err(Refusal::NotPrepared));
        }
    }
    close(tx, id, Done { by: Some(by.staff_id), at: by.now }, ending.because()).await?;
    Ok(Ok(()))
}

/// Lets an alert hold longer, or less long. Nobody hears of it: they read it on the site.
///
/// # Errors
/// [`Refusal::NoAlert`], [`Refusal::Elsewhere`], [`Refusal::Times`].
pub async fn prolong(
    tx: &mut Tx,
    id: Uuid,
    until: DateTime<Utc>,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let alert = match held(tx, id, State::InForce).await? {
        Ok(alert) => alert,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let slots = match (Slots { until, ..alert.slots }).checked(by.now) {
        Ok(slots) => slots,
        Err(refusal) => return Ok(Err(refusal)),
    };
    store::set_until(tx, id, slots.until).await?;
    // Whoever has not been reached yet is told as long as it holds, and no longer.
    if let Some(bulletin) = alert.bulletin {
        urgent::prolong(tx, bulletin, slots.until).await?;
    }
    let until = slots.until.to_rfc3339();
    note(tx, id, What::Prolonged, (Some(by.staff_id), &until), by.now).await?;
    epoch::raise(tx).await?;
    Ok(Ok(()))
}

/// Ends what has come to its time, and gives how many that were. Its readers were told until when it holds.
pub async fn end_what_is_over(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let mut ended = 0;
    for id in store::over(tx, now).await? {
        // Another machine may have been faster, or somebody prolonged it.
        let Ok(alert) = held(tx, id, State::InForce).await? else { continue };
        if alert.slots.until > now {
            continue;
        }
        if let Some(bulletin) = alert.bulletin {
            bulletins::run_out(tx, bulletin, now).await?;
        }
        close(tx, id, Done { by: None, at: alert.slots.until }, Because::Time).await?;
        ended += 1;
    }
    Ok(ended)
}

async fn close(tx: &mut Tx, id: Uuid, done: Done, because: Because) -> anyhow::Result<()> {
    store::end(tx, id, (done, because)).await?;
    note(tx, id, because.into(), (done.by, ""), done.at).await?;
    epoch::raise(tx).await
}

/// The words of the end, with the title that the alert had in each language.
async fn says(
    tx: &mut Tx,
    letters: Letters<'_>,
    alert: &Alert,
    ending: Ending,
    by: By,
) -> anyhow::Result<Option<Vec<bulletins::Typed>>> {
    let city = letters.city;
    let Some(words) = prepared::prepared(tx, city, ending.slug()).await? else { return Ok(None) };
    // The prepared text may be gone by now: then its words are those that were sent.
    let Some(alerted) = titles(tx, letters, alert).await? else { return Ok(None) };
    let slots = Slots { until: by.now, ..alert.slots.clone() };
    Ok(typed(&words.filled(&slots, Some(&alerted), city), letters))
}

/// The titles under which it was sent.
async fn titles(tx: &mut Tx, letters: Letters<'_>, alert: &Alert) -> anyhow::Result<Option<Ready>> {
    let Some(bulletin) = alert.bulletin else { return Ok(None) };
    let said = urgent::titles(tx, bulletin).await?;
    let says = said.into_iter().map(|(lang, title, made_by)| {
        let (summary, body) = (String::new(), String::new());
        (super::Wording { lang, title, summary, body }, made_by)
    });
    let says: Vec<_> = says.collect();
    let missing = letters.city.tags().filter(|lang| !says.iter().any(|(one, _)| one.lang == *lang));
    Ok(Some(Ready { missing: missing.collect(), says, seen: String::new() }))
}
