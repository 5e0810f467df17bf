//! When each guide is to be checked again, for the newsroom: what is overdue stands first.

use askama::Template;
use axum::response::Response;
use chrono::NaiveDate;

use super::around::Day;
use crate::db::Tx;
use crate::guides;
use crate::language::{Lang, formats};
use crate::staff::pages::{Section, Shift};
use crate::texts::{Found, Published};
use crate::web::{Fault, Frame};

#[derive(Template)]
#[template(path = "guides/reviews.html")]
struct Reviews {
    frame: Frame,
    lines: Vec<Line>,
}

struct Line {
    slug: String,
    title: String,
    topic: String,
    checked: Option<Day>,
    checked_by: Option<String>,
    review: Option<Day>,
    is_overdue: bool,
}

pub async fn show(shift: Shift) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let mut guides = in_korean(&mut tx).await?;
    // One without a day is nobody's duty, so it stands before those that have time.
    let key = |guide: &Published| {
        let about = &guide.text.about;
        (about.overdue(shift.today).is_none(), about.review_by)
    };
    guides.sort_by_key(key);
    let lines = guides.into_iter().map(|guide| Line::new(&shift, guide)).collect();
    shift.show(&Reviews {
        frame: shift.newsroom(shift.words.say("guide-reviews-title"), Section::Board),
        lines,
    })
}

/// How many guides should have been checked again before `today`.
pub async fn overdue(tx: &mut Tx, today: NaiveDate) -> anyhow::Result<usize> {
    let guides = in_korean(tx).await?;
    Ok(guides.iter().filter(|guide| guide.text.about.overdue(today).is_some()).count())
}

async fn in_korean(tx: &mut Tx) -> anyhow::Result<Vec<Published>> {
    let mut all = Vec::new();
    for entry in guides::list(tx, &[Lang::KOREAN]).await? {
        if let Some(Found::Here(guide)) = guides::find(tx, &entry.slug, &[Lang::KOREAN]).await? {
            all.push(*guide);
        }
    }
    Ok(all)
}

impl Line {
    fn new(shift: &Shift, guide: Published) -> Self {
        let day = |day| Day { day, shown: formats::date(shift.who.lang, day) };
        let topic = guide.text.topic.unwrap_or_default();
        let about = guide.text.about;
        Self {
            slug: guide.text.slug,
            title: guide.title,
            topic: shift.app.city.topic_name(&topic, shift.who.lang),
            is_overdue: about.overdue(shift.today).is_some(),
            checked: about.checked_on.map(day),
            review: about.review_by.map(day),
            checked_by: about.checked_by,
        }
    }
}
