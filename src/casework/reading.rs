//! Reading a case that is somebody else's: it needs a reason, holds for half an hour, and is seen by the head.
//!
//! The law asks that accesses are kept for two years, with who, when, from where, whose and what, and that
//! somebody looks through them every month (Safety Measures Standard, article 8).

use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};
use uuid::Uuid;

use super::routing::Contact;
use super::state::State;
use super::{Case, Refusal, VaultTrouble, audit, sealing, store, taking};
use crate::city::City;
use crate::db::Tx;
use crate::id;
use crate::vault::{KeyRing, Place};

/// For how long a reason opens a case: long enough to read it, too short to be forgotten about.
const LASTS: TimeDelta = TimeDelta::minutes(30);
/// The fewest characters that say anything.
pub const SHORTEST_REASON: usize = 10;
/// The most characters of a reason.
pub const LONGEST_REASON: usize = 300;

/// So many readings stand on a page.
pub const A_PAGE: usize = 50;

/// Why somebody reads a case that is not theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Urgent,
    Complaint,
    /// Whoever has it is away.
    Absence,
    /// The work itself is looked at.
    Quality,
    ClientAsked,
}

impl Why {
    pub const ALL: [Self; 5] =
        [Self::Urgent, Self::Complaint, Self::Absence, Self::Quality, Self::ClientAsked];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::Complaint => "complaint",
            Self::Absence => "absence",
            Self::Quality => "quality",
            Self::ClientAsked => "client-asked",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == text)
    }
}

/// Why somebody does something that needs one, in their own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(String);

impl Reason {
    /// From [`SHORTEST_REASON`] to [`LONGEST_REASON`] characters.
    ///
    /// # Errors
    /// [`Refusal::Empty`] or [`Refusal::TooLong`].
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let words = typed.trim();
        match words.chars().count() {
            0..SHORTEST_REASON => Err(Refusal::Empty),
            SHORTEST_REASON..=LONGEST_REASON => Ok(Self(words.to_owned())),
            _ => Err(Refusal::TooLong),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A case of somebody else that was opened.
#[derive(Clone, Debug)]
pub struct Reading {
    pub case_id: Uuid,
    pub locator: String,
    pub reader: Uuid,
    /// Who had the case last.
    pub owner: Option<Uuid>,
    pub why: Why,
    /// None: the case is erased, and the words with it.
    pub reason: Option<String>,
    pub opened_at: DateTime<Utc>,
    pub until_at: DateTime<Utc>,
}

/// A month was looked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    pub checked_at: DateTime<Utc>,
    pub checked_by: Uuid,
    /// How many readings there were then.
    pub readings: i64,
}

/// Gives the reason for which somebody opens a case that is not theirs, from now on for half an hour.
pub async fn give_reason(
    tx: &mut Tx,
    ring: &KeyRing,
    (case_id, staff_id): (Uuid, Uuid),
    (why, reason): (Why, &Reason),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let Some(key) = sealing::key_of(tx, ring, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    if case.state == State::Erased {
        return Ok(Err(Refusal::NoCase));
    }
    let opening_id = id::new(now);
    let row = opening_id.to_string();
    let sealed = key.seal(place(&row), reason.as_str().as_bytes(), &mut id::rng());
    let opening = store::NewOpening { id: opening_id, case_id, staff_id, why, sealed };
    store::insert_opening(tx, &opening, now, now + LASTS).await?;
    audit::append(tx, case_id, Some(staff_id), "gave reason", why.as_str(), now).await?;
    Ok(Ok(()))
}

/// Why somebody of the staff may open a case, in the words of the trail: who has it, interprets in it, or had it
/// last when it was closed and is not kept out of it since; and the head, for a reason that she gave.
pub(super) async fn standing(
    tx: &mut Tx,
    case: &Case,
    (staff_id, is_head): (Uuid, bool),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<&'static str, Refusal>> {
    let is_over = matches!(case.state, State::Closed | State::Resolved);
    let had_it = is_over
        && taking::last_hand(tx, case.id).await? == Some(staff_id)
        && !store::exclusions(tx, case.id).await?.contains(&staff_id);
    let seated = store::seated(tx, case.id).await?;
    // Whoever puts a letter into another language has a page with that alone.
    let is_whole = |role: &str| role == "owner" || case.contact != Contact::Letter;
    if had_it || seated.iter().any(|seat| seat.staff_id == staff_id && is_whole(&seat.role)) {
        return Ok(Ok("has the case"));
    }
    if !is_head {
        return Ok(Err(Refusal::NotYours));
    }
    let has_reason = is_open(tx, case.id, staff_id, now).await?;
    Ok(if has_reason { Ok("head of office") } else { Err(Refusal::ReasonNeeded) })
}

/// Whether somebody puts a letter into another language now: the seat that opens the page of translating, and
/// nothing else of the case.
pub(super) async fn translates(tx: &mut Tx, case: &Case, staff_id: Uuid) -> anyhow::Result<bool> {
    let seated = store::seated(tx, case.id).await?;
    let is_seat = |seat: &store::AssignmentRow| seat.staff_id == staff_id && seat.role != "owner";
    Ok(case.contact == Contact::Letter && seated.iter().any(is_seat))
}

/// Whether a reason that somebody gave for a case still holds.
async fn is_open(
    tx: &mut Tx,
    case_id: Uuid,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    store::has_opening(tx, case_id, staff_id, now).await
}

/// What the head looks for in a month's readings; nothing: all of them.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Digits with which the locator begins.
    pub locator: String,
    /// Whoever read; nobody: everybody.
    pub readers: Vec<Uuid>,
}

/// A page of readings, and how many there are in all.
#[derive(Clone, Debug)]
pub struct Page {
    pub readings: Vec<Reading>,
    pub all: usize,
}

/// Some of the readings of a month of the city, newest first; the first page is 0.
///
/// # Errors
/// Trouble with the database, or what was given as a reason cannot be opened.
pub async fn readings(
    tx: &mut Tx,
    (ring, city): (&KeyRing, &City),
    month: Month,
    sought: &Sought,
    page: usize,
) -> anyhow::Result<Page> {
    let span = month.instants(city);
    let all = usize::try_from(store::count_sought(tx, span, sought).await?)?;
    let after = i64::try_from(page.saturating_mul(A_PAGE)).unwrap_or(i64::MAX);
    let rows = store::openings(tx, span, sought, (i64::try_from(A_PAGE)?, after)).await?;
    let mut readings = Vec::new();
    for row in rows {
        let reason = match sealing::key_of(tx, ring, row.case_id).await? {
            Some(key) => {
                let id = row.id.to_string();
                let words = key.open(place(&id), &row.reason_sealed).map_err(VaultTrouble::Text)?;
                Some(String::from_utf8(words)?)
            }
            None => None,
        };
        readings.push(Reading {
            owner: store::last_owner(tx, row.case_id).await?,
            why: Why::parse(&row.code).unwrap_or(Why::Quality),
            case_id: row.case_id,
            locator: row.locator,
            reader: row.staff_id,
            reason,
            opened_at: row.opened_at,
            until_at: row.until_at,
        });
    }
    Ok(Page { readings, all })
}

/// How many readings a month has.
///
/// # Errors
/// Trouble with the database.
pub async fn count(tx: &mut Tx, city: &City, month: Month) -> anyhow::Result<i64> {
    let (from, until) = month.instants(city);
    store::count_openings(tx, from, until).await
}

/// Notes that the head looked through a month's readings.
pub async fn check_month(
    tx: &mut Tx,
    city: &City,
    month: Month,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let (from, until) = month.instants(city);
    let count = store::count_openings(tx, from, until).await?;
    store::insert_check(tx, id::new(now), &month.to_string(), (by, count), now).await
}

/// When a month was looked through last.
pub async fn last_check(tx: &mut Tx, month: Month) -> anyhow::Result<Option<Check>> {
    store::last_check(tx, &month.to_string()).await
}

/// A month of the city, `2026-11`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month(NaiveDate);

impl Month {
    pub fn of(day: NaiveDate) -> Self {
        Self(chrono::Datelike::with_day(&day, 1).unwrap_or(day))
    }

    pub fn parse(text: &str) -> Option<Self> {
        NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d").ok().map(Self)
    }

    pub fn first_day(self) -> NaiveDate {
        self.0
    }

    pub fn before(self) -> Self {
        Self(self.0.checked_sub_months(Months::new(1)).unwrap_or(self.0))
    }

    pub fn after(self) -> Self {
        Self(self.0.checked_add_months(Months::new(1)).unwrap_or(self.0))
    }

    fn instants(self, city: &City) -> (DateTime<Utc>, DateTime<Utc>) {
        let begins = |month: Self| city.instant(month.0.and_time(chrono::NaiveTime::MIN));
        (begins(self), begins(self.after()))
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m"))
    }
}

fn place(opening: &str) -> Place<'_> {
    Place { table: "case_openings", row: opening, column: "reason_sealed" }
}
