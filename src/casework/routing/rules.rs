//! The rules that a candidate must pass, and the step of relaxation at which
//! they pass them.

use uuid::Uuid;

use super::decision::{Means, RankKey};
use super::reason::Reason;
use super::snapshot::{Budget, Candidate, Contact, LanguageSkill, Request, Role, Shift, Snapshot};

/// What the second language adds to a step.
const SECOND_LANGUAGE: u8 = 1;
/// What coming later today adds to a step, for an urgent letter.
const LATER_TODAY: u8 = 2;

/// A candidate who failed, by id first so that a list of them sorts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Unfit {
    pub staff: Uuid,
    pub step: u8,
    pub reason: Reason,
}

/// The step and the rank of a candidate who passes every rule, or the first
/// rule that they fail.
pub(super) fn judge(snapshot: &Snapshot, candidate: &Candidate) -> Result<(u8, RankKey), Unfit> {
    let request = &snapshot.request;
    let unfit = |step, reason| Unfit { staff: candidate.id, step, reason };
    let step = step_of(request, snapshot.local_minute, candidate)
        .map_err(|reason| unfit(widest_step(request), reason))?;
    let key = key_of(request, candidate).map_err(|reason| unfit(step, reason))?;
    Ok((step, key))
}

/// The last step that is open to a request.
pub(super) fn widest_step(request: &Request) -> u8 {
    let language = if other_language(request).is_some() { SECOND_LANGUAGE } else { 0 };
    let time = if is_urgent_letter(request) { LATER_TODAY } else { 0 };
    language + time
}

/// The rules that steps relax: whether the person is there, and the language.
fn step_of(request: &Request, minute: u16, candidate: &Candidate) -> Result<u8, Reason> {
    if !candidate.active {
        return Err(Reason::Inactive);
    }
    if !candidate.roles.contains(&Role::Owner) {
        return Err(Reason::NotACounsellor);
    }
    let place = place(&candidate.shifts, minute).ok_or(Reason::OffShift)?;
    if candidate.absent {
        return Err(Reason::Absent);
    }
    let time = match place {
        Place::Now => 0,
        Place::Later if is_urgent_letter(request) => LATER_TODAY,
        // Written work can lie on the desk of somebody who is still to come.
        Place::Later if request.contact == Contact::Letter => 0,
        Place::Later => return Err(Reason::OnShiftLater),
    };
    Ok(time + language_step(request, candidate)?)
}

fn is_urgent_letter(request: &Request) -> bool {
    request.urgent && request.contact == Contact::Letter
}

/// Where somebody stands whose work for today is not over.
enum Place {
    Now,
    Later,
}

/// None for somebody without a shift today or whose last shift is over: a
/// letter given to a person who went home would only lie there, while one that
/// waits goes to whoever comes first.
fn place(shifts: &[Shift], minute: u16) -> Option<Place> {
    let is_on = |shift: &Shift| shift.from_minute <= minute && minute < shift.to_minute;
    let is_ahead =
        |shift: &Shift| minute < shift.from_minute && shift.from_minute < shift.to_minute;
    if shifts.iter().any(is_on) {
        Some(Place::Now)
    } else if shifts.iter().any(is_ahead) {
        Some(Place::Later)
    } else {
        None
    }
}

/// The second language, where the request may be given to somebody who has
/// only that. A letter that can wait keeps to the language it is written in.
fn other_language(request: &Request) -> Option<&str> {
    let may_be_used = request.urgent || request.contact != Contact::Letter;
    request.second_lang.as_deref().filter(|_| may_be_used)
}

fn language_step(request: &Request, candidate: &Candidate) -> Result<u8, Reason> {
    let first = ability(&candidate.languages, &request.lang, request.contact);
    let Err(lacking) = first else { return Ok(0) };
    let Some(second) = other_language(request) else {
        return Err(lacking);
    };
    match ability(&candidate.languages, second, request.contact) {
        Ok(()) => Ok(SECOND_LANGUAGE),
        Err(lacking_too) => Err(lacking.max(lacking_too)),
    }
}

fn ability(skills: &[LanguageSkill], lang: &str, contact: Contact) -> Result<(), Reason> {
    let has = |able: fn(&LanguageSkill) -> bool| skills.iter().any(|s| s.lang == lang && able(s));
    let writes = has(|skill| skill.writes);
    let speaks = has(|skill| skill.speaks);
    match (contact, writes, speaks) {
        (Contact::Letter, true, _) => Ok(()),
        (Contact::Letter, false, true) => Err(Reason::SpeaksButDoesNotWrite),
        (Contact::Chat | Contact::Call | Contact::Visit, _, true) => Ok(()),
        (Contact::Chat | Contact::Call | Contact::Visit, true, false) => {
            Err(Reason::WritesButDoesNotSpeak)
        }
        (_, false, false) => Err(Reason::NoLanguage),
    }
}

/// The rules that no step relaxes: topic, budget, exclusion.
fn key_of(request: &Request, candidate: &Candidate) -> Result<RankKey, Reason> {
    let topic_level = topic_level(request, candidate).ok_or(Reason::NoTopic)?;
    let load_after = load_after(request, candidate)?;
    if request.excluded.contains(&candidate.id) {
        return Err(Reason::Excluded);
    }
    Ok(RankKey {
        means: Means::House,
        second_language: false,
        counsels_too: false,
        same_as_before: request.before == Some(candidate.id),
        topic_level,
        load_after,
        idle_since: candidate.idle_since,
        id: candidate.id,
    })
}

fn topic_level(request: &Request, candidate: &Candidate) -> Option<u8> {
    let known = candidate.topics.iter();
    let levels = known.filter(|skill| skill.topic == request.topic && skill.level > 0);
    levels.map(|skill| skill.level).max()
}

fn load_after(request: &Request, candidate: &Candidate) -> Result<u32, Reason> {
    let (budget, weight) = request.takes();
    let (load, capacity, full) = if budget == Budget::Live {
        (candidate.live_load, candidate.live_capacity, Reason::LiveFull)
    } else {
        (candidate.open_load, candidate.open_capacity, Reason::OpenFull)
    };
    let after = load.checked_add(weight);
    after.filter(|after| *after <= capacity).ok_or(full)
}
