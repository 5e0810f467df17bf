//! Closing: a case ends with what became of it, and may be asked after once more.

use chrono::Days;
use uuid::Uuid;

use super::state::{Act, State};
use super::{AskedAs, By, Case, Channel, Refusal, assigning, audit, conversation, store, tasks};
use crate::city::City;
use crate::db::Tx;

/// What became of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Advised,
    /// The client got what was owed.
    Paid,
    PetitionFiled,
    Referred,
    /// The client does not want to go on.
    Withdrawn,
    NotReached,
    Duplicate,
    NoAnswerNeeded,
}

impl Outcome {
    pub const ALL: [Self; 8] = [
        Self::Advised,
        Self::Paid,
        Self::PetitionFiled,
        Self::Referred,
        Self::Withdrawn,
        Self::NotReached,
        Self::Duplicate,
        Self::NoAnswerNeeded,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Advised => "advised",
            Self::Paid => "paid",
            Self::PetitionFiled => "petition-filed",
            Self::Referred => "referred",
            Self::Withdrawn => "withdrawn",
            Self::NotReached => "not-reached",
            Self::Duplicate => "duplicate",
            Self::NoAnswerNeeded => "no-answer-needed",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == text)
    }
}

/// Whether the client is asked later whether it stayed settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowUp {
    No,
    /// After a month.
    In30Days,
    /// After a quarter.
    In90Days,
}

impl FollowUp {
    pub const ALL: [Self; 3] = [Self::No, Self::In30Days, Self::In90Days];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::In30Days => "30",
            Self::In90Days => "90",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|follow_up| follow_up.as_str() == text)
    }

    fn days(self) -> Option<Days> {
        match self {
            Self::No => None,
            Self::In30Days => Some(Days::new(30)),
            Self::In90Days => Some(Days::new(90)),
        }
    }
}

/// How a case ends.
#[derive(Clone, Copy, Debug)]
pub struct Closing {
    pub outcome: Outcome,
    pub follow_up: FollowUp,
    /// How many messages of the client stood on the page; what she wrote since is read first.
    pub seen: Option<i64>,
}

/// Closes a case without another answer. One that is to be asked after stays with whoever has it, takes none
/// of their capacity, and stands on their list again on that day. A second click is the same closing.
pub async fn close(
    tx: &mut Tx,
    city: &City,
    case_id: Uuid,
    closing: Closing,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    let (case, live) = match conversation::own(tx, case_id, by.staff_id).await? {
        Ok(own) => own,
        Err(Refusal::NotYours) if store::closed_by(tx, case_id).await? == Some(by.staff_id) => {
            return Ok(Ok(()));
        }
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Some(seen) = closing.seen
        && store::count_of_client(tx, case_id).await? > seen
    {
        return Ok(Err(Refusal::ClientWrote));
    }
    // The client would never get it: whoever interprets leaves with the end of a case.
    if store::live_held(tx, case_id).await?.is_some() {
        return Ok(Err(Refusal::AlreadyHeld));
    }
    if owes_an_answer(&case, closing.outcome) {
        return Ok(Err(Refusal::NotAnswered));
    }
    let day = closing.follow_up.days();
    let day = day.and_then(|days| city.today(by.now).checked_add_days(days));
    match day {
        None => finish(tx, case, live, closing.outcome, by).await,
        Some(day) => {
            if let Err(refusal) = set_aside(tx, case, live, closing.outcome, by).await? {
                return Ok(Err(refusal));
            }
            tasks::ask_again(tx, case_id, day, by).await?;
            Ok(Ok(()))
        }
    }
}

/// Whether a suggestion to the city has had no answer yet. One that was taken down was spoken of then.
fn owes_an_answer(case: &Case, outcome: Outcome) -> bool {
    let is_written = matches!(case.channel, Channel::Web | Channel::Api | Channel::Telegram);
    let needs_none = matches!(outcome, Outcome::Withdrawn | Outcome::Duplicate);
    let is_suggestion = case.asks.asked_as == AskedAs::Suggestion;
    is_suggestion && is_written && !needs_none && case.first_answered_at.is_none()
}

/// Ends a case for good, wherever its owner stands in it.
pub(super) async fn finish(
    tx: &mut Tx,
    mut case: Case,
    mut live: store::AssignmentRow,
    outcome: Outcome,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let steps: &[Act] = match case.state {
        State::Assigned => &[Act::Start, Act::Resolve, Act::Close],
        State::Resolved | State::FollowUp => &[Act::Close],
        _ => &[Act::Resolve, Act::Close],
    };
    for step in steps {
        if !assigning::act(tx, &mut case, &mut live, *step, by.now).await? {
            return Ok(Err(Refusal::Closed));
        }
    }
    store::end_assignment(tx, live.id, "closed", by.now).await?;
    store::finish_follow_ups(tx, case.id, by).await?;
    store::mark_closed(tx, case.id, by.staff_id, outcome.as_str(), by.now).await?;
    store::set_outcome_of_demand(tx, case.demand_id, outcome.as_str(), None).await?;
    audit::append(tx, case.id, Some(by.staff_id), "closed", outcome.as_str(), by.now).await?;
    Ok(Ok(()))
}

/// Settles a case that is asked after later.
async fn set_aside(
    tx: &mut Tx,
    mut case: Case,
    mut live: store::AssignmentRow,
    outcome: Outcome,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let steps: &[Act] = match case.state {
        State::Assigned => &[Act::Start, Act::Resolve, Act::FollowUp],
        State::Resolved => &[Act::FollowUp],
        // It is asked after already: only the day is another.
        State::FollowUp => &[],
        _ => &[Act::Resolve, Act::FollowUp],
    };
    for step in steps {
        if !assigning::act(tx, &mut case, &mut live, *step, by.now).await? {
            return Ok(Err(Refusal::Closed));
        }
    }
    store::finish_follow_ups(tx, case.id, by).await?;
    store::mark_settled(tx, case.id, outcome.as_str(), by.now).await?;
    audit::append(tx, case.id, Some(by.staff_id), "set aside", outcome.as_str(), by.now).await?;
    Ok(Ok(()))
}
