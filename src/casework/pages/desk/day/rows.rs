//! What my day shows, in the words of whoever reads it.

use uuid::Uuid;

use crate::casework::day::{Day, Doing, Due, Entry, Group, Seat};
use crate::casework::pages::desk::shown::Day as OneDay;
use crate::casework::pages::lines::{Line, Moment};
use crate::casework::pages::offers::Asking;
use crate::casework::routing::Contact;
use crate::casework::watching::Mark;
use crate::casework::{Case, Parked};
use crate::language::formats;
use crate::staff::pages::Shift;

/// All of it.
pub struct Shown {
    /// What says to an open page whether it is still right.
    pub mark: Mark,
    pub asking: Asking,
    pub talks: Vec<Talk>,
    /// Cases by what is due next, those that wait, and those in which she interprets; none is empty.
    pub groups: Vec<Rows>,
    pub due: Vec<ToDo>,
    pub parked: Vec<Begun>,
    pub is_empty: bool,
}

/// Cases under a heading.
pub struct Rows {
    pub code: &'static str,
    pub title: String,
    pub rows: Vec<Row>,
}

/// A case, and why it stands there.
pub struct Row {
    pub line: Line,
    pub href: String,
    /// What she calls it.
    pub label: Option<String>,
    pub answer_by: Option<String>,
    pub unread: Option<String>,
    pub task: Option<OneDay>,
    pub deadline: Option<OneDay>,
    /// An answer waits for its translation, and it is her turn.
    pub has_held: bool,
}

/// Somebody who is with her now.
pub struct Talk {
    pub row: Row,
    /// Whether it is hers to end.
    pub is_mine: bool,
}

/// Something that is to be done today, or should have been done.
pub struct ToDo {
    pub what: String,
    pub on: OneDay,
    pub href: String,
    /// The case as she calls it, or by its locator.
    pub case: String,
}

/// An intake that was interrupted.
pub struct Begun {
    pub id: Uuid,
    pub at: Moment,
}

impl Shown {
    pub fn new(
        shift: &Shift,
        (mark, asking): (Mark, Asking),
        day: &Day,
        parked: &[Parked],
    ) -> Self {
        let due = day.due.iter().map(|due| ToDo::new(shift, due, day)).collect();
        let talk = |(entry, seat): &(Entry, Seat)| Talk {
            row: Row::new(shift, entry, *seat),
            is_mine: *seat == Seat::Owner,
        };
        let begun =
            |parked: &Parked| Begun { id: parked.id, at: Moment::new(shift, parked.parked_at) };
        let groups = groups(shift, day);
        Self {
            mark,
            is_empty: groups.is_empty() && day.talks.is_empty() && asking.offers.is_empty(),
            asking,
            talks: day.talks.iter().map(talk).collect(),
            groups,
            due,
            parked: parked.iter().map(begun).collect(),
        }
    }
}

fn groups(shift: &Shift, day: &Day) -> Vec<Rows> {
    let words = shift.words;
    let rows = |code, title, entries: &[Entry], seat| Rows {
        code,
        title,
        rows: entries.iter().map(|entry| Row::new(shift, entry, seat)).collect(),
    };
    let of = |group: Group| {
        let entries = day.groups.get(&group).map(Vec::as_slice).unwrap_or_default();
        let title = words.say_of("day-group", group.as_str());
        rows(group.as_str(), title, entries, Seat::Owner)
    };
    let waiting = rows("waiting", words.say("desk-others"), &day.waiting, Seat::Owner);
    let interpreting = words.say("day-interpreting-heading");
    let interpreting = rows("interpreting", interpreting, &day.interpreting, Seat::Interpreter);
    let all = Group::ALL.into_iter().map(of).chain([waiting, interpreting]);
    all.filter(|group| !group.rows.is_empty()).collect()
}

impl Row {
    fn new(shift: &Shift, entry: &Entry, seat: Seat) -> Self {
        let one = |day| OneDay::new(shift, day);
        let by = entry.answer_by.map(|by| Moment::new(shift, by).shown);
        let by = by.map(|when| shift.words.tell("day-answer-by").with("when", when).to_string());
        Self {
            line: Line::new(shift, &entry.case),
            href: href(seat, &entry.case),
            label: entry.label.clone(),
            answer_by: by,
            // Of a case that is new to her everything is.
            unread: Some(entry.unread)
                .filter(|unread| *unread > 0 && !entry.is_new())
                .map(|unread| new_messages(shift, unread)),
            task: entry.task.map(one),
            deadline: entry.deadline.map(one),
            has_held: entry.has_held && seat == Seat::Owner,
        }
    }
}

impl Row {
    /// Whether anything says why it stands there.
    pub fn has_why(&self) -> bool {
        let has_day = self.task.is_some() || self.deadline.is_some();
        has_day || self.has_held || self.answer_by.is_some() || self.unread.is_some()
    }
}

fn new_messages(shift: &Shift, count: i64) -> String {
    let shown = formats::number(shift.who.lang, &count.to_string());
    shift.words.tell("day-new-messages").with("count", count).with("shown", shown).to_string()
}

/// Where whoever has a seat works: who interprets a letter has a sheet of what is to be translated, and no more.
fn href(seat: Seat, case: &Case) -> String {
    match (seat, case.contact) {
        (Seat::Interpreter, Contact::Letter) => format!("/desk/translate/{}", case.id),
        (Seat::Owner | Seat::Interpreter, _) => format!("/desk/cases/{}", case.id),
    }
}

impl ToDo {
    fn new(shift: &Shift, due: &Due, day: &Day) -> Self {
        let words = shift.words;
        let what = match &due.what {
            Doing::Own(own) => own.clone(),
            Doing::OfColleague => words.say("day-due-of-colleague"),
            Doing::FollowUp => words.say("desk-task-follow-up"),
            Doing::Lapses(kind) => words.say_of("deadline", kind.as_str()),
        };
        let lists = day.groups.values().chain([&day.waiting]).flatten();
        let mut entries = lists.chain(day.talks.iter().map(|(entry, _)| entry));
        let entry = entries.find(|entry| entry.case.id == due.case_id);
        let case = entry.map(|entry| match &entry.label {
            Some(label) => label.clone(),
            None => Line::new(shift, &entry.case).locator,
        });
        let at = if matches!(due.what, Doing::Lapses(_)) { "deadlines" } else { "tasks" };
        Self {
            what,
            on: OneDay::new(shift, due.on),
            href: format!("/desk/cases/{}#{at}", due.case_id),
            case: case.unwrap_or_default(),
        }
    }
}
