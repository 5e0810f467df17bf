//! Changing a fact in the newsroom: what a change would make of its values, why it is refused, and how it
//! is done and remembered.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Fact, Facts, Value, store};
use crate::db::{Tx, epoch};

/// The longest id in bytes.
pub const LONGEST_ID: usize = 60;
/// The longest value in characters.
pub const LONGEST_VALUE: usize = 30;
/// The longest source in characters: a few articles of a law.
pub const LONGEST_SOURCE: usize = 300;
/// No law that a guide cites is older, and none is known further ahead.
const YEARS: std::ops::RangeInclusive<i32> = 1950..=2100;

/// Something to be done to a fact. A value is named by the day from which it holds.
#[derive(Clone, Debug)]
pub enum Change {
    /// A fact that was not there, with its first value.
    Begin(Fact),
    Add(Fact, Before),
    Correct {
        from: NaiveDate,
        to: Fact,
    },
    /// `until` is the last day on which it holds.
    End {
        from: NaiveDate,
        until: NaiveDate,
    },
    /// Looked up today and still right.
    Check {
        from: NaiveDate,
        review_on: Option<NaiveDate>,
    },
    /// To be looked up on another day.
    Review {
        from: NaiveDate,
        review_on: Option<NaiveDate>,
    },
    /// Taken away, unless texts show its value on one of these days.
    Remove {
        from: NaiveDate,
        shown_on: Vec<NaiveDate>,
    },
}

/// What becomes of the value that holds when a new one begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    EndsTheDayBefore,
    Stays,
}

/// What was done, as the history says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Added,
    Corrected,
    Ended,
    Checked,
    Review,
    Removed,
    /// Taken from a file.
    Imported,
}

impl What {
    pub const ALL: [Self; 7] = [
        Self::Added,
        Self::Corrected,
        Self::Ended,
        Self::Checked,
        Self::Review,
        Self::Removed,
        Self::Imported,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Corrected => "corrected",
            Self::Ended => "ended",
            Self::Checked => "checked",
            Self::Review => "review",
            Self::Removed => "removed",
            Self::Imported => "imported",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == text)
    }
}

/// What does not fit in a value as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Id,
    Unit,
    Value,
    From,
    /// The last day lies before the first, or is none.
    Until,
    Source,
    Status,
    Review,
}

impl Fault {
    pub const ALL: [Self; 8] = [
        Self::Id,
        Self::Unit,
        Self::Value,
        Self::From,
        Self::Until,
        Self::Source,
        Self::Status,
        Self::Review,
    ];

    /// The field that it is about.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Unit => "unit",
            Self::Value => "value",
            Self::From => "from",
            Self::Until => "until",
            Self::Source => "source",
            Self::Status => "status",
            Self::Review => "review",
        }
    }
}

/// Why a change is not made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such fact")]
    NoSuchFact,
    #[error("the fact has no value from this day on")]
    NoSuchValue,
    #[error("there is a fact of this id already")]
    Taken,
    #[error("the value is not right: {0:?}")]
    BadValue(Fault),
    /// Two values would hold on one day; this is the other one.
    #[error("it overlaps with the value from {}", .0.valid_from)]
    Overlap(Box<Fact>),
    #[error("texts show this value")]
    InUse,
    #[error("nothing would be changed")]
    Same,
    /// Somebody changed the fact after it was read.
    #[error("the fact has changed meanwhile")]
    Changed,
}

/// Who changes a fact, and when.
#[derive(Clone, Copy, Debug)]
pub struct Signed {
    pub by: Uuid,
    /// The city's day.
    pub today: NaiveDate,
    pub now: DateTime<Utc>,
}

/// What a change does to one value.
#[derive(Clone, Debug)]
pub struct Step {
    pub what: What,
    pub before: Option<Value>,
    pub after: Option<Value>,
}

/// What a change would do.
#[derive(Clone, Debug)]
pub struct Plan {
    pub steps: Vec<Step>,
    /// The values of the fact afterwards, by day.
    pub after: Vec<Value>,
}

/// Does a change, unless the values are no longer those of the fingerprint `seen`. Every language shows it
/// from the commit on; after a refusal nothing may be committed.
///
/// # Errors
/// Every [`Refusal`].
pub async fn change(
    tx: &mut Tx,
    id: &str,
    change: &Change,
    seen: &str,
    signed: &Signed,
) -> anyhow::Result<Result<(), Refusal>> {
    // Raised first: its one row makes those who change at once wait for each other, on both engines.
    epoch::raise(tx).await?;
    let values = store::values(tx, Some(id)).await?;
    if fingerprint(&values) != seen {
        return Ok(Err(Refusal::Changed));
    }
    let plan = match plan(&values, change, signed) {
        Ok(plan) => plan,
        Err(refusal) => return Ok(Err(refusal)),
    };
    store::put(tx, id, &plan.after).await?;
    for step in &plan.steps {
        store::remember(tx, id, step, Some(signed.by), signed.now).await?;
    }
    Ok(Ok(()))
}

/// What a change would make of the values of a fact. It is asked before the change is confirmed, and again
/// when it is done.
///
/// # Errors
/// Every [`Refusal`] but [`Refusal::Changed`].
pub fn plan(values: &[Value], change: &Change, signed: &Signed) -> Result<Plan, Refusal> {
    let is_begun = matches!(change, Change::Begin(_));
    match values.first() {
        None if !is_begun => return Err(Refusal::NoSuchFact),
        Some(_) if is_begun => return Err(Refusal::Taken),
        _ => {}
    }
    let steps = steps(values, change, signed)?;
    let mut after: Vec<Value> = values.to_vec();
    for step in &steps {
        after.retain(|value| Some(value) != step.before.as_ref());
        after.extend(step.after.clone());
    }
    after.sort_by_key(|value| value.fact.valid_from);
    // A fact counts one thing: a text that names it has no other word for it.
    if after.windows(2).any(|pair| pair[0].fact.unit != pair[1].fact.unit) {
        return Err(Refusal::BadValue(Fault::Unit));
    }
    if let Some(new) = steps.last().and_then(|step| step.after.as_ref()) {
        refuse_overlap(&after, &new.fact)?;
    }
    Ok(Plan { steps, after })
}

/// What somebody saw of a fact: it is another one as soon as any of its values is.
pub fn fingerprint(values: &[Value]) -> String {
    let digest = Sha256::digest(format!("{values:?}"));
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a word can name a fact.
pub fn is_id(id: &str) -> bool {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let is_framed = id.starts_with('-') || id.ends_with('-');
    !id.is_empty() && id.len() <= LONGEST_ID && id.bytes().all(fits) && !is_framed
}

/// Everything that does not fit in a value.
pub fn faults(fact: &Fact) -> Vec<Fault> {
    let is_known = |day: NaiveDate| YEARS.contains(&day.year());
    let is_short = |text: &str, most| text.chars().count() <= most;
    let is_backwards = |until: NaiveDate| until < fact.valid_from || !is_known(until);
    let has_value = fact.has_value_of_its_unit() && is_short(&fact.value, LONGEST_VALUE);
    let has_source = !fact.source.trim().is_empty() && is_short(&fact.source, LONGEST_SOURCE);
    let fits = [
        (Fault::Id, is_id(&fact.id)),
        (Fault::Value, has_value),
        (Fault::From, is_known(fact.valid_from)),
        (Fault::Until, !fact.valid_until.is_some_and(is_backwards)),
        (Fault::Source, has_source),
    ];
    fits.into_iter().filter(|(_, fits)| !fits).map(|(fault, _)| fault).collect()
}

fn steps(values: &[Value], change: &Change, signed: &Signed) -> Result<Vec<Step>, Refusal> {
    let step = match change {
        Change::Begin(fact) | Change::Add(fact, Before::Stays) => added(fact, signed)?,
        Change::Add(fact, Before::EndsTheDayBefore) => {
            let mut steps = end_before(values, fact, signed);
            steps.push(added(fact, signed)?);
            return Ok(steps);
        }
        Change::Correct { from, to } => corrected(named(values, *from)?, to, signed)?,
        Change::End { from, until } => ended_on(named(values, *from)?, *until, signed)?,
        Change::Check { from, review_on } => {
            let before = named(values, *from)?;
            let mut after = reviewed(&before, *review_on, signed)?;
            after.fact.checked_on = signed.today;
            after.checked_by = Some(signed.by);
            Step { what: What::Checked, before: Some(before), after: Some(after) }
        }
        Change::Review { from, review_on } => {
            let before = named(values, *from)?;
            let after = reviewed(&before, *review_on, signed)?;
            Step { what: What::Review, before: Some(before), after: Some(after) }
        }
        Change::Remove { from, shown_on } => {
            let before = named(values, *from)?;
            let is_shown = shown_on.iter().any(|day| before.fact.holds_on(*day));
            // Without a value the fact itself would be gone, and whoever names it would be left alone.
            if is_shown || (values.len() == 1 && !shown_on.is_empty()) {
                return Err(Refusal::InUse);
            }
            Step { what: What::Removed, before: Some(before), after: None }
        }
    };
    Ok(vec![step])
}

fn named(values: &[Value], from: NaiveDate) -> Result<Value, Refusal> {
    let found = values.iter().find(|value| value.fact.valid_from == from);
    found.cloned().ok_or(Refusal::NoSuchValue)
}

fn added(fact: &Fact, signed: &Signed) -> Result<Step, Refusal> {
    Ok(Step { what: What::Added, before: None, after: Some(new(fact, signed)?) })
}

fn corrected(before: Value, to: &Fact, signed: &Signed) -> Result<Step, Refusal> {
    let after = Value { review_on: before.review_on, ..new(to, signed)? };
    let checked_on = before.fact.checked_on;
    if before.fact == (Fact { checked_on, ..after.fact.clone() }) {
        return Err(Refusal::Same);
    }
    Ok(Step { what: What::Corrected, before: Some(before), after: Some(after) })
}

fn ended_on(before: Value, until: NaiveDate, signed: &Signed) -> Result<Step, Refusal> {
    if until < before.fact.valid_from || !YEARS.contains(&until.year()) {
        return Err(Refusal::BadValue(Fault::Until));
    }
    if before.fact.valid_until == Some(until) {
        return Err(Refusal::Same);
    }
    let after = ended(&before, until, signed);
    Ok(Step { what: What::Ended, before: Some(before), after: Some(after) })
}

/// A value as it was typed, looked up today by whoever typed it.
fn new(fact: &Fact, signed: &Signed) -> Result<Value, Refusal> {
    let fact = Fact { checked_on: signed.today, ..fact.clone() };
    if let Some(fault) = faults(&fact).first() {
        return Err(Refusal::BadValue(*fault));
    }
    let (by, now) = (signed.by, signed.now);
    Ok(Value { fact, checked_by: Some(by), review_on: None, edited_at: Some(now) })
}

/// Ends the value that holds when a new one begins; one that begins on the same day or later is left to
/// overlap.
fn end_before(values: &[Value], fact: &Fact, signed: &Signed) -> Vec<Step> {
    let before = values.iter().find(|value| {
        value.fact.valid_from < fact.valid_from && value.fact.holds_on(fact.valid_from)
    });
    let until = fact.valid_from.pred_opt();
    let step = before.zip(until).map(|(before, until)| Step {
        what: What::Ended,
        before: Some(before.clone()),
        after: Some(ended(before, until, signed)),
    });
    step.into_iter().collect()
}

fn ended(value: &Value, until: NaiveDate, signed: &Signed) -> Value {
    let fact = Fact { valid_until: Some(until), ..value.fact.clone() };
    Value { fact, edited_at: Some(signed.now), ..value.clone() }
}

fn reviewed(
    value: &Value,
    review_on: Option<NaiveDate>,
    signed: &Signed,
) -> Result<Value, Refusal> {
    let is_ahead = |day: NaiveDate| day > signed.today && YEARS.contains(&day.year());
    if review_on.is_some_and(|day| !is_ahead(day)) {
        return Err(Refusal::BadValue(Fault::Review));
    }
    Ok(Value { review_on, ..value.clone() })
}

/// Names the other value, where two would hold on one day.
fn refuse_overlap(after: &[Value], new: &Fact) -> Result<(), Refusal> {
    let facts = Facts::new(after.iter().map(|value| value.fact.clone()));
    match facts.overlap() {
        None => Ok(()),
        Some((earlier, later)) => {
            let other = if earlier == new { later } else { earlier };
            Err(Refusal::Overlap(Box::new(other.clone())))
        }
    }
}

#[cfg(test)]
mod tests;
