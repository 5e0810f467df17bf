//! Filling an alert in, asking a second person, and taking it back to the first.

use uuid::Uuid;

use super::sending::typed;
use super::{
    Alert, Because, By, Done, LONGEST_WORD, Refusal, Slots, State, What, is_an_end, note, prepared,
    ready, store,
};
use crate::bulletins::{Letters, TooLarge, urgent};
use crate::city::City;
use crate::db::Tx;
use crate::id;

/// Fills a prepared text in, and gives the alert's id. `replaces` is the one in force whose place it takes.
///
/// # Errors
/// [`Refusal::NotPrepared`], [`Refusal::Level`], [`Refusal::Times`].
pub async fn draw_up(
    tx: &mut Tx,
    city: &City,
    slug: &str,
    (slots, replaces): (Slots, Option<Uuid>),
    by: By,
) -> anyhow::Result<Result<Uuid, Refusal>> {
    let slots = match checked(tx, city, slug, slots, by).await? {
        Ok(slots) => slots,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let replaces = match replaces {
        Some(id) => store::find(tx, id).await?.filter(|old| old.state() == State::InForce),
        None => None,
    };
    let id = id::new(by.now);
    let alert = Alert {
        id,
        slug: slug.to_owned(),
        slots,
        replaces: replaces.map(|old| old.id),
        written: Done { by: Some(by.staff_id), at: by.now },
        asked: None,
        seen: None,
        sent: None,
        alone_because: None,
        bulletin: None,
        ended: None,
        counted: None,
    };
    store::insert(tx, &alert).await?;
    note(tx, id, What::Written, (Some(by.staff_id), ""), by.now).await?;
    Ok(Ok(id))
}

/// Fills a draft in anew.
///
/// # Errors
/// As [`draw_up`], [`Refusal::NoAlert`] and [`Refusal::Elsewhere`].
pub async fn change(
    tx: &mut Tx,
    city: &City,
    id: Uuid,
    slots: Slots,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let alert = match held(tx, id, State::Draft).await? {
        Ok(alert) => alert,
        Err(refusal) => return Ok(Err(refusal)),
    };
    match checked(tx, city, &alert.slug, slots, by).await? {
        Ok(slots) => store::set_slots(tx, id, &slots, by).await?,
        Err(refusal) => return Ok(Err(refusal)),
    }
    note(tx, id, What::Changed, (Some(by.staff_id), ""), by.now).await?;
    Ok(Ok(()))
}

/// Asks a second person: from now on nothing of it changes. `seen` is what the first one read.
///
/// # Errors
/// [`Refusal::NoAlert`], [`Refusal::Elsewhere`], [`Refusal::NotPrepared`], [`Refusal::Changed`],
/// [`Refusal::TooLong`], [`Refusal::Times`] where it is over already.
pub async fn ask(
    tx: &mut Tx,
    letters: Letters<'_>,
    id: Uuid,
    seen: &str,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let alert = match held(tx, id, State::Draft).await? {
        Ok(alert) => alert,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let Some(ready) = ready(tx, letters.city, &alert).await? else {
        return Ok(Err(Refusal::NotPrepared));
    };
    if ready.seen != seen {
        return Ok(Err(Refusal::Changed));
    }
    // Now, while there is time to shorten it: what was asked for goes out as it is.
    let Some(says) = typed(&ready, letters) else { return Ok(Err(Refusal::NotPrepared)) };
    if let Some(TooLarge { lang, kilobytes }) = urgent::too_large(letters, &says, by.now)? {
        return Ok(Err(Refusal::TooLong { lang, kilobytes }));
    }
    if alert.slots.until <= by.now {
        return Ok(Err(Refusal::Times));
    }
    store::set_asked(tx, id, seen, by).await?;
    note(tx, id, What::Asked, (Some(by.staff_id), ""), by.now).await?;
    Ok(Ok(()))
}

/// Gives it back to the first person, with a word why. Whoever asked may take it back too.
///
/// # Errors
/// [`Refusal::NoAlert`], [`Refusal::Elsewhere`], [`Refusal::NoWord`].
pub async fn send_back(
    tx: &mut Tx,
    id: Uuid,
    why: &str,
    by: By,
) -> anyhow::Result<Result<Alert, Refusal>> {
    let alert = match held(tx, id, State::Asked).await? {
        Ok(alert) => alert,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let why = match word(why) {
        Ok(why) => why,
        Err(refusal) => return Ok(Err(refusal)),
    };
    store::clear_asked(tx, id).await?;
    note(tx, id, What::SentBack, (Some(by.staff_id), &why), by.now).await?;
    Ok(Ok(alert))
}

/// Puts a draft aside that is not needed.
///
/// # Errors
/// [`Refusal::NoAlert`], [`Refusal::Elsewhere`].
pub async fn drop_it(tx: &mut Tx, id: Uuid, by: By) -> anyhow::Result<Result<(), Refusal>> {
    if let Err(refusal) = held(tx, id, State::Draft).await? {
        return Ok(Err(refusal));
    }
    let ended = Done { by: Some(by.staff_id), at: by.now };
    store::end(tx, id, (ended, Because::Dropped)).await?;
    note(tx, id, What::Dropped, (ended.by, ""), by.now).await?;
    Ok(Ok(()))
}

/// An alert that is where it must be, kept from others until the transaction ends.
pub(super) async fn held(
    tx: &mut Tx,
    id: Uuid,
    state: State,
) -> anyhow::Result<Result<Alert, Refusal>> {
    Ok(match store::lock(tx, id).await? {
        None => Err(Refusal::NoAlert),
        Some(alert) if alert.state() != state => Err(Refusal::Elsewhere),
        Some(alert) => Ok(alert),
    })
}

/// A word why, on one line.
pub(super) fn word(typed: &str) -> Result<String, Refusal> {
    let word = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = !word.is_empty() && word.chars().count() <= LONGEST_WORD;
    if fits { Ok(word) } else { Err(Refusal::NoWord) }
}

/// A danger with levels has one of them, another has none.
async fn checked(
    tx: &mut Tx,
    city: &City,
    slug: &str,
    slots: Slots,
    by: By,
) -> anyhow::Result<Result<Slots, Refusal>> {
    if is_an_end(slug) {
        return Ok(Err(Refusal::NotPrepared));
    }
    let Some(prepared) = prepared(tx, city, slug).await? else {
        return Ok(Err(Refusal::NotPrepared));
    };
    let is_level = match slots.level {
        Some(level) => prepared.levels.contains(&level),
        None => prepared.levels.is_empty(),
    };
    Ok(if is_level { slots.checked(by.now) } else { Err(Refusal::Level) })
}
