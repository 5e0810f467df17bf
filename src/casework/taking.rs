//! Taking: a member of staff takes down what somebody asks on the telephone, at the desk or outside, and
//! keeps the case or gives it to whoever can.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::routing::Contact;
use super::{Channel, Opened, Prepared, Refusal, assign_by_hand, audit, intake, store};
use crate::city::City;
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::Role;
use crate::staff::rota::Colleague;
use crate::vault::KeyRing;

/// Who has the case once it was taken down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoesTo {
    /// Whoever took it down.
    Taker,
    /// Whomever routing finds.
    Anybody,
}

/// Who took a case down, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    pub by: Uuid,
    /// The language in which the line was written: that of the staff, and not of the client.
    pub lang: Lang,
    pub goes_to: GoesTo,
}

/// The ways in on which staff take something down, the most frequent first.
pub const WAYS: [Channel; 3] = [Channel::Visit, Channel::Phone, Channel::Outreach];

/// How somebody is here who came by a channel. Whoever has gone again is answered in writing.
pub fn contact_of(channel: Channel, is_here_now: bool) -> Contact {
    match channel {
        _ if !is_here_now => Contact::Letter,
        Channel::Outreach => Contact::Visit,
        channel => channel.contact(),
    }
}

/// Whether a colleague may keep what she takes down: she counsels, and speaks (of a letter: writes) the
/// language. A topic that is not hers is no reason to send a visitor away from the desk where she sits.
pub fn can_keep(colleague: &Colleague, lang: Lang, contact: Contact) -> bool {
    let knows = |skill: &crate::staff::rota::LanguageSkill| match contact {
        Contact::Letter | Contact::Chat => skill.writes,
        Contact::Call | Contact::Visit => skill.speaks,
    };
    colleague.roles.contains(&Role::Counsellor)
        && colleague.languages.iter().any(|skill| skill.lang == lang && knows(skill))
}

/// Opens a case that staff took down. Whoever keeps it gets it by the same function as by hand; with no room
/// for it nothing is opened.
///
/// # Errors
/// Those of [`intake::open`] and [`assign_by_hand`].
pub async fn take(
    tx: &mut Tx,
    ring: &KeyRing,
    city: &City,
    prepared: &Prepared,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Opened, Refusal>> {
    let opened = match intake::open(tx, ring, city, prepared, now).await? {
        Ok(opened) => opened,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Some(taken) = prepared.new.taken.filter(|_| !opened.repeated)
        && taken.goes_to == GoesTo::Taker
    {
        let given = assign_by_hand(tx, city, opened.case_id, taken.by, taken.by, now).await?;
        if let Err(refusal) = given {
            return Ok(Err(refusal));
        }
    }
    Ok(Ok(opened))
}

/// Who had a case last. What was written up afterwards has had no owner: it is its writer's.
pub(super) async fn last_hand(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    match store::last_owner(tx, case_id).await? {
        Some(last) => Ok(Some(last)),
        None => store::taken_by(tx, case_id).await,
    }
}

/// Notes of a case that is being opened who took it down: her receipt was seen, so it must be changed.
pub(super) async fn note(
    tx: &mut Tx,
    case_id: Uuid,
    taken: &Taken,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::mark_taken(tx, case_id, taken.by).await?;
    audit::append(tx, case_id, Some(taken.by), "receipt issued", "", now).await
}
