//! Late entry: a table in which the visits of a busy day are written up, row by row. What is right is kept, what
//! is not comes back with the reason.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use super::choosing;
use super::form::ranked;
use super::late_row::{Columns, Given, Row, parse};
use crate::casework::late_entries::{self, Entering, LONGEST_NOTE, Late, MOST_ROWS, Outcome};
use crate::id::Token;
use crate::staff::pages::Shift;
use crate::web::{Fault, Filled, Frame};

/// Rows of an empty table.
const FEW: usize = 10;
const LONGEST_KEY: usize = 200;

#[derive(Template)]
#[template(path = "casework/pages/take/late.html")]
struct LatePage {
    frame: Frame,
    key: String,
    columns: Columns,
    /// The days that are offered.
    days: Vec<String>,
    rows: Vec<Row>,
    /// Whether there is room for more.
    grows: bool,
    written: usize,
    /// What was kept as a case, by its number.
    kept: Vec<String>,
    seen: Vec<String>,
    longest: usize,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let count = if query.get("rows") == "all" { MOST_ROWS } else { FEW };
    let columns = columns(&shift).await?;
    let page = page(&shift, columns, Done::default(), count);
    shift.show(&page)
}

/// What became of the rows of a form.
#[derive(Default)]
struct Done {
    refused: Vec<Row>,
    written: usize,
    kept: Vec<String>,
    seen: Vec<String>,
}

pub async fn send(shift: Shift, filled: Filled) -> Result<Response, Fault> {
    let columns = columns(&shift).await?;
    let seen = filled.all("seen");
    let mut done =
        Done { seen: seen.iter().map(|&one| one.to_owned()).collect(), ..Done::default() };
    let mut right = Vec::new();
    let mut above = None;
    for number in 0..MOST_ROWS {
        let given = Given::of(&filled, number);
        if given.is_empty() {
            continue;
        }
        let parsed = parse(&shift, &columns, &given, above, &seen);
        above = parsed.day.or(above);
        match parsed.late {
            Ok(late) => right.push((number, late)),
            Err(errors) => {
                done.seen.extend(parsed.found);
                done.refused.push(Row::refused(given, errors));
            }
        }
    }
    write(&shift, &filled, &right, &mut done).await?;
    let status =
        if done.refused.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = page(&shift, columns, done, FEW);
    Ok((status, shift.show(&page)?).into_response())
}

/// Writes the rows that are right, all in one transaction.
async fn write(
    shift: &Shift,
    filled: &Filled,
    right: &[(usize, Late)],
    done: &mut Done,
) -> anyhow::Result<()> {
    let (app, now) = (&shift.app, shift.now);
    let key: String = filled.get("key").chars().take(LONGEST_KEY).collect();
    let mut tx = app.db.begin().await?;
    for (row, late) in right {
        let entering = Entering { by: shift.who.id, lang: shift.who.lang, key: &key, row: *row };
        let kept =
            late_entries::enter_late(&mut tx, (&app.ring, &app.city), late, entering, now).await?;
        done.kept.extend(kept.map(|case_id| case_id.to_string()));
        done.written += 1;
    }
    tx.commit().await
}

/// What can be chosen in each column.
async fn columns(shift: &Shift) -> anyhow::Result<Columns> {
    let mut tx = shift.app.db.read().await?;
    let ranked = ranked(&mut tx, shift).await?;
    Ok(Columns {
        tongues: choosing::languages(shift, &ranked),
        topics: choosing::topics(shift),
        ways: choosing::ways(shift.words),
        outcomes: choosing::coded(shift.words, "late-outcome", Outcome::ALL.map(Outcome::as_str)),
    })
}

fn page(shift: &Shift, columns: Columns, done: Done, count: usize) -> LatePage {
    let mut rows = done.refused;
    let blank = count.max(rows.len()) - rows.len();
    rows.extend((0..blank).map(|_| Row::default()));
    for (number, row) in rows.iter_mut().enumerate() {
        row.number = number;
    }
    let days = shift.today.iter_days().rev().take(7);
    LatePage {
        frame: shift.frame(shift.words.say("late-title")),
        key: Token::new().to_string(),
        days: days.map(|day| day.to_string()).collect(),
        grows: rows.len() < MOST_ROWS && done.written == 0,
        rows,
        columns,
        written: done.written,
        kept: done.kept,
        seen: done.seen,
        longest: LONGEST_NOTE,
    }
}
