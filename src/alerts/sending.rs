//! Sending an alert: by a second person, or alone after ten minutes without an answer.

use uuid::Uuid;

use super::asking::{held, word};
use super::prepared::{self, Ready};
use super::{Alert, Because, By, Counted, Done, Refusal, State, What, note, store};
use crate::bulletins::{Kind, Letters, Typed, urgent};
use crate::db::{Tx, epoch};

/// A second person sends it: it is in force from now on. `seen` is what she read.
///
/// # Errors
/// [`Refusal::NoAlert`], [`Refusal::Elsewhere`], [`Refusal::SamePerson`], [`Refusal::NotPrepared`],
/// [`Refusal::Changed`], [`Refusal::Times`].
pub async fn approve(
    tx: &mut Tx,
    letters: Letters<'_>,
    id: Uuid,
    seen: &str,
    by: By,
) -> anyhow::Result<Result<Alert, Refusal>> {
    let alert = match held(tx, id, State::Asked).await? {
        Ok(alert) => alert,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if !alert.may_be_approved_by(by.staff_id) {
        return Ok(Err(Refusal::SamePerson));
    }
    if let Err(refusal) = send(tx, letters, &alert, seen, by).await? {
        return Ok(Err(refusal));
    }
    note(tx, id, What::Approved, (Some(by.staff_id), ""), by.now).await?;
    Ok(Ok(alert))
}

/// A publisher sends it alone, since nobody answered for ten minutes, and says why it cannot wait.
///
/// # Errors
/// As [`approve`] but for the second person, [`Refusal::TooEarly`] and [`Refusal::NoWord`].
pub async fn send_alone(
    tx: &mut Tx,
    letters: Letters<'_>,
    id: Uuid,
    (seen, because): (&str, &str),
    by: By,
) -> anyhow::Result<Result<Alert, Refusal>> {
    let alert = match held(tx, id, State::Asked).await? {
        Ok(alert) => alert,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if alert.alone_from().is_none_or(|from| by.now < from) {
        return Ok(Err(Refusal::TooEarly));
    }
    let because = match word(because) {
        Ok(because) => because,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Err(refusal) = send(tx, letters, &alert, seen, by).await? {
        return Ok(Err(refusal));
    }
    store::set_alone(tx, id, &because).await?;
    note(tx, id, What::SentAlone, (Some(by.staff_id), &because), by.now).await?;
    Ok(Ok(alert))
}

/// Notes that it was sent to the staff as a drill. Nothing of it is in force.
///
/// # Errors
/// [`Refusal::NoAlert`], [`Refusal::NotPrepared`].
pub async fn drill(
    tx: &mut Tx,
    letters: Letters<'_>,
    id: Uuid,
    by: By,
) -> anyhow::Result<Result<Ready, Refusal>> {
    let Some(alert) = store::lock(tx, id).await? else { return Ok(Err(Refusal::NoAlert)) };
    let Some(ready) = prepared::ready(tx, letters.city, &alert).await? else {
        return Ok(Err(Refusal::NotPrepared));
    };
    note(tx, id, What::Drilled, (Some(by.staff_id), ""), by.now).await?;
    Ok(Ok(ready))
}

async fn send(
    tx: &mut Tx,
    letters: Letters<'_>,
    alert: &Alert,
    seen: &str,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    if alert.slots.until <= by.now {
        return Ok(Err(Refusal::Times));
    }
    let Some(ready) = prepared::ready(tx, letters.city, alert).await? else {
        return Ok(Err(Refusal::NotPrepared));
    };
    // What two people read is what goes out: the first one before she asked, the second one just now.
    if alert.seen.as_deref() != Some(ready.seen.as_str()) || seen != ready.seen {
        return Ok(Err(Refusal::Changed));
    }
    let Some(says) = typed(&ready, letters) else { return Ok(Err(Refusal::NotPrepared)) };
    let replaced = match alert.replaces {
        Some(old) => held(tx, old, State::InForce).await?.ok(),
        None => None,
    };
    let urgent = urgent::Urgent {
        kind: Kind::Alert,
        follows: None,
        replaces: replaced.as_ref().and_then(|old| old.bulletin),
        not_after: alert.slots.until,
        says,
        audience: alert.counted.as_ref().map(Counted::all),
    };
    let sent = urgent::send(tx, letters, &urgent, by.staff_id, by.now).await?;
    let Ok(bulletin) = sent else { return Ok(Err(Refusal::NotPrepared)) };
    store::set_sent(tx, alert.id, bulletin, by).await?;
    if let Some(old) = replaced {
        replace(tx, &old, by).await?;
    }
    epoch::raise(tx).await?;
    Ok(Ok(()))
}

/// The words as a bulletin has them: the summary first, since it says what to do now. `None` without Korean.
pub fn typed(ready: &Ready, letters: Letters<'_>) -> Option<Vec<Typed>> {
    let mut says = Vec::new();
    for (words, made_by) in &ready.says {
        let body = match words.summary.is_empty() {
            true => words.body.clone(),
            false => format!("**{}**\n\n{}", words.summary, words.body),
        };
        match Typed::parse(words.lang, &words.title, &body, *made_by, letters.facts) {
            Ok(typed) => says.push(typed),
            // A fact that is gone makes one language unusable, and must not keep the others from going out.
            Err(refusal) => {
                tracing::error!(lang = %words.lang, "an alert lacks a language: {refusal}")
            }
        }
    }
    let has_korean = says.iter().any(Typed::is_korean);
    has_korean.then_some(says)
}

/// The new one says all that there is to say: whoever got the old one hears nothing of its end.
async fn replace(tx: &mut Tx, old: &Alert, by: By) -> anyhow::Result<()> {
    let ended = Done { by: Some(by.staff_id), at: by.now };
    if let Some(bulletin) = old.bulletin {
        // What has not left of the old one, or failed, is not worth sending any more.
        urgent::cut_short(tx, bulletin, by.staff_id, by.now).await?;
    }
    store::end(tx, old.id, (ended, Because::Replaced)).await?;
    note(tx, old.id, What::Replaced, (ended.by, ""), by.now).await
}
