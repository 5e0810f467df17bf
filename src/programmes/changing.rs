//! Entering, correcting and verifying a programme in the newsroom: why a change is refused, and how it is done
//! and remembered.

use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::details::{Details, Sound, Status};
use super::{Programme, store};
use crate::db::{Tx, epoch};
pub use crate::facts::Signed;

/// Something to be done to a programme.
#[derive(Clone, Debug)]
pub enum Change {
    /// Entered, or corrected. Readers see it again once it was held against its source.
    Write(Box<Sound>, Held),
    /// Held against its source today, and still right.
    Verify { review_on: Option<NaiveDate> },
    /// Taken from readers until somebody verifies it.
    Doubt,
}

/// Whether somebody who may say so held what was written against its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    AgainstItsSource,
    NotYet,
}

/// What was done, as the history says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Entered,
    Corrected,
    Verified,
    Doubted,
    /// Taken from a file.
    Imported,
}

impl What {
    pub const ALL: [Self; 5] =
        [Self::Entered, Self::Corrected, Self::Verified, Self::Doubted, Self::Imported];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Entered => "entered",
            Self::Corrected => "corrected",
            Self::Verified => "verified",
            Self::Doubted => "doubted",
            Self::Imported => "imported",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == text)
    }
}

/// Why a change is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is nothing to verify.
    #[error("what is the same in every language was not entered yet")]
    NotEntered,
    #[error("nothing would be changed")]
    Same,
    /// The next look lies today or in the past.
    #[error("the day of the next look is not ahead")]
    Review,
    /// Somebody changed it after it was read.
    #[error("the programme has changed meanwhile")]
    Changed,
}

/// Does a change to the programme of a text, unless it is no longer the one of the fingerprint `seen`. After a
/// refusal nothing may be committed.
///
/// # Errors
/// Every [`Refusal`].
pub async fn change(
    tx: &mut Tx,
    (slug, text_id): (&str, Uuid),
    change: &Change,
    seen: &str,
    signed: &Signed,
) -> anyhow::Result<Result<(), Refusal>> {
    // Raised first: its one row makes those who change at once wait for each other, on both engines.
    epoch::raise(tx).await?;
    let before = store::find(tx, slug).await?;
    if fingerprint(before.as_ref()) != seen {
        return Ok(Err(Refusal::Changed));
    }
    let changed = match changed(before.as_ref(), change, signed) {
        Ok(changed) => changed,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let what = changed.what;
    let after = changed.sign((slug, text_id), signed);
    store::put(tx, &after).await?;
    let before = before.map(|before| before.details);
    let done = (what, before.as_ref(), &after.details);
    store::remember(tx, slug, done, (Some(signed.by), signed.now)).await?;
    Ok(Ok(()))
}

/// What somebody saw of a programme: it is another one as soon as anything of it is.
pub fn fingerprint(programme: Option<&Programme>) -> String {
    let digest = Sha256::digest(format!("{programme:?}"));
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// What a change makes of a programme, before it is signed.
struct Changed {
    what: What,
    details: Details,
    held: Held,
    review_on: Option<NaiveDate>,
}

impl Changed {
    fn sign(self, (slug, text_id): (&str, Uuid), signed: &Signed) -> Programme {
        let is_held = self.held == Held::AgainstItsSource;
        let status = if is_held { Status::Official } else { Status::Unverified };
        Programme {
            slug: slug.to_owned(),
            text_id,
            details: Details { status, ..self.details },
            verified_by: is_held.then_some(signed.by),
            verified_at: is_held.then_some(signed.now),
            review_on: self.review_on,
        }
    }
}

fn changed(
    before: Option<&Programme>,
    change: &Change,
    signed: &Signed,
) -> Result<Changed, Refusal> {
    match change {
        Change::Write(sound, held) => written(before, sound.details(), *held, signed),
        Change::Verify { review_on } => {
            let before = before.ok_or(Refusal::NotEntered)?;
            if review_on.is_some_and(|day| day <= signed.today) {
                return Err(Refusal::Review);
            }
            let details = Details { checked_on: signed.today, ..before.details.clone() };
            let (what, held) = (What::Verified, Held::AgainstItsSource);
            Ok(Changed { what, details, held, review_on: *review_on })
        }
        Change::Doubt => {
            let before = before.ok_or(Refusal::NotEntered)?;
            if before.details.status == Status::Unverified {
                return Err(Refusal::Same);
            }
            let (what, held, details) = (What::Doubted, Held::NotYet, before.details.clone());
            Ok(Changed { what, details, held, review_on: before.review_on })
        }
    }
}

fn written(
    before: Option<&Programme>,
    details: &Details,
    held: Held,
    signed: &Signed,
) -> Result<Changed, Refusal> {
    let is_same = before.is_some_and(|before| before.details.says(details));
    let what = match before {
        Some(_) if is_same && held == Held::NotYet => return Err(Refusal::Same),
        Some(_) if is_same => What::Verified,
        Some(_) => What::Corrected,
        None => What::Entered,
    };
    let review_on = before.and_then(|before| before.review_on);
    let details = Details { checked_on: signed.today, ..details.clone() };
    Ok(Changed {
        what,
        details,
        held,
        // A look that was due was taken just now.
        review_on: review_on.filter(|day| *day > signed.today),
    })
}
