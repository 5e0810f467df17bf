//! What was asked each month and what became of it, for the head: as a page, and as a file that says who took it
//! out and when. Small numbers are hidden in both.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};

use crate::casework::demands::{self, Cell, Kind, Row, SMALL};
use crate::casework::reading::Month;
use crate::language::{Words, formats};
use crate::staff::Role;
use crate::staff::pages::{Shift, Tongue};
use crate::web::{Fault, Filled, Frame, Routes, Rule, no_store};

const HEAD: Rule = Rule::Staff(&[Role::Head]);

/// The longest span that is shown at once.
const MOST_MONTHS: usize = 12;

pub fn routes() -> Routes {
    Routes::new().get("/office/demands", HEAD, show).get("/office/demands/file", HEAD, file)
}

#[derive(Template)]
#[template(path = "casework/pages/demands.html")]
struct Page {
    frame: Frame,
    from: String,
    until: String,
    error: Option<String>,
    /// From what to what a number is small.
    few: String,
    kinds: Vec<String>,
    months: Vec<Shown>,
}

/// A month that is shown.
struct Shown {
    id: String,
    name: String,
    rows: Vec<Line>,
}

struct Line {
    /// None: of all languages.
    tongue: Option<Tongue>,
    /// None: of all topics.
    topic: Option<String>,
    kinds: Vec<Number>,
    asked: Number,
    waited: Option<String>,
}

/// A number as it is shown.
struct Number {
    shown: String,
    is_hidden: bool,
}

async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = read(query);
    let this = Month::of(shift.today);
    let asked = span(&query, this);
    let (status, error) = match &asked {
        Some(_) => (StatusCode::OK, None),
        None => {
            let limit = formats::count(shift.who.lang, MOST_MONTHS);
            let error = shift.words.tell("demands-error-span").with("limit", limit);
            (StatusCode::UNPROCESSABLE_ENTITY, Some(error.to_string()))
        }
    };
    let mut months = Vec::new();
    let mut tx = shift.app.db.read().await?;
    for month in asked.unwrap_or_default() {
        let rows = demands::of_month(&mut tx, month).await?;
        months.push(Shown {
            id: month.to_string(),
            name: formats::month(shift.who.lang, month.first_day()),
            rows: rows.iter().map(|row| Line::new(&shift, row)).collect(),
        });
    }
    let typed = |field| match query.get(field) {
        "" => this.to_string(),
        typed => typed.chars().take(20).collect(),
    };
    let page = Page {
        frame: shift.frame(shift.words.say("demands-title")),
        from: typed("from"),
        until: typed("until"),
        error,
        few: few(&shift),
        kinds: Kind::ALL.map(|kind| shift.words.say_of("demands-kind", kind.as_str())).into(),
        months,
    };
    Ok((status, shift.show(&page)?).into_response())
}

fn read(query: Option<String>) -> Filled {
    Filled::parse(query.unwrap_or_default().as_bytes()).unwrap_or_default()
}

/// The months that are asked for, the newest first; this month where none is. None: they are no span.
fn span(query: &Filled, this: Month) -> Option<Vec<Month>> {
    let month = |field| match query.get(field) {
        "" => Some(this),
        typed => Month::parse(typed),
    };
    let (from, mut at) = (month("from")?, month("until")?);
    let mut months = Vec::new();
    while at.first_day() >= from.first_day() && months.len() <= MOST_MONTHS {
        months.push(at);
        at = at.before();
    }
    (1..=MOST_MONTHS).contains(&months.len()).then_some(months)
}

fn few(shift: &Shift) -> String {
    let count = |n: i64| formats::number(shift.who.lang, &n.to_string());
    format!("{}–{}", count(1), count(SMALL - 1))
}

impl Line {
    fn new(shift: &Shift, row: &Row) -> Self {
        let city = &shift.app.city;
        let minutes = |minutes: i64| formats::number(shift.who.lang, &minutes.to_string());
        Self {
            tongue: row.lang.map(|lang| Tongue::new(shift, lang)),
            topic: row.topic.as_deref().map(|topic| city.topic_name(topic, shift.who.lang)),
            kinds: row.kinds.iter().map(|cell| Number::new(shift, *cell)).collect(),
            asked: Number::new(shift, row.asked),
            waited: row.waited_minutes.map(minutes),
        }
    }
}

impl Number {
    fn new(shift: &Shift, cell: Cell) -> Self {
        match cell {
            Cell::Shown(value) => Self {
                shown: formats::number(shift.who.lang, &value.to_string()),
                is_hidden: false,
            },
            Cell::Hidden => Self { shown: shift.words.say("demands-hidden"), is_hidden: true },
        }
    }
}

/// The same as comma-separated values (RFC 4180), for a spreadsheet.
async fn file(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let months = span(&read(query), Month::of(shift.today)).ok_or(Fault::Unreadable)?;
    let words = shift.words;
    let local = shift.app.city.local(shift.now).format("%Y-%m-%d %H:%M").to_string();
    let mark = words.tell("demands-mark").with("name", shift.who.name.clone());
    let mark = mark.with("moment", local).to_string();
    // Spreadsheets take a file for UTF-8 by its first mark alone.
    let mut text = format!("\u{feff}{}", line(&[mark]));
    text.push_str(&line(&heads(words)));
    let mut tx = shift.app.db.read().await?;
    for month in months {
        for row in demands::of_month(&mut tx, month).await? {
            text.push_str(&line(&values(&shift, month, &row)));
        }
    }
    let name = format!("attachment; filename=\"demands-{}.csv\"", shift.today);
    let mut response = no_store(text.into_response());
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_str(&name)?);
    Ok(response)
}

fn heads(words: Words) -> Vec<String> {
    let mut heads = vec![
        words.say("demands-month"),
        words.say("desk-language"),
        words.say("desk-topic"),
        words.say("demands-asked"),
    ];
    heads.extend(Kind::ALL.map(|kind| words.say_of("demands-kind", kind.as_str())));
    heads.push(words.say("demands-waited"));
    heads
}

fn values(shift: &Shift, month: Month, row: &Row) -> Vec<String> {
    let plain = |cell: &Cell| match cell {
        Cell::Shown(value) => value.to_string(),
        Cell::Hidden => shift.words.say("demands-hidden"),
    };
    let all = || shift.words.say("demands-all");
    let topic = row.topic.as_deref();
    let mut values = vec![
        month.to_string(),
        row.lang.map_or_else(all, |lang| lang.to_string()),
        topic.map_or_else(all, |topic| shift.app.city.topic_name(topic, shift.who.lang)),
        plain(&row.asked),
    ];
    values.extend(row.kinds.iter().map(plain));
    values.push(row.waited_minutes.map(|minutes| minutes.to_string()).unwrap_or_default());
    values
}

/// A line of values. One that a spreadsheet would take for a formula stands behind an apostrophe.
fn line(values: &[String]) -> String {
    let quoted = values.iter().map(|value| {
        let value = value.replace(['\u{2068}', '\u{2069}'], "").replace('"', "\"\"");
        let guard = if value.starts_with(['=', '+', '-', '@', '\t']) { "'" } else { "" };
        format!("\"{guard}{value}\"")
    });
    let mut line = quoted.collect::<Vec<_>>().join(",");
    line.push_str("\r\n");
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(query: &str, expected: Option<&[&str]>) {
        let this = Month::parse("2026-11").expect("a month");
        let found = span(&read(Some(query.to_owned())), this);
        let found = found.map(|months| months.iter().map(Month::to_string).collect::<Vec<_>>());
        assert_eq!(
            found.as_deref(),
            expected
                .map(|list| list.iter().map(|m| (*m).to_owned()).collect::<Vec<_>>())
                .as_deref(),
            "{query}"
        );
    }

    #[test]
    fn a_span_is_at_most_a_year_and_runs_forward() {
        check("", Some(&["2026-11"]));
        check("from=2026-10&until=2026-11", Some(&["2026-11", "2026-10"]));
        check("from=2026-12&until=2026-11", None);
        check("from=2025-11&until=2026-11", None);
        check("from=now&until=2026-11", None);
    }

    #[test]
    fn a_value_is_no_formula() {
        assert_eq!(
            line(&["=1+1".to_owned(), "a \"b\"".to_owned()]),
            "\"'=1+1\",\"a \"\"b\"\"\"\r\n"
        );
    }
}
