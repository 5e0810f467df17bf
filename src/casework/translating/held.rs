//! An answer that waits for its translation. It goes to the client when the interpreter has put it into her
//! language; if she wrote meanwhile, the owner decides. The owner may take it back, or send it as it is.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Unsealed, keep, seated};
use crate::casework::answering::{self, Checked, Close, Ready, Reply};
use crate::casework::notices::Notices;
use crate::casework::store::{self, HeldRow};
use crate::casework::{
    Asked, Refusal, assigning, audit, conversation, parse_text, reading, sealing,
};
use crate::db::Tx;
use crate::id;
use crate::language::Lang;
use crate::vault::{KeyRing, Place};

/// An answer that waits, opened.
#[derive(Clone, Debug)]
pub struct Held {
    pub id: Uuid,
    pub written_by: Uuid,
    pub lang: Lang,
    pub text: String,
    pub written_at: DateTime<Utc>,
    /// Whoever wrote it has the case still.
    pub is_owners: bool,
    /// The client wrote since.
    pub is_stale: bool,
    /// The interpreter's words, which wait for the owner's decision.
    pub translated: Option<String>,
}

/// How an answer goes to the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// In her language, by whoever interprets.
    Translated,
    /// In the language in which it was written.
    AsItIs,
}

/// An answer as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct Written<'t> {
    pub reply: Reply<'t>,
    /// None: the form asked for none, since nobody interprets; it is the client's.
    pub lang: Option<Lang>,
    pub how: How,
    pub close: Close,
}

/// What came of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    ToClient,
    Held,
}

/// What came of a translation of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    ToClient,
    /// The client wrote meanwhile: it is kept, and the owner decides.
    WithOwner,
}

/// Sends an answer, or holds it until whoever interprets in the letter has put it into the client's language.
///
/// # Errors
/// Trouble with the database or the vault. Refused as [`answering::answer`], and where one is held already or nobody
/// interprets any more who would translate it.
pub async fn answer(
    tx: &mut Tx,
    notices: &Notices,
    by: Asked,
    written: Written<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Answered, Refusal>> {
    let (ring, whose) = (&notices.ring, (by.case_id, by.staff_id));
    let ready = match answering::check(tx, ring, whose, &written.reply).await? {
        Ok(Checked::Ready(ready)) => *ready,
        Ok(Checked::Repeated) => return Ok(Ok(Answered::ToClient)),
        Err(refusal) => return Ok(Err(refusal)),
    };
    let case = &ready.case;
    let interpreter = super::super::interpreter(tx, case.id).await?;
    let has_one = match interpreter {
        Some(staff_id) => reading::translates(tx, case, staff_id).await?,
        None => false,
    };
    let lang = written.lang.unwrap_or(case.lang);
    if lang != case.lang && written.how == How::Translated {
        if has_one {
            return hold(tx, ring, (by, written, lang), &ready, now).await;
        }
        // Whoever interprets left while it was typed: it must not go out as if it were in the client's language.
        return Ok(Err(Refusal::NobodyInterprets));
    }
    if store::live_held(tx, case.id).await?.is_some() {
        return Ok(Err(Refusal::AlreadyHeld));
    }
    let sent = answering::send(tx, notices, ready, (lang, written.close), now).await?;
    Ok(sent.map(|_| Answered::ToClient))
}

async fn hold(
    tx: &mut Tx,
    ring: &KeyRing,
    (by, written, lang): (Asked, Written<'_>, Lang),
    ready: &Ready,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Answered, Refusal>> {
    let id = id::new(now);
    let row = id.to_string();
    let seen = match written.reply.seen {
        Some(seen) => seen,
        None => store::count_of_client(tx, by.case_id).await?,
    };
    let held = HeldRow {
        id,
        written_by: by.staff_id,
        lang,
        sealed: sealing::seal(tx, ring, by.case_id, place(&row), &ready.text).await?,
        seen,
        closes: written.close == Close::Yes,
        written_at: now,
        translated_by: None,
        translated_sealed: None,
        ended_why: None,
    };
    if !store::insert_held(tx, by.case_id, &held, ready.key_hash.as_deref()).await? {
        return Ok(Err(Refusal::AlreadyHeld));
    }
    audit::append(tx, by.case_id, Some(by.staff_id), "answer held", "", now).await?;
    super::links::owe_again(tx, by.case_id, now).await?;
    Ok(Ok(Answered::Held))
}

/// The answer that waits in a case.
pub async fn waiting(tx: &mut Tx, ring: &KeyRing, case_id: Uuid) -> anyhow::Result<Option<Held>> {
    match store::live_held(tx, case_id).await? {
        Some(row) => Ok(Some(opened(tx, ring, case_id, row).await?)),
        None => Ok(None),
    }
}

/// What was taken back, for the field of whoever wrote it or has the case now.
pub async fn taken_back(
    tx: &mut Tx,
    ring: &KeyRing,
    by: Asked,
    held_id: Uuid,
) -> anyhow::Result<Option<Held>> {
    let owner = store::live_assignment(tx, by.case_id).await?.map(|live| live.staff_id);
    let row = store::held(tx, by.case_id, held_id).await?;
    let row = row.filter(|row| row.ended_why.as_deref() == Some("withdrawn"));
    match row.filter(|_| owner == Some(by.staff_id)) {
        Some(row) => Ok(Some(opened(tx, ring, by.case_id, row).await?)),
        None => Ok(None),
    }
}

async fn opened(tx: &mut Tx, ring: &KeyRing, case_id: Uuid, row: HeldRow) -> anyhow::Result<Held> {
    let Some(key) = sealing::key_of(tx, ring, case_id).await? else {
        anyhow::bail!("a case that is not erased has no key")
    };
    let owner = store::live_assignment(tx, case_id).await?.map(|live| live.staff_id);
    let id = row.id.to_string();
    let translated = row.translated_sealed.as_deref();
    let translated = translated.map(|sealed| sealing::open(&key, translated_at(&id), sealed));
    Ok(Held {
        id: row.id,
        written_by: row.written_by,
        lang: row.lang,
        text: sealing::open(&key, place(&id), &row.sealed)?,
        written_at: row.written_at,
        is_owners: owner == Some(row.written_by),
        is_stale: store::count_of_client(tx, case_id).await? > row.seen,
        translated: translated.transpose()?,
    })
}

/// Puts an answer into the client's language, by whoever interprets: it goes to her. If she wrote since, it is kept
/// and the owner decides.
///
/// # Errors
/// Trouble with the database or the vault. Refused: not seated there, no such answer waits, or the text.
pub async fn put(
    tx: &mut Tx,
    notices: &Notices,
    by: Asked,
    (held_id, text): (Uuid, &str),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Put, Refusal>> {
    let text = match parse_text(text) {
        Ok(text) => text,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Err(refusal) = seated(tx, by).await? {
        return Ok(Err(refusal));
    }
    let held = match store::live_held(tx, by.case_id).await? {
        Some(held) if held.id == held_id => held,
        // A second click is the same translation.
        _ => {
            let held = store::held(tx, by.case_id, held_id).await?;
            let is_sent = held.is_some_and(|held| held.ended_why.as_deref() == Some("sent"));
            return Ok(if is_sent { Ok(Put::ToClient) } else { Err(Refusal::NothingHeld) });
        }
    };
    audit::append(tx, by.case_id, Some(by.staff_id), "answer translated", "", now).await?;
    if store::count_of_client(tx, by.case_id).await? > held.seen {
        let row = held.id.to_string();
        let ring = &notices.ring;
        let sealed = sealing::seal(tx, ring, by.case_id, translated_at(&row), &text).await?;
        store::keep_translated(tx, held.id, (by.staff_id, &sealed), now).await?;
        return Ok(Ok(Put::WithOwner));
    }
    let put = Some((by.staff_id, text));
    Ok(go(tx, notices, (by.case_id, held), put, now).await?.map(|()| Put::ToClient))
}

/// The owner takes an answer back.
///
/// # Errors
/// Trouble with the database. Refused: the case is not theirs, or no such answer waits.
pub async fn withdraw(
    tx: &mut Tx,
    by: Asked,
    held_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    if let Err(refusal) = conversation::own(tx, by.case_id, by.staff_id).await? {
        return Ok(Err(refusal));
    }
    let held = store::live_held(tx, by.case_id).await?.filter(|held| held.id == held_id);
    if held.is_none() || !store::end_held(tx, held_id, "withdrawn", now).await? {
        return Ok(Err(Refusal::NothingHeld));
    }
    audit::append(tx, by.case_id, Some(by.staff_id), "answer withdrawn", "", now).await?;
    assigning::rest_again(tx, by.case_id, now).await?;
    Ok(Ok(()))
}

/// The owner sends an answer in the language in which it was written, without waiting for its translation.
///
/// # Errors
/// Trouble with the database or the vault. Refused: the case or the answer is not theirs, or the client wrote since
/// the page was shown.
pub async fn send_as_it_is(
    tx: &mut Tx,
    notices: &Notices,
    by: Asked,
    (held_id, seen): (Uuid, i64),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let held = match decided(tx, by, (held_id, seen)).await? {
        Ok(held) => held,
        Err(refusal) => return Ok(Err(refusal)),
    };
    audit::append(tx, by.case_id, Some(by.staff_id), "answer not translated", "", now).await?;
    go(tx, notices, (by.case_id, held), None, now).await
}

/// The owner has read what the client wrote since, and the answer holds: it goes out if it was translated already,
/// and else when it is.
///
/// # Errors
/// As [`send_as_it_is`].
pub async fn let_stand(
    tx: &mut Tx,
    notices: &Notices,
    by: Asked,
    (held_id, seen): (Uuid, i64),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let held = match decided(tx, by, (held_id, seen)).await? {
        Ok(held) => held,
        Err(refusal) => return Ok(Err(refusal)),
    };
    store::set_seen(tx, held.id, seen).await?;
    audit::append(tx, by.case_id, Some(by.staff_id), "answer stands", "", now).await?;
    let opened = opened(tx, &notices.ring, by.case_id, held.clone()).await?;
    match opened.translated.zip(held.translated_by) {
        Some((text, put_by)) => {
            go(tx, notices, (by.case_id, held), Some((put_by, text)), now).await
        }
        None => Ok(Ok(())),
    }
}

/// The answer about which its owner decides, if no more was written than stood on her page.
async fn decided(
    tx: &mut Tx,
    by: Asked,
    (held_id, seen): (Uuid, i64),
) -> anyhow::Result<Result<HeldRow, Refusal>> {
    if let Err(refusal) = conversation::own(tx, by.case_id, by.staff_id).await? {
        return Ok(Err(refusal));
    }
    let held = store::live_held(tx, by.case_id).await?;
    let is_meant = |held: &HeldRow| held.id == held_id && held.written_by == by.staff_id;
    let Some(held) = held.filter(is_meant) else {
        return Ok(Err(Refusal::NothingHeld));
    };
    if store::count_of_client(tx, by.case_id).await? > seen {
        return Ok(Err(Refusal::ClientWrote));
    }
    Ok(Ok(held))
}

/// Sends what was held: as it was put into the client's language by somebody, with the original beside it, or as it
/// is.
async fn go(
    tx: &mut Tx,
    notices: &Notices,
    (case_id, held): (Uuid, HeldRow),
    put: Option<(Uuid, String)>,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let (case, live) = match conversation::own(tx, case_id, held.written_by).await? {
        Ok(own) => own,
        // Somebody else has the case by now, and decides.
        Err(_) => return Ok(Err(Refusal::NothingHeld)),
    };
    let close = if held.closes { Close::Yes } else { Close::No };
    let original = opened(tx, &notices.ring, case_id, held).await?;
    let (lang, text) = match &put {
        Some((_, text)) => (case.lang, text.clone()),
        None => (original.lang, original.text.clone()),
    };
    let ready = Ready { case, live, text, key_hash: None };
    // Before it may close the case, and the seats with it.
    store::end_held(tx, original.id, "sent", now).await?;
    let said = match answering::send(tx, notices, ready, (lang, close), now).await? {
        Ok(said) => said,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let (Some(message_id), Some((put_by, _))) = (said, put) {
        let new = Unsealed {
            of: Some(message_id),
            lang: original.lang,
            made_by: original.written_by,
            put_by: Some(put_by),
            text: &original.text,
        };
        keep(tx, &notices.ring, case_id, new, now).await?;
    }
    assigning::rest_again(tx, case_id, now).await?;
    Ok(Ok(()))
}

fn place(row: &str) -> Place<'_> {
    Place { table: "answers_held", row, column: "sealed" }
}

fn translated_at(row: &str) -> Place<'_> {
    Place { table: "answers_held", row, column: "translated_sealed" }
}
