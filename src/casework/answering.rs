//! The answer to a client: checked as it was typed, and put before her. Also one that somebody put into her language
//! goes this way.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::closing::{self, Outcome};
use super::conversation::{own, say};
use super::notices::{News, Notices};
use super::state::{Act, State};
use super::{Author, By, Case, Refusal, assigning, audit, store};
use crate::db::Tx;
use crate::language::Lang;
use crate::vault::KeyRing;

/// What happens to the case with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Close {
    /// The client may write again.
    No,
    Yes,
}

/// An answer as it was typed. A bare text has no key, and says nothing about what was read before.
#[derive(Clone, Copy, Debug)]
pub struct Reply<'t> {
    pub text: &'t str,
    /// What makes a second click the same answer.
    pub key: Option<&'t str>,
    /// How many messages of the client stood on the page that it was written on.
    pub seen: Option<i64>,
    /// How many answers stood there.
    pub answers: Option<i64>,
}

impl<'t, T: AsRef<str> + ?Sized> From<&'t T> for Reply<'t> {
    fn from(text: &'t T) -> Self {
        Self { text: text.as_ref(), key: None, seen: None, answers: None }
    }
}

/// An answer of whoever has the case. If the client left an address, a notice that there is one goes out.
/// A second click is the same answer. One that was written before the newest messages were read, the client's or
/// a colleague's, is refused: it may answer what no longer holds.
pub async fn answer<'t>(
    tx: &mut Tx,
    notices: &Notices,
    case_id: Uuid,
    staff_id: Uuid,
    reply: impl Into<Reply<'t>>,
    close_it: Close,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let reply: Reply<'_> = reply.into();
    match check(tx, &notices.ring, (case_id, staff_id), &reply).await? {
        Ok(Checked::Repeated) => Ok(Ok(())),
        Ok(Checked::Ready(ready)) => {
            let lang = ready.case.lang;
            Ok(send(tx, notices, *ready, (lang, close_it), now).await?.map(drop))
        }
        Err(refusal) => Ok(Err(refusal)),
    }
}

/// An answer that may be sent, and the case of whoever wrote it.
pub(super) struct Ready {
    pub case: Case,
    pub live: store::AssignmentRow,
    pub text: String,
    pub key_hash: Option<Vec<u8>>,
}

/// What came of looking at an answer.
pub(super) enum Checked {
    Ready(Box<Ready>),
    /// It was sent already.
    Repeated,
}

/// Whether an answer may be sent by this person, as it was typed.
pub(super) async fn check(
    tx: &mut Tx,
    ring: &KeyRing,
    (case_id, staff_id): (Uuid, Uuid),
    reply: &Reply<'_>,
) -> anyhow::Result<Result<Checked, Refusal>> {
    let text = match super::parse_text(reply.text) {
        Ok(text) => text,
        Err(refusal) => return Ok(Err(refusal)),
    };
    store::lock(tx, case_id).await?;
    let key_hash = reply.key.map(|key| {
        let same = format!("{case_id}\n{staff_id}\n{key}\n{text}");
        ring.keyed_hash("answer-idempotency", same.as_bytes()).to_vec()
    });
    // Before asking whose case it is: the first click may have closed it.
    if let Some(key_hash) = &key_hash
        && (store::was_said(tx, key_hash).await? || store::was_held(tx, key_hash).await?)
    {
        return Ok(Ok(Checked::Repeated));
    }
    let (case, live) = match own(tx, case_id, staff_id).await? {
        Ok(own) => own,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Some(refusal) = meanwhile(tx, case_id, reply).await? {
        return Ok(Err(refusal));
    }
    Ok(Ok(Checked::Ready(Box::new(Ready { case, live, text, key_hash }))))
}

/// Puts an answer before the client. Gives the message; none: it stood there already.
pub(super) async fn send(
    tx: &mut Tx,
    notices: &Notices,
    ready: Ready,
    (lang, close_it): (Lang, Close),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Option<Uuid>, Refusal>> {
    let Ready { mut case, mut live, text, key_hash } = ready;
    let (ring, staff_id, author) = (&notices.ring, live.staff_id, Author::Counsellor);
    let said = say(tx, ring, case.id, author, Some(staff_id), lang, &text, key_hash, now).await?;
    audit::append(tx, case.id, Some(staff_id), "answered", "", now).await?;
    store::mark_answered(tx, case.id, now).await?;
    notices.tell(tx, &case, News::Reply, now).await?;
    if case.first_answered_at.is_none() {
        let waited = (now - case.opened_at).num_minutes();
        store::set_outcome_of_demand(tx, case.demand_id, "answered", Some(waited)).await?;
    }
    if case.state == State::Assigned {
        assigning::act(tx, &mut case, &mut live, Act::Start, now).await?;
    }
    match close_it {
        Close::No => {
            if case.state == State::Working {
                assigning::act(tx, &mut case, &mut live, Act::WaitForClient, now).await?;
            }
            Ok(Ok(said))
        }
        Close::Yes => {
            let by = By { staff_id, now };
            let closed = closing::finish(tx, case, live, Outcome::Advised, by).await?;
            Ok(closed.map(|()| said))
        }
    }
}

/// What was written since the page was shown on which an answer was typed.
async fn meanwhile(
    tx: &mut Tx,
    case_id: Uuid,
    reply: &Reply<'_>,
) -> anyhow::Result<Option<Refusal>> {
    if let Some(seen) = reply.seen
        && store::count_of_client(tx, case_id).await? > seen
    {
        return Ok(Some(Refusal::ClientWrote));
    }
    if let Some(answers) = reply.answers
        && store::count_of_staff(tx, case_id).await? > answers
    {
        return Ok(Some(Refusal::ColleagueWrote));
    }
    Ok(None)
}
