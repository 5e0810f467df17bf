//! How a link stands: what one try after the other says about it. A single bad day says nothing.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use uuid::Uuid;

/// A page that answers is looked at again after this.
const WHILE_FINE: TimeDelta = TimeDelta::days(14);
/// A page that did not is looked at again after this, until it is clear that it is dead.
const WHILE_FAILING: TimeDelta = TimeDelta::days(1);
/// A dead page may come back.
const WHILE_DEAD: TimeDelta = TimeDelta::days(7);
/// On so many days in a row it must fail to be dead.
const DAYS: u32 = 3;
/// Where its own server says that there is no such page.
const DAYS_MISSING: u32 = 2;

/// How a link stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum State {
    /// It was never tried.
    #[default]
    New,
    Fine,
    /// It failed, and it is not clear yet whether it will again.
    Failing,
    Dead,
    /// Its server says where the page is now.
    Moved,
}

impl State {
    pub const ALL: [Self; 5] = [Self::New, Self::Fine, Self::Failing, Self::Dead, Self::Moved];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Fine => "fine",
            Self::Failing => "failing",
            Self::Dead => "dead",
            Self::Moved => "moved",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Its server says that there is no such page: 404, 410.
    Missing,
    /// Its server answers with another fault.
    Status,
    /// There is no such name, nobody answers, or the certificate is not good.
    Unreachable,
    /// It did not answer in time.
    Slow,
    /// It leads from one address to the next without an end.
    Loop,
    /// It is no address of the public network.
    Private,
}

impl Failure {
    pub const ALL: [Self; 6] =
        [Self::Missing, Self::Status, Self::Unreachable, Self::Slow, Self::Loop, Self::Private];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Status => "status",
            Self::Unreachable => "unreachable",
            Self::Slow => "slow",
            Self::Loop => "loop",
            Self::Private => "private",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|failure| failure.as_str() == text)
    }
}

/// What a try gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Fine,
    Moved {
        to: String,
    },
    Failed {
        failure: Failure,
        status: Option<u16>,
    },
    /// Its server asks to be left alone for so long.
    Later(TimeDelta),
}

/// How a link stands, and since when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub state: State,
    pub failure: Option<Failure>,
    /// The status code of the last answer that was a fault.
    pub status: Option<u16>,
    /// On how many days in a row it failed, and the last of them.
    pub failures: u32,
    pub failed_on: Option<NaiveDate>,
    /// Since when it fails, or is known to have moved.
    pub wrong_since: Option<DateTime<Utc>>,
    pub moved_to: Option<String>,
    /// Who said that this is no trouble, and when.
    pub aside: Option<(DateTime<Utc>, Uuid)>,
}

impl Standing {
    /// Whether somebody should look at it.
    pub fn is_trouble(&self) -> bool {
        matches!(self.state, State::Dead | State::Moved)
    }

    /// How it stands after a try, and when the next one is. What was put aside stays so while the same is wrong.
    pub fn after(
        self,
        outcome: Outcome,
        now: DateTime<Utc>,
        today: NaiveDate,
    ) -> (Self, DateTime<Utc>) {
        match outcome {
            Outcome::Later(wait) => (self, now + wait),
            Outcome::Fine => (Self { state: State::Fine, ..Self::default() }, now + WHILE_FINE),
            Outcome::Moved { to } => {
                let is_known = self.state == State::Moved && self.moved_to.as_ref() == Some(&to);
                let moved = Self {
                    state: State::Moved,
                    wrong_since: self.wrong_since.filter(|_| is_known).or(Some(now)),
                    aside: self.aside.filter(|_| is_known),
                    moved_to: Some(to),
                    ..Self::default()
                };
                (moved, now + WHILE_FINE)
            }
            Outcome::Failed { failure, status } => self.failed((failure, status), now, today),
        }
    }

    fn failed(
        self,
        (failure, status): (Failure, Option<u16>),
        now: DateTime<Utc>,
        today: NaiveDate,
    ) -> (Self, DateTime<Utc>) {
        let was_failing = matches!(self.state, State::Failing | State::Dead);
        let before = if was_failing { self.failures } else { 0 };
        // A second try on one day is no second day.
        let is_same_day = was_failing && self.failed_on == Some(today);
        let failures = if is_same_day { before } else { before.saturating_add(1) };
        let enough = if failure == Failure::Missing { DAYS_MISSING } else { DAYS };
        let is_dead = self.state == State::Dead || failures >= enough;
        let standing = Self {
            state: if is_dead { State::Dead } else { State::Failing },
            failure: Some(failure),
            status,
            failures,
            failed_on: Some(today),
            wrong_since: self.wrong_since.filter(|_| was_failing).or(Some(now)),
            moved_to: None,
            aside: self.aside.filter(|_| self.state == State::Dead),
        };
        (standing, now + if is_dead { WHILE_DEAD } else { WHILE_FAILING })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing() -> Outcome {
        Outcome::Failed { failure: Failure::Missing, status: Some(404) }
    }

    fn slow() -> Outcome {
        Outcome::Failed { failure: Failure::Slow, status: None }
    }

    /// Tries it on one day after the other, and gives how it stands at the end of each.
    fn days(outcomes: &[Outcome]) -> Vec<State> {
        let mut standing = Standing::default();
        let mut now: DateTime<Utc> = "2026-11-23T01:00:00Z".parse().expect("an instant");
        let mut states = Vec::new();
        for outcome in outcomes {
            (standing, _) = standing.after(outcome.clone(), now, now.date_naive());
            states.push(standing.state);
            now += TimeDelta::days(1);
        }
        states
    }

    #[test]
    fn one_bad_day_is_no_death() {
        use State::{Dead, Failing, Fine};
        assert_eq!(days(&[missing(), missing()]), [Failing, Dead]);
        assert_eq!(days(&[slow(), slow(), slow()]), [Failing, Failing, Dead]);
        assert_eq!(
            days(&[slow(), slow(), Outcome::Fine, slow()]),
            [Failing, Failing, Fine, Failing]
        );
        assert_eq!(days(&[slow(), missing()]), [Failing, Dead]);
        assert_eq!(days(&[missing(), missing(), slow()]), [Failing, Dead, Dead]);
        let later = Outcome::Later(TimeDelta::hours(1));
        assert_eq!(days(&[missing(), later, missing()]), [Failing, Failing, Dead]);
    }

    #[test]
    fn a_second_try_on_one_day_counts_nothing() {
        let now: DateTime<Utc> = "2026-11-23T01:00:00Z".parse().expect("an instant");
        let mut standing = Standing::default();
        for _ in 0..5 {
            (standing, _) = standing.after(missing(), now, now.date_naive());
        }
        assert_eq!((standing.state, standing.failures), (State::Failing, 1));
    }

    #[test]
    fn what_was_put_aside_comes_back_when_something_else_is_wrong() {
        let now: DateTime<Utc> = "2026-11-23T01:00:00Z".parse().expect("an instant");
        let today = now.date_naive();
        let moved = |to: &str| Outcome::Moved { to: to.to_owned() };
        let (mut standing, _) = Standing::default().after(moved("https://b.example/"), now, today);
        standing.aside = Some((now, Uuid::nil()));
        let (same, _) = standing.clone().after(moved("https://b.example/"), now, today);
        assert!(same.aside.is_some() && same.wrong_since == Some(now));
        let (other, _) = standing.after(moved("https://c.example/"), now, today);
        assert!(other.aside.is_none() && other.is_trouble());
    }
}
