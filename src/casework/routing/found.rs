//! What was found about everybody for the counsellor's seat, and its verdicts.

use uuid::Uuid;

use super::decision::{Finding, Holder, RankKey, Verdict};
use super::pairs::{self, Interpreters};
use super::reason::Reason;
use super::rules::{Asked, Judged, LATER_TODAY, PAIR, Tried};
use super::snapshot::{Role, Snapshot};

/// Everybody, sorted by whether and how they could counsel.
#[derive(Default)]
pub(super) struct Found {
    /// Those who could, with their step, the best first.
    pub fit: Vec<(u8, RankKey)>,
    /// Those who cannot, with the step where they dropped out, and why.
    pub unfit: Vec<(Uuid, u8, Reason)>,
    /// Those who lack the language, until it is known whether somebody could
    /// interpret for them.
    mute: Vec<Mute>,
    /// What is missing of a pair whose counsellor is there.
    pub missing: Option<Reason>,
}

struct Mute {
    id: Uuid,
    step: u8,
    lacks: Reason,
    rest: Result<RankKey, Reason>,
}

impl Found {
    pub(super) fn new(snapshot: &Snapshot, asked: &Asked) -> Self {
        let mut found = Self::default();
        for candidate in &snapshot.staff {
            let id = candidate.id;
            match asked.judge(candidate) {
                Judged::Fit { step, key } => found.fit.push((step, key)),
                Judged::Mute { step, lacks, rest } => {
                    found.mute.push(Mute { id, step, lacks, rest });
                }
                Judged::Unfit { step, reason } => {
                    found.unfit.push((id, step.unwrap_or(NO_STEP), reason));
                }
            }
        }
        found.fit.sort_unstable();
        found
    }

    /// Whether somebody with a language of the client's can begin at once.
    pub(super) fn begins_now(&self) -> bool {
        self.fit.first().is_some_and(|(step, _)| *step < LATER_TODAY)
    }

    /// A letter on which everybody who could read it passed: a pair would only
    /// go round them.
    pub(super) fn waits_for_head(&self, asked: &Asked) -> bool {
        let somebody_passed = self.unfit.iter().any(|(.., reason)| *reason == Reason::Passed);
        asked.is_letter() && self.fit.is_empty() && somebody_passed
    }

    /// Says of those without the language what an interpreter makes of them.
    /// `interpreters` are there if pairs were tried.
    pub(super) fn settle(&mut self, asked: &Asked, interpreters: Option<&Interpreters>) {
        let best = interpreters.and_then(|it| it.fit.first()).map(|(step, _)| *step);
        let missing = interpreters.map(Interpreters::missing);
        let tried = if interpreters.is_some() { Tried::Pairs } else { Tried::OneAlone };
        let last = asked.last_step(tried);
        for (_, step, _) in self.unfit.iter_mut().filter(|(_, step, _)| *step == NO_STEP) {
            *step = last;
        }
        for Mute { id, step, lacks, rest } in self.mute.drain(..) {
            match (rest, best, missing) {
                // A pair begins when the later of the two can.
                (Ok(key), Some(interpreter), _) => self.fit.push((step.max(interpreter), key)),
                (Err(reason), Some(_), _) => self.unfit.push((id, step, reason)),
                (Ok(_), None, missing) => {
                    self.missing = missing;
                    self.unfit.push((id, last, lacks));
                }
                (Err(_), None, _) => self.unfit.push((id, last, lacks)),
            }
        }
        self.fit.sort_unstable();
        self.unfit.sort_unstable();
    }

    /// The ranked first, best first, and interpreters after counsellors; then
    /// those who failed, in the same order, by id.
    pub(super) fn verdicts(self, interpreters: Option<Interpreters>) -> Vec<Verdict> {
        let interpreters = interpreters.unwrap_or_default();
        let mut failed = interpreters.unfit;
        failed.sort_unstable_by_key(|(who, reason)| (id_of(*who), *reason));
        let ranked = ranked(self.fit, Role::Owner);
        let ranked = ranked.chain(self::ranked(interpreters.fit, Role::Interpreter));
        let unfit = self.unfit.into_iter().map(|(id, step, reason)| Verdict {
            who: Holder::Staff(id),
            role: Role::Owner,
            step,
            finding: Finding::Failed(reason),
        });
        let failed = failed.into_iter().map(|(who, reason)| Verdict {
            who,
            role: Role::Interpreter,
            step: PAIR,
            finding: Finding::Failed(reason),
        });
        ranked.chain(unfit).chain(failed).collect()
    }
}

/// Stands for a step until it is known how far the request was relaxed.
const NO_STEP: u8 = u8::MAX;

fn ranked(fit: Vec<(u8, RankKey)>, role: Role) -> impl Iterator<Item = Verdict> {
    (1..).zip(fit).map(move |(rank, (step, key))| Verdict {
        who: if role == Role::Owner { Holder::Staff(key.id) } else { pairs::holder(&key) },
        role,
        step,
        finding: Finding::Ranked { rank, key },
    })
}

fn id_of(who: Holder) -> Uuid {
    match who {
        Holder::Staff(id) | Holder::Relay(id) => id,
    }
}
