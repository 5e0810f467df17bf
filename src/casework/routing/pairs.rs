//! Who could interpret: somebody of the house, a translator outside it for a
//! letter, or a line for a conversation.

use super::decision::{Holder, Means, RankKey, Seat};
use super::reason::Reason;
use super::rules::{Asked, PAIR, load_after};
use super::snapshot::{Budget, Candidate, Relay, Role, Snapshot};

/// A relay's languages with this in them are all languages.
const ANY_LANGUAGE: &str = "*";

/// Everybody and every line that was looked at for an interpreter's seat.
#[derive(Default)]
pub(super) struct Interpreters {
    /// Those who could, the best first once sorted.
    pub fit: Vec<(u8, RankKey)>,
    /// Those who cannot, and why.
    pub unfit: Vec<(Holder, Reason)>,
}

impl Interpreters {
    /// A letter never pairs with a line: nobody can write down what is read to
    /// them.
    pub(super) fn of(snapshot: &Snapshot, asked: &Asked) -> Self {
        let mut found = Self::default();
        for candidate in snapshot.staff.iter().filter(|one| is_looked_at(asked, one)) {
            match interpret(asked, candidate) {
                Ok(placed) => found.fit.push(placed),
                Err(reason) => found.unfit.push((Holder::Staff(candidate.id), reason)),
            }
        }
        if !asked.is_letter() {
            for relay in &snapshot.relays {
                match call(asked, relay) {
                    Ok(key) => found.fit.push((PAIR, key)),
                    Err(reason) => found.unfit.push((Holder::Relay(relay.id), reason)),
                }
            }
        }
        found.fit.sort_unstable();
        found
    }

    /// What is missing where nobody could: the client's word, a line, or
    /// anybody at all.
    pub(super) fn missing(&self) -> Reason {
        let lines = self.unfit.iter().filter(|(who, _)| matches!(who, Holder::Relay(_)));
        match lines.map(|(_, reason)| *reason).max() {
            Some(Reason::LineNotAgreed) => Reason::LineNotAgreed,
            Some(Reason::LineClosed | Reason::LineTried | Reason::LinesBusy) => Reason::NoLine,
            _ => Reason::NoInterpreter,
        }
    }
}

/// The seat of whoever interprets, with what it costs them.
pub(super) fn seat(asked: &Asked, key: &RankKey) -> Seat {
    let (budget, weight) = match key.means {
        Means::Line | Means::MinistryLine => (Budget::Lines, 1),
        Means::House | Means::Outside => asked.interpreting_takes(),
    };
    Seat { who: holder(key), role: Role::Interpreter, budget, weight }
}

/// Whose rank it is.
pub(super) fn holder(key: &RankKey) -> Holder {
    match key.means {
        Means::Line | Means::MinistryLine => Holder::Relay(key.id),
        Means::House | Means::Outside => Holder::Staff(key.id),
    }
}

/// A counsellor with no word of the language needs no verdict as an interpreter.
fn is_looked_at(asked: &Asked, candidate: &Candidate) -> bool {
    candidate.is_outside
        || candidate.roles.contains(&Role::Interpreter)
        || asked.language_step(candidate) != Err(Reason::NoLanguage)
}

/// Leads somebody through the rules of an interpreter: those of a counsellor
/// without the topic, and with what interpreting costs.
fn interpret(asked: &Asked, candidate: &Candidate) -> Result<(u8, RankKey), Reason> {
    may_interpret(asked, candidate)?;
    let later = if candidate.is_outside { 0 } else { asked.is_there(candidate)? };
    let language = asked.language_step(candidate)?;
    let load_after = load_after(candidate, asked.interpreting_takes())?;
    asked.may_meet(candidate)?;
    let key = RankKey {
        means: if candidate.is_outside { Means::Outside } else { Means::House },
        second_language: language > 0,
        counsels_too: candidate.roles.contains(&Role::Owner),
        same_as_before: false,
        topic_level: 0,
        load_after,
        idle_since: candidate.idle_since,
        id: candidate.id,
    };
    Ok((PAIR + later, key))
}

pub(super) fn may_interpret(asked: &Asked, candidate: &Candidate) -> Result<(), Reason> {
    let roles = &candidate.roles;
    if !candidate.active {
        Err(Reason::Inactive)
    } else if candidate.is_outside {
        // Has no shift, and may be away all the same.
        match (asked.is_letter(), candidate.absent) {
            (false, _) => Err(Reason::OnlyLetters),
            (true, true) => Err(Reason::Absent),
            (true, false) => Ok(()),
        }
    } else if roles.contains(&Role::Interpreter) || roles.contains(&Role::Owner) {
        Ok(())
    } else {
        Err(Reason::NotAnInterpreter)
    }
}

/// Whether a line can be called now, or could be if it were not busy.
pub(super) fn a_line_answers_today(snapshot: &Snapshot, asked: &Asked) -> bool {
    let answers = |relay| matches!(call(asked, relay), Ok(_) | Err(Reason::LinesBusy));
    !asked.is_letter() && snapshot.relays.iter().any(answers)
}

/// Whether a line can be called. A line has no gender: the wish for a woman or
/// a man is about who counsels and who sits by, and the client may still ask
/// whoever answers for another.
fn call(asked: &Asked, relay: &Relay) -> Result<RankKey, Reason> {
    let has = |lang: &str| relay.langs.iter().any(|one| one == lang || one == ANY_LANGUAGE);
    let is_first = has(asked.first);
    if !is_first && !asked.second.is_some_and(has) {
        return Err(Reason::NoLanguage);
    }
    if !relay.open {
        return Err(Reason::LineClosed);
    }
    if relay.tried {
        return Err(Reason::LineTried);
    }
    if relay.lines_busy >= relay.lines {
        return Err(Reason::LinesBusy);
    }
    // Last, so that where the client's word alone is missing she can be asked for it.
    if !relay.accepted {
        return Err(Reason::LineNotAgreed);
    }
    Ok(RankKey {
        means: if relay.run_by_ministry { Means::MinistryLine } else { Means::Line },
        second_language: !is_first,
        counsels_too: false,
        same_as_before: false,
        topic_level: 0,
        load_after: relay.lines_busy + 1,
        idle_since: None,
        id: relay.id,
    })
}
