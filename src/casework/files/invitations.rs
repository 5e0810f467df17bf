//! A visitor's phone is invited: a short link on the counsellor's screen, for a quarter of an hour and one case,
//! through which photos come in and nothing is shown.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{Access, Refusal};
use crate::casework::{audit, store};
use crate::db::Tx;
use crate::id;
use crate::language::Lang;
use crate::vault::KeyRing;

const LASTS: TimeDelta = TimeDelta::minutes(15);
/// Letters and digits that nobody confuses when they are read from a screen (as Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Twelve of them are 60 bits: enough against guessing in a quarter of an hour.
const LENGTH: usize = 12;

/// What a link holds.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    fn new() -> Self {
        let letter = |byte: u8| char::from(LETTERS[usize::from(byte % 32)]);
        Self(id::bytes::<LENGTH>().into_iter().map(letter).collect())
    }

    /// A code as it stands in a link. None: it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let is_one = text.len() == LENGTH && text.bytes().all(|byte| LETTERS.contains(&byte));
        is_one.then(|| Self(text.to_owned()))
    }

    /// Keyed, since so short a secret could be found from a plain hash.
    fn hash(&self, ring: &KeyRing) -> [u8; 32] {
        ring.keyed_hash("file-invitation", self.0.as_bytes())
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// An invitation as the screen shows it.
pub struct Invitation {
    pub code: Code,
    /// In which the visitor's phone is addressed.
    pub lang: Lang,
    pub until: DateTime<Utc>,
}

/// Invites photos into a case; an invitation before it ends.
pub async fn invite(
    tx: &mut Tx,
    ring: &KeyRing,
    access: Access,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Invitation, Refusal>> {
    if let Err(refusal) = access.check(tx, now).await? {
        return Ok(Err(refusal));
    }
    let Some(case) = store::find(tx, access.case_id).await? else {
        return Ok(Err(Refusal::NotFound));
    };
    let (code, until) = (Code::new(), now + LASTS);
    let whose = (access.case_id, access.staff_id);
    store::replace_invitation(tx, &code.hash(ring), whose, now, until).await?;
    let who = Some(access.staff_id);
    audit::append(tx, access.case_id, who, "files invited", "", now).await?;
    Ok(Ok(Invitation { code, lang: case.lang, until }))
}

/// The case into which a code leads, while it holds.
pub async fn case_of(
    tx: &mut Tx,
    ring: &KeyRing,
    code: &Code,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Uuid>> {
    store::invited_case(tx, &code.hash(ring), now).await
}
