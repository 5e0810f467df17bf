//! A decision once more: as it was stored, or with something changed.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::decision::Decision;
use super::snapshot::{Budget, Candidate, LanguageSkill, Presence, Shift, Snapshot, TopicSkill};
use super::{POLICY, route};

/// What came of deciding a stored snapshot again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replay {
    /// The same decision.
    Same,
    /// Another one, which under the same policy must not be.
    Differs(Box<Decision>),
    /// Other rules decided then, so nothing can be said.
    OtherPolicy,
}

/// Decides a stored snapshot again. A case that somebody gave by hand is no
/// decision of routing, so its outcome differs by right: such are not replayed.
#[must_use]
pub fn replay(snapshot: &Snapshot, stored: &Decision) -> Replay {
    if stored.policy != POLICY {
        return Replay::OtherPolicy;
    }
    let again = route(snapshot);
    if again == *stored { Replay::Same } else { Replay::Differs(Box::new(again)) }
}

/// Something that could be otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Change {
    /// Somebody works in a language.
    Speaks { who: Uuid, skill: LanguageSkill },
    /// Somebody knows a topic.
    Knows { who: Uuid, skill: TopicSkill },
    /// Somebody has one more shift today.
    Works { who: Uuid, shift: Shift },
    /// Somebody is here and free to be spoken to.
    Comes { who: Uuid },
    /// Somebody is away.
    Leaves { who: Uuid },
    /// Somebody may take on more, or less.
    Capacity { who: Uuid, budget: Budget, capacity: u32 },
    /// A relay is open with so many lines.
    Lines { relay: Uuid, lines: u32 },
}

/// Decides with every change made, in their order. What names nobody in the
/// snapshot changes nothing.
#[must_use]
pub fn what_if(snapshot: &Snapshot, changes: &[Change]) -> Decision {
    let mut changed = snapshot.clone();
    for change in changes {
        change.make_in(&mut changed);
    }
    route(&changed)
}

impl Change {
    fn make_in(&self, snapshot: &mut Snapshot) {
        match self {
            Self::Lines { relay, lines } => {
                let relays = snapshot.relays.iter_mut().filter(|one| one.id == *relay);
                for one in relays {
                    one.open = true;
                    one.lines = *lines;
                }
            }
            Self::Speaks { who, .. }
            | Self::Knows { who, .. }
            | Self::Works { who, .. }
            | Self::Comes { who }
            | Self::Leaves { who }
            | Self::Capacity { who, .. } => {
                let staff = snapshot.staff.iter_mut().filter(|one| one.id == *who);
                for one in staff {
                    self.make_of(one);
                }
            }
        }
    }

    fn make_of(&self, candidate: &mut Candidate) {
        match self {
            Self::Speaks { skill, .. } => candidate.languages.push(skill.clone()),
            Self::Knows { skill, .. } => candidate.topics.push(skill.clone()),
            Self::Works { shift, .. } => candidate.shifts.push(*shift),
            Self::Comes { .. } => {
                candidate.absent = false;
                candidate.presence = Presence::Here;
            }
            Self::Leaves { .. } => candidate.absent = true,
            Self::Capacity { budget: Budget::Open, capacity, .. } => {
                candidate.open_capacity = *capacity;
            }
            Self::Capacity { capacity, .. } => candidate.live_capacity = *capacity,
            Self::Lines { .. } => {}
        }
    }
}
