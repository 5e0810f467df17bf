//! The fields of a programme as somebody typed them, and what is wrong with each.

use chrono::{Datelike, NaiveDate, NaiveTime};

use crate::directory::Weekday;
use crate::facts::{Fact, Unit};
use crate::language::{Lang, Words};
use crate::programmes::{
    Cost, Details, Fault, Kind, Known, MOST_SESSIONS, Refusal, Session, SignUp, Sound, Status,
};
use crate::staff::pages::{Shift, Tongue};
use crate::web::{Filled, Troubles};

/// So many empty rows stand below those that are filled in.
const BLANK_ROWS: usize = 2;
/// So many more on request.
const MORE_ROWS: usize = 5;

/// The form, with what can be chosen.
pub struct Form {
    pub typed: Filled,
    pub rows: Vec<Row>,
    pub kinds: Vec<(&'static str, String)>,
    pub weekdays: Vec<(&'static str, String)>,
    pub contacts: Vec<(String, String)>,
    pub tongues: Vec<Tongue>,
    /// Facts in won, and those that are phone numbers: id and value.
    pub fees: Vec<(String, String)>,
    pub phones: Vec<(String, String)>,
    pub ways: Vec<(&'static str, String)>,
}

/// The hours of a day of the week as they were typed.
#[derive(Default)]
pub struct Row {
    pub number: usize,
    pub weekday: String,
    pub opens: String,
    pub closes: String,
}

impl Form {
    pub fn new(shift: &Shift, known: &Known<'_>, typed: Filled) -> Self {
        let words = shift.words;
        let facts = |unit| facts_of(shift, known, unit);
        let contacts = known.contacts.iter();
        let weekday = |day: Weekday| (day.as_str(), words.say_of("weekday", day.as_str()));
        Self {
            rows: rows_to_fill(&typed),
            typed,
            kinds: Kind::ALL
                .map(|kind| (kind.as_str(), words.say_of("programme-kind", kind.as_str())))
                .to_vec(),
            weekdays: Weekday::ALL.map(weekday).to_vec(),
            contacts: contacts.map(|it| (it.id.clone(), it.name_ko().to_owned())).collect(),
            tongues: Tongue::all(shift),
            fees: facts(Unit::Won),
            phones: facts(Unit::Phone),
            ways: SignUp::WAYS.map(|way| (way, words.say_of("programmes-way", way))).to_vec(),
        }
    }
}

/// The facts of a unit with the value of today, or the last one that is known.
fn facts_of(shift: &Shift, known: &Known<'_>, unit: Unit) -> Vec<(String, String)> {
    let mut found: Vec<&Fact> = Vec::new();
    for fact in known.facts.all().filter(|fact| fact.unit == unit) {
        let shown = known.facts.on(&fact.id, shift.today).unwrap_or(fact);
        found.retain(|one| one.id != fact.id);
        found.push(shown);
    }
    found.into_iter().map(|fact| (fact.id.clone(), fact.shown(shift.words))).collect()
}

/// The rows that were typed, and empty ones to go on.
fn rows_to_fill(typed: &Filled) -> Vec<Row> {
    let mut rows = rows(typed);
    let more = if typed.get("step") == "rows" { MORE_ROWS } else { BLANK_ROWS };
    let wanted = (rows.len() + more).min(MOST_SESSIONS).max(rows.len());
    rows.resize_with(wanted, Row::default);
    for (at, row) in rows.iter_mut().enumerate() {
        row.number = at + 1;
    }
    rows
}

/// The rows in which anything was typed.
fn rows(typed: &Filled) -> Vec<Row> {
    let (days, opens, closes) = (typed.all("weekday"), typed.all("opens"), typed.all("closes"));
    let many = days.len().max(opens.len()).max(closes.len());
    let at = |values: &[&str], at: usize| values.get(at).copied().unwrap_or_default().to_owned();
    let rows = (0..many).map(|number| Row {
        number,
        weekday: at(&days, number),
        opens: at(&opens, number),
        closes: at(&closes, number),
    });
    let is_typed =
        |row: &Row| !row.weekday.is_empty() || !row.opens.is_empty() || !row.closes.is_empty();
    // One more than can be: that they are too many is for the check to say.
    rows.filter(is_typed).take(MOST_SESSIONS + 1).collect()
}

/// Reads what was typed. Where something is wrong, says at which field.
pub fn parse(typed: &Filled, known: &Known<'_>, shift: &Shift) -> Result<Sound, Troubles> {
    let mut wrong = Vec::new();
    let first_on = day(typed, "first");
    let last_on = last_day(typed, first_on, &mut wrong);
    let sessions = sessions(typed, first_on.filter(|_| typed.get("held") == "day"));
    if sessions.is_none() {
        wrong.push(Fault::Sessions);
    }
    let details = Details {
        kind: Kind::parse(typed.get("kind")).unwrap_or_else(|| {
            wrong.push(Fault::Kind);
            Kind::Other
        }),
        run_by: one_line(typed, "run-by"),
        contact: optional(typed, "contact"),
        place: one_line(typed, "place"),
        place_roman: optional(typed, "place-roman"),
        first_on: first_on.unwrap_or_else(|| {
            wrong.push(Fault::First);
            shift.today
        }),
        last_on,
        sessions: sessions.unwrap_or_default(),
        languages: typed.all("language").into_iter().filter_map(Lang::parse).collect(),
        cost: cost(typed, &mut wrong),
        sign_up: sign_up(typed, &mut wrong),
        places: places(typed, &mut wrong),
        source: one_line(typed, "source"),
        checked_on: shift.today,
        status: Status::Unverified,
    };
    let found = match Sound::new(details, known) {
        Ok(sound) if wrong.is_empty() => return Ok(sound),
        Ok(_) => Vec::new(),
        Err(found) => found,
    };
    // Against a first day that was not typed, nothing can be held.
    let depends = |fault: &Fault| matches!(fault, Fault::Last | Fault::Sessions);
    wrong.extend(found.into_iter().filter(|fault| first_on.is_some() || !depends(fault)));
    Err(troubles(&wrong, shift.words))
}

/// Each fault once, at its field, in the order of the form.
fn troubles(wrong: &[Fault], words: Words) -> Troubles {
    let mut troubles = Troubles::default();
    for fault in Fault::ALL.into_iter().filter(|fault| wrong.contains(fault)) {
        troubles.add(fault.as_str(), words.say_of("programmes-error", fault.as_str()));
    }
    troubles
}

/// A refusal in words.
pub fn refused(refusal: Refusal, words: Words) -> Troubles {
    let mut troubles = Troubles::default();
    let (field, error) = match refusal {
        Refusal::NotEntered => ("details", words.say("programmes-error-not-entered")),
        Refusal::Same => ("details", words.say("programmes-error-same")),
        Refusal::Review => ("review", words.say("programmes-error-review")),
        Refusal::Changed => ("history", words.say("programmes-error-changed")),
    };
    troubles.add(field, error);
    troubles
}

/// A day as a date field sends it.
pub fn day(typed: &Filled, field: &str) -> Option<NaiveDate> {
    typed.get(field).parse().ok()
}

/// What is held on one day ends on it.
fn last_day(
    typed: &Filled,
    first_on: Option<NaiveDate>,
    wrong: &mut Vec<Fault>,
) -> Option<NaiveDate> {
    if typed.get("held") == "day" {
        return first_on;
    }
    let last_on = day(typed, "last");
    if last_on.is_none() && !typed.get("last").is_empty() {
        wrong.push(Fault::Last);
    }
    last_on
}

/// The hours of every row; on a single day they are of that day, whatever weekday was chosen. `None`: a row is
/// not whole.
fn sessions(typed: &Filled, only: Option<NaiveDate>) -> Option<Vec<Session>> {
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
    let only = only.map(|day| Weekday::of(day.weekday()));
    let session = |row: Row| {
        let named = Weekday::ALL.into_iter().find(|day| day.as_str() == row.weekday);
        let (opens, closes) = (time(&row.opens)?, time(&row.closes)?);
        Some(Session { weekday: only.or(named)?, opens, closes })
    };
    rows(typed).into_iter().map(session).collect()
}

fn cost(typed: &Filled, wrong: &mut Vec<Fault>) -> Cost {
    match typed.get("cost") {
        "free" => Cost::Free,
        "paid" => Cost::Paid(typed.get("fee").to_owned()),
        _ => {
            wrong.push(Fault::Fee);
            Cost::Free
        }
    }
}

fn sign_up(typed: &Filled, wrong: &mut Vec<Fault>) -> SignUp {
    match typed.get("sign-up") {
        "none" => SignUp::None,
        "counselling" => SignUp::Counselling,
        "phone" => SignUp::Phone(typed.get("phone").to_owned()),
        "website" => SignUp::Website(typed.get("website").to_owned()),
        _ => {
            wrong.push(Fault::SignUp);
            SignUp::None
        }
    }
}

fn places(typed: &Filled, wrong: &mut Vec<Fault>) -> Option<u32> {
    let places = typed.get("places").replace([',', ' '], "");
    let number = places.parse().ok();
    if number.is_none() && !places.is_empty() {
        wrong.push(Fault::Places);
    }
    number
}

fn one_line(typed: &Filled, field: &str) -> String {
    typed.get(field).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn optional(typed: &Filled, field: &str) -> Option<String> {
    Some(one_line(typed, field)).filter(|line| !line.is_empty())
}

/// The fields as they stand in a programme.
pub fn filled(details: &Details) -> Filled {
    let mut typed = Filled::default();
    let is_one_day = details.is_on_one_day();
    let last_on = details.last_on.filter(|_| !is_one_day).map(|day| day.to_string());
    typed.set("kind", details.kind.as_str());
    typed.set("run-by", &*details.run_by);
    typed.set("contact", details.contact.clone().unwrap_or_default());
    typed.set("place", &*details.place);
    typed.set("place-roman", details.place_roman.clone().unwrap_or_default());
    typed.set("held", if is_one_day { "day" } else { "weekly" });
    typed.set("first", details.first_on.to_string());
    typed.set("last", last_on.unwrap_or_default());
    for Session { weekday, opens, closes } in &details.sessions {
        typed.add("weekday", if is_one_day { "" } else { weekday.as_str() });
        typed.add("opens", opens.format("%H:%M").to_string());
        typed.add("closes", closes.format("%H:%M").to_string());
    }
    typed.replace("language", details.languages.iter().map(Lang::to_string));
    match &details.cost {
        Cost::Free => typed.set("cost", "free"),
        Cost::Paid(fact) => {
            typed.set("cost", "paid");
            typed.set("fee", &**fact);
        }
    }
    typed.set("sign-up", details.sign_up.way());
    match &details.sign_up {
        SignUp::None | SignUp::Counselling => {}
        SignUp::Phone(fact) => typed.set("phone", &**fact),
        SignUp::Website(url) => typed.set("website", &**url),
    }
    typed.set("places", details.places.map(|places| places.to_string()).unwrap_or_default());
    typed.set("source", &*details.source);
    typed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(rows: &[(&str, &str, &str)]) -> Filled {
        let mut typed = Filled::default();
        for (weekday, opens, closes) in rows {
            typed.add("weekday", *weekday);
            typed.add("opens", *opens);
            typed.add("closes", *closes);
        }
        typed
    }

    #[test]
    fn a_row_is_empty_or_whole() {
        fn check(rows: &[(&str, &str, &str)], expected: Option<usize>) {
            let sessions = sessions(&typed(rows), None);
            assert_eq!(sessions.map(|sessions| sessions.len()), expected, "{rows:?}");
        }
        check(&[("tue", "19:00", "21:00"), ("", "", "")], Some(1));
        check(&[("", "", ""), ("tue", "19:00", "21:00")], Some(1));
        check(&[("tue", "19:00", "")], None);
        check(&[("", "19:00", "21:00")], None);
        check(&[("tue", "", "")], None);
        check(&[("tue", "7pm", "21:00")], None);
        check(&[], Some(0));
    }

    #[test]
    fn a_single_day_has_its_own_weekday() {
        let saturday = "2026-12-05".parse().expect("a day");
        let rows = typed(&[("", "10:00", "12:00"), ("mon", "14:00", "16:00")]);
        let sessions = sessions(&rows, Some(saturday)).expect("sessions");
        assert!(sessions.iter().all(|session| session.weekday == Weekday::Sat));
    }

    #[test]
    fn there_is_always_a_row_to_fill_in_until_there_are_enough() {
        let mut form = typed(&[("tue", "19:00", "21:00")]);
        assert_eq!(rows_to_fill(&form).len(), 1 + BLANK_ROWS);
        form.set("step", "rows");
        assert_eq!(rows_to_fill(&form).len(), 1 + MORE_ROWS);
        let full = typed(&[("tue", "19:00", "21:00"); MOST_SESSIONS]);
        assert_eq!(rows_to_fill(&full).len(), MOST_SESSIONS);
    }
}
