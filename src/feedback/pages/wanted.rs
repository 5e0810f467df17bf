//! Which texts readers would like in which language, for the newsroom: the last 90 days, the most wanted
//! first.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::texts::{Titled, Titles, tongue};
use crate::language::{Lang, formats};
use crate::staff::pages::{Section, Shift};
use crate::texts::{self, Wish};
use crate::web::{Fault, Frame};

const DAYS: u64 = 90;

#[derive(Template)]
#[template(path = "feedback/wanted.html")]
struct Page {
    frame: Frame,
    /// The languages that were asked for: tag for `lang`, autonym.
    tongues: Vec<(String, String)>,
    lines: Vec<Line>,
    since: String,
}

/// A text, and how often it was asked for in each of the languages; empty where it was not.
struct Line {
    text: Titled,
    times: Vec<String>,
    all: u64,
}

pub async fn show(shift: Shift) -> Result<Response, Fault> {
    let since = shift.today.checked_sub_days(Days::new(DAYS)).unwrap_or(NaiveDate::MIN);
    let mut tx = shift.app.db.read().await?;
    let titles = Titles::new(&mut tx).await?;
    let wishes = texts::wishes(&mut tx, since).await?;
    let asked = |lang: &Lang| wishes.iter().any(|wish| wish.lang == *lang);
    let langs: Vec<Lang> = shift.app.city.tags().filter(asked).collect();
    let mut by_text: BTreeMap<Uuid, Vec<&Wish>> = BTreeMap::new();
    for wish in &wishes {
        by_text.entry(wish.text_id).or_default().push(wish);
    }
    let line = |(text_id, wishes): (Uuid, Vec<&Wish>)| Line {
        text: titles.of(&shift, text_id),
        times: langs.iter().map(|lang| times(&shift, &wishes, *lang)).collect(),
        all: wishes.iter().map(|wish| wish.times).sum(),
    };
    let mut lines: Vec<Line> = by_text.into_iter().map(line).collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.all));
    shift.show(&Page {
        frame: shift.newsroom(shift.words.say("feedback-wanted-title"), Section::Wanted),
        tongues: langs.iter().map(|lang| tongue(&shift, *lang)).collect(),
        lines,
        since: formats::date(shift.who.lang, since),
    })
}

fn times(shift: &Shift, wishes: &[&Wish], lang: Lang) -> String {
    let found = wishes.iter().find(|wish| wish.lang == lang);
    found.map_or_else(String::new, |wish| formats::number(shift.who.lang, &wish.times.to_string()))
}
