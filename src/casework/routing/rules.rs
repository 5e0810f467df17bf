//! The rules that somebody must pass to take a seat, and the step of relaxation
//! at which they pass them.

use super::decision::{Means, RankKey};
use super::reason::Reason;
use super::snapshot::{
    Budget, Candidate, Contact, LanguageSkill, Presence, Request, Role, Shift, Snapshot,
};

/// What the client's second language adds to a step.
const SECOND_LANGUAGE: u8 = 1;
/// The step of a pair: the counsellor has no language of the client at all.
pub(super) const PAIR: u8 = 2;
/// What coming later today adds to a step, for an urgent letter.
pub(super) const LATER_TODAY: u8 = 3;

/// Whether a step is that of a pair.
pub(super) fn is_pair(step: u8) -> bool {
    step % LATER_TODAY == PAIR
}

/// What a letter takes of the open budget of whoever translates in it.
const LETTER_INTERPRETED: u32 = 5;

/// A request as the rules ask about it.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub request: &'a Request,
    /// Minutes since local midnight.
    pub minute: u16,
    /// A visit or a call is not begun when less of the shift is left.
    meeting_needs: u32,
    /// The language that it is held in, or written in.
    pub first: &'a str,
    /// Another that may be used.
    pub second: Option<&'a str>,
}

/// How far a request was relaxed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tried {
    OneAlone,
    Pairs,
}

/// What the rules say of a counsellor.
pub(super) enum Judged {
    /// Passes every rule.
    Fit { step: u8, key: RankKey },
    /// Lacks the language and, were it not for that, passes or fails `rest`.
    Mute { step: u8, lacks: Reason, rest: Result<RankKey, Reason> },
    /// The first rule failed, and at which step; none where no step allows them.
    Unfit { step: Option<u8>, reason: Reason },
}

impl<'a> Asked<'a> {
    pub(super) fn new(snapshot: &'a Snapshot) -> Self {
        let request = &snapshot.request;
        let is_letter = request.contact == Contact::Letter;
        let spoken = request.spoken.as_deref().filter(|_| !is_letter);
        // A letter that can wait keeps to the language it is written in, since whoever gets it must be
        // able to read it.
        let second = request.second_lang.as_deref().filter(|_| request.urgent || !is_letter);
        Self {
            request,
            minute: snapshot.local_minute,
            meeting_needs: snapshot.patience.visit_needs_minutes,
            first: spoken.unwrap_or(&request.lang),
            second,
        }
    }

    pub(super) fn is_letter(&self) -> bool {
        self.request.contact == Contact::Letter
    }

    pub(super) fn is_urgent_letter(&self) -> bool {
        self.is_letter() && self.request.urgent
    }

    /// The last step that is open: with pairs, or only to a counsellor who has a
    /// language of the client's.
    pub(super) fn last_step(&self, tried: Tried) -> u8 {
        let language = match tried {
            Tried::Pairs => PAIR,
            Tried::OneAlone if self.second.is_some() => SECOND_LANGUAGE,
            Tried::OneAlone => 0,
        };
        let time = if self.is_urgent_letter() { LATER_TODAY } else { 0 };
        language + time
    }

    /// Leads somebody through the rules of a counsellor.
    pub(super) fn judge(&self, candidate: &Candidate) -> Judged {
        let later = match self.is_counsellor(candidate).and_then(|()| self.is_there(candidate)) {
            Ok(later) => later,
            Err(reason) => return Judged::Unfit { step: None, reason },
        };
        match self.language_step(candidate) {
            Ok(language) => match self.key_of(candidate) {
                Ok(key) => Judged::Fit { step: later + language, key },
                Err(reason) => Judged::Unfit { step: Some(later + language), reason },
            },
            Err(lacks) => Judged::Mute { step: later + PAIR, lacks, rest: self.key_of(candidate) },
        }
    }

    pub(super) fn is_counsellor(&self, candidate: &Candidate) -> Result<(), Reason> {
        if !candidate.active {
            return Err(Reason::Inactive);
        }
        let counsels = candidate.roles.contains(&Role::Owner) && !candidate.is_outside;
        if counsels { Ok(()) } else { Err(Reason::NotACounsellor) }
    }

    /// Whether somebody can begin now or, for a letter, later today; and what
    /// that adds to a step.
    pub(super) fn is_there(&self, candidate: &Candidate) -> Result<u8, Reason> {
        let place = place(&candidate.shifts, self.minute).ok_or(Reason::OffShift)?;
        if candidate.absent {
            return Err(Reason::Absent);
        }
        match place {
            // Written work can lie on the desk of somebody who is still to come.
            Place::Later if self.is_letter() => {
                Ok(if self.request.urgent { LATER_TODAY } else { 0 })
            }
            Place::Later => Err(Reason::OnShiftLater),
            Place::Now if self.is_letter() => Ok(0),
            Place::Now => self.may_be_spoken_to(candidate),
        }
    }

    fn may_be_spoken_to(&self, candidate: &Candidate) -> Result<u8, Reason> {
        match candidate.presence {
            Presence::Here if self.has_time_to_meet(candidate) => Ok(0),
            Presence::Here => Err(Reason::ShiftEndsSoon),
            Presence::Busy => Err(Reason::WithSomebody),
            Presence::Break => Err(Reason::OnBreak),
        }
    }

    fn has_time_to_meet(&self, candidate: &Candidate) -> bool {
        let is_meeting = matches!(self.request.contact, Contact::Visit | Contact::Call);
        if !is_meeting || self.request.urgent {
            return true;
        }
        let end = works_until(&candidate.shifts, self.minute);
        u32::from(end.saturating_sub(self.minute)) >= self.meeting_needs
    }

    /// 0 for the client's first language, 1 for the second.
    pub(super) fn language_step(&self, candidate: &Candidate) -> Result<u8, Reason> {
        let first = self.ability(&candidate.languages, self.first);
        let Err(lacking) = first else { return Ok(0) };
        let Some(second) = self.second else {
            return Err(lacking);
        };
        match self.ability(&candidate.languages, second) {
            Ok(()) => Ok(SECOND_LANGUAGE),
            Err(lacking_too) => Err(lacking.max(lacking_too)),
        }
    }

    fn ability(&self, skills: &[LanguageSkill], lang: &str) -> Result<(), Reason> {
        let has =
            |able: fn(&LanguageSkill) -> bool| skills.iter().any(|s| s.lang == lang && able(s));
        let writes = has(|skill| skill.writes);
        let speaks = has(|skill| skill.speaks);
        match (self.is_letter(), writes, speaks) {
            (true, true, _) | (false, _, true) => Ok(()),
            (true, false, true) => Err(Reason::SpeaksButDoesNotWrite),
            (false, true, false) => Err(Reason::WritesButDoesNotSpeak),
            (_, false, false) => Err(Reason::NoLanguage),
        }
    }

    /// The rules that no step relaxes: topic, budget, and who must not.
    fn key_of(&self, candidate: &Candidate) -> Result<RankKey, Reason> {
        let topic_level = self.topic_level(candidate)?;
        let load_after = load_after(candidate, self.request.takes())?;
        self.may_meet(candidate)?;
        Ok(RankKey {
            means: Means::House,
            second_language: false,
            counsels_too: false,
            same_as_before: self.request.before == Some(candidate.id),
            topic_level,
            load_after,
            idle_since: candidate.idle_since,
            id: candidate.id,
        })
    }

    pub(super) fn topic_level(&self, candidate: &Candidate) -> Result<u8, Reason> {
        let known = candidate.topics.iter();
        let levels = known.filter(|skill| skill.topic == self.request.topic && skill.level > 0);
        levels.map(|skill| skill.level).max().ok_or(Reason::NoTopic)
    }

    /// Whether nothing stands between the client and this person, in whichever
    /// seat: no exclusion, no other gender than was asked for, no refusal.
    pub(super) fn may_meet(&self, candidate: &Candidate) -> Result<(), Reason> {
        let request = self.request;
        if request.excluded.contains(&candidate.id) {
            return Err(Reason::Excluded);
        }
        if request.gender.is_some() && request.gender != candidate.gender {
            return Err(Reason::OtherGender);
        }
        if request.passed.contains(&candidate.id) {
            return Err(Reason::Passed);
        }
        Ok(())
    }

    /// What interpreting is charged to somebody: all that a conversation takes
    /// of the counsellor, and less of a letter.
    pub(super) fn interpreting_takes(&self) -> (Budget, u32) {
        match self.request.takes() {
            (Budget::Open, _) => (Budget::Open, LETTER_INTERPRETED),
            live => live,
        }
    }
}

/// The load of a budget with `weight` more in it.
pub(super) fn load_after(
    candidate: &Candidate,
    (budget, weight): (Budget, u32),
) -> Result<u32, Reason> {
    let (load, capacity, full) = if budget == Budget::Live {
        (candidate.live_load, candidate.live_capacity, Reason::LiveFull)
    } else {
        (candidate.open_load, candidate.open_capacity, Reason::OpenFull)
    };
    let after = load.checked_add(weight);
    after.filter(|after| *after <= capacity).ok_or(full)
}

/// Where somebody stands whose work for today is not over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Now,
    Later,
}

/// None for somebody without a shift today or whose last shift is over: a
/// letter given to a person who went home would only lie there, while one that
/// waits goes to whoever comes first.
pub(super) fn place(shifts: &[Shift], minute: u16) -> Option<Place> {
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

/// The end of the hours that somebody works without a gap from `minute` on:
/// shifts that touch are one.
fn works_until(shifts: &[Shift], minute: u16) -> u16 {
    let mut end = minute;
    while let Some(shift) = shifts.iter().find(|s| s.from_minute <= end && end < s.to_minute) {
        end = shift.to_minute;
    }
    end
}
