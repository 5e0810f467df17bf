//! A guide with the facts of another day: the rule on the day when somebody was hurt.

use chrono::{Months, NaiveDate};

use crate::facts::{self, Facts};
use crate::language::formats;
use crate::texts::Published;
use crate::web::{Fault, Filled, Visit};

/// The first day that can be asked for. Nobody comes with an older matter.
const FIRST: Option<NaiveDate> = NaiveDate::from_ymd_opt(2000, 1, 1);
/// Values of the law are known no further ahead.
const AHEAD: Months = Months::new(24);

/// The day that a reader asked for, and what the page says of it.
pub struct AsOf {
    /// None: today.
    pub day: Option<NaiveDate>,
    /// What stands in the date field: a day, or nothing that a browser would not take.
    pub typed: String,
    pub first: NaiveDate,
    pub last: NaiveDate,
    pub note: Option<String>,
    /// Whether a fact of the text has no value on that day.
    pub is_missing: bool,
    pub error: Option<String>,
    /// Today's page.
    pub href: String,
}

impl AsOf {
    /// Reads the query of a guide's page. A day that cannot be shown is said on today's page.
    pub fn parse(visit: &Visit, query: Option<&str>) -> Result<Self, Fault> {
        let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
        let first = FIRST.unwrap_or(visit.today);
        let last = visit.today.checked_add_months(AHEAD).unwrap_or(visit.today);
        let typed = query.get("on");
        let parsed: Option<NaiveDate> = typed.parse().ok();
        let day = parsed.filter(|day| (first..=last).contains(day));
        let date = |day| formats::date(visit.lang, day);
        let error = || {
            let told = visit.words.tell("facts-as-of-error").with("first", date(first));
            told.with("last", date(last)).to_string()
        };
        let note = |day| visit.words.tell("facts-as-of-note").with("day", date(day)).to_string();
        Ok(Self {
            typed: parsed.map(|day| day.to_string()).unwrap_or_default(),
            first,
            last,
            note: day.map(note),
            is_missing: false,
            error: (!typed.is_empty() && day.is_none()).then(error),
            href: visit.to(&visit.path),
            day,
        })
    }

    /// The page that is the same for everybody: no day was asked for.
    pub fn is_today(&self) -> bool {
        self.day.is_none() && self.error.is_none()
    }

    /// Notes whether the text shows a dash on the day.
    pub fn look_for_gaps(&mut self, text: &Published, facts: &Facts) {
        let Some(day) = self.day else { return };
        let parts = [&text.title, &text.summary, &text.body];
        let named = parts.into_iter().filter_map(|part| facts::in_text(part).ok()).flatten();
        self.is_missing =
            named.into_iter().any(|named| facts.on(&named.fact, named.on.unwrap_or(day)).is_none());
    }
}
