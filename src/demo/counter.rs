//! What happens around the cases of the made-up week: lines, what is counted and written up at the counter, what
//! lies parked, and who is where.

use anyhow::Context;
use chrono::{DateTime, Days, NaiveTime, Utc};
use serde::Deserialize;

use super::account;
use crate::app::App;
use crate::casework::late_entries::{self, Entering, Late, Outcome};
use crate::casework::relays::{self, NewRelay, Span};
use crate::casework::{self, Channel, Question};
use crate::directory;
use crate::language::Lang;
use crate::staff::rota::{Presence, presence};

/// Lines of the made-up week answer at night too.
const MIDNIGHT: u16 = 1440;

/// An interpreting line, by its entry in the directory.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    contact: String,
    langs: Vec<String>,
    calls_at_once: i64,
    #[serde(default)]
    is_run_by_ministry: bool,
}

/// What somebody says of this minute.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IsNow {
    who: String,
    presence: String,
}

/// An intake that was interrupted: the fields of the form.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ParkedIntake {
    by: String,
    fields: Vec<(String, String)>,
}

/// Questions that were no cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tally {
    by: String,
    days_ago: u64,
    lang: Lang,
    topic: String,
    channel: String,
    times: u32,
}

/// A visit that was written up afterwards.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LateEntry {
    by: String,
    days_ago: u64,
    at: NaiveTime,
    lang: Lang,
    topic: String,
    channel: String,
    minutes: i64,
    outcome: String,
    #[serde(default)]
    note: String,
}

/// Lines are there before anybody asks.
pub(super) async fn connect(app: &App, lines: &[Line], now: DateTime<Utc>) -> anyhow::Result<()> {
    let hours = (1..=7).map(|weekday| Span { weekday, from_minute: 0, to_minute: MIDNIGHT });
    let hours: Vec<Span> = hours.collect();
    let mut tx = app.db.begin().await?;
    for line in lines {
        let entry = directory::find(&mut tx, &line.contact).await?;
        let contact = entry.with_context(|| format!("no contact {}", line.contact))?.contact;
        let new = NewRelay {
            name: contact.words(Lang::KOREAN).name,
            contact_id: Some(contact.id),
            langs: line.langs.clone(),
            hours: hours.clone(),
            run_by_ministry: line.is_run_by_ministry,
            lines: line.calls_at_once,
        };
        relays::add(&mut tx, &new, now).await?;
    }
    tx.commit().await
}

pub(super) async fn say(app: &App, all: &[IsNow], now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    for one in all {
        let staff_id = account(&mut tx, &one.who).await?;
        let said = Presence::parse(&one.presence).context("what somebody says of this minute")?;
        presence::set(&mut tx, &app.city, staff_id, said, now).await?;
    }
    tx.commit().await
}

pub(super) async fn park(
    app: &App,
    all: &[ParkedIntake],
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    for one in all {
        let staff_id = account(&mut tx, &one.by).await?;
        let form = ("", None, &one.fields);
        casework::park(&mut tx, &app.ring, staff_id, form, now).await??;
    }
    tx.commit().await
}

pub(super) async fn tally(app: &App, all: &[Tally], now: DateTime<Utc>) -> anyhow::Result<()> {
    let house = (app.ring.as_ref(), &app.city);
    let mut tx = app.db.begin().await?;
    for (number, one) in all.iter().enumerate() {
        let staff_id = account(&mut tx, &one.by).await?;
        let at = now.checked_sub_days(Days::new(one.days_ago)).context("a day of the calendar")?;
        let channel = Channel::parse(&one.channel).context("how somebody came")?;
        for time in 0..one.times {
            let key = format!("{number} {time}");
            let question = Question { lang: one.lang, topic: &one.topic, channel, key: &key };
            casework::tally(&mut tx, house, question, staff_id, at).await?;
        }
    }
    tx.commit().await
}

pub(super) async fn write_up(
    app: &App,
    all: &[LateEntry],
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let (city, house) = (&app.city, (app.ring.as_ref(), &app.city));
    let mut tx = app.db.begin().await?;
    for (row, one) in all.iter().enumerate() {
        let day = city.today(now).checked_sub_days(Days::new(one.days_ago));
        let by = account(&mut tx, &one.by).await?;
        let late = Late {
            at: day.context("a day of the calendar")?.and_time(one.at),
            lang: one.lang,
            topic: one.topic.clone(),
            channel: Channel::parse(&one.channel).context("how somebody came")?,
            minutes: one.minutes,
            outcome: one.outcome()?,
            note: one.note.clone(),
        };
        let entering = Entering { by, lang: Lang::KOREAN, key: "", row };
        late_entries::enter_late(&mut tx, house, &late, entering, now).await?;
    }
    tx.commit().await
}

impl LateEntry {
    fn outcome(&self) -> anyhow::Result<Outcome> {
        let found = Outcome::ALL.into_iter().find(|outcome| outcome.as_str() == self.outcome);
        found.context("how a visit ended")
    }
}
