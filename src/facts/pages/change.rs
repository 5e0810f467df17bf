//! A change in two steps: the form, then what it would change and touch, then it is done.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use http::StatusCode;

use super::touched::Touched;
use super::{fact, form, lead_to, period, signed};
use crate::db::Tx;
use crate::facts::{
    self, Before, Change, LONGEST_SOURCE, LONGEST_VALUE, Plan, Refusal, Status, Step, Value,
};
use crate::language::Words;
use crate::staff::pages::{Section, Shift};
use crate::web::{Fault, Filled, Frame, Troubles};

/// The fields that are carried from the form to the confirmation.
const CARRIED: [&str; 8] =
    ["of", "seen", "value", "from", "until", "source", "status", "end-before"];

/// What is done to a value, as its address says it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    Add,
    Correct,
    End,
    Remove,
}

impl Act {
    fn parse(text: &str) -> Result<Self, Fault> {
        let acts = [Self::Add, Self::Correct, Self::End, Self::Remove];
        acts.into_iter().find(|act| act.as_str() == text).ok_or(Fault::NotFound)
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Correct => "correct",
            Self::End => "end",
            Self::Remove => "remove",
        }
    }
}

/// A fact as it is about to be changed.
struct Subject {
    id: String,
    act: Act,
    values: Vec<Value>,
    touched: Touched,
}

impl Subject {
    async fn read(tx: &mut Tx, shift: &Shift, id: &str, what: &str) -> Result<Self, Fault> {
        let act = Act::parse(what)?;
        let values = facts::values(tx, id).await?;
        if values.is_empty() {
            return Err(Fault::NotFound);
        }
        let touched = Touched::by(tx, shift, id).await?;
        Ok(Self { id: id.to_owned(), act, values, touched })
    }

    /// The value that a form or a link names.
    fn named(&self, typed: &Filled) -> Option<&Value> {
        let of = form::day(typed, "of")?;
        self.values.iter().find(|value| value.fact.valid_from == of)
    }

    fn heading(&self, words: Words) -> String {
        words.say_of("facts-heading", self.act.as_str())
    }

    /// The change that was typed.
    fn change(&self, shift: &Shift, typed: &Filled) -> Result<Change, Troubles> {
        let named = self.named(typed);
        let unit = self.values.first().map(|value| value.fact.unit);
        let from = named.map(|value| value.fact.valid_from);
        let gone = || form::troubles(&Refusal::NoSuchValue, shift.words);
        let fact = || {
            let unit = unit.ok_or_else(gone)?;
            form::fact(typed, &self.id, unit, shift)
        };
        Ok(match self.act {
            Act::Add => Change::Add(fact()?, before(typed)),
            Act::Correct => Change::Correct { from: from.ok_or_else(gone)?, to: fact()? },
            Act::End => {
                let refusal = Refusal::BadValue(facts::Fault::Until);
                let until = form::day(typed, "until")
                    .ok_or_else(|| form::troubles(&refusal, shift.words))?;
                Change::End { from: from.ok_or_else(gone)?, until }
            }
            Act::Remove => Change::Remove {
                from: from.ok_or_else(gone)?,
                shown_on: self.touched.days.iter().copied().collect(),
            },
        })
    }
}

fn before(typed: &Filled) -> Before {
    match typed.get("end-before") {
        "yes" => Before::EndsTheDayBefore,
        _ => Before::Stays,
    }
}

#[derive(Template)]
#[template(path = "facts/pages/change.html")]
struct Form {
    frame: Frame,
    id: String,
    act: &'static str,
    /// The value that is changed, in words.
    about: Option<String>,
    typed: Filled,
    troubles: Troubles,
    statuses: Vec<(&'static str, String)>,
    longest_value: usize,
    longest_source: usize,
}

#[derive(Template)]
#[template(path = "facts/pages/review.html")]
struct Review {
    frame: Frame,
    id: String,
    act: &'static str,
    steps: Vec<Stepped>,
    tongues: Vec<Tongue>,
    touched: Touched,
    carried: Vec<(&'static str, String)>,
}

/// What becomes of one value.
struct Stepped {
    what: String,
    before: Option<Side>,
    after: Option<Side>,
}

struct Side {
    shown: String,
    period: String,
    source: String,
}

/// The old and the new value as a language shows them.
struct Tongue {
    html: String,
    autonym: String,
    before: String,
    after: String,
}

pub async fn blank(
    shift: Shift,
    Path((id, what)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.read().await?;
    let subject = Subject::read(&mut tx, &shift, &id, &what).await?;
    let mut typed = match (subject.act, subject.named(&query)) {
        (Act::Add, _) => first_typed(&subject),
        (_, Some(value)) => form::filled(&value.fact),
        (_, None) => return Err(Fault::NotFound),
    };
    typed.set("of", query.get("of"));
    typed.set("seen", facts::fingerprint(&subject.values));
    match subject.act {
        // Nothing is to be typed: what it would do is shown at once.
        Act::Remove => review(&shift, subject, typed).await,
        _ => asked(&shift, &subject, typed, Troubles::default(), StatusCode::OK),
    }
}

/// A new value mostly follows the last one.
fn first_typed(subject: &Subject) -> Filled {
    let mut typed = Filled::default();
    typed.set("end-before", "yes");
    if let Some(last) = subject.values.last() {
        typed.set("status", last.fact.status.as_str());
    }
    typed
}

pub async fn submit(
    shift: Shift,
    Path((id, what)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let subject = Subject::read(&mut tx, &shift, &id, &what).await?;
    match typed.get("step") {
        "back" => asked(&shift, &subject, typed, Troubles::default(), StatusCode::OK),
        "confirm" => confirm(&shift, tx, subject, typed).await,
        _ => {
            drop(tx);
            review(&shift, subject, typed).await
        }
    }
}

/// What the change would do, or the form with what is wrong.
async fn review(shift: &Shift, subject: Subject, typed: Filled) -> Result<Response, Fault> {
    if typed.get("seen") != facts::fingerprint(&subject.values) {
        return refused(shift, &subject, typed, &Refusal::Changed).await;
    }
    let change = match subject.change(shift, &typed) {
        Ok(change) => change,
        Err(troubles) => return wrong(shift, &subject, typed, troubles),
    };
    match facts::plan(&subject.values, &change, &signed(shift)) {
        Ok(plan) => shift.show(&Review::new(shift, subject, &plan, &typed)),
        Err(refusal) => refused(shift, &subject, typed, &refusal).await,
    }
}

async fn confirm(
    shift: &Shift,
    mut tx: Tx,
    subject: Subject,
    typed: Filled,
) -> Result<Response, Fault> {
    let change = match subject.change(shift, &typed) {
        Ok(change) => change,
        Err(troubles) => return wrong(shift, &subject, typed, troubles),
    };
    let (id, signed) = (&subject.id, signed(shift));
    match facts::change(&mut tx, id, &change, typed.get("seen"), &signed).await? {
        Ok(()) => {
            tx.commit().await?;
            let more = match change {
                Change::Add(fact, _) | Change::Correct { to: fact, .. } => {
                    format!("?changed={}", fact.valid_from)
                }
                _ => "?saved".to_owned(),
            };
            Ok(lead_to(id, &more))
        }
        Err(refusal) => {
            drop(tx);
            refused(shift, &subject, typed, &refusal).await
        }
    }
}

/// A refusal on the form that it is about; where there is none, on the page of the fact.
async fn refused(
    shift: &Shift,
    subject: &Subject,
    mut typed: Filled,
    refusal: &Refusal,
) -> Result<Response, Fault> {
    let troubles = form::troubles(refusal, shift.words);
    let status = match refusal {
        Refusal::Changed => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let has_form = subject.act == Act::Add || subject.named(&typed).is_some();
    if subject.act == Act::Remove || !has_form {
        let back = fact::Back { troubles, ..fact::Back::default() };
        return fact::again(shift, &subject.id, back, status).await;
    }
    if *refusal == Refusal::Changed {
        // It is said on this page: from here on, what stands there has been seen.
        let mut tx = shift.app.db.read().await?;
        typed.set("seen", facts::fingerprint(&facts::values(&mut tx, &subject.id).await?));
    }
    asked(shift, subject, typed, troubles, status)
}

fn wrong(
    shift: &Shift,
    subject: &Subject,
    typed: Filled,
    troubles: Troubles,
) -> Result<Response, Fault> {
    asked(shift, subject, typed, troubles, StatusCode::UNPROCESSABLE_ENTITY)
}

fn asked(
    shift: &Shift,
    subject: &Subject,
    typed: Filled,
    troubles: Troubles,
    status: StatusCode,
) -> Result<Response, Fault> {
    let words = shift.words;
    let about = subject.named(&typed).map(|value| {
        let told = words.tell("facts-about").with("value", value.fact.shown(words));
        told.with("period", period(words, &value.fact)).to_string()
    });
    let page = Form {
        frame: shift.newsroom(subject.heading(words), Section::Facts),
        id: subject.id.clone(),
        act: subject.act.as_str(),
        about,
        typed,
        troubles,
        statuses: statuses(words),
        longest_value: LONGEST_VALUE,
        longest_source: LONGEST_SOURCE,
    };
    Ok((status, shift.show(&page)?).into_response())
}

/// Where a value can have been read.
pub fn statuses(words: Words) -> Vec<(&'static str, String)> {
    let statuses = [Status::Law, Status::Official].into_iter();
    statuses
        .map(|status| (status.as_str(), words.say_of("facts-status", status.as_str())))
        .collect()
}

impl Review {
    fn new(shift: &Shift, subject: Subject, plan: &Plan, typed: &Filled) -> Self {
        let carried = CARRIED.into_iter().map(|field| (field, typed.get(field).to_owned()));
        Self {
            frame: shift.newsroom(subject.heading(shift.words), Section::Facts),
            id: subject.id.clone(),
            act: subject.act.as_str(),
            steps: plan.steps.iter().map(|step| Stepped::new(shift, step)).collect(),
            tongues: tongues(shift, &subject, plan),
            touched: subject.touched,
            carried: carried.filter(|(_, value)| !value.is_empty()).collect(),
        }
    }
}

impl Stepped {
    fn new(shift: &Shift, step: &Step) -> Self {
        let side = |value: &Value| Side {
            shown: value.fact.shown(shift.words),
            period: period(shift.words, &value.fact),
            source: value.fact.source.clone(),
        };
        Self {
            what: shift.words.say_of("facts-done", step.what.as_str()),
            before: step.before.as_ref().map(side),
            after: step.after.as_ref().map(side),
        }
    }
}

/// What readers of each language see on the first day that changes, before and after.
fn tongues(shift: &Shift, subject: &Subject, plan: &Plan) -> Vec<Tongue> {
    let city = &shift.app.city;
    let Some(day) = first_day(shift, &subject.values, plan) else { return Vec::new() };
    let shown = |values: &[Value], words: Words| {
        let value = facts::current(values, day);
        value.map_or_else(|| "—".to_owned(), |value| value.fact.shown(words))
    };
    let published = city.languages().iter().filter(|language| language.publishes);
    published
        .map(|language| {
            let words = Words::for_letters(language.tag);
            Tongue {
                html: language.html.clone(),
                autonym: language.autonym.clone(),
                before: shown(&subject.values, words),
                after: shown(&plan.after, words),
            }
        })
        .collect()
}

/// Today, where another value is shown today; else the first day on which one is. None: nobody sees it.
fn first_day(shift: &Shift, values: &[Value], plan: &Plan) -> Option<NaiveDate> {
    let both = || values.iter().chain(&plan.after).map(|value| &value.fact);
    let begins = both().map(|fact| fact.valid_from);
    let after_ends = both().filter_map(|fact| fact.valid_until?.succ_opt());
    let mut days: Vec<NaiveDate> = begins.chain(after_ends).collect();
    days.sort();
    let shown = |values, day| facts::current(values, day).map(|value| value.fact.value.clone());
    std::iter::once(shift.today)
        .chain(days)
        .find(|day| shown(values, *day) != shown(&plan.after, *day))
}
