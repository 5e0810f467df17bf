//! What is said in a case, and by whom it is read. Texts are opened here and nowhere else.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::assigning::{self, Cause};
use super::intake::told::{self, Intake};
use super::state::{Act, State};
use super::store::{self, NewMessage};
use super::translating::{self, Translation, links};
use super::{Author, Case, Message, Refusal, VaultTrouble, audit, promise, reading, sealing};
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::id;
use crate::language::Lang;
use crate::vault::{KeyRing, Place};

/// A case and what was said in it.
#[derive(Clone, Debug)]
pub struct Thread {
    pub case: Case,
    pub messages: Vec<Message>,
    /// What was told at intake besides.
    pub intake: Intake,
    /// Her own words of it in other languages, the newest first.
    pub told_in: Vec<Translation>,
}

/// A case opened by staff: the thread, and whether it is the reader's own to answer.
#[derive(Clone, Debug)]
pub struct Opened {
    pub thread: Thread,
    pub is_mine: bool,
}

/// Opens a case for a member of staff. Only whoever has it may, and
/// the head for a reason that she gave; each reading is recorded.
pub async fn read_as_staff(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    staff_id: Uuid,
    is_head: bool,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Opened, Refusal>> {
    store::lock(tx, case_id).await?;
    let Some(mut case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let live = store::live_assignment(tx, case_id).await?;
    let owns = live.as_ref().is_some_and(|live| live.staff_id == staff_id);
    let why = match reading::standing(tx, &case, (staff_id, is_head), now).await? {
        Ok(why) => why,
        Err(refusal) => return Ok(Err(refusal)),
    };
    audit::append(tx, case_id, Some(staff_id), "read", why, now).await?;
    if let Some(mut live) = live.filter(|_| owns) {
        store::mark_read(tx, case_id, now).await?;
        store::mark_messages_read(tx, case_id, Author::Client, now).await?;
        if case.state == State::Assigned {
            assigning::act(tx, &mut case, &mut live, Act::Start, now).await?;
        }
    }
    let thread = thread(tx, ring, case).await?;
    Ok(Ok(Opened { thread, is_mine: owns }))
}

/// The case as its client sees it. Her reading is hers and is not recorded; that the answers were read is.
pub async fn read_as_client(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Thread, Refusal>> {
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    store::mark_messages_read(tx, case_id, Author::Counsellor, now).await?;
    Ok(Ok(thread(tx, ring, case).await?))
}

/// A message of the client. Whoever has the case gets it back on their list; if that is full, or nobody
/// has it any more, it is routed anew. A second click is the same message.
pub async fn write_as_client(
    tx: &mut Tx,
    ring: &KeyRing,
    city: &City,
    case_id: Uuid,
    text: &str,
    key: Option<&str>,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let text = match super::parse_text(text) {
        Ok(text) => text,
        Err(refusal) => return Ok(Err(refusal)),
    };
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    if case.state == State::Erased {
        return Ok(Err(Refusal::Closed));
    }
    // The text belongs to it: another text under the same key is another message and never lost.
    let key_hash = key.map(|key| {
        let same = format!("{case_id}\n{key}\n{text}");
        ring.keyed_hash("message-idempotency", same.as_bytes()).to_vec()
    });
    let lang = case.lang;
    if let Some(key_hash) = &key_hash
        && store::was_said(tx, key_hash).await?
    {
        return Ok(Ok(()));
    }
    if store::count_unanswered(tx, case_id).await? >= super::MOST_UNANSWERED {
        return Ok(Err(Refusal::TooMany));
    }
    let said = say(tx, ring, case_id, Author::Client, None, lang, &text, key_hash, now).await?;
    if said.is_none() {
        return Ok(Ok(()));
    }
    store::mark_client_wrote(tx, case_id, promise::aim(city, now), now).await?;
    audit::append(tx, case_id, None, "client wrote", "", now).await?;
    bring_back(tx, city, case, now).await?;
    links::owe_again(tx, case_id, now).await?;
    Ok(Ok(()))
}

/// Gives a case in which the client wrote back to whoever has it, or to routing.
pub(super) async fn bring_back(
    tx: &mut Tx,
    city: &City,
    mut case: Case,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let case_id = case.id;
    match store::live_assignment(tx, case_id).await? {
        Some(_) if matches!(case.state, State::Resolved | State::FollowUp) => {
            assigning::release(tx, &case, "client wrote", None, now).await?;
            assigning::route_case(tx, city, case_id, Cause::Reopened, now).await?;
        }
        Some(mut live) => {
            // Whoever waits for a body or for the client reads what she writes meanwhile.
            let resumes = super::state::after(case.state, Act::Resume).is_ok();
            let away = assigning::is_away(tx, city, live.staff_id, now).await?;
            if resumes
                && (away || !assigning::act(tx, &mut case, &mut live, Act::Resume, now).await?)
            {
                let why = if away { "is away" } else { "list is full" };
                assigning::release(tx, &case, why, None, now).await?;
                assigning::route_case(tx, city, case_id, Cause::Reopened, now).await?;
            }
        }
        None if case.state != State::Waiting => {
            let reopened = super::state::after(case.state, Act::Reopen);
            if let Ok(next) = reopened
                && store::set_state(tx, &case, next.state, case.epoch + 1).await?
            {
                audit::append(tx, case_id, None, "reopened", "", now).await?;
                assigning::route_case(tx, city, case_id, Cause::Reopened, now).await?;
            }
        }
        None => {}
    }
    Ok(())
}

/// The case of somebody who has it, locked until the end of the transaction.
pub(super) async fn own(
    tx: &mut Tx,
    case_id: Uuid,
    staff_id: Uuid,
) -> anyhow::Result<Result<(Case, store::AssignmentRow), Refusal>> {
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let live = store::live_assignment(tx, case_id).await?;
    let Some(live) = live.filter(|live| live.staff_id == staff_id) else {
        return Ok(Err(Refusal::NotYours));
    };
    Ok(Ok((case, live)))
}

/// Where a client can be told, opened for the delivery of a notice.
pub(super) async fn reach(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
) -> anyhow::Result<Option<(Channel, String)>> {
    let Some((kind, address)) = address(tx, ring, case_id).await? else {
        return Ok(None);
    };
    let channels = [Channel::Email, Channel::Telegram];
    let channel = channels.into_iter().find(|channel| channel.as_str() == kind);
    Ok(channel.map(|channel| (channel, address)))
}

/// The way on which a client is reached, as it is stored, and her address there.
pub(super) async fn address(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
) -> anyhow::Result<Option<(String, String)>> {
    let Some((kind, Some(sealed))) = store::reach_of(tx, case_id).await? else {
        return Ok(None);
    };
    let Some(key) = sealing::key_of(tx, ring, case_id).await? else {
        return Ok(None);
    };
    let row = case_id.to_string();
    let address = key.open(reach_at(&row), &sealed).map_err(VaultTrouble::Text)?;
    Ok(Some((kind, String::from_utf8(address)?)))
}

/// Seals the chat in which a client hears from now on. `false` if the case was erased.
pub(super) async fn set_chat(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    chat: &str,
) -> anyhow::Result<bool> {
    let Some(key) = sealing::key_of(tx, ring, case_id).await? else {
        return Ok(false);
    };
    let row = case_id.to_string();
    let sealed = key.seal(reach_at(&row), chat.as_bytes(), &mut id::rng());
    store::set_reach(tx, case_id, Channel::Telegram.as_str(), &sealed).await?;
    Ok(true)
}

/// Where the address of a client is sealed.
pub(super) fn reach_at(case: &str) -> Place<'_> {
    Place { table: "cases", row: case, column: "reach_sealed" }
}

#[expect(clippy::too_many_arguments, reason = "one row of case_messages, field by field")]
pub(super) async fn say(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    author: Author,
    staff_id: Option<Uuid>,
    lang: Lang,
    text: &str,
    key_hash: Option<Vec<u8>>,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Uuid>> {
    let Some(key) = sealing::key_of(tx, ring, case_id).await? else {
        anyhow::bail!("a case that is not erased has no key")
    };
    let message_id = id::new(now);
    let row = message_id.to_string();
    let place = Place { table: "case_messages", row: &row, column: "sealed" };
    let sealed = key.seal(place, text.as_bytes(), &mut id::rng());
    let new =
        NewMessage { id: message_id, case_id, author, staff_id, lang, sealed: &sealed, key_hash };
    Ok(store::insert_message(tx, &new, now).await?.then_some(message_id))
}

pub(super) async fn thread(tx: &mut Tx, ring: &KeyRing, case: Case) -> anyhow::Result<Thread> {
    let mut messages = Vec::new();
    let Some(key) = sealing::key_of(tx, ring, case.id).await? else {
        return Ok(Thread { case, messages, intake: Intake::default(), told_in: Vec::new() });
    };
    let mut translated = translating::of_case(tx, &key, case.id).await?;
    for row in store::messages(tx, case.id).await? {
        let id = row.id.to_string();
        let place = Place { table: "case_messages", row: &id, column: "sealed" };
        let text = key.open(place, &row.sealed).map_err(VaultTrouble::Text)?;
        messages.push(Message {
            id: row.id,
            translations: translated.remove(&Some(row.id)).unwrap_or_default(),
            author: if row.author == "client" { Author::Client } else { Author::Counsellor },
            lang: row.lang,
            text: String::from_utf8(text)?,
            written_at: row.written_at,
            read_at: row.read_at,
            to_all: row.matter_id.is_some(),
        });
    }
    let intake = told::open(tx, &key, case.id).await?;
    let told_in = translated.remove(&None).unwrap_or_default();
    Ok(Thread { case, messages, intake, told_in })
}
