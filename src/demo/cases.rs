//! The cases of the made-up week: who asked what, what was answered, and what staff keep beside it.

use anyhow::Context;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use serde::Deserialize;
use uuid::Uuid;

use super::{account, photo};
use crate::app::App;
use crate::casework::files::{NewFile, Receiving};
use crate::casework::referring::{self, Field, How, NewReferral, Purpose};
use crate::casework::{
    self, Asks, By, Channel, Close, Closing, FollowUp, GoesTo, Intake, Lapses, Lines, NewCase,
    NewNote, NewTask, Outcome, Reach, Taken,
};
use crate::db::Tx;
use crate::language::Lang;

/// So long a letter of the week waited for its answer.
const ANSWERED_AFTER: TimeDelta = TimeDelta::hours(2);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    lang: Lang,
    topic: String,
    hours_ago: i64,
    text: String,
    #[serde(default)]
    urgent: bool,
    /// None: it came by the web.
    taken: Option<TakenDown>,
    /// Whoever is asked to take it has not answered yet.
    #[serde(default)]
    is_offered: bool,
    #[serde(default)]
    has_photo: bool,
    answer: Option<String>,
    /// What the client wrote after the answer.
    again: Option<String>,
    #[serde(default)]
    kept: Kept,
    ending: Option<Ending>,
}

/// Who took a case down, by address, and how somebody came.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TakenDown {
    by: String,
    channel: String,
}

/// What staff keep about a case beside the conversation.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    label: Option<String>,
    #[serde(default)]
    notes: Vec<String>,
    /// What is to be done, and in how many days.
    #[serde(default)]
    tasks: Vec<(String, u64)>,
    /// What lapses, and in how many days.
    #[serde(default)]
    deadlines: Vec<(String, u64)>,
    /// Facts, wish, done.
    summary: Option<[String; 3]>,
    referral: Option<Referral>,
}

/// What another body is told, and how the client agreed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Referral {
    contact: String,
    purpose: String,
    fields: Vec<String>,
    how: String,
    until_in_days: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ending {
    outcome: String,
    follow_up: String,
}

/// Somebody asks, the case goes where routing sends it, and whoever has it works on it.
pub(super) async fn ask(app: &App, case: &Case, now: DateTime<Utc>) -> anyhow::Result<()> {
    let (ring, city) = (app.ring.as_ref(), &app.city);
    let asked_at = now - TimeDelta::hours(case.hours_ago);
    let new = case.opened(&mut app.db.read().await?).await?;
    let prepared = casework::prepare(&app.door, ring, city, new, asked_at).await?;
    let mut tx = app.db.begin().await?;
    let opened = casework::take(&mut tx, ring, city, &prepared, asked_at).await??;
    let case_id = opened.case_id;
    if let Some(staff_id) = casework::asked(&mut tx, case_id).await?.filter(|_| !case.is_offered) {
        let asked = casework::Asked { case_id, staff_id };
        casework::accept(&mut tx, city, asked, asked_at).await??;
    }
    let owner = casework::owner(&mut tx, case_id).await?;
    tx.commit().await?;
    if case.has_photo {
        send_photo(app, case_id, asked_at).await?;
    }
    let Some(owner) = owner else { return Ok(()) };
    let mut tx = app.db.begin().await?;
    let by = By { staff_id: owner, now: now.min(asked_at + ANSWERED_AFTER) };
    case.work(app, &mut tx, case_id, by).await?;
    tx.commit().await
}

async fn send_photo(app: &App, case_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    let new = NewFile { case_id, staff_id: None, name: Some("payslip.png".to_owned()) };
    let mut file = Receiving::begin(&app.db, &app.ring, new, now).await??;
    file.take(&photo::draw()?).await??;
    file.finish(&app.ring, &app.city).await??;
    Ok(())
}

impl Case {
    async fn opened(&self, tx: &mut Tx) -> anyhow::Result<NewCase> {
        let (mut channel, mut taken) = (Channel::Web, None);
        if let Some(down) = &self.taken {
            channel = Channel::parse(&down.channel).context("how somebody came")?;
            let (by, goes_to) = (account(tx, &down.by).await?, GoesTo::Anybody);
            taken = Some(Taken { by, lang: Lang::KOREAN, goes_to });
        }
        Ok(NewCase {
            lang: self.lang,
            topic: self.topic.clone(),
            text: self.text.clone(),
            reach: Reach::Receipt,
            channel,
            urgent: self.urgent,
            contact: channel.contact(),
            taken,
            asks: Asks::default(),
            intake: Intake::default(),
            key: None,
        })
    }

    /// What whoever has it did.
    async fn work(&self, app: &App, tx: &mut Tx, case_id: Uuid, by: By) -> anyhow::Result<()> {
        let ring = app.ring.as_ref();
        if let Some(text) = &self.answer {
            let read =
                casework::read_as_staff(tx, ring, case_id, by.staff_id, false, by.now).await?;
            read?;
            let (me, now) = (by.staff_id, by.now);
            casework::answer(tx, &app.notices, case_id, me, text, Close::No, now).await??;
        }
        self.kept.keep(app, tx, case_id, by).await?;
        if let Some(text) = &self.again {
            casework::write_as_client(tx, ring, &app.city, case_id, text, None, by.now).await??;
        }
        if let Some(ending) = &self.ending {
            let outcome = Outcome::parse(&ending.outcome).context("how a case ended")?;
            let follow_up = FollowUp::parse(&ending.follow_up).context("when it is asked after")?;
            let closing = Closing { outcome, follow_up, seen: None };
            casework::close(tx, &app.city, case_id, closing, by).await??;
        }
        Ok(())
    }
}

impl Kept {
    async fn keep(&self, app: &App, tx: &mut Tx, case_id: Uuid, by: By) -> anyhow::Result<()> {
        let (ring, today) = (app.ring.as_ref(), app.city.today(by.now));
        if let Some(label) = &self.label {
            casework::set_label(tx, ring, case_id, label, by).await??;
        }
        for text in &self.notes {
            casework::note(tx, ring, case_id, NewNote { text, key: "" }, by).await??;
        }
        for (words, days) in &self.tasks {
            let task = NewTask { words, due_on: after(today, *days)?, key: "" };
            casework::set_task(tx, ring, case_id, task, by).await??;
        }
        for (kind, days) in &self.deadlines {
            let kind = Lapses::parse(kind).context("what lapses")?;
            casework::set_deadline(tx, case_id, kind, after(today, *days)?, by).await??;
        }
        if let Some([facts, wish, done]) = &self.summary {
            casework::sum_up(tx, ring, case_id, &Lines::parse(facts, wish, done)?, by).await??;
        }
        if let Some(referral) = &self.referral {
            let new = referral.drafted(today)?;
            referring::refer(tx, ring, case_id, &new, by).await??;
        }
        Ok(())
    }
}

impl Referral {
    fn drafted(&self, today: NaiveDate) -> anyhow::Result<NewReferral> {
        let fields = self.fields.iter().map(|field| Field::parse(field).context("what is told"));
        Ok(NewReferral {
            contact: self.contact.clone(),
            purpose: Purpose::parse(&self.purpose).context("what a consent is for")?,
            fields: fields.collect::<anyhow::Result<_>>()?,
            how: How::parse(&self.how).context("how a consent was given")?,
            reason: String::new(),
            until_on: after(today, self.until_in_days)?,
            due_on: None,
            key: String::new(),
        })
    }
}

fn after(today: NaiveDate, days: u64) -> anyhow::Result<NaiveDate> {
    today.checked_add_days(Days::new(days)).context("a day of the calendar")
}
