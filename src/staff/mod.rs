//! Staff: accounts, the roles that they hold from and until, sign-in and sessions.

pub mod locks;
pub mod pages;
pub mod password;
pub mod place;
pub mod places;
pub mod rota;
pub mod second_factor;
pub mod session;
mod store;
pub mod tries;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use crate::db::Tx;
use crate::id::{self, Token};
use crate::language::Lang;

/// For how long a link signs somebody in.
const LINK_LASTS: TimeDelta = TimeDelta::hours(72);

/// What somebody may do, in one language or in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Heads the office: staff, shifts, what waits, statistics.
    Head,
    /// Counsels residents.
    Counsellor,
    Interpreter,
    /// Writes for the newsroom.
    Writer,
    /// Publishes and sends.
    Publisher,
    /// Translates for the newsroom, often from outside the house.
    Translator,
    /// Reads translations in a language that is theirs: a colleague, or a resident whom the city trusts.
    Reviewer,
}

impl Role {
    pub const ALL: [Self; 7] = [
        Self::Head,
        Self::Counsellor,
        Self::Interpreter,
        Self::Writer,
        Self::Publisher,
        Self::Translator,
        Self::Reviewer,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Counsellor => "counsellor",
            Self::Interpreter => "interpreter",
            Self::Writer => "writer",
            Self::Publisher => "publisher",
            Self::Translator => "translator",
            Self::Reviewer => "reviewer",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// Whether somebody may hold it for one language alone.
    pub fn is_of_language(self) -> bool {
        matches!(self, Self::Translator | Self::Reviewer)
    }
}

/// An account.
#[derive(Clone, Debug)]
pub struct Account {
    pub id: Uuid,
    pub email: String,
    pub name: String,
    pub lang: Lang,
    pub password: Option<String>,
}

/// A role that somebody holds now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    pub role: Role,
    /// None: in every language.
    pub lang: Option<Lang>,
}

impl Grant {
    /// As the command line and forms write it: `head`, `translator:km`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None => Some(Self { role: Role::parse(text)?, lang: None }),
            Some((role, lang)) => {
                let role = Role::parse(role).filter(|role| role.is_of_language())?;
                Some(Self { role, lang: Some(Lang::parse(lang)?) })
            }
        }
    }
}

impl std::fmt::Display for Grant {
    /// Takes back what [`Grant::parse`] reads.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.role.as_str())?;
        self.lang.map_or(Ok(()), |lang| write!(f, ":{lang}"))
    }
}

/// Somebody who holds a role now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub staff_id: Uuid,
    pub name: String,
    /// None: in every language.
    pub lang: Option<Lang>,
}

/// Who is signed in, with the roles held at this moment.
#[derive(Clone, Debug)]
pub struct Who {
    pub id: Uuid,
    pub name: String,
    pub lang: Lang,
    pub grants: Vec<Grant>,
}

impl Who {
    pub fn has(&self, role: Role) -> bool {
        self.grants.iter().any(|grant| grant.role == role)
    }

    /// Whether somebody holds a role in a language: for it, or for all.
    pub fn has_in(&self, role: Role, lang: Lang) -> bool {
        let holds = |grant: &Grant| grant.role == role && grant.lang.is_none_or(|one| one == lang);
        self.grants.iter().any(holds)
    }

    pub fn has_any(&self, roles: &[Role]) -> bool {
        roles.iter().any(|role| self.has(*role))
    }
}

/// Somebody to be added.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// Folded by [`fold_email`].
    pub email: String,
    pub name: String,
    pub lang: Lang,
    pub roles: Vec<Role>,
}

/// Why somebody could not be added or signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is an account with this address already, or there was one that has ended")]
    AddressTaken,
    #[error("the link is used up or too old")]
    LinkSpent,
    /// The office would be left without anybody who can give the role back.
    #[error("nobody ends their own role as head")]
    OwnHead,
}

/// An address as accounts are found by it: trimmed and in lower case.
pub fn fold_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Adds an account with its roles, by `by` or by the operator.
pub async fn add(
    tx: &mut Tx,
    new: &NewAccount,
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Uuid, Refusal>> {
    if store::is_taken(tx, &new.email).await? {
        return Ok(Err(Refusal::AddressTaken));
    }
    let staff_id = id::new(now);
    store::insert(tx, staff_id, new, now).await?;
    for role in &new.roles {
        let grant = Grant { role: *role, lang: None };
        store::grant(tx, id::new(now), staff_id, grant, by, now).await?;
    }
    Ok(Ok(staff_id))
}

/// Gives somebody a role from `now` on, in one language or in all, by `by` or by the operator. Nothing happens
/// if they hold it.
pub async fn give_role(
    tx: &mut Tx,
    staff_id: Uuid,
    grant: Grant,
    by: impl Into<Option<Uuid>>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let held = store::grants(tx, staff_id, now).await?;
    if held.iter().any(|one| *one == grant || (one.role == grant.role && one.lang.is_none())) {
        return Ok(());
    }
    store::grant(tx, id::new(now), staff_id, grant, by.into(), now).await
}

/// Ends a role of somebody from `now` on, in the language that it was given for. Nobody ends their own role as
/// head, so that there is always one.
pub async fn end_role(
    tx: &mut Tx,
    staff_id: Uuid,
    grant: Grant,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    if grant.role == Role::Head && staff_id == by {
        return Ok(Err(Refusal::OwnHead));
    }
    store::end_grant(tx, staff_id, grant, now).await?;
    Ok(Ok(()))
}

/// Who holds a role now, each with the language that they hold it for.
pub async fn holders(tx: &mut Tx, role: Role, now: DateTime<Utc>) -> anyhow::Result<Vec<Holder>> {
    store::holders(tx, role, now).await
}

/// An account that has not ended.
pub async fn account(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Option<Account>> {
    store::find(tx, staff_id).await
}

/// Whether there is any account at all.
pub async fn is_empty(tx: &mut Tx) -> anyhow::Result<bool> {
    Ok(store::count(tx).await? == 0)
}

/// The account of an address, if there is one that has not ended.
pub async fn find_by_email(tx: &mut Tx, email: &str) -> anyhow::Result<Option<Account>> {
    store::find_by_email(tx, &fold_email(email)).await
}

/// A link with which somebody signs in once and chooses a password.
pub async fn invite(tx: &mut Tx, staff_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<Token> {
    let token = Token::new();
    store::end_links(tx, staff_id, now).await?;
    store::insert_link(tx, &token.hash(), staff_id, now, now + LINK_LASTS).await?;
    Ok(token)
}

/// Whose link it is, if it still opens.
pub async fn find_link(
    tx: &mut Tx,
    token: &Token,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Account>> {
    match store::find_link(tx, &token.hash(), now).await? {
        Some(staff_id) => store::find(tx, staff_id).await,
        None => Ok(None),
    }
}

/// Uses a link up: sets the password, ends every older session, and says whose link it was.
pub async fn accept_invitation(
    tx: &mut Tx,
    token: &Token,
    password: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Uuid, Refusal>> {
    let Some(staff_id) = store::use_link(tx, &token.hash(), now).await? else {
        return Ok(Err(Refusal::LinkSpent));
    };
    store::end_links(tx, staff_id, now).await?;
    store::set_password(tx, staff_id, password).await?;
    session::end_all_of(tx, staff_id).await?;
    Ok(Ok(staff_id))
}

/// Who somebody is now, with the grants that hold.
pub async fn who(tx: &mut Tx, staff_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<Option<Who>> {
    let Some(account) = store::find(tx, staff_id).await? else {
        return Ok(None);
    };
    let grants = store::grants(tx, staff_id, now).await?;
    Ok(Some(Who { id: account.id, name: account.name, lang: account.lang, grants }))
}
