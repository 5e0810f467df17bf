//! What a request waits for: how long yet for somebody better, and what would
//! help.

use chrono::TimeDelta;

use super::decision::{Advice, Outcome};
use super::found::Found;
use super::pairs::{a_line_answers_today, may_interpret};
use super::reason::Reason;
use super::rules::{Asked, Place, Tried, place};
use super::snapshot::{Candidate, Snapshot};

/// So many minutes of patience are left; 0 where it is over, and where nobody
/// whom it could bring is on shift. Waiting for nothing is not patience.
pub(super) fn minutes_left(snapshot: &Snapshot, asked: &Asked) -> u32 {
    let request = &snapshot.request;
    if request.urgent {
        return 0;
    }
    let patience = &snapshot.patience;
    let limit =
        if asked.is_letter() { patience.letter_minutes } else { patience.conversation_minutes };
    let waited = (snapshot.at - request.waiting_since).max(TimeDelta::zero()).num_minutes();
    let left = limit.saturating_sub(u32::try_from(waited).unwrap_or(u32::MAX));
    let is_worth_it = |candidate| may_come_free(asked, candidate, left);
    if left > 0 && snapshot.staff.iter().any(is_worth_it) { left } else { 0 }
}

/// Whether somebody with the client's language may yet have time for her within
/// so many minutes.
fn may_come_free(asked: &Asked, candidate: &Candidate, within: u32) -> bool {
    let comes_in_time = |from: u16| u32::from(from.saturating_sub(asked.minute)) <= within;
    let is_there = match place(&candidate.shifts, asked.minute) {
        Some(Place::Now) => asked.is_there(candidate) != Err(Reason::ShiftEndsSoon),
        Some(Place::Later) if asked.is_letter() => true,
        Some(Place::Later) => candidate
            .shifts
            .iter()
            .any(|shift| asked.minute < shift.from_minute && comes_in_time(shift.from_minute)),
        None => false,
    };
    is_there && could_counsel(asked, candidate) && asked.language_step(candidate).is_ok()
}

/// Whether only the hour, the presence or the load keeps somebody from the
/// counsellor's seat, the language aside.
fn could_counsel(asked: &Asked, candidate: &Candidate) -> bool {
    asked.is_counsellor(candidate).is_ok()
        && !candidate.absent
        && asked.topic_level(candidate).is_ok()
        && asked.may_meet(candidate).is_ok()
}

/// The outcome where nobody can.
pub(super) fn outcome(
    snapshot: &Snapshot,
    asked: &Asked,
    tried: Tried,
    found: &Found,
    left: u32,
) -> Outcome {
    let everybody_passed = found.unfit.iter().any(|(.., reason)| *reason == Reason::Passed);
    let reason = if everybody_passed { Reason::Passed } else { missing(snapshot, asked, found) };
    Outcome::Waiting {
        step: asked.last_step(tried),
        reason,
        tell_head: asked.request.urgent || everybody_passed,
        look_again_minutes: (left > 0).then_some(left),
        advice: advice(snapshot, asked, reason),
    }
}

/// An interpreter, where a counsellor could take it with one. Else the rule at
/// which the last of them dropped out: everybody who came so far failed it, so
/// it is what is missing. Where somebody has the language, the
/// others are not asked: it is her time that is missing.
fn missing(snapshot: &Snapshot, asked: &Asked, found: &Found) -> Reason {
    if let Some(missing) = found.missing {
        return missing;
    }

    let has_time_later = |candidate| may_come_free(asked, candidate, u32::MAX);
    let has_language = snapshot.staff.iter().any(has_time_later);
    let reasons = found.unfit.iter().map(|(.., reason)| *reason);
    let reasons = reasons.filter(|reason| !(has_language && reason.is_of_language()));
    reasons.max().unwrap_or(Reason::NoStaff)
}

fn advice(snapshot: &Snapshot, asked: &Asked, reason: Reason) -> Option<Advice> {
    match reason {
        // The head is told, who knows better.
        Reason::Passed => None,
        Reason::LineNotAgreed => Some(Advice::AskAboutLine),
        Reason::NoInterpreter | Reason::NoLine if asked.is_letter() => {
            Some(Advice::FindInterpreter)
        }
        _ if !somebody_can_today(snapshot, asked) => Some(Advice::OfferAppointment),
        Reason::NoInterpreter | Reason::NoLine => Some(Advice::FindInterpreter),
        _ => None,
    }
}

/// Whether a counsellor with the language, or one without and somebody to
/// interpret, is still to work today, however busy they are now.
fn somebody_can_today(snapshot: &Snapshot, asked: &Asked) -> bool {
    let is_today = |candidate: &&Candidate| {
        candidate.is_outside || place(&candidate.shifts, asked.minute).is_some()
    };
    let staff = || snapshot.staff.iter().filter(is_today);
    let counsels = |candidate: &Candidate| could_counsel(asked, candidate);
    let has_language = |candidate: &Candidate| asked.language_step(candidate).is_ok();
    let interprets = |candidate: &Candidate| {
        has_language(candidate)
            && !candidate.absent
            && may_interpret(asked, candidate).is_ok()
            && asked.may_meet(candidate).is_ok()
    };
    if staff().any(|candidate| counsels(candidate) && has_language(candidate)) {
        return true;
    }
    staff().any(counsels) && (staff().any(interprets) || a_line_answers_today(snapshot, asked))
}
