//! A decision of routing in the words of whoever reads it.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::lines::Names;
use crate::casework::DecisionRow;
use crate::casework::routing::{
    Budget, Candidate, Finding, Holder, Outcome, RankKey, Reason, Snapshot, Verdict,
};
use crate::language::{Lang, formats};
use crate::staff::pages::{Shift, Tongue};

/// A stored decision, read back.
pub struct Decided {
    pub at: DateTime<Utc>,
    pub cause: String,
    pub by: Option<Uuid>,
    pub policy: i64,
    pub chosen: Option<Uuid>,
    pub outcome: Outcome,
    pub verdicts: Vec<Verdict>,
    snapshot: Snapshot,
}

impl Decided {
    pub fn read(row: DecisionRow) -> anyhow::Result<Self> {
        Ok(Self {
            at: row.decided_at,
            cause: row.cause,
            by: row.decided_by,
            policy: row.policy,
            chosen: row.chosen_staff_id,
            outcome: serde_json::from_str(&row.outcome).context("read a decision's outcome")?,
            verdicts: serde_json::from_str(&row.verdicts).context("read a decision's verdicts")?,
            snapshot: serde_json::from_str(&row.snapshot).context("read a decision's snapshot")?,
        })
    }

    /// What the case waits for; none if somebody got it.
    pub fn waits_for(&self) -> Option<Reason> {
        match self.outcome {
            Outcome::Waiting { reason, .. } => Some(reason),
            Outcome::Assigned { .. } | Outcome::Offered { .. } => None,
        }
    }

    /// What was found about somebody.
    pub fn finding(&self, staff_id: Uuid) -> Option<&Finding> {
        let verdict = self.verdicts.iter().find(|v| v.who == Holder::Staff(staff_id));
        verdict.map(|verdict| &verdict.finding)
    }

    /// Why the case came to whoever has it, or why it waits: a sentence each.
    pub fn why(&self, shift: &Shift, names: &Names) -> Vec<String> {
        let mut why = vec![shift.words.say_of("cause", &self.cause)];
        if let Some(by) = self.by {
            let chose = shift.words.tell("desk-why-by").with("name", names.of(by));
            why.push(chose.to_string());
        }
        if let Some(reason) = self.waits_for() {
            why.push(shift.words.say_of("reason", reason.code()));
        }
        match self.chosen.and_then(|chosen| self.finding(chosen)) {
            Some(Finding::Ranked { rank, key }) => why.extend(self.ranked(shift, *rank, key)),
            Some(Finding::Failed(reason)) => {
                let reason = shift.words.say_of("reason", reason.code());
                let despite = shift.words.tell("desk-why-despite").with("reason", reason);
                why.push(despite.to_string());
            }
            None => {}
        }
        why
    }

    fn ranked(&self, shift: &Shift, rank: u32, key: &RankKey) -> Vec<String> {
        let words = shift.words;
        let count = |n: u32| formats::number(shift.who.lang, &n.to_string());
        let request = &self.snapshot.request;
        let topic = shift.app.city.topic_name(&request.topic, shift.who.lang);
        let fit = self.verdicts.iter();
        let fit = fit.filter(|verdict| matches!(verdict.finding, Finding::Ranked { .. }));
        let mut why = vec![
            words.tell("desk-why-language").with("language", self.language_of(shift, key.id)),
            words
                .tell("desk-why-topic")
                .with("topic", topic)
                .with("level", count(key.topic_level.into())),
            words
                .tell("desk-why-load")
                .with("load", count(key.load_after))
                .with("capacity", count(self.capacity_of(key.id))),
            words.tell("desk-why-rank").with("count", fit.count()).with("rank", i64::from(rank)),
        ];
        if key.same_as_before {
            why.insert(0, words.tell("desk-why-before"));
        }
        why.iter().map(ToString::to_string).collect()
    }

    /// The client's language that somebody works in: the first, else the second.
    fn language_of(&self, shift: &Shift, staff_id: Uuid) -> String {
        let request = &self.snapshot.request;
        let works_in = |tag: &&str| {
            let languages = self.candidate(staff_id).map(|c| c.languages.as_slice());
            languages.unwrap_or_default().iter().any(|skill| skill.lang == *tag)
        };
        let second = request.second_lang.as_deref();
        let tags = [Some(request.lang.as_str()), second];
        let tag = tags.into_iter().flatten().find(works_in);
        let lang = Lang::parse(tag.unwrap_or(&request.lang)).unwrap_or(Lang::KOREAN);
        Tongue::new(shift, lang).autonym
    }

    fn candidate(&self, staff_id: Uuid) -> Option<&Candidate> {
        self.snapshot.staff.iter().find(|candidate| candidate.id == staff_id)
    }

    fn capacity_of(&self, staff_id: Uuid) -> u32 {
        let staff = self.candidate(staff_id);
        let capacity = |candidate: &Candidate| match self.snapshot.request.takes().0 {
            Budget::Live | Budget::Lines => candidate.live_capacity,
            Budget::Open => candidate.open_capacity,
        };
        staff.map_or(0, capacity)
    }
}
