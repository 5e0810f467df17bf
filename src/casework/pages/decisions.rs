//! A decision of routing in the words of whoever reads it.

mod told;

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::lines::Names;
use crate::casework::DecisionRow;
use crate::casework::routing::{
    Finding, Holder, Outcome, RankKey, Reason, Role, Snapshot, Verdict,
};
use crate::language::formats;
use crate::staff::pages::Shift;

pub use told::{Made, Shown, Told};

/// A stored decision, read back.
pub struct Decided {
    pub at: DateTime<Utc>,
    pub cause: String,
    pub by: Option<Uuid>,
    /// Who has it or is asked.
    pub chosen: Option<Uuid>,
    pub outcome: Outcome,
    pub verdicts: Vec<Verdict>,
    pub snapshot: Snapshot,
    pub policy: u32,
}

impl Decided {
    pub fn read(row: DecisionRow) -> anyhow::Result<Self> {
        Ok(Self {
            at: row.decided_at,
            cause: row.cause,
            by: row.decided_by,
            chosen: row.chosen_staff_id,
            snapshot: serde_json::from_str(&row.snapshot).context("read a decision's snapshot")?,
            outcome: serde_json::from_str(&row.outcome).context("read a decision's outcome")?,
            verdicts: serde_json::from_str(&row.verdicts).context("read a decision's verdicts")?,
            policy: u32::try_from(row.policy).context("read a decision's policy")?,
        })
    }

    pub fn made(&self) -> Made<'_> {
        Made { outcome: &self.outcome, verdicts: &self.verdicts, policy: self.policy }
    }

    /// What the case waits for; none if somebody got it or is asked.
    pub fn waits_for(&self) -> Option<Reason> {
        match self.outcome {
            Outcome::Waiting { reason, .. } => Some(reason),
            Outcome::Assigned { .. } | Outcome::Offered { .. } => None,
        }
    }

    /// What was found about somebody as a counsellor.
    pub fn finding(&self, staff_id: Uuid) -> Option<&Finding> {
        let mut verdicts = self.verdicts.iter();
        let who = Holder::Staff(staff_id);
        let verdict = verdicts.find(|one| one.who == who && one.role == Role::Owner);
        verdict.map(|verdict| &verdict.finding)
    }

    /// Why the case came to whoever has it, or why it waits: a sentence each.
    pub fn why(&self, shift: &Shift, names: &Names) -> Vec<String> {
        let words = shift.words;
        let mut why = vec![words.say_of("cause", &self.cause)];
        if let Some(by) = self.by {
            why.push(words.tell("desk-why-by").with("name", names.of(by)).to_string());
        }
        if let Some(reason) = self.waits_for() {
            why.push(words.say_of("reason", reason.code()));
        }
        match self.chosen.and_then(|chosen| self.finding(chosen)) {
            Some(Finding::Ranked { rank, key }) => why.extend(self.ranked(shift, *rank, key)),
            Some(Finding::Failed(reason)) => {
                let reason = words.say_of("reason", reason.code());
                why.push(words.tell("desk-why-despite").with("reason", reason).to_string());
            }
            None => {}
        }
        why.extend(self.interpreter(shift, names));
        why
    }

    fn ranked(&self, shift: &Shift, rank: u32, key: &RankKey) -> Vec<String> {
        let words = shift.words;
        let told = Told { shift, snapshot: &self.snapshot, lines: &[] };
        let count = |n: u32| formats::number(shift.who.lang, &n.to_string());
        let topic = shift.app.city.topic_name(&self.snapshot.request.topic, shift.who.lang);
        let fit = self.verdicts.iter().filter(|verdict| {
            verdict.role == Role::Owner && matches!(verdict.finding, Finding::Ranked { .. })
        });
        let language = told.language_of(key.id);
        let language =
            language.map(|language| words.tell("desk-why-language").with("language", language));
        let before = key.same_as_before.then(|| words.tell("desk-why-before"));
        let topic = words.tell("desk-why-topic").with("topic", topic);
        let load = words.tell("desk-why-load").with("load", count(key.load_after));
        let rank = words.tell("desk-why-rank").with("rank", i64::from(rank));
        let rest = [
            topic.with("level", count(key.topic_level.into())),
            load.with("capacity", count(told.capacity_of(key.id))),
            rank.with("count", fit.count()),
        ];
        let why = before.into_iter().chain(language).chain(rest);
        why.map(|message| message.to_string()).collect()
    }

    /// Who interprets, where somebody does.
    fn interpreter(&self, shift: &Shift, names: &Names) -> Option<String> {
        let told = Told { shift, snapshot: &self.snapshot, lines: &[] };
        let mut seats = self.outcome.seats().iter();
        let seat = seats.find(|seat| seat.role == Role::Interpreter)?;
        let name = told.name_of(seat.who, names);
        let message = match seat.who {
            Holder::Staff(_) => shift.words.tell("why-with-interpreter").with("name", name),
            Holder::Relay(_) => shift.words.tell("why-by-line").with("line", name),
        };
        Some(message.to_string())
    }
}
