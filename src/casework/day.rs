//! Somebody's day: the conversations that go on, her cases by what is due next, those that wait for others, and
//! what is to be done today.
//!
//! Nothing that a client wrote is opened for it, so that nothing is written to a trail: of what is sealed it shows
//! her own labels, and the words of tasks that she set herself.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};
use uuid::Uuid;

use super::deadlines::Lapses;
use super::routing::Contact;
use super::state::State;
use super::tasks::What;
use super::{Case, labels, sealing, store, tasks};
use crate::city::City;
use crate::db::Tx;
use crate::vault::KeyRing;

/// When something is due next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    Late,
    Today,
    /// Until Sunday.
    Week,
    /// After that, or on no day.
    Later,
}

impl Group {
    pub const ALL: [Self; 4] = [Self::Late, Self::Today, Self::Week, Self::Later];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Today => "today",
            Self::Week => "week",
            Self::Later => "later",
        }
    }
}

/// A case on the day of somebody who has a seat in it.
#[derive(Clone, Debug)]
pub struct Entry {
    pub case: Case,
    /// What she calls it.
    pub label: Option<String>,
    /// By when the client is to have an answer to what she wrote last; none: she has one, or waits for something
    /// else.
    pub answer_by: Option<DateTime<Utc>>,
    /// How many messages of the client nobody has read yet.
    pub unread: i64,
    /// The day of the nearest task.
    pub task: Option<NaiveDate>,
    /// The nearest day on which the law lets something lapse.
    pub deadline: Option<NaiveDate>,
    /// An answer waits for its translation, and it is her turn: nobody translates it, or she decides about it.
    pub has_held: bool,
}

/// What is to be done for a case today, or should have been done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub case_id: Uuid,
    pub on: NaiveDate,
    pub what: Doing,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Words of her own.
    Own(String),
    /// A task that a colleague set: its words stand in the case.
    OfColleague,
    /// To ask the client whether it stayed settled.
    FollowUp,
    /// The law lets something lapse.
    Lapses(Lapses),
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// Calls and visits in which she sits now, and whether the case is hers.
    pub talks: Vec<(Entry, Seat)>,
    /// Her cases whose next step is hers, by what is due first.
    pub groups: BTreeMap<Group, Vec<Entry>>,
    /// Those that wait for the client, for a body, or for a later day.
    pub waiting: Vec<Entry>,
    /// Those in which she interprets.
    pub interpreting: Vec<Entry>,
    pub due: Vec<Due>,
}

/// As what somebody sits in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    Owner,
    Interpreter,
}

/// The day of somebody on the staff.
///
/// # Errors
/// Trouble with the database or with the key of a case.
pub async fn of(
    tx: &mut Tx,
    ring: &KeyRing,
    city: &City,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Day> {
    let seats: BTreeMap<Uuid, String> = store::seats_of(tx, staff_id).await?.into_iter().collect();
    let beside = Beside::of(tx, ring, staff_id).await?;
    let mut day = Day { due: due(tx, ring, city, staff_id, now).await?, ..Day::default() };
    for case in store::of_staff(tx, staff_id).await? {
        let is_owner = seats.get(&case.id).is_none_or(|role| role == "owner");
        let seat = if is_owner { Seat::Owner } else { Seat::Interpreter };
        let goes_on = case.contact != Contact::Letter && case.state.holds_capacity();
        let entry = beside.entry(case, now);
        match seat {
            _ if goes_on => day.talks.push((entry, seat)),
            Seat::Interpreter => day.interpreting.push(entry),
            Seat::Owner if entry.waits(city, now) => day.waiting.push(entry),
            Seat::Owner => day.groups.entry(entry.group(city, now)).or_default().push(entry),
        }
    }
    let lists = day.groups.values_mut().chain([&mut day.waiting, &mut day.interpreting]);
    for list in lists {
        list.sort_by_key(|entry| entry.place(city));
    }
    Ok(day)
}

/// What of somebody's cases is kept beside them.
struct Beside {
    labels: BTreeMap<Uuid, String>,
    unread: BTreeMap<Uuid, i64>,
    tasks: BTreeMap<Uuid, NaiveDate>,
    deadlines: BTreeMap<Uuid, NaiveDate>,
    held: BTreeSet<Uuid>,
}

impl Beside {
    async fn of(tx: &mut Tx, ring: &KeyRing, staff_id: Uuid) -> anyhow::Result<Self> {
        let (tasks, deadlines) = super::next_days(tx, staff_id).await?;
        let unread = store::unread(tx, staff_id).await?.into_iter().collect();
        let held = store::held_for(tx, staff_id).await?.into_iter().collect();
        let labels = labels::labels_of(tx, ring, staff_id).await?;
        Ok(Self { labels, unread, tasks, deadlines, held })
    }

    fn entry(&self, case: Case, now: DateTime<Utc>) -> Entry {
        let is_unanswered = is_unanswered(&case);
        let is_due = is_unanswered && (case.needs_answer() || case.is_late(now));
        // Whoever has answered knew what she answered, also where she never opened the case.
        let unread = self.unread.get(&case.id).copied().filter(|_| is_unanswered);
        Entry {
            label: self.labels.get(&case.id).cloned(),
            answer_by: case.answer_by.filter(|_| is_due),
            unread: unread.unwrap_or(0),
            task: self.tasks.get(&case.id).copied(),
            deadline: self.deadlines.get(&case.id).copied(),
            has_held: self.held.contains(&case.id),
            case,
        }
    }
}

/// Whether the client wrote last.
fn is_unanswered(case: &Case) -> bool {
    case.answered_at.is_none_or(|at| case.client_wrote_at.is_some_and(|wrote| at < wrote))
}

impl Entry {
    /// The first instant at which something of it is due; a day is due until it is over.
    fn due_at(&self, city: &City) -> Option<DateTime<Utc>> {
        let days = [self.task, self.deadline].into_iter().flatten();
        days.map(|day| end_of(city, day)).chain(self.answer_by).min()
    }

    /// Whether the next step is somebody else's, and nothing is to be done today.
    fn waits(&self, city: &City, now: DateTime<Utc>) -> bool {
        !self.case.needs_answer() && !self.has_held && self.group(city, now) > Group::Today
    }

    fn group(&self, city: &City, now: DateTime<Utc>) -> Group {
        let today = city.today(now);
        let to_sunday = Days::new(6 - u64::from(today.weekday().num_days_from_monday()));
        let sunday = today.checked_add_days(to_sunday).unwrap_or(today);
        // What is urgent does not lie until a day that nobody promised.
        let latest = if self.is_pressing() { Group::Today } else { Group::Later };
        match self.due_at(city) {
            Some(at) if at <= now => Group::Late,
            Some(at) if at <= end_of(city, today) => Group::Today,
            Some(at) if at <= end_of(city, sunday) => latest.min(Group::Week),
            _ => latest,
        }
    }

    /// Whether it is urgent and the client waits for an answer.
    fn is_pressing(&self) -> bool {
        self.case.urgent && self.case.needs_answer() && is_unanswered(&self.case)
    }

    /// What cannot wait first, then by what is due next, then whoever wrote first.
    fn place(&self, city: &City) -> (bool, DateTime<Utc>, Option<DateTime<Utc>>, Uuid) {
        let due_at = self.due_at(city).unwrap_or(DateTime::<Utc>::MAX_UTC);
        (!self.case.urgent, due_at, self.case.client_wrote_at, self.case.id)
    }

    /// Whether it came to her and she has not begun.
    pub fn is_new(&self) -> bool {
        self.case.state == State::Assigned
    }
}

/// The instant at which a day of the city is over.
fn end_of(city: &City, day: NaiveDate) -> DateTime<Utc> {
    city.instant(day.succ_opt().unwrap_or(day).and_time(NaiveTime::MIN))
}

async fn due(
    tx: &mut Tx,
    ring: &KeyRing,
    city: &City,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Due>> {
    let today = city.today(now);
    let mut due = Vec::new();
    for row in store::due_tasks(tx, staff_id, today).await? {
        let what = match &row.sealed {
            Some(_) if row.made_by != staff_id => Doing::OfColleague,
            sealed => {
                let key = sealing::unwrap(ring, row.case_id, &row.key)?;
                match tasks::what_of(&key, row.id, sealed.as_deref())? {
                    What::Own(words) => Doing::Own(words),
                    What::FollowUp => Doing::FollowUp,
                }
            }
        };
        due.push(Due { case_id: row.case_id, on: row.due_on, what });
    }
    for (case_id, kind, on) in store::due_deadlines(tx, staff_id, today).await? {
        due.push(Due { case_id, on, what: Doing::Lapses(kind) });
    }
    // What lapses stands before what was only meant to be done that day.
    due.sort_by_key(|due| (due.on, !matches!(due.what, Doing::Lapses(_))));
    Ok(due)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::{Asks, Channel};
    use crate::language::Lang;

    const CITY: &str = include_str!("../../content/city.toml");

    /// Wednesday 2026-11-25, 10:00 in Ansan.
    fn now() -> DateTime<Utc> {
        "2026-11-25T01:00:00Z".parse().unwrap()
    }

    fn entry(state: State, answer_by: Option<&str>, days: [Option<&str>; 2]) -> Entry {
        let case = Case {
            id: Uuid::nil(),
            locator: "12345678".to_owned(),
            demand_id: Uuid::nil(),
            lang: Lang::KOREAN,
            asks: Asks::default(),
            topic: "wages".to_owned(),
            channel: Channel::Web,
            contact: Contact::Letter,
            urgent: false,
            weight: 10,
            state,
            epoch: 1,
            opened_at: now(),
            answer_by: answer_by.map(|at| at.parse().unwrap()),
            first_read_at: None,
            first_answered_at: None,
            answered_at: None,
            late_told_at: None,
            client_wrote_at: Some(now()),
        };
        let [task, deadline] = days.map(|day| day.map(|day| day.parse().unwrap()));
        let (labels, unread) = (BTreeMap::new(), BTreeMap::new());
        let of = |day: Option<NaiveDate>| day.map(|day| (Uuid::nil(), day)).into_iter().collect();
        let (tasks, deadlines) = (of(task), of(deadline));
        Beside { labels, unread, tasks, deadlines, held: BTreeSet::new() }.entry(case, now())
    }

    #[track_caller]
    fn check(answer_by: Option<&str>, days: [Option<&str>; 2], expected: Group) {
        let city = City::parse(CITY).unwrap();
        let entry = entry(State::Working, answer_by, days);
        assert_eq!(entry.group(&city, now()), expected);
        assert!(!entry.waits(&city, now()), "the next step is hers");
    }

    #[test]
    fn what_is_due_next_says_where_a_case_stands() {
        check(Some("2026-11-25T00:59:00Z"), [None, None], Group::Late);
        check(Some("2026-11-25T09:00:00Z"), [None, None], Group::Today);
        check(Some("2026-11-25T15:00:00Z"), [None, None], Group::Today);
        check(Some("2026-11-25T15:00:01Z"), [None, None], Group::Week);
        check(Some("2026-11-29T14:00:00Z"), [None, None], Group::Week);
        check(Some("2026-11-30T01:00:00Z"), [None, None], Group::Later);
        check(None, [Some("2026-11-24"), None], Group::Late);
        check(None, [Some("2026-11-25"), None], Group::Today);
        check(None, [None, Some("2026-11-29")], Group::Week);
        check(None, [None, Some("2026-11-30")], Group::Later);
        check(Some("2026-11-27T09:00:00Z"), [Some("2026-12-01"), Some("2026-11-25")], Group::Today);
        check(None, [None, None], Group::Later);
    }

    #[test]
    fn what_is_urgent_stands_on_today() {
        let city = City::parse(CITY).unwrap();
        let mut entry = entry(State::Working, None, [None, Some("2026-11-29")]);
        entry.case.urgent = true;
        assert_eq!(entry.group(&city, now()), Group::Today);
        entry.case.answered_at = Some(now());
        assert_eq!(entry.group(&city, now()), Group::Week, "she has an answer");
    }

    #[test]
    fn who_waits_for_others_comes_back_on_her_day() {
        let city = City::parse(CITY).unwrap();
        let waits = |state, days| entry(state, None, days).waits(&city, now());
        for state in [State::WaitingClient, State::WaitingAgency, State::Referred, State::FollowUp]
        {
            assert!(waits(state, [None, None]));
            assert!(waits(state, [Some("2026-11-26"), None]));
            assert!(!waits(state, [Some("2026-11-25"), None]));
            assert!(!waits(state, [None, Some("2026-11-24")]));
        }
    }
}
