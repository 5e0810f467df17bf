//! The rota: which languages and topics somebody can counsel in, when, and how much at once.

pub mod hours;
pub mod pages;
pub mod presence;
mod store;
mod today;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Role;
use crate::city::City;
use crate::db::Tx;
use crate::id;
use crate::language::Lang;
pub use presence::Presence;
pub use today::{Spoken, spoken_today};

/// As what somebody wants to be asked for. Nobody needs to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    Woman,
    Man,
}

impl Gender {
    pub const ALL: [Self; 2] = [Self::Woman, Self::Man];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gender| gender.as_str() == text)
    }
}

/// A language that somebody works in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LanguageSkill {
    pub lang: Lang,
    pub speaks: bool,
    pub writes: bool,
    /// 1 (gets by) to 3 (as a first language).
    pub level: u8,
}

/// A topic that somebody knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicSkill {
    pub topic: String,
    /// 1 (the common questions) to 3 (the hard ones).
    pub level: u8,
}

/// Hours on one day of the week, in the city's local time, from and until certain days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// 1 (Monday) to 7.
    pub weekday: u8,
    /// Minutes after midnight.
    pub from_minute: u16,
    pub to_minute: u16,
    pub valid_from: NaiveDate,
    pub valid_until: Option<NaiveDate>,
}

impl Shift {
    pub fn is_on(&self, day: NaiveDate) -> bool {
        u32::from(self.weekday) == day.weekday().number_from_monday() && self.holds_on(day)
    }

    /// Whether these are the hours of that time, whatever the weekday.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|until| day <= until)
    }
}

/// Days away, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    pub from_on: NaiveDate,
    pub until_on: NaiveDate,
}

/// Which of somebody's two budgets of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Budget {
    /// Attention: a visit or a call takes all of it.
    Live,
    /// Open cases, weighted.
    Open,
}

/// How much somebody can take on, and how much of it is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    pub live_capacity: i64,
    pub live_load: i64,
    pub open_capacity: i64,
    pub open_load: i64,
}

/// Whether somebody outside the house is trusted with the letters of clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    No,
    Translates,
}

/// Somebody on the staff as routing and the head see them.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub lang: Lang,
    pub roles: Vec<Role>,
    pub languages: Vec<LanguageSkill>,
    pub topics: Vec<TopicSkill>,
    pub shifts: Vec<Shift>,
    pub absences: Vec<Absence>,
    pub load: Load,
    pub idle_since: Option<DateTime<Utc>>,
    /// None: does not say.
    pub gender: Option<Gender>,
    /// What was said of this minute.
    pub presence: Presence,
    /// Since when, if it is anything but here.
    pub presence_since: Option<DateTime<Utc>>,
    /// Bound to secrecy outside the house, to translate the letters of clients.
    pub translates_letters: bool,
}

impl Colleague {
    /// The shifts of a day, in order.
    pub fn shifts_on(&self, day: NaiveDate) -> Vec<Shift> {
        let mut shifts: Vec<Shift> =
            self.shifts.iter().filter(|shift| shift.is_on(day)).copied().collect();
        shifts.sort_by_key(|shift| shift.from_minute);
        shifts
    }

    pub fn is_absent_on(&self, day: NaiveDate) -> bool {
        self.absences.iter().any(|absence| absence.from_on <= day && day <= absence.until_on)
    }

    /// Whether somebody is here at a local time.
    pub fn is_here_at(&self, local: NaiveDateTime) -> bool {
        let minute = minute_of(local);
        !self.is_absent_on(local.date())
            && self
                .shifts_on(local.date())
                .iter()
                .any(|shift| shift.from_minute <= minute && minute < shift.to_minute)
    }

    pub fn writes(&self, lang: Lang) -> bool {
        self.languages.iter().any(|skill| skill.lang == lang && skill.writes)
    }
}

/// Minutes after midnight.
pub fn minute_of(local: NaiveDateTime) -> u16 {
    u16::try_from(local.hour() * 60 + local.minute()).unwrap_or(0)
}

/// Everybody whose account has not ended, by name.
pub async fn everybody(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Colleague>> {
    store::everybody(tx, now).await
}

/// One of them.
pub async fn find(
    tx: &mut Tx,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Colleague>> {
    Ok(store::everybody(tx, now).await?.into_iter().find(|colleague| colleague.id == staff_id))
}

/// Sets the languages that somebody works in.
pub async fn set_languages(
    tx: &mut Tx,
    staff_id: Uuid,
    languages: &[LanguageSkill],
) -> anyhow::Result<()> {
    store::set_languages(tx, staff_id, languages).await
}

/// Sets the topics that somebody knows.
pub async fn set_topics(tx: &mut Tx, staff_id: Uuid, topics: &[TopicSkill]) -> anyhow::Result<()> {
    store::set_topics(tx, staff_id, topics).await
}

/// Sets somebody's weekly shifts from `today` on: what held until now ends yesterday and stays known.
pub async fn set_shifts(
    tx: &mut Tx,
    staff_id: Uuid,
    shifts: &[Shift],
    today: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::end_shifts(tx, staff_id, today).await?;
    for shift in shifts {
        store::insert_shift(tx, id::new(now), staff_id, shift).await?;
    }
    Ok(())
}

/// Notes that somebody is away.
pub async fn note_absence(
    tx: &mut Tx,
    staff_id: Uuid,
    absence: Absence,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::insert_absence(tx, id::new(now), staff_id, absence, now).await
}

/// Ends an absence: one that has not begun never was, one that goes on ended yesterday.
pub async fn end_absence(
    tx: &mut Tx,
    staff_id: Uuid,
    absence: Absence,
    today: NaiveDate,
) -> anyhow::Result<()> {
    let yesterday = today.pred_opt().filter(|yesterday| absence.from_on <= *yesterday);
    match yesterday {
        Some(yesterday) => store::set_absence_end(tx, staff_id, absence, yesterday).await,
        None => store::delete_absence(tx, staff_id, absence).await,
    }
}

/// Locks everybody's row in the one order that all keep to. Whoever gives work back and deals it out again in
/// one transaction holds them first, since it is not known before whose rows will be written.
pub async fn hold(tx: &mut Tx) -> anyhow::Result<()> {
    store::hold(tx).await
}

/// Sets what routing must know of somebody beside languages, topics and hours.
pub async fn set_about(
    tx: &mut Tx,
    staff_id: Uuid,
    gender: Option<Gender>,
    letters: Letters,
) -> anyhow::Result<()> {
    store::set_about(tx, staff_id, gender, letters == Letters::Translates).await
}

/// Sets how much somebody takes on at once. `false` if more than that is taken already.
pub async fn set_capacity(
    tx: &mut Tx,
    staff_id: Uuid,
    live: i64,
    open: i64,
) -> anyhow::Result<bool> {
    store::set_capacity(tx, staff_id, live, open).await
}

/// Takes `weight` from somebody's budget. `false` if there is not as much left: the row's own check is
/// the judge, also when two take at once.
pub async fn take(
    tx: &mut Tx,
    staff_id: Uuid,
    budget: Budget,
    weight: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    store::take(tx, staff_id, budget, weight, now).await
}

/// Gives `weight` back.
pub async fn give_back(
    tx: &mut Tx,
    staff_id: Uuid,
    budget: Budget,
    weight: i64,
) -> anyhow::Result<()> {
    store::give_back(tx, staff_id, budget, weight).await
}

/// The weekdays (1 Monday to 7) on which somebody who writes `lang` works as of `today`.
pub async fn weekdays_of(
    tx: &mut Tx,
    lang: Lang,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<u8>> {
    let everybody = everybody(tx, now).await?;
    let mut days: Vec<u8> = everybody
        .iter()
        .filter(|colleague| colleague.roles.contains(&Role::Counsellor) && colleague.writes(lang))
        .flat_map(|colleague| &colleague.shifts)
        .filter(|shift| shift.valid_from <= today && shift.valid_until.is_none_or(|d| today <= d))
        .map(|shift| shift.weekday)
        .collect();
    days.sort_unstable();
    days.dedup();
    Ok(days)
}

/// The next minute after `now` at which somebody's shift begins or ends, for whoever waits for it; none
/// within a week.
pub fn next_change(
    everybody: &[Colleague],
    city: &City,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let local = city.local(now);
    (0..8)
        .filter_map(|ahead| local.date().checked_add_days(chrono::Days::new(ahead)))
        .flat_map(|day| {
            everybody.iter().flat_map(move |colleague| {
                colleague.shifts_on(day).into_iter().filter_map(move |shift| {
                    let minute = u32::from(shift.from_minute);
                    day.and_hms_opt(minute / 60 % 24, minute % 60, 0)
                })
            })
        })
        .map(|local| city.instant(local))
        .filter(|instant| *instant > now)
        .min()
}
