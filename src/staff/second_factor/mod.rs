//! The second factor: a code of the moment from somebody's own device (RFC 6238), or one of ten recovery codes.
//!
//! Whoever may read cases signs in with one. The secret is sealed with the key of the service, a code counts
//! once, and whoever has lost the device is helped by the head or the operator, which is noted.

mod codes;
mod store;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Grant, Role, session, tries};
use crate::db::Tx;
use crate::id;
use crate::language::digits;
use crate::vault::KeyRing;
use crate::vault::seal::OpenError;

pub use codes::{DIGITS, Secret};

/// Roles that may read cases, and so do not sign in with a password alone.
pub const READS_CASES: [Role; 3] = [Role::Head, Role::Counsellor, Role::Interpreter];

/// How many recovery codes somebody is given at a time.
pub const RECOVERY_CODES: usize = 10;

/// Whether somebody with these grants must have a second factor.
pub fn is_demanded(grants: &[Grant]) -> bool {
    grants.iter().any(|grant| READS_CASES.contains(&grant.role))
}

/// Why a second factor is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not the code of this moment, used before, or no recovery code that is left.
    #[error("the code is wrong or was used before")]
    Wrong,
    /// Too many wrong ones: wait.
    #[error("too many wrong codes")]
    Wait,
    /// It is set up already; only the head or the operator takes one away.
    #[error("there is a second factor already")]
    AlreadySet,
    #[error("there is no second factor")]
    NotSet,
}

/// What was done to the way into an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    SetUp,
    /// Somebody signed in with a recovery code.
    Recovered,
    /// New recovery codes were made, and the old ones hold no longer.
    NewCodes,
    /// Taken away by the head or the operator.
    Reset,
    /// The recovery codes ended: a backup was taken back, which has those again that were used since it was made.
    CodesEnded,
}

impl Act {
    pub const ALL: [Self; 5] =
        [Self::SetUp, Self::Recovered, Self::NewCodes, Self::Reset, Self::CodesEnded];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::SetUp => "set-up",
            Self::Recovered => "recovered",
            Self::NewCodes => "new-codes",
            Self::Reset => "reset",
            Self::CodesEnded => "codes-ended",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.as_str() == text)
    }
}

/// An act upon the way into an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    pub at: DateTime<Utc>,
    pub act: Act,
    /// None: the operator.
    pub by: Option<Uuid>,
}

/// What stands of somebody's second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub confirmed_at: DateTime<Utc>,
    pub recovery_codes_left: usize,
}

/// Since when somebody has one; none: there is none.
pub async fn standing(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Option<Standing>> {
    let Some(row) = store::find(tx, staff_id).await? else {
        return Ok(None);
    };
    let left = store::count_codes(tx, staff_id).await?;
    let recovery_codes_left = usize::try_from(left).unwrap_or(0);
    Ok(Some(Standing { confirmed_at: row.confirmed_at, recovery_codes_left }))
}

/// What was done to the way into an account, newest first.
pub async fn acts(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Vec<Done>> {
    let rows = store::acts(tx, staff_id).await?;
    let done = |(at, act, by): (_, String, _)| Some(Done { at, act: Act::parse(&act)?, by });
    Ok(rows.into_iter().filter_map(done).collect())
}

/// Keeps a secret whose first code was typed, and gives the recovery codes, which are shown once.
pub async fn set_up(
    tx: &mut Tx,
    ring: &KeyRing,
    staff_id: Uuid,
    (secret, typed): (&Secret, &str),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Vec<String>, Refusal>> {
    let Some(step) = secret.step_of(&folded(typed), now) else {
        return Ok(Err(Refusal::Wrong));
    };
    let sealed = secret.seal(ring, staff_id);
    if !store::insert(tx, staff_id, &sealed, step, now).await? {
        return Ok(Err(Refusal::AlreadySet));
    }
    note(tx, staff_id, Act::SetUp, Some(staff_id), now).await?;
    Ok(Ok(renew_codes(tx, ring, staff_id, now).await?))
}

/// Takes a code of the moment or a recovery code of somebody. Each try is counted before it is looked at.
pub async fn take(
    tx: &mut Tx,
    ring: &KeyRing,
    staff_id: Uuid,
    typed: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let subject = ring.keyed_hash("second-factor-tries", staff_id.as_bytes());
    if tries::begin(tx, &subject, now).await? == tries::Turn::Later {
        return Ok(Err(Refusal::Wait));
    }
    let Some(row) = store::find(tx, staff_id).await? else {
        return Ok(Err(Refusal::NotSet));
    };
    let typed = folded(typed);
    let right = if typed.len() == DIGITS {
        let secret = Secret::open(ring, staff_id, &row.sealed).map_err(SecretLost)?;
        match secret.step_of(&typed, now) {
            // A code that somebody read over her shoulder opens nothing a second time (RFC 6238, 5.2).
            Some(step) => store::raise_step(tx, staff_id, step).await?,
            None => false,
        }
    } else if store::use_code(tx, staff_id, &code_hash(ring, staff_id, &typed), now).await? {
        note(tx, staff_id, Act::Recovered, Some(staff_id), now).await?;
        true
    } else {
        false
    };
    if !right {
        return Ok(Err(Refusal::Wrong));
    }
    tries::succeeded(tx, &subject, now).await?;
    Ok(Ok(()))
}

/// New recovery codes for somebody who just gave a code; the old ones hold no longer.
pub async fn make_new_codes(
    tx: &mut Tx,
    ring: &KeyRing,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<String>> {
    note(tx, staff_id, Act::NewCodes, Some(staff_id), now).await?;
    renew_codes(tx, ring, staff_id, now).await
}

/// Ends everybody's recovery codes, after a backup was taken back: one that was used since it was made would count
/// again. Their phones go on; at the next sign-in they are asked to make new ones. Gives how many people had any.
///
/// # Errors
/// Trouble with the database.
pub async fn end_all_codes(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let had = store::with_codes(tx).await?;
    for staff_id in &had {
        store::delete_codes(tx, *staff_id).await?;
        note(tx, *staff_id, Act::CodesEnded, None, now).await?;
    }
    Ok(had.len())
}

/// Takes somebody's second factor away and ends their sessions, so that they set up another. `by`: the head;
/// none: the operator.
pub async fn reset(
    tx: &mut Tx,
    staff_id: Uuid,
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    if !store::delete(tx, staff_id).await? {
        return Ok(Err(Refusal::NotSet));
    }
    store::delete_codes(tx, staff_id).await?;
    session::end_all_of(tx, staff_id).await?;
    note(tx, staff_id, Act::Reset, by, now).await?;
    Ok(Ok(()))
}

/// The sealed secret of a second factor does not open; resetting it helps.
#[derive(Debug, thiserror::Error)]
#[error("the secret of a second factor cannot be opened: {0}")]
struct SecretLost(OpenError);

async fn renew_codes(
    tx: &mut Tx,
    ring: &KeyRing,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<String>> {
    store::delete_codes(tx, staff_id).await?;
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| codes::recovery_code()).collect();
    for code in &codes {
        let hash = code_hash(ring, staff_id, &folded(code));
        store::insert_code(tx, staff_id, &hash, now).await?;
    }
    Ok(codes)
}

async fn note(
    tx: &mut Tx,
    staff_id: Uuid,
    act: Act,
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::insert_act(tx, id::new(now), staff_id, (act.as_str(), by), now).await
}

/// 50 random bits under the pepper: nothing that a slow hash would make safer.
fn code_hash(ring: &KeyRing, staff_id: Uuid, folded: &str) -> [u8; 32] {
    let text = format!("{staff_id}\n{folded}");
    ring.keyed_hash("recovery-code", text.as_bytes())
}

/// A code as it is compared, however it was typed: digits of any script, with gaps or dashes.
fn folded(typed: &str) -> String {
    let letters = typed.chars().take(64).map(digits::fold);
    letters.filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
