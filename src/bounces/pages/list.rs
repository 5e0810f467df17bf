//! The numbers of the last month, what waits for somebody's eyes, and the addresses that ended, by day.

use std::collections::HashMap;

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use chrono::NaiveDate;
use uuid::Uuid;

use super::DONE;
use crate::bounces::{self, Bounce, Numbers};
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::language::{Words, formats};
use crate::staff::pages::{Moment, Section, Shift, name_of};
use crate::subscriptions::{self, LeftAlone};
use crate::web::{Fault, Filled, Frame};

/// So many of each stand on the page.
const MOST: i64 = 100;

#[derive(Template)]
#[template(path = "bounces/list.html")]
struct Page {
    frame: Frame,
    done: Option<String>,
    numbers: Vec<(String, String)>,
    share: String,
    is_doubted: bool,
    open: Vec<OpenLine>,
    /// How many more there are. None: all are shown.
    more: Option<String>,
    days: Vec<Day>,
    /// Where those follow that ended before.
    older: Option<String>,
}

struct OpenLine {
    id: Uuid,
    received: Moment,
    way: String,
    /// What it seems to say, where only whose it is is not known.
    kind: Option<String>,
}

/// The addresses that ended on one day.
struct Day {
    date: String,
    datetime: String,
    lines: Vec<EndedLine>,
}

struct EndedLine {
    id: Uuid,
    whose: String,
    kind: String,
    code: Option<String>,
    said: Option<String>,
    at: Moment,
    left: Left,
}

/// How an address that ended stands now.
enum Left {
    /// Left alone until a day, or for good; and whether its subscriptions can be begun again.
    Alone { until: Option<String>, can_be_revived: bool },
    /// Written to again, by whom and when.
    Lifted(String, Moment),
    /// She came back herself.
    Over,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.read().await?;
    let numbers = bounces::numbers(&mut tx, shift.now).await?;
    let (open, count) = bounces::not_understood(&mut tx, MOST).await?;
    let after = query.get("after").parse().ok();
    let (days, last) = days(&shift, &mut tx, after).await?;
    let words = &shift.words;
    let more = count.saturating_sub(open.len() as u64);
    let more = (more > 0).then(|| {
        let shown = formats::number(shift.who.lang, &more.to_string());
        words.tell("bounces-more").with("shown", shown).to_string()
    });
    let done = DONE.into_iter().find(|done| *done == query.get("done"));
    let per_100_000 = numbers.complaint_share();
    let share = format!("{}.{:03}", per_100_000 / 1_000, per_100_000 % 1_000);
    let share = formats::number(shift.who.lang, &share);
    shift.show(&Page {
        frame: shift.newsroom(words.say("bounces-title"), Section::Bounces),
        done: done.map(|done| words.say_of("bounces-done", done)),
        numbers: shown(&shift, &numbers),
        share: words.tell("bounces-share").with("share", share).to_string(),
        is_doubted: numbers.is_doubted(),
        open: open.iter().map(|bounce| OpenLine::new(&shift, bounce)).collect(),
        more,
        days,
        older: last.map(|last| format!("/newsroom/bounces?after={last}#ended")),
    })
}

fn shown(shift: &Shift, numbers: &Numbers) -> Vec<(String, String)> {
    let kind = |kind: bounces::Kind| shift.words.say_of("bounces-kind", kind.as_str());
    let rows = [
        (shift.words.say("bounces-sent"), numbers.sent),
        (kind(bounces::Kind::Hard), numbers.hard),
        (kind(bounces::Kind::Soft), numbers.soft),
        (kind(bounces::Kind::Ours), numbers.ours),
        (kind(bounces::Kind::Complaint), numbers.complaints),
    ];
    let count = |count: u64| formats::number(shift.who.lang, &count.to_string());
    rows.into_iter().map(|(name, number)| (name, count(number))).collect()
}

/// What ended within the time for which evidence is kept, by the city's days; and the last one, where more follow.
async fn days(
    shift: &Shift,
    tx: &mut Tx,
    after: Option<Uuid>,
) -> anyhow::Result<(Vec<Day>, Option<Uuid>)> {
    let since = bounces::kept_since(shift.now);
    let left = subscriptions::left_alone(tx, &shift.app.ring, since).await?;
    let mut days: Vec<(NaiveDate, Day)> = Vec::new();
    let mut ended = bounces::ended(tx, since, after, MOST + 1).await?;
    let more_follow = ended.len() as i64 > MOST;
    ended.truncate(usize::try_from(MOST)?);
    let last = ended.last().filter(|_| more_follow).map(|last| last.id);
    for bounce in ended {
        let Some(ended) = bounce.ended_at else { continue };
        let day = shift.app.city.local(ended).date();
        let line = EndedLine::new(shift, tx, bounce, &left).await?;
        match days.last_mut() {
            Some((last, day_of)) if *last == day => day_of.lines.push(line),
            _ => days.push((day, Day::new(shift, day, line))),
        }
    }
    Ok((days.into_iter().map(|(_, day)| day).collect(), last))
}

impl Day {
    fn new(shift: &Shift, day: NaiveDate, first: EndedLine) -> Self {
        Self {
            date: formats::date_with_weekday(shift.who.lang, day),
            datetime: day.to_string(),
            lines: vec![first],
        }
    }
}

impl OpenLine {
    fn new(shift: &Shift, bounce: &Bounce) -> Self {
        Self {
            id: bounce.id,
            received: Moment::new(shift, bounce.received_at),
            way: shift.words.say_of("bounces-way", bounce.way.as_str()),
            kind: bounce.kind.map(|kind| shift.words.say_of("bounces-kind", kind.as_str())),
        }
    }
}

impl EndedLine {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        bounce: Bounce,
        left: &HashMap<Uuid, LeftAlone>,
    ) -> anyhow::Result<Self> {
        let alone = left.get(&bounce.id);
        let kind = bounce.kind.map(|kind| shift.words.say_of("bounces-kind", kind.as_str()));
        let left = match (&bounce.lifted, alone) {
            (Some((at, by)), _) => {
                Left::Lifted(name_of(tx, shift, Some(*by)).await?, Moment::new(shift, *at))
            }
            (None, Some(alone)) => Left::Alone {
                until: alone
                    .until_at
                    .map(|until| formats::date(shift.who.lang, shift.app.city.local(until).date())),
                can_be_revived: alone.can_be_revived,
            },
            (None, None) => Left::Over,
        };
        Ok(Self {
            id: bounce.id,
            whose: whose(&shift.words, alone),
            kind: kind.unwrap_or_default(),
            code: bounce.code,
            said: bounce.said,
            at: Moment::new(shift, bounce.ended_at.unwrap_or(bounce.received_at)),
            left,
        })
    }
}

fn whose(words: &Words, left: Option<&LeftAlone>) -> String {
    match left {
        Some(LeftAlone { masked: Some(masked), .. }) => masked.clone(),
        Some(LeftAlone { channel: Channel::Telegram, .. }) => words.say("bounces-chat"),
        _ => words.say("bounces-somebody"),
    }
}
